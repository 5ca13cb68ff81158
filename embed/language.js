// What pages and widgets say to each other: queries of links, and objects of the same keys. Nothing a stranger sends makes it throw.

/** A longer query is not read, as in a link. */
const MOST = 4096;

/** An object of keys and values, or a query, as a query; what is neither text nor number is left out. */
export function asQuery(said) {
  if (typeof said === 'string') return said.replace(/^\?/, '').slice(0, MOST);
  const { query, params, preset, step, vs } = said ?? {};
  const plain = (value) => ['string', 'number', 'boolean'].includes(typeof value);
  const entries = Object.entries({ preset, step, vs, ...(typeof params === 'object' ? params : {}) }).filter(([, value]) => plain(value));
  const rest = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return [typeof query === 'string' ? query.replace(/^\?/, '') : '', rest].filter(Boolean).join('&').slice(0, MOST);
}

/** What goes with news: the scenario as a query and taken apart, what the run says, the date on show, what follows. */
export function detail({ type, query, sentence, date, milestone, facts }) {
  const { m: _model, preset = 'article', step, vs, ...rest } = Object.fromEntries(new URLSearchParams(query));
  const params = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, Number(value)]));
  return { query, preset, ...(step && { step }), ...(vs && { vs }), params, sentence, date, facts, ...(type === 'milestone' && { milestone }) };
}

/** A query that means the same whatever was shown before. */
export function restated(query) {
  const keys = new URLSearchParams(query);
  const named = keys.has('preset') || (keys.has('step') && ![...keys.keys()].some((key) => key !== 'step' && key !== 'vs'));
  return `${named ? '' : 'preset=article&'}${query}${keys.has('step') ? '' : '&step='}${keys.has('vs') ? '' : '&vs='}`;
}
