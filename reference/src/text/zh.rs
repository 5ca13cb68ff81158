//! Chinese.

use crate::text::{EN, Words};

/// Chinese.
pub static ZH: Words = Words { widget: &widget::text::ZH, explore: &explore::text::ZH, ..EN };
