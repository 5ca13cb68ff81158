// The pages beside the widget: who said what, and how the model works. Both are complete without a script; on the second one the program
// computes the numbers anew.
import assert from 'node:assert/strict';
import test from 'node:test';
import { settled, stage } from './fixtures.mjs';
import { violations } from './rules.mjs';

const it = stage();
const PAGES = ['sources.html', 'methods.html'];
/** Of the languages other than English, each in a folder of its own. */
const OTHERS = [['es', 'ltr'], ['zh', 'ltr'], ['ar', 'rtl']];

/** Opens a page, once its program has computed all of its numbers if it has one; nothing may be complained of. */
async function opened(t, path, { scripts = true, ...settings } = {}) {
  const page = await it.open(t, '', { path, live: false, javaScriptEnabled: scripts, ...settings });
  await page.waitForLoadState('load');
  if (scripts && path.endsWith('methods.html')) {
    await page.waitForSelector('[data-says=live]:visible');
    await page.waitForFunction(() => ![...document.querySelectorAll('output')].some(({ textContent }) => textContent === '…'));
  }
  return page;
}
const shown = (page) => page.$$eval('.claims tbody tr', (rows) => rows.filter((row) => row.checkVisibility()).map(({ id }) => id));

for (const path of PAGES.flatMap((page) => [page, ...OTHERS.map(([lang]) => `${lang}/${page}`)])) {
  test(`${path}: no rule is broken, nothing is wider than the page`, async (t) => {
    for (const [width, colorScheme] of [[320, 'light'], [360, 'dark'], [980, 'light'], [980, 'dark']]) {
      const page = await opened(t, path, { width, colorScheme });
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      assert.deepEqual(await violations(page), [], `${width} px, ${colorScheme}`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, `${width} px`);
    }
  });

  test(`${path}: one heading above all, landmarks, a way past the head, and its own address`, async (t) => {
    const page = await opened(t, path);
    assert.equal(await page.locator('h1').count(), 1);
    for (const role of ['banner', 'main', 'contentinfo', 'navigation']) assert.ok(await page.getByRole(role).count(), role);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#main');
    assert.ok((await page.locator(':focus').boundingBox()).x >= 0, 'the way past the head is seen');
    assert.match(await page.getAttribute('link[rel=canonical]', 'href'), new RegExp(`/${path}$`));
    assert.match(await page.getAttribute('meta[http-equiv]', 'content'), /default-src 'none'.*trusted-types 'none'$/);
  });

  test(`${path}: every link within leads somewhere, every link away is secure`, async (t) => {
    const page = await opened(t, path);
    const links = await page.$$eval('a[href]', (links) => links.map(({ href }) => href));
    const dead = [];
    for (const href of new Set(links)) {
      const url = new URL(href);
      if (url.origin !== it.server.origin) {
        if (url.protocol !== 'https:') dead.push(href);
        continue;
      }
      const answer = await fetch(url);
      const there = await answer.text();
      if (!answer.ok || (url.hash && !there.includes(`id="${url.hash.slice(1)}"`))) dead.push(href);
    }
    assert.deepEqual(dead, []);
  });
}

