// The doctor: what the page it stands in allows, in plain words. It asks, and changes nothing that stays.

/** The smallest program there is: a magic word and a version. */
const PROGRAM = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
/** Hosts that size frames do so within this time, ms. */
const PATIENCE = 1000;

/** A finding: `ok` true, false, or null where it is neither; `says` it in a sentence. */
const finding = (name, ok, says) => ({ name, ok, says });
const reason = (error) => `${error?.name ?? 'Error'}: ${error?.message ?? error}`.slice(0, 200);
/** What `ask` says, or that it throws. */
const tried = (name, yes, no, ask) => {
  try {
    return ask() ? finding(name, true, yes) : finding(name, false, no);
  } catch (error) {
    return finding(name, false, `${no} (${reason(error)})`);
  }
};

async function program() {
  const name = 'WebAssembly';
  if (typeof WebAssembly !== 'object') return finding(name, false, 'This browser has none, or has it switched off (Lockdown Mode does). Readers see the still picture.');
  try {
    await WebAssembly.instantiate(await WebAssembly.compile(PROGRAM));
    return finding(name, true, 'Programs may run.');
  } catch (error) {
    return finding(name, false, `Programs are forbidden: the policy lacks 'wasm-unsafe-eval'. Readers see the still picture. (${reason(error)})`);
  }
}

async function ownFile() {
  const name = 'Files of this host';
  try {
    const response = await fetch(new URL('pages.css', location.href), { cache: 'no-store' });
    await response.text();
    return finding(name, response.ok, `They can be loaded (status ${response.status}).`);
  } catch (error) {
    const how = window.origin === 'null' ? 'From a sandboxed frame the host must send Access-Control-Allow-Origin: *; the single file needs no other file.' : 'See connect-src in the policy.';
    return finding(name, false, `They cannot be loaded. ${how} (${reason(error)})`);
  }
}

function frame() {
  if (window.top === window) return finding('Frame', null, 'None: this page has the window to itself.');
  return finding('Frame', null, 'It stands in a frame of another page.');
}

/** Not the address's: that of a sandboxed frame is nobody's, and says so only here. */
function origin() {
  if (window.origin !== 'null') return finding('Origin', true, `${window.origin}: an origin of its own.`);
  return finding('Origin', null, 'None: the frame is sandboxed without allow-same-origin. Nothing can be kept, and no popups, downloads and clipboard unless the frame allows them.');
}

/** What the frame's sandbox says, where the page around lets us read it. */
function sandbox() {
  const name = 'Sandbox';
  try {
    const { sandbox } = window.frameElement ?? {};
    const allows = (word) => `${word} ${sandbox.contains(`allow-${word}`) ? 'allowed' : 'not allowed'}`;
    if (sandbox?.length) return finding(name, null, `${['popups', 'downloads', 'modals'].map(allows).join(', ')}.`);
  } catch {
    return finding(name, null, 'It cannot be read from in here.');
  }
  return finding(name, null, window.origin === 'null' && window.top !== window ? 'Popups and downloads: most likely not allowed; it cannot be read from in here.' : 'None: popups and downloads as usual.');
}

async function clipboard() {
  const name = 'Clipboard';
  const no = 'Not allowed: copying selects the text instead.';
  if (!navigator.clipboard?.writeText) return finding(name, false, `${no} (No secure context.)`);
  if (document.featurePolicy && !document.featurePolicy.allowsFeature('clipboard-write')) return finding(name, false, `${no} (The frame lacks allow="clipboard-write".)`);
  const { state } = await navigator.permissions.query({ name: 'clipboard-write' }).catch(() => ({ state: 'unknown' }));
  return finding(name, state === 'unknown' ? null : state !== 'denied', state === 'denied' ? no : `Writing to it: ${state}.`);
}

/** A message a dialect, as `README.md` lists them, that asks for a height. */
const DIALECTS = {
  Loopdial: (height) => ({ source: 'loopdial', type: 'height', height }),
  Datawrapper: (height) => ({ 'datawrapper-height': { [location.href.split('#')[0].replace(/^\w+:\/\//, '')]: height } }),
  'AMP, newswire/frames': (height) => ({ sentinel: 'amp', type: 'embed-size', height }),
  'Embedly, Medium': (height) => JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
  'pym.js': (height) => {
    const child = new URLSearchParams(location.search).get('childId');
    return child && `pymxPYMx${child}xPYMxheightxPYMx${height}`;
  },
  WordPress: (value) => {
    const [, secret] = /#\?secret=([a-zA-Z0-9]+)/.exec(location.hash) ?? [];
    return secret && { secret, message: 'height', value };
  },
  'Canvas, LTI': (height) => ({ subject: 'lti.frameResize', height }),
};

/** Asks for a height of its own in each dialect, and waits for the frame to follow. */
async function heights() {
  const name = 'Height';
  if (parent === window) return finding(name, null, 'No frame, so nobody to ask.');
  const before = innerHeight;
  const followed = (height) => Math.abs(innerHeight - height) <= 2;
  const answered = [];
  for (const [at, [dialect, say]] of Object.entries(DIALECTS).entries()) {
    // Each another one, and none that another dialect has just got.
    const height = Math.max(320, Math.ceil(document.documentElement.scrollHeight)) + 40 + 8 * at;
    const message = say(height);
    if (!message) continue;
    parent.postMessage(message, '*');
    const until = performance.now() + PATIENCE;
    while (!followed(height) && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 40));
    if (followed(height)) answered.push(dialect);
  }
  if (answered.length) return finding(name, true, `The page around sizes this frame, in the words of: ${answered.join('; ')}.`);
  return finding(name, false, `The page around does not size this frame: it stays ${before} px high, and readers scroll inside. Give the frame a height that is enough, or the page the listener’s few lines.`);
}

const violations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
  // The doctor's own question.
  if (blockedURI === 'trusted-types-sink') return;
  violations.push(`${effectiveDirective} ${blockedURI}${disposition === 'report' ? ' (reported only)' : ''}`);
});

function policy() {
  const seen = [...new Set(violations)];
  return seen.length ? finding('Policy', false, `Violations seen: ${seen.join('; ')}.`) : finding('Policy', true, 'No violation seen.');
}

function trustedTypes() {
  const name = 'Trusted types';
  if (!window.trustedTypes) return finding(name, null, 'Not known to this browser.');
  try {
    document.createElement('div').innerHTML = '';
    return finding(name, null, 'Not required.');
  } catch {
    return finding(name, null, 'Required. Loopdial writes no markup from text, so it lives with that.');
  }
}

/** All findings, in the order in which somebody with a problem wants them. */
export async function examine() {
  const early = [await program(), frame(), origin(), sandbox()];
  const kept = [
    tried('Storage', 'Allowed; Loopdial uses none.', 'Not allowed. Loopdial needs none.', () => (localStorage.length, true)),
    tried('Cookies', 'Readable; Loopdial sets none.', 'Not allowed. Loopdial needs none.', () => (void document.cookie, true)),
    tried('Address', 'It can be rewritten: the link follows what readers do.', 'It cannot be rewritten: the link stays as it was; nothing else is lost.', () => (history.replaceState(history.state, '', location.href), true)),
  ];
  const late = [await ownFile(), await clipboard(), trustedTypes(), await heights(), policy()];
  const { userAgent, language } = navigator;
  const size = `${innerWidth} × ${innerHeight} px; device pixel ratio ${devicePixelRatio}.`;
  return [...early, ...kept, ...late, finding('Size', null, size), finding('Browser', null, `${userAgent}; ${language}.`)];
}
