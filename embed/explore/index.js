// The second program as a module: its parts in their places.
import { initSync, Place } from 'loopdial:explore';
import style from 'loopdial:explore-style';
import { fetched } from '../program.js';
import { acts } from './acts.js';

initSync({ module: await fetched(new URL(EXPLORE.file, import.meta.url), EXPLORE.integrity) });

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

/** Puts the styles of the parts beside the widget's own: into the page, or into the shadow of an element. */
function dress(root) {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Fills a place; `choose(query, ended)` tells the widget what to show instead. Answers with a way to leave it. */
export function show(place, choose) {
  place.dataset.home = new URL('./', import.meta.url);
  dress(place.getRootNode());
  const part = new Place(place, choose);
  const observer = new MutationObserver(() => part.draw());
  observer.observe(place, { attributes: true });
  const rest = acts(place);
  return () => {
    rest();
    observer.disconnect();
    part.free();
  };
}
