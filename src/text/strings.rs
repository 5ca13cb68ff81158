//! A language as a list of its strings: what is a struct for the compiler is a text file for readers, one string a line, in the order
//! in which the struct names them. A language costs only those who read it, and one that lacks a string does not compile.

use sim::ParamId;
use sim::presets::PresetId;

/// Something that is made of strings.
pub trait Strings {
    /// Visits every string of it, always in the same order.
    fn each(&mut self, visit: &mut dyn FnMut(&mut &'static str));
}

/// Every string of it, one a line.
pub fn written<T: Strings + Clone>(words: &T) -> String {
    let mut lines = Vec::new();
    words.clone().each(&mut |string| lines.push(*string));
    lines.join("\n")
}

/// What [`written`] wrote, `from` giving the shape; `None` where the number of strings is another.
pub fn read<T: Strings + Clone>(from: &T, text: &'static str) -> Option<T> {
    let (mut words, mut lines, mut short) = (from.clone(), text.split('\n'), false);
    words.each(&mut |string| match lines.next() {
        Some(line) => *string = line,
        None => short = true,
    });
    (!short && lines.next().is_none()).then_some(words)
}

impl Strings for &'static str {
    fn each(&mut self, visit: &mut dyn FnMut(&mut &'static str)) {
        visit(self);
    }
}

impl<T: Strings, const N: usize> Strings for [T; N] {
    fn each(&mut self, visit: &mut dyn FnMut(&mut &'static str)) {
        self.iter_mut().for_each(|part| part.each(visit));
    }
}

impl<A: Strings, B: Strings> Strings for (A, B) {
    fn each(&mut self, visit: &mut dyn FnMut(&mut &'static str)) {
        self.0.each(visit);
        self.1.each(visit);
    }
}

/// The name of something that is the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(pub &'static str);

/// What is said of is the same in every language.
macro_rules! without_words {
    ($($kind:ty),*) => {$(
        impl Strings for $kind {
            fn each(&mut self, _: &mut dyn FnMut(&mut &'static str)) {}
        }
    )*};
}
without_words!(ParamId, PresetId, Key, &'static super::Words);

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
            fn each(&mut self, visit: &mut dyn FnMut(&mut &'static str)) {
                $($crate::text::Strings::each(&mut self.$field, visit);)*
            }
        }
    )*};
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::EN;

    #[test]
    fn a_language_can_be_read_back_as_it_was_written() {
        let text: &'static str = written(&EN).leak();
        let read = read(&EN, text).expect("as many strings");
        assert_eq!(written(&read), text);
        assert!(text.lines().any(|line| line == EN.title));
    }

    #[test]
    fn strings_too_few_or_too_many_are_no_language() {
        let text = written(&EN);
        let (most, _) = text.rsplit_once('\n').expect("many lines");
        assert!(read(&EN, most.to_string().leak()).is_none());
        assert!(read(&EN, format!("{text}\nand more").leak()).is_none());
    }
}
