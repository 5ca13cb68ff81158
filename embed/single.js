// One file with everything inside: the program stands in the page, packed.
import { framed } from './frame.js';
import { speakHeights } from './heights.js';
import { noted } from './note.js';
import { blocked } from './program.js';
import { bytes, unpacked } from './unpack.js';
import { widget } from './widget.js';

function load() {
  const program = unpacked(bytes(document.getElementById('program').textContent));
  return WebAssembly.compile(program).catch((error) => Promise.reject(blocked(error) ?? 'part of it arrived damaged.'));
}

// First of all: the picture is there already, and a program that fails changes nothing about that.
speakHeights();
const frame = framed();
frame.listen(widget({ root: document.getElementById('loopdial'), ownsAddress: true, load, tell: frame.tell, fault: noted }));
