// Written after AMP's <amp-iframe resizable>: a sandboxed frame with #amp=1 behind its address, which listens for messages of its own
// frame and origin, gives no height below 100 px, and hides the placeholder when the frame is ready. What AMP may refuse, because the
// reader would see the page move, is granted here. github.com/ampproject/amphtml, extensions/amp-iframe/0.1/amp-iframe.js at 00b3f93
// and src/iframe-helper.js at 00bd17e (Apache-2.0).
import { iframe, page } from './page.mjs';

const script = `
const frame = document.querySelector('#column iframe');
const { origin: home } = new URL(frame.src);
addEventListener('message', ({ data, source, origin }) => {
  if (source !== frame.contentWindow || ![home, 'null'].includes(origin)) return;
  const pym = typeof data === 'string' && data.startsWith('pym') && data.split('xPYMx');
  if (pym && pym[2] === 'height') resize(parseInt(pym[3], 10));
  if (data?.sentinel !== 'amp') return;
  if (data.type === 'embed-ready') window.ready = (window.ready ?? 0) + 1;
  if (data.type === 'embed-size') resize(data.height);
});
function resize(height) {
  if (height >= 100) frame.height = parseInt(height, 10);
}`;

export default {
  name: 'AMP',
  source: 'ampproject/amphtml 00b3f93, amp-iframe.js',
  word: 'embed-size',
  page: (src) => page({ frame: iframe(`${src}#amp=1`, { more: 'sandbox="allow-scripts allow-same-origin allow-popups"' }), script }),
  asks: [],
};
