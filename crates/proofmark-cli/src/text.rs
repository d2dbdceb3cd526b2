//! A report as text: verdict, four answers, what it says about the person, then what failed and what to do.

mod facts;
mod inside;

pub(crate) use facts::facts;

use crate::terminal::{BOLD, DIM, GREEN, Page, RED, YELLOW, safe, verdict_style};
use anstyle::Style;
use proofmark::{Answer, Code, Finding, Format, Outcome, Report, Verdict};
use std::fmt::Write as _;

/// How far reports on credentials inside are moved to the right.
const INDENT: &str = "    ";

/// The whole report on one input.
pub(crate) fn report(page: &mut Page, report: &Report, name: &str) {
    heading(page, report, name);
    answers(page, report);
    body(page, report);
    if inside::is_list(report) {
        section(page, &inside::summary(report));
        inside::lines(page, report, 1);
        return;
    }
    for nested in inside::of(report) {
        page.text.push('\n');
        let mut inner = page.narrower(INDENT.len());
        self::report(&mut inner, &nested.report, &format!("inside, at {}", nested.at));
        for line in inner.text.lines() {
            let _ = writeln!(page.text, "{}", format!("{INDENT}{line}").trim_end());
        }
    }
}

fn heading(page: &mut Page, report: &Report, name: &str) {
    let style = verdict_style(report.verdict());
    let verdict = report.verdict().name().to_uppercase();
    let title = title(report).unwrap_or_else(|| match report.format() {
        Format::Presentation => match report.nested().len() {
            1 => "Presentation of 1 credential".to_owned(),
            count => format!("Presentation of {count} credentials"),
        },
        _ => String::new(),
    });
    page.titled(&format!("{verdict}  "), style, &title, BOLD);
    page.paragraph("  ", &format!("{}, checked at {}", safe(name), report.checked_at()), DIM);
    if let Some(finding) = report.primary() {
        page.paragraph("  ", finding.message(), style);
    }
    for relaxed in report.policy().relaxed.iter() {
        page.paragraph("  ", &format!("The policy asks for less than usual: {}", safe(relaxed)), YELLOW);
    }
}

/// What the credential is called, by whatever it says.
fn title(report: &Report) -> Option<String> {
    let credential = report.credential().or(report.unverified_view())?;
    let achievement = credential.achievement.as_ref().and_then(|achievement| achievement.name.as_ref());
    credential.name.as_ref().or(achievement).map(|name| safe(name.value()))
}

fn answers(page: &mut Page, report: &Report) {
    let answers = report.answers();
    page.text.push('\n');
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
        let told = if question == "Theirs?" { by(report) } else { String::new() };
        let _ = writeln!(page.text, "  {question:<20} {style}{word}{style:#}{told}");
    }
}

/// By what the badge is theirs: the kind of identifier, never its text.
fn by(report: &Report) -> String {
    let found = report.findings().iter().find(|finding| finding.code() == Code::RecipientMatched);
    let Some(found) = found else {
        let presented = report.findings().iter().any(|finding| finding.code() == Code::HolderChallengeMatched);
        let theirs = presented && report.answers().recipient == Answer::Yes;
        return if theirs { ": presented by the person they were given to".to_owned() } else { String::new() };
    };
    let kind = match found.data("kind").unwrap_or_default() {
        "emailAddress" => "e-mail",
        "telephone" => "phone number",
        "url" => "identifier",
        kind => kind,
    };
    let hashed = if found.data("form") == Some("plain") { "" } else { " (hashed)" };
    format!(": matched by {}{hashed}", safe(kind))
}

fn body(page: &mut Page, report: &Report) {
    if let Some(credential) = report.credential() {
        section(page, "What it says");
        facts(page, credential, report.recency().as_ref());
    } else if let Some(credential) = report.unverified_view() {
        section(page, "What the badge claims (NOT VERIFIED)");
        facts(page, credential, None);
    }
    // What decides is never a remark: that the policy asks for something can make more of a finding than it is by itself.
    let part = |finding: &Finding| match (report.verdict(), finding.code().outcome()) {
        _ if report.primary() != Some(finding) => finding.code().outcome(),
        (Verdict::Invalid, _) => Outcome::Fail,
        (_, Outcome::Skipped) => Outcome::Skipped,
        _ => Outcome::Unknown,
    };
    let with = |outcome| report.findings().iter().filter(move |finding| part(finding) == outcome);
    findings(page, "What failed", with(Outcome::Fail), RED);
    findings(page, "What could not be decided", with(Outcome::Unknown), YELLOW);
    findings(page, "What was left out, as the policy asks", with(Outcome::Skipped), YELLOW);
    let vouching = with(Outcome::Pass).filter(|finding| finding.code() == Code::IssuerListed);
    findings(page, "Who vouches for the issuer", vouching, GREEN);
    // That the issuer's name is only a key is good news for the signature and a warning for the reader.
    let anonymous = with(Outcome::Pass).filter(|finding| finding.code() == Code::KeyBoundAnonymous);
    findings(page, "Remarks", anonymous.chain(with(Outcome::Warn)), Style::new());
    if !report.needs().is_empty() {
        section(page, "What to fetch for a better answer");
        for need in report.needs() {
            page.paragraph("  ", &format!("--resource {}=FILE", safe(&need.url)), Style::new());
            let kind = format!(
                "{}, at most {} KiB; or --unavailable {}",
                need.kind.name(),
                need.max_bytes / 1024,
                safe(&need.url)
            );
            page.paragraph("      ", &kind, DIM);
        }
    }
    // IN-PNG-11: whoever looks at a picture takes what it shows for a part of the badge.
    if let Some(finding) = report.findings().iter().find(|finding| finding.code() == Code::InputPictureUnsigned) {
        page.text.push('\n');
        page.paragraph("  ", &format!("{} Place: {}", finding.message(), safe(&report.input().place)), DIM);
    }
    if report.verdict() == Verdict::Valid {
        page.text.push('\n');
        page.paragraph(
            "  ",
            "A valid badge was issued as it stands. Whether what it says is true is the issuer's word.",
            DIM,
        );
    }
}

fn section(page: &mut Page, title: &str) {
    page.text.push('\n');
    page.paragraph("  ", title, BOLD);
}

fn findings<'a>(page: &mut Page, title: &str, findings: impl Iterator<Item = &'a Finding>, style: Style) {
    for (position, finding) in findings.enumerate() {
        if position == 0 {
            section(page, title);
        }
        let row = finding.code().row();
        page.paragraph("  - ", finding.message(), style);
        let at = if finding.at().is_empty() { String::new() } else { format!(" at {}", safe(finding.at())) };
        let fault = row.fault.map_or(String::new(), |fault| format!(", fault: {}", fault.name()));
        page.paragraph("    ", &format!("{}{at}{fault}", row.name), DIM);
        // What was not looked at has no particulars.
        if !row.name.ends_with(".unchecked") {
            page.paragraph("    ", &safe(&finding.detail()), DIM);
        }
        let tolerated = finding.data("quirk").filter(|_| finding.code() != Code::StructureQuirk);
        if let (Some(quirk), Some(explanation)) = (tolerated, finding.data("explanation")) {
            let told = format!("This is the known quirk {quirk}. {explanation}. --policy lenient makes it a warning.");
            page.paragraph("    ", &told, Style::new());
        }
        if let Some(remedy) = row.remedy {
            page.paragraph("    > ", remedy, Style::new());
        }
    }
}
