//! Badges that no fixture is: signed here, which is enough for measuring.

use crate::Case;
use crate::documents::Security;
use ed25519_dalek::{Signer, SigningKey};
use proofmark::{Input, Policy, Resources, Timestamp, Verifier};
use serde_json::{Value, json};

/// One who signs with `eddsa-rdfc-2022`, named by a `did:key`.
#[derive(Debug)]
pub struct Issuer {
    key: SigningKey,
    /// The key as the standard writes it.
    multikey: String,
}

impl Issuer {
    /// The issuer of this number; always the same one.
    #[must_use]
    pub fn new(number: u8) -> Self {
        let key = SigningKey::from_bytes(&[number; 32]);
        // Multicodec 0xed, then the key.
        let bytes = [&[0xed, 0x01], key.verifying_key().as_bytes().as_slice()].concat();
        Self { key, multikey: format!("z{}", bs58::encode(bytes).into_string()) }
    }

    /// The issuer's address.
    #[must_use]
    pub fn did(&self) -> String {
        format!("did:key:{}", self.multikey)
    }

    /// The badge, issued and signed by this issuer.
    #[must_use]
    pub fn issue(&self, mut badge: Value) -> Case {
        set(&mut badge, "/issuer/id", self.did().into());
        self.sign(badge, "assertionMethod")
    }

    /// A presentation of badges, held and signed by this issuer.
    #[must_use]
    pub fn present(&self, badges: &[Case]) -> Case {
        let badges: Vec<Value> =
            badges.iter().map(|badge| serde_json::from_slice(&badge.bytes).expect("a badge")).collect();
        let presentation = json!({
            "@context": ["https://www.w3.org/ns/credentials/v2"],
            "id": "urn:uuid:3d0e6b1c-8f2a-4b7d-9c5e-6a1f0b2d4e88",
            "type": ["VerifiablePresentation"],
            "holder": self.did(),
            "verifiableCredential": badges,
        });
        self.sign(presentation, "authentication")
    }

    /// The badge under another kind of security.
    #[must_use]
    pub fn secure(&self, mut badge: Value, security: Security) -> Case {
        set(&mut badge, "/issuer/id", self.did().into());
        match security {
            Security::Graph => self.sign(badge, "assertionMethod"),
            Security::Json => self.sign_json(badge),
            Security::Token => self.sign_token(badge),
        }
    }

    /// A record that holds these credentials, under the same kind of security; tokens are in envelopes.
    #[must_use]
    pub fn record(&self, credentials: &[Case], security: Security) -> Case {
        let inside = |case: &Case| match security {
            Security::Token => json!({
                "@context": "https://www.w3.org/ns/credentials/v2",
                "id": format!("data:application/vc+jwt,{}", String::from_utf8_lossy(&case.bytes)),
                "type": "EnvelopedVerifiableCredential",
            }),
            Security::Graph | Security::Json => serde_json::from_slice(&case.bytes).expect("a badge"),
        };
        let record = json!({
            "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            ],
            "id": "urn:uuid:e4b1f9b0-8c3d-4c59-9c8a-1d2e3f4a5b6c",
            "type": ["VerifiableCredential", "ClrCredential"],
            "name": "Transcript of records",
            "issuer": { "id": self.did(), "type": ["Profile"], "name": "Hohenfels University of Applied Sciences" },
            "validFrom": "2026-01-15T09:00:00Z",
            "credentialSubject": {
                "id": "did:example:learner",
                "type": ["ClrSubject"],
                "verifiableCredential": credentials.iter().map(inside).collect::<Vec<_>>(),
            },
        });
        self.secure(record, security)
    }

