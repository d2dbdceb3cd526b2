//! What the benches share: fixtures with their resources, the bare signature check that hides in each of them, and the
//! steps from a document to its digest.
#![forbid(unsafe_code)]
#![expect(clippy::panic, clippy::expect_used, reason = "a bench without its fixture cannot go on")]

pub mod documents;
mod issuer;
mod layer;

pub use issuer::Issuer;
pub use layer::Layer;

use proofmark::{
    Algorithm, BadSignature, CryptoProvider, Input, KeyType, Policy, PublicKey, Report, Resources, Timestamp, Verifier,
};
use std::path::PathBuf;
use std::sync::Mutex;

/// A fixture, ready to be verified.
pub struct Case {
    /// The bytes of the badge.
    pub bytes: Vec<u8>,
    /// The documents it needs.
    pub resources: Resources,
    /// The time of checking.
    pub at: Timestamp,
}

/// The signature check inside a verification: what the provider was asked.
#[derive(Clone)]
pub struct Bare {
    /// The algorithm.
    pub algorithm: Algorithm,
    /// The key.
    pub key: PublicKey,
    /// The message.
    pub message: Vec<u8>,
    /// The signature.
    pub signature: Vec<u8>,
}

static LAST: Mutex<Option<Bare>> = Mutex::new(None);

fn record(algorithm: Algorithm, key: &PublicKey, message: &[u8], signature: &[u8]) -> Result<(), BadSignature> {
    let bare = Bare { algorithm, key: key.clone(), message: message.to_vec(), signature: signature.to_vec() };
    *LAST.lock().expect("no bench panicked here") = Some(bare);
    CryptoProvider::pure_rust().verify(algorithm, key, message, signature)
}

impl Case {
    /// The manifest entry of this id.
    #[must_use]
    pub fn load(id: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../fixtures");
        let read = |file: &str| std::fs::read(folder.join(file)).unwrap_or_else(|fault| panic!("{file}: {fault}"));
        let manifest: Vec<serde_json::Value> = serde_json::from_slice(&read("manifest.json")).expect("a manifest");
        let entry = manifest
            .iter()
            .find(|entry| entry.get("id").and_then(serde_json::Value::as_str) == Some(id))
            .unwrap_or_else(|| panic!("no fixture {id}"));
        let text = |name: &str| entry.get(name).and_then(serde_json::Value::as_str).expect("a string");
        let mut resources = Resources::new();
        if let Some(files) = entry.get("resources").and_then(serde_json::Value::as_object) {
            for (url, file) in files {
                resources.insert(url, &read(file.as_str().expect("a file")));
            }
        }
        Self { bytes: read(text("input")), resources, at: Timestamp::parse(text("at")).expect("a time") }
    }

    /// The same badge, which something else has to vouch for.
    #[must_use]
    pub fn without_proof(&self) -> Self {
        let mut badge: serde_json::Value = serde_json::from_slice(&self.bytes).expect("a badge in JSON");
        badge.as_object_mut().expect("an object").remove("proof");
        Self { bytes: badge.to_string().into_bytes(), resources: self.resources.clone(), at: self.at }
    }

    /// Verifies it.
    pub fn verify(&self, verifier: &Verifier) -> Report {
        verifier.verify(Input::from_bytes(&self.bytes), &self.resources, self.at)
    }

    /// The signature check inside.
    #[must_use]
    pub fn bare(&self) -> Bare {
        let report = self.verify(&Verifier::with_crypto(Policy::default(), CryptoProvider::new("recording", record)));
        assert!(
            report.credential().is_some(),
            "a bench of a badge that is not good measures nothing: {}",
            report.to_json()
        );
        LAST.lock().expect("no bench panicked here").clone().expect("a signature was checked")
    }
}

impl Bare {
    /// Checks the signature with the parsed key.
    #[must_use]
    pub fn check(&self) -> bool {
        CryptoProvider::pure_rust().verify(self.algorithm, &self.key, &self.message, &self.signature).is_ok()
    }

    /// The same with the key read from its bytes first, as every verification has to. RSA keys have no such form here.
    #[must_use]
    pub fn check_with_key(&self) -> bool {
        let raw = self.key.raw();
        let key = match self.key.key_type() {
            KeyType::Ed25519 => PublicKey::ed25519(&raw),
            KeyType::P256 => PublicKey::p256(&raw),
            KeyType::P384 => PublicKey::p384(&raw),
            KeyType::Secp256k1 => PublicKey::secp256k1(&raw),
            _ => return self.check(),
        };
        key.is_ok_and(|key| {
            CryptoProvider::pure_rust().verify(self.algorithm, &key, &self.message, &self.signature).is_ok()
        })
    }
}
