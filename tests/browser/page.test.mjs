// The page around the widget: quiet, frugal, at home under any path, and readable when nothing works.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { DIAL, linked, openAll, ready, settled, stage } from './fixtures.mjs';
import { DIST, altered } from './server.mjs';

const it = stage();
const deep = stage({ under: '/some/deep/path/' });
/** The one style sheet, which stands in the page: a policy names it by its hash. */
const [, STYLE] = (await readFile(join(DIST, 'index.html'), 'utf8')).match(/<style>([^]*?)<\/style>/);
const HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
const strict = stage({
  headers: {
    'content-security-policy': `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src ${HASH}; img-src data:; connect-src 'self'`,
  },
});
/** The page, its bootstrap, the program until the dial answers, as `opening.test.mjs` has it; then the rest of that, and all words. */
const MOST_REQUESTS = 5;

/** Uses the widget a little: turns the dial, plays, opens everything. */
async function use(page) {
  await page.press(DIAL, 'ArrowRight');
  await page.click('.chip[data-preset=good]');
  await openAll(page);
  await page.click('.play');
  await page.evaluate(() => probe.progress(200));
  await page.click('.play');
  await settled(page);
}

test('nothing is written to the console, nothing fails, nobody else is asked', async (t) => {
  const from = it.server.requests.length;
  const page = await it.open(t);
  const requests = () => it.server.requests.slice(from);
  await settled(page);
  assert.ok(requests().length <= MOST_REQUESTS, requests().join(' '));
  const first = requests().length;
  await use(page);
  assert.deepEqual(requests().slice(first).filter((path) => !/\/(en-)?explore/.test(path)), [], 'asked for later');
  assert.equal(await page.locator('link[rel=icon]').count(), 1);
});

test('nothing is kept on the reader’s device', async (t) => {
  const page = await it.open(t);
  await use(page);
  assert.deepEqual(await page.context().cookies(), []);
  const kept = () => page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
  assert.deepEqual(await kept(), [0, 0, 0]);
});

test('it opens under any path, beside any query', async (t) => {
  const page = await deep.open(t, 'q=1.2&utm_source=x');
  assert.match(await page.getAttribute(DIAL, 'aria-valuetext'), /^120/);
  assert.ok(deep.server.requests.every((path) => path.startsWith('/some/deep/path/')), deep.server.requests.join(' '));
});

test('it works under a strict content security policy', async (t) => {
  await use(await strict.open(t, 'q=1.2'));
});

test('no style and no script is written into the markup', async (t) => {
  const html = await readFile(join(DIST, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)].filter(([, tag, body]) => !/\bsrc=/.test(tag) || body.trim());
  // What is said is data, which nobody runs.
  assert.deepEqual(scripts.map(([, tag]) => tag.trim()), ['type="text/plain" id="words"'], 'inline scripts');
  assert.equal([...html.matchAll(/<style\b/g)].length, 1, 'one style sheet');
  const inline = (page) =>
    page.evaluate(() => {
      const written = [...document.querySelectorAll('*')].flatMap((node) => [...node.attributes].map(({ name }) => [node, name]));
      return written.filter(([, name]) => name === 'style' || name.startsWith('on')).map(([node, name]) => `${node.tagName} ${name}`);
    });
  const still = await it.open(t, '', { live: false, javaScriptEnabled: true, init: () => delete window.WebAssembly, quiet: false });
  await still.waitForLoadState('load');
  assert.deepEqual(await inline(still), [], 'the static page');
  const page = await it.open(t);
  await use(page);
  assert.deepEqual(await inline(page), [], 'the widget');
});

test('the static page already shows the sentence and the picture that the widget will', async (t) => {
  const page = await it.open(t, '', { javaScriptEnabled: false, live: false });
  const shown = await page.locator('#loopdial .sentence:visible').textContent();
  const drawn = await page.locator('#loopdial .figure:visible .speed path.run.ahead').getAttribute('d');
  const live = await it.open(t);
  assert.equal(await live.locator('.sentence:visible').textContent(), shown);
  assert.ok(drawn.length > 100);
});

