// Starts the program; until it is there, and if it never comes, the picture that is already in the page stands.
(() => {
  const { glue, program } = document.currentScript.dataset;
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

  document.getElementById('retry').addEventListener('click', retry);
  const late = setTimeout(() => say('it is taking long to arrive.'), PATIENCE);
  start()
    .then(() => {
      note.hidden = true;
      document.getElementById('loopdial').classList.remove('stuck');
    }, say)
    .finally(() => clearTimeout(late));
})();
