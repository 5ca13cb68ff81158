//! Four futures side by side, in the lanes of a processor's vector unit: what makes hundreds of futures cheap enough to follow a finger.
//!
//! The equations are those of [`crate::cycle`] and [`crate::growth`] for stages that follow one another (ρ = −1), in other variables.
//! While the speed-up is held at U, the drive D = base·U·e^{ζ c} grows as E = e^{ρ τ} with ρ = ζ·dc/dt. Its integral φ = (E − 1)/ρ
//! takes the place of the time τ, because with κ = β S − 1 both E and P = (1 − s/S)^{−κ} are straight in it:
//!
//! ```text
//! E = 1 + ρ φ        P = P₀ + κ/S · D φ        τ = ln(E)/ρ        s = S (1 − P^{−1/κ})        ds/dφ = D (1 − s/S)/P
//! ```
//!
//! One look at the software takes two logarithms and one exponential, and three derivatives of it are plain arithmetic: the search for a
//! release goes in steps of the fourth order (Householder's third method) and mostly ends after one, since it starts where the two
//! generations before point to. D, P and e^{v x} are carried from release to release by multiplication.
//!
//! Each lane goes its own way: one may be in 2029 while its neighbour has got to 2040. What a lane finds depends on its own parameters
//! only, whatever runs beside it. A lane that comes upon something out of the ordinary (the very limit of software, a number too large)
//! says so, and that future is left to the exact path. Where both run, dates agree within [`crate::ensemble::BOUND_YEARS`].

mod futures;
mod math;
mod stretch;

use wide::f64x4;

use self::math::{exp, log_series, splat};
use self::stretch::{Stand, Stretch};
use crate::growth::SPAN;
use crate::milestones::IGNITION_GAIN;
use crate::run::{MAX_GENERATIONS, SHORTEST_GENERATION_DAYS};
use crate::{DAYS_PER_YEAR, Params};

pub(crate) use self::futures::Futures;

/// So many futures run side by side.
pub(crate) const LANES: usize = 4;

/// From here on P is out of the ordinary.
const LARGEST_P: f64 = 1e290;
/// AI that is so many times better, e^{v x}, is out of the ordinary too: the product of two stages has to stay finite.
const LARGEST_GROWTH: f64 = 1e130;
/// The last step of a search, as a share of the time in which anything changes: what it leaves is its fourth power.
const LAST_STEP: f64 = 2e-2;
/// A search that takes longer is out of the ordinary.
const MOST_LOOKS: f64 = 16.0;

/// All bits where true, none where not.
type Mask = f64x4;

/// True where lanes can run futures around these parameters at all.
pub(crate) fn can_run(params: &Params) -> bool {
    params.rho == -1.0 && params.beta > 1e-6
}

fn flags(mask: Mask) -> [bool; LANES] {
    let bits = mask.to_bitmask();
    core::array::from_fn(|lane| bits >> lane & 1 == 1)
}

/// What is found of the futures, beside the dates of their releases.
pub(crate) struct Found {
    /// How many releases each had.
    pub count: [usize; LANES],
    /// x at 2045, for those that got there.
    pub end: [Option<f64>; LANES],
    /// True where the loop feeds itself.
    pub ignites: [bool; LANES],
    /// True where the lane came upon something out of the ordinary: its numbers mean nothing.
    pub odd: [bool; LANES],
}

impl Found {
    /// Notes the dates of releases; true where there will be no more of them.
    fn note(&mut self, released: [bool; LANES], at: [f64; LANES], releases: &mut [[f64; LANES]]) -> Mask {
        let mut full = [0.0; LANES];
        for lane in (0..LANES).filter(|lane| released[*lane]) {
            self.count[lane] += 1;
            releases[self.count[lane]][lane] = at[lane];
            full[lane] = f64::from(u8::from(self.count[lane] == MAX_GENERATIONS));
        }
        f64x4::from(full).simd_gt(splat(0.0))
    }

    /// Notes x at 2045: so many nats after the last release.
    fn end(&mut self, ended: [bool; LANES], gained: [f64; LANES], delta: [f64; LANES]) {
        for lane in (0..LANES).filter(|lane| ended[*lane]) {
            self.end[lane] = Some(self.count[lane] as f64 * delta[lane] + gained[lane]);
        }
    }
}

/// The search for the next release.
struct Search {
    /// The φ to look at, 0 where there is no guess yet, and the years that it seems to take.
    phi: f64x4,
    years: f64x4,
    /// The φ of the generation before; infinite where that tells nothing.
    before: f64x4,
    /// How often one has looked.
    looks: f64x4,
}

impl Search {
    fn new() -> Search {
        let zero = splat(0.0);
        Search { phi: zero, years: zero, before: splat(f64::INFINITY), looks: zero }
    }

    /// The φ to look at now, and where that is the end of the stretch: beyond it, it is first seen whether the release comes before.
    fn next(&mut self, stretch: &Stretch, length: f64x4) -> (f64x4, Mask) {
        let (at_end, fresh) = (self.years.simd_gt(length), self.phi.simd_eq(splat(0.0)));
        if (at_end | fresh).any() {
            self.phi = at_end.bitselect(stretch.phi_after(length), fresh.bitselect(stretch.guess(), self.phi));
        }
        (self.phi, at_end)
    }

