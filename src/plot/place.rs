//! Places for words: where they touch neither each other nor a curve.

use crate::format::JOINER;
use crate::plot::frame::Panel;

/// Which end of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// How large words are written, px, and how wide a letter of middling width is as a share of that, on the safe side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    /// Height of the letters with their line, px.
    pub size: f64,
    /// Advance of such a letter, as a share of the size.
    pub advance: f64,
}

/// Labels of marks: bold.
pub const LABEL: Type = Type { size: 12.5, advance: 0.69 };
/// Notes.
pub const NOTE: Type = Type { size: 11.5, advance: 0.615 };
/// From a baseline to the next, px.
pub const LINE: f64 = 14.0;
/// Words keep this far from curves and from each other, px.
const AIR: f64 = 3.0;

impl Type {
    /// About how wide words are, px.
    pub fn width(&self, words: &str) -> f64 {
        let mut ends = true;
        let mut width = 0.0;
        for letter in words.chars().rev() {
            width += match letter {
                letter if is_square(letter) => SQUARE,
                // Serif or not, Arabic letters are those of one face, which is about as wide as a sans serif.
                '\u{621}'..='\u{65f}' => arabic(letter, ends) * self.advance.max(NOTE.advance),
                letter => breadth(letter) * self.advance,
            };
            ends = match letter {
                '\u{64b}'..='\u{65f}' => ends,
                '\u{621}'..='\u{64a}' => false,
                _ => true,
            };
        }
        width * self.size
    }
}

/// The advance of a Chinese character as a share of the size: the same in every face, and some air.
const SQUARE: f64 = 1.02;

/// How wide an Arabic letter is beside a Latin one of middling width: most are wider at the end of a word than within.
fn arabic(letter: char, ends: bool) -> f64 {
    let (within, at_its_end) = match letter {
        'ا' | 'أ' | 'إ' | 'آ' => (0.5, 0.5),
        'ب' | 'ت' | 'ث' => (0.54, 1.56),
        'ل' | 'ن' | 'ي' | 'ى' | 'ئ' => (0.57, 1.3),
        'ف' | 'ق' | 'ك' => (0.9, 1.55),
        'س' | 'ش' | 'ص' | 'ض' => (1.5, 2.03),
        'ط' | 'ظ' => (1.38, 1.55),
        // Marks over a letter.
        '\u{64b}'..='\u{65f}' => (0.0, 0.0),
        _ => (0.91, 1.06),
    };
    if ends { at_its_end } else { within }
}

/// True of Chinese characters and their punctuation.
fn is_square(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}')
}

/// True of signs that no line begins with.
pub fn is_closing(sign: char) -> bool {
    // To look for a letter beyond ASCII among others, the standard library brings a search for strings.
    ".,:;!?)%×…”’，。、：；！？）》」،؛؟".chars().any(|closing| closing == sign)
}

/// The pieces between which a line may break: each ends with a space, or before or after a Chinese character.
pub fn pieces(words: &str) -> Vec<&str> {
    let (mut pieces, mut from) = (Vec::new(), 0);
    let mut letters = words.char_indices().peekable();
    while let Some((_, letter)) = letters.next() {
        let Some((at, next)) = letters.peek().copied() else { break };
        let joined = letter == JOINER || next == JOINER || is_closing(next) || matches!(letter, '（' | '《' | '「' | '“');
        let apart = (is_square(letter) || is_square(next)) && !joined;
        if letter == ' ' || apart && !next.is_whitespace() {
            pieces.push(&words[from..at]);
            from = at;
        }
    }
    if from < words.len() {
        pieces.push(&words[from..]);
    }
    pieces
}

/// How wide a letter is beside one of middling width. Much the same in every sans serif.
fn breadth(letter: char) -> f64 {
    match letter {
        // Signs that say which way words run, and joiners.
        '\u{200b}'..='\u{200f}' | JOINER..='\u{2069}' => 0.0,
        'i' | 'j' | 'l' | ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '’' | '،' | '؛' => 0.54,
        'f' | 't' | 'r' | '“' | '”' => 0.74,
        'm' | 'w' | 'M' | 'W' | '%' | '→' => 1.45,
        letter if letter.is_ascii_uppercase() => 1.12,
        _ => 1.0,
    }
}

/// A place for words: where their first baseline ends or begins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// x of the anchor, px.
    pub x: f64,
    /// y of the first baseline, px.
    pub y: f64,
    /// Which end stands there.
    pub anchor: Anchor,
}

/// A spot right of x.
pub fn right_of(x: f64, y: f64) -> Spot {
    Spot { x, y, anchor: Anchor::Start }
}

