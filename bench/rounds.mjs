// What all measuring stands on: how often, in which order, and what stands in the middle.

/** So often each side is measured. */
export const ROUNDS = Number(process.env.ROUNDS ?? 7);

/** So long a frame lasts, ms. */
export const FRAME = 1000 / 60;

/** Measures both sides so often, A B B A: whatever the machine does meanwhile meets both. Answers with what each round found. */
export async function bothSides(measure, rounds = ROUNDS) {
  const found = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const side of round % 2 ? ['theirs', 'ours'] : ['ours', 'theirs']) found[side].push(await measure(side));
  }
  return found;
}

/** Of each round of both sides, one thing. */
export const each = ({ ours, theirs }, pick) => ({ ours: ours.map(pick), theirs: theirs.map(pick) });

/** The value that such a share of all is below. */
export function at(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const median = (values) => at(values, 0.5);
