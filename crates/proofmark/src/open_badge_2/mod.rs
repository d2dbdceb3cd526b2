//! Open Badges 2.1, 2.0 and older: an assertion, its BadgeClass and the Profile of its issuer, each at an address of its own.
//!
//! A badge is either published by its issuer ([`hosted`]) or signed ([`signed`]); what is older than 2.0 is read as it would
//! be after an upgrade (IN-OB1-08). What is missing is asked for step by step: assertion, BadgeClass, Profile, key, list.
//!
//! Pointers in findings and facts are into the assertion with every linked document put in the place of its address:
//! `/badge/name` is the name in the BadgeClass, `/badge/issuer/name` the one in the Profile.

mod address;
mod context;
mod dates;
mod edition;
mod endorsement;
mod extension;
mod facts;
mod hosted;
mod linked;
mod model;
mod scope;
mod signed;

pub(crate) use address::{note as note_address, place, same as same_address};
pub(crate) use edition::{Recognised, What, recognise};
pub(crate) use endorsement::Recommendation;
pub(crate) use hosted::Published;

use crate::check::identity::Identity;
use crate::check::{issuer, recipient, status};
use crate::input::jws::Jws;
use crate::policy::StatusPolicy;
use crate::proof::Genuine;
use crate::report::{Check, Code, CredentialFacts, Finding, Format, Outcome};
use crate::resources::NeedKind;
use crate::run::Run;
use crate::trust::Trust;
use edition::Edition;
use hosted::HostedCopy;
use linked::{Link, Linked};
use proofmark_json::Value;

/// An object, and the place of its document in the badge.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node<'a> {
    value: Value<'a>,
    /// Pointer of the place at which its document stands; empty for the assertion.
    at: &'a str,
}

/// What was handed in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Handed<'a> {
    pub(crate) body: Value<'a>,
    pub(crate) recognised: Recognised<'a>,
    /// The token around it, if it came in one.
    pub(crate) jws: Option<&'a Jws>,
    /// The web address that was handed in, if one was.
    pub(crate) address: Option<&'a str>,
}

impl<'a> Handed<'a> {
    fn assertion(&self) -> Assertion<'a> {
        let endorses = self.recognised.what == What::Endorsement;
        Assertion { node: Node { value: self.body, at: "" }, edition: self.recognised.edition, endorses }
    }
}

/// What came of it.
pub(crate) struct Told {
    pub(crate) format: Format,
    pub(crate) findings: Vec<Finding>,
    pub(crate) genuine: Option<Genuine>,
    pub(crate) credential: Option<CredentialFacts>,
    pub(crate) unverified: Option<CredentialFacts>,
    /// Who recommends it; of what is not established, nobody (R4).
    pub(crate) recommended: Vec<Recommendation>,
}

/// An assertion by the names of its version (IN-OB1-01, IN-OB1-03, OB2-CTX-02).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Assertion<'a> {
    node: Node<'a>,
    edition: Edition,
    /// Whether it is one that recommends something, an Endorsement, and no badge.
    endorses: bool,
}

/// How an assertion says that it is to be verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way<'a> {
    Hosted,
    Signed,
    Other(&'a str),
}

impl<'a> Assertion<'a> {
    fn format(&self) -> Format {
        if self.endorses { Format::Endorsement20 } else { self.edition.format() }
    }