/** Whoever sees this page can read it: title, sentence, and a picture, none of them cut. */
async function readable(page, width) {
  await page.waitForSelector('#loopdial .sentence:visible');
  assert.equal(await page.title(), 'What happens when AI builds AI?');
  assert.ok(await page.locator('h1:visible').count());
  assert.match(await page.locator('#loopdial .sentence:visible').textContent(), /10× as fast around 2030/);
  const picture = await page.locator('#loopdial .figure:visible').boundingBox();
  assert.ok(picture.height > 300 && picture.x >= 0 && picture.x + picture.width <= width, JSON.stringify(picture));
  assert.equal(await page.locator('#loopdial :is(input, button):enabled:visible').count(), 0, 'controls that do nothing');
}

for (const width of [360, 980]) {
  test(`without JavaScript there is a page to read, ${width} px`, async (t) => {
    const page = await it.open(t, '', { width, javaScriptEnabled: false, live: false });
    await readable(page, width);
    assert.ok(await page.locator('#no-script').isVisible());
    assert.ok(!(await page.locator('#no-wasm').isVisible()), 'a button that does nothing without JavaScript');
  });

  test(`without WebAssembly there is a page to read, and it says why, ${width} px`, async (t) => {
    const init = () => delete window.WebAssembly;
    const page = await it.open(t, '', { width, init, live: false, quiet: false });
    await page.waitForSelector('#no-wasm', { state: 'visible' });
    await readable(page, width);
    assert.ok((await page.locator('#why').textContent()).length > 5, 'no reason given');
    assert.deepEqual(page.complaints.filter((complaint) => complaint.startsWith('error')), [], 'an error nobody caught');
  });
}

const FAULTS = {
  'the program is missing': [/\.wasm$/, 'missing'],
  'the program is cut off': [/\.wasm$/, 'cut'],
};

for (const [name, [pattern, fault]] of Object.entries(FAULTS)) {
  test(`where ${name}, there is a page to read, and Try again works once the server does`, async (t) => {
    const asked = () => it.server.requests.filter((path) => pattern.test(path)).length;
    it.server.fail(pattern, fault);
    t.after(() => it.server.heal());
    const page = await it.open(t, 'q=1.2', { live: false, quiet: false });
    await page.waitForSelector('#no-wasm', { state: 'visible' });
    await readable(page, 980);
    const before = asked();
    await page.click('#retry');
    while (asked() === before) await settled(page).catch(() => page.waitForLoadState());
    await page.waitForSelector('#no-wasm', { state: 'visible' });
    await readable(page, 980);
    it.server.heal();
    await page.click('#retry');
    await ready(page);
    assert.ok(!(await page.locator('#no-wasm').isVisible()));
    assert.match(await page.getAttribute(DIAL, 'aria-valuetext'), /^120/, 'the link is still read');
  });
}

for (const fault of ['missing', 'cut', 'altered']) {
  test(`where the script that starts it is ${fault}, the page says so after a while, and can be loaded again`, async (t) => {
    it.server.fail(/boot\.js$/, fault);
    t.after(() => it.server.heal());
    const page = await it.open(t, 'q=1.2', { live: false, quiet: false });
    await page.waitForLoadState('load');
    await readable(page, 980);
    assert.ok(!(await page.locator('#no-wasm').isVisible()), 'nothing is said too early');
    // Twenty seconds go by in a hundredth of one.
    const clock = await page.context().newCDPSession(page);
    await clock.send('Animation.enable');
    await clock.send('Animation.setPlaybackRate', { playbackRate: 2000 });
    await page.waitForSelector('#no-wasm', { state: 'visible' });
    it.server.heal();
    await clock.send('Animation.setPlaybackRate', { playbackRate: 1 });
    await page.click('#retry');
    await ready(page);
    assert.match(await page.getAttribute(DIAL, 'aria-valuetext'), /^120/, 'the link is still read');
  });
}

