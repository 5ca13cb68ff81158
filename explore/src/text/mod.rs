//! Every word of the parts, by language: one struct a part. Words that the widget has as well are the widget's.

mod ar;
mod en;
mod es;
mod zh;

pub use ar::AR;
pub use en::EN;
pub use es::ES;
pub use zh::ZH;

use sim::checks::{BESIDE, CALIBRATION, CLOSED, TODAY, TREND};
use sim::presets::PRESET_COUNT;
use widget::text::{read, written};
use widget::words;

/// How many checks have a name.
pub const CHECKS: usize = 24;

/// The words of all parts.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct Words {
    /// The widget's own.
    pub widget: &'static widget::text::Words,
    pub grips: GripWords,
    pub map: MapWords,
    pub matters: MattersWords,
    pub compare: CompareWords,
    pub share: ShareWords,
    pub checks: ChecksWords,
}

/// The words of a language by its name. `None`: there is no such language.
pub fn language(name: &str) -> Option<&'static Words> {
    [&EN, &ES, &ZH, &AR].into_iter().find(|words| words.widget.lang == name)
}

impl Words {
    /// The language that [`widget::text::written`] wrote into two texts; `None` where they are not of this program.
    pub fn of(widget: String, own: String) -> Option<&'static Words> {
        let (grips, (map, (matters, (compare, (share, checks))))) = read(own.leak())?;
        let widget = widget::text::Words::of(widget)?;
        Some(Box::leak(Box::new(Words { widget, grips, map, matters, compare, share, checks })))
    }

    /// Every string of the parts' own, one a line.
    pub fn written(&self) -> String {
        written(&(self.grips, (self.map, (self.matters, (self.compare, (self.share, self.checks))))))
    }
}

/// Names in the order of the checks, each said with its check's; a build in which they are not stops here.
const fn in_order(names: [(&str, &'static str); CHECKS]) -> [&'static str; CHECKS] {
    let (tables, mut in_order) = ([TREND, CALIBRATION, TODAY, CLOSED, BESIDE], [""; CHECKS]);
    let (mut table, mut at, mut row) = (0, 0, 0);
    while table < tables.len() {
        if row == tables[table].len() {
            (table, row) = (table + 1, 0);
            continue;
        }
        assert!(same(tables[table][row].id, names[at].0), "names stand in another order than the checks");
        in_order[at] = names[at].1;
        (at, row) = (at + 1, row + 1);
    }
    assert!(at == CHECKS, "there are more names than checks");
    in_order
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b, mut at) = (a.as_bytes(), b.as_bytes(), 0);
    while a.len() == b.len() && at < a.len() && a[at] == b[at] {
        at += 1;
    }
    a.len() == b.len() && at == a.len()
}

words! {
/// Grips on the run.
#[allow(missing_docs)]
pub struct GripWords {
    /// The run's own, for those who listen.
    pub run: &'static str,
    pub speedup: &'static str,
    pub rate: &'static str,
    pub no_rate: &'static str,
    /// Before what else would do.
    pub instead: &'static str,
    /// Between two things that would do, each alone.
    pub or: &'static str,
}

/// The map of the space.
#[allow(missing_docs)]
pub struct MapWords {
    pub intro: &'static str,
    /// What the picture is called, and its handle.
    pub name: &'static str,
    pub handle: &'static str,
    pub value: &'static str,
    /// In the order of [`crate::map::kind::Kind::ALL`], in full and short.
    pub kinds: [&'static str; 5],
    pub kinds_short: [&'static str; 5],
    pub share: &'static str,
    pub here: &'static str,
    pub at: &'static str,
    /// In the same order.
    pub outcomes: [&'static str; 5],
    /// It feeds itself; it runs away.
    pub does: [&'static str; 2],
    pub rate_to: &'static str,
    pub rate_from: &'static str,
    pub rate_never: &'static str,
    pub harder_to: &'static str,
    pub harder_until: &'static str,
    pub harder_always: &'static str,
    pub harder_never: &'static str,
    /// Tools stand still; something holds research down everywhere.
    pub held: &'static str,
    pub held_all: &'static str,
    pub years: &'static str,
    pub year: &'static str,
    pub dots: &'static str,
    pub together: &'static str,
    pub numbered: &'static str,
    /// In the order of [`sim::presets::PRESETS`].
    pub presets: [&'static str; PRESET_COUNT],
    pub locked: &'static str,
    pub hint: &'static str,
}

/// What matters most.
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

/// Two scenarios side by side.
#[allow(missing_docs)]
pub struct CompareWords {
    pub intro: &'static str,
    pub keep: &'static str,
    pub let_go: &'static str,
    pub swap: &'static str,
    pub keep_instead: &'static str,
    pub with: &'static str,
    pub nothing: &'static str,
    pub edited: &'static str,
    /// A and B in heads: what was kept, what is on show.
    pub heads: [&'static str; 2],
    pub caption: &'static str,
    pub peak: &'static str,
    pub levels_off: &'static str,
    pub nothing_caps: &'static str,
    pub runs_away: &'static str,
    pub no: &'static str,
    pub same: &'static str,
    /// What a shared milestone is called, in the order of [`sim::ensemble::Milestone`].
    pub reaches: [&'static str; 3],
    pub sooner: &'static str,
    pub later: &'static str,
    pub hardly: &'static str,
    pub at_once: &'static str,
    pub both_today: &'static str,
    pub years: widget::text::Plural,
    pub months: widget::text::Plural,
    pub and: &'static str,
    pub apart: &'static str,
    pub runs_tenfold: &'static str,
    pub runs_today: &'static str,
    pub holds: &'static str,
    pub stays: &'static str,
    pub not_before: &'static str,
    pub same_cap: &'static str,
    pub only: &'static str,
    pub mostly: &'static str,
    pub together: &'static str,
    pub differs: &'static str,
    pub difference: &'static str,
    pub locked: &'static str,
}

/// The model held against others.
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
    /// What each check is about, in the order of the tables of [`sim::checks`].
    pub names: [&'static str; CHECKS],
    /// One, five and nine of ten futures.
    pub shares: [&'static str; 3],
}
}

#[cfg(test)]
mod tests {
    use super::*;
    use widget::text::faults;

    #[test]
    fn a_language_says_all_that_english_says() {
        // Abbreviations and formats.
        let same = ["APA", "BibTeX", "CSV", "JSON"];
        for words in [&ES, &ZH, &AR] {
            let faults =
                faults(&EN.written(), &words.written(), [EN.widget.numbers.plurals, words.widget.numbers.plurals], &same);
            assert!(faults.is_empty(), "{}:\n{faults}", words.widget.lang);
        }
    }
}
