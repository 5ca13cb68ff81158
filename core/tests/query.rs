//! Links: what they mean is frozen, whatever comes in is survived, whatever goes out comes back.

use proptest::prelude::*;
use sim::params::{BASELINE, SPECS};
use sim::presets::PRESETS;
use sim::query::{MAX_BYTES, NoticeKind, decode, decode_onto, decode_versus, encode, encode_versus, of_preset, versus};
use sim::{ParamId, PresetId, Scenario, simulate};

/// A link with nothing wrong in it.
fn read(query: &str) -> Scenario {
    let (scenario, notices) = decode(query);
    assert!(notices.is_empty(), "{query}: {notices:?}");
    scenario
}

/// What is wrong in a link: kind and key.
fn faults(query: &str) -> Vec<(NoticeKind, String)> {
    decode(query).1.into_iter().map(|notice| (notice.kind, notice.key)).collect()
}

#[test]
fn keys_are_frozen() {
    // Links in the world hold these. Add at will; never rename or remove.
    let keys = "q beta human physical code review w_code train w_train infra w_infra taste w_taste phys_floor phys_ai rho headroom \
                base delta easier compute slow compute_after audit audit_ai";
    assert_eq!(SPECS.iter().map(|spec| spec.key).collect::<Vec<_>>().join(" "), keys);
    let presets = "article frozen openai lifland kohli good embodied race suddenly fifteen twenty";
    assert_eq!(PRESETS.iter().map(|preset| preset.key).collect::<Vec<_>>().join(" "), presets);
}

#[test]
fn links_keep_their_meaning() {
    let article = Scenario::default();
    let kohli = Scenario::from(PresetId::Kohli);
    assert_eq!(read(""), article);
    assert_eq!(read("?"), article);
    assert_eq!(read("m=1&q=1.2&beta=0.3"), article.with(ParamId::Q, 1.2).with(ParamId::Beta, 0.3));
    assert_eq!(read("?preset=good").params, sim::Params { beta: 0.16, headroom: 40.0, ..BASELINE });
    assert_eq!(read("preset=kohli&q=0.9"), kohli.with(ParamId::Q, 0.9));
    let edited = sim::Params { q: 0.5, slow: 2040.0, easier: -0.1, train: 0.001, ..BASELINE };
    assert_eq!(read("q=.5&slow=2040&easier=-0.1&train=1e-3").params, edited);
    assert_eq!(read("q=%30%2e5&audit=+90+").params, BASELINE.with(ParamId::Q, 0.5).with(ParamId::Audit, 90.0));
}

/// Links that people have kept, and when research runs ten times as fast, and when 99 % of its time is gone, in the run that they show,
/// calendar years. Whoever changes a default, a preset or an equation changes what was published, and needs another `m=`.
const KEPT: [(&str, Option<f64>, Option<f64>); 16] = [
    ("", Some(2030.150037), Some(2031.340765)),
    ("m=1&q=1.2&beta=0.3", Some(2028.494189), Some(2028.758768)),
    ("preset=frozen", None, None),
    ("preset=openai", Some(2029.992263), Some(2031.161491)),
    ("preset=lifland", Some(2030.506986), Some(2032.559720)),
    ("preset=kohli", None, None),
    ("preset=good", Some(2029.534339), Some(2029.823424)),
    ("preset=embodied", None, None),
    ("preset=race", Some(2030.124802), Some(2030.976436)),
    ("preset=suddenly", Some(2030.193369), Some(2030.828344)),
    ("preset=fifteen", Some(2032.641379), Some(2035.625361)),
    ("preset=twenty", Some(2029.088515), Some(2029.594676)),
    ("preset=kohli&q=0.9", None, None),
    ("q=.5&slow=2040&easier=-0.1&train=1e-3", Some(2033.379918), Some(2035.141346)),
    ("human=0.3&physical=0.02", Some(2031.918456), None),
    ("delta=0.9&compute=5&compute_after=1.3", Some(2028.730661), Some(2029.227628)),
];

#[test]
fn what_links_show_is_frozen() {
    let near = |found: Option<f64>, kept: Option<f64>| match (found, kept) {
        (Some(found), Some(kept)) => (found - kept).abs() < 1e-5,
        (found, kept) => found == kept,
    };
    for (link, tenfold, full) in KEPT {
        let found = simulate(&read(link).params).milestones;
        assert!(near(found.tenfold, tenfold) && near(found.full, full), "{link}: {:?}, {:?}", found.tenfold, found.full);
    }
}

#[test]
fn what_a_message_does_not_say_or_says_in_vain_stays() {
    let shown = Scenario::from(PresetId::Kohli).with(ParamId::Q, 0.9);
    let told = |query: &str| decode_onto(shown, query).0;
    assert_eq!(told("beta=0.3"), shown.with(ParamId::Beta, 0.3));
    assert_eq!(told("q=1e999&beta=x&preset=marvin&z=1"), shown);
    assert_eq!(told("preset=good"), PresetId::Good.into());
    assert_eq!(told("q=7"), shown.with(ParamId::Q, 3.0));
    assert_eq!(told(&"q=1&".repeat(2000)), shown);
}

