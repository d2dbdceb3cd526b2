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

/// Each leaf of a document and its proofs with another value; its pointer and the document.
pub(crate) fn changes(root: &Value) -> Vec<(String, Value)> {
    let mut out = Vec::new();
    for place in places(root) {
        let leaf = at(root, &place);
        let changed = match leaf {
            Value::String(text) => vec![
                json!(format!("{text}x")),
                json!(text.chars().skip(1).collect::<String>()),
                json!(text.chars().map(|letter| if letter == 'e' { 'é' } else { letter }).collect::<String>()),
            ],
            // Twice as much, for one more may be the same double (DI-LD-08).
            Value::Number(number) => vec![json!(number.as_f64().unwrap_or(0.0) * 2.0 + 1.0), json!(-1)],
            Value::Bool(flag) => vec![json!(!flag)],
            Value::Null | Value::Array(_) | Value::Object(_) => continue,
        };
        let other = changed.into_iter().filter(|value| value != leaf);
        out.extend(other.map(|value| (place.clone(), with(root, &place, value))));
    }
    out
}

/// The document without each leaf of it and its proofs, and with `null` there, which is the same (DI-LD-14).
pub(crate) fn losses(root: &Value) -> Vec<(String, Value)> {
    let leaves = places(root).into_iter().filter(|place| !at(root, place).is_object() && !at(root, place).is_array());
    leaves
        .flat_map(|place| [(place.clone(), without(root, &place)), (place.clone(), with(root, &place, Value::Null))])
        .collect()
}

/// Whether the statement that ends in this leaf stands in the document a second time: in another object with the same
/// identifier, so that the graph is the same without this one.
pub(crate) fn said_twice(root: &Value, place: &str) -> bool {
    let mut around = place;
    while let Some((outer, _)) = super::tree::parent(around) {
        around = outer;
        let Some(id) = at(root, around).get("id").filter(|_| *place != format!("{around}/id")) else { continue };
        let path = &place[around.len()..];
        return places(root).iter().filter(|other| *other != around && at(root, other).get("id") == Some(id)).any(
            |other| {
                let there = at(root, other);
                let list = super::tree::parent(path).and_then(|(list, _)| there.pointer(list)?.as_array());
                there.pointer(path) == Some(at(root, place)) || list.is_some_and(|list| list.contains(at(root, place)))
            },
        );
    }
    false
}

/// A member of the credential under the absolute IRI of its term, so that the graph stays as it is.
pub(crate) fn under_iri(root: &Value, name: &str) -> Option<Value> {
    let value = root.get(name)?;
    let full = match value {
        Value::String(_) => json!({ "@value": value, "@type": "http://www.w3.org/2001/XMLSchema#dateTime" }),
        other => other.clone(),
    };
    let mut document = without(root, &below("", name));
    document[format!("https://www.w3.org/2018/credentials#{name}")] = full;
    Some(document)
}
