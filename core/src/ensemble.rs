//! The ensemble: many futures around one scenario, and what they have in common.
//!
//! Nine things that nobody knows well are drawn anew for each future, around the reader's own values; all else is held. The draws are
//! points of a fixed low-discrepancy sequence, the same for every scenario: bands move smoothly under a finger, identical settings
//! give identical bytes, and more draws are always the same ones and then some.

mod block;
mod inputs;
mod quantiles;

use core::ops::Range;

use crate::lanes::{self, Futures, LANES};
use crate::math;
use crate::{Params, START};

use block::Block;
use inputs::drawn;

pub use inputs::{DIMENSIONS, Input, Range as InputRange};
pub use quantiles::quantiles;

/// Futures that are run side by side have their dates within so many years of those that are run exactly.
pub const BOUND_YEARS: f64 = 1e-7;

/// The points by which all futures are drawn: ψ^−1 … ψ^−9 with ψ the root of ψ¹⁰ = ψ + 1 are the steps of the R₉ sequence
/// (Roberts 2018).
#[derive(Clone, Copy, Debug)]
pub struct Sequence([f64; DIMENSIONS]);

impl Sequence {
    /// The sequence, its steps found by Newton's method.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Sequence {
        let mut psi = 1.0_f64;
        for _ in 0..32 {
            let ninth = power(psi, 9);
            psi -= (ninth * psi - psi - 1.0) / (10.0 * ninth - 1.0);
        }
        Sequence(core::array::from_fn(|j| 1.0 / power(psi, j as u32 + 1)))
    }

    /// The parameters of the future at this place, counted from 1.
    #[inline(never)]
    pub fn draw(&self, params: &Params, place: f64) -> Params {
        drawn(params, &self.point(place))
    }

    /// Its numbers, each between 0 and 1.
    pub fn point(&self, place: f64) -> [f64; DIMENSIONS] {
        self.0.map(|step| {
            let at = 0.5 + place * step;
            at - at.floor()
        })
    }
}

/// A whole power by multiplication.
fn power(base: f64, exponent: u32) -> f64 {
    (0..exponent).fold(1.0, |product, _| product * base)
}

/// The milestones that are followed over all futures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Milestone {
    /// AI does half the judgement.
    Researcher,
    /// Research runs ten times as fast.
    Tenfold,
    /// 99 % of a cycle's time is removed.
    Full,
}

/// Futures around a scenario.
///
/// They are kept as they are run, four by four: a block has a place for each of the four in every row. Its rows are the milestones
/// (calendar years in the order of [`Milestone`], infinite for never), whether the loop feeds itself (1 or 0), ln U at each date
/// (infinite once it has blown up), and log₂ of the task horizon in minutes at each.
#[derive(Clone, Debug)]
pub struct Ensemble {
    params: Params,
    sequence: Sequence,
    /// How many draws of the sequence are left out.
    skipped: u32,
    /// True where futures may be run side by side.
    side_by_side: bool,
    /// True where horizons are noted too.
    horizons: bool,
    /// How many futures count; the last block may have more.
    draws: u32,
    dates: Vec<f64>,
    /// The same, years since the start.
    since_start: Vec<f64>,
    /// Block after block, row by row.
    rows: Vec<[f64; LANES]>,
}

/// So many blocks are run at once. With half as many, lanes wait longer at the end: 3 % of the time; with more, constants are far away.
const BLOCKS_AT_ONCE: usize = 64;

/// The row that says whether the loop feeds itself; those of the milestones come before it, those of the dates after it.
const IGNITES: usize = 3;

/// Equal parameters and as many draws are equal futures.
impl PartialEq for Ensemble {
    fn eq(&self, other: &Ensemble) -> bool {
        self.params == other.params && (self.skipped, self.draws) == (other.skipped, other.draws) && self.dates == other.dates
    }
}

impl Ensemble {
    /// No futures yet; they will be looked at on these dates, calendar years in order, from the start to 2045.
    pub fn new(params: &Params, dates: Vec<f64>) -> Ensemble {
        Ensemble {
            params: *params,
            sequence: Sequence::new(),
            skipped: 0,
            side_by_side: lanes::can_run(params),
            horizons: true,
            draws: 0,
            since_start: dates.iter().map(|date| date - START).collect(),
            rows: Vec::new(),
            dates,
        }
    }

    /// The same without the first draws: so that many processors can share the work.
    pub fn after(self, skipped: u32) -> Ensemble {
        Ensemble { skipped, ..self }
    }

    /// The same without horizons: half the memory.
    pub fn without_horizons(self) -> Ensemble {
        Ensemble { horizons: false, ..self }
    }

    /// The same around another scenario: no futures yet, in the room that there was for others.
    pub fn begin_anew(&mut self, params: &Params) {
        self.params = *params;
        self.side_by_side = lanes::can_run(params);
        self.draws = 0;
        self.rows.clear();
    }

    /// Makes room for so many futures, at once: what grows bit by bit moves, and leaves holes behind.
    pub fn reserve(&mut self, draws: u32) {
        let rows = draws.div_ceil(LANES as u32) as usize * self.height();
        self.rows.reserve_exact(rows.saturating_sub(self.rows.len()));
    }

