//! What matters most. The chart is a program of its own that arrives when it is opened: here is only the place where it draws, and what
//! it is told. The bootstrap sees that it is opened, and that it is told something else.

use sim::ensemble::Milestone;
use sim::{Scenario, query};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::state::{Action, Disclosure, State};
use crate::text::Words;
use crate::view::disclosure;

/// The milestones to choose from, by the names that the chart knows them by, and their places in the table of milestones.
const MILESTONES: [(Milestone, &str, usize); 3] =
    [(Milestone::Tenfold, "tenfold", 3), (Milestone::Full, "full", 4), (Milestone::Researcher, "researcher", 2)];

/// What it is about, the choice of a milestone, and the place for the chart.
pub fn view(shown: &Scenario, state: &State, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let onchange = on_action.reform(|event: Event| {
        let at = event.target_unchecked_into::<HtmlSelectElement>().selected_index() as usize;
        Action::Asked(MILESTONES[at.min(MILESTONES.len() - 1)].0)
    });
    let inside = || {
        let options = MILESTONES.iter().map(|(milestone, _, at)| {
            html! { <option selected={*milestone == state.about}>{ words.milestone_names[*at] }</option> }
        });
        let name = MILESTONES.iter().find(|(milestone, ..)| *milestone == state.about).map_or("", |(_, name, _)| name);
        html! {
            <>
                <p>{ words.matters_intro }</p>
                <label>{ words.matters_when }<select onchange={onchange.clone()}>{ for options }</select></label>
                <div class="influences" data-query={query::encode(shown)} data-milestone={name} data-sorry={words.matters_sorry} />
            </>
        }
    };
    disclosure::view(Disclosure::Matters, "matters", words.matters, state, false, on_action, &inside)
}
