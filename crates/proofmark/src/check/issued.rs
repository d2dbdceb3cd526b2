//! Credentials that tests sign themselves, as tokens of an issuer whose identifier is its key.

use crate::{Code, Input, Policy, Report, Resources, Timestamp, Verifier, encoding};
use ed25519_dalek::{Signer, SigningKey};
use serde_json::{Value, json};

/// The did:key of the issuer number `seed`.
pub(crate) fn issuer(seed: u8) -> String {
    let key = SigningKey::from_bytes(&[seed; 32]).verifying_key().to_bytes();
    format!("did:key:z{}", bs58::encode([&[0xed, 0x01], &key[..]].concat()).into_string())
}

/// A badge of data model 2.0 with further members.
pub(crate) fn badge(seed: u8, more: Value) -> Value {
    let mut badge = json!({
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
        ],
        "id": "urn:uuid:9e107d9d-372b-4b68-9d8a-3c4b5f0a6e21",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Workshop safety",
        "issuer": { "id": issuer(seed), "type": ["Profile"], "name": "Bramble Workshop" },
        "validFrom": "2026-01-15T09:00:00Z",
        "credentialSubject": {
            "id": "did:example:learner",
            "type": ["AchievementSubject"],
            "achievement": {
                "id": "https://bramble.example/achievements/safety",
                "type": ["Achievement"],
                "name": "Workshop safety",
                "description": "Knows how to work safely.",
                "criteria": { "narrative": "Passed the test." }
            }
        }
    });
    merge(&mut badge, more);
    badge
}

/// A record of the learner of [`badge`] with these credentials.
pub(crate) fn record(seed: u8, inside: Value) -> Value {
    badge(
        seed,
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
    )
}

pub(crate) fn merge(into: &mut Value, more: Value) {
    if let (Some(into), Value::Object(more)) = (into.as_object_mut(), more) {
        into.extend(more);
    }
}

/// A VC-JOSE-COSE token.
pub(crate) fn token(seed: u8, payload: &Value) -> String {
    signed(seed, &json!({ "alg": "EdDSA", "typ": "vc+jwt", "kid": issuer(seed) }), payload)
}

pub(crate) fn signed(seed: u8, header: &Value, payload: &Value) -> String {
    let segment = |value: &Value| encoding::base64url_encode(value.to_string().as_bytes());
    let input = format!("{}.{}", segment(header), segment(payload));
    let signature = SigningKey::from_bytes(&[seed; 32]).sign(input.as_bytes());
    format!("{input}.{}", encoding::base64url_encode(&signature.to_bytes()))
}

/// Verifies on 1 June 2026.
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
pub(crate) fn verify(token: &str, resources: &Resources, policy: &Policy) -> Report {
    let at = Timestamp::parse("2026-06-01T12:00:00Z").unwrap();
    Verifier::new(policy.clone()).verify(Input::from(token), resources, at)
}

/// The codes of one check in the order of the report.
pub(crate) fn codes(report: &Report, check: crate::Check) -> Vec<&'static str> {
    let codes = report.findings().iter().map(crate::Finding::code).filter(|code| code.check() == check);
    codes.map(Code::name).collect()
}
