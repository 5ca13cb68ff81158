//! The space that the pictures share: one time axis, and a scale of their own each.

use sim::findings::SEEN_UNTIL;

/// The first year on the time axis.
pub const FIRST_YEAR: f64 = 2023.0;
/// The last.
pub const LAST_YEAR: f64 = SEEN_UNTIL;
/// Narrower than this, in px, labels are shortened.
pub const COMPACT_BELOW: f64 = 480.0;

/// The figure's width and margins, px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Of the whole figure.
    pub width: f64,
    /// Where the time axis begins.
    pub left: f64,
    /// Where it ends.
    pub right: f64,
    /// True where labels are shortened.
    pub compact: bool,
}

impl Frame {
    /// The frame of a figure so wide; below 240 px it is drawn as if it had 240. The margins are those of `style/main.css`.
    pub fn new(width: f64) -> Frame {
        let width = width.max(240.0);
        let compact = width < COMPACT_BELOW;
        Frame { width, left: if compact { 44.0 } else { 88.0 }, right: width - if compact { 8.0 } else { 14.0 }, compact }
    }

    /// The place of a date, px.
    pub fn x_from_t(&self, t: f64) -> f64 {
        self.left + (t - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR) * (self.right - self.left)
    }

    /// The label that fits, of a full and a short one.
    pub fn fitting(&self, label: (&'static str, &'static str)) -> &'static str {
        if self.compact { label.1 } else { label.0 }
    }

    /// The years written under the axis.
    pub fn year_ticks(&self) -> impl Iterator<Item = f64> {
        let step = if self.compact { 4 } else { 2 };
        (2024..=LAST_YEAR as i32).step_by(step).map(f64::from)
    }
}

/// A chart's place in the figure, px from its top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Panel {
    /// Its upper edge.
    pub top: f64,
    /// Its lower edge.
    pub bottom: f64,
}

impl Panel {
    /// Half way down.
    pub fn middle(&self) -> f64 {
        0.5 * (self.top + self.bottom)
    }

    /// Its height.
    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }
}

/// A logarithmic scale from the bottom of a panel to its top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogScale {
    /// Where it is drawn.
    pub panel: Panel,
    /// The value at the bottom.
    pub min: f64,
    /// The value at the top.
    pub max: f64,
}

impl LogScale {
    /// The place of a value, px; values beyond the ends rest at them.
    pub fn y_from_value(&self, value: f64) -> f64 {
        let share = sim::math::ln(value / self.min) / libm::log(self.max / self.min);
        self.panel.bottom - share.clamp(0.0, 1.0) * self.panel.height()
    }
}
