//! did:key, did:jwk, did:web, and the methods that the host resolves; did:webvh is in `webvh/`.
//!
//! Source: [did:key](https://w3c-ccg.github.io/did-key-spec/), [did:jwk](https://github.com/quartzjer/did-jwk/blob/main/spec.md),
//! [did:web](https://w3c-ccg.github.io/did-method-web/#read-resolve).

use super::{
    Candidate, History, Resolved, check_strength, document, fault_finding, fetch, jwk, multikey, unreadable, webvh,
};
use crate::encoding;
use crate::limits::Limits;
use crate::proof::Purpose;
use crate::report::{Code, Finding};
use crate::resources::NeedKind;
use crate::run::Run;
use proofmark_json::{Document, Value};
use std::sync::Arc;

/// Longest identifiers, checked before anything is decoded (THREAT-36).
const DID_KEY_CHARS: usize = 512;
const DID_JWK_CHARS: usize = 8_192;
const DID_CHARS: usize = 2_048;

/// The methods that proofmark resolves itself; no host can take their place.
pub(crate) const BUILT_IN: &[&str] = &["jwk", "key", "web", "webvh"];

/// Whether the identifier is a key itself.
pub(crate) fn is_key_did(did: &str) -> bool {
    did.starts_with("did:key:") || did.starts_with("did:jwk:")
}

/// Finds the key of a DID URL.
pub(crate) fn resolve(reference: &str, purpose: Purpose, at: &str, run: &mut Run<'_>) -> Result<Resolved, Finding> {
    let (did, fragment) = match reference.split_once('#') {
        Some((did, fragment)) => (did, Some(fragment)),
        None => (reference, None),
    };
    // KEY-DID-01: parameters that are not supported fail, they are not ignored.
    if did.contains(['/', '?', ';']) {
        return Err(unsupported("a DID URL with a path or parameters", at));
    }
    if is_key_did(did) {
        return resolve_key_did(did, fragment, at, run);
    }
    let published = published(did, at, run)?;
    let candidate = document::method(published.root(), did, reference, purpose, at, run)?;
    Ok(Resolved { candidate, notes: published.notes(did, at) })
}

/// The document of a DID that stands somewhere else than in the DID.
pub(super) enum Published {
    Web(Document),
    History(Arc<History>),
    ByHost(Document),
}

impl Published {
    pub(super) fn root(&self) -> Value<'_> {
        match self {
            Self::Web(document) | Self::ByHost(document) => document.root(),
            Self::History(history) => history.document(),
        }
    }

    /// Remarks on it (KEY-WV-11, KEY-DID-03).
    pub(super) fn notes(&self, did: &str, at: &str) -> Vec<Finding> {
        let reason = "the log of the DID has null where it means the default";
        match self {
            Self::History(history) if history.has_null => {
                vec![Finding::new(Code::KeyReferenceUnusual, at).with("reason", reason)]
            }
            Self::ByHost(_) => vec![Finding::new(Code::KeyResolvedByHost, at).with("did", did)],
            Self::Web(_) | Self::History(_) => Vec::new(),
        }
    }
}

/// The document of a DID, its own identifier checked (KEY-DID-02, THREAT-34). That of a method which the policy leaves to the
/// host is asked for by the DID, and looked at like any other (KEY-DID-03, KEY-DID-04).
pub(super) fn published(did: &str, at: &str, run: &mut Run<'_>) -> Result<Published, Finding> {
    let malformed = |reason: &str| {
        Finding::new(Code::KeyMalformed, at).with("reason", format!("{did} is not a DID of its method: {reason}"))
    };
    let read = |url: &str, run: &mut Run<'_>| {
        let document = fetch(NeedKind::DidDocument, url, at, run)?;
        document::check_id(document.root(), did, url, at)?;
        Ok(document)
    };
    match did.split(':').nth(1).unwrap_or_default() {
        "web" => read(&web_location(did).map_err(malformed)?, run).map(Published::Web),
        "webvh" => webvh::history(did, at, run).map(Published::History),
        method if run.policy.host_resolved_did_methods.iter().any(|name| name == method) => {
            check_syntax(did).map_err(malformed)?;
            read(did, run).map(Published::ByHost)
        }
        method => Err(unsupported(&format!("the DID method did:{method}"), at)),
    }
}

/// KEY-DID-01: what may stand in a DID, and nothing of a DID URL.
fn check_syntax(did: &str) -> Result<(), &'static str> {
    let id = did.splitn(3, ':').nth(2).unwrap_or_default();
    if did.len() > DID_CHARS {
        Err("it is too long")
    } else if id.is_empty() || id.ends_with(':') {
        Err("it has no identifier")
    } else if !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_:%".contains(&byte)) {
        Err("it has other characters than letters, digits, . - _ : %")
    } else {
        Ok(())
    }
}

fn unsupported(what: &str, at: &str) -> Finding {
    Finding::new(Code::KeyUnsupported, at).with("what", what)
}

