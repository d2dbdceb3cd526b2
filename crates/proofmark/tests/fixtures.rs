//! Every fixture of the manifest through the library.
#![expect(clippy::panic, clippy::expect_used, clippy::print_stderr, reason = "a test fails by panicking, and says why")]

mod manifest;

use proofmark::{Code, Outcome, Report};
use std::collections::BTreeSet;

/// The codes of a report, nested ones excluded, that a manifest entry lists.
fn codes(report: &Report) -> Vec<&'static str> {
    let listed = |outcome| matches!(outcome, Outcome::Fail | Outcome::Unknown | Outcome::Warn | Outcome::Skipped);
    let codes: BTreeSet<&str> = report
        .findings()
        .iter()
        .map(|finding| finding.code())
        .filter(|code| listed(code.outcome()))
        .map(Code::name)
        .collect();
    codes.into_iter().collect()
}

#[test]
fn every_fixture_gives_the_expected_verdict_answers_and_codes() {
    let cases = manifest::cases();
    let mut wrong = Vec::new();
    let (mut valid, mut other) = (0, 0);
    for case in &cases {
        let report = case.verify(&case.bytes());
        if case.expect.verdict == "valid" {
            valid += 1
        } else {
            other += 1
        }
        let answers = serde_json::to_value(report.answers()).expect("answers are JSON");
        let same = report.verdict().name() == case.expect.verdict
            && codes(&report) == case.expect.codes
            && case.expect.answers.as_ref().is_none_or(|expected| *expected == answers);
        if !same {
            wrong.push(format!(
                "{}: expected {} {:?}\n    got      {} {:?}\n    {}",
                case.id,
                case.expect.verdict,
                case.expect.codes,
                report.verdict().name(),
                codes(&report),
                report
                    .findings()
                    .iter()
                    .map(|finding| format!("{} {}", finding.code().name(), finding.detail()))
                    .collect::<Vec<_>>()
                    .join("\n    ")
            ));
        }
    }
    for line in &wrong {
        eprintln!("{line}");
    }
    assert!(wrong.is_empty(), "{} of {} fixtures differ", wrong.len(), cases.len());
    assert!(valid >= 30 && other >= 80, "the manifest lost entries: {valid} valid, {other} others");
}

/// A code without a fixture is a code that nobody has seen.
#[test]
fn every_code_is_produced_by_a_fixture() {
    let mut seen = BTreeSet::new();
    for case in manifest::cases() {
        let report = case.verify(&case.bytes());
        seen.extend(report.findings().iter().map(|finding| finding.code().name()));
        for nested in report.nested() {
            seen.extend(nested.report.findings().iter().map(|finding| finding.code().name()));
        }
    }
    let unseen: Vec<&str> = Code::ALL.iter().map(|code| code.name()).filter(|name| !seen.contains(name)).collect();
    assert!(unseen.is_empty(), "no fixture produces {unseen:?}");
}

/// Verified facts come only with a good proof, and never beside the unverified ones (R1).
#[test]
fn signed_and_unverified_facts_are_never_mixed() {
    for case in manifest::cases() {
        let report = case.verify(&case.bytes());
        let genuine = report.answers().genuine == proofmark::Answer::Yes;
        assert!(report.credential().is_none() || report.unverified_view().is_none(), "{}", case.id);
        assert!(!genuine || report.credential().is_some(), "{}", case.id);
        if let Some(finding) = report.findings().iter().find(|finding| finding.code() == Code::ProofSignatureInvalid) {
            let any = case.policy().proofs == proofmark::ProofPolicy::Any;
            assert!(report.credential().is_none() || any, "{}: {}", case.id, finding.detail());
        }
    }
}

/// R2: what could not be looked at for want of work is unknown. A good badge is never called bad for it.
#[test]
fn r2_no_valid_badge_is_invalid_however_little_may_be_done() {
    let mut wrong = Vec::new();
    for case in manifest::cases().into_iter().filter(|case| case.expect.verdict == "valid") {
        let (bytes, resources, at) = (case.bytes(), case.resources(), case.at());
        for work in [1, 30, 300, 1_000, 3_000, 6_000, 10_000, 20_000, 40_000, 80_000, 160_000, 400_000] {
            let mut policy = case.policy();
            policy.limits.work = work;
            let report = case.verifier_under(policy).verify(proofmark::Input::from_bytes(&bytes), &resources, at);
            if report.verdict() == proofmark::Verdict::Invalid {
                let why = report.primary().map(|finding| format!("{} {}", finding.code().name(), finding.detail()));
                wrong.push(format!("{} with {work}: {why:?}", case.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{} are called invalid:\n{}", wrong.len(), wrong.join("\n"));
}

/// R2: what could not be looked at for want of work was not found good either.
#[test]
fn r2_no_other_badge_is_valid_however_little_may_be_done() {
    let mut wrong = Vec::new();
    for case in manifest::cases().into_iter().filter(|case| case.expect.verdict != "valid") {
        let (bytes, resources, at) = (case.bytes(), case.resources(), case.at());
        for work in
            [1, 100, 1_000, 2_000, 3_000, 4_500, 6_000, 8_000, 10_000, 13_000, 16_000, 20_000, 30_000, 50_000, 90_000]
        {
            let mut policy = case.policy();
            policy.limits.work = work;
            let report = case.verifier_under(policy).verify(proofmark::Input::from_bytes(&bytes), &resources, at);
            if report.verdict() == proofmark::Verdict::Valid {
                wrong.push(format!("{} with {work}", case.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{} are called valid:\n{}", wrong.len(), wrong.join("\n"));
}

/// R6: what could not be asked is unknown. A good badge is never called bad for a document that is missing.
#[test]
fn r6_no_valid_badge_is_invalid_because_a_document_is_missing() {
    let mut wrong = Vec::new();
    for case in manifest::cases().into_iter().filter(|case| case.expect.verdict == "valid") {
        let (bytes, verifier, at) = (case.bytes(), case.verifier(), case.at());
        let urls: Vec<&str> = case.resources.keys().map(String::as_str).collect();
        let without = |missing: &dyn Fn(&str) -> bool, unavailable: bool| {
            let mut resources = proofmark::Resources::new();
            for (url, answer) in case.resources().iter() {
                match answer {
                    _ if missing(url) && unavailable => resources.insert_unavailable(url, "HTTP 503"),
                    _ if missing(url) => {}
                    Ok(resource) => resources.put(url, resource.clone()),
                    Err(reason) => resources.insert_unavailable(url, reason),
                }
            }
            resources
        };
        for unavailable in [false, true] {
            let all = std::iter::once(("everything", without(&|_| true, unavailable)));
            let each = urls.iter().map(|url| (*url, without(&|other| other == *url, unavailable)));
            for (what, resources) in all.chain(each) {
                let report = verifier.verify(proofmark::Input::from_bytes(&bytes), &resources, at);
                if report.verdict() == proofmark::Verdict::Invalid {
                    let why = report.primary().map(|finding| format!("{} {}", finding.code().name(), finding.detail()));
                    wrong.push(format!("{} without {what}: {why:?}", case.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} are called invalid:\n{}", wrong.len(), wrong.join("\n"));
}
