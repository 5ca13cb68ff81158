// The link: read once, written when the finger rests, kind to its host, deaf to mischief.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAL, changed, drag, linked, look, quiet, settled, stage } from './fixtures.mjs';

const it = stage();

test('the link says what is shown', async (t) => {
  const page = await it.open(t, 'm=1&q=1.2&human=0.5');
  const { value, sentence } = await look(page);
  assert.match(value, /^120\s%$/);
  assert.match(sentence, /people keep 50\s% of the judgement/);
  assert.equal(await page.locator('.notices').textContent(), '');
});

test('opening the page writes no link', async (t) => {
  const page = await it.open(t, 'q=0.9');
  await quiet(page);
  assert.equal(await page.evaluate(() => probe.links), 0);
  assert.equal(new URL(page.url()).search, '?q=0.9');
});

test('a long drag writes the link once, after it', async (t) => {
  const page = await it.open(t);
  const during = () => page.evaluate(() => (probe.during = probe.links));
  await drag(page, DIAL, 0.9, { steps: 80, pause: during });
  await linked(page);
  await quiet(page);
  const { before, after, inputs } = await page.evaluate(() => ({ before: probe.during, after: probe.links, inputs: probe.seen.length }));
  assert.ok(inputs > 40, `only ${inputs} inputs: no long drag`);
  assert.ok(before <= 2 && after <= before + 1, `${before} writes during the drag, ${after} in all`);
});

test('what a host has put into the link stays there', async (t) => {
  const page = await it.open(t, 'utm_source=paper&q=0.5&childId=7#fig-2');
  assert.equal(await page.locator('.notices').textContent(), '', 'no notice about it');
  await page.press(DIAL, 'ArrowRight');
  await linked(page, (search) => search.includes('0.51'));
  const url = new URL(page.url());
  assert.equal(url.search, '?m=1&q=0.51&utm_source=paper&childId=7');
  assert.equal(url.hash, '#fig-2');
});

const HOSTILE = {
  '64 KiB of one value': `q=${'9'.repeat(65536)}`,
  '64 KiB of entries': 'q=1&'.repeat(16384),
  'not a number': 'q=NaN&beta=nan&human=',
  infinite: 'q=1e999&beta=-1e999&human=Infinity',
  'out of range': 'q=-5&beta=99&slow=99999',
  duplicates: 'q=1&q=2&q=0.68',
  'emoji and other scripts': 'q=%F0%9F%8E%9B&%E2%9C%8C=1&preset=%D7%90%D7%91',
  'a bare per cent sign': 'q=%&%=1&beta=%zz&%E0%A4%A=2',
  'bytes that are no text': 'q=%ff%fe&%00=%00',
  'only separators': '&&&===&=&=1&?&#',
  'an unknown preset': 'preset=nonsense',
  'a name of every object': 'preset=constructor&__proto__=1&toString=2',
  markup: `q=${encodeURIComponent('"><script>window.pwned=1</script><img src=x onerror=window.pwned=1 class=injected>')}`,
  'markup in a key': `${encodeURIComponent('<img src=x onerror=window.pwned=1 class=injected>')}=1`,
  'markup in a preset': `preset=${encodeURIComponent("'><svg onload=window.pwned=1 class=injected>")}`,
};
/** These hold nothing to complain about. */
const HARMLESS = ['only separators'];

for (const [name, query] of Object.entries(HOSTILE)) {
  test(`a hostile link opens all the same: ${name}`, async (t) => {
    const page = await it.open(t, query);
    const notices = await page.locator('.notices').textContent();
    if (!HARMLESS.includes(name)) assert.match(notices, /This link was read with changes/);
    assert.ok(notices.length < 2000, `a notice of ${notices.length} characters`);
    assert.equal(await page.evaluate(() => window.pwned), undefined, 'a script from the link ran');
    assert.equal(await page.locator('.injected').count(), 0, 'markup from the link is in the page');
    const { sentence, run } = await look(page);
    assert.match(sentence, /^Today AI /);
    assert.ok(run.length > 100 && !/NaN|inf/i.test(run), 'the run is drawn');
    await page.press(DIAL, 'End');
    await page.press(DIAL, 'ArrowLeft');
    assert.match(await linked(page, (search) => /[?&]q=1\.99(&|$)/.test(search)), /q=1\.99/, 'the dial still turns');
  });
}

test('a link of nothing but mischief shows the article’s numbers', async (t) => {
  const plain = await look(await it.open(t));
  for (const query of ['q=NaN', 'preset=nonsense', `q=1&x=${'9'.repeat(5000)}`, 'nonsense=1']) {
    const page = await it.open(t, query);
    assert.deepEqual(changed(plain, await look(page)), [], query.slice(0, 40));
  }
});

test('a notice goes once a preset is picked', async (t) => {
  const page = await it.open(t, 'q=NaN');
  await page.click('.chip[data-preset=good]');
  await settled(page);
  assert.equal(await page.locator('.notices').textContent(), '');
});
