// Runs inside the page, before anything else: counts what the widget asks of the browser, and reads what it draws.

/** Puts `probe` into the page. Sent to the browser as text, so it stands alone. */
export function installProbe() {
  const frame = window.requestAnimationFrame.bind(window);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const texts = (selector) => all(selector).filter((node) => node.checkVisibility()).map((node) => node.textContent).join(' | ');
  const marks = (selector) => all(selector).map((node) => node.outerHTML).join('');
  const paths = (selector) => all(selector).map((node) => node.getAttribute('d')).join(' ');

  const probe = {
    /** How often a frame was asked for. */
    frames: 0,
    /** How often the link was written. */
    links: 0,
    /** What the live region said, and when. */
    spoken: [],
    /** What was drawn in the frame after each input event. */
    seen: [],
    /** Resolves once two frames have been drawn. */
    drawn: () => new Promise((resolve) => frame(() => frame(() => resolve()))),
    /** Where the playhead stands, px of the figure. */
    playhead: () => Number(document.querySelector('.widget line.playhead').getAttribute('x1')),
    /** How far the playhead goes in so many ms from the next frame on: px, seconds, frames drawn. */
    progress: (ms) =>
      new Promise((resolve) => {
        let from = null;
        const step = (now) => {
          from ??= { now, px: probe.playhead(), frames: 0 };
          from.frames += 1;
          if (now - from.now < ms) return frame(step);
          resolve({ px: probe.playhead() - from.px, seconds: (now - from.now) / 1000, frames: from.frames });
        };
        frame(step);
      }),
    /** Everything that follows from the state, part by part. */
    look: () => ({
      sentence: texts('.sentence'),
      coil: marks('.widget :is(.near, .far, .band)'),
      run: paths('.widget path.run.ahead'),
      futures: paths('.widget path.band80') + texts('.futures p'),
      clock: marks('.clock > svg'),
      legend: texts('.legend li'),
      course: texts('.course'),
      table: texts('details.table table.generations'),
      value: document.querySelector('.dial input[type=range]')?.getAttribute('aria-valuetext'),
      number: document.querySelector('.dial .number input')?.value,
    }),
  };

  window.requestAnimationFrame = (callback) => {
    probe.frames += 1;
    return frame(callback);
  };
  for (const name of ['pushState', 'replaceState']) {
    const write = history[name].bind(history);
    history[name] = (...rest) => {
      probe.links += 1;
      return write(...rest);
    };
  }
  new MutationObserver((mutations) => {
    const region = mutations.map(({ target }) => target.parentElement?.closest('.spoken') ?? target.closest?.('.spoken')).find(Boolean);
    if (region?.textContent) probe.spoken.push({ text: region.textContent, at: performance.now() });
  }).observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener('input', () => frame(() => probe.seen.push(probe.look())), true);
  window.probe = probe;
}
