// What readers need first: which functions of the program are called until the dial has been turned. Asked by `embed/build.mjs`, which
// takes the program apart accordingly (`xtask/split.mjs`); what this does not do, a reader does a moment later with the whole program.
import { launch } from './fixtures.mjs';
import { serve } from './server.mjs';

/** Frames of a phone, a tablet, a laptop; a link to a scenario, and a page of one; languages with other signs, plurals and directions. */
const VISITS = [
  { width: 360 },
  { width: 720 },
  { width: 980 },
  { width: 360, query: '?m=1&q=0.9&human=0.2&theme=dark&utm_source=x' },
  { width: 360, path: 'p/good/' },
  { width: 360, path: 'es/' },
  { width: 360, path: 'ar/' },
];
/** Keys on the dial, and shares of its width that a finger goes through. */
const KEYS = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'PageUp', 'Home', 'End'];
const WAY = [0.5, 0.4, 0.2, 0.05, 0.35, 0.6, 0.8, 0.95];

/** The numbers of the functions that the program in a folder tells of, as `telling` of `xtask/split.mjs` has made it; what matches `never`, its rest, does not come. */
export async function called(root, never) {
  const server = await serve({ root });
  server.fail(never, 'hanging');
  const browser = await launch();
  const numbers = new Set();
  try {
    for (const visit of VISITS) for (const number of await visited(browser, server.origin, visit)) numbers.add(number);
  } finally {
    await browser.close();
    server.heal();
    await server.close();
  }
  return numbers;
}

async function visited(browser, origin, { width, query = '', path = '' }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, hasTouch: true });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.called = new Set();
      const { Instance } = WebAssembly;
      WebAssembly.Instance = function (module, imports) {
        return new Instance(module, { ...imports, called: { it: (number) => window.called.add(number) } });
      };
    });
    const broken = new Promise((_, reject) => {
      page.on('pageerror', reject);
      // A program that stops says so there.
      page.on('console', (message) => message.type() === 'error' && message.text().startsWith('loopdial') && reject(new Error(message.text())));
    });
    const turned = async () => {
      await page.goto(`${origin}/${path}${query}`);
      const dial = page.locator('.dial .track input:enabled');
      await dial.waitFor();
      await dial.focus();
      for (const key of KEYS) await page.keyboard.press(key);
      const { x, y, width, height } = await dial.boundingBox();
      const at = (share) => [x + share * width, y + 0.5 * height];
      await page.mouse.move(...at(WAY[0]));
      await page.mouse.down();
      for (const share of WAY) await page.mouse.move(...at(share));
      await page.mouse.up();
      await page.touchscreen.tap(...at(0.5));
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
      return page.evaluate(() => [...window.called]);
    };
    return await Promise.race([turned(), broken]);
  } finally {
    await context.close();
  }
}
