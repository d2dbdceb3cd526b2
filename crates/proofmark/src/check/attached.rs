//! What hangs on a credential and is told of, though this version does not follow it: status, endorsements, credentials
//! nested in a record. Unknown is never pass (RES-08).

use crate::credential::SignedView;
use crate::policy::{Policy, StatusPolicy};
use crate::report::{Code, Finding, Format};
use proofmark_json::Value;

/// Most entries that are listed one by one.
const MOST: usize = 16;

pub(crate) fn check(signed: &SignedView<'_>, policy: &Policy) -> Vec<Finding> {
    let view = signed.view();
    let body = view.body;
    let mut findings = Vec::new();
    status(body, policy.status, &mut findings);
    if view.format == Format::Clr20 {
        findings.push(Finding::new(Code::NestedUnsupported, "").with("type", "ClrCredential"));
    }
    findings.push(Finding::new(Code::RecipientNotAsked, ""));
    findings.push(Finding::new(Code::IssuerNotAsked, ""));
    let achievement = view.subjects().next().and_then(|subject| subject.get("achievement"));
    let places = [Some(body), body.get("issuer"), achievement, achievement.and_then(|value| value.get("creator"))];
    for place in places.into_iter().flatten() {
        for value in [place.get("endorsement"), place.get("endorsementJwt")].into_iter().flatten() {
            findings.push(Finding::new(Code::EndorsementUnchecked, value.pointer()));
        }
    }
    findings
}

/// VC2-ST-01, VC2-ST-02: every entry on its own.
fn status(body: Value<'_>, policy: StatusPolicy, findings: &mut Vec<Finding>) {
    let entries: Vec<Value<'_>> = body.get("credentialStatus").into_iter().flat_map(Value::one_or_many).collect();
    match (entries.as_slice(), policy) {
        ([], _) => findings.push(Finding::new(Code::StatusNone, "")),
        (_, StatusPolicy::Ignore) => findings.push(Finding::new(Code::StatusIgnored, "/credentialStatus")),
        (entries, StatusPolicy::Require | StatusPolicy::AllowUnavailable) => {
            findings.extend(entries.iter().take(MOST).map(|entry| unsupported(Code::StatusUnsupported, *entry)));
        }
    }
}

fn unsupported(code: Code, entry: Value<'_>) -> Finding {
    let kind = entry.get("type").and_then(|kind| kind.one_or_many().next()).and_then(Value::as_str);
    Finding::new(code, entry.pointer()).with("type", kind.unwrap_or("(none)"))
}
