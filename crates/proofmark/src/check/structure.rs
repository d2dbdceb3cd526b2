//! Does the document conform to its data model? (VC2-*, VC1-*, VP-*; Open Badges in [`open_badge`](super::open_badge))

use super::shape::{Rule, Shape};
use super::{open_badge, record};
use crate::credential::{Model, View};
use crate::policy::QuirkPolicy;
use crate::report::{Code, Finding, Format, Outcome, suspicious};
use proofmark_json::Budget;
use proofmark_json::{Kind, Value};

/// Texts with more suspicious characters than this are not listed one by one.
const MOST_TEXTS: usize = 4;

/// Checks a credential or presentation; a pass is said only when nothing failed.
pub(crate) fn check(view: &View<'_>, quirks: QuirkPolicy, budget: &mut Budget) -> Vec<Finding> {
    let mut shape = Shape::new(budget).under(quirks);
    let name = if view.format == Format::Presentation {
        presentation(view, &mut shape);
        "the data model of verifiable presentations"
    } else {
        credential(view, &mut shape);
        match (view.format, view.model) {
            (Format::OpenBadge30, _) => {
                open_badge::badge(view, &mut shape);
                "Open Badges 3.0"
            }
            (Format::Endorsement30, _) => {
                open_badge::endorsement(view, &mut shape);
                "Open Badges 3.0 (endorsement)"
            }
            (Format::Clr20, _) => {
                record::check(view, &mut shape);
                "CLR 2.0"
            }
            (_, Model::Vc11) => "the Verifiable Credentials Data Model 1.1",
            (_, Model::Vc20) => "the Verifiable Credentials Data Model 2.0",
        }
    };
    texts(view.body, &mut shape);
    let mut findings = shape.into_findings();
    if !findings.iter().any(|finding| finding.code().outcome() == Outcome::Fail) {
        findings.insert(0, Finding::new(Code::StructureConforms, view.body.pointer()).with("model", name));
    }
    findings
}

fn credential(view: &View<'_>, shape: &mut Shape<'_>) {
    let body = view.body;
    // VC2-TYPE-01, VC1-02.
    shape.typed(body, "VerifiableCredential");
    if view.types().any(|name| {
        name.ends_with("StatusListCredential")
            || name.ends_with("StatusList2021Credential")
            || name == "RevocationList2020Credential"
    }) {
        let name = view.types().find(|name| *name != "VerifiableCredential").unwrap_or_default();
        shape.add(Finding::new(Code::StructureNotLearner, body.pointer()).with("type", name));
    }
    shape.optional(body, "id", Rule::Url);
    issuer(view, shape);
    subjects(view, shape);
    shape.optional(body, "name", Rule::Human);
    shape.optional(body, "description", Rule::Human);
    let dates: &[&str] = match view.model {
        Model::Vc11 => {
            // VC1-02: the nbf claim may stand in for it in a token.
            if view.begins().next().is_none() {
                shape.missing(body, "issuanceDate");
            }
            &["issuanceDate", "expirationDate"]
        }
        Model::Vc20 => &["validFrom", "validUntil"],
    };
    for (name, value) in body.members().filter(|(name, _)| dates.contains(name)) {
        if value.as_str().is_none() {
            shape.malformed(value, name, "one date and time as a string");
        }
    }
    extension_points(view, shape);
}

/// VC2-ISS-01, VC1-02: one URL, or one object with an id that is a URL.
fn issuer(view: &View<'_>, shape: &mut Shape<'_>) {
    match view.body.get("issuer") {
        None if view.controller().is_some() => {}
        None => shape.missing(view.body, "issuer"),
        Some(issuer) if issuer.is_object() => {
            if issuer.get("id").is_some() {
                shape.required(issuer, "id", Rule::Url);
            } else if view.controller().is_none() {
                shape.missing(issuer, "id");
            }
            shape.optional(issuer, "name", Rule::Human);
            shape.optional(issuer, "description", Rule::Human);
        }
        Some(_) => {
            shape.required(view.body, "issuer", Rule::Url);
        }
    }
}

/// VC2-SUB-01: an object or a list of objects, each with at least one claim.
fn subjects(view: &View<'_>, shape: &mut Shape<'_>) {
    let body = view.body;
    let Some(subject) = body.get("credentialSubject") else {
        shape.missing(body, "credentialSubject");
        return;
    };
    if subject.one_or_many().next().is_none() {
        shape.malformed(subject, "credentialSubject", "an object, or a list with at least one object");
    }
    if subject.len() > 1 && subject.kind() == Kind::Array {
        shape.unusual(subject, "the credential has several subjects; the report shows the facts of the first");
    }
    shape.each(body, "credentialSubject", |shape, subject| {
        shape.optional(subject, "id", Rule::Url);
        if subject.is_empty() {
            shape.malformed(subject, "credentialSubject", "an object with at least one claim");
        } else if subject.len() == 1 && subject.get("id").is_some() {
            shape.unusual(subject, "the credential says nothing about its subject but the identifier");
        }
    });
}

/// Members whose values are objects with a type of their own (VC2-ST-01 to VC2-EXT-01, VC1-04, OB3-MOD-24).
fn extension_points(view: &View<'_>, shape: &mut Shape<'_>) {
    let first = view.model == Model::Vc11;
    let badge = matches!(view.format, Format::OpenBadge30 | Format::Endorsement30 | Format::Clr20);
    for (member, needs_id) in [
        ("credentialStatus", first),
        ("credentialSchema", true),
        ("refreshService", first || badge),
        ("termsOfUse", false),
        ("evidence", false),
        ("renderMethod", false),
        ("confidenceMethod", false),
    ] {
        shape.each(view.body, member, |shape, entry| {
            shape.required(entry, "type", Rule::Strings);
            if needs_id {
                shape.required(entry, "id", Rule::Url);
            } else {
                shape.optional(entry, "id", Rule::Url);
            }
        });
    }
    related_resources(view.body, shape);
}

