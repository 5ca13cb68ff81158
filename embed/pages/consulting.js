// The doctor's room: asks, shows what was found, and a text for a ticket.
import { copies } from './copy.js';
import { examine } from './doctor.js';

const $ = (id) => document.getElementById(id);
const mark = ({ ok }) => (ok === null ? '·' : ok ? '✓' : '✗');

/** In a sentence, whether Loopdial lives here. */
function verdict(findings) {
  const program = findings.find(({ name }) => name === 'WebAssembly');
  const files = findings.find(({ name }) => name === 'Files of this host');
  if (!program.ok) return 'Loopdial is a still picture here: programs may not run.';
  if (!files.ok) return 'Here only the single file comes alive: the page cannot load its parts.';
  return 'Loopdial comes alive here.';
}

function ticket(said, findings) {
  const lines = findings.map((found) => `${mark(found)} ${found.name}: ${found.says}`);
  return [`Loopdial, ${new Date().toISOString().slice(0, 16)}Z: ${said}`, location.href.split('#')[0], ...lines].join('\n');
}

async function look() {
  $('again').disabled = true;
  $('verdict').textContent = 'Looking …';
  const findings = await examine();
  const said = verdict(findings);
  $('verdict').textContent = said;
  $('findings').replaceChildren(
    ...findings.flatMap((found) => {
      const [term, words] = [document.createElement('dt'), document.createElement('dd')];
      term.textContent = found.name;
      words.textContent = found.says;
      words.className = found.ok === false ? 'no' : '';
      return [term, words];
    }),
  );
  $('ticket').value = ticket(said, findings);
  $('again').disabled = false;
}

export function consult() {
  copies($('copy-ticket'), $('ticket'), $('ticket-copied'));
  $('again').addEventListener('click', look);
  look();
}
