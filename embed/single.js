// One file with everything inside: the program stands in the page, packed.
import { alone } from './alone.js';
import { load } from './inside.js';

alone({ load });
