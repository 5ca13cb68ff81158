// Pages of somebody else, at an origin of their own, that embed what is under test.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';

/**
 * Opens a host's page whose body is `html`, in which `{origin}` is where the widget's files are; `headers` are the page's own. What it
 * writes to the console is in `page.complaints`, where it is in `page.home`; unless `quiet` is false there must be nothing.
 */
export async function host(t, { browser, server }, html, { headers = {}, quiet = true, init, width = 980, height = 900, ...settings } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, ...settings });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.complaints = [];
  page.on('console', (message) => page.complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => page.complaints.push(`error: ${error.message}`));
  if (quiet) t.after(() => assert.deepEqual(page.complaints, [], 'the page complained'));
  if (init) await page.addInitScript(init);
  // Nothing begins to play by itself.
  await page.addInitScript(() => delete window.IntersectionObserver);
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"><body><main><h1>An article</h1>${html.replaceAll('{origin}', server.origin)}</main></body></html>`;
  // A server of its own, and so an origin of its own: browsers let no page of the wide world ask things of this machine.
  const own = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body));
  await new Promise((resolve) => own.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    own.closeAllConnections();
    own.close();
  });
  page.home = `http://127.0.0.1:${own.address().port}/`;
  await page.goto(page.home, { waitUntil: 'load' });
  return page;
}

/** A page beside our own files with nothing but `html` in it: for what names them without their address. */
export async function paste(t, { browser, server }, html) {
  const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
  t.after(() => page.close());
  page.errors = [];
  page.on('pageerror', ({ message }) => page.errors.push(message));
  const body = `<!doctype html><meta charset="utf-8"><title>Host</title>${html}`;
  await page.route('**/pasted.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(server.page('', 'pasted.html'));
  return page;
}
