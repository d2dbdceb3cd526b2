//! `proofmark explain`: the code table.

use crate::Outcome;
use crate::terminal::{BOLD, DIM, Page, complain};
use anstyle::Style;
use proofmark::{Check, Code};
use std::fmt::Write as _;
use std::io::{self, Write};

pub(crate) fn run(names: &[String]) -> io::Result<Outcome> {
    let mut page = Page::new();
    let mut outcome = Outcome::Good;
    if names.is_empty() {
        list(&mut page);
    }
    for (position, name) in names.iter().enumerate() {
        if position > 0 {
            page.text.push('\n');
        }
        let number = || Code::ALL.iter().copied().find(|code| Ok(code.row().number) == name.parse());
        if let Some(code) = Code::from_name(name).or_else(number) {
            row(&mut page, code);
        } else if let Some(check) = Check::ALL.iter().find(|check| check.name() == name) {
            group(&mut page, *check);
        } else {
            let hint = match nearest(name).as_slice() {
                [] => "proofmark explain lists all of them".to_owned(),
                near => format!("did you mean {}?", near.join(", ")),
            };
            complain(&format!("no code is named {name}; {hint}"));
            outcome = Outcome::Unusable;
        }
    }
    write!(anstream::stdout().lock(), "{}", page.text)?;
    Ok(outcome)
}

/// Of a hundred pairs of letters, how many a name has to share with what was typed to be what was meant.
const LEAST_SHARED: usize = 10;

fn list(page: &mut Page) {
    for check in Check::ALL {
        group(page, *check);
    }
}

fn group(page: &mut Page, check: Check) {
    for (position, code) in Code::ALL.iter().filter(|code| code.check() == check).enumerate() {
        if position == 0 {
            let _ = writeln!(page.text, "{BOLD}{}{BOLD:#}", check.name());
        }
        if page.is_narrow() {
            page.paragraph("  ", code.name(), BOLD);
            page.paragraph("    ", code.row().message, Style::new());
        } else {
            page.paragraph(&format!("  {:<32} ", code.name()), code.row().message, Style::new());
        }
    }
}

fn row(page: &mut Page, code: Code) {
    let row = code.row();
    let _ =
        writeln!(page.text, "{BOLD}{}{BOLD:#}  {DIM}{} (number {}){DIM:#}", row.name, row.outcome.name(), row.number);
    page.paragraph("  ", row.message, Style::new());
    page.paragraph("  In detail:  ", row.detail, Style::new());
    let fault = row.fault.map_or("nobody's", |fault| fault.name());
    page.paragraph("  Fault:      ", fault, Style::new());
    if let Some(remedy) = row.remedy {
        page.paragraph("  What to do: ", remedy, Style::new());
    }
    if let Some(spec) = row.spec {
        page.paragraph("  Rule:       ", spec, DIM);
    }
}

/// Up to three names that share most with what was typed, if any shares something.
fn nearest(name: &str) -> Vec<&'static str> {
    let pairs = |text: &str| -> Vec<String> {
        let letters: Vec<char> = text.to_lowercase().chars().collect();
        letters.windows(2).map(|pair| pair.iter().collect()).collect()
    };
    let wanted = pairs(name);
    let mut names: Vec<(usize, &'static str)> = Code::ALL
        .iter()
        .map(|code| {
            let own = pairs(code.name());
            let shared = wanted.iter().filter(|pair| own.contains(pair)).count();
            (shared * 100 / (own.len() + wanted.len()).max(1), code.name())
        })
        .filter(|(shared, _)| *shared >= LEAST_SHARED)
        .collect();
    names.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
    names.into_iter().take(3).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_slip_of_the_finger_is_understood() {
        assert_eq!(super::nearest("proof.signature-invalid").first(), Some(&"proof.signature_invalid"));
        assert!(super::nearest("zzz").is_empty());
        assert!(super::nearest("expired").iter().all(|name| name.ends_with(".expired")));
    }
}
