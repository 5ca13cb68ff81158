//! What does a task and what does not, as places of controls: for those who test the class page by hand.

use serde::Serialize;
use sim::Scenario;
use sim::params::SPECS;
use sim::query;

use crate::check::scenario;
use crate::lesson::Lesson;

/// A control, and where it is put.
#[derive(Serialize)]
struct Move {
    /// The parameter.
    key: &'static str,
    /// Along its slider, 0 to 1.
    unit: f64,
    /// As it is typed.
    typed: String,
}

#[derive(Serialize)]
struct Task {
    right: Vec<Move>,
    wrong: Vec<Vec<Move>>,
}

#[derive(Serialize)]
struct Step<'a> {
    key: &'a str,
    tasks: Vec<Task>,
}

#[derive(Serialize)]
struct Lessons<'a> {
    key: &'a str,
    steps: Vec<Step<'a>>,
}

/// All tasks of all steps of all lessons.
pub fn json(lessons: &[Lesson]) -> String {
    let steps = |lesson: &'_ Lesson| -> Vec<Vec<Task>> {
        let tasks = |step: &crate::lesson::Step| {
            let start = scenario(step).unwrap_or_default();
            let task = |task: &crate::lesson::Task| Task {
                right: moves(&start, &task.right),
                wrong: task.wrong.iter().map(|wrong| moves(&start, wrong)).collect(),
            };
            step.tasks.iter().map(task).collect()
        };
        lesson.steps.iter().map(tasks).collect()
    };
    let all = lessons.iter().map(|lesson| {
        let steps = lesson.steps.iter().zip(steps(lesson)).map(|(step, tasks)| Step { key: &step.key, tasks });
        Lessons { key: &lesson.key, steps: steps.collect() }
    });
    serde_json::to_string(&all.collect::<Vec<_>>()).unwrap_or_default()
}

fn moves(start: &Scenario, to: &str) -> Vec<Move> {
    let (moved, _) = query::decode_onto(*start, to);
    let changed = SPECS.iter().filter(|spec| moved.params.get(spec.id) != start.params.get(spec.id));
    changed
        .map(|spec| {
            let value = moved.params.get(spec.id);
            Move {
                key: spec.key,
                unit: spec.slider.unit_from_value(value),
                typed: widget::format::field(spec, value, &widget::text::EN),
            }
        })
        .collect()
}
