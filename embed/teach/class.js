// The class page: all lessons, and the widget that they are about, in one file.
import { guessesBy } from '../guess.js';
import { start, words } from '../guess/start.js';
import { speakHeights } from '../heights.js';
import { load, speech } from '../inside.js';
import { noted } from '../note.js';
import { widget } from '../widget.js';
import { player } from './player.js';

/** The widget draws its place first. */
const SOON = 60;

/** Here all that it takes to guess has arrived already. */
const guesses = guessesBy(() => new Promise((given) => setTimeout(given, SOON, { start, words })));
const root = document.getElementById('loopdial');
player(document.querySelector('main'), ({ own, tell }) => widget({ root, own, load, speech, guesses, tell, fault: noted }));
// In a frame of somebody else's it is as high as what it holds, whatever the frame's own height.
if (parent !== window) {
  document.documentElement.classList.add('framed');
  speakHeights();
}
