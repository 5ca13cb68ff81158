//! What readers take along, made natively.

mod stage;

use explore::share::{Code, Share, address, apa, bibtex, csv, frame, link, markup, table};
use explore::text::EN;
use explore::view::{Answer, Told, Used, View};
use sim::{digits, query, simulate};
use stage::{rendered, shown, told};
use widget::format::JOINER;
use widget::outcome::Outcome;
use widget::text::live;
use widget::view::element::{all, element, tag};
use widget::view::poster::{PARTS, PosterProps, picture};

const QUERY: &str = "m=1&q=1.2&beta=0.3";

/// The panel at rest.
fn at_rest(told: &Told) -> Share {
    let mut part = Share::default();
    while part.work(told) {}
    part
}

fn away(home: &str) -> Told {
    Told { home: home.into(), ..told(QUERY) }
}

#[test]
fn markup_is_what_a_server_would_send() {
    let scenario = told(QUERY).scenario;
    let props = PosterProps {
        scenario,
        pinned: None,
        playhead: None,
        width: 720.0,
        dark: true,
        parts: PARTS.into(),
        lang: "".into(),
        link: "x?a&b".into(),
    };
    let poster = picture(&props, &Outcome::of(&scenario.params), EN.widget);
    let hostile = "\"></p><script>alert('1')</script>&amp;".to_string();
    let strange =
        element("p", &["title"], [hostile.clone().into()], [hostile.into(), all([tag("br", "", []), tag("i", "a", [])])]);
    for picture in [poster, strange] {
        assert_eq!(markup(&picture), shown(&picture));
    }
}

#[test]
fn a_link_is_short_and_says_all() {
    assert_eq!(link(&told("")), "https://example.org/loopdial/");
    assert_eq!(link(&told("preset=good")), "https://example.org/loopdial/?m=1&preset=good");
    assert_eq!(link(&told("vs=kohli")), "https://example.org/loopdial/?vs=kohli");
    let compared = format!("{QUERY}&vs=good~q:0.3");
    for query in [QUERY, &compared] {
        let (long, told) = (link(&told(query)), told(query));
        let said = long.split_once('?').expect("a query").1;
        assert_eq!((query::decode(said).0, query::versus(said).flatten()), (told.scenario, told.versus));
    }
}

#[test]
fn a_hostile_address_stays_within_the_quotes() {
    let told = away("https://example.org/\"><script>/}{\\é /");
    let link = link(&told);
    assert_eq!(link, "https://example.org/%22%3E%3Cscript%3E/%7D%7B%5C%C3%A9%20/?m=1&q=1.2&beta=0.3");
    let line = frame(&link, &EN);
    assert_eq!(line.matches('"').count(), 2 * line.matches("=\"").count(), "{line}");
    assert!(!line.contains("<script") && line.ends_with("></iframe>"), "{line}");
    assert!(!rendered(&at_rest(&told), &told).contains("<script"));
    let entry = bibtex(&link, &EN);
    assert_eq!(entry.matches('{').count(), entry.matches('}').count(), "{entry}");
}

#[test]
fn numbers_are_those_of_the_run_to_the_last_bit() {
    // One that levels off, one that blows up.
    for query in ["", "preset=good"] {
        let told = told(query);
        let run = simulate(&told.scenario.params);
        let csv = csv(&run, "https://example.org/?m=1", &["A model."], &EN.share);
        let lines: Vec<&str> = csv.lines().collect();
        assert!(lines[0].starts_with("# Loopdial 0.") && lines[0].contains("model 1. A model."), "{}", lines[0]);
        assert_eq!(lines[1], "# https://example.org/?m=1");
        let heads: Vec<&str> = lines[2].split("),").collect();
        assert_eq!(heads.len(), 11, "{heads:?}");
        assert!(heads[1] == "release (calendar year" && heads[10] == "until the next release (days)", "{heads:?}");
        assert_eq!(lines.len(), 3 + run.generations.len());
        for (line, generation) in lines[3..].iter().zip(&run.generations) {
            let cells: Vec<Option<f64>> =
                line.split(',').map(|cell| if cell == "inf" { Some(f64::INFINITY) } else { digits::parse(cell) }).collect();
            assert_eq!(cells.len(), 11, "{line}");
            let known = [
                generation.n as f64,
                generation.t,
                generation.x,
                generation.s,
                generation.speedup,
                run.horizon_minutes(generation.x),
            ];
            assert_eq!(cells[..6], known.map(Some));
            assert_eq!((cells[8], cells[10]), (Some(generation.gain), generation.days));
        }
        let table = table(&run, &EN.share);
        assert!(table.lines().all(|line| line.matches('\t').count() == 10));
    }
}

