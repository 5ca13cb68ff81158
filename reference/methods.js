// Computes the numbers of the page on methods anew, in the reader's browser. Those of the build stand until then, and if it never happens.
const say = (what) => document.querySelectorAll('[data-says]').forEach((line) => (line.hidden = line.dataset.says !== what));

try {
  const { learn, show } = await import(document.querySelector('script[data-explore]')?.dataset.explore ?? './explore.js');
  await learn(document.documentElement.lang);
  document.querySelectorAll('[data-part]').forEach((place) => show(place, () => {}));
  say('live');
} catch (error) {
  console.warn('loopdial:', error);
  say('not-live');
}