for (const [lang, dir] of OTHERS) {
  test(`in ${lang} the pages say so, have all that the English ones have, and read every tag as it was written`, async (t) => {
    for (const path of PAGES) {
      const ids = (page) => page.$$eval('[id]', (all) => all.map(({ id }) => id));
      const english = await ids(await opened(t, path, { scripts: false }));
      const page = await opened(t, `${lang}/${path}`, { scripts: false });
      assert.deepEqual(await page.$eval('html', (root) => [root.lang, root.dir]), [lang, dir]);
      assert.deepEqual(await ids(page), english);
      const text = await (await fetch(it.server.page('', `${lang}/${path}`))).text();
      assert.equal(await page.evaluate(() => document.querySelectorAll('*').length), text.match(/<[a-z]/g).length);
      for (const selector of ['h1', 'h2', 'thead th', 'blockquote + p', '.meaning']) {
        const read = (root) => root.$$eval(selector, (all) => all.map(({ textContent }) => textContent));
        const [own, other] = [await read(page), await read(await opened(t, path, { scripts: false }))];
        assert.equal(own.filter((words) => other.includes(words)).length, 0, `${path} ${selector}: ${own.filter((words) => other.includes(words))}`);
      }
    }
  });

  test(`in ${lang} quotes stay in English, each with what it means below it`, async (t) => {
    const page = await opened(t, `${lang}/sources.html`, { scripts: false });
    const english = await opened(t, 'sources.html', { scripts: false });
    const quotes = (where) => where.$$eval('blockquote', (all) => all.map(({ textContent }) => textContent.slice(1, -1)));
    assert.deepEqual(await quotes(page), await quotes(english));
    for (const [said, way, below] of await page.$$eval('blockquote', (all) => all.map((quote) => [quote.lang, quote.dir, quote.nextElementSibling.className]))) assert.deepEqual([said, way, below], ['en', 'ltr', 'translated']);
  });

  test(`in ${lang} the browser computes what the build did`, async (t) => {
    const read = (page) => page.$$eval('[data-part]', (places) => places.map((place) => place.textContent));
    const still = await read(await opened(t, `${lang}/methods.html`, { scripts: false }));
    assert.deepEqual(await read(await opened(t, `${lang}/methods.html`)), still);
  });

  test(`in ${lang} a wide equation is seen from its beginning`, async (t) => {
    const page = await opened(t, `${lang}/methods.html`, { width: 320 });
    const wide = await page.$$eval('.wide.equation', (all) => all.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.querySelector('math').getBoundingClientRect().left - box.getBoundingClientRect().left));
    assert.ok(wide.length > 0);
    assert.ok(wide.every((left) => left >= 0), wide.join());
  });
}

test('from each language one comes to each other, and to the one it is in', async (t) => {
  for (const from of ['', ...OTHERS.map(([lang]) => `${lang}/`)]) {
    const page = await opened(t, `${from}sources.html`, { scripts: false });
    const expected = ['', 'es/', 'zh/', 'ar/'].map((folder) => `${it.server.origin}/${folder}sources.html`);
    assert.deepEqual(await page.$$eval('.top [lang]', (links) => links.map(({ href }) => href)), expected);
    assert.deepEqual(await page.$$eval('section ul.languages [lang]', (links) => links.map(({ href }) => href)), expected);
    assert.equal(await page.getAttribute('.top [aria-current=true]', 'lang'), from.slice(0, -1) || 'en');
    assert.deepEqual(await page.$$eval('link[hreflang]', (links) => links.map(({ hreflang }) => hreflang)), ['en', 'es', 'zh', 'ar', 'x-default']);
  }
});

test('the table has every claim once, and chooses among them by mouse and keyboard, without a script', async (t) => {
  const page = await opened(t, 'sources.html', { scripts: false });
  const all = await shown(page);
  assert.ok(all.length >= 36 && new Set(all).size === all.length, String(all.length));
  const counted = async (choice) => Number((await page.textContent(`label:has(#show-${choice}) small`)).trim());
  let sum = 0;
  for (const choice of ['measurement', 'estimate', 'target', 'forecast', 'argument', 'announcement', 'assumption', 'against']) {
    await page.click(`label:has(#show-${choice})`);
    const rows = await shown(page);
    assert.equal(rows.length, await counted(choice), choice);
    assert.ok(rows.length > 0 && rows.length < all.length, choice);
    if (choice !== 'against') sum += rows.length;
  }
  assert.equal(sum, all.length, 'each claim is of one kind');
  assert.ok((await shown(page)).includes('metr-rct'), 'what contradicts us');
  await page.focus('#show-against');
  await page.keyboard.press('ArrowUp');
  assert.deepEqual(await shown(page), await page.$$eval('[data-kind=assumption]', (rows) => rows.map(({ id }) => id)));
});

