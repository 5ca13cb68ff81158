// One file with everything inside: the program stands in the page, packed.
import { alone } from './alone.js';
import { blocked } from './program.js';
import { bytes, unpacked } from './unpack.js';

function load() {
  const program = unpacked(bytes(document.getElementById('program').textContent));
  return WebAssembly.compile(program).catch((error) => Promise.reject(blocked(error) ?? 'part of it arrived damaged.'));
}

alone({ load });
