//! Changes that no signature may survive (THREAT-07, DI-LD-01).

use super::tree::{and, at, below, many, places, with, without};
use serde_json::{Value, json};

/// Members that no context defines, and values that no graph holds, at one object.
pub(crate) fn additions(root: &Value, place: &str) -> Vec<Value> {
    let Some(members) = at(root, place).as_object() else { return Vec::new() };
    let mut added = vec![
        ("grade", json!("A+")),
        ("@grade", json!("A+")),
        ("grade", json!(1)),
        ("grade", json!({ "grade": "A+" })),
        ("grade", json!([{ "id": "https://a.example/grade" }])),
        // Undefined members are flagged whatever their value (DI-LD-14).
        ("grade", Value::Null),
        ("grade", json!([])),
        ("grade:level", json!("A+")),
        ("/grade", json!("A+")),
        ("_:grade", json!("A+")),
        ("", json!("A+")),
        ("evidence", json!([{ "grade": "A+" }])),
        ("@type", json!(["Grade"])),
        ("@language", json!("en")),
        ("@index", json!("A+")),
    ];
    added.extend(["image", "seeAlso", "criteria", "credentialSchema"].map(|name| (name, json!("relative/path"))));
    added.extend(["evidence", "alignment", "result"].map(|name| (name, json!({ "id": "relative/path" }))));
    added.retain(|(name, _)| !members.contains_key(*name));
    let mut out: Vec<Value> =
        added.into_iter().map(|(name, value)| with(root, place, Value::Object(and(members, name, value)))).collect();
    for name in ["id", "type"] {
        let more = match members.get(name) {
            None => json!("relative"),
            Some(_) if name == "id" => continue,
            Some(types) => Value::Array([many(types), vec![json!("Relative")]].concat()),
        };
        out.push(with(root, place, Value::Object(and(members, name, more))));
    }
    out
}

/// Each leaf of a document and its proofs, changed or gone.
pub(crate) fn changes(root: &Value) -> Vec<(String, Value)> {
    let mut out = Vec::new();
    for place in places(root) {
        let changed = match at(root, &place) {
            Value::String(text) => vec![
                json!(format!("{text}x")),
                json!(text.chars().skip(1).collect::<String>()),
                json!(text.chars().map(|letter| if letter == 'e' { 'é' } else { letter }).collect::<String>()),
            ],
            Value::Number(number) => vec![json!(number.as_f64().unwrap_or(0.0) + 1.0), json!(-1)],
            Value::Bool(flag) => vec![json!(!flag)],
            Value::Null | Value::Array(_) | Value::Object(_) => continue,
        };
        let leaf = at(root, &place);
        out.extend(
            changed.into_iter().filter(|value| value != leaf).map(|value| (place.clone(), with(root, &place, value))),
        );
        out.push((place.clone(), with(root, &place, Value::Null)));
        out.push((place.clone(), without(root, &place)));
    }
    out
}

/// The same member under the absolute IRI of its term, and that one alone.
pub(crate) fn under_iri(root: &Value, name: &str) -> Option<Value> {
    let value = root.get(name)?.clone();
    let iri = format!("https://www.w3.org/2018/credentials#{name}");
    Some(with(
        &without(root, &below("", name)),
        "",
        Value::Object(and(without(root, &below("", name)).as_object()?, &iri, value)),
    ))
}
