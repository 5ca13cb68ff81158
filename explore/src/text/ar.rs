//! Arabic.

use crate::text::{EN, Words};

/// Arabic.
pub static AR: Words = Words { widget: &widget::text::AR, ..EN };
