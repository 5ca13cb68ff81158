//! Effects. Yew writes out each kind of effect anew, a kilobyte or two of program: here all are of one kind.

use yew::prelude::*;

/// What ends an effect.
pub type End = Box<dyn FnOnce()>;

/// Runs `effect` after rendering, at first and whenever `key` has become another; before that, what the one before gave to end it.
#[hook]
pub fn use_effect_on(key: String, effect: Box<dyn FnOnce() -> End>) {
    use_effect_with(key, move |_| effect());
}
