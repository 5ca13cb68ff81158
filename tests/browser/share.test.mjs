// What readers take along: each button with mouse and keyboard, what lands on the clipboard and in files, the code that phones read, and
// what is offered where a frame allows none of it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import test from 'node:test';
import { DIAL, look, stage } from './fixtures.mjs';
import { host } from './host.mjs';
import { violations } from './rules.mjs';

const it = stage({ headers: { 'access-control-allow-origin': '*' } });
const QUERY = 'm=1&q=0.9';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const FIELD = ':is(input, textarea)';
const JSQR = await readFile(createRequire(import.meta.url).resolve('jsqr'), 'utf8');

/** Opens the panel, in a page or a frame of one. */
async function panel(within) {
  await within.locator('details.share summary').click();
  await within.locator('.ways').waitFor();
  return within;
}
const opened = async (t, query = QUERY, settings = {}) => panel(await it.open(t, query, { ...CLIPBOARD, ...settings }));
/** A part of the panel by its heading. */
const way = (within, heading) => within.locator('.way', { has: within.locator(`h3:text-is("${heading}")`) });
const said = (within, heading) => way(within, heading).locator('.said:not(:empty)').textContent();
const value = (within, heading) => way(within, heading).locator(FIELD).inputValue();
const press = (within, heading, name) => way(within, heading).getByRole('button', { name, exact: true }).click();
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
const choose = (page, heading, label) => way(page, heading).locator('select').selectOption({ label });

/** Presses a button that saves; answers with the file. */
async function saved(page, heading, ending) {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, heading, `Save ${ending.toUpperCase()}`)]);
  assert.equal(file.suggestedFilename(), `loopdial.${ending}`);
  assert.equal(await said(page, heading), `Saved as loopdial.${ending}.`);
  return readFile(await file.path());
}

/** Draws a PNG: its size, how many colours it has, its points where they are wanted. */
const drawn = (page, png) =>
  page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, corner: [...data.slice(0, 3)], colours: new Set(new Uint32Array(data.buffer)).size };
  }, `data:image/png;base64,${png.toString('base64')}`);

/** What a phone reads in a PNG. */
async function scanned(page, png) {
  await page.evaluate(JSQR);
  return page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    return globalThis.jsQR(pen.getImageData(0, 0, image.width, image.height).data, image.width, image.height)?.data;
  }, `data:image/png;base64,${png.toString('base64')}`);
}

test('every field is copied as it stands', async (t) => {
  const page = await opened(t);
  for (const heading of ['Link', 'In words', 'Numbers', 'Citation', 'On a page of yours']) {
    await press(page, heading, 'Copy');
    assert.equal(await said(page, heading), 'Copied.');
    assert.equal(await clipboard(page), await value(page, heading), heading);
  }
  const link = await value(page, 'Link');
  assert.equal(link, it.server.page(QUERY));
  for (const heading of ['In words', 'Citation']) assert.ok((await value(page, heading)).endsWith(link), heading);
  assert.match(await value(page, 'In words'), /^Today AI speeds AI research up by about 17\.5.%\..*around 2029/);
  await choose(page, 'Citation', 'BibTeX');
  await press(page, 'Citation', 'Copy');
  assert.equal(await said(page, 'Citation'), 'Copied.');
  assert.match(await clipboard(page), /^@misc\{loopdial2026,[^]*url = \{http:[^]*q=0\.9\},\n\}/);
});

test('the keyboard alone gets to everything', async (t) => {
  const page = await it.open(t, QUERY, CLIPBOARD);
  await page.focus('details.share summary');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.ways');
  const done = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement: node } = document;
      const way = node.closest('.way');
      return way && { heading: way.querySelector('h3').textContent, copies: 'copy' in node.dataset, whole: node.matches('textarea') ? node.selectionEnd - node.selectionStart === node.value.length : true };
    });
    if (!at && done.length) break;
    assert.ok(!at || at.whole, `${at?.heading} is taken whole`);
    if (!at?.copies) continue;
    await page.keyboard.press('Enter');
    assert.equal(await said(page, at.heading), 'Copied.');
    done.push(at.heading);
  }
  assert.deepEqual(done, ['Link', 'In words', 'Picture', 'Numbers', 'Citation', 'On a page of yours']);
});

