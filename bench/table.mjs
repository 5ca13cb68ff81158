// One table of what all scripts found: `node bench/table.mjs FOLDER` reads every FOLDER/*.json, `{ KEY: { ours: [...], theirs: [...],
// note } }`, and writes table.md and table.json beside them; `node bench/table.mjs FOLDER README` quotes the table in the README too. Run
// by `cargo xtask bench`.
import { execFileSync } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ASIDE, BARS } from './bars.mjs';
import { judge } from './judge.mjs';
import { ROUNDS } from './rounds.mjs';

const [folder, readme] = process.argv.slice(2);

/** What a program says of itself; not knowing it spoils nothing. */
function told(program, ...rest) {
  try {
    return execFileSync(program, rest, { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

/** What all scripts found; two may know a side each of the same thing, and the later in the alphabet knows better. */
async function gathered() {
  const all = {};
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== 'table.json').sort();
  for (const name of names) {
    for (const [key, sides] of Object.entries(JSON.parse(await readFile(join(folder, name), 'utf8')))) all[key] = { ...all[key], ...sides };
  }
  const { chromium, ...found } = all;
  const known = new Set([...BARS, ...ASIDE].map(({ key }) => key));
  const unknown = Object.keys(found).filter((key) => !known.has(key));
  if (unknown.length) throw new Error(`No bar asks for: ${unknown.join(', ')}`);
  return { chromium, found };
}

/** Three digits are enough to read; the raw numbers are in table.json. */
const number = (value) => (Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3))));
const shown = (value, unit = '') => (value === undefined ? '–' : typeof value === 'number' ? `${number(value)} ${unit}`.trim() : `\`${value}\``);
const line = (cells) => `| ${cells.join(' | ')} |`;

function row({ id = '', what, unit, peer, ours, theirs, ratio, floor, limit, verdict, note }) {
  const notes = [note, floor && ratio && `below ${floor} ${unit} counts as ${floor}`].filter(Boolean).join('; ');
  const they = peer ? `${theirs === undefined ? 'missing' : shown(theirs, unit)} (${peer})` : '';
  return line([id, what + (notes && ` (${notes})`), shown(ours, unit), they, ratio === undefined ? '' : `${number(ratio)} ×`, limit, verdict]);
}

const { chromium, found } = await gathered();
const table = {
  date: new Date().toISOString().slice(0, 10),
  commit: told('git', 'describe', '--always', '--dirty'),
  machine: { cores: cpus().length, cpu: cpus()[0]?.model, chromium: chromium.version, rustc: told('rustc', '--version').split(' (')[0], node: process.version },
  rounds: ROUNDS,
  rows: BARS.map((bar) => judge(bar, found[bar.key])),
  aside: ASIDE.map((thing) => ({ ...judge(thing, found[thing.key]), verdict: '' })),
};
const { cores, cpu, rustc, node } = table.machine;
const head = [line(['', 'what', 'ours', 'the peer’s', 'ratio', 'bar', 'verdict']), line(['---', '---', '---:', '---:', '---:', '---', '---'])];
const text = `# Bench

${table.date}, commit ${table.commit}. ${cores} cores${cpu ? `, ${cpu}` : ''}; Chromium ${table.machine.chromium}, ${rustc}, Node.js ${node}. Middle of ${ROUNDS}
round${ROUNDS === 1 ? '' : 's'}, both sides in turn; every single number is in table.json.

${[...head, ...table.rows.map(row)].join('\n')}

Measured too, without a bar:

${[...head, ...table.aside.map(row)].join('\n')}
`;
// The README quotes the last table, between two marks.
if (readme) {
  const [before, rest] = (await readFile(readme, 'utf8')).split('<!-- bench -->\n');
  const after = rest.slice(rest.indexOf('<!-- end of bench -->'));
  await writeFile(readme, `${before}<!-- bench -->\n${text.slice(text.indexOf('\n\n') + 2)}${after}`);
}
await writeFile(join(folder, 'table.json'), `${JSON.stringify(table, null, 2)}\n`);
await writeFile(join(folder, 'table.md'), text);
console.log(text);
