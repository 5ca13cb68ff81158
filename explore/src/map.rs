//! The map of the space: what becomes of every improvement rate with ideas that get harder by every measure, all else as it is; where one
//! is on it, and the way to anywhere else.

pub mod grid;
pub mod kind;
pub mod nearest;
pub mod picture;
pub mod trace;
mod words;

use std::cell::RefCell;

use sim::presets::PRESETS;
use sim::{ParamId, Params, digits};
use widget::format::rough_percent;
use widget::text::template::fill;
use widget::view::element::{all, element, nothing, tag};
use yew::prelude::*;

use crate::map::grid::{Grid, at, elsewhere, place};
use crate::map::kind::Kind;
use crate::map::nearest::{Nearest, steps};
use crate::map::picture::{Dot, Frame, GRIP, Land, NAMES, dots, pattern};
use crate::text::Words;
use crate::view::{Answer, Told, Used, View};

/// Runs on for so long in a frame, ms.
const SLICE: f64 = 6.0;
/// And so many runs at most: some clocks stand still for longer than a frame.
const MOST: u32 = 120;
/// Begins anew once it has been told the same for so many frames.
const CALM: u32 = 5;
/// A dot is clicked within this distance, px.
const NEAR: f64 = 10.0;
/// What Page Up and Page Down move by, in steps.
const PAGE: f64 = 10.0;

/// The map.
pub struct Map {
    /// Milliseconds since whenever.
    watch: fn() -> f64,
    grid: Option<Grid>,
    /// For how many frames everything else has been as the grid has it.
    calm: u32,
    land: Option<Land>,
    nearest: RefCell<Option<Nearest>>,
    held: Option<Held>,
}

/// The handle under a pointer.
#[derive(Clone, Copy)]
struct Held {
    /// Where on it, as shares of its width and height.
    at: (f64, f64),
    /// True once it has been moved.
    moved: bool,
}

impl Map {
    /// With a watch that says milliseconds.
    pub fn new(watch: fn() -> f64) -> Map {
        Map { watch, grid: None, calm: CALM, land: None, nearest: RefCell::default(), held: None }
    }

    fn frame(&self, told: &Told) -> Frame {
        self.land.as_ref().map_or_else(|| Frame::new(told.width), |land| land.frame)
    }

    fn nearest(&self, params: &Params) -> Nearest {
        let mut known = self.nearest.borrow_mut();
        if known.is_none_or(|nearest| nearest.params != *params) {
            *known = Some(Nearest::of(params));
        }
        known.unwrap_or_else(|| Nearest::of(params))
    }

    /// The query of a place on the map, but for what may not be changed.
    fn query(&self, (across, up): (f64, f64), told: &Told) -> String {
        query(&at(&told.scenario.params, across, up), told)
    }

    /// The place that the handle is dragged to.
    fn dragged(&self, used: &Used, from: (f64, f64), told: &Told) -> (f64, f64) {
        let here = place(&told.scenario.params);
        let (right, up) = self.frame(told).shares(2.0 * GRIP * (used.at.0 - from.0), 2.0 * GRIP * (used.at.1 - from.1));
        (here.0 + right, here.1 + up)
    }

    /// A place was clicked: the dot there, if there is one.
    fn go(&self, there: (f64, f64), told: &Told) -> Answer {
        let frame = self.frame(told);
        let (x, y) = frame.point(there.0, there.1);
        let distance = |params: &Params| {
            let (across, up) = place(params);
            let (dot_x, dot_y) = frame.point(across, up);
            (x - dot_x) * (x - dot_x) + (y - dot_y) * (y - dot_y)
        };
        let dot = PRESETS.iter().map(|preset| &preset.params).min_by(|a, b| distance(a).total_cmp(&distance(b)));
        Answer::Choose(match dot.filter(|dot| distance(dot) < NEAR * NEAR) {
            Some(dot) => query(dot, told),
            None => self.query(there, told),
        })
    }

    fn handled(&mut self, used: &Used, told: &Told) -> Answer {
        let centre = (0.5, 0.5);
        match (used.kind, self.held) {
            ("pointerdown", _) => self.held = Some(Held { at: used.at, moved: false }),
            ("pointermove", Some(held)) => {
                let far = 2.0 * GRIP * (used.at.0 - held.at.0).abs().max((used.at.1 - held.at.1).abs()) > 2.0;
                if far || held.moved {
                    self.held = Some(Held { moved: true, ..held });
                    return Answer::Try(self.query(self.dragged(used, held.at, told), told));
                }
            }
            ("pointerup", Some(held)) if held.moved => {
                return Answer::Choose(self.query(self.dragged(used, held.at, told), told));
            }
            // A browser that takes the pointer away says nothing of use of where it is.
            ("pointercancel", Some(held)) => {
                self.held = None;
                if held.moved {
                    return Answer::Choose(query(&told.scenario.params, told));
                }
            }
            // The click that ends a drag is none.
            ("click", held) => {
                self.held = None;
                if held.is_some_and(|held| !held.moved) {
                    return self.go(self.dragged(used, centre, told), told);
                }
            }
            ("keydown", _) => return self.pressed(used.key, told),
            _ => {}
        }
        Answer::Nothing
    }

