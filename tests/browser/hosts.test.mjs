// The height of a frame: real hosts, or pages written after them, size it, whatever happens in it, and nobody else can.
import assert from 'node:assert/strict';
import { after, describe, it as test } from 'node:test';
import { HOSTS } from './hosts/all.mjs';
import { WIDTH } from './hosts/page.mjs';
import { busiest, calm, pause, say, stage } from './hosts/stage.mjs';

const it = stage();
/** More than this is said of one height by no dialect. */
const MOST_TOLD = 6;
/** So many tests at once: most of their time they wait. */
const AT_ONCE = { concurrency: 5 };

/** The matrix: what was seen, by host and behaviour. */
const seen = new Map(HOSTS.map(({ name }) => [name, {}]));
const BEHAVIOURS = ['on load', 'opened', 'closed', 'narrower', 'settles', 'paced', 'quiet', 'asked', 'strangers', 'spoilt'];
const note = (host, behaviour, what = '✓') => (seen.get(host.name)[behaviour] = what);

/** Everything that any host may ask with, and an attempt to give us another name. */
const ASKS = [...HOSTS.flatMap(({ asks }) => asks), '[iFrameSizer]another:8:false:false:32:true'];

describe('hosts', AT_ONCE, () => {
  for (const host of HOSTS) {
    test(`${host.name} gives the frame the height of its content, and nobody is disturbed`, async (t) => {
      const opened = await it.open(t, host);
      const { page, frame, element, sized, said, height } = opened;
      await frame.waitForSelector('.widget');
      await sized('on load');
      await calm(opened);
      const whole = await sized('at rest');
      note(host, 'on load', host.fit ? `✓ ${await height()} px` : '✓');
      if (host.adds) assert.match(await element.getAttribute('src'), host.adds);
      assert.equal((await frame.locator('.notices').allTextContents()).join(''), '', 'the widget complains of what the host added');

      const told = await said();
      assert.ok(told.length <= MOST_TOLD, `told ${told.length} times: ${told.map(({ text }) => text).join(' ')}`);
      if (!host.fit) assert.ok(await frame.evaluate(() => document.scrollingElement.scrollHeight <= innerHeight), 'the frame scrolls inside');
      note(host, 'settles', `✓ ${told.length}`);

      await frame.click('details.sources > summary');
      await sized('opened', (height) => height > whole + 100);
      note(host, 'opened');
      await frame.click('details.sources > summary');
      await sized('closed', (height) => Math.abs(height - whole) <= 1);
      note(host, 'closed');

      const resize = (width) => page.evaluate((width) => (document.querySelector('#column').style.width = `${width}px`), width);
      await resize(480);
      await sized('narrower', (height) => height > whole + 100);
      await resize(WIDTH);
      await sized('wider again', (height) => Math.abs(height - whole) <= 1);
      note(host, 'narrower');

      // Another height in every frame, for more than a second.
      await frame.evaluate(async () => {
        const block = document.body.appendChild(document.createElement('div'));
        for (const end = performance.now() + 1200; performance.now() < end; ) {
          block.style.height = `${1 + Math.floor(Math.random() * 300)}px`;
          await new Promise(requestAnimationFrame);
        }
        block.style.height = '77px';
      });
      await sized('after a storm', (height) => Math.abs(height - whole - 77) <= 1);
      const most = busiest(await said());
      assert.ok(most >= 3 && most <= 5, `${most} within a second`);
      note(host, 'paced', `✓ ${most}/s`);

      await calm(opened);
      const before = (await said()).length;
      await pause(2000);
      assert.equal((await said()).length, before, 'not silent');
      note(host, 'quiet');

      const everything = () => frame.evaluate(() => said.length);
      const count = await everything();
      await frame.evaluate(() => {
        window.heard = 0;
        addEventListener('message', () => (window.heard += 1));
      });
      await say(page, ASKS, 'stranger');
      await pause(500);
      assert.equal(await frame.evaluate(() => heard), ASKS.length, 'the stranger’s words did not arrive');
      assert.equal(await everything(), count, 'a stranger was answered');
      assert.equal(await page.evaluate(() => document.querySelector('#stranger').getBoundingClientRect().height), 120, 'a stranger’s frame was sized');
      note(host, 'strangers');

      await element.evaluate((node) => (node.style.height ? (node.style.height = '500px') : (node.height = 500)));
      await say(page, host.asks);
      if (host.asks.length) await sized('when asked');
      note(host, 'asked', host.asks.length ? '✓' : '–');
      assert.deepEqual(page.thrown, [], 'something threw');
    });

    test(`${host.name} does not size the frame when one letter of what we say is another`, async (t) => {
      const opened = await it.open(t, host, { spoil: true });
      await calm(opened);
      const [content, height] = [await opened.content(), await opened.height()];
      assert.equal(height, 600);
      assert.ok((host.fit?.(content) ?? content) > 700);
      note(host, 'spoilt', `✓ ${height} px`);
    });
  }
});

after(() => {
  const rows = [['host', ...BEHAVIOURS], ...[...seen].map(([name, row]) => [name, ...BEHAVIOURS.map((behaviour) => row[behaviour] ?? '✗')])];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  console.log(rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd()).join('\n'));
});