    fn member(&self, names: [&str; 2]) -> Option<Value<'a>> {
        names.iter().find_map(|name| self.node.value.get(name))
    }

    fn verification(&self) -> Option<Value<'a>> {
        self.member(["verification", "verify"]).filter(|own| own.is_object())
    }

    fn issued_on(&self) -> Option<Value<'a>> {
        self.member(["issuedOn", "issued_on"])
    }

    fn expires(&self) -> Option<Value<'a>> {
        self.node.value.get("expires")
    }

    fn is_revoked(&self) -> bool {
        model::is_revoked(self.node.value)
    }

    /// Whom it was given to, as identity objects of all versions are read (OB2-RCP-01, IN-OB1-02).
    fn identity(&self) -> Option<Identity<'a>> {
        let recipient = self.node.value.get("recipient")?;
        if recipient.is_object() {
            let own = Identity::read(recipient);
            let kind = if own.kind.is_empty() && !self.edition.is_current() { "email" } else { own.kind };
            return Some(Identity { kind, ..own });
        }
        let text = recipient.as_str()?;
        // IN-OB1-02: hashed if it has the form of a hash.
        let hashed = !text.contains('@') && text.split_once('$').is_some();
        let salt = self.node.value.get_str("salt").unwrap_or_default();
        Some(Identity { kind: "email", text, hashed: Some(hashed), salt: Some(salt) })
    }

    /// The kinds of verification that it names.
    fn ways(&self) -> impl Iterator<Item = &'a str> {
        let types = self.verification().and_then(|own| own.get("type"));
        types.into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str)
    }

    fn way(&self) -> Way<'a> {
        // Version 0.5 knows no other.
        if self.edition == Edition::V0_5 {
            return Way::Hosted;
        }
        let mut other = "(none)";
        for name in self.ways() {
            match Way::read(name) {
                Way::Other(name) => other = name,
                way => return way,
            }
        }
        // OB2-MOD-01: what is withdrawn has nothing but an address.
        if self.is_revoked() { Way::Hosted } else { Way::Other(other) }
    }
}

/// What the standard calls them.
const WAYS: &str = "HostedBadge or SignedBadge";

/// Why nothing further is asked for.
const NOBODYS: &str = "whose badge it is was not established";

impl<'a> Way<'a> {
    /// Whatever the letters: published copy or signature decide, not the word.
    fn read(name: &'a str) -> Self {
        match name.to_ascii_lowercase().as_str() {
            "hosted" | "hostedbadge" | "obi:hostedbadge" => Self::Hosted,
            "signed" | "signedbadge" | "obi:signedbadge" => Self::Signed,
            _ => Self::Other(name),
        }
    }
}

