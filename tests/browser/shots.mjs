// Contact sheets: every preset at every width, light and dark, at three dates; or every step of every lesson in a language.
// Run by `cargo xtask shots [PRESET …]` and `cargo xtask shots lessons [LANGUAGE …]`; writes into shots/.
import { join } from 'node:path';
import { ready, settled } from './fixtures.mjs';
import { LANGUAGES, LESSONS, begun, classPage, unfolded } from './lessons.mjs';
import { installProbe } from './probe.mjs';
import { FOLDER, SCHEMES, sheet, taking, wanted } from './sheets.mjs';

const PRESETS =
  ['article', 'frozen', 'openai', 'lifland', 'kohli', 'good', 'embodied', 'race', 'suddenly', 'fifteen', 'twenty'];
/** Widths, with how much of the page's height is shown, px. */
const WIDTHS = { 360: 1330, 720: 1230, 980: 960, 1400: 960 };
/** States that a sheet shows: the playhead's date, or none for its rest. */
const STATES = { rest: null, early: 2028.2, late: 2034.5 };
/** Widths at which lessons are shown, px, with how many steps stand beside each other. */
const LESSON_WIDTHS = { 360: 5, 980: 3 };
/** The window of those who work with them, and the bar at its end, px. */
const LESSON_HEIGHT = 760;
const BAR = 80;

async function open(browser, address, settings) {
  const page = await browser.newPage(settings);
  await page.addInitScript(installProbe);
  await page.addInitScript(() => delete window.IntersectionObserver);
  await page.goto(address);
  return page;
}

/** One screenshot of a preset; answers with its file. */
async function shoot(browser, server, preset, [width, height], [state, date], colorScheme) {
  const page = await open(browser, server.page(preset === 'article' ? '' : `preset=${preset}`), { viewport: { width, height }, colorScheme });
  await ready(page);
  if (date) await page.fill('.scrub', String(date));
  await page.evaluate(() => document.activeElement.blur());
  await settled(page);
  const bytes = await page.screenshot({ path: join(FOLDER, `${preset}-${width}-${colorScheme}-${state}.png`) });
  await page.close();
  return { caption: `${preset}, ${state}`, bytes };
}

/** All steps of a lesson from beginning to end, with their answers open; where readers guess first, that too. */
async function walk(browser, server, lang, { key, steps }, width, colorScheme) {
  const page = await open(browser, server.page(`lesson=${key}`, classPage(lang)), { viewport: { width, height: LESSON_HEIGHT }, colorScheme });
  const shots = [];
  const take = async (name) => {
    await page.evaluate(() => document.activeElement.blur());
    // A window as high as all that stands in it: nothing is behind the bar or scrolled away.
    const needed = await page.evaluate(() => Math.max(...['html', '.lessons', '.stage'].map((part) => document.querySelector(part).scrollHeight)));
    await page.setViewportSize({ width, height: needed + BAR });
    await settled(page);
    const path = join(FOLDER, `${lang}-${key}-${width}-${colorScheme}-${shots.length + 1}-${name}.png`);
    shots.push({ caption: `${lang}, ${key}, ${name}`, bytes: await page.screenshot({ path }) });
    await page.setViewportSize({ width, height: LESSON_HEIGHT });
  };
  for (const { key: name } of steps) {
    await page.locator('#loopdial .widget:not(.waiting)').waitFor({ state: 'attached' });
    if (await page.locator('#loopdial.guessing').count()) {
      await page.locator('.guess button:last-child').waitFor();
      await take(`${name}-guess`);
    }
    await begun(page);
    await unfolded(page, '.passage');
    await take(name);
    await page.click('.bar .next');
  }
  await take('talk');
  await page.close();
  return shots;
}

async function presets(browser, server, asked) {
  for (const size of Object.entries(WIDTHS)) {
    for (const scheme of SCHEMES) {
      const shots = [];
      for (const preset of asked) {
        for (const state of Object.entries(STATES)) shots.push(await shoot(browser, server, preset, size.map(Number), state, scheme));
      }
      await sheet(browser, shots, `sheet-${size[0]}-${scheme}.png`);
    }
  }
}

async function lessons(browser, server, languages) {
  for (const lang of languages) {
    for (const [width, columns] of Object.entries(LESSON_WIDTHS)) {
      for (const scheme of SCHEMES) {
        for (const lesson of LESSONS) {
          const shots = await walk(browser, server, lang, lesson, Number(width), scheme);
          await sheet(browser, shots, `sheet-${lang}-${lesson.key}-${width}-${scheme}.png`, columns);
        }
      }
    }
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === 'lessons') {
  const languages = wanted(rest, LANGUAGES, 'class page in');
  await taking((browser, server) => lessons(browser, server, languages));
} else {
  const asked = wanted(first ? [first, ...rest] : [], PRESETS, 'preset');
  await taking((browser, server) => presets(browser, server, asked));
}
