//! Text as a QR code (ISO/IEC 18004): bytes at error correction level M, which survives a damaged seventh. It knows nothing else, and
//! is half as large as a crate that does.

/// Codewords of error correction in a block, by version, from 1.
const CORRECTION: [usize; 40] = [
    10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    28, 28, 28, 28, 28, 28, 28, 28, 28,
];
/// Blocks, by version.
const BLOCKS: [usize; 40] = [
    1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38,
    40, 43, 45, 47, 49,
];
/// Squares of free ground that a reader of codes needs on each side.
pub const QUIET: usize = 4;
/// Fields of the format, from the corner.
const FORMAT: [usize; 15] = [0, 1, 2, 3, 4, 5, 7, 8, 8, 8, 8, 8, 8, 8, 8];

/// A square of squares.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// Squares along a side, without the quiet ground: 21 to 177.
    pub size: usize,
    /// Row by row: dark.
    dark: Vec<bool>,
    /// Row by row: what holds no data and is not masked.
    fixed: Vec<bool>,
}

impl Code {
    /// The smallest code that holds a text; `None` beyond 2,331 bytes.
    pub fn of(text: &str) -> Option<Code> {
        let version = (1..=40).find(|&version| 4 + count_bits(version) + 8 * text.len() <= 8 * capacity(version))?;
        let codewords = interleaved(&data(text.as_bytes(), version), version);
        let mut code = Code::blank(version);
        code.fill(&codewords);
        let masked = (0..8).map(|mask| code.masked(mask));
        masked.min_by_key(Code::penalty)
    }

    /// True where the square in a column and row is dark.
    pub fn dark(&self, x: usize, y: usize) -> bool {
        self.dark[y * self.size + x]
    }

    /// The dark squares as an SVG path, one unit each, with the quiet ground left of and above them.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.size {
            let mut x = 0;
            while x < self.size {
                let length = (x..self.size).take_while(|&x| self.dark(x, y)).count();
                if length > 0 {
                    path.push_str(&format!("M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET));
                }
                x += length.max(1);
            }
        }
        path
    }

