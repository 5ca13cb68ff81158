// Taking hold of what is said and drawn: numbers in the sentence, the run at a date, a milestone.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, linked, look, quiet, settled, spoken, stage } from './fixtures.mjs';
import { violations } from './rules.mjs';

const it = stage();
const PHONE = { width: 360, height: 740, hasTouch: true, isMobile: true };
const NUMBER = '.sentence:visible span.setting';

const RUN = 'Speed-up at this date';
const TENFOLD = '10× as fast';
const GRIPS = '.grips .grip';

const value = async (page) => (await look(page)).value;

const answer = (page) => page.locator('.answer:visible').textContent();
const grip = (page, name) => page.locator('.grip').getByRole('slider', { name, exact: true });

/** A page on which something has been used and the grips have come. */
async function gripped(t, query = '', options = {}) {
  const page = await it.open(t, query, options);
  await page.click('h1');
  await page.locator('.figure').dispatchEvent('pointerover');
  await page.waitForSelector(`${GRIPS} input`, { state: 'attached' });
  await settled(page);
  return page;
}

/** The middle of the number that the reader sets first. */
async function number(page) {
  const words = page.locator(`${NUMBER} b`).first();
  await words.scrollIntoViewIfNeeded();
  const box = await words.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The middle of a grip's thumb: across, and from below for the run. */
async function thumb(page, name) {
  const slider = grip(page, name);
  await slider.scrollIntoViewIfNeeded();
  const { min, max, value } = await slider.evaluate(({ min, max, value }) => ({ min, max, value }));
  const [share, box] = [(value - min) / (max - min), await slider.boundingBox()];
  if (name === RUN) return { x: box.x + 12, y: box.y + box.height - 32 - share * (box.height - 64) };
  return { x: box.x + 12 + share * (box.width - 24), y: box.y + 12 };
}

async function pull(page, from, dx, dy, pause = async () => {}) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + dx, from.y + dy, { steps: 10 });
  await settled(page);
  await pause();
  await page.mouse.up();
  await settled(page);
}

async function finger(page, from, dx, dy) {
  const session = await page.context().newCDPSession(page);
  const touch = (type, points) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [from]);
  for (let step = 1; step <= 10; step += 1) {
    await touch('touchMove', [{ x: from.x + (dx * step) / 10, y: from.y + (dy * step) / 10 }]);
    await settled(page);
  }
  await touch('touchEnd', []);
  await settled(page);
}

test('a mouse pulls a number in the sentence, in the steps of its slider, and it is spoken once', async (t) => {
  const page = await it.open(t);
  const before = await page.locator('.sentence.long').textContent();
  await pull(page, await number(page), 44, 30, () => quiet(page));
  assert.match(await value(page), /^(8[6-9]|90)\s%$/, 'two px a step, less the first move');
  assert.match(await linked(page), /^\?m=1&q=0\.(8|9)/);
  assert.equal(await spoken(page), await page.locator('.sentence.long').textContent());
  await quiet(page);
  assert.equal(await page.evaluate(() => probe.spoken.length), 1);
  assert.equal(await page.evaluate(() => getSelection().toString()), '', 'nothing was marked');
  const still = await value(page);
  await page.mouse.move(700, 300, { steps: 4 });
  await settled(page);
  assert.equal(await value(page), still, 'it was let go');
  await page.locator('.history button').first().click();
  await settled(page);
  assert.equal(await page.locator('.sentence.long').textContent(), before, 'one pull is undone at once');
});

test('a finger pulls it sideways and scrolls the page upwards', async (t) => {
  const page = await it.open(t, '', PHONE);
  await finger(page, await number(page), 80, 0);
  const pulled = await value(page);
  assert.ok(Number.parseFloat(pulled) > 85, pulled);
  await finger(page, await number(page), 2, -150);
  await page.waitForFunction(() => window.scrollY > 40);
  await settled(page);
  assert.equal(await value(page), pulled, 'it turned while the page scrolled');
});

test('keys set a number in the sentence as they set its slider', async (t) => {
  const page = await it.open(t);
  const slider = page.locator(`${NUMBER} [type=range]`).first();
  await slider.focus();
  for (const [key, expected] of [['ArrowRight', 69], ['ArrowLeft', 68], ['PageUp', 88], ['Home', 0], ['End', 200], ['Delete', 68]]) {
    await page.keyboard.press(key);
    await settled(page);
    assert.equal(await value(page), `${expected}\u{a0}%`, key);
    assert.equal(await slider.getAttribute('aria-valuetext'), `${expected}\u{a0}%`, key);
  }
  await page.keyboard.press('End');
  const { x, y } = await number(page);
  await page.mouse.dblclick(x, y);
  await settled(page);
  assert.equal(await value(page), '68\u{a0}%', 'a double click');
});

