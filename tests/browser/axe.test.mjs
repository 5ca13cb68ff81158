// Accessible by the rules of WCAG 2.2 AA as far as a machine can tell, at every width and in every state.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, openAll, stage } from './fixtures.mjs';
import { violations } from './rules.mjs';

const it = stage();
const WIDTHS = [320, 360, 980];
/** The least side of a target, px (WCAG 2.2, 2.5.8). */
const TARGET = 24;

async function play(page) {
  await page.click('.play');
  await page.evaluate(() => probe.progress(100));
}

const nothing = async () => {};
const STATES = {
  'at rest': ['', nothing],
  'in the dark': ['', openAll, { colorScheme: 'dark' }],
  'with everything open': ['', openAll],
  'while playing': ['', play],
  'in the story': ['step=turn', nothing],
  'with notices': ['q=NaN&beta=99&nonsense=1', nothing],
  'with a preset that blows up, changed': ['preset=good&q=0.9', openAll],
};

for (const [name, [query, act, settings]] of Object.entries(STATES)) {
  test(`no rule is broken ${name}`, async (t) => {
    for (const width of WIDTHS) {
      const page = await it.open(t, query, { width, ...settings });
      await act(page);
      assert.deepEqual(await violations(page), [], `${width} px`);
    }
  });
}

test('no rule is broken by the page without WebAssembly', async (t) => {
  for (const width of WIDTHS) {
    const page = await it.open(t, '', { width, init: () => delete window.WebAssembly, live: false, quiet: false });
    await page.waitForSelector('#no-wasm', { state: 'visible' });
    assert.deepEqual(await violations(page), [], `${width} px`);
  }
});

test('a finger hits everything that can be pressed', async (t) => {
  for (const width of WIDTHS) {
    const page = await it.open(t, 'preset=good&q=0.9', { width });
    await openAll(page);
    const small = await page.locator('button, input, summary, select, textarea, [role=button]').evaluateAll((nodes, least) => {
      const sizes = nodes.filter((node) => node.checkVisibility()).map((node) => [node, node.getBoundingClientRect()]);
      const tooSmall = sizes.filter(([, box]) => Math.min(box.width, box.height) < least - 0.01);
      const name = (node) => `${node.tagName.toLowerCase()}.${node.className || node.parentElement.className} “${node.ariaLabel ?? node.textContent}”`;
      return tooSmall.map(([node, box]) => `${name(node)}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
    }, TARGET);
    assert.deepEqual(small, [], `${width} px`);
  }
});

test('the keyboard reaches everything, and its place is seen', async (t) => {
  const page = await it.open(t, 'preset=good&q=0.9');
  await openAll(page);
  const count = await page.locator('button:not(:disabled), input, select, textarea, summary, a[href], [tabindex="0"]').filter({ visible: true }).count();
  await page.evaluate(() => window.scrollTo(0, 0));
  const reached = [];
  // Once round, through the browser's own controls, where the page has no focus.
  for (let press = 0; press <= count; press += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(focusOf);
    if (focus) reached.push(focus);
  }
  assert.deepEqual(reached.filter(({ seen }) => !seen).map(({ name }) => name), [], 'focused, but not to be seen');
  assert.equal(new Set(reached.map(({ index }) => index)).size, count, 'some were not reached');
});

/** Runs in the page: what has the focus, and whether an outline in the window says so. */
function focusOf() {
  const node = document.activeElement;
  if (node === document.body) return null;
  const { outlineStyle, outlineWidth, opacity } = getComputedStyle(node);
  const box = node.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && opacity !== '0' && inside;
  return { seen, name: `${node.tagName} ${node.className} ${node.ariaLabel ?? node.textContent.slice(0, 30)}`, index: [...document.querySelectorAll('*')].indexOf(node) };
}

test('the dial is called by its name and says its value in words', async (t) => {
  const page = await it.open(t);
  const dial = page.getByRole('slider', { name: 'Improvement rate' });
  assert.equal(await dial.count(), 2, 'in the sentence, and the dial itself');
  for (const one of await dial.all()) assert.match(await one.getAttribute('aria-valuetext'), /^68\s%$/);
  assert.equal(await page.locator(DIAL).getAttribute('aria-label'), 'Improvement rate');
  const unnamed = await page.locator('input, button').evaluateAll((nodes) => nodes.filter((node) => !(node.ariaLabel ?? node.textContent.trim())));
  assert.deepEqual(unnamed, []);
});
