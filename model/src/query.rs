//! A scenario as the query of a link: `q=1.2&beta=0.3`. Keys are a public API; what a host or the display adds is let pass.

use crate::params::{ParamSpec, SPECS};
use crate::{Params, Preset, PresetId, Scenario, digits};

/// A longer query is not read at all, bytes.
pub const MAX_BYTES: usize = 4096;

/// The model that links are written for.
pub const MODEL: &str = "1";

/// Under this key a link names a scenario to compare with.
pub const VERSUS: &str = "vs";

/// Keys of the display, which say nothing about the scenario.
const DISPLAY_KEYS: &[&str] = &[
    "controls",
    "dials",
    "done",
    "group",
    "guess",
    "lang",
    "lesson",
    "lock",
    "play",
    "projector",
    "show",
    "step",
    "theme",
    "title",
    VERSUS,
];

/// Keys that hosts and their trackers add to whatever they embed.
const HOST_KEYS: &[&str] = &[
    "amp",
    "childId",
    "fbclid",
    "gclid",
    "initialWidth",
    "maxheight",
    "maxwidth",
    "mc_cid",
    "mc_eid",
    "parentTitle",
    "parentUrl",
    "ref",
    "secret",
];

/// What a query held that could not be taken as it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Notice {
    /// What was wrong.
    pub kind: NoticeKind,
    /// Under which key; empty for the query as a whole.
    pub key: String,
    /// The value as given; for a query that is too long, its length in bytes.
    pub value: String,
}

/// What can be wrong with an entry of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum NoticeKind {
    /// No parameter has this key: ignored.
    UnknownKey,
    /// No preset has this name: ignored.
    UnknownPreset,
    /// Written for another model: read all the same.
    UnknownModel,
    /// Given more than once: the last counts.
    Duplicate,
    /// Not a finite number: the default counts.
    NotANumber,
    /// Beyond the parameter's range: its nearest end counts.
    Clamped,
    /// The query is longer than 4 KiB: the defaults count.
    TooLong,
}

/// The shortest query that [`decode`] reads back to this scenario; empty for the default. Numbers are in the fewest digits that
/// come back to the last bit.
pub fn encode(scenario: &Scenario) -> String {
    if *scenario == Scenario::default() {
        return String::new();
    }
    let preset = scenario.preset.preset();
    let mut query = ["m=", MODEL].concat();
    if scenario.preset != PresetId::Article {
        query.push_str("&preset=");
        query.push_str(preset.key);
    }
    write_edits(&mut query, scenario, '&', '=');
    query
}

/// A scenario as one value of a link, the one of [`VERSUS`]: a preset's name and what differs from it, as in `good~q:1.2~beta:0.3`.
pub fn encode_versus(scenario: &Scenario) -> String {
    let mut value = scenario.preset.preset().key.to_string();
    write_edits(&mut value, scenario, '~', ':');
    value
}

/// What differs from the preset, each with a sign before it and one between key and number.
fn write_edits(text: &mut String, scenario: &Scenario, before: char, between: char) {
    let preset = scenario.preset.preset();
    for spec in SPECS {
        let value = scenario.params.get(spec.id);
        if value != preset.params.get(spec.id) {
            text.push(before);
            text.push_str(spec.key);
            text.push(between);
            text.push_str(&digits::shortest(value));
        }
    }
}

/// Reads a query, with or without its `?`. Total: whatever is wrong becomes a default and a notice.
///
/// A preset is applied first, wherever it stands; the other keys override it.
pub fn decode(query: &str) -> (Scenario, Vec<Notice>) {
    decode_onto(Scenario::default(), query)
}

/// The same, but what a query does not say, or says in vain, is as in `scenario`; a preset begins anew.
pub fn decode_onto(scenario: Scenario, query: &str) -> (Scenario, Vec<Notice>) {
    let query = query.strip_prefix('?').unwrap_or(query);
    let mut notices = Vec::new();
    if query.len() > MAX_BYTES {
        notices.push(Notice { kind: NoticeKind::TooLong, key: String::new(), value: digits::whole(query.len() as u64) });
        return (scenario, notices);
    }
    let entries = last_of_each(query, ['&', '='], &mut notices);
    let versus = entries.iter().find(|(key, _)| key == VERSUS).map(|(_, value)| decode_versus(value).1);
    let scenario = take(scenario, entries, &mut notices);
    notices.extend(versus.unwrap_or_default());
    (scenario, notices)
}

/// What a link pins to compare with: `Some(None)` where it says nothing at all; `None` where it does not say.
pub fn versus(query: &str) -> Option<Option<Scenario>> {
    value_of(query, VERSUS).map(|value| decode_versus(&value).0)
}

