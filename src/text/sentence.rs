//! Puts a run's findings into a sentence: which shape, with which numbers. The words are the language's.

use sim::findings::{Cap, Headline, Hold, Loop, Pace};
use sim::{Findings, ParamId};

use crate::format::{change, percent, rough_percent, speedup, year};
use crate::text::template::{Part, fill, fill_plain, plain};
use crate::text::{SentenceWords, Words};

/// The sentence about a run, as parts.
pub type Story = Vec<Part>;

/// The sentence in full: today, the premise, when research runs ten times as fast, how generations come, whether the loop feeds itself.
pub fn long(findings: &Findings, words: &Words) -> Story {
    let sentence = &words.sentence;
    let mut story = today(findings, words);
    story.extend(fill(sentence.premise, &settings(findings)));
    story.extend(headline(findings, words.sentence.later_levels_off, words));
    story.push(Part::Plain(". ".into()));
    story.extend(pace(&findings.pace, words));
    story.extend(feeding(&findings.feeding, sentence));
    joined(story)
}

/// The sentence for narrow frames: premise and headline.
pub fn short(findings: &Findings, words: &Words) -> Story {
    let mut story = fill(words.sentence.premise_short, &settings(findings));
    story.extend(headline(findings, words.sentence.later_levels_off_short, words));
    story.push(Part::Plain(format!(". {}", words.sentence.not_a_forecast)));
    joined(story)
}

/// The sentence as it is spoken: the whole of it, in plain words.
pub fn live(findings: &Findings, words: &Words) -> String {
    plain(&long(findings, words))
}

/// Runs of plain words made one: fewer nodes on screen.
fn joined(story: Story) -> Story {
    let mut parts: Story = Vec::with_capacity(story.len());
    for part in story {
        match (parts.last_mut(), part) {
            (Some(Part::Plain(before)), Part::Plain(more)) => before.push_str(&more),
            (_, part) => parts.push(part),
        }
    }
    parts
}

fn word(text: impl Into<String>) -> Part {
    Part::Plain(text.into())
}

fn settings(findings: &Findings) -> [(&'static str, Part); 2] {
    [
        ("q", Part::Setting(ParamId::Q, percent(findings.q))),
        ("harder", Part::Setting(ParamId::Beta, rough_percent(findings.harder))),
    ]
}

fn today(findings: &Findings, words: &Words) -> Story {
    let sentence = &words.sentence;
    let template = match findings.speedup_today {
        factor if factor < 1.0005 => sentence.today_nothing,
        factor if factor < 1.995 => sentence.today,
        _ => sentence.today_times,
    };
    fill(template, &[("today", Part::Value(speedup(findings.speedup_today, words)))])
}

/// When research runs ten times as fast; `and_later` goes on where it levels off after that.
fn headline(findings: &Findings, and_later: &str, words: &Words) -> Story {
    let sentence = &words.sentence;
    match findings.headline {
        Headline::Already => [vec![], fill(sentence.already, &[]), later(findings, and_later, words)].concat(),
        Headline::Tenfold { date, earliest, latest } => {
            let runs = fill(sentence.tenfold, &[("year", word(year(date)))]);
            [runs, range(date, earliest, latest, sentence), later(findings, and_later, words)].concat()
        }
        Headline::Capped(cap) => capped(if cap.hold == Hold::Tools { sentence.stays } else { sentence.levels_off }, &cap, words),
        Headline::NotBefore { end, earliest } => {
            let mut story = fill(sentence.not_before, &[("year", word(year(end)))]);
            if let Some(earliest) = earliest {
                story.extend(fill(sentence.range_earliest, &[("earliest", word(year(earliest)))]));
            }
            story
        }
    }
}

/// The two readings of the pace, in rounded years.
fn range(date: f64, earliest: f64, latest: Option<f64>, sentence: &SentenceWords) -> Story {
    let (middle, earliest) = (year(date), year(earliest));
    match latest.map(year) {
        Some(latest) if latest == earliest => fill(sentence.range_same, &[("year", word(middle))]),
        Some(latest) => fill(sentence.range, &[("earliest", word(earliest)), ("latest", word(latest))]),
        None => fill(sentence.range_open, &[("earliest", word(earliest)), ("end", word(year(sim::END)))]),
    }
}

/// A run may get there and still be capped: say both.
fn later(findings: &Findings, template: &str, words: &Words) -> Story {
    findings.cap.map_or_else(Vec::new, |cap| capped(template, &cap, words))
}

fn capped(template: &str, cap: &Cap, words: &Words) -> Story {
    let sentence = &words.sentence;
    let reason = match cap.hold {
        Hold::Tools => sentence.tools.to_string(),
        Hold::World => sentence.world.to_string(),
        Hold::Judgement(1.0) => sentence.judgement_all.to_string(),
        Hold::Judgement(share) => fill_plain(sentence.judgement, &[("share", &percent(share))]),
        Hold::Untouched(stage) => fill_plain(sentence.untouched, &[("stage", words.stages[stage as usize])]),
    };
    let because = if cap.others { sentence.mainly_because } else { sentence.because };
    let at = speedup(cap.speedup, words);
    fill(template, &[("cap", word(at)), ("because", word(format!("{because} {reason}")))])
}

fn pace(pace: &Pace, words: &Words) -> Story {
    let sentence = &words.sentence;
    let (template, from, to) = match *pace {
        Pace::Sooner { from, to } if to < 0.55 * from => (sentence.far_sooner, from, to),
        Pace::Sooner { from, to } => (sentence.only_sooner, from, to),
        Pace::Hardly { from, to } => (sentence.hardly_sooner, from, to),
        Pace::Later { from, to } => (sentence.later, from, to),
        Pace::NoneComes => return fill(sentence.none_comes, &[("year", word(year(sim::END)))]),
    };
    let fraction = sentence.fractions[nearest_fraction(1.0 - to / from)];
    fill(template, &[("change", word(change(from, to, words))), ("fraction", word(fraction))])
}

/// Which of a tenth, a quarter, a third and a half is nearest.
fn nearest_fraction(share: f64) -> usize {
    let fractions = [0.1, 0.25, 1.0 / 3.0, 0.5];
    let distance = |i: &usize| (fractions[*i] - share).abs();
    (0..fractions.len()).min_by(|a, b| distance(a).total_cmp(&distance(b))).unwrap_or(0)
}

fn feeding(feeding: &Loop, sentence: &SentenceWords) -> Story {
    let years = |from: f64, to: f64| [("from", word(year(from))), ("to", word(year(to)))];
    match *feeding {
        Loop::Far => fill(sentence.far, &[]),
        Loop::Leans => fill(sentence.leans, &[]),
        Loop::Feeds { from, to: None } => fill(sentence.feeds_on, &years(from, from)),
        Loop::Feeds { from, to: Some(to) } if year(from) == year(to) => fill(sentence.feeds_around, &years(from, to)),
        Loop::Feeds { from, to: Some(to) } => fill(sentence.feeds, &years(from, to)),
        Loop::RunsAway { date } => fill(sentence.runs_away, &years(date, date)),
    }
}