test('a link to a claim that is not chosen shows it all the same', async (t) => {
  const page = await opened(t, 'sources.html');
  await page.click('#show-target');
  await page.click('#param-q a');
  assert.ok((await shown(page)).includes('amodei-speedup'));
});

test('words in quotation marks that stand for a quote are the only ones set as such', async (t) => {
  const page = await opened(t, 'sources.html', { scripts: false });
  const quotes = await page.$$eval('blockquote', (all) => all.map(({ textContent }) => textContent));
  assert.ok(quotes.length >= 15);
  assert.ok(quotes.every((quote) => /^“.+”$/.test(quote)), quotes.join('\n'));
});

test('formulas are drawn', async (t) => {
  const page = await opened(t, 'methods.html', { width: 360 });
  const boxes = await page.$$eval('math', (all) => all.map((math) => ({ text: math.textContent, ...math.getBoundingClientRect().toJSON() })));
  assert.ok(boxes.length > 60, String(boxes.length));
  const open = boxes.filter(({ width, height }) => width > 3 && height > 5);
  assert.deepEqual(boxes.filter((box) => !open.includes(box)).map(({ text }) => text), []);
  const high = await page.$eval('.equation math:has(mfrac)', (math) => math.getBoundingClientRect().height / parseFloat(getComputedStyle(math).fontSize));
  assert.ok(high > 1.8, `a fraction is ${high} em high`);
});

test('a wide equation scrolls by itself, and the keyboard reaches it', async (t) => {
  const page = await opened(t, 'methods.html', { width: 320 });
  const wide = page.locator('.wide').filter({ has: page.locator('table') }).first();
  assert.ok(await wide.evaluate((node) => node.scrollWidth > node.clientWidth));
  await wide.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.activeElement.scrollLeft > 0);
});

test('the numbers that the browser computes are those of the build, to the last digit shown', async (t) => {
  const read = (page) => page.$$eval('[data-part]', (places) => places.map((place) => place.textContent));
  const still = await read(await opened(t, 'methods.html', { scripts: false }));
  const live = await read(await opened(t, 'methods.html'));
  assert.equal(still.length, 6);
  assert.deepEqual(live, still);
  for (const number of ['128.744', '187.778', '1.1754', '5.00', '435.3', '22.01759165', '577']) assert.ok(live.some((text) => text.includes(number)), number);
  assert.ok(!live.join().includes('not what it must be'));
});

test('the numbers are computed and not only copied: without the program it says so', async (t) => {
  const page = await it.open(t, '', { path: 'methods.html', live: false, quiet: false, init: () => delete window.WebAssembly });
  await page.waitForSelector('[data-says=not-live]:visible');
  assert.match(await page.textContent('.checks output'), /^128\.744$/);
});

test('the widget leads to the rows, from its claims, its sliders and its foot', async (t) => {
  for (const path of ['', 'p/good/']) {
    const page = await it.open(t, '', { path });
    for (const part of ['more', 'sources']) await page.click(`details.${part} > summary`);
    await settled(page);
    const ways = await page.$$eval('#loopdial a[href*="sources.html"], #loopdial a[href*="methods.html"]', (links) => links.map((link) => [link.href, link.target]));
    const { origin } = it.server;
    assert.ok(ways.length > 60, String(ways.length));
    for (const [href, target] of ways) {
      assert.ok(href.startsWith(`${origin}/sources.html`) || href === `${origin}/methods.html`, href);
      assert.equal(target, '_blank');
    }
    const body = await (await fetch(`${origin}/sources.html`)).text();
    for (const [href] of ways.filter(([href]) => href.includes('#'))) assert.ok(body.includes(`id="${href.split('#')[1]}"`), href);
  }
});

test('the one file, which may lie anywhere, has no link that leads nowhere', async (t) => {
  const page = await it.open(t, '', { path: 'loopdial.html' });
  for (const part of ['more', 'sources']) await page.click(`details.${part} > summary`);
  await settled(page);
  assert.deepEqual(await page.$$eval('#loopdial a[href]', (links) => links.map((link) => link.getAttribute('href')).filter((href) => !href.startsWith('https://'))), []);
});