#[test]
fn what_a_link_compares_with_keeps_its_meaning() {
    let good = Scenario::from(PresetId::Good);
    let compared = |query: &str| {
        read(query);
        versus(query)
    };
    assert_eq!(compared("q=1"), None, "it says nothing of it");
    assert_eq!(compared("vs="), Some(None));
    assert_eq!(compared("m=1&q=1&vs=article"), Some(Some(Scenario::default())));
    assert_eq!(compared("vs=good"), Some(Some(good)));
    let edited = good.with(ParamId::Q, 1.2).with(ParamId::Beta, 0.3);
    assert_eq!(compared("?vs=good~q:1.2~beta:0.3&q=0.5"), Some(Some(edited)));
    assert_eq!(compared("vs=good%7Eq%3A1.2%7Ebeta%3A0.3"), Some(Some(edited)), "as forms and scripts write it");
    assert_eq!(encode_versus(&edited), "good~q:1.2~beta:0.3");
    assert_eq!(encode_versus(&Scenario::default()), "article");
    assert_eq!(decode("vs=good&q=1").0, Scenario::default().with(ParamId::Q, 1.0), "it changes nothing else");
}

#[test]
fn what_is_wrong_with_what_a_link_compares_with_is_noticed() {
    use NoticeKind::*;
    let article = Scenario::default();
    let cases = [
        ("nonsense", UnknownPreset, "vs", article),
        ("~q:1", UnknownPreset, "vs", article.with(ParamId::Q, 1.0)),
        ("q:1", UnknownPreset, "vs", article),
        ("good~speed:3", UnknownKey, "speed", PresetId::Good.into()),
        ("good~q", NotANumber, "q", PresetId::Good.into()),
        ("good~q:NaN", NotANumber, "q", PresetId::Good.into()),
        ("article~q:7", Clamped, "q", article.with(ParamId::Q, 3.0)),
        ("article~q:1~q:2", Duplicate, "q", article.with(ParamId::Q, 2.0)),
        ("article~m:2", UnknownModel, "m", article),
    ];
    for (value, kind, key, scenario) in cases {
        let query = format!("q=1&vs={value}");
        assert_eq!(faults(&query), [(kind, key.to_string())], "{value}");
        assert_eq!(versus(&query), Some(Some(scenario)), "{value}");
    }
    assert_eq!(read("vs=good~~q:1~&vs=kohli"), article, "the last counts");
    assert_eq!(versus(&format!("vs=good&x={}", "x".repeat(MAX_BYTES))), None, "too long to be read at all");
}

#[test]
fn a_preset_comes_first_wherever_it_stands() {
    let expected = Scenario::from(PresetId::Kohli).with(ParamId::Human, 0.5);
    assert_eq!(read("preset=kohli&human=0.5"), expected);
    assert_eq!(read("human=0.5&preset=kohli"), expected);
}

#[test]
fn whatever_is_wrong_is_noticed_and_becomes_a_default() {
    use NoticeKind::*;
    let article = Scenario::default();
    let cases = [
        ("speed=3", UnknownKey, "speed", article),
        ("Q=1", UnknownKey, "Q", article),
        ("preset=marvin", UnknownPreset, "preset", article),
        ("m=2&q=1", UnknownModel, "m", article.with(ParamId::Q, 1.0)),
        ("q=1&q=2", Duplicate, "q", article.with(ParamId::Q, 2.0)),
        ("preset=good&preset=kohli", Duplicate, "preset", PresetId::Kohli.into()),
        ("q=fast", NotANumber, "q", article),
        ("q=", NotANumber, "q", article),
        ("q=1,5", NotANumber, "q", article),
        ("beta=NaN", NotANumber, "beta", article),
        ("beta=-inf", NotANumber, "beta", article),
        ("beta=1e999", NotANumber, "beta", article),
        ("q=7", Clamped, "q", article.with(ParamId::Q, 3.0)),
        ("rho=0", Clamped, "rho", article.with(ParamId::Rho, -0.1)),
        ("headroom=1e300", Clamped, "headroom", article.with(ParamId::Headroom, 40.0)),
    ];
    for (query, kind, key, scenario) in cases {
        assert_eq!(faults(query), [(kind, key.to_string())], "{query}");
        assert_eq!(decode(query).0, scenario, "{query}");
    }
    assert_eq!(decode("q=fast").1[0].value, "fast", "the notice quotes the value as given");
}

#[test]
fn what_hosts_and_the_display_add_gives_no_notice() {
    let hosts = "utm_source=a&utm_anything=b&fbclid=c&gclid=d&mc_cid=e&mc_eid=f&ref=g&amp=1&amp=2&secret=h&parentUrl=i&\
                 parentTitle=j&childId=k&initialWidth=600&maxwidth=700&maxheight=800";
    let display = "theme=dark&lang=de&controls=0&title=x&show=clock&play=1&projector=1&lesson=2&step=3&guess=2030&lock=1&group=code&vs=good";
    assert_eq!(read(hosts), Scenario::default());
    assert_eq!(read(display), Scenario::default());
    assert_eq!(read(&format!("?{hosts}&q=1&{display}")), Scenario::default().with(ParamId::Q, 1.0));
}

