//! The schemas of 1EdTech over its own samples, and the answers of an independent implementation to the same questions
//! (SCH-1ED-01, OB3-SCH-01..07); the test suite of JSON Schema where it lies among the vectors (SCH-GEN-01).

use super::tools::{document, files, read, text};
use super::{Tally, read_json, vectors_dir};
use crate::encoding;
use crate::json_schema::{Formats, Undecided, evaluate};
use proofmark_json::Budget;
use serde_json::{Value, json};
use std::path::Path;

fn answer(schema: &[u8], instance: &[u8], formats: Formats) -> Result<bool, Undecided> {
    let (schema, instance) = (document(schema), document(instance));
    let violations = evaluate(schema.root(), instance.root(), formats, &mut Budget::new(20_000_000))?;
    Ok(violations.is_empty())
}

/// The credential schemas by name, with their published bytes.
fn schemas(vectors: &Path) -> Vec<(String, Vec<u8>)> {
    let index = read_json(&vectors.join("schemas/index.json"));
    let mut schemas = Vec::new();
    for entry in index.as_array().unwrap() {
        let Some(url) =
            entry["url"].as_str().filter(|url| url.contains("/v3p0/schema/") || url.contains("/v2p0/schema/json/"))
        else {
            continue;
        };
        let bytes = read(&vectors.join("schemas").join(text(entry, "file")));
        assert_eq!(encoding::hex(&encoding::sha256(&bytes)), text(entry, "sha256"), "{url}");
        schemas.push((url.to_owned(), bytes));
    }
    schemas
}

/// Every sample, and every sample with one part of it taken out or put in another form.
fn variants(sample: &Value) -> Vec<Value> {
    fn pointers(value: &Value, at: &str, out: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    let below = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
                    out.push(below.clone());
                    pointers(member, &below, out);
                }
            }
            Value::Array(items) => {
                for (place, item) in items.iter().enumerate() {
                    let below = format!("{at}/{place}");
                    out.push(below.clone());
                    pointers(item, &below, out);
                }
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    pointers(sample, "", &mut all);
    let mut variants = vec![sample.clone()];
    for pointer in all {
        for other in [json!(7), json!({})] {
            let mut variant = sample.clone();
            *variant.pointer_mut(&pointer).unwrap() = other;
            variants.push(variant);
        }
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let mut variant = sample.clone();
        if let Some(members) = variant.pointer_mut(parent).unwrap().as_object_mut() {
            members.remove(&name.replace("~1", "/").replace("~0", "~"));
            variants.push(variant);
        }
    }
    variants
}

/// OB3-SCH-02: signed badges of the current standard satisfy its schema, and each break is found.
#[test]
fn samples_of_1edtech() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("schemas/samples");
    let schemas = schemas(&vectors);
    let (mut good, mut bad) = (0_u32, 0_u32);
    for (url, bytes) in schemas.iter().filter(|(url, _)| url.contains("credential_schema")) {
        let parsed: Value = serde_json::from_slice(bytes).unwrap();
        let theirs = jsonschema::options().should_validate_formats(false).build(&parsed).unwrap();
        for folder in ["1edtech-validator/ob30", "1edtech-validator/clr20", "1edtech-spec/examples"] {
            for (name, path) in files(&vectors.join(folder)).into_iter().filter(|(name, _)| name.ends_with(".json")) {
                let sample = read_json(&path);
                // The largest sample in all its variants takes long and shows nothing more.
                let all = if sample.to_string().len() < 4_000 { variants(&sample) } else { vec![sample] };
                for (number, variant) in all.iter().enumerate() {
                    let expected = if theirs.is_valid(variant) { "satisfied" } else { "broken" };
                    let ours = answer(bytes, variant.to_string().as_bytes(), Formats::Annotations);
                    let actual = match ours {
                        Ok(true) => "satisfied",
                        Ok(false) => "broken",
                        Err(_) => "undecided",
                    };
                    if actual == "satisfied" {
                        good += 1
                    } else {
                        bad += 1
                    }
                    tally.case(&format!("{url} {name} {number}"), expected, actual);
                }
            }
        }
    }
    assert!(good > 500 && bad > 500, "{good} satisfied, {bad} broken");
    tally.finish();
}

/// OB3-SCH-07: `date-time` is a rule of these schemas.
#[test]
fn dates_are_rules() {
    let Some(vectors) = vectors_dir() else { return };
    let schemas = schemas(&vectors);
    let (_, schema) =
        schemas.iter().find(|(url, _)| url.ends_with("/json/ob_v3p0_achievementcredential_schema.json")).unwrap();
    let mut sample = read_json(&vectors.join("1edtech-validator/ob30/simple.json"));
    let ask = |sample: &Value, formats| answer(schema, sample.to_string().as_bytes(), formats);
    assert_eq!(ask(&sample, Formats::Dates), Ok(true));
    sample["validFrom"] = json!("yesterday");
    assert_eq!(ask(&sample, Formats::Dates), Ok(false));
    assert_eq!(ask(&sample, Formats::Annotations), Ok(true));
}

/// Where there is an answer it is the right one; what is not understood is counted.
#[test]
fn json_schema_test_suite() {
    let Some(folder) = vectors_dir().map(|path| path.join("json-schema-test-suite/tests")) else { return };
    if !folder.is_dir() {
        eprintln!("conformance: json-schema-test-suite: skipped, not among the vectors");
        return;
    }
    let mut tally = Tally::new("json-schema-test-suite");
    for (dialect, url) in [
        ("draft6", "http://json-schema.org/draft-06/schema#"),
        ("draft7", "http://json-schema.org/draft-07/schema#"),
        ("draft2019-09", "https://json-schema.org/draft/2019-09/schema"),
        ("draft2020-12", "https://json-schema.org/draft/2020-12/schema"),
    ] {
        for (name, path) in files(&folder.join(dialect)) {
            for group in read_json(&path).as_array().unwrap() {
                let mut schema = match &group["schema"] {
                    boolean @ Value::Bool(_) => json!({ "allOf": [boolean] }),
                    other => other.clone(),
                };
                schema.as_object_mut().unwrap().entry("$schema").or_insert_with(|| url.into());
                for case in group["tests"].as_array().unwrap() {
                    let title = format!("{dialect} {name} {} {}", group["description"], case["description"]);
                    let word = |valid: bool| if valid { "valid" } else { "invalid" };
                    let data = case["data"].to_string();
                    match answer(schema.to_string().as_bytes(), data.as_bytes(), Formats::Annotations) {
                        Ok(valid) => tally.case(&title, word(case["valid"].as_bool().unwrap()), word(valid)),
                        Err(Undecided::Limit(_) | Undecided::Malformed(_)) => tally.case(&title, "an answer", "none"),
                        Err(Undecided::Unsupported(_) | Undecided::Dialect(_)) => tally.filter("not understood", 1),
                    }
                }
            }
        }
    }
    tally.finish();
}
