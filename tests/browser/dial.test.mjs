// The dial: whatever turns it, everything follows, at once, and the sentence is spoken once.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, NUMBER, along, changed, drag, linked, look, quiet, settled, spoken, stage, swipe } from './fixtures.mjs';

const it = stage();
/** What a turn of the dial changes. */
const FOLLOWS = ['sentence', 'coil', 'run', 'futures', 'clock', 'course', 'table', 'value', 'number'];
/** What a step of one per cent changes for certain; the course is rounded. */
const FOLLOWS_A_STEP = FOLLOWS.filter((part) => part !== 'course');

/** Opens the widget with its table open, and turns the dial; checks all that has to follow, and what is spoken. */
async function turned(t, turn, { value, follows = FOLLOWS, ...settings }) {
  const page = await it.open(t, '', settings);
  await page.click('details.table summary');
  await page.waitForSelector('table.generations');
  await page.evaluate(() => window.scrollTo(0, 0));
  const before = await look(page);
  await turn(page);
  await settled(page);
  const after = await look(page);
  const left = follows.filter((part) => !changed(before, after).includes(part));
  assert.deepEqual(left, [], 'these did not follow the dial');
  assert.match(after.value, value);
  await saysOnce(page);
  return page;
}

/** The live region speaks the sentence that is on screen, once. */
async function saysOnce(page) {
  assert.equal(await spoken(page), await page.locator('.sentence.long').textContent());
  await quiet(page);
  assert.equal(await page.evaluate(() => probe.spoken.length), 1, 'the sentence is spoken once');
}

test('dragging the dial moves everything', async (t) => {
  const page = await turned(t, (page) => drag(page, DIAL, 0.6), { value: /^1[12]\d\s%$/ });
  assert.match(await linked(page), /^\?m=1&q=1\.[12]\d?$/);
});

test('a finger on the dial moves everything', async (t) => {
  const phone = { width: 360, height: 740, hasTouch: true, isMobile: true };
  const page = await turned(t, (page) => swipe(page, DIAL, 0.34, 70, 0), { value: /^1\d\d\s%$/, ...phone });
  assert.match(await linked(page), /^\?m=1&q=1/);
});

test('a finger that starts on the dial and moves up scrolls the article', async (t) => {
  const page = await it.open(t, '', { width: 360, height: 740, hasTouch: true, isMobile: true });
  const before = await look(page);
  await swipe(page, DIAL, 0.6, 0, -200);
  await page.waitForFunction(() => window.scrollY > 50);
  await settled(page);
  assert.equal((await look(page)).value, before.value, 'the dial turned while the page scrolled');
});

test('arrow keys, Home and End turn the dial', async (t) => {
  const keys = async (page) => {
    await page.focus(DIAL);
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  };
  const page = await turned(t, keys, { value: /^73\s%$/ });
  await page.keyboard.press('Home');
  assert.match((await look(page)).value, /^0\s%$/);
  await page.keyboard.press('End');
  assert.match((await look(page)).value, /^200\s%$/);
});

test('the buttons beside the dial turn it by a step', async (t) => {
  const follows = FOLLOWS_A_STEP;
  await turned(t, (page) => page.getByLabel('More: Improvement rate').click(), { value: /^69\s%$/, follows });
  await turned(t, (page) => page.getByLabel('Less: Improvement rate').click(), { value: /^67\s%$/, follows });
});

test('a typed value turns the dial, with or without a unit', async (t) => {
  const type = async (page) => {
    await page.fill(NUMBER, '120 %');
    await page.keyboard.press('Enter');
  };
  const page = await turned(t, type, { value: /^120\s%$/ });
  assert.equal(await page.inputValue(NUMBER), '120');
});

test('what is no number is named, and the value stays', async (t) => {
  const page = await it.open(t);
  const before = await look(page);
  await page.fill(NUMBER, 'lots');
  await page.keyboard.press('Enter');
  await settled(page);
  assert.match(await page.locator('.notices').textContent(), /“lots” is not a number that Improvement rate can take/);
  assert.deepEqual(changed(before, await look(page)), []);
  await page.fill(NUMBER, '70');
  await page.keyboard.press('Enter');
  await settled(page);
  assert.equal(await page.locator('.notices').textContent(), '', 'the message goes once a number comes');
});

