// pym.js 1.3.2 itself (MIT): it puts its own keys behind our query, and tells its width whenever its window changes.
import { page } from './page.mjs';

const script = (src) => `
document.title = 'A host & its title';
const parent = new pym.Parent('pym-example', ${JSON.stringify(src)}, { trackscroll: true, optionalparams: true });
parent.iframe.height = 600;`;

export default {
  name: 'pym.js',
  source: 'npm pym.js 1.3.2',
  word: 'xPYMxheightxPYMx',
  page: (src) => page({ frame: '<div id="pym-example"></div>', packages: ['pym.js/dist/pym.v1.js'], script: script(src) }),
  asks: ['pymxPYMxpym-examplexPYMxwidthxPYMx480'],
  adds: /initialWidth=720&childId=pym-example&parentTitle=/,
};
