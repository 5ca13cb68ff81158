// The dial answers before the rest of the program, and all words, have come; when they have, nothing that was done is lost.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ready, stage } from './fixtures.mjs';

const it = stage();
/** What comes after the first part: the rest, and the words. */
const LATER = /loopdial-rest|-widget-/;
const DIAL = '.dial .track input';
const VISITS = [
  { width: 360 },
  { width: 720 },
  { width: 980 },
  { width: 360, query: 'm=1&q=0.9&theme=dark' },
  { width: 360, path: 'es/' },
  { width: 360, path: 'ar/' },
  { width: 720, path: 'zh/' },
  { width: 360, path: 'p/good/' },
];

const said = (page) =>
  page.evaluate(() => ({
    sentence: [...document.querySelectorAll('.sentence')].map((sentence) => sentence.textContent).join(' '),
    run: [...document.querySelectorAll('.speed path.run.ahead')].find((run) => run.checkVisibility())?.getAttribute('d'),
  }));

/** Opens a page whose program is in part; `more` are settings of the page. */
async function inPart(t, fault, { query = '', ...settings } = {}) {
  it.server.fail(LATER, fault);
  t.after(() => it.server.heal());
  const page = await it.open(t, query, { live: false, quiet: false, ...settings });
  await page.locator(`${DIAL}:enabled`).waitFor();
  return page;
}

for (const { query = '', path = '', width } of VISITS) {
  test(`the dial answers before all has come: ${path}${query && `?${query}`} at ${width} px`, async (t) => {
    const from = it.server.requests.length;
    const page = await inPart(t, 'hanging', { query, path, width });
    const asked = it.server.requests.slice(from).filter((file) => !LATER.test(file));
    assert.equal(asked.length, 3, asked.join(' '));
    const before = await said(page);
    await page.focus(DIAL);
    await page.keyboard.press('End');
    await page.evaluate(() => probe.drawn());
    const after = await said(page);
    assert.notEqual(after.sentence, before.sentence);
    assert.notEqual(after.run, before.run);
    assert.ok(after.run?.length > 20, after.run);
    const turned = await page.inputValue(DIAL);
    // All that is not there to be used yet is still there to be seen.
    for (const part of ['.transport', '.clock', '.main-sliders', '.presets', '.coil', '.horizon', '.sources']) assert.ok(await page.locator(part).first().isVisible(), part);
    assert.ok(await page.locator('.presets button').first().isDisabled());

    it.server.heal();
    await ready(page);
    assert.equal(await page.inputValue(DIAL), turned);
    assert.equal((await said(page)).run, after.run);
    await page.click('.play');
    await page.evaluate(() => probe.drawn());
    // The link follows what was turned before it could.
    if (!query && !path) await page.waitForURL(/[?&]q=2\b/);
    assert.deepEqual(page.complaints.filter((complaint) => !complaint.startsWith('failed')), []);
  });
}

test('until it is turned, the page’s own picture stands', async (t) => {
  const page = await inPart(t, 'hanging', { width: 720 });
  const shifts = await page.evaluate(async () => {
    const all = [];
    new PerformanceObserver((list) => all.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
    await probe.drawn();
    return all;
  });
  assert.ok(shifts.reduce((sum, value) => sum + value, 0) < 0.01, `${shifts}`);
  assert.equal(await page.locator('.figure.wide .speed path.band80').count(), 1, 'the band');
  assert.equal(await page.locator('.widget.waiting').count(), 1);
});

for (const [name, query] of [
  ['two scenarios', 'vs=good'],
  ['a step of the story', 'step=taste'],
  ['notices', 'q=1e999&beta=no'],
  ['parts left out', 'show=sentence,chart&controls=dial'],
]) {
  test(`a link to what needs all of the program waits for it: ${name}`, async (t) => {
    it.server.fail(LATER, 'hanging');
    t.after(() => it.server.heal());
    const page = await it.open(t, query, { live: false, width: 720 });
    await page.waitForTimeout(300);
    it.server.heal();
    await page.waitForSelector('.widget:not(.waiting)');
    assert.ok(await page.locator('#no-wasm').isHidden());
  });
}

for (const fault of ['missing', 'cut', 'altered', 'reset']) {
  test(`a rest that is ${fault} is said, and can be asked for again`, async (t) => {
    it.server.fail(/loopdial-rest/, fault);
    t.after(() => it.server.heal());
    const page = await it.open(t, '', { live: false, quiet: false, width: 360 });
    await page.locator('#retry').waitFor();
    assert.match(await page.textContent('#no-wasm'), /part of it did not arrive, or arrived damaged/);
    assert.ok((await said(page)).sentence.length > 100);
    it.server.heal();
    await page.click('#retry');
    await page.waitForSelector('.widget:not(.waiting)');
    assert.ok(await page.locator('#no-wasm').isHidden());
    await page.focus(DIAL);
    const before = await said(page);
    await page.keyboard.press('End');
    await page.evaluate(() => probe.drawn());
    assert.notEqual((await said(page)).run, before.run);
  });
}
