//! A Comprehensive Learner Record 2.0: its own form, what it relates, and whether what is inside is about the same person
//! (CLR-01..12).
//!
//! Source: the [JSON Schema of CLR 2.0](https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json).

use super::identity::NAME;
use super::open_badge::{self, check_achievement};
use super::shape::{Rule, Shape};
use crate::credential::{CREDENTIALS_V1, Model, View};
use crate::report::{AssociationFacts, Code, CredentialFacts, Fact, Finding, Nested, Pointer};
use crate::run::Run;
use proofmark_json::{Kind, Value};
use std::collections::BTreeMap;

/// How achievements of a record are related (CLR-07): source is ... target.
const ASSOCIATIONS: &[&str] =
    &["exactMatchOf", "isChildOf", "isParentOf", "isPartOf", "isPeerOf", "isRelatedTo", "precedes", "replacedBy"];

/// Most findings and facts about associations (R5).
const MOST: usize = 200;
const MOST_FINDINGS: usize = 40;

/// The form of a ClrCredential (CLR-02, CLR-03).
pub(crate) fn check(view: &View<'_>, shape: &mut Shape<'_>) {
    let body = view.body;
    open_badge::common(view, shape);
    open_badge::profile_of_issuer(view, shape);
    if view.model == Model::Vc20 {
        shape.required(body, "name", Rule::Human);
    }
    shape.optional(body, "awardedDate", Rule::Text);
    // CLR-04: a record that does not say so claims to be complete.
    if let Some(partial) = shape.optional(body, "partial", Rule::Bool).filter(|value| value.as_bool() == Some(true)) {
        shape.add(Finding::new(Code::StructureRecordPartial, partial.pointer()));
    }
    if let Some(list) = body.get("credentialSubject").filter(|subjects| subjects.kind() == Kind::Array) {
        shape.unusual(list, "credentialSubject is a list; a record has exactly one subject");
    }
    for subject in view.subjects().filter(|subject| subject.is_object()) {
        check_subject(view, subject, shape);
    }
}

fn check_subject(view: &View<'_>, subject: Value<'_>, shape: &mut Shape<'_>) {
    shape.typed(subject, "ClrSubject");
    open_badge::identified(view, subject, shape);
    shape.each(subject, "achievement", |shape, achievement| check_achievement(achievement, shape));
    shape.each(subject, "association", |shape, association| {
        shape.typed(association, "Association");
        for member in ["sourceId", "targetId"] {
            shape.required(association, member, Rule::Url);
        }
        if let Some(kind) = shape.required(association, "associationType", Rule::Text)
            && !kind.as_str().is_some_and(|kind| ASSOCIATIONS.contains(&kind))
        {
            shape.malformed(kind, "associationType", &format!("one of {}", ASSOCIATIONS.join(", ")));
        }
    });
    // CLR-05. What stands at each place is looked at there.
    let Some(list) = subject.get("verifiableCredential") else {
        shape.missing(subject, "verifiableCredential");
        return;
    };
    if list.one_or_many().next().is_none() {
        shape.malformed(list, "verifiableCredential", "a credential, or a list with at least one");
    }
    for item in list.one_or_many() {
        if !shape.pays(4) {
            return;
        }
        if item.as_str().is_some() {
            shape.unusual(item, "the credential is a token as plain text, for which the schema of CLR 2.0 has no form");
        }
        let first = item.get("@context").and_then(|context| context.one_or_many().next()).and_then(Value::as_str);
        if view.model == Model::Vc20 && first == Some(CREDENTIALS_V1) {
            shape.unusual(item, "a credential of data model 1.1 stands in a record of data model 2.0");
        }
    }
}

