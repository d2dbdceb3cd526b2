//! Statements that stand somewhere else in the document than where they are read: they keep the graph, and a reader of the
//! JSON does not find them (DI-LD-22, THREAT-08).

use crate::check::endorsement;
use crate::credential::View;
use crate::report::{Code, Finding};
use crate::run::Run;
use proofmark_contexts::READ_TERMS;
use proofmark_json::{LimitReached, Value};
use std::collections::{BTreeMap, BTreeSet};

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

/// What is read at an achievement. Its criteria may have its id and their own narrative.
const OF_ACHIEVEMENT: &[&str] = &[
    "achievementType",
    "alignment",
    "creator",
    "creditsAvailable",
    "criteria",
    "description",
    "endorsement",
    "endorsementJwt",
    "fieldOfStudy",
    "humanCode",
    "image",
    "inLanguage",
    "name",
    "otherIdentifier",
    "related",
    "resultDescription",
    "specialization",
    "tag",
    "version",
];

/// What is read at criteria.
const OF_CRITERIA: &[&str] = &["narrative"];

/// What is read at an association of a record.
const OF_ASSOCIATION: &[&str] = &["associationType", "sourceId", "targetId"];

/// The members that count; all of them where there is no list.
type Members = Option<&'static [&'static str]>;

/// A finding if something is not whole where it is read.
pub(super) fn check(document: Value<'_>, run: &mut Run<'_>) -> Option<Finding> {
    if all_distinct(document, run) {
        return None;
    }
    let subjects = || document.get("credentialSubject").into_iter().flat_map(Value::one_or_many);
    let objects = |name: &'static str| {
        let members = subjects().filter_map(move |subject| subject.get(name)).flat_map(Value::one_or_many);
        members.filter(|value| value.is_object())
    };
    // A record has a list of achievements.
    let achievements = objects("achievement");
    let read = [(document, None)]
        .into_iter()
        .chain(
            achievements
                .clone()
                .filter_map(|achievement| achievement.get("criteria"))
                .flat_map(Value::one_or_many)
                .map(|criteria| (criteria, Some(OF_CRITERIA))),
        )
        .chain(achievements.map(|achievement| (achievement, Some(OF_ACHIEVEMENT))))
        .chain(objects("association").map(|association| (association, Some(OF_ASSOCIATION))))
        .chain(subjects().map(|subject| (subject, Some(OF_SUBJECT))));
    let mut wanted: BTreeMap<&str, Vec<(Value<'_>, Members)>> = BTreeMap::new();
    for (object, members) in read {
        if let Some(id) = object.get_str("id") {
            wanted.entry(id).or_default().push((object, members));
        }
    }
    // OB3-END-01: profiles may say more in one place than in another, but who recommends them stands where it is read.
    let endorsed: Vec<Value<'_>> = endorsement::places(&View::new(document, None, None)).collect();
    let endorsed_ids: BTreeSet<&str> =
        endorsed.iter().filter_map(|place| place.as_str().or_else(|| place.get_str("id"))).collect();
    let mut open = vec![document];
    while let Some(value) = open.pop() {
        if let Err(limit) = run.budget.work(2) {
            return Some(too_much(limit));
        }
        let endorsements = ["endorsement", "endorsementJwt"].into_iter().find_map(|name| value.get(name));
        if let Some(list) = endorsements
            && value.get_str("id").is_some_and(|id| endorsed_ids.contains(id))
        {
            if let Err(limit) = run.budget.work(endorsed.len()) {
                return Some(too_much(limit));
            }
            if !endorsed.iter().any(|place| place.is(value)) {
                return Some(different(list));
            }
        }
        if let Some(places) = value.get_str("id").and_then(|id| wanted.get(id)) {
            for (place, members) in places.iter().filter(|(place, _)| !place.is(value)) {
                if let Some(finding) = missing(value, *place, *members, run) {
                    return Some(finding);
                }
            }
        }
        if let Some(finding) = twice(value, run) {
            return Some(finding);
        }
        open.extend(value.items());
        // Credentials inside are read from their own JSON.
        let inside =
            value.members().filter(|(name, _)| !matches!(*name, "proof" | "@context" | "verifiableCredential"));
        open.extend(inside.map(|(_, value)| value));
    }
    subjects().filter_map(|subject| subject.get("verifiableCredential")).find_map(|list| moved(document, list, run))
}

