// Guess first: nothing tells the answer before it was guessed, by whatever means one guesses; then the model draws, and what is said of it is true.
import assert from 'node:assert/strict';
import test from 'node:test';
import { STEPS, YEARS, compared, filled, nothing, points, set, step, stroke } from '../../embed/guess/path.js';
import { DIAL, quiet, ready, settled, stage } from './fixtures.mjs';
import { host } from './host.mjs';
import { violations } from './rules.mjs';

const it = stage({ headers: { 'access-control-allow-origin': '*' } });
const QUESTION = '.guess .question';
const VERDICT = '.guess .verdict:not(:empty)';
const SHOW = 'Show what the model says';
const TODAY = { t: 2026.1, times: 1.2 };
/** What only the answer says: its words, its years, its futures, its milestones. */
const ANSWER = /10× as fast|around 20|2029|2031|Feb 2030|futures|leans on|feeds itself|half the judgement|99 %|audits|generation|87 days|OpenAI|Lifland/;

/** Opens a page on which readers guess, and waits until they can. */
async function open(t, query = 'guess=1', settings) {
  const page = await it.open(t, query, { live: false, show: true, ...settings });
  await page.waitForSelector(QUESTION);
  await page.waitForSelector('.widget:not(.waiting)');
  return page;
}

/** Where a year and a speed-up are on the chart, px of the window. */
const place = (page, year, times) =>
  page.evaluate(([year, times]) => {
    const { plot, years, speeds } = document.querySelector('.speed + .guess').dataset;
    const [[left, top, right, bottom], [first, last], [least, most]] = [plot, years, speeds].map((text) => text.split(' ').map(Number));
    const box = document.querySelector('.drawing.speed').getBoundingClientRect();
    const up = Math.log(times / least) / Math.log(most / least);
    return { x: box.x + left + ((year - first) / (last - first)) * (right - left), y: box.y + bottom - up * (bottom - top) };
  }, [year, times]);

/** Draws through points, `[year, times]`, by mouse. */
async function draw(page, ...through) {
  await page.locator('.over').scrollIntoViewIfNeeded();
  const [from, ...rest] = await Promise.all(through.map(([year, times]) => place(page, year, times)));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 12 });
  await page.mouse.up();
}

const values = (page) => page.locator('.guess input').evaluateAll((inputs) => inputs.map((input) => input.getAttribute('aria-valuetext')));
/** All that is there for those who listen, as text. */
async function listened(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const said = ({ name, value, description, ignored }) => (ignored ? '' : [name, value, description].map((one) => one?.value ?? '').join(' '));
  // The sliders name years.
  return nodes.map(said).join('\n').replace(/Your guess for \d+/g, '');
}
const seen = (page) => page.evaluate(() => document.body.innerText + [...document.querySelectorAll('svg text')].filter((text) => text.checkVisibility({ visibilityProperty: true })).map((text) => text.textContent).join('\n'));
const show = (page) => page.getByRole('button', { name: SHOW });

test('a year takes what it is given, and those left out before it lie on the straight way there', () => {
  const one = set(nothing(), 2029, 8);
  const whole = filled(one, { t: 2026, times: 1 });
  assert.deepEqual(whole.slice(0, 3).map((times) => Math.round(times * 1e6) / 1e6), [2, 4, 8], 'by equal ratios');
  assert.deepEqual(whole.slice(3), YEARS.slice(3).map(() => null), 'nothing beyond');
  const two = filled(set(one, 2027, 5), TODAY);
  assert.ok(two[0] === 5 && two[2] === 8 && Math.abs(two[1] - Math.sqrt(40)) < 1e-9, String(two));
  assert.deepEqual(points(nothing(), TODAY), [TODAY]);
  for (const odd of [0, -3, 1e9, Infinity]) assert.ok(set(nothing(), 2030, odd)[3] >= 1 && set(nothing(), 2030, odd)[3] <= 100, String(odd));
});

