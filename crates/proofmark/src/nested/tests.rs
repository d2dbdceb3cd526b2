//! Hostile and other nestings.

use crate::check::issued::{badge, issuer, merge, signed, token};
use crate::{Code, Input, Limits, Policy, Report, Resources, Timestamp, Verdict, Verifier};
use serde_json::{Value, json};

fn verify(text: &str) -> Report {
    verify_under(text, &Policy::default())
}

fn verify_under(text: &str, policy: &Policy) -> Report {
    let at = Timestamp::parse("2026-06-01T12:00:00Z").unwrap();
    Verifier::new(policy.clone()).verify(Input::from(text), &Resources::new(), at)
}

/// All reports inside, at whatever depth.
fn count(report: &Report) -> usize {
    report.nested().iter().map(|nested| 1 + count(&nested.report)).sum()
}

fn has(report: &Report, code: Code) -> bool {
    report.findings().iter().any(|finding| finding.code() == code)
        || report.nested().iter().any(|nested| has(&nested.report, code))
}

fn record(seed: u8, inside: Value) -> Value {
    let mut record = badge(seed, json!({}));
    merge(
        &mut record,
        json!({
            "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
            ],
            "id": "urn:uuid:e4b1f9b0-8c3d-4c59-9c8a-1d2e3f4a5b6c",
            "type": ["VerifiableCredential", "ClrCredential"],
            "credentialSubject": {
                "id": "did:example:learner", "type": ["ClrSubject"], "verifiableCredential": inside
            }
        }),
    );
    record
}

fn presentation(inside: Value) -> Value {
    json!({
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiablePresentation"],
        "verifiableCredential": inside
    })
}

fn enveloped(token: &str) -> Value {
    json!({
        "@context": "https://www.w3.org/ns/credentials/v2",
        "id": format!("data:application/vc+jwt,{token}"),
        "type": "EnvelopedVerifiableCredential"
    })
}

#[test]
fn threat_44_ten_thousand_children_are_refused_as_a_whole() {
    let report = verify(&token(1, &record(1, vec![json!({}); 10_000].into())));
    assert!(has(&report, Code::NestedLimit) && report.nested().is_empty());
    assert_eq!(report.verdict(), Verdict::Indeterminate);
    let report = verify(&presentation(vec![json!({}); 10_000].into()).to_string());
    assert!(has(&report, Code::NestedLimit) && report.nested().is_empty());
}

#[test]
fn threat_44_lists_of_lists_do_not_multiply() {
    // 200 presentations of 200 credentials each, which nobody signed, would be 40,200 reports.
    let inner = presentation(vec![json!({ "issuer": "x" }); 200].into());
    let report = verify(&presentation(vec![inner; 200].into()).to_string());
    let reports = count(&report);
    assert!(has(&report, Code::NestedLimit) && (200..=1_000).contains(&reports), "{reports}");
}

#[test]
fn threat_44_a_thousand_levels_end_at_the_limit_of_json() {
    let mut text = String::new();
    for _ in 0..1_000 {
        text.push_str(r#"{"@context":[],"type":["VerifiablePresentation"],"verifiableCredential":["#);
    }
    text.push_str(&"]}".repeat(1_000));
    let report = verify(&text);
    assert!(has(&report, Code::InputLimit) && report.nested().is_empty());
}

#[test]
fn atk_16_envelopes_within_envelopes_end_at_the_limit_of_nesting() {
    let mut inner = enveloped(&token(1, &badge(1, json!({}))));
    for _ in 0..8 {
        // An envelope of an envelope, which is no credential in itself.
        inner = json!({
            "@context": "https://www.w3.org/ns/credentials/v2",
            "id": format!("data:application/vc+ld+json;base64,{}", base64(&inner.to_string())),
            "type": "EnvelopedVerifiableCredential"
        });
    }
    let report = verify(&inner.to_string());
    assert!(has(&report, Code::NestedLimit), "{}", report.to_json());
    assert_eq!(report.verdict(), Verdict::Indeterminate);
}

fn base64(text: &str) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(text)
}

#[test]
fn ob3_end_06_endorsements_of_endorsements_do_not_multiply() {
    let endorsement = |seed: u8, inside: &[String]| {
        let mut made = badge(seed, json!({}));
        merge(
            &mut made,
            json!({
                "type": ["VerifiableCredential", "EndorsementCredential"],
                "credentialSubject": {
                    "id": "https://bramble.example/achievements/safety", "type": ["EndorsementSubject"]
                }
            }),
        );
        if !inside.is_empty() {
            merge(&mut made, json!({ "endorsementJwt": inside }));
        }
        token(seed, &made)
    };
    let mut level = endorsement(9, &[]);
    for seed in 2..4 {
        level = endorsement(seed, &vec![level; 8]);
    }
    let mut made = badge(1, json!({}));
    merge(&mut made, json!({ "endorsementJwt": vec![level; 8] }));
    let token = token(1, &made);
    let report = verify(&token);
    assert_eq!((report.verdict(), count(&report)), (Verdict::Valid, 8 + 64 + 512), "{:?}", report.primary());
    let limits = Limits { inside: 100, ..Limits::default() };
    let report = verify_under(&token, &Policy { limits, ..Policy::default() });
    let reports = count(&report);
    assert!(has(&report, Code::EndorsementLimit) && (8..=100).contains(&reports), "{reports}");
    assert_eq!(report.verdict(), Verdict::Valid);
}

#[test]
fn clr_09_each_child_is_its_own_and_none_hides_another() {
    let (good, other) = (token(2, &badge(2, json!({}))), token(3, &badge(3, json!({ "id": "urn:uuid:3" }))));
    let edited = good.replace('.', "..").replacen("..", ".", 2);
    let children = json!([enveloped(&good), enveloped(&edited[..edited.len() - 4]), enveloped(&other), 7]);
    let report = verify(&token(1, &record(1, children)));
    let verdicts: Vec<Verdict> = report.nested().iter().map(|nested| nested.report.verdict()).collect();
    assert_eq!(verdicts, [Verdict::Valid, Verdict::Invalid, Verdict::Valid]);
    let places: Vec<&str> = report.nested().iter().map(|nested| nested.at.as_str()).collect();
    assert_eq!(places[2], "/credentialSubject/verifiableCredential/2");
    assert!(has(&report, Code::NestedMalformed) && report.verdict() == Verdict::Invalid);
    assert_eq!(report.answers().genuine, crate::Answer::No);
}

/// CLR-11: nobody but the issuer of the record may do without a proof, and not in the name of somebody else.
#[test]
fn clr_11_only_the_issuer_of_the_record_does_without_a_proof() {
    let inside = |seed: u8| verify(&token(1, &record(1, json!([badge(seed, json!({}))]))));
    let own = inside(1);
    assert_eq!((own.verdict(), has(&own, Code::ProofCovered)), (Verdict::Valid, true), "{:?}", own.primary());
    let foreign = inside(2);
    assert_eq!((foreign.verdict(), has(&foreign, Code::ProofMissing)), (Verdict::Invalid, true));
    // The record has to be good itself.
    let spoilt = signed(
        2,
        &json!({ "alg": "EdDSA", "typ": "vc+jwt", "kid": issuer(1) }),
        &record(1, json!([badge(1, json!({}))])),
    );
    let spoilt = verify(&spoilt);
    assert!(has(&spoilt, Code::ProofMissing) && !has(&spoilt, Code::ProofCovered));
}
