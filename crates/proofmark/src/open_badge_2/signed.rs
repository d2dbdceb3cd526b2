//! Signed badges: a compact JWS around the assertion, and a key that the issuer's profile links and that names the profile as
//! its owner (OB2-SGN-01..09, IN-OB1-05, IN-OB1-06, ATK-26).
//!
//! Source: <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#SignedBadge>.

use super::linked::Linked;
use super::{Assertion, address, scope};
use crate::crypto::Algorithm;
use crate::input::jws::Jws;
use crate::key::{self, Candidate, published};
use crate::proof::jose::{self, Form};
use crate::proof::{GoodProof, NotVerified, check_signature};
use crate::report::{Code, Finding, Outcome};
use crate::run::Run;
use proofmark_json::Value;

/// A key that the assertion may be signed with. Only [`links`] makes one, so what is listed is what the profile lists.
enum Link<'a> {
    /// A key of the profile, by its address, or with its description in the profile itself.
    Listed(&'a str, Option<Value<'a>>),
    /// The PEM text at an address of the issuer's origin (version 1).
    Pem(&'a str),
}

/// Verifies the signature with each key that the issuer links until one fits.
pub(super) fn evidence(
    jws: &Jws,
    assertion: &Assertion<'_>,
    profile: &Linked<'_>,
    run: &mut Run<'_>,
    findings: &mut Vec<Finding>,
) -> Result<GoodProof, Finding> {
    let algorithm = header(jws, run, findings)?;
    let published = format!("{}/publicKey", profile.at());
    let links = links(assertion, profile)?;
    if u64::try_from(links.len()).unwrap_or(u64::MAX) > run.limits.proofs {
        return Err(Finding::new(Code::ProofLimit, published).with("limit", "proofs"));
    }
    let mut first: Option<Finding> = None;
    for link in &links {
        match attempt(link, jws, algorithm, profile, &published, run, findings) {
            Ok(good) => return Ok(good),
            // A key that could not be had may be the one; else the first fault tells most.
            Err(fault) => {
                let open = fault.code().outcome() == Outcome::Unknown;
                if first.as_ref().is_none_or(|first| open && first.code().outcome() == Outcome::Fail) {
                    first = Some(fault);
                }
            }
        }
    }
    let none =
        || Finding::new(Code::KeyUnbound, published.as_str()).with("reason", "the profile of the issuer links no key");
    Err(first.unwrap_or_else(none))
}

/// The header as of any token; what it says of keys does not count (OB2-SGN-01, OB2-SGN-07, OB2-SGN-08).
fn header(jws: &Jws, run: &Run<'_>, findings: &mut Vec<Finding>) -> Result<Algorithm, Finding> {
    let header = jws.header();
    if let Some(typ) = header.get("typ") {
        let known = typ.as_str().map(str::to_ascii_lowercase);
        if !matches!(known.as_deref(), Some("jwt" | "jws" | "jose")) {
            let shown = typ.as_str().unwrap_or("(no string)");
            return Err(Finding::new(Code::ProofTypeMismatch, "").with("type", shown));
        }
    }
    jose::header_rules(header, Form::VcJose, run, findings)
}

/// The keys that may have signed: the one that the assertion names if the profile lists it, else all that it lists
/// (OB2-SGN-03, OB2-SGN-04).
fn links<'a>(assertion: &Assertion<'a>, profile: &'a Linked<'_>) -> Result<Vec<Link<'a>>, Finding> {
    let verification = assertion.verification();
    let stated = profile.node().value;
    // What an issuer says of its keys and of where it publishes holds for old badges too, or whoever may put a file on its host
    // would only have to write an old one (OB2-SGN-04, OB2-HST-06).
    if !assertion.edition.is_current()
        && let Some(url) = verification.and_then(|own| own.get_str("url"))
        && stated.get("publicKey").is_none()
    {
        if profile.is_fetched() && scope::is_declared(stated) && scope::check(Some(stated), &profile.id, url).is_err() {
            return Err(published::foreign(url, &profile.id, "/verify/url"));
        }
        return Ok(vec![Link::Pem(url)]);
    }
    let listed: Vec<Link<'a>> = profile
        .node()
        .value
        .get("publicKey")
        .into_iter()
        .flat_map(Value::one_or_many)
        .filter_map(|entry| match entry.as_str() {
            Some(id) => Some(Link::Listed(id, None)),
            None => entry.get_str("id").map(|id| Link::Listed(id, Some(entry))),
        })
        .collect();
    let creator = verification.and_then(|own| own.get("creator").or_else(|| own.get("publicKey")));
    let Some(creator) = creator else { return Ok(listed) };
    let named = creator.as_str().or_else(|| creator.get_str("id")).unwrap_or_default();
    let chosen: Vec<Link<'a>> =
        listed.into_iter().filter(|link| matches!(link, Link::Listed(id, _) if address::same(id, named))).collect();
    if chosen.is_empty() {
        let reason = format!("the profile of the issuer does not list the key {named}");
        return Err(Finding::new(Code::KeyUnbound, creator.pointer()).with("reason", reason));
    }
    Ok(chosen)
}

