// The page against its peers: first paint against a page that is only a picture, frames while playing against a page that moves one
// rectangle. Run by `cargo xtask bench`; writes one line of JSON.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../tests/browser/fixtures.mjs';
import { serve } from '../tests/browser/server.mjs';

/** A cheap phone on a slow network. */
const SLOW_CPU = 4;
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const ROUNDS = Number(process.env.ROUNDS ?? 7);
/** So long frames are watched, ms, and so long one lasts. */
const WATCH = 5000;
const FRAME = 1000 / 60;

const [picture] = process.argv.slice(2);
const peers = await mkdtemp(join(tmpdir(), 'loopdial-bench-'));
await writeFile(join(peers, 'index.html'), `<!doctype html><html lang="en"><meta charset="utf-8"><title>A picture</title>${await readFile(picture, 'utf8')}</html>`);
await writeFile(join(peers, 'control.html'), `<!doctype html><html lang="en"><meta charset="utf-8"><title>A rectangle</title>
<svg viewBox="0 0 600 200"><rect id="r" width="20" height="200"/></svg><script>
const r = document.getElementById('r'); const step = (t) => { r.setAttribute('x', t / 10 % 580); requestAnimationFrame(step); }; requestAnimationFrame(step);</script></html>`);

const [ours, theirs] = [await serve({ compress: true }), await serve({ root: peers, compress: true })];
const browser = await launch();

async function opened(url, { network }) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  }
  await page.goto(url, { waitUntil: 'load' });
  return { page, close: () => context.close() };
}

/** When a page first shows something, ms, and how much of it has jumped by then and 3 s later. */
async function firstPaint(url) {
  const { page, close } = await opened(url, { network: true });
  const found = await page.evaluate(async () => {
    let shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value))).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    return { paint: performance.getEntriesByName('first-contentful-paint')[0].startTime, shift };
  });
  await close();
  return found;
}

/** How late frames come while a page moves: the intervals between them beyond one frame, in frames, in order. */
async function lateness(url, start) {
  const { page, close } = await opened(url, { network: false });
  await start(page);
  const gaps = await page.evaluate((watch) => new Promise((resolve) => {
    const gaps = [];
    let before;
    const end = performance.now() + watch;
    const step = (now) => {
      if (before) gaps.push(now - before);
      before = now;
      if (now < end) requestAnimationFrame(step);
      else resolve(gaps);
    };
    requestAnimationFrame(step);
  }), WATCH);
  await close();
  return gaps.map((gap) => gap / FRAME - 1).sort((a, b) => a - b);
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
const median = (values) => at([...values].sort((a, b) => a - b), 0.5);
const play = async (page) => {
  await page.waitForSelector('.widget:not(.waiting)');
  await page.click('.play');
};

const paint = { ours: [], theirs: [] };
const shift = [];
const late = { ours: [], theirs: [] };
// A B B A: whatever the machine does meanwhile meets both sides.
for (let round = 0; round < ROUNDS; round += 1) {
  for (const side of round % 2 ? ['theirs', 'ours'] : ['ours', 'theirs']) {
    const found = await firstPaint(side === 'ours' ? ours.page('play=0') : theirs.page());
    paint[side].push(found.paint);
    if (side === 'ours') shift.push(found.shift);
  }
}
for (let round = 0; round < Math.ceil(ROUNDS / 2); round += 1) {
  for (const side of round % 2 ? ['theirs', 'ours'] : ['ours', 'theirs']) {
    const frames = side === 'ours' ? await lateness(ours.page('play=0'), play) : await lateness(theirs.page('', 'control.html'), async () => {});
    late[side].push(at(frames, 0.95));
  }
}
await browser.close();
await ours.close();
await theirs.close();
console.log(JSON.stringify({
  paint: { ours: median(paint.ours), theirs: median(paint.theirs), raw: paint },
  shift: Math.max(...shift),
  late: { ours: median(late.ours), theirs: median(late.theirs), raw: late },
}));
