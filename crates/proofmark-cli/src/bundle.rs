//! `proofmark bundle`: the badges and what their verdicts need, in one file.

use crate::setting::{Setting, shown};
use crate::terminal::complain;
use crate::{BundleArguments, Outcome};
use std::io::{self, Write};

pub(crate) fn run(arguments: &BundleArguments) -> io::Result<Outcome> {
    let setting = match Setting::of(&arguments.setting, None) {
        Ok((setting, _)) => setting,
        Err(message) => {
            complain(&message);
            return Ok(Outcome::Unusable);
        }
    };
    let mut bundle = setting.bundle();
    let mut notes = Vec::new();
    for file in &arguments.files {
        let bytes = match Setting::read(file) {
            Ok(bytes) => bytes,
            Err(fault) => {
                complain(&fault);
                return Ok(Outcome::Unusable);
            }
        };
        let (report, resources) = setting.report(&bytes);
        bundle.add(&shown(file), &bytes);
        bundle.gather(&resources);
        notes.push(format!("{}: {}", shown(file), report.verdict().name()));
        for need in report.needs() {
            complain(&format!("{}: {} was not supplied; the bundle lacks it", shown(file), need.url));
        }
    }
    let (missing, had): (Vec<_>, Vec<_>) = bundle.resources().iter().partition(|(_, answer)| answer.is_err());
    for (url, reason) in missing.iter().filter_map(|(url, answer)| Some((url, answer.err()?))) {
        complain(&format!("{url} could not be had: {reason}; the bundle says so"));
    }
    if let Err(fault) = std::fs::write(&arguments.output, bundle.to_bytes()) {
        complain(&format!("{}: {fault}", arguments.output.display()));
        return Ok(Outcome::Unusable);
    }
    let mut out = anstream::stdout().lock();
    for note in notes {
        writeln!(out, "{note}")?;
    }
    let count = |number: usize, one: &str, more: &str| format!("{number} {}", if number == 1 { one } else { more });
    writeln!(
        out,
        "{}: {}, {}",
        arguments.output.display(),
        count(arguments.files.len(), "badge", "badges"),
        count(had.len(), "document", "documents")
    )?;
    Ok(Outcome::Good)
}
