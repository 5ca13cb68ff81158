//! Any text as a QR code, for pages that make links: what they say on the place is what is drawn.

use widget::view::element::nothing;
use yew::Html;

use super::qr::Code;
use crate::view::{Told, View};

/// The part.
#[derive(Debug, Default)]
pub struct TextCode;

impl View for TextCode {
    fn view(&self, told: &Told) -> Html {
        let code = Some(&*told.text).filter(|text| !text.is_empty()).and_then(Code::of);
        code.as_ref().map_or_else(nothing, super::drawn)
    }
}
