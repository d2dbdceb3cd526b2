//! Each method of status and of keys under each condition: the table `fixtures/conditions.json` against the manifest and the
//! reports. A condition that a method cannot be in says why.
#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod manifest;

use base64::Engine;
use manifest::Case;
use proofmark::{Code, Outcome, Verdict};
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    status: Vec<Row>,
    keys: Vec<Row>,
}

/// A method; `mark` is a text that its badges have.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Row {
    method: String,
    mark: String,
    valid: Cell,
    revoked: Cell,
    unreachable: Cell,
    wrong_issuer: Cell,
    out_of_range: Cell,
    stale: Cell,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, untagged)]
enum Cell {
    Shown { fixture: String, code: String },
    Impossible { none: String },
}

fn table() -> Table {
    serde_json::from_slice(&manifest::read("conditions.json")).expect("the table is of its form")
}

/// The text of a badge, payload and header of a token opened.
fn text(case: &Case) -> String {
    let text = String::from_utf8(case.bytes()).expect("badges of the table are text");
    if text.starts_with('{') {
        return text;
    }
    let part = |part| base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(part).expect("a token");
    text.trim().split('.').take(2).flat_map(part).map(char::from).collect()
}

#[test]
fn every_method_has_a_fixture_for_every_condition_or_a_reason_why_there_is_none() {
    let cases = manifest::cases();
    let mut shown = BTreeSet::new();
    let Table { status, keys } = table();
    for row in status.iter().chain(&keys) {
        let cells = [
            ("valid", &row.valid, Verdict::Valid),
            ("revoked", &row.revoked, Verdict::Invalid),
            ("unreachable", &row.unreachable, Verdict::Indeterminate),
            ("wrong issuer", &row.wrong_issuer, Verdict::Invalid),
            ("out of range", &row.out_of_range, Verdict::Invalid),
            ("stale", &row.stale, Verdict::Invalid),
        ];
        for (condition, cell, verdict) in cells {
            let name = format!("{}, {condition}", row.method);
            let (fixture, code) = match cell {
                Cell::Shown { fixture, code } => (fixture, code),
                Cell::Impossible { none } => {
                    assert!(none.split(' ').count() > 3 && condition != "valid", "{name}: {none}");
                    continue;
                }
            };
            let case = cases.iter().find(|case| case.id == *fixture);
            let case = case.unwrap_or_else(|| panic!("{name}: no fixture {fixture}"));
            assert!(
                shown.insert((fixture.clone(), code.clone())) || condition == "wrong issuer",
                "{name}: shown twice"
            );
            assert!(text(case).contains(&row.mark), "{name}: {fixture} has no {}", row.mark);
            let report = case.verify(&case.bytes());
            let found = report.findings().iter().find(|finding| finding.code().name() == code);
            let found = found.unwrap_or_else(|| panic!("{name}: {fixture} does not say {code}"));
            let outcome = found.code().outcome();
            match verdict {
                Verdict::Valid => assert!(matches!(outcome, Outcome::Pass | Outcome::Warn), "{name}"),
                // A revoked one is known to be; what is not to be had is not known.
                Verdict::Indeterminate => assert_eq!(outcome, Outcome::Unknown, "{name}"),
                Verdict::Invalid if condition == "revoked" => assert_eq!(outcome, Outcome::Fail, "{name}"),
                // Only of a list that nobody signs is a warning enough.
                Verdict::Invalid => assert!(outcome != Outcome::Pass, "{name}"),
            }
            let told = found.code() == Code::StatusUnusual;
            assert_eq!(report.verdict() == Verdict::Valid, verdict == Verdict::Valid || told, "{name}");
        }
    }
    assert!(shown.len() > 100, "{} cells", shown.len());
}

/// A method that no row has is one that nobody thought of.
#[test]
fn every_method_that_a_badge_of_the_manifest_uses_has_a_row() {
    let Table { status, keys } = table();
    let has = |rows: &[Row], mark: &str| rows.iter().any(|row| row.mark == mark);
    let (mut types, mut methods) = (BTreeSet::new(), BTreeSet::new());
    for case in manifest::cases() {
        let report = case.verify(&case.bytes());
        for finding in report.findings() {
            let code = finding.code();
            if matches!(code, Code::StatusCurrent | Code::StatusRevoked | Code::StatusSuspended)
                && let Some(badge) = serde_json::from_slice::<serde_json::Value>(&case.bytes()).ok()
                && let Some(entry) = badge.pointer(finding.at())
                && let Some(kind) = entry.get("type").and_then(serde_json::Value::as_str)
            {
                types.insert(kind.to_owned());
            }
            if matches!(code, Code::KeyBound | Code::KeyBoundAnonymous | Code::KeyResolvedByHost)
                && let Some(id) = finding.data("verificationMethod")
            {
                let method = id.splitn(3, ':').take(2).collect::<Vec<_>>().join(":");
                methods.extend(id.starts_with("did:").then_some(method));
            }
        }
    }
    // These are left to the host too.
    let by_host = |method: &str| matches!(method, "did:pkh" | "did:ethr");
    assert!(types.len() >= 5 && methods.len() >= 5, "{types:?} {methods:?}");
    for kind in types {
        assert!(has(&status, &kind), "no row for the status type {kind}");
    }
    for method in methods.into_iter().filter(|method| !by_host(method)) {
        assert!(has(&keys, &method), "no row for keys of {method}");
    }
}