/// VC2-RR-01: an id that stands once, and a digest.
fn related_resources(body: Value<'_>, shape: &mut Shape<'_>) {
    let mut seen: Vec<&str> = Vec::new();
    shape.each(body, "relatedResource", |shape, entry| {
        if let Some(id) = shape.required(entry, "id", Rule::Url).and_then(Value::as_str) {
            seen.push(id);
        }
        if entry.get("digestSRI").is_none() && entry.get("digestMultibase").is_none() {
            shape.missing(entry, "digestSRI or digestMultibase");
        }
    });
    let count = seen.len();
    seen.sort_unstable();
    seen.dedup();
    if let (true, Some(list)) = (seen.len() < count, body.get("relatedResource")) {
        shape.malformed(list, "relatedResource", "a list in which each id stands once");
    }
}

/// VP-01: the credentials inside are looked at one by one elsewhere.
fn presentation(view: &View<'_>, shape: &mut Shape<'_>) {
    let body = view.body;
    shape.typed(body, "VerifiablePresentation");
    shape.optional(body, "id", Rule::Url);
    for (name, value) in ["credentialSubject", "issuer", "name", "evidence"]
        .iter()
        .filter_map(|name| body.get(name).map(|value| (name, value)))
    {
        shape.unusual(
            value,
            &format!("a presentation has the member {name}, which nobody reads: badges stand inside it"),
        );
    }
    match body.get("holder") {
        Some(holder) if holder.is_object() => {
            shape.required(holder, "id", Rule::Url);
        }
        Some(_) => {
            shape.required(body, "holder", Rule::Url);
        }
        None => {}
    }
}

/// ATK-37: texts that look different from what they are.
pub(crate) fn texts(body: Value<'_>, shape: &mut Shape<'_>) {
    // Most documents are ASCII without an escape. Without an early end the compiler looks at many bytes at once.
    let plain = |byte: u8| (byte <= b'~') & (byte != b'\\');
    if body.text().bytes().fold(true, |all, byte| all & plain(byte)) {
        return;
    }
    let odd =
        |text: &str| text.chars().filter(|character| !matches!(character, '\n' | '\r' | '\t')).find_map(suspicious);
    let plain = |text: &str| text.bytes().fold(true, |plain, byte| plain & (0x20..0x7f).contains(&byte));
    let found = body.leaves().filter_map(|leaf| {
        let text = leaf.as_str().filter(|text| !plain(text))?;
        odd(text).map(|kind| (leaf, kind))
    });
    for (leaf, kind) in found.take(MOST_TEXTS) {
        shape.add(Finding::new(Code::StructureTextSuspicious, leaf.pointer()).with("kind", kind));
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use crate::check::issued::{badge, issuer, merge, signed, token, verify};
    use crate::{Code, Policy, Resources};
    use serde_json::{Value, json};

    /// Where a token has findings of this code.
    fn places(text: &str, code: Code) -> Vec<String> {
        let report = verify(text, &Resources::new(), &Policy::default());
        let findings = report.findings().iter().filter(|finding| finding.code() == code);
        findings.map(|finding| finding.at().to_owned()).collect()
    }

    fn other_credential(more: Value) -> String {
        let mut credential = badge(1, json!({ "type": ["VerifiableCredential"] }));
        merge(&mut credential, more);
        token(1, &credential)
    }

    #[test]
    fn vc2_sub_01_a_subject_that_is_only_named_says_nothing() {
        let with =
            |subject: Value| places(&other_credential(json!({ "credentialSubject": subject })), Code::StructureUnusual);
        assert_eq!(with(json!({ "id": "did:example:learner" })), ["/credentialSubject"]);
        assert!(with(json!({ "id": "did:example:learner", "name": "Ada" })).is_empty());
        assert!(with(json!({ "name": "Ada" })).is_empty());
    }

    #[test]
    fn vc2_rr_01_a_related_resource_stands_once() {
        let digest = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        let with = |names: &[&str]| {
            let list: Vec<Value> = names.iter().map(|name| json!({ "id": name, "digestSRI": digest })).collect();
            places(&other_credential(json!({ "relatedResource": list })), Code::StructureMalformed)
        };
        assert!(with(&["https://a.example/1", "https://a.example/2"]).is_empty());
        assert_eq!(with(&["https://a.example/1", "https://a.example/1"]), ["/relatedResource"]);
    }

    #[test]
    fn vp_06_a_holder_is_named_by_an_address() {
        let with = |holder: Value| {
            let presentation = json!({
                "@context": ["https://www.w3.org/ns/credentials/v2"],
                "type": ["VerifiablePresentation"],
                "holder": holder,
                "verifiableCredential": []
            });
            let header = json!({ "alg": "EdDSA", "typ": "vp+jwt", "kid": issuer(1) });
            places(&signed(1, &header, &presentation), Code::StructureMalformed).first().cloned()
        };
        assert_eq!(with(json!(issuer(1))), None);
        assert_eq!(with(json!({ "id": issuer(1) })), None);
        assert_eq!(with(json!("ada")).unwrap(), "/holder");
        assert_eq!(with(json!({ "id": "ada" })).unwrap(), "/holder/id");
    }
}
