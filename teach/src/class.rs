//! The class page: all lessons as text that can be read without a script, beside the widget. `embed/build.mjs` puts the widget, the
//! styles and the player into it.

use std::collections::BTreeMap;

use sim::presets::PRESETS;
use sim::{ParamSpec, simulate};
use widget::format::day;
use widget::text::template::fill;

use crate::check::scenario;
use crate::condition::Condition;
use crate::html::{element, escaped, line, list, others, paragraphs, plain, tag};
use crate::lesson::{Lesson, Step};
use crate::numbers::filled;
use crate::text::Language;

/// What follows the last step, by its name in links: no step has it.
pub const TALK: &str = "talk";

/// The page, for lessons without faults.
pub fn page(lessons: &[Lesson], language: &Language) -> String {
    let words = language.words;
    let cards = lessons.iter().map(|lesson| {
        let about = fill(words.time_and_ages, &[("minutes", &lesson.minutes().to_string()), ("ages", &lesson.ages)]);
        let link = element("a", &[("href", &format!("?lesson={}", lesson.key))], &line(&lesson.title));
        [tag("h2", "", &link), tag("p", "", &line(&lesson.aim)), tag("p", "small", &line(&about))].concat()
    });
    let welcome = [
        tag("h1", "", &line(words.title)),
        tag("p", "lead", &line(words.lead)),
        tag("noscript", "", &tag("p", "small", &line(words.no_script))),
        list("ol", "cards", cards),
        tag("p", "small", &line(words.not_a_forecast)),
        others(language),
    ];
    let welcome = element("header", &[("class", "welcome")], &welcome.concat());
    let told: String = lessons.iter().map(|lesson| article(lesson, language)).collect();
    let stage = "<!-- widget -->";
    let stage = element("aside", &[("class", "stage"), ("id", "stage"), ("aria-label", words.model)], stage);
    let button = |class: &str, text: &str| element("button", &[("type", "button"), ("class", class)], &line(text));
    let bar = [
        element("a", &[("class", "home"), ("href", "?")], &line(words.all_lessons)),
        button("back", words.back),
        tag("span", "where", ""),
        button("next", words.next),
    ];
    let bar = element("nav", &[("class", "bar"), ("aria-label", words.way), ("hidden", "hidden")], &bar.concat());
    let live = element("p", &[("class", "told"), ("aria-live", "polite")], "");
    let main = element(
        "main",
        &[
            ("data-known", &known(lessons)),
            ("data-task-done", words.task_done),
            ("data-tasks-done", words.tasks_done),
            ("data-step-of", words.step_of),
            ("data-title", &plain(words.title)),
        ],
        &[welcome, tag("div", "lessons", &told), stage, bar, live].concat(),
    );
    let head = [
        "<!doctype html>".to_string(),
        format!("<html lang=\"{}\" dir=\"{}\">", language.code, language.dir),
        "<head>".into(),
        "<meta charset=\"utf-8\">".into(),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".into(),
        tag("title", "", &escaped(&plain(words.title))),
        format!("<meta name=\"description\" content=\"{}\">", escaped(&plain(words.lead))),
        "<link rel=\"icon\" href=\"data:,\">".into(),
        "<!-- styles -->".into(),
        "</head>".into(),
        "<body class=\"class\">".into(),
        main,
        "<!-- scripts -->".into(),
        "</body>\n</html>\n".into(),
    ];
    head.join("\n")
}

fn article(lesson: &Lesson, language: &Language) -> String {
    let words = language.words;
    let id = |step: &Step| format!("{}-{}", lesson.key, step.key);
    let outline = lesson.steps.iter().map(|step| {
        let address = format!("?lesson={}&step={}", lesson.key, step.key);
        element("a", &[("href", &address), ("data-to", &step.key)], &line(&step.title))
    });
    let outline = element("nav", &[("aria-label", words.outline)], &list("ol", "outline", outline));
    let steps: String =
        lesson.steps.iter().enumerate().map(|(at, step)| section(lesson, at, step, &id(step), language)).collect();
    let default = sim::Scenario::default();
    let talk = lesson.discussion.iter().map(|text| line(&number(text, &default, language)));
    let end = [
        element("h3", &[("tabindex", "-1")], &line(words.the_end)),
        tag("p", "", &line(words.end_text)),
        list("ol", "talk", talk),
    ];
    let end = element(
        "section",
        &[("class", "passage"), ("id", &format!("{}-{TALK}", lesson.key)), ("data-step", TALK)],
        &end.concat(),
    );
    let heading = format!("{}-title", lesson.key);
    element(
        "article",
        &[("class", "lesson"), ("data-lesson", &lesson.key), ("aria-labelledby", &heading)],
        &[element("h2", &[("id", &heading)], &line(&lesson.title)), outline, steps, end].concat(),
    )
}

