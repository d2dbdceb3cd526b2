//! Section: the report.

use crate::entry;
use crate::handle::{Object, Table};
use crate::memory::{self, Out};
use crate::misuse::Misuse;
use crate::numbers::{proofmark_answer, proofmark_code, proofmark_fact, proofmark_status, proofmark_verdict};
use crate::text::Texts;
use crate::types::{proofmark_error, proofmark_report, proofmark_str};
use proofmark::{CredentialFacts, Fact, Finding, Need, Report};
use serde_json::Value;
use std::ffi::c_char;
use std::sync::{Arc, OnceLock};

pub(crate) struct Held {
    report: Report,
    /// Its JSON form as a tree, made when something is asked for by its place.
    tree: OnceLock<Value>,
    texts: Texts,
}

static REPORTS: Table<Held> = Table::new();

impl Object for Held {
    type Opaque = proofmark_report;
    const NAME: &'static str = "report";
    const TAG: usize = 0b1010;

    fn table() -> &'static Table<Self> {
        &REPORTS
    }
}

impl From<Report> for Held {
    fn from(report: Report) -> Self {
        Self { report, tree: OnceLock::new(), texts: Texts::default() }
    }
}

impl Held {
    fn finding(&self, index: usize) -> Option<&Finding> {
        self.report.findings().get(index)
    }

    fn need(&self, index: usize) -> Option<&Need> {
        self.report.needs().get(index)
    }

    fn tree(&self) -> &Value {
        self.tree.get_or_init(|| serde_json::to_value(&self.report).unwrap_or_default())
    }
}

fn held(report: *const proofmark_report) -> Option<Arc<Held>> {
    Held::of(report).ok()
}

/// The verdict. Indeterminate for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_verdict(report: *const proofmark_report) -> proofmark_verdict {
    entry::ask(|| Some(held(report)?.report.verdict().into()))
}

/// The answer to one of the four questions.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_answer(report: *const proofmark_report, question: i32) -> proofmark_answer {
    entry::ask(|| {
        let answers = held(report)?.report.answers();
        let all = [answers.genuine, answers.current, answers.recipient, answers.trusted];
        all.get(usize::try_from(question).ok()?).map(|answer| (*answer).into())
    })
}

/// The standard that the document follows, such as `open-badge-3.0`, or `unknown`. Borrowed until the report is freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_format(report: *const proofmark_report) -> proofmark_str {
    entry::ask(|| {
        let held = held(report)?;
        held.texts.get("format".to_owned(), || Some(held.report.format().name().to_owned()))
    })
}

/// A fact of the credential, as far as a signature of its issuer covers it and the badge states it; else the empty text. To
/// show it is safe, to act on it takes a verdict. Borrowed until the report is freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_fact(report: *const proofmark_report, fact: i32) -> proofmark_str {
    entry::ask(|| {
        let held = held(report)?;
        let value = || of_credential(held.report.credential()?, fact).map(|fact| fact.value().to_owned());
        held.texts.get(format!("fact {fact}"), value)
    })
}

/// The report as JSON in one line, the same bytes in every language; `docs/report.schema.json` describes it. Borrowed until the
/// report is freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_json(report: *const proofmark_report) -> proofmark_str {
    entry::ask(|| {
        let held = held(report)?;
        held.texts.get("json".to_owned(), || Some(held.report.to_json()))
    })
}

/// The report as JSON, indented for people. Borrowed until the report is freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_json_pretty(report: *const proofmark_report) -> proofmark_str {
    entry::ask(|| {
        let held = held(report)?;
        held.texts.get("pretty".to_owned(), || Some(held.report.to_json_pretty()))
    })
}

