// The futures around the scenario: a band that grows finer, the same by whatever way one got there, single lines, and words.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, NUMBER, drag, settled, stage } from './fixtures.mjs';

const it = stage();
const band = (page) => page.evaluate(() => ['.band80', '.band50', '.strip'].map((part) => [...document.querySelectorAll(`.widget ${part}`)].map((node) => node.outerHTML).join('')));
const words = (page) => page.locator('.futures p').textContent();

test('the band grows finer until there are 4,096 futures, and then nothing runs', async (t) => {
  const page = await it.open(t);
  await settled(page);
  assert.equal(await page.getAttribute('.figure', 'data-futures'), '4096');
  const frames = await page.evaluate(async () => {
    const before = probe.frames;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return probe.frames - before;
  });
  assert.equal(frames, 0, 'frames asked for at rest');
  assert.match(await words(page), /^In 39 of 100 futures around these dials the loop feeds itself\. In 80 of 100, research runs 10× as fast between 2029 and 2032\.$/);
});

test('the same dials have the same band, to the last digit, by whatever way', async (t) => {
  const typed = await it.open(t);
  await typed.fill(NUMBER, '120');
  await typed.press(NUMBER, 'Enter');
  await settled(typed);
  const dragged = await it.open(t, 'preset=twenty');
  await dragged.click('.chip[data-preset=article]');
  await drag(dragged, DIAL, 0.2);
  await drag(dragged, DIAL, 0.9);
  await dragged.fill(DIAL, '0.6');
  await settled(dragged);
  assert.equal(await dragged.inputValue(NUMBER), '120');
  assert.deepEqual(await band(dragged), await band(typed));
  assert.equal(await words(dragged), await words(typed));
});

test('a hundred futures can be shown one by one', async (t) => {
  const page = await it.open(t);
  const lines = () => page.locator('.widget .future').count();
  assert.equal(await lines(), 0);
  await page.click('.futures label');
  await settled(page);
  assert.equal(await lines(), 100);
  await page.press('.futures input', 'Space');
  await settled(page);
  assert.equal(await lines(), 0);
});

test('words say what the band cannot: never, and from when on', async (t) => {
  const never = await it.open(t, 'preset=kohli');
  assert.match(await words(never), /more than 90 of 100, research does not run 10× as fast before 2045/);
  const open = await it.open(t, 'q=0.25');
  assert.match(await words(open), /In 90 of 100, research does not run 10× as fast before 203\d; in some, not before 2045/);
  await open.click('details.table summary');
  assert.match(await open.locator('.milestones').textContent(), /from 203\d on/);
});