    /// After a look that points to this φ and so many years: a step on; or after a release there, a generation like the two before.
    fn go_on(&mut self, phi: f64x4, years: f64x4, released: Mask) {
        let change = phi / self.before;
        let anew = released & !(change.simd_gt(splat(0.5)) & change.simd_lt(splat(2.0)));
        let change = released.bitselect(change, splat(1.0));
        // Never below 0: then halfway there.
        let overshot = phi.simd_le(splat(0.0));
        self.phi = (overshot.bitselect(self.phi * 0.5, phi) * change) & !anew;
        self.years = (years * change) & !(anew | overshot);
        self.before = released.bitselect(phi, self.before);
        self.looks = (self.looks + 1.0) & !released;
    }

    /// Where compute grows in another way from here on.
    fn begin_anew(&mut self, there: Mask) {
        self.phi &= !there;
        self.years &= !there;
        self.looks &= !there;
        self.before = there.bitselect(splat(f64::INFINITY), self.before);
    }
}

impl Futures {
    /// Runs them: the date of every release, in years since the start, goes to `releases[n][lane]`. There is room for
    /// [`MAX_GENERATIONS`] and the start.
    #[inline(never)]
    pub fn run(&self, releases: &mut [[f64; LANES]]) -> Found {
        let zero = splat(0.0);
        let returns = self.base.simd_gt(zero).bitselect(self.v / self.beta, zero);
        let growth_step = exp(self.v * self.delta);
        let mut stand = Stand { at: zero, s: zero, p: splat(1.0), drive: self.base, needed: self.delta };
        let mut pace = self.pace(zero);
        let (time, fall) = self.time(splat(1.0));
        let mut speedup = splat(1.0) / time;
        let mut ignites = (returns * fall * speedup).simd_ge(splat(IGNITION_GAIN));
        // e^{v x} at the release to come.
        let mut later = growth_step;
        let mut odd = self.odd();
        let mut running = !odd;
        let mut found = Found { count: [0; LANES], end: [None; LANES], ignites: [false; LANES], odd: [false; LANES] };
        let mut search = Search::new();
        releases[0] = [0.0; LANES];

        while running.any() {
            let stretch = Stretch { law: self, from: stand, pace, drive: stand.drive * speedup };
            let (later_time, fall) = self.time(later);
            let later_speedup = splat(1.0) / later_time;
            let length = pace.end - stand.at;
            let (phi, at_cut) = search.next(&stretch, length);
            let look = stretch.look(phi);
            let step = stretch.step(zero - look.miss, &look);
            let next = phi + step;
            let moment = step * look.per_grown;
            let years = look.years + moment * log_series(pace.rate * moment);

            // So near to the release that what is left is a moment; or cut short by the end of the stretch.
            let small = (step.abs() * (pace.rate * look.per_grown + self.beta * look.pull)).simd_lt(splat(LAST_STEP));
            let released = running & small & look.p.simd_gt(zero) & years.simd_le(length) & next.simd_gt(zero);
            let short = running & at_cut & look.miss.simd_lt(zero) & !released;
            let at_release = Stand {
                at: stand.at + years,
                s: stand.s + stand.needed - pace.g * years,
                p: stand.p + self.kappa_per_limit * stretch.drive * next,
                drive: stand.drive * (pace.rate * next + 1.0),
                needed: self.delta,
            };
            // P is below 0 beyond the limit.
            let ordinary = look.p.simd_gt(zero) & look.p.simd_lt(splat(LARGEST_P)) & later.simd_lt(splat(LARGEST_GROWTH));
            odd |= running & !(ordinary & search.looks.simd_lt(splat(MOST_LOOKS)));
            running &= !odd;

            let full = found.note(flags(released), at_release.at.to_array(), releases);
            running &= !full;
            if self.unlimited {
                running &= !(released & years.simd_lt(splat(SHORTEST_GENERATION_DAYS / DAYS_PER_YEAR)));
            }
            search.go_on(next, years, released);
            if short.any() {
                let missing = zero - look.miss;
                let drive = stand.drive * (pace.rate * look.phi + 1.0);
                stand = stand.or(Stand { at: pace.end, s: look.s, p: look.p, drive, needed: missing }, short);
                pace = self.pace(stand.at);
                search.begin_anew(short);
                let ended = short & stand.at.simd_ge(splat(SPAN));
                running &= !ended;
                found.end(flags(ended), (self.delta - missing).to_array(), self.delta.to_array());
            }
            stand = stand.or(at_release, released);

            // The next generation helps.
            speedup = released.bitselect(later_speedup, speedup);
            later = released.bitselect(later * growth_step, later);
            let gain = returns * (splat(1.0) - stand.s * self.per_limit) * fall * later_speedup;
            ignites |= released & gain.simd_ge(splat(IGNITION_GAIN));
        }
        Found { ignites: flags(ignites), odd: flags(odd), ..found }
    }
}
