//! English.

use crate::text::{MattersWords, Words};

/// English.
pub static EN: Words = Words {
    widget: &widget::text::EN,
    matters: MattersWords {
        intro: "Nine things nobody knows well. Each bar moves one of them alone, from a low to a high value with eight in ten futures between them; everything else stays as the dials have it.",
        when: "The date when",
        pace: "The pace that “15–20 %” implies",
        after: "Compute growth after the slow-down",
        most: "With these dials: {own}. One thing moves it most, by {years} years: {name}.",
        most_open: "With these dials: {own}. One thing moves it most, by {years} years and more: {name}.",
        nothing: "With these dials: {own}. None of the nine moves it.",
        at: "{date} at {value}",
        scale: "Bars from {from} to {to}; the line is {own}.",
        lesson: "The pace rests on two estimates by one person: 15–20 % in February 2026, and “maybe 5%” half a year before. The other eight have sources of their own, listed below.",
    },
};
