// Puts what a build has made into the forms in which it is embedded: Trunk runs this once it has built page and programs.
//
//   boot.js          what brings the pages to life
//   explore.js       what brings the parts that are opened later
//   guess-*.js       what lets readers guess first, in each of its languages
//   guess/           the page that begins with it
//   loopdial.js      the custom element, loopdial.d.ts its types
//   loopdial.html    one file with everything inside
//   es/, zh/, …      page and file in each other language, whose words are in es-widget-….txt and so on
//   p/*/oembed.json  each page as those embed it who ask
//   embed.html, article.html, embeds.html  for those who embed
//   sources.html, methods.html  for those who want to check it
//   class/, teach/   for those who teach with it
//   _headers, .htaccess  what static hosts should send
import '../xtask/shrink.mjs';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { letters, packed } from './pack.mjs';
import { pages } from './pages/build.mjs';
import { split, telling } from '../xtask/split.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = process.env.TRUNK_STAGING_DIR;
/** What may be asked of the browsers that run vector units. */
const TARGET = 'es2022';

const read = (name) => readFileSync(join(DIST, name), 'utf8');
const write = (name, text) => writeFileSync(join(DIST, name), text);
const edit = (name, change) => write(name, change(read(name)));
const find = (pattern) => readdirSync(DIST).find((name) => pattern.test(name));
const hash = (bytes, kind) => `${kind}-${createHash(kind).update(bytes).digest('base64')}`;
const esbuild = (...rest) =>
  execFileSync('esbuild', [...rest, '--minify', `--target=${TARGET}`, '--log-level=warning'], {
    encoding: 'utf8',
    cwd: HERE,
    shell: process.platform === 'win32',
    maxBuffer: 1 << 26,
  });

// What readers see before the program has come, written into the pages.
execFileSync('cargo', ['run', '--quiet', '--package', 'loopdial-widget', '--bin', 'prerender'], { stdio: 'inherit' });

const program = find(/^loopdial-app-.*_bg\.wasm$/);
const bytes = readFileSync(join(DIST, program));
const [, style] = read('index.html').match(/<style>([^]*?)<\/style>/);
const base = process.env.LOOPDIAL_URL ?? '';
/** Served while one works on it, a page has a script of Trunk's that loads it again after a change: no policy lets that in. */
const published = process.env.LOOPDIAL_URL !== undefined;

