//! The picture of the map. What depends on the runs alone is drawn once for them; where one is, each time.

use sim::params::{beta_from_harder, harder_from_beta};
use sim::presets::PRESETS;
use sim::{ParamId, Params};
use widget::format::{value, year};
use widget::plot::path::{Path, px};
use widget::plot::place::{Anchor, Area, LABEL, NOTE, Places, Spot, left_of, right_of};
use widget::text::template::fill;
use widget::view::dial::BRACKET;
use widget::view::element::{element, tag};
use widget::view::marks::running;
use yew::prelude::*;

use crate::map::grid::{Field, elsewhere, place};
use crate::map::kind::{Kind, floor};
use crate::map::trace::outline;
use crate::text::Words;

/// No picture is wider, px.
const WIDEST: f64 = 760.0;
/// Narrower pictures have shorter words.
const NARROW: f64 = 480.0;
/// The handle's radius, px: what a finger hits.
pub const GRIP: f64 = 18.0;
/// Years that are drawn as lines.
const YEARS: [f64; 4] = [2028.0, 2029.0, 2030.0, 2035.0];

/// Where the map stands in its picture, px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Of the whole picture.
    pub size: (f64, f64),
    /// The map itself.
    pub plot: Area,
}

impl Frame {
    /// A picture in a place so wide.
    pub fn new(width: f64) -> Frame {
        let width = width.clamp(240.0, WIDEST);
        let (left, right, top) = (44.0, width - 16.0, 26.0);
        let bottom = top + (0.62 * (right - left)).clamp(230.0, 430.0).round();
        let below = if width < NARROW { 72.0 } else { 56.0 };
        Frame { size: (width, bottom + below), plot: Area { left, top, right, bottom } }
    }

    /// Where a place on the map, 0 to 1 from left to right and from bottom to top, is on the picture.
    pub fn point(&self, across: f64, up: f64) -> (f64, f64) {
        let plot = &self.plot;
        (plot.left + across * (plot.right - plot.left), plot.bottom - up * (plot.bottom - plot.top))
    }

    /// A distance on the picture, px to the right and down, as one on the map.
    pub fn shares(&self, right: f64, down: f64) -> (f64, f64) {
        (right / (self.plot.right - self.plot.left), -down / (self.plot.bottom - self.plot.top))
    }

    /// The place on the map of a point on the picture.
    fn unit(&self, x: f64, y: f64) -> (f64, f64) {
        self.shares(x - self.plot.left, y - self.plot.bottom)
    }

    /// True where words are short, and presets have numbers in place of names.
    pub fn is_narrow(&self) -> bool {
        self.size.0 < NARROW
    }
}

/// A spot that presets stand on.
pub struct Dot {
    /// Where on the map.
    pub at: (f64, f64),
    /// Which ones, as places in the table.
    pub presets: Vec<usize>,
    /// True where one of them sets everything else as it is here.
    pub filled: bool,
}

/// The presets by where they stand; `params`: what everything else is.
pub fn dots(params: &Params) -> Vec<Dot> {
    let mut dots: Vec<Dot> = Vec::new();
    for (index, preset) in PRESETS.iter().enumerate() {
        let at = place(&preset.params);
        let same = elsewhere(&preset.params) == elsewhere(params);
        match dots.iter_mut().find(|dot| dot.at == at) {
            // The one that the colours are about comes first.
            Some(dot) if same && !dot.filled => {
                dot.presets.insert(0, index);
                dot.filled = true;
            }
            Some(dot) => dot.presets.push(index),
            None => dots.push(Dot { at, presets: vec![index], filled: same }),
        }
    }
    // From left to right, from top to bottom.
    dots.sort_by(|a, b| a.at.0.total_cmp(&b.at.0).then(b.at.1.total_cmp(&a.at.1)));
    dots
}

/// What depends on the runs, drawn.
pub struct Land {
    /// What everything else was.
    pub params: Params,
    /// For which frame it is drawn.
    pub frame: Frame,
    /// The shares of the kinds.
    pub shares: [f64; 5],
    /// True where lines of years are among it.
    pub has_years: bool,
    drawn: Html,
    places: Places,
}

