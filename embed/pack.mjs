// Packs a program for the one file, whose letters must be few and must mean nothing in a page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { unpacked } from './unpack.js';

/** Printable letters without `<`, `&` and `\`. */
const LETTERS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter((letter) => !'<&\\'.includes(letter));

/** What is in a file, as an .lzma file would have it. */
export function packed(file) {
  // What it writes to a pipe arrives damaged.
  execFileSync('lzma.js', ['-z', '-9', '-f', '-k', file], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  const bytes = readFileSync(`${file}.lzma`);
  rmSync(`${file}.lzma`);
  assert.ok(Buffer.from(unpacked(bytes)).equals(readFileSync(file)), `${file} does not come back from its .lzma`);
  return bytes;
}

/** Bytes as letters: thirteen bits are two of them, lowest first. */
export function letters(bytes) {
  const text = [];
  let bits = 0;
  let held = 0;
  const put = () => {
    const value = bits & 0x1fff;
    text.push(LETTERS[value % 91], LETTERS[Math.floor(value / 91)]);
    bits >>>= 13;
    held -= 13;
  };
  for (const byte of bytes) {
    bits |= byte << held;
    held += 8;
    if (held >= 13) put();
  }
  while (held > 0) put();
  return text.join('');
}
