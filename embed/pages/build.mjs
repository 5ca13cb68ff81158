// The pages for those who embed: builder and doctor, a demo article, every way side by side. Called by ../build.mjs once the rest is there.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const SCRIPTS = ['builder.js', 'article.js', 'embeds.js'];

/** Writes the pages into the folder `dist`. `esbuild(...arguments)` answers with a script, `work` is a folder for what is in between. */
export function pages({ dist, work, esbuild }) {
  const names = join(work, 'names.json');
  // All that a link can say, from those who read links.
  writeFileSync(names, execFileSync('cargo', ['run', '--quiet', '--package', 'loopdial', '--', 'keys'], { stdio: ['ignore', 'pipe', 'inherit'] }));
  for (const name of SCRIPTS) {
    const script = esbuild(join(HERE, name), '--bundle', '--format=iife', `--alias:loopdial:names=${names}`);
    writeFileSync(join(dist, name), script);
  }
  const plain = readdirSync(HERE).filter((name) => /\.(html|css)$/.test(name));
  plain.forEach((name) => cpSync(join(HERE, name), join(dist, name)));
}
