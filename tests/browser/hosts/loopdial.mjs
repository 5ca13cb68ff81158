// The listener that we offer ourselves, as embed/README.md has it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../server.mjs';
import { iframe, page } from './page.mjs';

const readme = await readFile(join(ROOT, 'embed', 'README.md'), 'utf8');
const [, script] = readme.match(/<script>([^]*?)<\/script>/);

export default {
  name: 'our own listener',
  source: 'embed/README.md',
  // Not what else we say to the page around us.
  word: '"type":"height"',
  page: (src) => page({ frame: iframe(src), script }),
  asks: [{ source: 'loopdial', type: 'height' }],
};
