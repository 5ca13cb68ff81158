// Takes apart what `pack.mjs` has put into the one file: letters of 91 kinds, in which stands a program compressed as .lzma files are.
// Browsers can undo gzip by themselves, but that is a fifth longer.

/** Letters that stand for nothing else in a page: printable ones without `<`, `&` and `\`. */
const FIRST = 33;
const SKIPPED = [38, 60, 92];

/** The value of a letter, 0 to 90. */
const digit = (code) => code - FIRST - SKIPPED.filter((skipped) => skipped < code).length;

/** Bytes from letters: two letters are thirteen bits, lowest first. */
export function bytes(text) {
  const out = new Uint8Array(Math.floor(((text.length >> 1) * 13) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index + 1 < text.length; index += 2) {
    bits |= (digit(text.charCodeAt(index)) + 91 * digit(text.charCodeAt(index + 1))) << held;
    for (held += 13; held > 7; held -= 8) {
      if (at < out.length) out[at++] = bits;
      bits >>>= 8;
    }
  }
  return out;
}

/** The settings that `pack.mjs` compresses with: bits of the place, and of the letter before, that choose a literal's model. */
const PLACE_BITS = 2;
const LETTER_BITS = 3;
const HEADER = 13;
/** Sure of nothing: half of 2^11. */
const EVEN = 1024;

/** What an .lzma file holds, after Igor Pavlov's description of the format (7-zip.org/sdk.html). */
export function unpacked(source) {
  const size = new DataView(source.buffer, source.byteOffset).getUint32(5, true);
  const out = new Uint8Array(size);
  const models = (count) => new Uint16Array(count).fill(EVEN);
  let at = HEADER + 1;
  let range = -1 >>> 0;
  let code = 0;
  for (let byte = 0; byte < 4; byte += 1) code = ((code << 8) | source[at++]) >>> 0;

  const refill = () => {
    if (range >= 1 << 24) return;
    range = (range << 8) >>> 0;
    code = ((code << 8) | source[at++]) >>> 0;
  };
  const bit = (model, index) => {
    const bound = (range >>> 11) * model[index];
    const one = code >= bound;
    if (one) {
      range -= bound;
      code -= bound;
      model[index] -= model[index] >> 5;
    } else {
      range = bound;
      model[index] += (2048 - model[index]) >> 5;
    }
    refill();
    return +one;
  };
  /** A number of so many bits, highest first. */
  const tree = (model, bits, from = 0) => {
    let node = 1;
    for (let count = 0; count < bits; count += 1) node = (node << 1) | bit(model, from + node);
    return node - (1 << bits);
  };
  /** The same, lowest first. */
  const reversed = (model, bits, from = 0) => {
    let node = 1;
    let value = 0;
    for (let count = 0; count < bits; count += 1) {
      const next = bit(model, from + node);
      node = (node << 1) | next;
      value |= next << count;
    }
    return value;
  };
  const direct = (bits) => {
    let value = 0;
    for (let count = 0; count < bits; count += 1) {
      range >>>= 1;
      const one = code >= range;
      if (one) code -= range;
      refill();
      value = (value << 1) | +one;
    }
    return value;
  };

  const lengths = () => ({ choice: models(2), low: models(16 << 3), middle: models(16 << 3), high: models(256) });
  const length = ({ choice, low, middle, high }, place) => {
    if (!bit(choice, 0)) return 2 + tree(low, 3, place << 3);
    if (!bit(choice, 1)) return 10 + tree(middle, 3, place << 3);
    return 18 + tree(high, 8);
  };

  const [matched, long] = [models(12 << 4), models(12 << 4)];
  const [again, first, second, third] = [models(12), models(12), models(12), models(12)];
  const literals = models(0x300 << LETTER_BITS);
  const [slots, special, align] = [models(4 << 6), models(128), models(16)];
  const [fresh, repeated] = [lengths(), lengths()];
  let state = 0;
  let back = [0, 0, 0, 0];

  const literal = (to) => {
    const from = 0x300 * ((to ? out[to - 1] : 0) >> (8 - LETTER_BITS));
    let symbol = 1;
    if (state >= 7) {
      // After a match, what it might have gone on with is a good guess.
      let guess = out[to - back[0] - 1];
      while (symbol < 0x100) {
        const likely = (guess >> 7) & 1;
        guess <<= 1;
        const next = bit(literals, from + ((1 + likely) << 8) + symbol);
        symbol = (symbol << 1) | next;
        if (likely !== next) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | bit(literals, from + symbol);
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
    return symbol;
  };

  const distance = (size) => {
    const slot = tree(slots, 6, Math.min(size - 2, 3) << 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const start = (2 | (slot & 1)) << bits;
    if (slot < 14) return start + reversed(special, bits, start - slot);
    return start + direct(bits - 4) * 16 + reversed(align, 4);
  };

  for (let to = 0; to < size; ) {
    const place = to & ((1 << PLACE_BITS) - 1);
    if (!bit(matched, (state << 4) + place)) {
      out[to] = literal(to);
      to += 1;
      continue;
    }
    let count;
    if (!bit(again, state)) {
      count = length(fresh, place);
      state = state < 7 ? 7 : 10;
      back = [distance(count), ...back.slice(0, 3)];
    } else {
      let which = 0;
      if (!bit(first, state)) {
        if (!bit(long, (state << 4) + place)) {
          state = state < 7 ? 9 : 11;
          out[to] = out[to - back[0] - 1];
          to += 1;
          continue;
        }
      } else if (!bit(second, state)) which = 1;
      else which = 2 + bit(third, state);
      back.unshift(...back.splice(which, 1));
      count = length(repeated, place);
      state = state < 7 ? 8 : 11;
    }
    for (; count && to < size; count -= 1, to += 1) out[to] = out[to - back[0] - 1];
  }
  return out;
}
