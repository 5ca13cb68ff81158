// <loop-dial> in somebody else's page: attributes are the keys of a link, many live side by side, and nothing of the page is touched.
import assert from 'node:assert/strict';
import test from 'node:test';
import { stage } from './fixtures.mjs';
import { host } from './host.mjs';

const it = stage({ headers: { 'access-control-allow-origin': '*' } });
const SCRIPT = '<script src="{origin}/loopdial.js" async></script>';
const DIAL = '.dial input[type=range]';

/** Opens a host's page with the script and these elements, and waits until all of them are alive. */
async function open(t, html, settings) {
  const page = await host(t, it, `<script>
    globalThis.news = [];
    for (const type of ['ready', 'change', 'milestone']) addEventListener('loopdial:' + type, ({ target, detail }) => news.push({ type, id: target.id, ...detail }));
  </script>${html}${SCRIPT}`, settings);
  await alive(page);
  return page;
}

const alive = (page) =>
  page.waitForFunction(() => {
    const all = [...document.querySelectorAll('loop-dial')];
    return all.length && all.every((element) => element.shadowRoot?.querySelector('.widget:not(.waiting)'));
  });
const dialOf = (page, id) => page.locator(`#${id} ${DIAL}`);
const news = (page, type, id = 'a') => page.evaluate(([type, id]) => news.filter((one) => one.type === type && one.id === id), [type, id]);
const attributes = (page, id = 'a') =>
  page.$eval(`#${id}`, (element) => Object.fromEntries([...element.attributes].filter(({ name }) => name !== 'id').map(({ name, value }) => [name, value])));

test('its attributes are the keys of a link, and follow what it shows', async (t) => {
  const page = await open(t, '<loop-dial id="a" preset="kohli" theme="dark"></loop-dial>');
  assert.match(await page.textContent('#a .sentence >> visible=true'), /people keep the judgement/);
  assert.ok(await page.locator('#a .widget.dark').count());
  assert.deepEqual(await attributes(page), { preset: 'kohli', theme: 'dark' });
  await dialOf(page, 'a').press('ArrowRight');
  await page.waitForFunction(() => news.some(({ type }) => type === 'change'));
  const [change] = await news(page, 'change');
  assert.deepEqual(await attributes(page), { preset: 'kohli', theme: 'dark', q: String(change.params.q) });
  assert.ok(change.params.q > 0.68 && change.sentence.length > 40 && change.date > 2026, JSON.stringify(change));
  await page.$eval('#a', (element) => element.setAttribute('preset', 'good'));
  await page.waitForFunction(() => !document.querySelector('#a').shadowRoot.querySelector('.sentence').textContent.includes('people keep'));
  await page.$eval('#a', (element) => element.setAttribute('theme', 'light'));
  await page.waitForSelector('#a .widget.light');
});

test('a script can tell it what to show, and play, and is told of milestones', async (t) => {
  const page = await open(t, '<loop-dial id="a"></loop-dial>');
  assert.equal((await news(page, 'ready')).length, 1);
  await page.$eval('#a', (element) => element.set({ params: { q: 1.1 } }));
  await page.waitForFunction(() => document.querySelector('#a').query.includes('q=1.1'));
  await page.$eval('#a', (element) => element.set({ step: 'taste' }));
  await page.waitForFunction(() => document.querySelector('#a').getAttribute('step') === 'taste');
  await page.$eval('#a', (element) => element.set('preset=good&step='));
  await page.waitForFunction(() => document.querySelector('#a').query === 'm=1&preset=good' || document.querySelector('#a').query === 'preset=good');
  await page.$eval('#a', (element) => element.seek(2027));
  await page.$eval('#a', (element) => element.play());
  await page.waitForFunction(() => news.some(({ type }) => type === 'milestone'));
  await page.$eval('#a', (element) => element.pause());
  const [milestone] = await news(page, 'milestone');
  assert.ok(['intern', 'month', 'researcher', 'tenfold', 'full', 'ignition', 'outpaced'].includes(milestone.milestone) && milestone.date > 2027);
});

test('what means nothing is ignored, with a note to whoever looks', async (t) => {
  const page = await open(t, '<loop-dial id="a"></loop-dial>', { quiet: false });
  for (const said of ['q=1e999&show=clocks', { params: { q: {} } }, { params: 7, preset: [] }, null, 7, 'x'.repeat(70_000)]) {
    await page.$eval('#a', (element, said) => element.set(said), said);
  }
  await page.$eval('#a', (element) => element.seek(NaN));
  assert.equal(await page.$eval('#a', (element) => element.query), '');
  assert.deepEqual(page.complaints.filter((line) => line.startsWith('error')), []);
  assert.ok(page.complaints.some((line) => /ignored show=clocks/.test(line)), page.complaints.join('\n'));
});