/// CLR-12, BIND-02: by id, or by an identifier that is no name. Whoever packs other people's badges under their own name is
/// told apart (ATK-30).
pub(crate) fn same_person(view: &View<'_>, item: Value<'_>, nested: &Nested, run: &mut Run<'_>) -> Finding {
    let told = |code: Code| Finding::new(code, nested.at.as_str());
    let facts = nested.report.credential().and_then(|credential| credential.subject.as_ref());
    let id = facts.and_then(|subject| subject.id.as_ref()).map(Fact::value);
    if id.is_some() && id == view.subject_id().and_then(Value::as_str) {
        return told(Code::NestedSameSubject).with("by", "id");
    }
    let own = || identifiers(view.subject());
    // Hashes are compared as they stand: an envelope or token shows only its facts.
    let hashed = || identifiers(item.get("credentialSubject").filter(|subject| subject.is_object()));
    let plain = || facts.into_iter().flat_map(|subject| &subject.identifiers);
    let (ours, theirs) = (own().count(), hashed().count().saturating_add(plain().count()));
    let work = ours.saturating_mul(theirs).saturating_mul(8).saturating_add(ours).saturating_add(theirs);
    if let Err(limit) = run.budget.work(work) {
        return told(Code::NestedLimit).with("limit", limit.0);
    }
    if theirs == 0 {
        return told(Code::NestedOtherSubject);
    }
    let same = own().find(|own| {
        let text = |name: &str| own.get_str(name);
        let kind = text("identityType");
        let open = own.get("hashed").and_then(Value::as_bool) == Some(false);
        kind.is_some()
            && kind != Some(NAME)
            && (hashed().any(|theirs| {
                ["identityType", "identityHash", "salt"].iter().all(|name| own.get_str(name) == theirs.get_str(name))
                    && text("identityHash").is_some()
                    && own.get("hashed").and_then(Value::as_bool) == theirs.get("hashed").and_then(Value::as_bool)
            }) || open
                && plain().any(|theirs| {
                    let identity = theirs.identity.as_ref().map(Fact::value);
                    theirs.identity_type.as_ref().map(Fact::value) == kind
                        && identity.is_some()
                        && identity == text("identityHash")
                }))
    });
    match same {
        Some(own) => told(Code::NestedSameSubject).with("by", own.get_str("identityType").unwrap_or_default()),
        None => told(Code::NestedOtherSubject),
    }
}

fn identifiers(subject: Option<Value<'_>>) -> impl Iterator<Item = Value<'_>> {
    let list = subject.and_then(|subject| subject.get("identifier"));
    list.into_iter().flat_map(Value::one_or_many).filter(|entry| entry.is_object())
}

/// Longest name, in bytes, that is told at the end of an association: it is told at each of them (R5).
const MOST_NAME: usize = 1_000;

/// What a record relates to what.
pub(crate) struct Related {
    pub(crate) findings: Vec<Finding>,
    pub(crate) facts: Vec<AssociationFacts>,
}

/// Follows each association to the achievements at its ends (CLR-08). They are looked up, never walked: a circle is as good
/// as any other graph.
pub(crate) fn associations(view: &View<'_>, inside: &[Nested], run: &mut Run<'_>) -> Related {
    let mut related = Related { findings: Vec::new(), facts: Vec::new() };
    let subjects = || view.subjects().filter(|subject| subject.is_object());
    let list = || {
        let associations = subjects().filter_map(|subject| subject.get("association")).flat_map(Value::one_or_many);
        associations.filter(|association| association.is_object())
    };
    if list().next().is_none() {
        return related;
    }
    let own = || subjects().filter_map(|subject| subject.get("achievement")).flat_map(Value::one_or_many);
    let count = list().count().saturating_add(own().count()).saturating_add(inside.len());
    if let Err(limit) = run.budget.work(count.saturating_mul(16)) {
        related.findings.push(Finding::new(Code::InputLimit, "").with("limit", limit.0));
        return related;
    }
    let mut known: BTreeMap<&str, Option<Fact>> = BTreeMap::new();
    for nested in inside {
        let signed = nested.report.credential();
        let Some(facts) = signed.or(nested.report.unverified_view()) else { continue };
        for (id, name) in named(facts) {
            // What is only claimed is there, but it has no name that anybody signed (R1).
            let name = name.filter(|name| signed.is_some() && name.value().len() <= MOST_NAME);
            let name = name.map(|name| Fact::made(name.value().to_owned(), Pointer::text(&nested.at)));
            let entry = known.entry(id).or_default();
            *entry = entry.take().or(name);
        }
    }
    for achievement in own() {
        if let Some(id) = achievement.get_str("id") {
            let name = achievement.get_str("name").filter(|name| name.len() <= MOST_NAME);
            let name = name.map(|name| Fact::made(name.to_owned(), Pointer::of(achievement)));
            // The record's own words come first.
            let entry = known.entry(id).or_default();
            *entry = name.or(entry.take());
        }
    }
    for association in list() {
        let text = |name: &'static str| association.get(name).filter(|value| value.as_str().is_some()).map(Fact::of);
        let mut end = |member: &'static str| {
            let id = text(member)?;
            let found = known.get(id.value());
            if found.is_none() && related.findings.len() < MOST_FINDINGS {
                let finding = Finding::new(Code::StructureAssociationDangling, id.at().to_string());
                related.findings.push(finding.with("member", member).with("value", id.value()));
            }
            Some((id, found.cloned().flatten()))
        };
        let (source, target) = (end("sourceId"), end("targetId"));
        if related.facts.len() < MOST {
            let split = |end: Option<(Fact, Option<Fact>)>| end.map_or((None, None), |(id, name)| (Some(id), name));
            let ((source_id, source_name), (target_id, target_name)) = (split(source), split(target));
            let association_type = text("associationType");
            let at = Pointer::of(association);
            related.facts.push(AssociationFacts {
                at,
                association_type,
                source_id,
                source_name,
                target_id,
                target_name,
            });
        }
    }
    related
}