test('a stroke leaves its height at each year that it passes, in either direction', () => {
  const there = stroke(nothing(), { t: 2028.5, times: 2 }, { t: 2030.5, times: 8 });
  assert.ok(Math.abs(there[2] - 2 * 4 ** 0.25) < 1e-9 && Math.abs(there[3] - 2 * 4 ** 0.75) < 1e-9, String(there));
  assert.deepEqual([there[1], there[4]], [null, null]);
  const back = stroke(there, { t: 2030.5, times: 50 }, { t: 2028.5, times: 50 });
  assert.deepEqual(back.map((times) => times && Math.round(times)), [null, null, 50, 50, ...Array(8).fill(null)]);
});

test('keys go by steps that are about as far apart, each its own nearest', () => {
  STEPS.forEach((times, at) => assert.equal(step(times), at));
  const ratios = STEPS.slice(1).map((times, at) => times / STEPS[at]);
  assert.ok(Math.min(...ratios) > 1.1 && Math.max(...ratios) <= 2, String(ratios));
});

test('two runs are compared by ratios, up to 100×, over what was drawn', () => {
  const flat = (times) => YEARS.map(() => times);
  assert.deepEqual(compared(flat(2), flat(8)), { year: 2030, yours: 2, model: 8, factor: 4, side: 'lower' });
  assert.equal(compared(flat(8), flat(2)).side, 'higher');
  assert.equal(compared(flat(2), flat(2.1)).side, 'same');
  assert.equal(compared(YEARS.map((_, at) => (at % 2 ? 1 : 9)), flat(3)).side, 'mixed');
  assert.deepEqual([compared(flat(100), flat(Infinity)).factor, compared(flat(100), flat(Infinity)).side], [1, 'same']);
  const short = filled(set(nothing(), 2028, 3), TODAY);
  assert.equal(compared(short, flat(3)).year, 2028, 'the last year drawn');
  assert.equal(compared(nothing(), flat(3)), null);
});

test('before it is guessed nothing tells, to the eye or to the ear', async (t) => {
  const page = await open(t);
  await quiet(page);
  for (const [way, said] of [['seen', await seen(page)], ['heard', await listened(page)]]) {
    assert.doesNotMatch(said, ANSWER, way);
    assert.match(said, /What happens when AI builds AI\?/, way);
    assert.match(said, /how fast will AI research run\?/, way);
    assert.match(said, /15–20 % faster/, `${way}: what is known today stays`);
  }
  assert.equal(await page.locator('path.run').evaluateAll((paths) => paths.filter((path) => path.checkVisibility({ visibilityProperty: true }) && path.getAttribute('d')).length), 0, 'a run');
  const playhead = await page.evaluate(() => probe.playhead());
  await quiet(page);
  assert.equal(await page.evaluate(() => probe.playhead()), playhead, 'nothing plays by itself');
  assert.deepEqual(await page.evaluate(() => probe.spoken), []);
});

test('it does not tell while it is on its way, and hides nothing where it does not arrive', async (t) => {
  it.server.fail(/guess-en/, 'hanging');
  t.after(() => it.server.heal());
  const page = await it.open(t, 'guess=must', { live: false, quiet: false });
  await page.waitForSelector('.widget:not(.waiting)', { state: 'attached' });
  await quiet(page);
  assert.doesNotMatch(await seen(page), ANSWER);
  assert.doesNotMatch(await listened(page), ANSWER);
  it.server.heal();
  await page.waitForSelector(QUESTION);
  it.server.fail(/guess-en/, 'missing');
  const without = await it.open(t, 'guess=must', { quiet: false });
  assert.match(await without.textContent('.sentence >> visible=true'), /10× as fast around 2030/);
  assert.ok(await without.locator(DIAL).isVisible());
});

