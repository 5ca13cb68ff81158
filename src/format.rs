//! Numbers and dates as readers see them: rounded, with the unit, in the language's own words.
//!
//! Digits are made from integers: the standard library's way of printing fractions would cost 8 KB of the download.

use sim::digits;
use sim::milestones::MONTH_MINUTES;
use sim::params::{NO_LIMIT, ParamSpec, Unit, beta_from_harder, harder_from_beta};

use crate::text::template::fill;
use crate::text::{Plural, Words};

/// Between a number and its unit: they stay on one line.
pub const NBSP: char = '\u{a0}';
/// Inside a range of years: it stays on one line. Takes no space.
pub const JOINER: char = '\u{2060}';

/// A number with at most so many decimals, without trailing zeros, as machines read it but for a true minus sign.
pub fn decimal(value: f64, places: u32) -> String {
    let scale = 10_i64.pow(places);
    let scaled = (value.abs() * scale as f64).round() as i64;
    let (whole, fraction) = (digits::whole((scaled / scale) as u64), scaled % scale);
    let sign = if value < 0.0 && scaled > 0 { "−" } else { "" };
    if fraction == 0 {
        return [sign, &whole].concat();
    }
    // A one in front keeps the zeros after the point.
    let digits = digits::whole((scale + fraction) as u64);
    [sign, &whole, ".", digits[1..].trim_end_matches('0')].concat()
}

/// The same as readers of a language read it.
pub fn number(value: f64, places: u32, words: &Words) -> String {
    local(decimal(value, places), words)
}

/// A number as machines read it, as readers of a language read it. Among words that run to the left its sign keeps its place before it.
pub fn local(number: String, words: &Words) -> String {
    let mark = if words.dir == "rtl" && number.starts_with(['−', '+']) { "\u{200e}" } else { "" };
    [mark, &number.replace('.', words.numbers.decimal)].concat()
}

/// A number with three significant digits at most, and as few decimals as they need.
pub fn significant(value: f64, words: &Words) -> String {
    let places = match value.abs() {
        size if size >= 100.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 1.0 => 2,
        size if size >= 0.1 => 3,
        _ => 4,
    };
    number(value, places, words)
}

/// A share as a percentage: 0.68 → "68 %", 0.007 → "0.7 %".
pub fn percent(share: f64, words: &Words) -> String {
    per_cent(&significant(100.0 * share, words), words)
}

/// Signs and digits that read from left to right, whatever the words around them do.
pub fn as_it_stands(number: &str, words: &Words) -> String {
    if words.is_rtl() { ["\u{2066}", number, "\u{2069}"].concat() } else { number.to_string() }
}

/// So many per cent.
fn per_cent(number: &str, words: &Words) -> String {
    fill(words.numbers.percent, &[("n", number)])
}

/// A share as a whole percentage; what is there but less than one says so.
pub fn rough_percent(share: f64, words: &Words) -> String {
    let whole = (100.0 * share).round();
    if share > 0.0 && whole < 1.0 {
        as_it_stands(&per_cent("<1", words), words)
    } else {
        per_cent(&number(whole, 0, words), words)
    }
}

/// A share removed: near the whole the last per cent counts, and 100 % is never claimed.
pub fn removed(share: f64, words: &Words) -> String {
    match share {
        share if share > 0.9995 => as_it_stands(&per_cent(&[">", &significant(99.9, words)].concat(), words), words),
        share if share > 0.985 => percent(share, words),
        share => rough_percent(share, words),
    }
}

/// A speed-up: "17.5 %" (faster), "36 %", "2.5×", "63×"; above 100× the number has lost its meaning.
pub fn speedup(factor: f64, words: &Words) -> String {
    match factor {
        gain if gain < 1.2 => per_cent(&number(100.0 * (gain - 1.0), 1, words), words),
        gain if gain < 1.995 => per_cent(&number(100.0 * (gain - 1.0), 0, words), words),
        factor if factor < 9.95 => times(factor, 1, words),
        factor if factor < 100.5 => times(factor, 0, words),
        _ => words.more_than_100.to_string(),
    }
}

/// So many times, with so many decimals: "2.5×".
pub fn times(factor: f64, places: u32, words: &Words) -> String {
    fill(words.numbers.times, &[("n", &number(factor, places, words))])
}

/// A calendar year, rounded to the nearest.
pub fn year(t: f64) -> String {
    decimal(t.round(), 0)
}

/// The same as a date of its own: "2030", in Chinese "2030年".
pub fn year_alone(t: f64, words: &Words) -> String {
    fill(words.numbers.dates[0], &[("year", &year(t))])
}

