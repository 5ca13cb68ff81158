//! The words of both pages, one file a language. Formulas stand between dollar signs, in the notation of `formula.rs`; what stands in
//! braces, as in `{gain}`, is filled with the model's own number. Formulas in lines of their own are those of `equations.rs`, the same in
//! every language.

mod ar;
mod en;
mod es;
mod zh;

pub use ar::AR;
pub use en::EN;
pub use es::ES;
pub use zh::ZH;

use widget::text::{Bearing, CLAIMS};
use widget::words;

/// What the widget is called, in every language.
pub const NAME: &str = "Loopdial";

/// How many claims contradict us.
pub const AGAINST: usize = 9;

words! {
/// What a page is called and about.
#[allow(missing_docs)]
pub struct PageWords {
    pub name: &'static str,
    pub title: &'static str,
    pub description: &'static str,
    pub heading: &'static str,
    pub lead: &'static str,
}

/// Who said what.
#[allow(missing_docs)]
pub struct SourcesWords {
    pub page: PageWords,
    pub claims: &'static str,
    pub show: &'static str,
    pub all: &'static str,
    /// For the article's numbers, against them, neither.
    pub bearings: [&'static str; 3],
    pub claims_heads: [&'static str; 3],
    pub our_words: &'static str,
    pub source: &'static str,
    pub why_against: &'static str,
    /// In what the claims that contradict us do so, in the order of [`CLAIMS`].
    pub against: [&'static str; AGAINST],
    pub leans_params: &'static str,
    pub leans_presets: &'static str,
    pub leans_story: &'static str,
    pub leans_nothing: &'static str,
    pub params: &'static str,
    pub params_lead: &'static str,
    pub params_heads: [&'static str; 4],
    pub range: &'static str,
    pub presets: &'static str,
    pub presets_lead: &'static str,
    pub presets_heads: [&'static str; 3],
    pub changes_nothing: &'static str,
    pub open: &'static str,
    pub to: &'static str,
    pub languages: &'static str,
    pub languages_lead: &'static str,
    /// Of a language: who has reviewed it, by name; that those did who wrote it; that nobody has.
    pub reviewed: &'static str,
    pub reviewed_by_authors: &'static str,
    pub not_reviewed: &'static str,
}

/// How the model works. A section is its heading and what is said in it, in the order of the page.
#[allow(missing_docs)]
pub struct MethodsWords {
    pub page: PageWords,
    pub contents: &'static str,
    pub built: &'static str,
    pub live: &'static str,
    pub not_live: &'static str,
    pub equation: &'static str,

    pub intro: (&'static str, [&'static str; 2]),

    pub symbols: (&'static str, [&'static str; 1]),
    pub symbols_heads: [&'static str; 4],
    pub others_heads: [&'static str; 2],
    /// What the symbols mean that are no parameters, in the order of [`crate::equations::OTHERS`].
    pub others: [&'static str; 12],

    /// The model: what is said between the equations of [`crate::equations::MODEL`], in the same order.
    pub cycle: (&'static str, [&'static str; 6]),
    pub growth: (&'static str, [&'static str; 3]),
    pub generations: (&'static str, [&'static str; 4]),
    pub horizon: (&'static str, [&'static str; 3]),
    pub gain: (&'static str, [&'static str; 2]),

    pub milestones: (&'static str, [&'static str; 1]),
    pub milestones_heads: [&'static str; 2],
    /// What, and when.
    pub milestones_rows: [(&'static str, &'static str); 10],

    pub calibration: (&'static str, [&'static str; 3]),
    pub points: &'static str,
    pub points_heads: [&'static str; 3],
    pub yes: &'static str,

    pub closed: (&'static str, [&'static str; 2]),
    pub closed_heads: [&'static str; 3],
    /// Where there is a solution on paper: condition, what happens, solution.
    pub closed_rows: [[&'static str; 3]; 7],

    pub published: (&'static str, [&'static str; 2]),

    pub futures: (&'static str, [&'static str; 3]),
    pub inputs_heads: [&'static str; 3],
    pub inputs_evenly: &'static str,
    pub inputs_log: &'static str,
    pub inputs_power: &'static str,

    /// A heading alone: what is below it the widget says too.
    pub limits: &'static str,
    pub again: (&'static str, [&'static str; 2]),
}
}

/// A language.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct Words {
    /// The widget's own.
    pub widget: &'static widget::text::Words,
    /// Those of the parts on the page on methods.
    pub explore: &'static explore::text::Words,
    pub ways: &'static str,
    pub skip: &'static str,
    /// Between thousands: in numbers of four digits, and in longer ones.
    pub thousands: [&'static str; 2],
    pub sources: SourcesWords,
    pub methods: MethodsWords,
}

/// All languages that the pages are written in, those of the widget.
pub static ALL: [&Words; 4] = [&EN, &ES, &ZH, &AR];

impl SourcesWords {
    /// In what a claim contradicts us, if it does.
    pub fn against(&self, id: &str) -> Option<&'static str> {
        let ids = CLAIMS.iter().filter(|claim| claim.bearing == Bearing::Against).map(|claim| claim.id);
        ids.zip(self.against).find(|(named, _)| *named == id).map(|(_, why)| why)
    }
}

