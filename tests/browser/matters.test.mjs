// What matters most: a chart that arrives when it is opened, ranked, live, and of a milestone that one can choose.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, settled, stage } from './fixtures.mjs';

const it = stage();
const LATER = /\/explore/;

const opened = async (page) => {
  await page.click('details.matters summary');
  await page.waitForSelector('.bars li');
};
/** Each row's name, dates and length of bar, px. */
const rows = (page) =>
  page.$$eval('.bars li', (rows) =>
    rows.map((row) => ({
      name: row.querySelector('b').textContent,
      dates: row.querySelector('.dates').textContent,
      length: row.querySelector('.bar').getBoundingClientRect().width,
    })),
  );

test('it is loaded only when it is opened, and once', async (t) => {
  const page = await it.open(t);
  const asked = [];
  page.on('request', (request) => LATER.test(request.url()) && asked.push(request.url()));
  await settled(page);
  assert.deepEqual(asked, []);
  await opened(page);
  assert.equal(asked.length, 2, asked.join());
  await page.click('details.matters summary');
  await opened(page);
  assert.equal(asked.length, 2, 'the second time');
});

test('bars are ranked, and the pace stands out', async (t) => {
  const page = await it.open(t);
  await opened(page);
  const all = await rows(page);
  assert.equal(all.length, 9);
  assert.match(all[0].name, /^The pace/);
  assert.match(all[0].dates, /^May\s2029 at 90\s%, Aug\s2031 at 52\s%$/);
  const lengths = all.map(({ length }) => length);
  assert.deepEqual(lengths, [...lengths].sort((a, b) => b - a));
  assert.ok(lengths[0] > 1.5 * lengths[1], lengths.join());
  assert.match(await page.textContent('.matters .later .most'), /With these dials: Feb\s2030\..* by 2\.2 years: The pace/);
  assert.match(await page.textContent('.lesson'), /“maybe 5%”/);
});

test('it follows the dial, and says what cannot happen', async (t) => {
  const page = await it.open(t);
  await opened(page);
  const before = await rows(page);
  await page.fill(DIAL, '0.8');
  await page.waitForFunction((text) => document.querySelector('.bars .dates').textContent !== text, before[0].dates);
  await page.click('.chip[data-preset=kohli]');
  await page.waitForFunction(() => /not before 2045/.test(document.querySelector('.matters .later .most').textContent));
  assert.match(await page.textContent('.matters .later .most'), /None of the nine moves it/);
});

test('another milestone depends on other things; by keyboard', async (t) => {
  const page = await it.open(t);
  await page.focus('details.matters summary');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.bars li');
  await page.focus('.matters select');
  await page.keyboard.press('End');
  await page.waitForFunction(() => /Judgement/.test(document.querySelector('.bars b').textContent));
  assert.equal((await rows(page)).length, 9);
});

test('if it does not arrive, it says so, and can be tried again', async (t) => {
  const page = await it.open(t, '', { quiet: false });
  await page.route(LATER, (route) => route.abort());
  await page.click('details.matters summary');
  await page.waitForFunction(() => /did not arrive/.test(document.querySelector('.matters .later').textContent));
  await page.unroute(LATER);
  await page.click('details.matters summary');
  await page.click('details.matters summary');
  await page.waitForFunction(() => document.querySelectorAll('.bars li').length === 9 || /did not arrive/.test(document.querySelector('.matters .later')?.textContent));
  assert.equal((await rows(page)).length, 9);
});
