//! Back to what was chosen before, and forth again.

use yew::prelude::*;

use crate::state::{Action, State};
use crate::text::Words;
use crate::view::element::{button, element, tag};

/// Undo and Redo. Where one of them would do nothing it keeps its room, so that nothing moves when it comes.
pub fn view(state: &State, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let (back, forth) = state.journal.ways(&state.moment());
    let press = |name: &'static str, may: bool, action: Action| match may {
        true => {
            let values = ["button".into(), "plain".into()];
            button(&["type", "class"], values, on_action.reform(move |_| action.clone()), [name.into()])
        }
        false => element("button", &["type", "class", "disabled"], ["button".into(), "plain".into(), "".into()], [name.into()]),
    };
    tag("div", "history", [press(words.undo, back, Action::Undone), press(words.redo, forth, Action::Redone)])
}
