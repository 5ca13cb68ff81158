// What a publisher chooses by link: which parts are shown, what readers may touch.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, openAll, settled, stage } from './fixtures.mjs';
import { violations } from './rules.mjs';

const it = stage();
/** The parts by their names in `show=`, and what of the page each is. */
const PARTS = {
  sentence: '.sentence',
  story: '.story',
  clock: 'section.clock',
  loop: '.drawing.coil',
  chart: '.drawing.speed',
  metr: '.drawing.horizon',
  futures: '.futures',
  window: '.oversight',
  matters: 'details.matters',
  compare: 'details.compare',
  map: 'details.map',
  share: 'details.share',
  table: 'details.table',
  limits: '.unknown',
};

/** Opens a page on which not every part stands: the figure may be missing. */
async function open(t, query, settings) {
  const page = await it.open(t, query, { live: false, ...settings });
  await page.waitForSelector('.widget:not(.waiting)');
  await settled(page);
  return page;
}

async function shown(page) {
  const counts = await Promise.all(Object.values(PARTS).map((where) => page.locator(where).count()));
  return Object.keys(PARTS).filter((_, at) => counts[at] > 0);
}

test('each part can be shown alone, and all are without a word', async (t) => {
  assert.deepEqual(await shown(await open(t, '')), Object.keys(PARTS));
  for (const part of Object.keys(PARTS)) assert.deepEqual(await shown(await open(t, `show=${part}`)), [part]);
  const page = await open(t, 'show=sentence,chart,clock');
  assert.deepEqual(await shown(page), ['sentence', 'clock', 'chart']);
  assert.ok(await page.locator('details.sources').count(), 'where the numbers come from is always there');
});

test('what is left out leaves the rest alive and free of faults', async (t) => {
  for (const query of ['show=sentence&controls=none', 'show=chart&controls=dial&title=0', 'show=clock&controls=none', 'show=table&controls=main', 'show=metr,loop&lock=q']) {
    const page = await open(t, query);
    await openAll(page);
    assert.deepEqual(await violations(page), [], query);
  }
});

test('readers may touch what the publisher lets them', async (t) => {
  const touchable = async (query) => {
    const page = await open(t, query);
    const there = async (where) => (await page.locator(where).count()) > 0;
    return [await there(DIAL), await there('.main-sliders'), await there('.presets'), await there('.story'), await there('details.more')];
  };
  assert.deepEqual(await touchable('controls=none'), [false, false, false, false, false]);
  assert.deepEqual(await touchable('controls=dial'), [true, false, false, false, false]);
  assert.deepEqual(await touchable('controls=main'), [true, true, true, true, false]);
  assert.deepEqual(await touchable('controls=all'), [true, true, true, true, true]);
});

test('a locked parameter is seen and stays, even when a preset is picked', async (t) => {
  const page = await open(t, 'q=0.9&lock=q');
  assert.ok(await page.locator(DIAL).isDisabled());
  assert.equal(await page.locator('.dial :is(button, input):enabled').count(), 0);
  await page.click('.chip[data-preset=kohli]');
  await settled(page);
  assert.match(await page.getAttribute(DIAL, 'aria-valuetext'), /^90/);
  assert.match(await page.textContent('.sentence >> visible=true'), /people keep the judgement/);
});

test('without its title it still has one for those who listen', async (t) => {
  const page = await open(t, 'title=0');
  const box = await page.locator('h1').boundingBox();
  assert.ok(box.width <= 1 && box.height <= 1, JSON.stringify(box));
});

test('a value that means nothing is ignored, with a note in the console', async (t) => {
  const page = await open(t, 'show=clocks&controls=some&theme=sepia&lock=x&title=no', { quiet: false });
  assert.deepEqual(await shown(page), Object.keys(PARTS));
  for (const word of ['show=clocks', 'controls=some', 'theme=sepia', 'lock=x', 'title=no']) {
    assert.ok(page.complaints.some((line) => line.includes(`ignored ${word}`)), `${word}: ${page.complaints.join('\n')}`);
  }
});
