//! The widget rendered natively, without a browser.

mod page;
mod pages;
mod pictures;
mod sentence;
mod views;
