// Words on the pictures: over hundreds of random scenarios none covers another, a point, the run, a wall or the playhead, and what has
// to be said is said.
import assert from 'node:assert/strict';
import test from 'node:test';
import { stage } from './fixtures.mjs';

const it = stage();
const WIDTHS = [320, 360, 720, 980];
const SCENARIOS = 300;
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
    const page = await it.open(t, '', { width });
    const random = numbers(width);
    const found = [];
    for (let round = 0; round < SCENARIOS; round += 1) {
      const chosen = scenario(random);
      const faults = await page.evaluate(shown, chosen);
      if (faults.length) found.push(`${JSON.stringify(chosen)}: ${faults.join('; ')}`);
    }
    assert.deepEqual(found.slice(0, 12), [], `${found.length} of ${SCENARIOS}`);
  });
}

/** Runs in the page: shows a scenario and answers with what is wrong on the pictures. */
async function shown({ preset, dials, year }) {
  const put = (input, value) => {
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  document.querySelector(`.chip[data-preset=${preset}]`).click();
  for (const [key, share] of Object.entries(dials)) if (share !== null) put(document.querySelector(`[data-key=${key}]`), share);
  put(document.querySelector('.scrub'), year);
  await probe.drawn();

  const drawing = document.querySelector('.widget .figure');
  const boxOf = (node) => node.getBoundingClientRect();
  // A line box is taller than its letters.
  const letters = (node) => {
    const { left, right, top, bottom, height } = boxOf(node);
    return { left: left + 1, right: right - 1, top: top + 0.24 * height, bottom: bottom - 0.24 * height };
  };
  const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const texts = [...drawing.querySelectorAll('text')].map((node) => ({ words: node.textContent, box: letters(node) }));
  const faults = [];
  texts.forEach((a, index) => {
    for (const b of texts.slice(index + 1)) if (touch(a.box, b.box)) faults.push(`“${a.words}” on “${b.words}”`);
    if (a.box.left < 0 || a.box.right > innerWidth) faults.push(`“${a.words}” leaves the page`);
  });
  const labels = texts.filter(({ words }) => !/^\d+×$|^\d{4}$/.test(words));
  const marks = [...drawing.querySelectorAll('circle.tenfold, circle.full, circle.taste, line.wall, line.playhead')];
  for (const mark of marks) {
    for (const { words, box } of labels) if (touch(box, boxOf(mark))) faults.push(`“${words}” on ${mark.getAttribute('class')}`);
  }
  // The runs themselves, point by point.
  for (const run of drawing.querySelectorAll('path.run.ahead')) {
    const { width, left: x0, top: y0 } = run.ownerSVGElement.getBoundingClientRect();
    const scale = width / run.ownerSVGElement.viewBox.baseVal.width;
    const length = run.getTotalLength();
    for (let at = 0; at <= length; at += 2) {
      const { x, y } = run.getPointAtLength(at);
      const [left, top] = [x0 + x * scale, y0 + y * scale];
      const hit = labels.find(({ box }) => left > box.left && left < box.right && top > box.top && top < box.bottom);
      if (hit) {
        faults.push(`“${hit.words}” on the run`);
        break;
      }
    }
  }
  const all = texts.map(({ words }) => words).join('|');
  const said = { 'the estimate': /15–20\s%/, OpenAI: /OpenAI/, Lifland: /Lifland/, 'METR’s label': /measuring stick/, 'the playhead’s date': /[A-Z][a-z]{2}\s20\d\d/, 'the window': /window|audit|no end/ };
  for (const [name, pattern] of Object.entries(said)) if (!pattern.test(all)) faults.push(`${name} is missing`);
  for (const [point, pattern] of [['tenfold', /10× as fast/], ['full', /99\s%/], ['taste', /judgement/]]) {
    if (drawing.querySelector(`circle.${point}`) && !pattern.test(all)) faults.push(`${point} has no name`);
  }
  return faults;
}
