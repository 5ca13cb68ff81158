// Contact sheets: many small screenshots on one picture.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './fixtures.mjs';
import { ROOT, serve } from './server.mjs';

/** Where all pictures go. */
export const FOLDER = join(ROOT, 'shots');
export const SCHEMES = ['light', 'dark'];
/** A sheet is so wide, px. */
const SHEET = 2000;

/** Empties the folder, and takes pictures with a browser and a server that are always closed. */
export async function taking(work) {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const server = await serve();
  const browser = await launch();
  try {
    await work(browser, server);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What was asked for, or all there is; ends the process where there is no such thing. */
export function wanted(asked, all, kind) {
  const unknown = asked.filter((name) => !all.includes(name));
  if (unknown.length) {
    console.error(`no ${kind} ${unknown.join(', ')}; there are ${all.join(', ')}`);
    process.exit(2);
  }
  return asked.length ? asked : all;
}

/** Lays screenshots out on one page, so many beside each other, and takes a picture of it. */
export async function sheet(browser, shots, name, columns = 6) {
  const page = await browser.newPage({ viewport: { width: SHEET, height: 600 } });
  const figures = shots.map(({ caption, bytes }) => `<figure><img src="data:image/png;base64,${bytes.toString('base64')}"><figcaption>${caption}</figcaption></figure>`);
  await page.setContent(`<style>body{margin:10px;display:grid;grid-template-columns:repeat(${columns},1fr);gap:10px;font:13px sans-serif;background:#888}
    figure{margin:0}img{width:100%;display:block}</style>${figures.join('')}`);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.screenshot({ path: join(FOLDER, name), fullPage: true });
  await page.close();
  console.log(`shots/${name}`);
}
