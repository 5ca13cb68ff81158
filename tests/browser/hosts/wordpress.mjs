// Written after WordPress: what its filter leaves of an embed code from an unknown provider, and wp-embed.js, which gives heights from
// 200 to 1000 px. github.com/WordPress/wordpress-develop, src/js/_enqueues/wp/embed.js at 1ad9998 and wp_filter_oembed_result in
// src/wp-includes/embed.php (GPL-2.0-or-later).
import { iframe, page } from './page.mjs';

const SECRET = 'aB3dE6gH9k';
const more = `class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${SECRET}" style="position: absolute; visibility: hidden"`;
const script = `
addEventListener('message', ({ data, source }) => {
  if (!(data?.secret || data?.message || data?.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (frame.contentWindow !== source) continue;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
  }
});
addEventListener('DOMContentLoaded', () => {
  document.querySelector('.wp-embedded-content').contentWindow.postMessage({ message: 'ready', secret: '${SECRET}' }, '*');
});`;

export default {
  name: 'WordPress',
  source: 'WordPress/wordpress-develop 1ad9998, wp/embed.js',
  word: '"message":"height"',
  page: (src, height) => page({ frame: iframe(`${src}#?secret=${SECRET}`, { height, more }), script }),
  asks: [{ message: 'ready', secret: SECRET }],
  fit: (height) => Math.min(1000, Math.max(200, height)),
};