test('the page for it does not tell while no script has come, nor when the link is previewed', async (t) => {
  it.server.fail(/boot/, 'hanging');
  t.after(() => it.server.heal());
  const page = await it.open(t, 'q=0.9&guess=must', { path: 'guess/', live: false, show: true });
  await page.waitForSelector('#loopdial h1');
  await page.waitForTimeout(300);
  const told = async () => [await seen(page), await listened(page), await page.evaluate(() => [...document.querySelectorAll('meta')].map(({ content }) => content).join('\n'))];
  for (const said of await told()) assert.doesNotMatch(said, ANSWER);
  it.server.heal();
  await page.waitForSelector(QUESTION);
  for (const said of await told()) assert.doesNotMatch(said, ANSWER);
  assert.deepEqual(await page.locator('.guess button').allTextContents(), [SHOW]);
  await draw(page, [2028, 2], [2034, 10]);
  await show(page).click();
  await page.locator('.guess .act', { hasText: 'On to' }).click();
  await ready(page);
  assert.match(await page.getAttribute(DIAL, 'aria-valuetext'), /^90/);
  assert.match(await page.getAttribute('a[href*="sources.html"]', 'href'), /^\.\.\/sources/);
  assert.equal(await page.evaluate(() => probe.progress(300).then(({ px }) => px)), 0, 'nothing plays by itself');
});

for (const [name, settings] of Object.entries({ 'wide': { width: 980 }, 'a phone': { width: 360 } })) {
  test(`by mouse: the line follows, the model draws its own, and the numbers are those of the model, ${name}`, async (t) => {
    const page = await open(t, 'guess=1', settings);
    assert.ok(await show(page).isDisabled(), 'nothing drawn yet');
    const before = await page.locator('.drawing.speed').boundingBox();
    await draw(page, [2027, 1.5], [2030, 4], [2038.4, 60]);
    const drawn = await values(page);
    assert.equal(drawn[0], '1.5 times as fast');
    assert.equal(drawn[3], '4 times as fast');
    assert.ok(drawn.every((value) => /^[\d.]+ times as fast$/.test(value)), drawn.join());
    const moments = page.evaluate(() => new Promise((resolve) => {
      // Frames in which the model's line is on its way.
      const seen = [];
      const watch = () => {
        const [animation] = document.querySelector('.over .run').getAnimations();
        if (animation) seen.push(animation.currentTime);
        if (document.querySelector('.guess .verdict:not(:empty)')) resolve(seen);
        else requestAnimationFrame(watch);
      };
      watch();
    }));
    await show(page).click();
    assert.ok((await moments).length > 2, 'it draws');
    await page.waitForSelector(VERDICT);
    const after = await page.locator('.drawing.speed').boundingBox();
    assert.ok(Math.abs(after.y - before.y) < 1 && Math.abs(after.width - before.width) < 1, `the chart stays where it is: ${before.y} ${after.y}`);
    const said = await page.textContent(VERDICT);
    assert.match(said, /^For the start of 2030 you drew 4×, the model says 7\.8×\. On average you were a factor of [\d.]+ (lower|higher)\. Its line is one model’s, not the truth\.$/);
    assert.ok(await page.locator('.over .yours').isVisible());
    await page.getByRole('button', { name: 'On to the whole model' }).click();
    await ready(page);
    assert.match(await page.textContent('.sentence >> visible=true'), /10× as fast around 2030/);
    assert.ok(await page.locator('.over .mine').isVisible(), 'their line stays');
    await page.press(DIAL, 'ArrowRight');
    await page.waitForSelector('.over', { state: 'hidden' });
    assert.equal(await page.locator(VERDICT).count(), 0);
    await page.getByRole('button', { name: 'Guess again' }).click();
    await page.waitForSelector(QUESTION);
    assert.doesNotMatch(await seen(page), ANSWER);
    assert.deepEqual(new Set(await values(page)), new Set(['nothing drawn yet']));
  });
}

