//! METR's time horizons: how long a task AI completes half the time, measured model by model.
//!
//! Source: METR, Task-Completion Time Horizons of Frontier AI Models, benchmark release TH1.1 (three oldest rows TH1.0), last updated
//! 8 September 2026, <https://metr.org/assets/benchmark_results_1_1.yaml>. Numbers only. METR calls measurements above 16 hours
//! unreliable with its current tasks.

use crate::math;
use core::f64::consts::LN_2;

use crate::milestones::RELIABLE_MINUTES;

/// One measured model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Its name.
    pub name: &'static str,
    /// Its release: year, month, day.
    pub released: (u16, u8, u8),
    /// True where it was the best measured so far.
    pub best_yet: bool,
    /// Length of task done half the time, minutes: estimate, and the ends of its 95 % interval.
    pub minutes: (f64, f64, f64),
}

const fn point(name: &'static str, released: (u16, u8, u8), best_yet: bool, minutes: (f64, f64, f64)) -> Point {
    Point { name, released, best_yet, minutes }
}

/// All 26 measured models, oldest first.
#[rustfmt::skip]
pub static POINTS: [Point; 26] = [
    point("GPT-2", (2019, 2, 14), true, (0.053778, 0.009994, 0.141825)),
    point("davinci-002 (GPT-3)", (2020, 5, 28), true, (0.144057, 0.093319, 0.221209)),
    point("gpt-3.5-turbo-instruct", (2022, 3, 15), true, (0.599247, 0.255148, 1.115905)),
    point("GPT-4 0314", (2023, 3, 14), true, (3.987428, 1.93292, 7.995283)),
    point("GPT-4 1106", (2023, 11, 6), true, (4.044959, 1.866859, 8.443226)),
    point("Claude 3 Opus", (2024, 3, 4), false, (3.952262, 1.706313, 8.76484)),
    point("GPT-4 Turbo", (2024, 4, 9), false, (3.732787, 1.980046, 6.736613)),
    point("GPT-4o", (2024, 5, 13), true, (6.991195, 4.001482, 12.905741)),
    point("Claude 3.5 Sonnet (Old)", (2024, 6, 20), true, (11.395377, 5.489734, 22.384214)),
    point("o1-preview", (2024, 9, 12), true, (20.326586, 11.716193, 33.379877)),
    point("Claude 3.5 Sonnet (New)", (2024, 10, 22), true, (20.522872, 10.144026, 40.82028)),
    point("o1", (2024, 12, 5), true, (38.831588, 21.164512, 64.95249)),
    point("Claude 3.7 Sonnet", (2025, 2, 24), true, (60.388937, 33.006168, 104.226017)),
    point("o3", (2025, 4, 16), true, (119.732634, 74.615398, 190.943818)),
    point("Claude 4 Opus", (2025, 5, 22), false, (100.366123, 59.994073, 163.454074)),
    point("Claude 4.1 Opus", (2025, 8, 5), false, (100.472004, 59.272391, 159.451918)),
    point("GPT-5", (2025, 8, 7), true, (203.012577, 112.641357, 405.551565)),
    point("Gemini 3 Pro", (2025, 11, 18), true, (224.325884, 139.565157, 379.235434)),
    point("GPT-5.1-Codex-Max", (2025, 11, 19), false, (223.714694, 134.31077, 396.206723)),
    point("Claude Opus 4.5", (2025, 11, 24), true, (292.994594, 161.717714, 623.704698)),
    point("GPT-5.2", (2025, 12, 11), true, (352.249302, 198.067494, 815.177445)),
    point("Claude Opus 4.6", (2026, 2, 5), true, (718.80683, 316.685725, 3633.786163)),
    point("GPT-5.3-Codex", (2026, 2, 5), false, (349.530732, 194.913134, 816.351994)),
    point("Gemini 3.1 Pro", (2026, 2, 19), false, (384.147435, 233.50073, 694.750898)),
    point("GPT-5.4", (2026, 3, 5), false, (341.735276, 186.581591, 768.779526)),
    point("Claude Mythos Preview (early)", (2026, 4, 7), true, (1044.780145, 508.876789, 3304.261235)),
];

impl Point {
    /// Days from 1 January of the year 1 to the release.
    fn day(&self) -> f64 {
        day_of(self.released)
    }

    /// Whether a trend since a year is drawn through it: the best yet, and within the measuring stick.
    pub fn is_fitted(&self, since: u16) -> bool {
        self.best_yet && self.released.0 >= since && self.minutes.0 <= RELIABLE_MINUTES
    }

    /// The release as a calendar year: its day's place in its own year.
    pub fn t(&self) -> f64 {
        let year = self.released.0;
        let new_year = Point { released: (year, 1, 1), ..*self };
        f64::from(year) + (self.day() - new_year.day()) / if is_leap(year) { 366.0 } else { 365.0 }
    }
}

/// Days from 1 January of the year 1.
fn day_of((year, month, day): (u16, u8, u8)) -> f64 {
    let years = u32::from(year) - 1;
    let before_month = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][usize::from(month) - 1];
    let leap_day = u32::from(month > 2 && is_leap(year));
    f64::from(years * 365 + years / 4 - years / 100 + years / 400 + before_month + leap_day + u32::from(day))
}

fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// A straight line through log₂ minutes over days, by least squares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trend {
    /// How many points it is drawn through.
    pub points: usize,
    /// Days in which the horizon doubles.
    pub doubling_days: f64,
    /// The middle of the points: days from 1 January of the year 1, and ln of minutes.
    middle: (f64, f64),
}

impl Trend {
    /// The line through the points released in `since` or later that were the best yet and lie within the measuring stick (16 hours).
    pub fn since(points: &[Point], since: u16) -> Trend {
        let fitted = || points.iter().filter(|p| p.is_fitted(since));
        let points = fitted().count();
        let count = points as f64;
        let mean_day = fitted().map(Point::day).sum::<f64>() / count;
        let mean = fitted().map(|p| math::ln(p.minutes.0)).sum::<f64>() / count;
        let spread: f64 = fitted().map(|p| (p.day() - mean_day) * (p.day() - mean_day)).sum();
        let slope: f64 = fitted().map(|p| (p.day() - mean_day) * math::ln(p.minutes.0)).sum();
        Trend { points, doubling_days: LN_2 * spread / slope, middle: (mean_day, mean) }
    }

    /// The horizon on a day, minutes: year, month, day.
    pub fn minutes_on(&self, day: (u16, u8, u8)) -> f64 {
        let days = day_of(day) - self.middle.0;
        math::exp(self.middle.1 + LN_2 * days / self.doubling_days)
    }
}