test('what is being typed stays through all that is drawn meanwhile, until it is taken, left or not wanted', async (t) => {
  const page = await it.open(t);
  const field = page.locator(NUMBER);
  const redraw = async () => {
    await page.evaluate(() => document.querySelector('.futures input').click());
    await settled(page);
  };
  await field.fill('12');
  await redraw();
  assert.equal(await field.inputValue(), '12');
  await field.press('Escape');
  await settled(page);
  assert.equal(await field.inputValue(), '68', 'it is not wanted');
  await field.fill('12');
  await page.click('h1');
  await settled(page);
  assert.equal((await look(page)).value, '12\u{a0}%', 'it is left, and so taken');
  await field.pressSequentially('.');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await page.click('h1');
  await page.press(DIAL, 'Delete');
  await settled(page);
  assert.equal(await field.inputValue(), '68', 'what was typed once stands in nothing’s way');
});

test('a number beyond the range rests at its end', async (t) => {
  const page = await it.open(t);
  await page.fill(NUMBER, '99999');
  await page.keyboard.press('Enter');
  await settled(page);
  assert.equal(await page.inputValue(NUMBER), '300');
});

test('Delete and a double click put the dial back to its tick', async (t) => {
  const reset = {
    delete: (page) => page.press(DIAL, 'Delete'),
    'double click': async (page) => {
      const { x, y } = await along(page, DIAL, 0.8);
      await page.mouse.dblclick(x, y);
    },
  };
  for (const [name, act] of Object.entries(reset)) {
    const page = await it.open(t, 'm=1&q=1.5');
    await act(page);
    await settled(page);
    assert.match((await look(page)).value, /^68\s%$/, name);
    assert.equal(await linked(page, (search) => search === ''), '', `${name}: the link of the default is empty`);
  }
});

test('every input is drawn whole in the next frame', async (t) => {
  const page = await it.open(t);
  await page.click('details.table summary');
  await page.waitForSelector('table.generations');
  await page.focus(DIAL);
  for (const key of ['ArrowRight', 'PageUp', 'ArrowLeft', 'End', 'Home', 'ArrowRight']) {
    const before = await look(page);
    await page.keyboard.press(key);
    await settled(page);
    const [first, late] = [await page.evaluate(() => probe.seen.at(-1)), await look(page)];
    // The band comes in the same frame too; later, with more futures, it is finer.
    assert.deepEqual(changed(first, late).filter((part) => part !== 'futures'), [], `${key}: drawn a frame too late`);
    assert.deepEqual(FOLLOWS_A_STEP.filter((part) => before[part] === first[part]), [], `${key}: not drawn`);
  }
});

test('the sentence is not spoken while the dial is held', async (t) => {
  const page = await it.open(t);
  await drag(page, DIAL, 0.6, { pause: () => quiet(page).then(() => page.evaluate(() => (probe.released = performance.now()))) });
  await spoken(page);
  const times = await page.evaluate(() => probe.spoken.map(({ at }) => at - probe.released));
  assert.equal(times.length, 1);
  assert.ok(times[0] > 0, `spoken ${-times[0]} ms before the dial was let go`);
});

test('the mark on the dial moves with the other sliders and gives way to words', async (t) => {
  const page = await it.open(t);
  const mark = () => page.locator('.mark').getAttribute('data-q');
  const before = await mark();
  await page.press('[data-key=beta]', 'ArrowLeft');
  await settled(page);
  assert.ok(Number(await mark()) < Number(before), 'easier ideas bring the mark nearer');
  await page.press('[data-key=human]', 'End');
  await settled(page);
  assert.equal(await page.locator('.mark').count(), 0);
  assert.match(await page.locator('.mark-note').textContent(), /^No rate makes/);
});
