//! Spanish.

use crate::text::{EN, Words};

/// Spanish.
pub static ES: Words = Words { widget: &widget::text::ES, explore: &explore::text::ES, ..EN };
