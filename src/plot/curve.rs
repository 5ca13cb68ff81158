//! Curves over time: the run, sampled finely enough for a screen.

use sim::{Run, START};

use crate::plot::frame::{Frame, LAST_YEAR, LogScale};

/// The longest distance between samples, px.
const SPACING: f64 = 3.0;

/// The course of something that grows with x, as points: from the start of the run until it leaves the scale, the axis or the run
/// ends.
pub fn of_run(run: &Run, frame: &Frame, scale: &LogScale, value_at: &dyn Fn(f64) -> f64) -> Vec<(f64, f64)> {
    let mut points: Vec<(f64, f64)> = Vec::new();
    let mut before: Option<(f64, f64)> = None;
    for t in dates(run, frame) {
        let value = value_at(run.x_at(t));
        if value > scale.max {
            points.extend(before.map(|before| (frame.x_from_t(crossing(before, (t, value), scale.max)), scale.panel.top)));
            break;
        }
        let point = (frame.x_from_t(t), scale.y_from_value(value));
        // Thousands of releases may fall into one pixel: a tenth of one is enough.
        if points.last().is_none_or(|last| (last.0 - point.0).abs() + (last.1 - point.1).abs() >= 0.1) {
            points.push(point);
        }
        before = Some((t, value));
    }
    points
}

/// Dates from the start to the end of the run or of the axis: every release, and even steps between two.
fn dates(run: &Run, frame: &Frame) -> Vec<f64> {
    let end = run.end.0.min(LAST_YEAR);
    let years_per_step = SPACING / (frame.x_from_t(START + 1.0) - frame.x_from_t(START));
    let mut dates = Vec::new();
    for (n, generation) in run.generations.iter().enumerate().take_while(|(_, generation)| generation.t < end) {
        let (from, to) = (generation.t, run.generations.get(n + 1).map_or(end, |next| next.t.min(end)));
        let steps = ((to - from) / years_per_step).ceil().max(1.0);
        dates.extend((0..steps as u32).map(|step| from + (to - from) * f64::from(step) / steps));
    }
    dates.push(end);
    dates
}

/// The date at which a value, growing by equal ratios between two dates, crosses a level.
fn crossing(from: (f64, f64), to: (f64, f64), level: f64) -> f64 {
    if to.1.is_infinite() {
        return to.0;
    }
    from.0 + (to.0 - from.0) * sim::math::ln(level / from.1) / libm::log(to.1 / from.1)
}
