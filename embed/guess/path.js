// A guess as numbers: how many times as fast research runs at the beginning of each of twelve years. Pure.

export const YEARS = Array.from({ length: 12 }, (_, at) => 2027 + at);
/** A guess is no slower than without AI; above this, the number has lost its meaning, and all numbers are the same. */
export const MOST = 100;
/** The steps of the keyboard: about as far apart on a scale of ratios. */
export const STEPS = [1, 1.2, 1.5, 2, 3, 4, 5, 7, 10, 15, 20, 30, 50, 70, MOST];
/** Two runs that are nearer to each other than this factor are called the same. */
const SAME = 1.1;
/** This share of all that lies between two runs must lie on one side of one of them to be called lower or higher. */
const ONE_SIDED = 0.9;
/** The year that is told of, if it was drawn. */
const TOLD = 2030;

/** Nothing drawn: a value a year, `null` where there is none. */
export const nothing = () => YEARS.map(() => null);

/** A speed-up within what can be guessed. */
export const within = (times) => Math.min(Math.max(times, 1), MOST);

/** Where in `STEPS` the one is that is nearest to a speed-up, by ratio. */
export function step(times) {
  const away = STEPS.map((other) => Math.abs(Math.log(other / times)));
  return away.indexOf(Math.min(...away));
}

/** The speed-up at a date between two points, growing by equal ratios. */
function between(from, to, t) {
  const share = to.t === from.t ? 1 : (t - from.t) / (to.t - from.t);
  return from.times * (to.times / from.times) ** share;
}

/** What was last drawn, as a point; `today`, `{ t, times }`, if nothing was. */
export function end(values, today) {
  const at = values.findLastIndex((times) => times !== null);
  return at < 0 ? today : { t: YEARS[at], times: values[at] };
}

/** The values with one year set. */
export const set = (values, year, times) => values.map((value, at) => (YEARS[at] === year ? within(times) : value));

/** The values after a stroke from one point to another, in either direction: each year that it passes takes what it has there. */
export function stroke(values, from, to) {
  const [left, right] = from.t < to.t ? [from, to] : [to, from];
  // The point that the stroke began at has been taken before.
  const passed = YEARS.filter((year) => left.t <= year && year <= right.t && year !== from.t);
  return passed.reduce((values, year) => set(values, year, between(left, right, year)), values);
}

/** The values with those that were left out before the last, on the straight way between their neighbours, from today on. */
export function filled(values, today) {
  let before = today;
  return values.map((value, at) => {
    const next = values.findIndex((times, other) => other >= at && times !== null);
    if (next < 0) return null;
    const here = { t: YEARS[at], times: value ?? between(before, { t: YEARS[next], times: values[next] }, YEARS[at]) };
    before = here;
    return here.times;
  });
}

/** A guess as points, from today on. */
export const points = (values, today) => [today, ...filled(values, today).map((times, at) => ({ t: YEARS[at], times })).filter(({ times }) => times !== null)];

/**
 * How far a guess, filled, and the speed-ups of the model lie apart, over the years that were drawn: `factor` on average, a geometric mean; the guess is
 * `lower`, `higher`, `same` or now this and now that, `mixed`; `year` with the values of both is one to tell of. `null` where nothing was drawn.
 */
export function compared(values, speeds) {
  const drawn = YEARS.map((year, at) => ({ year, yours: values[at], model: speeds[at] })).filter(({ yours }) => yours !== null);
  if (!drawn.length) return null;
  const gaps = drawn.map(({ yours, model }) => Math.log(within(model) / within(yours)));
  const sum = gaps.reduce((sum, gap) => sum + gap, 0);
  const all = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0);
  const factor = Math.exp(all / gaps.length);
  const side = () => (Math.abs(sum) < ONE_SIDED * all ? 'mixed' : sum > 0 ? 'lower' : 'higher');
  return { ...(drawn.find(({ year }) => year === TOLD) ?? drawn.at(-1)), factor, side: factor < SAME ? 'same' : side() };
}
