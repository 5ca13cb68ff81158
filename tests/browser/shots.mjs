// Contact sheets: every preset at every width, light and dark, at three dates, many small screenshots on one picture.
// Run by `cargo xtask shots [PRESET …]`; writes into shots/.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, ready, settled } from './fixtures.mjs';
import { installProbe } from './probe.mjs';
import { ROOT, serve } from './server.mjs';

const FOLDER = join(ROOT, 'shots');
const PRESETS =
  ['article', 'frozen', 'openai', 'lifland', 'kohli', 'good', 'embodied', 'race', 'suddenly', 'fifteen', 'twenty'];
/** Widths, with how much of the page's height is shown, px. */
const WIDTHS = { 360: 1330, 720: 1230, 980: 960, 1400: 960 };
const SCHEMES = ['light', 'dark'];
/** So many screenshots stand beside each other, and a sheet is so wide, px. */
const COLUMNS = 6;
const SHEET = 2000;
/** States that a sheet shows: the playhead's date, or none for its rest. */
const STATES = { rest: null, early: 2028.2, late: 2034.5 };

/** One screenshot of a page; answers with its file. */
async function shoot(browser, server, preset, [width, height], [state, date], colorScheme) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.addInitScript(installProbe);
  await page.addInitScript(() => delete window.IntersectionObserver);
  await page.goto(server.page(preset === 'article' ? '' : `preset=${preset}`));
  await ready(page);
  if (date) await page.fill('.scrub', String(date));
  await page.evaluate(() => document.activeElement.blur());
  await settled(page);
  const path = join(FOLDER, `${preset}-${width}-${colorScheme}-${state}.png`);
  const bytes = await page.screenshot({ path });
  await page.close();
  return { caption: `${preset}, ${state}`, bytes };
}

/** Lays screenshots out on one page and takes a picture of it. */
async function sheet(browser, shots, path) {
  const page = await browser.newPage({ viewport: { width: SHEET, height: 600 } });
  const figures = shots.map(({ caption, bytes }) => `<figure><img src="data:image/png;base64,${bytes.toString('base64')}"><figcaption>${caption}</figcaption></figure>`);
  await page.setContent(`<style>body{margin:10px;display:grid;grid-template-columns:repeat(${COLUMNS},1fr);gap:10px;font:13px sans-serif;background:#888}
    figure{margin:0}img{width:100%;display:block}</style>${figures.join('')}`);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((preset) => !PRESETS.includes(preset));
if (unknown.length) {
  console.error(`no preset ${unknown.join(', ')}; there are ${PRESETS.join(', ')}`);
  process.exit(2);
}
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const server = await serve();
const browser = await launch();
try {
  for (const size of Object.entries(WIDTHS)) {
    for (const scheme of SCHEMES) {
      const shots = [];
      for (const preset of wanted.length ? wanted : PRESETS) {
        for (const state of Object.entries(STATES)) shots.push(await shoot(browser, server, preset, size.map(Number), state, scheme));
      }
      const name = `sheet-${size[0]}-${scheme}.png`;
      await sheet(browser, shots, join(FOLDER, name));
      console.log(`shots/${name}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
