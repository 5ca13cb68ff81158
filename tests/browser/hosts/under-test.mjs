// Puts embed/heights.js into the built page, until the page's own bootstrap has it: then this file goes, and `made` with it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST, ROOT } from '../server.mjs';

const SCRIPT = 'heights-under-test.js';

/** What the widget's server answers in place of the built files. */
export async function withHeights(path) {
  if (path === SCRIPT) return Buffer.from(`${await readFile(join(ROOT, 'embed', 'heights.js'), 'utf8')}\nspeakHeights();`);
  if (path !== 'index.html') return null;
  const html = await readFile(join(DIST, path), 'utf8');
  return Buffer.from(html.replace('</head>', `<script type="module" src="./${SCRIPT}" crossorigin></script></head>`));
}
