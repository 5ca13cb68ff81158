// The layout: nothing runs out of the page, no two labels collide, nothing jumps under the finger.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, NUMBER, openAll, settled, stage } from './fixtures.mjs';

const it = stage();
const WIDTHS = [280, 320, 360, 720, 980, 1400];

for (const width of WIDTHS) {
  test(`nothing runs out of a page ${width} px wide`, async (t) => {
    const page = await it.open(t, 'preset=good&q=0.9&nonsense=1', { width });
    await openAll(page);
    assert.deepEqual(await page.evaluate(overflowing), []);
  });

  test(`the longest number on the dial ends where the dial ends, ${width} px`, async (t) => {
    const page = await it.open(t, '', { width });
    for (const number of ['96.3', '0.0451', '300']) {
      await page.fill(NUMBER, number);
      await page.keyboard.press('Enter');
      await settled(page);
      const ends = await page.evaluate(() => ['.dial', '.dial .unit'].map((part) => document.querySelector(part).getBoundingClientRect().right));
      assert.ok(Math.abs(ends[0] - ends[1]) < 0.5, `${number} %: ${ends[1]} px, not ${ends[0]}`);
    }
  });

  test(`no two labels collide, and none is cut, in any preset, ${width} px`, async (t) => {
    const page = await it.open(t, '', { width });
    const found = [];
    for (const chip of await page.locator('.chip').all()) {
      await chip.click();
      await settled(page);
      const preset = await chip.getAttribute('data-preset');
      found.push(...(await page.evaluate(colliding)).map((pair) => `${preset}: ${pair}`));
    }
    assert.deepEqual(found, []);
  });

  test(`the dial stays under the finger that turns it, ${width} px`, async (t) => {
    const page = await it.open(t, '', { width });
    const places = new Map();
    for (let percent = 0; percent <= 200; percent += 10) {
      await page.fill(DIAL, String(percent / 200));
      await settled(page);
      const { y } = await page.locator(DIAL).boundingBox();
      places.set(Math.round(y), [...(places.get(Math.round(y)) ?? []), `${percent} %`].slice(0, 3));
    }
    assert.equal(places.size, 1, `the dial jumps: ${JSON.stringify(Object.fromEntries(places))}`);
  });

  test(`a slider stays under the finger that moves it, ${width} px`, async (t) => {
    const page = await it.open(t, '', { width, bypassCSP: true });
    // Only some browsers hold the page still by scrolling it.
    await page.addStyleTag({ content: '* { overflow-anchor: none }' });
    for (const key of ['beta', 'human', 'physical']) {
      const slider = page.locator(`[data-key=${key}]`);
      const places = new Set();
      for (let share = 0; share <= 1; share += 0.1) {
        await slider.fill(share.toFixed(1));
        await settled(page);
        places.add(Math.round((await slider.boundingBox()).y));
      }
      assert.equal(places.size, 1, `${key} jumps: ${[...places].join(', ')} px from the top`);
    }
  });
}

/** Runs in the page: what stands out of it, but for what its own box cuts or scrolls. */
function overflowing() {
  const contained = '.scroll *, .spoken, defs *, .drawing [clip-path] *, .drawing [clip-path]';
  const name = (node) => `${node.tagName} ${node.getAttribute('class') ?? ''} “${node.textContent.slice(0, 40)}”`;
  const out = [...document.querySelectorAll('body *')].filter((node) => {
    const { left, right, width } = node.getBoundingClientRect();
    return width > 0 && node.checkVisibility() && !node.matches(contained) && (right > innerWidth + 0.5 || left < -0.5);
  });
  const { scrollWidth } = document.documentElement;
  return [...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide`] : []), ...out.map(name)];
}

/** Runs in the page: pairs of labels whose letters touch, and labels that leave the widget. */
function colliding() {
  const edge = document.querySelector('.widget').getBoundingClientRect();
  const texts = [...document.querySelectorAll('.drawing text, .rail text, .clock > svg text')].filter((text) => text.checkVisibility());
  // A line box is taller than its letters.
  const boxes = texts.map((text) => {
    const { left, right, top, bottom, height } = text.getBoundingClientRect();
    return { words: text.textContent, left, right, top: top + 0.22 * height, bottom: bottom - 0.22 * height };
  });
  const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => touch(a, b)).map((b) => `“${a.words}” on “${b.words}”`));
  const cut = boxes.filter(({ left, right }) => left < edge.left || right > edge.right);
  return [...pairs, ...cut.map(({ words }) => `“${words}” is cut`)];
}
