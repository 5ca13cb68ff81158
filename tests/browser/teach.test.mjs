// Teaching: each lesson played through by mouse and by keyboard alone, from the server and from a file; what the teacher prints and sends.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'node:test';
import jsQR from 'jsqr';
import { drag, settled, stage } from './fixtures.mjs';
import { violations } from './rules.mjs';
import { DIST, ROOT } from './server.mjs';

const it = stage();
const CLASS = 'class/en.html';
/** What each step is to those who listen; `SNAPSHOTS=write` writes it anew. */
const SNAPSHOTS = join(ROOT, 'tests/snapshots/class');
/** No class page is larger, KB of 1,000 bytes. */
const MOST_KB = 400;

/** What does each task and what does not, from those who have checked it against the model. */
const LESSONS = JSON.parse(execFileSync('cargo', ['run', '--quiet', '--package', 'loopdial-teach', '--', 'moves'], { cwd: ROOT, encoding: 'utf8' }));

const lesson = (t, query, settings) => it.open(t, query, { path: CLASS, live: false, ...settings });
const at = (page) => page.evaluate(() => new URLSearchParams(location.search).get('step'));
const step = (page) => page.locator('.passage:visible');
const ticked = (page) => step(page).locator('.tasks .done').count();
const slider = (key) => (key === 'q' ? '.dial input[type=range]' : `.main-sliders input[data-key=${key}]`);
const field = (key) => (key === 'q' ? '.dial .number input' : `.main-sliders .slider:has([data-key=${key}]) .number input`);

/** Waits until the widget of a step is there, and lets a guess be skipped. */
async function begun(page) {
  await page.locator('#loopdial .widget:not(.waiting)').waitFor({ state: 'attached' });
  if (await page.locator('#loopdial.guessing').count()) {
    await page.locator('.guess button', { hasText: 'Skip' }).click();
    await page.locator('#loopdial:not(.guessing)').waitFor();
  }
  await settled(page);
}

/** Waits for longer than an interaction takes to end: what is not ticked then is not ticked. */
const ended = (page) => page.waitForTimeout(600);

/** Drags a control to a share of its travel, from where the bar does not cover it. */
async function pull(page, key, unit) {
  await page.locator(slider(key)).evaluate((input) => input.scrollIntoView({ block: 'center' }));
  await drag(page, slider(key), unit, { steps: 3 });
}

/** A wrong move that a single control makes, so that nothing lies between. */
const slip = ({ wrong }) => wrong.find((moves) => moves.length === 1) ?? wrong[0];

for (const { key, steps } of LESSONS) {
  test(`“${key}” is played through by mouse; a wrong move ticks nothing; no rule is broken`, async (t) => {
    const page = await lesson(t, `lesson=${key}`, { width: 1100 });
    for (const [index, { key: name, tasks }] of steps.entries()) {
      await begun(page);
      assert.equal(await at(page), name);
      assert.deepEqual(await violations(page), [], name);
      for (const [done, task] of tasks.entries()) {
        if (done) await step(page).locator('.reset').click();
        await settled(page);
        for (const { key, unit } of slip(task)) await pull(page, key, unit);
        await ended(page);
        assert.equal(await ticked(page), done, `${name}, task ${done + 1}: a wrong move ticked it`);
        await step(page).locator('.reset').click();
        await settled(page);
        for (const { key, unit } of task.right) await pull(page, key, unit);
        await step(page).locator('.tasks .done').nth(done).waitFor().catch((error) => assert.fail(`${name}, task ${done + 1}: ${error.message}`));
        assert.match(await page.locator('.told').textContent(), /^Done: /);
      }
      assert.match(await page.locator('.where').textContent(), new RegExp(`^Step ${index + 1} of ${steps.length}${tasks.length ? ` · ${tasks.length} of ${tasks.length} done` : ''}$`));
      await page.click('.bar .next');
    }
    assert.equal(await at(page), 'talk');
    assert.ok(await step(page).locator('.talk li').count() >= 3);
    assert.equal(await page.locator('.stage').isVisible(), false, 'the lids are closed');
    assert.deepEqual(await violations(page), []);
    const count = steps.flatMap(({ tasks }) => tasks).length;
    assert.equal(new URL(page.url()).searchParams.get('done').split(',').length, count, 'all that is done is in the address');
  });

  test(`“${key}” is played through by keyboard alone`, async (t) => {
    const page = await lesson(t, `lesson=${key}`);
    /** Goes on by Tab until what has the focus is this. */
    const to = async (selector) => {
      for (let presses = 0; presses < 150; presses += 1) {
        if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`Tab does not reach ${selector}`);
    };
    await page.locator('#loopdial .widget:not(.waiting)').waitFor({ state: 'attached' });
    for (const { key: name, tasks } of steps) {
      assert.equal(await at(page), name);
      if (await page.locator('#loopdial.guessing').count()) {
        await page.locator('.guess button').first().waitFor();
        await to('.guess button:last-child');
        await page.keyboard.press('Enter');
      }
      await settled(page);
      const asked = step(page).locator('summary').first();
      if (await asked.count()) {
        await asked.focus();
        await page.keyboard.press('Enter');
        assert.equal(await step(page).locator('.asked[open]').count(), 1, 'an answer opens');
      }
      for (const [done, task] of tasks.entries()) {
        for (const { key, typed } of task.right) {
          await to(field(key));
          await page.keyboard.press('ControlOrMeta+A');
          await page.keyboard.type(typed);
          await page.keyboard.press('Enter');
          await settled(page);
        }
        await step(page).locator('.tasks .done').nth(done).waitFor();
      }
      await to('.bar .next');
      await page.keyboard.press('Enter');
      // The heading of the next step has the focus: what is read goes on there.
      assert.ok(await page.evaluate(() => document.activeElement.matches('.passage:not([hidden]) h3')));
    }
    assert.equal(await at(page), 'talk');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await at(page), steps.at(-1).key, 'arrow keys turn the pages');
  });

  test(`each step of “${key}” is the same to those who listen`, async (t) => {
    const page = await lesson(t, `lesson=${key}`);
    let heard = '';
    for (const { key: name } of steps) {
      await begun(page);
      heard += `# ${name}\n${await page.locator('main').ariaSnapshot()}\n`;
      await page.keyboard.press('Escape');
      await page.click('.bar .next');
    }
    const file = join(SNAPSHOTS, `${key}.yml`);
    if (process.env.SNAPSHOTS === 'write') {
      mkdirSync(SNAPSHOTS, { recursive: true });
      writeFileSync(file, heard);
    }
    assert.equal(heard, readFileSync(file, 'utf8'), `another tree than in ${file}; if it is meant to be: SNAPSHOTS=write`);
  });
}

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
  assert.equal(jsQR(Uint8ClampedArray.from(read.data), read.side, read.side)?.data, made.href);
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
