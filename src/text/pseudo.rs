//! A language that nobody speaks: English said twice, to see whether words so long still find their places.

use std::sync::LazyLock;

use super::{EN, Heading, Label, Words};

/// English with everything on the pictures said twice, breaking at the same places.
pub static DOUBLE: LazyLock<Words> = LazyLock::new(|| Words {
    lang: "en-XA",
    title: twice(EN.title),
    clock_above: twice(EN.clock_above),
    clock_below: EN.clock_below,
    saved: twice(EN.saved),
    bottleneck: twice(EN.bottleneck),
    clock: heading(&EN.clock),
    coil: heading(&EN.coil),
    speed: heading(&EN.speed),
    horizon: heading(&EN.horizon),
    model_starts: twice(EN.model_starts),
    estimate: pair(EN.estimate),
    estimate_note: EN.estimate_note.map(twice),
    earlier_estimate: EN.earlier_estimate.map(twice),
    tenfold: twice(EN.tenfold),
    full: EN.full.map(twice),
    researcher: pair(EN.researcher),
    researcher_split: EN.researcher_split.map(|lines| lines.map(twice)),
    researcher_note: twice(EN.researcher_note),
    researcher_note_short: twice(EN.researcher_note_short),
    beyond_100: pair(EN.beyond_100),
    wall: pair(EN.wall),
    wall_note: pair(EN.wall_note),
    generations_end: pair(EN.generations_end),
    band: twice(EN.band),
    said_openai: EN.said_openai.map(twice),
    said_lifland: EN.said_lifland.map(twice),
    beyond_stick: pair(EN.beyond_stick),
    beyond_stick_split: EN.beyond_stick_split.map(twice),
    horizon_ends: pair(EN.horizon_ends),
    window_bar: EN.window_bar.map(twice),
    window_open: EN.window_open.map(twice),
    window_none: EN.window_none.map(twice),
    window_reversed_bar: EN.window_reversed_bar.map(twice),
    footer: EN.footer.map(twice),
    ..EN
});

/// Numbers without words are as long in every language.
fn twice(words: &'static str) -> &'static str {
    if !words.contains(char::is_alphabetic) {
        return words;
    }
    Box::leak(format!("{words} {words}").into_boxed_str())
}

fn pair((long, short): Label) -> Label {
    (twice(long), twice(short))
}

fn heading(words: &Heading) -> Heading {
    Heading { name: twice(words.name), long: twice(words.long), short: twice(words.short) }
}
