// Takes apart what `pack.mjs` has put into the one file: letters of 91 kinds, in which stands a program, each of its bytes coded by what
// it is: an opcode, a local's index, an offset into memory, … Browsers can undo gzip by themselves, but that is a quarter longer.

/** Letters that stand for nothing else in a page: printable ones without `<`, `&` and `\`. */
const FIRST = 33;
const SKIPPED = [38, 60, 92];

/** The value of a letter, 0 to 90. */
const digit = (code) => code - FIRST - SKIPPED.filter((skipped) => skipped < code).length;

/** Bytes from letters: two letters are thirteen bits, lowest first. */
export function bytes(text) {
  const values = Uint8Array.from({ length: 128 }, (_, code) => digit(code));
  const out = new Uint8Array(Math.floor(((text.length >> 1) * 13) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index + 1 < text.length; index += 2) {
    bits |= (values[text.charCodeAt(index)] + 91 * values[text.charCodeAt(index + 1)]) << held;
    for (held += 13; held > 7; held -= 8) {
      if (at < out.length) out[at++] = bits;
      bits >>>= 8;
    }
  }
  return out;
}

/** Kinds of bytes in a program, a letter each; the table of instructions below names them so. The order matters: see `steady`, `walk`. */
export const KINDS = [
  't', // types
  'a', // alignments
  'g', // indices of tables, memories and globals
  'j', // 64-bit constants
  'n', // lanes
  'v', // vectors
  'd', // floating-point numbers
  'c', // how many locals a function has
  'b', // labels, to which branches go
  'f', // functions
  'l', // locals
  'i', // 32-bit constants
  'o', // offsets into memory
  'p', // what stands behind the prefix of an instruction
  's', // sizes
  'm', // all that is no code
  'x', // data
  'O', // opcodes
];
const kind = (letter) => KINDS.indexOf(letter);
const [LANE, FLOAT, COUNT, LABEL, PREFIXED, SIZE, ELSE, DATA] = [...'ndcbpsmx'].map(kind);
export const OPCODE = kind('O');

/** Where the instructions begin that have a prefix, 0xfc or 0xfd. */
export const MEMORY = 0x200;
export const VECTOR = 0x400;

/** What follows an instruction: of those from … to …, the kinds of its immediates; `*` is as many of the next kind as the first says. */
export const FORMS = [
  [0x02, 0x04, 't'], // block, loop, if
  [0x0c, 0x0d, 'b'], // br, br_if
  [0x0e, 0x0e, '*bb'], // br_table
  [0x10, 0x10, 'f'], // call
  [0x11, 0x11, 'tg'], // call_indirect
  [0x1c, 0x1c, '*t'], // select with types
  [0x20, 0x22, 'l'], // local.get, .set, .tee
  [0x23, 0x26, 'g'], // global.get, .set, table.get, .set
  [0x28, 0x3e, 'ao'], // loads and stores
  [0x3f, 0x40, 'g'], // memory.size, .grow
  [0x41, 0x41, 'i'], // i32.const
  [0x42, 0x42, 'j'], // i64.const
  [0x43, 0x43, 'd'.repeat(4)], // f32.const
  [0x44, 0x44, 'd'.repeat(8)], // f64.const
  [0xd0, 0xd0, 't'], // ref.null
  [0xd2, 0xd2, 'f'], // ref.func
  [MEMORY + 0x08, MEMORY + 0x0e, 'gg'], // memory.init, .copy, table.init, .copy; and those with one less:
  [MEMORY + 0x09, MEMORY + 0x09, 'g'], // data.drop
  [MEMORY + 0x0b, MEMORY + 0x0b, 'g'], // memory.fill
  [MEMORY + 0x0d, MEMORY + 0x0d, 'g'], // elem.drop
  [MEMORY + 0x0f, MEMORY + 0x11, 'g'], // table.grow, .size, .fill
  [VECTOR + 0x00, VECTOR + 0x0b, 'ao'], // v128.load …, .store
  [VECTOR + 0x0c, VECTOR + 0x0d, 'v'.repeat(16)], // v128.const, i8x16.shuffle
  [VECTOR + 0x15, VECTOR + 0x22, 'n'], // extract_lane, replace_lane
  [VECTOR + 0x54, VECTOR + 0x5b, 'aon'], // v128.load_lane, .store_lane
  [VECTOR + 0x5c, VECTOR + 0x5d, 'ao'], // v128.load32_zero, 64
];

/** Goes through a program of so many bytes, each of which `next` says: it is told the byte's kind, and what mostly decides about it. */
export function walk(size, next) {
  const forms = Array(VECTOR + 0x5e);
  for (const [from, to, form] of FORMS) forms.fill([...form].map(kind), from, to + 1);
  let at = 0;
  let opcode = 0;
  let before = 0;
  const byte = (kind) => {
    at += 1;
    before = next(kind, before);
    return before;
  };
  /** A number in bytes of seven bits, lowest first: LEB128. */
  const number = (kind, about) => {
    let value = 0;
    let part = 1;
    for (let shift = 0; ; shift += 7) {
      before = next(kind, ((part & 0x3ffff) << 11) | about);
      at += 1;
      value |= (before & 127) << shift;
      if (before < 128) return value;
      part = (part << 8) | before;
    }
  };
  const instruction = () => {
    at += 1;
    opcode = next(OPCODE, opcode);
    if (opcode === 0xfc || opcode === 0xfd) opcode = ((opcode - 0xfb) << 9) | number(PREFIXED, opcode);
    const form = forms[opcode];
    for (let index = 0; form && index < form.length; index += 1) {
      const kind = form[index];
      if (kind < 0) for (let count = number(form[index + 1], opcode); count > 0; count -= 1) number(form[index + 1], opcode);
      else if (kind >= LANE && kind <= FLOAT) byte(kind);
      else number(kind, kind <= LABEL ? opcode : 0);
    }
  };
  for (let count = 8; count; count -= 1) byte(ELSE);
  while (at < size) {
    const section = byte(ELSE);
    const end = number(SIZE, 0) + at;
    if (section === 10) {
      for (let functions = number(SIZE, 1); functions > 0; functions -= 1) {
        const end = number(SIZE, 2) + at;
        opcode = 0;
        for (let count = 2 * number(COUNT, 0); count > 0; count -= 1) number(COUNT, 1);
        while (at < end) instruction();
      }
    }
    while (at < end) byte(section === 11 || section === 0 ? DATA : ELSE);
  }
}

/** How many cells there are for what is expected: two to this. Twice as many save a thousandth, and cost time. */
const CELLS = 18;
/** Where the cells of a kind are in which something was seen before it: a place for each, unless by chance two meet. */
export const place = (kind, about) => {
  const mixed = Math.imul(about ^ (kind << 26), 0x2c1b3c6d) + kind;
  return Math.imul(mixed ^ (mixed >>> 15), 0x297a2d39) >>> (32 - CELLS);
};
/** Whether bytes of a kind mostly are what they last were after the same: that is asked first. All others may repeat stretches of their kind. */
export const steady = (kind) => kind <= LANE;
/** Bits of a stretch's length and distance, at most. */
export const BITS = 20;
/** Where the arithmetic code begins. Up to here browsers keep numbers without making room for each: twice as fast as with one bit more. */
export const RANGE = (1 << 30) - 1;

/** How often a cell is asked until it learns no slower: opcodes are many and alike throughout, all else changes from function to function. */
const [PATIENT, QUICK] = [60, 20];

/**
 * A program of so many bytes from an arithmetic code of yes and no. How likely yes is, a cell knows for each place: in bits 8 to 23 what it
 * expects, below how often it was asked; the less often, the more it learns. Instead of reading the code, `decide` may say what is to come, told
 * its chance of 4096: so the packer finds what to write.
 */
export function assembled(size, source = [], decide) {
  const cells = new Int32Array((1 << CELLS) + 1024).fill(1 << 23);
  const seen = new Uint8Array(1 << CELLS);
  const out = new Uint8Array(size);
  const rates = Int32Array.from({ length: 64 }, (_, asked) => (1 << 14) / (asked + 1.6));
  let to = 0;
  let range = RANGE;
  let code = 0;
  let at = 0;
  const end = decide ? Infinity : source.length + 4;
  while (at < 4) code = (code << 8) | source[at++];

  /** A number below a power of two, highest bit first: each bit has a cell for every way to get there. */
  const tree = (from, below, patience) => {
    let node = 1;
    let width = range;
    let rest = code;
    while (node < below) {
      const cell = cells[from + node];
      const chance = (cell >> 12) | 1;
      const asked = cell & 63;
      const bound = (width >>> 12) * chance;
      let bit = 1;
      let expected = 1 << 16;
      if (decide ? decide(chance) : rest < bound) width = bound;
      else {
        bit = 0;
        expected = 0;
        width -= bound;
        rest -= bound;
      }
      while (width < 1 << 22) {
        width <<= 8;
        rest = (rest << 8) | source[at++];
      }
      cells[from + node] = cell + (asked < patience ? 1 : 0) + (((expected - (cell >> 8)) * rates[asked]) >> 14 << 8);
      node = (node << 1) | bit;
    }
    range = width;
    code = rest;
    return node - below;
  };
  const bit = (from) => tree(from, 2, PATIENT);
  /** A number from 1 on: how many bits follow its first, then those, of which the first three have cells that know what stands before. */
  const long = (from) => {
    let count = 0;
    while (count < BITS && bit(from + count)) count += 1;
    let value = 1;
    for (let left = count; left > 0; left -= 1) value = (value << 1) | bit(left > count - 3 ? from + 24 + count * 8 + value : from + 192 + left);
    return value;
  };

  const streams = KINDS.map((_, kind) => ({ from: place(kind, -1), bytes: new Uint8Array(size), length: 0, left: 0, back: 0, history: 0 }));
  walk(size, (kind, about) => {
    if (to >= size || at > end) throw new Error('damaged');
    const stream = streams[kind];
    let value = -1;
    if (steady(kind)) {
      const here = place(kind, about);
      if (!bit(here)) seen[here] = tree(here, 256, QUICK);
      value = seen[here];
    } else {
      if (!stream.left && bit(stream.from + (stream.history & 7))) {
        const again = bit(stream.from + 8 + (stream.history & 7));
        if (!again) stream.back = long(stream.from + 16);
        stream.left = long(stream.from + 256 + 256 * again);
        stream.history = (stream.history << 1) | 1;
      }
      if (stream.left) {
        stream.left -= 1;
        value = stream.bytes[stream.length - stream.back];
      } else {
        stream.history <<= 1;
        value = tree(place(kind, about), 256, kind === OPCODE ? PATIENT : QUICK);
      }
      stream.bytes[stream.length++] = value;
    }
    out[to++] = value;
    return value;
  });
  return out;
}

/** A number that bytes have in common with hardly any others: FNV-1a, over four at a time, then over what is left. */
export function sum(bytes) {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = 0x811c9dc5 | 0;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ words[at], 0x01000193);
  for (let at = words.length * 4; at < bytes.length; at += 1) sum = Math.imul(sum ^ bytes[at], 0x01000193);
  return sum;
}

/** The program that `pack.mjs` has packed: its size, its sum, its code. What is not whole throws. */
export function unpacked(source) {
  const view = new DataView(source.buffer, source.byteOffset);
  const program = assembled(view.getUint32(0) >>> 8, source.subarray(7));
  if (sum(program) !== view.getInt32(3)) throw new Error('damaged');
  return program;
}
