//! RDFC signatures protect the graph and not the JSON: whoever holds a signed badge may spell it otherwise. These tests
//! spell it otherwise in every way we know of, at every place (THREAT-07, THREAT-08, DI-LD-18..22).
#![expect(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod bases;
mod contexts;
#[path = "../manifest/mod.rs"]
mod manifest;
mod members;
mod nodes;
mod property;
mod tree;
mod values;
mod words;

use property::Base;
use serde_json::Value;
use std::collections::BTreeMap;
use tree::{Order, places, write};
use words::Words;

/// Spells the document otherwise at one place, in all ways of one kind.
type Mutator = fn(&Words, &Value, &str) -> Vec<Value>;

/// Everything that keeps a graph, or may keep it.
const MUTATORS: &[(&str, Mutator)] = &[
    ("lists", |_, root, place| values::lists(root, place)),
    ("keywords", |_, root, place| values::keywords(root, place)),
    ("scalars", |_, root, place| values::scalars(root, place)),
    ("prefixes", |_, root, place| values::prefixes(root, place)),
    ("empties", |_, root, place| values::empties(root, place)),
    ("iris", members::iris),
    ("compact IRIs", members::compact_iris),
    //ALIAS
    ("synonyms", members::synonyms),
    ("nests", members::nests),
    ("types", members::types),
    ("halves", |_, root, place| nodes::halves(root, place)),
    ("elsewhere", |_, root, place| nodes::elsewhere(root, place)),
    ("carried", |_, root, place| nodes::carried(root, place)),
    ("contexts", |_, root, place| contexts::lists(root, place)),
    ("nested contexts", |_, root, place| contexts::nested(root, place)),
];

/// Faults by kind: how many, and a few of them in full.
#[derive(Default)]
struct Faults(BTreeMap<String, (usize, Vec<String>)>);

impl Faults {
    fn note(&mut self, kind: &str, base: &str, place: &str, fault: &str, text: &str) {
        let (count, examples) = self.0.entry(kind.to_owned()).or_default();
        *count += 1;
        if examples.len() < 500 {
            examples.push(format!("  {base} at {place:?}: {fault}\n    {text}"));
        }
    }

    fn none(self) {
        let told: Vec<String> = self
            .0
            .iter()
            .map(|(kind, (count, examples))| format!("{kind}: {count}\n{}", examples.join("\n")))
            .collect();
        assert!(told.is_empty(), "{}", told.join("\n"));
    }
}

#[test]
fn probe() {
    let words = Words::built_in();
    let mut faults = Faults::default();
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for base in bases::own() {
        let r = base.verify(&write(&base.document, Order::Kept));
        let codes: Vec<_> = r
            .findings()
            .iter()
            .filter(|f| f.code().outcome() != proofmark::Outcome::Pass)
            .map(|f| (f.code().name(), f.at().to_owned()))
            .collect();
        println!("{} {:?} {:?}", base.id, base.said.verdict, codes);
        for place in places(&base.document) {
            for (kind, mutate) in MUTATORS {
                for mutant in mutate(&words, &base.document, &place) {
                    let text = write(&mutant, Order::Kept);
                    let e = counts.entry(kind).or_default();
                    e.0 += 1;
                    let r = base.verify(&text);
                    if r.verdict() == proofmark::Verdict::Valid {
                        e.1 += 1;
                    }
                    if let Some(fault) = base.fault(&text) {
                        faults.note(kind, &base.id, &place, &fault, &text);
                    }
                }
            }
        }
    }
    println!("{counts:?}");
    faults.none();
}
