//! A credential that was supplied to answer a need, such as a schema or a status list: opened, its proofs examined by the
//! same engine as those of the input, and read only through its signed view (R1, R4).

use crate::check;
use crate::credential::{SignedView, View};
use crate::input::jws::Jws;
use crate::input::{Carrier, Content, Input, data_url, open, open_data, unsupported};
use crate::policy::QuirkPolicy;
use crate::proof::{self, Examined, Genuine, jose};
use crate::report::{Code, Finding, Format, Outcome};
use crate::run::Run;
use proofmark_json::Value;

/// Reads a credential whose proofs are good and belong to its issuer, and which is well formed and within its dates.
///
/// Otherwise the finding says what stands against that: of outcome `fail` if something is bad, `unknown` if something
/// could not be decided (a key that is still needed, say). Its pointer leads into the supplied credential, so it is not
/// for the report as it is: callers tell it in a finding of their own.
///
/// Nothing is followed from here but the keys of the proofs: no status, no schema, no credential inside. What a supplied
/// credential says can therefore not start another round (THREAT-46).
pub(crate) fn with_signed<T>(
    bytes: &[u8],
    run: &mut Run<'_>,
    read: impl FnOnce(&SignedView<'_>, &mut Run<'_>) -> T,
) -> Result<T, Finding> {
    match open(Input::from_bytes(bytes), run.limits, &mut run.budget).content? {
        Content::Jws(jws) => token(&jws, run, read),
        // What is supplied is what stands at its address, not a way to another one.
        Content::Url(_) => Err(unsupported(Carrier::Url)),
        Content::Json(document) => {
            let root = document.root();
            let enveloped = types(root).any(|name| name == "EnvelopedVerifiableCredential");
            if !enveloped {
                return json(root, run, read);
            }
            // IN-ENV-01. What is inside is no further envelope: one level, no recursion.
            let malformed = |reason: &str| Finding::new(Code::InputMalformed, "/id").with("reason", reason);
            let inner = root.get_str("id").ok_or("the enveloped credential has no id").and_then(data_url::parse);
            match open_data(&inner.map_err(malformed)?, run.limits, &mut run.budget).content? {
                Content::Jws(jws) => token(&jws, run, read),
                Content::Json(document) => json(document.root(), run, read),
                Content::Url(_) => Err(unsupported(Carrier::Url)),
            }
        }
    }
}

fn types(root: Value<'_>) -> impl Iterator<Item = &str> {
    root.get("type").into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str)
}

fn token<T>(jws: &Jws, run: &mut Run<'_>, read: impl FnOnce(&SignedView<'_>, &mut Run<'_>) -> T) -> Result<T, Finding> {
    let carried = jose::classify(jws)?;
    let claimed = proof::claimed(jws, &carried);
    let (view, examined) = proof::examine_token(jws, &carried, claimed, run);
    let claims = check::claims::check(&claimed, jws.header(), run);
    signed(&view, examined, claims, run, read)
}

fn json<T>(
    root: Value<'_>,
    run: &mut Run<'_>,
    read: impl FnOnce(&SignedView<'_>, &mut Run<'_>) -> T,
) -> Result<T, Finding> {
    let (view, examined) = proof::examine_json(root, run);
    signed(&view, examined, Vec::new(), run, read)
}

fn signed<T>(
    view: &View<'_>,
    examined: Examined<'_>,
    mut findings: Vec<Finding>,
    run: &mut Run<'_>,
    read: impl FnOnce(&SignedView<'_>, &mut Run<'_>) -> T,
) -> Result<T, Finding> {
    let genuine = Genuine::establish(&examined.good, &examined.findings, run.policy.proofs);
    let Some(genuine) = genuine.filter(|_| view.format != Format::Presentation) else {
        let unsettled = || Finding::new(Code::ProofUnchecked, "").with("reason", "it is not a credential with a proof");
        return Err(worst(examined.findings).unwrap_or_else(unsettled));
    };
    let signed = SignedView::new(&genuine, *view, examined.context);
    // A proof that has run out is genuine and over (RES-02); here that is as good as none.
    findings.extend(examined.findings.into_iter().filter(|finding| finding.code() == Code::ProofExpired));
    // Whether a badge was withdrawn is read from such documents: no quirk is tolerated in them (R2).
    findings.extend(check::structure::check(signed.view(), QuirkPolicy::Refuse, &mut run.budget));
    findings.extend(check::context::check(signed.view(), run));
    findings.extend(check::validity::check(&signed, QuirkPolicy::Refuse, run));
    match worst(findings) {
        Some(finding) => Err(finding),
        None => Ok(read(&signed, run)),
    }
}

