//! Every fixture of the manifest through the real command: the same verdict and the same bytes as the library.
#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../proofmark/tests/manifest/mod.rs"]
mod manifest;

use proofmark::{Bundle, Expected, Verdict};
use std::path::PathBuf;
use std::process::Command;

/// What is expected, as flags of the command.
fn flags(expected: &Expected) -> Vec<(&'static str, String)> {
    let given = |flag, texts: &[String]| texts.iter().map(|text| (flag, text.clone())).collect::<Vec<_>>();
    let challenge: Vec<String> = expected.challenge.iter().cloned().collect();
    [given("--recipient", &expected.recipients), given("--challenge", &challenge), given("--domain", &expected.domains)]
        .concat()
}

#[test]
fn the_command_says_what_the_library_says() {
    let scratch = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let cases = manifest::cases();
    assert!(cases.len() > 110);
    for case in &cases {
        let mut command = Command::new(env!("CARGO_BIN_EXE_proofmark"));
        command.args(["verify", "--offline", "--format", "json", "--at", &case.at]);
        // When a document was fetched is said by a bundle only.
        let bundled = case.resources.values().any(|own| matches!(own, Some(manifest::Supplied::Fetched { .. })));
        if bundled {
            let mut bundle = Bundle::new(case.policy());
            bundle.add(&case.input, &case.bytes());
            bundle.gather(&case.resources());
            let file = scratch.join(format!("{}.bundle", case.id));
            std::fs::write(&file, bundle.to_bytes()).expect("a scratch file");
            command.arg("--bundle").arg(&file);
        } else {
            command.arg(manifest::folder().join(&case.input));
        }
        for (url, file) in case.resources.iter().filter(|_| !bundled) {
            match file {
                Some(manifest::Supplied::Fetched { .. }) => continue,
                Some(manifest::Supplied::File(file)) => {
                    command.arg("--resource").arg(format!("{url}={}", manifest::folder().join(file).display()))
                }
                Some(manifest::Supplied::Gone { .. }) => command.args(["--gone", url]),
                None => command.args(["--unavailable", url]),
            };
        }
        if let Some(json) = &case.policy {
            let file = scratch.join(format!("{}.policy.json", case.id));
            std::fs::write(&file, json.to_string()).expect("a scratch file");
            command.arg("--policy").arg(&file);
        }
        if let Some(file) = &case.trust {
            command.arg("--trust").arg(manifest::folder().join(file));
        }
        for (flag, given) in case.expected().iter().flat_map(flags) {
            command.arg(format!("{flag}={given}"));
        }
        let report = case.verify(&case.bytes());
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
