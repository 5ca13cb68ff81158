//! The figure as one picture that stands alone: title, sentence, charts, clock, source and link. For print, previews and pages that
//! cannot run a program. Colours are literal and text is text, so that any program that draws SVG can draw it.

use sim::{Scenario, Stage, cycle::STAGES, simulate};
use yew::prelude::*;

use crate::display::Display;
use crate::format::{as_it_stands, rough_percent};
use crate::outcome::Outcome;
use crate::plot::frame::Frame;
use crate::plot::place::{Anchor, Type, is_closing, pieces};
use crate::text::{EN, Part, Story, Words, language, live, long, short};
use crate::view::charts::{CHARTS, Scene};
use crate::view::element::{APART, all, element};
use crate::view::marks::{block, group, label, px};
use crate::view::{clock, figure, marks};

/// The narrowest and the widest that a picture can be, px.
pub const WIDTHS: (f64, f64) = (280.0, 4000.0);
/// What a picture can be made of, beside title, sentence and source: the charts and the clock.
pub const PARTS: [&str; 4] = ["coil", "speed", "horizon", "clock"];

/// Narrower than this, px, the sentence is short and margins are thin.
const NARROW: f64 = 560.0;
/// From here on the clock stands beside the charts, px.
const TWO_COLUMNS: f64 = 840.0;
/// The clock's size, px, and the room beside it.
const CLOCK: f64 = 240.0;
const GUTTER: f64 = 32.0;
const TITLE: Type = Type { size: 30.0, advance: 0.6 };
const SENTENCE: Type = Type { size: 19.0, advance: 0.55 };
const SOURCE: Type = Type { size: 13.0, advance: 0.615 };
/// From a line of the title, the sentence, the legend, the source to the next, px.
const LINES: [f64; 4] = [38.0, 28.0, 22.0, 18.0];

/// What a picture is of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PosterProps {
    /// What the model is run with.
    pub scenario: Scenario,
    /// Scenario A, if it is compared with one.
    pub pinned: Option<Scenario>,
    /// The date on show, calendar years; `None`: at rest.
    pub playhead: Option<f64>,
    /// Its width, px, within [`WIDTHS`]. The height follows.
    pub width: f64,
    /// On a dark ground.
    pub dark: bool,
    /// Which of [`PARTS`] it shows, in their order.
    pub parts: Vec<&'static str>,
    /// The language of its words, one of [`crate::text::NAMES`]; English if it is none of them.
    pub lang: AttrValue,
    /// Where the live figure is; nothing if empty.
    pub link: AttrValue,
}

/// The picture.
#[component]
pub fn Poster(props: &PosterProps) -> Html {
    let words = language(&props.lang).unwrap_or(&EN);
    picture(props, &Outcome::of(&props.scenario.params), words)
}

