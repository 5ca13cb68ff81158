// What is drawn over the main chart, in a picture of its own that lies exactly on it.
import { MOST, YEARS, points } from './path.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Narrower than this, px, every fourth year is written, else every second; as on the chart. */
const COMPACT_BELOW = 480;
/** How far beyond the plot a finger may begin, px. */
const REACH = 16;
/** How long the model draws its line, ms. */
const DRAWING = 400;
/** Words keep this far from each other, px. */
const AIR = 3;

function make(name, attributes = {}, ...inside) {
  const node = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  node.append(...inside);
  return node;
}

const round = (px) => Math.round(px * 10) / 10;
const line = (points) => points.map(([x, y], at) => `${at ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');

/** The chart's axes, as its place says them: from dates and speed-ups to px and back. */
export function axes({ plot, years, speeds }) {
  const [left, top, right, bottom] = plot.split(' ').map(Number);
  const [first, last, start] = years.split(' ').map(Number);
  const [least, most] = speeds.split(' ').map(Number);
  const ratio = Math.log(most / least);
  return {
    left, top, right, bottom, start,
    x: (t) => left + ((t - first) / (last - first)) * (right - left),
    y: (times) => bottom - (Math.log(times / least) / ratio) * (bottom - top),
    t: (x) => Math.min(Math.max(first + ((x - left) / (right - left)) * (last - first), start), last),
    times: (y) => least * Math.exp(((bottom - y) / (bottom - top)) * ratio),
  };
}

/** The picture over the chart `chart`, whose place is `place`; its words are put into `here` and `yours`. */
export function picture(place, chart) {
  const area = make('rect', { class: 'area' });
  const years = make('g', { class: 'axis-years' });
  const mine = make('path', { class: 'mine' });
  const dots = make('g');
  const today = make('circle', { class: 'today', r: 5.5 });
  const ring = make('circle', { class: 'ring', r: 10 });
  const here = make('text', { class: 'here' });
  const live = make('text', { class: 'live' });
  const model = make('path', { class: 'run' });
  const yours = make('text', { class: 'yours' });
  const svg = make('svg', { class: 'drawing over', role: 'img' }, area, years, mine, dots, today, ring, here, model, yours, live);

  const read = () => axes(place.dataset);
  const at = (node, [x, y], more = {}) => Object.entries({ x: round(x), y: round(y), ...more }).forEach(([key, value]) => node.setAttribute(key, value));

  const overlap = (a, b) => a.x < b.x + b.width + AIR && b.x < a.x + a.width + AIR && a.y < b.y + b.height + AIR && b.y < a.y + a.height + AIR;

  /** Puts the name of the guess beside its line, where it covers least. */
  function name(drawn, { x, y, left, right, top, bottom }, speeds) {
    const taken = [...chart.querySelectorAll('text')].filter((text) => text.checkVisibility()).map((text) => text.getBBox());
    const along = (points, t) => {
      const at = points.findIndex((point) => point.t >= t);
      const [from, to] = [points[Math.max(at - 1, 0)], points[at]];
      return to && { t, times: at ? from.times * (to.times / from.times) ** ((t - from.t) / (to.t - from.t)) : to.times };
    };
    const model = speeds.map((speed, at) => ({ t: YEARS[at], times: Math.min(speed, MOST) }));
    const dates = Array.from({ length: 49 }, (_, at) => YEARS[0] - 1 + at / 4);
    const crossed = [drawn, model].flatMap((run) => dates.map((t) => along(run, t)).filter(Boolean)).map(({ t, times }) => ({ x: x(t), y: y(times), width: 0, height: 0 }));
    // Above or below, leaning away from where it comes from.
    const ways = [['end', -5, -7], ['start', 5, 17], ['start', 5, -7], ['end', -5, 17], ['middle', 0, -12], ['middle', 0, 22]];
    const spots = drawn.slice(1).reverse().flatMap(({ t, times }) => ways.map(([anchor, dx, dy]) => [x(t) + dx, y(times) + dy, anchor]));
    const stand = ([px, py, anchor]) => at(yours, [px, py], { 'text-anchor': anchor });
    const faults = (spot) => {
      stand(spot);
      const here = yours.getBBox();
      const outside = here.x < left || here.x + here.width > right || here.y < top || here.y + here.height > bottom;
      const count = (others) => others.filter((other) => overlap(here, other)).length;
      return 20 * outside + 10 * count(taken) + count(crossed);
    };
    const judged = spots.map((spot) => ({ spot, faults: faults(spot) }));
    stand(judged.reduce((best, next) => (next.faults < best.faults ? next : best)).spot);
  }

  return {
    svg,
    area,
    here,
    yours,
    /** Where a pointer is: a date and a speed-up. */
    point({ clientX, clientY }) {
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM().inverse());
      const { t, times } = read();
      return { t: t(x), times: times(y) };
    },
    /**
     * Draws `{ values, today, finger, told, focus, speeds }`: the guess; where a finger is, `told` what to say there; the year that has the focus;
     * once all is shown, the model's speed-ups.
     */
    draw({ values, today: from, finger, told = '', focus, speeds }) {
      const scale = read();
      const { x, y, left, top, right, bottom, start } = scale;
      const { width } = chart.viewBox.baseVal;
      const drawn = points(values, from);
      const beyond = finger && finger.t > drawn.at(-1).t && drawn.length > 1 ? [...drawn, finger] : drawn;
      const place = ({ t, times }) => [x(t), y(times)];
      ['viewBox', 'height', 'preserveAspectRatio'].forEach((name) => svg.setAttribute(name, chart.getAttribute(name)));
      svg.classList.toggle('shown', Boolean(speeds));
      svg.classList.toggle('begun', drawn.length > 1);
      svg.setAttribute('aria-label', [...chart.querySelectorAll('.heading, .given text')].map((text) => text.textContent).join(' '));
      const begin = x(start) - REACH;
      at(area, [begin, top - REACH], { width: round(right + REACH - begin), height: round(bottom - top + 2 * REACH) });
      const step = width < COMPACT_BELOW ? 4 : 2;
      const ticks = Array.from({ length: 8 }, (_, index) => 2024 + step * index).filter((year) => year <= 2038);
      years.replaceChildren(...ticks.map((year) => make('text', { x: round(x(year)), y: bottom + 20, 'text-anchor': 'middle', class: 'tick' }, String(year))));
      mine.setAttribute('d', beyond.length > 1 ? line(beyond.map(place)) : '');
      dots.replaceChildren(...drawn.slice(1).map((point) => make('circle', { class: 'dot', cx: round(x(point.t)), cy: round(y(point.times)), r: 2.5 })));
      const [todayX, todayY] = place(from);
      today.setAttribute('cx', round(todayX));
      today.setAttribute('cy', round(todayY));
      at(here, [todayX + 14, todayY - 5]);
      const spot = finger ?? (focus && (drawn.find(({ t }) => t === focus) ?? { ...drawn.at(-1), t: focus }));
      const [spotX, spotY] = spot ? place(spot) : [0, 0];
      ring.classList.toggle('on', Boolean(focus && !finger));
      ring.setAttribute('cx', round(spotX));
      ring.setAttribute('cy', round(spotY));
      live.textContent = spot ? told : '';
      // Above the finger, and never beyond the picture.
      at(live, [Math.min(Math.max(spotX, left + 40), right - 40), Math.max(spotY - 18, top + 4)], { 'text-anchor': 'middle' });
      if (speeds) name(drawn, scale, speeds);
    },
    /** Lets the model draw its line; settles once it is there. */
    async reveal() {
      model.setAttribute('d', chart.querySelector('.run.ahead')?.getAttribute('d') ?? '');
      const length = model.getTotalLength();
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const frames = [length, 0].map((strokeDashoffset) => ({ strokeDasharray: length, strokeDashoffset }));
      // A tab that is put away must not keep anybody waiting.
      if (length && !still) await model.animate(frames, { duration: DRAWING, easing: 'ease-in-out' }).finished.catch(() => {});
      model.removeAttribute('d');
    },
  };
}
