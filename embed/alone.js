// A widget that has a document to itself: as a page, or as the one file; perhaps in a frame of somebody else's.
import { framed } from './frame.js';
import { speakHeights } from './heights.js';
import { noted } from './note.js';
import { widget } from './widget.js';

/** Links that leave parts out: until the program has done that, the picture is higher than it will be. */
const SHORTENED = /[?&](show|controls|title|guess)=/;
/** But a program may be late, or never come, ms. */
const SOON = 1500;

/** Starts the widget; `load` brings its program, `loadRest` the rest of that, `later` brings the second one, `speech` its languages, `guesses` lets readers guess first. */
export function alone({ load, loadRest, later, speech, guesses }) {
  const root = document.getElementById('loopdial');
  const frame = framed();
  let spoken = false;
  const speak = () => spoken || ((spoken = true), speakHeights());
  if (SHORTENED.test(location.search)) setTimeout(speak, SOON);
  else speak();
  const tell = (type, detail) => {
    // What it has drawn is there after the frame that it is drawn in.
    if (type === 'ready') requestAnimationFrame(() => setTimeout(speak));
    frame.tell(type, detail);
  };
  frame.listen(widget({ root, own: root.dataset.query, ownsAddress: true, load, loadRest, later, speech, guesses, tell, fault: noted }));
}