fn attempt(
    link: &Link<'_>,
    jws: &Jws,
    algorithm: Algorithm,
    profile: &Linked<'_>,
    at: &str,
    run: &mut Run<'_>,
    findings: &mut Vec<Finding>,
) -> Result<GoodProof, Finding> {
    let issuer = profile.id.as_str();
    let owner = |id: &str| address::same(id, issuer);
    let (candidate, id) = match link {
        // IN-OB1-06: a key of another host is not even asked for.
        Link::Pem(url) if !address::same_origin(url, issuer) => {
            return Err(published::foreign(url, issuer, "/verify/url"));
        }
        Link::Pem(url) => {
            address::note(url, "/verify/url", findings);
            let text = key::pem_at(&address::place(url), "/verify/url", run)?;
            (published::from_pem(&text, url, "/verify/url", run)?, *url)
        }
        // What the profile says itself needs no second document; but what has an address of its own is had from there
        // (OB2-MOD-08).
        Link::Listed(id, Some(described)) if address::same(&address::place(id), &address::place(issuer)) => {
            (published::read(*described, id, owner, at, run)?, *id)
        }
        Link::Listed(id, _) => {
            address::note(id, at, findings);
            let document = key::document_at(&address::place(id), at, run)?;
            let root = document.root();
            let own = root.get_str("id");
            if !own.is_some_and(|own| address::same(own, id)) {
                let finding = Finding::new(Code::KeyDocumentMismatch, at).with("url", id);
                return Err(finding.with("id", own.unwrap_or("(none)")));
            }
            (published::read(root, id, owner, at, run)?, *id)
        }
    };
    let signature = signature(jws, algorithm, &candidate, run)?;
    let verified = Finding::new(Code::ProofVerified, "").with("suite", algorithm.name());
    let binding = match link {
        Link::Pem(url) => published::bind_origin(url, issuer, address::same_origin, "/verify/url"),
        Link::Listed(..) => published::bind_listed(id, issuer, at),
    };
    let (bound, mut told) = binding.parts();
    let Some(key) = bound else {
        return Err(told.pop().unwrap_or_else(|| Finding::new(Code::KeyUnchecked, "")));
    };
    findings.push(verified.with("verificationMethod", id));
    findings.extend(told);
    Ok(GoodProof { signature, key, candidate })
}

fn signature(
    jws: &Jws,
    algorithm: Algorithm,
    candidate: &Candidate,
    run: &mut Run<'_>,
) -> Result<crate::proof::SignatureVerified, Finding> {
    let kind = candidate.key.key_type();
    // OB2-SGN-07, JWS-02: the key decides, the header only confirms.
    if !algorithm.fits(kind) {
        let reason = format!("the header says {} but the key is of type {}", algorithm.name(), kind.name());
        return Err(Finding::new(Code::KeyMismatch, "").with("reason", reason));
    }
    check_signature(run, algorithm, &candidate.key, jws.signing_input(), jws.signature()).map_err(|fault| match fault {
        NotVerified::Bad => Finding::new(Code::ProofSignatureInvalid, "")
            .with("suite", algorithm.name())
            .with("verificationMethod", candidate.shown()),
        NotVerified::Limit(limit) => Finding::new(Code::ProofLimit, "").with("limit", limit.0),
    })
}

#[cfg(test)]
mod tests {
    use crate::{Input, Policy, Resources, Timestamp, Verifier, encoding};
    use serde_json::{Value, json};

