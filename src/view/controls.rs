//! The sliders under the dial: three of them, and all the rest behind one disclosure.

use sim::params::{Group, Kind, Level, SPECS};
use sim::{ParamSpec, Run, Scenario};
use yew::prelude::*;

use crate::display::Controls;
use crate::format::{day, value};
use crate::state::{Action, Disclosure, State};
use crate::text::Words;
use crate::text::template::fill;
use crate::view::element::{all, button, nothing, tag};
use crate::view::{dial, disclosure, slider, sources};

/// The sliders under the dial: three of them, or those that a link names. Where the dial is not among those, what they do to the
/// speed-up stands under them, as it else does under the dial.
pub fn main(scenario: &Scenario, state: &State, run: &Run, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let specs = SPECS.iter().filter(|spec| state.display.offers_slider(spec));
    let mut rows: Vec<Html> = specs.map(|spec| row(spec, scenario, state, nothing(), words, on_action)).collect();
    if !state.display.offers(Controls::Dial) {
        rows.push(dial::course(run, words));
    }
    tag("section", "main-sliders", rows)
}

/// The way to everything in a small frame, which shows the dial, one picture and Play; the style sheet shows it there.
pub fn expand(expanded: bool, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let name = if expanded { words.show_less } else { words.show_more };
    let values = ["button".into(), "quiet expand".into(), if expanded { "true" } else { "false" }.into()];
    button(&["type", "class", "aria-expanded"], values, on_action.reform(|_| Action::Expanded), [name.into()])
}

/// Everything else, in the groups of the story; last, where the defaults of the dials above come from.
pub fn more(state: &State, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let inside = || {
        let groups = Group::ALL.into_iter().map(|group| group_view(group, state, words, on_action));
        all([groups.collect(), above(state.home, words)])
    };
    disclosure::view(Disclosure::More, "more", words.more, state, false, on_action, &inside)
}

fn group_view(group: Group, state: &State, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let specs = SPECS.iter().filter(|spec| spec.level == Level::More && spec.group == group);
    let rows = specs.map(|spec| row(spec, &state.scenario, state, provenance(spec, state.home, words), words, on_action));
    tag("fieldset", "", [tag("legend", "", [words.groups[group as usize].into()]), rows.collect()])
}

/// What the dials above mean and where they stand at first.
fn above(home: &str, words: &'static Words) -> Html {
    let about = |spec: &'static ParamSpec| {
        let param = words.param(spec.id);
        let name = tag("b", "", [param.name.into(), words.stop.into()]);
        tag("p", "meaning", [name, param.meaning.into(), provenance(spec, home, words)])
    };
    let specs = SPECS.iter().filter(|spec| spec.level != Level::More);
    tag("fieldset", "", [tag("legend", "", [words.dials_above.into()]), specs.map(about).collect()])
}

/// A slider with what it means.
fn row(
    spec: &'static ParamSpec,
    scenario: &Scenario,
    state: &State,
    provenance: Html,
    words: &'static Words,
    on_action: &Callback<Action>,
) -> Html {
    let rail = slider::plain_rail(spec, scenario.params.get(spec.id), words);
    let slider = slider::view(spec.id, scenario, state, nothing(), rail, words, on_action);
    tag("div", "row", [slider, tag("p", "meaning", [words.param(spec.id).meaning.into(), provenance])])
}

/// "Starts at 39 %: estimate, Davidson & Houlden, Forethought, 2025-08-04."
fn provenance(spec: &'static ParamSpec, home: &str, words: &Words) -> Html {
    let default = fill(words.default_is, &[("value", &value(spec, spec.default, words))]);
    let kind = tag("i", "", [words.kinds[spec.kind as usize].into()]);
    // What we assumed ourselves has nobody else to name.
    let claims = spec.claims.iter().filter_map(|id| words.claim(id)).filter(|(claim, _)| claim.kind != Kind::Assumption);
    let who: String = claims.map(|(claim, own)| [words.comma, own.who, words.comma, &day(claim.date, words)].concat()).collect();
    tag(
        "span",
        "provenance",
        [
            words.space.into(),
            default.into(),
            words.colon.into(),
            sources::row(home, words, "sources.html#param-", spec.key, kind),
            who.into(),
            words.end.into(),
        ],
    )
}
