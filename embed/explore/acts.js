// What a part cannot do by itself: copy, save, share, open a window. Buttons ask for it by `data-copy`, `data-save`, `data-send`; what is
// taken is the field or the picture in the same `.way`. Afterwards its `.said` says what happened, or what readers can do instead, in the
// words that stand on `.ways`: frames may forbid any of it.

/** Pictures of points are so many times as large as they say. */
const SCALE = 2;
const TYPES = { csv: 'text/csv', tsv: 'text/tab-separated-values', json: 'application/json', svg: 'image/svg+xml', png: 'image/png' };
/** How long a browser may take to fetch what it saves, ms. */
const SOON = 60_000;

const FIELDS = 'input[readonly], textarea';
const field = (way) => way.querySelector(FIELDS);
const picture = (way) => way.querySelector('img');

/** The text of a picture that is its own address. */
const source = (image) => decodeURIComponent(image.src.slice(image.src.indexOf(',') + 1));

/** A picture as points. */
async function points(image) {
  // Away from the page: there it may be as small as it likes, or not drawn yet.
  const whole = new Image();
  whole.src = image.src;
  await whole.decode();
  const canvas = document.createElement('canvas');
  canvas.width = whole.naturalWidth * SCALE;
  canvas.height = whole.naturalHeight * SCALE;
  canvas.getContext('2d').drawImage(whole, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no points'))), TYPES.png));
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text) => text.replace(/[&<>]/g, (letter) => ENTITIES[letter]);
/** Lines of cells as a table, which text programs and spreadsheets both take. */
const table = (text) => `<table>${text.replace(/\n$/, '').split('\n').map((line) => `<tr>${line.split('\t').map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`;

/** What the clipboard is given. */
function item(way) {
  if (picture(way)) return { [TYPES.png]: points(picture(way)) };
  const text = field(way).value;
  const plain = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  return text.includes('\t') ? { ...plain, 'text/html': new Blob([table(text)], { type: 'text/html' }) } : plain;
}

function select(way) {
  field(way).focus();
  field(way).select();
}

async function copied(way) {
  try {
    await navigator.clipboard.write([new ClipboardItem(item(way))]);
    return 'copied';
  } catch {
    if (picture(way)) return 'hold';
    select(way);
    // The older way is allowed in more frames; browsers are free to drop it.
    return document.execCommand?.('copy') ? 'copied' : 'selected';
  }
}

function save(blob, file) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SOON);
}

async function saved(way, ending, file) {
  try {
    const text = picture(way) ? () => source(picture(way)) : () => field(way).value;
    save(ending === 'png' ? await points(picture(way)) : new Blob([text()], { type: TYPES[ending] }), file);
    // No frame is told that it may not save.
    return parent === window ? 'saved' : 'framed';
  } catch {
    return 'unsaved';
  }
}

async function sent(way, text) {
  try {
    await navigator.share({ text, url: field(way).value });
  } catch (error) {
    // Readers may think better of it.
    if (error.name === 'AbortError') return undefined;
    select(way);
    return 'unsent';
  }
  return undefined;
}

/** Listens to the buttons of a place; answers with a way to stop that. */
export function acts(place) {
  place.classList.toggle('sends', 'share' in navigator);

  /** Says one of the panel's sentences. */
  function say(way, name, values = {}) {
    const words = way.closest('.ways').dataset;
    const keys = /Mac|iPhone|iPad/.test(navigator.platform) ? words.keysMac : words.keys;
    const text = name ? words[name].replace(/\{(\w+)\}/g, (_, hole) => ({ keys, ...values })[hole]) : '';
    way.querySelector('.said').textContent = text;
  }

  async function clicked(event) {
    const way = event.target.closest('.ways > .way');
    if (!way) return;
    const asks = (name) => event.target.closest(`[data-${name}]`)?.dataset[name];
    const [copy, ending, text] = ['copy', 'save', 'send'].map(asks);
    const address = event.target.closest('a[target]')?.href;
    const file = `loopdial.${ending}`;
    // The same words again would not be heard.
    say(way);
    if (copy !== undefined) say(way, await copied(way));
    else if (ending) say(way, await saved(way, ending, file), { file });
    else if (text) say(way, await sent(way, text));
    // Large, it is looked at.
    else if (event.target.closest('[aria-pressed]')) picture(way)?.scrollIntoView({ block: 'nearest' });
    else if (address) {
      event.preventDefault();
      const opened = open(address, '_blank');
      if (opened) opened.opener = null;
      say(way, opened ? '' : 'blocked', { address });
    }
  }

  /** A field that is entered is taken whole; then any part of it can be marked. */
  const entered = ({ target }) => target.matches(FIELDS) && target.select();

  place.addEventListener('click', clicked);
  place.addEventListener('focusin', entered);
  return () => {
    place.removeEventListener('click', clicked);
    place.removeEventListener('focusin', entered);
  };
}
