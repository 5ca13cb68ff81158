// A host's page with the widget in it, opened and looked at from outside.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { launch } from '../fixtures.mjs';
import { ROOT, serve } from '../server.mjs';
import { installEar } from './ear.mjs';

/** Nothing here takes longer, ms. */
const PATIENCE = 8000;
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The widget's server, that of the host pages, of another origin, and a browser. */
export function stage() {
  const stage = { pages: new Map([['stranger.html', '<!doctype html><title>A stranger</title>']]) };
  before(async () => {
    stage.widget = await serve({ headers: { 'access-control-allow-origin': '*' } });
    const packages = (path) => path?.startsWith('packages/') && readFile(join(ROOT, 'tests', 'node_modules', path.slice('packages/'.length)));
    const own = (path) => (stage.pages.has(path) ? Buffer.from(stage.pages.get(path)) : null);
    const made = async (path) => (await packages(path)) || own(path);
    stage.hosts = await serve({ made });
    stage.browser = await launch();
  });
  after(async () => {
    await stage.browser?.close();
    await stage.widget?.close();
    await stage.hosts?.close();
  });
  stage.open = (t, host, settings) => open(stage, t, host, settings);
  return stage;
}

let count = 0;

/** Opens a host's page in a context of its own. `spoil`: one letter of the host's dialect is another; `query`: the widget's. */
async function open({ widget, hosts, browser, pages }, t, host, { query = 'play=0', height, spoil = false, html } = {}) {
  const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.thrown = [];
  page.on('pageerror', (error) => page.thrown.push(error.message));
  await page.addInitScript(installEar, spoil ? host.word : '');
  const path = `host-${(count += 1)}.html`;
  pages.set(path, html ?? host.page(widget.page(query), height));
  await page.goto(hosts.page('', path));
  return around(page, host);
}

/** What a test does and sees: `frame` is the widget's inside, `element` the frame in the host's page. */
export async function around(page, host, selector = '#column iframe') {
  const element = await page.waitForSelector(selector, { state: 'attached' });
  const frame = await element.contentFrame();
  const height = () => element.evaluate((node) => node.getBoundingClientRect().height);
  // Not the way the module measures: where the last of what stands in the page ends.
  const content = () =>
    frame.evaluate(() => {
      const ends = [...document.body.children].map((node) => node.getBoundingClientRect().bottom + parseFloat(getComputedStyle(node).marginBottom));
      const last = [...document.querySelectorAll('#no-wasm:not([hidden], .late) p')].map((node) => node.getBoundingClientRect().bottom + 16);
      return scrollY + Math.max(...ends.filter(Number.isFinite), ...last);
    });
  const said = async () => (await frame.evaluate(() => said)).filter(({ text }) => text.includes(host.word));
  /** Waits until the frame is as high as the host makes it for its content, which has been said and is as `expected`; answers with it. */
  const sized = async (what, expected = () => true) => {
    const fit = host.fit ?? ((wanted) => wanted);
    let seen;
    for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(40)) {
      const [wanted, given] = [await content(), await height()];
      const last = (await said()).at(-1)?.text ?? '';
      seen = `${what}: the content is ${wanted} px high, the frame ${given}; last said: ${last}`;
      const told = [0, 1].some((more) => last.includes(Math.floor(wanted) + more));
      if (told && expected(wanted) && Math.abs(given - fit(wanted)) <= 1) return wanted;
    }
    return assert.fail(seen);
  };
  return { page, host, frame, element, height, content, said, sized };
}

/** Waits until the widget in a frame is alive and nothing has been said for a while. */
export async function calm({ frame, said }) {
  await frame.waitForSelector('.widget:not(.waiting)');
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    await pause(300);
    now = (await said()).length;
  }
}

/** The most that was said within any second. */
export const busiest = (said) => Math.max(0, ...said.map(({ at }) => said.filter((other) => other.at >= at && other.at < at + 1000).length));

/** Words that a host may say, from the host itself or, through its window, from the stranger in it. */
export const say = (page, words, who = 'host') =>
  page.evaluate(
    ([words, who]) => {
      const speaker = who === 'host' ? window : document.querySelector('#stranger').contentWindow;
      const frame = 'top.document.querySelector("#column iframe").contentWindow';
      for (const word of words) speaker.eval(`${frame}.postMessage(${JSON.stringify(word)}, '*')`);
    },
    [words, who],
  );
