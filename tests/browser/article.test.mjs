// The demo article and the page of every way: paragraphs drive the widget, groups share, and without scripts there is an article to read.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { stage } from './fixtures.mjs';
import { paste } from './host.mjs';
import { violations } from './rules.mjs';
import { DIST, ROOT } from './server.mjs';

const it = stage({ headers: { 'access-control-allow-origin': '*' } });
const WIDTHS = [360, 720, 980];

async function article(t, settings = {}) {
  const page = await it.open(t, '', { path: 'article.html', live: false, show: true, ...settings });
  await page.locator('#dial .widget:not(.waiting)').waitFor();
  return page;
}

/** Scrolls a paragraph to where it is read, and waits until the widget shows `query`. */
async function read(page, set, line = 0.4) {
  await page.evaluate(([set, line]) => {
    const box = document.querySelector(`section[data-set="${set}"] h2`).getBoundingClientRect();
    scrollTo(0, scrollY + box.top - innerHeight * line);
  }, [set, line]);
  await page.waitForFunction((step) => document.querySelector('#dial').query === step, set);
}

const sentence = (page) => page.locator('#dial .sentence:visible').first();

test('the paragraph that is read says what the widget shows', async (t) => {
  const page = await article(t);
  await read(page, 'step=taste');
  await sentence(page).filter({ hasText: 'levels off at 4×' }).waitFor();
  assert.equal(await page.getAttribute('#dial', 'step'), 'taste');
  await read(page, 'step=idea');
  assert.equal(await page.getAttribute('#dial', 'step'), 'idea');
  const steps = await page.locator('section[data-set]').evaluateAll((sections) => sections.map(({ dataset }) => dataset.set));
  assert.ok(steps.length >= 9);
  for (const step of steps) await read(page, step);
});

test('a question in the text is answered in the widget', async (t) => {
  const page = await article(t);
  await read(page, 'step=whole');
  await page.getByRole('button', { name: 'read it as 20 %' }).click();
  await page.waitForFunction(() => document.querySelector('#dial').getAttribute('preset') === 'twenty');
  assert.equal(await page.getAttribute('#dial', 'step'), null);
});

test('on a phone the widget stands above the text and leaves it nearly half of the window', async (t) => {
  const page = await article(t, { width: 360, height: 740 });
  await read(page, 'step=researcher', 0.7);
  const box = await page.locator('.beside').boundingBox();
  assert.ok(box.y <= 1 && box.height < 740 * 0.55, JSON.stringify(box));
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'nothing sticks out');
});

test('what is turned in one widget of the group is turned in the other', async (t) => {
  const page = await article(t, { height: 1400 });
  await read(page, 'step=world');
  await page.waitForFunction(() => document.querySelector('#all').query === 'step=world');
  await page.locator('#all .dial input[type=range]').first().press('ArrowRight');
  await page.waitForFunction(() => /q=/.test(document.querySelector('#dial').query));
  assert.equal(await page.evaluate(() => document.querySelector('#dial').query === document.querySelector('#all').query), true);
});

test('without JavaScript it is an article with a picture', async (t) => {
  const page = await it.open(t, '', { path: 'article.html', live: false, javaScriptEnabled: false });
  await page.waitForLoadState('load');
  const picture = page.locator('#dial img');
  assert.ok(await picture.isVisible());
  assert.ok((await picture.boundingBox()).height > 100);
  assert.match(await picture.getAttribute('alt'), /A model, not a forecast/);
  assert.match(await page.textContent('main'), /What stays human/);
});

test('only verbatim words stand in quotation marks', async () => {
  const files = await Promise.all(['claims', 'en'].map((name) => readFile(join(ROOT, 'src', 'text', `${name}.rs`), 'utf8')));
  const said = files.join('').replace(/\\\n\s*/g, '').replaceAll('\\"', '"');
  const html = await readFile(join(DIST, 'article.html'), 'utf8');
  const quotes = [...html.matchAll(/“([^”]*)”/g)].map(([, words]) => words.replace(/,$/, ''));
  assert.ok(quotes.length > 6);
  assert.deepEqual(quotes.filter((words) => !said.includes(words)), []);
});

