//! What hangs on a credential and is told of, though this version does not follow it: endorsements. Unknown is never pass
//! (RES-08).

use crate::credential::SignedView;
use crate::report::{Code, Finding};

pub(crate) fn check(signed: &SignedView<'_>) -> Vec<Finding> {
    let view = signed.view();
    let body = view.body;
    let mut findings = Vec::new();
    let achievement = view.subjects().next().and_then(|subject| subject.get("achievement"));
    let places = [Some(body), body.get("issuer"), achievement, achievement.and_then(|value| value.get("creator"))];
    for place in places.into_iter().flatten() {
        for value in [place.get("endorsement"), place.get("endorsementJwt")].into_iter().flatten() {
            findings.push(Finding::new(Code::EndorsementUnchecked, value.pointer()));
        }
    }
    findings
}
