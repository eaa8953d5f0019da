//! Numbers, amounts of money and times of day, in whole numbers only.
//!
//! What is written here is notation that both locales share: digits, `¥`, `−`,
//! `,` and `:`. Words, such as the units of a duration, are messages.

use crate::catalog::Catalog;
use base::MsgId;

/// Minutes in a day.
pub const DAY: u32 = 24 * 60;

/// Appends a number: `−1,234`.
pub fn push_number(out: &mut String, number: i64) {
    if number < 0 {
        out.push(MINUS);
    }
    push_digits(out, number.unsigned_abs());
}

/// An amount of money given in fen: `¥5,000`, `¥280.50`, `−¥1,234`.
///
/// Decimals are shown only if the amount is not in whole yuan.
///
/// ```
/// use i18n::format::money;
/// assert_eq!(money(500_000), "¥5,000");
/// assert_eq!(money(28_050), "¥280.50");
/// assert_eq!(money(-123_400), "−¥1,234");
/// ```
pub fn money(fen: i64) -> String {
    let mut out = String::new();
    if fen < 0 {
        out.push(MINUS);
    }
    out.push('¥');
    let fen = fen.unsigned_abs();
    push_digits(&mut out, fen / 100);
    if !fen.is_multiple_of(100) {
        out.push('.');
        push_two_digits(&mut out, fen % 100);
    }
    out
}

/// A time of day, `HH:MM`, from minutes since midnight of day 0.
///
/// ```
/// use i18n::format::{clock, day};
/// assert_eq!((day(1463), clock(1463).as_str()), (1, "00:23"));
/// ```
pub fn clock(minute: u32) -> String {
    let (hours, minutes) = hours_and_minutes(minute % DAY);
    let mut out = String::new();
    push_two_digits(&mut out, hours.into());
    out.push(':');
    push_two_digits(&mut out, minutes.into());
    out
}

/// The day on which a minute falls, counted from 0.
pub const fn day(minute: u32) -> u32 {
    minute / DAY
}

/// Minutes as whole hours and the minutes left over.
pub const fn hours_and_minutes(minutes: u32) -> (u32, u32) {
    (minutes / 60, minutes % 60)
}

/// A length of time in minutes, by a message that takes `$hours` and `$minutes`.
///
/// The message does the wording, both parts or only one of them:
///
/// ```text
/// unit-duration =
///     { $hours ->
///         [0] { $minutes } min
///        *[other] { $minutes ->
///             [0] { $hours } h
///            *[other] { $hours } h { $minutes } min
///         }
///     }
/// ```
pub fn duration(catalog: &Catalog, message: MsgId, minutes: u32) -> String {
    let (hours, minutes) = hours_and_minutes(minutes);
    catalog.format(message, &[hours.into(), minutes.into()])
}

/// The minus sign, as wide as the digits.
const MINUS: char = '\u{2212}';

fn push_digits(out: &mut String, number: u64) {
    push_digits_from(out, number, 0);
}

/// Pushes a number whose last digit stands `place` places before the point.
fn push_digits_from(out: &mut String, number: u64, place: u32) {
    if number >= 10 {
        push_digits_from(out, number / 10, place + 1);
    }
    push_digit(out, number % 10);
    if place > 0 && place.is_multiple_of(3) {
        out.push(',');
    }
}

fn push_two_digits(out: &mut String, number: u64) {
    push_digit(out, number / 10 % 10);
    push_digit(out, number % 10);
}

fn push_digit(out: &mut String, digit: u64) {
    out.push(char::from(b'0' + (digit % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_grouped_and_shows_fen_only_where_there_are_any() {
        let cases = [
            (0, "¥0"),
            (1, "¥0.01"),
            (10, "¥0.10"),
            (99_999, "¥999.99"),
            (100_000, "¥1,000"),
            (500_000, "¥5,000"),
            (28_050, "¥280.50"),
            (-123_400, "−¥1,234"),
            (-5, "−¥0.05"),
            (123_456_789_012, "¥1,234,567,890.12"),
            (i64::MAX, "¥92,233,720,368,547,758.07"),
            (i64::MIN, "−¥92,233,720,368,547,758.08"),
        ];
        for (fen, text) in cases {
            assert_eq!(money(fen), text);
        }
    }

    #[test]
    fn numbers_are_grouped() {
        for (number, text) in [(0, "0"), (999, "999"), (4788, "4,788"), (-7, "−7"), (1_000_000, "1,000,000")] {
            let mut out = String::new();
            push_number(&mut out, number);
            assert_eq!(out, text);
        }
    }

    #[test]
    fn the_clock_wraps_at_midnight() {
        let cases = [
            (0, 0, "00:00"),
            (1439, 0, "23:59"),
            (1440, 1, "00:00"),
            (1463, 1, "00:23"),
            (2 * DAY + 785, 2, "13:05"),
            (u32::MAX, 2_982_616, "04:15"),
        ];
        for (minute, on_day, text) in cases {
            assert_eq!((day(minute), clock(minute).as_str()), (on_day, text));
        }
    }

    #[test]
    fn minutes_split_into_hours() {
        assert_eq!(hours_and_minutes(5), (0, 5));
        assert_eq!(hours_and_minutes(60), (1, 0));
        assert_eq!(hours_and_minutes(81), (1, 21));
    }
}
