//! Spanish.

use crate::text::{EN, Words};

/// Spanish.
pub static ES: Words = Words { widget: &widget::text::ES, ..EN };
