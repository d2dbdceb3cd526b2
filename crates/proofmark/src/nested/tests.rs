//! Hostile and other nestings.

use crate::check::issued::{badge, issuer, merge, record, signed, token};
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

/// R1, VP-08: what a presentation says beside its badges is the word of whoever presents it.
#[test]
fn r1_a_presentation_is_no_badge() {
    let mut dressed = presentation(json!([]));
    let own = badge(1, json!({}));
    for name in ["credentialSubject", "name", "evidence", "validUntil", "image", "endorsement"] {
        dressed[name] = own.get(name).cloned().unwrap_or_else(|| json!("2030-01-01T00:00:00Z"));
    }
    merge(&mut dressed, json!({ "holder": issuer(1) }));
    let report = verify(&signed(1, &json!({ "alg": "EdDSA", "typ": "vp+jwt", "kid": issuer(1) }), &dressed));
    let facts = report.credential().unwrap();
    assert_eq!(facts.holder.as_ref().map(crate::Fact::value), Some(issuer(1).as_str()));
    assert!(facts.subject.is_none() && facts.achievement.is_none() && facts.name.is_none() && facts.results.is_empty());
    assert!(facts.valid_until.is_none() && facts.evidence.is_empty() && facts.endorsements.is_empty());
    assert!(has(&report, Code::StructureUnusual) && has(&report, Code::KeyBoundHolder));
}

/// VP-03, THREAT-15: a key for showing who one is makes no statements.
#[test]
fn threat_15_a_key_for_authentication_alone_vouches_for_no_badge_inside() {
    let holder = "did:web:ada.example";
    let kid = format!("{holder}#key-1");
    let mut own = badge(1, json!({}));
    own["issuer"]["id"] = json!(holder);
    let mut wrapped = presentation(json!([own]));
    merge(&mut wrapped, json!({ "holder": holder }));
    let text = signed(1, &json!({ "alg": "EdDSA", "typ": "vp+jwt", "kid": kid }), &wrapped);
    let inside = |purposes: &[&str]| {
        let key = issuer(1).trim_start_matches("did:key:").to_owned();
        let method = json!({ "id": kid, "type": "Multikey", "controller": holder, "publicKeyMultibase": key });
        let mut document = json!({ "id": holder, "verificationMethod": [method] });
        for purpose in purposes {
            document[*purpose] = json!([kid]);
        }
        let mut resources = Resources::new();
        resources.insert("https://ada.example/.well-known/did.json", document.to_string().as_bytes());
        let at = Timestamp::parse("2026-06-01T12:00:00Z").unwrap();
        let report = Verifier::new(Policy::default()).verify(Input::from(text.as_str()), &resources, at);
        assert!(report.credential().is_some(), "{}", report.to_json());
        report.nested()[0].report.verdict()
    };
    assert_eq!(inside(&["authentication", "assertionMethod"]), Verdict::Valid);
    assert_eq!(inside(&["authentication"]), Verdict::Invalid);
}

/// VCJ-14, R1: a proof inside a token does not make good what only the token says.
#[test]
fn vcj_14_a_key_that_only_a_bad_token_states_is_nobodys() {
    let text = include_str!("../../../../fixtures/valid/eddsa-jcs-2022-ed25519-small.json");
    let mut payload: Value = serde_json::from_str(text).unwrap();
    let owner = payload["issuer"]["id"].as_str().unwrap().to_owned();
    let more = json!({ "iss": owner, "jti": payload["id"], "sub": payload["credentialSubject"]["id"] });
    merge(&mut payload, more);
    payload["nbf"] = json!(Timestamp::parse(payload["validFrom"].as_str().unwrap()).unwrap().unix());
    payload["exp"] = json!(Timestamp::parse(payload["validUntil"].as_str().unwrap()).unwrap().unix());
    let kid = format!("{owner}#{}", owner.trim_start_matches("did:key:"));
    let header = json!({ "alg": "EdDSA", "typ": "JWT", "kid": kid, "cnf": { "kid": "did:example:thief#1" } });
    let report =
        verify_under(&signed(9, &header, &payload), &Policy { proofs: crate::ProofPolicy::Any, ..Policy::default() });
    assert_eq!(report.verdict(), Verdict::Valid, "{}", report.to_json());
    assert!(has(&report, Code::ProofSignatureInvalid));
    assert!(report.credential().unwrap().holder_key.is_none() && !has(&report, Code::HolderKeyStated));
}

/// THREAT-11, R2: many objects with one id are too much work, and no contradiction.
#[test]
fn threat_11_objects_with_one_id_are_compared_within_the_budget() {
    let text = include_str!("../../../../fixtures/valid/eddsa-rdfc-2022-small.json");
    let mut document: Value = serde_json::from_str(text).unwrap();
    document["credentialSubject"]["achievement"] = json!(vec![json!({ "id": "urn:a:b" }); 4_000]);
    let report = verify(&document.to_string());
    assert!(has(&report, Code::ProofLimit) && !has(&report, Code::StructureAmbiguous), "{}", report.to_json());
}
