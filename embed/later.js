// What only those want who stay: a second program, which most readers never open. It arrives with the first of its parts that is opened.
let program;
let tries = 0;

function arrived(url) {
  // Browsers remember a module that did not arrive: ask for it by another name.
  program ??= import(tries ? `${url}?${tries}` : url);
  return program;
}

/** Brings the second program from `url` when a part of it in `root` is opened, which `choose(query, ended)`s what the widget shows; answers with a way to stop that. */
export function bringsLater(root, url, choose) {
  const parts = new Map();
  /** Parts leave with their places, which go when they are closed. */
  const sweep = (all) => parts.forEach((leave, place) => (all || !place.isConnected) && parts.delete(place) && leave());
  const toggled = async ({ target }) => {
    sweep();
    // Opened by somebody else than the widget, it has nothing inside.
    const place = target.open && target.querySelector('.later');
    if (!place) return;
    try {
      const { show } = await arrived(url);
      if (place.isConnected && !parts.has(place)) parts.set(place, show(place, choose));
    } catch (error) {
      console.warn('loopdial:', error);
      program = undefined;
      tries += 1;
      place.textContent = place.dataset.sorry;
    }
  };
  root.addEventListener('toggle', toggled, true);
  return () => {
    root.removeEventListener('toggle', toggled, true);
    sweep(true);
  };
}
