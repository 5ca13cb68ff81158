// The address of a class page: which lesson and step, what is done, and what a teacher has chosen. It is all that is ever kept.

/** Keys that a teacher's link says for all steps. */
const CHOSEN = ['controls', 'lock', 'show', 'theme'];
const SCENARIO = new Set(['m', 'preset', ...KEYS.params]);

/** What an address says. */
export function read(search) {
  const said = new URLSearchParams(search);
  return {
    lesson: said.get('lesson') ?? '',
    step: said.get('step') ?? '',
    done: new Set((said.get('done') ?? '').split(',').filter(Boolean)),
    /** True where the link has numbers of its own to begin with. */
    describes: [...said.keys()].some((key) => SCENARIO.has(key)),
    said,
  };
}

/** A step's query, with what the address chose for all steps; `mine`: with the address's own numbers; `again`: without what it asks to guess. */
export function query(own, said, mine, again) {
  const keys = new URLSearchParams(own);
  CHOSEN.filter((key) => said.has(key)).forEach((key) => keys.set(key, said.get(key)));
  // What pupils have in all steps goes before what a step would give them.
  if (said.has('controls')) keys.set('dials', '');
  if (said.get('guess') === '0' || (said.get('guess') === 'must' && keys.get('guess') === '1')) keys.set('guess', said.get('guess'));
  if (again) keys.delete('guess');
  if (mine) {
    [...keys.keys()].filter((key) => SCENARIO.has(key)).forEach((key) => keys.delete(key));
    keys.set('preset', 'article');
    said.forEach((value, key) => SCENARIO.has(key) && keys.set(key, value));
  }
  keys.set('lang', document.documentElement.lang);
  return keys.toString();
}

/** Writes where somebody is, and how far; `mine`: the numbers that the link began with still count. Where a page may not write its address, nothing is kept. */
export function write({ lesson, step, done, said }, mine) {
  const keys = new URLSearchParams(said);
  if (!mine) [...keys.keys()].filter((key) => SCENARIO.has(key)).forEach((key) => keys.delete(key));
  const set = (key, value) => (value ? keys.set(key, value) : keys.delete(key));
  set('lesson', lesson);
  set('step', step);
  set('done', [...done].join());
  try {
    // Commas are allowed there, and easier to read.
    history.replaceState(history.state, '', `?${keys.toString().replaceAll('%2C', ',')}`);
  } catch {
    // A sandbox, or a file that may not.
  }
}