#[test]
fn citations_have_version_year_and_link() {
    let link = "https://example.org/?m=1&q=1.2";
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(
        apa(link, &EN),
        format!(
            "Loopdial. (2026). What happens when AI builds AI? (Version {version}, model 1) [Interactive simulation]. Data as of November 2026. {link}"
        )
    );
    let entry = bibtex(link, &EN);
    for line in
        ["@misc{loopdial2026,", "  author = {{Loopdial}},", "  year = {2026},", "  title = {{What happens when AI builds AI?}},"]
    {
        assert!(entry.contains(line), "{entry}");
    }
    assert!(
        entry.contains(&format!("Version {version}, model 1. Data as of November 2026."))
            && entry.contains(&format!("  url = {{{link}}},")),
        "{entry}"
    );
}

#[test]
fn a_code_grows_with_its_text_up_to_the_largest() {
    let side = |bytes: usize| Code::of(&"a".repeat(bytes)).map(|code| code.size);
    // The capacities of versions 1, 2, 10 and 40 at level M, as the standard lists them.
    assert_eq!([14, 15, 26, 27].map(side), [Some(21), Some(25), Some(25), Some(29)]);
    assert_eq!([213, 214, 2331, 2332].map(side), [Some(57), Some(61), Some(177), None]);
}

#[test]
fn a_picture_is_an_address_that_holds_all_of_it() {
    assert_eq!(address("<a b=\"#100%\">\n"), "data:image/svg+xml;charset=utf-8,%3Ca b=%22%23100%25%22%3E%0A");
}

#[test]
fn the_panel_follows_once_the_dials_rest() {
    let mut part = at_rest(&told(""));
    let sentence = |query| live(&Outcome::of(&told(query).scenario.params).findings, EN.widget).replace(JOINER, "");
    assert!(rendered(&part, &told("")).contains(&sentence("")));
    // Moving: what was there stays.
    for query in ["q=0.7", "q=0.8", "q=0.7", "q=0.8"] {
        assert!(part.work(&told(query)));
        assert!(rendered(&part, &told(query)).contains(&sentence("")));
    }
    // At rest.
    while part.work(&told("q=0.8")) {}
    let html = rendered(&part, &told("q=0.8"));
    assert!(html.contains(&sentence("q=0.8")) && html.contains("?m=1&amp;q=0.8"));
    assert!(!part.work(&told("q=0.8")));
}

#[test]
fn choices_change_what_is_taken() {
    let mut part = at_rest(&told(""));
    let mut choose = |name, value| {
        let answer = part.used(&Used { kind: "change", name, value, ..Used::default() }, &told(""));
        (answer, rendered(&part, &told("")))
    };
    assert!(choose("ground", "1").1.contains("%2316181b"));
    assert!(choose("format", "2").1.contains("ignition_mark"));
    assert!(choose("style", "1").1.contains("@misc{loopdial2026"));
    assert_eq!(
        [choose("format", "3").0, choose("style", "x").0, choose("other", "0").0],
        [Answer::Nothing, Answer::Nothing, Answer::Nothing]
    );
}
