//! Schemas of tokens that the tests sign, through the whole verification.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::{OF_CREDENTIALS, PINNED};
use crate::check::issued::{badge, codes, issuer, merge, signed, token, verify};
use crate::{Check, Limits, Policy, Report, Resources, SchemaPolicy, Verdict};
use serde_json::{Value, json};

const LIST: &str = "https://bramble.example/revoked.json";
const URL: &str = "https://bramble.example/schemas/badge.json";

fn named(more: Value) -> Value {
    let mut entry = json!({ "id": URL, "type": "JsonSchema" });
    merge(&mut entry, more);
    json!({ "credentialSchema": entry })
}

fn schema(more: Value) -> Value {
    let mut schema = json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": URL });
    merge(&mut schema, more);
    schema
}

fn supplied(schema: &Value) -> Resources {
    let mut resources = Resources::new();
    resources.insert(URL, schema.to_string().as_bytes());
    resources
}

fn report(entry: Value, resources: &Resources) -> Report {
    verify(&token(1, &badge(1, entry)), resources, &Policy::default())
}

fn outcome(entry: Value, resources: &Resources) -> (Vec<&'static str>, Verdict) {
    let report = report(entry, resources);
    (codes(&report, Check::Schema), report.verdict())
}

#[test]
fn sch_gen_01_passed_failed_and_open() {
    let none = Resources::new();
    let asked = report(named(json!({})), &none);
    assert_eq!(codes(&asked, Check::Schema), ["schema.needed"]);
    assert_eq!(
        asked.needs().iter().map(|need| (need.kind.name(), need.url.as_str())).collect::<Vec<_>>(),
        [("schema", URL)]
    );
    assert_eq!(asked.verdict(), Verdict::Indeterminate);
    let good = supplied(&schema(json!({ "required": ["credentialSubject", "validFrom"] })));
    assert_eq!(outcome(named(json!({})), &good), (vec!["schema.passed"], Verdict::Valid));
    let bad = supplied(&schema(json!({ "properties": { "name": { "maxLength": 3 } }, "required": ["validUntil"] })));
    let report = report(named(json!({})), &bad);
    assert_eq!(codes(&report, Check::Schema), ["schema.failed", "schema.failed"]);
    assert_eq!(report.verdict(), Verdict::Invalid);
    let told = report.findings().iter().find(|finding| finding.code().name() == "schema.failed").unwrap();
    assert_eq!((told.at(), told.data("keyword")), ("/name", Some("/properties/name/maxLength")));
    let mut gone = Resources::new();
    gone.insert_unavailable(URL, "HTTP 404");
    assert_eq!(outcome(named(json!({})), &gone), (vec!["schema.unavailable"], Verdict::Indeterminate));
}

#[test]
fn sch_gen_01_what_cannot_be_evaluated_is_unknown() {
    for (schema, code) in [
        (json!([]), "schema.malformed"),
        (schema(json!({ "type": "text" })), "schema.malformed"),
        (schema(json!({ "pattern": 1 })), "schema.passed"),
        (schema(json!({ "properties": { "id": { "pattern": "(?<=a)b" } } })), "schema.unevaluable"),
        (schema(json!({ "$ref": "https://bramble.example/other.json" })), "schema.unevaluable"),
        (schema(json!({ "$ref": "#" })), "schema.limit"),
        (json!({ "$id": URL }), "schema.dialect_unsupported"),
        (json!({ "$id": URL, "$schema": "http://json-schema.org/draft-03/schema#" }), "schema.dialect_unsupported"),
    ] {
        let (codes, verdict) = outcome(named(json!({})), &supplied(&schema));
        let (decided, unusual): (Vec<&str>, Vec<&str>) = codes.into_iter().partition(|code| *code != "schema.unusual");
        assert_eq!(decided, [code], "{schema}");
        assert!(unusual.len() <= 1 && (verdict == Verdict::Valid) == (code == "schema.passed"), "{schema}");
    }
    let mut page = Resources::new();
    page.insert(URL, b"<html>");
    assert_eq!(outcome(named(json!({})), &page).0, ["schema.malformed"]);
    page.insert(URL, &[b' '; 524_289]);
    assert_eq!(outcome(named(json!({})), &page).0, ["schema.limit"]);
    let none = Resources::new();
    assert_eq!(outcome(named(json!({ "type": "ShexValidator" })), &none).0, ["schema.unsupported"]);
    assert_eq!(outcome(named(json!({ "id": "http://bramble.example/x" })), &none).0, ["schema.refused_target"]);
    assert_eq!(outcome(json!({}), &none), (vec!["schema.none"], Verdict::Valid));
}

