//! The Loopdial model, all of it: what one scenario comes to ([`model`], of which everything is here under its own name), and what
//! many futures around it have in common ([`ensemble`]).
//!
//! The two are packages of their own because they are built for different ends: futures for speed, all else for size.

mod lanes;

pub mod attribution;
pub mod checks;
pub mod ensemble;
pub mod sensitivity;

pub use ensemble::Ensemble;
pub use model::*;
