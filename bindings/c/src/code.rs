//! Section: codes.

use crate::entry;
use crate::memory;
use crate::numbers::{proofmark_code, proofmark_fault, proofmark_outcome};
use crate::text::Text;
use crate::types::proofmark_str;
use proofmark::{Code, CodeRow};
use std::collections::BTreeMap;
use std::ffi::c_char;
use std::sync::LazyLock;

/// A row of the table, with a NUL behind each text.
struct Row {
    row: CodeRow,
    name: Text,
    check: Text,
    message: Text,
    detail: Text,
    remedy: Option<Text>,
    spec: Option<Text>,
}

impl Row {
    fn of(code: Code) -> Self {
        let row = code.row();
        Self {
            row,
            name: Text::new(row.name),
            check: Text::new(row.check.name()),
            message: Text::new(row.message),
            detail: Text::new(row.detail),
            remedy: row.remedy.map(Text::new),
            spec: row.spec.map(Text::new),
        }
    }
}

/// Constant, but for the NULs that the table of the core has no use for.
static ROWS: LazyLock<BTreeMap<proofmark_code, Row>> =
    LazyLock::new(|| Code::ALL.iter().map(|code| (code.row().number, Row::of(*code))).collect());

fn row(code: proofmark_code) -> Option<&'static Row> {
    ROWS.get(&code)
}

/// The number of codes that this library knows.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_code_count() -> usize {
    Code::ALL.len()
}

/// A code by its index in the table, for lists; `PROOFMARK_CODE_NONE` beyond its end.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_code_at(index: usize) -> proofmark_code {
    entry::ask(|| Some(Code::ALL.get(index)?.row().number))
}

/// The code of a name such as `validity.expired`; `PROOFMARK_CODE_NONE` if there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_code_from_name(name: *const c_char, name_len: usize) -> proofmark_code {
    entry::ask(|| {
        // SAFETY: the header asks for a text of this length.
        let name = unsafe { memory::text(name, name_len, "name") }.ok()?;
        Some(Code::from_name(name)?.row().number)
    })
}

/// The name of a code, such as `validity.expired`. Never freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_code_name(code: proofmark_code) -> proofmark_str {
    entry::ask(|| Some(row(code)?.name.borrow()))
}

/// The check that a code belongs to, such as `validity`. Never freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_code_check(code: proofmark_code) -> proofmark_str {
    entry::ask(|| Some(row(code)?.check.borrow()))
}

/// What a code means for its check.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_code_outcome(code: proofmark_code) -> proofmark_outcome {
    entry::ask(|| Some(row(code)?.row.outcome.into()))
}

/// Who has to act.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_code_fault(code: proofmark_code) -> proofmark_fault {
    entry::ask(|| Some(row(code)?.row.fault.into()))
}

/// The sentence for a recruiter. Never freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_code_message(code: proofmark_code) -> proofmark_str {
    entry::ask(|| Some(row(code)?.message.borrow()))
}

/// The sentence for an engineer, with `{name}` for particulars. Never freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_code_detail(code: proofmark_code) -> proofmark_str {
    entry::ask(|| Some(row(code)?.detail.borrow()))
}

/// What to do about it; empty if there is nothing to do. Never freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_code_remedy(code: proofmark_code) -> proofmark_str {
    entry::ask(|| Some(row(code)?.remedy.as_ref()?.borrow()))
}

/// Where the rule is written: a web address, or empty. Never freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_code_spec(code: proofmark_code) -> proofmark_str {
    entry::ask(|| Some(row(code)?.spec.as_ref()?.borrow()))
}
