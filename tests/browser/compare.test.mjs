// Two scenarios side by side: kept, swapped, let go; on the chart, in the table, in words, in the link.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, NUMBER, changed, linked, look, quiet, settled, stage } from './fixtures.mjs';
import { host } from './host.mjs';
import { violations } from './rules.mjs';

const it = stage({ headers: { 'access-control-allow-origin': '*' } });
const PART = '.compare .later';
const GHOST = '.drawing.speed path.before';

const open = async (page) => {
  await page.click('details.compare summary');
  await page.waitForSelector(`${PART} button`);
};
const button = (page, name) => page.locator(PART).getByRole('button', { name, exact: true });
const most = (page) => page.textContent(`${PART} .most`);
/** Waits until the difference reads like this. */
const says = (page, pattern) =>
  page.waitForFunction(([at, source]) => new RegExp(source).test(document.querySelector(at)?.textContent ?? ''), [`${PART} .most`, pattern.source]);
/** The table's rows: name, A, B. */
const rows = (page) => page.$$eval(`${PART} tbody tr`, (rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.replaceAll('\u{a0}', ' '))));
const ghost = (page) => page.getAttribute(GHOST, 'd');
const sides = (page) => page.$$eval('.drawing.speed text.side', (labels) => labels.map((label) => label.textContent).join(''));
const run = (page) => page.getAttribute('.drawing.speed path.run.ahead', 'd');

test('what is kept stays on the chart while the dial moves, and the difference is said', async (t) => {
  const page = await it.open(t);
  await open(page);
  assert.equal(await ghost(page), '');
  const before = await run(page);
  await button(page, 'Keep this as A').click();
  await says(page, /the same/);
  assert.equal(await sides(page), '', 'two runs on one line have no names');
  await linked(page, (search) => search === '?vs=article');
  await page.fill(NUMBER, '120');
  await page.press(NUMBER, 'Enter');
  await says(page, /^B reaches 10× 1\syear and \d+\smonths sooner\. One input differs, so all of it is because of Improvement rate\.$/);
  await settled(page);
  assert.equal(await ghost(page), before);
  assert.equal(await sides(page), 'AB');
  assert.equal(await page.textContent(`${PART} .differing`), 'Improvement rate: 68\u{a0}% → 120\u{a0}%');
  const [tenfold] = await rows(page);
  assert.deepEqual(tenfold.slice(0, 2), ['Research runs 10× as fast', 'Feb 2030']);
  assert.equal(await linked(page, (search) => search.includes('q=1.2')), '?m=1&q=1.2&vs=article');
});

test('a preset is kept as A; A and B are swapped; A is let go', async (t) => {
  const page = await it.open(t);
  await open(page);
  const article = await run(page);
  await page.selectOption(`${PART} select`, 'good');
  await says(page, /^B reaches 10× 7\smonths later\. Mostly because of Ideas get harder\.$/);
  const good = await ghost(page);
  await button(page, 'Swap A and B').click();
  await says(page, /^B reaches 10× 7\smonths sooner\. Mostly because of Ideas get harder\.$/);
  await settled(page);
  assert.deepEqual([await ghost(page), await run(page)], [article, good]);
  assert.equal(await page.inputValue(`${PART} select`), 'article');
  assert.equal(await page.locator('.chip[aria-pressed=true]').getAttribute('data-preset'), 'good');
  assert.equal(await linked(page, (search) => search.includes('preset=good')), '?m=1&preset=good&vs=article');
  await button(page, 'Let go of A').click();
  await page.waitForFunction((at) => !document.querySelector(at), `${PART} table`);
  assert.equal(await ghost(page), '');
  assert.equal(await page.inputValue(`${PART} select`), '', 'the choice follows');
  assert.equal(await linked(page, (search) => !search.includes('vs')), '?m=1&preset=good');
  await page.goBack();
  await page.waitForSelector(`${PART} table`);
});

test('the table and the words follow while the dial is dragged, and B can be kept instead', async (t) => {
  const page = await it.open(t, 'vs=article');
  await open(page);
  await page.focus(DIAL);
  await page.keyboard.press('PageUp');
  await says(page, /sooner/);
  const [first] = await rows(page);
  await page.keyboard.press('End');
  await page.waitForFunction(([at, old]) => document.querySelector(`${at} tbody td:last-child`).textContent !== old, [PART, first[2]]);
  await button(page, 'Keep B as A').click();
  await says(page, /the same/);
  assert.equal(await linked(page, (search) => search.includes('vs=article~q')), '?m=1&q=2&vs=article~q:2');
});

