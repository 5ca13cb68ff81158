//! Two scenarios side by side: A, which was kept, and B, which the dials show. Both outcomes in a table and in words, what differs
//! between them, and which of it makes most of the difference.

mod side;
mod words;

use std::cell::RefCell;

use sim::attribution::differing;
use sim::presets::PRESETS;
use sim::query::encode_versus;
use sim::{PresetId, Scenario};
use widget::text::short;
use widget::text::template::{fill, parts};
use widget::view::element::{all, element, nothing, tag};
use widget::view::sentence::story;
use yew::prelude::*;

use crate::text::Words;
use crate::view::{Answer, Told, Used, View};
use side::Side;

/// The comparison. It remembers only what it would have to run again.
#[derive(Default)]
pub struct Compare {
    sides: RefCell<Option<[Side; 2]>>,
}

impl View for Compare {
    fn view(&self, told: &Told) -> Html {
        let words = told.words;
        let sides = told.versus.map_or_else(
            || tag("p", "", [words.compare.intro.into()]),
            |versus| {
                let mut sides = self.sides.borrow_mut();
                let before = sides.take();
                let sides =
                    sides.insert([versus.params, told.scenario.params].map(|params| Side::like(before.as_ref(), &params)));
                both(told, &versus, sides)
            },
        );
        // What can be used stands first, and so stays where it is, with the keyboard on it, whatever follows.
        all([buttons(told), choice(told), sides])
    }

    fn used(&mut self, used: &Used, told: &Told) -> Answer {
        let kept = |scenario: &Scenario| Answer::Choose(format!("vs={}", encode_versus(scenario)));
        match (used.kind, used.name, told.versus) {
            ("click", "keep", _) => kept(&told.scenario),
            ("click", "let-go", _) => Answer::Choose("vs=".into()),
            ("click", "swap", Some(versus)) => {
                Answer::Choose(format!("{}&vs={}", restated(&versus), encode_versus(&told.scenario)))
            }
            ("change", "with", _) if used.value.is_empty() => Answer::Choose("vs=".into()),
            ("change", "with", _) => PresetId::by_key(used.value).map_or(Answer::Nothing, |preset| kept(&preset.into())),
            _ => Answer::Nothing,
        }
    }

    fn work(&mut self, told: &Told) -> bool {
        let sides = self.sides.get_mut();
        if told.versus.is_none() {
            *sides = None;
        }
        // Both, before the answer: one may be done before the other.
        let more = sides.iter_mut().flatten().map(Side::work).collect::<Vec<_>>();
        more.contains(&true)
    }
}

/// A scenario as a query that means the same whatever was shown before.
fn restated(scenario: &Scenario) -> String {
    format!("preset={}", encode_versus(scenario).replace('~', "&").replace(':', "="))
}

/// What can be done. The first keeps and lets go: whoever presses it by keyboard stays where they are.
fn buttons(told: &Told) -> Html {
    let words = &told.words.compare;
    let all: &[(&str, &str)] = match told.versus {
        None => &[("keep", words.keep)],
        Some(_) => &[("let-go", words.let_go), ("swap", words.swap), ("keep", words.keep_instead)],
    };
    let button = |(name, label): &(&'static str, &'static str)| {
        let values = ["button".into(), "chip".into(), (*name).into()];
        element("button", &["type", "class", "data-do"], values, [(*label).into()])
    };
    tag("div", "chips", all.iter().map(button).collect::<Vec<_>>())
}

/// A preset as A, nothing, or what was kept.
fn choice(told: &Told) -> Html {
    let words = told.words;
    let kept = told.versus.filter(Scenario::edited);
    let chosen = match (&told.versus, kept) {
        (None, _) => "",
        (_, Some(_)) => KEPT,
        (Some(versus), None) => versus.preset.preset().key,
    };
    let option = |value: &'static str, name: String| {
        let (names, values): (&[&str], Vec<AttrValue>) = match value == chosen {
            true => (&["value", "selected"], vec![value.into(), "".into()]),
            false => (&["value"], vec![value.into()]),
        };
        element("option", names, values, [name.into()])
    };
    let nothing = option("", words.compare.nothing.to_string());
    let kept = kept.map(|kept| option(KEPT, name(&kept, words)));
    let presets = PRESETS.iter().map(|preset| option(preset.key, words.widget.preset(preset.id).name.to_string()));
    let options = [nothing].into_iter().chain(kept).chain(presets).collect::<Vec<_>>();
    let select = element("select", &["data-do"], ["with".into()], options);
    tag("label", "with", [words.compare.with.into(), words.widget.space.into(), select])
}

/// What the choice is called where A is no preset.
const KEPT: &str = "kept";

/// What a scenario is called.
fn name(scenario: &Scenario, words: &Words) -> String {
    let preset = words.widget.preset(scenario.preset).name;
    if scenario.edited() { fill(words.compare.edited, &[("name", preset)]) } else { preset.to_string() }
}

/// Both of them: the difference in words, what differs, the two sentences, the table.
fn both(told: &Told, versus: &Scenario, sides: &[Side; 2]) -> Html {
    let (words, [a, b]) = (told.words, sides);
    let (a_params, b_params) = (&versus.params, &told.scenario.params);
    let inputs = differing(a_params, b_params);
    let change = |id: &sim::ParamId| {
        let (from, to) = words::values(id.spec(), a_params.get(*id), b_params.get(*id), words);
        let values = [("name", words.widget.param(*id).name), ("a", &*from), ("b", &*to)];
        tag("li", "", [fill(words.compare.difference, &values).into()])
    };
    let locked = inputs.iter().filter(|id| told.is_locked(**id)).map(|id| words.widget.param(*id).name);
    let locked = locked.collect::<Vec<_>>().join(words.widget.comma);
    let locked = match &*locked {
        "" => nothing(),
        names => tag("p", "locked", [fill(words.compare.locked, &[("names", names)]).into()]),
    };
    let list = match inputs.is_empty() {
        true => nothing(),
        false => all([
            tag("p", "differs", [words.compare.differs.into()]),
            tag("ul", "differing", inputs.iter().map(change).collect::<Vec<_>>()),
        ]),
    };
    let difference = words::difference(&a.run, &b.run, words);
    let sentence = |index: usize| {
        let (scenario, side) = ([versus, &told.scenario][index], &sides[index]);
        let head = fill(words.compare.heads[index], &[("name", &name(scenario, words))]);
        tag("div", "", [tag("p", "which", [head.into()]), tag("p", "says", story(short(&side.findings(), words.widget)))])
    };
    all([
        tag("p", "most", story(parts(&difference))),
        list,
        locked,
        tag("div", "two", [sentence(0), sentence(1)]),
        table(sides, words),
    ])
}

/// Both outcomes, row by row.
fn table(sides: &[Side; 2], words: &Words) -> Html {
    let head = |scope: &'static str, name: &'static str| element("th", &["scope"], [scope.into()], [name.into()]);
    let [a, b] = words.widget.sides;
    let heads = tag("tr", "", [tag("td", "", []), head("col", a), head("col", b)]);
    let rows = words::rows(sides, words)
        .into_iter()
        .map(|(name, [a, b])| tag("tr", "", [head("row", name), tag("td", "", [a.into()]), tag("td", "", [b.into()])]));
    let caption = tag("caption", "", [words.compare.caption.into()]);
    tag("table", "", [caption, tag("thead", "", [heads]), tag("tbody", "", rows.collect::<Vec<_>>())])
}