/// did:key and did:jwk have one key, named by one fragment (KEY-DK-02, KEY-DK-04, KEY-DJ-01).
fn resolve_key_did(did: &str, fragment: Option<&str>, at: &str, run: &mut Run<'_>) -> Result<Resolved, Finding> {
    let candidate = key_of(did, at, run)?;
    let expected = did.strip_prefix("did:key:").unwrap_or("0");
    let mut notes = Vec::new();
    match fragment {
        Some(fragment) if fragment == expected => {}
        Some(fragment) => {
            return Err(Finding::new(Code::KeyNotFound, at)
                .with("verificationMethod", format!("{did}#{fragment}"))
                .with("url", did));
        }
        None => notes.push(
            Finding::new(Code::KeyReferenceUnusual, at)
                .with("reason", "the DID stands for its only key, without a fragment"),
        ),
    }
    let method = Some(format!("{did}#{expected}"));
    Ok(Resolved { candidate: Candidate { method, controller: Some(did.to_owned()), ..candidate }, notes })
}

/// The key that a did:key or did:jwk is.
pub(super) fn key_of(did: &str, at: &str, run: &mut Run<'_>) -> Result<Candidate, Finding> {
    let malformed = |reason: &str| Finding::new(Code::KeyMalformed, at).with("reason", reason);
    let candidate = if let Some(id) = did.strip_prefix("did:key:") {
        if id.len() > DID_KEY_CHARS {
            return Err(malformed("the did:key is too long"));
        }
        Candidate::unplaced(multikey::parse(id).map_err(|fault| fault_finding(fault, at))?, None)
    } else {
        let id = did.strip_prefix("did:jwk:").unwrap_or_default();
        if id.len() > DID_JWK_CHARS {
            return Err(malformed("the did:jwk is too long"));
        }
        let bytes =
            encoding::base64url_decode(id).ok_or_else(|| malformed("the did:jwk is not canonical base64url"))?;
        let limits = Limits::default();
        let document = Document::parse(bytes, &limits.json(), &mut run.budget)
            .map_err(|fault| unreadable(&fault, "the did:jwk", at))?;
        let jwk::Jwk { key, alg, .. } = jwk::parse(document.root()).map_err(|fault| fault_finding(fault, at))?;
        Candidate::unplaced(key, alg)
    };
    check_strength(&candidate.key, at, run)?;
    Ok(candidate)
}

/// Where the document of a did:web lies (KEY-DW-01..03, THREAT-35).
fn web_location(did: &str) -> Result<String, &'static str> {
    let rest = did.strip_prefix("did:web:").ok_or("it does not start with did:web:")?;
    if rest.len() > DID_CHARS {
        return Err("it is too long");
    }
    location(rest, "did.json")
}

/// The address of a file that lies where a host and a path in a DID say.
pub(super) fn location(place: &str, file: &str) -> Result<String, &'static str> {
    let mut parts = place.split(':');
    let host = parts.next().unwrap_or_default();
    // Only the colon before a port is percent-encoded; nothing else in a host is.
    let host = match host.split_once("%3A").or_else(|| host.split_once("%3a")) {
        Some((host, port)) => format!("{host}:{port}"),
        None => host.to_owned(),
    };
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.:".contains(&byte);
    if !host.bytes().all(plain) {
        return Err("its host has other characters than small letters, digits, - and .");
    }
    let path: Vec<&str> = parts.collect();
    let plain = |segment: &&str| {
        !segment.is_empty()
            && *segment != "."
            && *segment != ".."
            && segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
    };
    if !path.iter().all(plain) {
        return Err(
            "a part of its path is empty, a dot segment, or has other characters than letters, digits, - . _ ~",
        );
    }
    Ok(if path.is_empty() {
        format!("https://{host}/.well-known/{file}")
    } else {
        format!("https://{host}/{}/{file}", path.join("/"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::HostPolicy;

    #[test]
    fn key_dw_01_locations_h6() {
        for (did, url) in [
            ("did:web:w3c-ccg.github.io", "https://w3c-ccg.github.io/.well-known/did.json"),
            ("did:web:w3c-ccg.github.io:user:alice", "https://w3c-ccg.github.io/user/alice/did.json"),
            ("did:web:example.com%3A3000:user:alice", "https://example.com:3000/user/alice/did.json"),
            ("did:web:example.com%3a3000", "https://example.com:3000/.well-known/did.json"),
        ] {
            assert_eq!(web_location(did).as_deref(), Ok(url));
        }
    }

    #[test]
    fn threat_35_tricks_in_a_did_web_are_refused() {
        for did in [
            "did:web:a.example:..",
            "did:web:a.example:.",
            "did:web:a.example::b",
            "did:web:a.example:",
            "did:web:a.example:b%2Fc",
            "did:web:a.example:%2e%2e",
            "did:web:A.example",
            "did:web:a.example#b",
            "did:web:a.example?b",
            "did:web:a.example/b",
            "did:web:127%2e0.0.1",
        ] {
            assert!(web_location(did).is_err(), "{did}");
        }
        // What web_location lets through is checked again as an address.
        for did in
            ["did:web:user@a.example", "did:web:127.0.0.1", "did:web:localhost", "did:web:a.example%3A22", "did:web:"]
        {
            let url = web_location(did).unwrap_or_default();
            assert!(super::super::place::check(&url, HostPolicy::Public).is_err(), "{did}");
        }
    }
}
