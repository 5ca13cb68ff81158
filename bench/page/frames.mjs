// How late frames come while the widget plays, against a page that moves one rectangle. Judged by no bar.
import { FRAME, ROUNDS, at, bothSides } from '../rounds.mjs';
import { SLOW_CPU, atRest, open } from './open.mjs';

/** So long frames are watched, ms. */
const WATCH = 5000;

/** By how many frames a page's frames come late: of twenty, the last but one. */
async function lateness(browser, url, start) {
  const { page, close } = await open(browser, url, { slow: SLOW_CPU });
  await start(page);
  const gaps = await page.evaluate((watch) => new Promise((resolve) => {
    const gaps = [];
    let before;
    const end = performance.now() + watch;
    const step = (now) => {
      if (before) gaps.push(now - before);
      before = now;
      if (now < end) requestAnimationFrame(step);
      else resolve(gaps);
    };
    requestAnimationFrame(step);
  }), WATCH);
  await close();
  return at(gaps.map((gap) => gap / FRAME - 1), 0.95);
}

export async function frames({ browser, widget, peers }) {
  const play = async (page) => {
    await atRest(page);
    await page.click('.play');
  };
  const sides = { ours: [widget.page('play=0'), play], theirs: [peers.page('', 'moving.html'), async () => {}] };
  return { late: await bothSides((side) => lateness(browser, ...sides[side]), Math.ceil(ROUNDS / 2)) };
}
