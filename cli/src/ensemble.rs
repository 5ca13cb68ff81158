//! Futures around a scenario, natively: as many as wanted, on all processors, in bounded memory.
//!
//! Up to 100,000 futures every value is kept. Beyond that each column is counted in bins so fine that a quantile is off by less than
//! a ten-thousandth of a year, of ln U or of a doubling: 70 MB a processor, however many futures.

use std::io::{self, Write};
use std::thread;

use serde_json::{Map, Value, json};
use sim::ensemble::{Milestone, quantiles};
use sim::params::{BASELINE, SPECS};
use sim::{END, Ensemble, Params, START};
use widget::format::{decimal, month};
use widget::text::EN;

/// The most futures that a call may ask for.
pub const MOST_DRAWS: u32 = 10_000_000;

const SHARES: [f64; 7] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
/// Milestones by their names in the output; their places among the columns are their numbers.
const NAMES: [(&str, Milestone); 3] =
    [("researcher", Milestone::Researcher), ("tenfold", Milestone::Tenfold), ("full", Milestone::Full)];
/// The dates that speed-ups and horizons are given at: every half year of these.
const YEARS: (u32, u32) = (2027, 2040);
/// Futures are run in pieces of so many.
const PIECE: u32 = 4096;
/// Up to so many futures every value is kept.
const KEPT: u32 = 100_000;
/// Bins a unit; a column's values lie between its ends, or are infinite.
const BINS_PER_UNIT: f64 = 10_000.0;

/// The values of one column.
enum Column {
    Kept(Vec<f64>),
    Counted {
        low: f64,
        /// One a bin; the last holds all that lies beyond.
        counts: Vec<u32>,
    },
}

impl Column {
    fn new(draws: u32, (low, high): (f64, f64)) -> Column {
        if draws <= KEPT {
            return Column::Kept(Vec::with_capacity(draws as usize));
        }
        Column::Counted { low, counts: vec![0; ((high - low) * BINS_PER_UNIT).ceil() as usize + 1] }
    }

    fn take(&mut self, values: &[f64]) {
        match self {
            Column::Kept(kept) => kept.extend(values),
            Column::Counted { low, counts } => {
                let last = counts.len() - 1;
                for value in values {
                    // An infinite value lands beyond the last bin.
                    counts[(((value - *low) * BINS_PER_UNIT) as usize).min(last)] += 1;
                }
            }
        }
    }

    fn merge(&mut self, other: Column) {
        match (self, other) {
            (Column::Kept(kept), Column::Kept(others)) => kept.extend(others),
            (Column::Counted { counts, .. }, Column::Counted { counts: others, .. }) => {
                counts.iter_mut().zip(others).for_each(|(count, other)| *count += other);
            }
            _ => unreachable!("columns of one call are of one kind"),
        }
    }

    fn quantiles(&self, as_shown: fn(f64) -> f64) -> Vec<f64> {
        match self {
            Column::Kept(kept) => quantiles(kept.clone(), &SHARES, as_shown),
            Column::Counted { low, counts } => SHARES.map(|share| as_shown(counted(*low, counts, share))).to_vec(),
        }
    }
}

/// The value of a share of what was counted: straight through its bin; infinite beyond the last.
fn counted(low: f64, counts: &[u32], share: f64) -> f64 {
    let all: u64 = counts.iter().map(|count| u64::from(*count)).sum();
    let rank = share * (all.saturating_sub(1)) as f64;
    let mut before = 0.0;
    for (bin, count) in counts.iter().enumerate() {
        let count = f64::from(*count);
        if rank < before + count {
            let within = if bin + 1 == counts.len() { f64::INFINITY } else { (rank - before + 0.5) / count };
            return low + (bin as f64 + within) / BINS_PER_UNIT;
        }
        before += count;
    }
    f64::INFINITY
}

/// What all futures have in common.
pub struct Report {
    params: Params,
    draws: u32,
    dates: Vec<f64>,
    columns: Vec<Column>,
    ignited: u32,
}

