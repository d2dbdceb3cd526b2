//! Other lists of contexts: appended, put first, left out, exchanged, nested (DI-CTX-01, DI-CTX-04).

use super::tree::{and, at, many, with};
use proofmark_contexts::CONTEXTS;
use serde_json::{Value, json};

pub(crate) fn lists(root: &Value, place: &str) -> Vec<Value> {
    if !place.is_empty() {
        return Vec::new();
    }
    let entries = many(&root["@context"]);
    let put = |entries: Vec<Value>| with(root, "/@context", Value::Array(entries));
    let mut out = Vec::new();
    let known = CONTEXTS.iter().flat_map(|context| [context.url].into_iter().chain(context.aliases.iter().copied()));
    for url in known {
        out.push(put([&entries[..], &[json!(url)]].concat()));
        out.push(put([&[json!(url)], &entries[..]].concat()));
        for index in 0..entries.len() {
            let mut swapped = entries.clone();
            swapped[index] = json!(url);
            out.push(put(swapped.clone()));
            swapped.push(entries[index].clone());
            out.push(put(swapped));
        }
    }
    for index in 0..entries.len() {
        let mut fewer = entries.clone();
        fewer.remove(index);
        out.push(put(fewer));
    }
    let inline = [
        Value::Null,
        json!([]),
        json!({}),
        json!({ "@vocab": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#" }),
        json!({ "@vocab": "https://www.w3.org/2018/credentials#" }),
        json!({ "@language": "en" }),
        json!({ "@direction": "ltr" }),
        json!({ "@base": "https://a.example/" }),
        json!({ "@version": 1.1 }),
        json!({ "@protected": true, "word": "https://a.example/word" }),
        json!({ "@import": "https://www.w3.org/ns/credentials/v2" }),
        json!({ "validUntil": null }),
        json!({ "credentialStatus": null, "expires": null }),
    ];
    for entry in inline {
        out.push(put([&entries[..], std::slice::from_ref(&entry)].concat()));
        out.push(put([&[entry], &entries[..]].concat()));
    }
    out.push(put(entries.iter().rev().cloned().collect()));
    out.push(put([&entries[..], &entries[..]].concat()));
    out.push(put(vec![Value::Array(entries.clone())]));
    out.extend((entries.len() == 1).then(|| with(root, "/@context", entries[0].clone())));
    out
}

/// Contexts that begin with an object further inside.
pub(crate) fn nested(root: &Value, place: &str) -> Vec<Value> {
    let Some(members) = at(root, place).as_object().filter(|_| !place.is_empty()) else { return Vec::new() };
    let urls = [
        "https://www.w3.org/2018/credentials/v1",
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
        "https://w3id.org/security/v1",
        "https://w3id.org/security/v2",
        "https://w3id.org/security/data-integrity/v1",
        "https://w3id.org/openbadges/v2",
    ];
    let entries = urls.map(|url| json!(url)).into_iter().chain([
        Value::Null,
        json!([]),
        json!({}),
        json!({ "@vocab": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#" }),
        json!({ "@language": "en" }),
    ]);
    entries.map(|entry| with(root, place, Value::Object(and(members, "@context", entry)))).collect()
}