    fn pressed(&self, key: &str, told: &Told) -> Answer {
        let (q, beta) = (1.0 / f64::from(steps(ParamId::Q)), 1.0 / f64::from(steps(ParamId::Beta)));
        let (across, up) = place(&told.scenario.params);
        let there = match key {
            "ArrowLeft" => (across - q, up),
            "ArrowRight" => (across + q, up),
            "ArrowDown" => (across, up - beta),
            "ArrowUp" => (across, up + beta),
            "PageDown" => (across - PAGE * q, up),
            "PageUp" => (across + PAGE * q, up),
            "Home" => (0.0, up),
            "End" => (1.0, up),
            _ => return Answer::Nothing,
        };
        // What does not move keeps its own digits.
        let moved = at(&told.scenario.params, there.0, there.1);
        let now = &told.scenario.params;
        let kept = if there.1 == up { Params { beta: now.beta, ..moved } } else { Params { q: now.q, ..moved } };
        Answer::Choose(query(&kept, told))
    }
}

/// Rate and β of these parameters, as a query that leaves everything else as it is; what is locked stays.
fn query(params: &Params, told: &Told) -> String {
    let allowed = |id: ParamId| if told.is_locked(id) { told.scenario.params.get(id) } else { params.get(id) };
    let entry = |id: ParamId| [id.spec().key, "=", &digits::shortest(allowed(id))].concat();
    [entry(ParamId::Q), entry(ParamId::Beta)].join("&")
}

impl View for Map {
    fn view(&self, told: &Told) -> Html {
        let (words, params) = (told.words, &told.scenario.params);
        let locked: Vec<&str> = [ParamId::Q, ParamId::Beta]
            .into_iter()
            .filter(|id| told.is_locked(*id))
            .map(|id| words.widget.param(id).name)
            .collect();
        let moves = locked.len() < 2;
        let (nearest, frame) = (self.nearest(params), self.frame(told));
        let land = self.land.as_ref();
        let picture = picture::view(land, &frame, params, words::value(&nearest, words), moves, words);
        let sentence = tag(
            "p",
            "where",
            [tag("b", "", [words::here(&nearest, words).into()]), " ".into(), words::nearest(&nearest, words).into()],
        );
        let legend = land.map_or_else(nothing, |land| legend(land, nearest.here, words));
        let years = if land.is_some_and(|land| land.has_years) { tag("p", "note", [words.map.years.into()]) } else { nothing() };
        let note = match locked.is_empty() {
            true => nothing(),
            false => tag("p", "note", [fill(words.map.locked, &[("names", &locked.join(", "))]).into()]),
        };
        let hint = element("p", &["class", "id"], ["note".into(), "map-keys".into()], [words.map.hint.into()]);
        all([
            tag("p", "", [words.map.intro.into()]),
            picture,
            sentence,
            legend,
            tag("div", "", [years, tag("p", "note", [of_dots(&dots(params), frame.is_narrow(), words).into()]), note]),
            hint,
        ])
    }

    fn used(&mut self, used: &Used, told: &Told) -> Answer {
        match (used.name, used.kind) {
            ("go", "click") => self.go((used.at.0, 1.0 - used.at.1), told),
            ("here", _) => self.handled(used, told),
            _ => Answer::Nothing,
        }
    }

    fn work(&mut self, told: &Told) -> bool {
        let params = &told.scenario.params;
        let wanted = elsewhere(params);
        if self.grid.as_ref().is_none_or(|grid| grid.params != wanted) {
            // The first one need not wait.
            self.calm = if self.grid.is_none() { CALM } else { 0 };
            self.grid = Some(Grid::new(&wanted));
        }
        if self.calm < CALM {
            self.calm += 1;
            return true;
        }
        let Some(grid) = &mut self.grid else { return false };
        let frame = Frame::new(told.width);
        let (begun, mut runs) = ((self.watch)(), 0);
        let grown = !grid.is_whole()
            && grid.grow(|| {
                runs += 1;
                runs <= MOST && (self.watch)() - begun < SLICE
            });
        let stale = self.land.as_ref().is_none_or(|land| land.frame != frame);
        if (grown || stale)
            && let Some(field) = grid.field()
        {
            self.land = Some(Land::of(&field, &wanted, frame, told.words));
            return true;
        }
        !grid.is_whole()
    }
}

/// The kinds on the map, each with its share of it; the reader's own stands out.
fn legend(land: &Land, here: Kind, words: &Words) -> Html {
    let entry = |kind: Kind| {
        let swatch = ["swatch".into(), "true".into()];
        let rect = element("rect", &["width", "height", "fill"], ["100%".into(), "100%".into(), pattern(kind).into()], []);
        let share = fill(words.map.share, &[("share", &rough_percent(land.shares[kind as usize], words.widget))]);
        let name = tag(if kind == here { "b" } else { "span" }, "", [words.map.kinds[kind as usize].into()]);
        let inside =
            [element("svg", &["class", "aria-hidden"], swatch, [rect]), name, tag("span", "share", [" ".into(), share.into()])];
        element("li", &["data-kind"], [NAMES[kind as usize].into()], inside)
    };
    let kinds = Kind::ALL.into_iter().filter(|kind| land.shares[*kind as usize] > 0.0);
    tag("ul", "kinds", kinds.map(entry).collect::<Vec<_>>())
}

/// What dots are; where they have numbers, their names; else, those that lie on top of each other.
fn of_dots(dots: &[Dot], numbered: bool, words: &Words) -> String {
    let names = |dot: &Dot| dot.presets.iter().map(|preset| words.map.presets[*preset]).collect::<Vec<_>>().join(", ");
    let entry = |(index, dot): (usize, &Dot)| match numbered {
        true => Some(fill(words.map.numbered, &[("number", &(index + 1).to_string()), ("names", &names(dot))])),
        false => (dot.presets.len() > 1).then(|| fill(words.map.together, &[("names", &names(dot))])),
    };
    let entries: Vec<String> = dots.iter().enumerate().filter_map(entry).collect();
    fill(words.map.dots, &[("names", &entries.join("; "))])
}
