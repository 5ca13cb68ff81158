//! SVG paths in tenths of a pixel.

use sim::digits;

/// A coordinate in tenths of a pixel, in as few characters as it takes.
pub fn px(value: f64) -> String {
    let mut text = String::new();
    push(&mut text, tenths(value));
    text
}

fn tenths(value: f64) -> i32 {
    (value * 10.0).round() as i32
}

fn push(text: &mut String, tenths: i32) {
    let size = u64::from(tenths.unsigned_abs());
    if tenths < 0 {
        text.push('-');
    }
    digits::push_whole(text, size / 10);
    if size % 10 > 0 {
        text.push('.');
        digits::push_whole(text, size % 10);
    }
}

/// A path under construction. After its start it goes on by steps, which are shorter to write than places, and more alike.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path {
    text: String,
    /// Where it is, tenths of a pixel.
    at: [i32; 2],
    /// The command that need not be said again.
    command: char,
}

impl Path {
    /// Says a command, and the steps to its points from where the path is; the last of them is where it is then.
    fn steps(mut self, command: char, points: &[(f64, f64)]) -> Path {
        let mut apart = self.command == command;
        if !apart {
            self.text.push(command);
            self.command = command;
        }
        let mut to = self.at;
        for (x, y) in points {
            to = [tenths(*x), tenths(*y)];
            for (to, from) in to.into_iter().zip(self.at) {
                if apart && to >= from {
                    self.text.push(' ');
                }
                push(&mut self.text, to - from);
                apart = true;
            }
        }
        self.at = to;
        self
    }

    /// Starts at a point.
    pub fn from(x: f64, y: f64) -> Path {
        Path::default().steps('M', &[(x, y)])
    }

    /// Straight on to a point.
    pub fn line(self, x: f64, y: f64) -> Path {
        self.steps('l', &[(x, y)])
    }

    /// On to a point by a cubic curve with two control points.
    pub fn cubic(self, c1: (f64, f64), c2: (f64, f64), to: (f64, f64)) -> Path {
        self.steps('c', &[c1, c2, to])
    }

    /// Back to its start.
    pub fn closed(mut self) -> String {
        self.text.push('Z');
        self.text
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
        self.text
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
        assert_eq!(Path::through(&[(0.0, 1.0), (2.25, -3.0)]), "M0 1l2.3-4");
    }

    #[test]
    fn a_level_is_one_line() {
        assert_eq!(Path::through(&[(0.0, 1.0), (1.0, 1.0), (2.0, 1.0), (3.0, 2.0), (4.0, 2.0)]), "M0 1l2 0 1 1 1 0");
        assert_eq!(Path::through(&[]), "");
    }

    #[test]
    fn steps_add_up_to_where_they_lead() {
        let path = Path::from(0.04, 0.0).line(0.08, 0.0).line(0.12, 0.0).line(0.16, 0.0).open();
        assert_eq!(path, "M0 0l0.1 0 0 0 0.1 0");
        assert_eq!(
            Path::from(1.0, 1.0).cubic((2.0, 1.0), (2.0, 3.0), (1.0, 3.0)).line(0.0, 0.0).closed(),
            "M1 1c1 0 1 2 0 2l-1-3Z"
        );
    }
}
