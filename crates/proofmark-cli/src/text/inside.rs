//! The credentials inside a record or presentation as a list: one line each, and under it what is wrong.

use super::title;
use crate::terminal::{DIM, GREEN, Page, RED, YELLOW, safe};
use anstyle::Style;
use proofmark::{Format, Nested, Outcome, Report, Verdict};

/// A presentation of few badges is read badge by badge.
const FEW: usize = 3;

/// Most findings that are written under one line; the JSON form has them all.
const MOST: usize = 4;

/// Whether what is inside is written as a list instead of report by report.
pub(super) fn is_list(report: &Report) -> bool {
    match report.format() {
        Format::Clr20 => of(report).next().is_some(),
        _ => of(report).count() > FEW,
    }
}

/// The credentials inside; endorsements stand among the facts of what they endorse.
pub(super) fn of(report: &Report) -> impl Iterator<Item = &Nested> {
    report.nested().iter().filter(|nested| !nested.at.split('/').any(|name| name.starts_with("endorsement")))
}

/// How many came to what.
pub(super) fn summary(report: &Report) -> String {
    let count = |verdict| of(report).filter(|nested| nested.report.verdict() == verdict).count();
    let parts = [
        (count(Verdict::Valid), "valid"),
        (count(Verdict::Invalid), "INVALID"),
        (count(Verdict::Indeterminate), "indeterminate"),
    ];
    let told: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
    format!("What is inside: {}", told.join(", "))
}

/// A line for each, with what is inside it one step further in.
pub(super) fn lines(page: &mut Page, report: &Report, depth: usize) {
    let indent = "  ".repeat(depth);
    for nested in of(report) {
        let inner = &nested.report;
        let (word, style) = match inner.verdict() {
            Verdict::Valid => ("valid", GREEN),
            Verdict::Invalid => ("INVALID", RED),
            Verdict::Indeterminate => ("indeterminate", YELLOW),
        };
        // Nobody signed the name of what is not genuine.
        let claimed = if inner.credential().is_none() { " (as it claims)" } else { "" };
        let name = title(inner).map_or_else(|| format!("at {}", safe(&nested.at)), |name| name + claimed);
        page.titled(&format!("{indent}{word:<14}"), style, &format!("{name}{}", by(inner)), Style::new());
        let bad = |outcome| inner.findings().iter().filter(move |finding| finding.code().outcome() == outcome);
        // What could not be looked at any more because something failed is no news.
        let failed = bad(Outcome::Fail).next().is_some();
        let wrong: Vec<_> = bad(if failed { Outcome::Fail } else { Outcome::Unknown }).collect();
        let under = format!("{indent}{:<14}", "");
        // What only says that something further inside is bad is told there.
        let own = |code: &str| !matches!(code, "nested.invalid" | "nested.indeterminate");
        let told: Vec<_> = wrong.iter().filter(|finding| own(finding.code().name())).collect();
        for finding in told.iter().take(MOST) {
            page.paragraph(&format!("{under}- "), finding.message(), Style::new());
            let at = if finding.at().is_empty() { &nested.at } else { &format!("{}{}", nested.at, finding.at()) };
            page.paragraph(&format!("{under}  "), &format!("{} at {}", finding.code().name(), safe(at)), DIM);
        }
        if told.len() > MOST {
            let more = told.len().saturating_sub(MOST);
            page.paragraph(&format!("{under}  "), &format!("and {more} more (see --format json)"), DIM);
        }
        lines(page, inner, depth.saturating_add(1));
    }
}

fn by(report: &Report) -> String {
    let facts = report.credential().or(report.unverified_view());
    let issuer = facts.and_then(|facts| facts.issuer.as_ref());
    let name = issuer.and_then(|issuer| issuer.name.as_ref().or(issuer.id.as_ref()));
    name.map(|name| format!(", by {}", safe(name.value()))).unwrap_or_default()
}
