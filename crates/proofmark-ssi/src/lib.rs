//! Answers needs for DID documents of further methods, with the resolvers of the `ssi` crates.
//!
//! Only methods whose document follows from the identifier alone are answered: `did:ethr` and `did:pkh`. Nothing here opens a
//! connection. Documents of accounts name an address and no key; proofmark finds a key only where the identifier holds one:
//! `did:ethr` of a public key, `did:pkh` of Solana accounts.
//!
//! The policy has to leave the methods to the host, and the report marks what they say as the host's word:
//!
//! ```
//! use proofmark::{Input, Policy, Resources, Timestamp, Verifier};
//!
//! let policy = Policy::from_json(r#"{ "hostResolvedDidMethods": ["ethr", "pkh"] }"#)?;
//! let (verifier, at) = (Verifier::new(policy), Timestamp::parse("2026-06-01T12:00:00Z")?);
//! let mut resources = Resources::new();
//! # let badge = b"{}";
//! let report = verifier.verify(Input::from_bytes(badge), &resources, at);
//! for need in report.needs() {
//!     if let Some(answer) = proofmark_ssi::answer(need) {
//!         resources.supply(need, answer);
//!     }
//! }
//! # Ok::<(), proofmark::Error>(())
//! ```
#![forbid(unsafe_code)]

use did_ethr::DIDEthr;
use did_pkh::DIDPKH;
use proofmark::{Need, NeedKind};
use ssi_dids_core::DID;
use ssi_dids_core::document::representation::MediaType;
use ssi_dids_core::resolution::{DIDMethodResolver, Error, Options, Output};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// The methods that [`answer`] knows, as the policy's `hostResolvedDidMethods` names them.
///
/// ```
/// assert_eq!(proofmark_ssi::METHODS, ["ethr", "pkh"]);
/// ```
pub const METHODS: [&str; 2] = ["ethr", "pkh"];

/// The document that a need asks for, or why the DID has none; `None` if the need is not for a DID of [`METHODS`].
pub fn answer(need: &Need) -> Option<Result<Vec<u8>, String>> {
    if need.kind == NeedKind::DidDocument { document(&need.url) } else { None }
}

/// The document of a DID.
///
/// ```
/// let document = proofmark_ssi::document("did:pkh:sol:8Hm9XVsGXVQHuj9pfGkQ1dyZpqYzFJ9rvnZzbTdVqbD5");
/// assert!(document.is_some_and(|document| document.is_ok()));
/// assert!(proofmark_ssi::document("did:web:college.example").is_none());
/// ```
pub fn document(did: &str) -> Option<Result<Vec<u8>, String>> {
    let method = did.strip_prefix("did:")?.split(':').next()?;
    if !METHODS.contains(&method) {
        return None;
    }
    let Ok(did) = DID::new(did.as_bytes()) else { return Some(Err("it is not a DID".to_owned())) };
    let (id, options) = (did.method_specific_id(), Options { accept: Some(MediaType::JsonLd), ..Options::default() });
    Some(match method {
        "ethr" => at_once(DIDEthr.resolve_method_representation(id, options)),
        _ => at_once(DIDPKH.resolve_method_representation(id, options)),
    })
}

/// Runs a resolver that has nothing to wait for. One that would wait would wait for a network, which is not ours to use.
fn at_once(resolution: impl Future<Output = Result<Output<Vec<u8>>, Error>>) -> Result<Vec<u8>, String> {
    match pin!(resolution).as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(output)) => Ok(output.document),
        Poll::Ready(Err(fault)) => Err(fault.to_string()),
        Poll::Pending => Err("the resolver waits for something outside".to_owned()),
    }
}
