//! Was the badge given to the person whom the caller expects? (OB3-VER-09, OB3-RCP-01..13, OB2-RCP-01, THREAT-45)
//!
//! Source: <https://www.imsglobal.org/spec/ob/v3p0/#verify-identifier>. No finding repeats what the caller knows: it says
//! which of the identifiers fitted, by its number and kind.

use super::identity::{Comparison, Fit, Form, Identity, Known, NAME, Variant};
use crate::credential::SignedView;
use crate::report::{Answer, Check, Code, Finding, Format, Nested};
use crate::run::Run;
use proofmark_json::Value;

/// Most identifiers that are listed one by one because they could not be compared (R5).
const MOST: usize = 8;

/// Compares every identifier of every subject with what the caller knows. A presentation has no subject of its own: see
/// [`nested`].
pub(crate) fn check(signed: &SignedView<'_>, handed_in: bool, run: &mut Run<'_>) -> Vec<Finding> {
    let view = signed.view();
    let asked = run.expected.is_some_and(|expected| !expected.recipients.is_empty());
    // OB3-END-02: an endorsement is about what it endorses. Handed in by itself it is no badge of the person's either.
    if !asked || (view.format == Format::Endorsement30 && !handed_in) {
        return vec![Finding::new(Code::RecipientNotAsked, "")];
    }
    match view.format {
        Format::Presentation => Vec::new(),
        Format::Endorsement30 => compare(std::iter::empty(), run),
        _ => {
            // VC1-06: in a token the claim sub may stand in for the id.
            let stand_in = view.subject_id().filter(|_| view.subjects().all(|subject| subject.get("id").is_none()));
            // Of several subjects one is shown, and the badge is theirs alone: what it says of another is not read.
            let shown = view.subject().into_iter();
            let subjects = shown.flat_map(|subject| {
                let objects = subject.get("identifier").into_iter().flat_map(Value::one_or_many);
                let objects = objects.filter(|entry| entry.is_object()).map(|entry| (Identity::read(entry), entry));
                subject.get("id").map(id).into_iter().chain(objects)
            });
            compare(stand_in.map(id).into_iter().chain(subjects), run)
        }
    }
}

fn id(value: Value<'_>) -> (Identity<'_>, Value<'_>) {
    (Identity::of_id(value.as_str().unwrap_or_default()), value)
}

