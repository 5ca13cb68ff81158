// P9: what stays behind, after 10,000 moves of the slider and after 50 elements that came and went; and how much 20 hold.
import { SLIDERS, atRest, open } from './open.mjs';

const MOVES = 10_000;
/** After so many moves everything that is made once has been made. */
const WARM_UP = 500;
/** While a finger moves, a frame is drawn now and then: here after so many moves. */
const MOVES_A_FRAME = 10;
const MOUNTS = 50;
const FIRST_MOUNTS = 5;
const INSTANCES = 20;

/** Runs in the page: keeps the memory of each program that starts. */
function keepMemories() {
  window.memories = [];
  const { Instance } = WebAssembly;
  WebAssembly.Instance = function (...parts) {
    const instance = new Instance(...parts);
    const memory = Object.values(instance.exports).find((one) => one instanceof WebAssembly.Memory);
    // The rest of a program has none of its own.
    if (memory) window.memories.push(memory);
    return instance;
  };
}

/** Bytes that programs of a page or a frame hold. */
const wasmBytes = (frame) => frame.evaluate(() => window.memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0));

/** What a page's process holds once all that can go has gone. */
async function held({ page, session }) {
  for (let round = 0; round < 5; round += 1) {
    await page.waitForTimeout(200);
    await session.send('HeapProfiler.collectGarbage');
  }
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  return { heap, ...(await session.send('Memory.getDOMCounters')) };
}

/** Turns the dial so many times, to end where it began. */
async function turn(page, moves) {
  await page.evaluate(async ({ slider, moves, frame }) => {
    const input = document.querySelector(slider);
    const start = input.value;
    const task = new MessageChannel();
    for (let move = 1; move <= moves; move += 1) {
      input.value = move === moves ? start : (move * 0.37) % 1;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => {
        if (move % frame === 0) return requestAnimationFrame(resolve);
        task.port1.onmessage = resolve;
        return task.port2.postMessage(null);
      });
    }
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, { slider: SLIDERS.ours.slider, moves, frame: MOVES_A_FRAME });
  await atRest(page);
}

async function moved({ browser, widget }) {
  const opened = await open(browser, widget.page('play=0'), { init: [keepMemories] });
  const { page, close } = opened;
  await atRest(page);
  await turn(page, WARM_UP);
  const [before, bytesBefore] = [await held(opened), await wasmBytes(page)];
  await turn(page, MOVES);
  const [after, bytesAfter] = [await held(opened), await wasmBytes(page)];
  await close();
  return {
    'heap after moves': { ours: [(after.heap - before.heap) / 1000] },
    'pages after moves': { ours: [(bytesAfter - bytesBefore) / 65_536] },
    'nodes after moves': { ours: [after.nodes - before.nodes] },
    'listeners after moves': { ours: [after.jsEventListeners - before.jsEventListeners] },
  };
}

/** A page with room for elements. */
const hosting = async ({ browser, widget }) => {
  const script = widget.page('', 'loopdial.js');
  const host = `<!doctype html><html lang="en"><title>A host</title><body><script src="${script}"></script></body></html>`;
  return open(browser, widget.page('', 'host'), { host, init: [keepMemories] });
};

/** Puts a widget into the page, and waits until all of it has run. */
async function mounted(page) {
  await page.evaluate(() => {
    const element = document.body.appendChild(document.createElement('loop-dial'));
    element.setAttribute('play', '0');
  });
  // What is not on screen does not run.
  await page.locator('loop-dial:last-child .figure').scrollIntoViewIfNeeded();
  const figure = await page.waitForSelector('loop-dial:last-child [data-futures="4096"]', { state: 'attached' });
  // A handle holds all that its element is part of.
  await figure.dispose();
}

async function mounts(stage) {
  const opened = await hosting(stage);
  const { page, close } = opened;
  const comeAndGo = async (times) => {
    for (let time = 0; time < times; time += 1) {
      await mounted(page);
      await page.evaluate(() => document.querySelector('loop-dial').remove());
    }
  };
  await comeAndGo(FIRST_MOUNTS);
  const before = await held(opened);
  await comeAndGo(MOUNTS);
  const after = await held(opened);
  await close();
  return {
    'nodes after mounts': { ours: [after.nodes - before.nodes] },
    'listeners after mounts': { ours: [after.jsEventListeners - before.jsEventListeners] },
    'documents after mounts': { ours: [after.documents - before.documents] },
  };
}

async function instances(stage) {
  const opened = await hosting(stage);
  const { page, close } = opened;
  for (let instance = 0; instance < INSTANCES; instance += 1) await mounted(page);
  const wasm = await wasmBytes(page);
  const { heap } = await held(opened);
  await close();
  return { instances: { ours: [(heap + wasm) / 1e6], note: `${(heap / 1e6).toFixed(1)} MB of JavaScript, ${(wasm / 1e6).toFixed(1)} MB of wasm` } };
}

export const memory = async (stage) => ({ ...(await moved(stage)), ...(await mounts(stage)), ...(await instances(stage)) });
