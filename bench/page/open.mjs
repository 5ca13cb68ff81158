// How a page is opened to be measured: on a phone, slowed down as wanted.
import { DIAL, NUMBER } from '../../tests/browser/fixtures.mjs';

/** A phone's screen; a cheap phone and a cheaper one: so many times slower than this machine. */
export const PHONE = { width: 360, height: 740 };
export const SLOW_CPU = 4;
export const SLOWER_CPU = 6;
/** Slow 4G. */
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
/** Nothing takes longer, ms. */
const PATIENCE = 60_000;

/** What is turned, and the number that follows. */
export const SLIDERS = { ours: { slider: DIAL, number: NUMBER }, theirs: { slider: 'input', number: 'output' } };

/** A class page, and a step of it with a dial, a sentence and charts. */
export const CLASS = 'class/en.html';
export const LESSON = 'lesson=loop&step=limit';

/**
 * Opens a page in a context of its own. `init`, a function and what it takes, runs in it and in its frames before anything else; `host`
 * is the page instead of what the server has.
 */
export async function open(browser, url, { slow = 1, network = false, init = [], host } = {}) {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  }
  if (init.length) await page.addInitScript(...init);
  if (host) await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: host }));
  await page.goto(url);
  return { page, session, close: () => context.close() };
}

/** Waits until the widget is alive. */
export const alive = (frame) => frame.waitForSelector('.widget:not(.waiting)', { state: 'attached' });

/** Waits until the widget is alive and runs nothing more. */
export async function atRest(frame) {
  await alive(frame);
  await frame.waitForSelector('[data-futures="4096"]', { state: 'attached' });
}
