// Words on the pictures, measured where they are drawn: over hundreds of random scenarios none covers another, a point, the run, a wall
// or the playhead, and what has to be said is said; in English, in a language twice as long, and in every other.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { promisify } from 'node:util';
import { stage } from './fixtures.mjs';

/** The command, as `cargo test` has built it. */
const COMMAND = fileURLToPath(new URL('../../target/debug/loopdial', import.meta.url));
const run = promisify(execFile);

const it = stage();
const WIDTHS = [320, 360, 720, 980];
const SCENARIOS = 300;
const COMPARED = 60;
/** Languages that the command draws, and in how many scenarios: one that is twice as long as English, and those that readers have. */
const DRAWN = [['en-XA', SCENARIOS], ['es', 60], ['zh', 60], ['ar', 60]];
const PRESETS = ['article', 'frozen', 'openai', 'lifland', 'kohli', 'good', 'embodied', 'race', 'suddenly', 'fifteen', 'twenty'];

/** Numbers from 0 to 1, the same at every run. */
function* numbers(seed) {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** A preset, places for the four dials, some of them left alone, and a date. */
function scenario(random) {
  const next = () => random.next().value;
  const dials = Object.fromEntries(['q', 'beta', 'human', 'physical'].map((key) => [key, next() < 0.5 ? next() ** (key === 'q' ? 1 : 3) : null]));
  return { preset: PRESETS[Math.floor(next() * PRESETS.length)], dials, year: 2026.2 + 11.5 * next() };
}

for (const width of WIDTHS) {
  test(`in ${SCENARIOS} random scenarios no words collide, ${width} px`, async (t) => {
    const page = await it.open(t, '', { width, init: installFaults });
    const random = numbers(width);
    const found = [];
    for (let round = 0; round < SCENARIOS; round += 1) {
      const chosen = scenario(random);
      await page.evaluate(show, chosen);
      const faults = await page.evaluate(() => faultsOf(document.querySelector('.widget .figure')));
      if (faults.length) found.push(`${JSON.stringify(chosen)}: ${faults.join('; ')}`);
    }
    assert.deepEqual(found.slice(0, 12), [], `${found.length} of ${SCENARIOS}`);
  });

  for (const [lang, count] of DRAWN) test(`in ${count} random scenarios no words collide in ${lang}, ${width} px`, async (t) => {
    const context = await it.browser.newContext({ viewport: { width, height: 1400 } });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.addInitScript(installFaults);
    await page.goto('about:blank');
    const random = numbers(2 * width);
    const found = [];
    for (let round = 0; round < count; round += 1) {
      const { query, year } = link(scenario(random));
      const settings = ['--lang', lang, '--width', width, '--playhead', year, '--parts', 'coil,speed,horizon', '--out', '-'];
      const { stdout } = await run(COMMAND, ['render', query, ...settings.map(String)]);
      const faults = await page.evaluate(([svg, lang]) => {
        document.body.innerHTML = svg;
        return faultsOf(document.body, lang);
      }, [stdout, lang]);
      if (faults.length) found.push(`${query} in ${year}: ${faults.join('; ')}`);
    }
    assert.deepEqual(found.slice(0, 12), [], `${found.length} of ${count}`);
  });
}

for (const width of WIDTHS) {
  test(`in ${COMPARED} random comparisons no words collide, ${width} px`, async (t) => {
    const context = await it.browser.newContext({ viewport: { width, height: 1400 } });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.addInitScript(installFaults);
    await page.goto('about:blank');
    const random = numbers(3 * width);
    const found = [];
    let named = 0;
    for (let round = 0; round < COMPARED; round += 1) {
      const { query, year } = link(scenario(random));
      const versus = `${query}&vs=${PRESETS[Math.floor(random.next().value * PRESETS.length)]}~q:${(1.5 * random.next().value).toFixed(2)}`;
      const { stdout } = await run(COMMAND, ['render', versus, '--width', width, '--playhead', year, '--parts', 'coil,speed,horizon', '--out', '-'].map(String));
      const faults = await page.evaluate((svg) => {
        document.body.innerHTML = svg;
        return faultsOf(document.body);
      }, stdout);
      named += await page.locator('text.side').count();
      if (faults.length) found.push(`${versus} in ${year}: ${faults.join('; ')}`);
    }
    assert.deepEqual(found.slice(0, 12), [], `${found.length} of ${COMPARED}`);
    assert.ok(named > COMPARED, `only ${named} of ${2 * COMPARED} runs have a name`);
  });
}

test('at any width no words collide', async (t) => {
  const page = await it.open(t, '', { width: 980, init: installFaults });
  const random = numbers(7);
  const found = [];
  for (let width = 300; width <= 1200; width += 9) {
    await page.setViewportSize({ width, height: 900 });
    for (const chosen of [{ preset: 'article', dials: {}, year: 2026.2 }, scenario(random)]) {
      await page.evaluate(show, chosen);
      const faults = await page.evaluate(() => faultsOf(document.querySelector('.widget .figure')));
      if (faults.length) found.push(`${width} px, ${JSON.stringify(chosen)}: ${faults.join('; ')}`);
    }
  }
  assert.deepEqual(found.slice(0, 12), [], `${found.length} faults`);
});

/** What the dials' places mean, as in the page. */
const VALUES = { q: (place) => 2 * place, beta: (place) => Math.log2(1 + 1.2 * place), human: (place) => place, physical: (place) => 0.8 * place };

/** The same scenario as a link, and its date. */
function link({ preset, dials, year }) {
  const set = Object.entries(dials).filter(([, place]) => place !== null);
  const query = [`preset=${preset}`, ...set.map(([key, place]) => `${key}=${VALUES[key](place).toFixed(3)}`)];
  return { query: query.join('&'), year: year.toFixed(3) };
}

/** Runs in the page: shows a scenario. */
async function show({ preset, dials, year }) {
  const put = (input, value) => {
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  document.querySelector(`.chip[data-preset=${preset}]`).click();
  for (const [key, share] of Object.entries(dials)) if (share !== null) put(document.querySelector(`[data-key=${key}]`), share);
  put(document.querySelector('.scrub'), year);
  await probe.drawn();
}

/** Runs in the page before anything else: `faultsOf` answers with what is wrong on the charts under a node. Sent as text, so it stands alone. */
function installFaults() {
  const boxOf = (node) => node.getBoundingClientRect();
  // A line box is taller than its letters.
  const letters = (node) => {
    const { left, right, top, bottom, height } = boxOf(node);
    return { left: left + 1, right: right - 1, top: top + 0.24 * height, bottom: bottom - 0.24 * height };
  };
  const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  // Signs of direction stand between numbers and theirs in languages that run from right to left.
  const MUST = {
    'the estimate': /15.{0,3}–20.{0,2}%/,
    'the estimate before': /(^|\D)5.{0,2}%/,
    OpenAI: /OpenAI/,
    Lifland: /Lifland/,
  };
  // METR's label, the playhead's date, the window; ten times as fast, 99 %, half the judgement.
  const WORDS = {
    en: [/measuring/, /[A-Z][a-z]{2}\s20\d\d/, /window|audit|no end/, /10× as/, /99\s%/, /judgement/],
    es: [/mide/, /[a-z]{3}\s20\d\d/, /ventana|auditor|sin fin/, /10×/, /99\s%/, /criterio/],
    zh: [/量尺/, /20\d\d年\d/, /窗口|审查/, /10倍/, /99%/, /判断/],
    ar: [/مسطرة/, /[\u0621-\u064a]\s?20\d\d/, /نافذة|تدقيق|بلا نهاية/, /أضعاف/, /99.{0,2}%/, /القرار/],
  };

  window.faultsOf = (root, lang = 'en') => {
    const [metr, date, window, tenfold, full, taste] = WORDS[lang.slice(0, 2)];
    const must = { ...MUST, 'METR’s label': metr, 'the playhead’s date': date, 'the window': window };
    const texts = [...root.querySelectorAll('.drawing text')].map((node) => ({ words: node.textContent, box: letters(node) }));
    const labels = texts.filter(({ words }) => !/^\d+×$|^\d{4}$/.test(words));
    const all = texts.map(({ words }) => words).join('|');
    const faults = [];
    texts.forEach((a, index) => {
      for (const b of texts.slice(index + 1)) if (touch(a.box, b.box)) faults.push(`“${a.words}” on “${b.words}”`);
      if (a.box.left < 0 || a.box.right > innerWidth) faults.push(`“${a.words}” leaves the page`);
    });
    for (const mark of root.querySelectorAll('circle.tenfold, circle.full, circle.taste, line.wall, line.playhead, rect.window')) {
      for (const { words, box } of labels) if (touch(box, boxOf(mark))) faults.push(`“${words}” on ${mark.getAttribute('class')}`);
    }
    // The runs themselves, point by point.
    for (const run of root.querySelectorAll('path.run.ahead')) {
      const toPage = run.getScreenCTM();
      const length = run.getTotalLength();
      for (let at = 0; at <= length; at += 2) {
        const { x: left, y: top } = run.getPointAtLength(at).matrixTransform(toPage);
        const hit = labels.find(({ box }) => left > box.left && left < box.right && top > box.top && top < box.bottom);
        if (hit) {
          faults.push(`“${hit.words}” on the run`);
          break;
        }
      }
    }
    for (const [name, pattern] of Object.entries(must)) if (!pattern.test(all)) faults.push(`${name} is missing`);
    for (const [point, pattern] of Object.entries({ tenfold, full, taste })) if (root.querySelector(`circle.${point}`) && !pattern.test(all)) faults.push(`${point} has no name`);
    return faults;
  };
}
