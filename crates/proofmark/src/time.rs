//! Instants: the strict reading of dates in credentials, and the caller's time of checking.

use crate::Error;
use jiff::civil::Date;
use serde::{Serialize, Serializer};
use std::fmt;

const DAY: i64 = 86_400;
/// 2000-01-01T00:00:00Z, the earliest time of checking (THREAT-47).
const EARLIEST: i64 = 946_684_800;
/// 9999-12-31T23:59:59Z, the latest.
const LATEST: i64 = 253_402_300_799;
/// 400 years of the Gregorian calendar have the same days.
const CYCLE_YEARS: i64 = 400;
const CYCLE_DAYS: i64 = 146_097;

/// A point in time, in seconds and nanoseconds since 1970-01-01T00:00:00Z.
///
/// ```
/// use proofmark::Timestamp;
///
/// let at = Timestamp::parse("2026-06-01T14:00:00+02:00")?;
/// assert_eq!(at, Timestamp::from_unix(1_780_315_200)?);
/// assert_eq!(at.to_string(), "2026-06-01T12:00:00Z");
/// # Ok::<(), proofmark::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    seconds: i64,
    nanos: u32,
}

impl Timestamp {
    pub(crate) const START_OF_2026: Self = Self { seconds: 1_767_225_600, nanos: 0 };

    /// Reads an xsd:dateTimeStamp, for use as the time of checking.
    ///
    /// # Errors
    /// [`Error::Time`] when the text is not one, has no offset, or lies outside the years 2000 to 9999.
    pub fn parse(text: &str) -> Result<Self, Error> {
        match read(text) {
            Some(Reading { instant, offset: true }) if (EARLIEST..=LATEST).contains(&instant.seconds) => Ok(instant),
            _ => Err(Error::Time(text.chars().take(64).collect())),
        }
    }

    /// Seconds since 1970-01-01T00:00:00Z, for use as the time of checking.
    ///
    /// # Errors
    /// [`Error::Time`] outside the years 2000 to 9999.
    pub fn from_unix(seconds: i64) -> Result<Self, Error> {
        if (EARLIEST..=LATEST).contains(&seconds) {
            Ok(Self { seconds, nanos: 0 })
        } else {
            Err(Error::Time(seconds.to_string()))
        }
    }

    /// Seconds since 1970-01-01T00:00:00Z, rounded down.
    #[must_use]
    pub fn unix(self) -> i64 {
        self.seconds
    }

    /// The part of a second beyond [`unix`](Self::unix).
    pub(crate) fn nanos(self) -> u32 {
        self.nanos
    }

    pub(crate) fn plus(self, seconds: u64) -> Self {
        Self { seconds: self.seconds.saturating_add(i64::try_from(seconds).unwrap_or(i64::MAX)), nanos: self.nanos }
    }

    pub(crate) fn minus(self, seconds: u64) -> Self {
        Self { seconds: self.seconds.saturating_sub(i64::try_from(seconds).unwrap_or(i64::MAX)), nanos: self.nanos }
    }

    /// A JWT NumericDate (RFC 7519 section 2): seconds, perhaps with a fraction (ENC-TIME-07).
    pub(crate) fn from_numeric_date(text: &str) -> Option<Self> {
        // Nearly all are plain seconds; up to 12 digits they are within the range below.
        if text.len() <= 12 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return text.parse().ok().map(|seconds| Self { seconds, nanos: 0 });
        }
        let value: f64 = text.parse().ok()?;
        // ±8.64e15 ms is the range of ECMAScript dates.
        if !value.is_finite() || value.abs() > 8.64e12 {
            return None;
        }
        let (mut seconds, fraction) = match text.split_once('.') {
            Some((whole, fraction)) if !text.contains(['e', 'E']) => (whole.parse::<i64>().ok()?, fraction),
            _ => (exact_integer(value)?, ""),
        };
        let mut nanos: u32 = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
        if text.starts_with('-') && nanos > 0 {
            seconds = seconds.checked_sub(1)?;
            nanos = 1_000_000_000_u32.checked_sub(nanos)?;
        }
        Some(Self { seconds, nanos })
    }
}

/// The integer part of a double within ±8.64e12, without a lossy cast.
fn exact_integer(value: f64) -> Option<i64> {
    format!("{:.0}", value.floor()).parse().ok()
}

impl fmt::Display for Timestamp {
    /// RFC 3339 in UTC; the fraction only where there is one.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nanos = i32::try_from(self.nanos).unwrap_or(0);
        match jiff::Timestamp::new(self.seconds, nanos) {
            Ok(instant) => write!(formatter, "{instant}"),
            Err(_) => write!(formatter, "{} s since 1970", self.seconds),
        }
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A date and time as it stands in a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) instant: Timestamp,
    /// Whether the text says its offset; without one it is read as UTC (ENC-TIME-02).
    pub(crate) offset: bool,
}

