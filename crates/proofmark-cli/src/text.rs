//! A report as text: verdict, four answers, what it says about the person, then what failed and what to do.

mod facts;

pub(crate) use facts::facts;

use crate::terminal::{BOLD, DIM, GREEN, RED, YELLOW, paragraph, safe, verdict_style};
use anstyle::Style;
use proofmark::{Answer, Finding, Outcome, Report, Verdict};
use std::fmt::Write as _;

/// The whole report on one input.
pub(crate) fn report(report: &Report, name: &str) -> String {
    let mut out = String::new();
    heading(&mut out, report, name);
    answers(&mut out, report);
    body(&mut out, report);
    for nested in report.nested() {
        out.push('\n');
        let inner = self::report(&nested.report, &format!("inside, at {}", nested.at));
        for line in inner.lines() {
            let _ = writeln!(out, "    {line}");
        }
    }
    out
}

fn heading(out: &mut String, report: &Report, name: &str) {
    let style = verdict_style(report.verdict());
    let verdict = report.verdict().name().to_uppercase();
    let known = report.credential().or(report.unverified_view());
    let title = known
        .and_then(|credential| {
            let achievement = credential.achievement.as_ref().and_then(|achievement| achievement.name.as_ref());
            credential.name.as_ref().or(achievement).map(|name| safe(&name.value))
        })
        .unwrap_or_default();
    let _ = writeln!(out, "{style}{verdict}{style:#}  {BOLD}{title}{BOLD:#}");
    paragraph(out, "  ", &format!("{}, checked at {}", safe(name), report.checked_at()), DIM);
    if let Some(finding) = report.primary() {
        paragraph(out, "  ", finding.message(), style);
    }
    for relaxed in report.policy().relaxed.iter() {
        paragraph(out, "  ", &format!("The policy asks for less than usual: {}", safe(relaxed)), YELLOW);
    }
}

fn answers(out: &mut String, report: &Report) {
    let answers = report.answers();
    out.push('\n');
    for (question, answer) in [
        ("Genuine?", answers.genuine),
        ("Current?", answers.current),
        ("Theirs?", answers.recipient),
        ("Issuer vouched for?", answers.trusted),
    ] {
        let (word, style) = match answer {
            Answer::Yes => ("yes", GREEN),
            Answer::No => ("NO", RED),
            Answer::Unknown => ("unknown", YELLOW),
            Answer::NotAsked => ("not asked", DIM),
        };
        let _ = writeln!(out, "  {question:<20} {style}{word}{style:#}");
    }
}

fn body(out: &mut String, report: &Report) {
    if let Some(credential) = report.credential() {
        section(out, "What it says");
        facts(out, credential);
    } else if let Some(credential) = report.unverified_view() {
        section(out, "What the badge claims (NOT VERIFIED)");
        facts(out, credential);
    }
    let with = |outcome| report.findings().iter().filter(move |finding| finding.code().outcome() == outcome);
    findings(out, "What failed", with(Outcome::Fail), RED);
    findings(out, "What could not be decided", with(Outcome::Unknown), YELLOW);
    findings(out, "What was left out, as the policy asks", with(Outcome::Skipped), YELLOW);
    findings(out, "Remarks", with(Outcome::Warn), Style::new());
    if !report.needs().is_empty() {
        section(out, "What to fetch for a better answer");
        for need in report.needs() {
            paragraph(out, "  ", &format!("--resource {}=FILE", safe(&need.url)), Style::new());
            let kind = format!(
                "{}, at most {} KiB; or --unavailable {}",
                need.kind.name(),
                need.max_bytes / 1024,
                safe(&need.url)
            );
            paragraph(out, "      ", &kind, DIM);
        }
    }
    if report.verdict() == Verdict::Valid {
        out.push('\n');
        paragraph(
            out,
            "  ",
            "A valid badge was issued as it stands. Whether what it says is true is the issuer's word.",
            DIM,
        );
    }
}

fn section(out: &mut String, title: &str) {
    let _ = writeln!(out, "\n  {BOLD}{title}{BOLD:#}");
}

fn findings<'a>(out: &mut String, title: &str, findings: impl Iterator<Item = &'a Finding>, style: Style) {
    for (position, finding) in findings.enumerate() {
        if position == 0 {
            section(out, title);
        }
        let row = finding.code().row();
        paragraph(out, "  - ", finding.message(), style);
        let at = if finding.at().is_empty() { String::new() } else { format!(" at {}", safe(finding.at())) };
        let fault = row.fault.map_or(String::new(), |fault| format!(", fault: {}", fault.name()));
        paragraph(out, "    ", &format!("{}{at}{fault}", row.name), DIM);
        // What was not looked at has no particulars.
        if !row.name.ends_with(".unchecked") {
            paragraph(out, "    ", &safe(&finding.detail()), DIM);
        }
        if let Some(remedy) = row.remedy {
            paragraph(out, "    > ", remedy, Style::new());
        }
    }
}
