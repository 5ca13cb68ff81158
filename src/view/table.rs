//! The run as a table: milestones, then every generation. Months are exact here; prose has years.

use std::rc::Rc;

use sim::{END, Run};
use yew::prelude::*;

use crate::format::{decimal, duration_text, horizon, month, percent, rough_percent, speedup, year};
use crate::outcome::Outcome;
use crate::text::template::fill_plain;
use crate::text::{EN, Words};

/// So many generations are listed: a blow-up has more than anybody reads.
const LISTED: usize = 80;

/// The run to be listed.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TableProps {
    /// The runs.
    pub outcome: Rc<Outcome>,
}

/// A disclosure whose tables are made only once it is open.
#[component]
pub fn Table(props: &TableProps) -> Html {
    let words = &EN;
    let open = use_state_eq(|| false);
    let onclick = {
        let open = open.clone();
        move |event: MouseEvent| {
            event.prevent_default();
            open.set(!*open);
        }
    };
    html! {
        <details class="table" open={*open}>
            <summary {onclick}>{ words.table }</summary>
            if *open { { milestones(&props.outcome.run, words) }{ generations(&props.outcome.run, words) } }
        </details>
    }
}

/// When what happens.
pub fn milestones(run: &Run, words: &Words) -> Html {
    let found = &run.milestones;
    let cap = run.cycle.cap();
    let no_date = || match cap {
        cap if cap.is_finite() => fill_plain(words.never, &[("cap", &speedup(cap, words))]),
        _ => fill_plain(words.not_before, &[("year", &year(END))]),
    };
    let dates = [found.intern, found.month, found.researcher, found.tenfold, found.full, found.ignition, found.outpaced];
    let rows = words.milestone_names.iter().zip(dates);
    let window = found.window_months.map(|months| window(months, run.params.audit, words));
    html! {
        <table class="milestones">
            <caption>{ words.milestones }</caption>
            <tbody>
                { for rows.map(|(name, date)| html! {
                    <tr><th scope="row">{ *name }</th><td>{ date.map_or_else(no_date, |t| month(t, words)) }</td></tr>
                }) }
                <tr><th scope="row">{ words.milestone_names[7] }</th><td>{ window.unwrap_or_else(no_date) }</td></tr>
            </tbody>
        </table>
    }
}

/// The window between the researcher and full automation, and how many audits of this length, days, fit into it.
fn window(months: f64, audit: f64, words: &Words) -> String {
    let audits = (months / 12.0 * sim::DAYS_PER_YEAR / audit).max(0.0).floor();
    fill_plain(words.window, &[("n", &decimal(months, 0)), ("audits", &decimal(audits, 0))])
}

fn generations(run: &Run, words: &Words) -> Html {
    let all = run.generations.len();
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words.table_caption}>
            <table class="generations">
                <caption>{ words.table_caption }</caption>
                <thead><tr>{ for words.table_heads.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                <tbody>{ for (0..all.min(LISTED)).map(|n| generation(run, n, words)) }</tbody>
            </table>
            if all > LISTED {
                <p>{ fill_plain(words.table_cut, &[("shown", &LISTED.to_string()), ("all", &all.to_string())]) }</p>
            }
        </div>
    }
}

fn generation(run: &Run, n: usize, words: &Words) -> Html {
    let generation = &run.generations[n];
    let next = generation.days.map_or("–".to_string(), |days| duration_text(days, words));
    let gain = if generation.gain.is_finite() { decimal(generation.gain, 2) } else { "∞".to_string() };
    html! {
        <tr>
            <th scope="row">{ n }</th>
            <td>{ month(generation.t, words) }</td>
            <td>{ next }</td>
            <td>{ speedup(generation.speedup, words) }</td>
            <td>{ removed(run.cycle.automated(generation.x)) }</td>
            <td>{ horizon(run.horizon_minutes(generation.x), words) }</td>
            <td>{ gain }</td>
            <td>{ rough_percent(run.cycle.understood(generation.speedup)) }</td>
        </tr>
    }
}

/// A share removed: near the whole the last per cent counts, and 100 % is never claimed.
fn removed(share: f64) -> String {
    match share {
        share if share > 0.9995 => format!(">{}", percent(0.999)),
        share if share > 0.985 => percent(share),
        share => rough_percent(share),
    }
}
