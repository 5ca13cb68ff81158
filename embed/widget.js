// One widget in an element: started, told what to show, listened to; after a fault, started again where it was.
import { detail, restated } from './language.js';
import { numbers } from './numbers.js';
import { program, run } from './program.js';
import { asked } from './speech.js';

/**
 * Fills `root`. `own` is the query it begins with, `load` brings the program, `loadRest` the rest of it where that comes `APART`, as the build says; `tell(type, detail)` is called with news, `fault({ still,
 * why, again, label })` where it could not start or has stopped: `why` in words, `again()` to try once more, which a button offers;
 * `fault()` once it is over. `later` brings the second program, if there is one; `speech` its languages, of which `around()` is the
 * page's around it; `guesses` lets readers guess before they see.
 */
export function widget({ root, own = '', ownsAddress = false, load, loadRest, later, speech, guesses, around = () => {}, tell = () => {}, fault = () => {} }) {
  /** What runs in `root`; and the same once it is whole, and hears what it is told. */
  let running;
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
  /** What was asked for, else what its page is written in, else what the page around it or the reader's browser speaks. */
  const pick = (said) => speech.pick([said, root.dataset.lang, around(), ...navigator.languages]);
  let lang = pick(asked(ownsAddress ? location.search : own));
  /** Whether it may answer to the dial before the rest of it has come: not where the picture would give an answer away. */
  let early = !root.classList.contains('guessing');
  /** What scripts say. */
  let said = speech.bare;

  async function start() {
    const wanted = lang;
    const opening = APART && early && speech.opening?.(wanted);
    try {
      const whole = APART && !opening;
      const [module, words] = await Promise.all([program(load), opening || speech.bring(wanted), whole && program(loadRest)]);
      if (gone) return;
      let fell = false;
      const { Widget, complete } = run(module, (error) => {
        fell = true;
        stopped(error, opening && !live);
      });
      const completed = async () => complete(await program(loadRest));
      if (whole) await completed();
      if (gone) return;
      said = words.page;
      root.classList.remove('stuck');
      // One that was started again goes on from what it showed, whatever the address says.
      const widget = new Widget(root, query, root.dataset.home ?? '', words.widget, ownsAddress && !again, ownsAddress, !opening, news);
      if (fell) return;
      running = widget;
      const all = APART && opening && (await Promise.all([speech.bring(wanted), completed()]))[0];
      // Meanwhile it has stopped, or left.
      if (running !== widget) return;
      live = widget;
      if (APART && all) live.complete(all.widget);
      // Meanwhile another language was asked for.
      if (wanted !== lang) speak(lang);
    } catch (why) {
      stand();
      said = await speech.bring(wanted).then(({ page }) => page, () => speech.bare);
      failed(said[why] ?? said.failed?.replace('{why}', why) ?? said.missing, said.again);
    }
  }

  /** Says it all in another language; stays with its own where that does not arrive. */
  async function speak(next) {
    lang = next;
    const words = await speech.bring(next).catch(() => {});
    if (!words || lang !== next || gone || !live) return;
    said = words.page;
    live.speak(words.widget);
    guessing?.speak(next);
  }

  /** The names of languages lead to pages of their own; here they change it in place. */
  const chosen = (event) => {
    const link = event.target.closest?.('a[data-lang]');
    if (!link || !live || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    speak(link.dataset.lang);
    if (!ownsAddress) return;
    const address = new URL(location);
    address.searchParams.set('lang', link.dataset.lang);
    // A frame without an address of its own refuses.
    try {
      history.replaceState(null, '', address);
    } catch {}
  };
  root.addEventListener('click', chosen);

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

  /** What was drawn last stands as a picture. */
  function stand() {
    root.querySelectorAll('input, button, select').forEach((control) => (control.disabled = true));
    running = live = undefined;
  }

  function stopped(error, incomplete) {
    stand();
    // What it needed has not come yet: it waits for that.
    if (APART && incomplete) {
      early = false;
      start();
      return;
    }
    console.error('loopdial: the program stopped', error);
    again = true;
    query = restated(query);
    failed(said.stopped, said.restart);
  }

  function failed(why, label) {
    root.classList.add('stuck');
    guessing?.stop();
    fault({ still: said.still, why, again: start, label });
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
      const wanted = asked(said);
      if (wanted !== undefined && pick(wanted) !== lang) speak(pick(wanted));
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
      root.removeEventListener('click', chosen);
      running?.destroy();
      running = live = undefined;
    },
  };
}
