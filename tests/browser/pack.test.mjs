// The program in the one file: what is packed comes back byte for byte, and what is damaged never runs.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { letters, packed } from '../../embed/pack.mjs';
import { bytes, unpacked } from '../../embed/unpack.js';
import { stage } from './fixtures.mjs';
import { DIST } from './server.mjs';

const it = stage();
const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** A program with one function, of these instructions. */
const program = (...code) => Buffer.from([...HEADER, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, code.length + 5, 1, code.length + 3, 0, ...code, 0x0b, 0]);
const there = (bytes) => Buffer.from(unpacked(bytes));
const inside = (page) => page.match(/id="program">([^<]*)</)[1];

test('the programs of the build come back as they were', async () => {
  for (const name of (await readdir(DIST)).filter((name) => name.endsWith('.wasm'))) {
    const before = await readFile(join(DIST, name));
    const text = letters(packed(before));
    assert.match(text, /^[!-~]+$/);
    assert.doesNotMatch(text, /[<&\\]/);
    assert.ok(there(bytes(text)).equals(before), name);
    assert.ok(text.length < before.length / 2, `${name}: ${text.length} letters for ${before.length} bytes`);
  }
});

test('so do small and strange ones', () => {
  const random = Uint8Array.from({ length: 3000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 24);
  const custom = Buffer.from([...HEADER, 0, 0xb9, 0x17, 0, ...random]);
  const data = Buffer.from([...HEADER, 11, 0xb8, 0x17, ...random]);
  // An index and a size that are longer than they need be.
  const wordy = program(0x20, 0x80, 0x80, 0x00, 0x1a, 0x41, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x1a);
  const branches = program(0x02, 0x40, 0x41, 0, 0x0e, 2, 0, 0, 0, 0x0b);
  const vectors = program(0xfd, 0x0c, ...random.slice(0, 16), 0xfd, 0x15, 3, 0x1a, 0x44, ...random.slice(0, 8), 0x1a, 0xfd, 0xb1, 1, 0xfc, 0x0a, 0, 0);
  for (const before of [Buffer.from(HEADER), custom, data, wordy, branches, vectors]) assert.ok(there(packed(before)).equals(before));
});

test('an instruction that the table does not know stops the build, and is named', () => {
  assert.throws(() => packed(program(0x01, 0x06, 0x40)), /does not know 0x06, at byte 2\d/);
  assert.throws(() => packed(program(0xfc, 0x3f)), /does not know 0xfc 0x3f/);
  assert.throws(() => packed(program(0xfd, 0x80, 0x02)), /does not know 0xfd 0x100/);
  assert.throws(() => packed(program(0xfe, 0x00)), /does not know 0xfe/);
  assert.throws(() => packed(Buffer.from([...HEADER, 11, 9, 1])), /ends within a section/);
});

test('damage anywhere is found, soon', async () => {
  const whole = inside(await readFile(join(DIST, 'loopdial.html'), 'utf8'));
  const changed = (at) => whole.slice(0, at) + (whole[at] === '!' ? '#' : '!') + whole.slice(at + 1);
  const places = Array.from({ length: 12 }, (_, part) => Math.floor((whole.length * part) / 12));
  const damaged = [...[0, 1, 2, 3, 4, 6, 9, ...places].map(changed), ...places.map((at) => whole.slice(0, at)), whole.slice(2), whole.slice(0, -200), whole.repeat(2).slice(1), 'é'.repeat(5000)];
  for (const [index, text] of damaged.entries()) {
    const begin = performance.now();
    assert.throws(() => unpacked(bytes(text)), undefined, `damage ${index} was not found`);
    assert.ok(performance.now() - begin < 5000, `damage ${index} takes ${performance.now() - begin} ms`);
  }
});

for (const [what, damage] of [
  ['cut off', (text) => text.slice(0, text.length / 3)],
  ['altered', (text) => `${text.slice(0, 5000)}${text[5000] === '!' ? '#' : '!'}${text.slice(5001)}`],
  ['taken out', () => ''],
]) {
  test(`where the program in the one file is ${what}, the page says so and stays to be read`, async (t) => {
    const context = await it.browser.newContext();
    t.after(() => context.close());
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const text = await readFile(join(DIST, 'loopdial.html'), 'utf8');
    const body = text.replace(inside(text), () => damage(inside(text)));
    await page.route('**/loopdial.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${it.server.origin}/loopdial.html`);
    await page.waitForSelector('#no-wasm', { state: 'visible' });
    assert.match(await page.locator('#why').textContent(), /part of it arrived damaged/);
    assert.match(await page.locator('.sentence >> visible=true').textContent(), /10× as fast around 2030/);
    assert.equal(await page.locator('#loopdial :is(input, button):enabled:visible').count(), 0, 'controls that do nothing');
    assert.deepEqual(errors, [], 'an error nobody caught');
  });
}