impl Land {
    /// Draws runs.
    pub fn of(field: &Field, params: &Params, frame: Frame, words: &Words) -> Land {
        let shares = field.shares();
        let to = |x: f64, y: f64| frame.point(x, y);
        let heights: Vec<f64> = field.samples.iter().map(|sample| sample.height()).collect();
        let away: Vec<f64> = field.samples.iter().map(|sample| f64::from(u8::from(sample.kind == Kind::RunsAway))).collect();
        let mut drawn = Vec::new();
        let mut places = Places::within(frame.plot);
        let mut borders = String::new();
        for kind in Kind::ALL.into_iter().filter(|kind| shares[*kind as usize] > 0.0) {
            let outline = match kind {
                Kind::RunsAway => outline(&away, field.wide, 0.5).smoothed(),
                kind => outline(&heights, field.wide, floor(kind)),
            };
            let values = [NAMES[kind as usize].into(), pattern(kind).into(), outline.area(to).into()];
            drawn.push(element("path", &["class", "fill", "d"], values, []));
            let found = outline.lines();
            borders += &lines(&found, &frame);
            found.iter().for_each(|line| places.avoid(line.iter().map(|(x, y)| to(*x, *y)).collect(), 1));
        }
        drawn.push(element("path", &["class", "d"], ["border".into(), borders.into()], []));
        let dots = dots(params);
        dots.iter().for_each(|dot| places.take_point(to(dot.at.0, dot.at.1), 6.0));
        let evidence = [BRACKET.0, BRACKET.1].map(|q| to(ParamId::Q.spec().slider.unit_from_value(q), 0.0).0);
        let (from, width) = (px(evidence[0]), px(evidence[1] - evidence[0]));
        let band = [
            "evidence".into(),
            from.into(),
            px(frame.plot.top).into(),
            width.into(),
            px(frame.plot.bottom - frame.plot.top).into(),
        ];
        drawn.push(element("rect", &["class", "x", "y", "width", "height"], band, []));
        let dates: Vec<f64> = field.samples.iter().map(|sample| -sample.tenfold.min(2060.0)).collect();
        let mut years = Vec::new();
        for t in YEARS {
            let found = outline(&dates, field.wide, -t).lines();
            if !found.is_empty() {
                drawn.push(element("path", &["class", "d"], ["years".into(), lines(&found, &frame).into()], []));
            }
            for line in found {
                let line: Vec<(f64, f64)> = line.into_iter().map(|(x, y)| to(x, y)).collect();
                places.avoid(line.clone(), 1);
                years.push((t, line));
            }
        }
        for kind in Kind::ALL {
            drawn.extend(name_of(kind, field, &frame, &mut places, words));
        }
        let has_years = !years.is_empty();
        for (t, line) in years {
            drawn.extend(year_of(t, &line, &frame, &mut places, words));
        }
        // Where names are, the one that says most comes first.
        let mut order: Vec<usize> = (0..dots.len()).collect();
        order.sort_by_key(|index| PRESETS.len() - dots[*index].presets.len());
        for index in order {
            let dot = &dots[index];
            let (x, y) = to(dot.at.0, dot.at.1);
            let class = if dot.filled { "dot" } else { "dot hollow" };
            let values = [class.into(), px(x).into(), px(y).into(), "5".into()];
            drawn.push(element("circle", &["class", "cx", "cy", "r"], values, []));
            let name = if frame.is_narrow() { (index + 1).to_string() } else { name_of_dot(dot, words) };
            drawn.extend(beside(&name, (x, y), &mut places));
        }
        Land { params: *params, frame, shares, has_years, drawn: tag("g", "land", drawn), places }
    }
}

/// The classes of the kinds, also names of their patterns.
pub const NAMES: [&str; 5] = ["levels-off", "stays-far", "leans", "feeds", "runs-away"];

