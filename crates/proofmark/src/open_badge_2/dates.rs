//! Dates of Open Badges 2.0 and older, and whether a badge is within them (OB2-MOD-07, ENC-TIME-06).

use super::Assertion;
use super::edition::Edition;
use crate::check::quirk::Quirk;
use crate::policy::QuirkPolicy;
use crate::report::{Code, Finding, Outcome};
use crate::run::Run;
use crate::time::{self, Reading, Timestamp};
use proofmark_json::Value;

/// Checks when the badge was issued and until when it is in force.
pub(super) fn check(assertion: &Assertion<'_>, run: &Run<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let begin = bound(assertion, assertion.issued_on(), "issuedOn", run.policy.quirks, &mut findings);
    let end = bound(assertion, assertion.expires(), "expires", run.policy.quirks, &mut findings);
    let (latest_begin, earliest_end) = run.skewed();
    let skewed = |member: &str, value: Timestamp, at: &str| {
        Finding::new(Code::ValidityWithinSkew, at)
            .with("member", member)
            .with("value", value.to_string())
            .with("skew", run.policy.clock_skew_seconds.to_string())
    };
    if let (Some((begin, _)), Some((end, at))) = (&begin, &end)
        && end < begin
    {
        let finding = Finding::new(Code::ValidityReversed, at.as_str()).with("from", begin.to_string());
        findings.push(finding.with("until", end.to_string()));
    }
    if let Some((begin, at)) = begin {
        if begin > latest_begin {
            findings.push(Finding::new(Code::ValidityNotYetValid, at).with("from", begin.to_string()));
        } else if begin > run.at {
            findings.push(skewed("issuedOn", begin, &at));
        }
    }
    if let Some((end, at)) = end {
        if end < earliest_end {
            findings.push(Finding::new(Code::ValidityExpired, at).with("until", end.to_string()));
        } else if end < run.at {
            findings.push(skewed("expires", end, &at));
        }
    }
    if !findings.iter().any(|finding| finding.code().outcome() == Outcome::Fail) {
        findings.push(Finding::new(Code::ValidityCurrent, ""));
    }
    findings
}

fn bound(
    assertion: &Assertion<'_>,
    value: Option<Value<'_>>,
    member: &str,
    quirks: QuirkPolicy,
    findings: &mut Vec<Finding>,
) -> Option<(Timestamp, String)> {
    let value = value?;
    let shown = value.as_str().or_else(|| value.number_text()).unwrap_or("(another JSON type)");
    let about = |code: Code| Finding::new(code, value.pointer()).with("member", member).with("value", shown);
    let reading = read(value, assertion.edition).or_else(|| {
        let strict = about(Code::ValidityMalformed).with("expected", "a date and time such as 2026-06-01T12:00:00Z");
        let Some((quirk, reading)) = quirk(value) else {
            findings.push(strict);
            return None;
        };
        findings.push(quirk.finding(quirks, strict));
        (quirks == QuirkPolicy::Tolerate).then_some(reading)
    })?;
    if !reading.offset {
        findings.push(about(Code::ValidityNoOffset));
    }
    Some((reading.instant, value.pointer()))
}

/// The quirk that a date is which no rule reads.
fn quirk(value: Value<'_>) -> Option<(Quirk, Reading)> {
    match value.as_str() {
        Some(text) => Quirk::of_date(text).or_else(|| Some((Quirk::DateAsNumber, seconds(text)?))),
        None => Some((Quirk::DateAsNumber, seconds(value.number_text()?)?)),
    }
}

/// Ten digits: seconds since 1970.
fn seconds(text: &str) -> Option<Reading> {
    let plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit());
    let instant = if plain { Timestamp::from_numeric_date(text) } else { None };
    instant.map(|instant| Reading { instant, offset: true })
}

/// ENC-TIME-06: ISO 8601 with time and zone, where the seconds and the colon of the zone may be left out; in older versions
/// also a date alone and Unix seconds.
pub(super) fn read(value: Value<'_>, edition: Edition) -> Option<Reading> {
    let Some(text) = value.as_str() else {
        return value.number_text().filter(|_| !edition.is_current()).and_then(seconds);
    };
    if let Some(reading) = time::read(text).or_else(|| time::read(&completed(text)?)) {
        return Some(reading);
    }
    if edition.is_current() {
        return None;
    }
    seconds(text).or_else(|| {
        // A day begins at midnight UTC wherever it is; that it names no zone is told of.
        let day = text.len() == 10 && text.split('-').count() == 3;
        if day { time::read(&format!("{text}T00:00:00")) } else { None }
    })
}

/// `2016-12-31T23:59Z` and `+0800` with what they leave out.
fn completed(text: &str) -> Option<String> {
    let (day, clock) = text.split_once('T')?;
    let split = clock.find(['Z', '+', '-']).unwrap_or(clock.len());
    let (clock, zone) = clock.split_at_checked(split)?;
    let seconds = if clock.len() == 5 { ":00" } else { "" };
    let zone = match (zone.split_at_checked(3), zone.len()) {
        (Some((hours, minutes)), 5) if !zone.contains(':') => format!("{hours}:{minutes}"),
        (Some((hours, "")), 3) => format!("{hours}:00"),
        _ => zone.to_owned(),
    };
    Some(format!("{day}T{clock}{seconds}{zone}"))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use proofmark_json::{Bounds, Budget, Document};

    fn utc(json: &str, edition: Edition) -> Option<(String, bool)> {
        let text = format!(r#"{{"d":{json}}}"#);
        let document = Document::parse(text.into_bytes(), &Bounds::default(), &mut Budget::new(1_000)).unwrap();
        read(document.root().get("d").unwrap(), edition).map(|reading| (reading.instant.to_string(), reading.offset))
    }

    #[test]
    fn enc_time_06_dates_of_each_version() {
        let is = |json: &str, edition, expected: Option<(&str, bool)>| {
            let expected = expected.map(|(text, offset)| (text.to_owned(), offset));
            assert_eq!(utc(json, edition), expected, "{json}");
        };
        for edition in [Edition::V2_0, Edition::V1_0] {
            is(r#""2016-12-31T23:59:59Z""#, edition, Some(("2016-12-31T23:59:59Z", true)));
            is(r#""2016-12-31T23:59Z""#, edition, Some(("2016-12-31T23:59:00Z", true)));
            is(r#""2016-12-31T23:59+02:00""#, edition, Some(("2016-12-31T21:59:00Z", true)));
            is(r#""1977-06-10T12:00:00+0800""#, edition, Some(("1977-06-10T04:00:00Z", true)));
            is(r#""1977-06-10T12:00:00-08""#, edition, Some(("1977-06-10T20:00:00Z", true)));
            is(r#""1977-06-10T12:00:00""#, edition, Some(("1977-06-10T12:00:00Z", false)));
            is(r#""2016-12-31T23:59:59Zjunk""#, edition, None);
            is(r#""2016-02-30T23:59Z""#, edition, None);
            is(r#""notadatetime""#, edition, None);
            is("true", edition, None);
        }
        for old in [r#""1483228799""#, "1483228799"] {
            is(old, Edition::V2_0, None);
            is(old, Edition::V0_5, Some(("2016-12-31T23:59:59Z", true)));
        }
        is(r#""2016-12-31""#, Edition::V2_0, None);
        is(r#""2016-12-31""#, Edition::V1_0, Some(("2016-12-31T00:00:00Z", false)));
        is(r#""2016-12-32""#, Edition::V1_0, None);
        is("148322879", Edition::V1_0, None);
    }
}