    const HOST: &str = "https://uni.example";

    /// What is asked for and told of an old badge whose key is where its holder may put files.
    fn outcome(issuer: Value) -> Option<(Vec<String>, Vec<&'static str>)> {
        told(issuer, json!({}))
    }

    /// The same with further members of profile and assertion.
    fn told(issuer: Value, more: Value) -> Option<(Vec<String>, Vec<&'static str>)> {
        let at = |name: &str| format!("{HOST}/{name}");
        let mut assertion = json!({
            "@context": "https://w3id.org/openbadges/v1", "type": "Assertion", "id": "urn:uuid:1", "uid": "1",
            "recipient": { "type": "email", "hashed": false, "identity": "eve@uni.example" },
            "badge": at("class"), "issuedOn": "2026-01-15T09:00:00Z",
            "verify": { "type": "signed", "url": at("users/eve/key.pem") }
        });
        let class = json!({
            "@context": "https://w3id.org/openbadges/v1", "type": "BadgeClass", "id": at("class"), "name": "a",
            "description": "b", "image": at("i"), "criteria": at("c"), "issuer": at("issuer")
        });
        let mut profile = json!({
            "@context": "https://w3id.org/openbadges/v2", "type": "Profile", "id": at("issuer"), "name": "a", "url": HOST,
            "email": "a@uni.example"
        });
        crate::check::issued::merge(&mut profile, issuer);
        crate::check::issued::merge(&mut assertion, more);
        let mut resources = Resources::new();
        resources.insert(&at("class"), class.to_string().as_bytes());
        resources.insert(&at("issuer"), profile.to_string().as_bytes());
        let segment = |value: &Value| encoding::base64url_encode(value.to_string().as_bytes());
        let signature = encoding::base64url_encode(&[1; 256]);
        let token = format!("{}.{}.{signature}", segment(&json!({ "alg": "RS256" })), segment(&assertion));
        let at = Timestamp::parse("2026-06-01T12:00:00Z").ok()?;
        let report = Verifier::new(Policy::default()).verify(Input::from(token.as_str()), &resources, at);
        let codes = report.findings().iter().map(|finding| finding.code().name());
        let codes = codes.filter(|name| name.starts_with("key.")).collect();
        Some((report.needs().iter().map(|need| need.url.clone()).collect(), codes))
    }

    /// OB2-SGN-04, OB2-HST-06: whoever may put a file on the issuer's host only had to write an old badge.
    #[test]
    fn ob2_sgn_04_what_an_issuer_says_of_its_keys_holds_for_old_badges() {
        let eve = format!("{HOST}/users/eve/key.pem");
        assert_eq!(outcome(json!({})), Some((vec![eve.clone()], vec!["key.needed"])));
        let listed = outcome(json!({ "publicKey": format!("{HOST}/key.json") }));
        assert_eq!(listed, Some((vec![format!("{HOST}/key.json")], vec!["key.needed"])));
        let scoped = outcome(json!({ "verification": { "startsWith": format!("{HOST}/badges/") } }));
        assert_eq!(scoped, Some((Vec::new(), vec!["key.unbound"])));
        let within = outcome(json!({ "verification": { "startsWith": format!("{HOST}/users/") } }));
        assert_eq!(within, Some((vec![eve], vec!["key.needed"])));
    }

    /// OB2-SGN-03: of several keys the one that the assertion names, by either member, as an address or an object.
    #[test]
    fn ob2_sgn_03_the_key_that_is_named_is_the_one_that_is_asked_for() {
        let keys = [format!("{HOST}/a.json"), format!("{HOST}/b.json")];
        let asked = |named: Value| {
            let mut verification = json!({ "type": "SignedBadge" });
            crate::check::issued::merge(&mut verification, named);
            let more =
                json!({ "@context": "https://w3id.org/openbadges/v2", "verify": null, "verification": verification });
            told(json!({ "publicKey": keys }), more).map(|(needs, _)| needs)
        };
        assert_eq!(asked(json!({})), Some(keys.to_vec()));
        let second = Some(vec![format!("{HOST}/b.json")]);
        for name in ["creator", "publicKey"] {
            assert_eq!(asked(json!({ name: keys.last() })), second);
            assert_eq!(asked(json!({ name: { "id": keys.last() } })), second);
        }
    }
}
