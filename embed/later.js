// What only those want who stay: a second program, which most readers never open. It arrives with the first of its parts that is opened.
let program;
let tries = 0;

function arrived(url) {
  // Browsers remember a module that did not arrive: ask for it by another name.
  program ??= import(tries ? `${url}?${tries}` : url);
  return program;
}

/** What brings the second program from `url`, with the words of `speech`, when a part of it in `root` is opened, or somebody who has used something comes to the figure; it `choose(query, ended, date)`s what the widget shows; answers with a way to stop that. */
export const bringsLater = (url, speech) => (root, choose) => {
  const parts = new Map();
  /** Parts leave with their places, which go when they are closed. */
  const sweep = (all) => parts.forEach((leave, place) => (all || !place.isConnected) && parts.delete(place) && leave());
  const bring = async (place) => {
    sweep();
    // Opened by somebody else than the widget, it has nothing inside.
    if (!place || parts.has(place)) return;
    try {
      const { learn, show } = await arrived(url);
      await learn(place.dataset.lang, speech);
      const renew = (lang) => learn(lang, speech);
      if (place.isConnected && !parts.has(place)) parts.set(place, show(place, choose, renew));
    } catch (error) {
      console.warn('loopdial:', error);
      program = undefined;
      tries += 1;
      place.textContent = place.dataset.sorry ?? '';
    }
  };
  const stop = new AbortController();
  const on = (types, hear, capture) => types.forEach((type) => root.addEventListener(type, hear, { capture, signal: stop.signal }));
  let used = false;
  on(['toggle'], ({ target }) => bring(target.open && target.querySelector('.later')), true);
  on(['change', 'click'], () => (used = true));
  on(['pointerover', 'focusin'], ({ target }) => used && !root.matches('.guessing') && bring(target.closest('.figure')?.querySelector('.later')));
  return () => {
    stop.abort();
    sweep(true);
  };
};