impl MethodsWords {
    /// Headings and texts of the sections on the model itself, in the order of [`crate::equations::MODEL`].
    pub fn model(&self) -> [(&'static str, &[&'static str]); 5] {
        [
            (self.cycle.0, &self.cycle.1),
            (self.growth.0, &self.growth.1),
            (self.generations.0, &self.generations.1),
            (self.horizon.0, &self.horizon.1),
            (self.gain.0, &self.gain.1),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::equations::{Block, MODEL};
    use widget::text::{LANGUAGES, Strings};

    /// The strings of a language, in the order of the struct.
    fn strings(words: &Words) -> Vec<&'static str> {
        let (mut all, mut words) = (vec![words.ways, words.skip], *words);
        words.sources.each(&mut |string| all.push(*string));
        words.methods.each(&mut |string| all.push(*string));
        all
    }

    /// What a text keeps in every language: formulas, code, where links lead, holes.
    fn kept(text: &str) -> Vec<String> {
        let mut all: Vec<String> = text.split('$').skip(1).step_by(2).map(|formula| formula.replace(' ', "")).collect();
        let outside: String = text.split('$').step_by(2).collect();
        all.extend(outside.split('`').skip(1).step_by(2).map(String::from));
        all.extend(outside.split("](").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0.to_string())));
        all.extend(outside.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0.to_string())));
        all.sort();
        all
    }

    #[test]
    fn each_language_has_a_struct_of_its_own_in_the_order_of_the_widget() {
        let named: Vec<_> = ALL.iter().map(|words| (words.widget.lang, words.widget.name)).collect();
        assert_eq!(named, LANGUAGES);
        for words in ALL {
            assert_eq!(words.explore.widget.lang, words.widget.lang);
        }
    }

    #[test]
    fn what_contradicts_us_says_in_what() {
        assert_eq!(CLAIMS.iter().filter(|claim| claim.bearing == Bearing::Against).count(), AGAINST);
        assert!(EN.sources.against("kwa-model").is_some_and(|why| why.contains("{futures}")));
        assert!(EN.sources.against("metr-rct").is_some_and(|why| why.contains("{today}")));
        assert!(EN.sources.against("compute-growth").is_none());
    }

    #[test]
    fn each_section_of_the_model_has_as_many_texts_as_places_for_them() {
        for ((id, blocks), (_, texts)) in MODEL.iter().zip(EN.methods.model()) {
            assert_eq!(blocks.iter().filter(|block| matches!(block, Block::Says)).count(), texts.len(), "{id}");
        }
    }

    #[test]
    fn every_language_keeps_formulas_code_links_and_holes() {
        for words in ALL {
            for (own, english) in strings(words).into_iter().zip(strings(&EN)) {
                assert_eq!(own.is_empty(), english.is_empty(), "{}: {english}", words.widget.lang);
                assert_eq!(kept(own), kept(english), "{}: {own}", words.widget.lang);
            }
        }
    }
}
