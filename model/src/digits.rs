//! Numbers as decimal digits and back, exact to the last bit.
//!
//! The standard library does the same, faster, and with tables that every reader would have to load: eighteen kilobytes of the
//! widget, compressed. A link holds a handful of numbers, so school arithmetic will do: a double is a fraction of two integers.

use core::cmp::Ordering;

/// The bits of a double's significand.
const BITS: i32 = 53;
/// The exponent of two of the last bit of the smallest doubles.
const SMALLEST: i32 = -1074;
/// Tens to a larger power than this are beyond all doubles.
const LARGEST_POWER: i32 = 350;
/// No two doubles share so many digits.
const MOST_DIGITS: i32 = 17;
/// Numbers with more zeros than this in front, or digits beyond that place, are written with an exponent.
const ZEROS: i32 = 6;
const PLACES: i32 = 21;
/// Most numbers that are written have no more places after the point than this.
const FEW: i32 = 4;
/// As many digits as any two doubles differ in: so long a decimal that comes back is the only one.
const ONLY: f64 = 1e15;

/// The nearest double to a decimal number, ties to even; `None` if the text is none, or one that no double comes near.
///
/// A number has a sign or none, digits with a point among them or none, and perhaps an exponent: `-1.5`, `.5`, `7e-3`.
pub fn parse(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (digits, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok()?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let mut natural = Natural::default();
    for byte in whole.bytes().chain(fraction.bytes()) {
        natural.multiply_add(10, char::from(byte).to_digit(10)?);
    }
    let size = nearest(natural, exponent.saturating_sub(fraction.len() as i32));
    size.is_finite().then_some(if text.starts_with('-') { -size } else { size })
}

/// Appends a whole number to a text: what the standard library's formatting does, and takes a kilobyte of program for.
pub fn push_whole(text: &mut String, number: u64) {
    if number > 9 {
        push_whole(text, number / 10);
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}

/// A whole number in its digits.
pub fn whole(number: u64) -> String {
    let mut text = String::new();
    push_whole(&mut text, number);
    text
}

/// The fewest digits that [`parse`] reads back to this finite number.
pub fn shortest(number: f64) -> String {
    let sign = if number < 0.0 { "-" } else { "" };
    if number == 0.0 {
        return "0".into();
    }
    let (digits, point) = fewest_digits(number.abs());
    [sign, &written(&digits, point)].concat()
}

/// Digits as people write them; `point` is how many of them stand before the decimal point.
fn written(digits: &str, point: i32) -> String {
    let count = digits.len() as i32;
    match point {
        point if point > PLACES || point <= -ZEROS => {
            let (first, rest) = digits.split_at(1);
            let dot = if rest.is_empty() { "" } else { "." };
            let sign = if point < 1 { "-" } else { "" };
            [first, dot, rest, "e", sign, &whole((point - 1).unsigned_abs().into())].concat()
        }
        point if point <= 0 => ["0.", &"0".repeat(-point as usize), digits].concat(),
        point if point >= count => [digits, &"0".repeat((point - count) as usize)].concat(),
        point => [&digits[..point as usize], ".", &digits[point as usize..]].concat(),
    }
}

/// Digits of a positive number and the place of the point: of the shortest decimals that come back, the nearest.
fn fewest_digits(number: f64) -> (String, i32) {
    let scaled = (number * 1e4 + 0.5) as u64 as f64;
    if scaled < ONLY && scaled / 1e4 == number {
        let digits = whole(scaled as u64);
        return (digits.trim_end_matches('0').to_string(), digits.len() as i32 - FEW);
    }
    let (significand, exponent) = parts(number);
    let mut above = Natural::from(significand).times_power(2, exponent);
    let mut below = Natural::from(1).times_power(2, -exponent);
    // The point is brought in front of the first digit.
    let mut point = 0;
    while above.compare(&below) != Ordering::Less {
        below.multiply_add(10, 0);
        point += 1;
    }
    loop {
        above.multiply_add(10, 0);
        if above.compare(&below) != Ordering::Less {
            break;
        }
        point -= 1;
    }
    let mut digits = 0;
    for count in 1..=MOST_DIGITS {
        digits = 10 * digits + above.take_all(&below);
        above.multiply_add(10, 0);
        let half = below.clone().times_power(5, 1).compare(&above) != Ordering::Greater;
        let candidates = if half { [digits + 1, digits] } else { [digits, digits + 1] };
        if let Some(found) = candidates.into_iter().find(|&found| nearest(Natural::from(found), point - count) == number) {
            // 9 rounded up is 10: one digit more, one place further on.
            let found = found.to_string();
            let carried = found.len() as i32 - count;
            return (found.trim_end_matches('0').to_string(), point + carried);
        }
    }
    (digits.to_string(), point)
}

/// A positive number as a whole one times a power of two.
fn parts(number: f64) -> (u64, i32) {
    let bits = number.to_bits();
    let (exponent, fraction) = ((bits >> (BITS - 1)) as i32, bits & ((1 << (BITS - 1)) - 1));
    if exponent == 0 { (fraction, SMALLEST) } else { (fraction | 1 << (BITS - 1), exponent - 1 + SMALLEST) }
}

/// The double nearest to digits × 10^exponent, ties to even; infinite where there is none.
fn nearest(digits: Natural, exponent: i32) -> f64 {
    let tens = exponent.saturating_add(digits.bits() * 3 / 10);
    if digits.bits() == 0 || tens < -LARGEST_POWER {
        return 0.0;
    }
    if tens > LARGEST_POWER {
        return f64::INFINITY;
    }
    let (above, below) = (digits.times_power(10, exponent), Natural::from(1).times_power(10, -exponent));
    // Two bits more than a double has, so that what is left over decides only ties.
    let last = (above.bits() - below.bits() - BITS - 1).max(SMALLEST - 1);
    let (mut above, below) = (above.times_power(2, -last), below.times_power(2, last));
    let mut quotient = 0_u64;
    for bit in (0..BITS + 2).rev() {
        let step = below.clone().times_power(2, bit);
        quotient = 2 * quotient + above.take_all(&step);
    }
    let spare = (64 - quotient.leading_zeros() as i32 - BITS).max(SMALLEST - last);
    let (kept, rest) = (quotient >> spare, quotient & ((1 << spare) - 1));
    let up = match rest.cmp(&(1 << (spare - 1))) {
        Ordering::Equal => above.bits() > 0 || kept % 2 == 1,
        order => order == Ordering::Greater,
    };
    (kept + u64::from(up)) as f64 * power_of_two(last + spare)
}

/// 2^exponent; infinite or zero where a double cannot hold it.
fn power_of_two(exponent: i32) -> f64 {
    match exponent {
        SMALLEST..-1022 => f64::from_bits(1 << (exponent - SMALLEST)),
        -1022..=1023 => f64::from_bits(((exponent + 1023) as u64) << (BITS - 1)),
        exponent => {
            if exponent < 0 {
                0.0
            } else {
                f64::INFINITY
            }
        }
    }
}

/// A natural number of any size, in base 2³², lowest digit first, without zeros at the top.
#[derive(Clone, Default)]
struct Natural(Vec<u32>);

impl From<u64> for Natural {
    fn from(value: u64) -> Natural {
        let mut natural = Natural(vec![value as u32, (value >> 32) as u32]);
        natural.trim();
        natural
    }
}

impl Natural {
    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }

    /// self × factor + addend.
    fn multiply_add(&mut self, factor: u32, addend: u32) {
        let mut carry = u64::from(addend);
        for digit in &mut self.0 {
            carry += u64::from(*digit) * u64::from(factor);
            *digit = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    /// self × base^power; itself for a negative power.
    fn times_power(mut self, base: u32, power: i32) -> Natural {
        for _ in 0..power {
            self.multiply_add(base, 0);
        }
        self
    }

    /// How many bits it takes.
    fn bits(&self) -> i32 {
        self.0.last().map_or(0, |top| 32 * self.0.len() as i32 - top.leading_zeros() as i32)
    }

    fn compare(&self, other: &Natural) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    /// Takes `other`, which is not 0, away as often as it can; says how often.
    fn take_all(&mut self, other: &Natural) -> u64 {
        let mut times = 0;
        while self.compare(other) != Ordering::Less {
            let mut borrow = 0;
            for (index, digit) in self.0.iter_mut().enumerate() {
                let left = i64::from(*digit) - i64::from(other.0.get(index).copied().unwrap_or(0)) - borrow;
                borrow = i64::from(left < 0);
                *digit = left as u32;
            }
            self.trim();
            times += 1;
        }
        times
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Doubles from the whole range, the same at every run: bits stepped through by a large odd number.
    fn doubles() -> impl Iterator<Item = f64> {
        let scattered = (1..1200_u64).map(|n| f64::from_bits(n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 1));
        let powers = (SMALLEST..=1023).map(power_of_two);
        let near_one = (0..200).map(|n| f64::from_bits(1.0_f64.to_bits() - 100 + n));
        let hundredths = (0..2000).map(|n| f64::from(n) / 100.0);
        let few = (0..2000).map(|n| f64::from(n) / 1e4);
        let long = [123_456_789.012_5, 99_999_999_999.999_9, 123_456_789_012.25, 1e11, 1e15, 0.000_05];
        scattered.chain(powers).chain(near_one).chain(hundredths).chain(few).chain(long).filter(|number| number.is_finite())
    }

    #[test]
    fn digits_are_those_of_the_standard_library() {
        for number in doubles() {
            let (ours, theirs) = (shortest(number), format!("{number:e}"));
            assert_eq!(parse(&ours), Some(number), "{ours}");
            let digits = |text: &str| {
                let mantissa = text.split('e').next().unwrap_or_default().replace('.', "");
                mantissa.trim_matches('0').to_string()
            };
            assert_eq!(digits(&ours), digits(&theirs), "{ours}, not {theirs}");
        }
    }

    #[test]
    fn every_decimal_is_read_as_the_standard_library_reads_it() {
        let hard = [
            "0",
            "-0",
            "1e-400",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "4.9e-324",
            "2.2250738585072011e-308",
            "9007199254740993",
            "9007199254740993.00000000000000000000000000000001",
            "9007199254740991.5",
            "1.7976931348623157e308",
            "0.1",
            ".5",
            "5.",
            "+7",
            "1E3",
            "00012.50",
            "123456789012345678901234567890",
            "1e23",
            "8.5e22",
        ];
        let printed = doubles().flat_map(|number| [format!("{number:.17e}"), format!("{number:.3e}"), format!("{number:.0}")]);
        for text in hard.into_iter().map(String::from).chain(printed) {
            assert_eq!(parse(&text), text.parse().ok().filter(|number: &f64| number.is_finite()), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_not_read() {
        for text in ["", "-", ".", "e5", "1e", "1e1.5", "NaN", "inf", "1e999", "1 ", "0x10", "1_000", "١", "--1", "1e99999999999"]
        {
            assert_eq!(parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn numbers_are_written_short() {
        let written = [
            (0.68, "0.68"),
            (-8.0, "-8"),
            (2030.25, "2030.25"),
            (1e-5, "0.00001"),
            (1e-7, "1e-7"),
            (5e-324, "5e-324"),
            (1.5e300, "1.5e300"),
        ];
        for (number, text) in written {
            assert_eq!(shortest(number), text);
        }
    }
}
