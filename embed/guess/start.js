// Guess first as a module with the words of one language.
import words from 'loopdial:words';
import { guess } from './index.js';

export { words };

/** Lets readers guess, as `guess` does, in this language. */
export const start = (options) => guess({ ...options, words });
