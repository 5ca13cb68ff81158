// One file with everything inside: the program stands in the page, packed.
import { alone } from './alone.js';
import { blocked } from './program.js';
import { languages } from './speech.js';
import { bytes, unpacked } from './unpack.js';

/** Whatever is wrong with the letters or what they stand for: nothing of it runs. */
async function load() {
  try {
    return await WebAssembly.compile(unpacked(bytes(document.getElementById('program').textContent)));
  } catch (error) {
    throw blocked(error) ?? 'damaged';
  }
}

// What readers guess with is not inside.
if (/[?&]guess=(1|must)/.test(location.search)) console.warn('loopdial: ignored guess');
alone({ load, speech: languages() });