/// The picture, of what was computed from its scenario.
pub fn picture(props: &PosterProps, outcome: &Outcome, words: &'static Words) -> Html {
    let playhead = props.playhead.unwrap_or(outcome.rest()).clamp(sim::START, outcome.seen_until());
    let pinned = props.pinned.map(|pinned| pinned.params).filter(|pinned| *pinned != props.scenario.params);
    let before = pinned.as_ref().map(simulate);
    let narrow = props.width < NARROW;
    let margin = if narrow { 16.0 } else { 32.0 };
    let mut sheet = Sheet { margin, width: props.width - 2.0 * margin, y: margin, rtl: words.is_rtl(), marks: Vec::new() };

    sheet.write(&[Part::Plain(words.title.into())], TITLE, LINES[0], "title");
    sheet.y += 4.0;
    let story = if narrow { short } else { long }(&outcome.findings, words);
    sheet.write(&story, SENTENCE, LINES[1], "story");
    sheet.y += 10.0;

    let has_clock = props.parts.contains(&"clock");
    let beside = has_clock && props.width >= TWO_COLUMNS;
    let scene = Scene {
        outcome,
        playhead,
        still: true,
        lines: false,
        before: before.as_ref(),
        compared: before.is_some(),
        frame: Frame::new(sheet.width - if beside { CLOCK + GUTTER } else { 0.0 }),
        words,
        chart: "",
        display: Display::default(),
    };
    let top = sheet.y;
    // The column of the clock comes last, which is left where words run from right to left.
    let (first, last) =
        if beside && sheet.rtl { (margin + CLOCK + GUTTER, margin) } else { (margin, props.width - margin - CLOCK) };
    for chart in CHARTS.iter().filter(|chart| props.parts.contains(&chart.name)) {
        let class = if scene.frame.compact { "figure compact" } else { "figure" };
        sheet.put(first, (scene.frame.width, chart.picture_height()), class, figure::drawing(chart, &scene));
    }
    if has_clock {
        let bottom = sheet.y;
        let x = if beside || sheet.rtl { last } else { margin };
        sheet.y = if beside { top + 34.0 } else { bottom + 10.0 };
        sheet.put(x, (CLOCK, CLOCK), "clock", clock::picture(&outcome.run, playhead, words));
        sheet.legend(x, &outcome.run.cycle.times(outcome.run.x_at(playhead)), words);
        sheet.y = sheet.y.max(bottom);
    }
    sheet.y += 14.0;
    let source: Story = words.footer[..2].iter().map(|line| Part::Plain([line, words.space].concat())).collect();
    for line in [source, vec![Part::Plain(as_it_stands(&props.link, words))]] {
        sheet.write(&line, SOURCE, LINES[3], "source");
    }
    let height = sheet.y + margin - LINES[3];
    // Whichever way the page around it runs.
    let names = &["xmlns", "width", "height", "viewBox", "direction", "role", "aria-label"];
    let view_box = format!("0 0 {} {}", px(props.width), px(height));
    let values = [
        "http://www.w3.org/2000/svg".into(),
        px(props.width),
        px(height),
        view_box.into(),
        "ltr".into(),
        "img".into(),
        live(&outcome.findings, words).into(),
    ];
    let style = element("style", &[], [], [style(props.dark).into()]);
    element("svg", names, values, [style, block((0.0, props.width), (0.0, height), "ground"), all(sheet.marks)])
}

/// A sheet that fills from top to bottom.
struct Sheet {
    margin: f64,
    /// Between the margins.
    width: f64,
    /// How far it is filled.
    y: f64,
    /// True where words begin on the right.
    rtl: bool,
    marks: Vec<Html>,
}

impl Sheet {
    /// Puts a picture of this size at x.
    fn put(&mut self, x: f64, (width, height): (f64, f64), class: &'static str, picture: Html) {
        let names = &["x", "y", "width", "height", "overflow", "class"];
        let values = [px(x), px(self.y), px(width), px(height), "visible".into(), class.into()];
        self.marks.push(element("svg", names, values, [picture]));
        self.y += height;
    }

    /// Writes words in as many lines as they take.
    fn write(&mut self, story: &[Part], letters: Type, line: f64, class: &'static str) {
        for mut words in lines(story, letters, self.width) {
            self.y += line;
            // A space at the end of a line has no width of its own where words run from left to right only.
            if let Some((_, last)) = words.last_mut().filter(|_| self.rtl) {
                last.truncate(last.trim_end().len());
            }
            let words = words.into_iter().map(|(class, word)| element("tspan", &["class"], [class.into()], [word.into()]));
            let margins = (self.margin, self.margin + self.width);
            self.marks.push(marks::line(margins, self.y, class, words.collect(), self.rtl));
        }
    }

    /// The stages and what is left of each.
    fn legend(&mut self, x: f64, times: &[f64; STAGES], words: &Words) {
        for (stage, time) in Stage::ALL.into_iter().zip(times) {
            self.y += LINES[2];
            let name = [words.stages[stage as usize], APART, &rough_percent(*time, words)].concat();
            let (x, at, anchor) = match self.rtl {
                true => (x + CLOCK - 11.0, x + CLOCK - 19.0, Anchor::End),
                false => (x, x + 19.0, Anchor::Start),
            };
            let square = block((x, x + 11.0), (self.y - 10.0, self.y + 1.0), clock::class_of(stage));
            self.marks.push(group("swatch", [square, label(at, self.y, anchor, "legend", name)]));
        }
    }
}

