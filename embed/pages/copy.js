// Copying, where it is allowed; where not, the text is selected and the keys are named.

/** Lets `button` copy what `text()` says; `field` shows the same, `status` says what happened. */
export function copies(button, field, status, text = () => field.value) {
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      status.textContent = 'Copied.';
    } catch {
      // Sandboxed frames, plain http, old browsers: the reader's own keys always work.
      field.focus();
      field.select();
      const keys = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ C' : 'Ctrl + C';
      status.textContent = `The clipboard is not allowed here. All of it is selected: press ${keys}.`;
    }
  });
}
