// Takes a program apart, so that readers need not wait for all of it: `first` holds what has been seen to be called before they can turn
// the dial, `rest` all else. Both are the same program in one memory, with one table of functions: where the first part calls into the
// rest, it looks the function up there, and stops if that has not come yet. Works on the text of a program, as binaryen writes it: a
// form a definition, at the first level of indentation.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program is built with; binaryen reads no others. */
export const FEATURES = ['simd', 'bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'reference-types', 'multivalue'].map(
  (feature) => `--enable-${feature}`,
);
/** Who tells of calls, and what the two parts call each other. */
const TOLD = '"called"';
const OTHER = '"first"';

const run = (program, ...rest) => execFileSync(program, [...FEATURES, ...rest], { shell: process.platform === 'win32' });

/** The definitions of a program, by their kinds. */
function taken(bytes, folder) {
  const [binary, text] = [join(folder, 'program.wasm'), join(folder, 'program.wat')];
  writeFileSync(binary, bytes);
  run('wasm-dis', binary, '-o', text);
  const forms = readFileSync(text, 'utf8').split(/\n(?= \()/).slice(1);
  forms.push(forms.pop().replace(/\n\)\s*$/, ''));
  const kinds = {};
  for (const form of forms) (kinds[form.match(/^ \((\w+)/)[1]] ??= []).push(form);
  return kinds;
}

function made(forms, folder, ...passes) {
  const [text, binary] = [join(folder, 'made.wat'), join(folder, 'made.wasm')];
  writeFileSync(text, `(module\n${forms.flat().join('\n')}\n)\n`);
  run('wasm-as', text, '-o', binary);
  if (passes.length) run('wasm-opt', binary, ...passes, '-o', binary);
  return readFileSync(binary);
}

const nameOf = (form) => form.match(/\((?:func|global|table|memory) (\$\S+?)[\s)]/)[1];
/** The functions that some text calls or hands on. */
const called = (text) => new Set(Array.from(text.matchAll(/\((?:call|return_call|ref\.func) (\$\S+?)[\s)]/g), ([, name]) => name));
const signature = (form) => form.match(/\(func \$\S+((?: \((?:type|param|result)[^)]*\))*)/)[1];
const parameters = (form) => [...signature(form).matchAll(/\(param /g)].length;

/** The program as one that tells `called.it(number)` of each function that is called, as it begins. */
export function telling(bytes, folder) {
  const { func, import: imports, ...rest } = taken(bytes, folder);
  const tells = (form, at) => {
    const [head, ...body] = form.split('\n');
    const locals = body.filter((line) => line.startsWith('  (local '));
    return [head, ...locals, `  (call $told (i32.const ${at}))`, ...body.slice(locals.length)].join('\n');
  };
  const told = ` (import ${TOLD} "it" (func $told (param i32)))`;
  return made([told, ...imports, ...Object.values(rest).flat(), ...func.map(tells)], folder);
}

/** The program in two: `first` holds the functions of these numbers, `rest` the others. */
export function split(bytes, numbers, folder) {
  const { type, import: imports, func, elem, table, memory, global, data, export: exports } = taken(bytes, folder);
  const [early, late] = [new Map(), new Map()];
  func.forEach((form, at) => (numbers.has(at) ? early : late).set(nameOf(form), form));
  const foreign = new Map(imports.filter((form) => form.includes('(func ')).map((form) => [nameOf(form), form]));

  // The table: each late function that the first part calls has a place in it.
  const [functions, references] = [table.find((form) => form.includes(' funcref')), table.find((form) => form.includes(' externref'))];
  const [, start, listed] = elem[0].match(/\(i32\.const (\d+)\) func ([^)]*)\)/);
  if (elem.length > 1) throw new Error('splitting: a program with more than one list of functions');
  const places = listed.trim().split(/\s+/);
  const entered = exports.map((form) => form.match(/\(func (\$\S+?)\)/)?.[1]);
  const wanted = [...new Set([...called([...early.values()].join('\n')), ...entered])].filter((name) => late.has(name));
  places.push(...wanted.filter((name) => !places.includes(name)));
  const placed = (there) => {
    const runs = [];
    places.forEach((name, at) => {
      if (!there(name)) return;
      if (at && there(places[at - 1])) runs.at(-1).names.push(name);
      else runs.push({ at: +start + at, names: [name] });
    });
    return runs.map(({ at, names }) => ` (elem (table ${nameOf(functions)}) (i32.const ${at}) func ${names.join(' ')})`);
  };
  const size = +start + places.length;
  const grown = functions.replace(/ \d+ \d+ funcref/, ` ${size} ${size} funcref`);
  const lookUp = (name) => {
    const form = late.get(name);
    const given = Array.from({ length: parameters(form) }, (_, at) => `(local.get ${at})`).join(' ');
    const kind = signature(form).replaceAll(/\(param \$\S+ /g, '(param ');
    return ` (func ${name}${signature(form)} (call_indirect ${nameOf(functions)}${kind} ${given} (i32.const ${+start + places.indexOf(name)})))`;
  };

  // Likes together compress better.
  const kind = (form) => signature(form) + String(form.length).padStart(8, '0');
  const alike = [...early.values()].sort((one, other) => (kind(one) < kind(other) ? -1 : 1));
  // What the rest has of the first part, in its order.
  const text = [...late.values()].join('\n');
  const used = called(text);
  const shared = alike.map(nameOf).filter((name) => used.has(name));
  const globals = global.filter((form) => text.includes(`global.get ${nameOf(form)}`) || text.includes(`global.set ${nameOf(form)}`));
  const refers = references && new RegExp(`\\(table\\.\\w+ \\${nameOf(references)}`).test(text) ? [references] : [];
  const handed = [
    ...shared.map((name) => [`(func ${name})`, `(func ${name}${signature(early.get(name))})`]),
    [`(table ${nameOf(functions)})`, `(table ${nameOf(functions)} 1 funcref)`],
    ...refers.map((form) => [`(table ${nameOf(form)})`, `(table ${nameOf(form)} 1 externref)`]),
    [`(memory ${nameOf(memory[0])})`, `(memory ${nameOf(memory[0])} 1)`],
    ...globals.map((form) => [`(global ${nameOf(form)})`, form.match(/\(global \$\S+ (?:\(mut \w+\)|\w+)/)[0] + ')']),
  ];
  const label = (at) => `".${at.toString(36)}"`;

  const first = [
    [...type, ...imports, ...global, ...memory, ...data],
    table.map((form) => (form === functions ? grown : form)),
    placed((name) => !late.has(name)),
    exports,
    handed.map(([there], at) => ` (export ${label(at)} ${there})`),
    alike,
    wanted.map(lookUp),
  ];
  const rest = [
    [...type, ...[...used].filter((name) => foreign.has(name)).map((name) => foreign.get(name))],
    handed.map(([, here], at) => ` (import ${OTHER} ${label(at)} ${here})`),
    placed((name) => late.has(name)),
    [...late.values()],
  ];
  return { first: made(first, folder, '--remove-unused-module-elements'), rest: made(rest, folder, '-Oz') };
}
