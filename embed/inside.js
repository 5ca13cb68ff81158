// The program where it stands in the page itself, packed.
import { blocked } from './program.js';
import { inside } from './speech.js';
import { bytes, unpacked } from './unpack.js';

let compiled;

/** Whatever is wrong with the letters or what they stand for: nothing of it runs. */
async function unpack() {
  try {
    return await WebAssembly.compile(unpacked(bytes(document.getElementById('program').textContent)));
  } catch (error) {
    throw blocked(error) ?? 'damaged';
  }
}

/** The program. */
export const load = () => (compiled ??= unpack());

const { page } = inside();

/** The one language of the file: what scripts say stands in the page, what the widget says is packed with the program. */
export const speech = {
  bare: page,
  pick: () => page.lang,
  async bring() {
    const [words] = WebAssembly.Module.customSections(await load(), 'words');
    return { page, widget: new TextDecoder().decode(words) };
  },
};
