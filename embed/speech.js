// Languages: which one a widget speaks, and where its words are. The programs carry none: each is a file beside the scripts, which those
// alone load who read it. A page has inside what the dial says in its own.

/** What scripts say where not even words arrive; each language has the same names. */
const BARE = {
  lang: '',
  still: 'The live model is not running here:',
  again: 'Try again',
  missing: 'part of it did not arrive, or arrived damaged.',
  no_wasm: 'this browser has no WebAssembly, or has it switched off.',
};

/** The words of a text: in its first line what scripts say, then all that the widget says. */
function taken(text) {
  const end = text.indexOf('\n');
  return { page: JSON.parse(text.slice(0, end)), widget: text.slice(end + 1) };
}

/** The first of the wanted languages that there is, `es` for `es-MX`; English otherwise. */
export function spoken(wanted, there) {
  const base = (tag) => String(tag ?? '').toLowerCase().split('-')[0];
  return wanted.map(base).find((lang) => Object.hasOwn(there, lang)) ?? 'en';
}

/** The language that a query asks for; `undefined` where it says nothing of one. */
export const asked = (query) => new URLSearchParams(query).get('lang') ?? undefined;

/** Fetches a text that must be what the build made. */
const fetched = (here) => async ([name, integrity]) => {
  const answer = await fetch(new URL(name, here), { integrity });
  return answer.ok ? answer.text() : Promise.reject(answer.status);
};

/** The language that stands in the page, if there is one. */
export function inside() {
  const text = document.querySelector('script#words')?.textContent;
  return text && taken(text);
}

/** The languages of files beside `here`: `pick(wanted)` gives a name, `bring(lang)` its words, or fails with `missing`; `bare` is what scripts say then. `opening(lang)` is what stands in the page, `own`, if that is this language. */
export function languages(here, own) {
  const brought = new Map();
  const load = async (lang) => taken(await fetched(here)(LANGUAGES[lang].widget));
  return {
    bare: own?.page ?? BARE,
    opening: (lang) => own?.page.lang === lang && own,
    pick: (wanted) => spoken(wanted, LANGUAGES),
    bring(lang) {
      if (!brought.has(lang)) brought.set(lang, load(lang));
      return brought.get(lang).catch((error) => {
        console.warn(`loopdial: ${lang} did not arrive`, error);
        brought.delete(lang);
        throw 'missing';
      });
    },
  };
}
