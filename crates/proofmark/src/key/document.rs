//! DID documents, controlled identifier documents, JWKs and JWK Sets: finding a key in what was supplied.
//!
//! Source: [Controlled Identifiers 1.0, section 3.3](https://www.w3.org/TR/cid-1.0/#retrieve-verification-method).

use super::jwk::{self, Jwk};
use super::{Candidate, check_strength, fault_finding, multikey};
use crate::crypto::{KeyFault, PublicKey};
use crate::encoding;
use crate::proof::Purpose;
use crate::report::{Code, Finding};
use crate::run::Run;
use crate::time;
use proofmark_json::{LimitReached, Value};
use std::collections::BTreeSet;

/// The arrays in which a method may be embedded (KEY-CID-02, KEY-CID-03).
const METHOD_ARRAYS: &[&str] = &[
    "verificationMethod",
    "assertionMethod",
    "authentication",
    "capabilityInvocation",
    "capabilityDelegation",
    "keyAgreement",
];

/// What reading one key costs at most, in units of work.
pub(super) const KEY_WORK: usize = 2_000;
/// Longest raw key of an older method in characters: 65 bytes have 130 hexadecimal digits.
const LEGACY_KEY_CHARS: usize = 132;
/// How many methods with the very key that is looked for may be unfit before the search ends.
const SAME_KEY_TRIES: usize = 8;

/// The document must be the one that was asked for (KEY-CID-01 step 5, THREAT-34).
pub(super) fn check_id(document: Value<'_>, id: &str, url: &str, at: &str) -> Result<(), Finding> {
    match document.get_str("id") {
        Some(own) if own == id => Ok(()),
        own => Err(Finding::new(Code::KeyDocumentMismatch, at).with("url", url).with("id", own.unwrap_or("(none)"))),
    }
}

/// The key of a method in a document whose id was checked (KEY-CID-01 steps 6 to 10).
pub(super) fn method(
    document: Value<'_>,
    document_id: &str,
    method_id: &str,
    purpose: Purpose,
    at: &str,
    run: &Run<'_>,
) -> Result<Candidate, Finding> {
    let mut found =
        methods(document).filter(|(_, method)| absolute(*method, document_id).as_deref() == Some(method_id));
    let Some((_, method)) = found.next() else {
        return Err(Finding::new(Code::KeyNotFound, at).with("verificationMethod", method_id).with("url", document_id));
    };
    let malformed =
        |reason: &str| Finding::new(Code::KeyMalformed, at).with("reason", format!("{method_id}: {reason}"));
    // The same method may stand by value in two arrays; two different ones of one id are nothing.
    if found.any(|(_, other)| !other.same(method)) {
        return Err(malformed("two different methods have this id"));
    }
    let Some(kind) = method.get_str("type") else { return Err(malformed("the method has no type")) };
    match method.get("controller").map(Value::as_str) {
        // KEY-CID-01 step 9, KEY-CID-05: delegation to another controller is not followed.
        Some(Some(controller)) if controller == document_id => {}
        Some(Some(_)) => {
            return Err(Finding::new(Code::KeyUnbound, at)
                .with("reason", format!("{method_id} names another controller than the document it stands in")));
        }
        Some(None) | None => return Err(malformed("the method has no controller")),
    }
    if !is_listed(document, document_id, method_id, purpose) {
        return Err(Finding::new(Code::KeyPurposeMismatch, at)
            .with("verificationMethod", method_id)
            .with("purpose", purpose.name()));
    }
    check_life(method, method_id, at, run)?;
    let candidate = usable(material(method), at, run)?;
    Ok(Candidate {
        method: Some(method_id.to_owned()),
        kind: Some(kind.to_owned()),
        controller: Some(document_id.to_owned()),
        claimed: Some(document_id.to_owned()),
        ..candidate
    })
}

fn usable(material: Result<Candidate, KeyFault>, at: &str, run: &Run<'_>) -> Result<Candidate, Finding> {
    let candidate = material.map_err(|fault| fault_finding(fault, at))?;
    check_strength(&candidate.key, at, run)?;
    Ok(candidate)
}

/// Whether the document lists the method for the purpose, by reference or by value (KEY-CID-02).
pub(super) fn is_listed(document: Value<'_>, document_id: &str, method_id: &str, purpose: Purpose) -> bool {
    document.get(purpose.name()).into_iter().flat_map(Value::one_or_many).any(|entry| match entry.as_str() {
        Some(reference) => join(document_id, reference) == method_id,
        None => absolute(entry, document_id).as_deref() == Some(method_id),
    })
}

