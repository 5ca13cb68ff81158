// The second program as a module: its parts in their places.
import { initSync, learn as taught, Place } from 'loopdial:explore';
import style from 'loopdial:explore-style';
import { fetched } from '../program.js';
import { acts } from './acts.js';

initSync({ module: await fetched(new URL(EXPLORE.file, import.meta.url), EXPLORE.integrity) });

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

const learned = new Map();

/** Learns a language, whose words for the widget `speech` brings. */
export function learn(lang, speech) {
  const load = async ([name, integrity]) => {
    const [{ widget }, own] = await Promise.all([speech.bring(lang), fetch(new URL(name, import.meta.url), { integrity })]);
    if (!own.ok) throw own.status;
    taught(widget, await own.text());
  };
  if (!learned.has(lang)) learned.set(lang, load(LANGUAGES[lang].explore));
  return learned.get(lang).catch((error) => {
    learned.delete(lang);
    throw error;
  });
}

export { languages } from '../speech.js';

/** Puts the styles of the parts beside the widget's own: into the page, or into the shadow of an element. */
function dress(root) {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Fills a place; `choose(query, ended, date)` tells the widget what to show instead, and at which date, if that matters; `renew(lang)` learns another language. Answers with a way to leave it. */
export function show(place, choose, renew) {
  place.dataset.home = new URL('./', import.meta.url);
  dress(place.getRootNode());
  const part = new Place(place, choose);
  let here = true;
  const observer = new MutationObserver(async (changes) => {
    // What does not arrive is said as before.
    if (changes.some(({ attributeName }) => attributeName === 'data-lang')) await renew(place.dataset.lang).catch(console.warn);
    if (here) part.draw();
  });
  observer.observe(place, { attributes: true });
  // Pictures are as wide as their place: drawn anew with the next frame, since what is drawn may change the size that is being told.
  let width = place.clientWidth;
  let frame = 0;
  const sizes = new ResizeObserver(() => {
    if (place.clientWidth === width) return;
    width = place.clientWidth;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => part.draw());
  });
  sizes.observe(place);
  // Not every browser keeps to what the styles say of fingers on pieces of a picture.
  const holds = (event) => event.cancelable && event.target.closest('[data-drag]') && event.preventDefault();
  place.addEventListener('touchmove', holds, { passive: false });
  const rest = acts(place);
  return () => {
    here = false;
    rest();
    place.removeEventListener('touchmove', holds);
    observer.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
    part.free();
  };
}
