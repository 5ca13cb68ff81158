// Runs inside a frame, before anything else: stands where the host is, hears what the frame says to it, and passes it on.

/** Puts `said` into a frame. Where a word is given, one letter of it is another in all that is passed on. Sent as text, so it stands alone. */
export function installEar(word) {
  if (window.parent === window) return;
  const host = window.parent;
  window.said = [];
  const spoilt = word && `${word.slice(0, 3)}${word[3] === 'q' ? 'j' : 'q'}${word.slice(4)}`;
  const pass = (message) => {
    if (!word) return message;
    return typeof message === 'string' ? message.replace(word, spoilt) : JSON.parse(JSON.stringify(message).replace(word, spoilt));
  };
  const ear = {
    postMessage(message, ...rest) {
      window.said.push({ at: performance.now(), text: JSON.stringify(message) });
      host.postMessage(pass(message), ...rest);
    },
  };
  Object.defineProperty(window, 'parent', { value: ear });
  // Whoever compares must find that the host's messages come from where its own go to.
  const { get } = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'source');
  Object.defineProperty(MessageEvent.prototype, 'source', {
    get() {
      const source = get.call(this);
      return source === host ? ear : source;
    },
  });
}
