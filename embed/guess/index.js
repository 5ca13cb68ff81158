// Guess first: readers draw how fast research will run, then the model draws its line over theirs and says how far apart the two are.
// While they draw, `guessing` on the root hides whatever tells the answer; `shown` lets the main chart be seen again, before the rest.
import style from './guess.css';
import { MOST, STEPS, YEARS, compared, end, filled, nothing, set, step, stroke, within } from './path.js';
import { picture } from './picture.js';

let sheet;

/** Puts the styles beside the widget's own: into the page, or into the shadow of an element. */
function dress(root) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function make(tag, set = {}, ...inside) {
  const node = Object.assign(document.createElement(tag), set);
  node.append(...inside);
  return node;
}

/** A sentence with holes, as text. */
const fill = (words, values) => words.replace(/\{(\w+)\}/g, (_, hole) => values[hole]);
/** The same as nodes, what is put in set off. */
const rich = (words, values) => words.split(/\{(\w+)\}/).map((part, at) => (at % 2 ? make('b', {}, values[part]) : part));

/**
 * Lets readers guess on the widget in `root`, in the words of a language; not skipped where they `must`. `done({ values, apart })` is called once the
 * model has drawn: speed-ups from 2027 to 2038, `null` where nothing was drawn, and the factor between the two; `done()` where they skipped it.
 * Answers with `told(type, detail)`, which takes the widget's news, `speak(words)`, which goes on in another language, and `leave()`; with nothing if the widget has no main chart.
 */
