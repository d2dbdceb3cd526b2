//! A count of cases that knows the exceptions.

use serde::Deserialize;
use std::collections::BTreeMap;

/// A case on which we and the suite disagree, and why that is right.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    suite: String,
    case: String,
    expected: String,
    actual: String,
    reason: String,
}

/// The exceptions of one suite by case.
fn exceptions(suite: &str) -> BTreeMap<String, Exception> {
    let all: Vec<Exception> = serde_json::from_str(include_str!("../exceptions.json")).unwrap();
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
                self.excepted += 1;
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

    /// Reports, and fails if a case disagrees, an exception was not met, nothing was compared, or the cases are not as
    /// many as the manifest has.
    pub(crate) fn finish(self, cases: usize) {
        let suite = self.suite.clone();
        eprintln!(
            "conformance: {suite}: {} agree, {} exceptions, filtered {:?}",
            self.agreed, self.excepted, self.filtered
        );
        let problems = self.problems(cases);
        assert!(problems.is_empty(), "{suite}: {} problems\n{}", problems.len(), problems.join("\n"));
    }

    fn problems(self, cases: usize) -> Vec<String> {
        let counted = self.agreed + self.excepted + self.faults.len() + self.filtered.values().sum::<usize>();
        let unmet =
            self.exceptions.into_keys().map(|case| format!("{case}: in exceptions.json, but there is no such case"));
        let empty = (self.agreed == 0).then(|| "not one case was compared".to_owned());
        let lost = (counted != cases).then(|| format!("{cases} cases, but {counted} were counted"));
        self.faults.into_iter().chain(unmet).chain(empty).chain(lost).collect()
    }
}

#[test]
fn a_tally_notices_what_it_should() {
    let problems = |cases: &[(&str, &str, &str)], of: usize| {
        let mut tally = Tally::new("no such suite");
        let exception = Exception {
            suite: String::new(),
            case: "2".to_owned(),
            expected: "a graph".to_owned(),
            actual: "an error".to_owned(),
            reason: String::new(),
        };
        tally.exceptions.insert("2".to_owned(), exception);
        tally.filter("not ours", 1);
        cases.iter().for_each(|(case, expected, actual)| tally.case(case, expected, actual));
        tally.problems(of)
    };
    let agreed = ("1", "a graph", "a graph");
    let known = ("2", "a graph", "an error");
    assert_eq!(problems(&[agreed, known], 3), Vec::<String>::new());
    assert_eq!(problems(&[agreed, known], 4), ["4 cases, but 3 were counted"]);
    assert_eq!(problems(&[known], 2), ["not one case was compared"]);
    assert_eq!(problems(&[agreed], 2), ["2: in exceptions.json, but there is no such case"]);
    assert_eq!(problems(&[agreed, ("2", "a graph", "a graph")], 3), ["2: agrees now, take it out of exceptions.json"]);
    assert_eq!(problems(&[agreed, ("2", "an error", "a graph")], 3).len(), 1, "not the exception that is listed");
    assert_eq!(problems(&[agreed, known, ("3", "an error", "a graph")], 4), ["3: expected an error, is a graph"]);
}
