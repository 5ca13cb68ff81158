// Languages: each is a text of its own that those alone load who read it; the one asked for, the page's or the browser's is spoken, and
// can be changed in place.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIAL, openAll, settled, stage } from './fixtures.mjs';
import { violations } from './rules.mjs';
import { DIST } from './server.mjs';

const it = stage();
const OTHERS = ['es', 'zh', 'ar'];
const title = (page) => page.textContent('h1');
const lang = (page) => page.getAttribute('.widget', 'lang');
const asked = (from) => it.server.requests.slice(from).filter((path) => /-widget-/.test(path)).map((path) => path.slice(1, 3));
/** What it says of a language in its file: numbers and plurals. */
async function said(name) {
  const file = (await readdir(DIST)).find((file) => file.startsWith(`${name}-widget-`));
  return (await readFile(join(DIST, file), 'utf8')).split('\n');
}

test('a link, the browser or the page decides what is spoken, and nothing else is loaded', async (t) => {
  const cases = [
    { query: 'lang=es', speaks: 'es', loads: ['es'] },
    { query: 'lang=zh-Hans-CN', speaks: 'zh', loads: ['zh'] },
    { query: '', locale: 'ar-EG', speaks: 'ar', loads: ['ar'] },
    { query: 'lang=en', locale: 'es-MX', speaks: 'en', loads: ['en'] },
    { query: '', locale: 'fr-FR', speaks: 'en', loads: ['en'] },
    { query: 'lang=xx%3Cscript%3E', speaks: 'en', loads: ['en'] },
    { query: '', path: 'es/', speaks: 'es', loads: ['es'] },
  ];
  for (const { query, path, locale, speaks, loads } of cases) {
    const from = it.server.requests.length;
    const page = await it.open(t, query, { path, ...(locale && { locale }) });
    assert.equal(await lang(page), speaks, `${path ?? ''}?${query} in a browser that speaks ${locale ?? 'English'}`);
    assert.deepEqual(asked(from), loads, `${path ?? ''}?${query}`);
    assert.equal(await page.getAttribute('.widget', 'dir'), speaks === 'ar' ? 'rtl' : 'ltr');
  }
});

test('changing the language keeps everything else, and the link says it', async (t) => {
  const page = await it.open(t, 'preset=good&q=1.2');
  await openAll(page);
  const before = await page.getAttribute(DIAL, 'value');
  const english = await title(page);
  await page.click('.languages [data-lang=es]');
  await page.waitForSelector('.widget[lang=es]');
  assert.notEqual(await title(page), english);
  assert.equal(await page.getAttribute(DIAL, 'value'), before);
  assert.ok(await page.locator('details.more[open]').count(), 'what was open stays open');
  assert.equal(new URL(page.url()).searchParams.get('lang'), 'es');
  assert.equal(new URL(page.url()).searchParams.get('q'), '1.2');
  // Parts of the second program follow.
  await page.waitForFunction(() => document.querySelector('.compare .later')?.textContent.includes('escenario'));
  await page.click('.languages [data-lang=en]');
  await page.waitForSelector('.widget[lang=en]');
  assert.equal(await title(page), english);
});

test('a language that does not arrive leaves the one that is spoken', async (t) => {
  const page = await it.open(t, '', { quiet: false });
  await page.route('**/es-widget-*', (route) => route.abort());
  await page.click('.languages [data-lang=es]');
  await settled(page);
  assert.equal(await lang(page), 'en');
  await page.press(DIAL, 'ArrowRight');
  assert.match(await page.getAttribute(DIAL, 'aria-valuetext'), /^6[89]/);
});

for (const name of OTHERS) {
  test(`${name}: no rule is broken and nothing is wider than the page, with everything open, at 320 and 360 px`, async (t) => {
    for (const width of [320, 360]) {
      const page = await it.open(t, `lang=${name}`, { width });
      await openAll(page);
      await settled(page);
      assert.deepEqual(await violations(page), [], `${width} px`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px: it can be scrolled sideways`);
    }
  });

  test(`${name}: numbers and plurals are those that browsers know`, async (t) => {
    const page = await it.open(t);
    const [, tag, , , , plurals, decimal, percent] = await said(name);
    const known = await page.evaluate((lang) => {
      const numbers = new Intl.NumberFormat(lang === 'ar' ? 'ar-u-nu-latn' : lang, { style: 'percent', minimumFractionDigits: 1 });
      const parts = numbers.formatToParts(0.175);
      const rules = new Intl.PluralRules(lang);
      return {
        percent: parts.map(({ type, value }) => (['integer', 'decimal', 'fraction'].includes(type) ? '' : value)).join(''),
        decimal: parts.find(({ type }) => type === 'decimal').value,
        plurals: [...new Set([...Array(101).keys()].map((n) => rules.select(n)).concat(rules.select(0.5)))],
      };
    }, tag);
    assert.equal(decimal, known.decimal);
    assert.equal(percent.replace('{n}', '').replaceAll('\u00a0', ' '), known.percent.replaceAll('\u00a0', ' '));
    for (const category of known.plurals) assert.ok(plurals.split(' ').includes(category), `no form for ${category}`);
  });
}