/// The first finding that fails, else the first that is unknown.
fn worst(findings: Vec<Finding>) -> Option<Finding> {
    let bad = |finding: &Finding| finding.code().outcome() == Outcome::Fail;
    let open = |finding: &Finding| matches!(finding.code().outcome(), Outcome::Unknown | Outcome::Skipped);
    let place = findings.iter().position(bad).or_else(|| findings.iter().position(open))?;
    findings.into_iter().nth(place)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::crypto::CryptoProvider;
    use crate::policy::Policy;
    use crate::resources::Resources;
    use crate::time::Timestamp;
    use proofmark_rdf::Library;

    /// The issuer that is read from a supplied credential, or the code that stands against it; and how much is asked for.
    fn read(bytes: &[u8], at: &str) -> (Result<String, Code>, usize) {
        let (policy, resources, library) = (Policy::default(), Resources::new(), Library::built_in());
        let at = Timestamp::parse(at).unwrap();
        let mut run = Run::new(&policy, &policy.limits, CryptoProvider::default(), &library, &resources, at);
        let issuer = |signed: &SignedView<'_>, _: &mut Run<'_>| {
            signed.view().controller().and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        let read = with_signed(bytes, &mut run, issuer).map_err(|finding| finding.code());
        (read, run.needs().len())
    }

    const AT: &str = "2026-06-01T12:00:00Z";

    #[test]
    fn r1_only_what_is_signed_by_its_issuer_is_read() {
        let token = include_bytes!("../../../fixtures/valid/ob3-jwt-did-key-ed25519.jwt");
        let json = include_str!("../../../fixtures/valid/eddsa-rdfc-2022-small.json");
        let text = String::from_utf8_lossy(token);
        let wrapped = format!(r#"{{"type":"EnvelopedVerifiableCredential","id":"data:application/vc+jwt,{text}"}}"#);
        for good in [&token[..], wrapped.trim().as_bytes(), json.as_bytes()] {
            assert!(
                read(good, AT).0.is_ok_and(|issuer| issuer.starts_with("did:")),
                "{}",
                String::from_utf8_lossy(good)
            );
        }
        let altered = json.replacen("\"name\": \"", "\"name\": \"Not ", 1);
        assert_ne!(altered, json);
        assert_eq!(read(altered.as_bytes(), AT).0, Err(Code::ProofSignatureInvalid));
    }

    #[test]
    fn what_stands_against_a_supplied_credential_is_said_fail_before_unknown() {
        let json = include_str!("../../../fixtures/valid/eddsa-rdfc-2022-small.json");
        let unsigned = json.replacen("\"proof\"", "\"prof\"", 1);
        for (bytes, code) in [
            (&b"<html>"[..], Code::InputUnsupported),
            (b"{}", Code::ProofMissing),
            (unsigned.as_bytes(), Code::ProofMissing),
            (br#"{"type":"EnvelopedVerifiableCredential","id":"urn:x"}"#, Code::InputMalformed),
            (include_bytes!("../../../fixtures/valid/vp-eddsa-jcs-2022.json"), Code::ProofUnchecked),
            (include_bytes!("../../../fixtures/invalid/proof-expired.json"), Code::ProofExpired),
            (include_bytes!("../../../fixtures/invalid/missing-valid-from.json"), Code::StructureMissing),
        ] {
            assert_eq!(read(bytes, AT).0, Err(code), "{}", String::from_utf8_lossy(bytes));
        }
        assert_eq!(read(json.as_bytes(), "2031-01-01T00:00:00Z").0, Err(Code::ValidityExpired));
        // An envelope within an envelope is no credential.
        let twice = br#"{"type":"EnvelopedVerifiableCredential","id":"data:,%7B%22type%22:%22EnvelopedVerifiableCredential%22%7D"}"#;
        assert_eq!(read(twice, AT).0, Err(Code::ProofMissing));
    }

    #[test]
    fn a_key_that_is_not_at_hand_leaves_it_open_and_is_asked_for() {
        let token = include_bytes!("../../../fixtures/indeterminate/key-document-needed.jwt");
        assert_eq!(read(token, AT), (Err(Code::KeyNeeded), 1));
    }
}
