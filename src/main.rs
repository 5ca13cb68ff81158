//! The widget in the browser.

fn main() {
    widget::mount();
}
