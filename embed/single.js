// One file with everything inside: the program stands in the page, packed.
import { alone } from './alone.js';
import { load, speech } from './inside.js';

// What readers guess with is not inside.
if (/[?&]guess=(1|must)/.test(location.search)) console.warn('loopdial: ignored guess');
alone({ load, speech });
