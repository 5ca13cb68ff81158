//! The link: read once at the start, then only written. The only file that touches location and history.

use gloo::timers::callback::Timeout;
use gloo::utils::window;
use sim::{Scenario, query};
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::effect::{End, use_effect_on};
use crate::journal::Moment;
use crate::state::moment_of;
use crate::story::{STEPS, Step};

/// Browsers refuse more than a hundred changes of the address in half a minute: wait for the finger to rest, ms.
const QUIET_MS: u32 = 300;

/// The query of the page's address, after the page's own; but where both are about the scenario, without that.
pub fn read(own: &str) -> AttrValue {
    let search = window().location().search().unwrap_or_default();
    let both = query::describes_scenario(own) && entries(&search).any(says_scenario);
    if both || own.is_empty() { search.into() } else { [own, "&", search.trim_start_matches('?')].concat().into() }
}

fn entries(query: &str) -> impl Iterator<Item = &str> {
    query.trim_start_matches('?').split('&').filter(|entry| !entry.is_empty())
}

/// True of an entry that says something about the scenario on show.
fn says_scenario(entry: &str) -> bool {
    query::describes_scenario(entry) || entry.starts_with("step=")
}

/// True of an entry that the widget writes.
fn is_ours(entry: &&str) -> bool {
    says_scenario(entry) || entry.starts_with("vs=")
}

/// Once what the widget says of itself has rested, and nothing is `held`, tells that it has, and writes it into the address, where that
/// is the widget's; but not what the page was opened with, nor before the program is `whole`. `page` is the query of the page's own.
#[hook]
pub fn use_link(own: &str, page: &AttrValue, whole: bool, held: bool, owns_address: bool, on_rest: Callback<()>) {
    let opened = use_mut_ref(|| true);
    let (said, page) = (own.to_string(), page.clone());
    let wait = move || -> End {
        let first = opened.replace(false);
        let rest = move || {
            if owns_address {
                write(&said, &page);
            }
            on_rest.emit(());
        };
        let timeout = (whole && !first && !held).then(|| Timeout::new(QUIET_MS, rest));
        Box::new(|| drop(timeout))
    };
    use_effect_on([own, if held { " held" } else { "" }, if whole { "" } else { " in part" }].concat(), Box::new(wait));
}

/// What the link says of a scenario, the step of the story that is told and what it is compared with: a step alone where it shows its
/// own scenario. On a page with a scenario of its own, `named`, the default is named too.
pub fn own_query((scenario, step, pinned): &Moment, named: bool) -> String {
    let step = step.map(|at| &STEPS[at]);
    let shown = step.map_or(Scenario::default(), Step::scenario);
    let scenario = match query::encode(scenario) {
        _ if step.is_some() && shown == *scenario => String::new(),
        default if default.is_empty() && (named || step.is_some()) => "preset=article".to_string(),
        query => query,
    };
    let step = step.map(|step| ["step=", step.key].concat());
    let pinned = pinned.map(|pinned| ["vs=", &query::encode_versus(&pinned)].concat());
    [Some(scenario), step, pinned].into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("&")
}

/// In a page of its own, each address is one that the Back button comes back to; in a frame, that button is the page's around it.
fn write(own: &str, page: &str) {
    let (window, location) = (window(), window().location());
    let (Ok(path), Ok(search), Ok(hash)) = (location.pathname(), location.search(), location.hash()) else { return };
    if says(page) == own {
        return;
    }
    let address = [&*path, &beside_foreign(own, &search), &hash].concat();
    let framed = window.parent().ok().flatten().is_none_or(|parent| parent != window);
    // A frame without an address of its own refuses: then the link stays as it is, and nothing else is lost.
    let _ = window.history().and_then(|history| match framed {
        true => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
        false => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
    });
}

/// What a widget would say of itself that was opened now, on a page with this query of its own.
fn says(page: &str) -> String {
    own_query(&moment_of(&read(page)).0, query::describes_scenario(page))
}

/// The new query: our own entries, and those in the old one that are not ours but a host's.
fn beside_foreign(own: &str, old: &str) -> String {
    let foreign = entries(old).filter(|entry| !is_ours(entry));
    let entries: Vec<&str> = [own].into_iter().filter(|own| !own.is_empty()).chain(foreign).collect();
    if entries.is_empty() { String::new() } else { ["?", &entries.join("&")].concat() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_named_and_its_scenario_only_where_it_was_changed() {
        let (taste, article) = (STEPS.iter().position(|step| step.key == "taste"), Scenario::default());
        let own = taste.map(|at| STEPS[at].scenario()).unwrap_or_default();
        assert_eq!(own_query(&(own, taste, None), false), "step=taste");
        assert_eq!(own_query(&(article, taste, None), false), "preset=article&step=taste");
        assert_eq!(own_query(&(article, None, None), false), "");
        assert_eq!(own_query(&(article, None, None), true), "preset=article");
    }

    #[test]
    fn what_is_compared_with_stands_behind_the_scenario() {
        let (article, good) = (Scenario::default(), Scenario::from(sim::PresetId::Good));
        assert_eq!(own_query(&(article, None, Some(good)), false), "vs=good");
        assert_eq!(own_query(&(good, None, Some(article)), false), "m=1&preset=good&vs=article");
        let edited = good.with(sim::ParamId::Q, 1.2);
        assert_eq!(own_query(&(article, None, Some(edited)), false), "vs=good~q:1.2");
        assert_eq!(own_query(&moment_of("?utm_source=x&step=taste&vs=good~q:1.2").0, false), "step=taste&vs=good~q:1.2");
        assert_eq!(own_query(&moment_of("?vs=").0, false), "");
        assert_eq!(beside_foreign("vs=good", "?vs=kohli&amp=1"), "?vs=good&amp=1");
    }

    #[test]
    fn a_hosts_own_entries_stay_in_the_link() {
        assert_eq!(beside_foreign("m=1&q=1", "?q=0.5&utm_source=x&m=1&childId=7"), "?m=1&q=1&utm_source=x&childId=7");
        assert_eq!(beside_foreign("", "?m=1&q=0.5"), "");
        assert_eq!(beside_foreign("", "?amp=1"), "?amp=1");
    }
}
