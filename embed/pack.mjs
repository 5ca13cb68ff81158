// Packs a program for the one file, whose letters must be few and must mean nothing in a page. What its code looks like is written in
// `unpack.js`, and nowhere else: here is chosen what stretches of bytes are said to be repeated, and the unpacker itself, asked what it
// would expect, says how to write that.
import assert from 'node:assert/strict';
import { BITS, FORMS, KINDS, MEMORY, OPCODE, RANGE, VECTOR, assembled, place, steady, sum, unpacked, walk } from './unpack.js';

/** Printable letters without `<`, `&` and `\`. */
const LETTERS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter((letter) => !'<&\\'.includes(letter));

/** Instructions without immediates, from … to …, as the specification of WebAssembly 2.0 lists them. */
const BARE = [
  [0x00, 0x01], // unreachable, nop
  [0x05, 0x05], // else
  [0x0b, 0x0b], // end
  [0x0f, 0x0f], // return
  [0x1a, 0x1b], // drop, select
  [0x45, 0xc4], // comparisons, arithmetic, conversions
  [0xd1, 0xd1], // ref.is_null
  [MEMORY, MEMORY + 0x07], // conversions that saturate
  [VECTOR + 0x0e, VECTOR + 0x14], // swizzle, splats
  [VECTOR + 0x23, VECTOR + 0x53], // comparisons, logic
  [VECTOR + 0x5e, VECTOR + 0xff], // vector arithmetic
];
const PREFIXES = { 0xfc: MEMORY, 0xfd: VECTOR };
const known = (instruction) => [...FORMS, ...BARE].some(([from, to]) => from <= instruction && instruction <= to);

/** How often it is looked for a cheaper way, knowing the prices of the last one. */
const ROUNDS = 6;
/** Earlier places that are compared with each, and how long a stretch may be. */
const TRIES = 300;
const LONGEST = 1000;

/** A program's bytes by their kinds, and which kind each next one is. */
function streams(program) {
  const all = KINDS.map(() => ({ bytes: [], same: [] }));
  const order = [];
  const seen = new Map();
  let prefix = 0;
  let second = 0;
  let shift = 0;
  const check = (instruction, name) => {
    if (!known(instruction)) throw new Error(`packing: the table of instructions in embed/unpack.js does not know ${name}, at byte ${order.length}`);
  };
  const hex = (value) => `0x${value.toString(16).padStart(2, '0')}`;
  walk(program.length, (kind, about) => {
    const byte = program[order.length];
    if (byte === undefined) throw new Error('packing: the program ends within a section');
    if (kind === OPCODE) {
      prefix = PREFIXES[byte] ? byte : 0;
      second = shift = 0;
      if (!prefix) check(byte, hex(byte));
    } else if (KINDS[kind] === 'p') {
      second += (byte & 127) << shift;
      shift += 7;
      if (byte < 128) check(second < 0x200 ? PREFIXES[prefix] + second : -1, `${hex(prefix)} ${hex(second)}`);
    }
    const here = place(kind, about);
    all[kind].bytes.push(byte);
    all[kind].same.push(+((seen.get(here) ?? 0) === byte));
    if (steady(kind)) seen.set(here, byte);
    order.push(kind);
    return byte;
  });
  return { all, order };
}

/** For each place in some bytes, what stretches of bytes before it go on as it does: [how far back, how long at most], longer and longer. */
function repeats(bytes) {
  const latest = new Map();
  const earlier = [];
  return bytes.map((byte, at) => {
    const found = [];
    const pair = byte | (bytes[at + 1] << 8);
    let from = latest.get(pair);
    earlier.push(from);
    latest.set(pair, at);
    for (let longest = 1, tries = TRIES; from !== undefined && tries; tries -= 1, from = earlier[from]) {
      let length = 0;
      while (length < LONGEST && at + length < bytes.length && bytes[from + length] === bytes[at + length]) length += 1;
      if (length > longest) found.push([at - from, (longest = length)]);
    }
    return found;
  });
}

const bits = (value) => 31 - Math.clz32(value);

/** What something costs, bits: the mean of what it did, or a guess. */
class Price {
  constructor(guess) {
    this.guess = guess;
    this.sum = 0;
    this.times = 0;
  }
  get value() {
    return this.times ? this.sum / this.times : this.guess;
  }
}
const prices = () => ({
  literal: new Price(1),
  stretch: new Price(2),
  again: new Price(1),
  back: Array.from({ length: BITS + 1 }, (_, count) => new Price(2 * count + 3)),
  length: [0, 1].map(() => Array.from({ length: BITS + 1 }, (_, count) => new Price(2 * count + 2))),
});

/** The cheapest way to say some bytes: [how many, how far back they stand, or 0], in order. `each` is what each byte costs by itself. */
function cheapest(bytes, repeats, each, { literal, stretch, again, back, length }) {
  const size = bytes.length;
  const cost = new Float64Array(size + 1).fill(Infinity);
  const [counts, backs, lasts] = [new Int32Array(size + 1), new Int32Array(size + 1), new Int32Array(size + 1)];
  const lengths = length.map((all) => all.map((price) => price.value));
  const distances = back.map((price) => price.value + stretch.value + again.value);
  const [alone, anew] = [literal.value, stretch.value + again.value];
  const step = (at, count, distance, price) => {
    const sum = cost[at] + price;
    if (sum >= cost[at + count]) return;
    [cost[at + count], counts[at + count], backs[at + count], lasts[at + count]] = [sum, count, distance, distance || lasts[at]];
  };
  cost[0] = 0;
  for (let at = 0; at < size; at += 1) {
    step(at, 1, 0, alone + each[at]);
    const last = lasts[at];
    for (let count = 1; last && count <= LONGEST && at + count <= size && bytes[at + count - 1] === bytes[at + count - 1 - last]; count += 1) {
      step(at, count, last, anew + lengths[1][bits(count)]);
    }
    for (const [distance, longest] of repeats[at]) {
      for (let count = 1; count <= longest; count += 1) step(at, count, distance, distances[bits(distance)] + lengths[0][bits(count)]);
    }
  }
  const way = [];
  for (let at = size; at > 0; at -= counts[at]) way.push([counts[at], backs[at]]);
  return way.reverse();
}

