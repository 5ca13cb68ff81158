//! Marks that every picture is made of.

use yew::prelude::*;

use crate::format::{month, year};
use crate::plot::frame::Frame;
use crate::plot::path;
use crate::plot::place::{Anchor, Area, LABEL, LINE, NOTE, Places, Spot, pieces};
use crate::view::charts::Scene;
use crate::view::element::{all, element};

/// A coordinate as an attribute, px.
pub fn px(value: f64) -> AttrValue {
    path::px(value).into()
}

/// Many under one class.
pub fn group(class: &'static str, inside: impl Into<Vec<Html>>) -> Html {
    element("g", &["class"], [class.into()], inside)
}

/// Words as they stand in a picture, whose own direction is always from left to right: those that are written from right to left run so
/// inside an isolate, and anchors are the same for all.
pub fn running(words: impl Into<AttrValue>) -> AttrValue {
    let words: AttrValue = words.into();
    if is_rtl(&words) { [RUN.0, &words, RUN.1].concat().into() } else { words }
}

/// What begins and what ends words that run from right to left.
const RUN: (&str, &str) = ("\u{2067}", "\u{2069}");

/// True of words with Hebrew or Arabic letters.
fn is_rtl(words: &str) -> bool {
    words.chars().any(|letter| matches!(letter, '\u{590}'..='\u{8ff}'))
}

/// Words at a height of their baseline.
pub fn label(x: f64, y: f64, anchor: Anchor, class: &'static str, words: impl Into<AttrValue>) -> Html {
    let anchor = match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let words = running(words);
    element("text", &["x", "y", "text-anchor", "class"], [px(x), px(y), anchor.into(), class.into()], [words.into()])
}

/// A line of words in parts, which begins at the margin where its language begins.
pub fn line((left, right): (f64, f64), y: f64, class: &'static str, words: Vec<Html>, rtl: bool) -> Html {
    if rtl {
        let inside = [vec![RUN.0.into()], words, vec![RUN.1.into()]].concat();
        return element("text", &["x", "y", "text-anchor", "class"], [px(right), px(y), "end".into(), class.into()], inside);
    }
    element("text", &["x", "y", "class"], [px(left), px(y), class.into()], words)
}

/// Words at a spot that was found for them, `line` lines below its first.
pub fn label_at(spot: Spot, line: f64, class: &'static str, words: impl Into<AttrValue>) -> Html {
    label(spot.x, spot.y + LINE * line, spot.anchor, class, words)
}

/// Half a year's number and some air, px.
const TICK: f64 = 20.0;

/// Words of several lines, each with its class: labels, or notes under them.
pub type Lines = Vec<(&'static str, String)>;

/// What lines take: about how wide the widest is, px, and how many they are.
pub fn extent(lines: &Lines) -> (f64, usize) {
    let width = |(class, words): &(&str, String)| if *class == "note" { NOTE } else { LABEL }.width(words);
    (lines.iter().map(width).fold(0.0, f64::max), lines.len())
}

/// Words in two lines of about the same length; the second is empty where there is nowhere to break.
pub fn halves(words: &str) -> (&str, &str) {
    let middle = words.len() / 2;
    let mut end = 0;
    let ends = pieces(words).into_iter().map(|piece| {
        end += piece.len();
        end
    });
    let inside = ends.filter(|end| *end < words.len());
    let (above, below) = words.split_at(inside.min_by_key(|end| end.abs_diff(middle + 1)).unwrap_or(words.len()));
    (above.trim_end(), below)
}

/// Lines broken in two each, where they can be.
fn broken(lines: &Lines) -> Lines {
    let mut broken = Lines::new();
    for (class, words) in lines {
        let (above, below) = halves(words);
        broken.push((class, above.to_string()));
        if !below.is_empty() {
            broken.push((class, below.to_string()));
        }
    }
    broken
}

/// Words that found a place.
pub struct Placed {
    /// Which of the wordings they are.
    pub wording: usize,
    /// Themselves.
    pub words: Html,
    /// About what they take.
    pub area: Area,
}

/// The wording that finds the best spot, at that spot. Lines are broken rather than put where they collide.
pub fn placed(places: &mut Places, mut wordings: Vec<Lines>, spots: &[(Spot, u32)]) -> Placed {
    let count = wordings.len();
    for index in 0..2 * count {
        wordings.push(broken(&wordings[index]));
    }
    let extents: Vec<(f64, usize)> = wordings.iter().map(extent).collect();
    let (index, spot) = places.find_best(&extents, spots);
    let lines = wordings.swap_remove(index).into_iter().enumerate();
    let words = lines.map(|(line, (class, words))| label_at(spot, line as f64, class, words)).collect();
    Placed { wording: index % count, words, area: Area::of_words(spot, extents[index].0, extents[index].1) }
}

/// A straight line.
pub fn rule(from: (f64, f64), to: (f64, f64), class: &'static str) -> Html {
    element("line", &["x1", "y1", "x2", "y2", "class"], [px(from.0), px(from.1), px(to.0), px(to.1), class.into()], [])
}

/// Many upright lines, each at an x, from one y to another, as one mark.
pub fn uprights(lines: impl Iterator<Item = (f64, f64, f64)>, class: &'static str) -> Html {
    let d = |(x, from, to): (f64, f64, f64)| path::Path::from(x, from).line(x, to).open();
    path(lines.map(d).collect::<String>(), class)
}

/// A level across a chart, with its name left of it.
pub fn level(frame: &Frame, y: f64, class: &'static str, name: impl Into<AttrValue>) -> Html {
    all([rule((frame.left, y), (frame.right, y), class), label(frame.left - 8.0, y + 4.0, Anchor::End, "tick", name)])
}

/// A point.
pub fn dot(x: f64, y: f64, radius: f64, class: &'static str) -> Html {
    element("circle", &["cx", "cy", "r", "class"], [px(x), px(y), px(radius), class.into()], [])
}

/// A rectangle.
pub fn block(x: (f64, f64), y: (f64, f64), class: &'static str) -> Html {
    let (width, height) = ((x.1 - x.0).max(0.0), (y.1 - y.0).max(0.0));
    element("rect", &["x", "y", "width", "height", "class"], [px(x.0), px(y.0), px(width), px(height), class.into()], [])
}

/// A path.
pub fn path(d: impl Into<AttrValue>, class: &'static str) -> Html {
    element("path", &["d", "class"], [d.into(), class.into()], [])
}

/// Marks of which only what lies inside a clip is seen.
pub fn clipped(clip: String, inside: impl Into<Vec<Html>>) -> Html {
    element("g", &["clip-path"], [clip.into()], inside)
}

/// The years, and the playhead's own date in place of those it would cover.
pub fn time_axis(scene: &Scene, y: f64) -> Html {
    let frame = &scene.frame;
    let date = month(scene.playhead, scene.words);
    let half = 0.5 * LABEL.width(&date);
    let x = scene.playhead_x().max(frame.left + half).min(frame.right - half);
    let free = frame.year_ticks().map(|t| (t, frame.x_from_t(t))).filter(|(_, tick)| libm::fabs(tick - x) > half + TICK);
    let years = free.map(|(t, tick)| label(tick, y + 20.0, Anchor::Middle, "tick", year(t)));
    let years = years.collect();
    group("time", [rule((frame.left, y), (frame.right, y), "axis"), years, label(x, y + 20.0, Anchor::Middle, "date", date)])
}
