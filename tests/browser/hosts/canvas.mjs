// Written after Canvas: a tool's frame in a page, where it is found by who spoke. It answers, which asks for nothing. Around a tool of
// its own it gives no less than 450 px. github.com/instructure/canvas-lms, ui/shared/lti/jquery/subjects/lti.frameResize.ts at 0e63cfc
// and ../messages.ts at 00db0ea (AGPL-3.0).
import { iframe, page } from './page.mjs';

const script = `
addEventListener('message', ({ data, source }) => {
  let message = data;
  try {
    if (typeof data === 'string') message = JSON.parse(data);
  } catch {
    return;
  }
  if (message?.subject !== 'lti.frameResize') return;
  const height = Number(message.height) <= 0 ? 1 : message.height;
  const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.height = frame.style.height = typeof height === 'number' ? height + 'px' : height;
  source.postMessage({ subject: 'lti.frameResize.response' }, '*');
});`;

export default {
  name: 'Canvas',
  source: 'instructure/canvas-lms 0e63cfc, lti.frameResize.ts',
  word: 'lti.frameResize',
  page: (src) => page({ frame: iframe(src), script }),
  asks: [],
};
