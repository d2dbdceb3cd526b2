//! Is the credential within its dates at the time of checking? (VC2-VAL-01..04, VC1-03, OB3-JWT-11, OB3-JWT-12, THREAT-47)

use super::quirk::Quirk;
use crate::credential::{Date, Model, SignedView, View};
use crate::policy::QuirkPolicy;
use crate::report::{Code, Finding, Outcome};
use crate::run::Run;
use crate::time::{self, Timestamp};
use proofmark_json::Value;

/// Checks begin and end; where a token states one twice, the narrower one counts.
pub(crate) fn check(signed: &SignedView<'_>, quirks: QuirkPolicy, run: &Run<'_>) -> Vec<Finding> {
    let view = signed.view();
    let mut findings = Vec::new();
    let begins: Vec<Bound<'_>> = view.begins().filter_map(|date| read(date, quirks, &mut findings)).collect();
    let ends: Vec<Bound<'_>> = view.ends().filter_map(|date| read(date, quirks, &mut findings)).collect();
    let begin = begins.iter().max_by_key(|bound| bound.instant);
    let end = ends.iter().min_by_key(|bound| bound.instant);
    if let (Some(begin), Some(end)) = (begin, end)
        && end.instant < begin.instant
    {
        findings.push(
            Finding::new(Code::ValidityReversed, end.value.pointer())
                .with("from", begin.instant.to_string())
                .with("until", end.instant.to_string()),
        );
    }
    let (latest_begin, earliest_end) = run.skewed();
    if let Some(begin) = begin {
        if begin.instant > latest_begin {
            findings.push(
                Finding::new(Code::ValidityNotYetValid, begin.value.pointer()).with("from", begin.instant.to_string()),
            );
        } else if begin.instant > run.at {
            findings.push(within_skew(begin, run));
        }
    }
    if let Some(end) = end {
        // VC2-VAL-03: the end is the latest instant at which it is valid.
        if end.instant < earliest_end {
            findings
                .push(Finding::new(Code::ValidityExpired, end.value.pointer()).with("until", end.instant.to_string()));
        } else if end.instant < run.at {
            findings.push(within_skew(end, run));
        }
    }
    foreign_dates(view, &mut findings);
    if !findings.iter().any(|finding| finding.code().outcome() == Outcome::Fail) {
        findings.push(Finding::new(Code::ValidityCurrent, view.body.pointer()));
    }
    findings
}

struct Bound<'a> {
    name: &'static str,
    value: Value<'a>,
    instant: Timestamp,
}

fn read<'a>(date: Date<'a>, quirks: QuirkPolicy, findings: &mut Vec<Finding>) -> Option<Bound<'a>> {
    let Date { name, value, numeric } = date;
    let shown = || value.as_str().or_else(|| value.number_text()).unwrap_or("(another JSON type)");
    let malformed = |expected: &str| {
        Finding::new(Code::ValidityMalformed, value.pointer())
            .with("member", name)
            .with("expected", expected)
            .with("value", shown())
    };
    let instant = if numeric {
        value
            .number_text()
            .and_then(Timestamp::from_numeric_date)
            .ok_or_else(|| malformed("a number of seconds since 1970"))
    } else {
        let text = value.as_str().unwrap_or_default();
        let strict = || malformed("a date and time such as 2026-06-01T12:00:00Z");
        let quirk = || match Quirk::of_date(text) {
            Some((quirk, reading)) => {
                let finding = quirk.finding(quirks, strict());
                if quirks == QuirkPolicy::Tolerate { Ok((reading, Some(finding))) } else { Err(finding) }
            }
            None => Err(strict()),
        };
        time::read(text).map_or_else(quirk, |reading| Ok((reading, None))).map(|(reading, quirk)| {
            findings.extend(quirk);
            if !reading.offset {
                findings.push(
                    Finding::new(Code::ValidityNoOffset, value.pointer()).with("member", name).with("value", shown()),
                );
            }
            reading.instant
        })
    };
    match instant {
        Ok(instant) => Some(Bound { name, value, instant }),
        Err(finding) => {
            findings.push(finding);
            None
        }
    }
}

fn within_skew(bound: &Bound<'_>, run: &Run<'_>) -> Finding {
    Finding::new(Code::ValidityWithinSkew, bound.value.pointer())
        .with("member", bound.name)
        .with("value", bound.instant.to_string())
        .with("skew", run.policy.clock_skew_seconds.to_string())
}

/// VC2-VAL-04, VC1-03: dates of the other version do not count, and that is said.
fn foreign_dates(view: &View<'_>, findings: &mut Vec<Finding>) {
    let foreign: &[&str] = match view.model {
        Model::Vc11 => &["validFrom", "validUntil"],
        Model::Vc20 => &["issuanceDate", "expirationDate"],
    };
    for (name, value) in view.body.members().filter(|(name, _)| foreign.contains(name)) {
        findings.push(Finding::new(Code::ValidityForeignDates, value.pointer()).with("member", name));
    }
}
