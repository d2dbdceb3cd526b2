//! Foreign conformance suites. Every case agrees with us or is listed with a reason in `exceptions.json`; an exception
//! that is no longer needed fails as well.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "tests report by panicking and on stderr"
)]

mod data_integrity;
mod did_key;
mod did_webvh;
mod edits;
mod jcs;
mod json_schema;
mod json_test_suite;
mod jws_2020;
mod linked_data;
mod one_edtech;
mod open_badges_2;
mod pictures;
mod proof_chains;
mod tools;
mod vc_jose_cose;
mod wycheproof;

use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Where the vectors of all suites lie: the folder in `PROOFMARK_VECTORS`, or `../shared/vectors` beside the workspace.
/// Says so and gives nothing when there is neither.
pub(crate) fn vectors_dir() -> Option<PathBuf> {
    let given = std::env::var_os("PROOFMARK_VECTORS").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/vectors");
    let found = given.into_iter().chain([beside]).find(|path| path.is_dir());
    if found.is_none() {
        eprintln!("conformance: skipped, no vectors in PROOFMARK_VECTORS or ../shared/vectors");
    }
    found
}

/// Reads a JSON file of a suite.
pub(crate) fn read_json(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}

/// A case on which we and the suite disagree, and why that is right.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Exception {
    pub(crate) suite: String,
    pub(crate) case: String,
    pub(crate) expected: String,
    pub(crate) actual: String,
    pub(crate) reason: String,
}

/// The exceptions of one suite by case.
fn exceptions(suite: &str) -> BTreeMap<String, Exception> {
    let all: Vec<Exception> = serde_json::from_str(include_str!("exceptions.json")).unwrap();
    let mut by_case = BTreeMap::new();
    for exception in all.into_iter().filter(|exception| exception.suite == suite) {
        assert!(!exception.reason.trim().is_empty(), "{suite} {}: an exception needs a reason", exception.case);
        assert_ne!(exception.expected, exception.actual, "{suite} {}: not an exception", exception.case);
        let case = exception.case.clone();
        assert!(by_case.insert(case, exception).is_none(), "{suite}: a case is listed twice");
    }
    by_case
}

/// What one suite came to.
#[derive(Debug)]
pub(crate) struct Tally {
    suite: String,
    agreed: usize,
    excepted: usize,
    /// Cases that are not about anything we do, by reason.
    filtered: BTreeMap<String, usize>,
    exceptions: BTreeMap<String, Exception>,
    faults: Vec<String>,
}

impl Tally {
    pub(crate) fn new(suite: &str) -> Self {
        Self {
            suite: suite.to_owned(),
            agreed: 0,
            excepted: 0,
            filtered: BTreeMap::new(),
            exceptions: exceptions(suite),
            faults: Vec::new(),
        }
    }

    /// Counts one case.
    pub(crate) fn case(&mut self, case: &str, expected: &str, actual: &str) {
        match (self.exceptions.remove(case), expected == actual) {
            (None, true) => self.agreed += 1,
            (None, false) => self.faults.push(format!("{case}: expected {expected}, is {actual}")),
            (Some(_), true) => self.faults.push(format!("{case}: agrees now, take it out of exceptions.json")),
            (Some(exception), false) if exception.expected == expected && exception.actual == actual => {
                self.excepted += 1
            }
            (Some(exception), false) => self.faults.push(format!(
                "{case}: expected {expected}, is {actual}, but exceptions.json says {} and {}",
                exception.expected, exception.actual
            )),
        }
    }

    /// Counts cases that are not about anything we do.
    pub(crate) fn filter(&mut self, reason: &str, cases: usize) {
        *self.filtered.entry(reason.to_owned()).or_default() += cases;
    }

    /// Reports, and fails if a case disagrees, an exception was not met, or nothing was compared.
    pub(crate) fn finish(self) {
        let suite = self.suite.clone();
        eprintln!(
            "conformance: {suite}: {} agree, {} exceptions, filtered {:?}",
            self.agreed, self.excepted, self.filtered
        );
        let problems = self.problems();
        assert!(problems.is_empty(), "{suite}:\n{}", problems.join("\n"));
    }

    fn problems(self) -> Vec<String> {
        let unmet =
            self.exceptions.into_keys().map(|case| format!("{case}: in exceptions.json, but there is no such case"));
        let empty = (self.agreed == 0).then(|| "not one case was compared".to_owned());
        self.faults.into_iter().chain(unmet).chain(empty).collect()
    }
}

#[test]
fn a_tally_notices_what_it_should() {
    let exception = || Exception {
        suite: String::new(),
        case: "2".to_owned(),
        expected: "valid".to_owned(),
        actual: "invalid".to_owned(),
        reason: String::new(),
    };
    let problems = |cases: &[(&str, &str, &str)]| {
        let mut tally = Tally::new("no such suite");
        tally.exceptions.insert("2".to_owned(), exception());
        cases.iter().for_each(|(case, expected, actual)| tally.case(case, expected, actual));
        tally.problems()
    };
    let agreed = ("1", "valid", "valid");
    let known = ("2", "valid", "invalid");
    assert_eq!(problems(&[agreed, known]), Vec::<String>::new());
    assert_eq!(problems(&[known]), ["not one case was compared"]);
    assert_eq!(problems(&[agreed]), ["2: in exceptions.json, but there is no such case"]);
    assert_eq!(problems(&[agreed, ("2", "valid", "valid")]), ["2: agrees now, take it out of exceptions.json"]);
    assert_eq!(problems(&[agreed, ("2", "invalid", "valid")]).len(), 1, "not the exception that is listed");
    assert_eq!(problems(&[agreed, known, ("3", "invalid", "valid")]), ["3: expected invalid, is valid"]);
}