/// What the record says of itself may not stand inside a credential that it holds: the credentials of a record are in one graph
/// with it (CLR-14), and one that is spoilt by such a guest is not always the end of the record.
fn moved(document: Value<'_>, list: Value<'_>, run: &mut Run<'_>) -> Option<Finding> {
    let id = document.get_str("id")?;
    if !list.named("id").any(|own| own.as_str() == Some(id)) {
        return None;
    }
    let mut open = vec![list];
    while let Some(value) = open.pop() {
        if let Err(limit) = run.budget.work(2) {
            return Some(too_much(limit));
        }
        if value.get_str("id") == Some(id)
            && let Some(finding) = missing(value, document, None, run)
        {
            return Some(finding);
        }
        open.extend(value.items());
        open.extend(value.members().filter(|(name, _)| !matches!(*name, "proof" | "@context")).map(|(_, value)| value));
    }
    None
}

/// Whether no id stands twice: then nothing can be said about one thing in two places. Most documents end here.
fn all_distinct(document: Value<'_>, run: &mut Run<'_>) -> bool {
    let mut ids: Vec<&str> = document.named("id").filter_map(Value::as_str).collect();
    if run.budget.work(ids.len().saturating_mul(8)).is_err() {
        return false;
    }
    ids.sort_unstable();
    ids.windows(2).all(|pair| pair.first() != pair.get(1))
}

/// What was not compared is not known to be the same, nor to differ (R2).
fn too_much(limit: LimitReached) -> Finding {
    Finding::new(Code::ProofLimit, "").with("limit", limit.0)
}

fn different(at: Value<'_>) -> Finding {
    Finding::new(Code::StructureAmbiguous, at.pointer()).with("reason", "Two objects with one id say different things")
}

/// Two elements of one list that are one thing, and are not written alike.
fn twice(list: Value<'_>, run: &mut Run<'_>) -> Option<Finding> {
    if list.is_object() || list.len() < 2 {
        return None;
    }
    let mut seen: BTreeMap<&str, Value<'_>> = BTreeMap::new();
    for item in list.items() {
        let Some(id) = item.get_str("id") else { continue };
        let first = *seen.entry(id).or_insert(item);
        if first.is(item) {
            continue;
        }
        if let Err(limit) = run.budget.work(item.text().len().saturating_add(16)) {
            return Some(too_much(limit));
        }
        if !first.same(item) {
            return Some(different(item));
        }
    }
    None
}

fn types<'a>(value: Value<'a>) -> impl Iterator<Item = (&'a str, Value<'a>)> {
    let types = value.get("type").into_iter().flat_map(Value::one_or_many);
    types.filter_map(|kind| kind.as_str().map(|name| (name, kind)))
}

/// What `other` says about the same thing and `place` does not.
fn missing(other: Value<'_>, place: Value<'_>, members: Members, run: &mut Run<'_>) -> Option<Finding> {
    // Whatever is compared is paid for, also that there is nothing to compare (THREAT-11).
    let kinds = if members.is_none() { types(other).count().saturating_mul(types(place).count()) } else { 0 };
    if let Err(limit) = run.budget.work(kinds.saturating_add(other.len()).saturating_add(16)) {
        return Some(too_much(limit));
    }
    let endorses = types(other).any(|(name, _)| name == "EndorsementSubject");
    // Types add up, and those of the credential decide how it is read.
    if members.is_none() {
        let own = |name: &str| types(place).any(|(own, _)| own == name);
        let more = types(other)
            .find(|(name, _)| *name != "EndorsementSubject" && READ_TERMS.binary_search(name).is_ok() && !own(name));
        if let Some((_, kind)) = more {
            return Some(different(kind));
        }
    }
    for (name, value) in other.members() {
        // A comment is about the endorsement.
        let aside = matches!(name, "id" | "type" | "@context" | "proof") || (endorses && name == "endorsementComment");
        if aside || members.is_some_and(|members| !members.contains(&name)) {
            continue;
        }
        let here = place.get(name);
        if let Err(limit) = run.budget.work(value.text().len().saturating_add(16)) {
            return Some(too_much(limit));
        }
        if !here.is_some_and(|here| here.same(value)) {
            return Some(different(value));
        }
    }
    None
}
