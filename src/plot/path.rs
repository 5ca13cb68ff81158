//! SVG paths in tenths of a pixel.

use std::fmt::Write;

/// A coordinate in tenths of a pixel, in as few characters as it takes. Written from an integer: printing fractions costs bytes.
pub fn px(value: f64) -> String {
    let mut text = String::new();
    push(&mut text, value);
    text
}

fn push(text: &mut String, value: f64) {
    let tenths = (value * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, tenth) = (tenths.abs() / 10, tenths.abs() % 10);
    // Writing to a string cannot fail.
    let _ = if tenth == 0 { write!(text, "{sign}{whole}") } else { write!(text, "{sign}{whole}.{tenth}") };
}

/// A path under construction.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path(String);

impl Path {
    fn command(mut self, letter: char, coordinates: &[f64]) -> Path {
        self.0.push(letter);
        for (index, coordinate) in coordinates.iter().enumerate() {
            if index > 0 && *coordinate >= 0.0 {
                self.0.push(' ');
            }
            push(&mut self.0, *coordinate);
        }
        self
    }

    /// Starts at a point.
    pub fn from(x: f64, y: f64) -> Path {
        Path::default().command('M', &[x, y])
    }

    /// Straight on to a point.
    pub fn line(self, x: f64, y: f64) -> Path {
        self.command('L', &[x, y])
    }

    /// On to a point by a cubic curve with two control points.
    pub fn cubic(self, c1: (f64, f64), c2: (f64, f64), to: (f64, f64)) -> Path {
        self.command('C', &[c1.0, c1.1, c2.0, c2.1, to.0, to.1])
    }

    /// Back to its start.
    pub fn closed(mut self) -> String {
        self.0.push('Z');
        self.0
    }

    /// A line through points, but for those in the middle of a level; empty without any.
    pub fn through(points: &[(f64, f64)]) -> String {
        let Some(((x, y), rest)) = points.split_first() else { return String::new() };
        let mut path = Path::from(*x, *y);
        for (index, (x, y)) in rest.iter().enumerate() {
            let goes_on = rest.get(index + 1).is_some_and(|next| next.1 == *y);
            if !(goes_on && points[index].1 == *y) {
                path = path.line(*x, *y);
            }
        }
        path.open()
    }

    /// As it is.
    pub fn open(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_short_tenths() {
        assert_eq!(px(12.34), "12.3");
        assert_eq!(px(-0.04), "0");
        assert_eq!(px(-7.06), "-7.1");
        assert_eq!(Path::through(&[(0.0, 1.0), (2.25, -3.0)]), "M0 1L2.3-3");
    }

    #[test]
    fn a_level_is_one_line() {
        assert_eq!(Path::through(&[(0.0, 1.0), (1.0, 1.0), (2.0, 1.0), (3.0, 2.0), (4.0, 2.0)]), "M0 1L2 1L3 2L4 2");
        assert_eq!(Path::through(&[]), "");
    }
}