/** The page's code of this id in an empty page of somebody else's, with room to scroll. */
async function run(t, id) {
  const shown = await it.open(t, '', { path: 'article.html', live: false, javaScriptEnabled: false });
  const html = (await shown.textContent(`#${id}`)).replaceAll('…', '<p>Text</p>');
  return paste(t, it, `<style>section{height:1200px}#dial{position:sticky;top:0}</style>${html}`);
}

const bring = (page, set) => page.evaluate((set) => document.querySelector(`section[data-set="${set}"]`).scrollIntoView({ block: 'center' }), set);

test('the code shown for the element works', async (t) => {
  const page = await run(t, 'code-element');
  await page.locator('#dial .widget:not(.waiting)').waitFor();
  await bring(page, 'preset=good&step=');
  await page.waitForFunction(() => document.querySelector('#dial').getAttribute('preset') === 'good');
  await bring(page, 'step=taste');
  await page.waitForFunction(() => document.querySelector('#dial').getAttribute('step') === 'taste');
  assert.deepEqual(page.errors, []);
});

test('the code shown for a frame works', async (t) => {
  const page = await run(t, 'code-frame');
  const said = page.frameLocator('#dial').locator('.sentence:visible').first();
  await page.frameLocator('#dial').locator('.widget:not(.waiting)').waitFor();
  await bring(page, 'step=taste');
  await said.filter({ hasText: 'levels off at 4×' }).waitFor();
  await bring(page, 'preset=good&step=');
  await said.filter({ hasText: 'runs away' }).waitFor();
  assert.deepEqual(page.errors, []);
});

test('the code shown for frames that share a scenario works', async (t) => {
  const page = await run(t, 'code-group');
  const [one, two] = [0, 1].map((at) => page.frameLocator('iframe.loopdial').nth(at));
  for (const frame of [one, two]) await frame.locator('.widget:not(.waiting)').waitFor();
  const value = (frame) => frame.locator('.dial input[type=range]').first();
  for (const [from, to] of [[one, two], [two, one]]) {
    await value(from).focus();
    for (let press = 0; press < 3; press += 1) await value(from).press('ArrowRight');
    const wanted = await value(from).getAttribute('aria-valuetext');
    await page.waitForTimeout(400);
    assert.equal(await value(to).getAttribute('aria-valuetext'), wanted);
  }
  assert.deepEqual(page.errors, []);
});

test('every way on the page of all ways is alive', async (t) => {
  const page = await it.open(t, '', { path: 'embeds.html', live: false, show: true, quiet: false });
  await page.locator('.way').first().waitFor();
  for (let at = 0; at < (await page.locator('.way').count()); at += 1) await page.locator('.live').nth(at).scrollIntoViewIfNeeded();
  await page.frameLocator('[src*="loopdial.html"]').locator('.widget:not(.waiting)').waitFor();
  await page.frameLocator('[src*="preset=lifland"]').locator('.widget:not(.waiting)').waitFor();
  await page.locator('[group=pair] >> nth=1').locator('.widget:not(.waiting)').waitFor();
  await page.waitForFunction(() => document.querySelector('.component').offsetHeight > 300, undefined, { timeout: 5000 });
  assert.equal(await page.evaluate(() => document.querySelector('.component').shadowRoot), null, 'it is closed');
  await page.waitForFunction(() => document.querySelector('.live img').naturalWidth > 0);
  assert.deepEqual(page.complaints.filter((complaint) => !complaint.includes('web-share')), []);
});

for (const [path, alive] of Object.entries({ 'embed.html': '#findings dt', 'article.html': '#dial .widget:not(.waiting)', 'embeds.html': '.live' })) {
  test(`no rule is broken by ${path}, in light and dark`, async (t) => {
    for (const width of WIDTHS) {
      for (const colorScheme of ['light', 'dark']) {
        const page = await it.open(t, '', { path, width, colorScheme, live: false, show: true, quiet: false });
        await page.locator(alive).first().waitFor();
        assert.deepEqual(await violations(page), [], `${width} px, ${colorScheme}`);
        await page.context().close();
      }
    }
  });
}
