// The map of the space: where one is, what lies around, and the ways to go elsewhere; worked out in slices while all else goes on.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, linked, settled, spoken, stage } from './fixtures.mjs';
import { violations } from './rules.mjs';

const it = stage();
const HANDLE = '.map .handle';

/** Opens the map and waits until it is whole: its pictures no longer change, and it is not of other dials. */
const opened = async (page) => {
  await page.click('details.map summary');
  await page.waitForSelector('.map .kinds li');
  await whole(page);
  await page.locator('.map .drawing').scrollIntoViewIfNeeded();
};
const whole = (page) =>
  page.waitForFunction(() => {
    const map = document.querySelector('.map .later');
    const now = map.querySelector('.new') && map.querySelector('.kinds')?.textContent + map.querySelector('.border').getAttribute('d');
    const same = now && now === window.seenMap;
    window.seenFor = same ? window.seenFor + 1 : 0;
    window.seenMap = now;
    return window.seenFor > 6;
  }, null, { polling: 200, timeout: 30_000 });

const where = (page) => page.textContent('.map .where');
const centre = (page, selector = HANDLE) => page.locator(selector).first().evaluate((node) => {
  const box = node.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
});
/** A point of the map, 0 to 1 from left to right and from bottom to top. */
const point = (page, across, up) => page.locator('.map .field').evaluate((node, [across, up]) => {
  const box = node.getBoundingClientRect();
  return { x: box.x + across * box.width, y: box.y + (1 - up) * box.height };
}, [across, up]);
const shares = (page) =>
  page.$$eval('.kinds li', (kinds) => Object.fromEntries(kinds.map((kind) => [kind.dataset.kind, Number.parseInt(kind.querySelector('.share').textContent)])));

test('it shows where one is and what lies around, with the presets', async (t) => {
  const page = await it.open(t);
  await opened(page);
  assert.match(await where(page), /rate of 68\s%, with ideas that get 39\s% harder, the loop leans on new chips/);
  const found = await shares(page);
  assert.deepEqual(Object.keys(found), ['levels-off', 'stays-far', 'leans', 'feeds']);
  assert.ok(found.feeds > 35 && found.feeds < 45, JSON.stringify(found));
  const names = await page.$$eval('.map .land text.preset', (texts) => texts.map((text) => text.textContent));
  assert.ok(names.includes('the article’s numbers +4') && names.includes('if today is 20 %'), names.join());
  assert.equal(await page.locator('.map .dot').count(), 7);
  assert.equal(await page.locator('.map .dot.hollow').count(), 4);
  assert.match(await page.textContent('.map .later'), /OpenAI’s March 2028, taste stays human/);
});

