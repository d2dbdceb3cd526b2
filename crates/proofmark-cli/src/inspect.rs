//! `proofmark inspect`: what is inside, and nothing about whether it is true.

use crate::terminal::{BOLD, DIM, Page, YELLOW, complain, safe};
use crate::{Format, InspectArguments, Outcome, input, setting, text, xray};
use anstyle::Style;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use proofmark::{Carrier, Check, CredentialFacts, Input, Report, Timestamp, Verifier, extract};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io::{self, Write};

pub(crate) fn run(arguments: &InspectArguments) -> io::Result<Outcome> {
    let file = &arguments.file;
    let bytes = match input::read(file) {
        Ok(bytes) => bytes,
        Err(fault) => {
            complain(&format!("{}: {fault}", file.display()));
            return Ok(Outcome::Unusable);
        }
    };
    let (policy, resources) =
        match (setting::policy(arguments.policy.as_deref()), setting::resources(&arguments.resources)) {
            (Ok(policy), Ok(resources)) => (policy, resources),
            (Err(message), _) | (_, Err(message)) => {
                complain(&message);
                return Ok(Outcome::Unusable);
            }
        };
    // No verdict is shown, so the time of checking does not matter; a fixed one keeps the output the same.
    let at = Timestamp::from_unix(1_767_225_600).map_err(io::Error::other)?;
    let verifier = Verifier::new(policy);
    let mut out = anstream::stdout().lock();
    // What is shown as text is the badge, not the picture around it.
    let baked = extract(Input::from_bytes(&bytes), &verifier.policy().limits).ok();
    let baked = baked.filter(|badge| matches!(badge.carrier, Carrier::Png | Carrier::Svg));
    let badge = baked.as_ref().map_or(bytes.as_slice(), |badge| badge.text.as_bytes());
    if arguments.nquads || arguments.signed {
        let forms = verifier.signed_forms(Input::from_bytes(&bytes), &resources, at);
        let page = if arguments.nquads { xray::canonical(&forms) } else { xray::document(badge, &forms) };
        return match page {
            Ok(page) => write!(out, "{page}").map(|()| Outcome::Good),
            Err(message) => {
                complain(&message);
                Ok(Outcome::Unusable)
            }
        };
    }
    let report = verifier.verify(Input::from_bytes(&bytes), &resources, at);
    let token = token(badge);
    match arguments.format {
        Format::Json => writeln!(out, "{}", as_json(&report, token.as_ref()))?,
        Format::Text => write!(out, "{}", as_text(&report, token.as_ref()))?,
    }
    Ok(Outcome::Good)
}

/// Header and payload of a compact JWS, for display.
struct Token {
    header: Value,
    payload: Value,
}

fn token(bytes: &[u8]) -> Option<Token> {
    let text = std::str::from_utf8(bytes).ok()?.trim().trim_matches('"');
    let text = text.rsplit_once(',').filter(|_| text.starts_with("data:")).map_or(text, |(_, data)| data);
    let mut segments = text.split('.');
    let mut part = || -> Option<Value> {
        let json = URL_SAFE_NO_PAD.decode(segments.next()?).ok()?;
        serde_json::from_slice(&json).ok()
    };
    Some(Token { header: part()?, payload: part()? })
}

fn facts(report: &Report) -> Option<&CredentialFacts> {
    report.credential().or(report.unverified_view())
}

/// Findings that tell how it is secured; those that judge it are left to `verify`.
fn secured(report: &Report) -> impl Iterator<Item = (&'static str, String)> {
    report
        .findings()
        .iter()
        .filter(|finding| matches!(finding.code().check(), Check::Input | Check::Proof | Check::Key))
        .map(|finding| (finding.code().name(), finding.detail()))
}

fn as_json(report: &Report, token: Option<&Token>) -> String {
    let findings: Vec<Value> =
        secured(report).map(|(code, detail)| json!({ "code": code, "detail": detail })).collect();
    // The report's own JSON is reused, so that both have one form.
    let whole: Value = serde_json::from_str(&report.to_json()).unwrap_or_default();
    let take = |name: &str| whole.get(name).cloned().unwrap_or_default();
    let claimed = if report.credential().is_some() { take("credential") } else { take("unverified") };
    json!({
        "unverified": true,
        "input": take("input"),
        "format": take("format"),
        "header": token.map(|token| &token.header),
        "payload": token.map(|token| &token.payload),
        "claims": claimed,
        "secured": findings,
        "needs": take("needs"),
    })
    .to_string()
}

fn as_text(report: &Report, token: Option<&Token>) -> String {
    let mut page = Page::new();
    let _ = writeln!(page.text, "{YELLOW}NOT VERIFIED{YELLOW:#}  {BOLD}what this file contains, true or not{BOLD:#}");
    page.paragraph("  Carrier      ", report.input().carrier.name(), Style::new());
    if !report.input().place.is_empty() {
        page.paragraph("  Place        ", &safe(&report.input().place), Style::new());
    }
    page.paragraph("  Format       ", report.format().name(), Style::new());
    page.paragraph("  SHA-256      ", &report.input().sha256, DIM);
    if let Some(token) = token {
        page.paragraph("  Header       ", &safe(&token.header.to_string()), Style::new());
    }
    if let Some(facts) = facts(report) {
        let _ = writeln!(page.text, "\n  {BOLD}What it claims{BOLD:#}");
        text::facts(&mut page, facts, None);
    }
    let _ = writeln!(page.text, "\n  {BOLD}How it is secured{BOLD:#}");
    for (code, detail) in secured(report) {
        page.paragraph("  - ", &safe(&detail), Style::new());
        page.paragraph("    ", code, DIM);
    }
    for need in report.needs() {
        page.paragraph("  - asks for ", &format!("{} ({})", safe(&need.url), need.kind.name()), Style::new());
    }
    page.text.push('\n');
    page.paragraph("  ", "To know whether it is true: proofmark verify", DIM);
    page.text
}
