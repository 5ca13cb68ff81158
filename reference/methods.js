// Computes the numbers of the page on methods anew, in the reader's browser. Those of the build stand until then, and if it never happens.
const say = (what) => document.querySelectorAll('[data-says]').forEach((line) => (line.hidden = line.dataset.says !== what));

try {
  const { languages, learn, show } = await import('./explore.js');
  const { lang } = document.documentElement;
  await learn(lang, languages(import.meta.url));
  document.querySelectorAll('[data-part]').forEach((place) => show(place, () => {}));
  say('live');
} catch (error) {
  console.warn('loopdial:', error);
  say('not-live');
}
