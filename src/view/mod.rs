//! What is on screen: one view a file, each a function of the state and what follows from it. None remembers anything.

pub mod charts;
pub mod clock;
pub mod coil;
pub mod controls;
pub mod dial;
pub mod disclosure;
pub mod element;
pub mod figure;
pub mod futures;
pub mod history;
pub mod horizon;
pub mod later;
pub mod marks;
pub mod milestones;
pub mod notices;
pub mod poster;
pub mod presets;
pub mod sentence;
pub mod slider;
pub mod sources;
pub mod speed;
pub mod story;
pub mod table;
pub mod transport;
pub mod window;