/// What stands at a JSON Pointer of the report, such as `/credential/skills/0/name/value`: a text as it is, anything else as
/// JSON; empty if there is nothing. Only what is below `/credential` is covered by a signature. Borrowed until the report is
/// freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_report_text(
    report: *const proofmark_report,
    pointer: *const c_char,
    pointer_len: usize,
) -> proofmark_str {
    entry::ask(|| {
        let held = held(report)?;
        // SAFETY: the header asks for a text of this length.
        let pointer = unsafe { memory::text(pointer, pointer_len, "pointer") }.ok()?;
        held.texts.get(format!("at {pointer}"), || match held.tree().pointer(pointer)? {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        })
    })
}

/// The number of members of the list or object at a JSON Pointer of the report, such as `/credential/skills`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_report_count(
    report: *const proofmark_report,
    pointer: *const c_char,
    pointer_len: usize,
) -> usize {
    entry::ask(|| {
        let held = held(report)?;
        // SAFETY: the header asks for a text of this length.
        let pointer = unsafe { memory::text(pointer, pointer_len, "pointer") }.ok()?;
        match held.tree().pointer(pointer)? {
            Value::Array(items) => Some(items.len()),
            Value::Object(members) => Some(members.len()),
            _ => None,
        }
    })
}

/// The number of findings: one for each thing that was checked.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_finding_count(report: *const proofmark_report) -> usize {
    entry::ask(|| Some(held(report)?.report.findings().len()))
}

/// The index of the finding that explains the verdict best; `SIZE_MAX` if the badge is valid, which every other function
/// takes as an index of nothing.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_primary(report: *const proofmark_report) -> usize {
    let found = entry::ask(|| {
        let held = held(report)?;
        let primary = held.report.primary()?;
        Some(held.report.findings().iter().position(|finding| std::ptr::eq(finding, primary)))
    });
    found.unwrap_or(usize::MAX)
}

/// What was found: the code of a finding. `PROOFMARK_CODE_NONE` if there is no such finding.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_finding_code(report: *const proofmark_report, index: usize) -> proofmark_code {
    entry::ask(|| Some(held(report)?.finding(index)?.code().row().number))
}

/// Where it was found: a JSON Pointer into the badge, empty for the badge as a whole. Borrowed until the report is freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_finding_at(report: *const proofmark_report, index: usize) -> proofmark_str {
    entry::ask(|| {
        let held = held(report)?;
        held.texts.get(format!("finding {index} at"), || Some(held.finding(index)?.at().to_owned()))
    })
}

/// The sentence for an engineer with its particulars; the one for a recruiter is `proofmark_code_message`. Borrowed until the
/// report is freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_finding_detail(report: *const proofmark_report, index: usize) -> proofmark_str {
    entry::ask(|| {
        let held = held(report)?;
        held.texts.get(format!("finding {index} detail"), || Some(held.finding(index)?.detail()))
    })
}

/// A particular of a finding by its name, such as `suite`. Borrowed until the report is freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_report_finding_data(
    report: *const proofmark_report,
    index: usize,
    name: *const c_char,
    name_len: usize,
) -> proofmark_str {
    entry::ask(|| {
        let held = held(report)?;
        // SAFETY: the header asks for a text of this length.
        let name = unsafe { memory::text(name, name_len, "name") }.ok()?;
        held.texts.get(format!("finding {index} data {name}"), || Some(held.finding(index)?.data(name)?.to_owned()))
    })
}

/// The number of documents that have to be supplied for a better answer.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_need_count(report: *const proofmark_report) -> usize {
    entry::ask(|| Some(held(report)?.report.needs().len()))
}

/// The address of a needed document: https, or a DID where the policy leaves its method to the host. Borrowed until the report
/// is freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_need_url(report: *const proofmark_report, index: usize) -> proofmark_str {
    entry::ask(|| {
        let held = held(report)?;
        held.texts.get(format!("need {index} url"), || Some(held.need(index)?.url.clone()))
    })
}

/// What it is for, such as `did-document` or `status-list`. Borrowed until the report is freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_need_kind(report: *const proofmark_report, index: usize) -> proofmark_str {
    entry::ask(|| {
        let held = held(report)?;
        held.texts.get(format!("need {index} kind"), || Some(held.need(index)?.kind.name().to_owned()))
    })
}

