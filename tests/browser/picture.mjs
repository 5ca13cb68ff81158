// The picture in the README: the widget as it opens, 980 px wide. Run by `cargo xtask picture`.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { launch, ready } from './fixtures.mjs';
import { installProbe } from './probe.mjs';
import { ROOT, serve } from './server.mjs';

const path = join(ROOT, process.argv[2]);
await mkdir(dirname(path), { recursive: true });
const server = await serve();
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 980, height: 960 }, deviceScaleFactor: 1.25 });
  await page.addInitScript(installProbe);
  await page.addInitScript(() => delete window.IntersectionObserver);
  await page.goto(server.page());
  await ready(page);
  await page.screenshot({ path });
  console.log(process.argv[2]);
} finally {
  await browser.close();
  await server.close();
}
