//! Credentials and presentations as compact JWS: Open Badges 3.0 VC-JWT, VC 1.1 JWT, VC-JOSE-COSE.
//!
//! Source: [Open Badges 3.0, section 8.2](https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof),
//! [VC 1.1, section 6.3.1](https://www.w3.org/TR/vc-data-model-1.1/#json-web-token),
//! [VC-JOSE-COSE, section 3](https://www.w3.org/TR/vc-jose-cose/#securing-with-jose), RFC 7515, RFC 8725.

use super::{Examined, GoodProof, NotVerified, Purpose, SignatureVerified, check_signature, note_unchecked_key};
use crate::crypto::Algorithm;
use crate::input::jws::Jws;
use crate::key::{self, Candidate};
use crate::report::{Code, Finding};
use crate::run::Run;
use proofmark_json::Value;

/// How the credential sits in the token, and whose rules apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Open Badges 3.0: the payload is the credential, with `iss`, `sub`, `jti`, `nbf` beside it.
    OpenBadge,
    /// VC 1.1: the credential or presentation is the claim `vc` or `vp`.
    Vc11,
    /// VC-JOSE-COSE: the payload is the credential or presentation.
    VcJose,
}

/// What the token carries.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Carried<'a> {
    pub(crate) form: Form,
    /// The credential or presentation.
    pub(crate) body: Value<'a>,
    pub(crate) presentation: bool,
    /// A departure from the form that is worth a note.
    pub(crate) note: Option<&'static str>,
}

/// `typ` values of VC-JOSE-COSE credentials, without `application/` (VCJ-02, IN-JWS-02).
const CREDENTIAL_TYPES: &[&str] = &["vc+jwt", "vc+ld+jwt", "vc+ld+json+jwt"];
/// The same for presentations.
const PRESENTATION_TYPES: &[&str] = &["vp+jwt", "vp+ld+jwt", "vp+ld+json+jwt"];
/// Credentials whose tokens follow Open Badges 3.0, section 8.2 (CLR-18).
const OPEN_BADGES: &[&str] =
    &["OpenBadgeCredential", "AchievementCredential", "EndorsementCredential", "ClrCredential"];

/// The media type of a header member: case is folded and `application/` taken off where no other `/` is (IN-JWS-03).
fn media_type(value: &str) -> String {
    let lower = value.to_ascii_lowercase();
    match lower.strip_prefix("application/") {
        Some(rest) if !rest.contains('/') => rest.to_owned(),
        _ => lower,
    }
}

fn types(body: Value<'_>) -> impl Iterator<Item = &str> {
    body.get("type").into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str)
}

/// Why a token carries no credential of the W3C models.
#[derive(Debug)]
pub(crate) enum NotCarried {
    /// It is a badge of Open Badges 2.0 or older.
    OlderBadge,
    Refused(Finding),
}

impl From<NotCarried> for Finding {
    fn from(not: NotCarried) -> Self {
        match not {
            NotCarried::OlderBadge => crate::input::unsupported(crate::input::Carrier::OpenBadge2),
            NotCarried::Refused(finding) => finding,
        }
    }
}

impl From<Finding> for NotCarried {
    fn from(finding: Finding) -> Self {
        Self::Refused(finding)
    }
}

