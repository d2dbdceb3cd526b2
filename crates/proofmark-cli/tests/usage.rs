//! The command as a person uses it: exit status, several inputs, standard input, slips, hostile text.
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const AT: &str = "2026-06-01T12:00:00Z";
const GOOD: &str = "valid/ob3-jwt-did-key-ed25519.jwt";
const BAD: &str = "invalid/eddsa-jcs-2022-edit-grade.json";
const OPEN: &str = "valid/ob3-jwt-rs256.jwt";

fn fixture(file: &str) -> String {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fixtures").join(file).display().to_string()
}

fn proofmark(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_proofmark"))
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("the command runs")
}

fn with_input(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_proofmark"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    child.stdin.take().expect("a pipe").write_all(input).expect("the command reads");
    child.wait_with_output().expect("the command ends")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn complaint(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

#[test]
fn the_exit_status_is_the_worst_of_all_inputs() {
    let (good, bad, open) = (fixture(GOOD), fixture(BAD), fixture(OPEN));
    let missing = fixture("no-such-file");
    for (files, expected) in [
        (vec![&good], 0),
        (vec![&bad], 1),
        (vec![&open], 3),
        (vec![&good, &open], 3),
        (vec![&good, &open, &bad], 1),
        (vec![&good, &missing, &bad], 2),
    ] {
        let mut arguments = vec!["verify", "--offline", "--at", AT];
        arguments.extend(files.iter().map(|file| file.as_str()));
        let output = proofmark(&arguments);
        assert_eq!(output.status.code(), Some(expected), "{files:?}: {}", complaint(&output));
    }
}

#[test]
fn several_inputs_have_a_summary_and_an_unreadable_one_does_not_stop_the_others() {
    let output = proofmark(&["verify", "--at", AT, &fixture(GOOD), &fixture("missing"), &fixture(BAD)]);
    let text = out(&output);
    assert!(text.contains("3 inputs: 1 valid, 1 invalid, 0 indeterminate, 1 unreadable"), "{text}");
    assert!(complaint(&output).contains("missing"));
    let json = out(&proofmark(&["verify", "--at", AT, "--format", "json", &fixture(GOOD), &fixture(BAD)]));
    assert_eq!(json.lines().count(), 2);
    assert!(json.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
}

#[test]
fn standard_input_and_the_clock_are_read() {
    let badge = std::fs::read(fixture(GOOD)).expect("a fixture");
    let output = with_input(&["verify", "-", "--at", AT], &badge);
    assert_eq!(output.status.code(), Some(0));
    assert!(out(&output).contains("standard input"));
    // Without --at it is now: the report says when.
    let now = out(&with_input(&["verify", "-", "--format", "json"], &badge));
    let report: serde_json::Value = serde_json::from_str(&now).expect("JSON");
    let checked = report.get("checkedAt").and_then(serde_json::Value::as_str).expect("a time").to_owned();
    assert!(checked.as_str() > "2026-01-01", "{checked}");
}

#[test]
fn wrong_usage_is_said_in_a_sentence_and_exits_with_2() {
    let good = fixture(GOOD);
    for (arguments, words) in [
        (vec!["verify"], "required"),
        (vec!["verify", &good, "--at", "yesterday"], "--at"),
        (vec!["verify", &good, "--at", "2026-06-01T12:00:00"], "--at"),
        (vec!["verify", &good, "--resource", "no-equals-sign"], "URL=FILE"),
        (vec!["verify", &good, "--resource", "https://a.example/=missing-file"], "missing-file"),
        (vec!["verify", &good, "--policy", &good], "policy"),
        (vec!["explain", "proof.signature-invalid"], "proof.signature_invalid"),
        (vec!["frobnicate"], "unrecognized"),
    ] {
        let output = proofmark(&arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(complaint(&output).contains(words), "{arguments:?}: {}", complaint(&output));
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn the_text_answers_the_four_questions_and_names_what_to_do() {
    let bad = out(&proofmark(&["verify", "--at", AT, &fixture(BAD)]));
    for words in
        ["INVALID", "Genuine?", "Current?", "Theirs?", "Issuer vouched for?", "NOT VERIFIED", "proof.signature_invalid"]
    {
        assert!(bad.contains(words), "{words} is missing:\n{bad}");
    }
    let open = out(&proofmark(&["verify", "--offline", "--at", AT, &fixture(OPEN)]));
    assert!(open.contains("--resource https://hohenfels.example/.well-known/did.json=FILE"), "{open}");
}

#[test]
fn the_lenient_policy_has_a_name_and_a_refusal_says_so() {
    let file = fixture("invalid/quirk-criteria-as-address.json");
    let at = ["--at", "2026-06-01T12:00:00Z", "--offline"];
    let strict = proofmark(&[&["verify", &file][..], &at].concat());
    assert_eq!(strict.status.code(), Some(1));
    let words = out(&strict).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("known quirk criteria-as-address") && words.contains("--policy lenient"), "{words}");
    let lenient = proofmark(&[&["verify", &file, "--policy", "lenient"][..], &at].concat());
    assert_eq!(lenient.status.code(), Some(0), "{}", out(&lenient));
    assert!(out(&lenient).contains("quirks: tolerate"), "{}", out(&lenient));
}

#[test]
fn no_line_is_wider_than_a_narrow_terminal() {
    for file in [GOOD, BAD, OPEN, "valid/vp-eddsa-jcs-2022.json", "valid/ob3-jwt-course.jwt"] {
        let output = Command::new(env!("CARGO_BIN_EXE_proofmark"))
            .args(["verify", "--offline", "--at", AT, &fixture(file)])
            .env("COLUMNS", "40")
            .output()
            .expect("the command runs");
        let text = out(&output);
        // An address or path that does not fit stays in one piece, to be copied; beside it there is the room of a label at most.
        let alone = |line: &str| {
            let longest = line.split_whitespace().map(|word| word.chars().count()).max().unwrap_or_default();
            line.chars().count() - longest <= 20
        };
        let wide = text.lines().find(|line| line.chars().count() > 40 && !alone(line));
        assert_eq!(wide, None, "{file}");
    }
}

#[test]
fn threat_51_a_hostile_badge_cannot_steer_the_terminal() {
    let badge = std::fs::read_to_string(fixture("valid/eddsa-jcs-2022-ed25519-small.json")).expect("a fixture");
    let hostile = badge.replacen("Workshop safety", "\\u001b[2J\\u202eVALID\\nGenuine? yes", 3);
    assert_ne!(badge, hostile);
    for command in [vec!["verify", "-", "--at", AT], vec!["inspect", "-"]] {
        let text = out(&with_input(&command, hostile.as_bytes()));
        assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'), "{text:?}");
        assert!(!text.lines().any(|line| line.starts_with("Genuine? yes")));
        assert!(text.contains("NOT VERIFIED"));
    }
}

#[test]
fn inspect_says_first_that_nothing_is_verified() {
    let text = out(&proofmark(&["inspect", &fixture(GOOD)]));
    assert!(text.starts_with("NOT VERIFIED"), "{text}");
    assert!(text.contains("EdDSA") || text.contains("Ed25519"));
    let json = out(&proofmark(&["inspect", "--format", "json", &fixture(GOOD)]));
    let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(value.get("unverified"), Some(&serde_json::Value::Bool(true)));
    assert_eq!(value.pointer("/header/typ").and_then(serde_json::Value::as_str), Some("JWT"));
}

#[test]
fn explain_completions_and_manual_are_written() {
    let code = out(&proofmark(&["explain", "key.unbound"]));
    assert!(code.contains("signed by somebody else") && code.contains("holder"), "{code}");
    assert!(out(&proofmark(&["explain"])).lines().count() > 80);
    for shell in ["bash", "zsh", "fish", "powershell"] {
        assert!(out(&proofmark(&["completions", shell])).contains("proofmark"), "{shell}");
    }
    assert!(out(&proofmark(&["man"])).contains(".TH proofmark"));
    assert!(out(&proofmark(&["--version"])).starts_with("proofmark 0."));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_proofmark"))
        .arg("explain")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the command ends");
    assert!(!complaint(&output).contains("panicked"));
}

/// What the README shows is what the command prints.
#[test]
fn the_readme_shows_the_real_output() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let readme = std::fs::read_to_string(root.join("README.md")).expect("a README");
    let output = Command::new(env!("CARGO_BIN_EXE_proofmark"))
        .args(["verify", &format!("fixtures/{GOOD}"), "--at", AT])
        .env("COLUMNS", "96")
        .current_dir(&root)
        .output()
        .expect("the command runs");
    assert!(readme.contains(&out(&output)), "the README shows something else than:\n{}", out(&output));
}

#[test]
fn inspect_prints_what_is_signed_as_n_quads_with_both_hashes() {
    let badge = fixture("valid/eddsa-rdfc-2022-small.json");
    let output = proofmark(&["inspect", &badge, "--nquads"]);
    assert_eq!(output.status.code(), Some(0), "{}", complaint(&output));
    let text = out(&output);
    let headings: Vec<&str> = text.lines().filter(|line| line.starts_with('#')).collect();
    assert_eq!(headings.len(), 2, "{text}");
    assert!(headings.iter().all(|line| line.starts_with("# eddsa-rdfc-2022 /proof, ") && line.contains(": SHA-256 ")));
    let quads = |line: &&str| !line.starts_with('#') && line.ends_with(" .");
    assert_eq!(text.lines().filter(quads).count(), text.lines().count() - 2, "all else is N-Quads: {text}");
    // A token has no such form, which is said and is no success.
    let token = proofmark(&["inspect", &fixture(GOOD), "--nquads"]);
    assert_eq!(token.status.code(), Some(2));
    assert!(complaint(&token).contains("no embedded proof"), "{}", complaint(&token));
}

#[test]
fn inspect_marks_each_line_as_signed_or_not() {
    let marked = |file: &str| out(&proofmark(&["inspect", &fixture(file), "--signed"]));
    let whole = marked("valid/eddsa-rdfc-2022-small.json");
    let line = |text: &str, what: &str| {
        text.lines().find(|line| line.contains(what)).map(|line| line.trim_start().chars().next()).expect("a line")
    };
    assert!(whole.starts_with("NOT VERIFIED"));
    assert_eq!(line(&whole, "\"validUntil\""), Some('|'));
    assert_eq!(line(&whole, "\"@context\""), Some('@'));
    assert_eq!(line(&whole, "\"proofValue\""), Some('='));
    assert!(!whole.lines().any(|line| line.starts_with("  x \"")));
    let smuggled = marked("invalid/rdfc-loss-achievement.json");
    assert_eq!(line(&smuggled, "\"eqfLevel\""), Some('x'), "{smuggled}");
    assert!(smuggled.contains("/credentialSubject/achievement/eqfLevel: a member that no context defines"));
}

#[test]
fn extract_writes_the_badge_alone_and_tells_the_rest_on_standard_error() {
    let picture = fixture("valid/baked-png-itxt-jsonld.png");
    let output = proofmark(&["extract", &picture]);
    assert_eq!(output.status.code(), Some(0), "{}", complaint(&output));
    let badge: serde_json::Value = serde_json::from_slice(&output.stdout).expect("nothing but JSON");
    assert_eq!(badge.get("name").and_then(serde_json::Value::as_str), Some("Workshop safety"));
    let told = complaint(&output);
    assert!(told.contains("iTXt:openbadgecredential") && told.contains("proofmark verify"), "{told}");
    // What is taken out is judged like the picture.
    let verified = with_input(&["verify", "-", "--at", AT, "--format", "json"], &output.stdout);
    assert_eq!(verified.status.code(), Some(0), "{}", out(&verified));
    let file = std::env::temp_dir().join(format!("proofmark-extract-{}", std::process::id()));
    let path = file.display().to_string();
    assert_eq!(proofmark(&["extract", &fixture("valid/baked-svg-verify.svg"), "-o", &path]).status.code(), Some(0));
    let written = std::fs::read_to_string(&file).expect("it was written");
    std::fs::remove_file(&file).expect("it is there");
    assert!(written.starts_with("eyJ") && !written.ends_with('\n'), "{written}");
    // What is no picture comes out as it went in.
    let token = std::fs::read(fixture(GOOD)).expect("a fixture");
    assert_eq!(with_input(&["extract", "-"], &token).stdout, token);
}

#[test]
fn extract_says_why_there_is_no_badge() {
    for (file, code) in [
        ("invalid/baked-png-none.png", "input.no_badge"),
        ("invalid/baked-png-cut.png", "input.picture_malformed"),
        ("invalid/baked-svg-two.svg", "input.ambiguous"),
        ("indeterminate/baked-svg-laughs.svg", "input.doctype"),
        ("indeterminate/pdf.pdf", "input.unsupported"),
    ] {
        let output = proofmark(&["extract", &fixture(file)]);
        assert_eq!(output.status.code(), Some(1), "{file}");
        assert!(output.stdout.is_empty() && complaint(&output).contains(code), "{file}: {}", complaint(&output));
    }
    for arguments in [vec!["extract"], vec!["extract", "no-such-file"]] {
        assert_eq!(proofmark(&arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn inspect_and_bundle_take_pictures_like_any_badge() {
    let picture = fixture("valid/baked-png-itxt-jsonld.png");
    let marked = out(&proofmark(&["inspect", &picture, "--signed"]));
    assert!(marked.lines().any(|line| line.trim_start().starts_with('|') && line.contains("validUntil")), "{marked}");
    let token: serde_json::Value = serde_json::from_str(&out(&proofmark(&[
        "inspect",
        "--format",
        "json",
        &fixture("valid/baked-svg-verify.svg"),
    ])))
    .expect("JSON");
    assert_eq!(token.pointer("/header/typ").and_then(serde_json::Value::as_str), Some("JWT"));
    assert_eq!(
        token.pointer("/input/place").and_then(serde_json::Value::as_str),
        Some("openbadges:credential/@verify")
    );
    let file = std::env::temp_dir().join(format!("proofmark-pictures-{}.bundle", std::process::id()));
    let path = file.display().to_string();
    let bundled = proofmark(&["bundle", &picture, "--offline", "--at", AT, "-o", &path]);
    assert_eq!(bundled.status.code(), Some(0), "{}", complaint(&bundled));
    let again = proofmark(&["verify", "--bundle", &path, "--at", AT]);
    std::fs::remove_file(&file).expect("it was written");
    assert_eq!(again.status.code(), Some(0), "{}", out(&again));
    let text = out(&again).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("nobody's signature. Place: iTXt:openbadgecredential"), "{text}");
}