    /// The same, every future run exactly and alone: slower, and what the others are measured by.
    pub fn exact(self) -> Ensemble {
        Ensemble { side_by_side: false, ..self }
    }

    /// Adds futures until there are so many. The first are always the same.
    pub fn grow(&mut self, draws: u32) {
        let height = self.height();
        let blocks = draws.div_ceil(LANES as u32) as usize;
        let first = self.rows.len() / height;
        self.reserve(draws);
        for first in (first..blocks).step_by(BLOCKS_AT_ONCE) {
            self.run(first..blocks.min(first + BLOCKS_AT_ONCE));
        }
        self.draws = self.draws.max(draws);
    }

    /// Runs the futures of these blocks, the next ones.
    fn run(&mut self, blocks: Range<usize>) {
        self.rows.resize(blocks.end * self.height(), [0.0; LANES]);
        let mut alone = Vec::new();
        if self.side_by_side {
            let params = |block: usize| core::array::from_fn(|lane| self.draw((block * LANES + lane) as u32));
            let futures: Vec<Futures> = blocks.clone().map(|block| Futures::new(&params(block))).collect();
            let (height, dates) = (self.height(), &self.since_start);
            let rows = self.rows[blocks.start * height..].chunks_exact_mut(height);
            let mut all: Vec<Block> = rows.map(|rows| Block::new(rows, dates.len())).collect();
            lanes::run(&futures, |block, lane, found| match found {
                Some(found) => all[block].note(lane, &found, &futures[block], dates),
                None => alone.push((blocks.start + block, lane)),
            });
            for (block, futures) in all.iter_mut().zip(&futures) {
                block.finish(futures);
            }
        } else {
            alone.extend(blocks.flat_map(|block| core::array::from_fn::<_, LANES, _>(|lane| (block, lane))));
        }
        for (block, lane) in alone {
            let (params, height) = (self.draw((block * LANES + lane) as u32), self.height());
            Block::new(&mut self.rows[block * height..][..height], self.dates.len()).run_alone(&params, lane, &self.dates);
        }
    }

    /// How many rows a block has.
    fn height(&self) -> usize {
        IGNITES + 1 + self.dates.len() * if self.horizons { 2 } else { 1 }
    }

    /// What the futures have in this row of their blocks.
    #[inline(never)]
    fn row(&self, index: usize) -> Vec<f64> {
        let mut values = Vec::with_capacity(self.draws as usize + LANES);
        for block in self.rows.chunks_exact(self.height()) {
            values.extend_from_slice(&block[index]);
        }
        values.truncate(self.draws as usize);
        values
    }

    /// The parameters of the future with this index.
    fn draw(&self, index: u32) -> Params {
        self.sequence.draw(&self.params, f64::from(self.skipped) + f64::from(index) + 1.0)
    }

    /// How many futures there are.
    pub fn draws(&self) -> u32 {
        self.draws
    }

    /// The scenario they are around.
    pub fn params(&self) -> &Params {
        &self.params
    }

    /// The dates they are looked at.
    pub fn dates(&self) -> &[f64] {
        &self.dates
    }

    /// All that was noted, one list a milestone, then one a date for ln U, then one a date for log₂ of the horizon in minutes.
    pub fn columns(&self) -> impl Iterator<Item = Vec<f64>> + '_ {
        (0..self.height()).filter(|row| *row != IGNITES).map(|row| self.row(row))
    }

    /// In how many of the futures the loop feeds itself.
    pub fn ignited(&self) -> u32 {
        self.row(IGNITES).iter().sum::<f64>() as u32
    }

    /// Share of the futures in which the loop feeds itself, 0 to 1.
    pub fn ignites(&self) -> f64 {
        f64::from(self.ignited()) / f64::from(self.draws.max(1))
    }

    /// Quantiles of the speed-up on the date of this index; infinite where a neighbouring future has blown up.
    pub fn speedup(&self, date: usize, shares: &[f64]) -> Vec<f64> {
        quantiles(self.row(IGNITES + 1 + date), shares, math::exp)
    }

    /// Quantiles of log₂ of the task horizon in minutes, on the date of this index; not without horizons.
    pub fn log2_horizon(&self, date: usize, shares: &[f64]) -> Vec<f64> {
        quantiles(self.row(IGNITES + 1 + self.dates.len() + date), shares, |value| value)
    }

    /// Quantiles of a milestone's date, calendar years; infinite for never, which is later than all.
    pub fn milestone(&self, milestone: Milestone, shares: &[f64]) -> Vec<f64> {
        quantiles(self.row(milestone as usize), shares, |date| date)
    }

    /// One future's speed-ups, date by date.
    pub fn future(&self, index: usize) -> impl Iterator<Item = f64> + '_ {
        let rows = &self.rows[index / LANES * self.height() + IGNITES + 1..][..self.dates.len()];
        rows.iter().map(move |row| math::exp(row[index % LANES]))
    }
}
