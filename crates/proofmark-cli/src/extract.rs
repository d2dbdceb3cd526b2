//! `proofmark extract`: the badge in a picture, exactly as it stands there.

use crate::terminal::complain;
use crate::{ExtractArguments, Outcome, input};
use proofmark::{Extracted, Finding, Input, Limits, extract};
use std::io::{self, Write};

pub(crate) fn run(arguments: &ExtractArguments) -> io::Result<Outcome> {
    let Some(bytes) = input::read_or_complain(&arguments.file) else { return Ok(Outcome::Unusable) };
    let badge = match extract(Input::from_bytes(&bytes), &Limits::default()) {
        Ok(badge) => badge,
        Err(finding) => {
            tell(&finding);
            return Ok(Outcome::Bad);
        }
    };
    match &arguments.output {
        Some(file) => {
            if let Err(fault) = std::fs::write(file, &badge.text) {
                complain(&format!("{}: {fault}", file.display()));
                return Ok(Outcome::Unusable);
            }
        }
        None => io::stdout().write_all(badge.text.as_bytes())?,
    }
    hint(&badge);
    Ok(Outcome::Good)
}

/// What went wrong or is worth a remark, with its code.
fn tell(finding: &Finding) {
    complain(&format!("{}: {} {}", finding.code().name(), finding.message(), finding.detail()));
    if let Some(remedy) = finding.code().row().remedy {
        complain(remedy);
    }
}

/// Where it was, for people: the badge alone is on standard output.
fn hint(badge: &Extracted) {
    let carrier = badge.carrier.name();
    if badge.place.is_empty() {
        complain(&format!("no picture, but {carrier} already"));
    } else {
        complain(&format!("found in {carrier} at {}", badge.place));
    }
    badge.notes.iter().for_each(tell);
    complain("nothing about it was verified: proofmark verify");
}
