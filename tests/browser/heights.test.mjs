// What is said of the height in strange places and at strange times: small frames, hidden ones, none; a program that is late; nonsense.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it as test } from 'node:test';
import amp from './hosts/amp.mjs';
import datawrapperOld from './hosts/datawrapper-old.mjs';
import datawrapper from './hosts/datawrapper.mjs';
import embedly from './hosts/embedly.mjs';
import iframeResizer from './hosts/iframe-resizer.mjs';
import loopdial from './hosts/loopdial.mjs';
import pym from './hosts/pym.mjs';
import { DIST } from './server.mjs';
import { around, busiest, calm, pause, say, stage } from './hosts/stage.mjs';
import wordpress from './hosts/wordpress.mjs';

const it = stage();
/** So many tests at once: most of their time they wait. */
const AT_ONCE = { concurrency: 4 };

describe('heights', AT_ONCE, () => {
  for (const [host, width, steps] of [[datawrapper, 720, 2], [datawrapper, 400, 4], [wordpress, 720, 2], [wordpress, 400, 4]]) {
    test(`a frame that begins small comes to rest: ${host.name}, ${width} px`, async (t) => {
      const opened = await it.open(t, host, { height: 300 });
      await opened.page.evaluate((width) => (document.querySelector('#column').style.width = `${width}px`), width);
      await calm(opened);
      const rest = await opened.sized('at rest');
      // Where there is room beside the dial, the small form is lower than the frames that ask for it.
      assert.ok(width === 720 ? rest < 480 : rest > 1000, `${rest} px`);
      const heights = (await opened.said()).map(({ text }) => text).filter((text, index, all) => text !== all[index - 1]);
      assert.ok(heights.length <= steps, heights.join(' '));
    });
  }

  test('iframe-resizer is content with what it hears', async (t) => {
    const { page, frame, sized } = await it.open(t, iframeResizer);
    await frame.waitForSelector('.widget:not(.waiting)');
    const whole = await sized('at rest');
    await frame.click('details.sources > summary');
    await sized('opened', (height) => height > whole + 100);
    await pause(1600);
    // It always names its own licence.
    assert.deepEqual(await page.evaluate(() => problems.filter((problem) => !problem.includes('License'))), []);
    assert.equal(await page.evaluate(() => ready), 1);
    const types = await page.evaluate(() => resized.map(({ type }) => type));
    assert.deepEqual([types[0], types.at(-1)], ['init', 'resize']);
  });

  test('AMP hears once that the frame is ready', async (t) => {
    const opened = await it.open(t, amp);
    await calm(opened);
    assert.equal(await opened.page.evaluate(() => ready), 1);
  });

  test('WordPress may add its secret after the frame has loaded', async (t) => {
    const opened = await it.open(t, wordpress, { html: wordpress.page(it.widget.page('play=0')).replace(/#\?secret=\w+/, '') });
    await calm(opened);
    assert.equal(await opened.height(), 600);
    await opened.element.evaluate((node) => (node.src += `#?secret=${node.dataset.secret}`));
    await opened.sized('with the secret');
  });

  test('a frame without an address of its own is sized', async (t) => {
    const html = await readFile(join(DIST, 'loopdial.html'), 'utf8');
    const inside = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const host = datawrapper.page('').replace('src=""', () => `srcdoc="${inside}"`);
    const opened = await it.open(t, datawrapper, { html: host });
    await opened.frame.waitForSelector('.widget');
    await opened.sized('srcdoc');
  });

  test('a host that is loaded again, or come back to, sizes the frame again', async (t) => {
    const { page, frame, sized } = await it.open(t, embedly);
    await sized('on load');
    await frame.waitForSelector('.widget:not(.waiting)');
    await frame.press('.dial input[type=range]', 'PageUp');
    await frame.waitForFunction(() => location.search.includes('q='));
    await page.reload();
    await (await around(page, embedly)).sized('loaded again');
    await page.goto('about:blank');
    await page.goBack();
    await (await around(page, embedly)).sized('come back to');
  });

  test('two frames of ours on one page are sized each by its own, even by those who look for the address alone', async (t) => {
    const [first, second] = ['good', 'kohli'].map((preset) => it.widget.page(`play=0&preset=${preset}`));
    const html = datawrapperOld.page(second).replace('<div id="column">', `<iframe id="other" src="${first.replace('&', '&amp;')}"></iframe><div id="column">`);
    const opened = await it.open(t, datawrapperOld, { html });
    await calm(opened);
    const own = await opened.sized('the second');
    const other = await around(opened.page, datawrapperOld, '#other');
    assert.notEqual(await other.sized('the first'), own);
  });

  test('on the host’s own site an address may be short, even for those who look for it', async (t) => {
    const html = datawrapperOld.page('index.html?play=0&preset=good');
    await (await it.open(t, datawrapperOld, { html })).sized('the same site');
  });

  test('a frame far below the screen is sized before it is seen', async (t) => {
    const html = datawrapper.page(it.widget.page('play=0')).replace('id="column"', 'id="column" style="margin-top: 9000px"');
    await (await it.open(t, datawrapper, { html })).sized('below');
  });

  test('a frame out of sight is sized anew by hosts that ask, and by others when it comes into sight', async (t) => {
    for (const host of [pym, datawrapper]) {
      const html = host.page(it.widget.page('play=0')).replace('id="column"', 'id="column" style="margin-top: 9000px; width: 80vw"');
      const opened = await it.open(t, host, { html });
      await opened.frame.waitForSelector('.widget:not(.waiting)', { state: 'attached' });
      const whole = await opened.sized('below');
      await opened.page.setViewportSize({ width: 500, height: 900 });
      if (host !== pym) await opened.page.evaluate(() => scrollTo(0, 8700));
      await opened.sized('narrower', (height) => height > whole + 100);
    }
  });

  test('while it plays nothing is said', async (t) => {
    const opened = await it.open(t, loopdial);
    await calm(opened);
    const before = (await opened.said()).length;
    await opened.frame.click('.play');
    await pause(1500);
    assert.equal((await opened.said()).length, before);
  });

  test('nonsense, however much of it, is ignored', async (t) => {
    const opened = await it.open(t, loopdial);
    await calm(opened);
    const { page, frame, height } = opened;
    const before = [await frame.evaluate(() => said.length), await height()];
    const long = 'x'.repeat(1 << 20);
    const nonsense = [
      ...[null, 0, '', true, [], {}, [[]], long],
      ...[{ source: 'loopdial' }, { source: 'loopdial', type: {} }, { source: 'loopdial', type: 'heights' }, { source: long, type: long }],
      ...[{ sentinel: 'amp' }, { sentinel: 'amp', type: ['frames-init', 1] }, { message: 'ready' }, { message: 'ready', secret: 'abc' }],
      ...['[iFrameSizer]', '[iFrameSizer]:', '[iFrameSizer]a:b:c', '[iFrameSizer]::true:', `[iFrameSizer]${long}:8:true:false`],
      ...['pymxPYMx', 'pymxPYMxnullxPYMxwidthxPYMx1'],
    ];
    await say(page, nonsense);
    await pause(600);
    assert.deepEqual([await frame.evaluate(() => said.length), await height()], before);
    assert.deepEqual(page.thrown, []);
  });

  test('a host that asks a thousand times is answered at our pace', async (t) => {
    const opened = await it.open(t, loopdial);
    await calm(opened);
    for (let turn = 0; turn < 10; turn += 1) {
      await say(opened.page, Array.from({ length: 100 }, () => loopdial.asks[0]));
      await pause(100);
    }
    await calm(opened);
    const most = busiest(await opened.said());
    assert.ok(most >= 3 && most <= 5, `${most} within a second`);
  });

  test('a frame that is not displayed says nothing, and speaks when it is', async (t) => {
    const html = datawrapper.page(it.widget.page('play=0')).replace('id="column"', 'id="column" style="display: none"');
    const opened = await it.open(t, datawrapper, { html });
    await opened.frame.waitForFunction(() => document.readyState === 'complete');
    await pause(500);
    assert.deepEqual(await opened.said(), []);
    await opened.page.evaluate(() => (document.querySelector('#column').style.display = 'block'));
    await opened.sized('displayed');
  });

  test('a page in no frame says nothing', async (t) => {
    const page = await it.browser.newPage();
    t.after(() => page.close());
    await page.addInitScript(() => {
      window.said = 0;
      window.postMessage = () => (window.said += 1);
    });
    await page.goto(it.widget.page('play=0&childId=x'));
    await page.waitForSelector('.widget:not(.waiting)');
    await pause(300);
    assert.equal(await page.evaluate(() => said), 0);
  });
});

describe('static pages', () => {
  // A server of its own: nobody else shall wait for what it keeps back.
  const faulty = stage();

  for (const [what, fault] of [['that waits for its program', 'hanging'], ['whose program never comes', 'missing']]) {
    test(`a page ${what} is sized too`, async (t) => {
      faulty.widget.fail(/\.wasm$/, fault);
      t.after(() => faulty.widget.heal());
      const { frame, sized } = await faulty.open(t, datawrapper);
      await frame.waitForSelector(fault === 'missing' ? '#no-wasm:not([hidden], .late)' : '.widget.waiting');
      await sized('the static page');
    });
  }
});
