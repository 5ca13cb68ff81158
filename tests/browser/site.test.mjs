// The built folder: what every static host can serve, and what others ask of it before they show it.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { DIST } from './server.mjs';

const read = (...path) => readFile(join(DIST, ...path), 'utf8');
const presets = () => readdir(join(DIST, 'p'));
/** The name of a version's folder, whose files never change again. */
const VERSION = 'v1';
/** What concerns a host as a whole. */
const OF_THE_HOST = ['.htaccess', '_headers', VERSION];

test('every form is there: page, single file, element with its types, builder, and a folder a preset', async () => {
  for (const name of ['index.html', 'guess/index.html', 'loopdial.html', 'loopdial.js', 'loopdial.d.ts', 'embed.html', 'embeds.html', 'article.html', 'sources.html', 'methods.html']) assert.ok(existsSync(join(DIST, name)), name);
  assert.equal((await presets()).length, 11);
  for (const preset of await presets()) assert.deepEqual((await readdir(join(DIST, 'p', preset))).sort(), ['index.html', 'oembed.json', 'picture.png', 'picture.svg', 'preview.png'], preset);
});

test('all of it stands once more in the folder of its version, byte for byte', async () => {
  const names = (await readdir(DIST, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(DIST.length + 1));
  const own = names.filter((name) => !OF_THE_HOST.includes(name.split('/')[0]));
  assert.ok(own.length > 60, String(own.length));
  for (const name of own) assert.ok((await readFile(join(DIST, name))).equals(await readFile(join(DIST, VERSION, name))), name);
});

test('each preset’s page says where it can be embedded from, and the answer is one that oEmbed allows', async () => {
  for (const preset of await presets()) {
    const page = await read('p', preset, 'index.html');
    const [, address] = page.match(/<link rel="alternate" type="application\/json\+oembed" href="([^"]+)" title="[^"]+">/);
    const answer = JSON.parse(await read('p', preset, address));
    assert.deepEqual([answer.version, answer.type, answer.provider_name], ['1.0', 'rich', 'Loopdial']);
    assert.match(answer.html, /^<iframe src="[^"]+" title="[^"]+" width="640" height="900" frameborder="0" scrolling="auto"><\/iframe>$/, 'what WordPress keeps');
    assert.ok(page.includes(`<title>${answer.title}</title>`), answer.title);
    assert.ok(existsSync(join(DIST, 'p', preset, answer.thumbnail_url)), answer.thumbnail_url);
  }
});

test('every page has a policy that allows nothing but itself', async () => {
  const pages = ['index.html', 'guess/index.html', 'loopdial.html', 'sources.html', 'methods.html', ...(await presets()).map((preset) => `p/${preset}/index.html`)];
  for (const name of pages) {
    const page = await read(name);
    const [, policy] = page.match(/<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)">/);
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types 'none'/);
    assert.ok(!/unsafe-inline|'unsafe-eval'|\*|https?:/.test(policy), `${name}: ${policy}`);
  }
});

test('hosts are told to share the files, to call programs by their type, and for how long they hold', async () => {
  const headers = await read('_headers');
  assert.match(headers, /^\/\*\n {2}Access-Control-Allow-Origin: \*\n/);
  assert.match(headers, /\n\/v1\/\*\n {2}Cache-Control: public, max-age=31536000, immutable\n/);
  assert.match(headers, /\n\/\*\.wasm\n {2}Content-Type: application\/wasm\n/);
  for (const word of ['X-Frame-Options', 'frame-ancestors']) assert.ok(!headers.includes(word) && !(await read('.htaccess')).includes(word), word);
  assert.match(await read('.htaccess'), /AddType application\/wasm \.wasm/);
});

test('pictures stand alone: no script, no style from elsewhere, nothing loaded', async () => {
  for (const preset of await presets()) {
    const svg = await read('p', preset, 'picture.svg');
    assert.match(svg, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.ok(!/<script|<image|var\(|@import|href="http/.test(svg), preset);
  }
});
