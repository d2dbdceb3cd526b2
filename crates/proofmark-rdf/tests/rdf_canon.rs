//! The test suite of RDFC-1.0 (<https://www.w3.org/TR/rdf-canon/>): canonical forms, maps of labels, and a graph that
//! must be given up (DI-RDFC-09, THREAT-12).
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "tests read the vectors, report by panicking and on stderr"
)]

mod suites;

use proofmark_json::{Budget, LimitReached};
use proofmark_rdf::{Canonical, Dataset, HashAlgorithm, Limits};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use suites::{Tally, WORK, dataset, quads, read_json, read_text, suite_dir};

#[derive(Deserialize)]
struct Manifest {
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    action: String,
    result: Option<String>,
    hash_algorithm: Option<String>,
}

#[test]
fn rdf_canon() {
    let Some(folder) = suite_dir("rdf-canon") else { return };
    let manifest: Manifest = read_json(&folder.join("manifest.jsonld"));
    let mut tally = Tally::new("rdf-canon");
    for entry in &manifest.entries {
        tally.case(&entry.id, &expected(entry, &folder), &actual(entry, &folder));
    }
    assert_eq!(manifest.entries.len(), 86);
    tally.finish(manifest.entries.len());
}

fn expected(entry: &Entry, folder: &Path) -> String {
    match (&*entry.kind, &entry.result) {
        ("rdfc:RDFC10EvalTest", Some(result)) => read_text(&folder.join(result)),
        ("rdfc:RDFC10MapTest", Some(result)) => map_text(&read_json(&folder.join(result))),
        ("rdfc:RDFC10NegativeEvalTest", None) => "a limit".to_owned(),
        _ => panic!("{}: {} with the result {:?}", entry.id, entry.kind, entry.result),
    }
}

fn actual(entry: &Entry, folder: &Path) -> String {
    let hash = match entry.hash_algorithm.as_deref() {
        None => HashAlgorithm::Sha256,
        Some("SHA384") => HashAlgorithm::Sha384,
        Some(other) => panic!("{}: the hash {other}", entry.id),
    };
    match (&*entry.kind, canonical(&input(folder, &entry.action), hash)) {
        ("rdfc:RDFC10NegativeEvalTest", Err(LimitReached(_))) => "a limit".to_owned(),
        (_, Err(LimitReached(limit))) => format!("the limit {limit}"),
        ("rdfc:RDFC10MapTest", Ok(canonical)) => {
            let count = canonical.labels.len();
            let map: BTreeMap<String, String> = canonical.labels.into_iter().collect();
            assert_eq!(map.len(), count, "{}: a label stands twice", entry.id);
            map_text(&map)
        }
        (_, Ok(canonical)) => canonical.nquads,
    }
}

fn map_text(map: &BTreeMap<String, String>) -> String {
    serde_json::to_string(map).unwrap()
}

fn input(folder: &Path, action: &str) -> Dataset {
    dataset(&quads(&read_text(&folder.join(action))).unwrap_or_else(|fault| panic!("{action}: {fault}")))
}

fn canonical(dataset: &Dataset, hash: HashAlgorithm) -> Result<Canonical, LimitReached> {
    dataset.canonicalize(hash, &Limits::default(), &mut Budget::new(WORK))
}

/// What reads the inputs must not be what makes them canonical: the expected outputs come through it unchanged.
#[test]
fn canonical_forms_are_read_as_they_are() {
    let Some(folder) = suite_dir("rdf-canon") else { return };
    let manifest: Manifest = read_json(&folder.join("manifest.jsonld"));
    let mut compared = 0;
    for entry in manifest.entries.iter().filter(|entry| entry.kind == "rdfc:RDFC10EvalTest") {
        let text = expected(entry, &folder);
        let written: String = quads(&text)
            .unwrap()
            .into_iter()
            .map(|quad| {
                let graph = quad.graph.map_or(String::new(), |graph| format!(" {graph}"));
                format!("{} {} {}{graph} .\n", quad.subject, quad.predicate, quad.object)
            })
            .collect();
        assert_eq!(written, text, "{}", entry.id);
        compared += 1;
    }
    assert_eq!(compared, 64);
}