    /// Everything but data, mask and format.
    fn blank(version: usize) -> Code {
        let size = 17 + 4 * version;
        let mut code = Code { size, dark: vec![false; size * size], fixed: vec![false; size * size] };
        for at in 0..size {
            code.fix(6, at, at % 2 == 0);
            code.fix(at, 6, at % 2 == 0);
        }
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] {
            code.ring(x, y, 4, |distance| distance != 2 && distance != 4);
        }
        let places = alignment(version);
        let last = size - 7;
        for &x in &places {
            for &y in &places {
                if !matches!((x, y), (6, 6)) && (x, y) != (6, last) && (x, y) != (last, 6) {
                    code.ring(x, y, 2, |distance| distance != 1);
                }
            }
        }
        // Kept free until a mask is chosen.
        code.format(0);
        if version >= 7 {
            let bits = version << 12 | remainder(version, 12, 0x1F25);
            for bit in 0..18 {
                let (near, far) = (bit / 3, size - 11 + bit % 3);
                code.fix(near, far, bits >> bit & 1 == 1);
                code.fix(far, near, bits >> bit & 1 == 1);
            }
        }
        code
    }

    fn fix(&mut self, x: usize, y: usize, dark: bool) {
        self.dark[y * self.size + x] = dark;
        self.fixed[y * self.size + x] = true;
    }

    /// Squares around a centre, dark as their distance from it says; beyond the edge there are none.
    fn ring(&mut self, x: usize, y: usize, radius: usize, dark: fn(usize) -> bool) {
        for row in y.saturating_sub(radius)..=(y + radius).min(self.size - 1) {
            for column in x.saturating_sub(radius)..=(x + radius).min(self.size - 1) {
                self.fix(column, row, dark(x.abs_diff(column).max(y.abs_diff(row))));
            }
        }
    }

    /// Level and mask, twice.
    fn format(&mut self, mask: usize) {
        // Level M is 0.
        let bits = (mask << 10 | remainder(mask, 10, 0x537)) ^ 0x5412;
        let size = self.size;
        for bit in 0..15 {
            let dark = bits >> bit & 1 == 1;
            let (x, y) = (FORMAT[14 - bit], FORMAT[bit]);
            self.fix(x, y, dark);
            match bit {
                0..8 => self.fix(size - 1 - bit, 8, dark),
                _ => self.fix(8, size - 15 + bit, dark),
            }
        }
        self.fix(8, size - 8, true);
    }

    /// Puts data in, in columns of two, from the right, up and down in turn.
    fn fill(&mut self, codewords: &[u8]) {
        let mut bits = codewords.iter().flat_map(|codeword| (0..8).rev().map(move |bit| codeword >> bit & 1 == 1));
        let rights = (0..self.size).rev().step_by(2).map(|right| if right <= 6 { right - 1 } else { right });
        for (turn, right) in rights.take(self.size / 2).enumerate() {
            for step in 0..self.size {
                let y = if turn % 2 == 0 { self.size - 1 - step } else { step };
                for x in [right, right - 1] {
                    if !self.fixed[y * self.size + x] {
                        self.dark[y * self.size + x] = bits.next().unwrap_or(false);
                    }
                }
            }
        }
    }

    /// The same under one of eight masks.
    fn masked(&self, mask: usize) -> Code {
        let mut code = self.clone();
        for y in 0..self.size {
            for x in 0..self.size {
                let flips = match mask {
                    0 => (x + y) % 2,
                    1 => y % 2,
                    2 => x % 3,
                    3 => (x + y) % 3,
                    4 => (x / 3 + y / 2) % 2,
                    5 => x * y % 2 + x * y % 3,
                    6 => (x * y % 2 + x * y % 3) % 2,
                    _ => ((x + y) % 2 + x * y % 3) % 2,
                } == 0;
                let at = y * self.size + x;
                code.dark[at] ^= flips && !self.fixed[at];
            }
        }
        code.format(mask);
        code
    }

    /// How hard it is to read: long runs, blocks of one colour, what looks like a corner, more of one colour than of the other.
    fn penalty(&self) -> usize {
        /// A corner's ring beside free ground, on either side.
        const CORNERS: [usize; 2] = [0b101_1101_0000, 0b000_0101_1101];
        let size = self.size;
        let mut penalty = 0;
        for line in 0..size {
            for column in [false, true] {
                let (mut run, mut last, mut seen) = (0, None, 0);
                for at in 0..size {
                    let dark = if column { self.dark(line, at) } else { self.dark(at, line) };
                    run = if last == Some(dark) { run + 1 } else { 1 };
                    last = Some(dark);
                    penalty += match run {
                        5 => 3,
                        6.. => 1,
                        _ => 0,
                    };
                    seen = (seen << 1 | usize::from(dark)) & 0x7FF;
                    if at >= 10 && CORNERS.contains(&seen) {
                        penalty += 40;
                    }
                }
            }
        }
        for y in 1..size {
            for x in 1..size {
                let dark = self.dark(x, y);
                if [(x - 1, y), (x, y - 1), (x - 1, y - 1)].iter().all(|&(x, y)| self.dark(x, y) == dark) {
                    penalty += 3;
                }
            }
        }
        let dark = self.dark.iter().filter(|&&dark| dark).count();
        penalty + 10 * (20 * dark).abs_diff(10 * size * size) / (size * size)
    }
}

/// Bits that say how long the text is.
fn count_bits(version: usize) -> usize {
    if version < 10 { 8 } else { 16 }
}

/// Where alignment patterns stand, along both sides.
fn alignment(version: usize) -> Vec<usize> {
    if version == 1 {
        return Vec::new();
    }
    let count = version / 7 + 2;
    let step = (version * 8 + count * 3 + 5) / (count * 4 - 4) * 2;
    let mut places: Vec<usize> = (0..count - 1).map(|index| 10 + 4 * version - index * step).collect();
    places.push(6);
    places
}

