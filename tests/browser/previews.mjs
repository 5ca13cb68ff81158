// Pictures for previews of links: turns every SVG in a folder into a PNG of the size that those who show previews ask for. Run by
// `cargo xtask build`.
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './fixtures.mjs';

/** px. */
const SIZE = { width: 1200, height: 628 };

const folder = process.argv[2];
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: SIZE });
  for (const file of (await readdir(folder)).filter((file) => file.endsWith('.svg'))) {
    const svg = await readFile(join(folder, file), 'utf8');
    // The picture's own ground goes on where it leaves room.
    await page.setContent(`<style>body{margin:0;background:#fcfbf8}svg:root,body>svg{display:block;width:1200px;height:628px}</style>${svg}`);
    await page.screenshot({ path: join(folder, file.replace('.svg', '.png')) });
    await rm(join(folder, file));
  }
} finally {
  await browser.close();
}
