//! Every word of the parts, by language: one struct a part. Words that the widget has as well are the widget's.

mod en;

pub use en::EN;

/// The words of all parts.
#[allow(missing_docs)]
pub struct Words {
    /// The widget's own.
    pub widget: &'static widget::text::Words,
    pub matters: MattersWords,
}

/// What matters most.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct MattersWords {
    pub intro: &'static str,
    pub when: &'static str,
    pub pace: &'static str,
    pub after: &'static str,
    pub most: &'static str,
    pub most_open: &'static str,
    pub nothing: &'static str,
    pub at: &'static str,
    pub scale: &'static str,
    pub lesson: &'static str,
}
