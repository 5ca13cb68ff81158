// A widget in a frame and the page around it: orders in, news out, as `loopdial.d.ts` describes them.
import { asQuery } from './language.js';

const SOURCE = 'loopdial';

/** The way to the page around `root`'s; none where there is no such page. */
export function framed() {
  const inFrame = parent !== window;
  return {
    /** Tells the page around what happens. */
    tell(type, detail) {
      if (inFrame) parent.postMessage({ source: SOURCE, type, ...detail }, '*');
    },
    /** Takes its orders, and nobody else's. */
    listen(widget) {
      const orders = {
        set: (said) => widget.set(asQuery(said), said.gently !== false),
        play: () => widget.play(),
        pause: () => widget.pause(),
        seek: ({ date }) => typeof date === 'number' && widget.seek(date),
      };
      const heard = ({ source, data }) => {
        if (inFrame && source === parent && data?.source === SOURCE && Object.hasOwn(orders, data.type)) orders[data.type](data);
      };
      addEventListener('message', heard);
    },
  };
}
