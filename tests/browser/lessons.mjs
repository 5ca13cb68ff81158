// The lessons as those go through them who test them or take pictures: what they hold, in which languages, and what moves their model.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { drag, settled } from './fixtures.mjs';
import { DIST, ROOT } from './server.mjs';

/** What does each task and what does not, from those who have checked it against the model. */
export const LESSONS = JSON.parse(execFileSync('cargo', ['run', '--quiet', '--package', 'loopdial-teach', '--', 'moves'], { cwd: ROOT, encoding: 'utf8' }));

/** The languages that have a class page. */
export const LANGUAGES = readdirSync(join(DIST, 'class')).map((file) => basename(file, '.html'));

export const classPage = (lang) => `class/${lang}.html`;

/** Where the address says that somebody is. */
export const at = (page) => page.evaluate(() => new URLSearchParams(location.search).get('step'));
export const step = (page) => page.locator('.passage:visible');
const slider = (key) => (key === 'q' ? '.dial input[type=range]' : `.main-sliders input[data-key=${key}]`);
export const field = (key) => (key === 'q' ? '.dial .number input' : `.main-sliders .slider:has([data-key=${key}]) .number input`);

/** Waits until the widget of a step is there, and lets a guess be skipped. */
export async function begun(page) {
  await page.locator('#loopdial .widget:not(.waiting)').waitFor({ state: 'attached' });
  if (await page.locator('#loopdial.guessing').count()) {
    await page.locator('.guess button:last-child').click();
    await page.locator('#loopdial:not(.guessing)').waitFor();
  }
  await settled(page);
}

/** Drags a control to a share of its travel, from where the bar does not cover it. */
export async function pull(page, { key, unit }) {
  await page.locator(slider(key)).evaluate((input) => input.scrollIntoView({ block: 'center' }));
  await drag(page, slider(key), unit, { steps: 3 });
}

/** Opens every disclosure on show in such parts of the page. */
export async function unfolded(page, inside) {
  const summaries = page.locator(`${inside} details:not([open]) > summary:visible`);
  while (await summaries.count()) await summaries.first().click();
  await settled(page);
}
