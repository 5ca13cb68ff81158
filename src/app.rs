//! Wires state, runs and views together; computes nothing itself.

use std::rc::Rc;

use sim::{Params, START};
use yew::prelude::*;

use crate::clock::use_frames;
use crate::link::use_link;
use crate::outcome::{Outcome, Track};
use crate::state::{Action, State};
use crate::text::{EN, live};
use crate::view::{
    clock, controls, dial, figure::Figure, live::Live, notices, presets, sentence, sources::Sources, table::Table, transport,
};

/// Where a widget starts.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct AppProps {
    /// The query of the link it was opened with.
    pub query: AttrValue,
    /// The date on show, calendar years; `None`: at rest.
    #[prop_or_default]
    pub playhead: Option<f64>,
    /// The figure's width until it has been measured, px.
    #[prop_or(DEFAULT_WIDTH)]
    pub width: f64,
}

/// A figure in the middle of an article, px.
const DEFAULT_WIDTH: f64 = 620.0;

/// The widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let words = &EN;
    let state = use_reducer_eq(|| State { playhead: props.playhead, ..State::from_query(&props.query) });
    let params = state.scenario.params;
    let outcome = use_memo(params, Outcome::of);
    let track = use_memo(Params { q: 0.0, ..params }, Track::of);
    let playhead = state.playhead.unwrap_or_else(|| outcome.rest()).clamp(START, outcome.seen_until());
    let dispatch = use_callback((), {
        let dispatcher = state.dispatcher();
        move |action: Action, ()| dispatcher.dispatch(action)
    });
    let until = outcome.seen_until();
    use_frames(state.playing, dispatch.reform(move |seconds| Action::Ticked { seconds, until }));
    use_link(&state.scenario);

    html! {
        <div class="widget" lang={words.lang}>
            <h1>{ words.title }</h1>
            { sentence::view(&outcome.findings, words) }
            { notices::view(&state, words) }
            { dial::view(&state.scenario, &track, &outcome, words, &dispatch) }
            <div class="pictures">
                <div class="film">
                    <Figure outcome={Rc::clone(&outcome)} {playhead} width={props.width} on_scrub={dispatch.reform(Action::Scrubbed)} />
                    { transport::view(&outcome.run, playhead, state.playing, words, &dispatch) }
                </div>
                { clock::view(&outcome.run, playhead, words) }
            </div>
            { controls::main(&state.scenario, words, &dispatch) }
            { presets::view(&state.scenario, words, &dispatch) }
            { controls::more(&state.scenario, words, &dispatch) }
            <Table outcome={Rc::clone(&outcome)} />
            <Sources />
            <Live settled={state.settled} sentence={live(&outcome.findings, words)} />
        </div>
    }
}
