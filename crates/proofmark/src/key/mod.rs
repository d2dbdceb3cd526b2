//! Which key is it, and does it speak for the issuer? Two questions, [`resolve`] and [`bind`], answered apart (R8).

mod binding;
pub(crate) mod did;
mod document;
pub(crate) mod jwk;
pub(crate) mod multikey;
pub(crate) mod place;
pub(crate) mod published;
pub(crate) mod webvh;

pub(crate) use binding::{KeyBound, KeySets, bind, bind_unnamed};
pub(crate) use did::is_key_did;
pub(crate) use webvh::History;

use crate::crypto::{Algorithm, KeyFault, PublicKey};
use crate::limits::Limits;
use crate::proof::Purpose;
use crate::report::{Code, Finding};
use crate::resources::{NeedKind, Resource};
use crate::run::{Absent, Run};
use jwk::Jwk;
use proofmark_json::{Document, JsonFault, Value};
use std::borrow::Cow;

/// A key, and what is known about where it came from.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    pub(crate) key: PublicKey,
    /// The absolute URL of the verification method, when it was found through one.
    pub(crate) method: Option<String>,
    /// The type of that method.
    pub(crate) kind: Option<String>,
    /// The only algorithm that the key's owner allows for it, where a JWK says so (JWS-09).
    pub(crate) alg: Option<Algorithm>,
    /// The identifier whose own document lists the method for the purpose.
    pub(crate) controller: Option<String>,
    /// Whose key its own description says it is. That alone proves nothing, but it can speak against an issuer.
    pub(crate) claimed: Option<String>,
}

impl Candidate {
    /// A key of which nothing is known yet.
    fn unplaced(key: PublicKey, alg: Option<Algorithm>) -> Self {
        Self { key, alg, method: None, kind: None, controller: None, claimed: None }
    }

    /// How a report names the key: its method, else its thumbprint (RFC 7638).
    pub(crate) fn shown(&self) -> Cow<'_, str> {
        match &self.method {
            Some(method) => Cow::Borrowed(method),
            None => Cow::Owned(format!("a key with the thumbprint {}", jwk::thumbprint(&self.key))),
        }
    }
}

/// A resolved key, and remarks on the way it was named.
#[derive(Debug)]
pub(crate) struct Resolved {
    pub(crate) candidate: Candidate,
    pub(crate) notes: Vec<Finding>,
}

/// Finds the key of a verification method given as absolute URL (KEY-CID-01, DI-VM-03). `at` is where it is named.
pub(crate) fn resolve(reference: &str, purpose: Purpose, at: &str, run: &mut Run<'_>) -> Result<Resolved, Finding> {
    run.budget.work(document::KEY_WORK).map_err(|limit| Finding::new(Code::ProofLimit, at).with("limit", limit.0))?;
    if reference.starts_with("did:") {
        return did::resolve(reference, purpose, at, run);
    }
    if !reference.starts_with("https://") {
        let reason = "a verification method must be an absolute DID URL or https URL";
        return Err(match reference.split_once(':') {
            Some(("http", _)) => Finding::new(Code::KeyRefusedTarget, at).with("url", reference).with("reason", reason),
            // KEY-CID-01 step 3: an identifier such as urn:uuid is one, but leads to no document (OB3-KEY-05).
            Some((scheme, _)) if is_scheme(scheme) => Finding::new(Code::KeyUnsupported, at)
                .with("what", format!("a verification method that starts with {scheme}:")),
            _ => Finding::new(Code::KeyMalformed, at).with("reason", reason),
        });
    }
    let url = reference.split_once('#').map_or(reference, |(url, _)| url);
    let document = fetch(NeedKind::Key, url, at, run)?;
    let candidate = document::key_at(document.root(), url, reference, purpose, at, run)?;
    Ok(Resolved { candidate, notes: Vec::new() })
}

/// RFC 3986 section 3.1.
fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// Finds the key that a JOSE `kid` names: an absolute URL, or a hint within the issuer's own keys (OB3-KEY-02, OB3-KEY-06).
pub(crate) fn resolve_kid(
    kid: &str,
    issuer: Option<&str>,
    purpose: Purpose,
    given: Option<&Candidate>,
    run: &mut Run<'_>,
) -> Result<Resolved, Finding> {
    if kid.starts_with("did:") || kid.starts_with("https://") || kid.starts_with("http://") {
        return resolve(kid, purpose, "", run);
    }
    let as_given = |given: &Candidate| Resolved { candidate: given.clone(), notes: Vec::new() };
    match issuer {
        Some(issuer) if issuer.starts_with("did:") => {
            let mut resolved = resolve(&format!("{issuer}#{}", kid.trim_start_matches('#')), purpose, "", run)?;
            resolved.notes.push(
                Finding::new(Code::KeyReferenceUnusual, "")
                    .with("reason", "kid is not an absolute URL; it was looked up among the issuer's own keys"),
            );
            Ok(resolved)
        }
        // The key is at hand; whether the issuer has it is the business of the binding.
        Some(issuer) if issuer.starts_with("https://") => match given {
            Some(given) => Ok(as_given(given)),
            None => binding::issuer_key(kid, issuer, purpose, run),
        },
        _ => given.map(as_given).ok_or_else(|| {
            Finding::new(Code::KeyMissing, "")
                .with("reason", "kid is not an absolute URL and the issuer has no keys to look it up in")
        }),
    }
}

