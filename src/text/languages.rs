//! Which languages there are. The programs carry none: each is a text beside them, which those alone load who read it.

use super::{AR, EN, ES, PageWords, Words, ZH, pseudo, read};

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
