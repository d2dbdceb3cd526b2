//! `proofmark verify`: files in, reports out.

use crate::terminal::{BOLD, Page, complain};
use crate::{Format, Outcome, VerifyArguments, input, text};
use proofmark::{Input, Policy, Report, Resources, Timestamp, Verdict, Verifier};
use std::io::{self, Write};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

pub(crate) fn run(arguments: &VerifyArguments) -> io::Result<Outcome> {
    let (verifier, resources, at) = match prepare(arguments) {
        Ok(prepared) => prepared,
        Err(message) => {
            complain(&message);
            return Ok(Outcome::Unusable);
        }
    };
    let mut out = anstream::stdout().lock();
    let mut counts = Counts::default();
    for (position, file) in arguments.files.iter().enumerate() {
        let bytes = match input::read(file) {
            Ok(bytes) => bytes,
            Err(fault) => {
                complain(&format!("{}: {fault}", file.display()));
                counts.unreadable += 1;
                continue;
            }
        };
        let report = verifier.verify(Input::from_bytes(&bytes), &resources, at);
        counts.add(&report);
        match arguments.format {
            Format::Json => writeln!(out, "{}", report.to_json())?,
            Format::Text => {
                if position > 0 {
                    writeln!(out)?;
                }
                let mut page = Page::new();
                text::report(&mut page, &report, &shown_name(file));
                write!(out, "{}", page.text)?;
            }
        }
    }
    if arguments.files.len() > 1 && arguments.format == Format::Text {
        writeln!(out, "\n{BOLD}{}{BOLD:#}", counts.summary())?;
    }
    Ok(counts.worst())
}

fn shown_name(file: &Path) -> String {
    if file.as_os_str() == "-" { "standard input".to_owned() } else { file.display().to_string() }
}

fn prepare(arguments: &VerifyArguments) -> Result<(Verifier, Resources, Timestamp), String> {
    let policy = policy(arguments.policy.as_deref())?;
    let mut resources = resources(&arguments.resources)?;
    for url in &arguments.unavailable {
        resources.insert_unavailable(url, "said to be unavailable by the caller");
    }
    let at = match &arguments.at {
        Some(text) => Timestamp::parse(text),
        None => {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
            Timestamp::from_unix(i64::try_from(since).unwrap_or(0))
        }
    };
    let at = at.map_err(|fault| format!("--at: {fault}"))?;
    Ok((Verifier::new(policy), resources, at))
}

/// The policy of a file, or the default.
pub(crate) fn policy(file: Option<&Path>) -> Result<Policy, String> {
    let Some(file) = file else { return Ok(Policy::default()) };
    let bytes = input::read(file).map_err(|fault| format!("{}: {fault}", file.display()))?;
    let json = String::from_utf8(bytes).map_err(|_| format!("{}: not UTF-8", file.display()))?;
    Policy::from_json(&json).map_err(|fault| format!("{}: {fault}", file.display()))
}

/// Documents that were given as URL=FILE.
pub(crate) fn resources(given: &[String]) -> Result<Resources, String> {
    let mut resources = Resources::new();
    for given in given {
        // An address may hold =, a file name hardly ever does.
        let (url, file) = given.rsplit_once('=').ok_or_else(|| format!("--resource {given}: give it as URL=FILE"))?;
        let bytes = input::read(Path::new(file)).map_err(|fault| format!("--resource {url}: {file}: {fault}"))?;
        resources.insert(url, &bytes);
    }
    Ok(resources)
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

    fn summary(&self) -> String {
        let total = self.valid + self.invalid + self.indeterminate + self.unreadable;
        let unreadable = if self.unreadable > 0 { format!(", {} unreadable", self.unreadable) } else { String::new() };
        format!(
            "{total} inputs: {} valid, {} invalid, {} indeterminate{unreadable}",
            self.valid, self.invalid, self.indeterminate
        )
    }
}
