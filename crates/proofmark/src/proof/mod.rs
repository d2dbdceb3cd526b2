//! Is the signature good? One file per family of proofs, and the steps they share.
//!
//! Two facts are kept apart all the way: [`SignatureVerified`], "these bytes were signed with this key", and
//! [`KeyBound`](crate::key::KeyBound), "this key speaks for the issuer". Together they make a [`Genuine`] (R8).

pub(crate) mod data_integrity;
pub(crate) mod form;
pub(crate) mod jose;
mod signature;
mod split;
mod suite;
pub(crate) mod transform;

pub use form::SignedForm;
pub use suite::Suite;

use crate::credential::View;
use crate::crypto::{self, Algorithm, PublicKey};
use crate::input::jws::Jws;
use crate::key::{self, Candidate, KeyBound};
use crate::open_badge_2::Published;
use crate::policy::ProofPolicy;
use crate::report::{Check, Code, Finding, Format, Outcome, proofs_settled};
use crate::run::Run;
use data_integrity::Secured;
use jose::{Carried, Form};
use proofmark_json::LimitReached;
use proofmark_json::Value;

/// What a key must be listed for by its controller (DI-GEN-03, VP-04, THREAT-15).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Credentials.
    AssertionMethod,
    /// Presentations.
    Authentication,
}

impl Purpose {
    fn of(view: &View<'_>) -> Self {
        if view.format == Format::Presentation { Self::Authentication } else { Self::AssertionMethod }
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::AssertionMethod => "assertionMethod",
            Self::Authentication => "authentication",
        }
    }
}

/// A signature verified. Only [`check_signature`] makes one.
#[derive(Debug)]
pub(crate) struct SignatureVerified(());

/// Why there is no [`SignatureVerified`].
#[derive(Debug)]
pub(crate) enum NotVerified {
    Bad,
    Limit(LimitReached),
}

impl NotVerified {
    /// The limit that was reached, if that is why.
    pub(crate) fn limit(self) -> Option<LimitReached> {
        match self {
            Self::Bad => None,
            Self::Limit(limit) => Some(limit),
        }
    }
}

/// The one way to the primitives: pays first, then asks the provider.
pub(crate) fn check_signature(
    run: &mut Run<'_>,
    algorithm: Algorithm,
    key: &PublicKey,
    message: &[u8],
    signature: &[u8],
) -> Result<SignatureVerified, NotVerified> {
    run.pay_signature(crypto::cost(key)).map_err(NotVerified::Limit)?;
    run.provider.verify(algorithm, key, message, signature).map_err(|_| NotVerified::Bad)?;
    Ok(SignatureVerified(()))
}

/// One proof that is good and whose key speaks for the issuer.
#[derive(Debug)]
pub(crate) struct GoodProof {
    pub(crate) signature: SignatureVerified,
    pub(crate) key: KeyBound,
    pub(crate) candidate: Candidate,
}

/// Evidence that the proofs the policy asks for are good. A signed view and a `valid` verdict cannot be made without it.
#[derive(Debug)]
pub(crate) struct Genuine(());

impl Genuine {
    /// Takes the evidence of each good proof, and the findings that say that no other proof speaks against it.
    pub(crate) fn establish(good: &[GoodProof], findings: &[Finding], policy: ProofPolicy) -> Option<Self> {
        // Both parts were looked at one by one when they were made; here they only have to exist.
        let GoodProof { signature: SignatureVerified(()), key: KeyBound { .. }, .. } = good.first()?;
        proofs_settled(findings, policy).then_some(Self(()))
    }

    /// The same evidence for a part of the document: a credential inside that has no proof of its own and the same issuer.
    fn of_part(&self) -> Self {
        let Self(()) = self;
        Self(())
    }
}

/// Whether one of the proofs is by a key that may make statements for the controller, whatever it was used for here (THREAT-15).
/// `None` where that could not be decided.
pub(crate) fn may_assert(good: &[GoodProof], controller: Option<&str>, run: &mut Run<'_>) -> Option<bool> {
    let Some(controller) = controller else { return Some(false) };
    let mut open = false;
    for proof in good {
        // That it was found for another purpose says nothing of this one.
        let candidate = Candidate { controller: None, ..proof.candidate.clone() };
        let binding = key::bind(&candidate, controller, Purpose::AssertionMethod, key::KeySets::No, "", run);
        if binding.bound.is_some() {
            return Some(true);
        }
        open |= binding.findings.iter().any(|finding| finding.code().outcome() == Outcome::Unknown);
    }
    (!open).then_some(false)
}

/// What the good proofs around a credential without one say of it (CLR-11, VP-03). It is made for a credential whose issuer
/// the proofs around it speak for; for all others a missing proof is a missing proof.
#[derive(Debug)]
pub(crate) enum Covered {
    /// They cover its text.
    Text(Genuine),
    /// They cover a graph in which all credentials of the record are one: which statement stands in which of them is open
    /// (CLR-14, CLR-25).
    Graph,
    /// Whether they are good could not be decided.
    Undecided,
}