/// Which form a token has (IN-JWS-02, OB3-JWT-03, OB3-JWT-07, VCJ-01, VCJ-02, THREAT-28).
pub(crate) fn classify(jws: &Jws) -> Result<Carried<'_>, NotCarried> {
    let (header, payload) = (jws.header(), jws.payload());
    let typ = header_text(header, "typ")?.map(media_type);
    let cty = header_text(header, "cty")?.map(media_type);
    let shown = typ.clone().unwrap_or_else(|| "no type".to_owned());
    let mismatch = |what: &str| NotCarried::from(Finding::new(Code::ProofTypeMismatch, "").with("type", what));
    let (vc, vp) = (payload.get("vc"), payload.get("vp"));
    let bare = payload.get("@context").is_some();
    let ambiguous =
        |reason: &str| NotCarried::from(Finding::new(Code::StructureAmbiguous, "/vc").with("reason", reason));
    let endorses = || payload.get("claim").is_some() && types(payload).any(|name| name == "Endorsement");
    let older = || (payload.get("badge").is_some() || endorses()) && vc.is_none() && vp.is_none();
    let certain = || older() && (payload.get("recipient").is_some() || endorses());
    match typ.as_deref() {
        Some(typ) if CREDENTIAL_TYPES.contains(&typ) || PRESENTATION_TYPES.contains(&typ) => {
            let presentation = PRESENTATION_TYPES.contains(&typ);
            // VCJ-01: vc and vp must not be there.
            if vc.is_some() || vp.is_some() {
                return Err(ambiguous("the token has a vc or vp claim beside a payload that is the credential itself"));
            }
            let content = if presentation { ["vp", "vp+ld+json"] } else { ["vc", "vc+ld+json"] };
            if let Some(cty) = cty.filter(|cty| !content.contains(&cty.as_str())) {
                return Err(mismatch(&format!("cty {cty}")));
            }
            let is_presentation = types(payload).any(is_presentation_type);
            if presentation != is_presentation || !bare {
                return Err(mismatch(&shown));
            }
            let note = (!presentation && is_open_badge(payload)).then_some(
                "an Open Badges 3.0 badge is secured as VC-JOSE-COSE, not by the rules of its own section 8.2",
            );
            Ok(Carried { form: Form::VcJose, body: payload, presentation, note })
        }
        None | Some("jwt") => {
            if let Some(cty) =
                cty.filter(|cty| !["vc", "vp", "json", "vc+ld+json", "vp+ld+json"].contains(&cty.as_str()))
            {
                return Err(mismatch(&format!("cty {cty}")));
            }
            match (vc, vp) {
                (Some(_), Some(_)) => Err(ambiguous("the token has both a vc and a vp claim")),
                // OB3-JWT-07, ATK-21: two readers would see two credentials.
                (Some(_), None) | (None, Some(_)) if bare => {
                    Err(ambiguous("the token has a vc or vp claim and is a credential itself"))
                }
                (Some(body), None) => Ok(Carried { form: Form::Vc11, body, presentation: false, note: None }),
                (None, Some(body)) => Ok(Carried { form: Form::Vc11, body, presentation: true, note: None }),
                (None, None) if bare => {
                    let presentation = types(payload).any(is_presentation_type);
                    if !presentation && is_open_badge(payload) {
                        Ok(Carried { form: Form::OpenBadge, body: payload, presentation, note: None })
                    } else if presentation
                        || types(payload)
                            .any(|name| name == "VerifiableCredential" || name == "EnvelopedVerifiableCredential")
                    {
                        let note =
                            Some("the header does not say with typ that the token is a credential or presentation");
                        Ok(Carried { form: Form::VcJose, body: payload, presentation, note })
                    } else if older() {
                        Err(NotCarried::OlderBadge)
                    } else {
                        Err(mismatch(&shown))
                    }
                }
                (None, None) if certain() => Err(NotCarried::OlderBadge),
                (None, None) => Err(mismatch(&shown)),
            }
        }
        // Its own rules say which words it may have there.
        Some(_) if certain() => Err(NotCarried::OlderBadge),
        Some(_) => Err(mismatch(&shown)),
    }
}

pub(crate) fn is_presentation_type(name: &str) -> bool {
    matches!(name, "VerifiablePresentation" | "EnvelopedVerifiablePresentation")
}

fn is_open_badge(body: Value<'_>) -> bool {
    types(body).any(|name| OPEN_BADGES.contains(&name))
}

/// A header member that must be a string when it is there (THREAT-06).
fn header_text<'a>(header: Value<'a>, name: &'static str) -> Result<Option<&'a str>, Finding> {
    match header.get(name) {
        None => Ok(None),
        Some(value) => value.as_str().map(Some).ok_or_else(|| {
            Finding::new(Code::ProofMalformed, "").with("reason", format!("the header member {name} must be a string"))
        }),
    }
}

/// Verifies the signature of a token and binds its key to `controller`.
pub(crate) fn examine<'a>(
    jws: &'a Jws,
    carried: &Carried<'a>,
    controller: Option<&str>,
    run: &mut Run<'_>,
) -> Examined<'a> {
    let mut examined = Examined { findings: Vec::new(), good: Vec::new(), context: None, exact: false, covered: None };
    let mut findings = Vec::new();
    if let Some(note) = carried.note {
        findings.push(Finding::new(Code::ProofTypeUnusual, "").with("reason", note));
    }
    match evaluate(jws, carried, controller, run, &mut findings) {
        Ok(Some(good)) => {
            examined.good.push(good);
            examined.exact = true;
        }
        Ok(None) => {}
        Err(finding) => findings.push(finding),
    }
    note_unchecked_key(&mut findings, "");
    examined.findings = findings.into_iter().map(|finding| finding.of_proof(0)).collect();
    examined
}

fn evaluate(
    jws: &Jws,
    carried: &Carried<'_>,
    controller: Option<&str>,
    run: &mut Run<'_>,
    findings: &mut Vec<Finding>,
) -> Result<Option<GoodProof>, Finding> {
    let purpose = if carried.presentation { Purpose::Authentication } else { Purpose::AssertionMethod };
    let header = jws.header();
    let algorithm = header_rules(header, carried.form, run, findings)?;
    let candidate = find_key(header, carried.form, purpose, controller, run, findings)?;
    let signature = signature(jws, algorithm, &candidate, run)?;
    let suite = algorithm.name();
    let method = candidate.shown();
    findings.push(Finding::new(Code::ProofVerified, "").with("suite", suite).with("verificationMethod", method));
    let binding = match controller {
        Some(controller) => key::bind(&candidate, controller, purpose, key::KeySets::Yes, "", run),
        None => key::bind_unnamed(&candidate, purpose, ""),
    };
    findings.extend(binding.findings);
    Ok(binding.bound.map(|key| GoodProof { signature, key, candidate }))
}

