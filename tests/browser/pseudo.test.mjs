// Languages that nobody speaks: English twice as long, in words that never end, from right to left, and full of markup. The page takes its
// own language from a text at its end, so a test can put another one there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DIAL, settled, stage } from './fixtures.mjs';
import { violations } from './rules.mjs';

const it = stage();
/** Names and signs, which come before all that is said. */
const SIGNS = 24;
const HOSTILE = '<img src=x onerror=alert(1)></script>&amp;"\'';

/** Changes what is said: words alone, not holes, marks or forms of plurals. */
const said = (change) => (line) => (/\p{L}{3}/u.test(line.replace(/\{\w+\}/g, '')) && !line.includes('|') ? change(line) : line);
const LANGUAGES = {
  double: { line: said((line) => `${line} ${line.replace(/[*^[\]]/g, '').replace(/\{\w+\}/g, '')}`) },
  'long words': { line: said((line) => line.replace(/ (?![^[]*\])/g, '')) },
  'right to left': { dir: 'rtl', line: said((line) => `\u202b${line}\u202c`) },
  hostile: { line: said((line) => line + HOSTILE) },
};

/** Words changed; what is empty stays so. */
function changed(words, { dir, line }) {
  const lines = words.split('\n');
  if (dir) lines[2] = dir;
  // What would end the text is what a build never lets in.
  return lines.map((text, at) => (at < SIGNS || !text ? text : line(text).replaceAll('</', '<'))).join('\n');
}

/** The page with the words inside it changed, and the text that all words come with. */
const INSIDE = /(?<=<script type="text\/plain" id="words">[^\n]*\n)[^]*?(?=<\/script>)/;
const BESIDE = /(?<=^[^\n]*\n)[^]*/;

for (const [name, language] of Object.entries(LANGUAGES)) {
  test(`${name}: all of it works, nothing is wider than a phone, nothing of it is markup`, async (t) => {
    const init = () => {
      window.alert = () => document.documentElement.setAttribute('data-alarmed', '');
      // Else a text that is not the build's would be refused.
      const { fetch } = window;
      window.fetch = (url) => fetch(url);
    };
    const page = await it.open(t, '', { width: 360, live: false, quiet: false, init });
    const change = (pattern) => async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace(pattern, (words) => changed(words, language)) });
    };
    await page.route('**/', change(INSIDE));
    await page.route('**/en-widget-*', change(BESIDE));
    await page.reload();
    await page.waitForSelector('.widget:not(.waiting)');
    page.complaints.length = 0;
    const summaries = page.locator('details:not(.compare, .matters, .map, .share):not([open]) > summary');
    while (await summaries.count()) await summaries.first().click();
    await settled(page);
    await page.press(DIAL, 'ArrowRight');
    await settled(page);
    assert.match(await page.getAttribute(DIAL, 'aria-valuetext'), /^69/);
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('.widget img, .widget script')].map((node) => node.outerHTML)), []);
    assert.equal(await page.getAttribute('html', 'data-alarmed'), null);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} px too wide`);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(page.complaints, []);
    if (name === 'hostile') assert.ok((await page.textContent('h1')).includes('<img src=x'), 'markup is said as it stands');
  });
}
