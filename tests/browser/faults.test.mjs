// What a widget in the wild meets. In each case readers have text and a picture, a way to try again where trying helps, and keep what
// they have done. With FAULTS naming a folder, a picture of each is put there.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'node:test';
import { DIAL, linked, ready, settled, stage } from './fixtures.mjs';
import { host } from './host.mjs';
import { DIST } from './server.mjs';

const it = stage({ headers: { 'access-control-allow-origin': '*' } });
const closed = stage({ headers: { 'content-security-policy': "script-src 'self'" } });
const ELEMENT = '<script src="{origin}/loopdial.js" async></script>';

async function picture(page, name) {
  if (!process.env.FAULTS) return;
  await mkdir(process.env.FAULTS, { recursive: true });
  await page.screenshot({ path: join(process.env.FAULTS, `${name.replace(/[^a-z0-9]+/gi, '-')}.png`) });
}

/** Twenty seconds, after which a page says that its program takes long, go by in a hundredth of one. */
async function hasten(page) {
  const clock = await page.context().newCDPSession(page);
  await clock.send('Animation.enable');
  await clock.send('Animation.setPlaybackRate', { playbackRate: 2000 });
}

/** The static page, with why it is static. */
async function still(t, page, name, why) {
  await page.waitForSelector('#no-wasm', { state: 'visible' });
  assert.match(await page.locator('#why').textContent(), why);
  assert.match(await page.locator('.sentence >> visible=true').textContent(), /10× as fast around 2030/);
  assert.ok((await page.locator('.figure >> visible=true').boundingBox()).height > 300);
  assert.equal(await page.locator('#loopdial :is(input, button):enabled:visible').count(), 0, 'controls that do nothing');
  assert.deepEqual(page.complaints.filter((line) => line.startsWith('error')), [], 'an error nobody caught');
  await page.locator('#no-wasm').scrollIntoViewIfNeeded();
  await picture(page, name);
}

for (const [name, fault] of [['missing', 'missing'], ['cut off', 'cut'], ['altered', 'altered'], ['broken off by the network', 'reset']]) {
  test(`a program that is ${name}`, async (t) => {
    it.server.fail(/\.wasm$/, fault);
    t.after(() => it.server.heal());
    const page = await it.open(t, '', { live: false, quiet: false });
    await still(t, page, `program ${name}`, /did not arrive/);
    it.server.heal();
    await page.click('#retry');
    await ready(page);
  });
}

test('a policy that forbids programs', async (t) => {
  const page = await closed.open(t, '', { live: false, quiet: false });
  await still(t, page, 'policy', /wasm-unsafe-eval/);
});

test('a page opened from the disk, which may load nothing', async (t) => {
  const context = await it.browser.newContext({ viewport: { width: 980, height: 900 } });
  t.after(() => context.close());
  const page = await context.newPage();
  page.complaints = [];
  page.on('pageerror', (error) => page.complaints.push(`error: ${error.message}`));
  await page.goto(String(pathToFileURL(join(DIST, 'index.html'))));
  await hasten(page);
  await still(t, page, 'from the disk', /taking long/);
});

test('a container without a size, which gets one', async (t) => {
  const page = await host(t, it, '<iframe title="The widget" src="{origin}/" width="0" height="0"></iframe>');
  const widget = page.frameLocator('iframe');
  await widget.locator('.widget:not(.waiting)').waitFor({ state: 'attached' });
  await page.$eval('iframe', (frame) => Object.assign(frame, { width: '640', height: '900' }));
  await widget.locator('.sentence >> visible=true').waitFor();
  const drawn = () => widget.locator('.drawing.speed').evaluate((drawing) => Math.abs(drawing.viewBox.baseVal.width - drawing.getBoundingClientRect().width));
  for (const until = Date.now() + 5000; Date.now() < until && (await drawn()) > 1; ) await page.waitForTimeout(50);
  assert.ok((await drawn()) <= 1, 'drawn for the width it has');
  await picture(page, 'container without a size');
});

test('a screen with another density', async (t) => {
  const page = await it.open(t, 'q=1.2');
  const screen = await page.context().newCDPSession(page);
  for (const deviceScaleFactor of [0.5, 1.25, 3]) {
    await screen.send('Emulation.setDeviceMetricsOverride', { width: 980, height: 900, deviceScaleFactor, mobile: false });
    await settled(page);
    assert.match(await page.getAttribute(DIAL, 'aria-valuetext'), /^120/);
  }
  await picture(page, 'density');
});

test('a reader who leaves and comes back', async (t) => {
  const page = await it.open(t);
  await page.press(DIAL, 'ArrowRight');
  const search = await linked(page);
  await page.goto('about:blank');
  await page.goBack();
  await ready(page);
  assert.equal(await page.evaluate(() => location.search), search);
  await page.press(DIAL, 'ArrowRight');
  await settled(page);
});

test('twenty on one page, removed while they play', async (t) => {
  const page = await host(t, it, `<loop-dial show="chart"></loop-dial>`.repeat(20) + ELEMENT);
  await page.waitForFunction(() => [...document.querySelectorAll('loop-dial')].every((one) => one.shadowRoot?.querySelector('.widget:not(.waiting)')));
  await page.$$eval('loop-dial', (all) => all.forEach((one) => one.play()));
  await page.waitForTimeout(300);
  await picture(page, 'twenty on one page');
  await page.$$eval('loop-dial', (all) => all.forEach((one) => one.remove()));
  await page.waitForTimeout(300);
  assert.equal(await page.locator('loop-dial').count(), 0);
});

test('attributes that change during a drag', async (t) => {
  const page = await host(t, it, `<loop-dial id="a"></loop-dial>${ELEMENT}`);
  await page.waitForFunction(() => document.querySelector('#a').shadowRoot?.querySelector('.widget:not(.waiting)'));
  const box = await page.locator(`#a ${DIAL}`).boundingBox();
  await page.mouse.move(box.x + box.width * 0.36, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 0; step < 10; step += 1) {
    await page.mouse.move(box.x + box.width * (0.4 + 0.03 * step), box.y + box.height / 2);
    await page.$eval('#a', (element, step) => element.setAttribute('beta', 0.3 + step / 100), step);
  }
  await page.mouse.up();
  await page.waitForFunction(() => document.querySelector('#a').query.includes('beta=0.39'));
  assert.match(await page.$eval('#a', (element) => element.query), /q=1\.\d+/);
});
