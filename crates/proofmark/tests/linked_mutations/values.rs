//! Other spellings of one value, whatever member it stands under.

use super::tree::{and, at, many, parent, raw, under, with};
use serde_json::{Value, json};

/// DI-LD-21: lists around a value, in it, after it.
pub(crate) fn lists(root: &Value, place: &str) -> Vec<Value> {
    let value = at(root, place).clone();
    let put = |value: Value| with(root, place, value);
    let Value::Array(items) = value else {
        return [json!([value]), json!([[value]]), json!([value, value]), json!([null, value]), json!([value, null])]
            .into_iter()
            .chain([json!([value, []]), json!([[], value])])
            .map(put)
            .collect();
    };
    let mut out = vec![vec![Value::Array(items.clone())]];
    let around = |first: Vec<Value>, last: Vec<Value>| [first, items.clone(), last].concat();
    out.extend([around(vec![Value::Null], vec![]), around(vec![], vec![Value::Null, json!([])])]);
    if let (Some(first), Some(last)) = (items.first(), items.last()) {
        out.extend([around(vec![], items.clone()), around(vec![last.clone()], vec![first.clone()])]);
        // A reader that stops after so many entries must not see another part of the set (R5).
        out.push(around(vec![first.clone(); 200], vec![]));
        out.extend([items.iter().rev().cloned().collect(), around(vec![], vec![])]);
        if let Some(turned) = out.last_mut() {
            turned.rotate_left(1);
        }
    }
    let mut out: Vec<Value> = out.into_iter().map(Value::Array).collect();
    out.extend(items.first().filter(|_| items.len() == 1).cloned());
    out.into_iter().map(put).collect()
}

/// DI-LD-18, DI-LD-21: keywords around a value.
pub(crate) fn keywords(root: &Value, place: &str) -> Vec<Value> {
    let value = at(root, place);
    let mut out = vec![
        json!({ "@set": value }),
        json!({ "@set": many(value) }),
        json!({ "@list": many(value) }),
        json!({ "@graph": many(value) }),
        json!({ "@included": many(value) }),
        json!({ "@nest": value }),
        json!([{ "@set": many(value) }]),
    ];
    match value {
        Value::Array(items) => {
            let each = |keyword: &str| items.iter().map(|item| json!({ keyword: item })).collect::<Value>();
            out.extend([each("@set"), each("@graph"), each("@value"), each("@id"), each("id")]);
        }
        Value::Object(members) => {
            out.push(Value::Object(and(members, "@index", json!("x"))));
            out.push(json!({ "@nest": members }));
            out.extend(members.get("id").or_else(|| members.get("@id")).cloned());
            if let (Some(text), Some(language)) = (members.get("@value"), members.get("@language")) {
                let (tag, direction) = (language.as_str().unwrap_or_default(), members.get("@direction"));
                out.push(Value::Object(and(members, "@language", Value::String(tag.to_uppercase()))));
                out.push(json!({ tag: text }));
                if let Some(direction) = direction.and_then(Value::as_str) {
                    // DI-LD-12: the same literal by its datatype.
                    let kind = format!("https://www.w3.org/ns/i18n#{tag}_{direction}");
                    out.push(json!({ "@value": text, "@type": kind }));
                }
            }
        }
        Value::Null => {}
        _ => {
            let xsd = ["http", "https"].map(|scheme| format!("{scheme}://www.w3.org/2001/XMLSchema#"));
            for kind in ["string", "boolean", "integer", "double", "float", "dateTime", "date", "anyURI"] {
                for xsd in &xsd {
                    out.push(json!({ "@value": value, "@type": format!("{xsd}{kind}") }));
                    out.push(json!({ "@value": value.to_string(), "@type": format!("{xsd}{kind}") }));
                }
            }
            out.extend([json!({ "@value": value }), json!({ "@value": value, "@type": null })]);
            out.extend([json!({ "@value": value, "@language": null }), json!({ "@value": value, "@index": "x" })]);
            out.extend([json!({ "@id": value }), json!({ "id": value }), json!([{ "id": value }])]);
        }
    }
    out.into_iter().map(|value| with(root, place, value)).collect()
}

/// DI-LD-07: one literal, many JSON values.
pub(crate) fn scalars(root: &Value, place: &str) -> Vec<Value> {
    let out = match at(root, place) {
        Value::Number(number) => {
            let value = number.as_f64().unwrap_or(0.0);
            let next = f64::from_bits(value.to_bits().wrapping_add(1));
            let before = f64::from_bits(value.to_bits().wrapping_sub(1));
            let point = if value.fract() == 0.0 { format!("{value:.1}") } else { format!("{value}00") };
            let texts = [format!("{value}"), format!("{value:e}").replace('e', "E"), format!("{value:.1e}")];
            vec![
                raw(&point),
                raw(&format!("{}e-1", value * 10.0)),
                raw(&format!("{value:e}")),
                raw(&format!("{point}000000000000000000001")),
                // RDF writes fifteen digits after the point, JSON as many as tell doubles apart.
                json!(next),
                json!(before),
                json!(texts[0]),
                json!(texts[1]),
                json!(texts[2].replace('e', "E")),
                json!(point),
            ]
        }
        Value::Bool(flag) => vec![json!(flag.to_string()), json!(u8::from(*flag)), json!(u8::from(*flag).to_string())],
        Value::String(text) => {
            let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
            let mut out = number.map(|number| vec![json!(number), raw(&format!("{number}"))]).unwrap_or_default();
            out.extend((text == "true" || text == "false").then(|| json!(text == "true")));
            out
        }
        _ => Vec::new(),
    };
    out.into_iter().map(|value| with(root, place, value)).collect()
}

/// An identifier by a prefix of an inline context, on top and beside it.
pub(crate) fn prefixes(root: &Value, place: &str) -> Vec<Value> {
    let Some(text) = at(root, place).as_str().filter(|text| text.contains(':') && !text.contains(' ')) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    for end in [text.find(':'), text.rfind(['/', '#', ':'])].into_iter().flatten().map(|end| end + 1) {
        let (head, tail) = (&text[..end], &text[end..]);
        let short = with(root, place, json!(format!("px:{tail}")));
        for entry in [json!({ "px": head }), json!({ "px": { "@id": head, "@prefix": true } })] {
            if let Some((around, _)) = parent(place).filter(|(around, _)| at(root, around).is_object()) {
                let mut inside = short.clone();
                if let Some(Value::Object(members)) = inside.pointer_mut(around) {
                    members.entry("@context").or_insert_with(|| entry.clone());
                }
                out.push(inside);
            }
            out.push(under(&short, entry));
        }
    }
    if let Some((scheme, rest)) = text.split_once(':') {
        out.push(under(&with(root, place, json!(format!("px:{rest}"))), json!({ "px": format!("{scheme}:") })));
        out.push(under(&with(root, place, json!("whole")), json!({ "whole": text })));
        out.push(under(root, json!({ scheme: format!("{scheme}:") })));
    }
    out
}

/// DI-LD-14: members that say nothing, for every word that is read.
pub(crate) fn empties(root: &Value, place: &str) -> Vec<Value> {
    let Value::Object(members) = at(root, place) else { return Vec::new() };
    let words = proofmark_contexts::READ_TERMS.iter().filter(|name| !members.contains_key(**name));
    words
        .flat_map(|name| [Value::Null, json!([])].map(|nothing| (*name, nothing)))
        .map(|(name, nothing)| with(root, place, Value::Object(and(members, name, nothing))))
        .collect()
}
