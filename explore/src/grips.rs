//! Grips on the run: it is pulled up and down at the playhead, and its milestones to other dates. Sliders of which only the thumb can be
//! touched; and in words, what would have to be true. The improvement rate answers, all else held; others could, one at a time.

use sim::findings::{Findings, SEEN_UNTIL};
use sim::milestones::TENFOLD;
use sim::{Goal, Miss, ParamId, Params, Run, digits, math, simulate, solve};
use widget::format::{decimal, month, months_on, percent, speedup, value as value_text};
use widget::plot::frame::{FIRST_YEAR, Frame, LAST_YEAR};
use widget::text::because;
use widget::text::template::fill;
use widget::view::element::{all, element, nothing, tag};
use widget::view::marks::px;
use widget::view::speed;
use yew::prelude::*;

use crate::text::Words;
use crate::view::{Answer, Told, Used, View};

/// Half a thumb's size, px: the style sheet's.
const THUMB: f64 = 12.0;
/// Half the height of the thumb on the run, px: it reaches above and below the point of a milestone.
const TALL: f64 = 32.0;
/// Keys pull the run by so many nats: a twentieth of a power of ten, and twelve times that.
const STEP: f64 = core::f64::consts::LN_10 / 20.0;
/// Those that are asked beside the improvement rate: how hard ideas get, and how much of the judgement AI does today.
const OTHERS: [ParamId; 2] = [ParamId::Beta, ParamId::Taste];
/// Rates found by pulling are multiples of 1 / this: as fine as the sentence names them.
const RATES_PER_UNIT: f64 = 1000.0;

/// What can be taken hold of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Grip {
    /// The run at the date on show.
    Run,
    /// Half the judgement done by AI.
    Researcher,
    /// Ten times as fast.
    Tenfold,
    /// 99 % of the time removed.
    Full,
}

impl Grip {
    /// All of them, with their names in the page. The run's lies under those of milestones: it is the taller one.
    const ALL: [(Grip, &str); 4] =
        [(Grip::Run, "run"), (Grip::Researcher, "researcher"), (Grip::Tenfold, "tenfold"), (Grip::Full, "full")];

    /// The date of a milestone in a run, calendar years; for the run itself, the date on show.
    fn date(self, run: &Run, shown: f64) -> Option<f64> {
        let found = &run.milestones;
        [Some(shown), found.researcher, found.tenfold, found.full][self as usize]
    }

    /// What a run is asked to get to; `speedup` where that is not a milestone.
    fn goal(self, speedup: f64) -> Goal {
        [Goal::Speedup(speedup), Goal::Researcher, Goal::Speedup(TENFOLD), Goal::Full][self as usize]
    }

    fn name(self, words: &Words) -> &'static str {
        let widget = words.widget;
        [words.grips.run, widget.researcher.0, widget.tenfold, widget.full[0]][self as usize]
    }
}

/// A question: what would have to be true for this to come on a date?
#[derive(Clone, Copy)]
struct Wish {
    grip: Grip,
    goal: Goal,
    /// When it is to come, calendar years.
    t: f64,
    /// Whether an improvement rate brings it.
    granted: bool,
    /// What answers it, or comes nearest; the question is over once something else is changed.
    after: Params,
    /// With what each of [`OTHERS`] would bring it, all else as before; known once the hand has let go.
    others: [Option<f64>; OTHERS.len()],
}

impl Wish {
    fn new(grip: Grip, goal: Goal, t: f64, before: &Params) -> Wish {
        let answer = solve(before, ParamId::Q, goal, t);
        let q = match answer {
            // A milestone rather a day later than a day before its month.
            Ok(q) => (q * RATES_PER_UNIT).floor() / RATES_PER_UNIT,
            Err(Miss::Always) => ParamId::Q.spec().min,
            Err(Miss::Never) => ParamId::Q.spec().max,
        };
        Wish { grip, goal, t, granted: answer.is_ok(), after: before.with(ParamId::Q, q), others: [None; OTHERS.len()] }
    }

    fn query(&self) -> String {
        query(&self.after)
    }
}