/// Breaks a sentence into lines of words, each with its class.
fn lines(story: &[Part], letters: Type, width: f64) -> Vec<Vec<(&'static str, String)>> {
    let mut lines = vec![Vec::new()];
    let mut used = 0.0;
    for part in story {
        let class = match part {
            Part::Plain(_) => "plain",
            Part::Value(_) => "value",
            Part::Setting(..) => "setting",
            Part::Outcome(_) => "outcome",
        };
        for word in pieces(part.text()) {
            let needs = letters.width(word);
            if used + needs > width && used > 0.0 && !word.starts_with(is_closing) {
                lines.push(Vec::new());
                used = 0.0;
            }
            used += needs;
            if let Some(line) = lines.last_mut() {
                line.push((class, word.to_string()));
            }
        }
    }
    lines
}

/// A part of the widget's style sheet, between two marks. It is cut out when this is compiled, so that the rest does not come along.
macro_rules! cut {
    ($from:literal, $to:literal) => {{
        const AT: (usize, usize) = between(SHEET.as_bytes(), $from.as_bytes(), $to.as_bytes());
        static CUT: [u8; AT.1 - AT.0] = copied(SHEET.as_bytes(), AT.0);
        str::from_utf8(&CUT).unwrap_or_default()
    }};
}

const SHEET: &str = include_str!("../../style/main.css");

/// The widget's own rules for what is drawn, and those of this picture, with colours in place of their names.
fn style(dark: bool) -> String {
    let rules = [
        cut!("/* The figure.", "/* Over all pictures"),
        cut!("/* The clock's picture.", "/* The clock's legend."),
        include_str!("../../style/poster.css"),
    ];
    let mut style: String = rules.iter().map(|rules| without_comments(rules)).collect();
    let light = cut!("\n.widget {", "\n}");
    // Fonts do not change with the theme.
    for line in if dark { cut!("  .dark {", "}") } else { "" }.lines().chain(light.lines()) {
        if let Some((name, value)) = line.trim().strip_suffix(';').and_then(|line| line.split_once(": ")) {
            style = style.replace(&format!("var({name})"), &value.replace('"', "'"));
        }
    }
    style
}

/// Where what stands after one mark and before the next begins and ends. A mark that is a comment, or its beginning, ends with it.
const fn between(text: &[u8], from: &[u8], to: &[u8]) -> (usize, usize) {
    let after = find(text, from, 0) + from.len();
    let start = if from[0] == b'/' { find(text, b"*/", after) + 2 } else { after };
    (start, find(text, to, start))
}

/// Where something stands next. What is missing fails the build.
const fn find(text: &[u8], what: &[u8], from: usize) -> usize {
    let mut at = from;
    loop {
        let mut same = 0;
        while same < what.len() && text[at + same] == what[same] {
            same += 1;
        }
        if same == what.len() {
            return at;
        }
        at += 1;
    }
}

/// So many bytes.
const fn copied<const N: usize>(text: &[u8], from: usize) -> [u8; N] {
    let mut copy = [0; N];
    let mut at = 0;
    while at < N {
        copy[at] = text[from + at];
        at += 1;
    }
    copy
}

fn without_comments(rules: &str) -> String {
    rules.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rules)| rules)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_that_stands_alone_names_every_colour() {
        for dark in [false, true] {
            let style = style(dark);
            assert!(!style.contains("var(") && !style.contains('>') && !style.contains('@'), "{style}");
            for rule in [".run", ".window", ".ring.code", ".title"] {
                assert!(style.contains(rule), "{rule}");
            }
            assert!(style.contains(if dark { "#16181b" } else { "#fcfbf8" }));
        }
    }

    #[test]
    fn lines_break_at_spaces_and_hold_all_words() {
        let story = [Part::Plain("research runs ".into()), Part::Outcome("10× as fast".into()), Part::Plain(".".into())];
        let lines = lines(&story, Type { size: 10.0, advance: 1.0 }, 110.0);
        let texts: Vec<String> = lines.iter().map(|line| line.iter().map(|(_, word)| word.as_str()).collect()).collect();
        assert_eq!(texts, ["research ", "runs 10× as ", "fast."]);
    }
}
