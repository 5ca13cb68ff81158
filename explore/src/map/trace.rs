//! Lines of equal height, by marching squares.

use widget::plot::path::Path;

/// A point of a line, 0 to 1 from left to right and from bottom to top, and whether it lies on the edge of the map.
type Point = (f64, f64, bool);

/// Closed lines around all that reaches a height, with what is inside always on the same hand; along the edge of the map where it reaches
/// that.
pub struct Outline(Vec<Vec<Point>>);

/// Heights, row by row, `wide` in each, evenly spaced.
pub fn outline(heights: &[f64], wide: usize, from: f64) -> Outline {
    let high = heights.len() / wide;
    // One more all around, which is outside, at the place of the edge itself.
    let (w, h) = (wide + 2, high + 2);
    let height = |(i, j): (usize, usize)| {
        let inside = (1..=wide).contains(&i) && (1..=high).contains(&j);
        if inside { heights[(j - 1) * wide + i - 1] } else { f64::NEG_INFINITY }
    };
    let unit = |i: usize, count: usize| (i.clamp(1, count) - 1) as f64 / (count - 1) as f64;
    let point = |edge: usize| {
        let (i, j) = (edge / 2 % w, edge / 2 / w);
        let (a, b) = ((i, j), if edge.is_multiple_of(2) { (i + 1, j) } else { (i, j + 1) });
        let (low, high_) = (height(a), height(b));
        let outer = !low.is_finite() || !high_.is_finite();
        let share = if outer { 0.5 } else { (from - low) / (high_ - low) };
        let along = |a: usize, b: usize, count: usize| unit(a, count) + share * (unit(b, count) - unit(a, count));
        (along(a.0, b.0, wide), along(a.1, b.1, high), outer)
    };
    // A line enters a square at one side and leaves it by another, which is where it enters the next.
    let mut next = vec![usize::MAX; 2 * w * h];
    for j in 0..h - 1 {
        for i in 0..w - 1 {
            let corners = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)];
            let inside = corners.map(|corner| height(corner) >= from);
            if inside == [inside[0]; 4] {
                continue;
            }
            let side = |k: usize| 2 * [j * w + i, j * w + i + 1, (j + 1) * w + i, j * w + i][k % 4] + [0, 1, 0, 1][k % 4];
            for k in (0..4).filter(|&k| inside[k] && !inside[(k + 3) % 4]) {
                let run = (1..4).take_while(|more| inside[(k + more) % 4]).count();
                next[side(k + 3)] = side(k + run);
            }
        }
    }
    let mut lines = Vec::new();
    for start in 0..next.len() {
        let mut line = Vec::new();
        let mut edge = start;
        while next[edge] != usize::MAX {
            line.push(point(edge));
            edge = std::mem::replace(&mut next[edge], usize::MAX);
        }
        if !line.is_empty() {
            lines.push(line);
        }
    }
    Outline(lines)
}

impl Outline {
    /// For heights that are steps: straight on from the middle of a step to the middle of the next.
    pub fn smoothed(self) -> Outline {
        Outline(self.0.iter().map(|line| smooth(line)).collect())
    }

    /// The area inside, as a path; `to` places a point on the picture, px.
    pub fn area(&self, to: impl Fn(f64, f64) -> (f64, f64)) -> String {
        let mut path = String::new();
        for line in &self.0 {
            // A corner of the map is come to from both sides.
            let mut line: Vec<(f64, f64)> = line.iter().map(|point| (point.0, point.1)).collect();
            line.dedup();
            if line.first() == line.last() {
                line.pop();
            }
            let count = line.len();
            let straight = |k: usize| {
                let (a, b, c) = (line[(k + count - 1) % count], line[k], line[(k + 1) % count]);
                a.0 == b.0 && b.0 == c.0 || a.1 == b.1 && b.1 == c.1
            };
            let mut points = (0..count).filter(|&k| !straight(k)).map(|k| to(line[k].0, line[k].1));
            if let Some((x, y)) = points.next() {
                path += &points.fold(Path::from(x, y), |path, (x, y)| path.line(x, y)).closed();
            }
        }
        path
    }

