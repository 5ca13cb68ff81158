//! The lessons hold, and a broken one says what is wrong with it, and where.

use std::path::Path;

use teach::check::faults;
use teach::lesson::Lesson;
use teach::text::LANGUAGES;
use teach::{ORDER, lessons, pages};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../lessons")
}

#[test]
fn every_lesson_holds_in_every_language() {
    for language in LANGUAGES {
        let lessons = lessons(&folder(), language).unwrap_or_else(|faults| {
            panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
        });
        assert_eq!(lessons.iter().map(|lesson| &*lesson.key).collect::<Vec<_>>(), ORDER);
        for lesson in &lessons {
            assert!((5..=7).contains(&lesson.steps.len()), "{}: {} steps", lesson.key, lesson.steps.len());
            assert!(lesson.steps.iter().filter(|step| !step.tasks.is_empty()).count() >= 4, "{}: too little to do", lesson.key);
        }
        assert!(lessons.iter().filter(|lesson| lesson.steps.iter().any(|step| step.guess)).count() >= 2, "guess first");
    }
}

#[test]
fn without_scripts_the_class_page_has_every_step_task_and_answer() {
    for language in LANGUAGES {
        let lessons = lessons(&folder(), language).expect("lessons");
        let pages = pages(&lessons, language);
        let (_, class) = pages.iter().find(|(name, _)| name.starts_with("class/")).expect("a class page");
        let count = |what: &str| class.matches(what).count();
        let steps = lessons.iter().flat_map(|lesson| &lesson.steps);
        // One more a lesson: what to talk about at the end.
        assert_eq!(count("class=\"passage\""), steps.clone().count() + lessons.len());
        assert_eq!(count("data-when="), steps.clone().map(|step| step.tasks.len()).sum::<usize>());
        assert_eq!(count("class=\"asked\""), steps.map(|step| step.questions.len()).sum::<usize>());
        for (name, page) in &pages {
            assert!(!page.contains("style=\""), "{name}: a style attribute falls to the policy");
            assert!(!page.contains('{') || name.starts_with("class/"), "{name}: a hole");
            let text: String = page.split('<').skip(1).filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
            assert!(!text.contains(['{', '*']), "{name}: a hole or a sign of emphasis");
        }
    }
}

#[test]
fn the_class_has_the_languages_of_the_widget() {
    let known: Vec<_> = LANGUAGES.iter().map(|language| (language.code, language.name)).collect();
    assert_eq!(known, widget::text::LANGUAGES);
    for language in LANGUAGES {
        assert_eq!((language.code, language.dir), (language.widget.lang, language.widget.dir));
    }
}

#[test]
fn the_start_and_the_teachers_page_lead_to_each_other_language() {
    for language in LANGUAGES {
        let lessons = lessons(&folder(), language).expect("lessons");
        let code = language.code;
        for (name, page) in pages(&lessons, language) {
            for other in LANGUAGES {
                let led = page.contains(&format!("href=\"{0}.html\" lang=\"{0}\" hreflang=\"{0}\"", other.code));
                let leads = other.code != code && [format!("class/{code}.html"), format!("teach/{code}.html")].contains(&name);
                assert_eq!(led, leads, "{name} to {}", other.code);
            }
        }
    }
}

#[test]
fn a_link_for_the_class_has_the_teachers_language_first() {
    for language in LANGUAGES {
        let pages = pages(&lessons(&folder(), language).expect("lessons"), language);
        let (_, guide) =
            pages.iter().find(|(name, _)| *name == format!("teach/{}.html", language.code)).expect("a teacher's page");
        let (_, choice) = guide.split_once("<select name=\"class\">").expect("a choice");
        assert!(choice.starts_with(&format!("<option value=\"../class/{}.html\">", language.code)), "{}", language.code);
        assert_eq!(choice.split("</select>").next().unwrap_or_default().matches("<option").count(), LANGUAGES.len());
    }
}