fn section(lesson: &Lesson, at: usize, step: &Step, id: &str, language: &Language) -> String {
    let words = language.words;
    // Checked before: a step whose query means nothing is not built.
    let scenario = scenario(step).unwrap_or_default();
    let text = |text: &str| number(text, &scenario, language);
    let tasks = step.tasks.iter().map(|task| {
        let when = serde_json::to_string(&task.when).unwrap_or_default();
        let mark = element("span", &[("class", "mark"), ("hidden", "hidden")], &line(words.done_mark));
        element("li", &[("data-when", &when)], &[mark, tag("span", "what", &line(&text(&task.text)))].concat())
    });
    let tasks: String = tasks.collect();
    let reset = element("button", &[("type", "button"), ("class", "reset"), ("hidden", "hidden")], &line(words.try_again));
    let tasks = if tasks.is_empty() {
        String::new()
    } else {
        let way = element("a", &[("class", "way"), ("href", "#stage")], &line(words.to_model));
        [
            tag("h4", "", &line(words.tasks)),
            element("ul", &[("class", "tasks")], &tasks),
            tag("p", "acts", &[way, reset].concat()),
        ]
        .concat()
    };
    let asked: String = step
        .questions
        .iter()
        .map(|question| {
            let summary = tag("summary", "", &line(&text(&question.text)));
            tag("details", "asked", &[summary, paragraphs(&text(&question.answer))].concat())
        })
        .collect();
    let asked = if asked.is_empty() { asked } else { [tag("h4", "", &line(words.question)), asked].concat() };
    let place = fill(words.step_of, &[("at", &(at + 1).to_string()), ("of", &lesson.steps.len().to_string())]);
    let heading = format!("{}{}", tag("span", "small place", &line(&place)), line(&text(&step.title)));
    let date = step.date.unwrap_or_else(|| rest(&scenario));
    element(
        "section",
        &[
            ("class", "passage"),
            ("id", id),
            ("data-step", &step.key),
            ("data-query", &query(step)),
            ("data-date", &sim::digits::shortest(date)),
            ("data-focus", step.focus.name()),
        ],
        &[
            element("h3", &[("tabindex", "-1")], &heading),
            paragraphs(&text(&step.text)),
            tasks,
            asked,
            cited(&step.claim, language),
        ]
        .concat(),
    )
}

/// The step's query with what every step says: it is the whole of what is shown, whatever was shown before. The table is for those who
/// do not see the pictures.
fn query(step: &Step) -> String {
    let said = |key: &str| sim::query::value_of(&step.query, key);
    let entries = step.query.split('&').filter(|entry| !entry.is_empty() && !entry.starts_with("show="));
    let mut parts: Vec<String> = entries.map(str::to_string).collect();
    if said("preset").is_none() {
        parts.insert(0, "preset=article".into());
    }
    let show = said("show").unwrap_or_else(|| "sentence,chart".into());
    parts.push(format!("show={show},table"));
    for (key, value) in [("controls", "main"), ("dials", "")] {
        if said(key).is_none() {
            parts.push(format!("{key}={value}"));
        }
    }
    parts.push(format!("guess={}&title=0&play=0&step=&vs=", u8::from(step.guess)));
    parts.join("&")
}

/// Where the run's own story rests.
fn rest(scenario: &sim::Scenario) -> f64 {
    let run = simulate(&scenario.params);
    run.milestones.tenfold.unwrap_or(sim::findings::REST).min(run.end.0)
}

/// A text with its numbers; the checks have found that there is nothing wrong with it.
pub fn number(text: &str, scenario: &sim::Scenario, language: &Language) -> String {
    filled(text, scenario, language.widget).unwrap_or_else(|_| text.to_string())
}

/// Who, when, of which kind, where, and what to bear in mind of the claim with this id.
fn cited(id: &str, language: &Language) -> String {
    let words = language.widget;
    let Some((claim, own)) = words.claim(id) else { return String::new() };
    let kind = tag("i", "", &line(words.kinds[claim.kind as usize]));
    let source = match claim.address {
        Some(address) => {
            let site = address.trim_start_matches("https://").split('/').next().unwrap_or(address);
            element("a", &[("href", address), ("rel", "noopener"), ("target", "_blank")], &escaped(site))
        }
        None => line(own.source),
    };
    let (space, end) = (words.space, words.end);
    let caveat = if own.caveat.is_empty() { String::new() } else { [space, &line(own.caveat)].concat() };
    let (who, date, comma) = (line(own.who), escaped(&day(claim.date, words)), words.comma);
    let lead = line(language.words.source);
    tag("p", "small cited", &format!("{lead}{space}{who}{comma}{date} · {kind} · {source}{end}{caveat}"))
}

/// What presets make of the parameters that tasks ask about, as JSON: news say only what differs from the preset.
fn known(lessons: &[Lesson]) -> String {
    let conditions = lessons.iter().flat_map(|lesson| &lesson.steps).flat_map(|step| &step.tasks).flat_map(|task| &task.when);
    let conditions: Vec<Condition> = conditions.filter_map(|text| Condition::read(text).ok()).collect();
    let mut specs: Vec<&ParamSpec> = conditions.iter().flat_map(Condition::names).filter_map(ParamSpec::by_key).collect();
    specs.sort_by_key(|spec| spec.key);
    specs.dedup_by_key(|spec| spec.key);
    let all: BTreeMap<&str, BTreeMap<&str, f64>> = PRESETS
        .iter()
        .map(|preset| (preset.key, specs.iter().map(|spec| (spec.key, preset.params.get(spec.id))).collect()))
        .collect();
    serde_json::to_string(&all).unwrap_or_default()
}
