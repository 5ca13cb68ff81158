// A static server for the build under test: right types, any sub-path, and on demand the faults that networks have.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** The root of the repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** The folder under test. */
export const DIST = process.env.DIST ?? join(ROOT, 'dist');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file as hosts send it, compressed once. */
const pack = new Map();
function packed(file, bytes) {
  if (!pack.has(file)) pack.set(file, brotliCompressSync(bytes));
  return pack.get(file);
}

/** With one letter of its last words changed: what a program calls things does not matter to whether it runs. */
export function altered(bytes) {
  const changed = Buffer.from(bytes);
  changed[changed.length - 1] ^= 1;
  return changed;
}

const missing = (response) => response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('not found');

/**
 * Serves DIST under a path of its own, `/` unless told, with headers of yours, compressed if wanted. The answer's `fail(pattern, fault)` makes every file whose path matches
 * `missing`, `cut`, `altered`, `reset` or `hanging`, until `heal()`, which also lets go what hangs; `requests` lists the paths asked for, `sent` the bytes of each whole answer.
 * `made(path)` may answer with bytes of its own in place of those of a file.
 */
export async function serve({ under = '/', root = DIST, headers: extra = {}, compress = false, made = () => null } = {}) {
  assert.ok(existsSync(join(root, 'index.html')), `No page in ${root}: run \`cargo xtask build\`, or put its folder into DIST.`);
  let fault = null;
  const requests = [];
  const sent = [];
  const hanging = [];
  const answer = async (request, response) => {
    const path = decodeURIComponent(request.url.split('?', 1)[0]);
    requests.push(path);
    const inside = path.startsWith(under) ? path.slice(under.length).replace(/(^|\/)$/, '$1index.html') : null;
    const file = normalize(join(root, inside ?? ''));
    const found = () => (inside !== null && file.startsWith(normalize(root) + sep) ? readFile(file).catch(() => null) : null);
    const bytes = (await made(inside)) ?? (await found());
    if (bytes === null) return missing(response);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'cache-control': 'no-store', ...extra };
    const small = compress && /text|javascript|wasm|svg/.test(type);
    const whole = () => {
      const body = small ? packed(file, bytes) : bytes;
      sent.push(body.length);
      response.writeHead(200, small ? { ...headers, 'content-encoding': 'br' } : headers).end(body);
    };
    if (!fault?.pattern.test(path)) return whole();
    if (fault.name === 'missing') return missing(response);
    if (fault.name === 'reset') return response.socket.destroy();
    if (fault.name === 'altered') return response.writeHead(200, headers).end(altered(bytes));
    if (fault.name === 'cut') return response.writeHead(200, headers).end(bytes.subarray(0, bytes.length / 2));
    return hanging.push(whole);
  };
  // Hostile links are long: they must reach the page, not die on the way.
  const server = createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    requests,
    sent,
    /** The address of the page, or of one beside it, with a query. */
    page: (query = '', path = '') => origin + under + path + (query && `?${query}`),
    fail: (pattern, name) => (fault = { pattern, name }),
    heal: () => {
      fault = null;
      hanging.splice(0).forEach((answer) => answer());
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