/// What a kind is filled with.
pub fn pattern(kind: Kind) -> String {
    format!("url(#map-{})", NAMES[kind as usize])
}

/// A texture a kind, for those who tell colours badly apart, and for paper.
fn patterns() -> Html {
    // Lines on a tile of 8 px; levels lie, what feeds itself climbs, what runs away climbs twice as dense.
    let textures = ["M0 4H8", "", "M2 2h0M6 6h0", "M-2 2L2-2M0 8L8 0M6 10L10 6", "M-1 5L5-1M-1 9L9-1M3 9L9 3"];
    let tile = |kind: Kind| {
        let name = NAMES[kind as usize];
        let inside = [
            element("rect", &["class", "width", "height"], [name.into(), "8".into(), "8".into()], []),
            element("path", &["class", "d"], ["texture".into(), textures[kind as usize].into()], []),
        ];
        let id = format!("map-{name}");
        let values = [id.into(), "8".into(), "8".into(), "userSpaceOnUse".into()];
        element("pattern", &["id", "width", "height", "patternUnits"], values, inside)
    };
    tag("defs", "", Kind::ALL.map(tile))
}

fn lines(lines: &[Vec<(f64, f64)>], frame: &Frame) -> String {
    let path = |line: &Vec<(f64, f64)>| {
        let points: Vec<_> = line.iter().map(|(x, y)| frame.point(*x, *y)).collect();
        points[1..].iter().fold(Path::from(points[0].0, points[0].1), |path, (x, y)| path.line(*x, *y)).open()
    };
    lines.iter().map(path).collect()
}

fn line(class: &'static str, from: (f64, f64), to: (f64, f64)) -> Html {
    let values = [class.into(), px(from.0).into(), px(from.1).into(), px(to.0).into(), px(to.1).into()];
    element("line", &["class", "x1", "y1", "x2", "y2"], values, [])
}

fn text(class: &'static str, spot: Spot, words: AttrValue) -> Html {
    let anchor = match spot.anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let values = [class.into(), px(spot.x).into(), px(spot.y).into(), anchor.into()];
    element("text", &["class", "x", "y", "text-anchor"], values, [running(words).into()])
}

fn middle(x: f64, y: f64) -> Spot {
    Spot { x, y, anchor: Anchor::Middle }
}

/// The name of a kind, in full or short, where it is widest; none where there is no room.
fn name_of(kind: Kind, field: &Field, frame: &Frame, places: &mut Places, words: &Words) -> Option<Html> {
    let middles = field.middles(kind);
    let (long, short) = (words.map.kinds[kind as usize], words.map.kinds_short[kind as usize]);
    // Rather in full across a dotted line than short beside it.
    for name in [long, short] {
        let width = LABEL.width(name);
        let spots: Vec<Spot> = middles
            .iter()
            .filter(|(across, up)| {
                let (x, y) = frame.point(*across, *up);
                let (from, to) = (frame.unit(x - 0.5 * width - 4.0, y + 9.0), frame.unit(x + 0.5 * width + 4.0, y - 11.0));
                field.is_all(kind, from, to)
            })
            .map(|(across, up)| frame.point(*across, *up))
            .map(|(x, y)| middle(x, y + 4.0))
            .collect();
        if let Some(spot) = find(places, width, &spots) {
            return Some(text("kind", spot, name.into()));
        }
    }
    None
}

/// Where words touch nothing; else, where they touch no words.
fn find(places: &mut Places, width: f64, spots: &[Spot]) -> Option<Spot> {
    places.find(width, 1, spots).or_else(|| {
        let spot = places.clone().without_curves().find(width, 1, spots)?;
        places.take(Area::of_words(spot, width, 1));
        Some(spot)
    })
}

