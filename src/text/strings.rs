//! A language as a list of its strings: what is a struct for the compiler is a text file for readers, one string a line, in the order
//! in which the struct names them. So a language costs only those who read it, and one that lacks a string does not compile. The
//! programs carry none.

use sim::ParamId;
use sim::presets::PresetId;

use super::{ParamWords, PresetWords};

/// Something that is made of strings.
pub trait Strings: Sized {
    /// All of its strings empty.
    const EMPTY: Self;

    /// Visits every string of it, always in the same order.
    fn each(&mut self, visit: &mut dyn FnMut(&mut &'static str));
}

/// Every string of it, one a line.
pub fn written<T: Strings + Clone>(words: &T) -> String {
    let mut lines = Vec::new();
    words.clone().each(&mut |string| lines.push(*string));
    lines.join("\n")
}

/// What [`written`] wrote; `None` where there are fewer strings or more. To visit places is half the code of making each.
pub fn read<T: Strings>(text: &'static str) -> Option<T> {
    let (mut words, mut lines, mut short) = (T::EMPTY, text.split('\n'), false);
    words.each(&mut |string: &mut &'static str| match lines.next() {
        Some(line) => *string = line,
        None => short = true,
    });
    (!short && lines.next().is_none()).then_some(words)
}

impl Strings for &'static str {
    const EMPTY: Self = "";

    fn each(&mut self, visit: &mut dyn FnMut(&mut &'static str)) {
        visit(self);
    }
}

impl<T: Strings, const N: usize> Strings for [T; N] {
    const EMPTY: Self = [const { T::EMPTY }; N];

    fn each(&mut self, visit: &mut dyn FnMut(&mut &'static str)) {
        self.iter_mut().for_each(|part| part.each(visit));
    }
}

impl<A: Strings, B: Strings> Strings for (A, B) {
    const EMPTY: Self = (A::EMPTY, B::EMPTY);

    fn each(&mut self, visit: &mut dyn FnMut(&mut &'static str)) {
        self.0.each(visit);
        self.1.each(visit);
    }
}

/// Structs that are made of strings.
#[macro_export]
macro_rules! words {
    ($($(#[$about:meta])* pub struct $name:ident { $($(#[$of:meta])* pub $field:ident: $kind:ty,)* })*) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name {
            $($(#[$of])* pub $field: $kind,)*
        }

        impl $crate::text::Strings for $name {
            const EMPTY: Self = Self { $($field: $crate::text::Strings::EMPTY,)* };

            fn each(&mut self, visit: &mut dyn FnMut(&mut &'static str)) {
                $($crate::text::Strings::each(&mut self.$field, visit);)*
            }
        }
    )*};
}

/// A parameter's words, and whose they are.
pub(super) const fn param(id: ParamId, name: &'static str, meaning: &'static str) -> (usize, ParamWords) {
    (id as usize, ParamWords { name, meaning })
}

/// A preset's words, and whose they are.
pub(super) const fn preset(id: PresetId, name: &'static str, reading: &'static str) -> (usize, PresetWords) {
    (id as usize, PresetWords { name, reading })
}

/// Words in the order of their table; a build in which they are not stops here.
pub(super) const fn in_order<T: Copy, const N: usize>(rows: [(usize, T); N]) -> [T; N] {
    let mut words = [rows[0].1; N];
    let mut at = 0;
    while at < N {
        assert!(rows[at].0 == at, "words stand in another order than their table");
        words[at] = rows[at].1;
        at += 1;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{EN, Words};

    #[test]
    fn a_language_can_be_read_back_as_it_was_written() {
        let text: &'static str = written(&EN).leak();
        let read = read::<Words>(text).expect("as many strings");
        assert_eq!(written(&read), text);
        assert!(text.lines().any(|line| line == EN.title));
    }

    #[test]
    fn strings_too_few_or_too_many_are_no_language() {
        let text = written(&EN);
        let (most, _) = text.rsplit_once('\n').expect("many lines");
        assert!(read::<Words>(most.to_string().leak()).is_none());
        assert!(read::<Words>(format!("{text}\nand more").leak()).is_none());
    }
}
