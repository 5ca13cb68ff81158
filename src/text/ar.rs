//! Arabic.

use crate::text::{EN, NumberWords, Words};

/// Arabic.
pub static AR: Words = Words {
    lang: "ar",
    name: "العربية",
    dir: "rtl",
    reviewer: "",
    numbers: NumberWords { plurals: "zero one two few many other", decimal: ".", percent: "{n}%" },
    ..EN
};
