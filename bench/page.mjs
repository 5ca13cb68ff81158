// The page against its peers: a page that is only a picture, pages that move one rectangle, a bare slider in Yew. Run by
// `cargo xtask bench`; writes one line of JSON.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../tests/browser/fixtures.mjs';
import { serve } from '../tests/browser/server.mjs';
import { drag, lesson } from './page/drag.mjs';
import { frames } from './page/frames.mjs';
import { idle } from './page/idle.mjs';
import { memory } from './page/memory.mjs';
import { paint } from './page/paint.mjs';
import { classResponse, loaded, response } from './page/respond.mjs';

const [picture, slider] = process.argv.slice(2);
const page = (title, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${body}</html>`;
const PEERS = {
  'index.html': page('Peers', ''),
  'picture.html': page('A picture', await readFile(picture, 'utf8')),
  'moving.html': page('A rectangle', `<svg viewBox="0 0 600 200"><rect id="r" width="20" height="200"/></svg><script>
const r = document.getElementById('r'); const step = (t) => { r.setAttribute('x', t / 10 % 580); requestAnimationFrame(step); }; requestAnimationFrame(step);</script>`),
  'rectangle.html': page('A slider and a rectangle', `<meta name="viewport" content="width=device-width"><input type="range"><svg viewBox="0 0 600 200"><rect id="r" width="20" height="200"/></svg><script>
const r = document.getElementById('r'); document.querySelector('input').addEventListener('input', ({ target }) => r.setAttribute('x', 5.8 * target.value));</script>`),
};
const folder = await mkdtemp(join(tmpdir(), 'loopdial-bench-'));
for (const [name, text] of Object.entries(PEERS)) await writeFile(join(folder, name), text);

const [widget, bare, peers] = [await serve({ compress: true }), await serve({ root: slider, compress: true }), await serve({ root: folder, compress: true })];
const browser = await launch();
const found = { chromium: { version: browser.version() } };
for (const topic of [loaded, response, classResponse, paint, frames, drag, lesson, memory, idle]) {
  const begin = Date.now();
  Object.assign(found, await topic({ browser, widget, bare, peers }));
  console.error(`   ${topic.name}: ${Math.round((Date.now() - begin) / 1000)} s`);
}
await browser.close();
for (const server of [widget, bare, peers]) await server.close();
await rm(folder, { recursive: true });
console.log(JSON.stringify(found));