fn query(params: &Params) -> String {
    [ParamId::Q.spec().key, "=", &digits::shortest(params.q)].concat()
}

/// What a hand holds.
#[derive(Clone, Copy)]
struct Held {
    /// The parameters when it was taken.
    before: Params,
    /// The date on show then: the run is pulled there, wherever the playhead goes.
    date: f64,
}

/// The grips.
#[derive(Default)]
pub struct Grips {
    held: Option<Held>,
    wish: Option<Wish>,
}

/// What grips are drawn from.
struct Scene<'a> {
    told: &'a Told,
    run: Run,
    date: f64,
}

impl Scene<'_> {
    /// What the slider of a grip measures: its place, and its ends.
    fn measure(&self, grip: Grip) -> Option<(f64, (f64, f64))> {
        let date = grip.date(&self.run, self.date)?;
        Some(match grip {
            Grip::Run => (self.ln_speedup(date), (0.0, math::ln(speed::TOP))),
            _ => (date, (FIRST_YEAR, LAST_YEAR)),
        })
    }

    fn ln_speedup(&self, date: f64) -> f64 {
        self.run.cycle.ln_speedup(self.run.x_at(date))
    }

    fn grip(&self, grip: Grip, name: &'static str, asked: Option<&Wish>) -> Option<Html> {
        let frame = Frame::new(self.told.width);
        let scale = speed::scale();
        let date = grip.date(&self.run, self.date).filter(|&date| date <= SEEN_UNTIL.min(self.run.end.0))?;
        let (value, ends) = self.measure(grip)?;
        // The room left of it and above its lower end.
        let room = match grip {
            Grip::Run => (frame.x_from_t(date) - THUMB, scale.panel.bottom + TALL),
            _ => (frame.left - THUMB, scale.y_from_value(math::exp(self.ln_speedup(date))) + THUMB),
        };
        let said = asked.filter(|wish| wish.grip == grip).map_or_else(|| self.answer(grip), |wish| self.reply(wish));
        let spacer = element("svg", &["width", "height", "aria-hidden"], [px(room.0), px(room.1), "true".into()], []);
        let names = &["type", "data-do", "step", "min", "max", "value", "aria-label", "aria-valuetext"];
        let numbers = [ends.0, ends.1, value].map(|number| AttrValue::from(decimal(number, 6)));
        let [min, max, value] = numbers;
        let label = grip.name(self.told.words);
        let values = ["range".into(), name.into(), "any".into(), min, max, value, label.into(), said.clone().into()];
        let class = if grip == Grip::Run { "grip run" } else { "grip" };
        // For the eye; whoever listens has heard it from the slider.
        let line = element("p", &["class", "aria-hidden"], ["answer".into(), "true".into()], [said.into()]);
        Some(tag("div", class, [spacer, element("input", names, values, []), line]))
    }

    /// "10× as fast in May 2028: an improvement rate of 104 %."
    fn answer(&self, grip: Grip) -> String {
        let date = grip.date(&self.run, self.date).unwrap_or(self.date);
        self.say(self.told.words.grips.rate, grip, grip.goal(math::exp(self.ln_speedup(date))), date)
    }

    /// The answer to a question, and what else would answer it.
    fn reply(&self, wish: &Wish) -> String {
        let words = self.told.words;
        let mut said =
            if wish.granted { self.answer(wish.grip) } else { self.say(words.grips.no_rate, wish.grip, wish.goal, wish.t) };
        let found = OTHERS.into_iter().zip(wish.others).filter_map(|(id, now)| Some((id, now?)));
        for (index, (id, now)) in found.enumerate() {
            let [now, before] = [now, wish.after.get(id)].map(|number| value_text(id.spec(), number, words.widget));
            said += if index == 0 { words.grips.instead } else { words.grips.or };
            said += &fill(words.widget.changed, &[("name", words.widget.param(id).name), ("now", &now), ("before", &before)]);
        }
        said
    }

    fn say(&self, template: &str, grip: Grip, goal: Goal, t: f64) -> String {
        let (words, widget) = (self.told.words, self.told.words.widget);
        let name = match (grip, goal) {
            (Grip::Run, Goal::Speedup(factor)) => fill(words.grips.speedup, &[("speedup", &speedup(factor, widget))]),
            _ => grip.name(words).to_string(),
        };
        let findings = Findings::of(&self.run, None);
        // What levels off below it is held by something.
        let held = findings.cap.filter(|_| goal.x(&self.run.cycle).is_none());
        let because = held.map_or_else(String::new, |cap| [widget.comma, &because(&cap, widget)].concat());
        fill(
            template,
            &[("name", &name), ("date", &month(t, widget)), ("q", &percent(findings.q, widget)), ("because", &because)],
        )
    }
}