test('many live side by side, with one program fetched once, and those of a group show the same', async (t) => {
  const all = ['a', 'b', 'c'].map((id) => `<loop-dial id="${id}" ${id === 'c' ? '' : 'group="pair"'}></loop-dial>`).join('');
  const from = it.server.requests.length;
  const page = await open(t, all);
  const programs = it.server.requests.slice(from).filter((path) => path.endsWith('.wasm'));
  // It comes in two parts.
  assert.deepEqual(programs.map((path) => path.match(/loopdial-(\w+)/)[1]).sort(), ['app', 'rest']);
  await dialOf(page, 'a').press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('#b').query !== '' && document.querySelector('#b').query === document.querySelector('#a').query);
  assert.equal(await page.$eval('#c', (element) => element.query), '');
  assert.equal(await dialOf(page, 'b').getAttribute('aria-valuetext'), await dialOf(page, 'a').getAttribute('aria-valuetext'));
});

test('those of a group show the same from the start, whoever comes first or last', async (t) => {
  const page = await open(t, '<loop-dial id="a" group="g"></loop-dial><loop-dial id="b" group="g" preset="good"></loop-dial>');
  await page.waitForFunction(() => document.querySelector('#a').query.includes('good'));
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<loop-dial id="c" group="g"></loop-dial>'));
  await page.waitForFunction(() => document.querySelector('#c').query?.includes('good'));
});

test('it has room in every layout, and reads as it should in a page that is written otherwise', async (t) => {
  const box = (style) => `<div style="${style}"><loop-dial show="sentence"></loop-dial></div>`;
  const layouts = ['display:flex', 'display:flex;flex-direction:column;align-items:center', 'display:grid;justify-items:center', 'display:table-cell', 'float:left;max-width:600px', 'direction:rtl;white-space:nowrap;text-transform:uppercase;letter-spacing:9px;text-align:right'];
  const page = await open(t, layouts.map((style) => box(`${style};width:600px`)).join(''));
  const seen = await page.$$eval('loop-dial', (all) => all.map((one) => [one.getBoundingClientRect().width, one.shadowRoot.querySelector('.sentence').getBoundingClientRect().right <= one.getBoundingClientRect().right + 1]));
  seen.forEach(([width, inside], at) => assert.ok(width > 280 && width <= 600 && inside, `${layouts[at]}: ${width} px`));
  const style = await page.$eval('div:last-of-type > loop-dial', (one) => {
    const { direction, textTransform, letterSpacing, whiteSpace, textAlign } = getComputedStyle(one.shadowRoot.querySelector('.sentence'));
    return [direction, textTransform, letterSpacing, whiteSpace, textAlign];
  });
  assert.deepEqual(style, ['ltr', 'none', 'normal', 'normal', 'start']);
});

test('attributes of others are left alone', async (t) => {
  const page = await open(t, '<loop-dial id="a" preset="kohli" x-data="{}" itemprop="x" translate="no" _ngcontent-abc></loop-dial>');
  await dialOf(page, 'a').press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('#a').hasAttribute('q'));
  assert.deepEqual(Object.keys(await attributes(page)).sort(), ['_ngcontent-abc', 'itemprop', 'preset', 'q', 'translate', 'x-data']);
});

test('a page that answers each change with another does not stand still', async (t) => {
  const page = await open(t, '<loop-dial id="a"></loop-dial>');
  const rounds = await page.evaluate(async () => {
    let rounds = 0;
    const answer = () => a.setAttribute('q', (rounds += 1) % 2 ? '0.9' : '1.1');
    a.addEventListener('loopdial:change', answer);
    a.setAttribute('q', '1');
    // What waits for its turn must get it.
    await new Promise((resolve) => setTimeout(resolve, 500));
    a.removeEventListener('loopdial:change', answer);
    return rounds;
  });
  assert.ok(rounds > 1, String(rounds));
});

test('what it is told before it is in the page counts', async (t) => {
  const page = await open(t, '<loop-dial></loop-dial>');
  await page.evaluate(() => {
    const early = Object.assign(document.createElement('loop-dial'), { id: 'a' });
    early.set({ preset: 'kohli' });
    document.body.append(early);
  });
  await page.waitForFunction(() => document.querySelector('#a').query?.includes('kohli'));
});

