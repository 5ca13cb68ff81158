// The program where it stands in the page itself, packed.
import { blocked } from './program.js';
import { bytes, unpacked } from './unpack.js';

/** Whatever is wrong with the letters or what they stand for: nothing of it runs. */
export async function load() {
  try {
    return await WebAssembly.compile(unpacked(bytes(document.getElementById('program').textContent)));
  } catch (error) {
    throw blocked(error) ?? 'part of it arrived damaged.';
  }
}
