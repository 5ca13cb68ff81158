//! Futures on their way, one in each lane.

use wide::f64x4;

use super::futures::Law;
use super::math::{least, log_series, splat};
use super::search::Search;
use super::stretch::{Pace, Stand, Stretch};
use super::{Found, LANES, Mask, flags};
use crate::DAYS_PER_YEAR;
use crate::growth::SPAN;
use crate::milestones::IGNITION_GAIN;
use crate::run::{MAX_GENERATIONS, SHORTEST_GENERATION_DAYS};

/// From here on P is out of the ordinary.
const LARGEST_P: f64 = 1e290;
/// AI never counts as so many times better, e^{v x} for the largest v x that is exponentiated.
const MOST_GROWTH: f64 = 3.773_020_300_929_939_7e260;
/// The last step of a search, as a share of the time in which anything changes: what it leaves is its fourth power.
const LAST_STEP: f64 = 2e-2;
/// A search that takes longer is out of the ordinary.
const MOST_LOOKS: f64 = 16.0;

/// So many dates a lane has room for: the start, all releases, and one that is not kept.
const ROOM: usize = MAX_GENERATIONS + 2;

/// The futures that are on their way, one in each lane.
pub struct Runners {
    law: Law,
    stand: Stand,
    pace: Pace,
    /// U.
    speedup: f64x4,
    /// e^{v x} at the release to come.
    later: f64x4,
    search: Search,
    ignites: Mask,
    /// x at 2045, infinite for those that are not there.
    end: f64x4,
    /// True where a future is on its way; the others have come to the end of their queue.
    pub running: Mask,
    /// True where something out of the ordinary came up: these numbers mean nothing.
    odd: Mask,
    /// How many releases each had, and their dates, in years since the start.
    count: [usize; LANES],
    releases: Vec<f64>,
}

impl Runners {
    /// All at the start.
    pub fn new(law: &Law) -> Runners {
        let zero = splat(0.0);
        Runners {
            law: *law,
            stand: Stand::start(law),
            pace: law.pace(zero),
            speedup: law.speedup,
            later: law.growth_step,
            search: Search::new(),
            ignites: law.ignites,
            end: splat(f64::INFINITY),
            running: zero.simd_eq(zero),
            odd: law.odd,
            count: [0; LANES],
            releases: vec![0.0; LANES * ROOM],
        }
    }

    /// The future in this lane of others starts.
    #[inline(never)]
    pub fn start(&mut self, lane: usize, others: &Law) {
        let here = only(lane);
        self.law = self.law.or(others, here);
        self.stand = self.stand.or(Stand::start(others), here);
        self.pace = self.law.pace(self.stand.at);
        self.speedup = here.bitselect(others.speedup, self.speedup);
        self.later = here.bitselect(others.growth_step, self.later);
        self.search.begin_anew(here);
        self.ignites = here.bitselect(others.ignites, self.ignites);
        self.end = here.bitselect(splat(f64::INFINITY), self.end);
        self.running |= here;
        self.odd = here.bitselect(others.odd, self.odd);
        self.count[lane] = 0;
    }