/// The key in a JOSE header: good for a signature, worth nothing as to whose it is (OB3-KEY-03, JWS-07).
pub(crate) fn from_header(value: Value<'_>, run: &Run<'_>) -> Result<Candidate, Finding> {
    let Jwk { key, alg, .. } = jwk::parse(value).map_err(|fault| fault_finding(fault, ""))?;
    check_strength(&key, "", run)?;
    Ok(Candidate::unplaced(key, alg))
}

/// What is wrong with a key, as a finding.
pub(crate) fn fault_finding(fault: KeyFault, at: &str) -> Finding {
    match fault {
        KeyFault::Leaked { member } => Finding::new(Code::KeyLeaked, at).with("member", member),
        KeyFault::Invalid { reason } => Finding::new(Code::KeyInvalid, at).with("reason", reason),
        KeyFault::Unsupported { what } => Finding::new(Code::KeyUnsupported, at).with("what", what),
    }
}

/// THREAT-22: the policy may ask for longer RSA keys than the standard minimum.
fn check_strength(key: &PublicKey, at: &str, run: &Run<'_>) -> Result<(), Finding> {
    let minimum = run.policy.minimum_rsa_bits;
    match key.bits() {
        Some(bits) if u64::try_from(bits).unwrap_or(0) < minimum => Err(Finding::new(Code::KeyInvalid, at)
            .with("reason", format!("the RSA modulus has {bits} bits, the policy asks for {minimum}"))),
        _ => Ok(()),
    }
}

/// Why a document that a key depends on is not at hand, as a finding.
fn absent_finding(absent: &Absent, url: &str, at: &str) -> Finding {
    let finding = |code: Code| Finding::new(code, at).with("url", url);
    match absent {
        Absent::Needed => finding(Code::KeyNeeded),
        Absent::Unavailable(reason) => finding(Code::KeyUnavailable).with("reason", reason),
        Absent::Refused(reason) => finding(Code::KeyRefusedTarget).with("reason", reason),
        // R2: what was not read is not known to be bad.
        Absent::TooLarge => Finding::new(Code::ProofLimit, at).with("limit", "keyDocumentBytes"),
    }
}

/// A document from outside: asks for it, or says why it cannot be had, or reads it (NET-01, THREAT-37).
fn fetch(kind: NeedKind, url: &str, at: &str, run: &mut Run<'_>) -> Result<Document, Finding> {
    let document = fetch_any(kind, url, at, run)?;
    let reason = || format!("{url}: the document is not a JSON object");
    if document.root().is_object() {
        Ok(document)
    } else {
        Err(Finding::new(Code::KeyMalformed, at).with("reason", reason()))
    }
}

/// The document at the address of a key.
pub(crate) fn document_at(url: &str, at: &str, run: &mut Run<'_>) -> Result<Document, Finding> {
    fetch(NeedKind::Key, url, at, run)
}

/// The text at the address of a key that is published as PEM.
pub(crate) fn pem_at(url: &str, at: &str, run: &mut Run<'_>) -> Result<String, Finding> {
    let resource = at_home(NeedKind::Key, url, at, run)?;
    String::from_utf8(resource.bytes().to_vec())
        .map_err(|_| Finding::new(Code::KeyMalformed, at).with("reason", format!("{url}: it is not a text")))
}

/// What is at an address that speaks for keys. A redirect of an issuer's page to any address does not make what is there the
/// issuer's (KEY-CID-06, ATK-25), and a DID has one address (THREAT-34). Hosts that resolve a DID answer for it themselves.
fn at_home(kind: NeedKind, url: &str, at: &str, run: &mut Run<'_>) -> Result<Resource, Finding> {
    let resource = run.ask(kind, url).map_err(|absent| absent_finding(&absent, url, at))?;
    let home = |origin: &str| match kind.max_redirects() {
        _ if url.starts_with("did:") => true,
        0 => origin == url,
        _ => match (place::check(origin, run.policy.hosts), place::check(url, run.policy.hosts)) {
            (Ok(left), Ok(right)) => left.eq_ignore_ascii_case(right),
            _ => false,
        },
    };
    match resource.origin().filter(|origin| !home(origin)) {
        None => Ok(resource),
        Some(origin) => {
            let reason = format!("its server sends on to another address, {origin}");
            Err(Finding::new(Code::KeyRefusedTarget, at).with("url", url).with("reason", reason))
        }
    }
}

