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
        match Code::from_name(name) {
            Some(code) => {
                if position > 0 {
                    page.text.push('\n');
                }
                row(&mut page, code);
            }
            None => {
                let near = nearest(name);
                complain(&format!("no code is named {name}; did you mean {}?", near.join(", ")));
                outcome = Outcome::Unusable;
            }
        }
    }
    write!(anstream::stdout().lock(), "{}", page.text)?;
    Ok(outcome)
}

fn list(page: &mut Page) {
    for check in Check::ALL {
        for (position, code) in Code::ALL.iter().filter(|code| code.check() == *check).enumerate() {
            if position == 0 {
                let _ = writeln!(page.text, "{BOLD}{}{BOLD:#}", check.name());
            }
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

/// The three names that share most with what was typed.
fn nearest(name: &str) -> Vec<&'static str> {
    let pairs = |text: &str| -> Vec<String> {
        let letters: Vec<char> = text.to_lowercase().chars().collect();
        letters.windows(2).map(|pair| pair.iter().collect()).collect()
    };
    let wanted = pairs(name);
    let mut names: Vec<&'static str> = Code::ALL.iter().map(|code| code.name()).collect();
    names.sort_by_key(|candidate| {
        let own = pairs(candidate);
        let shared = wanted.iter().filter(|pair| own.contains(pair)).count();
        std::cmp::Reverse(shared * 100 / (own.len() + wanted.len()).max(1))
    });
    names.truncate(3);
    names
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_slip_of_the_finger_is_understood() {
        assert_eq!(super::nearest("proof.signature-invalid").first(), Some(&"proof.signature_invalid"));
        assert!(super::nearest("expired").iter().all(|name| name.ends_with(".expired")));
    }
}
