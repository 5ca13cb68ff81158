//! What only those want who stay. A program of its own, so that nobody else loads it: the widget makes an empty place for each part and
//! says on it what it shows; the part fills the place, and tells the widget what to show instead.
//!
//! A part is a [`View`]: a pure picture of what it is told and of what it remembers, and what it makes of being used. The browser is in
//! `place.rs` and `dom.rs` alone, so that every part renders natively.

pub mod checks;
pub mod compare;
mod dom;
pub mod grips;
pub mod map;
pub mod matters;
mod place;
pub mod share;
pub mod text;
pub mod view;

pub use place::Place;
