// Starts the program; until it is there, and if it never comes, the picture that is already in the page stands.
(() => {
  const { src, dataset } = document.currentScript;
  const { glue, program } = dataset;
  /** Whoever has waited for so long, ms, is told, and may try again; what arrives later still counts. */
  const PATIENCE = 20_000;
  const note = document.getElementById('no-wasm');

  const say = (why) => {
    document.getElementById('why').textContent = why;
    note.hidden = false;
    document.getElementById('loopdial').classList.add('stuck');
  };
  const retry = () => location.reload();

  async function start() {
    if (typeof WebAssembly !== 'object') throw 'this browser has no WebAssembly, or has it switched off.';
    const { default: init } = await import(glue).catch(() => Promise.reject('part of it did not arrive.'));
    await init({ module_or_path: program }).catch(() => Promise.reject('part of it did not arrive, or arrived damaged.'));
  }

  // What most readers never open arrives when they do; from then on it draws whatever it is told.
  let matters;
  let tries = 0;
  async function show(place) {
    try {
      // Browsers remember a module that did not arrive: ask for it by another name.
      matters ??= import(new URL(`loopdial-matters.js${tries ? `?${tries}` : ''}`, src)).then((module) => module.default().then(() => module));
      const { draw } = await matters;
      draw(place);
      new MutationObserver(() => draw(place)).observe(place, { attributes: true });
    } catch {
      matters = undefined;
      tries += 1;
      place.textContent = place.dataset.sorry;
    }
  }
  const toggled = ({ target }) => target.open && target.matches('.matters') && show(target.querySelector('.influences'));
  document.addEventListener('toggle', toggled, true);

  document.getElementById('retry').addEventListener('click', retry);
  const late = setTimeout(() => say('it is taking long to arrive.'), PATIENCE);
  start()
    .then(() => {
      note.hidden = true;
      document.getElementById('loopdial').classList.remove('stuck');
    }, say)
    .finally(() => clearTimeout(late));
})();
