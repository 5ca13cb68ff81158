//! What a lesson must hold against the model. The build and the tests ask the same.

use sim::query::{self, Notice};
use sim::{END, START, Scenario};
use widget::display::Display;
use widget::text::claim;

use crate::class::TALK;
use crate::condition::{Condition, Known};
use crate::lesson::{Fault, Lesson, MINUTES, Step, Task};
use crate::numbers::filled;
use crate::text::Language;

/// A lesson has between so many steps.
const STEPS: std::ops::RangeInclusive<usize> = 3..=9;

/// All that is wrong with a lesson; nothing, if it can be taught.
pub fn faults(lesson: &Lesson, language: &Language) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut fault = |place: &str, what: String| faults.push(Fault { file: lesson.file.clone(), place: place.to_string(), what });
    if lesson.minutes() != MINUTES {
        fault("phases", format!("they take {} minutes, not {MINUTES}", lesson.minutes()));
    }
    if !STEPS.contains(&lesson.steps.len()) {
        fault("steps", format!("{} of them; a lesson has {} to {}", lesson.steps.len(), STEPS.start(), STEPS.end()));
    }
    for (what, empty) in [
        ("discussion", lesson.discussion.is_empty()),
        ("misconceptions", lesson.misconceptions.is_empty()),
        ("curriculum", lesson.curriculum.is_empty()),
        ("worksheet", lesson.worksheet.is_empty()),
    ] {
        if empty {
            fault(what, "there is none".into());
        }
    }
    for (place, text) in around(lesson) {
        if text.trim().is_empty() {
            fault(&place, "it is empty".into());
        }
        if let Err(what) = filled(text, &Scenario::default(), language.widget) {
            fault(&place, what);
        }
    }
    for (at, step) in lesson.steps.iter().enumerate() {
        let place = |key: &str| format!("step {}, {key}", step.key);
        if step.key.is_empty() || !step.key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') {
            fault(&place("key"), "a key is of small letters and hyphens".into());
        }
        if step.key == TALK {
            fault(&place("key"), "what follows the last step has this name".into());
        }
        if lesson.steps[..at].iter().any(|other| other.key == step.key) {
            fault(&place("key"), "another step has it".into());
        }
        if claim(&step.claim).is_none() {
            fault(&place("claim"), format!("there is no claim \"{}\"", step.claim));
        }
        if step.date.is_some_and(|date| !(START..=END).contains(&date)) {
            fault(&place("date"), format!("it is not between {START:.1} and {END}"));
        }
        let scenario = match scenario(step) {
            Ok(scenario) => scenario,
            Err(what) => {
                fault(&place("query"), what);
                continue;
            }
        };
        let texts = [("title", &step.title), ("text", &step.text)].map(|(name, text)| (name.to_string(), text));
        let tasks = step.tasks.iter().enumerate().map(|(at, task)| (format!("task {}, text", at + 1), &task.text));
        let asked = step.questions.iter().enumerate().flat_map(|(at, question)| {
            [(format!("question {}, text", at + 1), &question.text), (format!("question {}, answer", at + 1), &question.answer)]
        });
        for (name, text) in texts.into_iter().chain(tasks).chain(asked) {
            if text.trim().is_empty() {
                fault(&place(&name), "it is empty".into());
            }
            if let Err(what) = filled(text, &scenario, language.widget) {
                fault(&place(&name), what);
            }
        }
        for (at, task) in step.tasks.iter().enumerate() {
            for (key, what) in task_faults(task, step, &scenario) {
                fault(&place(&format!("task {}, {key}", at + 1)), what);
            }
        }
    }
    faults
}

/// All that is said around the steps, each by its place; its numbers are those of the start.
fn around(lesson: &Lesson) -> Vec<(String, &str)> {
    fn each<'a>(name: &str, texts: impl IntoIterator<Item = &'a String>) -> Vec<(String, &'a str)> {
        texts.into_iter().enumerate().map(|(at, text)| (format!("{name} {}", at + 1), &**text)).collect()
    }
    [
        vec![("title".to_string(), &*lesson.title), ("aim".to_string(), &*lesson.aim)],
        each("phases", lesson.phases.iter().map(|phase| &phase.text)),
        each("discussion", &lesson.discussion),
        each("misconceptions", lesson.misconceptions.iter().flat_map(|said| [&said.wrong, &said.right])),
        each("curriculum", &lesson.curriculum),
        each("worksheet, text", lesson.worksheet.iter().map(|item| &item.text)),
        each("worksheet, answer", lesson.worksheet.iter().map(|item| &item.answer)),
    ]
    .concat()
}

/// The scenario of a step.
///
/// # Errors
/// Something in its query means nothing.
pub fn scenario(step: &Step) -> Result<Scenario, String> {
    let (scenario, notices) = query::decode(&step.query);
    let mut unknown = Vec::new();
    Display::default().with(&step.query, &mut |key, value| unknown.push(format!("{key}={value}")));
    match notices.first().map(said).or(unknown.pop()) {
        Some(what) => Err(format!("\"{what}\" means nothing")),
        None => Ok(scenario),
    }
}

fn said(notice: &Notice) -> String {
    format!("{}={}", notice.key, notice.value)
}

/// What is wrong with a task: under which key, and what.
fn task_faults(task: &Task, step: &Step, start: &Scenario) -> Vec<(&'static str, String)> {
    let mut faults = Vec::new();
    let mut conditions = Vec::new();
    for text in &task.when {
        match Condition::read(text) {
            Ok(condition) => conditions.push(condition),
            Err(what) => faults.push(("when", what)),
        }
    }
    if !faults.is_empty() {
        return faults;
    }
    if conditions.is_empty() {
        return vec![("when", "it waits for nothing".into())];
    }
    let values = |known: &Known| {
        let value = |condition: &Condition| format!("{} is {}", condition.name, known.value(&condition.name).unwrap_or(f64::NAN));
        conditions.iter().map(value).collect::<Vec<_>>().join(", ")
    };
    let at_start = Known::of(start);
    if at_start.meets(&conditions) {
        faults.push(("when", format!("it is ticked before anything is done: {}", values(&at_start))));
    }
    if task.wrong.is_empty() {
        faults.push(("wrong", "name a move that must not tick it".into()));
    }
    let display = Display::of(&step.query);
    let moves = [("right", &task.right)].into_iter().chain(task.wrong.iter().map(|wrong| ("wrong", wrong)));
    for (key, query) in moves {
        let (moved, notices) = query::decode_onto(*start, query);
        if let Some(notice) = notices.first() {
            faults.push((key, format!("\"{}\" means nothing", said(notice))));
            continue;
        }
        let shut = sim::params::SPECS
            .iter()
            .find(|spec| moved.params.get(spec.id) != start.params.get(spec.id) && !display.may_change(spec));
        if let Some(spec) = shut {
            faults.push((key, format!("\"{query}\" moves \"{}\", which pupils cannot", spec.key)));
        }
        let known = Known::of(&moved);
        match (key, known.meets(&conditions)) {
            ("right", false) => faults.push((key, format!("\"{query}\" does not tick it: {}", values(&known)))),
            ("wrong", true) => faults.push((key, format!("\"{query}\" ticks it: {}", values(&known)))),
            _ => {}
        }
    }
    faults
}
