//! Wires state, runs and views together; computes nothing itself.

use sim::params::SPECS;
use sim::{Params, START, Scenario, query, simulate};
use yew::prelude::*;

use crate::clock::use_frames;
use crate::display::{Controls, Part};
use crate::futures::{ALL, AT_ONCE, use_futures};
use crate::host::{Host, Report, use_host};
use crate::kept::Kept;
use crate::link::{own_query, use_link};
use crate::outcome::{Outcome, Track};
use crate::plot::frame::Frame;
use crate::sight::{less_motion, use_presence, use_print, use_width};
use crate::state::{Action, Disclosure, Held, Motion, State, moment_of};
use crate::story::STEPS;
use crate::text::{Words, live};
use crate::view::element::{assemble, element, nothing, tag};
use crate::view::{
    charts::{CHARTS, Scene},
    clock, controls, dial, figure, futures, later, notices, presets, sentence, sources, story, table, transport, window,
};
use crate::voice::use_voice;

/// Where a widget starts.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct AppProps {
    /// The query of the link it was opened with.
    pub query: AttrValue,
    /// The query of the page's own, where it has a scenario that a link without one means.
    #[prop_or_default]
    pub own: AttrValue,
    /// The date on show, calendar years; `None`: at rest.
    #[prop_or_default]
    pub playhead: Option<f64>,
    /// Where the widget's own pages are: an address that ends with `/`; empty where nobody knows.
    #[prop_or_default]
    pub home: &'static str,
    /// The language.
    #[prop_or_default]
    pub words: &'static Words,
    /// How wide the figure is, px, if that is known.
    #[prop_or_default]
    pub width: Option<f64>,
    /// The page around it, if there is a living one.
    #[prop_or_default]
    pub host: Option<Host>,
    /// True on a page that waits for its program: everything is there, drawn for several widths, and nothing can be pressed.
    #[prop_or_default]
    pub waiting: bool,
    /// What the page shows until the rest of the program has come; `None`: it has.
    #[prop_or_default]
    pub kept: Option<Kept>,
}

/// What stands in the widget, from top to bottom: whether it is shown; by which classes the page has it, where that is enough until the
/// program is whole; what it is.
type Row<'a> = (bool, &'static [&'static str], &'a dyn Fn() -> Html);

