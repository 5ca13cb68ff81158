// Arabic: the page begins on the right, while time, scales and numbers keep going from left to right.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, drag, openAll, settled, stage } from './fixtures.mjs';
import { violations } from './rules.mjs';

const it = stage();

for (const width of [320, 360, 720, 980]) {
  test(`at ${width} px nothing reaches beyond the page, whatever is open`, async (t) => {
    const page = await it.open(t, 'lang=ar', { width });
    await openAll(page);
    const over = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      // What scrolls by itself may be wider than the page.
      const all = [...document.querySelectorAll('.widget :is(text, p, h1, h2, li, label, button, td, .number)')].filter((part) => !part.closest('.scroll, .spoken'));
      const out = all.filter((part) => {
        const { left, right, width } = part.getBoundingClientRect();
        return width > 1 && (left < -1 || right > clientWidth + 1);
      });
      return [scrollWidth > clientWidth ? 'the page scrolls sideways' : '', ...out.map((part) => part.textContent)].filter(Boolean);
    });
    assert.deepEqual(over, []);
  });
}

test('the page mirrors; charts, dials and what plays do not', async (t) => {
  const page = await it.open(t, 'lang=ar', { width: 980 });
  const place = (selector) => page.locator(selector).first().boundingBox();
  const right = ({ x, width }) => x + width;
  const [title, clock, chart, less, more, name, number] = await Promise.all(
    ['h1', '.clock', '.drawing.speed', '.dial .step:first-of-type', '.dial .track + .step', '.dial .name', '.dial .number'].map(place),
  );
  assert.ok(right(clock) < chart.x, 'the column that is last lies left');
  assert.ok(right(name) > right(title) - 4 && right(number) < less.x && right(more) < name.x, 'the dial between its name and its number');
  const years = await page.locator('.drawing.speed .time .tick').evaluateAll((ticks) => ticks.map((tick) => [Number(tick.textContent), tick.getBoundingClientRect().x]));
  assert.ok(years.length > 3 && years.every(([year, x], at) => at === 0 || (year > years[at - 1][0] && x > years[at - 1][1])), `years ${years}`);
  const [back, forth] = await Promise.all([place('.transport .step'), place('.transport .at + .step')]);
  assert.ok(back.x < forth.x, 'what plays');
});

test('a dial grows to the right, by hand and by key', async (t) => {
  const page = await it.open(t, 'lang=ar', { width: 720 });
  const value = () => page.locator(DIAL).inputValue().then(Number);
  await drag(page, DIAL, 0.9);
  assert.ok((await value()) > 0.85, `${await value()}`);
  const before = await value();
  await page.press(DIAL, 'ArrowLeft');
  await settled(page);
  assert.ok((await value()) < before);
  assert.match(await page.locator(DIAL).getAttribute('aria-valuetext'), /^[\d.]+\u200e%\u200e$/);
});

test('signs stand where they do in English: after a number, before a factor', async (t) => {
  const page = await it.open(t, 'lang=ar', { width: 980 });
  const ends = (selector, sign) =>
    page.locator(selector).first().evaluate((place, sign) => {
      const text = [...place.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.includes(sign));
      const at = text.data.indexOf(sign);
      let digit = at;
      while (!/\d/.test(text.data[digit])) digit -= 1;
      const x = (index) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getBoundingClientRect().x;
      };
      return x(at) - x(digit);
    }, sign);
  assert.ok((await ends('.sentence.long b', '%')) > 0, 'a share in the sentence');
  assert.ok((await ends('.course', '×')) > 0, 'a factor in the line under the dial');
});

test('axe finds nothing in Arabic, with all of it open', async (t) => {
  const page = await it.open(t, 'lang=ar', { width: 360 });
  await openAll(page);
  assert.deepEqual(await violations(page), []);
});