test('a digit or Enter opens a field in its place', async (t) => {
  const page = await it.open(t);
  const slider = page.locator(`${NUMBER} [type=range]`).first();
  const field = page.locator(`${NUMBER} [type=text]`).first();
  assert.equal(await field.isVisible(), false);
  await slider.focus();
  await page.keyboard.type('120');
  assert.equal(await field.inputValue(), '120', 'the digit that asks is typed');
  await page.keyboard.press('Enter');
  await settled(page);
  assert.equal(await value(page), '120\u{a0}%');
  assert.equal(await field.isVisible(), false);
  assert.ok(await slider.evaluate((node) => node === document.activeElement), 'the keyboard is where it was');
  await page.keyboard.press('Enter');
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  await settled(page);
  assert.deepEqual([await value(page), await field.isVisible()], ['120\u{a0}%', false], 'Escape takes nothing');
  await page.keyboard.press('Enter');
  await page.keyboard.type('lots');
  // What is drawn meanwhile, as once the link has rested, leaves what is being typed.
  await quiet(page);
  assert.equal(await field.inputValue(), 'lots');
  await page.click('h1');
  await settled(page);
  assert.match(await page.locator('.notices').textContent(), /“lots” is not a number that Improvement rate can take/);
  assert.equal(await field.isVisible(), false, 'it closes where it is left');
});

test('those who listen hear a sentence with sliders in it, and it is copied as words', async (t) => {
  const page = await it.open(t);
  const tree = await page.locator('.sentence.long').ariaSnapshot();
  assert.match(tree, /If each generation is[\s\S]*slider "Improvement rate"[\s\S]*better at building the next[\s\S]*slider "Ideas get harder"/);
  assert.doesNotMatch(tree, /textbox|68/, 'no number is said twice, and no field unasked');
  const text = await page.evaluate(() => {
    getSelection().selectAllChildren(document.querySelector('.sentence.long'));
    return getSelection().toString();
  });
  assert.match(text, /If each generation is 68\s% better at building the next/);
});

test('grips come with the first visit to the figure once something has been used, and nothing moves for them', async (t) => {
  const page = await it.open(t);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('.figure').hover();
  await page.focus('.scrub');
  await settled(page);
  assert.deepEqual([asked, await page.locator(GRIPS).count()], [[], 0], 'nobody has used anything');
  await page.press(DIAL, 'ArrowRight');
  await quiet(page);
  assert.deepEqual(asked, [], 'nor gone there');
  const places = () => page.$$eval('.widget *:not(.grips *)', (nodes) => nodes.map((node) => Object.values(node.getBoundingClientRect().toJSON()).join()));
  const before = await places();
  await page.focus('.scrub');
  await page.waitForSelector(GRIPS);
  await settled(page);
  assert.deepEqual(await places(), before);
  assert.equal(await page.locator(GRIPS).count(), 4);
});

test('the run is pulled up and down at its date; where no rate does it, that is said', async (t) => {
  const page = await gripped(t);
  const date = await page.locator('.scrub').inputValue();
  const from = await thumb(page, RUN);
  await pull(page, { x: from.x, y: from.y - 22 }, 0, -40, async () => assert.equal(await page.locator('.scrub').inputValue(), date, 'the date stays'));
  assert.match(await answer(page), /^Speed-up [2-9]\d× in Feb\s2030: an improvement rate of (69|7\d)(\.\d)?\s%\./);
  const kohli = await gripped(t, 'preset=kohli');
  const at = await thumb(kohli, RUN);
  await pull(kohli, at, 0, -150);
  assert.match(await answer(kohli), /no improvement rate from 0 to 300\s% brings that, .*because people keep the judgement\./);
  assert.equal(await value(kohli), '300\u{a0}%', 'the nearest');
});

test('a finger pulls the run and does not scroll the page', async (t) => {
  const page = await gripped(t, '', PHONE);
  await page.locator('.drawing.speed').evaluate((node) => node.scrollIntoView({ block: 'center' }));
  const from = await thumb(page, RUN);
  const scrolled = await page.evaluate(() => scrollY);
  await finger(page, { x: from.x, y: from.y - 22 }, 0, -40);
  assert.match(await answer(page), /^Speed-up [2-9]\d× in Feb\s2030/);
  assert.equal(await page.evaluate(() => scrollY), scrolled);
});