    /// The lines that are not the edge of the map, each from end to end.
    pub fn lines(&self) -> Vec<Vec<(f64, f64)>> {
        let mut lines: Vec<Vec<(f64, f64)>> = Vec::new();
        for line in &self.0 {
            let count = line.len();
            let Some(edge) = line.iter().position(|point| point.2) else {
                // One that closes ends where it began.
                lines.push((0..=count).map(|k| line[k % count]).map(|(x, y, _)| (x, y)).collect());
                continue;
            };
            let mut part = Vec::new();
            for step in 1..=count {
                match line[(edge + step) % count] {
                    (x, y, false) => part.push((x, y)),
                    _ if part.is_empty() => {}
                    _ => lines.push(std::mem::take(&mut part)),
                }
            }
        }
        lines
    }
}

fn smooth(line: &[Point]) -> Vec<Point> {
    let count = line.len();
    let bends = |k: &usize| {
        let (a, b, c) = (line[(k + count - 1) % count], line[*k], line[(k + 1) % count]);
        let turn = (b.0 - a.0) * (c.1 - b.1) - (b.1 - a.1) * (c.0 - b.0);
        a.2 || b.2 || c.2 || turn.abs() > 1e-12
    };
    let corners: Vec<Point> = (0..count).filter(bends).map(|k| line[k]).collect();
    let mut smooth = Vec::new();
    for (k, &(x, y, edge)) in corners.iter().enumerate() {
        let before = corners[(k + corners.len() - 1) % corners.len()];
        let after = corners[(k + 1) % corners.len()];
        // What is on the edge of the map, and where a line meets it, stays.
        if edge || before.2 || after.2 {
            smooth.push((x, y, edge));
        }
        if !edge && !after.2 {
            smooth.push((0.5 * (x + after.0), 0.5 * (y + after.1), false));
        }
    }
    smooth
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A map of 30 by 20, all of it.
    const WHOLE: &str = "M0 0l0 20 30 0 0-20Z";

    #[test]
    fn a_slope_has_one_straight_line_across() {
        let slope: Vec<f64> = (0..9).map(|index| f64::from(index % 3)).collect();
        let outline = outline(&slope, 3, 0.5);
        assert_eq!(outline.lines(), [[(0.25, 0.0), (0.25, 0.5), (0.25, 1.0)]]);
    }

    #[test]
    fn what_reaches_a_height_everywhere_is_the_whole_map() {
        let area = outline(&[1.0; 12], 4, 0.5).area(|x, y| (x * 30.0, y * 20.0));
        assert_eq!(area, WHOLE);
        assert!(outline(&[1.0; 12], 4, 0.5).lines().is_empty());
        assert_eq!(outline(&[1.0; 12], 4, 1.5).area(|x, y| (x, y)), "");
    }

    #[test]
    fn stairs_become_a_straight_slope() {
        // Each row begins two samples further to the right.
        let stairs: Vec<f64> = (0..48).map(|index| f64::from(index % 12 > 2 * (index / 12))).collect();
        let lines = outline(&stairs, 12, 0.5).smoothed().lines();
        assert_eq!(lines.len(), 1);
        // Away from the edges.
        let inner = &lines[0][2..lines[0].len() - 2];
        let slope = |ends: &[(f64, f64)]| (ends[1].1 - ends[0].1) / (ends[1].0 - ends[0].0);
        let slopes: Vec<f64> = inner.windows(2).map(slope).collect();
        assert!(slopes.len() > 3 && slopes.iter().all(|slope| (slope - slopes[0]).abs() < 1e-9), "{slopes:?}");
        let whole = outline(&[1.0; 12], 4, 0.5).smoothed().area(|x, y| (x * 30.0, y * 20.0));
        assert_eq!(whole, WHOLE, "corners of the map stay");
    }

    #[test]
    fn a_hill_has_a_closed_line() {
        let mut plain = [0.0; 25];
        plain[12] = 1.0;
        let lines = outline(&plain, 5, 0.5).lines();
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].first(), lines[0].last());
        assert_eq!(lines[0].len(), 5);
    }
}
