//! Pure geometry: from a run's numbers to coordinates, paths and colours. No words, no nodes, no browser.

pub mod coil;
pub mod curve;
pub mod frame;
pub mod heat;
pub mod path;
pub mod place;