test('a milestone is pulled to another date: what would have to be true?', async (t) => {
  const page = await gripped(t);
  await pull(page, await thumb(page, TENFOLD), -20, 0);
  assert.match(await answer(page), /^10× as fast in \w+\s2029: an improvement rate of \d\d(\.\d)?\s%\. Instead, all else as before: Ideas get harder \d+\s%, not 39\s%/);
  assert.match(await page.locator('.sentence.long').textContent(), /10× as fast around (2029|2030)/);
  await page.press(DIAL, 'ArrowRight');
  await settled(page);
  assert.equal(await page.locator('.answer:visible').count(), 0, 'once something else is used, the question is over');
});

test('a milestone can be scrolled past by a finger and pulled sideways', async (t) => {
  const page = await gripped(t, '', PHONE);
  await page.locator('.drawing.speed').evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await finger(page, await thumb(page, TENFOLD), -20, 0);
  assert.match(await answer(page), /^10× as fast in \w+\s20(29|28): /);
  const [scrolled, before] = [await page.evaluate(() => scrollY), await value(page)];
  await finger(page, await thumb(page, TENFOLD), 0, -120);
  await page.waitForFunction((scrolled) => scrollY > scrolled + 40, scrolled);
  assert.equal(await value(page), before);
});

test('keys put a milestone a month or a year on, and pull the run by steps', async (t) => {
  const page = await gripped(t);
  const tenfold = grip(page, TENFOLD);
  await tenfold.focus();
  for (const [key, date] of [['ArrowLeft', 'Jan\\s2030'], ['ArrowLeft', 'Dec\\s2029'], ['ArrowRight', 'Jan\\s2030'], ['PageUp', 'Jan\\s2031']]) {
    await page.keyboard.press(key);
    await settled(page);
    assert.match(await tenfold.getAttribute('aria-valuetext'), new RegExp(`^10× as fast in ${date}: an improvement rate of`), key);
  }
  for (let year = 0; year < 8; year += 1) await page.keyboard.press('PageDown');
  await settled(page);
  assert.match(await tenfold.getAttribute('aria-valuetext'), /no improvement rate from 0 to 300\s% brings that\./);
  const other = await gripped(t);
  const run = grip(other, RUN);
  await run.focus();
  await other.keyboard.press('ArrowUp');
  await settled(other);
  assert.match(await run.getAttribute('aria-valuetext'), /^Speed-up 11× in Feb\s2030: an improvement rate of 6[89]/);
  await quiet(other);
  assert.equal(await other.evaluate(() => probe.spoken.length), 1);
});

test('what readers may not change cannot be pulled', async (t) => {
  for (const [query, numbers, grips] of [['lock=q', 1, 0], ['lock=beta', 1, 1], ['controls=none', 0, 0], ['controls=dial', 1, 1], ['controls=main', 2, 1], ['show=sentence', 2, 0]]) {
    const page = await it.open(t, query, { live: false });
    await page.waitForSelector('.widget:not(.waiting)');
    await page.evaluate(() => probe.drawn());
    assert.deepEqual([await page.locator('.sentence.long span.setting').count(), await page.locator('.grips').count()], [numbers, grips], query);
    assert.match(await page.locator('.sentence.long').textContent(), /is 68\s% better/);
  }
});

test('a page that waits for its program has nothing to pull', async (t) => {
  const page = await it.open(t, '', { javaScriptEnabled: false, live: false });
  await page.waitForSelector('.waiting');
  assert.equal(await page.locator('.sentence input, .grips').count(), 0);
});

test('no rule is broken, with less motion and in the dark, by what can be pulled', async (t) => {
  for (const [width, colorScheme] of [[360, 'light'], [360, 'dark'], [980, 'light'], [980, 'dark']]) {
    const page = await gripped(t, '', { width, colorScheme, reducedMotion: 'reduce' });
    await page.locator(`${NUMBER} [type=range]`).first().focus();
    await page.keyboard.press('7');
    assert.deepEqual(await violations(page), [], `${width} ${colorScheme}: the field`);
    await page.keyboard.press('Escape');
    await grip(page, TENFOLD).focus();
    await page.keyboard.press('PageDown');
    await settled(page);
    assert.ok(await answer(page));
    assert.deepEqual(await violations(page), [], `${width} ${colorScheme}: the answer`);
  }
});
