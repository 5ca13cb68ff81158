// P10: what a widget costs that nobody looks at or that stands still, against a page that is only a picture.
import { launchWithTabs } from '../../tests/browser/fixtures.mjs';
import { bothSides, each } from '../rounds.mjs';
import { PHONE, atRest } from './open.mjs';

/** So long nothing is done, ms, and before that nothing is counted. */
const WATCH = 5000;
const CALM = 1000;

/** Runs in the page: counts how often a frame is asked for. */
function countFrames() {
  window.framesAsked = 0;
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    window.framesAsked += 1;
    return ask(callback);
  };
}

/** How the page comes to be idle; what would go on must be going on: out of sight, it plays. */
const WAYS = {
  paused: async (page) => {
    await play(page);
    await page.waitForTimeout(CALM);
    await play(page);
  },
  'off-screen': async (page) => {
    await play(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  },
  hidden: async (page) => {
    await play(page);
    const other = await page.context().newPage();
    await other.bringToFront();
    await page.waitForFunction(() => document.hidden, null, { polling: 100 });
  },
};
/** Presses Play, or Pause, which is the same button; a picture has none. */
const play = async (page) => (await page.locator('.play').count()) && page.click('.play');

/** The main thread's work while a page is idle, ms, and how often it asks for a frame. */
async function cost(tabs, { url, start }, way) {
  const page = await tabs.newPage();
  const session = await tabs.newCDPSession(page);
  await page.setViewportSize(PHONE);
  await page.addInitScript(countFrames);
  await page.goto(url);
  await start(page);
  await WAYS[way](page);
  await page.waitForTimeout(CALM);
  await session.send('Performance.enable');
  const asked = () => page.evaluate(() => window.framesAsked);
  const worked = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value;
  const [askedBefore, workedBefore] = [await asked(), await worked()];
  await page.waitForTimeout(WATCH);
  const [work, frames] = [1000 * ((await worked()) - workedBefore), (await asked()) - askedBefore];
  for (const page of tabs.pages()) await page.close();
  return { work, frames };
}

export async function idle({ widget, peers }) {
  const sides = { ours: { url: widget.page('play=0'), start: atRest }, theirs: { url: peers.page('', 'picture.html'), start: async () => {} } };
  const found = {};
  const { tabs, close } = await launchWithTabs();
  for (const way of Object.keys(WAYS)) {
    const costs = await bothSides((side) => cost(tabs, sides[side], way));
    found[`idle ${way}`] = each(costs, ({ work }) => work);
    found[`frames ${way}`] = { ours: costs.ours.map(({ frames }) => frames) };
  }
  await close();
  return found;
}
