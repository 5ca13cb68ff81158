//! The shapes of the sentence: each with a link that gives it.

use sim::query::decode;
use widget::outcome::Outcome;
use widget::text::{EN, Story, long, plain, short};

/// The sentence in full and for narrow frames, with plain spaces.
fn sentences(query: &str) -> (String, String) {
    let findings = Outcome::of(&decode(query).0.params).findings;
    let plain = |story: Story| plain(&story).replace('\u{a0}', " ").replace('\u{2060}', "");
    (plain(long(&findings, &EN)), plain(short(&findings, &EN)))
}

#[test]
fn the_articles_numbers_read_word_for_word() {
    let (long, short) = sentences("");
    assert_eq!(
        long,
        "Today AI speeds AI research up by about 17.5 %. If each generation is 68 % better at building the next, and each doubling of \
         progress makes the next 39 % harder, research runs 10× as fast around 2030 (2029–2032). Generations themselves come only a \
         third sooner, 130 → 87 days: the loop leans on new chips."
    );
    assert_eq!(short, "At 68 % a generation, research runs 10× as fast around 2030 (2029–2032). A model, not a forecast.");
}

#[test]
fn every_shape_has_its_words() {
    let shapes = [
        ("preset=kohli", "research levels off at 4×, because people keep the judgement."),
        ("preset=kohli", "come later and later, 131 → 267 days"),
        ("preset=kohli", "the loop stays far from feeding itself."),
        ("human=0.6", "because people keep 60 % of the judgement"),
        ("preset=embodied", "levels off at 5×, because part of the work waits for the physical world."),
        ("preset=frozen", "research stays 17.5 % faster, because the tools stop improving."),
        ("train=0", "because AI does none of the work on training runs"),
        ("q=3&code=1&train=1&infra=1&taste=1&review=0", "research already runs 10× as fast today"),
        ("q=0.2", "research does not run 10× as fast before 2045 (2040 at the earliest)."),
        ("q=0.28", "10× as fast around 2041 (2035 at the earliest, or not before 2045)"),
        ("q=2", "(2028 in eight of ten futures)"),
        ("preset=good", "the loop runs away around 2030, infinite in finite time, where the model no longer means anything."),
        ("preset=suddenly", "the loop feeds itself from 2029 to 2031."),
        ("preset=suddenly", "Generations themselves come far sooner, 130 → 17 days"),
        ("preset=suddenly&human=0.02", "and in the end levels off at"),
        ("preset=suddenly&human=0.02", "the loop feeds itself"),
        ("base=0&compute=1&compute_after=1", "No new generation comes before 2045"),
    ];
    let missing: Vec<String> = shapes
        .iter()
        .filter(|(query, words)| !sentences(query).0.contains(words))
        .map(|(query, words)| format!("{query}: no {words:?} in\n  {}", sentences(query).0))
        .collect();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn the_short_form_stays_short() {
    for query in ["", "preset=kohli", "preset=embodied", "preset=good", "q=0.2", "q=0.45", "human=0.05"] {
        let (_, short) = sentences(query);
        assert!(short.ends_with("A model, not a forecast."), "{short}");
        assert!(short.chars().count() < 150, "{query}: {} letters: {short}", short.chars().count());
    }
}
