// Teaching: the class page as a file, on small screens and large, by a teacher’s link; what the teacher prints and sends.
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'node:test';
import jsQR from 'jsqr';
import { settled, stage } from './fixtures.mjs';
import { host } from './host.mjs';
import { LESSONS, at, begun, classPage, field, step } from './lessons.mjs';
import { violations } from './rules.mjs';
import { DIST } from './server.mjs';

const it = stage();
const CLASS = classPage('en');
/** No class page is larger, KB of 1,000 bytes. */
const MOST_KB = 400;

const lesson = (t, query, settings) => it.open(t, query, { path: CLASS, live: false, ...settings });

test('the class page opens as a file, is small, and needs nobody', async (t) => {
  for (const name of readdirSync(join(DIST, 'class'))) {
    const { size } = statSync(join(DIST, 'class', name));
    assert.ok(size <= 1000 * MOST_KB, `${name}: ${size} bytes`);
  }
  const context = await it.browser.newContext({ viewport: { width: 360, height: 740 }, offline: true, hasTouch: true });
  t.after(() => context.close());
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => /^(file|data):/.test(request.url()) || complaints.push(request.url()));
  await page.goto(pathToFileURL(join(DIST, CLASS)).href);
  await page.click('.cards a[href*="amdahl"]');
  for (const _ of [1, 2]) await page.click('.bar .next');
  await page.locator('#loopdial .widget:not(.waiting)').waitFor();
  // On a phone, too, a step shows its sliders without being asked for more.
  await page.locator(field('review')).fill('10');
  await page.locator(field('review')).press('Enter');
  await step(page).locator('.tasks .done').waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'it scrolls sideways');
  assert.equal(await at(page), 'review');
  await page.reload();
  await step(page).locator('.tasks .done').waitFor();
  assert.deepEqual(complaints, []);
});

test('nothing overflows at 320 px, in any step, nor with the type of a projector', async (t) => {
  for (const [width, more] of [[320, ''], [1280, '&projector=1']]) {
    for (const { key, steps } of LESSONS) {
      const page = await lesson(t, `lesson=${key}${more}`, { width });
      for (const { key: name } of steps) {
        await page.locator('#loopdial .widget:not(.waiting)').waitFor({ state: 'attached' });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(over <= 0, `${key}, ${name} at ${width} px: ${over} px too wide`);
        await page.click('.bar .next');
      }
    }
  }
});

test('a teacher’s link opens at its step, with its numbers, and with what pupils may use', async (t) => {
  const page = await lesson(t, 'lesson=loop&step=harder&q=0.5&beta=0.3&controls=none&theme=dark');
  await begun(page);
  assert.equal(await at(page), 'harder');
  assert.equal(await page.locator('.main-sliders, .dial').count(), 0);
  assert.match(await page.locator('.sentence.long').textContent(), /50\s%/);
  assert.match(page.url(), /beta=0\.3/);
  await page.click('.bar .next');
  await settled(page);
  assert.doesNotMatch(page.url(), /beta/, 'the next step has its own numbers');
  // The mark on the dial, which the second lesson is about, is there to be seen.
  const marked = await lesson(t, 'lesson=loop&step=gain');
  await begun(marked);
  const clipped = (page) => page.locator('.rail .mark').evaluate((mark) => [mark, ...mark.children].map((node) => getComputedStyle(node).clipPath));
  assert.deepEqual([...new Set(await clipped(marked))], ['none']);
  const must = await lesson(t, 'lesson=loop&guess=must');
  await must.locator('.guess button', { hasText: 'Show' }).waitFor();
  assert.equal(await must.locator('.guess button', { hasText: 'Skip' }).count(), 0);
  assert.equal(await must.locator('.dial').isVisible(), false);
  const none = await lesson(t, 'lesson=loop&guess=0');
  await none.locator('.dial').waitFor();
  const unknown = await lesson(t, 'lesson=%3Cb%3E&step=x&done=%3Cb%3E');
  await unknown.locator('.cards').waitFor();
});

