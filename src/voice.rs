//! The sentence for those who listen: spoken once an interaction has ended, never while it lasts.

use gloo::timers::callback::Timeout;
use web_sys::Node;
use yew::prelude::*;

use sim::digits::whole;

use crate::effect::{End, use_effect_on};

/// Several keys pressed one after the other are one interaction: wait for a pause, ms.
const PAUSE_MS: u32 = 600;

/// Puts the sentence into the live region behind `node` after each interaction; `settled` says how many have ended.
#[hook]
pub fn use_voice(node: &NodeRef, settled: u32, sentence: String) {
    let node = node.clone();
    // Until it is spoken, the futures behind its range may have grown in number: the last words count.
    let latest = use_mut_ref(String::new);
    *latest.borrow_mut() = sentence;
    let wait = move || -> End {
        let speak = move || {
            if let Some(region) = node.cast::<Node>() {
                region.set_text_content(Some(&latest.borrow()));
            }
        };
        let timeout = (settled > 0).then(|| Timeout::new(PAUSE_MS, speak));
        Box::new(|| drop(timeout))
    };
    use_effect_on(whole(settled.into()), Box::new(wait));
}
