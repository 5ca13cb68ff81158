//! The link: read once at the start, then only written. The only file that touches location and history.

use gloo::timers::callback::Timeout;
use gloo::utils::window;
use sim::params::ParamSpec;
use sim::{Scenario, query};
use wasm_bindgen::JsValue;
use yew::prelude::*;

/// Browsers refuse more than a hundred changes of the address in half a minute: wait for the finger to rest, ms.
const QUIET_MS: u32 = 300;

/// The query of the page's address; where it says nothing about the scenario, after the page's own.
pub fn read(own: &str) -> AttrValue {
    let search = window().location().search().unwrap_or_default();
    let says = entries(&search).any(is_ours);
    if says || own.is_empty() { search.into() } else { format!("{own}&{}", search.trim_start_matches('?')).into() }
}

fn entries(query: &str) -> impl Iterator<Item = &str> {
    query.trim_start_matches('?').split('&').filter(|entry| !entry.is_empty())
}

/// True of an entry that says something about the scenario.
fn is_ours(entry: &str) -> bool {
    let key = entry.split('=').next().unwrap_or(entry);
    key == "m" || key == "preset" || ParamSpec::by_key(key).is_some()
}

/// Writes a scenario into the address once it has rested, but not the one the page was opened with. On a page with a scenario of its
/// own, `named`, the default is named too.
#[hook]
pub fn use_link(scenario: &Scenario, named: bool) {
    let opened = use_mut_ref(|| true);
    use_effect_with(*scenario, move |scenario| {
        let own = query::encode(scenario);
        let own = if named && own.is_empty() { "preset=article".to_string() } else { own };
        let first = opened.replace(false);
        let timeout = (!first).then(|| Timeout::new(QUIET_MS, move || write(&own)));
        || drop(timeout)
    });
}

fn write(own: &str) {
    let location = window().location();
    let (Ok(path), Ok(search), Ok(hash)) = (location.pathname(), location.search(), location.hash()) else { return };
    let address = format!("{path}{}{hash}", beside_foreign(own, &search));
    // A frame without an address of its own refuses: then the link stays as it is, and nothing else is lost.
    let _ = window().history().and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
}

/// The new query: our own entries, and those in the old one that are not ours but a host's.
fn beside_foreign(own: &str, old: &str) -> String {
    let foreign = entries(old).filter(|entry| !is_ours(entry));
    let entries: Vec<&str> = [own].into_iter().filter(|own| !own.is_empty()).chain(foreign).collect();
    if entries.is_empty() { String::new() } else { format!("?{}", entries.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::beside_foreign;

    #[test]
    fn a_hosts_own_entries_stay_in_the_link() {
        assert_eq!(beside_foreign("m=1&q=1", "?q=0.5&utm_source=x&m=1&childId=7"), "?m=1&q=1&utm_source=x&childId=7");
        assert_eq!(beside_foreign("", "?m=1&q=0.5"), "");
        assert_eq!(beside_foreign("", "?amp=1"), "?amp=1");
    }
}
