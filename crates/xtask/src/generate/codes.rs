//! The code table for readers (`docs/codes.md`) and for TypeScript.

use proofmark::{Check, Code};
use std::fmt::Write;

pub(super) fn page() -> String {
    let mut page = String::from(
        "# Codes\n\n\
         Every finding of a report has one of these codes. Names and numbers never change their meaning; new ones are added.\n\
         `proofmark explain CODE` prints a row. This page is generated from `crates/proofmark/src/report/codes.rs`.\n",
    );
    for check in Check::ALL {
        let codes: Vec<&Code> = Code::ALL.iter().filter(|code| code.check() == *check).collect();
        if codes.is_empty() {
            continue;
        }
        let _ = write!(page, "\n## {}\n", check.name());
        for code in codes {
            let row = code.row();
            let fault = row.fault.map_or("nobody's", |fault| fault.name());
            let _ = write!(
                page,
                "\n### {}\n\n{}\n\n- outcome: {} · fault: {} · number: {}\n- detail: {}\n",
                row.name,
                row.message,
                row.outcome.name(),
                fault,
                row.number,
                row.detail
            );
            if let Some(remedy) = row.remedy {
                let _ = writeln!(page, "- what to do: {remedy}");
            }
            if let Some(spec) = row.spec {
                let _ = writeln!(page, "- rule: <{spec}>");
            }
        }
    }
    page
}

/// The names of the codes as a type, so that a slip is found by the compiler.
pub(super) fn typescript() -> String {
    let mut page = String::from("// Generated from crates/proofmark/src/report/codes.rs.\n\nexport type Code =");
    for code in Code::ALL {
        let _ = write!(page, "\n  | '{}'", code.name());
    }
    page.push_str(";\n");
    page
}
