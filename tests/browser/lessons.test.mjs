// Lessons: each played through by mouse and by keyboard alone, and looked at step by step on a phone, in every language.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { settled, stage } from './fixtures.mjs';
import { LANGUAGES, LESSONS, at, begun, classPage, field, pull, step, unfolded } from './lessons.mjs';
import { violations } from './rules.mjs';
import { ROOT } from './server.mjs';

const it = stage();
/** What each step is to those who listen; `SNAPSHOTS=write` writes it anew. */
const SNAPSHOTS = join(ROOT, 'tests/snapshots/class');
const FIRST = 'en';

const lesson = (t, lang, query, settings) => it.open(t, query, { path: classPage(lang), live: false, ...settings });
const ticked = (page) => step(page).locator('.tasks .done').count();
const decimal = (lang) => new Intl.NumberFormat(lang === 'ar' ? 'ar-u-nu-latn' : lang).formatToParts(0.5).find(({ type }) => type === 'decimal').value;

/** Waits for longer than an interaction takes to end: what is not ticked then is not ticked. */
const ended = (page) => page.waitForTimeout(600);

/** A wrong move that a single control makes, so that nothing lies between. */
const slip = ({ wrong }) => wrong.find((moves) => moves.length === 1) ?? wrong[0];

/** A sentence of the page with its holes filled. */
async function sentence(page, name, values) {
  const words = await page.locator('main').evaluate((main, name) => main.dataset[name], name);
  return words.replace(/\{(\w+)\}/g, (_, hole) => values[hole]);
}

for (const lang of LANGUAGES) {
  for (const { key, steps } of LESSONS) {
    // What does a task is the same in all languages: wrong moves are tried in one.
    test(`${lang}: “${key}” is played through by mouse${lang === FIRST ? '; a wrong move ticks nothing' : ''}`, async (t) => {
      const page = await lesson(t, lang, `lesson=${key}`, { width: 1100 });
      for (const [index, { key: name, tasks }] of steps.entries()) {
        await begun(page);
        assert.equal(await at(page), name);
        if (lang === FIRST) assert.deepEqual(await violations(page), [], name);
        for (const [done, task] of tasks.entries()) {
          if (done) await step(page).locator('.reset').click();
          if (lang === FIRST) {
            await settled(page);
            for (const move of slip(task)) await pull(page, move);
            await ended(page);
            assert.equal(await ticked(page), done, `${name}, task ${done + 1}: a wrong move ticked it`);
            await step(page).locator('.reset').click();
          }
          await settled(page);
          for (const move of task.right) await pull(page, move);
          const now = step(page).locator('.tasks .done').nth(done);
          await now.waitFor().catch((error) => assert.fail(`${name}, task ${done + 1}: ${error.message}`));
          assert.equal(await page.locator('.told').textContent(), await sentence(page, 'taskDone', { task: await now.locator('.what').textContent() }));
        }
        const where = [await sentence(page, 'stepOf', { at: index + 1, of: steps.length })];
        if (tasks.length) where.push(await sentence(page, 'tasksDone', { done: tasks.length, of: tasks.length }));
        assert.equal(await page.locator('.where').textContent(), where.join(' · '));
        await page.click('.bar .next');
      }
      assert.equal(await at(page), 'talk');
      assert.ok(await step(page).locator('.talk li').count() >= 3);
      assert.equal(await page.locator('.stage').isVisible(), false, 'the lids are closed');
      const count = steps.flatMap(({ tasks }) => tasks).length;
      assert.equal(new URL(page.url()).searchParams.get('done').split(',').length, count, 'all that is done is in the address');
    });

    test(`${lang}: “${key}” is played through by keyboard alone`, async (t) => {
      const page = await lesson(t, lang, `lesson=${key}`);
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
            await page.keyboard.type(typed.replace('.', decimal(lang)));
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
      const back = (await page.getAttribute('html', 'dir')) === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
      await page.keyboard.press(back);
      assert.equal(await at(page), steps.at(-1).key, 'arrow keys turn the pages');
    });

    test(`${lang}: on a phone no step of “${key}” breaks a rule or is wider than it, before and after the guess, with all of it open`, async (t) => {
      // So high that nothing lies behind the bar: what does can be scrolled from under it.
      const page = await lesson(t, lang, `lesson=${key}`, { width: 360, height: 4000, hasTouch: true });
      const faults = [];
      const look = async (what) => {
        faults.push(...(await violations(page)).map((fault) => `${what}: ${fault}`));
        faults.push(...(await page.evaluate(beyond)).map((fault) => `${what}: beyond the edge: ${fault}`));
      };
      for (const { key: name } of steps) {
        await page.locator('#loopdial .widget:not(.waiting)').waitFor({ state: 'attached' });
        if (await page.locator('#loopdial.guessing').count()) {
          await page.locator('.guess button:last-child').waitFor();
          await look(`${name}, guessing`);
        }
        await begun(page);
        await unfolded(page, ':is(.passage, .stage)');
        await look(name);
        await page.click('.bar .next');
      }
      await look('talk');
      assert.deepEqual(faults, []);
    });
  }

  test(`${lang}: the start breaks no rule and is no wider than a phone`, async (t) => {
    const page = await lesson(t, lang, '', { width: 360 });
    await page.locator('.cards').waitFor();
    assert.deepEqual([...(await violations(page)), ...(await page.evaluate(beyond))], []);
  });
}

test('pictures that come with a later step fit into it, and what plays goes on playing', async (t) => {
  const page = await lesson(t, FIRST, 'lesson=amdahl&step=bottleneck', { width: 360, height: 740, show: true });
  await begun(page);
  await page.click('.bar .next');
  await begun(page);
  const [drawn, room] = await page.locator('.drawing.speed').evaluate((drawing) => [drawing.viewBox.baseVal.width, drawing.getBoundingClientRect().width]);
  assert.ok(Math.abs(drawn - room) < 1, `drawn for ${drawn} px, ${room} px wide`);
  // Back, to a step without a chart, while the chart was out of sight.
  await page.evaluate(() => scrollTo(0, 0));
  await page.click('.bar .back');
  await begun(page);
  await page.locator('.play').click();
  const date = () => page.locator('.clock').evaluate((clock) => clock.outerHTML);
  const before = await date();
  await page.waitForFunction((before) => document.querySelector('.clock').outerHTML !== before, before);
});

/** Runs in the page: what begins or ends outside the window, unless it scrolls by itself. */
function beyond() {
  const { clientWidth, scrollWidth } = document.documentElement;
  const all = [...document.querySelectorAll('main :is(text, p, h1, h2, h3, h4, li, label, button, summary, th, td, .number, input)')];
  const seen = all.filter((part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !part.closest('.scroll, .spoken, .told, .mark'));
  const out = seen.filter((part) => {
    const { left, right, width } = part.getBoundingClientRect();
    return width > 1 && (left < -1 || right > clientWidth + 1);
  });
  return [scrollWidth > clientWidth && 'the page scrolls sideways', ...out.map((part) => `${part.tagName} “${part.textContent.slice(0, 60)}”`)].filter(Boolean);
}

for (const { key, steps } of LESSONS) {
  test(`each step of “${key}” is the same to those who listen`, async (t) => {
    const page = await lesson(t, FIRST, `lesson=${key}`);
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
