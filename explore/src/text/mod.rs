//! Every word of the parts, by language: one struct a part. Words that the widget has as well are the widget's.

mod en;

pub use en::EN;

/// The words of all parts.
#[allow(missing_docs)]
pub struct Words {
    /// The widget's own.
    pub widget: &'static widget::text::Words,
    pub matters: MattersWords,
    pub share: ShareWords,
    pub checks: ChecksWords,
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

/// What readers take along.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct ShareWords {
    /// Headings.
    pub link: &'static str,
    pub text: &'static str,
    pub picture: &'static str,
    pub code: &'static str,
    pub numbers: &'static str,
    pub citation: &'static str,
    pub embed: &'static str,
    /// Buttons and choices.
    pub copy: &'static str,
    pub save: &'static str,
    pub send: &'static str,
    pub large: &'static str,
    pub ground: &'static str,
    pub grounds: [&'static str; 2],
    pub as_: &'static str,
    /// Table, CSV, JSON.
    pub formats: [&'static str; 3],
    /// APA, BibTeX.
    pub styles: [&'static str; 2],
    pub builder: &'static str,
    /// Notes.
    pub numbers_note: &'static str,
    pub code_alt: &'static str,
    pub code_too_long: &'static str,
    /// What is said after a button was pressed.
    pub copied: &'static str,
    pub selected: &'static str,
    pub keys: &'static str,
    pub keys_mac: &'static str,
    pub hold: &'static str,
    pub saved: &'static str,
    pub framed: &'static str,
    pub unsaved: &'static str,
    pub unsent: &'static str,
    pub blocked: &'static str,
    /// Citations.
    pub apa: &'static str,
    pub kind: &'static str,
    pub note: &'static str,
    /// What a generation's numbers are, each with its unit, in the order of the columns.
    pub columns: [(&'static str, &'static str); 11],
    /// Units of parameters, in the order of [`sim::params::Unit`].
    pub units: [&'static str; 9],
    pub milestones_unit: &'static str,
}

/// The model held against others.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct ChecksWords {
    pub what: &'static str,
    /// Whose numbers stand beside the model's, in the order of [`crate::checks::Section`].
    pub theirs: [&'static str; 6],
    pub ours: &'static str,
    pub difference: &'static str,
    pub source: &'static str,
    pub same: &'static str,
    pub rounds: &'static str,
    pub within: &'static str,
    pub outside: &'static str,
    /// What each table is, in the order of [`crate::checks::Section`].
    pub sections: [&'static str; 6],
    /// What each check of [`sim::checks`] is about, by its name.
    pub names: &'static [(&'static str, &'static str)],
    /// One, five and nine of ten futures.
    pub shares: [&'static str; 3],
}
