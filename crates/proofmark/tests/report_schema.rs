//! Every report, policy and trust file of the fixtures is of the documented form.
#![expect(
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and reads files"
)]

mod manifest;

use proofmark::{Policy, Trust};
use serde_json::Value;

fn validator(file: &str) -> jsonschema::Validator {
    let path = manifest::folder().join("../docs").join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
    let schema: Value = serde_json::from_str(&text).expect("a schema is JSON");
    jsonschema::validator_for(&schema).expect("a schema of draft 2020-12")
}

#[test]
fn every_report_is_of_the_documented_form() {
    let validator = validator("report.schema.json");
    for case in manifest::cases() {
        let report: Value = serde_json::from_str(&case.verify(&case.bytes()).to_json()).expect("a report is JSON");
        let faults: Vec<String> =
            validator.iter_errors(&report).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        assert!(faults.is_empty(), "{}: {faults:?}", case.id);
    }
}

#[test]
fn the_schema_refuses_what_no_report_has() {
    let validator = validator("report.schema.json");
    let case = manifest::cases().into_iter().next().expect("a fixture");
    let mut report: Value = serde_json::from_str(&case.verify(&case.bytes()).to_json()).expect("a report is JSON");
    report["score"] = Value::from(97);
    assert!(!validator.is_valid(&report));
}

#[test]
fn every_policy_is_of_the_documented_form() {
    let validator = validator("policy.schema.json");
    let default: Value = serde_json::from_str(&Policy::default().to_json()).expect("a policy is JSON");
    assert!(validator.is_valid(&default));
    for case in manifest::cases() {
        assert!(case.policy.as_ref().is_none_or(|policy| validator.is_valid(policy)), "{}", case.id);
    }
    assert!(!validator.is_valid(&serde_json::json!({ "statuz": "ignore" })));
}

/// What the schema allows is what is read, and the other way round.
#[test]
fn every_trust_file_is_of_the_documented_form() {
    let validator = validator("trust.schema.json");
    let mut seen = 0;
    for case in manifest::cases() {
        let Some(file) = &case.trust else { continue };
        let trust: Value = serde_json::from_slice(&manifest::read(file)).expect("a trust file is JSON");
        assert!(validator.is_valid(&trust), "{file}");
        seen += 1;
    }
    assert!(seen > 20, "the manifest lost trust files: {seen}");
    for text in [
        "{}",
        "[]",
        "7",
        r#"{"name":"a","registries":[]}"#,
        r#"{"registries":[{"name":"a","type":"list","issuers":[]}]}"#,
        r#"{"name":"a","registries":[{"name":"a","type":"lists","issuers":[]}]}"#,
        r#"{"name":"a","registries":[{"type":"list","issuers":[]}]}"#,
        r#"{"name":"a","registries":[{"name":"a","type":"list","issuers":[{"name":"A"}]}]}"#,
        r#"{"name":"a","registries":[{"name":"a","type":"list","issuers":[{"id":"did:web:a.example","until":"x"}]}]}"#,
        r#"{"name":"a","registries":[{"name":"a","type":"list","issuers":["hohenfels"]}]}"#,
        r#"{"name":"a","registries":[{"name":"a","type":"dcc-legacy"}]}"#,
        r#"{"name":"a","registries":[{"name":"a","type":"dcc-legacy","url":"http://a.example/"}]}"#,
        r#"{"name":"a","registries":[{"name":"a","type":"dcc-legacy","url":"https://a.example/","registry":{}}]}"#,
        r#"{"registry":{"did:web:a.example":null}}"#,
        r#"[{"type":"oidf"}]"#,
    ] {
        assert!(!validator.is_valid(&serde_json::from_str(text).expect("JSON")), "the schema allows {text}");
        assert!(Trust::from_json(text).is_err(), "it is read: {text}");
    }
}

/// Examples that do not work are worse than none.
#[test]
fn every_example_of_a_trust_file_is_read_and_of_the_documented_form() {
    let validator = validator("trust.schema.json");
    let page = String::from_utf8(manifest::read("../docs/trust.md")).expect("UTF-8");
    let examples: Vec<&str> = page.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(examples.len() >= 4, "the page lost examples");
    for example in examples {
        if let Err(fault) = Trust::from_json(example) {
            panic!("{fault}: {example}");
        }
        let json: Value = serde_json::from_str(example).expect("JSON");
        assert!(validator.is_valid(&json), "{example}");
    }
}
