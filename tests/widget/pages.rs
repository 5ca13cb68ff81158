//! What no page may hold, whatever it is opened with.

use crate::page::{Element, render, with};
use sim::params::SPECS;
use sim::presets::PRESETS;
use widget::app::AppProps;

/// Numbers from 0 to 1, the same at every run, that fall on the ends now and then.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let number = (self.0 >> 33) as f64 / f64::from(1_u32 << 31);
        (1.2 * number - 0.1).clamp(0.0, 1.0)
    }
}

/// A link that sets every third parameter or so to something in its range.
fn random_query(numbers: &mut Numbers) -> String {
    let entries = SPECS.iter().filter_map(|spec| {
        let (chosen, place) = (numbers.next() < 0.35, numbers.next());
        chosen.then(|| format!("{}={}", spec.key, spec.clamp(spec.min + place * (spec.max - spec.min))))
    });
    entries.collect::<Vec<_>>().join("&")
}

/// Everything wrong with a page.
fn faults(page: &Element) -> Vec<String> {
    let mut faults = Vec::new();
    let ids: Vec<&str> = page.all().iter().map(|element| element.get("id")).filter(|id| !id.is_empty()).collect();
    for element in page.all() {
        for (key, value) in &element.attributes {
            let value = value.replace("infra", "");
            let number = value.contains("NaN") || value.contains("inf");
            if key == "style" || key.starts_with("on") || number && !matches!(&**key, "aria-label" | "class") {
                faults.push(format!("{} {key}={value:?}", element.name));
            }
            let referred = value.strip_prefix("url(#").and_then(|rest| rest.strip_suffix(')'));
            if referred.is_some_and(|id| !ids.contains(&id)) {
                faults.push(format!("{} refers to {value}, which is not there", element.name));
            }
        }
        let named = !element.get("aria-label").is_empty() || !element.text().trim().is_empty();
        if matches!(&*element.name, "input" | "button") && !named {
            faults.push(format!("{} {:?} has no name", element.name, element.attributes));
        }
        if element.name == "script" {
            faults.push("a script".into());
        }
    }
    let sentence = page.texts("sentence");
    let slips = ["{", "}", "*", "[", "^", "  ", "NaN", "inf ", "arrives in", "never ("];
    faults.extend(slips.iter().filter(|slip| sentence.contains(**slip)).map(|slip| format!("{slip:?} in: {sentence}")));
    faults
}

#[test]
fn no_preset_has_a_fault() {
    for preset in PRESETS {
        assert_eq!(faults(&render(&format!("preset={}", preset.key), None)), Vec::<String>::new(), "{}", preset.key);
    }
}

#[test]
fn three_hundred_random_scenarios_have_no_fault() {
    let mut numbers = Numbers(2026);
    for _ in 0..300 {
        let query = random_query(&mut numbers);
        let page = render(&query, Some(2026.0 + 13.0 * numbers.next()));
        assert_eq!(faults(&page), Vec::<String>::new(), "{query}");
        assert!(page.texts("notices").is_empty(), "{query}: {}", page.texts("notices"));
    }
}

#[test]
fn a_link_that_cannot_be_read_gives_a_notice_and_the_picture() {
    for query in ["q=NaN", "q=1e999&beta=-1e999", "nonsense=1", "preset=<script>", "q=%ff%fe&=&&", &"9".repeat(5000)] {
        let page = render(query, None);
        assert_eq!(faults(&page), Vec::<String>::new(), "{query}");
        assert!(page.texts("notices").starts_with("This link was read with changes"), "{query}");
        assert!(page.texts("sentence").starts_with("Today AI speeds AI research up"), "{query}");
    }
}

#[test]
fn a_page_that_waits_for_its_program_says_what_the_widget_says() {
    let waiting = with(AppProps { query: "preset=kohli".into(), waiting: true, ..AppProps::default() });
    let live = render("preset=kohli", None);
    assert_eq!(faults(&waiting), Vec::<String>::new());
    for part in ["sentence", "legend", "oversight", "course", "card"] {
        assert_eq!(waiting.texts(part), live.texts(part), "{part}");
    }
    assert_eq!((waiting.of("figure").len(), live.of("figure").len()), (2, 1), "one for narrow frames, one for wide ones");
    assert!(waiting.the("generations").text().contains("Feb 2026"), "the table is there for readers without the program");
}

#[test]
fn numbers_that_can_be_taken_hold_of_are_sliders_with_a_name_and_words() {
    let said = |query: &str| {
        let page = render(query, None);
        let settings = page.of("setting");
        let inputs = settings.iter().flat_map(|setting| setting.named("input"));
        let sliders = inputs.filter(|input| input.get("type") == "range");
        sliders.map(|slider| [slider.get("aria-label"), ": ", slider.get("aria-valuetext")].concat()).collect::<Vec<_>>()
    };
    assert_eq!(said(""), ["Improvement rate: 68\u{a0}%", "Ideas get harder: 39\u{a0}%", "Improvement rate: 68\u{a0}%"]);
    for (query, left) in [("lock=q", 1), ("controls=none", 0), ("controls=dial", 2)] {
        assert_eq!(said(query).len(), left, "{query}");
    }
}
