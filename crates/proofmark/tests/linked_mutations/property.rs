//! What must hold of a document that was spelled otherwise.

use super::tree::{Order, write};
use proofmark::{Answers, Check, Code, Input, Outcome, Report, Resources, Timestamp, Verdict, Verifier};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A document to start from.
pub(crate) struct Base {
    pub(crate) id: String,
    pub(crate) document: Value,
    pub(crate) verifier: Verifier,
    pub(crate) resources: Resources,
    pub(crate) at: Timestamp,
    pub(crate) said: Said,
    /// Whether its facts are shown as signed.
    pub(crate) signed: bool,
    /// Whether nothing keeps it from being valid but what its proofs cover: dates, status, schemas.
    pub(crate) whole: bool,
}

/// What a report says, as far as a graph can say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) verdict: Verdict,
    pub(crate) answers: Answers,
    /// The facts of the credential, and of those inside a presentation.
    pub(crate) facts: Value,
}

impl Said {
    fn of(report: &Report) -> Self {
        let mut own = plain(&serde_json::to_value(report.credential()).expect("facts are JSON"));
        // OB3-END-05: an endorsement has a signature of its own and no part in the verdict. Whoever spoils it has taken a
        // recommendation away, which the report tells; nothing that remains says anything else.
        if let Some(members) = own.as_object_mut() {
            members.remove("endorsements");
        }
        let inside = report.nested().iter().filter(|nested| !nested.at.contains("/endorsement"));
        let facts: Vec<Value> =
            std::iter::once(own).chain(inside.map(|nested| Self::of(&nested.report).facts)).collect();
        Self { verdict: report.verdict(), answers: report.answers(), facts: set(facts) }
    }
}

fn set(mut items: Vec<Value>) -> Value {
    items.sort_by_cached_key(Value::to_string);
    items.dedup();
    Value::Array(items)
}

/// RDF signs neither the order of values nor how often one stands there (THREAT-08), and a place is none of its matters.
fn plain(value: &Value) -> Value {
    match value {
        Value::Array(items) => set(items.iter().map(plain).collect()),
        Value::Object(members) => {
            members.iter().filter(|(name, _)| *name != "at").map(|(name, value)| (name.clone(), plain(value))).collect()
        }
        // OB3-MOD-02: two words for one type, with one IRI in the contexts.
        Value::String(text) if text == "AchievementCredential" => Value::from("OpenBadgeCredential"),
        // DI-LD-07: sixteen digits of a number are signed; the report warns of more (`proof.number_precision`).
        Value::String(text) if text.len() > 16 => match text.parse::<f64>().map(|number| format!("{number:.15e}")) {
            Ok(rounded) => {
                Value::from(rounded.parse::<f64>().map_or_else(|_| text.clone(), |number| number.to_string()))
            }
            Err(_) => Value::from(text.clone()),
        },
        scalar => scalar.clone(),
    }
}

impl Base {
    pub(crate) fn new(id: &str, document: Value, verifier: Verifier, resources: Resources, at: Timestamp) -> Self {
        let report = verifier.verify(Input::from(write(&document, Order::Kept).as_str()), &resources, at);
        let said = Said::of(&report);
        let whole = report.findings().iter().all(|finding| {
            let outside = !matches!(finding.code().check(), Check::Validity | Check::Status | Check::Schema);
            let bad = matches!(finding.code().outcome(), Outcome::Fail | Outcome::Unknown);
            !(outside && bad) || finding.code() == Code::ProofExpired
        });
        let signed = report.credential().is_some();
        Self { id: id.to_owned(), document, verifier, resources, at, said, signed, whole }
    }

    pub(crate) fn verify(&self, text: &str) -> Report {
        self.verifier.verify(Input::from(text), &self.resources, self.at)
    }

    /// DI-LD-19, DI-LD-21: another spelling is refused, or says the same.
    pub(crate) fn fault(&self, text: &str) -> Option<String> {
        let report = self.verify(text);
        if report.verdict() != Verdict::Valid {
            return None;
        }
        let said = Said::of(&report);
        (said != self.said).then(|| difference(&self.said, &said))
    }
}

/// Where two reports differ, in short.
fn difference(before: &Said, after: &Said) -> String {
    fn walk(before: &Value, after: &Value, path: &str, out: &mut Vec<String>) {
        match (before, after) {
            (Value::Object(left), Value::Object(right)) => {
                let names: BTreeSet<&String> = left.keys().chain(right.keys()).collect();
                for name in names {
                    walk(&before[name], &after[name], &format!("{path}.{name}"), out);
                }
            }
            (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
                for (place, (left, right)) in left.iter().zip(right).enumerate() {
                    walk(left, right, &format!("{path}[{place}]"), out);
                }
            }
            _ if before != after => {
                let short = |value: &Value| value.to_string().chars().take(160).collect::<String>();
                out.push(format!("{path}: {} -> {}", short(before), short(after)));
            }
            _ => {}
        }
    }
    let mut out = Vec::new();
    if (before.verdict, before.answers) != (after.verdict, after.answers) {
        out.push(format!("{:?} {:?} -> {:?} {:?}", before.verdict, before.answers, after.verdict, after.answers));
    }
    walk(&before.facts, &after.facts, "", &mut out);
    out.truncate(3);
    out.join("; ")
}

/// Faults by kind and place, whatever the base and the place in a list: how many, and one of them in full.
#[derive(Debug, Default)]
pub(crate) struct Faults(BTreeMap<String, (usize, String)>);

impl Faults {
    /// Looks at one spelling of a base.
    pub(crate) fn look(&mut self, base: &Base, kind: &str, place: &str, text: &str) {
        if let Some(fault) = base.fault(text) {
            self.note(kind, &base.id, place, &fault, text);
        }
    }

    pub(crate) fn note(&mut self, kind: &str, base: &str, place: &str, fault: &str, text: &str) {
        let told = || (0, format!("{kind} of {base} at {place:?}: {fault}\n    {text}"));
        let general: Vec<&str> = place.split('/').filter(|token| token.parse::<usize>().is_err()).collect();
        self.0.entry(format!("{kind} {}", general.join("/"))).or_insert_with(told).0 += 1;
    }

    /// Fails with what was noted.
    pub(crate) fn none(self) {
        let told: Vec<String> = self.0.values().map(|(count, fault)| format!("{count} x {fault}")).collect();
        assert!(told.is_empty(), "{} kinds of faults:\n{}", told.len(), told.join("\n"));
    }
}