/// Whether the document lists any key for the purpose.
pub(super) fn publishes(document: Value<'_>, purpose: Purpose) -> bool {
    document.get(purpose.name()).is_some_and(|list| list.one_or_many().next().is_some())
}

/// The method that has this key and is listed for the purpose (OB3-KEY-02 c). Each key that is read is paid for, and the
/// list is searched by order, because both come from outside (THREAT-50).
pub(super) fn method_with_key(
    document: Value<'_>,
    document_id: &str,
    key: &PublicKey,
    purpose: Purpose,
    at: &str,
    run: &mut Run<'_>,
) -> Result<Option<String>, LimitReached> {
    let entries = document.get(purpose.name()).into_iter().flat_map(Value::one_or_many);
    let listed: BTreeSet<String> = entries
        .filter_map(|entry| {
            entry.as_str().map_or_else(|| absolute(entry, document_id), |id| Some(join(document_id, id)))
        })
        .collect();
    let mut tries = 0;
    for (_, candidate) in methods(document) {
        let Some(id) = absolute(candidate, document_id).filter(|id| listed.contains(id)) else { continue };
        run.budget.work(KEY_WORK)?;
        if material(candidate).is_ok_and(|found| found.key == *key) {
            if method(document, document_id, &id, purpose, at, run).is_ok() {
                return Ok(Some(id));
            }
            tries += 1;
            if tries == SAME_KEY_TRIES {
                break;
            }
        }
    }
    Ok(None)
}

/// The key at an https address: the document there may be a controlled identifier document, a JWK Set, a JWK, or the
/// method itself (OB3-KEY-06, KEY-CID-06, KEY-CID-07).
pub(super) fn key_at(
    document: Value<'_>,
    url: &str,
    reference: &str,
    purpose: Purpose,
    at: &str,
    run: &Run<'_>,
) -> Result<Candidate, Finding> {
    let named = |candidate: Candidate| Candidate { method: Some(reference.to_owned()), ..candidate };
    if document.get("kty").is_some() {
        return usable(from_jwk(document), at, run).map(named);
    }
    if document.get("keys").is_some() {
        let fragment = reference.split_once('#').map(|(_, fragment)| fragment);
        let last = url.rsplit('/').next();
        let wanted = |kid: &str| kid == reference || Some(kid) == fragment || Some(kid) == last;
        return key_in_set(document, wanted, reference, at, run).map(named);
    }
    if methods(document).next().is_none() && document.get("controller").is_some() {
        check_id(document, reference, url, at)?;
        check_life(document, reference, at, run)?;
        let claimed = document.get_str("controller").map(str::to_owned);
        return usable(material(document), at, run).map(|candidate| named(Candidate { claimed, ..candidate }));
    }
    check_id(document, url, url, at)?;
    method(document, url, reference, purpose, at, run)
}

/// The one key of a JWK Set whose `kid` is wanted.
pub(super) fn key_in_set(
    set: Value<'_>,
    wanted: impl Fn(&str) -> bool,
    reference: &str,
    at: &str,
    run: &Run<'_>,
) -> Result<Candidate, Finding> {
    let keys = set.get("keys").map(Value::items);
    let mut matching = keys.into_iter().flatten().filter(|key| key.get_str("kid").is_some_and(&wanted));
    let Some(first) = matching.next() else {
        return Err(Finding::new(Code::KeyNotFound, at)
            .with("verificationMethod", reference)
            .with("url", "the address of the key set"));
    };
    if matching.next().is_some() {
        return Err(
            Finding::new(Code::KeyMalformed, at).with("reason", format!("the key set has two keys for {reference}"))
        );
    }
    usable(from_jwk(first), at, run)
}

fn from_jwk(value: Value<'_>) -> Result<Candidate, KeyFault> {
    jwk::parse(value)
        .map(|Jwk { key, alg, iss }| Candidate { claimed: iss.map(str::to_owned), ..Candidate::unplaced(key, alg) })
}

fn methods(document: Value<'_>) -> impl Iterator<Item = (&'static str, Value<'_>)> {
    METHOD_ARRAYS.iter().flat_map(move |name| {
        let entries = document.get(name).into_iter().flat_map(Value::one_or_many);
        entries.filter(|entry| entry.is_object()).map(move |entry| (*name, entry))
    })
}