/// Days of a year before each of its months.
fn days_before(year: i64) -> [i64; 13] {
    let leap = i64::from(year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365].map(|days| days + if days > 31 { leap } else { 0 })
}

/// Year and month, 0 to 11, of a date: the day's place in its own year.
pub fn month_of(t: f64) -> (i64, usize) {
    let year = t.floor() as i64;
    let days = days_before(year);
    // The last bits of a date may fall short of its day: a hundredth of a second is no month.
    let day = ((t - t.floor()) * days[12] as f64 + 1e-7).floor() as i64;
    (year, (1..12).take_while(|&month| days[month] <= day).count())
}

/// The first day of the month so many months on from a date's own.
pub fn months_on(t: f64, months: i64) -> f64 {
    let (year, month) = month_of(t);
    let count = 12 * year + month as i64 + months;
    let (year, month) = (count.div_euclid(12), count.rem_euclid(12));
    let days = days_before(year);
    year as f64 + days[month as usize] as f64 / days[12] as f64
}

/// "Feb 2030".
pub fn month(t: f64, words: &Words) -> String {
    let (year, month) = month_of(t);
    fill(words.numbers.dates[1], &[("year", &digits::whole(year as u64)), ("month", words.months[month])])
}

/// "13 Feb 2026", "Apr 2026" or "2026" for 2026-02-13, 2026-04 or 2026.
pub fn day(date: &str, words: &Words) -> String {
    let mut parts = date.split('-');
    let year = parts.next().unwrap_or_default();
    let month = parts.next().and_then(|month| words.months.get(month.parse::<usize>().ok()?.checked_sub(1)?));
    let day = parts.next().map(|day| day.trim_start_matches('0'));
    let known = usize::from(month.is_some()) * (1 + usize::from(day.is_some()));
    let (month, day) = (month.copied().unwrap_or_default(), day.unwrap_or_default());
    fill(words.numbers.dates[known], &[("year", year), ("month", month), ("day", day)])
}

/// The form of a unit's name that a count takes: "day", "days". A language has as many as it has plural categories.
pub fn form(unit: Plural, count: f64, words: &Words) -> &'static str {
    // In whole numbers: the rest of a fraction would cost 2 KB of code.
    let n = count as i64;
    let category = |name: &str| match name {
        "zero" => n == 0,
        "one" => n == 1,
        "two" => n == 2,
        "few" => (3..=10).contains(&(n % 100)),
        "many" => (11..=99).contains(&(n % 100)),
        _ => true,
    };
    let whole = n as f64 == count;
    let mut forms = words.numbers.plurals.split(' ').zip(unit.split('|'));
    forms.find(|(name, _)| *name == "other" || whole && category(name)).map_or(unit, |(_, form)| form)
}

/// True of a form of a unit's name.
pub fn is_form(name: &str, unit: Plural) -> bool {
    unit.split('|').any(|form| form == name)
}

/// "87 days". A form that stands for its number, such as a dual, begins with a sign that says so: `=شهران`.
pub fn counted(count: f64, unit: Plural, words: &Words) -> String {
    let count = count.round();
    let form = form(unit, count, words);
    match form.strip_prefix('=') {
        Some(alone) => alone.to_string(),
        None => [&*number(count, 0, words), words.numbers.space, form].concat(),
    }
}

/// A length of time as a number and its unit's name: (87, "days"), (5, "hours"). Below a second: (<1, "second").
pub fn duration(days: f64, words: &Words) -> (String, &'static str) {
    let (number, unit, count) = duration_of(days, words);
    (number, form(unit, count, words))
}

/// The number, its unit in all its forms, and the count that decides among them.
fn duration_of(days: f64, words: &Words) -> (String, Plural, f64) {
    let [day, hour, minute, second] = words.durations;
    let (count, unit) = match days {
        days if days >= 0.95 => (days, day),
        days if days * 24.0 >= 0.95 => (days * 24.0, hour),
        days if days * 1440.0 >= 0.95 => (days * 1440.0, minute),
        days => (days * 86400.0, second),
    };
    match count.round() {
        0.0 => (as_it_stands("<1", words), unit, 1.0),
        count => (number(count, 0, words), unit, count),
    }
}

/// "130 days", in one string.
pub fn duration_text(days: f64, words: &Words) -> String {
    let (count, unit) = duration(days, words);
    [&*count, words.numbers.space, unit].concat()
}

/// "130 → 87 days", or with both units where they differ: "130 days → 5 hours".
pub fn change(from: f64, to: f64, words: &Words) -> String {
    let ((from, from_unit, count), (to, unit)) = (duration_of(from, words), duration(to, words));
    let space = words.numbers.space;
    let middle = if is_form(unit, from_unit) { String::new() } else { [space, form(from_unit, count, words)].concat() };
    let arrow = if words.is_rtl() { " ← " } else { " → " };
    [&*from, &middle, arrow, &to, space, unit].concat()
}

