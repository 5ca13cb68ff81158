//! Chinese, simplified.

use crate::text::{EN, NumberWords, Words};

/// Chinese, simplified.
pub static ZH: Words = Words {
    lang: "zh",
    name: "简体中文",
    dir: "ltr",
    reviewer: "",
    numbers: NumberWords { plurals: "other", decimal: ".", percent: "{n}%" },
    ..EN
};