/// What secures the assertion.
#[derive(Clone, Copy)]
enum Secured<'a> {
    Hosted(&'a HostedCopy),
    Signed(&'a Jws),
}

/// Verifies a badge of Open Badges 2.1, 2.0 or older.
pub(crate) fn verify(handed: &Handed<'_>, trust: Option<&Trust>, run: &mut Run<'_>) -> Told {
    let (recognised, assertion) = (handed.recognised, handed.assertion());
    let standard = recognised.edition.words();
    let known = Finding::new(Code::InputStandard, "").with("standard", standard).with("reason", recognised.reason);
    let mut findings = vec![known];
    if let What::Other(other) = recognised.what {
        findings.push(Finding::new(Code::InputNotAward, "").with("type", other).with("standard", standard));
        return Told {
            format: assertion.format(),
            findings,
            genuine: None,
            credential: None,
            unverified: None,
            recommended: Vec::new(),
        };
    }
    if !recognised.edition.is_current() {
        findings.push(Finding::new(Code::StructureLegacy, "").with("standard", standard));
    }
    let at = || assertion.verification().map(Value::pointer).unwrap_or_default();
    let malformed = |expected: &str| {
        Finding::new(Code::StructureMalformed, at() + "/type").with("member", "type").with("expected", expected)
    };
    match (assertion.way(), handed.jws) {
        (Way::Hosted, None) => match hosted::obtain(handed, run, &mut findings) {
            Ok(copy) => examine(&copy.assertion(), Secured::Hosted(&copy), trust, run, findings),
            Err(finding) => unproven(&assertion, finding, run, findings),
        },
        (Way::Signed, Some(jws)) => examine(&assertion, Secured::Signed(jws), trust, run, findings),
        // The JSON of a signed badge is not what was signed.
        (Way::Signed, None) => unproven(&assertion, Finding::new(Code::ProofMissing, ""), run, findings),
        (Way::Hosted, Some(_)) => {
            unproven(&assertion, malformed("SignedBadge, because it is in a token"), run, findings)
        }
        (Way::Other(_), _) => unproven(&assertion, malformed(WAYS), run, findings),
    }
}

/// A badge of which nothing is established: what was handed in is shown as unverified.
fn unproven(assertion: &Assertion<'_>, why: Finding, run: &mut Run<'_>, mut findings: Vec<Finding>) -> Told {
    findings.extend(model::check(assertion, None, None, run));
    findings.extend(context::check(assertion.edition, &[assertion.node], run));
    let gone = why.code() == Code::StatusGone;
    findings.push(why);
    if gone {
        let reason = "the issuer publishes it no more";
        findings.push(Finding::new(Code::ProofUnchecked, "").with("reason", reason));
    }
    findings.extend(endorsement::unchecked([assertion.node].into_iter()));
    findings.extend(extension::unchecked(&[assertion.node], NOBODYS));
    let unverified = Some(facts::read(assertion, None, None));
    closed(assertion, findings, unverified)
}

/// What is said where there is nothing that dates and lists could be read from.
fn closed(assertion: &Assertion<'_>, mut findings: Vec<Finding>, unverified: Option<CredentialFacts>) -> Told {
    let has = |findings: &[Finding], check: Check| findings.iter().any(|finding| finding.code().check() == check);
    if !has(&findings, Check::Key) {
        findings.push(Finding::new(Code::KeyUnchecked, ""));
    }
    findings.push(Finding::new(Code::ValidityUnchecked, ""));
    if !has(&findings, Check::Status) {
        findings.push(Finding::new(Code::StatusUnchecked, ""));
    }
    let format = assertion.format();
    Told { format, findings, genuine: None, credential: None, unverified, recommended: Vec::new() }
}

/// Has the documents that the assertion is made of, looks for evidence, and reads the badge if there is some.
fn examine(
    assertion: &Assertion<'_>,
    secured: Secured<'_>,
    trust: Option<&Trust>,
    run: &mut Run<'_>,
    mut findings: Vec<Finding>,
) -> Told {
    let edition = assertion.edition;
    let signed = matches!(secured, Secured::Signed(_));
    let badge = assertion.node.value.get("badge").filter(|_| !assertion.endorses);
    let link = |value, at, kind| Link { value, at, kind, embedded: signed || edition == Edition::V0_5, edition };
    let class = badge.map(|value| linked::obtain(link(value, "/badge", NeedKind::BadgeClass), run, &mut findings));
    let class = settled(class, &mut findings);
    // An endorsement is about no BadgeClass and names its issuer itself.
    let issued = if assertion.endorses { Some(assertion.node) } else { class.as_ref().map(Linked::node) };
    let at = if assertion.endorses { "/issuer" } else { "/badge/issuer" };
    let profile = issued.and_then(|issued| issued.value.get("issuer")).map(|value| {
        let own = Link { embedded: edition == Edition::V0_5, ..link(value, at, NeedKind::IssuerProfile) };
        linked::obtain(own, run, &mut findings).map_err(|finding| self_made(finding, signed))
    });
    let mut profile = settled(profile, &mut findings);
    if let (Some(class), Some(profile)) = (&class, &mut profile)
        && let Some(origin) = facts::origin(class.node().value, edition)
    {
        profile.named(origin);
    }
    let (class_node, profile_node) = (class.as_ref().map(Linked::node), profile.as_ref().map(Linked::node));
    let genuine = evidence(assertion, secured, class.as_ref(), profile.as_ref(), run, &mut findings);
    findings.extend(model::check(assertion, class_node, profile_node, run));
    let nodes: Vec<Node<'_>> = [Some(assertion.node), class_node, profile_node].into_iter().flatten().collect();
    findings.extend(context::check(edition, &nodes, run));
    let shown = profile.as_ref().map(|profile| (profile.node(), profile.id.as_str()));
    let read = facts::read(assertion, class_node, shown);
    let (Some(genuine), Some(profile)) = (genuine, profile.as_ref()) else {
        // What the copy says of itself is told even where nothing else is known.
        if let Secured::Hosted(copy) = secured
            && assertion.is_revoked()
        {
            findings.push(copy.status(run));
        }
        findings.extend(extension::unchecked(&nodes, NOBODYS));
        findings.extend(endorsement::unchecked(nodes.into_iter()));
        return closed(assertion, findings, Some(read));
    };
    findings.extend(dates::check(assertion, run));
    findings.extend(withdrawn(assertion, secured, profile, run));
    findings.extend(extension::check(&nodes, run));
    let name = read.issuer.as_ref().and_then(|issuer| issuer.name.as_ref()).map(|name| name.value());
    findings.extend(issuer::ask(trust, Some((&profile.id, profile.at())), name, run));
    findings.extend(given(assertion, run));
    let recommended = recommended(assertion, class.as_ref(), profile, run, &mut findings);
    let format = assertion.format();
    Told { format, findings, genuine: Some(genuine), credential: Some(read), unverified: None, recommended }
}

/// Who recommends the assertion, its BadgeClass and its issuer, up to one more than are looked at.
fn recommended(
    assertion: &Assertion<'_>,
    class: Option<&Linked<'_>>,
    profile: &Linked<'_>,
    run: &Run<'_>,
    findings: &mut Vec<Finding>,
) -> Vec<Recommendation> {
    let most = usize::try_from(run.limits.endorsements).unwrap_or(usize::MAX).saturating_add(1);
    let id = assertion.node.value.get_str("id").unwrap_or_default();
    let own = endorsement::of(assertion.node, "credential", id, most);
    if assertion.endorses {
        findings.extend(endorsement::unchecked([profile.node()].into_iter()));
        return own;
    }
    let class = class.map(|class| endorsement::of(class.node(), "achievement", &class.id, most));
    let issuer = endorsement::of(profile.node(), "issuer", &profile.id, most);
    own.into_iter().chain(class.into_iter().flatten()).chain(issuer).collect()
}

/// The object, or the finding that says why there is none.
fn settled<'a>(found: Option<Result<Linked<'a>, Finding>>, findings: &mut Vec<Finding>) -> Option<Linked<'a>> {
    match found? {
        Ok(linked) => Some(linked),
        Err(finding) => {
            findings.push(finding);
            None
        }
    }
}