/// `alg`, `crit`, `b64` and members that do not belong there (JWS-02, JWS-05, OB3-JWT-01, OB3-JWT-02, THREAT-24..26).
pub(crate) fn header_rules(
    header: Value<'_>,
    form: Form,
    run: &Run<'_>,
    findings: &mut Vec<Finding>,
) -> Result<Algorithm, Finding> {
    let name = header_text(header, "alg")?
        .ok_or_else(|| Finding::new(Code::ProofMalformed, "").with("reason", "the header has no alg"))?;
    if is_refused(name) {
        return Err(Finding::new(Code::ProofAlgorithmRefused, "").with("alg", name));
    }
    // RFC 7797 section 7: b64 must not be used with a JWT.
    if header.get("b64").is_some() {
        return Err(Finding::new(Code::ProofCriticalHeader, "").with("name", "b64"));
    }
    if let Some(critical) = header.get("crit") {
        let name = critical.items().next().and_then(Value::as_str).unwrap_or("crit");
        return Err(Finding::new(Code::ProofCriticalHeader, "").with("name", name));
    }
    let algorithm = Algorithm::from_jose(name)
        .filter(|algorithm| run.policy.algorithms.contains(algorithm))
        .ok_or_else(|| Finding::new(Code::ProofUnsupported, "").with("suite", name))?;
    if form == Form::OpenBadge {
        // `cnf` is not among those of Open Badges either, but it is followed (VCJ-14).
        let read = |name: &str| matches!(name, "alg" | "kid" | "jwk" | "typ" | "cty" | "cnf");
        for (name, _) in header.members().filter(|(name, _)| !read(name)) {
            findings.push(Finding::new(Code::ProofHeaderUnexpected, "").with("name", name));
        }
    }
    Ok(algorithm)
}

/// There is no code path for these; the names are listed only to say what is wrong (THREAT-24).
pub(super) fn is_refused(name: &str) -> bool {
    let upper = name.to_ascii_uppercase();
    upper == "NONE" || upper.starts_with("HS") || upper == "DIR"
}

/// The key by `kid`, by `jwk`, or both, which then must be the same key (OB3-JWT-04, OB3-JWT-05, VCJ-06, THREAT-25).
fn find_key(
    header: Value<'_>,
    form: Form,
    purpose: Purpose,
    controller: Option<&str>,
    run: &mut Run<'_>,
    findings: &mut Vec<Finding>,
) -> Result<Candidate, Finding> {
    let kid = header_text(header, "kid")?;
    let given = match header.get("jwk") {
        None => None,
        Some(jwk) => Some(key::from_header(jwk, run)?),
    };
    match (kid, given) {
        (Some(kid), given) => {
            let resolved = key::resolve_kid(kid, controller, purpose, given.as_ref(), run)?;
            findings.extend(resolved.notes);
            match given {
                Some(given) if given.key != resolved.candidate.key => Err(Finding::new(Code::KeyMismatch, "")
                    .with("reason", "the key that kid refers to is not the key in the header")),
                _ => Ok(resolved.candidate),
            }
        }
        (None, Some(given)) => Ok(given),
        (None, None) => match controller {
            // A did:key or did:jwk issuer has one key, so nothing is left open (VC 1.1, VC-JOSE-COSE).
            Some(issuer) if form != Form::OpenBadge && key::is_key_did(issuer) => {
                findings.push(
                    Finding::new(Code::KeyReferenceUnusual, "")
                        .with("reason", "the header names no key; the issuer's only key was used"),
                );
                let resolved = key::resolve(issuer, purpose, "", run)?;
                Ok(resolved.candidate)
            }
            _ => Err(Finding::new(Code::KeyMissing, "").with("reason", "the header has neither kid nor jwk")),
        },
    }
}

fn signature(
    jws: &Jws,
    algorithm: Algorithm,
    candidate: &Candidate,
    run: &mut Run<'_>,
) -> Result<SignatureVerified, Finding> {
    let kind = candidate.key.key_type();
    // JWS-02: the key decides, the header only confirms.
    if !algorithm.fits(kind) {
        return Err(Finding::new(Code::KeyMismatch, "")
            .with("reason", format!("the header says {} but the key is of type {}", algorithm.name(), kind.name())));
    }
    // JWS-09: what the key's owner allows it for is not for the token to change.
    if let Some(allowed) = candidate.alg.filter(|allowed| *allowed != algorithm) {
        return Err(Finding::new(Code::KeyMismatch, "").with(
            "reason",
            format!("the header says {} but the key is for {} only", algorithm.name(), allowed.name()),
        ));
    }
    check_signature(run, algorithm, &candidate.key, jws.signing_input(), jws.signature()).map_err(|fault| match fault {
        NotVerified::Bad => Finding::new(Code::ProofSignatureInvalid, "")
            .with("suite", algorithm.name())
            .with("verificationMethod", candidate.shown()),
        NotVerified::Limit(limit) => Finding::new(Code::ProofLimit, "").with("limit", limit.0),
    })
}
