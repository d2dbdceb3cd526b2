//! Do the claims of a token agree with the credential inside? (OB3-JWT-08..14, VC1-07, VCJ-04, VCJ-05, THREAT-27)

use super::shape::Shape;
use crate::credential::{Model, View};
use crate::proof::jose::Form;
use crate::report::{Code, Finding, Format};
use crate::run::Run;
use crate::time::{self, Timestamp};
use proofmark_json::{Kind, Value};

/// Compares the registered claims of the payload with the members they repeat.
pub(crate) fn check(view: &View<'_>, header: Value<'_>, run: &mut Run<'_>) -> Vec<Finding> {
    let (Some(claims), Some(form)) = (view.claims, view.form) else { return Vec::new() };
    let (latest_begin, earliest_end) = run.skewed();
    let mut shape = Shape::new(&mut run.budget);
    for name in ["iss", "sub", "jti"] {
        if let Some(claim) = claims.get(name).filter(|claim| claim.as_str().is_none()) {
            shape.malformed(claim, name, "a string");
        }
    }
    for name in ["nbf", "exp", "iat"] {
        if let Some(claim) = claims.get(name).filter(|claim| numeric(*claim).is_none()) {
            // THREAT-06: a claim of the wrong type is not an absent one.
            shape.malformed(claim, name, "a number of seconds since 1970");
        }
    }
    // OB3-JWT-08..11: the badge's own standard requires these claims; the VC 1.1 and JOSE ones do not.
    let badge =
        matches!(view.format, Format::OpenBadge30 | Format::Endorsement30 | Format::Clr20) && form != Form::VcJose;
    if badge {
        for name in ["iss", "jti", "nbf"] {
            if claims.get(name).is_none() {
                shape.add(Finding::new(Code::StructureClaimMissing, claims.pointer()).with("claim", name));
            }
        }
    }
    identifiers(view, claims, header, badge, &mut shape);
    dates(view, claims, badge, &mut shape);
    if let Some(issued) = claims.get("iat").and_then(numeric)
        && issued > latest_begin
    {
        shape.add(
            Finding::new(Code::ProofCreatedInFuture, "/iat").with("member", "iat").with("created", issued.to_string()),
        );
    }
    // JWS-08: in VC-JOSE-COSE exp is the end of the signature, not of the credential.
    if let (Form::VcJose, Some(end)) = (form, claims.get("exp").and_then(numeric))
        && end <= earliest_end
    {
        shape.add(Finding::new(Code::ProofExpired, "/exp").with("expires", end.to_string()).of_proof(0));
    }
    shape.into_findings()
}

fn numeric(value: Value<'_>) -> Option<Timestamp> {
    (value.kind() == Kind::Number).then(|| value.number_text().and_then(Timestamp::from_numeric_date)).flatten()
}

fn mismatch(claim: Value<'_>, name: &str, member: &str) -> Finding {
    Finding::new(Code::StructureClaimMismatch, claim.pointer()).with("claim", name).with("member", member)
}

fn identifiers(view: &View<'_>, claims: Value<'_>, header: Value<'_>, badge: bool, shape: &mut Shape<'_>) {
    let presentation = view.format == Format::Presentation;
    let who = if presentation { "holder" } else { "issuer" };
    let own = view.controller().and_then(Value::as_str);
    for claim in [claims.get("iss"), header.get("iss")].into_iter().flatten() {
        // VCJ-04 allows iss in the header as well.
        if own.is_some() && claim.as_str().is_some() && claim.as_str() != own {
            shape.add(mismatch(claim, "iss", who));
        }
    }
    if presentation {
        return;
    }
    let strict = view.form != Some(Form::VcJose);
    let subject = view.subjects().next().and_then(|subject| subject.get_str("id"));
    let pairs = [("jti", view.body.get_str("id"), "id"), ("sub", subject, "credentialSubject.id")];
    for (name, member, words) in pairs {
        match (claims.get(name), member) {
            (Some(claim), Some(member)) if claim.as_str() != Some(member) => {
                // VCJ-05: a conflict in VC-JOSE-COSE is advised against, not forbidden.
                let finding = mismatch(claim, name, words);
                shape.add(if strict {
                    finding
                } else {
                    let reason = format!("the claim {name} differs from {words}");
                    Finding::new(Code::StructureClaimUnusual, claim.pointer()).with("reason", reason)
                });
            }
            // OB3-JWT-09: sub and a subject identified only by identifiers, or the other way round.
            (Some(claim), None) if badge && name == "sub" && view.form == Some(Form::OpenBadge) => shape.add(
                Finding::new(Code::StructureClaimUnusual, claim.pointer())
                    .with("reason", "the claim sub stands beside a subject without id"),
            ),
            (None, Some(_)) if badge && name == "sub" => shape.add(
                Finding::new(Code::StructureClaimUnusual, claims.pointer())
                    .with("reason", "the subject has an id, but the claim sub is missing"),
            ),
            _ => {}
        }
    }
    if view.subjects().count() > 1 && claims.get("sub").is_some() && strict {
        // VC1-09.
        shape.add(
            Finding::new(Code::StructureAmbiguous, "/sub")
                .with("reason", "the claim sub stands beside several subjects"),
        );
    }
}

