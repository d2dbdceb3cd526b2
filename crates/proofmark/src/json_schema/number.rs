//! Numbers in comparisons: exact where 38 decimal digits are enough, else as the double that is signed (RFC 8785).

use std::cmp::Ordering;

/// A number of JSON.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number {
    /// Digits without zeros at the end, and the power of ten they are multiplied with.
    exact: Option<(i128, i64)>,
    double: f64,
}

impl Number {
    pub(super) fn parse(text: &str) -> Self {
        Self { exact: exact(text), double: text.parse().unwrap_or(f64::NAN) }
    }

    /// 1.0 is an integer.
    pub(super) fn is_integer(self) -> bool {
        match self.exact {
            Some((digits, power)) => digits == 0 || power >= 0,
            None => self.double.fract() == 0.0,
        }
    }

    pub(super) fn compare(self, other: Self) -> Ordering {
        match self.aligned(other) {
            Some((own, other)) => own.cmp(&other),
            None => self.double.partial_cmp(&other.double).unwrap_or(Ordering::Equal),
        }
    }

    /// `None` if the numbers are too long to tell.
    pub(super) fn is_multiple_of(self, other: Self) -> Option<bool> {
        let (own, other) = self.aligned(other)?;
        own.checked_rem(other).map(|rest| rest == 0)
    }

    pub(super) fn to_count(self) -> Option<usize> {
        let (digits, power) = self.exact?;
        usize::try_from(scaled(digits, power)?).ok()
    }

    /// Both numbers in the smaller power of ten.
    fn aligned(self, other: Self) -> Option<(i128, i128)> {
        let ((own, own_power), (other, other_power)) = (self.exact?, other.exact?);
        let power = own_power.min(other_power);
        Some((scaled(own, own_power.checked_sub(power)?)?, scaled(other, other_power.checked_sub(power)?)?))
    }
}

fn scaled(digits: i128, power: i64) -> Option<i128> {
    if digits == 0 {
        return Some(0);
    }
    digits.checked_mul(10_i128.checked_pow(u32::try_from(power).ok()?)?)
}

fn exact(text: &str) -> Option<(i128, i64)> {
    let (mantissa, power) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let mut digits: i128 = format!("{whole}{fraction}").parse().ok()?;
    let mut power = power.parse::<i64>().ok()?.checked_sub(i64::try_from(fraction.len()).ok()?)?;
    if digits == 0 {
        return Some((0, 0));
    }
    while digits % 10 == 0 {
        digits /= 10;
        power = power.checked_add(1)?;
    }
    Some((digits, power))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_by_value() {
        let order = |left: &str, right: &str| Number::parse(left).compare(Number::parse(right));
        assert_eq!(order("1.0", "1"), Ordering::Equal);
        assert_eq!(order("-1e2", "-99.5"), Ordering::Less);
        assert_eq!(order("9007199254740993", "9007199254740992"), Ordering::Greater);
        assert_eq!(order("1e400", "1e399"), Ordering::Greater);
        assert_eq!(order("1e300", "2"), Ordering::Greater);
        let multiple = |left: &str, right: &str| Number::parse(left).is_multiple_of(Number::parse(right));
        assert_eq!(multiple("0.0075", "0.0001"), Some(true));
        assert_eq!(multiple("7.5", "2"), Some(false));
        assert_eq!(multiple("1", "0"), None);
        assert!(Number::parse("1.50e1").is_integer() && !Number::parse("1.5").is_integer());
        assert_eq!(Number::parse("3e1").to_count().unwrap(), 30);
        assert_eq!(Number::parse("-1").to_count(), None);
    }
}