export function guess({ root, words, must = false, done = () => {} }) {
  const [above, below] = root.querySelectorAll('.guess');
  const chart = root.querySelector('.figure .speed');
  if (!below || !chart) return undefined;
  dress(root.getRootNode());

  // Digits are those of the widget's charts, in every language.
  let number;
  /** Numbers keep their order among letters that run the other way. */
  const isolated = (text) => (words.dir === 'rtl' ? `\u2066${text}\u2069` : text);
  const figure = (value) => isolated(number.format(value));
  const times = (value) => isolated(fill(words.times, { times: number.format(value) }));

  /** What was drawn, sparse. */
  let values = nothing();
  let facts;
  let query;
  /** `drawing`; `drawn` while the model draws; `shown` with the chart alone; `over` with everything, the guess still on it; `idle` without. */
  let phase;
  /** Where the pointer is; where it was put down, with the year there and all values as they are with that, until it has left it. */
  let finger;
  let held;
  let focus;

  const shows = () => phase === 'shown' || phase === 'over';
  const today = () => ({ t: Number(below.dataset.years.split(' ').at(-1)), times: facts?.['speedup-today'] ?? 1 });
  const speeds = () => YEARS.map((year) => facts[`speed-${year}`]);

  // What is there to be seen and pressed.
  const over = picture(below, chart);
  const question = make('h2', { className: 'question', tabIndex: -1 });
  const how = make('p', { className: 'how' });
  const asking = make('div', {}, question, how);
  const verdict = make('p', { className: 'verdict' });
  const said = make('div', { role: 'status' }, verdict);
  const button = (className, onclick) => make('button', { type: 'button', className, onclick });
  const show = button('act', reveal);
  const skip = button('plain', () => {
    leave();
    toTitle();
    done();
  });
  const on = button('act', goOn);
  const again = button('plain', begin);
  const sliders = YEARS.map(() => make('input', { type: 'range', min: 0, max: STEPS.length - 1, step: 1 }));
  const group = make('div', { className: 'years', role: 'group' }, ...sliders);
  const stack = make('div', { className: 'stack' }, over.svg, group);
  const acts = make('div', { className: 'acts' });

  /** What a year's value is called. */
  const named = (value) => (value === null ? words.none : fill(value >= MOST ? words.most : words.value, { times: figure(value) }));

  function draw() {
    const at = finger ? Math.round(finger.t) : focus;
    const guessed = filled(values, today());
    const value = finger ? within(finger.times) : guessed[YEARS.indexOf(focus)];
    const told = value == null ? '' : fill(words.at, { year: isolated(at), times: times(value) });
    const spot = finger && { ...finger, times: value };
    over.draw({ values, today: today(), finger: spot, told, focus, speeds: shows() && speeds() });
    sliders.forEach((slider, index) => {
      slider.value = step(guessed[index] ?? end(values, today()).times);
      slider.setAttribute('aria-valuetext', named(guessed[index]));
    });
    skip.disabled = phase !== 'drawing';
    show.disabled = skip.disabled || !facts || values.every((value) => value === null);
  }

  function enter(next) {
    phase = next;
    finger = held = focus = undefined;
    const drawing = phase === 'drawing' || phase === 'drawn';
    root.classList.toggle('guessing', drawing || phase === 'shown');
    root.classList.toggle('shown', phase === 'shown');
    // The description of the chart says what the run says.
    if (drawing) chart.setAttribute('aria-hidden', 'true');
    else chart.removeAttribute('aria-hidden');
    over.svg.setAttribute('aria-hidden', String(!drawing));
    group.hidden = phase !== 'drawing';
    stack.hidden = phase === 'idle';
    // Where it stood there is room for what is said then: the chart stays where it is.
    asking.hidden = !drawing;
    above.classList.toggle('still', phase === 'shown');
    if (!shows()) verdict.replaceChildren();
    const asked = must ? [show] : [show, skip];
    acts.replaceChildren(...{ drawing: asked, drawn: asked, shown: [on, again], over: [], idle: [] }[phase]);
    above.replaceChildren(asking, said, ...(phase === 'over' || phase === 'idle' ? [again] : []));
    draw();
  }

  function begin() {
    values = nothing();
    enter('drawing');
    question.focus({ preventScroll: true });
    above.scrollIntoView({ block: 'nearest' });
  }

  async function reveal() {
    const before = query;
    enter('drawn');
    await over.reveal();
    // The page around it may have shown something else meanwhile, or taken the widget away.
    if (phase !== 'drawn') return;
    if (query !== before) return enter('drawing');
    enter('shown');
    say();
    on.focus({ preventScroll: true });
    done({ values: filled(values, today()), apart: compared(filled(values, today()), speeds()).factor });
  }

  /** Says how far apart the two are. */
  function say() {
    const { year, yours, model, factor, side } = compared(filled(values, today()), speeds());
    const many = (value) => (value > MOST ? isolated(fill(words.over, { times: number.format(MOST) })) : times(value));
    verdict.replaceChildren(
      ...rich(words.told, { year: isolated(year), yours: times(yours), model: many(model) }),
      words.space,
      ...rich(words[side], { factor: figure(factor) }),
      words.space,
      words.caution,
    );
  }

  /** All words anew. */
  function speak(next) {
    words = next;
    number = new Intl.NumberFormat(`${words.lang}-u-nu-latn`, { maximumSignificantDigits: 2 });
    for (const place of [above, below]) Object.assign(place, { lang: words.lang, dir: words.dir });
    const said = { question, how, show, skip, on, again, here: over.here, yours: over.yours };
    Object.entries(said).forEach(([name, node]) => (node.textContent = words[name]));
    group.ariaLabel = words.group;
    sliders.forEach((slider, at) => (slider.ariaLabel = fill(words.slider, { year: isolated(YEARS[at]) })));
    if (shows()) say();
    draw();
  }

  function goOn() {
    enter('over');
    toTitle();
  }

  /** To the beginning of all that is there now. */
  function toTitle() {
    const title = root.querySelector('h1');
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    root.scrollIntoView({ block: 'start' });
  }

  /** Everything as it is without guessing. */
  function leave() {
    phase = undefined;
    stop.abort();
    sizes.disconnect();
    root.classList.remove('guessing', 'shown');
    chart.removeAttribute('aria-hidden');
    above.replaceChildren();
    below.replaceChildren();
  }

  const stop = new AbortController();
  const hear = (node, types, listener, more) => types.forEach((type) => node.addEventListener(type, listener, { signal: stop.signal, ...more }));

  // By pointer: the year that it is put down at follows it straight up and down; those that it passes take what it has there.
  hear(over.area, ['pointerdown'], (event) => {
    if (phase !== 'drawing' || event.button) return;
    event.preventDefault();
    over.area.setPointerCapture(event.pointerId);
    finger = over.point(event);
    const year = Math.max(Math.round(finger.t), YEARS[0]);
    values = set(values, year, finger.times);
    held = { ...finger, year, values, event };
    draw();
  });
  hear(over.area, ['pointermove'], (event) => {
    if (!finger) return;
    // Between two frames there may have been several.
    const moves = event.getCoalescedEvents?.() ?? [];
    for (const moved of moves.length ? moves : [event]) {
      const to = over.point(moved);
      const near = held && Math.abs(to.t - held.year) <= 0.5;
      const upright = near && Math.abs(moved.clientY - held.event.clientY) > Math.abs(moved.clientX - held.event.clientX);
      values = upright ? set(held.values, held.year, to.times) : held ? stroke(held.values, held, to) : stroke(values, finger, to);
      if (!near) held = undefined;
      finger = to;
    }
    draw();
  });
  hear(over.area, ['pointerup', 'pointercancel'], () => {
    if (!finger) return;
    const nearest = Math.round(finger.t);
    if (nearest > end(values, today()).t) values = set(values, nearest, finger.times);
    finger = held = undefined;
    draw();
  });
  // Not every browser keeps to what the styles say of fingers on pieces of a picture.
  hear(over.area, ['touchmove'], (event) => event.cancelable && event.preventDefault(), { passive: false });

  // By keys: a slider a year.
  sliders.forEach((slider, at) => {
    const take = () => {
      values = set(values, YEARS[at], STEPS[slider.value]);
      draw();
    };
    hear(slider, ['input'], take);
    // As it stands.
    hear(slider, ['keydown'], ({ key }) => key === 'Enter' && take());
    hear(slider, ['focus', 'blur'], ({ type }) => {
      focus = type === 'focus' ? YEARS[at] : undefined;
      draw();
    });
  });

  const sizes = new MutationObserver(() => phase && draw());
  // The chart is drawn anew once its place has got another width.
  sizes.observe(chart, { attributes: true, attributeFilter: ['viewBox'] });

  below.replaceChildren(stack, acts);
  speak(words);
  enter('drawing');

  return {
    told(type, detail) {
      if (!phase) return;
      ({ facts } = detail);
      const changed = query !== undefined && query !== detail.query;
      ({ query } = detail);
      if (changed && shows()) enter('idle');
      else draw();
    },
    speak: (next) => phase && speak(next),
    leave,
  };
}