test('a program that was changed on its way is refused', async (t) => {
  const program = await readFile(join(DIST, (await readdir(DIST)).find((name) => /app.*\.wasm$/.test(name))));
  assert.ok(WebAssembly.validate(altered(program)), 'a browser would run it');
  it.server.fail(/\.wasm$/, 'altered');
  t.after(() => it.server.heal());
  const page = await it.open(t, '', { live: false, quiet: false });
  await page.waitForSelector('#no-wasm', { state: 'visible' });
  await readable(page, 980);
  assert.match(await page.locator('#why').textContent(), /damaged/);
});

test('a program that stops leaves its last picture, and Restart goes on from there', async (t) => {
  const page = await it.open(t, 'q=1.2', { quiet: false });
  await page.click('.chip[data-preset=kohli]');
  await linked(page);
  const shown = await page.locator('.sentence:visible').textContent();
  // What no browser does by itself: it refuses to make a table.
  await page.evaluate(() => {
    const make = Document.prototype.createElement;
    Document.prototype.createElement = function (name) {
      if (name === 'table') throw new Error('no more tables');
      return make.call(this, name);
    };
    globalThis.mend = () => (Document.prototype.createElement = make);
  });
  await page.click('details.table > summary');
  await page.waitForSelector('#no-wasm', { state: 'visible' });
  await page.evaluate(() => mend());
  assert.equal(await page.locator('.sentence:visible').textContent(), shown, 'the last picture');
  assert.equal(await page.locator('#loopdial :is(input, button):enabled:visible').count(), 0, 'controls that do nothing');
  assert.deepEqual(page.complaints.filter((complaint) => complaint.startsWith('error')), [], 'an error nobody caught');
  await page.click('#retry');
  await ready(page);
  assert.equal(await page.locator('.sentence:visible').textContent(), shown, 'it goes on from there');
  await page.press(DIAL, 'ArrowRight');
  await settled(page);
  assert.notEqual(await page.locator('.sentence:visible').textContent(), shown, 'it is alive');
});

test('while the program is on its way there is a page to read, and it comes to life when it arrives', async (t) => {
  it.server.fail(/\.wasm$/, 'hanging');
  t.after(() => it.server.heal());
  const page = await it.open(t, '', { live: false });
  await readable(page, 980);
  assert.equal(await page.locator('.widget:not(.waiting)').count(), 0);
  it.server.heal();
  await ready(page);
});

for (const width of [320, 360, 720, 980]) {
  test(`nothing jumps when the program arrives, ${width} px`, async (t) => {
    it.server.fail(/\.wasm$/, 'hanging');
    t.after(() => it.server.heal());
    const page = await it.open(t, '', { width, height: 700, live: false });
    await page.waitForSelector('#loopdial .figure:visible');
    const places = () => page.evaluate(() => ['h1', '.dial', '.figure', '.transport', '.clock', '.presets'].map((part) => {
      const shown = [...document.querySelectorAll(`#loopdial ${part}`)].find((node) => node.checkVisibility());
      return `${part} ${shown ? Math.round(shown.getBoundingClientRect().top) : 'hidden'}`;
    }));
    const before = await places();
    it.server.heal();
    await ready(page);
    assert.deepEqual(await places(), before);
    const shift = await page.evaluate(() => new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0))).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(0), 300);
    }));
    assert.ok(shift <= 0.01, `layout shift ${shift}`);
  });
}

test('each preset has a page of its own, whose link stays true', async (t) => {
  const page = await it.open(t, '', { path: 'p/kohli/' });
  const sentence = () => page.locator('.sentence:visible').textContent();
  assert.match(await sentence(), /people keep the judgement/);
  assert.match(await page.title(), /taste stays human/);
  const described = await page.getAttribute('meta[name=description]', 'content');
  assert.match(described, /levels off at 4×/);
  assert.equal(await page.getAttribute('meta[property="og:description"]', 'content'), described);
  const image = await readFile(join(DIST, 'p', 'kohli', await page.getAttribute('meta[property="og:image"]', 'content')));
  assert.deepEqual([image.readUInt32BE(16), image.readUInt32BE(20)], [1200, 628], 'the size of the preview');
  await page.click('.chip[data-preset=article]');
  assert.equal(await linked(page), '?preset=article');
  await page.reload();
  await ready(page);
  assert.match(await sentence(), /10× as fast around 2030/);
});
