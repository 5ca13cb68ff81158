// The class page: all lessons, and the widget that they are about, in one file.
import words from 'loopdial:words';
import { guess } from '../guess/index.js';
import { guessesBy } from '../guess.js';
import { load } from '../inside.js';
import { noted } from '../note.js';
import { widget } from '../widget.js';
import { player } from './player.js';

/** Here all that it takes to guess has arrived already. */
const guesses = guessesBy(async () => ({ start: (options) => guess({ ...options, words }) }));
const root = document.getElementById('loopdial');
player(document.querySelector('main'), ({ own, tell }) => widget({ root, own, load, guesses, tell, fault: noted }));
