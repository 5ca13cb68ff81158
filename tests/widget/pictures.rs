//! The figure as one picture, of three very different runs, as it was: the same marks, every coordinate within [`TOLERANCE`]. The
//! pictures are in `snapshots/`; after a wanted change, `SNAPSHOTS=write cargo test --test widget` writes them anew.

use std::fs;
use std::path::Path;

use sim::presets::PRESETS;
use widget::view::poster::{PARTS, Poster, PosterProps};
use yew::LocalServerRenderer;

/// px: less than anybody sees, more than the last digits of another machine.
const TOLERANCE: f64 = 0.15;
const PICTURED: [(&str, f64, bool); 3] = [("article", 980.0, false), ("good", 360.0, true), ("kohli", 720.0, false)];

fn picture(preset: &str, width: f64, dark: bool, lang: &'static str) -> String {
    let preset = PRESETS.iter().find(|other| other.key == preset).expect("a preset");
    let props = PosterProps {
        scenario: preset.id.into(),
        pinned: None,
        playhead: None,
        width,
        dark,
        parts: PARTS.to_vec(),
        lang: lang.into(),
        link: "".into(),
    };
    let svg = pollster::block_on(LocalServerRenderer::<Poster>::with_props(props).hydratable(false).render());
    // A line a mark: a difference can be read.
    svg.replace("><", ">\n<") + "\n"
}

/// A line as words and numbers in turn.
fn pieces(line: &str) -> (String, Vec<f64>) {
    let mut words = String::new();
    let mut numbers = Vec::new();
    let mut number = String::new();
    for letter in line.chars().chain(['\n']) {
        let goes_on = letter.is_ascii_digit() || (letter == '.' && !number.is_empty()) || (letter == '-' && number.is_empty());
        if goes_on {
            number.push(letter);
            continue;
        }
        match number.parse() {
            Ok(value) => {
                numbers.push(value);
                words.push('#');
            }
            Err(_) => words.push_str(&number),
        }
        number.clear();
        if letter == '-' { number.push('-') } else { words.push(letter) }
    }
    (words, numbers)
}

/// True where two lines draw the same.
fn same(a: &str, b: &str) -> bool {
    let ((words, numbers), (other_words, other_numbers)) = (pieces(a), pieces(b));
    words == other_words && numbers.iter().zip(other_numbers).all(|(a, b)| (a - b).abs() <= TOLERANCE)
}

#[test]
fn three_pictures_are_as_they_were() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let mut faults = Vec::new();
    for (preset, width, dark) in PICTURED {
        let (path, drawn) = (folder.join(format!("{preset}-{width}.svg")), picture(preset, width, dark, "en"));
        if std::env::var_os("SNAPSHOTS").is_some_and(|wish| wish == "write") {
            fs::write(&path, &drawn).expect("the snapshot can be written");
        }
        let before = fs::read_to_string(&path).unwrap_or_default();
        if before.lines().count() != drawn.lines().count() {
            faults.push(format!("{preset}: {} marks, not {}", drawn.lines().count(), before.lines().count()));
        }
        let differ = before.lines().zip(drawn.lines()).filter(|(was, is)| !same(was, is)).take(3);
        faults.extend(differ.map(|(was, is)| format!("{preset}: {is}\n   was {was}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A picture's own direction is from left to right. Words that run the other way must do so inside isolates, or anchors and signs turn.
#[test]
fn arabic_words_run_from_right_to_left_in_pictures_that_do_not() {
    let arabic = |text: &str| text.chars().any(|letter| ('\u{621}'..='\u{64a}').contains(&letter));
    for width in [360.0, 980.0] {
        let svg = picture("good", width, false, "ar").replace(">\n<", "><");
        assert!(svg.contains("direction=\"ltr\""));
        let texts: Vec<&str> = svg.split("<text").skip(1).filter_map(|rest| rest.split("</text>").next()).collect();
        assert!(texts.iter().filter(|text| arabic(text)).count() > 12, "{} texts", texts.len());
        for text in texts.into_iter().filter(|text| arabic(text)) {
            let words = text.split_once('>').map_or(text, |(_, words)| words);
            assert!(words.starts_with('\u{2067}') && words.ends_with('\u{2069}'), "{width}: {words}");
        }
    }
}

#[test]
fn a_picture_differs_where_a_coordinate_or_a_word_does() {
    assert!(same("<path d=\"M1 2L3.1-4\">10×</path>", "<path d=\"M1 2.1L3.2-4\">10×</path>"));
    assert!(!same("<path d=\"M1 2L3.1-4\">", "<path d=\"M1 2L3.4-4\">"));
    assert!(!same("<text>10× as fast</text>", "<text>10× as slow</text>"));
    assert!(!same("<line x1=\"1\">", "<line x1=\"-1\">"));
}
