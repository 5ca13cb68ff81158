// The doctor: what a page allows, in plain words, wherever it is put.
import assert from 'node:assert/strict';
import test from 'node:test';
import { stage } from './fixtures.mjs';
import { paste } from './host.mjs';

const open = { 'access-control-allow-origin': '*' };
const it = stage({ headers: open });
const closed = stage();
const noPrograms = stage({ headers: { ...open, 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; connect-src 'self'; img-src 'self' data:" } });

/** The doctor alone, in a frame with these attributes; answers with its ticket. */
async function ticket(t, attributes, { where = it, html = '' } = {}) {
  const page = await paste(t, where, `<iframe src="embed.html#doctor" title="Doctor" width="640" height="500" ${attributes}></iframe>${html}`);
  const frame = page.frameLocator('iframe');
  await frame.locator('#findings dt').first().waitFor({ timeout: 15_000 });
  assert.equal(await frame.locator('.bench').isVisible(), false, 'the doctor is alone');
  return { text: await frame.locator('#ticket').inputValue(), frame };
}

test('in a sandboxed frame the doctor says what is not allowed, and its text can be copied by hand', async (t) => {
  const { text, frame } = await ticket(t, 'sandbox="allow-scripts"');
  assert.match(text, /✓ WebAssembly: Programs may run/);
  assert.match(text, /Origin: None: the frame is sandboxed/);
  assert.match(text, /✗ Storage: Not allowed/);
  assert.match(text, /✗ Height: The page around does not size this frame/);
  assert.match(text, /640 × 500 px/);
  await frame.locator('#copy-ticket').click();
  await frame.getByText(/All of it is selected|Copied/).waitFor();
});

test('the doctor names the dialect in which the page around sizes frames', async (t) => {
  const listener = `<script>addEventListener('message', ({ data }) => {
    if (data?.subject === 'lti.frameResize') document.querySelector('iframe').height = data.height;
  })</script>`;
  const { text } = await ticket(t, '', { html: listener });
  assert.match(text, /✓ Height: The page around sizes this frame, in the words of: Canvas, LTI\./);
  assert.match(text, /✓ Storage/);
});

test('under a policy without \'wasm-unsafe-eval\' the doctor says that programs may not run', async (t) => {
  const { text } = await ticket(t, '', { where: noPrograms });
  assert.match(text, /still picture here: programs may not run/);
  assert.match(text, /✗ WebAssembly: Programs are forbidden: the policy lacks 'wasm-unsafe-eval'/);
  assert.match(text, /✗ Policy: Violations seen: script-src wasm-eval/);
});

test('where the page could not load its parts, the doctor sends you to the single file', async (t) => {
  const { text } = await ticket(t, 'sandbox="allow-scripts"', { where: closed });
  assert.match(text, /only the single file comes alive/);
  assert.match(text, /✗ Files of this host: They cannot be loaded\. From a sandboxed frame the host must send Access-Control-Allow-Origin/);
});

test('in a window of its own the doctor has nobody to ask for a height', async (t) => {
  const page = await it.open(t, '', { path: 'embed.html#doctor', live: false, width: 360 });
  await page.locator('#findings dt').first().waitFor();
  assert.match(await page.inputValue('#ticket'), /· Height: No frame, so nobody to ask/);
  assert.match(await page.textContent('#verdict'), /comes alive here/);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'nothing sticks out');
});
