// P5: how long the main thread works on one input while a mouse drags the dial, against a slider that moves one rectangle; and how
// soon after the last input there are 1,024 futures. In a lesson of the class page, too.
import { along } from '../../tests/browser/fixtures.mjs';
import { FRAME, at, bothSides, each, median } from '../rounds.mjs';
import { CLASS, LESSON, SLIDERS, SLOWER_CPU, SLOW_CPU, alive, atRest, open } from './open.mjs';

/** There and back again, so many times, in so many steps each way. */
const TRIPS = 2;
const STEPS = 30;
const [LEFT, RIGHT] = [0.2, 0.8];

/** Runs in the page: marks each number of futures in the trace as it is drawn; `many`: so long after the last input they are 1,024, ms. */
function watchFutures() {
  let last;
  document.addEventListener('input', () => ([last, window.many] = [performance.now(), undefined]), true);
  new MutationObserver(() => {
    const { futures } = document.querySelector('.figure').dataset;
    performance.mark(`futures:${futures}`);
    if (futures >= 1024) window.many ??= performance.now() - last;
  }).observe(document, { subtree: true, attributeFilter: ['data-futures'] });
}

/**
 * The main thread's own time for each update, ms, and how many futures are drawn at its end, by Chromium's trace. A mouse that moves is
 * heard at the beginning of a frame, so that one task holds all of it, from the event to the commit: the program, its frames, styles,
 * layout, painting. Where the mouse only presses, the thumb jumps, and nobody drags.
 */
function updates(trace) {
  const events = JSON.parse(trace).traceEvents;
  const heard = (type) => events.filter(({ name, ph, args }) => name === 'EventDispatch' && ph === 'X' && args.data?.type === type);
  const [inputs, moves] = [heard('input'), heard('mousemove')];
  const marks = events.filter(({ name }) => name.startsWith('futures:')).sort((a, b) => a.ts - b.ts);
  const within = (task) => ({ tid, pid, ts }) => tid === task.tid && pid === task.pid && ts >= task.ts && ts < task.ts + task.dur;
  const isUpdate = (event) => event.ph === 'X' && event.name.endsWith('RunTask') && inputs.some(within(event)) && moves.some(within(event));
  return events.filter(isUpdate).map(({ ts, dur, tdur = dur }) => {
    const mark = marks.findLast((drawn) => drawn.ts < ts + dur);
    return { ms: tdur / 1000, futures: Number(mark?.name.split(':')[1]) };
  });
}

/** Drags a page's slider there and back: the middle update, a slow one, how few futures one draws, how long 1,024 take after the end. */
async function drags(browser, side, url, slow) {
  const { page, close } = await open(browser, url, { slow, init: [watchFutures] });
  const { slider } = SLIDERS[side];
  if (side === 'ours') {
    await alive(page);
    // In a lesson on a phone it stands below the text.
    await page.locator(slider).evaluate((input) => input.scrollIntoView({ block: 'center' }));
    await atRest(page);
  }
  const [left, right] = [await along(page, slider, LEFT), await along(page, slider, RIGHT)];
  const many = [];
  await page.mouse.move(left.x, left.y);
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] });
  for (let trip = 0; trip < 2 * TRIPS; trip += 1) {
    const to = trip % 2 ? left : right;
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: STEPS });
    await page.mouse.up();
    if (side === 'ours') many.push(await page.waitForFunction(() => window.many).then((found) => found.jsonValue()));
  }
  const found = updates((await browser.stopTracing()).toString());
  await close();
  if (found.length < TRIPS * STEPS) throw new Error(`Only ${found.length} updates in ${2 * TRIPS * STEPS} steps of the mouse`);
  const [ms, futures] = [found.map(({ ms }) => ms), found.map(({ futures }) => futures)];
  return { middle: at(ms, 0.5), most: at(ms, 0.95), futures: at(futures, 0.05), many: median(many) };
}

const inFrames = ({ ours, theirs }) => `in frames ${(median(ours) / FRAME).toFixed(1)} and ${(median(theirs) / FRAME).toFixed(1)}`;

export async function drag({ browser, widget, peers }) {
  const urls = { ours: widget.page('play=0'), theirs: peers.page('', 'rectangle.html') };
  const found = {};
  for (const slow of [SLOW_CPU, SLOWER_CPU]) {
    const sides = await bothSides((side) => drags(browser, side, urls[side], slow));
    const most = each(sides, ({ most }) => most);
    found[`update ${slow} p50`] = each(sides, ({ middle }) => middle);
    found[`update ${slow} p95`] = { ...most, note: inFrames(most) };
    if (slow !== SLOW_CPU) continue;
    found['futures at once'] = { ours: sides.ours.map(({ futures }) => futures) };
    found['futures at rest'] = { ours: sides.ours.map(({ many }) => many) };
  }
  return found;
}

export async function lesson({ browser, widget, peers }) {
  const urls = { ours: widget.page(LESSON, CLASS), theirs: peers.page('', 'rectangle.html') };
  const sides = await bothSides((side) => drags(browser, side, urls[side], SLOWER_CPU));
  const most = each(sides, ({ most }) => most);
  return { 'lesson p95': { ...most, note: inFrames(most) } };
}