#[test]
fn no_english_punctuation_follows_chinese() {
    let chinese = LANGUAGES.iter().find(|language| language.code == "zh").expect("Chinese");
    for (name, page) in pages(&lessons(&folder(), chinese).expect("lessons"), chinese) {
        let text: String = page.split('<').skip(1).filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
        let signs: Vec<char> = text.chars().collect();
        for (at, pair) in signs.windows(2).enumerate() {
            let odd = ('\u{4e00}'..='\u{9fff}').contains(&pair[0]) && [',', ':', ';', '.', '?', '!'].contains(&pair[1]);
            let around = || signs[at.saturating_sub(12)..signs.len().min(at + 12)].iter().collect::<String>();
            assert!(!odd, "{name}: {}", around());
        }
    }
}

/// A lesson in which everything holds.
const SOUND: &str = r#"
title = "T"
aim = "A"
ages = "14–18"
phases = [{ minutes = 45, name = "All", text = "Everything." }]
discussion = ["?"]
misconceptions = [{ wrong = "W", right = "R" }]
curriculum = ["C"]
worksheet = [{ text = "Write.", lines = 2, answer = "Anything." }]

[[steps]]
key = "first"
query = "dials=q"
focus = "dial"
claim = "amodei-speedup"
title = "One"
text = "Ten times in {tenfold year}."
tasks = [{ text = "Cross it.", when = ["ignition < never"], right = "q=0.9", wrong = ["q=0.8"] }]
questions = [{ text = "Q", answer = "A" }]

[[steps]]
key = "second"
query = "preset=kohli&controls=none"
focus = "speed"
claim = "kohli-loop"
title = "Two"
text = "Text."

[[steps]]
key = "third"
query = ""
focus = "coil"
claim = "taste"
title = "Three"
text = "Text."
"#;

/// What is said of a lesson in which something was replaced.
#[track_caller]
fn said(from: &str, to: &str) -> String {
    assert!(SOUND.contains(from), "{from} is not in the sample");
    match Lesson::read("sample", &SOUND.replacen(from, to, 1)) {
        Ok(lesson) => faults(&lesson, &LANGUAGES[0]).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
        Err(fault) => fault.to_string(),
    }
}

#[test]
fn a_broken_lesson_says_where_and_what() {
    assert_eq!(said("\"T\"", "\"T\""), "");
    for (from, to, told) in [
        ("minutes = 45", "minutes = 40", "lessons/sample.toml, phases: they take 40 minutes, not 45"),
        ("discussion = [\"?\"]", "discussion = []", "lessons/sample.toml, discussion: there is none"),
        ("aim = \"A\"\n", "", "lessons/sample.toml, line 1: missing field `aim`"),
        ("aim = ", "aims = ", "lessons/sample.toml, line 3: unknown field `aims`"),
        ("\"dial\"", "\"dials\"", "unknown variant `dials`"),
        ("dials=q", "dials=q&qq=1", "step first, query: \"qq=1\" means nothing"),
        ("dials=q", "dials=quick", "step first, query: \"dials=quick\" means nothing"),
        ("dials=q", "dials=q&q=9", "step first, query: \"q=9\" means nothing"),
        ("amodei-speedup", "amodei", "step first, claim: there is no claim \"amodei\""),
        ("key = \"second\"", "key = \"first\"", "step first, key: another step has it"),
        ("key = \"second\"", "key = \"Second!\"", "a key is of small letters and hyphens"),
        ("key = \"second\"", "key = \"talk\"", "what follows the last step has this name"),
        ("focus = \"speed\"", "focus = \"speed\"\ndate = 2050", "step second, date: it is not between 2026.1 and 2045"),
        ("tenfold year", "tenfolds year", "step first, text: {tenfolds year}: no fact or parameter is called \"tenfolds\""),
        ("Write.", "{cup times}", "worksheet, text 1: {cup times}: no fact or parameter is called \"cup\""),
        (", answer = \"Anything.\"", "", "missing field `answer`"),
        ("\"Anything.\"", "\"\"", "worksheet, answer 1: it is empty"),
        ("[\"?\"]", "[\"{q}\"]", "discussion 1: {q} is not a name and a form"),
        ("answer = \"A\"", "answer = \"{cap times}\"", "step first, question 1, answer: {cap times} never comes"),
        ("ignition < never", "ignites < never", "step first, task 1, when: \"ignites\" is neither a fact nor a parameter"),
        ("ignition < never", "q >= 0.5", "step first, task 1, when: it is ticked before anything is done: q is 0.68"),
        ("[\"ignition < never\"]", "[]", "step first, task 1, when: it waits for nothing"),
        ("right = \"q=0.9\"", "right = \"q=0.7\"", "step first, task 1, right: \"q=0.7\" does not tick it: ignition is inf"),
        ("right = \"q=0.9\"", "right = \"beta=0.1\"", "task 1, right: \"beta=0.1\" moves \"beta\", which pupils cannot"),
        ("right = \"q=0.9\"", "right = \"q=fast\"", "task 1, right: \"q=fast\" means nothing"),
        ("[\"q=0.8\"]", "[\"q=1\"]", "step first, task 1, wrong: \"q=1\" ticks it: ignition is 20"),
        ("[\"q=0.8\"]", "[]", "step first, task 1, wrong: name a move that must not tick it"),
    ] {
        let why = said(from, to);
        assert!(why.contains(told), "{from} → {to}:\n{why}\ndoes not say:\n{told}");
        assert!(why.starts_with("lessons/sample.toml, "), "{why}");
    }
}

