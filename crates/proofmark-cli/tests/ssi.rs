//! The command with the feature `ssi`: what its resolvers answered is evidence like any other, and a bundle is judged under
//! its own policy, whatever methods the command that replays it could resolve (KEY-DID-03).
#![cfg(feature = "ssi")]
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use proofmark::{Bundle, Input, Policy, Resources, Timestamp, Verifier};
use std::path::PathBuf;
use std::process::{Command, Output};

const AT: &str = "2026-06-01T12:00:00Z";
const BADGE: &str = "valid/host-did-pkh.jwt";

fn fixture(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fixtures").join(file)
}

fn scratch(file: &str) -> String {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(file).display().to_string()
}

fn proofmark(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_proofmark")).args(arguments).args(["--at", AT]).output().expect("the command runs")
}

#[test]
fn key_did_03_a_policy_that_asks_for_a_method_gets_it_and_a_bundle_replays_it() {
    let (badge, bundle, policy) = (fixture(BADGE).display().to_string(), scratch("pkh.bundle"), scratch("pkh.policy"));
    std::fs::write(&policy, r#"{"hostResolvedDidMethods":["pkh"]}"#).expect("a scratch file");
    let fresh = proofmark(&["verify", &badge, "--offline", "--format", "json", "--policy", &policy]);
    assert_eq!(fresh.status.code(), Some(0), "{}", String::from_utf8_lossy(&fresh.stdout));
    assert!(String::from_utf8_lossy(&fresh.stdout).contains("\"hostResolvedDidMethods: pkh\""));
    let written = proofmark(&["bundle", &badge, "--offline", "--policy", &policy, "-o", &bundle]);
    assert!(String::from_utf8_lossy(&written.stdout).contains("1 badge, 1 document"));
    let replayed = proofmark(&["verify", "--bundle", &bundle, "--format", "json"]);
    assert_eq!(String::from_utf8_lossy(&replayed.stdout), String::from_utf8_lossy(&fresh.stdout));
}

#[test]
fn key_did_03_no_method_is_resolved_that_the_policy_does_not_name() {
    let badge = std::fs::read(fixture(BADGE)).expect("a fixture");
    let (policy, at) = (Policy::default(), Timestamp::parse(AT).expect("a time"));
    let report = Verifier::new(policy.clone()).verify(Input::from_bytes(&badge), &Resources::new(), at);
    let fresh = proofmark(&["verify", &fixture(BADGE).display().to_string(), "--offline", "--format", "json"]);
    assert_eq!(String::from_utf8_lossy(&fresh.stdout).trim_end(), report.to_json());
    let mut bundle = Bundle::new(policy);
    bundle.add("badge.jwt", &badge);
    let file = scratch("plain.bundle");
    std::fs::write(&file, bundle.to_bytes()).expect("a scratch file");
    let replayed = proofmark(&["verify", "--bundle", &file, "--format", "json"]);
    assert_eq!(replayed.status.code(), Some(3));
    assert_eq!(String::from_utf8_lossy(&replayed.stdout).trim_end(), report.to_json());
}
