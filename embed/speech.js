// Languages: which one a widget speaks, and where its words are. English is inside the programs; each other language is a few files
// beside them, which nobody loads who does not read it.

/** What scripts say, in English; the other languages have the same names. */
const ENGLISH = {
  still: 'The live model is not running here, so this is a still picture:',
  again: 'Try again',
  restart: 'Restart',
  stopped: 'it stopped.',
  failed: 'it could not start ({why}).',
  no_wasm: 'this browser has no WebAssembly, or has it switched off.',
  missing: 'part of it did not arrive, or arrived damaged.',
  damaged: 'part of it arrived damaged.',
  forbidden: "the policy of this page forbids programs (its content security policy lacks 'wasm-unsafe-eval').",
};

/** English needs nothing. */
export const english = { lang: 'en', page: ENGLISH, widget: '' };

/** The first of the wanted languages that there is, `es` for `es-MX`; English otherwise. */
export function spoken(wanted, there) {
  const base = (tag) => String(tag ?? '').toLowerCase().split('-')[0];
  return wanted.map(base).find((lang) => lang === 'en' || Object.hasOwn(there, lang)) ?? 'en';
}

/** The language that a query asks for; `undefined` where it says nothing of one. */
export const asked = (query) => new URLSearchParams(query).get('lang') ?? undefined;

/** The languages of files beside `here`: `{ pick(wanted), bring(lang) }`. What does not arrive is English. */
export function beside(here) {
  const brought = new Map();
  const file = ([name, integrity]) => fetch(new URL(name, here), { integrity }).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)));
  const load = async (lang) => {
    const [page, widget] = await Promise.all(['page', 'widget'].map((kind) => file(LANGUAGES[lang][kind])));
    return { lang, page: JSON.parse(page), widget };
  };
  return {
    pick: (wanted) => spoken(wanted, LANGUAGES),
    bring(lang) {
      if (lang === 'en') return Promise.resolve(english);
      if (!brought.has(lang)) brought.set(lang, load(lang));
      return brought.get(lang).catch((error) => {
        console.warn(`loopdial: ${lang} did not arrive`, error);
        brought.delete(lang);
        return english;
      });
    },
  };
}

/** The one language of a file that has it inside. */
export const only = (words) => ({ pick: () => words.lang, bring: () => Promise.resolve(words) });
