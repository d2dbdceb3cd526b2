//! The signature in a proof: multibase, a JWS without payload, or base64 (DI-GEN-09, DI-E18-01, DI-J20-01, DI-R18-01).

use super::jose;
use super::suite::{Encoding, Rules};
use crate::crypto::{Algorithm, PublicKey};
use crate::encoding;
use crate::report::{Code, Finding};
use crate::run::Run;
use proofmark_json::{Document, JsonFault, Value};

/// Longest `proofValue` in characters: a P-384 signature has 131 (THREAT-04).
const PROOF_VALUE_CHARS: usize = 256;

/// Longest header and signature of a detached JWS, in characters: RSA with 8,192 bits has 1,366.
const JWS_CHARS: usize = 4_096;

/// A signature as it stands in the proof.
pub(super) struct Sealed<'a> {
    signature: Vec<u8>,
    /// The encoded header of a JWS, which is part of what is signed, and the algorithm that it names.
    header: Option<(&'a str, String)>,
    at: String,
}

/// Reads the signature where the suite has it.
pub(super) fn read<'a>(proof: Value<'a>, encoding: Encoding, run: &mut Run<'_>) -> Result<Sealed<'a>, Finding> {
    let at = |name: &str| format!("{}/{name}", proof.pointer());
    let present: Vec<&str> =
        ["proofValue", "jws", "signatureValue"].into_iter().filter(|name| proof.get(name).is_some()).collect();
    let expected = match (encoding, present.as_slice()) {
        (Encoding::ProofValue, ["proofValue"] | []) => "proofValue",
        (Encoding::Jws | Encoding::BareJws, ["jws"] | []) | (Encoding::JwsOrBase64, ["jws"]) => "jws",
        (Encoding::JwsOrBase64, ["signatureValue"] | []) => "signatureValue",
        _ => {
            let reason = "the proof must have its signature in the one member that its suite uses";
            return Err(Finding::new(Code::ProofMalformed, proof.pointer()).with("reason", reason));
        }
    };
    let malformed = |reason: &str| Finding::new(Code::ProofMalformed, at(expected)).with("reason", reason);
    let text = proof.get_str(expected).ok_or_else(|| {
        let at = proof.get(expected).unwrap_or(proof).pointer();
        Finding::new(Code::ProofMalformed, at)
            .with("reason", format!("the proof must have a {expected} that is a string"))
    })?;
    match expected {
        "proofValue" => {
            let digits = text
                .strip_prefix('z')
                .ok_or_else(|| malformed("the proofValue must start with z, the sign of base58btc"))?;
            if digits.len() > PROOF_VALUE_CHARS {
                return Err(malformed("the proofValue is too long"));
            }
            let signature = encoding::base58_decode(digits, PROOF_VALUE_CHARS)
                .ok_or_else(|| malformed("the proofValue is not base58btc"))?;
            Ok(Sealed { signature, header: None, at: at(expected) })
        }
        "jws" => jws(text, encoding, &at(expected), run),
        _ if text.len() > JWS_CHARS => Err(malformed("the signatureValue is too long")),
        _ => {
            let signature = encoding::base64_decode(text)
                .or_else(|| encoding::base64url_decode(text))
                .ok_or_else(|| malformed("the signatureValue is not base64"))?;
            Ok(Sealed { signature, header: None, at: at(expected) })
        }
    }
}

/// RFC 7797: the payload is not encoded and not there; the header has to say so.
fn jws<'a>(text: &'a str, encoding: Encoding, at: &str, run: &mut Run<'_>) -> Result<Sealed<'a>, Finding> {
    let malformed = |reason: &str| Finding::new(Code::ProofMalformed, at).with("reason", reason);
    if text.len() > JWS_CHARS {
        return Err(malformed("the jws is too long"));
    }
    let mut parts = text.split('.');
    let (Some(header), Some(""), Some(signature), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(malformed("the jws must be a header, nothing, and a signature"));
    };
    let signature =
        encoding::base64url_decode(signature).ok_or_else(|| malformed("the signature of the jws is not base64url"))?;
    let bytes =
        encoding::base64url_decode(header).ok_or_else(|| malformed("the header of the jws is not base64url"))?;
    let document = Document::parse(bytes, &run.limits.json(), &mut run.budget).map_err(|fault| match fault {
        JsonFault::Limit(limit) => Finding::new(Code::ProofLimit, at).with("limit", limit),
        _ => malformed("the header of the jws is not JSON"),
    })?;
    let members = document.root();
    let name = members.get_str("alg").ok_or_else(|| malformed("the header of the jws has no alg"))?;
    if jose::is_refused(name) {
        return Err(Finding::new(Code::ProofAlgorithmRefused, at).with("alg", name));
    }
    let critical: Vec<&str> =
        members.get("crit").into_iter().flat_map(Value::items).map(|item| item.as_str().unwrap_or("crit")).collect();
    if let Some(name) = critical.iter().find(|name| **name != "b64") {
        return Err(Finding::new(Code::ProofCriticalHeader, at).with("name", *name));
    }
    if critical.len() != 1 || members.get("b64").and_then(Value::as_bool) != Some(false) {
        return Err(malformed("the header of the jws must say b64: false and list it as critical"));
    }
    // DI-E18-01: nothing else stands in the header of the older suite.
    if encoding == Encoding::BareJws && members.len() != 3 {
        return Err(malformed("the header of the jws must have alg, b64 and crit alone"));
    }
    Ok(Sealed { signature, header: Some((header, name.to_owned())), at: at.to_owned() })
}

impl Sealed<'_> {
    /// The algorithm, which suite and key decide; a header may only confirm it (THREAT-17, DI-LEG-02).
    pub(super) fn algorithm(
        &self,
        suite: &str,
        rules: &Rules,
        key: &PublicKey,
        method_at: &str,
    ) -> Result<Algorithm, Finding> {
        let kind = key.key_type();
        let allowed = (rules.algorithms)(kind);
        let Some(first) = allowed.first().copied() else {
            return Err(Finding::new(Code::KeyMismatch, method_at)
                .with("reason", format!("{suite} does not work with a {} key", kind.name())));
        };
        let named = self.header.as_ref().map(|(_, name)| (name, Algorithm::from_jose(name)));
        let algorithm = match named {
            None => first,
            Some((_, Some(named))) if allowed.contains(&named) => named,
            Some((named, _)) => {
                return Err(Finding::new(Code::KeyMismatch, self.at.as_str()).with(
                    "reason",
                    format!("the header says {}, which does not go with a key of the kind {}", named, kind.name()),
                ));
            }
        };
        let length = match algorithm {
            Algorithm::Ed25519 | Algorithm::Es256 | Algorithm::Es256k => 64,
            Algorithm::Es384 => 96,
            _ => return Ok(algorithm),
        };
        if self.signature.len() == length {
            return Ok(algorithm);
        }
        let reason = format!("the signature has {} bytes instead of {length}", self.signature.len());
        Err(Finding::new(Code::ProofMalformed, self.at.as_str()).with("reason", reason))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.signature
    }

    /// What is signed: the hashes, after the header where there is one (RFC 7797 section 3).
    pub(super) fn message(&self, hash_data: &[u8]) -> Vec<u8> {
        match &self.header {
            None => hash_data.to_vec(),
            Some((header, _)) => [header.as_bytes(), b".", hash_data].concat(),
        }
    }
}