test('the table comes as a table, the picture as a picture', async (t) => {
  const page = await opened(t);
  await press(page, 'Numbers', 'Copy');
  await said(page, 'Numbers');
  const cells = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item.getType('text/html')).text();
    return [...html.matchAll(/<tr>.*?<\/tr>/g)].map(([row]) => row.split('<td>').length - 1);
  });
  const rows = (await value(page, 'Numbers')).replace(/\n$/, '').split('\n');
  assert.ok(rows.length > 30 && rows.every((row) => row.split('\t').length === 11), rows[0]);
  assert.deepEqual(cells, rows.map(() => 11));
  await press(page, 'Picture', 'Copy');
  await said(page, 'Picture');
  const png = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Array.from(new Uint8Array(await (await item.getType('image/png')).arrayBuffer()));
  });
  assert.ok((await drawn(page, Buffer.from(png))).colours > 50);
});

test('pictures are saved: as they are, and as points, on light or dark ground', async (t) => {
  const page = await opened(t, QUERY, { quiet: false });
  const image = way(page, 'Picture').locator('img');
  const svg = String(await saved(page, 'Picture', 'svg'));
  assert.equal(svg, await image.evaluate(({ src }) => decodeURIComponent(src.split(/,(.*)/s)[1])));
  const [, width, height] = svg.match(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="([\d.]+)" height="([\d.]+)"/);
  const light = await drawn(page, await saved(page, 'Picture', 'png'));
  assert.deepEqual([light.width, light.height], [width, height].map((side) => Math.floor(2 * Math.round(side))));
  assert.ok(light.colours > 50 && light.corner.every((part) => part > 240), JSON.stringify(light));
  await choose(page, 'Picture', 'dark');
  await page.waitForFunction(() => document.querySelector('.way .picture').src.includes('%2316181b'));
  const dark = await drawn(page, await saved(page, 'Picture', 'png'));
  assert.ok(dark.colours > 50 && dark.corner.every((part) => part < 40), JSON.stringify(dark));
  const alt = await image.getAttribute('alt');
  assert.ok((await value(page, 'In words')).startsWith(alt), alt);
});

test('numbers are saved as they stand in the field', async (t) => {
  const page = await opened(t, QUERY, { quiet: false });
  for (const [label, ending] of [['table for a spreadsheet', 'tsv'], ['CSV', 'csv'], ['JSON', 'json']]) {
    await choose(page, 'Numbers', label);
    assert.equal(String(await saved(page, 'Numbers', ending)), await value(page, 'Numbers'), label);
  }
  const json = JSON.parse(await value(page, 'Numbers'));
  assert.deepEqual([json.params.q, json.model, json.link, json.units.params.audit], [0.9, 1, it.server.page(QUERY), 'days']);
});

test('a phone reads the link in the code, and the link opens the same picture', async (t) => {
  const page = await opened(t, 'preset=good&q=0.9&vs=kohli~q:0.5', { quiet: false });
  const link = await value(page, 'Link');
  const code = way(page, 'QR code').locator('img');
  assert.match(link, /q=0\.9&vs=kohli~q:0\.5$/);
  const small = await code.screenshot();
  assert.equal(await scanned(page, small), link);
  const { width } = await code.boundingBox();
  const large = way(page, 'QR code').getByRole('button', { name: 'Large' });
  await large.click();
  assert.equal(await large.getAttribute('aria-pressed'), 'true');
  assert.ok((await code.boundingBox()).width > 3 * width);
  assert.equal(await scanned(page, await code.screenshot()), link);
  assert.equal(await scanned(page, await saved(page, 'QR code', 'png')), link);
  const again = await it.open(t, new URL(link).search.slice(1));
  await page.click('details.share summary');
  await page.evaluate(() => scrollTo(0, 0));
  assert.deepEqual(await look(again), await look(page));
});

test('the panel follows the dial once it rests, and keeps what was chosen', async (t) => {
  const page = await opened(t);
  await choose(page, 'Numbers', 'JSON');
  await page.fill(DIAL, '0.3');
  await page.waitForFunction(() => /q=0\.6$/.test(document.querySelector('.way input').value));
  assert.equal(JSON.parse(await value(page, 'Numbers')).params.q, 0.6);
  await page.click('.chip[data-preset=kohli]');
  await page.waitForFunction(() => /preset=kohli$/.test(document.querySelector('.way input').value));
  assert.match(await value(page, 'In words'), /people keep the judgement/);
});

test('the code for pages is the builder’s, which opens with the scenario', async (t) => {
  const page = await opened(t);
  const line = await value(page, 'On a page of yours');
  const [builder] = await Promise.all([page.context().waitForEvent('page'), way(page, 'On a page of yours').getByRole('link').click()]);
  await builder.waitForFunction(() => document.querySelector('#measured:not(:empty)'));
  assert.equal(builder.url(), `${it.server.page('', 'embed.html')}#${QUERY}`);
  await builder.uncheck('#grow input');
  assert.equal(await builder.inputValue('#code'), line);
});