/// A year at its line, near the upper end.
fn year_of(t: f64, line: &[(f64, f64)], frame: &Frame, places: &mut Places, words: &Words) -> Option<Html> {
    let year = year(t);
    let name = if frame.is_narrow() { year } else { fill(words.map.year, &[("year", &year)]) };
    let width = NOTE.width(&name);
    let mut points = line.to_vec();
    points.sort_by(|a, b| a.1.total_cmp(&b.1));
    let near = |(x, y): &(f64, f64)| {
        let y = y.clamp(frame.plot.top + 14.0, frame.plot.bottom - 6.0);
        [right_of(x + 7.0, y + 4.0), left_of(x - 7.0, y + 4.0)]
    };
    let spots: Vec<Spot> = points.iter().step_by(4).take(16).flat_map(near).collect();
    places.find(width, 1, &spots).map(|spot| text("year", spot, name.into()))
}

/// The first preset on a dot, and how many more there are.
fn name_of_dot(dot: &Dot, words: &Words) -> String {
    let first = words.map.presets[dot.presets[0]];
    match dot.presets.len() {
        1 => first.to_string(),
        count => format!("{first} +{}", count - 1),
    }
}

/// A name beside a dot, with room for the ring between them.
fn beside(name: &str, (x, y): (f64, f64), places: &mut Places) -> Option<Html> {
    let mut spots = Vec::new();
    for (dx, dy) in [(16.0, 4.0), (10.0, -10.0), (10.0, 19.0)] {
        spots.extend([right_of(x + dx, y + dy), left_of(x - dx, y + dy)]);
    }
    spots.extend([middle(x, y - 17.0), middle(x, y + 26.0)]);
    find(places, NOTE.width(name), &spots).map(|spot| text("preset", spot, name.to_string().into()))
}

/// The axes, in the words and units of the sliders, with the pace that the evidence implies.
fn axes(frame: &Frame, words: &Words) -> Html {
    let plot = &frame.plot;
    let (q, beta) = (ParamId::Q.spec(), ParamId::Beta.spec());
    let mut inside = Vec::new();
    for percent in (0..=200).step_by(50) {
        let rate = f64::from(percent) / 100.0;
        let (x, y) = frame.point(q.slider.unit_from_value(rate), 0.0);
        inside.push(line("tick", (x, y), (x, y + 5.0)));
        inside.push(text("tick", middle(x, y + 17.0), value(q, rate, words.widget).into()));
    }
    let last = (100.0 * harder_from_beta(beta.slider.value_from_unit(1.0))).round() as u32;
    for percent in (0..=last).step_by(if frame.is_narrow() { 40 } else { 20 }) {
        let harder = beta_from_harder(f64::from(percent) / 100.0);
        let (x, y) = frame.point(0.0, beta.slider.unit_from_value(harder));
        inside.push(line("tick", (x - 5.0, y), (x, y)));
        inside.push(text("tick", left_of(x - 7.0, y + 4.0), value(beta, harder, words.widget).into()));
    }
    // The arrows stand where they point to, whichever way the words run.
    let name = |id: ParamId| words.widget.param(id).name;
    let beside = |left: &str, right: &str| {
        let (first, then) = if words.widget.is_rtl() { (right, left) } else { (left, right) };
        [first, " ", then].concat()
    };
    inside.push(text("name", right_of(0.0, 14.0), beside("↑", name(ParamId::Beta)).into()));
    // In a narrow picture, below the bracket's words.
    let below = if frame.is_narrow() { 65.0 } else { 35.0 };
    inside.push(text("name", left_of(plot.right, plot.bottom + below), beside(name(ParamId::Q), "→").into()));
    let [from, to] = [BRACKET.0, BRACKET.1].map(|rate| frame.point(q.slider.unit_from_value(rate), 0.0).0);
    let (top, bottom) = (plot.bottom + 24.0, plot.bottom + 31.0);
    let path = Path::from(from, top).line(from, bottom).line(to, bottom).line(to, top).open();
    inside.push(element("path", &["class", "d"], ["bracket".into(), path.into()], []));
    inside.push(text("note", middle(0.5 * (from + to), bottom + 15.0), words.widget.bracket.into()));
    tag("g", "axes", inside)
}

