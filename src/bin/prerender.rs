//! Writes the static picture.
fn main() {}
