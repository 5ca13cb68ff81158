//! Chinese, simplified.

use crate::text::{EN, Words};

/// Chinese, simplified.
pub static ZH: Words = Words { widget: &widget::text::ZH, ..EN };