fn absolute(method: Value<'_>, document_id: &str) -> Option<String> {
    method.get_str("id").map(|id| join(document_id, id))
}

/// Relative ids stand on the document's own (KEY-CID-08).
fn join(document_id: &str, reference: &str) -> String {
    if reference.starts_with('#') { format!("{document_id}{reference}") } else { reference.to_owned() }
}

/// `revoked` and `expires`, at the time of checking and not at the time the signer claims (KEY-LIFE-01, KEY-LIFE-02).
pub(super) fn check_life(method: Value<'_>, method_id: &str, at: &str, run: &Run<'_>) -> Result<(), Finding> {
    for (name, code) in [("revoked", Code::KeyRevoked), ("expires", Code::KeyExpired)] {
        let Some(value) = method.get(name) else { continue };
        // THREAT-06: a date that cannot be read is not a date that is absent.
        let Some(reading) = value.as_str().and_then(time::read) else {
            return Err(Finding::new(Code::KeyMalformed, at)
                .with("reason", format!("{method_id}: {name} is not a date and time")));
        };
        if reading.instant <= run.at {
            let date = reading.instant.to_string();
            return Err(Finding::new(code, at).with("verificationMethod", method_id).with(name, date));
        }
    }
    Ok(())
}

/// The key of a method: exactly one encoding of it (KEY-MK-09, KEY-LEG-01, THREAT-23).
fn material(method: Value<'_>) -> Result<Candidate, KeyFault> {
    const ENCODINGS: &[&str] =
        &["publicKeyMultibase", "publicKeyJwk", "publicKeyBase58", "publicKeyPem", "publicKeyHex"];
    if let Some((name, _)) =
        method.members().find(|(name, _)| name.starts_with("secretKey") || name.starts_with("privateKey"))
    {
        return Err(KeyFault::Leaked { member: name.to_owned().into() });
    }
    let mut given = ENCODINGS.iter().filter_map(|name| method.get(name).map(|value| (*name, value)));
    let (Some((name, value)), None) = (given.next(), given.next()) else {
        return Err(KeyFault::Invalid { reason: "a verification method must have exactly one encoding of its key" });
    };
    let wrong_type = KeyFault::Invalid { reason: "the key of the verification method has the wrong JSON type" };
    match name {
        "publicKeyJwk" if value.is_object() => from_jwk(value),
        "publicKeyMultibase" => Ok(Candidate::unplaced(multikey::parse(value.as_str().ok_or(wrong_type)?)?, None)),
        "publicKeyBase58" | "publicKeyHex" | "publicKeyPem" => {
            let text = value.as_str().ok_or(wrong_type)?;
            legacy(name, text, method.get_str("type").unwrap_or_default()).map(|key| Candidate::unplaced(key, None))
        }
        "publicKeyJwk" => Err(wrong_type),
        other => Err(KeyFault::Unsupported { what: format!("a key as {other}") }),
    }
}

/// Keys as older kinds of verification methods hold them (KEY-LEG-01, DI-K19-01, DI-R18-01). The kind of the method says
/// what the bytes are.
fn legacy(encoding: &str, text: &str, kind: &str) -> Result<PublicKey, KeyFault> {
    let bytes = || match encoding {
        "publicKeyBase58" => encoding::base58_decode(text, LEGACY_KEY_CHARS)
            .ok_or(KeyFault::Invalid { reason: "publicKeyBase58 is not base58" }),
        _ if text.len() <= LEGACY_KEY_CHARS => {
            encoding::hex_decode(text).ok_or(KeyFault::Invalid { reason: "publicKeyHex is not hexadecimal" })
        }
        _ => Err(KeyFault::Invalid { reason: "publicKeyHex is too long" }),
    };
    match (kind, encoding) {
        ("Ed25519VerificationKey2018" | "Ed25519VerificationKey2020", "publicKeyBase58") => {
            PublicKey::ed25519(&bytes()?)
        }
        ("EcdsaSecp256k1VerificationKey2019", "publicKeyBase58" | "publicKeyHex") => PublicKey::secp256k1(&bytes()?),
        ("RsaVerificationKey2018", "publicKeyPem") => PublicKey::rsa_pem(text),
        _ => Err(KeyFault::Unsupported { what: format!("a key as {encoding} in a method of type {kind}") }),
    }
}