/// Compares identities of a badge, each with its place, with what the caller knows: the best fit counts.
pub(crate) fn compare<'a>(
    identities: impl Iterator<Item = (Identity<'a>, Value<'a>)>,
    run: &mut Run<'_>,
) -> Vec<Finding> {
    let given = run.expected.map(|expected| expected.recipients.as_slice()).unwrap_or_default();
    let mut best: Option<(bool, Fit, usize, &str, Value<'a>)> = None;
    let mut compared = 0_usize;
    let mut kinds: Vec<&str> = Vec::new();
    let mut undecided = Vec::new();
    for (identity, place) in identities {
        let mut told = false;
        let mut comparable = false;
        for (number, known) in given.iter().enumerate() {
            let comparison = match identity.compare(&Known::read(known), &mut run.budget) {
                Ok(comparison) => comparison,
                Err(limit) => return vec![Finding::new(Code::RecipientLimit, "").with("limit", limit.0)],
            };
            let open = |code: Code| Finding::new(code, place.pointer());
            let finding = match comparison {
                Comparison::NotComparable => continue,
                Comparison::Differs => {
                    comparable = true;
                    continue;
                }
                Comparison::Fits(fit) => {
                    let kind = identity.kind();
                    let better = (kind == NAME, fit);
                    if best.is_none_or(|(name, fit, ..)| better < (name, fit)) {
                        best = Some((better.0, fit, number, kind, place));
                    }
                    continue;
                }
                Comparison::Malformed(reason) => open(Code::RecipientMalformed).with("reason", reason),
                Comparison::Unsupported => open(Code::RecipientUnsupportedHash),
            };
            if !told && undecided.len() < MOST {
                undecided.push(finding);
                told = true;
            }
        }
        compared = compared.saturating_add(usize::from(comparable));
        if kinds.len() < MOST && !kinds.contains(&identity.kind()) {
            kinds.push(identity.kind());
        }
    }
    let expected = given.len().to_string();
    match best {
        Some((_, fit, number, kind, place)) => matched(fit, number, kind, &place.pointer()),
        None if !undecided.is_empty() => undecided,
        None if compared > 0 => {
            let finding = Finding::new(Code::RecipientNoMatch, "").with("expected", expected);
            vec![finding.with("compared", compared.to_string())]
        }
        None => {
            let kinds = if kinds.is_empty() { "(none)".to_owned() } else { kinds.join(", ") };
            vec![Finding::new(Code::RecipientNotComparable, "").with("expected", expected).with("kinds", kinds)]
        }
    }
}

fn matched(fit: Fit, number: usize, kind: &str, at: &str) -> Vec<Finding> {
    let number = number.to_string();
    let about = |code: Code| Finding::new(code, at);
    let found = about(Code::RecipientMatched).with("identifier", &number).with("kind", kind);
    let mut findings = vec![found.with("form", fit.form.name())];
    if fit.variant != Variant::Exact {
        findings.push(about(Code::RecipientSpelling).with("identifier", &number).with("variant", fit.variant.words()));
    }
    if fit.form == Form::Md5 {
        findings.push(about(Code::RecipientWeakHash));
    }
    if fit.disguised {
        findings.push(about(Code::RecipientDisguised));
    }
    if kind == NAME {
        findings.push(about(Code::RecipientNameOnly));
    }
    findings
}

/// What the credentials inside say together, for a document without a subject of its own: the worst of them.
pub(crate) fn nested(inside: &[Nested], run: &Run<'_>) -> Vec<Finding> {
    if run.expected.is_none_or(|expected| expected.recipients.is_empty()) {
        return Vec::new();
    }
    let answered = |wanted: Answer| inside.iter().find(|nested| nested.report.answers().recipient == wanted);
    let open = || inside.iter().find(|nested| nested.report.answers().recipient != Answer::Yes);
    let finding = match (answered(Answer::No), open()) {
        (Some(nested), _) => Finding::new(Code::RecipientNestedNoMatch, nested.at.as_str()),
        (None, Some(nested)) => Finding::new(Code::RecipientNestedUnknown, nested.at.as_str()),
        (None, None) if inside.is_empty() => Finding::new(Code::RecipientNotComparable, "")
            .with("expected", run.expected.map_or(0, |expected| expected.recipients.len()).to_string())
            .with("kinds", "(none)"),
        (None, None) => Finding::new(Code::RecipientNestedMatched, "").with("credentials", inside.len().to_string()),
    };
    vec![finding]
}

/// Whoever asked gets an answer, be it that nothing could be looked at: no report answers `not-asked` to a question that was put.
pub(crate) fn settle(findings: &mut Vec<Finding>, run: &Run<'_>) {
    let asked = run.expected.is_some_and(|expected| !expected.recipients.is_empty());
    if asked && !findings.iter().any(|finding| finding.code().check() == Check::Recipient) {
        findings.push(Finding::new(Code::RecipientUnchecked, ""));
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use crate::check::issued::{badge, issuer, signed};
    use crate::{Code, Expected, Input, Policy, Resources, Timestamp, Verifier};
    use serde_json::json;

    #[test]
    fn vc1_06_a_claim_stands_in_for_the_id_of_a_subject_that_has_none() {
        let compared = |with_id: bool| {
            let mut body = badge(1, json!({}));
            if !with_id {
                body["credentialSubject"].as_object_mut().unwrap().remove("id");
            }
            let payload = json!({ "iss": issuer(1), "sub": "did:example:learner", "jti": body["id"], "nbf": 1_768_467_600, "vc": body });
            let token = signed(1, &json!({ "alg": "EdDSA", "typ": "JWT", "kid": issuer(1) }), &payload);
            let recipients = vec!["did:example:another".to_owned()];
            let verifier = Verifier::new(Policy::default());
            let verifier = verifier.expecting(Expected { recipients, ..Expected::default() });
            let at = Timestamp::parse("2026-06-01T12:00:00Z").unwrap();
            let report = verifier.verify(Input::from(token.as_str()), &Resources::new(), at);
            let finding = report.findings().iter().find(|finding| finding.code() == Code::RecipientNoMatch).cloned();
            finding.unwrap().data("compared").map(str::to_owned)
        };
        // Once, whichever of the two places it is read from.
        assert_eq!((compared(true).as_deref(), compared(false).as_deref()), (Some("1"), Some("1")));
    }

    #[test]
    fn ob3_mod_06_a_badge_of_several_people_is_nobodys() {
        let mut payload = badge(1, json!({}));
        let mut other = payload["credentialSubject"].clone();
        other["id"] = json!("did:example:zed");
        payload["credentialSubject"] = json!([payload["credentialSubject"], other]);
        let token = crate::check::issued::token(1, &payload);
        let recipients = vec!["did:example:zed".to_owned()];
        let verifier = Verifier::new(Policy::default());
        let verifier = verifier.expecting(Expected { recipients, ..Expected::default() });
        let at = Timestamp::parse("2026-06-01T12:00:00Z").unwrap();
        let report = verifier.verify(Input::from(token.as_str()), &Resources::new(), at);
        let shown = report.credential().unwrap().subject.as_ref().and_then(|subject| subject.id.clone()).unwrap();
        assert_eq!(shown.value(), "did:example:learner");
        assert_eq!((report.verdict(), report.answers().recipient), (crate::Verdict::Invalid, crate::Answer::No));
    }
}