test('it lives in open and in closed shadow roots', async (t) => {
  const page = await open(t, `<div id="open"></div><div id="closed"></div><loop-dial id="a"></loop-dial><script>
    for (const mode of ['open', 'closed']) {
      const root = document.getElementById(mode).attachShadow({ mode });
      root.innerHTML = '<loop-dial id="in"></loop-dial>';
      (globalThis.inside ??= {})[mode] = root.firstElementChild;
    }
  </script>`);
  for (const mode of ['open', 'closed']) {
    await page.waitForFunction((mode) => inside[mode].shadowRoot?.querySelector('.widget:not(.waiting)'), mode);
    const q = await page.evaluate(async (mode) => {
      const dial = inside[mode].shadowRoot.querySelector('.dial input[type=range]');
      dial.value = 0.7;
      dial.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return inside[mode].getAttribute('q');
    }, mode);
    assert.ok(Number(q) > 1, `${mode}: ${q}`);
  }
});

test('moved it stays as it is, removed it leaves nothing, and back it goes on', async (t) => {
  const page = await open(t, '<loop-dial id="a" controls="dial" title="0"></loop-dial><section id="elsewhere"></section>');
  await dialOf(page, 'a').press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('#a').query !== '');
  const query = await page.$eval('#a', (element) => element.query);
  await page.evaluate(() => elsewhere.append(a));
  assert.equal((await news(page, 'ready')).length, 1, 'it was not started again');
  await dialOf(page, 'a').press('ArrowLeft');
  await page.waitForFunction(() => document.querySelector('#a').query === '');
  await dialOf(page, 'a').press('ArrowRight');
  const left = await page.evaluate(async () => {
    globalThis.kept = a;
    kept.remove();
    await Promise.resolve();
    return kept.shadowRoot.childNodes.length;
  });
  assert.equal(left, 0);
  await page.evaluate(() => elsewhere.append(kept));
  await alive(page);
  assert.equal(await page.$eval('#a', (element) => element.query), query);
  assert.ok(await page.locator('#a .widget.untitled').count(), 'what is shown of it stays too');
});

test('it touches neither address nor history nor storage, and no style of the page reaches it', async (t) => {
  const page = await open(t, '<style>h2, p, button, input { display: none !important; color: red !important } </style><loop-dial id="a"></loop-dial>');
  await dialOf(page, 'a').press('ArrowRight');
  await page.click('#a .chip[data-preset=good]');
  await page.waitForTimeout(600);
  assert.equal(page.url(), page.home);
  assert.deepEqual(await page.evaluate(() => [history.length, localStorage.length, document.cookie]), [2, 0, '']);
  assert.ok(await page.locator('#a .presets h2').isVisible());
});

test('a host styles it by custom properties and by its parts', async (t) => {
  const page = await open(t, '<style>#a { --ground: transparent } #a::part(sentence) { letter-spacing: 3px }</style><loop-dial id="a"></loop-dial>');
  const style = (where, name) => page.$eval(`#a ${where}`, (node, name) => getComputedStyle(node)[name], name);
  assert.equal(await style('.widget', 'backgroundColor'), 'rgba(0, 0, 0, 0)');
  assert.equal(await style('.sentence', 'letterSpacing'), '3px');
});

test('where a page’s policy forbids programs, its own picture stays and it says why', async (t) => {
  const policy = "default-src 'none'; script-src 'unsafe-inline' {origin}; connect-src {origin}; img-src data:; style-src 'unsafe-inline'";
  const headers = { 'content-security-policy': policy.replaceAll('{origin}', it.server.origin) };
  const page = await host(t, it, `<loop-dial id="a"><p id="own">The picture of the article.</p></loop-dial>${SCRIPT}`, { headers, quiet: false });
  await page.waitForSelector('#a #no-wasm', { state: 'visible' });
  assert.match(await page.textContent('#a #no-wasm'), /wasm-unsafe-eval/);
  assert.ok(await page.locator('#own').isVisible());
});

test('one that stops leaves the others unharmed, and can be started again', async (t) => {
  const page = await open(t, '<loop-dial id="a"></loop-dial><loop-dial id="b"></loop-dial>', { quiet: false });
  await page.evaluate(() => {
    const make = Document.prototype.createElement;
    globalThis.mend = () => (Document.prototype.createElement = make);
    Document.prototype.createElement = function (name) {
      if (name === 'table') throw new Error('no more tables');
      return make.call(this, name);
    };
  });
  await page.click('#a details.table > summary');
  await page.evaluate(() => mend());
  await page.waitForSelector('#a #no-wasm', { state: 'visible' });
  await dialOf(page, 'b').press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('#b').query !== '');
  await page.click('#a #retry');
  await page.waitForFunction(() => document.querySelector('#a').shadowRoot.querySelector('#loopdial:not(.stuck)'));
  await dialOf(page, 'a').press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('#a').query !== '');
});
