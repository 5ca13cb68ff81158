//! What could not be taken as it stood: in the link, or in a number field.

use sim::query::Notice;
use yew::prelude::*;

use crate::format::value;
use crate::state::State;
use crate::text::Words;
use crate::text::template::fill_plain;

/// A longer value is cut, in characters: a hostile link must not fill the page.
const LONGEST_VALUE: usize = 40;

/// The notices, if there are any.
pub fn view(state: &State, words: &Words) -> Html {
    html! {
        <div class="notices" role="status">
            if !state.notices.is_empty() {
                <p>{ words.notice_heading }</p>
                <ul>{ for state.notices.iter().map(|notice| html! { <li>{ text(notice, words) }</li> }) }</ul>
            }
            if let Some((id, typed)) = &state.unreadable {
                <p>{ fill_plain(words.unreadable, &[
                    ("text", &cut(typed)),
                    ("name", words.param(*id).name),
                    ("value", &value(id.spec(), state.scenario.params.get(*id), words)),
                ]) }</p>
            }
        </div>
    }
}

fn text(notice: &Notice, words: &Words) -> String {
    fill_plain(words.notices[notice.kind as usize], &[("key", &cut(&notice.key)), ("value", &cut(&notice.value))])
}

fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST_VALUE {
        return text.to_string();
    }
    text.chars().take(LONGEST_VALUE).chain(['…']).collect()
}