/** What a page may do: nothing but run this, and show it. */
const policy = (scripts, more = '', styles = [style]) =>
  [
    "default-src 'none'",
    `script-src ${scripts} 'wasm-unsafe-eval'`,
    `style-src ${styles.map((style) => `'${hash(style, 'sha256')}'`).join(' ')}`,
    `img-src ${more} data:`.replace('  ', ' '),
    more && `connect-src ${more}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]
    .filter(Boolean)
    .join('; ');

/** A page with its policy, before all that it governs, and with a script that must be what was bundled. */
function governed(page, policy) {
  if (!published) return page;
  const integrity = hash(readFileSync(join(DIST, 'boot.js')), 'sha384');
  return page
    .replace('<meta charset="utf-8">', (charset) => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(/<script src="[^"]*boot\.js"/, (script) => `${script} integrity="${integrity}" crossorigin`);
}

/** The glue as a function that makes it afresh: each widget has a program of its own. */
function glue(work) {
  const entry = join(work, 'entry.js');
  writeFileSync(entry, `export { initSync, Widget } from ${JSON.stringify(join(DIST, program.replace('_bg.wasm', '.js')))};`);
  const code = esbuild(entry, '--bundle', '--format=iife', '--global-name=glue', '--define:import.meta.url=""');
  const path = join(work, 'glue.js');
  writeFileSync(path, `export default function (WebAssembly) { ${code}; return glue; }`);
  return path;
}

/** The second program with its styles and what starts it, as one module beside it; each build has a name of its own. */
function explorer(work) {
  const found = find(/^loopdial-explore_bg\.wasm$/);
  const bytes = readFileSync(join(DIST, found));
  const file = `explore-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.wasm`;
  renameSync(join(DIST, found), join(DIST, file));
  const glue = join(DIST, 'loopdial-explore.js');
  const known = JSON.stringify({ file, integrity: hash(bytes, 'sha384') });
  const style = join(work, 'explore.txt');
  writeFileSync(style, esbuild(join(HERE, 'explore/explore.css')).trim());
  const code = esbuild(
    join(HERE, 'explore/index.js'),
    '--bundle',
    '--format=esm',
    `--alias:loopdial:explore=${glue}`,
    `--alias:loopdial:glue=${glue}`,
    `--alias:loopdial:explore-style=${style}`,
    '--loader:.txt=text',
    `--define:EXPLORE=${known}`,
    `--define:LANGUAGES=${JSON.stringify(spoken)}`,
  );
  rmSync(glue);
  return code;
}

/** The languages: what each program reads, as files of names that no other content has. */
function languages(work) {
  execFileSync('cargo', ['run', '--quiet', '--package', 'loopdial-reference', '--', '--words', work], { stdio: 'inherit' });
  const known = {};
  for (const name of readdirSync(work).filter((name) => /^\w+\.(widget|explore)\.txt$/.test(name))) {
    const [lang, kind, ending] = name.split('.');
    const bytes = readFileSync(join(work, name));
    const file = `${lang}-${kind}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${ending}`;
    writeFileSync(join(DIST, file), bytes);
    (known[lang] ??= {})[kind] = [file, hash(bytes, 'sha384')];
  }
  return known;
}

/** All that a link can say, from those who read links. */
const names = () => JSON.parse(execFileSync('cargo', ['run', '--quiet', '--package', 'loopdial', '--', 'keys'], { stdio: ['ignore', 'pipe', 'inherit'] }));

/** A part of the program as a file by a name that no other content has. */
function part(name, bytes) {
  const file = `loopdial-${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.wasm`;
  writeFileSync(join(DIST, file), bytes);
  return { file, integrity: hash(bytes, 'sha384') };
}

/**
 * The program in two parts: what is called until the dial has been turned, which a browser shows, and the rest. In one piece where
 * nobody has said where that browser's scripts are, as while one works on it.
 */
async function taken(work) {
  rmSync(join(DIST, program));
  const tests = process.env.LOOPDIAL_TESTS;
  if (!tests) return { first: part('app', bytes) };
  const tells = part('telling', telling(bytes, work));
  const never = part('never', '');
  write('boot.js', bundle('page.js', work, { first: tells, rest: never }));
  const { called } = await import(pathToFileURL(join(tests, 'opening.mjs')));
  const parts = split(bytes, await called(DIST, new RegExp(never.file)), work);
  [tells, never].forEach(({ file }) => rmSync(join(DIST, file)));
  return { first: part('app', parts.first), rest: part('rest', parts.rest) };
}

/** A script of `embed/` with all that it imports. */
function bundle(name, work, program, ...more) {
  const known = JSON.stringify(program);
  const { params, parts, facts } = names();
  return esbuild(
    join(HERE, name),
    '--bundle',
    '--format=iife',
    `--alias:loopdial:glue=${join(work, 'glue.js')}`,
    `--alias:loopdial:style=${join(work, 'style.txt')}`,
    '--loader:.txt=text',
    '--loader:.css=text',
    `--define:PROGRAM=${known}`,
    `--define:APART=${Boolean(program.rest)}`,
    ...Object.entries({ params: params.map(({ id }) => id), parts, facts }).map(([kind, names]) => `--define:KEYS.${kind}=${JSON.stringify(names)}`),
    `--define:GUESS=${JSON.stringify(guessWords())}`,
    `--define:LANGUAGES=${JSON.stringify(spoken)}`,
    ...more,
  );
}

/** The languages in which readers can guess first: each has English's words, by the same names and with the same holes, or nothing is built. */
function guessWords() {
  const folder = join(HERE, 'guess/words');
  const known = readdirSync(folder).map((file) => basename(file, '.json'));
  const words = (language) => JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'));
  const holes = (text) => (text.match(/\{\w+\}/g) ?? []).sort().join();
  const shape = (all) => Object.entries(all).map(([name, text]) => `${name} ${holes(text)}`).join('\n');
  const english = shape(words('en'));
  const broken = known.filter((language) => shape(words(language)) !== english);
  if (broken.length) throw new Error(`embed/guess/words: ${broken} lacks a word or a hole that English has, or has one too many`);
  return known;
}

/** What lets readers guess first, a module a language. */
function guessing() {
  for (const language of guessWords()) {
    const words = `--alias:loopdial:words=${join(HERE, 'guess/words', `${language}.json`)}`;
    write(`guess-${language}.js`, esbuild(join(HERE, 'guess/start.js'), '--bundle', '--format=esm', '--charset=utf8', '--loader:.css=text', words));
  }
}

/** What the one file does without until its program runs, a moment later: the picture for wide frames, and what stands below or beside. */
const LATER = [
  'div class="figure wide"',
  'section class="clock"',
  'section class="main-sliders"',
  'div class="futures"',
  'p class="oversight"',
  'section class="unknown"',
  'details class="table"',
  'section class="presets"',
  'details class="more"',
  'details class="compare"',
  'details class="matters"',
  'details class="map"',
  'details class="share"',
  'details class="sources"',
  'p aria-live="polite" class="spoken"',
];

/** A page without an element, which has none of its own kind inside. */
function without(page, start) {
  const [name] = start.split(' ');
  const from = page.indexOf(`<${start}>`);
  if (from < 0) throw new Error(`no <${start}> in the page`);
  const end = `</${name}>`;
  return page.slice(0, from) + page.slice(page.indexOf(end, from) + end.length);
}

/** A file that may lie anywhere leads to pages beside the widget by their whole address, or not at all. */
const adrift = (page) =>
  base
    ? page.replaceAll(/"\.\.?\/((?:\w+\/)?(?:sources|methods)\.html)/g, `"${base}$1`).replace(/data-home="\.\.?\/"/, `data-home="${base}"`)
    : page.replace(/<a href="\.\.?\/(?:\w+\/)?(?:sources|methods)\.html[^>]*>(.*?)<\/a>/g, (_, inside) => (inside.startsWith('<') ? inside : '')).replace(/ data-home="\.\.?\/"/, '');

/** A program with a text as one of the sections that mean nothing to it. */
function bearing(program, name, text) {
  const number = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...number(value >> 7)]);
  const content = Buffer.concat([Buffer.from([name.length]), Buffer.from(name), Buffer.from(text)]);
  return Buffer.concat([program, Buffer.from([0, ...number(content.length)]), content]);
}

/** Everything in one file: for frames that may load nothing, and for no network at all. The words are packed with the program. */
function alone(page, lang, script) {
  const [, said, opening] = page.match(/(<script type="text\/plain" id="words">[^\n]*\n)([^]*?)<\/script>/);
  const words = read(spoken[lang].widget[0]).replace(/^.*\n/, '');
  const inside = letters(packed(bearing(bytes, 'words', words)));
  page = page.replace(said + opening, () => said);
  const bare = LATER.reduce(without, page).replace(/<svg class="drawing horizon"[^]*?<\/svg>|<section class="story"[^]*?<\/section>|<nav class="languages"[^]*?<\/nav>|<!--[^]*?-->\n/g, '');
  return governed(adrift(bare), policy(`'${hash(script, 'sha256')}'`))
    .replace(/<link rel="(preload|canonical)"[^>]*>|<meta (property="og:|name="(twitter:|description"))[^>]*>|<button [^>]*class="(quiet expand|step rate)"[^]*?<\/button>|<span class="reduced-motion">[^<]*<\/span>/g, '')
    .replace(/(<link rel="icon" href=)"[^"]*"/, '$1"data:,"')
    .replace(/\n+/g, '\n')
    .replaceAll('<button disabled type="button"', '<button disabled')
    .replace('class="figure compact narrow"', 'class="figure compact"')
    .replace(/<script src="[^"]*boot\.js"[^>]*><\/script>/, '')
    .replace('</body>', () => `<script type="application/x-packed" id="program">${inside}</script>\n<script>${script}</script>\n</body>`);
}

/** The page for those who guess first, in a folder of its own: nothing tells the answer before any script has come, nor in previews of a link. */
function unanswered(page) {
  const home = '<div id="loopdial" data-query="" data-home="./"';
  if (!page.includes(home)) throw new Error(`no ${home} in the page`);
  return page
    .replace(home, '<div id="loopdial" class="guessing" data-query="guess=1" data-home="./"')
    .replace(/<meta (name="description"|property="og:(description|image)|name="twitter:)[^>]*>\n?/g, '')
    .replaceAll('"./', '"../');
}

/** A page as oEmbed describes what stands in a frame; with its discovery. */
function offered(page, folder) {
  const at = (name) => `${base && `${base}${folder}`}${name}`;
  const [, title] = page.match(/<title>([^<]*)<\/title>/);
  const frame = `<iframe src="${at('') || './'}" title="${title}" width="640" height="900" frameborder="0" scrolling="auto"></iframe>`;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Loopdial',
    provider_url: base || '../../',
    html: frame,
    width: 640,
    height: 900,
    thumbnail_url: at('preview.png'),
    thumbnail_width: 1200,
    thumbnail_height: 628,
  };
  write(`${folder}oembed.json`, `${JSON.stringify(answer, null, 2)}\n`);
  return page.replace('</title>', `</title>\n<link rel="alternate" type="application/json+oembed" href="${at('oembed.json')}" title="${title}">`);
}

/** What a host sends with which paths, in the words of two kinds of hosts. */
function headers() {
  const everywhere = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin', 'X-Content-Type-Options': 'nosniff' };
  const soon = { 'Cache-Control': 'public, max-age=300' };
  const never = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  const rules = [['/*', { ...everywhere, ...soon }], ['/v1/*', never], ['/*.wasm', { 'Content-Type': 'application/wasm' }]];
  const lines = (entries) => Object.entries(entries).map(([name, value]) => `  ${name}: ${value}`);
  write('_headers', `${rules.flatMap(([path, entries]) => [path, ...lines(entries)]).join('\n')}\n`);
  const set = (entries) => Object.entries(entries).map(([name, value]) => `  Header always set ${name} "${value}"`);
  const apache = ['AddType application/wasm .wasm', '<IfModule mod_headers.c>', ...set({ ...everywhere, ...soon }), '</IfModule>'];
  const version = '<If "%{REQUEST_URI} =~ m#/v[0-9]+/#">';
  write('.htaccess', `${[...apache, version, ...set(never), '</If>'].join('\n')}\n`);
}

/** The pages on sources and methods, which the program's own tables are written into. */
function reference() {
  execFileSync('cargo', ['run', '--quiet', '--package', 'loopdial-reference'], { stdio: 'inherit' });
  const folder = join(HERE, '../reference');
  cpSync(join(folder, 'reference.css'), join(DIST, 'reference.css'));
  write('methods.js', esbuild(join(folder, 'methods.js')));
}

/** Class pages, each with everything inside as the one file has it; the teacher's pages and the worksheets. A broken lesson ends the build. */
function teach(work) {
  execFileSync('cargo', ['run', '--quiet', '--package', 'loopdial-teach'], { stdio: 'inherit' });
  const folder = join(HERE, '../teach');
  cpSync(join(folder, 'teach.css'), join(DIST, 'teach/teach.css'));
  write('teach/links.js', esbuild(join(HERE, 'teach/links.js'), '--bundle', '--format=iife'));
  const own = esbuild(join(folder, 'class.css')).trim();
  for (const name of readdirSync(join(DIST, 'class'))) {
    const file = read(name === 'en.html' ? 'loopdial.html' : join(name.replace('.html', ''), 'loopdial.html'));
    const part = (from, to) => file.slice(file.indexOf(from), file.indexOf(to, file.indexOf(from)));
    const still = part('<div id="no-wasm"', '<noscript>').replace(/<!--.*?-->/g, '');
    const packed = part('<script type="text/plain" id="words"', '<script>');
    const words = join(HERE, 'guess/words', name.replace('.html', '.json'));
    const script = bundle('teach/class.js', work, {}, `--alias:loopdial:words=${words}`, '--charset=utf8').trim();
    edit(`class/${name}`, (page) =>
      governed(page, policy(`'${hash(script, 'sha256')}'`, '', [style, own]))
        .replace('<!-- styles -->', () => `<style>${style}</style>\n<style>${own}</style>`)
        .replace('<!-- widget -->', () => still)
        .replace('<!-- scripts -->', () => `${packed}<script>${script}</script>`),
    );
  }
}

const work = join(DIST, '.embed');
mkdirSync(work, { recursive: true });
writeFileSync(join(work, 'style.txt'), style);
const spoken = languages(work);
glue(work);
const parts = await taken(work);
const everyPage = readdirSync(DIST, { recursive: true }).filter((name) => /(^|[/\\])index\.html$/.test(name));
everyPage.forEach((name) => edit(name, (page) => page.replaceAll(program, parts.first.file)));
write('boot.js', bundle('page.js', work, parts));
write('explore.js', explorer(work));
guessing();
write('loopdial.js', bundle('element.js', work, parts));
const single = bundle('single.js', work, {}).trim();
write('loopdial.html', alone(read('index.html'), 'en', single));
const others = Object.keys(spoken).filter((lang) => lang !== 'en');
others.forEach((lang) => write(`${lang}/loopdial.html`, alone(read(`${lang}/index.html`), lang, single)));
cpSync(join(HERE, 'loopdial.d.ts'), join(DIST, 'loopdial.d.ts'));
const presets = readdirSync(join(DIST, 'p'));
presets.forEach((preset) => edit(`p/${preset}/index.html`, (page) => governed(offered(page, `p/${preset}/`), policy("'self'", "'self'"))));
others.forEach((lang) => edit(`${lang}/index.html`, (page) => governed(page, policy("'self'", "'self'"))));
edit('index.html', (page) => governed(page, policy("'self'", "'self'")));
mkdirSync(join(DIST, 'guess'));
write('guess/index.html', unanswered(read('index.html')));
headers();
pages({ dist: DIST, work, esbuild });
reference();
teach(work);
rmSync(join(DIST, program.replace('_bg.wasm', '.js')));
rmSync(work, { recursive: true });
