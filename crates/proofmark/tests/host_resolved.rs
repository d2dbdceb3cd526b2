//! DID methods that the policy leaves to the host: asked for by the DID, and for nothing that is no DID.
#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking, and reads files")]

mod manifest;

use proofmark::{Code, NeedKind, Policy, Report, Resources, Verifier};

fn case(id: &str) -> manifest::Case {
    manifest::cases().into_iter().find(|case| case.id == id).expect("a fixture")
}

fn asked(report: &Report) -> Vec<(NeedKind, &str)> {
    report.needs().iter().map(|need| (need.kind, need.url.as_str())).collect()
}

#[test]
fn key_did_03_the_document_is_asked_for_by_the_did_only_under_a_policy_that_says_so() {
    let case = case("host-did-needed");
    let report = case.verify(&case.bytes());
    assert_eq!(asked(&report), [(NeedKind::DidDocument, "did:ion:EiDyOQbbZAa3aiRzeCkV7LOx3SERjjH93EXoIM3UoN4oWg")]);
    assert_eq!(report.policy().relaxed.first().map(String::as_str), Some("hostResolvedDidMethods: ion"));
    let strict = Verifier::new(Policy::default());
    let report = strict.verify(proofmark::Input::from_bytes(&case.bytes()), &Resources::new(), case.at());
    assert!(
        report.needs().is_empty() && report.findings().iter().any(|finding| finding.code() == Code::KeyUnsupported)
    );
}

/// KEY-DID-01: what the host is handed is a DID and nothing else.
#[test]
fn key_did_01_no_path_no_parameter_and_no_odd_character_reaches_the_host() {
    let case = case("host-did-proof");
    let good = String::from_utf8(case.bytes()).expect("UTF-8");
    let did = "did:ion:EiDyOQbbZAa3aiRzeCkV7LOx3SERjjH93EXoIM3UoN4oWg";
    for odd in
        ["did:ion:", "did:ion:a/b", "did:ion:a?versionId=1", "did:ion:a b", "did:ion:a:", "did:ion:é", "did:ion:a@b"]
    {
        let report = case.verify(good.replace(did, odd).as_bytes());
        assert!(report.needs().is_empty(), "{odd}: {:?}", asked(&report));
    }
    assert_eq!(asked(&case.verify(good.replace(did, "did:ion:a:b.c-d_e%20").as_bytes())).len(), 1);
}
