//! The widget rendered natively, without a browser.

mod page;
mod pages;
mod sentence;
mod views;
