// What a task waits for: "speedup-today >= 1.3", as `teach/src/condition.rs` reads it too; what is there has been checked by it.
const SIGNS = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '==': (a, b) => a === b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

/** Whether a condition holds of what `value(name)` knows by name. */
export function holds(condition, value) {
  const [name, sign, bound] = condition.split(' ');
  const against = bound === 'never' ? Infinity : (value(bound) ?? Number(bound));
  return SIGNS[sign](value(name), against);
}
