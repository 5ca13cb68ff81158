//! The runs that a map is made of: coarse first, then finer, in slices as long as one likes.

use sim::params::beta_from_harder;
use sim::{ParamId, Params};

use crate::map::kind::{Kind, Sample};

/// Cells across and up; samples stand at their corners, one more each way.
pub const CELLS: (usize, usize) = (96, 72);
/// The first pass takes every eighth sample each way; each other pass halves the distance.
const COARSEST: usize = 8;

/// The runs so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// The parameters, in which rate and β do not count.
    pub params: Params,
    samples: Vec<Option<Sample>>,
    /// Every how manyeth sample the pass at work takes; 0: all are there.
    pass: usize,
    /// The next one of it.
    next: usize,
}

/// So far along the dial, and along the slider of "ideas get harder", 0 to 1, all else equal.
pub fn at(params: &Params, across: f64, up: f64) -> Params {
    let set = |params: Params, id: ParamId, unit: f64| params.with(id, id.spec().slider.value_from_unit(unit));
    set(set(*params, ParamId::Q, across), ParamId::Beta, up)
}

/// How far along the dial, and along the slider of "ideas get harder", 0 to 1; what is beyond rests at the end.
pub fn place(params: &Params) -> (f64, f64) {
    let unit = |id: ParamId| id.spec().slider.unit_from_value(params.get(id));
    (unit(ParamId::Q), unit(ParamId::Beta))
}

/// Parameters of which the map as a whole depends on all that differs.
pub fn elsewhere(params: &Params) -> Params {
    Params { q: 0.0, beta: 0.0, ..*params }
}

impl Grid {
    /// With no run yet.
    pub fn new(params: &Params) -> Grid {
        let count = (CELLS.0 + 1) * (CELLS.1 + 1);
        Grid { params: elsewhere(params), samples: vec![None; count], pass: COARSEST, next: 0 }
    }

    /// True once all runs are there.
    pub fn is_whole(&self) -> bool {
        self.pass == 0
    }

    /// Runs on while one may, to the end of a pass at most; true if that has been reached.
    pub fn grow(&mut self, mut may: impl FnMut() -> bool) -> bool {
        if self.is_whole() {
            return true;
        }
        let (wide, high) = (CELLS.0 / self.pass + 1, CELLS.1 / self.pass + 1);
        while self.next < wide * high {
            let (i, j) = (self.next % wide * self.pass, self.next / wide * self.pass);
            let index = j * (CELLS.0 + 1) + i;
            if self.samples[index].is_none() {
                if !may() {
                    return false;
                }
                self.samples[index] = Some(Sample::of(&self.params_at(i, j)));
            }
            self.next += 1;
        }
        (self.pass, self.next) = (self.pass / 2, 0);
        true
    }

    /// Not rounded to the sliders' steps, so that samples are evenly spaced.
    fn params_at(&self, i: usize, j: usize) -> Params {
        let ends = |id: ParamId| (id.spec().slider.value_from_unit(0.0), id.spec().slider.value_from_unit(1.0));
        let ((q0, q1), (_, b1)) = (ends(ParamId::Q), ends(ParamId::Beta));
        let (across, up) = (i as f64 / CELLS.0 as f64, j as f64 / CELLS.1 as f64);
        let beta = beta_from_harder(up * sim::params::harder_from_beta(b1));
        self.params.with(ParamId::Q, q0 + across * (q1 - q0)).with(ParamId::Beta, beta)
    }

    /// What has been run so far, in the finest pass that is whole; `None` before the first.
    pub fn field(&self) -> Option<Field> {
        let step = if self.pass == 0 { 1 } else { 2 * self.pass };
        if step > COARSEST {
            return None;
        }
        let (wide, high) = (CELLS.0 / step + 1, CELLS.1 / step + 1);
        let sample = |index: usize| self.samples[index / wide * step * (CELLS.0 + 1) + index % wide * step];
        Some(Field { wide, high, samples: (0..wide * high).map(sample).collect::<Option<_>>()? })
    }
}

/// Samples, evenly spaced from the lower left corner of the map to the upper right one.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// How many across.
    pub wide: usize,
    /// How many upwards.
    pub high: usize,
    /// Row by row, the lowest first.
    pub samples: Vec<Sample>,
}

impl Field {
    /// How much of the map is of each kind, as shares that add up to 1.
    pub fn shares(&self) -> [f64; 5] {
        let mut shares = [0.0; 5];
        let total = ((self.wide - 1) * (self.high - 1)) as f64;
        // A sample stands for what is nearest to it: at the edge, half of that is on the map.
        let weight = |index: usize, count: usize| if index == 0 || index + 1 == count { 0.5 } else { 1.0 };
        for (index, sample) in self.samples.iter().enumerate() {
            let area = weight(index % self.wide, self.wide) * weight(index / self.wide, self.high);
            shares[sample.kind as usize] += area / total;
        }
        shares
    }

    /// Where, from left to right and from bottom to top, 0 to 1 each, a sample stands.
    pub fn place(&self, i: usize, j: usize) -> (f64, f64) {
        (i as f64 / (self.wide - 1) as f64, j as f64 / (self.high - 1) as f64)
    }

    /// Where the name of a kind may stand: the middles of its level stretches, first those with most room across and up.
    pub fn middles(&self, kind: Kind) -> Vec<(f64, f64)> {
        let is = |i: usize, j: usize| self.samples[j * self.wide + i].kind == kind;
        let room = |length: usize, start: usize, j: usize| {
            let i = start + length / 2;
            let below = (0..j).rev().take_while(|&j| is(i, j)).count();
            let above = (j..self.high).take_while(|&j| is(i, j)).count();
            length * below.min(above)
        };
        let mut stretches = Vec::new();
        for j in 0..self.high {
            let mut from = None;
            for i in 0..=self.wide {
                let inside = i < self.wide && is(i, j);
                match (from, inside) {
                    (None, true) => from = Some(i),
                    (Some(start), false) => {
                        stretches.push((room(i - start, start, j), i - start, start, j));
                        from = None;
                    }
                    _ => {}
                }
            }
        }
        stretches.sort_by_key(|stretch| usize::MAX - stretch.0);
        let middle = |(_, length, start, j): (usize, usize, usize, usize)| {
            let (left, up) = self.place(start, j);
            (left + 0.5 * (length - 1) as f64 / (self.wide - 1) as f64, up)
        };
        stretches.into_iter().map(middle).collect()
    }

    /// True where all of a rectangle, from its lower left to its upper right corner, is of one kind.
    pub fn is_all(&self, kind: Kind, (left, bottom): (f64, f64), (right, top): (f64, f64)) -> bool {
        let span = |from: f64, to: f64, count: usize| {
            let last = (count - 1) as f64;
            ((from * last).floor().max(0.0) as usize, (to * last).ceil().min(last) as usize)
        };
        let ((i0, i1), (j0, j1)) = (span(left, right, self.wide), span(bottom, top, self.high));
        left >= 0.0
            && bottom >= 0.0
            && right <= 1.0
            && top <= 1.0
            && (j0..=j1).all(|j| (i0..=i1).all(|i| self.samples[j * self.wide + i].kind == kind))
    }
}
