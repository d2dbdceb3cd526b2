//! Keys that an issuer of Open Badges 2.0 or older publishes: a CryptographicKey that its profile links and that names the
//! profile as its owner, or the PEM text at an address of its origin (OB2-SGN-04, OB2-SGN-09, IN-OB1-05, IN-OB1-06).
//!
//! Source: <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#CryptographicKey>.

use super::binding::Binding;
use super::document::check_life;
use super::{Candidate, check_strength, fault_finding};
use crate::crypto::PublicKey;
use crate::report::{Code, Finding};
use crate::run::Run;
use proofmark_json::Value;

/// Reads a CryptographicKey whose id was checked. `is_owner` says whether an identifier is that of the issuer.
pub(crate) fn read(
    key: Value<'_>,
    id: &str,
    is_owner: impl Fn(&str) -> bool,
    at: &str,
    run: &Run<'_>,
) -> Result<Candidate, Finding> {
    let malformed = |reason: &str| Finding::new(Code::KeyMalformed, at).with("reason", format!("{id}: {reason}"));
    // OB2-SGN-04: both point to each other, so that nobody can claim the key of another one.
    let owner = key.get_str("owner").ok_or_else(|| malformed("the key names no owner"))?;
    if !is_owner(owner) {
        let reason = format!("the key {id} names {owner} as its owner, not the issuer");
        return Err(Finding::new(Code::KeyUnbound, at).with("reason", reason));
    }
    check_life(key, id, at, run)?;
    let pem = key.get_str("publicKeyPem").ok_or_else(|| malformed("the key has no publicKeyPem"))?;
    let candidate = from_pem(pem, id, at, run)?;
    Ok(Candidate { controller: Some(owner.to_owned()), ..candidate })
}

/// The key of a PEM text, which alone says nothing about whose it is.
pub(crate) fn from_pem(text: &str, id: &str, at: &str, run: &Run<'_>) -> Result<Candidate, Finding> {
    let key = PublicKey::from_pem(text).map_err(|fault| fault_finding(fault, at))?;
    check_strength(&key, at, run)?;
    Ok(Candidate { method: Some(id.to_owned()), ..Candidate::unplaced(key, None) })
}

fn bound(id: &str, issuer: &str, at: &str) -> Finding {
    Finding::new(Code::KeyBound, at)
        .with("verificationMethod", id)
        .with("controller", issuer)
        .with("purpose", "signing badges")
}

/// Binds a key that the issuer's profile lists, which is seen to before the key is asked for, and that names the profile as
/// its owner, which [`read`] sees to.
pub(crate) fn bind_listed(id: &str, issuer: &str, at: &str) -> Binding {
    Binding::yes(bound(id, issuer, at))
}

/// Version 1 lets the assertion choose the address of the key, so it counts only within the issuer's own origin.
pub(crate) fn bind_origin(url: &str, issuer: &str, same_origin: impl Fn(&str, &str) -> bool, at: &str) -> Binding {
    if same_origin(url, issuer) {
        let unusual = Finding::new(Code::KeySameOrigin, at).with("url", url).with("issuer", issuer);
        Binding::yes(bound(url, issuer, at)).and(unusual)
    } else {
        Binding::no(foreign(url, issuer, at))
    }
}

/// A key at an address that is not the issuer's.
pub(crate) fn foreign(url: &str, issuer: &str, at: &str) -> Finding {
    let reason = format!("the key at {url} is not on the host of the issuer {issuer}");
    Finding::new(Code::KeyUnbound, at).with("reason", reason)
}