/// The value of the header `Accept` to ask for it with. Borrowed until the report is freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_need_accept(report: *const proofmark_report, index: usize) -> proofmark_str {
    entry::ask(|| {
        let held = held(report)?;
        held.texts.get(format!("need {index} accept"), || Some(held.need(index)?.accept.join(", ")))
    })
}

/// The most bytes to read of it.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_need_max_bytes(report: *const proofmark_report, index: usize) -> u64 {
    entry::ask(|| Some(held(report)?.need(index)?.max_bytes))
}

/// The most redirects to follow to it; none for a DID document.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_need_max_redirects(report: *const proofmark_report, index: usize) -> u32 {
    entry::ask(|| Some(held(report)?.need(index)?.max_redirects.into()))
}

/// The number of reports on credentials inside the document.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_nested_count(report: *const proofmark_report) -> usize {
    entry::ask(|| Some(held(report)?.report.nested().len()))
}

/// Where the inner credential stands: a JSON Pointer, or a place in the picture. Borrowed until the report is freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_nested_at(report: *const proofmark_report, index: usize) -> proofmark_str {
    entry::ask(|| {
        let held = held(report)?;
        held.texts.get(format!("nested {index}"), || Some(held.report.nested().get(index)?.at.clone()))
    })
}

/// The report on an inner credential. Owned by the caller, freed with `proofmark_report_free`; it outlives `report`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_report_nested(
    report: *const proofmark_report,
    index: usize,
    nested: *mut *mut proofmark_report,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        // SAFETY: the header asks for a place for a handle.
        let out = unsafe { Out::<*mut proofmark_report>::handle(nested, "nested report") }?;
        let held = Held::of(report)?;
        let missing = || Misuse::usage(format!("there is no nested report {index}"));
        let inner = held.report.nested().get(index).ok_or_else(missing)?;
        out.set(Held::from(inner.report.clone()).into_handle()?);
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// Frees a report and every text that was borrowed from it. NULL is accepted.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_report_free(report: *mut proofmark_report) {
    entry::free(|| Held::free(report));
}

fn of_credential(credential: &CredentialFacts, fact: i32) -> Option<&Fact> {
    let issuer = || credential.issuer.as_ref();
    let subject = || credential.subject.as_ref();
    let achievement = || credential.achievement.as_ref();
    match proofmark_fact::of(fact)? {
        proofmark_fact::PROOFMARK_FACT_ID => credential.id.as_ref(),
        proofmark_fact::PROOFMARK_FACT_NAME => credential.name.as_ref(),
        proofmark_fact::PROOFMARK_FACT_ISSUER_ID => issuer()?.id.as_ref(),
        proofmark_fact::PROOFMARK_FACT_ISSUER_NAME => issuer()?.name.as_ref(),
        proofmark_fact::PROOFMARK_FACT_SUBJECT_ID => subject()?.id.as_ref(),
        proofmark_fact::PROOFMARK_FACT_SUBJECT_NAME => subject()?.name.as_ref(),
        proofmark_fact::PROOFMARK_FACT_ACHIEVEMENT_NAME => achievement()?.name.as_ref(),
        proofmark_fact::PROOFMARK_FACT_ACHIEVEMENT_DESCRIPTION => achievement()?.description.as_ref(),
        proofmark_fact::PROOFMARK_FACT_ACHIEVEMENT_TYPE => achievement()?.achievement_type.as_ref(),
        proofmark_fact::PROOFMARK_FACT_CRITERIA => {
            let criteria = achievement()?.criteria.as_ref()?;
            criteria.narrative.as_ref().or(criteria.id.as_ref())
        }
        proofmark_fact::PROOFMARK_FACT_AWARDED_DATE => credential.awarded_date.as_ref(),
        proofmark_fact::PROOFMARK_FACT_VALID_FROM => credential.valid_from.as_ref(),
        proofmark_fact::PROOFMARK_FACT_VALID_UNTIL => credential.valid_until.as_ref(),
    }
}
