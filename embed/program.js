// The program: compiled once a page, then run in a memory of its own for each widget, so that one which stops leaves others unharmed. It
// comes in two parts, which the build takes apart (`xtask/split.mjs`): the first can answer to the dial, the rest completes it.
import glue from 'loopdial:glue';

const compiled = new Map();

/** A part of the program as `load` brings it, asked for once a page; after a failure, again. It fails by a name of what scripts say. */
export function program(load) {
  if (typeof WebAssembly !== 'object') return Promise.reject('no_wasm');
  if (!compiled.has(load)) compiled.set(load, load());
  const part = compiled.get(load);
  part.catch(() => compiled.delete(load));
  return part;
}

/** What brings the parts that lie in the folder `here`; there is no rest where the program is in one piece. */
export const parts = (here) => {
  const bring = (part) => part && (() => fetched(new URL(part.file, here), part.integrity));
  return { load: bring(PROGRAM.first), loadRest: bring(PROGRAM.rest) };
};

/** Fetches a program that must be what the build made: anything else is refused. */
export async function fetched(url, integrity) {
  const missing = 'missing';
  const response = await fetch(url, { integrity }).catch(() => Promise.reject(missing));
  if (!response.ok) throw missing;
  const spare = response.clone();
  // Hosts that do not know the type of a program refuse to stream it.
  const whole = () => spare.arrayBuffer().then((bytes) => WebAssembly.compile(bytes));
  return WebAssembly.compileStreaming(response).catch(whole).catch((error) => Promise.reject(blocked(error) ?? missing));
}

/** Why, where a page's policy forbids programs. */
export const blocked = (error) =>
  error instanceof WebAssembly.CompileError && /polic|unsafe-eval|CSP/i.test(error.message)
    ? 'forbidden'
    : undefined;

/** What a call into a program that has stopped gives: its glue may take it apart. */
const NOTHING = [];

/** Runs the program anew. `onStop(error)` is called once, if it stops for ever, as it does where it needs what has not come; after that nothing of it runs. `complete(rest)` gives it the rest. */
export function run(module, onStop) {
  let stopped = false;
  let depth = 0;
  const guarded = (call) => (...values) => {
    if (stopped) return NOTHING;
    depth += 1;
    try {
      return call(...values);
    } catch (error) {
      const stops = error instanceof WebAssembly.RuntimeError;
      // Whoever called from within the program falls with it.
      if (depth > 1 || !(stops || stopped)) throw error;
      stopped = true;
      onStop(error);
      return NOTHING;
    } finally {
      depth -= 1;
    }
  };
  const guard = ([name, value]) => [name, typeof value === 'function' ? guarded(value) : value];
  const { Module } = WebAssembly;
  let complete;
  function Instance(part, imports) {
    const { exports } = new WebAssembly.Instance(part, imports);
    complete = (rest) => new WebAssembly.Instance(rest, { ...imports, first: exports });
    return { exports: Object.fromEntries(Object.entries(exports).map(guard)) };
  }
  const { initSync, Widget } = glue({ Module, Instance });
  initSync({ module });
  return { Widget, complete };
}
