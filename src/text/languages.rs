//! Which languages there are. The programs carry none: each is a text beside them, which those alone load who read it.

use sim::ParamId;

use super::{AR, EN, ES, PageWords, ParamWords, Strings, Words, ZH, pseudo, read};

/// The languages readers can choose: BCP 47, and the name in itself.
pub const LANGUAGES: [(&str, &str); 4] = [("en", "English"), ("es", "Español"), ("zh", "简体中文"), ("ar", "العربية")];

/// The language of the pages above all others.
pub const ENGLISH: &str = "en";

/// What [`language`] knows: these, and those that nobody speaks.
pub const NAMES: [&str; 5] = ["en", "es", "zh", "ar", "en-XA"];

/// A language by its name. `None`: there is no such language.
pub fn language(name: &str) -> Option<&'static Words> {
    match name {
        "en" => Some(&EN),
        "es" => Some(&ES),
        "zh" => Some(&ZH),
        "ar" => Some(&AR),
        "en-XA" => Some(&pseudo::DOUBLE),
        _ => None,
    }
}

impl Words {
    /// The language that [`super::written`] wrote into a text; `None` where the text is not of this program.
    pub fn of(text: String) -> Option<&'static Words> {
        read(text.leak()).map(|words| &*Box::leak(Box::new(words)))
    }

    /// The words that what answers to the dial needs: those stand in a page, all of them in a file beside it. The others are empty.
    pub fn opening(&self) -> Words {
        Words {
            page: PageWords::EMPTY,
            presets: Strings::EMPTY,
            steps: Strings::EMPTY,
            verbatim: Strings::EMPTY,
            claims: Strings::EMPTY,
            kinds: Strings::EMPTY,
            groups: Strings::EMPTY,
            unknown: Strings::EMPTY,
            footer: Strings::EMPTY,
            pages: Strings::EMPTY,
            sources_note: Strings::EMPTY,
            story: Strings::EMPTY,
            story_follow: Strings::EMPTY,
            story_leave: Strings::EMPTY,
            our_reading: Strings::EMPTY,
            presets_heading: Strings::EMPTY,
            futures_feed: Strings::EMPTY,
            futures_between: Strings::EMPTY,
            futures_around: Strings::EMPTY,
            futures_open: Strings::EMPTY,
            futures_never: Strings::EMPTY,
            futures_lines: Strings::EMPTY,
            compare: Strings::EMPTY,
            matters: Strings::EMPTY,
            map: Strings::EMPTY,
            share: Strings::EMPTY,
            later_sorry: Strings::EMPTY,
            table: Strings::EMPTY,
            table_caption: Strings::EMPTY,
            table_heads: Strings::EMPTY,
            table_cut: Strings::EMPTY,
            milestone_names: Strings::EMPTY,
            clock_above: Strings::EMPTY,
            clock_below: Strings::EMPTY,
            clock_last: Strings::EMPTY,
            clock_ends: Strings::EMPTY,
            audits_waiting: Strings::EMPTY,
            params: std::array::from_fn(|at| ParamWords {
                meaning: if at == ParamId::Q as usize { self.params[at].meaning } else { "" },
                ..self.params[at]
            }),
            ..*self
        }
    }

    /// The folder of the pages in this language, beside those in English.
    pub fn folder(&self) -> String {
        if self.lang == ENGLISH { String::new() } else { [self.lang, "/"].concat() }
    }
}

impl PageWords {
    /// What scripts say, by names, as JSON, with the name of the language.
    pub fn json(&self, lang: &str) -> String {
        let said = [
            ("lang", lang),
            ("still", self.still),
            ("late", self.late),
            ("again", self.again),
            ("restart", self.restart),
            ("stopped", self.stopped),
            ("failed", self.failed),
            ("no_wasm", self.no_wasm),
            ("missing", self.missing),
            ("damaged", self.damaged),
            ("forbidden", self.forbidden),
        ];
        let said = said.map(|(name, text)| format!("{name:?}:\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")));
        ["{", &said.join(","), "}"].concat()
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        self.lang == other.lang
    }
}

impl Default for &Words {
    fn default() -> Self {
        &EN
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{CLAIMS, faults, written};

    /// What is the same in every language: names of people and organisations, and titles.
    const SAME: [&str; 17] = [
        "Dario Amodei, Anthropic",
        "Google DeepMind, AlphaEvolve",
        "Sam Altman, OpenAI",
        "I. J. Good",
        "Neev Parikh, METR",
        "Eli Lifland, AI Futures Project",
        "Pushmeet Kohli, Google DeepMind",
        "Oxford China Policy Lab",
        "Davidson & Houlden, Forethought",
        "Cunningham et al.",
        "Thomas Kwa, METR",
        "Thomas Kwa, METR; AI Futures Project",
        "Speculations Concerning the First Ultraintelligent Machine, 1965",
        "How quick and big would a software intelligence explosion be?",
        "Anthropic Institute, When AI builds itself, June 2026",
        "METR randomised trial, July 2025",
        "AI 2027 timelines supplement, 2025",
    ];

    /// Languages beside English.
    fn others() -> impl Iterator<Item = &'static Words> {
        LANGUAGES.iter().filter_map(|(lang, _)| language(lang)).filter(|words| words.lang != EN.lang)
    }

    #[test]
    fn a_language_says_all_that_english_says() {
        for words in others() {
            // Who has reviewed it is its own affair; verbatim words stay as they are.
            let words = Words { reviewer: EN.reviewer, verbatim: Strings::EMPTY, ..*words };
            let faults = faults(
                &written(&Words { verbatim: Strings::EMPTY, ..EN }),
                &written(&words),
                [EN.numbers.plurals, words.numbers.plurals],
                &SAME,
            );
            assert!(faults.is_empty(), "{}:\n{faults}", words.lang);
        }
    }

    #[test]
    fn verbatim_words_have_a_translation_beside_them() {
        for words in others() {
            for (claim, own) in CLAIMS.iter().zip(&words.claims) {
                assert_eq!(claim.quote.is_some(), !own.quote.is_empty(), "{}: {}", words.lang, claim.id);
            }
        }
    }
}
