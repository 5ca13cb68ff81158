//! What readers take along: link, words, picture, QR code, numbers, citation, code to embed. Each stands in a field or as a picture that
//! can be taken by hand; buttons do it where the frame lets them (`embed/explore/acts.js`), in words that stand on the panel's attributes.

mod cite;
mod data;
mod markup;
mod qr;
mod text_code;

use std::cell::OnceCell;
use std::rc::Rc;

use sim::{Ensemble, Scenario, query};
use widget::format::JOINER;
use widget::futures::{ALL, Futures, none_yet};
use widget::outcome::Outcome;
use widget::text::live;
use widget::text::template::fill;
use widget::view::element::{all, element, nothing, tag};
use widget::view::poster::{PARTS, PosterProps, picture};
use yew::prelude::*;

pub use cite::{apa, bibtex};
pub use data::{csv, json, table};
pub use markup::{address, markup};
pub use qr::Code;
pub use text_code::TextCode;

use crate::text::{ShareWords, Words};
use crate::view::{Answer, Told, Used, View};

/// The program's version, which stands on data and citations.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The picture's width, px: wide enough for the clock to stand beside the charts. Saved as PNG it is twice as large.
const WIDTH: f64 = 960.0;
/// A square of the QR code, px.
const SQUARE: usize = 8;
/// The height of a frame that nobody sizes, as in the builder, px.
const FRAME_HEIGHT: &str = "640";
/// What the numbers are saved as.
const ENDINGS: [&str; 3] = ["tsv", "csv", "json"];

/// So many futures are run in a frame.
const BATCH: u32 = 1024;

/// The panel. It shows what was on show when the dials came to rest: futures, pictures and tables are too much for every frame of a drag.
#[derive(Default)]
pub struct Share {
    /// What was on show a frame ago, as a link, and the futures around it, as far as they are run.
    next: Option<(String, Ensemble)>,
    /// What was on show at rest.
    rest: Option<Rest>,
    /// What is made of that and of the choices.
    made: OnceCell<Made>,
    /// Whether the picture is dark, 0 or 1.
    ground: usize,
    /// The numbers as table, CSV or JSON.
    format: usize,
    /// The citation as APA or BibTeX.
    style: usize,
    /// The QR code fills the panel.
    large: bool,
}

/// A scenario with what follows from it.
struct Rest {
    link: String,
    scenario: Scenario,
    versus: Option<Scenario>,
    outcome: Outcome,
}

/// All that takes time to make.
struct Made {
    sentence: String,
    /// Pictures as addresses.
    picture: String,
    code: Option<String>,
    numbers: String,
}

impl Made {
    fn of(rest: &Rest, dark: bool, format: usize, words: &'static Words) -> Made {
        let Rest { link, scenario, versus, outcome } = rest;
        let props = PosterProps {
            scenario: *scenario,
            pinned: *versus,
            playhead: None,
            width: WIDTH,
            dark,
            parts: PARTS.into(),
            lang: "".into(),
            link: link.clone().into(),
        };
        Made {
            // What keeps years together on a line is no letter elsewhere.
            sentence: live(&outcome.findings, words.widget).replace(JOINER, ""),
            picture: address(&markup(&picture(&props, outcome, words.widget))),
            code: Code::of(link).map(|code| address(&markup(&drawn(&code)))),
            numbers: match format {
                0 => table(&outcome.run, &words.share),
                1 => csv(&outcome.run, link, &words.widget.footer[..2], &words.share),
                _ => json(&outcome.run, link, &words.share),
            },
        }
    }
}

