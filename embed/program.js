// The program: compiled once a page, then run in a memory of its own for each widget, so that one which stops leaves others unharmed.
import glue from 'loopdial:glue';

let compiled;

/** The program as `load` brings it, asked for once a page; after a failure, again. It fails by a name of what scripts say. */
export function program(load) {
  if (typeof WebAssembly !== 'object') return Promise.reject('no_wasm');
  compiled ??= load();
  compiled.catch(() => (compiled = undefined));
  return compiled;
}

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

/** Runs the program anew. `onStop` is called once, if it stops for ever; after that nothing of it runs. */
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
      console.error('loopdial: the program stopped', error);
      onStop();
      return NOTHING;
    } finally {
      depth -= 1;
    }
  };
  const guard = ([name, value]) => [name, typeof value === 'function' ? guarded(value) : value];
  const { Module } = WebAssembly;
  function Instance(...parts) {
    return { exports: Object.fromEntries(Object.entries(new WebAssembly.Instance(...parts).exports).map(guard)) };
  }
  const { initSync, Widget } = glue({ Module, Instance });
  initSync({ module });
  return Widget;
}
