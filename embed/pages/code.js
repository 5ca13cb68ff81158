// The code that a publisher pastes, for each way of embedding. Everything from outside is escaped.
import { picture, query } from './choice.js';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text) => String(text).replace(/[&<>"]/g, (letter) => ENTITIES[letter]);
/** A tag's attributes in order; what is null is left out, what is '' stands without a value. */
const attributes = (list) =>
  Object.entries(list)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');

/** The few lines that let a frame grow and shrink with what it holds. */
export const LISTENER = `<script>
addEventListener('message', function (event) {
  var said = event.data;
  if (!said || said.source !== 'loopdial' || said.type !== 'height') return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = said.height + 'px';
  });
});
</script>`;

/** A link's address: that of a file, or of the page; of the one that does not tell, where readers guess first. */
export const address = (base, choice, file = choice.guess === '0' ? '' : 'guess/') => base + file + (query(choice) && `?${query(choice)}`);

/** The still picture with a link to the live one. `size`: of the picture, once it is known. */
function still(base, choice, said, size) {
  const { preset } = picture(choice);
  const image = {
    src: `${base}p/${preset}/picture.png`,
    alt: said,
    width: size?.width ?? null,
    height: size?.height ?? null,
    style: 'max-width:100%;height:auto',
    loading: 'lazy',
  };
  return `<a href="${escaped(address(base, choice))}"><img${attributes(image)}></a>`;
}

function frame(src, title, height, more = {}) {
  const list = { src, title, loading: 'lazy', width: '100%', height, style: 'width:100%;min-width:100%;border:0', ...more };
  return `<iframe${attributes(list)}></iframe>`;
}

/** What the code is made of: `base` the address of the folder, `title` of the widget, `said` its sentence, `size` of the picture. */
export function code(choice, { base, title, said, size }) {
  if (choice.way === 'picture') return still(base, choice, said, size);
  if (choice.way === 'file') return frame(address('', choice, 'loopdial.html'), title, choice.height, { sandbox: 'allow-scripts' }) + grown(choice);
  if (choice.way === 'element') {
    const keys = new URLSearchParams(query(choice));
    keys.delete('m');
    // Until it is alive, and if it never is, what stands inside is shown: it must not tell what is to be guessed.
    const inside = choice.guess === '0' ? still(base, choice, said, size) : `<a href="${escaped(address(base, choice))}">${escaped(title)}</a>`;
    const element = `<loop-dial${[...keys].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>\n  ${inside}\n</loop-dial>`;
    return `${element}\n<script src="${escaped(base)}loopdial.js" async></script>`;
  }
  const plain = frame(address(base, choice), title, choice.height, { allow: 'fullscreen; clipboard-write; web-share' });
  return choice.grow === '1' ? `${plain}\n<noscript>${still(base, choice, said, size)}</noscript>${grown(choice)}` : plain;
}

const grown = (choice) => (choice.grow === '1' ? `\n${LISTENER}` : '');