    /// What is found of the future in this lane; nothing if it is to be run alone.
    pub fn found(&self, lane: usize) -> Option<Found<'_>> {
        let end = self.end.to_array()[lane];
        (!flags(self.odd)[lane]).then(|| Found {
            releases: &self.releases[lane * ROOM..][..=self.count[lane]],
            end: (end < f64::INFINITY).then_some(end),
            ignites: flags(self.ignites)[lane],
        })
    }

    /// Looks once in every lane; true where that was the last time.
    pub fn look(&mut self, unlimited: bool) -> Mask {
        let zero = splat(0.0);
        let (law, stand, pace) = (&self.law, &self.stand, &self.pace);
        let stretch = Stretch { law, from: *stand, pace: *pace, drive: stand.drive * self.speedup };
        let (later_time, fall) = law.time(self.later);
        let later_speedup = splat(1.0) / later_time;
        let length = pace.end - stand.at;
        let (phi, at_cut) = self.search.next(&stretch, length);
        let look = stretch.look(phi);
        let step = stretch.step(zero - look.miss, &look);
        let next = phi + step;
        let moment = step * look.per_grown;
        let years = look.years + moment * log_series(pace.rate * moment);

        // So near to the release that what is left is a moment; or cut short by the end of the stretch.
        let small = (step.abs() * (pace.rate * look.per_grown + law.beta * look.pull)).simd_lt(splat(LAST_STEP));
        let released = self.running & small & look.p.simd_gt(zero) & years.simd_le(length) & next.simd_gt(zero);
        let short = self.running & at_cut & look.miss.simd_lt(zero) & !released;
        // P is below 0 beyond the limit.
        let ordinary = look.p.simd_gt(zero) & look.p.simd_lt(splat(LARGEST_P));
        self.odd |= self.running & !(ordinary & self.search.looks.simd_lt(splat(MOST_LOOKS)));
        // Where a lane has no release it gains nothing: that is cheaper than to choose between two stands.
        let after = Stand {
            at: stand.at + (years & released),
            s: stand.s + (stand.needed & released) - ((pace.g * years) & released),
            p: stand.p + ((law.kappa_per_limit * stretch.drive * next) & released),
            drive: stand.drive * (((pace.rate * next) & released) + 1.0),
            needed: released.bitselect(law.delta, stand.needed),
        };
        let at = stand.at + years;
        let mut last = self.odd | self.note(released, at);
        if unlimited {
            last |= released & years.simd_lt(splat(SHORTEST_GENERATION_DAYS / DAYS_PER_YEAR));
        }
        self.stand = after;
        self.search.go_on(next, years, released);
        if short.any() {
            let missing = zero - look.miss;
            let drive = self.stand.drive * (self.pace.rate * look.phi + 1.0);
            self.stand = self.stand.or(Stand { at: self.pace.end, s: look.s, p: look.p, drive, needed: missing }, short);
            self.pace = self.law.pace(self.stand.at);
            self.search.begin_anew(short);
            let ended = short & self.stand.at.simd_ge(splat(SPAN));
            last |= ended;
            // So many nats after the last release.
            self.end = ended.bitselect(self.counts() * self.law.delta + (self.law.delta - missing), self.end);
        }

        // The next generation helps.
        self.speedup = released.bitselect(later_speedup, self.speedup);
        self.later = released.bitselect(least(self.later * self.law.growth_step, splat(MOST_GROWTH)), self.later);
        let gain = self.law.returns * (splat(1.0) - self.stand.s * self.law.per_limit) * fall * later_speedup;
        self.ignites |= released & gain.simd_ge(splat(IGNITION_GAIN));
        let last = last & self.running;
        self.running &= !last;
        last
    }

    /// Notes the dates of releases; true where there will be no more of them.
    fn note(&mut self, released: Mask, at: f64x4) -> Mask {
        let (released, at) = (released.to_bitmask() as usize, at.to_array());
        for (lane, at) in at.into_iter().enumerate() {
            // Written in any case, and kept if it counts: to guess which lane has a release costs more.
            self.releases[lane * ROOM + self.count[lane] + 1] = at;
            self.count[lane] += released >> lane & 1;
        }
        if self.count.contains(&MAX_GENERATIONS) { self.counts().simd_ge(splat(MAX_GENERATIONS as f64)) } else { splat(0.0) }
    }

    /// How many releases each had.
    fn counts(&self) -> f64x4 {
        f64x4::from(self.count.map(|count| count as f64))
    }
}

/// True in this lane only.
fn only(lane: usize) -> Mask {
    let mut here = [0.0; LANES];
    here[lane] = 1.0;
    f64x4::from(here).simd_gt(splat(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{cycle, math};

    #[test]
    fn the_most_growth_is_where_the_cycle_stops_counting() {
        let growth = math::exp(cycle::MAX_EXPONENT);
        assert!(libm::fabs(MOST_GROWTH / growth - 1.0) < 1e-12, "{MOST_GROWTH:e}, not {growth:e}");
    }
}
