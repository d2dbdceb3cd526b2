//! Does the key speak for the issuer? (OB3-KEY-02..05, DI-VM-02, THREAT-25, THREAT-33)

use super::document::KEY_WORK;
use super::{Candidate, Resolved, did, document, fetch, is_key_did, jwk, place};
use crate::proof::Purpose;
use crate::report::{Code, Finding, Outcome};
use crate::resources::NeedKind;
use crate::run::Run;
use proofmark_json::{LimitReached, Value};

/// The key speaks for the issuer. Only this file makes one.
#[derive(Debug)]
pub(crate) struct KeyBound {
    _made_here: (),
}

/// What the question came to.
#[derive(Debug)]
pub(crate) struct Binding {
    pub(crate) bound: Option<KeyBound>,
    pub(crate) findings: Vec<Finding>,
}

impl Binding {
    pub(super) fn yes(finding: Finding) -> Self {
        Self { bound: Some(KeyBound { _made_here: () }), findings: vec![finding] }
    }

    pub(super) fn no(finding: Finding) -> Self {
        Self { bound: None, findings: vec![finding] }
    }

    /// The evidence, if there is some, and what is told.
    pub(crate) fn parts(self) -> (Option<KeyBound>, Vec<Finding>) {
        (self.bound, self.findings)
    }

    pub(super) fn and(mut self, finding: Finding) -> Self {
        self.findings.push(finding);
        self
    }
}

/// Whether the key sets of the issuer's host count: for tokens they do (OB3-KEY-02 d, e), for embedded proofs they do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeySets {
    Yes,
    No,
}

/// Binds a key to the issuer (or holder) that the document names.
pub(crate) fn bind(
    candidate: &Candidate,
    issuer: &str,
    purpose: Purpose,
    key_sets: KeySets,
    at: &str,
    run: &mut Run<'_>,
) -> Binding {
    let bound = |code: Code| {
        Finding::new(code, at)
            .with("verificationMethod", candidate.shown())
            .with("controller", issuer)
            .with("purpose", purpose.name())
    };
    if candidate.controller.as_deref() == Some(issuer) {
        return Binding::yes(bound(if is_key_did(issuer) { Code::KeyBoundAnonymous } else { Code::KeyBound }));
    }
    let unbound = |reason: &str| Binding::no(Finding::new(Code::KeyUnbound, at).with("reason", reason));
    if is_key_did(issuer) {
        // A key in the header is the issuer's if the issuer is that key.
        return match did::key_of(issuer, at, run) {
            Ok(own) if own.key == candidate.key => Binding::yes(bound(Code::KeyBoundAnonymous)),
            Ok(_) => unbound("the signing key is not the key that the issuer identifier is"),
            Err(finding) => Binding::no(finding),
        };
    }
    if issuer.starts_with("did:") {
        return match did::published(issuer, at, run) {
            Ok(published) => match has(published.root(), issuer, candidate, purpose, at, run) {
                Ok(true) => {
                    published.notes(issuer, at).into_iter().fold(Binding::yes(bound(Code::KeyBound)), Binding::and)
                }
                Ok(false) => unbound("the issuer's DID document does not list the signing key"),
                Err(limit) => Binding::no(limit),
            },
            Err(finding) => Binding::no(finding),
        };
    }
    if issuer.starts_with("https://") {
        return bind_to_address(candidate, issuer, purpose, key_sets, at, run, &bound(Code::KeyBound));
    }
    Binding::no(
        Finding::new(Code::KeyIssuerUnidentified, at)
            .with("issuer", issuer)
            .with("verificationMethod", candidate.shown()),
    )
}

/// Binds a key where the document names nobody. A presentation without `holder` is attributed to whoever controls the key
/// (VP-06); a credential without issuer speaks for nobody.
pub(crate) fn bind_unnamed(candidate: &Candidate, purpose: Purpose, at: &str) -> Binding {
    match &candidate.controller {
        Some(controller) if purpose == Purpose::Authentication => Binding::yes(
            Finding::new(if is_key_did(controller) { Code::KeyBoundAnonymous } else { Code::KeyBound }, at)
                .with("verificationMethod", candidate.shown())
                .with("controller", controller)
                .with("purpose", purpose.name()),
        ),
        _ => Binding::no(
            Finding::new(Code::KeyIssuerUnidentified, at)
                .with("issuer", "(none)")
                .with("verificationMethod", candidate.shown()),
        ),
    }
}

/// Whether a controller's document lists the method, or the same key, for the purpose (KEY-CID-04, OB3-KEY-05).
/// What was not looked at is not known to be missing (R2).
fn has(
    document: Value<'_>,
    id: &str,
    candidate: &Candidate,
    purpose: Purpose,
    at: &str,
    run: &mut Run<'_>,
) -> Result<bool, Finding> {
    let listed = candidate.method.as_deref().is_some_and(|method| document::is_listed(document, id, method, purpose));
    if listed {
        return Ok(true);
    }
    let found = document::method_with_key(document, id, &candidate.key, purpose, at, run);
    found.map(|found| found.is_some()).map_err(|limit| too_much(limit, at))
}

