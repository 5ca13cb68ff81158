//! Puts a run's findings into a sentence: which shape, with which numbers. The words are the language's.

use sim::Findings;
use sim::findings::{Cap, Headline, Hold, Loop, Pace};

use crate::format::{change, percent, rough_percent, speedup, year};
use crate::text::template::{Part, fill, parts, plain};
use crate::text::{SentenceWords, Words};

/// The sentence about a run, as parts.
pub type Story = Vec<Part>;

/// The sentence in full: today, the premise, when research runs ten times as fast, how generations come, whether the loop feeds itself.
pub fn long(findings: &Findings, words: &Words) -> Story {
    let sentence = &words.sentence;
    let sentences = [
        today(findings, words),
        premise(findings, sentence.premise, words),
        headline(findings, sentence.later_levels_off, words),
        words.stop.to_string(),
        pace(&findings.pace, words),
        feeding(&findings.feeding, sentence),
    ];
    parts(&sentences.concat())
}

/// The sentence for narrow frames: premise and headline.
pub fn short(findings: &Findings, words: &Words) -> Story {
    let sentence = &words.sentence;
    let headline = headline(findings, sentence.later_levels_off_short, words);
    parts(&[&premise(findings, sentence.premise_short, words), &headline, words.stop, sentence.not_a_forecast].concat())
}

/// The sentence as it is spoken: the whole of it, in plain words.
pub fn live(findings: &Findings, words: &Words) -> String {
    plain(&long(findings, words))
}

fn premise(findings: &Findings, template: &str, words: &Words) -> String {
    fill(template, &[("q", &percent(findings.q, words)), ("harder", &rough_percent(findings.harder, words))])
}

fn today(findings: &Findings, words: &Words) -> String {
    let sentence = &words.sentence;
    let template = match findings.speedup_today {
        factor if factor < 1.0005 => sentence.today_nothing,
        factor if factor < 1.995 => sentence.today,
        _ => sentence.today_times,
    };
    fill(template, &[("today", &speedup(findings.speedup_today, words))])
}

/// When research runs ten times as fast; `and_later` goes on where it levels off after that.
fn headline(findings: &Findings, and_later: &str, words: &Words) -> String {
    let sentence = &words.sentence;
    let later = || findings.cap.map_or_else(String::new, |cap| capped(and_later, &cap, words));
    match findings.headline {
        Headline::Already => sentence.already.to_string() + &later(),
        Headline::Tenfold { date, range } => {
            let range = range.map_or_else(String::new, |(earliest, latest)| self::range(date, earliest, latest, sentence));
            fill(sentence.tenfold, &[("year", &year(date))]) + &range + &later()
        }
        Headline::Capped(cap) => capped(if cap.hold == Hold::Tools { sentence.stays } else { sentence.levels_off }, &cap, words),
        Headline::NotBefore { end, earliest } => {
            let range = |earliest: f64| fill(sentence.range_earliest, &[("earliest", &year(earliest))]);
            fill(sentence.not_before, &[("year", &year(end))]) + &earliest.map_or_else(String::new, range)
        }
    }
}

/// Where eight in ten futures lie, in rounded years.
fn range(date: f64, earliest: f64, latest: Option<f64>, sentence: &SentenceWords) -> String {
    let (latest, earliest) = (latest.map(year), year(earliest));
    let template = match &latest {
        Some(latest) if *latest == earliest => sentence.range_same,
        Some(_) => sentence.range,
        None => sentence.range_open,
    };
    let latest = latest.unwrap_or_default();
    fill(template, &[("year", &year(date)), ("earliest", &earliest), ("latest", &latest), ("end", &year(sim::END))])
}

fn capped(template: &str, cap: &Cap, words: &Words) -> String {
    fill(template, &[("cap", &speedup(cap.speedup, words)), ("because", &because(cap, words))])
}

/// "because people keep the judgement".
pub fn because(cap: &Cap, words: &Words) -> String {
    let sentence = &words.sentence;
    let reason = match cap.hold {
        Hold::Tools => sentence.tools.to_string(),
        Hold::World => sentence.world.to_string(),
        Hold::Judgement(1.0) => sentence.judgement_all.to_string(),
        Hold::Judgement(share) => fill(sentence.judgement, &[("share", &percent(share, words))]),
        Hold::Untouched(stage) => fill(sentence.untouched, &[("stage", words.stages[stage as usize])]),
    };
    let because = if cap.others { sentence.mainly_because } else { sentence.because };
    [because, words.space, &reason].concat()
}

fn pace(pace: &Pace, words: &Words) -> String {
    let sentence = &words.sentence;
    let (template, from, to) = match *pace {
        Pace::Sooner { from, to } if to < 0.55 * from => (sentence.far_sooner, from, to),
        Pace::Sooner { from, to } => (sentence.only_sooner, from, to),
        Pace::Hardly { from, to } => (sentence.hardly_sooner, from, to),
        Pace::Later { from, to } => (sentence.later, from, to),
        Pace::NoneComes => return fill(sentence.none_comes, &[("year", &year(sim::END))]),
    };
    let fraction = sentence.fractions[nearest_fraction(1.0 - to / from)];
    fill(template, &[("change", &change(from, to, words)), ("fraction", fraction)])
}

/// Which of a tenth, a quarter, a third and a half is nearest.
fn nearest_fraction(share: f64) -> usize {
    // Half way between two neighbours.
    [0.175, 0.291_67, 0.416_67].iter().take_while(|limit| share >= **limit).count()
}

fn feeding(feeding: &Loop, sentence: &SentenceWords) -> String {
    let (template, from, to) = match *feeding {
        Loop::Far => (sentence.far, 0.0, 0.0),
        Loop::Leans => (sentence.leans, 0.0, 0.0),
        Loop::Feeds { from, to: None } => (sentence.feeds_on, from, from),
        Loop::Feeds { from, to: Some(to) } if year(from) == year(to) => (sentence.feeds_around, from, to),
        Loop::Feeds { from, to: Some(to) } => (sentence.feeds, from, to),
        Loop::RunsAway { date } => (sentence.runs_away, date, date),
    };
    fill(template, &[("from", &year(from)), ("to", &year(to))])
}