test('in a frame of somebody else’s a class page says how high each step is', async (t) => {
  for (const width of [400, 1100]) {
    const html = `<iframe src="{origin}/${CLASS}?lesson=amdahl" title="A lesson" width="${width}" height="480"></iframe>`;
    const listen = () =>
      addEventListener('message', ({ data }) => {
        if (data?.source === 'loopdial' && data.type === 'height') document.querySelector('iframe').style.height = `${data.height}px`;
      });
    const page = await host(t, it, html, { width: 1200, init: listen });
    const frame = page.frames()[1];
    const fits = async (what) => {
      await frame.waitForFunction(() => Math.abs(innerHeight - document.documentElement.getBoundingClientRect().height) < 2).catch(() => assert.fail(`${what}, ${width} px: not as high as what it holds`));
      return frame.evaluate(() => innerHeight);
    };
    const alive = () => frame.locator('#loopdial .widget:not(.waiting)').waitFor();
    await alive();
    await fits('the first step');
    await frame.click('.bar .next');
    await alive();
    const high = await fits('the second step');
    await frame.evaluate(() => document.querySelector('.lesson:not([hidden]) .outline a').click());
    for (let steps = LESSONS.find(({ key }) => key === 'amdahl').steps.length; steps > 0; steps -= 1) await frame.click('.bar .next');
    assert.ok((await fits('the end')) < high, 'it shrinks, too');
  }
});

test('without scripts everything can be read', async (t) => {
  const page = await lesson(t, '', { javaScriptEnabled: false });
  const count = LESSONS.flatMap(({ steps }) => steps).length + LESSONS.length;
  assert.equal(await page.locator('.passage:visible').count(), count);
  assert.equal(await page.locator('.bar').isVisible(), false);
});

test('a worksheet is one page of paper', async (t) => {
  for (const { key } of LESSONS) {
    const page = await it.open(t, '', { path: `teach/en/${key}.html`, live: false });
    assert.deepEqual(await violations(page), []);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1, `${key} on ${format}`);
    }
  }
});

test('the teacher’s page has all answers, and makes links that can be read from the last row', async (t) => {
  const page = await it.open(t, '', { path: 'teach/en.html', live: false });
  const form = page.locator('.maker');
  const link = () => form.locator('[name=link]').inputValue();
  await form.locator('.code svg').waitFor();
  await form.locator('[name=lesson]').selectOption('claims');
  await form.locator('[name=step]').selectOption('pace');
  await form.locator('[name=controls]').selectOption('dial');
  await form.locator('[name=guess]').selectOption('must');
  await form.locator('[name=projector]').check();
  await form.locator('[name=pasted]').fill('https://example.org/?preset=kohli&q=0.9&theme=dark&utm_source=x#there');
  const made = new URL(await link());
  assert.equal(made.pathname.endsWith('/class/en.html'), true);
  assert.equal(made.search, '?lesson=claims&step=pace&controls=dial&guess=must&projector=1&preset=kohli&q=0.9');
  assert.deepEqual(await violations(page), []);
  await form.locator('.large').click();
  const large = page.locator('dialog .code svg');
  await large.waitFor();
  assert.ok((await large.boundingBox()).width > 700, 'too small for the last row');
  assert.deepEqual(await violations(page), []);
  const read = await large.evaluate(async (svg) => {
    const side = 8 * svg.viewBox.baseVal.width;
    const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await image.decode();
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0, side, side);
    return { side, data: [...context.getImageData(0, 0, side, side).data] };
  });
  // Pupils take it with their phones: there the type of a projector has no place.
  assert.equal(jsQR(Uint8ClampedArray.from(read.data), read.side, read.side)?.data, made.href.replace('&projector=1', ''));
  await page.locator('dialog .close').click();
  const answers = await page.locator('.answers .answer').count();
  assert.ok(answers >= LESSONS.flatMap(({ steps }) => steps).length - 2, `${answers} answers`);
  // The link works.
  await page.goto(made.href);
  await page.locator('#loopdial .widget:not(.waiting)').waitFor();
  assert.equal(await at(page), 'pace');
  for (const width of [320, 980]) {
    const guide = await it.open(t, '', { path: 'teach/en.html', live: false, width });
    assert.ok(await guide.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`);
    assert.deepEqual(await violations(guide), []);
  }
});