test('where the device shares, the link goes there', async (t) => {
  const without = await opened(t, QUERY, { init: () => delete Navigator.prototype.share });
  assert.equal(await without.locator('[data-send]').isVisible(), false);
  const page = await opened(t, QUERY, { init: () => (Navigator.prototype.share = async (shared) => (globalThis.shared = shared)) });
  await press(page, 'Link', 'Share …');
  const shared = await page.evaluate(() => globalThis.shared);
  assert.equal(shared.url, await value(page, 'Link'));
  assert.match(shared.text, /^Today AI speeds/);
  await page.evaluate(() => (Navigator.prototype.share = () => Promise.reject(new DOMException('', 'NotAllowedError'))));
  await press(page, 'Link', 'Share …');
  assert.match(await said(page, 'Link'), /allows no sharing.*press (Ctrl \+|⌘) C/);
});

/** The page in a frame that allows nothing but scripts, with a field of the host's beside it. */
async function sandboxed(t, init) {
  const page = await host(t, it, `<textarea id="own" aria-label="Notes"></textarea><iframe title="Loopdial" sandbox="allow-scripts" width="900" height="3000" src="{origin}/?${QUERY}"></iframe>`, { quiet: false, init });
  const frame = page.frames().find((frame) => frame.url().includes(QUERY));
  await frame.waitForSelector('.widget:not(.waiting)');
  return { page, frame: await panel(frame) };
}

test('a frame that allows nothing still lets everything be taken by hand', async (t) => {
  const { page, frame } = await sandboxed(t, () => (document.execCommand = () => false));
  for (const heading of ['Link', 'In words', 'Numbers', 'Citation', 'On a page of yours']) {
    await press(frame, heading, 'Copy');
    assert.match(await said(frame, heading), /allows no copying\. All of it is selected: press Ctrl \+ C\./);
    await page.keyboard.press('Control+C');
    await page.fill('#own', '');
    await page.focus('#own');
    await page.keyboard.press('Control+V');
    // Browsers copy plain spaces.
    assert.equal(await page.inputValue('#own'), (await value(frame, heading)).replaceAll('\u00a0', ' '), heading);
  }
  await press(frame, 'Picture', 'Copy');
  assert.match(await said(frame, 'Picture'), /Press and hold the picture, or right-click it/);
  assert.ok(await way(frame, 'Picture').locator('img').evaluate((image) => image.complete && image.naturalWidth > 600));
  for (const [heading, name] of [['Picture', 'Save PNG'], ['Numbers', 'Save TSV'], ['QR code', 'Save SVG']]) {
    await press(frame, heading, name);
    assert.match(await said(frame, heading), /if this frame allows it\. If no file has come, take what stands here/);
  }
  await way(frame, 'On a page of yours').getByRole('link').click();
  assert.match(await said(frame, 'On a page of yours'), /opens no windows\. The address: http.*embed\.html#m=1&q=0\.9/);
});

test('a frame without permission for the clipboard copies the older way', async (t) => {
  const { page, frame } = await sandboxed(t);
  await press(frame, 'Link', 'Copy');
  assert.equal(await said(frame, 'Link'), 'Copied.');
  await page.focus('#own');
  await page.keyboard.press('Control+V');
  assert.equal(await page.inputValue('#own'), it.server.page(QUERY));
});

test('all of it works in the element, and leads to its own home', async (t) => {
  const page = await host(t, it, `<loop-dial q="0.9"></loop-dial><script src="{origin}/loopdial.js" async></script>`, { ...CLIPBOARD, quiet: false });
  await page.locator('.widget:not(.waiting)').waitFor();
  await panel(page);
  assert.equal(await value(page, 'Link'), it.server.page(QUERY));
  assert.ok((await page.locator('.way .code').boundingBox()).width < 200, 'styled');
  for (const heading of ['Link', 'Numbers']) {
    await press(page, heading, 'Copy');
    assert.equal(await said(page, heading), 'Copied.');
    assert.equal(await clipboard(page), await value(page, heading));
  }
  const png = await saved(page, 'Picture', 'png');
  assert.ok((await drawn(page, png)).colours > 50);
});

for (const colorScheme of ['light', 'dark']) {
  test(`no rule is broken on ${colorScheme} ground`, async (t) => {
    for (const width of [360, 980]) {
      const page = await opened(t, QUERY, { width, colorScheme });
      await press(page, 'Link', 'Copy');
      await said(page, 'Link');
      assert.deepEqual(await violations(page), [], `${width} px`);
      await press(page, 'QR code', 'Large');
      assert.deepEqual(await violations(page), [], `${width} px, large`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${width} px: ${over} px beyond the edge`);
      await page.close();
    }
  });
}