/// Reads a value of [`VERSUS`]; empty: no scenario. Total, as [`decode`] is; a preset that there is not is the article's numbers.
pub fn decode_versus(value: &str) -> (Option<Scenario>, Vec<Notice>) {
    let mut notices = Vec::new();
    if value.is_empty() {
        return (None, notices);
    }
    let (key, edits) = value.split_once('~').unwrap_or((value, ""));
    let preset = PresetId::by_key(key);
    if preset.is_none() {
        notices.push(Notice { kind: NoticeKind::UnknownPreset, key: VERSUS.into(), value: key.into() });
    }
    let entries = last_of_each(edits, ['~', ':'], &mut notices);
    let scenario = take(preset.unwrap_or(PresetId::Article).into(), entries, &mut notices);
    (Some(scenario), notices)
}

/// Takes entries into a scenario, the preset first; notes what is wrong with them.
fn take(scenario: Scenario, entries: Vec<(String, String)>, notices: &mut Vec<Notice>) -> Scenario {
    let before = scenario.params;
    let preset = entries.iter().find(|(key, _)| key == "preset").and_then(|(_, value)| PresetId::by_key(value));
    let mut scenario = preset.map_or(scenario, Scenario::from);
    for (key, value) in entries {
        if let Some(kind) = apply(&mut scenario, &before, &key, &value) {
            notices.push(Notice { kind, key, value });
        }
    }
    scenario
}

/// True where a query says something about the scenario, whether or not it can be taken as it stands.
pub fn describes_scenario(query: &str) -> bool {
    let query = query.strip_prefix('?').unwrap_or(query);
    query.split('&').any(|entry| {
        let key = entry.split('=').next().unwrap_or(entry);
        key == "m" || key == "preset" || ParamSpec::by_key(key).is_some()
    })
}

/// The last value that a query gives a key, percent-decoded; for keys of the display.
pub fn value_of(query: &str, key: &str) -> Option<String> {
    let query = query.strip_prefix('?').unwrap_or(query);
    let entries = if query.len() > MAX_BYTES { Vec::new() } else { last_of_each(query, ['&', '='], &mut Vec::new()) };
    entries.into_iter().find(|(other, _)| other == key).map(|(_, value)| value)
}

/// The entries, percent-decoded, one a key: the last given. Repetitions are noted.
fn last_of_each(query: &str, [between, within]: [char; 2], notices: &mut Vec<Notice>) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    for entry in query.split(between).filter(|entry| !entry.is_empty()) {
        let (key, value) = entry.split_once(within).unwrap_or((entry, ""));
        let (key, value) = (percent_decode(key), percent_decode(value));
        if let Some(earlier) = entries.iter_mut().find(|(other, _)| *other == key) {
            if !is_foreign(&key) {
                notices.push(Notice { kind: NoticeKind::Duplicate, key, value: value.clone() });
            }
            earlier.1 = value;
        } else {
            entries.push((key, value));
        }
    }
    entries
}

/// Takes one entry into the scenario, whose preset is already applied; says what was wrong with it. No number leaves a parameter as it
/// was `before`.
fn apply(scenario: &mut Scenario, before: &Params, key: &str, value: &str) -> Option<NoticeKind> {
    match key {
        "preset" => PresetId::by_key(value).is_none().then_some(NoticeKind::UnknownPreset),
        "m" => (value != MODEL).then_some(NoticeKind::UnknownModel),
        _ => match ParamSpec::by_key(key) {
            Some(spec) => apply_number(scenario, before, spec, value),
            None => (!is_foreign(key)).then_some(NoticeKind::UnknownKey),
        },
    }
}

fn apply_number(scenario: &mut Scenario, before: &Params, spec: &ParamSpec, value: &str) -> Option<NoticeKind> {
    let number = digits::parse(value.trim());
    let taken = number.unwrap_or(before.get(spec.id));
    *scenario = scenario.with(spec.id, taken);
    match number {
        None => Some(NoticeKind::NotANumber),
        Some(number) if number != scenario.params.get(spec.id) => Some(NoticeKind::Clamped),
        Some(_) => None,
    }
}

fn is_foreign(key: &str) -> bool {
    key.starts_with("utm_") || DISPLAY_KEYS.contains(&key) || HOST_KEYS.contains(&key)
}

/// Undoes `%41` and `+`; what is no escape stands for itself, what is no UTF-8 becomes �.
fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        rest = tail;
        let escaped = (first == b'%').then(|| tail.get(..2).and_then(hex)).flatten();
        if escaped.is_some() {
            rest = &tail[2..];
        }
        bytes.push(escaped.unwrap_or(if first == b'+' { b' ' } else { first }));
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digits: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    Some((digit(digits[0])? * 16 + digit(digits[1])?) as u8)
}

/// The query of a preset's own link.
pub fn of_preset(preset: &Preset) -> String {
    encode(&Scenario::from(preset.id))
}
