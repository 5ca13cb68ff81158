// "Guess first", as a link asks for it: what it is drawn with arrives only then. Until it has, and if it never does: first nothing of the answer, then all of it.

const WAYS = ['1', 'must'];

/** Whether a query asks readers to guess: the last word counts, as for the program; `undefined` where it says nothing of it. */
function asked(query) {
  const said = new URLSearchParams(query).getAll('guess').at(-1);
  if (said === undefined) return undefined;
  return WAYS.includes(said) ? said : '0';
}

/** Modules that did not arrive: browsers remember them, so ask by another name. */
let tries = 0;

/** The language of the module that is nearest to one. */
const known = (lang) => GUESS.find((name) => name === lang.split('-')[0]) ?? 'en';

/** What lets readers guess on the widget in a root, with modules from the folder `here`; answers with what it wants to be told. */
export const guesses = (here) => guessesBy((lang) => import(new URL(`guess-${known(lang)}.js${tries ? `?${tries}` : ''}`, here)));

/** The same, with a module that `bring(lang)` brings. */
export const guessesBy = (bring) => (root) => {
  let way = '0';
  let game;
  /** The latest news. */
  let latest;

  function stop() {
    game?.leave();
    game = undefined;
    root.classList.remove('guessing', 'shown');
  }

  async function begin() {
    root.classList.add('guessing');
    try {
      const { start } = await bring(root.querySelector('.widget').lang);
      if (way === '0' || game) return;
      // Once is enough, whatever becomes of the program.
      game = start({ root, must: way === 'must', done: () => (way = '0') });
      if (game) game.told(...latest);
      else stop();
    } catch (error) {
      console.warn('loopdial:', error);
      tries += 1;
      stop();
    }
  }

  return {
    /** What a link, an attribute or an order says. */
    ask(query) {
      const wanted = asked(query) ?? way;
      if (wanted === way) return;
      stop();
      way = wanted;
      root.classList.toggle('guessing', way !== '0');
      if (way !== '0' && latest) begin();
    },
    /** News of the widget; when it is there again after a fault, it begins again. */
    told(type, detail) {
      latest = [type, detail];
      if (type !== 'ready') game?.told(type, detail);
      else if (way !== '0') begin();
    },
    /** The widget speaks another language now. */
    speak: (lang) => game && bring(lang).then(({ words }) => game?.speak(words), () => {}),
    /** The widget is gone, or stands still: then all is shown that there is. */
    stop,
  };
};