/// Why a text that describes a key is not read. What was too much to read is not known to be bad (R2).
fn unreadable(fault: &JsonFault, what: &str, at: &str) -> Finding {
    match fault {
        JsonFault::Limit(limit) => Finding::new(Code::ProofLimit, at).with("limit", limit),
        fault => {
            let detail = crate::input::json_finding(fault, "the text").detail();
            Finding::new(Code::KeyMalformed, at).with("reason", format!("{what}: {}", detail.trim_end_matches('.')))
        }
    }
}

/// The same for JSON of any type.
fn fetch_any(kind: NeedKind, url: &str, at: &str, run: &mut Run<'_>) -> Result<Document, Finding> {
    let resource = at_home(kind, url, at, run)?;
    let limits = Limits { text_bytes: kind.max_bytes(run.limits), ..run.limits.clone() };
    Document::parse(resource.bytes().trim_ascii().to_vec(), &limits.json(), &mut run.budget)
        .map_err(|fault| unreadable(&fault, url, at))
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use crate::check::issued::{badge, issuer, signed, verify};
    use crate::{Code, Policy, Resource, Resources, Verdict};
    use serde_json::{Value, json};

    /// A badge whose issuer is at an address, by the key number 1.
    fn token(address: &str, kid: &str) -> String {
        let mut payload = badge(1, json!({ "iss": address, "nbf": 1_768_467_600, "sub": "did:example:learner" }));
        payload["issuer"]["id"] = json!(address);
        payload["jti"] = payload["id"].clone();
        signed(1, &json!({ "alg": "EdDSA", "typ": "JWT", "kid": kid }), &payload)
    }

    fn multikey(id: &str, controller: &str) -> Value {
        let key = issuer(1).trim_start_matches("did:key:").to_owned();
        json!({ "id": id, "type": "Multikey", "controller": controller, "publicKeyMultibase": key })
    }

    fn document(id: &str, kid: &str) -> Value {
        json!({ "id": id, "verificationMethod": [multikey(kid, id)], "assertionMethod": [kid] })
    }

    /// KEY-CID-06, THREAT-34, ATK-25: a redirect of the issuer's host makes nothing the issuer's.
    #[test]
    fn key_cid_06_documents_that_came_from_elsewhere_speak_for_nobody() {
        let (profile, did) = ("https://uni.example/profile", "did:web:uni.example");
        let (in_profile, in_did) = (format!("{profile}#key-1"), format!("{did}#key-1"));
        let on_host = "https://uni.example/login?next=x";
        for (name, token, url, content, home) in [
            (
                "profile",
                token(profile, &in_profile),
                profile,
                document(profile, &in_profile),
                Some("https://uni.example/b"),
            ),
            ("key", token(profile, on_host), on_host, multikey(on_host, profile), Some("https://uni.example/b")),
            ("did", token(did, &in_did), "https://uni.example/.well-known/did.json", document(did, &in_did), None),
        ] {
            let outcome = |came_from: Option<&str>| {
                let resource = Resource::new(content.to_string().as_bytes());
                let mut resources = Resources::new();
                if name == "key" {
                    resources.insert(profile, document(profile, on_host).to_string().as_bytes());
                }
                resources.put(url, came_from.map_or(resource.clone(), |origin| resource.came_from(origin)));
                let report = verify(&token, &resources, &Policy::default());
                (report.verdict(), report.primary().map(crate::Finding::code))
            };
            assert_eq!(outcome(None), (Verdict::Valid, None), "{name}");
            if let Some(home) = home {
                assert_eq!(outcome(Some(home)), (Verdict::Valid, None), "{name}");
            }
            for stray in ["https://evil.example/k", "https://uni.example.evil.example/", "http://uni.example/", "x"] {
                let refused = (Verdict::Indeterminate, Some(Code::KeyRefusedTarget));
                assert_eq!(outcome(Some(stray)), refused, "{name} {stray}");
            }
        }
        let moved =
            Resource::new(document(did, &in_did).to_string().as_bytes()).came_from("https://uni.example/did.json");
        let mut resources = Resources::new();
        resources.put("https://uni.example/.well-known/did.json", moved);
        let report = verify(&token(did, &in_did), &resources, &Policy::default());
        assert_eq!(report.verdict(), Verdict::Indeterminate, "a did:web has one address");
    }
}