impl View for Share {
    fn view(&self, told: &Told) -> Html {
        let (words, said) = (told.words, &told.words.share);
        let Some(rest) = &self.rest else { return nothing() };
        let made = self.made.get_or_init(|| Made::of(rest, self.ground == 1, self.format, words));
        let text = format!("{}\n{}", made.sentence, rest.link);
        let cited = if self.style == 0 { apa(&rest.link, words) } else { bibtex(&rest.link, words) };
        let note = fill(said.numbers_note, &[("count", &rest.outcome.run.generations.len().to_string())]);
        let ending = ENDINGS[self.format];
        let values = [
            "ways",
            said.copied,
            said.selected,
            said.keys,
            said.keys_mac,
            said.hold,
            said.saved,
            said.framed,
            said.unsaved,
            said.unsent,
            said.blocked,
        ];
        let names = &[
            "class",
            "data-copied",
            "data-selected",
            "data-keys",
            "data-keys-mac",
            "data-hold",
            "data-saved",
            "data-framed",
            "data-unsaved",
            "data-unsent",
            "data-blocked",
        ];
        let ways = [
            way(said.link, [line(&rest.link, said.link)], [copy(said.copy), send(&made.sentence, said)]),
            way(said.text, [area(&text, 4, "soft", "auto", said.text)], [copy(said.copy)]),
            way(
                said.picture,
                [choice("ground", said.ground, &said.grounds, self.ground), image(&made.picture, &made.sentence, "picture")],
                [save("svg", said.save), save("png", said.save), copy(said.copy)],
            ),
            self.code(rest, made, said),
            way(
                said.numbers,
                [
                    choice("format", said.as_, &said.formats, self.format),
                    tag("p", "note", [note.into()]),
                    area(&made.numbers, 6, "off", "ltr", said.numbers),
                ],
                [copy(said.copy), save(ending, said.save)],
            ),
            way(
                said.citation,
                [choice("style", said.as_, &said.styles, self.style), area(&cited, 5, "soft", "auto", said.citation)],
                [copy(said.copy)],
            ),
            way(
                said.embed,
                [area(&frame(&rest.link, words), 4, "soft", "ltr", said.embed)],
                [copy(said.copy), builder(&rest.link, said)],
            ),
        ];
        element("div", names, values.map(AttrValue::from), ways)
    }

    fn used(&mut self, used: &Used, _told: &Told) -> Answer {
        if (used.kind, used.name) == ("click", "large") {
            self.large = !self.large;
            return Answer::Changed;
        }
        let (chosen, count) = match used.name {
            "ground" => (&mut self.ground, 2),
            "format" => (&mut self.format, ENDINGS.len()),
            "style" => (&mut self.style, 2),
            _ => return Answer::Nothing,
        };
        match used.value.parse() {
            Ok(value) if used.kind == "change" && value < count => {
                *chosen = value;
                self.made = OnceCell::new();
                Answer::Changed
            }
            _ => Answer::Nothing,
        }
    }

    fn work(&mut self, told: &Told) -> bool {
        let (now, params) = (link(told), &told.scenario.params);
        if self.rest.as_ref().is_some_and(|rest| rest.link == now) {
            self.next = None;
            return false;
        }
        match &mut self.next {
            Some((seen, futures)) if *seen == now => {
                futures.grow((futures.draws() + BATCH).min(ALL));
                if futures.draws() == ALL {
                    let outcome = Outcome::among(params, Rc::new(Futures::of(futures, 0)));
                    self.rest = Some(Rest { link: now, scenario: told.scenario, versus: told.versus, outcome });
                    self.made = OnceCell::new();
                    self.next = None;
                }
            }
            moving => *moving = Some((now, none_yet(params))),
        }
        true
    }
}

impl Share {
    /// The QR code, and what makes it large.
    fn code(&self, rest: &Rest, made: &Made, words: &ShareWords) -> Html {
        let Some(code) = &made.code else {
            return way(words.code, [tag("p", "note", [words.code_too_long.into()])], []);
        };
        let class = if self.large { "code large" } else { "code" };
        let alt = fill(words.code_alt, &[("link", &rest.link)]);
        let pressed = if self.large { "true" } else { "false" };
        let values = ["button".into(), "quiet".into(), "large".into(), pressed.into()];
        let large = element("button", &["type", "class", "data-do", "aria-pressed"], values, [words.large.into()]);
        way(words.code, [image(code, &alt, class)], [large, save("svg", words.save), save("png", words.save)])
    }
}

/// The address that shows what is on show. It can stand in markup, in BibTeX and in a line of text as it is.
pub fn link(told: &Told) -> String {
    let versus = told.versus.as_ref().map(|versus| format!("vs={}", query::encode_versus(versus)));
    let query = [Some(told.query()), versus].into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("&");
    let link = if query.is_empty() { told.home.clone() } else { format!("{}?{query}", told.home) };
    let mut safe = String::new();
    for letter in link.chars() {
        match letter {
            ' '..='~' if !" \"<>\\^`{|}".contains(letter) => safe.push(letter),
            letter => letter.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| safe.push_str(&format!("%{byte:02X}"))),
        }
    }
    safe
}