/// The ids by which a credential inside can be meant, each with the name of what it is.
fn named(facts: &CredentialFacts) -> impl Iterator<Item = (&str, Option<&Fact>)> {
    let achievement = facts.achievement.as_ref();
    let name = achievement.and_then(|achievement| achievement.name.as_ref()).or(facts.name.as_ref());
    let ids = [facts.id.as_ref(), achievement.and_then(|achievement| achievement.id.as_ref())];
    let single = ids.into_iter().flatten().map(move |id| (id.value(), name));
    let several = facts
        .achievements
        .iter()
        .filter_map(|achievement| achievement.id.as_ref().map(|id| (id.value(), achievement.name.as_ref())));
    single.chain(several)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use crate::check::issued::{badge, merge, token, verify};
    use crate::{Code, Policy, Report, Resources};
    use serde_json::{Value, json};

    /// A record of somebody with these credentials; `more` stands in its subject.
    fn record(inside: Value, more: Value) -> Value {
        let mut record = crate::check::issued::record(1, inside);
        merge(&mut record["credentialSubject"], json!({ "id": "did:example:owner" }));
        merge(&mut record["credentialSubject"], more);
        record
    }

    fn report(record: &Value) -> Report {
        verify(&token(1, record), &Resources::new(), &Policy::default())
    }

    fn places(report: &Report, code: Code) -> Vec<(&str, Option<&str>)> {
        let findings = report.findings().iter().filter(|finding| finding.code() == code);
        findings.map(|finding| (finding.at(), finding.data("by"))).collect()
    }

    #[test]
    fn clr_03_a_record_has_one_subject() {
        let mut record = record(json!([badge(1, json!({}))]), json!({}));
        assert!(places(&report(&record), Code::StructureUnusual).is_empty());
        record["credentialSubject"] = json!([record["credentialSubject"]]);
        assert_eq!(places(&report(&record), Code::StructureUnusual), [("/credentialSubject", None)]);
    }

    #[test]
    fn clr_12_an_identifier_in_the_clear_tells_the_same_person() {
        let identifier = |hashed: bool, text: &str| json!({ "type": "IdentityObject", "identityType": "emailAddress", "identityHash": text, "hashed": hashed });
        let mut learner = badge(1, json!({}));
        learner["credentialSubject"]["identifier"] = json!([identifier(false, "ada@college.example")]);
        // In a token only its facts are seen.
        let inside = json!([token(1, &learner)]);
        let same = |own: Value| {
            let report = report(&record(inside.clone(), json!({ "identifier": [own] })));
            let found = |code: Code| {
                let findings =
                    report.findings().iter().chain(report.nested().iter().flat_map(|nested| nested.report.findings()));
                findings
                    .filter(|finding| finding.code() == code)
                    .map(|finding| finding.data("by").map(str::to_owned))
                    .next()
            };
            (found(Code::NestedSameSubject).flatten(), found(Code::NestedOtherSubject).is_some())
        };
        assert_eq!(same(identifier(false, "ada@college.example")), (Some("emailAddress".to_owned()), false));
        assert_eq!(same(identifier(false, "bob@college.example")), (None, true));
        // What says that it is a hash is none that this text has.
        assert_eq!(same(identifier(true, "ada@college.example")), (None, true));
    }

    #[test]
    fn clr_08_an_achievement_of_the_record_names_the_end_of_an_association() {
        let achievement = json!({
            "id": "https://bramble.example/achievements/diploma",
            "type": ["Achievement"],
            "name": "Diploma",
            "description": "Knows the whole workshop.",
            "criteria": { "narrative": "Passed every test." }
        });
        let association = json!({
            "type": ["Association"],
            "associationType": "isParentOf",
            "sourceId": achievement["id"],
            "targetId": "https://bramble.example/achievements/safety"
        });
        let more = json!({ "achievement": [achievement], "association": [association] });
        let report = report(&record(json!([badge(1, json!({}))]), more));
        let facts: Value = serde_json::from_str(&report.to_json()).unwrap();
        let association = &facts["credential"]["associations"][0];
        assert_eq!(association["sourceName"]["value"], "Diploma", "{association}");
        assert_eq!(association["targetName"]["value"], "Workshop safety", "{association}");
    }
}
