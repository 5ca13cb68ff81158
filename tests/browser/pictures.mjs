// Pictures of each preset for pages and readers that take no SVG: turns every SVG in the folders of a folder into a PNG, previews into
// the size that those who show links ask for. Run by `cargo xtask build`.
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './fixtures.mjs';

/** px. */
const PREVIEW = { width: 1200, height: 628 };
/** Pixels of a screen a pixel of the picture. */
const SHARP = 2;

const [, , root] = process.argv;
const browser = await launch();
try {
  const preview = await browser.newPage({ viewport: PREVIEW });
  const picture = await browser.newPage({ deviceScaleFactor: SHARP });
  for (const folder of await readdir(root)) {
    const at = (name) => join(root, folder, name);
    const svg = await readFile(at('picture.svg'), 'utf8');
    await picture.setContent(`<style>body{margin:0}svg:root,body>svg{display:block}</style>${svg}`);
    await picture.locator('body > svg').screenshot({ path: at('picture.png') });
    // The picture's own ground goes on where it leaves room.
    const style = `body{margin:0;background:#fcfbf8}svg:root,body>svg{display:block;width:${PREVIEW.width}px;height:${PREVIEW.height}px}`;
    await preview.setContent(`<style>${style}</style>${await readFile(at('preview.svg'), 'utf8')}`);
    await preview.screenshot({ path: at('preview.png') });
    await rm(at('preview.svg'));
  }
} finally {
  await browser.close();
}
