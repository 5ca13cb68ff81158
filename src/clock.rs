//! Time: one request for an animation frame at a time, and none while nothing moves.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::render::{AnimationFrame, request_animation_frame};
use yew::prelude::*;

use crate::effect::{End, use_effect_on};

/// The frame that is waited for; dropping it cancels it.
type Pending = Rc<RefCell<Option<AnimationFrame>>>;

/// While `running`, tells on every frame how many wall-clock seconds have gone since the one before.
#[hook]
pub fn use_frames(running: bool, on_frame: Callback<f64>) {
    // The frame loop outlives renders; it always calls the callback of the last one.
    let latest = use_mut_ref(|| on_frame.clone());
    *latest.borrow_mut() = on_frame;
    let start = move || -> End {
        let pending = Pending::default();
        if running {
            request(&pending, latest, None);
        }
        Box::new(move || drop(pending.take()))
    };
    use_effect_on(if running { "running" } else { "" }.into(), Box::new(start));
}

fn request(pending: &Pending, latest: Rc<RefCell<Callback<f64>>>, before_ms: Option<f64>) {
    let next = pending.clone();
    let frame = request_animation_frame(move |now_ms| {
        // The next frame is asked for first, so that stopping from within the callback cancels it.
        request(&next, latest.clone(), Some(now_ms));
        if let Some(before_ms) = before_ms {
            let on_frame = latest.borrow().clone();
            on_frame.emit((now_ms - before_ms) / 1000.0);
        }
    });
    *pending.borrow_mut() = Some(frame);
}
