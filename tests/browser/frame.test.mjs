// In a frame: the page and the one file, told by the page around them what to show, and by nobody else; and where little is allowed.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'node:test';
import { DIAL, ready, stage } from './fixtures.mjs';
import { host } from './host.mjs';
import { DIST } from './server.mjs';

const it = stage({ headers: { 'access-control-allow-origin': '*' } });

/** A host's page around a frame, which keeps all that it is told. */
async function around(t, address, { attributes = '', ...settings } = {}) {
  const page = await host(t, it, `<script>
    globalThis.heard = [];
    addEventListener('message', ({ data, source }) => source === frames[0] && data.source === 'loopdial' && data.type !== 'height' && heard.push(data));
    globalThis.order = (order) => frames[0].postMessage({ source: 'loopdial', ...order }, '*');
  </script><iframe src="${address}" title="The widget" width="640" height="900" ${attributes}></iframe>`, settings);
  const widget = page.frameLocator('iframe[title="The widget"]');
  await widget.locator('.widget:not(.waiting)').waitFor();
  await page.waitForFunction(() => heard.some(({ type }) => type === 'ready'));
  return { page, widget, sentence: () => widget.locator('.sentence >> visible=true').textContent() };
}

const WAYS = {
  'the page': ['{origin}/', ''],
  'the page in a sandbox': ['{origin}/', 'sandbox="allow-scripts"'],
  'the one file': ['{origin}/loopdial.html', ''],
  'the one file in a sandbox': ['{origin}/loopdial.html', 'sandbox="allow-scripts"'],
};

for (const [name, [address, attributes]] of Object.entries(WAYS)) {
  test(`${name} takes the orders of the page around it, and tells it what happens`, async (t) => {
    const { page, widget, sentence } = await around(t, address, { attributes });
    await page.evaluate(() => order({ type: 'set', preset: 'kohli', gently: false }));
    await page.waitForFunction(() => heard.some(({ type, preset }) => type === 'change' && preset === 'kohli'));
    assert.match(await sentence(), /people keep the judgement/);
    // What follows comes along, at once and by its names.
    const { facts } = await page.evaluate(() => heard.at(-1));
    assert.ok(Math.abs(facts.cap - 4) < 1e-9 && Math.abs(facts['speedup-today'] - 1.1685) < 5e-4 && facts.tenfold === Infinity, JSON.stringify(facts));
    await page.evaluate(() => order({ type: 'set', params: { q: 0.9 } }));
    await page.waitForFunction(() => heard.some(({ params }) => params?.q === 0.9));
    await page.evaluate(() => order({ type: 'set', preset: 'article', step: 'code' }));
    await page.waitForFunction(() => heard.at(-1).step === 'code');
    await page.evaluate(() => order({ type: 'set', preset: 'good', step: '' }));
    await page.evaluate(() => order({ type: 'seek', date: 2027 }));
    await page.evaluate(() => order({ type: 'play' }));
    await page.waitForFunction(() => heard.some(({ type, milestone }) => type === 'milestone' && milestone));
    await page.evaluate(() => order({ type: 'pause' }));
    await widget.locator(DIAL).press('ArrowRight');
    await page.waitForFunction(() => heard.at(-1).type === 'change' && heard.at(-1).params.q > 0.68);
    // Inside a frame the Back button is the article's.
    assert.equal(await page.evaluate(() => history.length), 2);
  });
}

test('a link that leaves parts out tells the height of what is left, and no other before it', async (t) => {
  const page = await host(t, it, `<script>
    globalThis.heights = [];
    addEventListener('message', ({ data }) => data.source === 'loopdial' && data.type === 'height' && heights.push(data.height));
  </script><iframe src="{origin}/?show=chart&controls=dial&play=0" title="The widget" width="640" height="600"></iframe>`);
  const widget = page.frameLocator('iframe');
  await widget.locator('.widget:not(.waiting)').waitFor();
  await page.waitForFunction(() => heights.length > 0);
  await page.waitForTimeout(1800);
  const left = await widget.locator('html').evaluate((root) => root.getBoundingClientRect().height);
  for (const height of await page.evaluate(() => heights)) assert.ok(Math.abs(height - left) < 120, `${height} for ${left}`);
});

test('orders of strangers, and orders that mean nothing, change nothing', async (t) => {
  const { page, sentence } = await around(t, '{origin}/?q=1.2', { quiet: false });
  const before = await sentence();
  await page.evaluate(async () => {
    const hostile = [null, 7, 'x', [], { source: 'loopdial' }, { source: 'loopdial', type: '__proto__' }, { source: 'loopdial', type: 'constructor' }, { source: 'loopdial', type: 'seek', date: NaN }, { source: 'loopdial', type: 'seek', date: '2030' }, { source: 'loopdial', type: 'set' }, { source: 'loopdial', type: 'set', params: { q: { toString: 7 } } }, { source: 'loopdial', type: 'set', query: 'q=1e999&beta=NaN&<b>=1' }, { source: 'loopdial', type: 'set', query: 'x'.repeat(1 << 20) }, { source: 'loopdial', type: 'set', params: 'q', preset: ['good'] }];
    hostile.forEach((message) => frames[0].postMessage(message, '*'));
    // A stranger: another frame of the same page, which is not the page around the widget.
    const other = document.body.appendChild(document.createElement('iframe'));
    const script = other.contentDocument.createElement('script');
    script.textContent = "parent.frames[0].postMessage({ source: 'loopdial', type: 'set', preset: 'kohli' }, '*')";
    other.contentDocument.body.append(script);
    await new Promise((resolve) => setTimeout(resolve, 600));
  });
  assert.equal(await sentence(), before);
  assert.deepEqual(page.complaints.filter((line) => line.startsWith('error') && !/allow-same-origin/.test(line)), []);
  await page.evaluate(() => order({ type: 'set', params: { q: 0.5 } }));
  await page.waitForFunction(() => heard.at(-1).params?.q === 0.5, undefined, { timeout: 5000 });
});

test('the one file opens from the disk, with no network at all', async (t) => {
  const context = await it.browser.newContext({ viewport: { width: 980, height: 900 } });
  t.after(() => context.close());
  await context.setOffline(true);
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript((await import('./probe.mjs')).installProbe);
  await page.goto(`${pathToFileURL(join(DIST, 'loopdial.html'))}?q=1.2`);
  await ready(page);
  assert.match(await page.getAttribute(DIAL, 'aria-valuetext'), /^120/);
  assert.ok(!(await page.locator('details.matters').isVisible()), 'the second program is not in the file');
  assert.deepEqual(complaints, []);
});

test('the one file lives in a frame whose text stands in the host’s page', async (t) => {
  const text = await readFile(join(DIST, 'loopdial.html'), 'utf8');
  const page = await host(t, it, `<iframe title="The widget" width="640" height="900" sandbox="allow-scripts" srcdoc="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`);
  const widget = page.frameLocator('iframe[title="The widget"]');
  await widget.locator('.widget:not(.waiting)').waitFor();
  await widget.locator(DIAL).press('ArrowRight');
  await widget.locator('.edited button').waitFor();
});

test('a host’s own entries in the link disturb nothing', async (t) => {
  const links = ['amp=1#amp=1', 'initialWidth=640&childId=x&parentTitle=A&parentUrl=https%3A%2F%2Fa.example%2F', 'maxwidth=600&maxheight=400&utm_source=x#?secret=abc123', 'q=1.2#top#?secret=abc123'];
  for (const link of links) {
    const { widget } = await around(t, `{origin}/?${link}`);
    assert.equal(await widget.locator('.notices li').count(), 0, link);
  }
});
