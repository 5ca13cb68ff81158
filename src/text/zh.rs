//! Chinese, simplified.

use crate::text::{EN, NumberWords, Words};

/// Chinese, simplified.
pub static ZH: Words = Words {
    lang: "zh",
    name: "简体中文",
    dir: "ltr",
    reviewer: "",
    numbers: NumberWords {
        plurals: "other",
        decimal: ".",
        percent: "{n}%",
        times: "{n}倍",
        space: "",
        dates: ["{year}年", "{year}年{month}", "{year}年{month}{day}日"],
    },
    months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
    ..EN
};
