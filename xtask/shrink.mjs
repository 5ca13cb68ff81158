// Makes the built programs and their glue smaller: Trunk runs this on what it has built. wasm-bindgen gives each import a long name
// with a hash, once in the program and once in its glue, that compresses badly; and Trunk's own minifier would take the page apart.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from './split.mjs';

const FOLDER = process.env.TRUNK_STAGING_DIR;
/** What wasm-opt cannot see for itself: memory begins as zeros, and its first kilobyte is the far end of a stack that never gets there. */
const PASSES = ['--zero-filled-memory', '--low-memory-unused', '--generate-global-effects', '-Oz', '--minify-imports-and-exports-and-modules'];

const run = (program, ...rest) => execFileSync(program, rest, { encoding: 'utf8', shell: process.platform === 'win32' });
const either = (names) => names.map((name) => name.replace(/\W/g, '\\$&')).join('|');

/** Optimises a program once more, and gives whatever it shares with its glue names of a letter or two. */
function shrink(program) {
  const glue = program.replace('_bg.wasm', '.js');
  const { imports, exports } = JSON.parse(run('wasm-opt', ...FEATURES, ...PASSES, program, '-o', program));
  const names = new Map([...imports.map(([, name, short]) => [name, short]), ...exports]);
  const [[module]] = imports;
  const shared = new RegExp(`\\b(${either(imports.map(([, name]) => name))})\\b|(?<=\\bwasm\\.)(${either(exports.map(([name]) => name))})\\b`, 'g');
  const text = readFileSync(glue, 'utf8');
  writeFileSync(glue, text.replace(shared, (name) => names.get(name)).replace(`"${module}"`, '"a"'));
}

const files = (ending) => readdirSync(FOLDER).filter((name) => name.endsWith(ending)).map((name) => join(FOLDER, name));
files('_bg.wasm').forEach(shrink);
run('esbuild', ...files('.js'), '--minify', '--log-level=warning', '--allow-overwrite', `--outdir=${FOLDER}`);
