//! Does whoever sends a presentation hold what is in it, and was it made for the caller? (VP-05..VP-08, VP-11, BIND-01, THREAT-19)
//!
//! Source: [verify a proof](https://www.w3.org/TR/vc-data-integrity/#verify-proof), steps on `domain` and `challenge`;
//! [presentations with holder claims](https://www.w3.org/TR/vc-data-model-2.0/#presentations-including-holder-claims). No
//! finding repeats what the caller expects.

use super::holder_key::{self, Comparison};
use crate::credential::{SignedView, View};
use crate::expected::Expected;
use crate::proof::GoodProof;
use crate::report::{Check, Code, CredentialFacts, Finding, Format, Nested, Outcome, Report};
use crate::run::Run;
use proofmark_json::Value;
use std::collections::BTreeSet;

/// What a presentation says of the conversation that it was made for, in one of its proofs or in the claims of its token.
struct Statement<'a> {
    at: String,
    challenge: Option<Value<'a>>,
    domain: Option<Value<'a>>,
    /// The name of the second member.
    domain_name: &'static str,
}

/// Compares challenge and domain of a presentation with what the caller expects. Only what was handed in was made for the
/// caller: what is inside was made for somebody else, if for anybody.
pub(crate) fn check(signed: &SignedView<'_>, handed_in: bool, run: &Run<'_>) -> Vec<Finding> {
    let view = signed.view();
    let Some(expected) = asked(handed_in, run) else { return not_asked(view) };
    if view.format != Format::Presentation {
        return vec![Finding::new(Code::HolderNotPresented, "")];
    }
    let mut findings = Vec::new();
    let statements = statements(view);
    for statement in &statements {
        findings.extend(challenge(statement, expected));
        findings.extend(domain(statement, expected));
    }
    let good =
        findings.iter().all(|finding| finding.code() == Code::ProofChallengeUnexpected) && !statements.is_empty();
    if expected.challenge.is_none() {
        // BIND-01: whom it was made for says nothing about when.
        findings.push(Finding::new(Code::HolderNotChecked, ""));
    }
    if good {
        let code = if expected.challenge.is_some() { Code::HolderChallengeMatched } else { Code::HolderDomainMatched };
        findings.insert(0, Finding::new(code, ""));
    }
    findings
}

/// The same where no signature says anything.
pub(crate) fn unsigned(view: &View<'_>, handed_in: bool, run: &Run<'_>) -> Vec<Finding> {
    match (asked(handed_in, run), view.format) {
        (None, _) => not_asked(view),
        (Some(_), Format::Presentation) => vec![Finding::new(Code::HolderUnchecked, "")],
        (Some(_), _) => vec![Finding::new(Code::HolderNotPresented, "")],
    }
}

/// Whether each credential inside was given to the holder, whose key signed the presentation (VP-06, VP-07), or is bound to
/// that key (VCJ-14). A presentation says nothing of it by itself (VP-08); of one inside, the badges in it count (VP-13).
pub(crate) fn subjects(
    signed: &SignedView<'_>,
    proofs: &[GoodProof],
    inside: &[Nested],
    told: &[Finding],
) -> Vec<Finding> {
    let presenter = Presenter { holder: signed.view().controller().and_then(Value::as_str), proofs };
    let mut findings = Vec::new();
    for nested in inside {
        for report in badges(&nested.report) {
            let own = std::ptr::eq(report, &nested.report);
            let told = presenter.told(report, own).into_iter().map(|(code, text)| {
                let finding = Finding::new(code, nested.at.as_str());
                text.into_iter().fold(finding, |finding, (name, text)| finding.with(name, text))
            });
            let new: Vec<Finding> = told.filter(|finding| !findings.contains(finding)).collect();
            findings.extend(new);
        }
    }
    let missed =
        |finding: &Finding| finding.code().check() == Check::Nested && finding.code().outcome() != Outcome::Pass;
    // In what could not be looked at, or is not good, there may be some.
    if findings.is_empty() && !told.iter().any(missed) {
        findings.push(Finding::new(Code::HolderNoBadge, ""));
    }
    findings
}

/// The reports on what is given to a person: this one, or those of the presentation that it is about.
fn badges(report: &Report) -> Vec<&Report> {
    let (mut open, mut found) = (vec![report], Vec::new());
    while let Some(report) = open.pop() {
        match report.format() {
            Format::Endorsement30 | Format::Endorsement20 => {}
            Format::Presentation => open.extend(report.nested().iter().map(|nested| &nested.report)),
            _ => found.push(report),
        }
    }
    found
}

/// Who presents, and with which keys.
struct Presenter<'a> {
    holder: Option<&'a str>,
    proofs: &'a [GoodProof],
}

/// A code, and the text of its sentence.
type Told<'a> = (Code, Option<(&'static str, &'a str)>);