impl Report {
    /// Runs so many futures on all processors. However many those are, the outcome is the same.
    pub fn new(params: &Params, draws: u32) -> Report {
        let dates: Vec<f64> = (2 * YEARS.0..=2 * YEARS.1).map(|half| f64::from(half) / 2.0).collect();
        let workers = thread::available_parallelism().map_or(1, usize::from) as u32;
        let work = |worker: u32| {
            let mut columns = columns(draws, dates.len());
            let mut ignited = 0;
            for piece in (0..draws.div_ceil(PIECE)).filter(|piece| piece % workers == worker) {
                let first = piece * PIECE;
                let mut ensemble = Ensemble::new(params, dates.clone()).after(first);
                ensemble.grow(PIECE.min(draws - first));
                columns.iter_mut().zip(ensemble.columns()).for_each(|(column, values)| column.take(&values));
                ignited += ensemble.ignited();
            }
            (columns, ignited)
        };
        let parts: Vec<_> = thread::scope(|scope| {
            let started: Vec<_> = (0..workers).map(|worker| scope.spawn(move || work(worker))).collect();
            started.into_iter().map(|worker| worker.join().expect("a future does not panic")).collect()
        });
        let mut report = Report { params: *params, draws, columns: Vec::new(), ignited: 0, dates };
        for (columns, ignited) in parts {
            report.ignited += ignited;
            if report.columns.is_empty() {
                report.columns = columns;
            } else {
                report.columns.iter_mut().zip(columns).for_each(|(all, part)| all.merge(part));
            }
        }
        report
    }

    fn ignites(&self) -> f64 {
        f64::from(self.ignited) / f64::from(self.draws)
    }

    fn milestone(&self, milestone: Milestone) -> Vec<f64> {
        self.columns[milestone as usize].quantiles(|date| date)
    }

    /// In the format of the published reference: one JSON object.
    pub fn write_json(&self, out: &mut dyn Write) -> io::Result<()> {
        let changed = SPECS.iter().filter(|spec| self.params.get(spec.id) != BASELINE.get(spec.id));
        let params: Map<String, Value> = changed.map(|spec| (spec.key.to_string(), json!(self.params.get(spec.id)))).collect();
        let mut report = json!({ "params": params, "draws": self.draws, "probabilities": SHARES });
        for (name, milestone) in NAMES {
            report[name] = json!(self.milestone(milestone));
        }
        report["ignites"] = json!(self.ignites());
        let (speedups, horizons) = self.columns[NAMES.len()..].split_at(self.dates.len());
        let by_date = |columns: &[Column], as_shown: fn(f64) -> f64| -> Map<String, Value> {
            let entry = |(date, column): (&f64, &Column)| (format!("{date:.1}"), json!(column.quantiles(as_shown)));
            self.dates.iter().zip(columns).map(entry).collect()
        };
        report["speedup"] = by_date(speedups, libm::exp).into();
        report["log2_horizon_minutes"] = by_date(horizons, |value| value).into();
        serde_json::to_writer(&mut *out, &report)?;
        writeln!(out)
    }

    /// The milestones and the share that feeds itself, to be read.
    pub fn write_readable(&self, out: &mut dyn Write) -> io::Result<()> {
        let when = |date: f64| if date.is_finite() { month(date, &EN) } else { "never".to_string() };
        writeln!(
            out,
            "{} futures, dates at {}",
            self.draws,
            SHARES.map(|share| format!("{}%", decimal(100.0 * share, 0))).join(", ")
        )?;
        for (name, milestone) in NAMES {
            let dates: Vec<String> = self.milestone(milestone).into_iter().map(|date| format!("{:>9}", when(date))).collect();
            writeln!(out, "  {name:<11}{}", dates.join(" "))?;
        }
        writeln!(out, "The loop feeds itself in {}% of them.", decimal(100.0 * self.ignites(), 1))
    }
}

/// Empty columns: milestones, ln U at each date, log₂ of the horizon at each date, with the ends between which they are counted.
fn columns(draws: u32, dates: usize) -> Vec<Column> {
    let milestones = NAMES.map(|_| (START, END));
    let ends = milestones.into_iter().chain(vec![(0.0, 40.0); dates]).chain(vec![(0.0, 60.0); dates]);
    ends.map(|ends| Column::new(draws, ends)).collect()
}