/// A spot left of x.
pub fn left_of(x: f64, y: f64) -> Spot {
    Spot { x, y, anchor: Anchor::End }
}

/// An upright rectangle, px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Its edges.
    pub left: f64,
    /// The upper one has the smaller y.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Lower edge.
    pub bottom: f64,
}

impl Area {
    /// What words take at a spot: so wide, so many lines.
    pub fn of_words(spot: Spot, width: f64, lines: usize) -> Area {
        let left = match spot.anchor {
            Anchor::Start => spot.x,
            Anchor::Middle => spot.x - 0.5 * width,
            Anchor::End => spot.x - width,
        };
        let below = LINE * (lines as f64 - 1.0) + 3.0;
        Area { left, top: spot.y - 10.0, right: left + width, bottom: spot.y + below }
    }

    fn grown(&self, by: f64) -> Area {
        Area { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    /// True where two share a point.
    pub fn overlaps(&self, other: &Area) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn holds(&self, other: &Area) -> bool {
        self.left <= other.left && other.right <= self.right && self.top <= other.top && other.bottom <= self.bottom
    }

    /// True where the straight line between two points passes through.
    fn is_crossed(&self, from: (f64, f64), to: (f64, f64)) -> bool {
        // The part of the line, from 0 to 1, that lies between two parallel edges.
        let between = |low: f64, high: f64, from: f64, step: f64| match step {
            0.0 if from < low || from > high => (1.0, 0.0),
            0.0 => (0.0, 1.0),
            step => (((low - from) / step).min((high - from) / step), ((low - from) / step).max((high - from) / step)),
        };
        let across = between(self.left, self.right, from.0, to.0 - from.0);
        let down = between(self.top, self.bottom, from.1, to.1 - from.1);
        across.0.max(down.0).max(0.0) <= across.1.min(down.1).min(1.0)
    }
}

/// A picture that fills with words.
#[derive(Clone, Debug)]
pub struct Places {
    within: Area,
    taken: Vec<Area>,
    /// Curves, and how bad it is to write across each.
    curves: Vec<(Vec<(f64, f64)>, u32)>,
}

impl Places {
    /// An empty picture.
    pub fn within(area: Area) -> Places {
        Places { within: area, taken: Vec::new(), curves: Vec::new() }
    }

    /// Keeps words off a curve, or off a straight line; a heavier one more than a lighter one.
    pub fn avoid(&mut self, curve: Vec<(f64, f64)>, weight: u32) {
        self.curves.push((curve, weight));
    }

    /// Keeps words off an upright line through a panel.
    pub fn avoid_upright(&mut self, x: f64, panel: Panel, weight: u32) {
        self.avoid(vec![(x, panel.top), (x, panel.bottom)], weight);
    }

    /// The same, with no curve in the way.
    pub fn without_curves(self) -> Places {
        Places { curves: Vec::new(), ..self }
    }

    /// Keeps words off a point of this radius.
    pub fn take_point(&mut self, (x, y): (f64, f64), radius: f64) {
        self.take(Area { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    }

    /// Keeps words off a rectangle.
    pub fn take(&mut self, area: Area) {
        self.taken.push(area);
    }

    /// The first spot at which words are free, and takes it; `None` if there is no such spot.
    pub fn find(&mut self, width: f64, lines: usize, spots: &[Spot]) -> Option<Spot> {
        let area = |spot: &Spot| Area::of_words(*spot, width, lines);
        let found = *spots.iter().find(|spot| self.faults(&area(spot)) == 0)?;
        self.take(area(&found));
        Some(found)
    }

    /// Which of several wordings touches least, and where, the first of the best; takes the place. Wordings are given by their width
    /// and number of lines, the best first; each spot comes with how bad it is in itself.
    pub fn find_best(&mut self, wordings: &[(f64, usize)], spots: &[(Spot, u32)]) -> (usize, Spot) {
        let mut best = (u32::MAX, 0, right_of(self.within.left, self.within.bottom));
        for (index, (width, lines)) in wordings.iter().enumerate() {
            for (spot, fault) in spots {
                let fault = fault + 3 * index as u32;
                if fault >= best.0 {
                    continue;
                }
                let fault = fault + self.faults(&Area::of_words(*spot, *width, *lines));
                if fault < best.0 {
                    best = (fault, index, *spot);
                }
            }
        }
        let (_, index, spot) = best;
        self.take(Area::of_words(spot, wordings[index].0, wordings[index].1));
        (index, spot)
    }

    /// How bad it is to write here: leaving the picture is worse than covering words, and that worse than crossing a curve.
    fn faults(&self, area: &Area) -> u32 {
        let near = area.grown(AIR);
        let outside = u32::from(!self.within.holds(area));
        let words = self.taken.iter().filter(|taken| taken.overlaps(&near)).count() as u32;
        let crossed = self.curves.iter().filter(|(curve, _)| curve.windows(2).any(|ends| near.is_crossed(ends[0], ends[1])));
        10_000 * outside + 1_000 * words + crossed.map(|(_, weight)| weight).sum::<u32>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PICTURE: Area = Area { left: 0.0, top: 0.0, right: 200.0, bottom: 100.0 };

    #[test]
    fn words_go_where_nothing_is() {
        let mut places = Places::within(PICTURE);
        places.avoid(vec![(0.0, 90.0), (200.0, 10.0)], 1);
        let spots = [right_of(90.0, 50.0), right_of(10.0, 20.0), right_of(12.0, 22.0)];
        assert_eq!(places.find(60.0, 1, &spots), Some(spots[1]), "the first spot lies on the curve");
        assert_eq!(places.find(60.0, 1, &spots), None, "the second is taken now");
        let spots = spots.map(|spot| (spot, 0));
        assert_eq!(places.find_best(&[(60.0, 1)], &spots), (0, spots[0].0), "a curve is less bad than words");
        assert_eq!(places.find_best(&[(600.0, 1), (6.0, 1)], &spots).0, 1, "fewer words rather than none");
    }

    #[test]
    fn words_are_about_as_wide_as_they_are_set_in_any_script() {
        // In DejaVu Sans, the widest face that readers are likely to have: regular and bold, as shares of the size.
        let measured = [
            ("99 % of the time removed", 13.11, 14.61),
            ("省去99%的时间", 7.22, 7.39),
            ("我们以此代表“研究员”", 10.04, 10.31),
            ("OpenAI：28年3月", 8.56, 9.19),
            ("2029年11月，无穷大", 9.82, 10.17),
            ("الذكاء الاصطناعي يتولّى نصف القرار", 15.0, 17.99),
            ("8 من كل 10 مسارات", 9.15, 10.41),
            ("بداية النموذج", 5.3, 6.3),
        ];
        for (words, regular, bold) in measured {
            for (letters, width) in [(NOTE, regular), (LABEL, bold)] {
                let ratio = letters.width(words) / (width * letters.size);
                assert!((0.95..1.25).contains(&ratio), "{words}: {ratio} of its width");
            }
        }
        assert_eq!(NOTE.width("2029\u{2060}年"), NOTE.width("2029年"), "what joins takes no room");
    }

    #[test]
    fn lines_break_at_spaces_and_between_chinese_characters() {
        assert_eq!(pieces("10× as fast, now"), ["10× ", "as ", "fast, ", "now"]);
        assert_eq!(pieces("研究快10倍，今天。"), ["研", "究", "快", "10", "倍，", "今", "天。"]);
        assert_eq!(pieces("2029\u{2060}–\u{2060}2032\u{2060}年"), ["2029\u{2060}–\u{2060}2032\u{2060}年"], "joined");
        assert!(pieces("").is_empty());
    }

    #[test]
    fn arabic_is_wider_at_the_ends_of_words() {
        assert!(NOTE.width("ببب") < NOTE.width("ب ب ب") - 2.0 * NOTE.width(" "));
        assert!((NOTE.width("تحسّن") - NOTE.width("تحسن")).abs() < 1e-9, "a mark over a letter has no width");
        assert!((NOTE.width("\u{2066}10×\u{2069}") - NOTE.width("10×")).abs() < 1e-9);
    }

    #[test]
    fn a_line_is_seen_between_its_ends() {
        let area = Area { left: 10.0, top: 10.0, right: 20.0, bottom: 20.0 };
        assert!(area.is_crossed((0.0, 0.0), (100.0, 100.0)));
        assert!(area.is_crossed((15.0, -500.0), (15.0, 500.0)));
        assert!(area.is_crossed((12.0, 12.0), (13.0, 12.0)), "inside");
        assert!(!area.is_crossed((0.0, 0.0), (9.0, 100.0)));
        assert!(!area.is_crossed((0.0, 30.0), (100.0, 21.0)));
    }

    #[test]
    fn words_never_leave_the_picture_if_they_can_help_it() {
        let mut places = Places::within(PICTURE);
        let spots = [left_of(40.0, 50.0), right_of(160.0, 50.0), left_of(160.0, 50.0)];
        assert_eq!(places.find(60.0, 1, &spots), Some(spots[2]));
    }
}
