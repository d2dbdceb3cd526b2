//! What several suites need: strict documents, and the public outcome of a verification in words.

use crate::limits::Limits;
use crate::report::{Check, Outcome};
use crate::{Finding, Input, Policy, Report, Resources, SignedForm, Timestamp, Verifier};
use proofmark_json::Budget;
use proofmark_json::Document;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The files of a folder by name, sorted; a folder without files is a fault of the suite.
pub(super) fn files(folder: &Path) -> Vec<(String, PathBuf)> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|fault| panic!("{}: {fault}", folder.display()));
    let mut files: Vec<(String, PathBuf)> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), path))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{}: no files", folder.display());
    files
}

pub(super) fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}

pub(super) fn read_text(path: &Path) -> String {
    String::from_utf8(read(path)).unwrap()
}

/// Text that must be acceptable JSON, as the crate itself reads it.
pub(super) fn document(bytes: &[u8]) -> Document {
    let limits = Limits::default();
    Document::parse(bytes.to_vec(), &limits.json(), &mut Budget::new(limits.work)).unwrap()
}

/// The member of this name, which must be a string.
pub(super) fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_else(|| panic!("no {name} in {value}"))
}

/// The instant at which the collection of vectors judges dates.
pub(super) const AT: &str = "2026-03-01T00:00:00Z";

pub(super) fn verify(bytes: &[u8], resources: &Resources, at: &str) -> Report {
    let at = Timestamp::parse(at).unwrap();
    Verifier::new(Policy::default()).verify(Input::from_bytes(bytes), resources, at)
}

/// What each embedded proof of a document covers.
pub(super) fn forms(bytes: &[u8], resources: &Resources) -> Vec<Result<SignedForm, Finding>> {
    let at = Timestamp::parse(AT).unwrap();
    Verifier::new(Policy::default()).signed_forms(Input::from_bytes(bytes), resources, at)
}

/// The codes of a check in the order of the report, remarks left out.
pub(super) fn codes(report: &Report, check: Check) -> String {
    let codes = report.findings().iter().map(Finding::code);
    let decided = codes.filter(|code| code.check() == check && code.outcome() != Outcome::Warn);
    decided.map(|code| code.name()).collect::<Vec<_>>().join(" ")
}

/// Whether a signature of the report is good, whoever made it.
pub(super) fn any_signature(report: &Report) -> bool {
    report.findings().iter().any(|finding| finding.code() == crate::Code::ProofVerified)
}

/// Proof and key codes, and the verdict.
pub(super) fn outcome(report: &Report) -> String {
    format!("{}; {}; {}", codes(report, Check::Proof), codes(report, Check::Key), report.verdict().name())
}

/// The issuer of the W3C examples.
pub(super) const VC_EXAMPLE: &str = "https://vc.example/issuers/5678";

/// An issuer profile with these methods for issuing.
pub(super) fn profile(issuer: &str, methods: Value) -> Resources {
    let document = json!({ "@context": "https://www.w3.org/ns/cid/v1", "id": issuer, "assertionMethod": methods });
    let mut resources = Resources::new();
    resources.insert(issuer, document.to_string().as_bytes());
    resources
}

/// What may be known about an issuer with an https address, and what a good signature with a did:key comes to then: whose
/// it is depends on what that address says (OB3-KEY-02, R8).
pub(super) fn bindings(issuer: &str, method: &str) -> [(&'static str, Resources, &'static str); 5] {
    let key = method.split_once('#').unwrap().1;
    let multikey =
        |key: &str| json!([{"id": "#key", "type": "Multikey", "controller": issuer, "publicKeyMultibase": key}]);
    let other = "z6MktgKTsu1QhX6QPbyqG6geXdw6FQCZBPq7uQpieWbiQiG7";
    assert_ne!(key, other);
    let mut gone = Resources::new();
    gone.insert_unavailable(issuer, "HTTP 404");
    [
        ("nothing known", Resources::new(), "proof.verified; key.needed; indeterminate"),
        ("issuer unreachable", gone, "proof.verified; key.unavailable; indeterminate"),
        ("issuer has another key", profile(issuer, multikey(other)), "proof.verified; key.unbound; invalid"),
        ("issuer lists the method", profile(issuer, json!([method])), "proof.verified; key.bound; valid"),
        ("issuer has the key", profile(issuer, multikey(key)), "proof.verified; key.bound; valid"),
    ]
}
