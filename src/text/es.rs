//! Spanish.

use crate::text::{EN, NumberWords, Words};

/// Spanish.
pub static ES: Words = Words {
    lang: "es",
    name: "Español",
    dir: "ltr",
    reviewer: "",
    numbers: NumberWords { plurals: "one other", decimal: ".", percent: "{n}%" },
    ..EN
};