#[test]
fn more_than_four_kibibytes_are_not_read() {
    let padded = |bytes: usize| format!("q=1&title={}", "x".repeat(bytes - "q=1&title=".len()));
    assert_eq!(read(&padded(MAX_BYTES)), Scenario::default().with(ParamId::Q, 1.0));
    let (scenario, notices) = decode(&padded(MAX_BYTES + 1));
    assert_eq!(scenario, Scenario::default());
    assert_eq!(notices.len(), 1);
    assert_eq!((notices[0].kind, notices[0].value.as_str()), (NoticeKind::TooLong, "4097"));
}

#[test]
fn links_are_as_short_as_they_can_be() {
    let article = Scenario::default();
    assert_eq!(encode(&article), "");
    assert_eq!(of_preset(PresetId::Article.preset()), "");
    for preset in &PRESETS[1..] {
        assert_eq!(of_preset(preset), format!("m=1&preset={}", preset.key));
    }
    assert_eq!(encode(&article.with(ParamId::Slow, 2031.0).with(ParamId::Q, 0.7)), "m=1&q=0.7&slow=2031");
    assert_eq!(encode(&article.with(ParamId::Q, 0.1 + 0.2)), "m=1&q=0.30000000000000004");
    assert_eq!(encode(&Scenario::from(PresetId::Kohli).with(ParamId::Human, -0.0)), "m=1&preset=kohli&human=0");
}

/// Any scenario: a preset and edits, to ends of the ranges, to short decimals, to doubles of every size.
fn scenario() -> impl Strategy<Value = Scenario> {
    let value = prop_oneof![
        Just(-1e300),
        Just(1e300),
        Just(0.0),
        (0..400_u32).prop_map(|hundredths| f64::from(hundredths) / 100.0),
        -10.0..50.0,
        2026.0..2045.0,
        any::<f64>(),
    ];
    let edits = prop::collection::vec((prop::sample::select(SPECS), value), 0..40);
    (prop::sample::select(PRESETS), edits)
        .prop_map(|(preset, edits)| edits.iter().fold(Scenario::from(preset.id), |to, (spec, value)| to.with(spec.id, *value)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back_to_the_last_bit(scenario in scenario()) {
        let query = encode(&scenario);
        prop_assert!(query.len() <= MAX_BYTES, "{} bytes", query.len());
        prop_assert!(query.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"&=._-".contains(&byte)), "{}", query);
        let (again, notices) = decode(&query);
        prop_assert_eq!(again, scenario, "{}", &query);
        prop_assert!(notices.is_empty(), "{}: {:?}", query, notices);
        prop_assert_eq!(encode(&again), query);
    }

    #[test]
    fn two_scenarios_in_one_link_are_both_read_back(one in scenario(), other in scenario()) {
        let value = encode_versus(&other);
        prop_assert!(value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"~:._-".contains(&byte)), "{}", value);
        let query = format!("{}&vs={value}", encode(&one));
        prop_assert!(query.len() <= MAX_BYTES, "{} bytes", query.len());
        prop_assert_eq!(decode(&query), (one, Vec::new()));
        prop_assert_eq!(versus(&query), Some(Some(other)));
        prop_assert_eq!(encode_versus(&other), value);
    }
}

/// What people, hosts and attackers put into links.
#[rustfmt::skip]
const FRAGMENTS: [&str; 60] = [
    "vs=", "vs=good", "~", ":", "q", "beta", "headroom", "rho", "slow", "audit_ai", "preset", "m", "utm_", "theme", "good", "kohli", "=", "=", "=", "=", "&", "&",
    "&", "?", "#", ";", "+", " ", "%", "%4", "%41", "%zz", "%%", "%00", "%F0%9F", "%26", "%3D", "0", "1", "-", ".", "e", "E9", "e-400",
    "40", "2030.5", "NaN", "inf", "-0", "1e999", "0x1p3", "1_000", "٣", "é", "😀", "\u{0}", "\u{202e}", "99999999999999999999",
    "<script>", "../",
];

#[test]
fn a_hundred_thousand_random_strings_are_survived() {
    let mut state = 1_u64;
    // Knuth's MMIX generator: the same strings every time.
    let mut below = |n: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % n
    };
    for _ in 0..100_000 {
        let query: String = (0..below(24)).map(|_| FRAGMENTS[below(FRAGMENTS.len())]).collect();
        let scenarios =
            [decode(&query).0, versus(&query).flatten().unwrap_or_default(), decode_versus(&query).0.unwrap_or_default()];
        for (scenario, spec) in scenarios.iter().flat_map(|scenario| SPECS.iter().map(move |spec| (scenario, spec))) {
            assert!((spec.min..=spec.max).contains(&scenario.params.get(spec.id)), "{query:?}: {}", spec.key);
        }
    }
}
