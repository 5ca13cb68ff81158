// What matters most: a second program, which most readers never open. It arrives when they do, and from then on draws what it is told.
let program;
let tries = 0;

function arrived(url) {
  // Browsers remember a module that did not arrive: ask for it by another name.
  program ??= import(tries ? `${url}?${tries}` : url).then((module) => module.default().then(() => module));
  return program;
}

async function show(place, url) {
  try {
    const { draw } = await arrived(url);
    draw(place);
    new MutationObserver(() => draw(place)).observe(place, { attributes: true });
  } catch {
    program = undefined;
    tries += 1;
    place.textContent = place.dataset.sorry;
  }
}

/** Brings the second program from `url` when its part of `root` is opened; answers with a way to stop that. */
export function showsMatters(root, url) {
  const toggled = ({ target }) => {
    // Opened by somebody else than the widget, it has nothing inside.
    const place = target.open && target.matches('.matters') && target.querySelector('.influences');
    if (place) show(place, url);
  };
  root.addEventListener('toggle', toggled, true);
  return () => root.removeEventListener('toggle', toggled, true);
}