/// A task horizon in working time: minutes, hours, workdays of eight hours; above a work month only a label.
pub fn horizon(minutes: f64, words: &Words) -> String {
    let [minute, hour, workday] = words.working_time;
    let (count, unit) = match minutes {
        m if m < 59.5 => (m, minute),
        m if m < 475.0 => (m / 60.0, hour),
        m if m < MONTH_MINUTES => (m / 480.0, workday),
        _ => return words.over_a_month.to_string(),
    };
    // What is shown decides the form, not what it was before it was rounded.
    let scale = if count < 9.95 { 10.0 } else { 1.0 };
    let count = (count * scale).round() / scale;
    [&*number(count, 1, words), words.numbers.space, form(unit, count, words)].concat()
}

/// A parameter's value with its unit: "68 %", "×3.94 a year", "45 days", "no limit".
pub fn value(spec: &ParamSpec, value: f64, words: &Words) -> String {
    let (before, after) = affixes(spec, value, words);
    let number = field(spec, value, words);
    match after {
        after if after == words.no_limit => after.to_string(),
        "%" => per_cent(&number, words),
        _ if spec.unit == Unit::Year => fill(words.numbers.dates[0], &[("year", &number)]),
        "" => as_it_stands(&[before, &number].concat(), words),
        after => [&*as_it_stands(&[before, &number].concat(), words), words.numbers.space, after].concat(),
    }
}

/// What stands before and after a parameter's number.
pub fn affixes(spec: &ParamSpec, value: f64, words: &Words) -> (&'static str, &'static str) {
    match spec.unit {
        Unit::Share | Unit::Harder => ("", "%"),
        Unit::Orders if value >= NO_LIMIT => ("", words.no_limit),
        Unit::Orders => ("", words.orders),
        Unit::NatsPerYear | Unit::FactorPerYear => ("×", words.a_year),
        Unit::Nats => ("×", ""),
        Unit::Days => ("", form(words.durations[0], value, words)),
        Unit::Plain | Unit::Year => ("", ""),
    }
}

/// The number alone, as a number field shows it: percentages as such, nats as the factor they stand for.
pub fn field(spec: &ParamSpec, value: f64, words: &Words) -> String {
    match spec.unit {
        Unit::Share => significant(100.0 * value, words),
        Unit::Harder => number(100.0 * harder_from_beta(value), 0, words),
        Unit::NatsPerYear | Unit::Nats => number(sim::math::exp(value), 2, words),
        _ => number(value, 2, words),
    }
}

/// Reads what a reader typed into a number field: the inverse of [`field`], tolerant of units, signs, decimal commas and the digits of
/// Arabic and Persian.
pub fn parse(spec: &ParamSpec, text: &str) -> Option<f64> {
    let number = digits::parse(&text.chars().filter_map(plain).collect::<String>())?;
    let value = match spec.unit {
        Unit::Share => number / 100.0,
        Unit::Harder => beta_from_harder((number / 100.0).max(-0.99)),
        Unit::NatsPerYear | Unit::Nats => sim::math::ln(number.max(1e-9)),
        _ => number,
    };
    value.is_finite().then_some(value)
}

