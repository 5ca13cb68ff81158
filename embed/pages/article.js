// The paragraph that is being read says what the widget shows.
const dial = document.getElementById('dial');
const sections = [...document.querySelectorAll('section[data-set]')];
/** Beside the text where there is room; above it, and then smaller, where there is none. */
const narrow = matchMedia('(max-width: 859px)');
const DISPLAY = {
  wide: { show: 'sentence,loop,chart', controls: 'dial' },
  narrow: { show: 'chart', controls: 'none' },
};

let reading;
let observer;

/** Tells the widget, once it is one: its script may come after this. */
const tell = (query) => customElements.whenDefined('loop-dial').then(() => dial.set(query));

function read(section) {
  if (section === reading) return;
  reading?.classList.remove('reading');
  reading = section;
  section.classList.add('reading');
  tell(section.dataset.set);
}

/** Watches the line on which eyes rest: the middle of what the widget leaves of the window. */
function watch() {
  observer?.disconnect();
  const line = narrow.matches ? 72 : 50;
  observer = new IntersectionObserver(
    (seen) => seen.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => read(target)),
    { rootMargin: `-${line}% 0px -${100 - line}% 0px` },
  );
  sections.forEach((section) => observer.observe(section));
}

function display() {
  const wanted = narrow.matches ? DISPLAY.narrow : DISPLAY.wide;
  Object.entries(wanted).forEach(([name, value]) => dial.setAttribute(name, value));
  watch();
}

// A question in the text is answered beside it.
document.addEventListener('click', ({ target }) => {
  const button = target.closest?.('button[data-set]');
  if (button) tell(button.dataset.set);
});
narrow.addEventListener('change', display);
display();
