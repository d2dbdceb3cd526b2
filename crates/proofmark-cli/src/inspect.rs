//! `proofmark inspect`: what is inside, and nothing about whether it is true.

use crate::terminal::{BOLD, DIM, Page, YELLOW, complain, safe};
use crate::{Format, InspectArguments, Outcome, input, setting, text, xray};
use anstyle::Style;
use proofmark::{Carrier, Input, Inspection, Timestamp, Verifier, extract, inspect};
use std::fmt::Write as _;
use std::io::{self, Write};

pub(crate) fn run(arguments: &InspectArguments) -> io::Result<Outcome> {
    let Some(bytes) = input::read_or_complain(&arguments.file) else { return Ok(Outcome::Unusable) };
    let (policy, resources) =
        match (setting::policy(arguments.policy.as_deref()), setting::resources(&arguments.resources)) {
            (Ok(policy), Ok(resources)) => (policy, resources),
            (Err(message), _) | (_, Err(message)) => {
                complain(&message);
                return Ok(Outcome::Unusable);
            }
        };
    let mut out = anstream::stdout().lock();
    let input = Input::from_bytes(&bytes);
    if arguments.nquads || arguments.signed {
        // What is marked is the badge, not the picture around it.
        let baked = extract(input, &policy.limits).ok();
        let baked = baked.filter(|badge| matches!(badge.carrier, Carrier::Png | Carrier::Svg));
        let badge = baked.as_ref().map_or(bytes.as_slice(), |badge| badge.text.as_bytes());
        // What a proof covers does not depend on the time.
        let at = Timestamp::from_unix(1_767_225_600).map_err(io::Error::other)?;
        let forms = Verifier::new(policy).signed_forms(input, &resources, at);
        let page = if arguments.nquads { xray::canonical(&forms) } else { xray::document(badge, &forms) };
        return match page {
            Ok(page) => write!(out, "{page}").map(|()| Outcome::Good),
            Err(message) => {
                complain(&message);
                Ok(Outcome::Unusable)
            }
        };
    }
    let inside = inspect(input, &resources, &policy);
    match arguments.format {
        Format::Json => writeln!(out, "{}", inside.to_json())?,
        Format::Text => write!(out, "{}", as_text(&inside))?,
    }
    Ok(Outcome::Good)
}

fn as_text(inside: &Inspection) -> String {
    let mut page = Page::new();
    let _ = writeln!(page.text, "{YELLOW}NOT VERIFIED{YELLOW:#}  {BOLD}what this file contains, true or not{BOLD:#}");
    page.paragraph("  Carrier      ", inside.input().carrier.name(), Style::new());
    if !inside.input().place.is_empty() {
        page.paragraph("  Place        ", &safe(&inside.input().place), Style::new());
    }
    page.paragraph("  Format       ", inside.format().name(), Style::new());
    page.paragraph("  SHA-256      ", &inside.input().sha256, DIM);
    if let Some(header) = inside.header() {
        page.paragraph("  Header       ", &safe(header), Style::new());
    }
    if let Some(facts) = inside.claims() {
        let _ = writeln!(page.text, "\n  {BOLD}What it claims{BOLD:#}");
        text::facts(&mut page, facts, None);
    }
    let _ = writeln!(page.text, "\n  {BOLD}How it is secured{BOLD:#}");
    for finding in inside.secured() {
        page.paragraph("  - ", &safe(&finding.detail()), Style::new());
        page.paragraph("    ", finding.code().name(), DIM);
    }
    for need in inside.needs() {
        page.paragraph("  - asks for ", &format!("{} ({})", safe(&need.url), need.kind.name()), Style::new());
    }
    page.text.push('\n');
    page.paragraph("  ", "To know whether it is true: proofmark verify", DIM);
    page.text
}