impl Presenter<'_> {
    /// What this presentation shows of one badge; `own` if no other presentation is around it, which answers for the key.
    fn told<'r>(&self, report: &'r Report, own: bool) -> Vec<Told<'r>> {
        let not = |reason: &'static str| (Code::HolderNotSubject, Some(("reason", reason)));
        // What no signature covers was given to nobody.
        let Some(credential) = report.credential() else {
            return vec![not("the signature of the badge is not established")];
        };
        if report.findings().iter().any(|finding| finding.code() == Code::HolderKeyMalformed) {
            return vec![not("the key that it is bound to cannot be read")];
        }
        let bound = credential.holder_key.as_ref().map(|key| (holder_key::compare(key.value(), self.proofs), key));
        let confirmed = matches!(bound, Some((Comparison::Same, _)));
        let subject = self.subject(credential);
        let mut told: Vec<Told<'r>> = Vec::new();
        match (&bound, own) {
            (Some((comparison, key)), true) => told.push((comparison.code(), Some(("key", key.value())))),
            (Some((comparison, _)), false) if *comparison != Comparison::Same => {
                told.push(not("it is bound to another key than that of the presentation around"));
            }
            _ => {}
        }
        match subject {
            Subject::Holder => told.push((Code::HolderIsSubject, None)),
            // The key names who may present it, and nobody is named who would be somebody else.
            Subject::Unnamed if confirmed && own => {}
            Subject::Unnamed if confirmed => {
                told.push((Code::HolderKeyConfirmed, bound.map(|(_, key)| ("key", key.value()))))
            }
            Subject::Unnamed => told.push(not("its subject has no id")),
            Subject::NoHolder => told.push(not("the presentation names no holder")),
            Subject::Other => told.push(not("its subject has another id than the holder")),
        }
        told
    }

    fn subject(&self, credential: &CredentialFacts) -> Subject {
        let id = credential.subject.as_ref().and_then(|subject| subject.id.as_ref()).map(|id| id.value());
        match (self.holder, id) {
            (Some(holder), Some(id)) if holder == id => Subject::Holder,
            (_, None) => Subject::Unnamed,
            (None, Some(_)) => Subject::NoHolder,
            (Some(_), Some(_)) => Subject::Other,
        }
    }
}

/// To whom a badge was given, seen from the presentation.
enum Subject {
    Holder,
    Unnamed,
    NoHolder,
    Other,
}

/// What is found of the proofs of a presentation is about its holder, not about an issuer (VP-06).
pub(crate) fn signed_by(findings: &mut [Finding]) {
    for finding in findings {
        let code = match finding.code() {
            Code::ProofMissing => Code::ProofPresentationUnsigned,
            Code::ProofSignatureInvalid => Code::ProofPresentationInvalid,
            Code::ProofExpired => Code::ProofPresentationExpired,
            Code::KeyBound | Code::KeyBoundAnonymous => Code::KeyBoundHolder,
            Code::KeyUnbound => Code::KeyUnboundHolder,
            _ => continue,
        };
        finding.recode(code);
    }
}

/// Whoever asked gets an answer, whatever form the input turns out to have.
pub(crate) fn settle(findings: &mut Vec<Finding>, handed_in: bool, run: &Run<'_>) {
    let answered = findings.iter().any(|finding| finding.code().check() == Check::Holder);
    if asked(handed_in, run).is_some() && !answered {
        findings.push(Finding::new(Code::HolderUnchecked, ""));
    }
}

fn asked<'r>(handed_in: bool, run: &Run<'r>) -> Option<&'r Expected> {
    run.expected.filter(|expected| handed_in && (expected.challenge.is_some() || !expected.domains.is_empty()))
}

fn not_asked(view: &View<'_>) -> Vec<Finding> {
    let presentation = view.format == Format::Presentation;
    presentation.then(|| Finding::new(Code::HolderNotChecked, "")).into_iter().collect()
}

/// Of a token its claims, else every proof: one that was made for somebody else is not made good by another (VP-05, VP-11).
fn statements<'a>(view: &View<'a>) -> Vec<Statement<'a>> {
    if let Some(claims) = view.claims {
        let (challenge, domain) = (claims.get("nonce"), claims.get("aud"));
        return vec![Statement { at: claims.pointer(), challenge, domain, domain_name: "aud" }];
    }
    let proofs = view.body.get("proof").into_iter().flat_map(Value::one_or_many);
    proofs
        .map(|proof| Statement {
            at: proof.pointer(),
            challenge: proof.get("challenge"),
            domain: proof.get("domain"),
            domain_name: "domain",
        })
        .collect()
}

fn challenge(statement: &Statement<'_>, expected: &Expected) -> Option<Finding> {
    let expected = expected.challenge.as_deref()?;
    match statement.challenge {
        None => Some(Finding::new(Code::HolderChallengeMissing, statement.at.as_str())),
        // An empty text asks nothing of anybody.
        Some(own) if own.as_str() == Some(expected) && !expected.is_empty() => None,
        Some(own) => Some(Finding::new(Code::HolderChallengeMismatch, own.pointer())),
    }
}

/// THREAT-19: the same strings in any order; one string is a set of one.
fn domain(statement: &Statement<'_>, expected: &Expected) -> Option<Finding> {
    match (statement.domain, expected.domains.is_empty()) {
        (None, true) => None,
        (Some(own), true) => {
            Some(Finding::new(Code::ProofChallengeUnexpected, own.pointer()).with("member", statement.domain_name))
        }
        (None, false) => Some(Finding::new(Code::HolderDomainMissing, statement.at.as_str())),
        (Some(own), false) => {
            let texts: Option<BTreeSet<&str>> = own.one_or_many().map(Value::as_str).collect();
            let wanted: BTreeSet<&str> = expected.domains.iter().map(String::as_str).collect();
            (texts != Some(wanted)).then(|| Finding::new(Code::HolderDomainMismatch, own.pointer()))
        }
    }
}
