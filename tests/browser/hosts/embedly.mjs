// Written after the listeners that pages paste for what Embedly, Medium, Observable and RunKit show: strings only, and the frame whose
// address is the very one in the message. docs.embed.ly/reference/provider-height-resizing; gist.github.com/ivarvong/d962cfd4.
import { iframe, page } from './page.mjs';

const script = `
addEventListener('message', ({ data }) => {
  let message;
  try {
    message = JSON.parse(data);
  } catch {
    return;
  }
  if (message.context !== 'iframe.resize') return;
  const frame = document.querySelector('iframe[src="' + message.src + '"]');
  if (frame && message.height) frame.height = message.height;
});`;

export default {
  name: 'Embedly, Medium',
  source: 'docs.embed.ly/reference/provider-height-resizing',
  word: 'iframe.resize',
  page: (src) => page({ frame: iframe(src), script }),
  asks: [],
};