test('words on the map touch no other words', async (t) => {
  for (const [width, query] of [[360, ''], [360, 'preset=good'], [720, 'preset=good'], [980, ''], [980, 'preset=kohli']]) {
    const page = await it.open(t, query, { width });
    await opened(page);
    const touching = await page.$$eval('.map .drawing text', (texts) => {
      const boxes = texts.map((text) => [text.textContent, text.getBoundingClientRect()]);
      const overlap = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2;
      return boxes.flatMap(([name, box], index) => boxes.slice(index + 1).filter(([, other]) => overlap(box, other)).map(([other]) => `${name} / ${other}`));
    });
    assert.deepEqual(touching, [], `${width} px, ${query}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, `${wide} px`);
    await page.context().close();
  }
});

test('a click goes there, and a click on a dot exactly to it', async (t) => {
  const page = await it.open(t);
  await opened(page);
  const there = await point(page, 0.75, 0.25);
  await page.mouse.click(there.x, there.y);
  assert.match(await linked(page), /q=1\.5&beta=0\.3785/);
  await page.waitForFunction(() => /rate of 150\s%.*feeds itself/.test(document.querySelector('.map .where').textContent));
  assert.match(await spoken(page), /150\s% better/);
  assert.equal(await page.inputValue(DIAL), '0.75');
  const [here, same] = [await centre(page), await point(page, 0.75, 0.25)];
  assert.ok(Math.abs(here.x - same.x) < 2 && Math.abs(here.y - same.y) < 2, 'the ring is there');
  const dot = await page.locator('.map .dot').last().boundingBox();
  await page.mouse.click(dot.x + 2, dot.y + 2);
  assert.match(await linked(page, (search) => /0\.961/.test(search)), /q=0\.961$/);
});

test('the ring is dragged, and all follows while it is', async (t) => {
  const page = await it.open(t);
  await opened(page);
  const [from, to] = [await centre(page), await point(page, 0.8, 0.1)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await settled(page);
  // What stands above may have grown meanwhile.
  await page.mouse.move(to.x, to.y + 1);
  await settled(page);
  const held = await centre(page);
  assert.ok(Math.abs(held.x - to.x) < 5 && Math.abs(held.y - to.y) < 5, `the ring is under the pointer: ${JSON.stringify([held, to])}`);
  assert.match(await where(page), /rate of 160\s%.*the loop feeds itself/);
  assert.equal(await page.inputValue(DIAL), '0.8');
  assert.equal(await page.evaluate(() => probe.spoken.length), 0, 'it speaks once, at the end');
  await page.mouse.up();
  assert.match(await spoken(page), /160\s% better/);
  assert.match(await linked(page), /q=1\.6/);
  // Beyond the map it stays at its edge.
  await page.mouse.down();
  await page.mouse.move(to.x + 2000, to.y, { steps: 4 });
  await page.mouse.up();
  await settled(page);
  assert.match(await where(page), /rate of 200\s%/);
});

test('a finger taps where it wants to be, drags the ring, and elsewhere scrolls the page', async (t) => {
  const page = await it.open(t, '', { width: 360, height: 700, hasTouch: true, isMobile: true });
  await opened(page);
  const there = await point(page, 0.5, 0.75);
  await page.touchscreen.tap(there.x, there.y);
  await page.waitForFunction(() => /rate of 100\s%, with ideas that get 90\s% harder/.test(document.querySelector('.map .where').textContent));
  await settled(page);
  const finger = await page.context().newCDPSession(page);
  const touch = (type, points) => finger.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const swipe = async (from, dx, dy) => {
    await touch('touchStart', [from]);
    for (let step = 1; step <= 8; step += 1) {
      await touch('touchMove', [{ x: from.x + (dx * step) / 8, y: from.y + (dy * step) / 8 }]);
      await settled(page);
    }
    await touch('touchEnd', []);
    await settled(page);
  };
  const scrolled = () => page.evaluate(() => scrollY);
  const from = await centre(page);
  await swipe(from, 60, 60);
  const to = await centre(page);
  assert.ok(Math.abs(to.x - from.x - 60) < 8 && Math.abs(to.y - from.y - 60) < 8, `the ring goes with the finger: ${JSON.stringify([from, to])}`);
  const [moved, before] = [await where(page), await scrolled()];
  await swipe(await point(page, 0.2, 0.9), 0, -90);
  assert.ok((await scrolled()) > before + 30, 'the map does');
  assert.equal(await where(page), moved, 'and nothing else happens');
});

test('keys move by steps, are said, and reach every part', async (t) => {
  const page = await it.open(t);
  await opened(page);
  await page.focus('details.map summary');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('role')), 'slider');
  const value = () => page.getAttribute(HANDLE, 'aria-valuetext');
  assert.match(await value(), /^improvement rate 68\s%, ideas 39\s% harder with each doubling: leans on new chips$/);
  const press = async (key, expected) => {
    await page.keyboard.press(key);
    await page.waitForFunction((expected) => document.querySelector('.map .handle').getAttribute('aria-valuetext').includes(expected.replaceAll(' %', '\u00a0%')), expected);
  };
  await press('ArrowRight', 'rate 69 %, ideas 39 %');
  await press('PageUp', 'rate 79 %, ideas 39 %');
  await press('ArrowDown', 'rate 79 %, ideas 38 %');
  await press('ArrowUp', 'rate 79 %, ideas 39 %');
  await press('End', 'rate 200 %');
  assert.match(await value(), /feeds itself$/);
  await press('Home', 'rate 0 %');
  assert.match(await value(), /levels off below 10×$/);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('role')), 'slider', 'it keeps the keys');
  assert.equal(await page.getAttribute(HANDLE, 'aria-valuenow'), '0');
});

test('it is worked out in slices, anew when something else changes, and kept when only one’s place does', async (t) => {
  const page = await it.open(t, '', {
    init: () => {
      const request = window.requestAnimationFrame.bind(window);
      window.slices = [];
      window.requestAnimationFrame = (work) =>
        request((time) => {
          const begun = performance.now();
          work(time);
          window.slices.push(performance.now() - begun);
        });
    },
  });
  await page.click('details.map summary');
  await page.waitForSelector('.map .kinds li');
  await whole(page);
  const slices = await page.evaluate(() => window.slices.sort((a, b) => b - a));
  t.diagnostic(`the longest slices, ms: ${slices.slice(0, 5).map((slice) => slice.toFixed(1)).join()}`);
  assert.ok(slices.length > 20 && slices[0] < 50, slices.slice(0, 5).join());
  const land = () => page.$eval('.map .border', (border) => border.getAttribute('d'));
  const before = await land();
  await page.fill(DIAL, '0.8');
  await page.waitForFunction(() => /rate of 160\s%/.test(document.querySelector('.map .where').textContent));
  assert.equal(await page.locator('.map .old').count(), 0, 'it is still of these dials');
  assert.equal(await land(), before);
  await page.fill('.main-sliders input[data-key=human]', '1');
  await page.waitForFunction(() => /because people keep the judgement/.test(document.querySelector('.map .where').textContent));
  await page.waitForFunction(() => document.querySelector('.map .kinds').children.length === 1);
  await whole(page);
  assert.deepEqual(await shares(page), { 'levels-off': 100 });
  assert.notEqual(await land(), before);
});

test('it is drawn anew for another width', async (t) => {
  const page = await it.open(t);
  await opened(page);
  await page.setViewportSize({ width: 420, height: 900 });
  await page.waitForFunction(() => {
    const drawing = document.querySelector('.map .drawing');
    return Math.abs(drawing.viewBox.baseVal.width - drawing.getBoundingClientRect().width) < 1;
  });
  assert.ok((await page.locator('.map .drawing').boundingBox()).width < 420);
});

test('what a publisher locks stays where it is, and that is said', async (t) => {
  const page = await it.open(t, 'lock=q');
  await opened(page);
  const there = await point(page, 0.75, 0.25);
  await page.mouse.click(there.x, there.y);
  await page.waitForFunction(() => /rate of 68\s%, with ideas that get 30\s% harder/.test(document.querySelector('.map .where').textContent));
  assert.match(await page.textContent('.map .later'), /readers cannot change: Improvement rate/);
});

test('no rule is broken with the map open', async (t) => {
  for (const [width, colorScheme, query] of [[320, 'light', ''], [360, 'dark', 'preset=good'], [980, 'light', 'preset=good'], [980, 'dark', '']]) {
    const page = await it.open(t, query, { width, colorScheme });
    await opened(page);
    assert.deepEqual(await violations(page), [], `${width} px, ${colorScheme}`);
    await page.context().close();
  }
});
