//! A part of the page that is closed until it is asked for, and not even made before.

use yew::prelude::*;

use crate::state::{Action, Disclosure, State};
use crate::view::element::{element, nothing, pressed};

/// What is inside is made only once it is open, or `ready` to be opened by the browser itself.
pub fn view(
    which: Disclosure,
    class: &'static str,
    summary: &'static str,
    state: &State,
    ready: bool,
    on_action: &Callback<Action>,
    inside: &dyn Fn() -> Html,
) -> Html {
    let open = state.open.contains(&which);
    // The browser must not open it by itself: the state says whether it is open.
    let onclick = on_action.reform(move |event: MouseEvent| {
        event.prevent_default();
        Action::Toggled(which)
    });
    let inside = if open || ready { inside() } else { nothing() };
    let names: &[&str] = if open { &["class", "open"] } else { &["class"] };
    element("details", names, [class.into(), "".into()], [pressed("summary", &[], [], onclick, [summary.into()]), inside])
}