/** The answers that make the unpacker say these bytes, and for each the price that it counts for. */
function answers({ all, order }, ways, each, known) {
  const given = [];
  const paid = [];
  const say = (bit, price) => {
    given.push(bit);
    paid.push(price);
  };
  const literal = (byte, price) => {
    for (let at = 7; at >= 0; at -= 1) say((byte >> at) & 1, price);
  };
  const long = (value, price) => {
    const count = bits(value);
    for (let at = 0; at < count; at += 1) say(1, price);
    if (count < BITS) say(0, price);
    for (let at = count - 1; at >= 0; at -= 1) say((value >> at) & 1, price);
  };
  const states = all.map(() => ({ at: 0, step: 0, left: 0, last: 0 }));
  for (const kind of order) {
    const state = states[kind];
    const { bytes, same } = all[kind];
    const at = state.at;
    state.at += 1;
    if (steady(kind)) {
      say(same[at]);
      if (!same[at]) literal(bytes[at]);
    } else if (state.left) state.left -= 1;
    else {
      const [count, back] = ways[kind][state.step];
      state.step += 1;
      say(+(back > 0), back ? known[kind].stretch : known[kind].literal);
      if (!back) literal(bytes[at], each[kind][at]);
      else {
        const again = +(back === state.last);
        say(again, known[kind].again);
        if (!again) long(back, known[kind].back[bits(back)]);
        long(count, known[kind].length[again][bits(count)]);
        state.last = back;
        state.left = count - 1;
      }
    }
  }
  return { given, paid };
}

/** Writes answers, each with its chance of 4096, as the unpacker reads them. */
class Writer {
  low = 0;
  range = RANGE;
  bytes = [];
  put(bit, chance) {
    const bound = (this.range >>> 12) * chance;
    if (bit) this.range = bound;
    else {
      this.low += bound;
      this.range -= bound;
    }
    if (this.low >= 2 ** 32) {
      this.low -= 2 ** 32;
      let at = this.bytes.length - 1;
      for (; this.bytes[at] === 255; at -= 1) this.bytes[at] = 0;
      this.bytes[at] += 1;
    }
    for (; this.range < 2 ** 22; this.range *= 256) this.shift();
  }
  shift() {
    this.bytes.push(Math.floor(this.low / 2 ** 24));
    this.low = (this.low % 2 ** 24) * 256;
  }
  end() {
    for (let count = 4; count; count -= 1) this.shift();
    return this.bytes;
  }
}

/** A program, packed: `unpacked` gives it back. */
export function packed(program) {
  const source = streams(program);
  const found = source.all.map(({ bytes }, kind) => !steady(kind) && repeats(bytes));
  // At first, every byte by itself.
  let ways = source.all.map(({ bytes }) => bytes.map(() => [1, 0]));
  const each = source.all.map(() => []);
  let best;
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = source.all.map(prices);
    const own = source.all.map(({ bytes }) => bytes.map(() => new Price(0)));
    const { given, paid } = answers(source, ways, own, now);
    const writer = new Writer();
    let at = 0;
    let last;
    assembled(program.length, undefined, (chance) => {
      const bit = given[at];
      const price = paid[at];
      if (price) {
        price.sum -= Math.log2(bit ? chance / 4096 : 1 - chance / 4096);
        price.times += +(price !== last);
      }
      last = price;
      at += 1;
      writer.put(bit, chance);
      return bit;
    });
    const code = writer.end();
    if (!best || code.length < best.length) best = code;
    own.forEach((all, kind) => all.forEach((price, at) => price.times && (each[kind][at] = price.sum)));
    const guide = round ? now : source.all.map(prices);
    ways = source.all.map(({ bytes }, kind) => found[kind] && cheapest(bytes, found[kind], each[kind], guide[kind]));
  }
  const bytes = Buffer.alloc(7 + best.length);
  bytes.writeUIntBE(program.length, 0, 3);
  bytes.writeInt32BE(sum(Uint8Array.from(program)), 3);
  bytes.set(best, 7);
  assert.ok(Buffer.from(unpacked(bytes)).equals(program), 'the program does not come back from what it was packed as');
  return bytes;
}

/** Bytes as letters: thirteen bits are two of them, lowest first. */
export function letters(bytes) {
  const text = [];
  let bits = 0;
  let held = 0;
  const put = () => {
    const value = bits & 0x1fff;
    text.push(LETTERS[value % 91], LETTERS[Math.floor(value / 91)]);
    bits >>>= 13;
    held -= 13;
  };
  for (const byte of bytes) {
    bits |= byte << held;
    held += 8;
    if (held >= 13) put();
  }
  while (held > 0) put();
  return text.join('');
}
