// Play, pause, steps, scrub: the playhead goes by the clock on the wall, and nothing runs while it stands.
import assert from 'node:assert/strict';
import test from 'node:test';
import { SCRUB, changed, drag, look, quiet, settled, stage, swipe } from './fixtures.mjs';

const it = stage();
/** Calendar years that play goes through in a second: from the start, February 2026, to 2033 in twelve. */
const PACE = 0.574;

const at = (page) => page.locator('.transport .at').textContent();
const generation = async (page) => Number((await at(page)).match(/generation (\d+)/)[1]);
const later = (page) => page.getByLabel('Next generation');
const earlier = (page) => page.getByLabel('Previous generation');

/** Puts the playhead to a date. */
async function seek(page, year) {
  await page.fill(SCRUB, String(year));
  await settled(page);
}

/** How many calendar years a px of the figure is, from the playhead's place at two dates. */
async function yearsPerPx(page) {
  const place = async (year) => {
    await seek(page, year);
    return page.evaluate(() => probe.playhead());
  };
  const [from, to] = [await place(2028), await place(2036)];
  return 8 / (to - from);
}

test('play goes by the clock on the wall, on fast and on slow machines', async (t) => {
  for (const slowness of [1, 6]) {
    const page = await it.open(t);
    const scale = await yearsPerPx(page);
    await seek(page, 2027);
    const machine = await page.context().newCDPSession(page);
    await machine.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await page.click('.play');
    const { px, seconds, frames } = await page.evaluate(() => probe.progress(2500));
    await machine.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const pace = (px * scale) / seconds;
    assert.ok(Math.abs(pace / PACE - 1) < 0.1, `${slowness}× slower: ${pace} years a second in ${frames} frames`);
  }
});

test('all pictures move while it plays', async (t) => {
  const page = await it.open(t);
  await seek(page, 2027);
  const before = await look(page);
  await page.click('.play');
  await page.evaluate(() => probe.progress(500));
  assert.deepEqual(changed(before, await look(page)), ['coil', 'clock', 'legend']);
});

test('pause holds, and play goes on from there', async (t) => {
  const page = await it.open(t);
  await seek(page, 2027);
  await page.click('.play');
  assert.equal((await page.locator('.play').textContent()).trim(), 'Pause');
  await page.evaluate(() => probe.progress(300));
  await page.click('.play');
  await settled(page);
  const held = await page.evaluate(() => probe.playhead());
  await quiet(page);
  assert.equal(await page.evaluate(() => probe.playhead()), held);
  await page.click('.play');
  await page.waitForFunction((held) => probe.playhead() > held + 2, held);
  assert.ok((await page.evaluate(() => probe.playhead())) < held + 200, 'it did not start again from the left');
});

test('no frame is asked for while nothing moves', async (t) => {
  const page = await it.open(t);
  const asked = () => page.evaluate(() => probe.frames);
  const rest = await asked();
  await quiet(page);
  assert.equal(await asked(), rest, 'at rest');
  await page.click('.play');
  await page.evaluate(() => probe.progress(300));
  await page.click('.play');
  await settled(page);
  const paused = await asked();
  assert.ok(paused > rest);
  await quiet(page);
  assert.equal(await asked(), paused, 'paused');
});

test('at the end play stops by itself, and begins again at the start', async (t) => {
  const page = await it.open(t);
  await seek(page, 2037.8);
  await page.click('.play');
  await page.waitForFunction(() => document.querySelector('.play').textContent.trim() === 'Play');
  const end = await page.evaluate(() => probe.playhead());
  await page.click('.play');
  await page.waitForFunction((end) => probe.playhead() < end - 100, end);
});

test('steps go from release to release, the ones in the table', async (t) => {
  const page = await it.open(t);
  await page.click('details.table summary');
  const released = await page.locator('table.generations tbody tr td:nth-child(2)').allTextContents();
  await seek(page, 2027);
  const first = await generation(page);
  await earlier(page).click();
  assert.equal(await at(page), `generation ${first}, ${released[first]}`, 'from within a generation back to its own release');
  for (const n of [first + 1, first + 2]) {
    await later(page).click();
    assert.equal(await at(page), `generation ${n}, ${released[n]}`);
  }
  await earlier(page).click();
  assert.equal(await at(page), `generation ${first + 1}, ${released[first + 1]}`);
});

test('the playhead is scrubbed by mouse', async (t) => {
  const page = await it.open(t);
  const before = await look(page);
  await drag(page, SCRUB, 0.8);
  assert.match(await at(page), /203[45]$/);
  assert.equal(await page.getAttribute(SCRUB, 'aria-valuetext'), await at(page));
  assert.deepEqual(changed(before, await look(page)), ['coil', 'clock', 'legend']);
});

test('arrow keys scrub month by month, and skip none', async (t) => {
  const page = await it.open(t);
  await seek(page, 2030);
  const months = [];
  for (let press = 0; press < 12; press += 1) {
    await page.press(SCRUB, 'ArrowRight');
    await settled(page);
    months.push((await at(page)).match(/, (\w+)/)[1]);
  }
  assert.deepEqual(new Set(months).size, 12, months.join(' '));
});

test('the thumb never stands where the run has no date', async (t) => {
  const page = await it.open(t);
  await seek(page, 2033);
  for (const year of [2023, 2024]) {
    await seek(page, year);
    assert.ok(Number(await page.inputValue(SCRUB)) > 2026, `thumb at ${await page.inputValue(SCRUB)}, picture at ${await at(page)}`);
  }
  await page.press(SCRUB, 'ArrowRight');
  await settled(page);
  assert.doesNotMatch(await at(page), /Feb.2026/, 'one key press away from the start');
});

