//! `proofmark verify`: files and addresses in, reports out.

use crate::setting::{Setting, shown};
use crate::terminal::{BOLD, Page, complain};
use crate::{Format, Outcome, VerifyArguments, text};
use proofmark::{Expected, Report, Verdict};
use std::io::{self, Write};

pub(crate) fn run(arguments: &VerifyArguments) -> io::Result<Outcome> {
    if arguments.files.iter().filter(|file| file.as_os_str() == "-").count() > 1 {
        complain("standard input can be read once: give - one time");
        return Ok(Outcome::Unusable);
    }
    let bundle = arguments.bundle.as_deref();
    let (setting, bundle) = match Setting::of(&arguments.setting, bundle) {
        Ok(prepared) => prepared,
        Err(message) => {
            complain(&message);
            return Ok(Outcome::Unusable);
        }
    };
    let setting = setting.expecting(Expected {
        recipients: arguments.recipients.clone(),
        challenge: arguments.challenge.clone(),
        domains: arguments.domains.clone(),
    });
    let mut out = anstream::stdout().lock();
    let mut counts = Counts::default();
    let mut tell = |position: usize, name: &str, report: &Report, counts: &mut Counts| {
        counts.add(report);
        match arguments.format {
            Format::Json => writeln!(out, "{}", report.to_json()),
            Format::Text => {
                if position > 0 {
                    writeln!(out)?;
                }
                let mut page = Page::new();
                text::report(&mut page, report, name);
                write!(out, "{}", page.text)
            }
        }
    };
    for (position, (name, bytes)) in bundle.iter().flat_map(proofmark::Bundle::inputs).enumerate() {
        tell(position, name, &setting.report(bytes).0, &mut counts)?;
    }
    for (position, file) in arguments.files.iter().enumerate() {
        match Setting::read(file) {
            Ok(bytes) => tell(position, &shown(file), &setting.report(&bytes).0, &mut counts)?,
            Err(fault) => {
                complain(&fault);
                counts.unreadable += 1;
            }
        }
    }
    if counts.total() > 1 && arguments.format == Format::Text {
        writeln!(out, "\n{BOLD}{}{BOLD:#}", counts.summary())?;
    }
    Ok(counts.worst())
}

/// How many inputs came to what.
#[derive(Default)]
struct Counts {
    valid: usize,
    invalid: usize,
    indeterminate: usize,
    unreadable: usize,
}

impl Counts {
    fn add(&mut self, report: &Report) {
        match report.verdict() {
            Verdict::Valid => self.valid += 1,
            Verdict::Invalid => self.invalid += 1,
            Verdict::Indeterminate => self.indeterminate += 1,
        }
    }

    fn worst(&self) -> Outcome {
        if self.unreadable > 0 {
            Outcome::Unusable
        } else if self.invalid > 0 {
            Outcome::Bad
        } else if self.indeterminate > 0 {
            Outcome::Undecided
        } else {
            Outcome::Good
        }
    }

    fn total(&self) -> usize {
        self.valid + self.invalid + self.indeterminate + self.unreadable
    }

    fn summary(&self) -> String {
        let total = self.total();
        let unreadable = if self.unreadable > 0 { format!(", {} unreadable", self.unreadable) } else { String::new() };
        format!(
            "{total} inputs: {} valid, {} invalid, {} indeterminate{unreadable}",
            self.valid, self.invalid, self.indeterminate
        )
    }
}