impl Grips {
    fn scene<'a>(&self, told: &'a Told) -> Option<Scene<'a>> {
        let date = self.held.map(|held| held.date).or(told.date)?;
        Some(Scene { told, run: simulate(&told.scenario.params), date })
    }

    /// The run or a milestone of it is pulled to where its slider says `value`.
    fn pull(&mut self, grip: Grip, value: f64, told: &Told) -> Option<&mut Wish> {
        let scene = self.scene(told)?;
        let (_, ends) = scene.measure(grip)?;
        let value = value.max(ends.0).min(ends.1);
        let (goal, t) = match grip {
            Grip::Run => (grip.goal(math::exp(value)), scene.date),
            _ => (grip.goal(0.0), value),
        };
        let before = self.held.map_or(told.scenario.params, |held| held.before);
        Some(self.wish.insert(Wish::new(grip, goal, t, &before)))
    }

    /// What else would do, now that the hand has let go.
    fn ended(&mut self, before: &Params) -> Answer {
        self.held = None;
        let Some(wish) = &mut self.wish else { return Answer::Nothing };
        wish.others = OTHERS.map(|id| solve(before, id, wish.goal, wish.t).ok());
        Answer::Choose(wish.query())
    }
}

impl View for Grips {
    fn view(&self, told: &Told) -> Html {
        let Some(scene) = self.scene(told) else { return nothing() };
        let asked = self.wish.as_ref().filter(|wish| wish.after == told.scenario.params);
        all(Grip::ALL.map(|(grip, name)| scene.grip(grip, name, asked).unwrap_or_default()))
    }

    fn used(&mut self, used: &Used, told: &Told) -> Answer {
        let Some((grip, _)) = Grip::ALL.into_iter().find(|(_, name)| *name == used.name) else { return Answer::Nothing };
        let params = told.scenario.params;
        match (used.kind, self.held) {
            ("pointerdown", _) => self.held = told.date.map(|date| Held { before: params, date }),
            ("pointercancel", Some(held)) => {
                self.held = None;
                if self.wish.take().is_some() && held.before != params {
                    return Answer::Choose(query(&held.before));
                }
            }
            // Lifted where it was put down.
            ("click", Some(held)) if held.before == params => self.held = None,
            ("input", _) => {
                let wish = used.value.parse().ok().and_then(|value| self.pull(grip, value, told));
                return wish.map_or(Answer::Nothing, |wish| Answer::Try(wish.query()));
            }
            ("change", held) => return self.ended(&held.map_or(params, |held| held.before)),
            ("keydown", _) => {
                let steps = match used.key {
                    "ArrowRight" | "ArrowUp" => 1,
                    "ArrowLeft" | "ArrowDown" => -1,
                    "PageUp" => 12,
                    "PageDown" => -12,
                    _ => return Answer::Nothing,
                };
                let Some((value, _)) = self.scene(told).and_then(|scene| scene.measure(grip)) else { return Answer::Nothing };
                let to = if grip == Grip::Run { value + STEP * steps as f64 } else { months_on(value, steps) };
                return if self.pull(grip, to, told).is_some() { self.ended(&params) } else { Answer::Nothing };
            }
            _ => {}
        }
        Answer::Nothing
    }

    fn keeps_date(&self) -> Option<f64> {
        self.wish.filter(|wish| wish.grip == Grip::Run).map(|wish| wish.t)
    }
}
