//! What is on screen: one view a file. Most are functions of the state; those that remember something are components.

pub mod charts;
pub mod clock;
pub mod coil;
pub mod controls;
pub mod dial;
pub mod figure;
pub mod horizon;
pub mod live;
pub mod marks;
pub mod notices;
pub mod presets;
pub mod sentence;
pub mod slider;
pub mod sources;
pub mod speed;
pub mod still;
pub mod table;
pub mod transport;