#[test]
fn sch_js_02_and_sch_oth_01_departures_are_told() {
    let other = supplied(&json!({ "$schema": "https://json-schema.org/draft/2020-12/schema" }));
    assert_eq!(outcome(named(json!({})), &other), (vec!["schema.unusual", "schema.passed"], Verdict::Valid));
    let old = named(json!({ "type": "FullJsonSchemaValidator2021" }));
    assert_eq!(outcome(old, &supplied(&schema(json!({})))).0, ["schema.unusual", "schema.passed"]);
}

#[test]
fn sch_js_03_a_stated_digest_is_compared_before_evaluation() {
    let resources = supplied(&schema(json!({})));
    let zero = format!("sha256-{}=", "A".repeat(43));
    let expected = (vec!["schema.digest_mismatch"], Verdict::Invalid);
    assert_eq!(outcome(named(json!({ "digestSRI": zero })), &resources), expected);
    let mut related = named(json!({}));
    merge(&mut related, json!({ "relatedResource": [{ "id": URL, "digestSRI": zero }] }));
    assert_eq!(outcome(related, &resources), expected);
    assert_eq!(outcome(named(json!({ "digestSRI": "sha999" })), &resources).0, ["schema.unevaluable"]);
    // Asked for, but nothing was delivered: no mismatch.
    assert_eq!(outcome(named(json!({ "digestSRI": zero })), &Resources::new()).0, ["schema.needed"]);
}

