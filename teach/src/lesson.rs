//! A lesson: its structure and its words, read from one file. A translation is a file of the words alone.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// A lesson, in one language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// Its name in links: the name of its file, never changed.
    #[serde(skip)]
    pub key: String,
    /// Its file, for what is wrong with it.
    #[serde(skip)]
    pub file: String,
    /// What it is called.
    pub title: String,
    /// What pupils can do afterwards, one sentence.
    pub aim: String,
    /// For whom, years of age: "14–18".
    pub ages: String,
    /// What the time goes into.
    pub phases: Vec<Phase>,
    /// What pupils go through.
    pub steps: Vec<Step>,
    /// What the class talks about in the end.
    pub discussion: Vec<String>,
    /// What is often believed, and what to say.
    pub misconceptions: Vec<Misconception>,
    /// Where it belongs.
    pub curriculum: Vec<String>,
    /// What stands on the worksheet.
    pub worksheet: Vec<Item>,
}

/// A part of the time plan.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// How long; all together make [`MINUTES`].
    pub minutes: u32,
    /// What it is called.
    pub name: String,
    /// What happens.
    pub text: String,
}

/// How long a lesson takes.
pub const MINUTES: u32 = 45;

/// A step: a scenario, where to look, and what to do with it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name in links: never changed.
    pub key: String,
    /// The scenario and the display, as a query; `dials=` names what pupils may change.
    pub query: String,
    /// The date on show, calendar years; without it, where the run's own story rests.
    pub date: Option<f64>,
    /// Where to look.
    pub focus: Focus,
    /// The id of the claim that its numbers stand on.
    pub claim: String,
    /// True where pupils guess first, before the run is shown.
    #[serde(default)]
    pub guess: bool,
    /// Its heading.
    pub title: String,
    /// What it says; paragraphs have an empty line between them. `{tenfold year}` is a number of the scenario.
    pub text: String,
    /// What pupils bring about.
    #[serde(default)]
    pub tasks: Vec<Task>,
    /// What they think about.
    #[serde(default)]
    pub questions: Vec<Question>,
}

/// What a step asks pupils to look at.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Focus {
    Dial,
    Coil,
    Speed,
    Horizon,
    Clock,
    Sliders,
}

impl Focus {
    /// Its name, as in the file.
    pub fn name(self) -> &'static str {
        match self {
            Focus::Dial => "dial",
            Focus::Coil => "coil",
            Focus::Speed => "speed",
            Focus::Horizon => "horizon",
            Focus::Clock => "clock",
            Focus::Sliders => "sliders",
        }
    }
}

/// Something to bring about; it ticks itself off.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// What to do.
    pub text: String,
    /// What must hold, all of it: "speedup-today >= 1.3", over facts and parameters.
    pub when: Vec<String>,
    /// A move from the step's scenario with which it is done.
    pub right: String,
    /// Moves with which it is not.
    pub wrong: Vec<String>,
}

/// A question with its answer, which is hidden at first.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The question.
    pub text: String,
    /// The answer.
    pub answer: String,
}

/// What is often believed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Misconception {
    /// What pupils say.
    pub wrong: String,
    /// What is the case.
    pub right: String,
}

/// Something to write down.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// What to write.
    pub text: String,
    /// Lines to write on.
    pub lines: u32,
    /// What teachers may expect there.
    pub answer: String,
}

/// The words of a lesson in another language, in the shape of the lesson.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Translation {
    title: String,
    aim: String,
    phases: Vec<PhaseWords>,
    steps: BTreeMap<String, StepWords>,
    discussion: Vec<String>,
    misconceptions: Vec<Misconception>,
    curriculum: Vec<String>,
    worksheet: Vec<Question>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PhaseWords {
    name: String,
    text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StepWords {
    title: String,
    text: String,
    #[serde(default)]
    tasks: Vec<String>,
    #[serde(default)]
    questions: Vec<Question>,
}

/// What is wrong with a lesson, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The file.
    pub file: String,
    /// The place in it: a step and a key.
    pub place: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match &*self.place {
            "" => write!(out, "{}: {}", self.file, self.what),
            place => write!(out, "{}, {place}: {}", self.file, self.what),
        }
    }
}

impl Lesson {
    /// Reads a lesson from a file's text; `key` is its name.
    ///
    /// # Errors
    /// It is not TOML, or a key is missing, unknown or of the wrong kind.
    pub fn read(key: &str, text: &str) -> Result<Lesson, Fault> {
        let file = format!("lessons/{key}.toml");
        let lesson: Lesson = read(&file, text)?;
        Ok(Lesson { key: key.to_string(), file, ..lesson })
    }

    /// The same lesson in the words of a translation, `lessons/<lang>/<key>.toml`.
    ///
    /// # Errors
    /// A string is missing there, or there is one too many.
    pub fn translated(mut self, lang: &str, text: &str) -> Result<Lesson, Fault> {
        let file = format!("lessons/{lang}/{}.toml", self.key);
        let mut words: Translation = read(&file, text)?;
        let fault = |place: String, what: String| Fault { file: file.clone(), place, what };
        let same = |place: &str, theirs: usize, ours: usize| {
            let what = || format!("{theirs} strings, but the lesson has {ours}");
            if theirs == ours { Ok(()) } else { Err(fault(place.to_string(), what())) }
        };
        same("phases", words.phases.len(), self.phases.len())?;
        same("discussion", words.discussion.len(), self.discussion.len())?;
        same("misconceptions", words.misconceptions.len(), self.misconceptions.len())?;
        same("curriculum", words.curriculum.len(), self.curriculum.len())?;
        same("worksheet", words.worksheet.len(), self.worksheet.len())?;
        for step in &mut self.steps {
            let place = format!("step {}", step.key);
            let theirs = words.steps.remove(&step.key).ok_or_else(|| fault(place.clone(), "missing".into()))?;
            same(&format!("{place}, tasks"), theirs.tasks.len(), step.tasks.len())?;
            same(&format!("{place}, questions"), theirs.questions.len(), step.questions.len())?;
            (step.title, step.text, step.questions) = (theirs.title, theirs.text, theirs.questions);
            step.tasks.iter_mut().zip(theirs.tasks).for_each(|(task, text)| task.text = text);
        }
        if let Some(key) = words.steps.keys().next() {
            return Err(fault(format!("step {key}"), "the lesson has no such step".into()));
        }
        self.phases.iter_mut().zip(words.phases).for_each(|(phase, words)| (phase.name, phase.text) = (words.name, words.text));
        self.worksheet
            .iter_mut()
            .zip(words.worksheet)
            .for_each(|(item, words)| (item.text, item.answer) = (words.text, words.answer));
        Ok(Lesson {
            file,
            title: words.title,
            aim: words.aim,
            discussion: words.discussion,
            misconceptions: words.misconceptions,
            curriculum: words.curriculum,
            ..self
        })
    }

    /// How long it takes.
    pub fn minutes(&self) -> u32 {
        self.phases.iter().map(|phase| phase.minutes).sum()
    }
}

fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Fault> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
        Fault { file: file.to_string(), place: format!("line {line}"), what: error.message().to_string() }
    })
}
