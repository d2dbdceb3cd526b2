//! Does whoever sends a presentation hold what is in it, and was it made for the caller? (VP-05..VP-08, VP-11, BIND-01, THREAT-19)
//!
//! Source: [verify a proof](https://www.w3.org/TR/vc-data-integrity/#verify-proof), steps on `domain` and `challenge`;
//! [presentations with holder claims](https://www.w3.org/TR/vc-data-model-2.0/#presentations-including-holder-claims). No
//! finding repeats what the caller expects.

use crate::credential::{SignedView, View};
use crate::expected::Expected;
use crate::report::{Check, Code, Finding, Format, Nested};
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

/// Whether each credential inside was given to the holder, whose key signed the presentation (VP-06, VP-07). A presentation
/// says nothing of it by itself (VP-08).
pub(crate) fn subjects(signed: &SignedView<'_>, inside: &[Nested]) -> Vec<Finding> {
    let holder = signed.view().controller().and_then(Value::as_str);
    let of_person =
        |format: Format| !matches!(format, Format::Endorsement30 | Format::Endorsement20 | Format::Presentation);
    let good = inside.iter().filter(|nested| of_person(nested.report.format()));
    good.filter_map(|nested| {
        // What no signature covers was given to nobody.
        let subject = nested.report.credential()?.subject.as_ref();
        let id = subject.and_then(|subject| subject.id.as_ref()).map(|id| id.value());
        let told = |code: Code| Finding::new(code, nested.at.as_str());
        Some(match (holder, id) {
            (Some(holder), Some(id)) if holder == id => told(Code::HolderIsSubject),
            (None, _) => told(Code::HolderNotSubject).with("reason", "the presentation names no holder"),
            (_, None) => told(Code::HolderNotSubject).with("reason", "its subject has no id"),
            _ => told(Code::HolderNotSubject).with("reason", "its subject has another id than the holder"),
        })
    })
    .collect()
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
