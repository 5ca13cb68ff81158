// What is over its bar is not met, and what is missing is never met.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ASIDE, BARS } from './bars.mjs';
import { judge } from './judge.mjs';

const verdict = (bar, found) => judge(bar, found).verdict;

test('a ratio is judged by the middles of both sides', () => {
  const bar = { peer: 'a peer', most: 1.5 };
  assert.equal(verdict(bar, { ours: [14, 15, 99], theirs: [10, 10, 10] }), 'met');
  assert.equal(verdict(bar, { ours: [15.1, 15.1, 1], theirs: [10, 10, 10] }), 'not met');
  assert.equal(judge(bar, { ours: [30], theirs: [20] }).ratio, 1.5);
});

test('what must be faster is judged the other way round', () => {
  const bar = { peer: 'a peer', faster: 10 };
  assert.equal(verdict(bar, { ours: [1], theirs: [10] }), 'met');
  assert.equal(verdict(bar, { ours: [1], theirs: [9.9] }), 'not met');
  assert.equal(verdict(bar, { ours: [10], theirs: [1] }), 'not met');
});

test('our side alone is judged by what it must stay within, or reach', () => {
  assert.equal(verdict({ within: 0 }, { ours: [0] }), 'met');
  assert.equal(verdict({ within: 0 }, { ours: [-3] }), 'met');
  assert.equal(verdict({ within: 0 }, { ours: [1] }), 'not met');
  assert.equal(verdict({ atLeast: 256 }, { ours: [256] }), 'met');
  assert.equal(verdict({ atLeast: 256 }, { ours: [64] }), 'not met');
});

test('what must never happen is judged by its worst round', () => {
  assert.equal(verdict({ within: 0, worst: true }, { ours: [0, 0, 2] }), 'not met');
  assert.equal(verdict({ within: 0 }, { ours: [0, 0, 2] }), 'met');
  assert.equal(verdict({ within: 0, worst: true }, { ours: [] }), 'missing');
});

test('two words must be one', () => {
  const bar = { peer: 'a peer', same: true };
  assert.equal(verdict(bar, { ours: ['ab'], theirs: ['ab'] }), 'met');
  assert.equal(verdict(bar, { ours: ['ab'], theirs: ['ac'] }), 'not met');
  assert.equal(verdict(bar, { ours: ['ab', 'ac'], theirs: ['ab'] }), 'missing', 'a side that does not agree with itself says nothing');
});

test('a side that was not measured is missing', () => {
  for (const bar of [{ peer: 'a peer', most: 1.5 }, { peer: 'a peer', faster: 2 }, { peer: 'a peer', within: 10 }, { peer: 'a peer', same: true }]) {
    for (const found of [undefined, {}, { ours: [1] }, { theirs: [1] }, { ours: [], theirs: [1] }, { ours: [1], theirs: [] }, { ours: [1], theirs: [null] }, { ours: [NaN], theirs: [1] }]) {
      assert.equal(verdict(bar, found), 'missing', JSON.stringify([bar, found]));
    }
  }
  assert.equal(verdict({ within: 10 }, undefined), 'missing');
});

test('a ratio to nothing is not met', () => {
  assert.equal(verdict({ peer: 'a peer', most: 1.5 }, { ours: [1], theirs: [0] }), 'not met');
});

test('below the floor both sides are noise', () => {
  const bar = { peer: 'a peer', floor: 5, most: 1.2 };
  assert.equal(verdict(bar, { ours: [4], theirs: [1] }), 'met');
  assert.equal(verdict(bar, { ours: [6.1], theirs: [1] }), 'not met');
});

test('every row has exactly one bar, and P1 to P11 are all there', () => {
  for (const bar of BARS) {
    const kinds = ['most', 'faster', 'within', 'atLeast', 'same'].filter((kind) => bar[kind] !== undefined);
    assert.equal(kinds.length, 1, bar.what);
    const needsPeer = ['most', 'faster', 'same'].includes(kinds[0]);
    assert.ok(!needsPeer || bar.peer, `${bar.what}: no peer`);
  }
  assert.deepEqual([...new Set(BARS.map(({ id }) => id))], Array.from({ length: 11 }, (_, index) => `P${index + 1}`));
  assert.ok(ASIDE.every(({ key }) => !BARS.some((bar) => bar.key === key)));
});
