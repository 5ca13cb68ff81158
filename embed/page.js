// The page: brings its picture to life, and talks with the page around it where it stands in a frame. If the program never comes, the
// picture that is already there stands.
import { framed } from './frame.js';
import { speakHeights } from './heights.js';
import { noted } from './note.js';
import { fetched } from './program.js';
import { widget } from './widget.js';

const here = document.currentScript.src;
const root = document.getElementById('loopdial');
// First of all: the picture is there already, and a program that fails changes nothing about that.
speakHeights();
const frame = framed();
frame.listen(
  widget({
    root,
    own: root.dataset.query,
    ownsAddress: true,
    load: () => fetched(new URL(PROGRAM.file, here), PROGRAM.integrity),
    matters: String(new URL('loopdial-matters.js', here)),
    tell: frame.tell,
    fault: noted,
  }),
);