test('what is said agrees with the facts that a host is told', async (t) => {
  const page = await host(t, it, `<script>addEventListener('loopdial:ready', ({ detail }) => (globalThis.facts = detail.facts))</script>
    <loop-dial preset="lifland" guess="1"></loop-dial><script src="{origin}/loopdial.js" async></script>`);
  await page.waitForSelector(QUESTION);
  for (const slider of await page.locator('.guess input').all()) await slider.press('ArrowUp');
  const drawn = (await values(page)).map((text) => Number(text.match(/[\d.]+/)[0]));
  await show(page).click();
  const said = await page.textContent(VERDICT);
  const facts = await page.evaluate(() => facts);
  const speeds = YEARS.map((year) => facts[`speed-${year}`]);
  const round = (value) => String(Number(value.toPrecision(2)));
  assert.ok(said.includes(`you drew ${round(drawn[3])}×, the model says ${round(speeds[3])}×`), said);
  const gaps = speeds.map((speed, at) => Math.abs(Math.log(Math.min(speed, 100) / drawn[at])));
  const factor = Math.exp(gaps.reduce((sum, gap) => sum + gap) / gaps.length);
  assert.equal(said.match(/factor of ([\d.]+)/)[1], round(factor), said);
});

test('a year is pulled straight up and down, and a steep stroke leaves where it began as it was', async (t) => {
  const page = await open(t, 'guess=1', { width: 360 });
  await draw(page, [2029, 2], [2030, 20]);
  assert.deepEqual((await values(page)).slice(2, 5), ['2 times as fast', '20 times as fast', 'nothing drawn yet']);
  await draw(page, [2029, 2], [2029.1, 10]);
  assert.deepEqual((await values(page)).slice(2, 4), ['10 times as fast', '20 times as fast']);
});

test('by touch: a finger draws, and does not move the page', async (t) => {
  const page = await open(t, 'guess=1', { width: 360, height: 640, hasTouch: true, isMobile: true });
  await page.locator('.over').scrollIntoViewIfNeeded();
  const finger = await page.context().newCDPSession(page);
  const touch = (type, points) => finger.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const scrolled = await page.evaluate(() => scrollY);
  const path = await Promise.all([[2027, 1.2], [2029, 3], [2033, 20], [2037, 90]].map(([year, times]) => place(page, year, times)));
  await touch('touchStart', [path[0]]);
  for (const point of path.slice(1)) await touch('touchMove', [point]);
  await touch('touchEnd', []);
  assert.equal(await page.evaluate(() => scrollY), scrolled);
  const drawn = await values(page);
  assert.deepEqual([drawn[2], drawn[10], drawn[11]], ['3 times as fast', '90 times as fast', 'nothing drawn yet']);
  await page.getByRole('button', { name: SHOW }).tap();
  await page.waitForSelector(VERDICT);
});

test('by keyboard alone: a slider a year, and the result is said once', async (t) => {
  const page = await open(t, 'guess=must');
  await page.evaluate(() => {
    globalThis.statuses = [];
    new MutationObserver((records) => records.some(({ target }) => target.closest?.('[role=status]')) && statuses.push(document.querySelector('.guess [role=status]').textContent)).observe(document.body, { subtree: true, childList: true });
  });
  const named = () => page.evaluate(() => document.activeElement.ariaLabel ?? document.activeElement.textContent);
  await page.keyboard.press('Tab');
  assert.equal(await named(), 'Your guess for 2027, times as fast');
  await page.keyboard.press('ArrowUp');
  assert.ok(await page.locator('.over .ring.on').isVisible(), 'its place is seen');
  assert.match(await page.textContent('.over .live'), /^2027: 1\.5×$/);
  for (let year = 2028; year <= 2030; year += 1) await page.keyboard.press('Tab');
  assert.equal(await named(), 'Your guess for 2030, times as fast');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowUp');
  const between = ['1.5 times as fast', '2.2 times as fast', '3.3 times as fast', '5 times as fast', 'nothing drawn yet'];
  assert.deepEqual((await values(page)).slice(0, 5), between, 'between them, the straight way');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal((await values(page))[4], '5 times as fast', 'as it stands');
  await page.keyboard.press('End');
  assert.equal((await values(page))[4], '100 times as fast, or more');
  while ((await named()) !== SHOW) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector(VERDICT);
  await quiet(page);
  const statuses = await page.evaluate(() => statuses);
  assert.equal(statuses.filter(Boolean).length, 1, statuses.join(' | '));
  assert.equal(await named(), 'On to the whole model', 'the focus is not lost');
  await page.keyboard.press('Enter');
  await ready(page);
  assert.equal(await named(), 'What happens when AI builds AI?');
});

