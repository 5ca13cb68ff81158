// What every browser test stands on: a server and a browser that are always closed, pages that remember what went wrong in
// them, and one reading of everything that is drawn.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { installProbe } from './probe.mjs';
import { serve } from './server.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Nothing on this page takes longer, ms. */
const PATIENCE = 10_000;

/** Starts Chromium: the one that `CHROMIUM` names, else the first found on the path; with more arguments, if wanted. */
export function launch(...more) {
  const found = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const executablePath = process.env.CHROMIUM ?? found.find((file) => existsSync(file));
  assert.ok(executablePath, 'No Chromium on the path: put where it is into CHROMIUM.');
  return chromium.launch({ executablePath, args: [...ARGS, ...more] });
}

/** Starts Chromium as readers have it, where one tab in front hides the others: Playwright otherwise tells all that they are in front. */
export async function launchWithTabs() {
  const port = await freePort();
  const browser = await launch(`--remote-debugging-port=${port}`);
  const same = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  return { tabs: same.contexts()[0], close: () => same.close().then(() => browser.close()) };
}

function freePort() {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A server and a browser for the tests of one file. `options`: those of the server. */
export function stage(options) {
  const stage = {};
  before(async () => {
    stage.server = await serve(options);
    stage.browser = await launch();
  });
  after(async () => {
    await stage.browser?.close();
    await stage.server?.close();
  });
  stage.open = (t, query = '', settings = {}) => open(stage, t, query, settings);
  return stage;
}

/**
 * Opens the page in a context of its own and waits until it is live. The test fails at its end if the page complained.
 * `path` is a page beside the index, `live: false` does not wait, `expand: false` leaves a small frame as it is, `show: true` lets the first play begin by itself, `quiet: false` lets it complain; what else is set goes to the browser's context.
 */
async function open({ browser, server }, t, query, { path = '', width = 980, height = 900, live = true, expand = true, quiet = true, show = false, init, ...settings }) {
  const context = await browser.newContext({ viewport: { width, height }, ...settings });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.complaints = complaintsOf(page, server.origin, settings.javaScriptEnabled !== false);
  if (quiet) t.after(() => assert.deepEqual(page.complaints, [], 'the page complained'));
  await page.addInitScript(installProbe);
  // Where a browser cannot tell whether something is on screen, nothing plays by itself.
  if (!show) await page.addInitScript(() => delete window.IntersectionObserver);
  if (init) await page.addInitScript(init);
  await page.goto(server.page(query, path), { waitUntil: live ? 'load' : 'commit' });
  if (live) await ready(page).catch((error) => assert.fail([error.message, ...page.complaints].join('\n')));
  // Most tests are about everything, which a small frame shows when asked.
  if (live && expand && (await page.locator('.expand').isVisible())) {
    await page.click('.expand');
    await page.evaluate(() => scrollTo(0, 0));
  }
  return page;
}

/** Collects what a page writes to the console, throws, fails to load or asks of strangers. */
function complaintsOf(page, origin, scripts) {
  const complaints = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // Leaving a page stops what is still on its way to it: here, the second program.
    if (why === 'net::ERR_ABORTED' && /explore/.test(request.url())) return;
    // Without scripts their preloads are not loaded either.
    if (scripts || why !== 'csp') complaints.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) complaints.push(`third party: ${url}`);
  });
  return complaints;
}

/** Waits until the widget is alive and has measured itself. */
export async function ready(page) {
  await page.waitForSelector('.widget:not(.waiting)');
  await page.waitForFunction(() => {
    const drawing = document.querySelector('.widget .drawing.speed');
    return Math.abs(drawing.viewBox.baseVal.width - drawing.getBoundingClientRect().width) < 1;
  });
  await settled(page);
}

/** Waits until what was done has been drawn, with all futures; where these do not come, because nothing is on screen, nor do frames. */
export const settled = (page) =>
  page.evaluate(async () => {
    await probe.drawn();
    for (let frames = -1; frames !== probe.frames && !document.querySelector('[data-futures="4096"]'); ) {
      frames = probe.frames;
      await probe.drawn();
      await probe.drawn();
    }
    await probe.drawn();
  });

/** Opens every disclosure, and waits for those whose part arrives later. */
export async function openAll(page) {
  const summaries = page.locator('details:not([open]) > summary');
  while (await summaries.count()) await summaries.first().click();
  await page.waitForFunction(() => [...document.querySelectorAll('details .later')].every((part) => part.firstChild));
  await settled(page);
}

/** All that is drawn, part by part. */
export const look = (page) => page.evaluate(() => probe.look());

/** The names of the parts that differ between two looks. */
export const changed = (before, after) => Object.keys(after).filter((part) => before[part] !== after[part]);

/** Waits until the link has been written, and answers with its query. */
export async function linked(page, test = (search) => search !== '') {
  await page.waitForFunction(() => probe.links > 0);
  const search = () => page.evaluate(() => location.search);
  const until = Date.now() + PATIENCE;
  while (!test(await search()) && Date.now() < until) await settled(page);
  return search();
}

/** Waits until the live region has spoken, and answers with its last words. */
export async function spoken(page) {
  await page.waitForFunction(() => probe.spoken.length > 0);
  return page.evaluate(() => probe.spoken.at(-1).text);
}

/** Waits for longer than anything is held back on purpose: what has not happened by then does not happen. */
export const quiet = (page) => page.waitForTimeout(900);

/** The centre of a range input's thumb when it stands so far along, 0 to 1, px. Thumbs are about 24 px wide. */
export async function along(page, selector, share) {
  await page.locator(selector).scrollIntoViewIfNeeded();
  const box = await page.locator(selector).boundingBox();
  return { x: box.x + 12 + share * (box.width - 24), y: box.y + box.height / 2 };
}

export const DIAL = '.dial input[type=range]';
export const NUMBER = '.dial .number input';
export const SCRUB = '.scrub';

/** Drags a range input's thumb from where it stands to a share of its travel; `pause` runs before it is let go. */
export async function drag(page, selector, share, { steps = 8, pause = async () => {} } = {}) {
  const { min, max, value } = await page.locator(selector).evaluate(({ min, max, value }) => ({ min, max, value }));
  const from = await along(page, selector, (value - min) / (max - min));
  const to = await along(page, selector, share);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps });
  await pause();
  await page.mouse.up();
  await settled(page);
}

/** A finger put down so far along a range input, moved by so many px, and lifted. */
export async function swipe(page, selector, share, dx, dy) {
  const finger = await page.context().newCDPSession(page);
  const from = await along(page, selector, share);
  const touch = (type, points) => finger.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [from]);
  for (let step = 1; step <= 8; step += 1) {
    await touch('touchMove', [{ x: from.x + (dx * step) / 8, y: from.y + (dy * step) / 8 }]);
    await settled(page);
  }
  await touch('touchEnd', []);
}