#[test]
fn ob3_sch_03_what_an_address_of_1edtech_means_is_not_for_others_to_say() {
    let url = format!("https://purl.imsglobal.org/spec/{}", PINNED.last().unwrap().0);
    let entry = named(json!({ "id": url, "type": "1EdTechJsonSchemaValidator2019" }));
    let mut permissive = Resources::new();
    permissive.insert(&url, schema(json!({})).to_string().as_bytes());
    assert_eq!(outcome(entry.clone(), &permissive), (vec!["schema.altered"], Verdict::Indeterminate));
    // Those schemas describe data model 2.0, and no badge of version 1.1 satisfies them.
    let mut old = badge(1, entry);
    merge(
        &mut old,
        json!({
            "@context": ["https://www.w3.org/2018/credentials/v1", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json"],
            "issuanceDate": "2026-01-15T09:00:00Z"
        }),
    );
    let report = verify(&token(1, &old), &Resources::new(), &Policy::default());
    assert_eq!(codes(&report, Check::Schema), ["schema.superseded"]);
    assert!(report.needs().is_empty());
}

#[test]
fn the_policy_decides_whether_schemas_count() {
    let bad = supplied(&schema(json!({ "required": ["validUntil"] })));
    let token = token(1, &badge(1, named(json!({}))));
    let with = |schema| verify(&token, &bad, &Policy { schema, ..Policy::default() });
    assert_eq!(with(SchemaPolicy::Require).verdict(), Verdict::Invalid);
    assert_eq!(with(SchemaPolicy::Report).verdict(), Verdict::Valid);
    assert_eq!(codes(&with(SchemaPolicy::Report), Check::Schema), ["schema.failed"]);
    assert_eq!(codes(&with(SchemaPolicy::Ignore), Check::Schema), ["schema.ignored"]);
    let limits = Limits { work: 10_000, ..Limits::default() };
    let policy = Policy { limits, ..Policy::default() };
    assert_ne!(verify(&token, &bad, &policy).verdict(), Verdict::Valid);
}

#[test]
fn vc2_sch_01_all_schemas_count() {
    let entries = vec![json!({ "id": URL, "type": "JsonSchema" }), json!({ "id": URL, "type": "Other" })];
    let entry = json!({ "credentialSchema": entries });
    let good = supplied(&schema(json!({})));
    assert_eq!(outcome(entry, &good), (vec!["schema.passed", "schema.unsupported"], Verdict::Indeterminate));
    let many = json!({ "credentialSchema": vec![json!({ "id": URL, "type": "JsonSchema" }); 17] });
    let (codes, verdict) = outcome(many, &good);
    assert_eq!((codes.len(), codes.last(), verdict), (17, Some(&"schema.limit"), Verdict::Indeterminate));
}

fn schema_credential(inner: Value, more: Value) -> Value {
    let mut credential = json!({
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiableCredential", "JsonSchemaCredential"],
        "issuer": issuer(2),
        "credentialSchema": { "id": OF_CREDENTIALS, "type": "JsonSchema", "digestSRI": super::OF_CREDENTIALS_SRI },
        "credentialSubject": { "id": URL, "type": "JsonSchema", "jsonSchema": schema(inner) }
    });
    merge(&mut credential, more);
    credential
}

#[test]
fn sch_jsc_01_a_schema_in_a_credential_is_verified_first() {
    let entry = || named(json!({ "type": "JsonSchemaCredential" }));
    let with = |text: &str| {
        let mut resources = Resources::new();
        resources.insert(URL, text.as_bytes());
        outcome(entry(), &resources)
    };
    let good = token(2, &schema_credential(json!({ "required": ["name"] }), json!({})));
    assert_eq!(with(&good), (vec!["schema.passed"], Verdict::Valid));
    let mut resources = Resources::new();
    resources.insert(URL, good.as_bytes());
    let report = report(entry(), &resources);
    let passed = report.findings().iter().find(|finding| finding.code().name() == "schema.passed").unwrap();
    assert_eq!(passed.data("publisher"), Some(issuer(2).as_str()), "SCH-JSC-03");
    // The schema is JSON and not JSON-LD: a rule on @context is no context.
    let rule = json!({ "properties": { "@context": { "type": "array", "contains": { "type": "string" } } } });
    assert_eq!(with(&token(2, &schema_credential(rule, json!({})))), (vec!["schema.passed"], Verdict::Valid));
    let failing = token(2, &schema_credential(json!({ "required": ["validUntil"] }), json!({})));
    assert_eq!(with(&failing), (vec!["schema.failed"], Verdict::Invalid));
    let refused = (vec!["schema.credential_refused"], Verdict::Indeterminate);
    let lax = json!({ "type": "JsonSchema", "jsonSchema": schema(json!({})) });
    for bad in [
        token(3, &schema_credential(json!({}), json!({}))),
        schema_credential(json!({}), json!({})).to_string(),
        token(2, &schema_credential(json!({}), json!({ "validUntil": "2026-05-01T00:00:00Z" }))),
        token(2, &schema_credential(json!({}), json!({ "type": ["VerifiableCredential"] }))),
        token(
            2,
            &schema_credential(json!({}), json!({ "credentialSchema": { "id": URL, "type": "JsonSchemaCredential" } })),
        ),
        token(2, &schema_credential(json!({}), json!({ "credentialSubject": { "type": "JsonSchema" } }))),
        token(2, &schema_credential(json!({}), json!({ "credentialSchema": [] }))),
        token(2, &schema_credential(json!({}), json!({ "credentialSubject": [lax.clone(), lax] }))),
        token(2, &schema_credential(json!({}), json!({ "name": { "@context": { "type": "https://a.example/" } } }))),
    ] {
        assert_eq!(with(&bad), refused, "{bad}");
    }
    // It may have been withdrawn, like any other credential.
    let listed = json!({ "id": "urn:x:1", "credentialStatus": { "id": LIST, "type": "1EdTechRevocationList" } });
    let listed = token(2, &schema_credential(json!({}), listed));
    assert_eq!(with(&listed), refused, "the list was not supplied");
    for (withdrawn, expected) in [("urn:x:1", refused.clone()), ("urn:x:2", (vec!["schema.passed"], Verdict::Valid))] {
        let mut resources = Resources::new();
        resources.insert(URL, listed.as_bytes());
        let list = json!({ "issuer": issuer(2), "revokedCredential": [{ "id": withdrawn }] });
        resources.insert(LIST, list.to_string().as_bytes());
        assert_eq!(outcome(entry(), &resources), expected, "{withdrawn}");
    }
}

#[test]
fn ob3_sch_01_claims_of_the_token_are_decoded() {
    let closed = supplied(&schema(json!({
        "properties": { "id": true, "issuanceDate": { "const": "2026-01-15T09:00:00Z" } },
        "required": ["issuer", "issuanceDate", "id"],
        "propertyNames": { "not": { "enum": ["iss", "jti", "sub", "nbf"] } }
    })));
    let mut payload = badge(1, named(json!({})));
    merge(&mut payload, json!({ "issuanceDate": "2026-01-15T09:00:00Z" }));
    let claims = json!({ "iss": issuer(1), "jti": "urn:uuid:9e107d9d-372b-4b68-9d8a-3c4b5f0a6e21", "sub": "did:example:learner", "nbf": 1_768_467_600 });
    merge(&mut payload, claims.clone());
    let header = json!({ "alg": "EdDSA", "typ": "JWT", "kid": issuer(1) });
    let report = verify(&signed(1, &header, &payload), &closed, &Policy::default());
    assert_eq!(codes(&report, Check::Schema), ["schema.passed"]);
    // VC 1.1 leaves members to the claims.
    let mut inner = badge(1, named(json!({})));
    let members = inner.as_object_mut().unwrap();
    for name in ["id", "issuer", "validFrom"] {
        members.remove(name);
    }
    members.insert(
        "@context".to_owned(),
        json!(["https://www.w3.org/2018/credentials/v1", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json"]),
    );
    let mut payload = claims;
    merge(&mut payload, json!({ "vc": inner }));
    let report = verify(&signed(1, &header, &payload), &closed, &Policy::default());
    assert_eq!(codes(&report, Check::Schema), ["schema.passed"], "{}", report.to_json_pretty());
}
