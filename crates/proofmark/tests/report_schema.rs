//! Every report and every policy of the fixtures is of the documented form.
#![expect(
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and reads files"
)]

mod manifest;

use proofmark::Policy;
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