/// Reads `YYYY-MM-DDThh:mm:ss(.f+)?(Z|±hh:mm)?`, the whole string, then the calendar (ENC-TIME-01..04, THREAT-47).
pub(crate) fn read(text: &str) -> Option<Reading> {
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (year, rest) = rest.split_once('-')?;
    // A year of five or more digits has no leading zero; ten digits bound the arithmetic.
    if year.len() < 4 || year.len() > 10 || (year.len() > 4 && year.starts_with('0')) {
        return None;
    }
    let mut year: i64 = digits(year)?;
    if negative {
        year = year.checked_neg()?;
    }
    let (month, rest) = two(rest)?;
    let (day, rest) = two(rest.strip_prefix('-')?)?;
    let (hour, rest) = two(rest.strip_prefix('T')?)?;
    let (minute, rest) = two(rest.strip_prefix(':')?)?;
    let (second, rest) = two(rest.strip_prefix(':')?)?;
    let (fraction, rest) = match rest.strip_prefix('.') {
        Some(rest) => {
            let end = rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len());
            let (fraction, rest) = rest.split_at_checked(end)?;
            if fraction.is_empty() || fraction.len() > 18 {
                return None;
            }
            (fraction, rest)
        }
        None => ("", rest),
    };
    let offset = match rest {
        "" => None,
        "Z" => Some(0),
        _ => {
            let (sign, rest) = match rest.strip_prefix('+') {
                Some(rest) => (1, rest),
                None => (-1, rest.strip_prefix('-')?),
            };
            let (hours, rest) = two(rest)?;
            let (minutes, rest) = two(rest.strip_prefix(':')?)?;
            let total = hours.checked_mul(60)?.checked_add(minutes)?;
            if !rest.is_empty() || minutes > 59 || total > 14 * 60 {
                return None;
            }
            Some(sign * total * 60)
        }
    };
    let zero_fraction = fraction.bytes().all(|byte| byte == b'0');
    let within = match (hour, minute, second) {
        (24, 0, 0) => zero_fraction,
        // The leap second is the next second (ENC-TIME-04).
        (23, 59, 60) => offset == Some(0),
        (0..=23, 0..=59, 0..=59) => true,
        _ => false,
    };
    if !within {
        return None;
    }
    let seconds = days(year, month, day)?
        .checked_mul(DAY)?
        .checked_add(hour * 3600 + minute * 60 + second)?
        .checked_sub(offset.unwrap_or(0))?;
    let nanos = if zero_fraction { 0 } else { format!("{fraction:0<9}").get(..9)?.parse().ok()? };
    Some(Reading { instant: Timestamp { seconds, nanos }, offset: offset.is_some() })
}

/// A date for display and for ages, never for validity: what [`read`] reads, a date alone, a time without seconds, a
/// space or small letters, and seconds since 1970 (ENC-TIME-06, OB3-MOD-25). Without an offset it is UTC; a date alone is its first moment.
pub(crate) fn loosely(text: &str) -> Option<Timestamp> {
    if let Some(reading) = read(text) {
        return Some(reading.instant);
    }
    if text.contains([' ', 't', 'z']) {
        return read(&text.replacen(' ', "T", 1).to_ascii_uppercase()).map(|reading| reading.instant);
    }
    if text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Timestamp::from_numeric_date(text);
    }
    let (date, time) = text.split_once('T').unwrap_or((text, "00:00"));
    let (minutes, offset) = time.split_at_checked(5)?;
    read(&format!("{date}T{minutes}:00{offset}")).map(|reading| reading.instant)
}

/// Days since 1970-01-01 of a date of the proleptic Gregorian calendar, or `None` for 30 February.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let cycles = year.div_euclid(CYCLE_YEARS);
    let within = i16::try_from(year.rem_euclid(CYCLE_YEARS)).ok()?;
    let date = Date::new(within, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    let epoch = Date::new(1970, 1, 1).ok()?;
    let since = i64::from(epoch.until(date).ok()?.get_days());
    cycles.checked_mul(CYCLE_DAYS)?.checked_add(since)
}

fn digits(text: &str) -> Option<i64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

