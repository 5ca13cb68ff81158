//! What could not be taken as it stood: in the link, or in a number field.

use sim::query::Notice;
use yew::prelude::*;

use crate::format::value;
use crate::state::State;
use crate::text::Words;
use crate::text::template::fill;
use crate::view::element::{element, nothing, tag};

/// A longer value is cut, in characters: a hostile link must not fill the page.
const LONGEST_VALUE: usize = 40;
/// So many notices are shown.
const MOST: usize = 12;

/// The notices, if there are any.
pub fn view(state: &State, words: &Words) -> Html {
    element("div", &["class", "role"], ["notices".into(), "status".into()], [of_link(state, words), of_field(state, words)])
}

fn of_link(state: &State, words: &Words) -> Html {
    if state.notices.is_empty() {
        return nothing();
    }
    let items = state.notices.iter().take(MOST).map(|notice| tag("li", "", [text(notice, words).into()]));
    tag("div", "", [tag("p", "", [words.notice_heading.into()]), tag("ul", "", items.collect::<Vec<_>>())])
}

fn of_field(state: &State, words: &Words) -> Html {
    let Some((id, typed)) = &state.unreadable else { return nothing() };
    let kept = value(id.spec(), state.scenario.params.get(*id), words);
    let values = [("text", &*cut(typed)), ("name", words.param(*id).name), ("value", &kept)];
    tag("p", "", [fill(words.unreadable, &values).into()])
}

fn text(notice: &Notice, words: &Words) -> String {
    fill(words.notices[notice.kind as usize], &[("key", &cut(&notice.key)), ("value", &cut(&notice.value))])
}

fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST_VALUE {
        return text.to_string();
    }
    text.chars().take(LONGEST_VALUE).chain(['…']).collect()
}