#[test]
fn a_translation_has_every_string_and_no_other() {
    const WORDS: &str = r#"
title = "Título"
aim = "Objetivo"
phases = [{ name = "Todo", text = "Todo." }]
discussion = ["¿?"]
misconceptions = [{ wrong = "M", right = "B" }]
curriculum = ["C"]
worksheet = [{ text = "Escribe.", answer = "Lo que sea." }]

[steps.first]
title = "Uno"
text = "Diez veces en {tenfold year}."
tasks = ["Crúzala."]
questions = [{ text = "P", answer = "R" }]

[steps.second]
title = "Dos"
text = "Texto."

[steps.third]
title = "Tres"
text = "Texto."
"#;
    let sound = || Lesson::read("sample", SOUND).expect("the sample");
    let lesson = sound().translated("es", WORDS).expect("the translation");
    assert_eq!((&*lesson.steps[0].tasks[0].text, &*lesson.steps[0].tasks[0].right), ("Crúzala.", "q=0.9"));
    let item = &lesson.worksheet[0];
    assert_eq!((&*item.text, item.lines, &*item.answer), ("Escribe.", 2, "Lo que sea."));
    assert_eq!(faults(&lesson, &LANGUAGES[0]), []);
    for (from, to, told) in [
        ("aim = \"Objetivo\"\n", "", "lessons/es/sample.toml, line 1: missing field `aim`"),
        ("[\"Crúzala.\"]", "[]", "lessons/es/sample.toml, step first, tasks: 0 strings, but the lesson has 1"),
        ("[\"¿?\"]", "[\"¿?\", \"!\"]", "lessons/es/sample.toml, discussion: 2 strings, but the lesson has 1"),
        ("[steps.third]", "[steps.fourth]", "lessons/es/sample.toml, step third: missing"),
        ("text = \"Texto.\"", "text = \"Texto.\"\nquery = \"q=1\"", "unknown field `query`"),
    ] {
        assert!(WORDS.contains(from), "{from}");
        let why = sound().translated("es", &WORDS.replacen(from, to, 1)).expect_err(to).to_string();
        assert!(why.contains(told), "{why}\ndoes not say\n{told}");
    }
    let extra = format!("{WORDS}\n[steps.more]\ntitle = \"\"\ntext = \"\"\n");
    let why = sound().translated("es", &extra).expect_err("one too many").to_string();
    assert_eq!(why, "lessons/es/sample.toml, step more: the lesson has no such step");
}
