// Written after the listener in Datawrapper's embed codes today: any key, for the frame that spoke.
// developer.datawrapper.de/docs/responsive-iframe, read in November 2026.
import { iframe, page } from './page.mjs';

const script = `
addEventListener('message', ({ data, source }) => {
  if (data['datawrapper-height'] === undefined) return;
  for (const height of Object.values(data['datawrapper-height'])) {
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = height + 'px';
    }
  }
});`;

export default {
  name: 'Datawrapper',
  source: 'developer.datawrapper.de/docs/responsive-iframe',
  word: 'datawrapper-height',
  page: (src, height) => page({ frame: iframe(src, { height }), script }),
  asks: [],
};
