// Whether a bar is met. A side that was not measured is missing, and what is missing is never met.
import { median } from './rounds.mjs';

/** Measured values in one number, or the one word that all of them are; nothing if there are none, or some are neither. */
function middle(values = []) {
  if (values.length && values.every(Number.isFinite)) return median(values);
  return typeof values[0] === 'string' && new Set(values).size === 1 ? values[0] : undefined;
}

/** What must never happen is judged by the round in which most of it did. */
const largest = (values) => (middle(values) === undefined ? undefined : Math.max(...values));

/** Judges what was found by one bar. */
export function judge(bar, found = {}) {
  const [ours, theirs] = [bar.worst ? largest(found.ours) : middle(found.ours), bar.peer && middle(found.theirs)];
  const ratio = ratioOf(bar, ours, theirs);
  return { ...bar, ours, theirs, ratio, limit: limit(bar), verdict: verdict(bar, ours, theirs, ratio), note: found.note, raw: { ours: found.ours, theirs: found.theirs } };
}

/** Ours to theirs, or for what must be faster, theirs to ours. What lies below the `floor` is noise: both sides count as it. */
function ratioOf({ floor = 0, faster }, ours, theirs) {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return undefined;
  const [a, b] = [Math.max(ours, floor), Math.max(theirs, floor)];
  const ratio = faster === undefined ? a / b : b / a;
  return Number.isFinite(ratio) ? ratio : undefined;
}

function verdict(bar, ours, theirs, ratio) {
  if (ours === undefined || (bar.peer && theirs === undefined)) return 'missing';
  const met =
    bar.same ? ours === theirs
    : bar.within !== undefined ? ours <= bar.within
    : bar.atLeast !== undefined ? ours >= bar.atLeast
    : bar.most !== undefined ? ratio <= bar.most
    : ratio >= bar.faster;
  return met ? 'met' : 'not met';
}

/** A bar in words. */
function limit({ same, within, atLeast, most, faster, unit = '' }) {
  if (same) return 'the same';
  if (within !== undefined) return `≤ ${within} ${unit}`.trim();
  if (atLeast !== undefined) return `≥ ${atLeast} ${unit}`.trim();
  if (most !== undefined) return `≤ ${most} ×`;
  return faster === undefined ? '' : `≥ ${faster} × faster`;
}
