// The model's work in the browser, in batches long enough for a coarse clock, beside the same source run natively and a twin in
// JavaScript; and the hash of 200 random scenarios on both sides. Run by `cargo xtask bench`; writes one line of JSON.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../tests/browser/fixtures.mjs';
import { ROOT, serve } from '../tests/browser/server.mjs';
import { ROUNDS } from './rounds.mjs';

const [folder, native, numpy] = process.argv.slice(2);
const BATCH = { runs: 2000, futures: 4096 };
const SCENARIOS = 200;
/** What numpy found, and so how many futures make a band of 1 % error; nothing where there is no numpy. */
const peer = existsSync(numpy) ? JSON.parse(readFileSync(numpy, 'utf8')) : undefined;
if (peer) BATCH.band = peer.sequence.draws;

await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="en"><meta charset="utf-8"><title>Kernel</title></html>');
await copyFile(join(ROOT, 'bench', 'twin.js'), join(folder, 'twin.js'));
const server = await serve({ root: folder });
const browser = await launch();
const page = await browser.newPage();
await page.goto(server.page());
await page.evaluate(async () => {
  const kernel = await import('./kernel.js');
  await kernel.default();
  const twin = await import('./twin.js');
  window.sides = { wasm: kernel, twin };
  window.timed = (side, what, count) => {
    const begin = performance.now();
    const found = window.sides[side][what](count);
    return [performance.now() - begin, found];
  };
});

const inBrowser = (side, what, count) => page.evaluate(([side, what, count]) => window.timed(side, what, count), [side, what, count]);
const natively = (what, count) => {
  const [ms, found] = execFileSync(native, [what, String(count)], { encoding: 'utf8' }).trim().split(' ');
  return [Number(ms), found];
};

const times = { 'runs native': [], 'runs wasm': [], 'futures native': [], 'futures wasm': [], 'futures twin': [] };
if (peer) times['band wasm'] = [];
const found = {};
for (let round = 0; round <= ROUNDS; round += 1) {
  const order = Object.keys(times);
  for (const name of round % 2 ? order.reverse() : order) {
    const [what, side] = name.split(' ');
    const [ms, value] = side === 'native' ? natively(what, BATCH[what]) : await inBrowser(side, what, BATCH[what]);
    found[name] = Number(value);
    // The first round warms up.
    if (round > 0) times[name].push(ms);
  }
}
const hashes = { native: natively('digest', SCENARIOS)[1], wasm: (await inBrowser('wasm', 'digest', SCENARIOS))[1] };
await browser.close();
await server.close();

if (Math.abs(found['futures twin'] - found['futures native']) > 1e-9) throw new Error('The twin computes something else: it proves nothing.');
const each = (name) => times[name].map((ms) => (1000 * ms) / BATCH[name.split(' ')[0]]);
console.log(JSON.stringify({
  run: { ours: each('runs wasm'), theirs: each('runs native') },
  future: { ours: each('futures wasm'), theirs: each('futures native') },
  'future twin': { ours: each('futures wasm'), theirs: each('futures twin') },
  band: peer && {
    ours: times['band wasm'],
    theirs: peer.independent.raw,
    note: `${peer.sequence.draws.toLocaleString('en')} futures of ours, ${peer.independent.draws.toLocaleString('en')} independent ones`,
  },
  hash: { ours: [hashes.wasm], theirs: [hashes.native] },
}));