/// Codewords that fit, data and correction.
fn room(version: usize) -> usize {
    let align = if version > 1 { version / 7 + 2 } else { 0 };
    let alignment = if align > 0 { (25 * align - 10) * align - 55 } else { 0 };
    let bits = (16 * version + 128) * version + 64 - alignment - if version >= 7 { 36 } else { 0 };
    bits / 8
}

/// Codewords of data that fit.
fn capacity(version: usize) -> usize {
    room(version) - CORRECTION[version - 1] * BLOCKS[version - 1]
}

/// A text as codewords of data, filled up.
fn data(text: &[u8], version: usize) -> Vec<u8> {
    let mut bits = Vec::new();
    let mut push = |value: usize, count: usize| bits.extend((0..count).rev().map(|bit| value >> bit & 1 == 1));
    push(0b0100, 4);
    push(text.len(), count_bits(version));
    text.iter().for_each(|&byte| push(byte.into(), 8));
    let capacity = capacity(version);
    // The end, as much of it as there is room for, and the rest of its codeword.
    let end = (bits.len() + 4).min(8 * capacity).next_multiple_of(8);
    bits.resize(end, false);
    let mut data: Vec<u8> = bits.chunks(8).map(|bits| bits.iter().fold(0, |byte, &bit| byte << 1 | u8::from(bit))).collect();
    let filling = [0xEC, 0x11].into_iter().cycle().take(capacity - data.len());
    data.extend(filling);
    data
}

/// Data in blocks, each with its correction, one codeword of each block in turn.
fn interleaved(data: &[u8], version: usize) -> Vec<u8> {
    let (count, correction) = (BLOCKS[version - 1], CORRECTION[version - 1]);
    let divisor = divisor(correction);
    // The later blocks hold one codeword more.
    let (short, longer) = (data.len() / count, data.len() % count);
    let mut rest = data;
    let blocks: Vec<(&[u8], Vec<u8>)> = (0..count)
        .map(|index| {
            let (block, after) = rest.split_at(short + usize::from(index >= count - longer));
            rest = after;
            (block, corrected(block, &divisor))
        })
        .collect();
    let first = (0..=short).flat_map(|at| blocks.iter().filter_map(move |(block, _)| block.get(at)));
    let then = (0..correction).flat_map(|at| blocks.iter().filter_map(move |(_, correction)| correction.get(at)));
    first.chain(then).copied().collect()
}

/// A product in the field of 256 elements.
fn times(a: u8, b: u8) -> u8 {
    (0..8).rev().fold(0, |product: u8, bit| {
        let doubled = product << 1 ^ if product & 0x80 == 0 { 0 } else { 0x1D };
        doubled ^ if b >> bit & 1 == 1 { a } else { 0 }
    })
}

/// The polynomial whose roots are the first so many powers of 2, highest power first, without its leading 1.
fn divisor(degree: usize) -> Vec<u8> {
    let mut divisor = vec![0; degree];
    divisor[degree - 1] = 1;
    let mut root = 1;
    for _ in 0..degree {
        for at in 0..degree {
            let next = divisor.get(at + 1).copied().unwrap_or(0);
            divisor[at] = times(divisor[at], root) ^ next;
        }
        root = times(root, 2);
    }
    divisor
}

/// What is left of a block after division.
fn corrected(block: &[u8], divisor: &[u8]) -> Vec<u8> {
    let mut left = vec![0; divisor.len()];
    for byte in block {
        let factor = byte ^ left[0];
        left.rotate_left(1);
        left[divisor.len() - 1] = 0;
        left.iter_mut().zip(divisor).for_each(|(left, &by)| *left ^= times(by, factor));
    }
    left
}

/// What is left of a number after division, so many bits.
fn remainder(number: usize, bits: usize, by: usize) -> usize {
    (0..bits).fold(number, |left, _| (left << 1) ^ ((left >> (bits - 1)) * by)) & ((1 << bits) - 1)
}