test('who may skips it, who must does not', async (t) => {
  const may = await open(t, 'guess=1');
  await may.getByRole('button', { name: 'Skip' }).click();
  await ready(may);
  assert.match(await may.textContent('.sentence >> visible=true'), /10× as fast around 2030/);
  assert.equal(await may.locator(`${QUESTION}, .guess button, .guess input`).count(), 0);
  await may.press(DIAL, 'ArrowRight');
  const must = await open(t, 'guess=must');
  assert.deepEqual(await must.locator('.guess button').allTextContents(), [SHOW]);
  await must.keyboard.press('Escape');
  assert.ok(await must.locator(QUESTION).isVisible());
});

test('with less motion the model’s line is there at once', async (t) => {
  const page = await open(t, 'guess=1', { reducedMotion: 'reduce' });
  await page.evaluate(() => {
    globalThis.animated = 0;
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...rest) {
      animated += 1;
      return animate.apply(this, rest);
    };
  });
  assert.equal(await page.locator('.over .today').evaluate((dot) => dot.getAnimations().length), 0);
  await draw(page, [2028, 2], [2034, 10]);
  await show(page).click();
  await page.waitForSelector(VERDICT);
  assert.equal(await page.evaluate(() => animated), 0);
});

test('a run that leaves the scale is told in words, and a comparison stays', async (t) => {
  const page = await open(t, 'preset=good&vs=kohli&guess=1');
  await draw(page, [2027, 1.2], [2036, 1.2]);
  await show(page).click();
  assert.match(await page.textContent(VERDICT), /the model says more than 100×\. On average you were a factor of \d+ lower\./);
  await page.getByRole('button', { name: 'On to the whole model' }).click();
  await ready(page);
  assert.match(page.url(), /vs=kohli/);
  assert.ok(await page.locator('.speed path.before').isVisible());
});

test('what it hides stays hidden when the page around it speaks, until it is asked no more', async (t) => {
  const page = await host(t, it, `<loop-dial guess="must"><p>An answer of the page’s own</p></loop-dial><script src="{origin}/loopdial.js" async></script>`);
  await page.waitForSelector(QUESTION);
  assert.ok(!(await page.getByText('An answer of the page’s own').isVisible()));
  const element = page.locator('loop-dial');
  await element.evaluate((dial) => dial.set('preset=good', { gently: false }));
  await quiet(page);
  assert.equal(await page.locator('.sentence:visible').count(), 0);
  await element.evaluate((dial) => dial.removeAttribute('guess'));
  await page.waitForSelector('.sentence:visible');
  assert.equal(await page.locator(QUESTION).count(), 0);
  await element.evaluate((dial) => dial.setAttribute('guess', '1'));
  await page.waitForSelector(QUESTION);
});

test('in the middle of it the language changes, and what was drawn stays', async (t) => {
  const page = await host(t, it, '<loop-dial guess="1" lang="en"></loop-dial><script src="{origin}/loopdial.js" async></script>');
  await page.waitForSelector(QUESTION);
  await page.locator('.guess input').nth(3).press('End');
  const element = page.locator('loop-dial');
  await element.evaluate((dial) => dial.setAttribute('lang', 'ar'));
  await page.waitForSelector('.guess[dir=rtl]');
  assert.match((await values(page))[3], /\u2066100\u2069/);
  await page.locator('.guess .act').click();
  await page.waitForSelector(VERDICT);
  await element.evaluate((dial) => dial.setAttribute('lang', 'es'));
  await page.waitForSelector('.guess[lang=es]');
  assert.match(await page.textContent(VERDICT), /^Para el comienzo de 2030, el dibujo da 100×; el modelo, 7,8×\./);
});

