//! The widget rendered natively, without a browser.

mod labels;
mod page;
mod pages;
mod pictures;
mod sentence;
mod views;
