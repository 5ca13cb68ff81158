// The story: every step shows its own scenario, the link says which, and the dial stays the reader's.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, linked, ready, settled, stage } from './fixtures.mjs';

const it = stage();
const told = (page) => page.locator('.telling h2').textContent();
const sentence = (page) => page.locator('.sentence:visible').textContent();

test('the story goes step by step to the reader’s turn', async (t) => {
  const page = await it.open(t);
  await page.click('.story .quiet');
  const names = [];
  for (;;) {
    names.push(await told(page));
    assert.ok(await page.locator('.telling .cited').textContent(), 'a step without a source');
    const places = await page.locator(DIAL).boundingBox();
    if (await page.locator('.story .step').last().isDisabled()) break;
    await page.locator('.story .step').last().click();
    await settled(page);
    assert.equal((await page.locator(DIAL).boundingBox()).y, places.y, `the dial moves after ${names.at(-1)}`);
  }
  assert.equal(names.length, 12);
  assert.match(names[3], /^Infrastructure 4 of 12/);
  assert.match(names.at(-1), /^Your turn/);
  assert.match(await page.locator('.task').textContent(), /Turn it up/);
  await page.fill(DIAL, '0.95');
  await settled(page);
  assert.match(await page.locator('.task').textContent(), /There it is/);
  assert.match(await linked(page, (search) => search.includes('q=')), /q=1\.9&step=turn$/);
  await page.click('.story .quiet');
  assert.equal(await page.locator('.telling').count(), 0);
});

test('a link to a step opens it, with the picture beside which it stands', async (t) => {
  const page = await it.open(t, 'step=taste&utm_source=x');
  assert.match(await told(page), /^Taste/);
  assert.match(await sentence(page), /people keep the judgement/);
  await page.locator('.story .step').last().click();
  assert.equal(await linked(page, (search) => search.includes('world')), '?step=world&utm_source=x');
  const before = await sentence(page);
  await page.reload();
  await ready(page);
  assert.equal(await sentence(page), before);
  const pointed = await page.evaluate(() => getComputedStyle(document.querySelector('.drawing.speed')).boxShadow);
  assert.notEqual(pointed, 'none', 'nothing points at the main chart');
});

test('a step that the link changes keeps the change, and one that is not there is none', async (t) => {
  const changed = await it.open(t, 'preset=kohli&q=1.2&step=taste');
  assert.match(await changed.getAttribute(DIAL, 'aria-valuetext'), /^120/);
  assert.match(await told(changed), /^Taste/);
  const unknown = await it.open(t, 'step=%3Cb%3E');
  assert.equal(await unknown.locator('.telling').count(), 0);
  assert.match(await sentence(unknown), /10× as fast/);
});
