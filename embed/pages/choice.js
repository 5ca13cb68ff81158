// What a publisher has chosen, as the hash of the builder's address: the keys of the widget's own link, and a few of the builder's.
import names from 'loopdial:names';

/** The builder's own keys, with what they are unless chosen. */
const OWN = { way: 'frame', grow: '1', height: '640', width: '640', cms: 'all' };
/** Keys of the display, with the values that mean what the widget does anyway. */
const DISPLAY = { show: names.parts.join(','), controls: 'all', lock: '', title: '1', theme: 'auto', play: '1', guess: '0', lang: '' };
const ids = (list) => list.map(({ id }) => id);
const SCENARIO = new Set(['m', 'preset', 'step', names.versus, ...ids(names.params)]);
/** What a link may carry of the page it stood in. */
const LONGEST = 4096;

export const WAYS = ['frame', 'file', 'element', 'picture'];

/** Nothing chosen. */
export const nothing = () => ({ scenario: '', ...DISPLAY, ...OWN });

/** A list in the order of all, without strangers. */
const ordered = (all, text) => all.filter((name) => text.split(',').includes(name)).join(',');

/** What a hash says; what it does not, or says in words unknown, is as if nothing had been chosen. */
export function read(hash) {
  const keys = new URLSearchParams(hash.replace(/^#/, '').slice(0, LONGEST));
  const choice = nothing();
  const pick = (key, allowed) => allowed.includes(keys.get(key)) && (choice[key] = keys.get(key));
  pick('way', WAYS);
  pick('grow', ['0', '1']);
  pick('cms', ['all', 'frames', 'pictures']);
  pick('controls', names.controls);
  pick('theme', names.themes);
  pick('lang', names.languages);
  pick('title', ['0', '1']);
  pick('play', ['0', '1']);
  pick('guess', names.guesses);
  for (const key of ['height', 'width']) if (/^\d{2,4}$/.test(keys.get(key) ?? '')) choice[key] = keys.get(key);
  if (keys.has('show')) choice.show = ordered(names.parts, keys.get('show')) || DISPLAY.show;
  if (keys.has('lock')) choice.lock = ordered(ids(names.params), keys.get('lock'));
  choice.scenario = scenario(keys);
  return choice;
}

/** The part of a link that says what is modelled. */
function scenario(keys) {
  const said = [...keys].filter(([key]) => SCENARIO.has(key));
  return new URLSearchParams(said).toString();
}

/** A Loopdial link, or its query alone, taken apart: what it says, and which keys are not ours. */
export function pasted(link) {
  const text = link.trim();
  const query = text.includes('?') ? text.slice(text.indexOf('?') + 1) : text;
  // Pages of presets say the preset in their path.
  const [, page] = /\/p\/(\w+)\/?(?:index\.html)?(?:[?#]|$)/.exec(text) ?? [];
  const keys = new URLSearchParams(query.replace(/#.*$/, '').slice(0, LONGEST));
  const ours = [...keys].filter(([key]) => SCENARIO.has(key) || key in DISPLAY);
  const strangers = text.includes('=') ? [...keys.keys()].filter((key) => !SCENARIO.has(key) && !(key in DISPLAY)) : [];
  if (page && ids(names.presets).includes(page) && !keys.has('preset') && !keys.has('step')) ours.unshift(['preset', page]);
  return { keys: new URLSearchParams(ours), strangers };
}

/** The query of the widget's link: only what differs from what it does anyway. */
export function query(choice) {
  const display = Object.entries(DISPLAY).filter(([key, usual]) => choice[key] !== usual);
  // Commas are plain in a query, and easier to read.
  return [choice.scenario, new URLSearchParams(display.map(([key]) => [key, choice[key]])).toString()]
    .filter(Boolean)
    .join('&')
    .replaceAll('%2C', ',');
}

/** The hash that says all of it. */
export function hash(choice) {
  const own = Object.entries(OWN).filter(([key, usual]) => choice[key] !== usual).map(([key]) => [key, choice[key]]);
  return [query(choice), new URLSearchParams(own).toString()].filter(Boolean).join('&');
}

/** The preset whose picture is nearest to a scenario, and whether it is that scenario exactly. */
export function picture(choice) {
  const keys = new URLSearchParams(choice.scenario);
  const step = names.steps.find(({ id }) => id === keys.get('step'));
  const told = new URLSearchParams(step?.query ?? '');
  const preset = keys.get('preset') ?? told.get('preset') ?? names.presets[0].id;
  const known = ids(names.presets).includes(preset) ? preset : names.presets[0].id;
  const exact = ![...keys.keys()].some((key) => !['preset', 'step', 'm'].includes(key));
  return { preset: known, exact };
}
