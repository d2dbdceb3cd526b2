//! Each quirk under both policies: refused with an explanation, or a warning that names it.
#![expect(clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

mod manifest;

use proofmark::{Code, Finding, Policy, Quirk, QuirkPolicy, Report, Verdict};

fn report(id: &str) -> (Policy, Report) {
    let case = manifest::cases().into_iter().find(|case| case.id == id).unwrap_or_else(|| panic!("no fixture {id}"));
    (case.policy(), case.verify(&case.bytes()))
}

fn named<'a>(report: &'a Report, quirk: &str) -> Vec<&'a Finding> {
    report.findings().iter().filter(|finding| finding.data("quirk") == Some(quirk)).collect()
}

#[test]
fn every_quirk_is_refused_by_default_and_a_warning_under_the_lenient_policy() {
    for quirk in Quirk::ALL {
        let row = quirk.row();
        let (_, refused) = report(&format!("quirk-{}", row.name));
        let found = named(&refused, row.name);
        assert_eq!(refused.verdict(), Verdict::Invalid, "{}", row.name);
        assert!(found.iter().any(|finding| finding.code() == row.refused_as), "{}: {}", row.name, refused.to_json());
        assert!(found.iter().all(|finding| finding.data("explanation").is_some()), "{}", row.name);

        let (policy, tolerated) = report(&format!("quirk-{}-tolerated", row.name));
        assert_eq!((tolerated.verdict(), policy), (Verdict::Valid, Policy::lenient()), "{}", row.name);
        let found = named(&tolerated, row.name);
        assert!(
            !found.is_empty() && found.iter().all(|finding| finding.code() == Code::StructureQuirk),
            "{}",
            row.name
        );
        assert_eq!(&*tolerated.policy().relaxed, ["quirks: tolerate"]);
        // Both are one badge.
        assert_eq!(refused.input().sha256, tolerated.input().sha256, "{}", row.name);
    }
}

/// R2: what is not among them is refused as ever, and no badge is worse off under the lenient policy.
#[test]
fn the_lenient_policy_changes_nothing_but_quirks() {
    let mut compared = 0;
    for case in manifest::cases() {
        let strict = case.verify(&case.bytes());
        let policy = Policy { quirks: QuirkPolicy::Tolerate, ..case.policy() };
        let lenient = proofmark::Verifier::new(policy).verify(
            proofmark::Input::from_bytes(&case.bytes()),
            &case.resources(),
            case.at(),
        );
        // What is asked beside the policy is not asked here.
        if case.trust.is_some() || case.expected.is_some() {
            continue;
        }
        compared += 1;
        let quirk = |report: &Report| report.findings().iter().any(|finding| finding.data("quirk").is_some());
        if !quirk(&strict) && !quirk(&lenient) && strict.nested().is_empty() {
            assert_eq!(strict.findings(), lenient.findings(), "{}", case.id);
        }
        assert!(strict.verdict() != Verdict::Valid || lenient.verdict() == Verdict::Valid, "{}", case.id);
        assert!(
            !(lenient.credential().is_some() && strict.credential().is_none()),
            "{}: facts of no good proof",
            case.id
        );
    }
    assert!(compared > 500, "the manifest lost entries: {compared}");
}
