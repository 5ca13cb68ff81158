// "What would have to be true?": each preset shows its own run, and its link shows the same to somebody else.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, changed, linked, look, settled, stage } from './fixtures.mjs';

const it = stage();
const PRESETS =
  ['article', 'frozen', 'openai', 'lifland', 'kohli', 'good', 'embodied', 'race', 'suddenly', 'fifteen', 'twenty'];
const DEFAULT = 'article';

const chip = (page, id) => page.locator(`.chip[data-preset=${id}]`);
const pressed = (page) => page.locator('.chip[aria-pressed=true]').evaluateAll((chips) => chips.map(({ dataset }) => dataset.preset));

/** Picks a preset and waits until its link is written; answers with its query. */
async function pick(page, id) {
  await chip(page, id).click();
  await settled(page);
  return linked(page, (search) => (id === DEFAULT ? search === '' : search.includes(`preset=${id}`)));
}

test('the page offers these presets', async (t) => {
  const page = await it.open(t);
  assert.deepEqual(await page.locator('.chip').evaluateAll((chips) => chips.map(({ dataset }) => dataset.preset)), PRESETS);
  assert.deepEqual(await pressed(page), [DEFAULT]);
});

for (const id of PRESETS) {
  test(`the link of preset ${id} opens to the same picture`, async (t) => {
    const page = await it.open(t, id === DEFAULT ? 'q=1' : '');
    const link = await pick(page, id);
    const picture = await look(page);
    assert.deepEqual(await pressed(page), [id]);
    assert.ok(await page.locator('.card .reading').isVisible(), 'it says whose reading it is');
    for (const query of [link.slice(1), `preset=${id}`]) {
      const other = await it.open(t, query);
      assert.deepEqual(changed(picture, await look(other)), [], `opened by ?${query}`);
      assert.equal((await look(other)).sentence, picture.sentence);
      assert.deepEqual(await pressed(other), [id]);
      assert.equal(await other.locator('.notices').textContent(), '');
    }
  });
}

test('no two presets say the same', async (t) => {
  const page = await it.open(t);
  const sentences = new Map();
  for (const id of PRESETS) {
    await chip(page, id).click();
    await settled(page);
    const { sentence } = await look(page);
    assert.equal(sentences.get(sentence), undefined, `${id} says what another says`);
    sentences.set(sentence, id);
  }
});

test('a preset that is changed says so, and can be put back', async (t) => {
  const page = await it.open(t, 'preset=kohli');
  const before = await look(page);
  assert.equal(await page.locator('.edited button').count(), 0);
  await page.press(DIAL, 'ArrowRight');
  await settled(page);
  assert.match(await chip(page, 'kohli').textContent(), /edited/);
  assert.ok(await page.locator('.edited button').isVisible());
  assert.equal(await linked(page, (search) => search.includes('q=')), '?m=1&preset=kohli&q=0.69');
  await page.locator('.edited button').click();
  await settled(page);
  assert.deepEqual(changed(before, await look(page)), []);
  assert.equal(await page.locator('.edited button').count(), 0);
  assert.equal(await linked(page, (search) => !search.includes('q=')), '?m=1&preset=kohli');
});

test('what is changed is listed, and nothing moves for it, however much it is', async (t) => {
  for (const width of [320, 720, 980]) {
    const page = await it.open(t, '', { width });
    const tops = () =>
      page.evaluate(() => {
        const nodes = [...document.querySelectorAll('.presets, .chip, .reading, details.more')];
        return nodes.map((node) => Math.round(node.getBoundingClientRect().top + scrollY));
      });
    const before = await tops();
    for (const slider of await page.locator('.main-sliders input[type=range]').all()) await slider.press('PageUp');
    await page.press(DIAL, 'ArrowRight');
    await settled(page);
    assert.equal((await page.textContent('.edited')).split('·').length, 4);
    assert.deepEqual(await tops(), before, `${width} px`);
  }
});

test('putting a preset back leaves the keyboard where it was', async (t) => {
  const page = await it.open(t, 'preset=kohli&q=1');
  await page.locator('.edited button').focus();
  await page.keyboard.press('Enter');
  await settled(page);
  const focused = await page.evaluate(() => document.activeElement.className || document.activeElement.tagName);
  assert.notEqual(focused, 'BODY', 'the focus fell to the top of the page');
});

test('picking a preset moves nothing but what it changes: the page does not jump', async (t) => {
  const page = await it.open(t, '', { height: 700 });
  for (const id of ['good', 'kohli', 'article']) {
    await chip(page, id).scrollIntoViewIfNeeded();
    const before = await chip(page, id).boundingBox();
    await chip(page, id).click();
    await settled(page);
    const after = await chip(page, id).boundingBox();
    assert.ok(Math.abs(after.y - before.y) < 1, `${id}: what was clicked moved by ${after.y - before.y} px`);
  }
});
