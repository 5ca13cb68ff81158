// Taking hold of what is said: numbers in the sentence.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, linked, look, quiet, settled, spoken, stage } from './fixtures.mjs';
import { violations } from './rules.mjs';

const it = stage();
const PHONE = { width: 360, height: 740, hasTouch: true, isMobile: true };
const NUMBER = '.sentence:visible span.setting';

const value = async (page) => (await look(page)).value;

/** The middle of the number that the reader sets first. */
async function number(page) {
  const words = page.locator(`${NUMBER} b`).first();
  await words.scrollIntoViewIfNeeded();
  const box = await words.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
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

test('what readers may not change cannot be pulled', async (t) => {
  for (const [query, numbers] of [['lock=q', 1], ['lock=beta', 1], ['controls=none', 0], ['controls=dial', 1], ['controls=main', 2], ['show=sentence', 2]]) {
    const page = await it.open(t, query, { live: false });
    await page.waitForSelector('.widget:not(.waiting)');
    await page.evaluate(() => probe.drawn());
    assert.equal(await page.locator('.sentence.long span.setting').count(), numbers, query);
    assert.match(await page.locator('.sentence.long').textContent(), /is 68\s% better/);
  }
});

test('a page that waits for its program has nothing to pull', async (t) => {
  const page = await it.open(t, '', { javaScriptEnabled: false, live: false });
  await page.waitForSelector('.waiting');
  assert.equal(await page.locator('.sentence input').count(), 0);
});

test('no rule is broken, with less motion and in the dark, by what can be pulled', async (t) => {
  for (const [width, colorScheme] of [[360, 'light'], [360, 'dark'], [980, 'light'], [980, 'dark']]) {
    const page = await it.open(t, '', { width, colorScheme, reducedMotion: 'reduce' });
    await page.locator(`${NUMBER} [type=range]`).first().focus();
    await page.keyboard.press('7');
    assert.deepEqual(await violations(page), [], `${width} ${colorScheme}`);
  }
});
