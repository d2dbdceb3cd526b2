//! Every fixture of the manifest through the real command: the same verdict and the same bytes as the library.
#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use proofmark::{Input, Policy, Resources, Timestamp, Verdict, Verifier};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

#[derive(Deserialize)]
struct Case {
    id: String,
    input: String,
    at: String,
    #[serde(default)]
    policy: Option<serde_json::Value>,
    #[serde(default)]
    resources: BTreeMap<String, Option<String>>,
}

#[test]
fn the_command_says_what_the_library_says() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fixtures");
    let read = |file: &str| std::fs::read(folder.join(file)).unwrap_or_else(|fault| panic!("{file}: {fault}"));
    let cases: Vec<Case> = serde_json::from_slice(&read("manifest.json")).expect("a manifest");
    let scratch = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    assert!(cases.len() > 110);
    for case in &cases {
        let mut command = Command::new(env!("CARGO_BIN_EXE_proofmark"));
        command.arg("verify").arg(folder.join(&case.input)).args(["--format", "json", "--at", &case.at]);
        let mut resources = Resources::new();
        for (url, file) in &case.resources {
            match file {
                Some(file) => {
                    resources.insert(url, &read(file));
                    command.arg("--resource").arg(format!("{url}={}", folder.join(file).display()));
                }
                None => {
                    resources.insert_unavailable(url, "said to be unavailable by the caller");
                    command.args(["--unavailable", url]);
                }
            }
        }
        let policy = case.policy.as_ref().map_or_else(Policy::default, |json| {
            let file = scratch.join(format!("{}.policy.json", case.id));
            std::fs::write(&file, json.to_string()).expect("a scratch file");
            command.arg("--policy").arg(&file);
            Policy::from_json(&json.to_string()).expect("a policy")
        });
        let at = Timestamp::parse(&case.at).expect("a time");
        let report = Verifier::new(policy).verify(Input::from_bytes(&read(&case.input)), &resources, at);
        let output = command.output().expect("the command runs");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert_eq!(text.trim_end_matches('\n'), report.to_json(), "{}", case.id);
        let expected = match report.verdict() {
            Verdict::Valid => 0,
            Verdict::Invalid => 1,
            Verdict::Indeterminate => 3,
        };
        assert_eq!(output.status.code(), Some(expected), "{}", case.id);
        assert!(output.stderr.is_empty(), "{}: {}", case.id, String::from_utf8_lossy(&output.stderr));
    }
}