impl Covered {
    /// What `outer` says of an item inside it, whose proofs are good, or without evidence perhaps so. A presentation is signed to show who holds it: it vouches
    /// for a credential of its own holder only if the key may make statements too (VP-03, THREAT-15).
    pub(crate) fn by(evidence: Option<&Genuine>, exact: bool, outer: &View<'_>, item: Value<'_>) -> Option<Self> {
        let inner = View::new(item, None, None);
        let controller = outer.controller().and_then(Value::as_str)?;
        // What a presentation says has its holder, who has to sign it. An envelope has neither issuer nor proof: what is
        // inside it has.
        let own = item.get("proof").is_none()
            && inner.format != Format::Presentation
            && inner.controller().and_then(Value::as_str) == Some(controller);
        own.then(|| match evidence {
            Some(evidence) if exact => Self::Text(evidence.of_part()),
            Some(_) => Self::Graph,
            None => Self::Undecided,
        })
    }
}

impl Genuine {
    /// A hosted badge: the issuer's own server publishes it, and the findings on that are settled (OB2-HST-13).
    pub(crate) fn hosted(evidence: &Published, findings: &[Finding], policy: ProofPolicy) -> Option<Self> {
        let _seen = evidence;
        proofs_settled(findings, policy).then_some(Self(()))
    }
}

/// Every proof has a finding on its key, be it that the key was not looked at: a report has no silent gaps.
fn note_unchecked_key(findings: &mut Vec<Finding>, at: &str) {
    let decided = |finding: &Finding| finding.code().check() == Check::Key && finding.code().outcome() != Outcome::Warn;
    if !findings.iter().any(decided) {
        findings.push(Finding::new(Code::KeyUnchecked, at));
    }
}

/// What the proofs of one document came to.
pub(crate) struct Examined<'a> {
    pub(crate) findings: Vec<Finding>,
    pub(crate) good: Vec<GoodProof>,
    /// The `@context` that is covered by every good proof, where a suite signs another one than the document's (THREAT-14).
    pub(crate) context: Option<Value<'a>>,
    /// Whether a good proof covers the text: suites over RDF cover a graph, which the text is one of many writings of.
    pub(crate) exact: bool,
    /// The evidence of the proofs around the document, where it may do without its own.
    pub(crate) covered: Option<Genuine>,
}

/// What a token claims, before anything of it is believed.
pub(crate) fn claimed<'a>(jws: &'a Jws, carried: &Carried<'a>) -> View<'a> {
    View::new(carried.body, Some(jws.payload()), Some(carried.form))
}

/// Examines a token and the proofs inside it, and says what of its claims may be read if they are good.
pub(crate) fn examine_token<'a>(
    jws: &'a Jws,
    carried: &Carried<'a>,
    view: View<'a>,
    run: &mut Run<'_>,
) -> (View<'a>, Examined<'a>) {
    let controller = view.controller().and_then(Value::as_str);
    let mut examined = jose::examine(jws, carried, controller, run);
    let token_is_good = !examined.good.is_empty();
    // OB3-JWT-16: a proof inside is looked at on its own; the token does not make it good.
    if carried.body.get("proof").is_some() {
        let added: &[&str] =
            if carried.form == Form::OpenBadge { &["iss", "sub", "jti", "nbf", "exp", "iat"] } else { &[] };
        let inside = Secured { document: carried.body, added, purpose: Purpose::of(&view), controller, first: 1 };
        let inner = data_integrity::examine(inside, run);
        examined.findings.extend(inner.findings);
        examined.good.extend(inner.good);
        examined.context = if token_is_good { None } else { inner.context };
        examined.exact |= inner.exact;
    }
    // Without the token's own signature nothing covers its claims: they must not stand in for members.
    let covered = if token_is_good || examined.good.is_empty() { view } else { View::new(carried.body, None, None) };
    (covered, examined)
}

/// Examines the proofs of a JSON document.
pub(crate) fn examine_json<'a>(document: Value<'a>, run: &mut Run<'_>) -> (View<'a>, Examined<'a>) {
    let view = View::new(document, None, None);
    let controller = view.controller().and_then(Value::as_str);
    let secured = Secured { document, added: &[], purpose: Purpose::of(&view), controller, first: 0 };
    (view, data_integrity::examine(secured, run))
}

/// A credential without a proof, inside a document whose proofs are good and whose issuer is the same.
pub(crate) fn examine_covered(document: Value<'_>, covered: Covered) -> (View<'_>, Examined<'_>) {
    let open = |reason: &str| Finding::new(Code::ProofUnchecked, "").with("reason", reason);
    let (finding, covered) = match covered {
        Covered::Text(evidence) => (Finding::new(Code::ProofCovered, ""), Some(evidence)),
        Covered::Graph => (Finding::new(Code::ProofCoveredAsGraph, ""), None),
        Covered::Undecided => {
            (open("the credential has no proof, and that of the document around it is undecided"), None)
        }
    };
    let findings = vec![finding.of_proof(0)];
    let exact = covered.is_some();
    (View::new(document, None, None), Examined { findings, good: Vec::new(), context: None, exact, covered })
}
