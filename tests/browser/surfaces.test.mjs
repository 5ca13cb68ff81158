// Every surface: small frames, paper, large text, high contrast, forced colours, eyes that see fewer colours.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { DIAL, settled, stage } from './fixtures.mjs';
import { ROOT } from './server.mjs';

const it = stage();
const shown = (page, selector) => page.locator(selector).evaluateAll((nodes) => nodes.filter((node) => node.checkVisibility()).length);
/** Runs in the page: how far it can be scrolled sideways, px. */
const sideways = () => document.documentElement.scrollWidth - innerWidth;

for (const [width, height] of [[320, 640], [360, 400], [720, 320], [980, 400], [320, 256]]) {
  test(`a small frame, ${width} × ${height}, shows the dial, one picture and Play, and the rest when asked`, async (t) => {
    const page = await it.open(t, '', { width, height, expand: false });
    assert.deepEqual([await shown(page, '.dial'), await shown(page, '.drawing'), await shown(page, '.play')], [1, 1, 1]);
    assert.deepEqual([await shown(page, '.clock'), await shown(page, '.presets'), await shown(page, 'details')], [0, 0, 0]);
    if (height >= 320 && height < 480) {
      for (const part of [DIAL, '.drawing.speed']) {
        const { y } = await page.locator(part).boundingBox();
        assert.ok(y < 300, `${part} begins ${y} px from the top`);
      }
    }
    await page.click('.expand');
    assert.deepEqual([await shown(page, '.drawing'), await shown(page, '.clock'), await shown(page, '.presets')], [3, 1, 1]);
    assert.ok((await page.evaluate(sideways)) <= 0);
    await page.click('.expand');
    assert.equal(await shown(page, '.drawing'), 1);
  });
}

test('on paper it is one light page with the table, whatever the screen', async (t) => {
  const page = await it.open(t, 'theme=dark', { colorScheme: 'dark' });
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  assert.equal([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length, 1, 'pages');
  await page.emulateMedia({ media: 'print' });
  assert.ok(await shown(page, 'table.generations'), 'no table');
  assert.equal(await shown(page, 'button'), 0, 'buttons on paper');
  const paper = await page.evaluate(() => getComputedStyle(document.querySelector('.widget')).backgroundColor);
  assert.equal(paper, 'rgb(252, 251, 248)');
});

for (const width of [360, 980]) {
  test(`text twice as large fits, ${width} px`, async (t) => {
    const page = await it.open(t, '', { width });
    await page.evaluate(() => {
      const sized = [...document.querySelectorAll('#loopdial *:not(svg *)')].map((node) => [node, parseFloat(getComputedStyle(node).fontSize)]);
      for (const [node, size] of sized) node.style.setProperty('font-size', `${2 * size}px`);
    });
    await settled(page);
    assert.ok((await page.evaluate(sideways)) <= 0, 'the page can be scrolled sideways');
    await page.press(DIAL, 'ArrowRight');
    assert.ok(await page.locator('.sentence:visible').textContent());
  });
}

test('with more contrast wished for, grey words are as dark as the others', async (t) => {
  const page = await it.open(t, '', { contrast: 'more' });
  const [note, ink] = await page.evaluate(() => ['.course', '.widget'].map((part) => getComputedStyle(document.querySelector(part)).color));
  assert.equal(note, ink);
});

test('with forced colours everything can be seen and used', async (t) => {
  const page = await it.open(t, '', { forcedColors: 'active' });
  const before = await page.locator('.sentence:visible').textContent();
  await page.press(DIAL, 'PageUp');
  await settled(page);
  assert.notEqual(await page.locator('.sentence:visible').textContent(), before);
  await page.focus('.scrub');
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
});

/** How eyes without one kind of cone see linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES = {
  'all cones': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
/** Neighbours differ by so much at least, CIE 1976 ΔE; 2.3 is what can just be seen. */
const LEAST = 10;

/** A colour as those eyes see it, in CIE L*a*b* under D65. */
function lab(hex, eyes) {
  const linear = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  const [r, g, b] = eyes.map((row) => Math.min(1, Math.max(0, row.reduce((sum, weight, i) => sum + weight * linear[i], 0))));
  const f = (t) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 * t + 16) / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

test('neighbouring stages can be told apart by eyes without one kind of cone', async () => {
  const css = await readFile(join(ROOT, 'style', 'main.css'), 'utf8');
  const tables = [...css.matchAll(/\{([^{}]*--paper: #[^{}]*)\}/g)].slice(0, 2).map(([, table]) => table);
  const close = [];
  for (const [theme, table] of [['light', tables[0]], ['dark', tables[1]]]) {
    const colours = Object.fromEntries([...table.matchAll(/--(\w+): (#\w{6})/g)].map(([, name, hex]) => [name, hex]));
    const order = ['code', 'train', 'infra', 'taste', 'world', 'saved'];
    for (const [kind, eyes] of Object.entries(EYES)) {
      order.forEach((name, index) => {
        const next = order[(index + 1) % order.length];
        const [a, b] = [lab(colours[name], eyes), lab(colours[next], eyes)];
        const difference = Math.hypot(...a.map((value, i) => value - b[i]));
        if (difference < LEAST) close.push(`${theme}, ${kind}: ${name} and ${next} differ by ${difference.toFixed(1)}`);
      });
    }
  }
  assert.deepEqual(close, []);
});
