// The second program as a module: its parts in their places.
import { initSync, learn as taught, Place } from 'loopdial:explore';
import style from 'loopdial:explore-style';
import { fetched } from '../program.js';
import { acts } from './acts.js';

initSync({ module: await fetched(new URL(EXPLORE.file, import.meta.url), EXPLORE.integrity) });

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

const learned = new Map();

/** Learns a language; what does not arrive is said in English. */
export function learn(lang) {
  if (!Object.hasOwn(LANGUAGES, lang ?? '')) return;
  const file = ([name, integrity]) => fetch(new URL(name, import.meta.url), { integrity }).then((answer) => answer.text());
  if (!learned.has(lang)) {
    const { widget, explore } = LANGUAGES[lang];
    learned.set(lang, Promise.all([widget, explore].map(file)).then((texts) => taught(...texts)));
  }
  return learned.get(lang).catch(() => learned.delete(lang));
}

/** Puts the styles of the parts beside the widget's own: into the page, or into the shadow of an element. */
function dress(root) {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Fills a place; `choose(query, ended, date)` tells the widget what to show instead, and at which date, if that matters. Answers with a way to leave it. */
export function show(place, choose) {
  place.dataset.home = new URL('./', import.meta.url);
  dress(place.getRootNode());
  const part = new Place(place, choose);
  let here = true;
  const observer = new MutationObserver(async (changes) => {
    if (changes.some(({ attributeName }) => attributeName === 'data-lang')) await learn(place.dataset.lang);
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