test('by keyboard alone, and the place of the keyboard is kept', async (t) => {
  const page = await it.open(t);
  await page.focus('details.compare summary');
  await page.keyboard.press('Enter');
  await page.waitForSelector(`${PART} button`);
  await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  assert.equal(await focused(), 'Keep this as A');
  await page.keyboard.press('Enter');
  await says(page, /the same/);
  assert.equal(await focused(), 'Let go of A');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'SELECT');
  await page.keyboard.press('End');
  await says(page, /B reaches 10× 1\syear and 1\smonth later\. Mostly because of Improvement rate\./);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  assert.equal(await focused(), 'Swap A and B');
  await page.keyboard.press('Space');
  await says(page, /sooner/);
  assert.equal(await focused(), 'Swap A and B');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction((at) => !document.querySelector(at), `${PART} table`);
  assert.equal(await focused(), 'Keep this as A');
});

test('by touch, on a small screen', async (t) => {
  const page = await it.open(t, '', { width: 360, height: 740, hasTouch: true, isMobile: true });
  await page.tap('details.compare summary');
  await page.waitForSelector(`${PART} button`);
  await button(page, 'Keep this as A').tap();
  await says(page, /the same/);
  await page.tap('.presets .chip[data-preset=lifland]');
  await says(page, /^B reaches 10× 4\smonths later/);
  await button(page, 'Swap A and B').tap();
  await says(page, /^B reaches 10× 4\smonths sooner/);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px too wide`);
});

test('its link opens to the same picture, table and words', async (t) => {
  const page = await it.open(t, 'preset=kohli&human=0.4&vs=good~q:1.2~beta:0.3');
  await open(page);
  await page.press(DIAL, 'ArrowRight');
  await says(page, /./);
  const search = await linked(page);
  assert.match(search, /^\?m=1&preset=kohli&q=0\.69&human=0\.4&vs=good~q:1\.2~beta:0\.3$/);
  await settled(page);
  await page.waitForTimeout(500);
  const seen = async (page) => ({ rows: await rows(page), most: await most(page), ghost: await ghost(page), sides: await sides(page), part: await page.textContent(PART) });
  const [before, all] = [await seen(page), await look(page)];
  const again = await it.open(t, search.slice(1));
  await open(again);
  await quiet(again);
  assert.deepEqual(await seen(again), before);
  assert.deepEqual(changed(all, await look(again)), []);
  assert.equal(before.sides, 'AB');
});

const HOSTILE = {
  nonsense: 'vs=nonsense',
  'not a number': 'vs=good~q:NaN',
  'out of range': 'vs=article~q:999~beta:-4',
  'a stranger’s key': 'vs=good~speed:9',
  markup: `vs=${encodeURIComponent('"><script>window.pwned=1</script><img src=x onerror=window.pwned=1 class=injected>')}`,
  'escapes in escapes': 'vs=good%257Eq%253A1%25%25',
  separators: 'vs=~~~:::~~:',
  '3 KiB': `vs=good${'~q:1'.repeat(900)}`,
};

for (const [name, query] of Object.entries(HOSTILE)) {
  test(`a hostile comparison opens all the same: ${name}`, async (t) => {
    const page = await it.open(t, query);
    const notices = await page.textContent('.notices');
    assert.match(notices, /This link was read with changes/);
    assert.ok(notices.length < 2000);
    await open(page);
    await page.waitForSelector(`${PART} table`);
    assert.ok(!/NaN|undefined/.test(await page.textContent(PART)));
    assert.equal(await page.evaluate(() => window.pwned), undefined);
    assert.equal(await page.locator('.injected').count(), 0);
    await page.press(DIAL, 'End');
    await says(page, /./);
    assert.match(await linked(page, (search) => search.includes('q=2')), /&vs=(article|good)(~[a-z]+:[\d.]+)*$/, 'what it says from then on is clean');
  });
}

test('what the publisher has locked stays when A and B are swapped', async (t) => {
  const page = await it.open(t, 'lock=q&q=0.9&vs=article~beta:0.3');
  await open(page);
  assert.match(await page.textContent(PART), /Locked on this page: Improvement rate\./);
  await button(page, 'Swap A and B').click();
  await linked(page, (search) => search.includes('beta=0.3'));
  assert.match(await page.getAttribute(DIAL, 'aria-valuetext'), /^90/);
});

test('names of the two runs cover nothing', async (t) => {
  for (const width of [320, 360, 720, 980]) {
    const page = await it.open(t, '', { width });
    for (const query of ['preset=good&vs=article', 'vs=good', 'preset=kohli&vs=twenty', 'vs=fifteen', 'preset=suddenly&q=1.5&vs=frozen', 'preset=lifland&vs=article']) {
      await page.goto(it.server.page(query));
      await page.waitForSelector('.widget:not(.waiting)');
      await settled(page);
      const faults = await page.evaluate(() => {
        const box = (node) => node.getBoundingClientRect();
        const touch = (a, b) => a.left < b.right && b.left < a.right && a.top + 0.24 * a.height < b.bottom - 0.24 * b.height && b.top + 0.24 * b.height < a.bottom - 0.24 * a.height;
        const sides = [...document.querySelectorAll('.drawing.speed text.side')];
        const others = [...document.querySelectorAll('.drawing.speed :is(text, circle)')];
        const covered = sides.flatMap((side) => others.filter((other) => other !== side && touch(box(side), box(other))).map((other) => `${side.textContent} on ${other.textContent}`));
        const curves = [...document.querySelectorAll('.drawing.speed :is(path.run.ahead, path.before)')];
        const crossed = sides.flatMap((side) => {
          const { left, right, top, bottom, height } = box(side);
          return curves.filter((curve) => {
            const place = curve.getScreenCTM();
            return Array.from({ length: curve.getTotalLength() / 2 }, (_, at) => curve.getPointAtLength(2 * at).matrixTransform(place)).some(({ x, y }) => x > left && x < right && y > top + 0.24 * height && y < bottom - 0.24 * height);
          }).map((curve) => `${side.textContent} on ${curve.getAttribute('class')}`);
        });
        return [...covered, ...crossed];
      });
      assert.deepEqual(faults, [], `${width} px, ${query}`);
    }
  }
});

test('no rule is broken with it open', async (t) => {
  for (const width of [360, 980]) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await it.open(t, 'preset=good&q=0.9&lock=human&vs=kohli', { width, colorScheme });
      await open(page);
      await page.waitForSelector(`${PART} table`);
      assert.deepEqual(await violations(page), [], `${width} px, ${colorScheme}`);
      const small = await page.locator(`${PART} :is(button, select)`).evaluateAll((nodes) => nodes.filter((node) => Math.min(node.offsetWidth, node.offsetHeight) < 24).length);
      assert.equal(small, 0);
    }
  }
});

test('in the element: as an attribute, by script, and told', async (t) => {
  const html = `<script>globalThis.news = []; addEventListener('loopdial:change', ({ detail }) => news.push(detail));</script>
    <loop-dial id="a" preset="lifland" vs="article"></loop-dial><script src="{origin}/loopdial.js" async></script>`;
  const page = await host(t, it, html);
  await page.waitForFunction(() => document.querySelector('#a').shadowRoot?.querySelector('.widget:not(.waiting)'));
  await page.click('#a details.compare summary');
  await page.waitForFunction(() => /later/.test(document.querySelector('#a').shadowRoot.querySelector('.compare .most')?.textContent));
  await page.locator('#a .compare').getByRole('button', { name: 'Swap A and B' }).click();
  await page.waitForFunction(() => document.querySelector('#a').getAttribute('vs') === 'lifland');
  const [change] = await page.evaluate(() => news);
  assert.deepEqual([change.query, change.vs, change.params], ['preset=article&vs=lifland', 'lifland', {}]);
  await page.$eval('#a', (element) => element.set({ vs: 'good~q:1.2' }));
  await page.waitForFunction(() => document.querySelector('#a').getAttribute('vs') === 'good~q:1.2');
  await page.$eval('#a', (element) => element.removeAttribute('vs'));
  await page.waitForFunction(() => !document.querySelector('#a').query.includes('vs'));
  await page.locator('#a .compare').getByRole('button', { name: 'Keep this as A' }).waitFor();
});
