//! Statements about the credential, its subject or its achievement that stand somewhere else in the document: they keep
//! the graph, and a reader of the JSON does not find them (DI-LD-22, THREAT-08).

use crate::report::{Code, Finding};
use crate::run::Run;
use proofmark_json::Value;
use std::collections::BTreeMap;

/// What is read at a subject. A profile of the same id, such as that of a self-issued badge, has members of its own.
const OF_SUBJECT: &[&str] = &[
    "achievement",
    "activityEndDate",
    "activityStartDate",
    "association",
    "creditsEarned",
    "identifier",
    "licenseNumber",
    "narrative",
    "result",
    "role",
    "source",
    "term",
    "verifiableCredential",
];

/// A finding if one of these objects is not whole where it is read.
pub(super) fn check(document: Value<'_>, run: &mut Run<'_>) -> Option<Finding> {
    let subjects = || document.get("credentialSubject").into_iter().flat_map(Value::one_or_many);
    // The list of a record is read credential by credential, each with its own proof.
    let achievements = subjects().filter_map(|subject| subject.get("achievement")).filter(|value| value.is_object());
    let whole = [document].into_iter().chain(achievements).map(|object| (object, None));
    let read = whole.chain(subjects().map(|subject| (subject, Some(OF_SUBJECT))));
    let mut wanted: BTreeMap<&str, Vec<(Value<'_>, Members)>> = BTreeMap::new();
    for (object, members) in read {
        if let Some(id) = object.get_str("id") {
            wanted.entry(id).or_default().push((object, members));
        }
    }
    let mut open = vec![document];
    while let Some(value) = open.pop() {
        if let Err(limit) = run.budget.work(2) {
            return Some(Finding::new(Code::ProofLimit, "").with("limit", limit.0));
        }
        if let Some(places) = value.get_str("id").and_then(|id| wanted.get(id)) {
            for (place, members) in places.iter().filter(|(place, _)| !place.is(value)) {
                if let Some(finding) = missing(value, *place, *members, run) {
                    return Some(finding);
                }
            }
        }
        open.extend(value.items());
        // Credentials inside are read from their own JSON.
        let inside =
            value.members().filter(|(name, _)| !matches!(*name, "proof" | "@context" | "verifiableCredential"));
        open.extend(inside.map(|(_, value)| value));
    }
    None
}

/// The members that count; all of them where there is no list.
type Members = Option<&'static [&'static str]>;

/// What `other` says about the same thing and `place` does not.
fn missing(other: Value<'_>, place: Value<'_>, members: Members, run: &mut Run<'_>) -> Option<Finding> {
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
        if members.is_some_and(|members| !members.contains(&name)) {
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
