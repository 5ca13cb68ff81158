// Packs a program for the one file, whose letters must be few and must mean nothing in a page.
import { LZMA } from 'lzma/src/lzma_worker.js';

/** The most effort. */
const LEVEL = 9;
/** Printable letters without `<`, `&` and `\`. */
const LETTERS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter((letter) => !'<&\\'.includes(letter));

/** Bytes as an .lzma file. */
export const packed = (bytes) => Uint8Array.from(LZMA.compress(bytes, LEVEL), (byte) => byte & 0xff);

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
