// Below the widget: why it is a still picture, and a way to try again.

/** Says what is still, and `why`, or nothing; the button, `label`, calls `again`. */
export function noted({ still, why, again, label } = {}) {
  const note = document.getElementById('no-wasm');
  note.hidden = !why;
  note.classList.remove('late');
  if (!why) return;
  document.getElementById('still').textContent = still;
  document.getElementById('why').textContent = why;
  const button = document.getElementById('retry');
  button.textContent = label;
  button.onclick = (event) => {
    // Without a script the same button loads the page again.
    event.preventDefault();
    again();
  };
}