/// The whole picture. `value`: where one is, in words; `moves`: false where one may not move.
pub fn view(land: Option<&Land>, frame: &Frame, params: &Params, value: String, moves: bool, words: &Words) -> Html {
    let at = place(params);
    let (x, y) = frame.point(at.0, at.1);
    let plot = &frame.plot;
    let old = land.is_some_and(|land| land.params != elsewhere(params));
    let ground = element(
        "g",
        &["class"],
        [if old { "old".into() } else { "new".into() }],
        land.map(|land| land.drawn.clone()).into_iter().collect::<Vec<_>>(),
    );
    let field_values = [
        "field".into(),
        "go".into(),
        px(plot.left).into(),
        px(plot.top).into(),
        px(plot.right - plot.left).into(),
        px(plot.bottom - plot.top).into(),
    ];
    let field = element("rect", &["class", "data-do", "x", "y", "width", "height"], field_values, []);
    // Near it if there is room, and further away where many names are.
    let mut spots = Vec::new();
    for far in 0..10 {
        let (out, fault) = (6.0 * f64::from(far), 3 * far);
        for (dx, dy) in [(14.0, -9.0 - out), (14.0, 17.0 + out), (17.0 + out, 4.0)] {
            spots.extend([(left_of(x - dx, y + dy), fault), (right_of(x + dx, y + dy), fault + 1)]);
        }
    }
    spots.extend([(middle(x, y - 18.0), 4), (middle(x, y + 28.0), 4)]);
    let mut places = land.map_or_else(|| Places::within(*plot), |land| land.places.clone().without_curves());
    let (_, spot) = places.find_best(&[(LABEL.width(words.map.here), 1)], &spots);
    let ring = Path::from(x - 14.0, y).line(x - 5.0, y).open()
        + &Path::from(x + 5.0, y).line(x + 14.0, y).open()
        + &Path::from(x, y - 14.0).line(x, y - 5.0).open()
        + &Path::from(x, y + 5.0).line(x, y + 14.0).open();
    let circle = |class: &'static str| {
        element("circle", &["class", "cx", "cy", "r"], [class.into(), px(x).into(), px(y).into(), "10".into()], [])
    };
    let marks = [
        line("lead", (plot.left, y), (x - 16.0, y)),
        line("lead", (x, y + 16.0), (x, plot.bottom)),
        circle("ring under"),
        circle("ring"),
        element("path", &["class", "d"], ["ring".into(), ring.into()], []),
        text("here", spot, words.map.here.into()),
    ];
    let inside = [
        patterns(),
        ground,
        axes(frame, words),
        field,
        handle((x, y), params.q, value, moves, words),
        element("g", &["class", "aria-hidden"], ["you".into(), "true".into()], marks),
    ];
    let size = format!("0 0 {} {}", px(frame.size.0), px(frame.size.1));
    let values = ["drawing".into(), size.into(), px(frame.size.1).into(), "group".into(), words.map.name.into()];
    element("svg", &["class", "viewBox", "height", "role", "aria-label"], values, inside)
}

/// What is dragged, and what has the keys: a slider of the rate whose value says both.
fn handle((x, y): (f64, f64), rate: f64, value: String, moves: bool, words: &Words) -> Html {
    let names = &[
        "class",
        "cx",
        "cy",
        "r",
        "data-do",
        "data-drag",
        "tabindex",
        "role",
        "aria-label",
        "aria-describedby",
        "aria-valuemin",
        "aria-valuemax",
        "aria-valuenow",
        "aria-valuetext",
        "aria-disabled",
    ];
    let values = [
        "handle".into(),
        px(x).into(),
        px(y).into(),
        px(GRIP).into(),
        "here".into(),
        "".into(),
        if moves { "0".into() } else { "-1".into() },
        "slider".into(),
        words.map.handle.into(),
        "map-keys".into(),
        "0".into(),
        "300".into(),
        px(100.0 * rate).into(),
        value.into(),
        if moves { "false".into() } else { "true".into() },
    ];
    element("circle", names, values, [])
}
