// Puts what a build has made into the forms in which it is embedded: Trunk runs this once it has built page and programs.
//
// boot.js      what brings the pages to life
// loopdial.js  the custom element
// loopdial.html  one file with everything inside
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = process.env.TRUNK_STAGING_DIR;
/** What may be asked of the browsers that run vector units. */
const TARGET = 'es2022';

const read = (name) => readFileSync(join(DIST, name), 'utf8');
const write = (name, text) => writeFileSync(join(DIST, name), text);
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
const index = read('index.html');
const [, style] = index.match(/<style>([^]*?)<\/style>/);

/** The glue as a function that makes it afresh: each widget has a program of its own. */
function glue(work) {
  const entry = join(work, 'entry.js');
  writeFileSync(entry, `export { initSync, Widget } from ${JSON.stringify(join(DIST, program.replace('_bg.wasm', '.js')))};`);
  const code = esbuild(entry, '--bundle', '--format=iife', '--global-name=glue', '--define:import.meta.url=""');
  const path = join(work, 'glue.js');
  writeFileSync(path, `export default function (WebAssembly) { ${code}; return glue; }`);
  return path;
}

/** A script of `embed/` with all that it imports. */
function bundle(name, work) {
  const known = JSON.stringify({ file: program, integrity: hash(bytes, 'sha384') });
  return esbuild(
    join(HERE, name),
    '--bundle',
    '--format=iife',
    `--alias:loopdial:glue=${join(work, 'glue.js')}`,
    `--alias:loopdial:style=${join(work, 'style.txt')}`,
    '--loader:.txt=text',
    `--define:PROGRAM=${known}`,
  );
}

/** Everything in one file: for frames that may load nothing, and for no network at all. */
function alone(script) {
  const packed = gzipSync(bytes, { level: 9 }).toString('base64');
  const policy = `default-src 'none'; script-src '${hash(script, 'sha256')}' 'wasm-unsafe-eval'; style-src '${hash(style, 'sha256')}'; img-src data:`;
  return index
    .replace(/<link rel="(preload|modulepreload)"[^>]*>/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(/<script src="[^"]*boot\.js"[^>]*><\/script>/, '')
    .replace('</body>', () => `<script type="application/gzip" id="program">${packed}</script>\n<script>${script}</script>\n</body>`);
}

const work = join(DIST, '.embed');
mkdirSync(work, { recursive: true });
writeFileSync(join(work, 'style.txt'), style);
glue(work);
write('boot.js', bundle('page.js', work));
write('loopdial.js', bundle('element.js', work));
write('loopdial.html', alone(bundle('single.js', work).trim()));
rmSync(join(DIST, program.replace('_bg.wasm', '.js')));
rmSync(work, { recursive: true });
