// @newswire/frames 1.0.0 itself (MIT).
import { page } from './page.mjs';

const attributes = { title: 'What happens when AI builds AI?', height: '600' };
const frame = (src) => `<div id="embed"></div>
<script type="module">
import { Framer, observeIframe } from '/packages/@newswire/frames/dist/frames.modern.js';
new Framer(document.getElementById('embed'), ${JSON.stringify({ src, attributes })});
</script>`;

export default {
  name: '@newswire/frames',
  source: 'npm @newswire/frames 1.0.0',
  word: 'embed-size',
  page: (src) => page({ frame: frame(src) }),
  asks: [{ sentinel: 'amp', type: 'frames-init' }],
};
