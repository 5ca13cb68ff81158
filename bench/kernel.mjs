// The model's work in the browser, in batches long enough for a coarse clock, beside the same source run natively and a twin in
// JavaScript; and the hash of 200 random scenarios on both sides. Run by `cargo xtask bench`; writes one line of JSON.
import { execFileSync } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../tests/browser/fixtures.mjs';
import { serve } from '../tests/browser/server.mjs';
import { ROOT } from '../tests/browser/server.mjs';

const [folder, native] = process.argv.slice(2);
const ROUNDS = Number(process.env.ROUNDS ?? 7);
const BATCH = { runs: 2000, futures: 4096 };
const SCENARIOS = 200;

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
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const times = { 'runs native': [], 'runs wasm': [], 'futures native': [], 'futures wasm': [], 'futures twin': [] };
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

// A twin that computes something else proves nothing.
const agrees = Math.abs(found['futures twin'] - found['futures native']) < 1e-9;
const per = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, (1000 * median(values)) / BATCH[name.split(' ')[0]]]));
console.log(JSON.stringify({ microseconds: per, hashes, agrees, raw: times }));
