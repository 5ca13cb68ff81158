// One file with everything inside: the program stands in the page, packed.
import { framed } from './frame.js';
import { speakHeights } from './heights.js';
import { noted } from './note.js';
import { blocked } from './program.js';
import { widget } from './widget.js';

async function unpacked() {
  const text = atob(document.getElementById('program').textContent);
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const program = await new Response(stream).arrayBuffer();
  return WebAssembly.compile(program).catch((error) => Promise.reject(blocked(error) ?? 'part of it arrived damaged.'));
}

// First of all: the picture is there already, and a program that fails changes nothing about that.
speakHeights();
const frame = framed();
frame.listen(widget({ root: document.getElementById('loopdial'), ownsAddress: true, load: unpacked, tell: frame.tell, fault: noted }));
