//! What the badge's proof is about: the document without it, and the bare signature check inside each verification.

use crate::peers::Oxigraph;
use ed25519_dalek::VerifyingKey;
use serde_json::Value;

pub struct Signed {
    /// The badge without its proof: what is hashed.
    pub unsecured: Vec<u8>,
    /// The badge with another name, which no verifier may accept.
    pub altered: Vec<u8>,
    pub signature: Signature,
}

/// An Ed25519 signature with its key and message.
pub struct Signature {
    key: [u8; 32],
    message: [u8; 64],
    bytes: [u8; 64],
}

impl Signed {
    /// Reads a badge whose only proof is an eddsa-rdfc-2022 one of a `did:key`. The hashes are not proofmark's, so that it
    /// does not judge itself: if they are not what the issuer signed, the bare signature is not good.
    pub fn read(bytes: &[u8], oxigraph: &Oxigraph) -> Self {
        let mut badge: Value = serde_json::from_slice(bytes).expect("JSON");
        let mut altered = badge.clone();
        altered["name"] = "Another name".into();
        let mut proof = badge.as_object_mut().and_then(|badge| badge.remove("proof")).expect("a proof");
        let value = proof.as_object_mut().and_then(|proof| proof.remove("proofValue")).expect("its value");
        proof["@context"] = badge["@context"].clone();
        let (_, multikey) = text(&proof["verificationMethod"]).split_once('#').expect("a did:key");
        let digest = |value| oxigraph.digest(&json(value)).expect("a canonical form");
        let message = [digest(&proof), digest(&badge)].concat();
        let signature = Signature {
            // Two bytes say that it is an Ed25519 key.
            key: multibase(multikey).split_off(2).try_into().expect("an Ed25519 key"),
            message: message.try_into().expect("two hashes"),
            bytes: multibase(text(&value)).try_into().expect("an Ed25519 signature"),
        };
        Self { unsecured: json(&badge), altered: json(&altered), signature }
    }
}

impl Signature {
    /// With the key read from its bytes, as every verification has to.
    pub fn check(&self) -> Result<(), String> {
        VerifyingKey::from_bytes(&self.key)
            .and_then(|key| key.verify_strict(&self.message, &ed25519_dalek::Signature::from_bytes(&self.bytes)))
            .map_err(|fault| fault.to_string())
    }

    /// The hash of the document in the message, after the hash of the proof's other members.
    pub fn digest(&self) -> &[u8] {
        self.message.get(32..).unwrap_or_default()
    }
}

fn json(value: &Value) -> Vec<u8> {
    serde_json::to_vec(value).expect("JSON")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a string")
}

fn multibase(text: &str) -> Vec<u8> {
    bs58::decode(text.strip_prefix('z').expect("base58")).into_vec().expect("base58")
}
