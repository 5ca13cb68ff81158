// The builder: what is chosen is in the link, what is written works where it is pasted, what does not fit is said.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { stage } from './fixtures.mjs';
import { host, paste } from './host.mjs';
import { DIST } from './server.mjs';

const open = { 'access-control-allow-origin': '*' };
const it = stage({ headers: open });
const closed = stage();
/** As the header files of `dist/` say it. */
const shared = stage({ headers: { ...open, 'cross-origin-resource-policy': 'cross-origin' } });
const noPrograms = stage({ headers: { ...open, 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; connect-src 'self'; img-src 'self' data:" } });
const WAYS = ['frame', 'file', 'element', 'picture'];

/** The builder with choices in its hash; `settings` as the browser's context takes them. */
async function builder(t, hash = '', { where = it, quiet = true, ...settings } = {}) {
  const page = await where.open(t, '', { path: `embed.html${hash && `#${hash}`}`, live: false, quiet, width: 1200, ...settings });
  await page.waitForSelector('#code:visible');
  // Until all is told that the code is made of.
  await page.waitForFunction(() => document.querySelector('#stage img, #measured:not(:empty)'));
  return page;
}

const code = (page) => page.inputValue('#code');
const preview = (page) => page.frameLocator('#stage iframe');
const warned = (page) => page.locator('#warnings li').allTextContents();
const choose = (page, name, value) => page.check(`input[name=${name}][value="${value}"]`);

test('what is chosen is in the link, and a link opens what was chosen', async (t) => {
  const page = await builder(t);
  await page.selectOption('[name=preset]', 'kohli');
  await choose(page, 'controls', 'dial');
  await page.uncheck('[name=show][value=story]');
  await page.uncheck('input[name=title]');
  await page.fill('[name=height]', '580');
  await choose(page, 'way', 'file');
  const hash = new URL(page.url()).hash.slice(1);
  const keys = Object.fromEntries(new URLSearchParams(hash));
  assert.deepEqual([keys.preset, keys.controls, keys.title, keys.height, keys.way], ['kohli', 'dial', '0', '580', 'file']);
  assert.ok(!keys.show.includes('story') && keys.show.includes('chart'), keys.show);
  const before = await code(page);
  const again = await builder(t, hash);
  assert.equal(await code(again), before);
  assert.equal(await again.inputValue('[name=preset]'), 'kohli');
  assert.equal(await again.isChecked('[name=way][value=file]'), true);
});

test('presets, steps and parameters are those that links know', async (t) => {
  const page = await builder(t);
  const presets = await page.locator('[name=preset] option').evaluateAll((options) => options.map(({ value }) => value));
  assert.deepEqual(presets.sort(), (await readdir(join(DIST, 'p'))).sort());
  assert.equal(await page.locator('[name=step] option').count(), 13, 'twelve steps, or none');
  assert.ok((await page.locator('#locks input').count()) > 10);
});

test('a pasted link is taken apart, and what is not ours is named', async (t) => {
  const page = await builder(t);
  await page.fill('[name=link]', 'https://example.org/p/good/?q=1.2&theme=dark&utm_source=letter');
  assert.match(await page.textContent('#link-says'), /Taken: preset, q, theme\. Left out: utm_source\./);
  assert.match(await code(page), /\?preset=good&amp;q=1\.2&amp;theme=dark"/);
  assert.equal(await page.inputValue('[name=theme]'), 'dark');
  await page.fill('[name=link]', 'nonsense');
  assert.match(await page.textContent('#link-says'), /nothing of Loopdial’s/);
});

test('who is to guess first gets a page, or an element, that does not tell', async (t) => {
  // The single file says in the console that it cannot.
  const page = await builder(t, 'guess=must&way=file', { quiet: false });
  const line = page.locator('#warnings li').filter({ hasText: 'nothing to guess with' });
  await line.getByRole('button', { name: 'Use a frame' }).click();
  assert.match(await code(page), /src="[^"]*\/guess\/\?guess=must"/);
  await preview(page).locator('.guess .question').waitFor();
  const element = await builder(t, 'guess=must&way=element');
  assert.match(await code(element), /<loop-dial guess="must">\s*<a href="[^"]*\/guess\/\?guess=must">[^<]*<\/a>/);
  await preview(element).locator('.guess .question').waitFor();
  await element.selectOption('[name=guess]', '0');
  assert.doesNotMatch(await code(element), /guess/);
});

test('a hostile link becomes neither markup nor script', async (t) => {
  const page = await builder(t, `preset=${encodeURIComponent('"><script>top.hit=1</script>')}&q=${encodeURIComponent("'\"<img src=x>")}&way=element`);
  for (const way of WAYS) {
    await choose(page, 'way', way);
    const html = await code(page);
    const tags = [...html.replace(/<script>[^]*?<\/script>/, '').matchAll(/<(\w[\w-]*)/g)].map(([, tag]) => tag);
    assert.deepEqual(tags.filter((tag) => !['iframe', 'noscript', 'a', 'img', 'loop-dial', 'script'].includes(tag)), []);
    assert.ok(!html.includes('<script>top') && tags.filter((tag) => tag === 'img').length <= 1, html);
  }
});

test('the preview is a real frame, sandboxed to scripts, as wide as chosen', async (t) => {
  const page = await builder(t, 'preset=good&show=sentence,chart');
  const frame = page.locator('#stage iframe');
  assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
  await preview(page).locator('.widget:not(.waiting)').waitFor();
  for (const width of [320, 980]) {
    await choose(page, 'preview', width);
    await preview(page).locator('body').evaluate((_, width) => new Promise((resolve) => {
      const look = () => (innerWidth === width ? resolve() : setTimeout(look, 30));
      look();
    }), width);
  }
  assert.equal(await preview(page).locator('body').evaluate(() => origin), 'null');
});

test('where other origins may not load the page’s parts, the preview is the single file, and a warning offers it', async (t) => {
  const page = await builder(t, '', { where: closed });
  await preview(page).locator('.widget:not(.waiting)').waitFor();
  assert.match(await page.getAttribute('#stage iframe', 'src'), /loopdial\.html/);
  assert.match((await warned(page)).join(), /Access-Control-Allow-Origin/);
  await page.getByRole('button', { name: 'Use the single file' }).click();
  assert.match(await code(page), /sandbox="allow-scripts"/);
  assert.deepEqual(await warned(page), []);
});

const WARNINGS = {
  'a column too narrow': ['width=240', /Narrower than 280 px/, /280/],
  'a frame too low': ['height=200', /lower than 320 px/, /320/],
  'a frame that begins small and is to grow': ['height=400', /begins in the small form/, /480/],
  'a system that takes frames away': ['cms=pictures', /takes frames away/, /Use the picture/],
  'a system that takes scripts away, around an element': ['cms=frames&way=element', /takes scripts away/, /Use a frame/],
  'play without a picture': ['show=sentence', /none is shown/, /Do not play/],
  'a guess without the chart': ['guess=1&show=sentence,clock&play=0', /Readers guess on the main chart/, /Do not ask/],
  'play without the chart': ['show=sentence,clock', /chart of that is not shown/, /Do not play/],
  'a story that cannot go on': ['step=taste&controls=dial', /stay at the step/, /go on/],
  'a dial that is locked and alone': ['controls=dial&lock=q', /it is locked/, /Unlock/],
};

for (const [name, [hash, says, offer]] of Object.entries(WARNINGS)) {
  test(`${name} is warned of, and a button mends it`, async (t) => {
    const page = await builder(t, hash);
    const line = page.locator('#warnings li').filter({ hasText: says });
    await line.waitFor();
    const button = line.getByRole('button');
    assert.match(await button.textContent(), offer);
    await button.click();
    await line.waitFor({ state: 'detached' });
  });
}

test('a height below what the parts need is measured and warned of', async (t) => {
  const page = await builder(t, 'grow=0&height=500&show=sentence,loop,chart,clock');
  const line = page.locator('#warnings li').filter({ hasText: /needs \d+ px at a width of 640 px/ });
  await line.waitFor();
  // Until it has told its last height.
  await page.waitForTimeout(600);
  const [, needed] = (await line.textContent()).match(/needs (\d+) px/);
  assert.ok(Number(needed) > 500);
  await line.getByRole('button').click();
  assert.match(await code(page), new RegExp(`height="${needed}"`));
});

test('a picture that is not of the chosen numbers says so', async (t) => {
  const page = await builder(t, 'way=picture&q=1.2');
  await page.locator('#warnings li').filter({ hasText: "loopdial render 'q=1.2'" }).waitFor();
  const exact = await builder(t, 'way=picture&preset=good');
  assert.deepEqual(await warned(exact), []);
});

test('the frame’s code works when pasted, and its lines let it grow', async (t) => {
  const page = await builder(t, 'preset=kohli&show=sentence,loop,chart&height=500');
  await preview(page).locator('.widget:not(.waiting)').waitFor();
  const article = await host(t, it, await code(page), { quiet: false });
  const frame = article.frameLocator('iframe');
  await frame.locator('.widget:not(.waiting)').waitFor();
  assert.match(await frame.locator('.sentence:visible').first().textContent(), /people keep the judgement/, 'the preset');
  await article.waitForFunction(() => document.querySelector('iframe').clientHeight > 600);
  assert.equal(await article.getAttribute('iframe', 'title'), 'What happens when AI builds AI?');
  assert.deepEqual(article.complaints.filter((complaint) => !complaint.includes('web-share')), []);
});

test('the single file’s code works in a frame that may load nothing', async (t) => {
  const page = await builder(t, 'preset=kohli&way=file&controls=none&grow=0&height=700');
  const article = await paste(t, closed, await code(page));
  const frame = article.frameLocator('iframe');
  await frame.locator('.widget:not(.waiting)').waitFor();
  assert.match(await frame.locator('.sentence:visible').first().textContent(), /people keep the judgement/);
  const link = page.getByRole('link', { name: 'Download loopdial.html' });
  assert.equal(await link.getAttribute('href'), 'loopdial.html');
});

test('the element’s code works when pasted', async (t) => {
  const page = await builder(t, 'preset=kohli&way=element&show=sentence,chart&title=0');
  const article = await host(t, it, await code(page));
  await article.locator('loop-dial .widget:not(.waiting)').waitFor();
  assert.match(await article.locator('loop-dial .sentence:visible').first().textContent(), /people keep the judgement/);
  assert.ok((await article.locator('loop-dial h1').boundingBox()).height <= 1, 'a title for screen readers only');
});

test('the picture’s code works without scripts, and leads to the live page', async (t) => {
  const page = await builder(t, 'preset=good&way=picture&controls=dial');
  await page.waitForFunction(() => / width="\d+" height="\d+"/.test(document.querySelector('#code').value));
  const article = await host(t, it, await code(page), { javaScriptEnabled: false });
  assert.ok((await article.locator('img').boundingBox()).height > 200);
  assert.equal(await article.getAttribute('a', 'href'), it.server.page('preset=good&controls=dial'));
  assert.ok(await article.getAttribute('img', 'alt'));
});

test('the code is copied where that is allowed', async (t) => {
  const page = await builder(t, '', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.click('#copy');
  await page.getByText('Copied.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code(page));
});

test('where the clipboard is not allowed, all of the code is selected and the keys are named', async (t) => {
  const page = await builder(t, '', { init: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }) });
  await preview(page).locator('.widget:not(.waiting)').waitFor();
  await page.waitForFunction(() => / width="720"/.test(document.querySelector('#code').value));
  await page.click('#copy');
  await page.getByText(/not allowed here\. All of it is selected: press/).waitFor();
  const selected = await page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement;
    return value.slice(selectionStart, selectionEnd);
  });
  assert.equal(selected, await code(page));
});

test('under a policy without programs and styles the builder works all the same', async (t) => {
  const page = await builder(t, 'way=picture', { where: noPrograms, quiet: false });
  assert.match(await code(page), /^<a href=/);
  await page.selectOption('[name=preset]', 'good');
  assert.match(await code(page), /preset=good/);
});

test('isolated pages take the element as it is, and the frame with credentialless', async (t) => {
  const isolated = { quiet: false, headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' } };
  const article = await host(t, shared, `<loop-dial preset="kohli"></loop-dial><script src="{origin}/loopdial.js" async></script>
    <iframe credentialless src="{origin}/?preset=good" title="Loopdial" width="640" height="600"></iframe>`, isolated);
  await article.locator('loop-dial .widget:not(.waiting)').waitFor();
  await article.frameLocator('iframe').locator('.widget:not(.waiting)').waitFor();
  assert.equal(await article.evaluate(() => crossOriginIsolated), true);
});

test('the policy that the documentation names is enough for element and frame', async (t) => {
  const { origin } = shared.server;
  const policy = `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; frame-src ${origin}; img-src data:`;
  const article = await host(t, shared, `<loop-dial preset="kohli"></loop-dial><script src="{origin}/loopdial.js" async></script>
    <iframe src="{origin}/?preset=good" title="Loopdial" width="640" height="600"></iframe>`, { headers: { 'content-security-policy': policy } });
  await article.locator('loop-dial .widget:not(.waiting)').waitFor();
  await article.frameLocator('iframe').locator('.widget:not(.waiting)').waitFor();
  await article.locator('loop-dial details.matters summary').click();
  await article.locator('loop-dial .matters .later svg').first().waitFor();
});

test('the keyboard reaches everything that can be chosen, and its place is seen', async (t) => {
  const page = await builder(t, 'way=picture');
  const seen = new Set();
  for (let press = 0; press < 60 && !seen.has('again'); press += 1) {
    await page.keyboard.press('Tab');
    const [name, outline] = await page.evaluate(() => {
      const { id, name, localName, textContent } = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return [id || name || textContent || localName, outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2];
    });
    if (name !== 'body') assert.ok(outline, `${name} has the focus, and does not show it`);
    seen.add(name);
  }
  const wanted = ['preset', 'step', 'link', 'title', 'show', 'controls', 'theme', 'lang', 'play', 'guess', 'width', 'height', 'cms', 'preview', 'stage', 'way', 'code', 'copy', 'share', 'ticket', 'copy-ticket', 'again'];
  assert.deepEqual(wanted.filter((name) => !seen.has(name)), []);
});

test('no script and no style is written into the markup of these pages', async () => {
  for (const name of ['embed.html', 'article.html', 'embeds.html']) {
    const html = await readFile(join(DIST, name), 'utf8');
    assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style\b|<[a-z-]+[^>]*\s(style|on\w+)=/, name);
  }
});