fn two(text: &str) -> Option<(i64, &str)> {
    let (number, rest) = text.split_at_checked(2)?;
    Some((digits(number)?, rest))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn utc(text: &str) -> String {
        read(text).map_or_else(|| "refused".to_owned(), |reading| reading.instant.to_string())
    }

    #[test]
    fn enc_time_micro_vectors_h1() {
        assert_eq!(utc("2024-02-29T12:00:00Z"), "2024-02-29T12:00:00Z");
        assert_eq!(utc("2024-01-01T00:00:00+14:00"), "2023-12-31T10:00:00Z");
        assert_eq!(utc("2024-01-01T24:00:00Z"), "2024-01-02T00:00:00Z");
        assert_eq!(utc("2024-01-01T00:00:00.123456789Z"), "2024-01-01T00:00:00.123456789Z");
        assert_eq!(utc("2016-12-31T23:59:60Z"), "2017-01-01T00:00:00Z");
        assert!(!read("2024-01-01T00:00:00").unwrap().offset);
        for refused in [
            "2023-02-29T12:00:00Z",
            "2027-04-31T00:00:00Z",
            "2024-01-01T00:00:00+14:30",
            "2024-01-01T24:00:01Z",
            "2024-01-01T24:00:00.1Z",
            "2024-01-01",
            "2024-01-01T00:00Z",
            "2024-01-01t00:00:00z",
            "2024-01-01 00:00:00Z",
            "2024-01-01T00:00:00Zjunk",
            "2024-01-01T00:00:00.Z",
            "02024-01-01T00:00:00Z",
            "2024-1-01T00:00:00Z",
            "２024-01-01T00:00:00Z",
            "2024-01-01T00:00:60Z",
            "",
            "-",
        ] {
            assert_eq!(utc(refused), "refused", "{refused}");
        }
    }

    #[test]
    fn threat_47_far_years_compare_and_do_not_overflow() {
        let far = read("12024-01-01T00:00:00Z").unwrap().instant;
        assert!(far > Timestamp::parse("9999-12-31T23:59:59Z").unwrap());
        assert!(read("-0044-03-15T12:00:00Z").unwrap().instant < Timestamp::parse("2000-01-01T00:00:00Z").unwrap());
        assert!(read("9999999999-01-01T00:00:00Z").is_some());
        assert!(read("99999999999-01-01T00:00:00Z").is_none());
        assert!(Timestamp::parse("1999-12-31T23:59:59Z").is_err());
        assert!(Timestamp::parse("2024-01-01T00:00:00").is_err());
    }

    #[test]
    fn enc_time_06_dates_that_are_only_shown() {
        let at = |text| loosely(text).map(|instant| instant.to_string());
        assert_eq!(at("2025-12-19").as_deref(), Some("2025-12-19T00:00:00Z"));
        assert_eq!(at("2016-12-31T23:59Z").as_deref(), Some("2016-12-31T23:59:00Z"));
        assert_eq!(at("2016-12-31T23:59+01:00").as_deref(), Some("2016-12-31T22:59:00Z"));
        assert_eq!(at("2025-12-19T10:00:00").as_deref(), Some("2025-12-19T10:00:00Z"));
        assert_eq!(at("2025-12-19 10:00:00Z").as_deref(), Some("2025-12-19T10:00:00Z"));
        assert_eq!(at("2025-12-19t10:00:00z").as_deref(), Some("2025-12-19T10:00:00Z"));
        assert_eq!(at("1780315200").as_deref(), Some("2026-06-01T12:00:00Z"));
        for refused in
            ["", "2025", "2025-12", "2025-12-32", "2025-12-19T", "2025-12-19T1", "178031520", "T10:00", "soon"]
        {
            assert_eq!(at(refused), None, "{refused}");
        }
    }

    #[test]
    fn enc_time_07_numeric_dates() {
        let at = |text| Timestamp::from_numeric_date(text).map(|instant| instant.to_string());
        assert_eq!(at("1780315200").as_deref(), Some("2026-06-01T12:00:00Z"));
        assert_eq!(at("1780315200.25").as_deref(), Some("2026-06-01T12:00:00.25Z"));
        assert_eq!(at("1.7803152e9").as_deref(), Some("2026-06-01T12:00:00Z"));
        assert_eq!(at("-0.5").as_deref(), Some("1969-12-31T23:59:59.5Z"));
        assert_eq!(at("1e300"), None);
    }

    proptest! {
        /// The second date library that THREAT-47 asks for: jiff's own parser of RFC 3339.
        #[test]
        fn agrees_with_jiff(year in 1i16..=9998, month in 1i8..=13, day in 0i8..=32, hour in 0i8..24, minute in 0i8..60, second in 0i8..60) {
            let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z");
            let theirs = text.parse::<jiff::Timestamp>().ok().map(|instant| instant.as_second());
            prop_assert_eq!(read(&text).map(|reading| reading.instant.unix()), theirs);
        }

        #[test]
        fn any_text_is_read_or_refused_without_panic(text in "\\PC{0,40}|[0-9T:Z.+-]{0,40}") {
            let _ = read(&text);
            let _ = loosely(&text);
            let _ = Timestamp::from_numeric_date(&text);
        }
    }
}
