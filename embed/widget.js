// One widget in an element: started, told what to show, listened to; after a fault, started again where it was.
import { detail, restated } from './language.js';
import { numbers } from './numbers.js';
import { program, run } from './program.js';

/**
 * Fills `root`. `own` is the query it begins with, `load` brings the program, `tell(type, detail)` is called with news, `fault(why,
 * again, label)` where it could not start or has stopped: `why` in words, `again()` to try once more, which a button offers. `later` brings the second program, `guesses` lets
 * readers guess before they see, if there is such a thing.
 */
export function widget({ root, own = '', ownsAddress = false, load, later, guesses, tell = () => {}, fault = () => {} }) {
  let live;
  let query = own;
  let again = false;
  let gone = false;
  /** Told before it was alive. */
  const waiting = [];
  // Without the second program, what it draws is not offered.
  root.classList.toggle('unaided', !later);
  const choose = (query, ended, date) => {
    if (date) live?.seek(date);
    live?.choose(query, ended);
  };
  const forget = later ? later(root, choose) : () => {};

  const letGo = numbers(root);
  const guessing = guesses?.(root);
  guessing?.ask(ownsAddress ? `${own}&${location.search.slice(1)}` : own);

  async function start() {
    try {
      const module = await program(load);
      if (gone) return;
      root.classList.remove('stuck');
      const Widget = run(module, stopped);
      // One that was started again goes on from what it showed, whatever the address says.
      live = new Widget(root, query, root.dataset.home ?? '', ownsAddress && !again, ownsAddress, news);
    } catch (why) {
      failed(typeof why === 'string' ? why : `it could not start (${why}).`);
    }
  }

  function news(type, said, sentence, date, milestone, values) {
    if (type === 'ignored') return console.warn(`loopdial: ignored ${said}`);
    query = said;
    if (type === 'ready') {
      fault();
      waiting.splice(0).forEach((order) => order());
    }
    const facts = Object.fromEntries(KEYS.facts.map((name, at) => [name, values[at]]));
    const told = detail({ type, query: said, sentence, date, milestone, facts });
    guessing?.told(type, told);
    tell(type, told);
  }

  function stopped() {
    // What was drawn last stands as a picture.
    root.querySelectorAll('input, button, select').forEach((control) => (control.disabled = true));
    live = undefined;
    again = true;
    query = restated(query);
    failed('it stopped.', 'Restart');
  }

  function failed(why, label) {
    root.classList.add('stuck');
    guessing?.stop();
    fault(why, start, label);
  }

  /** Ctrl+Z and Ctrl+Shift+Z, or with the key that the machine has in place of Ctrl; not where something is being typed. */
  const keyed = (event) => {
    const [target] = event.composedPath();
    const typing = target.matches?.('input:not([type=range]), textarea');
    const undoes = /^[zy]$/i.test(event.key) && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!undoes || typing || !live) return;
    event.preventDefault();
    live.undo(event.shiftKey || /y/i.test(event.key));
  };
  root.addEventListener('keydown', keyed);
  const cameBack = () => live?.came_back(own);
  if (ownsAddress) addEventListener('popstate', cameBack);
  const ordered = (order) => (live ? order() : waiting.push(order));
  start();
  return {
    /** What it shows, as a query. */
    get query() {
      return query;
    },
    /** Takes what a query says. */
    set(said, gently = false) {
      guessing?.ask(said);
      ordered(() => live.set(said, gently));
    },
    play: () => ordered(() => live.play()),
    pause: () => ordered(() => live.pause()),
    seek: (date) => ordered(() => live.seek(date)),
    destroy() {
      gone = true;
      forget();
      letGo();
      guessing?.stop();
      removeEventListener('popstate', cameBack);
      root.removeEventListener('keydown', keyed);
      live?.destroy();
      live = undefined;
    },
  };
}