    fn sign_json(&self, mut document: Value) -> Case {
        let method = format!("{}#{}", self.did(), self.multikey);
        let context = document.get("@context").cloned().expect("contexts");
        let mut proof = json!({
            "@context": context,
            "type": "DataIntegrityProof",
            "created": "2026-01-15T09:05:00Z",
            "verificationMethod": method,
            "cryptosuite": "eddsa-jcs-2022",
            "proofPurpose": "assertionMethod",
        });
        document.as_object_mut().expect("an object").insert("proof".to_owned(), proof.clone());
        let at = Timestamp::parse("2026-06-01T12:00:00Z").expect("a time");
        let bytes = document.to_string().into_bytes();
        let forms = Verifier::new(Policy::default()).signed_forms(Input::from_bytes(&bytes), &Resources::new(), at);
        let form = forms.into_iter().next().expect("a proof").expect("a canonical form");
        let message = [bytes_of(&form.options_hash), bytes_of(&form.document_hash)].concat();
        let signature = bs58::encode(self.key.sign(&message).to_bytes()).into_string();
        proof.as_object_mut().expect("an object").insert("proofValue".to_owned(), format!("z{signature}").into());
        document.as_object_mut().expect("an object").insert("proof".to_owned(), proof);
        Case { bytes: document.to_string().into_bytes(), resources: Resources::new(), at }
    }

    fn sign_token(&self, mut badge: Value) -> Case {
        let at = Timestamp::parse("2026-06-01T12:00:00Z").expect("a time");
        let begin = badge.get("validFrom").and_then(Value::as_str).and_then(|text| Timestamp::parse(text).ok());
        let claims = badge.as_object_mut().expect("an object");
        claims.insert("iss".to_owned(), self.did().into());
        claims.insert("jti".to_owned(), claims.get("id").cloned().expect("an id"));
        claims.insert("nbf".to_owned(), begin.expect("a beginning").unix().into());
        let header = json!({ "alg": "EdDSA", "typ": "JWT", "kid": format!("{}#{}", self.did(), self.multikey) });
        let input = format!("{}.{}", base64url(header.to_string().as_bytes()), base64url(badge.to_string().as_bytes()));
        let signature = self.key.sign(input.as_bytes()).to_bytes();
        let bytes = format!("{input}.{}", base64url(&signature)).into_bytes();
        Case { bytes, resources: Resources::new(), at }
    }

    fn sign(&self, mut document: Value, purpose: &str) -> Case {
        let proof = json!({
            "type": "DataIntegrityProof",
            "created": "2026-01-15T09:05:00Z",
            "verificationMethod": format!("{}#{}", self.did(), self.multikey),
            "cryptosuite": "eddsa-rdfc-2022",
            "proofPurpose": purpose,
        });
        document.as_object_mut().expect("an object").insert("proof".to_owned(), proof);
        let at = Timestamp::parse("2026-06-01T12:00:00Z").expect("a time");
        let bytes = document.to_string().into_bytes();
        let forms = Verifier::new(Policy::default()).signed_forms(Input::from_bytes(&bytes), &Resources::new(), at);
        let form = forms.into_iter().next().expect("a proof").expect("a canonical form");
        let message = [bytes_of(&form.options_hash), bytes_of(&form.document_hash)].concat();
        let signature = bs58::encode(self.key.sign(&message).to_bytes()).into_string();
        let proof = document.pointer_mut("/proof").and_then(Value::as_object_mut).expect("the proof");
        proof.insert("proofValue".to_owned(), format!("z{signature}").into());
        Case { bytes: document.to_string().into_bytes(), resources: Resources::new(), at }
    }
}

fn base64url(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut out = String::new();
    for group in bytes.chunks(3) {
        let value = (0..3).fold(0_u32, |value, place| (value << 8) | group.get(place).copied().map_or(0, u32::from));
        for place in 0..=group.len() {
            let index = usize::try_from((value >> (18 - 6 * place)) & 63).unwrap_or(0);
            out.push(char::from(DIGITS.get(index).copied().unwrap_or(b'A')));
        }
    }
    out
}

fn bytes_of(hex: &str) -> Vec<u8> {
    let digit = |place: usize| hex.get(place..place + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    (0..hex.len()).step_by(2).map(|place| digit(place).expect("hex digits")).collect()
}

/// Puts a value in the place of another one.
pub(crate) fn set(document: &mut Value, pointer: &str, value: Value) {
    *document.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
}