test('on first sight it plays once by itself, from the start to 2033 in twelve seconds, then eases back to its rest', async (t) => {
  const page = await it.open(t, '', { show: true });
  const state = async () => (await page.locator('.play').textContent()).trim();
  assert.equal(await state(), 'Pause');
  assert.match(await at(page), /202[67]$/);
  const begin = Date.now();
  await page.waitForFunction(() => /203[23]$/.test(document.querySelector('.transport .at').textContent), null, { timeout: 15_000 });
  await page.waitForFunction(() => document.querySelector('.play').textContent.trim() === 'Play');
  assert.ok(Date.now() - begin < 14_000, `${Date.now() - begin} ms`);
  assert.match(await at(page), /Feb.2030$/, 'the date at which research runs ten times as fast');
  const asked = await page.evaluate(() => probe.frames);
  await quiet(page);
  assert.equal(await page.evaluate(() => probe.frames), asked, 'it plays once');
});

test('the first play can be paused, and the reader’s hand ends it', async (t) => {
  const paused = await it.open(t, '', { show: true });
  await paused.click('.play');
  const stopped = await paused.evaluate(() => probe.playhead());
  await quiet(paused);
  assert.equal(await paused.evaluate(() => probe.playhead()), stopped);
  const scrubbed = await it.open(t, '', { show: true });
  await seek(scrubbed, 2034);
  await quiet(scrubbed);
  assert.match(await at(scrubbed), /Jan.2034$/);
});

test('it does not play by itself with reduced motion, with play=0, or out of sight; and nothing moves out of sight', async (t) => {
  for (const [query, settings] of [['', { reducedMotion: 'reduce' }], ['play=0', {}]]) {
    const page = await it.open(t, query, { show: true, ...settings });
    await quiet(page);
    assert.match(await at(page), /Feb.2030$/, `${query} ${JSON.stringify(settings)}`);
  }
  const page = await it.open(t, '', { show: true, height: 500 });
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await quiet(page);
  const asked = await page.evaluate(() => probe.frames);
  await quiet(page);
  assert.equal(await page.evaluate(() => probe.frames), asked, 'frames out of sight');
  await page.evaluate(() => window.scrollTo(0, 0));
  const { px } = await page.evaluate(() => probe.progress(300));
  assert.ok(px > 0, 'it goes on once it is seen again');
});

test('play goes at the speed that is picked', async (t) => {
  const page = await it.open(t);
  const scale = await yearsPerPx(page);
  for (const speed of [2, 4]) {
    await page.click('.rate');
    await seek(page, 2027);
    await page.click('.play');
    const { px, seconds } = await page.evaluate(() => probe.progress(1200));
    const pace = (px * scale) / seconds / PACE;
    assert.ok(Math.abs(pace / speed - 1) < 0.12, `${speed}×: ${pace} times the usual pace`);
    await page.click('.play');
  }
  assert.equal(await page.locator('.rate').getAttribute('aria-label'), 'Speed of play: 4×');
});

test('the playhead can be dragged on any of the pictures', async (t) => {
  const page = await it.open(t);
  const box = await page.locator('.widget .figure').boundingBox();
  for (const [picture, share] of [['the coil', 0.1], ['the main chart', 0.45], ['what it can do', 0.85]]) {
    await seek(page, 2028);
    const y = box.y + share * box.height;
    await page.mouse.move(box.x + 0.5 * box.width, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 0.8 * box.width, y, { steps: 5 });
    await page.mouse.up();
    await settled(page);
    assert.match(await at(page), /203[45]$/, picture);
  }
});

test('a finger that starts on a picture and moves up scrolls the article, and the playhead stays', async (t) => {
  const page = await it.open(t, '', { width: 360, height: 740, hasTouch: true, isMobile: true });
  const before = await at(page);
  await swipe(page, SCRUB, 0.8, 0, -200);
  await page.waitForFunction(() => window.scrollY > 50);
  await settled(page);
  assert.equal(await at(page), before);
});

test('with reduced motion play never runs: it steps', async (t) => {
  const page = await it.open(t, '', { reducedMotion: 'reduce' });
  await seek(page, 2027);
  const [first, asked] = [await generation(page), await page.evaluate(() => probe.frames)];
  assert.ok(await page.locator('.reduced-motion').isVisible(), 'a note says why');
  await page.click('.play');
  await quiet(page);
  assert.equal(await generation(page), first + 1);
  assert.equal((await page.locator('.play').textContent()).trim(), 'Play');
  assert.equal(await page.evaluate(() => probe.frames), asked, 'no frame was asked for');
});

/** The improvement rates that the dial shows, frame by frame, after a preset is picked. */
const rates = (page) =>
  page.evaluate(async () => {
    document.querySelector('.chip[data-preset=twenty]').click();
    const seen = [];
    const end = performance.now() + 1500;
    while (performance.now() < end) {
      await probe.drawn();
      seen.push(Number(document.querySelector('.dial input[type=range]').value) * 200);
    }
    return seen;
  });

test('the pictures glide to a preset, and are soon there', async (t) => {
  const page = await it.open(t, 'play=0', { show: true });
  await settled(page);
  const seen = await rates(page);
  assert.ok(seen.some((rate) => rate > 70 && rate < 94), `nothing between: ${seen}`);
  assert.ok(seen.every((rate, index) => index === 0 || rate >= seen[index - 1]), `back and forth: ${seen}`);
  assert.ok(Math.abs(seen.at(-1) - 96) < 0.6, `${seen.at(-1)}`);
});

test('with less motion a preset is there at once', async (t) => {
  const page = await it.open(t, 'play=0', { show: true, reducedMotion: 'reduce' });
  await settled(page);
  const seen = await rates(page);
  assert.equal(new Set(seen).size, 1, `${seen}`);
});
