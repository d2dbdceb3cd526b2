//! Statements about the credential, its subject or its achievement that stand somewhere else in the document: they keep
//! the graph, and a reader of the JSON does not find them (DI-LD-22, THREAT-08).

use crate::report::{Code, Finding};
use crate::run::Run;
use proofmark_json::Value;
use std::collections::BTreeMap;

/// A finding if one of these objects is not whole where it is read.
pub(super) fn check(document: Value<'_>, run: &mut Run<'_>) -> Option<Finding> {
    let subjects = || document.get("credentialSubject").into_iter().flat_map(Value::one_or_many);
    let achievements = subjects().filter_map(|subject| subject.get("achievement")).flat_map(Value::one_or_many);
    let read: Vec<Value<'_>> = [document].into_iter().chain(subjects()).chain(achievements).collect();
    let mut wanted: BTreeMap<&str, Vec<Value<'_>>> = BTreeMap::new();
    for object in read.into_iter().filter(|object| object.is_object()) {
        if let Some(id) = object.get_str("id") {
            wanted.entry(id).or_default().push(object);
        }
    }
    let mut open = vec![document];
    while let Some(value) = open.pop() {
        if let Err(limit) = run.budget.work(2) {
            return Some(Finding::new(Code::ProofLimit, "").with("limit", limit.0));
        }
        if let Some(places) = value.get_str("id").and_then(|id| wanted.get(id)) {
            for place in places.iter().filter(|place| !place.is(value)) {
                if let Some(finding) = missing(value, *place, run) {
                    return Some(finding);
                }
            }
        }
        open.extend(value.items());
        let inside = value.members().filter(|(name, _)| !matches!(*name, "proof" | "@context"));
        open.extend(inside.map(|(_, value)| value));
    }
    None
}

/// What `other` says about the same thing and `place` does not.
fn missing(other: Value<'_>, place: Value<'_>, run: &mut Run<'_>) -> Option<Finding> {
    let endorses = other
        .get("type")
        .into_iter()
        .flat_map(Value::one_or_many)
        .any(|kind| kind.as_str() == Some("EndorsementSubject"));
    for (name, value) in other.members() {
        // A comment is about the endorsement, and types add up.
        if matches!(name, "id" | "type" | "@context" | "proof") || (endorses && name == "endorsementComment") {
            continue;
        }
        let here = place.get(name);
        if run.budget.work(value.text().len().saturating_add(16)).is_err() || !here.is_some_and(|here| here.same(value))
        {
            return Some(
                Finding::new(Code::StructureAmbiguous, value.pointer())
                    .with("reason", "Two objects with one id say different things"),
            );
        }
    }
    None
}