/// The line of HTML that frames what is on show, as the builder writes it.
pub fn frame(link: &str, words: &Words) -> String {
    let names = &["src", "title", "loading", "width", "height", "style", "allow"];
    let values = [
        link.to_string().into(),
        words.widget.title.into(),
        "lazy".into(),
        "100%".into(),
        FRAME_HEIGHT.into(),
        "width:100%;min-width:100%;border:0".into(),
        "fullscreen; clipboard-write; web-share".into(),
    ];
    markup(&element("iframe", names, values, []))
}

/// A QR code as a picture of its own, black on white whatever is around it.
fn drawn(code: &Code) -> Html {
    let side = code.size + 2 * qr::QUIET;
    let size = (side * SQUARE).to_string();
    let names = &["xmlns", "width", "height", "viewBox", "shape-rendering"];
    let view_box = format!("0 0 {side} {side}");
    let values = ["http://www.w3.org/2000/svg".into(), size.clone().into(), size.into(), view_box.into(), "crispEdges".into()];
    let ground = element("path", &["fill", "d"], ["#fff".into(), format!("M0 0h{side}v{side}H0z").into()], []);
    element("svg", names, values, [ground, element("path", &["d"], [code.path().into()], [])])
}

/// A heading, what stands under it, the buttons, and room for what they say.
fn way(heading: &'static str, inside: impl Into<Vec<Html>>, buttons: impl Into<Vec<Html>>) -> Html {
    let said = element("p", &["class", "role"], ["said".into(), "status".into()], []);
    let inside: Vec<Html> = inside.into();
    tag("section", "way", [tag("h3", "", [heading.into()]), all(inside), tag("p", "actions", buttons), said])
}

/// A line of text to be taken.
fn line(text: &str, name: &'static str) -> Html {
    let values = ["text".into(), "".into(), "false".into(), "ltr".into(), name.into(), text.to_string().into()];
    element("input", &["type", "readonly", "spellcheck", "dir", "aria-label", "value"], values, [])
}

/// Lines of text to be taken, of which so many are seen at once; `wrap` and `dir` as HTML has them.
fn area(text: &str, lines: usize, wrap: &'static str, dir: &'static str, name: &'static str) -> Html {
    let lines = lines.to_string().into();
    let values = ["".into(), "false".into(), lines, wrap.into(), dir.into(), name.into(), text.to_string().into()];
    element("textarea", &["readonly", "spellcheck", "rows", "wrap", "dir", "aria-label", "value"], values, [])
}

/// A picture to be taken.
fn image(address: &str, alt: &str, class: &'static str) -> Html {
    element("img", &["class", "src", "alt"], [class.into(), address.to_string().into(), alt.to_string().into()], [])
}

fn choice(name: &'static str, label: &'static str, options: &[&'static str], chosen: usize) -> Html {
    let options = options.iter().enumerate().map(|(index, option)| {
        let names: &[&str] = if index == chosen { &["value", "selected"] } else { &["value"] };
        element("option", names, [index.to_string().into(), "".into()], [(*option).into()])
    });
    let select = element("select", &["data-do"], [name.into()], options.collect::<Vec<_>>());
    tag("label", "", [label.into(), select])
}

fn act(act: &'static [&'static str], value: &str, label: String) -> Html {
    element("button", act, ["button".into(), "quiet".into(), value.to_string().into()], [label.into()])
}

fn copy(label: &'static str) -> Html {
    act(&["type", "class", "data-copy"], "", label.into())
}

fn save(ending: &'static str, label: &'static str) -> Html {
    act(&["type", "class", "data-save"], ending, fill(label, &[("format", &ending.to_uppercase())]))
}

/// Hands the link to what the device shares with; seen only where there is such.
fn send(sentence: &str, words: &ShareWords) -> Html {
    act(&["type", "class", "data-send"], sentence, words.send.into())
}

/// The way to the builder, with this scenario in it.
fn builder(link: &str, words: &ShareWords) -> Html {
    let (home, query) = link.split_once('?').map_or((link, String::new()), |(home, query)| (home, format!("#{query}")));
    let values = [format!("{home}embed.html{query}").into(), "_blank".into(), "noopener".into()];
    element("a", &["href", "target", "rel"], values, [words.builder.into()])
}