fn too_much(limit: LimitReached, at: &str) -> Finding {
    Finding::new(Code::ProofLimit, at).with("limit", limit.0)
}

/// An issuer with a web address: its own profile first, then the key set of its host (OB3-KEY-02 c, d, e).
fn bind_to_address(
    candidate: &Candidate,
    issuer: &str,
    purpose: Purpose,
    key_sets: KeySets,
    at: &str,
    run: &mut Run<'_>,
    bound: &Finding,
) -> Binding {
    let unbound = |reason: &str| Finding::new(Code::KeyUnbound, at).with("reason", reason);
    let platform = |url: &str| Finding::new(Code::KeyPlatform, at).with("url", url);
    // OB3-KEY-02 e: an address of the same origin; it shows the platform, not the issuer alone (THREAT-33). A key that says
    // itself that it is another's is not the issuer's by that (KEY-CID-07).
    if let (KeySets::Yes, Some(method)) = (key_sets, candidate.method.as_deref())
        && candidate.claimed.as_deref().is_none_or(|claimed| claimed == issuer)
        && method.starts_with("https://")
        && matches!((place::check(method, run.policy.hosts), place::check(issuer, run.policy.hosts)), (Ok(left), Ok(right)) if left == right)
    {
        return Binding::yes(bound.clone()).and(platform(method));
    }
    let profile = fetch(NeedKind::IssuerProfile, issuer, at, run).and_then(|profile| {
        document::check_id(profile.root(), issuer, issuer, at)?;
        Ok(profile)
    });
    let missing = match profile {
        Ok(profile) => match has(profile.root(), issuer, candidate, purpose, at, run) {
            Ok(true) => return Binding::yes(bound.clone()),
            // A profile that publishes keys of its own is the whole list.
            Ok(false) if document::publishes(profile.root(), purpose) => {
                return Binding::no(unbound("the issuer's profile lists other keys, but not the signing key"));
            }
            Ok(false) => None,
            Err(limit) => return Binding::no(limit),
        },
        Err(finding) if finding.code().outcome() == Outcome::Fail => return Binding::no(finding),
        Err(finding) => Some(finding),
    };
    if key_sets == KeySets::No {
        return Binding::no(missing.unwrap_or_else(|| unbound("the issuer's profile does not list the signing key")));
    }
    let url = key_set_location(issuer, run);
    match fetch(NeedKind::KeySet, &url, at, run) {
        Ok(set) => {
            let keys = || set.root().get("keys").map(Value::items).into_iter().flatten();
            if let Err(limit) = run.budget.work(keys().count().saturating_mul(KEY_WORK)) {
                return Binding::no(too_much(limit, at));
            }
            let mut same = keys().filter_map(|key| jwk::parse(key).ok()).filter(|key| key.key == candidate.key);
            match same.next().map(|key| key.iss) {
                // OB3-KEY-04.
                Some(None) => Binding::yes(bound.clone()).and(platform(&url)),
                Some(Some(iss)) if iss == issuer => Binding::yes(bound.clone()),
                Some(Some(_)) => {
                    Binding::no(unbound("the key set of the issuer's host gives this key to another issuer"))
                }
                // As long as the profile is missing, the key may still be there.
                None => Binding::no(missing.unwrap_or_else(|| {
                    unbound("neither the issuer's profile nor the key set of its host has the signing key")
                })),
            }
        }
        Err(finding) => Binding::no(missing.unwrap_or(finding)),
    }
}

fn key_set_location(issuer: &str, run: &Run<'_>) -> String {
    let authority = place::check(issuer, run.policy.hosts).unwrap_or_default();
    format!("https://{authority}/.well-known/jwks.json")
}

/// The key of an https issuer that a `kid` hints at: in its profile, else in the key set of its host.
pub(super) fn issuer_key(kid: &str, issuer: &str, purpose: Purpose, run: &mut Run<'_>) -> Result<Resolved, Finding> {
    let reference = format!("{issuer}#{}", kid.trim_start_matches('#'));
    let in_profile = fetch(NeedKind::IssuerProfile, issuer, "", run).and_then(|profile| {
        document::check_id(profile.root(), issuer, issuer, "")?;
        document::method(profile.root(), issuer, &reference, purpose, "", run)
    });
    let missing = match in_profile {
        Ok(candidate) => return Ok(Resolved { candidate, notes: Vec::new() }),
        Err(finding) => finding,
    };
    if missing.code().outcome() == Outcome::Fail && missing.code() != Code::KeyNotFound {
        return Err(missing);
    }
    let url = key_set_location(issuer, run);
    let set = fetch(NeedKind::KeySet, &url, "", run)?;
    match document::key_in_set(set.root(), |candidate| candidate == kid, kid, "", run) {
        Ok(candidate) => Ok(Resolved { candidate, notes: Vec::new() }),
        // As long as the profile is missing, the key may still be there.
        Err(finding) if missing.code() == Code::KeyNotFound => Err(finding),
        Err(_) => Err(missing),
    }
}