/// OB3-JWT-11, OB3-JWT-12: as instants, to the second, because NumericDate drops fractions.
fn dates(view: &View<'_>, claims: Value<'_>, badge: bool, shape: &mut Shape<'_>) {
    if view.form == Some(Form::VcJose) {
        return;
    }
    let (begin, end) = match view.model {
        Model::Vc11 => ("issuanceDate", "expirationDate"),
        Model::Vc20 => ("validFrom", "validUntil"),
    };
    let member = |name: &str| view.body.get_str(name).and_then(time::loosely).map(Timestamp::unix);
    let claim = |name: &str| claims.get(name).and_then(numeric).map(Timestamp::unix);
    if let (Some(claimed), Some(own), Some(value)) = (claim("nbf"), member(begin), claims.get("nbf"))
        && claimed != own
    {
        shape.add(mismatch(value, "nbf", begin));
    }
    match (claim("exp"), member(end), claims.get("exp")) {
        (Some(claimed), Some(own), Some(value)) if claimed != own => {
            let (code, reason) = if badge {
                (
                    Code::StructureClaimUnusual,
                    format!("the claim exp differs from {end}; the earlier of the two counts"),
                )
            } else {
                (Code::StructureClaimMismatch, String::new())
            };
            let finding = Finding::new(code, value.pointer()).with("claim", "exp").with("member", end);
            shape.add(if badge { finding.with("reason", reason) } else { finding });
        }
        (None, Some(_), None) if badge => shape.add(
            Finding::new(Code::StructureClaimUnusual, claims.pointer())
                .with("reason", format!("{end} is given, but the claim exp is missing")),
        ),
        _ => {}
    }
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use crate::check::issued::{badge, issuer, signed, verify};
    use crate::{Code, Policy, Resources};
    use serde_json::{Value, json};

    /// Where a token has a finding of this code.
    fn at(header: Value, payload: &Value, code: Code) -> Vec<String> {
        let report = verify(&signed(1, &header, payload), &Resources::new(), &Policy::default());
        let findings = report.findings().iter().filter(|finding| finding.code() == code);
        findings.map(|finding| finding.at().to_owned()).collect()
    }

    fn header(more: Value) -> Value {
        let mut header = json!({ "alg": "EdDSA", "typ": "vc+jwt", "kid": issuer(1) });
        crate::check::issued::merge(&mut header, more);
        header
    }

    #[test]
    fn a_token_of_tomorrow_is_told() {
        for (issued, expected) in [(1_893_456_000, vec!["/iat".to_owned()]), (1_780_000_000, Vec::new())] {
            let payload = badge(1, json!({ "iat": issued }));
            assert_eq!(at(header(json!({})), &payload, Code::ProofCreatedInFuture), expected);
        }
    }

    #[test]
    fn vcj_04_an_issuer_in_the_header_is_the_issuer_of_the_credential() {
        let payload = badge(1, json!({}));
        let other = at(header(json!({ "iss": "did:example:other" })), &payload, Code::StructureClaimMismatch);
        assert_eq!(other.len(), 1, "{other:?}");
        assert!(at(header(json!({ "iss": issuer(1) })), &payload, Code::StructureClaimMismatch).is_empty());
    }

    #[test]
    fn vc1_09_a_subject_in_a_claim_is_not_one_of_several() {
        let mut payload = badge(1, json!({ "iss": issuer(1), "sub": "did:example:learner", "nbf": 1_768_467_600 }));
        payload["jti"] = payload["id"].clone();
        let one = payload["credentialSubject"].clone();
        let open_badge = || header(json!({ "typ": "JWT" }));
        assert!(at(open_badge(), &payload, Code::StructureAmbiguous).is_empty());
        let mut two = one.clone();
        two["id"] = json!("did:example:other");
        payload["credentialSubject"] = json!([one, two]);
        assert_eq!(at(open_badge(), &payload, Code::StructureAmbiguous), ["/sub"]);
    }
}
