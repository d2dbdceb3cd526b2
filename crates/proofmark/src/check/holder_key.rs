//! The key that a token is bound to: the claim `cnf` (VCJ-14, THREAT-06).
//!
//! Source: [RFC 7800, section 3](https://www.rfc-editor.org/rfc/rfc7800#section-3),
//! [VC-JOSE-COSE, section 4](https://www.w3.org/TR/vc-jose-cose/#using-header-params-claims-key-discovery). Alone it says
//! nothing about who sent the token; a presentation of the token has to be by this key.

use crate::crypto::KeyFault;
use crate::encoding;
use crate::input::jws::Jws;
use crate::key::jwk;
use crate::proof::GoodProof;
use crate::report::{Code, Fact, Finding, Pointer};
use proofmark_json::Value;

/// RFC 9278.
const THUMBPRINT: &str = "urn:ietf:params:oauth:jwk-thumbprint:sha-256:";

/// The key that a token states, and what is told of it. The token's signature has to be established.
pub(crate) fn stated(jws: &Jws) -> (Option<Fact>, Option<Finding>) {
    // A place in the payload; the header has none.
    let claim = jws.payload().get("cnf");
    let at = claim.map(|claim| claim.pointer()).unwrap_or_default();
    let confirmation = match (claim, jws.header().get("cnf")) {
        (Some(claim), Some(header)) if !claim.same(header) => Err("header and claims state different keys".to_owned()),
        (claim, header) => claim.or(header).map(key).transpose(),
    };
    match confirmation {
        Ok(None) => (None, None),
        Ok(Some(value)) => {
            let finding = Finding::new(Code::HolderKeyStated, at.as_str()).with("key", &value);
            (Some(Fact::made(value, Pointer::text(&at))), Some(finding))
        }
        Err(reason) => (None, Some(Finding::new(Code::HolderKeyMalformed, at).with("reason", reason))),
    }
}

/// The thumbprint of the key, its id, or the name of the method by which it is stated.
fn key(confirmation: Value<'_>) -> Result<String, String> {
    if !confirmation.is_object() {
        return Err("it is no object".to_owned());
    }
    let member = |name: &str| confirmation.get(name);
    // RFC 7800 section 3.1.
    if ["jwk", "jwe", "jku"].into_iter().filter(|name| member(name).is_some()).count() > 1 {
        return Err("it states more than one key".to_owned());
    }
    let own = member("jwk").map(thumbprint).transpose()?;
    let jkt = member("jkt").map(digest).transpose()?;
    let kid = member("kid").map(|kid| text(kid, "kid")).transpose()?;
    match (own, jkt, kid) {
        (Some(Some(own)), Some(jkt), _) if own != jkt => Err("jwk and jkt are different keys".to_owned()),
        (Some(Some(thumbprint)), ..) | (_, Some(thumbprint), _) => Ok(format!("{THUMBPRINT}{thumbprint}")),
        (Some(None), None, _) => Ok("jwk".to_owned()),
        (None, None, Some(kid)) => Ok(kid),
        (None, None, None) => {
            let first = confirmation.members().next();
            first.map(|(name, _)| name.to_owned()).ok_or_else(|| "it states no key".to_owned())
        }
    }
}

/// `None` for a kind of key that is not read.
fn thumbprint(value: Value<'_>) -> Result<Option<String>, String> {
    match jwk::parse(value) {
        Ok(jwk) => Ok(Some(jwk::thumbprint(&jwk.key))),
        Err(KeyFault::Unsupported { .. }) => Ok(None),
        Err(fault) => Err(fault.to_string()),
    }
}

/// RFC 9449 section 6.1.
fn digest(value: Value<'_>) -> Result<String, String> {
    let text = text(value, "jkt")?;
    let whole = encoding::base64url_decode(&text).is_some_and(|bytes| bytes.len() == 32);
    if whole { Ok(text) } else { Err("jkt is no SHA-256 in base64url".to_owned()) }
}

fn text(value: Value<'_>, name: &str) -> Result<String, String> {
    let text = value.as_str().filter(|text| !text.is_empty());
    text.map(str::to_owned).ok_or_else(|| format!("{name} is no text"))
}

/// Whether a key that a token states is one of those that a presentation is signed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Same,
    Different,
    /// It is stated in a way that cannot be compared: an id that the proofs do not use may still be the same key.
    Open,
}

impl Comparison {
    pub(crate) const fn code(self) -> Code {
        match self {
            Self::Same => Code::HolderKeyConfirmed,
            Self::Different => Code::HolderKeyDiffers,
            Self::Open => Code::HolderKeyUndecided,
        }
    }
}

pub(crate) fn compare(stated: &str, proofs: &[GoodProof]) -> Comparison {
    let mut keys = proofs.iter().map(|proof| &proof.candidate);
    match stated.strip_prefix(THUMBPRINT) {
        Some(thumbprint) if keys.any(|own| jwk::thumbprint(&own.key) == thumbprint) => Comparison::Same,
        Some(_) => Comparison::Different,
        None if keys.any(|own| own.method.as_deref() == Some(stated)) => Comparison::Same,
        None => Comparison::Open,
    }
}