/// What a character of a typed number is to [`digits::parse`]; nothing where it says only how the number is meant or laid out.
fn plain(typed: char) -> Option<char> {
    match typed {
        '%' | '٪' | '×' | '٬' | '\u{61c}' | '\u{200e}' | '\u{200f}' => None,
        space if space.is_whitespace() => None,
        ',' | '٫' => Some('.'),
        '−' => Some('-'),
        // Both rows of ten begin at a multiple of 16.
        '٠'..='٩' | '۰'..='۹' => Some(char::from(b'0' + (typed as u8 & 15))),
        typed => Some(typed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{AR, EN, ZH};
    use sim::params::{BASELINE, SPECS};

    #[test]
    fn numbers_read_as_people_write_them() {
        assert_eq!(percent(0.68, &EN), "68\u{a0}%");
        assert_eq!(percent(0.007, &EN), "0.7\u{a0}%");
        assert_eq!(decimal(-1.0, 1), "−1");
        assert_eq!(rough_percent(0.004, &EN), "<1\u{a0}%");
        assert_eq!(removed(0.895, &EN), "90\u{a0}%");
        assert_eq!(removed(0.9912, &EN), "99.1\u{a0}%");
        assert_eq!(removed(0.99999, &EN), ">99.9\u{a0}%");
        assert_eq!(speedup(1.1754, &EN), "17.5\u{a0}%");
        assert_eq!(speedup(2.46, &EN), "2.5×");
        assert_eq!(speedup(112.1, &EN), "more than 100×");
        assert_eq!(change(130.3, 86.6, &EN), "130 → 87\u{a0}days");
        assert_eq!(change(130.3, 0.5, &EN), "130\u{a0}days → 12\u{a0}hours");
        assert_eq!(change(130.3, 1e-7, &EN), "130\u{a0}days → <1\u{a0}second");
        assert_eq!(horizon(480.0, &EN), "1\u{a0}workday");
    }

    #[test]
    fn days_read_as_people_write_them() {
        let days = [("2026-02-03", "3\u{a0}Feb\u{a0}2026"), ("2026-12", "Dec\u{a0}2026"), ("1965", "1965"), ("2026-13", "2026")];
        for (date, words) in days {
            assert_eq!(day(date, &EN), words);
        }
    }

    #[test]
    fn numbers_and_dates_follow_their_language() {
        assert_eq!(day("2026-02-03", &ZH), "2026年2月3日");
        assert_eq!(day("2026-12", &ZH), "2026年12月");
        assert_eq!(day("1965", &ZH), "1965年");
        assert_eq!(month(sim::START, &ZH), "2026年2月");
        assert_eq!(speedup(2.46, &ZH), "2.5倍");
        assert_eq!(counted(45.0, "天", &ZH), "45天");
        assert_eq!(value(&SPECS[0], 0.68, &ZH), "68%");
        assert_eq!(value(sim::ParamId::Slow.spec(), 2030.0, &ZH), "2030年");
        assert_eq!(percent(0.175, &AR), "17.5\u{200e}%\u{200e}", "as Intl.NumberFormat has it");
        assert_eq!(speedup(2.46, &AR), "\u{2066}2.5×\u{2069}");
        assert_eq!(change(130.3, 86.6, &AR), "130 ← 87\u{a0}يومًا");
        assert_eq!(counted(2.0, AR.months_unit, &AR), "شهران");
        assert_eq!(counted(3.0, AR.months_unit, &AR), "3\u{a0}أشهر");
    }

    #[test]
    fn months_follow_the_calendar() {
        assert_eq!(month(sim::START, &EN), "Feb\u{a0}2026");
        assert_eq!(month(2028.0 + 59.5 / 366.0, &EN), "Feb\u{a0}2028");
        assert_eq!(month(2028.0 + 60.0 / 366.0, &EN), "Mar\u{a0}2028");
        assert_eq!(month(2027.9999, &EN), "Dec\u{a0}2027");
        for months in -50..50 {
            let expected = (2028 + (months + 7_i64).div_euclid(12), (months + 7).rem_euclid(12) as usize);
            assert_eq!(month_of(months_on(2028.6, months)), expected, "{months} months on from August 2028");
        }
    }

    #[test]
    fn what_a_field_shows_can_be_typed_back() {
        for spec in SPECS {
            let value = BASELINE.get(spec.id);
            let typed = parse(spec, &field(spec, value, &EN)).expect(spec.key);
            assert!((typed - value).abs() < 5e-3 * value.abs().max(1.0), "{}: {value} became {typed}", spec.key);
        }
        assert_eq!(parse(SPECS[0].id.spec(), " 120 %"), Some(1.2));
        assert_eq!(parse(SPECS[0].id.spec(), "0,5"), Some(0.005));
        let rho = sim::ParamId::Rho.spec();
        assert_eq!(field(rho, -1.0, &AR), "\u{200e}−1");
        assert_eq!(parse(rho, &field(rho, -1.0, &AR)), Some(-1.0));
        assert_eq!(parse(SPECS[0].id.spec(), "lots"), None);
    }

    #[test]
    fn numbers_are_read_in_the_digits_and_marks_of_other_languages() {
        let q = SPECS[0].id.spec();
        let typed = ["96,3", "\t96,3 ", "96,3\u{202f}%", "٩٦٫٣", "٩٦٫٣٪", "\u{200f}٩٦٫٣\u{a0}٪", "۹۶٫۳", "٩٦.٣", "9٦,3"];
        for text in typed {
            assert_eq!(parse(q, text), Some(0.963), "{text}");
        }
        assert_eq!(parse(q, "−٥٪"), Some(-0.05));
        assert_eq!(parse(sim::ParamId::Beta.spec(), "٠٫٤٨"), parse(sim::ParamId::Beta.spec(), "0.48"));
        for text in ["", "٫", "٩٦٫٣٫١", "٩-٦", "९६"] {
            assert_eq!(parse(q, text), None, "{text}");
        }
    }
}
