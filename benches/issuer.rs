//! Badges that no fixture is: signed here, which is enough for measuring.

use crate::Case;
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

fn bytes_of(hex: &str) -> Vec<u8> {
    let digit = |place: usize| hex.get(place..place + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    (0..hex.len()).step_by(2).map(|place| digit(place).expect("hex digits")).collect()
}

/// Puts a value in the place of another one.
pub(crate) fn set(document: &mut Value, pointer: &str, value: Value) {
    *document.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
}
