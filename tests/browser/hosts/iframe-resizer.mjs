// @iframe-resizer/parent 5.5.9 itself (GPL-3.0, which is why it is only ever loaded by this test).
import { iframe, page } from './page.mjs';

const script = `
window.problems = [];
for (const level of ['warn', 'error']) console[level] = (...words) => problems.push(words.join(' '));
window.resized = [];
iframeResize({
  license: 'GPLv3',
  warningTimeout: 1500,
  onReady: () => (window.ready = (window.ready ?? 0) + 1),
  onResized: ({ height, type }) => resized.push({ height, type }),
}, '#loopdial-frame');`;

export default {
  name: 'iframe-resizer',
  source: 'npm @iframe-resizer/parent 5.5.9',
  word: '[iFrameSizer]',
  page: (src) => page({ frame: iframe(src, { more: 'id="loopdial-frame"' }), packages: ['@iframe-resizer/parent/index.umd.js'], script }),
  asks: ['[iFrameSizer]resize', '[iFrameSizer]loopdial-frame:8:false:false:32:true:true::auto:::0:false'],
};