test('who does not read the question can ask for it in another language', async (t) => {
  const page = await open(t, 'guess=must');
  await page.locator('.languages a[data-lang=es]').click();
  await page.waitForSelector('.guess[lang=es]');
  assert.match(await page.textContent(QUESTION), /velocidad/);
  assert.match(page.url(), /guess=must/);
  assert.doesNotMatch(await seen(page), ANSWER);
});

test('a value that means nothing is ignored, with a note, and so is a guess without the chart', async (t) => {
  const page = await it.open(t, `guess=${encodeURIComponent('<img src=x>')}`, { quiet: false });
  assert.ok(page.complaints.some((line) => line.includes('ignored guess=<img src=x>')), page.complaints.join('\n'));
  assert.match(await page.textContent('.sentence >> visible=true'), /10× as fast around 2030/);
  const without = await it.open(t, 'guess=must&show=sentence,clock', { live: false });
  await without.waitForSelector('.sentence:visible');
  assert.equal(await without.locator(QUESTION).count(), 0);
});

test('those who do not guess load nothing of it', async (t) => {
  const from = it.server.requests.length;
  const page = await it.open(t);
  await settled(page);
  assert.ok(!it.server.requests.slice(from).some((path) => path.includes('guess')));
});

for (const scheme of ['light', 'dark']) {
  for (const width of [320, 980]) {
    test(`no rule is broken in any state, ${scheme}, ${width} px`, async (t) => {
      const page = await open(t, 'guess=1', { width, colorScheme: scheme });
      const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      assert.deepEqual([await violations(page), await fits()], [[], true], 'before');
      await draw(page, [2027, 1.5], [2032, 9]);
      assert.deepEqual([await violations(page), await fits()], [[], true], 'drawn');
      await show(page).click();
      await page.waitForSelector(VERDICT);
      assert.deepEqual([await violations(page), await fits()], [[], true], 'shown');
      await page.locator('.guess .act').click();
      assert.deepEqual([await violations(page), await fits()], [[], true], 'everything');
      const small = await page.locator('.guess button').evaluateAll((nodes) => nodes.filter((node) => node.checkVisibility() && Math.min(node.getBoundingClientRect().width, node.getBoundingClientRect().height) < 24).length);
      assert.equal(small, 0);
    });
  }
}

/** Digits, signs and years as each language writes them. */
const LANGUAGES = { es: [/más de|7,8×/, 'ltr'], zh: [/7\.8×/, 'ltr'], ar: [/7\.8×/, 'rtl'] };
for (const [language, [numbers, dir]] of Object.entries(LANGUAGES)) {
  test(`in ${language}: its words, its numbers, its direction; nothing of it is English or cut`, async (t) => {
    const page = await it.open(t, '', { width: 360 });
    const kept = await page.evaluate(async (language) => {
      const { start } = await import(`/guess-${language}.js`);
      const facts = { 'speedup-today': 1.175, ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`speed-${2027 + at}`, [1.3, 1.6, 2.6, 7.8][at] ?? Infinity])) };
      globalThis.told = [];
      globalThis.game = start({ root: document.getElementById('loopdial'), done: (said) => told.push(said) });
      game.told('ready', { query: '', facts });
      return document.querySelector('.guess').dir;
    }, language);
    assert.equal(kept, dir);
    await draw(page, [2027, 1.5], [2030, 4], [2038.4, 60]);
    await page.locator('.guess .act').click();
    await page.waitForSelector(VERDICT);
    const said = await page.textContent('.guess .verdict');
    assert.match(said, numbers);
    assert.match(said, /4×/);
    assert.doesNotMatch(said, /model says|[{}]/);
    assert.deepEqual(await violations(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    const [done] = await page.evaluate(() => told);
    assert.equal(done.values.length, 12);
    assert.ok(done.apart > 1);
    await page.evaluate(() => game.leave());
    assert.equal(await page.locator('.guess > *').count(), 0);
    assert.match(await page.textContent('.sentence >> visible=true'), /10× as fast around 2030/);
  });
}
