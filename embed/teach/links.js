// The maker of links on the teacher's page: a lesson, what it begins with and what pupils have, as an address, and as a code for the board.

const here = document.currentScript.src;
const form = document.querySelector('.maker');
const { lesson, step, start, pasted, controls, guess, class: page, projector, link } = form.elements;
const place = form.querySelector('.code');
const status = form.querySelector('[role=status]');
const dialog = document.querySelector('dialog');

/** Keys that a link of the widget may have and a class page takes along; everything else in it is left out. */
const TAKEN = /^(?!(controls|dials|guess|lang|lesson|lock|play|projector|show|step|done|theme|title|vs|utm_.*)$)[a-z_]+$/;

/** The scenario in a pasted link, or in a query alone. */
function scenario(text) {
  const query = text.includes('?') ? text.slice(text.indexOf('?') + 1) : text;
  const taken = [...new URLSearchParams(query.split('#')[0].trim())].filter(([key, value]) => TAKEN.test(key) && value.length < 40);
  return new URLSearchParams(taken.filter(([, value]) => value !== '')).toString();
}

/** The steps of the chosen lesson. */
function offer() {
  const [first] = step.options;
  const steps = document.querySelector(`template[data-steps="${lesson.value}"]`);
  step.replaceChildren(first, ...(steps ? steps.content.cloneNode(true).children : []));
  step.value = '';
  step.disabled = start.disabled = pasted.disabled = !lesson.value;
}

/** The link; that of the code, which pupils take with their phones, is without what makes type large. */
function address(taken) {
  const keys = new URLSearchParams();
  const set = (key, value) => value && keys.set(key, value);
  set('lesson', lesson.value);
  set('step', step.value);
  set('controls', controls.value);
  set('guess', guess.value);
  set('projector', projector.checked && !taken ? '1' : '');
  const own = lesson.value ? pasted.value.trim() ? scenario(pasted.value) : start.value : '';
  const query = [keys.toString(), own].filter(Boolean).join('&');
  return new URL(`${page.value}${query && `?${query}`}`, document.baseURI).href;
}

function draw() {
  link.value = address();
  place.dataset.text = address(true);
  status.textContent = '';
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', (event) => {
  if (event.target === lesson) offer();
  if (event.target !== link) draw();
});
form.querySelector('.copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(link.value);
    status.textContent = form.dataset.copied;
  } catch {
    // Where that is not allowed, all of it is selected, and the keys do it.
    link.focus();
    link.select();
  }
});

// Large, for the last row.
const large = dialog.appendChild(document.createElement('div'));
large.className = 'code';
form.querySelector('.large').addEventListener('click', () => {
  large.replaceChildren(...[...place.children].map((node) => node.cloneNode(true)));
  dialog.querySelector('.address').textContent = place.dataset.text;
  dialog.showModal();
});
dialog.querySelector('.close').addEventListener('click', () => dialog.close());

offer();
draw();
form.querySelector('.file').hidden = location.protocol !== 'file:';

/** The second program draws codes, as for everybody who shares something; a page that is a file may not load it. */
async function code() {
  try {
    const site = new URL('../explore.js', here);
    const { languages, learn, show } = await import(site);
    const { lang } = document.documentElement;
    await learn(lang, languages(site));
    place.dataset.lang = lang;
    place.setAttribute('role', 'img');
    place.setAttribute('aria-label', place.dataset.label);
    show(place, () => {}, async () => {});
  } catch (error) {
    console.warn('loopdial:', error);
    place.textContent = place.dataset.sorry;
    form.querySelector('.large').hidden = true;
  }
}

code();
