// P7: when something is first seen, against a page that is only a picture, and how much of it jumps later.
import { bothSides, each } from '../rounds.mjs';
import { SLOW_CPU, open } from './open.mjs';

/** So long a page may still jump, ms. */
const WATCH = 3000;

/** When a page first shows something, ms, and how much of it has jumped by then and later. */
async function firstPaint(browser, url) {
  const { page, close } = await open(browser, url, { slow: SLOW_CPU, network: true });
  const found = await page.evaluate(async (watch) => {
    let shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value))).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, watch));
    return { paint: performance.getEntriesByName('first-contentful-paint')[0].startTime, shift };
  }, WATCH);
  await close();
  return found;
}

export async function paint({ browser, widget, peers }) {
  const urls = { ours: widget.page('play=0'), theirs: peers.page('', 'picture.html') };
  const found = await bothSides((side) => firstPaint(browser, urls[side]));
  return { paint: each(found, ({ paint }) => paint), shift: each(found, ({ shift }) => shift) };
}
