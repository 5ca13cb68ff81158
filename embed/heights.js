// Tells the page around our frame how high the content is, in every dialect that such pages understand: a plain iframe cannot size
// itself. A height is no secret, so it goes to whoever frames us; only what the framing window itself says is listened to.

/** Heights are told at most so often, ms: never more than five within a second. */
const PACE = 220;
/** Nobody who asks for a height needs more characters. */
const LONGEST = 4096;

/**
 * THE table: a dialect an entry.
 *   greet  what is said once, at first
 *   say    a height as a message, or nothing where this dialect is not spoken: `(height, us)`
 *   hear   whether a message from the host asks for the height: `(data, text, us)`; `text` is '' unless it is a string
 */
const DIALECTS = [
  // Our own.
  {
    say: (height) => ({ source: 'loopdial', type: 'height', height }),
    hear: ({ source, type }) => source === 'loopdial' && type === 'height',
  },
  // Datawrapper: old listeners look for the first `iframe[src*='key']`, newer ones for the frame that spoke.
  {
    say: (height, { key }) => ({ 'datawrapper-height': { [key]: height } }),
  },
  // AMP's amp-iframe, and @newswire/frames.
  {
    greet: { sentinel: 'amp', type: 'embed-ready' },
    say: (height) => ({ sentinel: 'amp', type: 'embed-size', height }),
    hear: ({ sentinel, type }) => sentinel === 'amp' && type === 'frames-init',
  },
  // Embedly, Medium and those who listen like them: they compare `src` with the frame's, to the letter.
  {
    say: (height, { src }) => JSON.stringify({ src, context: 'iframe.resize', height }),
  },
  // NPR's pym.js: it names us in our address, and asks by telling its width.
  {
    say: (height, { child }) => child && `pymxPYMx${child}xPYMxheightxPYMx${height}`,
    hear: (data, text, { child }) => child && text.startsWith(`pymxPYMx${child}xPYMxwidthxPYMx`),
  },
  // iframe-resizer: the host names us first. The width is our own, so that a host that sizes both ways changes nothing.
  {
    greet: '[iFrameResizerChild]Ready',
    say: (height, us) => {
      const { name, type } = us.resizer ?? {};
      if (!name) return;
      us.resizer.type = 'resize';
      return `[iFrameSizer]${name}:${height}:${us.own.innerWidth}:${type}`;
    },
    hear: (data, text, us) => {
      const [, name] = /^\[iFrameSizer\]([^:]+):[^:]*:(?:true|false):/.exec(text) ?? [];
      // The same words come again when the frame has loaded: they have been answered.
      if (name && us.resizer?.text !== text) us.resizer = { text, name, type: 'init:loopdial' };
      return name || /^\[iFrameSizer\]res(ize|et)/.test(text);
    },
  },
  // WordPress: it may add its secret to our address after we have loaded.
  {
    say: (value, us) => secret(us) && { secret: secret(us), message: 'height', value },
    hear: (data, text, us) => data.message === 'ready' && data.secret === secret(us),
  },
  // Canvas, and other learning platforms that copied it.
  {
    say: (height) => ({ subject: 'lti.frameResize', height }),
  },
];

const secret = ({ own }) => /#\?secret=([a-zA-Z0-9]+)/.exec(own.location.hash)?.[1];

/** What the dialects know about us. As at load: the widget writes its state into the address later. */
function introduce(own) {
  const src = own.location.href;
  let written;
  try {
    written = own.frameElement.getAttribute('src');
  } catch {
    // The host is of another origin, as most are.
  }
  // Part of our frame's `src` and of no other's; it has to stand between quotes, and `%` may be written otherwise there.
  const [key] = /^[^#'"\\%]*/.exec((written || src).replace(/^\w+:\/\//, ''));
  return { own, src, key, child: new URLSearchParams(own.location.search).get('childId') };
}

/** The height of an element with its margins, px; nothing where it is not displayed. The frame's own height has no part in it. */
function measure(element, own) {
  const { marginTop, marginBottom } = own.getComputedStyle(element);
  const height = element.getBoundingClientRect().height + parseFloat(marginTop) + parseFloat(marginBottom);
  return own.innerWidth && Math.ceil(height);
}

/**
 * Tells `host` how high `element` is: now, when the page has loaded, when it changes by a pixel, and when asked. To be called once, before
 * the program starts. The root of the document holds everything that stands in it, with all margins, and is as high as that.
 */
export function speakHeights({ element = document.documentElement, own = window, host = own.parent } = {}) {
  if (host === own) return;
  const us = introduce(own);
  const due = new Set();
  const oweAll = () => DIALECTS.forEach((dialect) => due.add(dialect));
  const post = (message) => message && host.postMessage(message, '*');
  let told;
  let last = -PACE;
  let timer = 0;

  function tell() {
    timer = 0;
    const height = measure(element, own);
    if (!height) return;
    if (height !== told) oweAll();
    if (!due.size) return;
    told = height;
    last = performance.now();
    due.forEach(({ say }) => post(say(height, us)));
    due.clear();
  }

  /** At once, or when the pace allows: the last height is never lost. */
  function soon() {
    const wait = last + PACE - performance.now();
    if (wait > 0) timer ||= setTimeout(tell, wait);
    else if (!timer) tell();
  }

  const again = () => {
    oweAll();
    soon();
  };

  own.addEventListener('message', ({ source, data }) => {
    const text = typeof data === 'string' ? data : '';
    if (source !== host || !data || text.length > LONGEST) return;
    for (const dialect of DIALECTS) if (dialect.hear?.(data, text, us)) due.add(dialect);
    if (due.size) soon();
  });
  // Hosts whose scripts come late, or who name their secret late.
  own.addEventListener('load', again);
  own.addEventListener('hashchange', again);
  DIALECTS.forEach(({ greet }) => post(greet));
  soon();
  if (own.ResizeObserver) new own.ResizeObserver(soon).observe(element);
}
