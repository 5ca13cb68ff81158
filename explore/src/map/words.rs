//! The map in words.

use sim::findings::Findings;
use sim::params::harder_from_beta;
use sim::{ParamId, simulate};
use widget::format::{percent, rough_percent};
use widget::text::because;
use widget::text::template::fill;

use crate::map::kind::Kind;
use crate::map::nearest::{Nearest, is_last};
use crate::text::Words;

/// "improvement rate 68 %, ideas get 39 % harder: leans on new chips".
pub fn value(nearest: &Nearest, words: &Words) -> String {
    let params = &nearest.params;
    let (q, harder) = (percent(params.q, words.widget), rough_percent(params.harder(), words.widget));
    fill(words.map.value, &[("q", &q), ("harder", &harder), ("kind", words.map.kinds[nearest.here as usize])])
}

/// Where one is, and what becomes of that.
pub fn here(nearest: &Nearest, words: &Words) -> String {
    let params = &nearest.params;
    let reason = match nearest.here {
        Kind::LevelsOff => Findings::of(&simulate(params), None).cap.map(|cap| because(&cap, words.widget)),
        _ => None,
    };
    let outcome = fill(words.map.outcomes[nearest.here as usize], &[("because", &reason.unwrap_or_default())]);
    fill(
        words.map.at,
        &[
            ("q", &percent(params.q, words.widget)),
            ("harder", &rough_percent(params.harder(), words.widget)),
            ("outcome", &outcome),
        ],
    )
}

/// What lies nearest: two sentences, one an axis; one where the same holds research down everywhere.
pub fn nearest(nearest: &Nearest, words: &Words) -> String {
    let map = &words.map;
    let does = |kind: Kind| map.does[usize::from(kind == Kind::RunsAway)];
    let reached = nearest.here == nearest.goal;
    if nearest.here == Kind::LevelsOff && nearest.rate.is_none() && nearest.beta.is_none() {
        return if nearest.params.q > 0.0 { map.held_all } else { map.held }.to_string();
    }
    let rate = match nearest.rate {
        None => fill(map.rate_never, &[("does", does(nearest.goal))]),
        Some((rate, kind)) => fill(
            if reached { map.rate_from } else { map.rate_to },
            &[("does", does(kind)), ("rate", &percent(rate, words.widget))],
        ),
    };
    let harder = match nearest.beta {
        None => map.harder_never.to_string(),
        Some((beta, _)) if reached && is_last(ParamId::Beta, beta) => map.harder_always.to_string(),
        Some((beta, _)) => {
            let template = if reached { map.harder_until } else { map.harder_to };
            fill(template, &[("harder", &rough_percent(harder_from_beta(beta), words.widget))])
        }
    };
    [&rate, words.widget.space, &harder].concat()
}
