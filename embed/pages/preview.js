// The preview: the widget in a real frame that allows it scripts and nothing else, as the strictest editing systems do.
import { picture } from './choice.js';
import { address } from './code.js';

export const WIDTHS = [320, 640, 980];
/** Choices are made in a row: wait for the last, ms. */
const PAUSE = 250;
/** What is not alive by then stays a still picture, ms. */
const LATEST = 6000;

let timer;
/** What is on the stage, and the choice it was put there for. */
let shown;
let chosen;
/** The height that the frame told, px. */
let grown = 0;
let listener;

/** What is looked at: the page where a sandboxed frame may load its parts, and where what is chosen is only there; else the single file. */
const paged = ({ way, guess }) => way === 'frame' || (way === 'element' && guess !== '0');
const source = (base, choice, open) => address(base, choice, open && paged(choice) ? undefined : 'loopdial.html');

/** Shows the choice on `stage`; `tell` is called with the sentence and height that the frame says, or the size of the picture. */
export function preview(stage, base, choice, open, tell) {
  const still = choice.way === 'picture';
  const src = still ? `${base}p/${picture(choice).preset}/picture.png` : source(base, choice, open);
  chosen = choice;
  if (shown === src) return void measure(stage.firstElementChild);
  clearTimeout(timer);
  timer = setTimeout(() => {
    (still ? paint : mount)(stage, src, tell);
    weigh(`${base}p/${picture(choice).preset}/picture.png`, tell);
  }, shown ? PAUSE : 0);
  shown = src;
}

/** A frame is given the column's width, and its own height. An element is always as high as what it holds. */
function measure(node) {
  if (!node) return;
  node.width = chosen.width;
  // What is wider than the stage is seen whole, and smaller; for the widget the width stays what was chosen.
  node.style.zoom = Math.min(1, node.parentElement.clientWidth / chosen.width);
  const grows = chosen.way === 'element' || chosen.grow === '1';
  if (node.localName === 'iframe') node.height = (grows && grown) || chosen.height;
}

/** A new frame each time: another address in the same one would be an entry in the history. */
function mount(stage, src, tell) {
  const frame = document.createElement('iframe');
  frame.title = 'Preview';
  frame.setAttribute('sandbox', 'allow-scripts');
  grown = 0;
  removeEventListener('message', listener);
  let alive = false;
  const say = () => {
    measure(frame);
    tell({ height: grown });
  };
  // Before it is alive it shows all parts of the page, whatever was chosen.
  const lives = () => {
    alive = true;
    if (grown && frame.isConnected) say();
  };
  setTimeout(lives, LATEST);
  listener = ({ source: from, data }) => {
    if (from !== frame.contentWindow || data?.source !== 'loopdial') return;
    if (data.type === 'height' && Number.isFinite(data.height)) {
      grown = Math.round(data.height);
      if (alive) say();
    } else if (typeof data.sentence === 'string') {
      tell({ sentence: data.sentence });
      // A frame later it has told how high that is.
      if (data.type === 'ready') setTimeout(lives, PAUSE);
    }
  };
  addEventListener('message', listener);
  frame.src = src;
  stage.replaceChildren(frame);
  measure(frame);
  tell({ height: 0 });
}

function paint(stage, src, tell) {
  const image = new Image();
  image.src = src;
  image.alt = 'The picture';
  stage.replaceChildren(image);
  measure(image);
  tell({ height: 0 });
}

/** Tells how large the picture is that the code names: it is drawn for screens with two pixels to one. */
function weigh(src, tell) {
  const image = new Image();
  image.onload = () => tell({ size: { width: image.naturalWidth / 2, height: image.naturalHeight / 2 } });
  image.onerror = () => tell({ size: undefined });
  image.src = src;
}
