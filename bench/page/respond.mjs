// P6 and P8: what is loaded until the slider responds, and how long that takes, against a bare slider in Yew.
import { bothSides } from '../rounds.mjs';
import { CLASS, LESSON, SLIDERS, SLOWER_CPU, SLOW_CPU, open } from './open.mjs';

/** Runs in the page: turns the slider again and again until the number follows. `responded`: when, ms after the page was asked for. */
function turnUntilItResponds({ slider, number }) {
  const POLL = 20;
  const shown = () => document.querySelector(number)?.value;
  const turn = () => {
    const input = document.querySelector(slider);
    const before = shown();
    if (input) {
      const [low, high] = [Number(input.min), Number(input.max || 100)];
      input.value = low + (high - low) * (input.value > (low + high) / 2 ? 0.25 : 0.75);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    // Yew draws in a task of its own.
    setTimeout(() => {
      if (before !== undefined && shown() !== before) window.responded = performance.now();
      else setTimeout(turn, POLL);
    });
  };
  turn();
}

/** Runs in the page: the compressed bytes of each file that had come whole when the slider responded. What comes later nobody waits for. */
const come = () =>
  [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= window.responded)
    .map(({ encodedBodySize }) => encodedBodySize);

/** Opens a side's page, or one beside it, and waits until its slider responds. */
async function responded(browser, server, side, slowness, path = '', query = '') {
  const { page, close } = await open(browser, 'about:blank', { ...slowness, init: [turnUntilItResponds, SLIDERS[side]] });
  const strangers = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${server.origin}/`) && !/^(data|blob):/.test(url)) strangers.push(url);
  });
  await page.goto(server.page(query, path), { waitUntil: 'commit' });
  const ms = await page.waitForFunction(() => window.responded).then((found) => found.jsonValue());
  const bytes = await page.evaluate(come);
  await close();
  return { ms, strangers, bytes };
}

const sum = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

/** Bytes and requests are the same every time: once is enough, and after it nothing waits for the server to compress. */
export async function loaded({ browser, widget, bare }) {
  const sides = { ours: widget, theirs: bare };
  const found = { bytes: {}, requests: {}, strangers: {} };
  for (const [side, server] of Object.entries(sides)) {
    const { strangers, bytes } = await responded(browser, server, side, { network: true });
    found.bytes[side] = [sum(bytes) / 1000];
    found.requests[side] = [bytes.length];
    found.strangers[side] = [strangers.length];
  }
  const { bytes } = await responded(browser, widget, 'ours', { network: true }, 'loopdial.html');
  found['single file'] = { ours: [sum(bytes) / 1000] };
  return found;
}

export async function response({ browser, widget, bare }) {
  const sides = { ours: widget, theirs: bare };
  const slowness = { slow: SLOW_CPU, network: true };
  return { response: await bothSides(async (side) => (await responded(browser, sides[side], side, slowness)).ms) };
}

export async function classResponse({ browser, widget }) {
  const slowness = { slow: SLOWER_CPU, network: true };
  const whole = { ours: [CLASS, LESSON], theirs: [] };
  return { 'class response': await bothSides(async (side) => (await responded(browser, widget, 'ours', slowness, ...whole[side])).ms) };
}
