//! The sentence for those who listen: spoken once an interaction has ended, never while it lasts.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Several keys pressed one after the other are one interaction: wait for a pause, ms.
const PAUSE_MS: u32 = 600;

/// What is to be said, and how many interactions have ended.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LiveProps {
    /// The sentence now.
    pub sentence: String,
    /// How many interactions have ended.
    pub settled: u32,
}

/// A live region, out of sight.
#[component]
pub fn Live(props: &LiveProps) -> Html {
    let spoken = use_state_eq(String::new);
    let setter = spoken.setter();
    let sentence = props.sentence.clone();
    use_effect_with(props.settled, move |&settled| {
        let timeout = (settled > 0).then(|| Timeout::new(PAUSE_MS, move || setter.set(sentence)));
        || drop(timeout)
    });
    html! { <p class="spoken" aria-live="polite">{ (*spoken).clone() }</p> }
}