/// OB2-SGN-05: a profile that is nowhere but in the badge vouches for itself and for nobody.
fn self_made(finding: Finding, signed: bool) -> Finding {
    if !signed || finding.code() != Code::StructureNotLinked {
        return finding;
    }
    Finding::new(Code::KeyIssuerUnidentified, finding.at())
        .with("issuer", finding.data("id").unwrap_or("(none)"))
        .with("verificationMethod", "the key that the badge brings along")
}

/// Whether the badge is the issuer's. Every proof has a finding, and one on whose it is (RES-08).
fn evidence(
    assertion: &Assertion<'_>,
    secured: Secured<'_>,
    class: Option<&Linked<'_>>,
    profile: Option<&Linked<'_>>,
    run: &mut Run<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Genuine> {
    let mut own = Vec::new();
    let whole = class.is_some() || assertion.endorses;
    let outcome = match (secured, class, profile) {
        (Secured::Hosted(copy), class, Some(profile)) if whole => {
            match (assertion.way(), hosted::evidence(copy, class, profile, &mut own)) {
                (Way::Hosted, Ok(published)) => Some(Ok(published)),
                // The copy itself says that it is not to be believed as it stands.
                (_, Ok(_)) => {
                    own.clear();
                    own.push(Finding::new(Code::ProofMissing, ""));
                    None
                }
                (_, Err(finding)) => {
                    own.push(finding);
                    None
                }
            }
        }
        (Secured::Signed(jws), _, Some(profile)) if whole => {
            match signed::evidence(jws, assertion, profile, run, &mut own) {
                Ok(good) => Some(Err(good)),
                Err(finding) => {
                    own.push(finding);
                    None
                }
            }
        }
        _ => None,
    };
    let has = |own: &[Finding], check: Check| own.iter().any(|finding| finding.code().check() == check);
    if !has(&own, Check::Proof) {
        own.push(Finding::new(Code::ProofUnchecked, "").with("reason", NOBODYS));
    }
    let decided = |finding: &Finding| finding.code().check() == Check::Key && finding.code().outcome() != Outcome::Warn;
    if !own.iter().any(decided) {
        own.push(Finding::new(Code::KeyUnchecked, ""));
    }
    let own: Vec<Finding> = own.into_iter().map(|finding| finding.of_proof(0)).collect();
    let genuine = match outcome {
        Some(Ok(published)) => Genuine::hosted(&published, &own, run.policy.proofs),
        Some(Err(good)) => Genuine::establish(&[good], &own, run.policy.proofs),
        None => None,
    };
    findings.extend(own);
    genuine
}

/// Whether the issuer withdrew it: its copy, or its list (OB2-REV-01..05).
fn withdrawn(assertion: &Assertion<'_>, secured: Secured<'_>, profile: &Linked<'_>, run: &mut Run<'_>) -> Vec<Finding> {
    let list = profile.node().value.get("revocationList");
    let url = list.and_then(|list| list.as_str().or_else(|| list.get_str("id")));
    let body = assertion.node.value;
    let place = format!("{}/revocationList", profile.at());
    let names: Vec<&str> = [body.get_str("id"), body.get_str("uid")].into_iter().flatten().collect();
    let look_up = |run: &mut Run<'_>, url: &str| {
        let url = address::place(url);
        let old = !assertion.edition.is_current();
        status::withdrawn(&url, &names, &profile.id, &place, old, run)
    };
    match (secured, url) {
        (Secured::Hosted(copy), url) => {
            let mut findings = vec![copy.status(run)];
            // OB2-REV-04: a list beside the copy can withdraw the badge; that it is silent or away says nothing. One that was
            // there and too much to read may withdraw it (R2).
            if let Some(url) = url.filter(|_| run.policy.status != StatusPolicy::Ignore) {
                let listed = look_up(run, url);
                findings.extend(
                    listed
                        .into_iter()
                        .filter(|finding| matches!(finding.code(), Code::StatusRevoked | Code::StatusLimit)),
                );
            }
            findings
        }
        (Secured::Signed(_), _) if run.policy.status == StatusPolicy::Ignore => {
            vec![Finding::new(Code::StatusIgnored, "")]
        }
        (Secured::Signed(_), Some(url)) => look_up(run, url),
        (Secured::Signed(_), None) if list.is_some() => {
            let finding = Finding::new(Code::StatusMalformed, place);
            vec![finding.with("reason", "revocationList is not the address of a list")]
        }
        (Secured::Signed(_), None) => vec![Finding::new(Code::StatusNoList, profile.at())],
    }
}

/// Whether it was given to the person whom the caller expects (OB2-RCP-01).
fn given(assertion: &Assertion<'_>, run: &mut Run<'_>) -> Vec<Finding> {
    if run.expected.is_none_or(|expected| expected.recipients.is_empty()) {
        return vec![Finding::new(Code::RecipientNotAsked, "")];
    }
    // OB3-END-02: an endorsement is about what it endorses, and nobody's badge.
    let identity = assertion.identity().filter(|_| !assertion.endorses);
    let place = assertion.node.value.get("recipient").unwrap_or(assertion.node.value);
    recipient::compare(identity.map(|identity| (identity, place)).into_iter(), run)
}

/// Whether an object alone has the form that its type asks for; nothing for types without a form of their own. For the tests of
/// other suites, which look at single objects.
#[cfg(test)]
pub(crate) fn check_form(root: Value<'_>) -> Option<bool> {
    let edition = recognise(root)?.edition;
    let limits = crate::Limits::default();
    model::alone(Node { value: root, at: "" }, edition, &mut proofmark_json::Budget::new(limits.work))
}
