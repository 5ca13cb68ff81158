// Back and forth: Undo, Redo, their keys, and in a page of its own the browser's Back and Forward.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, drag, linked, look, quiet, settled, stage } from './fixtures.mjs';
import { host } from './host.mjs';

const it = stage();

const value = (page) => page.getAttribute(DIAL, 'aria-valuetext');
const reads = (page, text) => page.waitForFunction(([dial, text]) => document.querySelector(dial).getAttribute('aria-valuetext').startsWith(text), [DIAL, text]);
const button = (page, name) => page.getByRole('button', { name, exact: true });
const length = (page) => page.evaluate(() => history.length);
/** Types into the dial's number: one interaction. */
async function set(page, number) {
  await page.fill('.dial .number input', String(number));
  await page.keyboard.press('Enter');
  await linked(page, (search) => search.includes(`q=${number / 100}`));
}

test('there is nothing to take back at first, and no button that does nothing', async (t) => {
  const page = await it.open(t);
  assert.equal(await button(page, 'Undo').count() + await button(page, 'Redo').count(), 0);
  const before = await page.locator('.pictures').boundingBox();
  await page.press(DIAL, 'ArrowRight');
  await button(page, 'Undo').waitFor();
  assert.deepEqual(await page.locator('.pictures').boundingBox(), before, 'the page jumped');
});

test('one choice after another is taken back, and asked for again', async (t) => {
  const page = await it.open(t);
  const plain = await look(page);
  await set(page, 90);
  await page.click('.chip[data-preset=kohli]');
  await settled(page);
  await button(page, 'Undo').click();
  await reads(page, '90');
  assert.equal(await page.locator('.chip[aria-pressed=true]').getAttribute('data-preset'), 'article');
  await button(page, 'Undo').click();
  await reads(page, '68');
  await settled(page);
  assert.deepEqual(await look(page), plain);
  await button(page, 'Redo').click();
  await button(page, 'Redo').click();
  await page.waitForSelector('.chip[data-preset=kohli][aria-pressed=true]');
  assert.equal(await button(page, 'Redo').count(), 0);
});

test('a drag is one choice, however long it is held', async (t) => {
  const page = await it.open(t);
  await drag(page, DIAL, 0.9, { steps: 60, pause: () => quiet(page) });
  await linked(page);
  await button(page, 'Undo').click();
  await reads(page, '68');
  assert.equal(await button(page, 'Undo').count(), 0);
});

test('by the keys that undo everywhere, but not while something is typed', async (t) => {
  const page = await it.open(t);
  await set(page, 90);
  await page.focus(DIAL);
  await page.keyboard.press('Control+z');
  await reads(page, '68');
  await page.keyboard.press('Control+Shift+z');
  await reads(page, '90');
  await page.keyboard.press('Control+z');
  await reads(page, '68');
  await page.keyboard.press('Control+y');
  await reads(page, '90');
  await page.focus('.dial .number input');
  await page.keyboard.type('7');
  await page.keyboard.press('Control+z');
  await settled(page);
  assert.match(await value(page), /^90/);
});

test('in a page of its own, Back undoes and Forward does it again', async (t) => {
  const page = await it.open(t, 'q=0.5&utm_source=paper');
  const before = await length(page);
  await set(page, 90);
  await set(page, 110);
  assert.equal(await length(page), before + 2, 'an entry an interaction');
  await page.goBack();
  await reads(page, '90');
  await page.goBack();
  await reads(page, '50');
  await quiet(page);
  assert.equal(new URL(page.url()).search, '?q=0.5&utm_source=paper', 'what it was opened with');
  assert.equal(await button(page, 'Undo').count(), 0, 'the buttons know');
  await page.goForward();
  await reads(page, '90');
  await page.goForward();
  await reads(page, '110');
  await button(page, 'Undo').click();
  await reads(page, '90');
});

test('a step of the story is come back to as well', async (t) => {
  const page = await it.open(t, 'step=taste');
  await page.click('.story .line > button:last-child');
  await linked(page, (search) => search.includes('step=world'));
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('.telling h2').textContent.includes('8'));
});

test('on a page with a scenario of its own, Back ends there', async (t) => {
  const page = await it.open(t, '', { path: 'p/kohli/' });
  await set(page, 90);
  await page.goBack();
  await page.waitForFunction(() => !/edited/.test(document.querySelector('.chip[aria-pressed=true]').textContent));
  assert.equal(await page.locator('.chip[aria-pressed=true]').getAttribute('data-preset'), 'kohli');
});

test('in a frame the Back button is the article’s, and Undo works', async (t) => {
  const page = await host(t, it, '<iframe src="{origin}/" title="The widget" width="640" height="900"></iframe>');
  const widget = page.frameLocator('iframe');
  await widget.locator('.widget:not(.waiting)').waitFor();
  const before = await length(page);
  await widget.locator('.dial .number input').fill('90');
  await page.keyboard.press('Enter');
  await widget.getByRole('button', { name: 'Undo' }).waitFor();
  await page.waitForTimeout(600);
  assert.equal(await length(page), before);
  await widget.getByRole('button', { name: 'Undo' }).click();
  await widget.locator(`${DIAL}[aria-valuetext^="68"]`).waitFor();
});

test('an edited preset says what differs', async (t) => {
  const page = await it.open(t, 'preset=good&q=1.2&human=0.5');
  assert.match(await page.textContent('p.edited'), /Improvement rate 120\s%, not 68\s%.*Taste only humans have 50\s%, not 0\s%/);
  await page.click('p.edited button');
  await page.waitForFunction(() => !document.querySelector('p.edited button'));
  await button(page, 'Undo').click();
  await page.waitForSelector('p.edited button');
});
