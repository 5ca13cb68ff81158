// Written after the listener that Datawrapper's embed codes had until 2022, still in countless pages: it looks for a frame whose
// address holds the key, whoever spoke. github.com/datawrapper/chart-core, lib/embed.js at 6eba73d (MIT).
import { iframe, page } from './page.mjs';

const script = `
addEventListener('message', ({ data }) => {
  const heights = data['datawrapper-height'];
  for (const key in heights) {
    const frame = document.getElementById('datawrapper-chart-' + key) ?? document.querySelector("iframe[src*='" + key + "']");
    if (frame) frame.style.height = heights[key] + 'px';
  }
});`;

export default {
  name: 'Datawrapper, old',
  source: 'datawrapper/chart-core 6eba73d, lib/embed.js',
  word: 'datawrapper-height',
  page: (src) => page({ frame: iframe(src), script }),
  asks: [],
};
