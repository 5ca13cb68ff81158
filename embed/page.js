// The page: brings its picture to life. If the program never comes, the picture that is already there stands.
import { alone } from './alone.js';
import { guesses } from './guess.js';
import { bringsLater } from './later.js';
import { parts } from './program.js';
import { inside, languages } from './speech.js';

const here = document.currentScript.src;
const speech = languages(here, inside());
alone({
  ...parts(here),
  later: bringsLater(new URL('explore.js', here), speech),
  speech,
  guesses: guesses(here),
});
