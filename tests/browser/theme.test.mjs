// Colours: as the reader's device asks, or as the publisher says; one table for light and one for dark, however it is reached.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { stage } from './fixtures.mjs';
import { ROOT } from './server.mjs';

const it = stage();
const LIGHT = 'rgb(252, 251, 248)';
const DARK = 'rgb(22, 24, 27)';

/** The colour of the paper, and of the page around the widget. */
const colours = (page) => page.evaluate(() => ['.widget, .page', 'body'].map((selector) => getComputedStyle(document.querySelector(selector)).backgroundColor));

for (const colorScheme of ['light', 'dark']) {
  const own = colorScheme === 'light' ? LIGHT : DARK;
  const expected = { '': own, 'theme=auto': own, 'theme=light': LIGHT, 'theme=dark': DARK, 'theme=nonsense': own };
  for (const [query, colour] of Object.entries(expected)) {
    test(`on a device set to ${colorScheme}, “${query}” is ${colour === LIGHT ? 'light' : 'dark'}`, async (t) => {
      assert.deepEqual(await colours(await it.open(t, query, { colorScheme, quiet: query !== 'theme=nonsense' })), [colour, colour]);
    });
  }

  test(`the page without JavaScript is ${colorScheme} on a device set to it`, async (t) => {
    const page = await it.open(t, '', { colorScheme, javaScriptEnabled: false, live: false });
    await page.waitForSelector('.widget');
    assert.deepEqual(await colours(page), [own, own]);
  });
}

test('dark is the same by the device and by the link', async () => {
  const css = await readFile(join(ROOT, 'style', 'main.css'), 'utf8');
  const tables = [...css.matchAll(/\{([^{}]*--paper: #16181b;[^{}]*)\}/g)].map(([, table]) => table.replace(/\s+/g, ' ').trim());
  assert.equal(tables.length, 2);
  assert.equal(tables[0], tables[1]);
});