/// The widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer_eq(|| State {
        home: props.home,
        whole: props.kept.is_none(),
        turned: moment_of(&props.query).0.0.params != moment_of(&props.own).0.0.params,
        ..State::opened(&props.query, props.playhead, props.width, props.words)
    });
    let words = state.words;
    let params = state.shown();
    let shown = Scenario { params, ..state.scenario };
    let may_work = state.on_screen && state.glide.is_none();
    let kept = props.kept.as_ref().filter(|_| !state.whole);
    let at_once = match kept {
        Some(_) => 0,
        None if props.waiting => ALL,
        None => AT_ONCE,
    };
    let futures = use_futures(&params, at_once, state.lines, may_work);
    let outcome = use_memo((params, futures.clone()), |(params, futures)| Outcome::among(params, futures.clone()));
    let track = use_memo(Params { q: 0.0, ..state.scenario.params }, Track::of);
    let pinned = state.pinned.map(|pinned| pinned.params).filter(|pinned| *pinned != params);
    let before = match state.held {
        _ if pinned.is_some() => pinned,
        Some(Held::Param(id, value)) => Some(state.scenario.params.with(id, value)),
        _ => state.glide.map(|glide| glide.from),
    };
    let before = use_memo(before, |before| before.as_ref().map(simulate));
    let dispatch = use_callback((), {
        let dispatcher = state.dispatcher();
        move |action: Action, ()| dispatcher.dispatch(action)
    });
    let (film, region) = (use_node_ref(), use_node_ref());
    let display = &state.display;
    let (shows, may) = (|part| display.shows(part), |controls| display.offers(controls));
    let charts = CHARTS.iter().any(|chart| shows(chart.part));
    let drawn = charts || shows(Part::Clock);
    let (until, rest) = (outcome.seen_until(), outcome.rest());
    use_frames(state.is_moving(), dispatch.reform(move |seconds| Action::Ticked { seconds, until, rest }));
    let there = drawn && state.whole;
    use_presence(&film, there, dispatch.reform(|on_screen| Action::Appeared { on_screen, may_move: !less_motion() }));
    use_width(&film, there, dispatch.reform(Action::Resized));
    use_print(dispatch.reform(|()| Action::Printed));
    let playhead = state.playhead.unwrap_or(rest).max(START).min(until);
    let sentence = live(&outcome.findings, words);
    let own = if state.whole { own_query(&state.moment(), query::describes_scenario(&props.own)) } else { String::new() };
    let owns_address = props.host.as_ref().is_some_and(|host| host.owns_address);
    use_link(&own, &props.own, state.whole, state.held.is_some(), owns_address, dispatch.reform(|()| Action::Rested));
    let report = Report { query: own.clone(), sentence: sentence.clone(), date: playhead, facts: Vec::new() };
    use_host(&props.host, &state, &outcome, report, &dispatch);
    use_voice(&region, if state.whole { state.settled } else { 0 }, sentence);

    let scene = Scene {
        outcome: &outcome,
        playhead,
        still: state.motion == Motion::Still && !matches!(state.held, Some(Held::Playhead(_))),
        lines: state.lines,
        before: (*before).as_ref(),
        compared: pinned.is_some(),
        frame: Frame::new(state.width),
        words,
        chart: "",
        display: state.display,
    };
    let pictures = || {
        let figure = match kept {
            None if props.waiting => figure::waiting(&scene),
            _ => figure::view(&scene, &state, kept, &dispatch),
        };
        let figure = if charts { figure } else { nothing() };
        let or_kept = |class, view: &dyn Fn() -> Html| kept.map_or_else(view, |kept| kept.part(class));
        let inside = vec![figure, or_kept("transport", &|| transport::view(&outcome.run, playhead, &state, words, &dispatch))];
        let mut watched = assemble("div", &["class"], &mut ["film".into()], inside);
        watched.node_ref = film.clone();
        let clock = if shows(Part::Clock) { or_kept("clock", &|| clock::view(&outcome.run, playhead, words)) } else { nothing() };
        tag("div", "pictures", [watched.into(), clock])
    };
    // What answers to the dial is drawn anew once it has been turned.
    let unturned = |classes: &'static [&'static str]| if state.turned { &[][..] } else { classes };
    // Dials that a link names are what it is about: they stand above the pictures.
    let sliders = SPECS.iter().any(|spec| display.offers_slider(spec));
    let main = || controls::main(&shown, &state, &outcome.run, words, &dispatch);
    let later = |which, name, heading| later::view(which, name, heading, &state, words, &dispatch);
    let parts: [Row; 20] = [
        (true, &[], &|| tag("h1", "", [words.title.into()])),
        (shows(Part::Sentence), unturned(&["sentence.long", "sentence.short"]), &|| {
            sentence::view(&outcome.findings, &shown, display, props.waiting, words, &dispatch)
        }),
        (true, &[], &|| notices::view(&state, words)),
        (shows(Part::Story) && may(Controls::Main), &["story"], &|| story::view(&state, &outcome, words, &dispatch)),
        (may(Controls::Dial), &[], &|| dial::view(&shown, &state, &track, &outcome, words, &dispatch)),
        (sliders && display.names_dials(), &["main-sliders"], &main),
        (drawn, unturned(&["pictures"]), &pictures),
        (shows(Part::Futures), &["futures"], &|| futures::view(&outcome, &state, words, &dispatch)),
        (true, &["expand"], &|| controls::expand(state.expanded, words, &dispatch)),
        (sliders && !display.names_dials(), &["main-sliders"], &main),
        (shows(Part::Window), &["oversight"], &|| window::view(&outcome.run, playhead, words)),
        (may(Controls::Main), &["presets"], &|| presets::view(&state, words, &dispatch)),
        (may(Controls::All), &["more"], &|| controls::more(&state, words, &dispatch)),
        (shows(Part::Compare), &["compare"], &|| later(Disclosure::Compare, "compare", words.compare)),
        (shows(Part::Matters), &["matters"], &|| later(Disclosure::Matters, "matters", words.matters)),
        (shows(Part::Map), &["map"], &|| later(Disclosure::Map, "map", words.map)),
        (shows(Part::Table), &["table"], &|| table::view(&outcome, &state, props.waiting, words, &dispatch)),
        (shows(Part::Share), &["share"], &|| later(Disclosure::Share, "share", words.share)),
        (true, &["unknown", "sources", "foot", "languages"], &|| sources::view(&state, &own, words, &dispatch)),
        (true, &[], &|| html! { <p class="spoken" aria-live="polite" ref={region.clone()}></p> }),
    ];
    let view = |(shown, classes, view): &Row| match kept {
        _ if !shown => nothing(),
        Some(kept) if !classes.is_empty() => classes.iter().map(|class| kept.part(class)).collect(),
        _ => view(),
    };
    let parts = parts.iter().map(view).collect::<Vec<_>>();
    let focus = state.step.map_or("", |at| STEPS[at].focus.class());
    let expanded = if state.expanded { " expanded" } else { "" };
    let class = display.class(props.waiting || kept.is_some()) + focus + expanded;
    element("div", &["class", "lang", "dir"], [class.into(), words.lang.into(), words.dir.into()], parts)
}
