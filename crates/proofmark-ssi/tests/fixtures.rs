//! Badges of issuers whose DID methods the host resolves, with the documents of the resolvers instead of the stored ones.
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use proofmark::{Answer, Code, Input, Policy, Report, Resources, Timestamp, Verdict, Verifier};

/// Verifies with a policy that leaves both methods to the host, which answers what it can.
fn verify(badge: &[u8]) -> Report {
    let policy =
        Policy { host_resolved_did_methods: proofmark_ssi::METHODS.map(String::from).to_vec(), ..Policy::default() };
    let (verifier, at) = (Verifier::new(policy), Timestamp::parse("2026-06-01T12:00:00Z").expect("a time"));
    let mut resources = Resources::new();
    loop {
        let report = verifier.verify(Input::from_bytes(badge), &resources, at);
        if report.needs().is_empty() {
            return report;
        }
        for need in report.needs() {
            resources.supply(need, proofmark_ssi::answer(need).unwrap_or_else(|| Err("not ours".to_owned())));
        }
    }
}

fn has(report: &Report, code: Code) -> bool {
    report.findings().iter().any(|finding| finding.code() == code)
}

#[test]
fn key_did_03_badges_of_accounts_whose_identifier_is_a_key_are_valid_by_the_hosts_word() {
    for badge in [
        &include_bytes!("../../../fixtures/valid/host-did-pkh.jwt")[..],
        include_bytes!("../../../fixtures/valid/host-did-ethr.jwt"),
    ] {
        let report = verify(badge);
        assert_eq!(report.verdict(), Verdict::Valid, "{}", report.to_json());
        assert!(has(&report, Code::KeyResolvedByHost));
    }
}

#[test]
fn key_did_03_a_method_that_is_left_to_nobody_stays_unknown() {
    // A did:ion.
    let report = verify(include_bytes!("../../../fixtures/valid/host-did.jwt"));
    assert!(has(&report, Code::KeyUnsupported) && report.answers().genuine == Answer::Unknown);
}

#[test]
fn identifiers_of_any_form_are_answered_without_panic() {
    let key = format!("0x02{}", "11".repeat(32));
    for id in [
        "did:pkh:",
        "did:pkh:x",
        "did:pkh:eip155:1:0xb9c5714089478a327f09197987f16f9e5d936e8a",
        "did:pkh:eip155:1:b9",
        "did:pkh:tz:tz",
        "did:pkh:sol:0OIl",
        "did:pkh:btc:",
        "did:pkh:btc:%41%42%43%44%45",
        "did:pkh:%e2%82:%ac",
        "did:pkh::::",
        "did:ethr:",
        "did:ethr:0x",
        "did:ethr:mainnet:0xb9c5714089478a327f09197987f16f9e5d936e8a",
        "did:ethr:0xzz:0xb9c5714089478a327f09197987f16f9e5d936e8a",
        "did:ethr:not a did",
        &format!("did:ethr:{key}"),
        &format!("did:ethr:{}", "a".repeat(42)),
        &format!("did:ethr:{}", "a".repeat(68)),
        &format!("did:ethr:0x{}", "zz".repeat(33)),
    ] {
        assert!(proofmark_ssi::document(id).is_some(), "{id}");
    }
    for other in ["", "did:", "did:web:a.example", "did:pkh-x:a", "https://a.example/", "pkh:sol:x"] {
        assert!(proofmark_ssi::document(other).is_none(), "{other}");
    }
}
