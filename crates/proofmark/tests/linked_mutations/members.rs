//! Other spellings of the names of members and types (DI-LD-18, DI-LD-20).

use super::tree::{and, at, but, parent, under, with};
use super::words::Words;
use serde_json::{Value, json};

/// The place with another name for its member.
fn renamed(root: &Value, place: &str, name: &str) -> Option<Value> {
    let (around, old) = parent(place)?;
    let members = at(root, around).as_object()?;
    Some(with(root, around, Value::Object(and(&but(members, &old), name, at(root, place).clone()))))
}

/// The same, under a context that stands on top, or beside the member.
fn under_both(out: &mut Vec<Value>, renamed: &Value, place: &str, entry: &Value) {
    out.push(under(renamed, entry.clone()));
    if let Some((around, _)) = parent(place)
        && let Some(members) = at(renamed, around).as_object()
    {
        let mut entries = members.get("@context").map(super::tree::many).unwrap_or_default();
        entries.push(entry.clone());
        out.push(with(renamed, around, Value::Object(and(members, "@context", Value::Array(entries)))));
    }
}

fn word(place: &str) -> Option<String> {
    parent(place).map(|(_, token)| token).filter(|token| token.parse::<usize>().is_err())
}

/// A member under the absolute IRI of its term, and beside itself.
pub(crate) fn iris(words: &Words, root: &Value, place: &str) -> Vec<Value> {
    let Some(name) = word(place) else { return Vec::new() };
    let alone = words.iris(&name).into_iter().filter_map(|iri| renamed(root, place, iri));
    let both = words.iris(&name).into_iter().filter_map(|iri| {
        let (around, _) = parent(place)?;
        let members = at(root, around).as_object()?;
        Some(with(root, around, Value::Object(and(members, iri, at(root, place).clone()))))
    });
    alone.chain(both).collect()
}

/// A member under a compact IRI: prefixes of known contexts, and one of an inline context.
pub(crate) fn compact_iris(words: &Words, root: &Value, place: &str) -> Vec<Value> {
    let Some(name) = word(place) else { return Vec::new() };
    let mut out = Vec::new();
    for iri in words.iris(&name) {
        for (short, url) in words.compact(iri) {
            let Some(renamed) = renamed(root, place, &short) else { continue };
            out.push(under(&renamed, json!(url)));
            out.push(renamed);
        }
        let Some(end) = iri.rfind(['/', '#', ':']).map(|end| end + 1) else { continue };
        if let Some(renamed) = renamed(root, place, &format!("px:{}", &iri[end..])) {
            under_both(&mut out, &renamed, place, &json!({ "px": &iri[..end] }));
            under_both(&mut out, &renamed, place, &json!({ "px": { "@id": &iri[..end], "@prefix": true } }));
        }
        if let Some(renamed) = renamed(root, place, &iri[end..]) {
            under_both(&mut out, &renamed, place, &json!({ "@vocab": &iri[..end] }));
        }
        if let Some(renamed) = renamed(root, place, &iri[end - 2..]) {
            under_both(&mut out, &renamed, place, &json!({ "@vocab": &iri[..end - 2] }));
        }
    }
    out
}

/// A member under a word that an inline context brings along.
pub(crate) fn aliases(words: &Words, root: &Value, place: &str) -> Vec<Value> {
    let (Some(name), Some(renamed)) = (word(place), renamed(root, place, "other")) else { return Vec::new() };
    let mut out = Vec::new();
    let mut targets = words.iris(&name);
    targets.extend(["@nest", "@included", "@graph", "@index", "@set"]);
    for iri in targets {
        let mut entries = vec![json!(iri), json!({ "@id": iri }), json!({ "@id": iri, "@protected": true })];
        entries.extend(["@id", "@vocab", "@none", "@json"].map(|kind| json!({ "@id": iri, "@type": kind })));
        entries.extend(["@set", "@list", "@language", "@index"].map(|kind| json!({ "@id": iri, "@container": kind })));
        let xsd = ["http", "https"].map(|scheme| format!("{scheme}://www.w3.org/2001/XMLSchema#"));
        for kind in ["dateTime", "float", "boolean", "anyURI", "date", "string"] {
            entries.extend(xsd.iter().map(|xsd| json!({ "@id": iri, "@type": format!("{xsd}{kind}") })));
        }
        for entry in entries {
            under_both(&mut out, &renamed, place, &json!({ "other": entry }));
        }
        // A word that stands for the statement the other way round.
        out.push(under(&renamed, json!({ "other": { "@reverse": iri } })));
        out.push(under(root, json!({ &name: iri })));
        out.push(under(root, json!({ &name: { "@id": iri, "@protected": true } })));
    }
    out
}

/// A member under another word that a standard has for the same.
pub(crate) fn synonyms(words: &Words, root: &Value, place: &str) -> Vec<Value> {
    let Some(name) = word(place) else { return Vec::new() };
    let mut out = Vec::new();
    for (other, url) in words.synonyms(&name) {
        let Some(renamed) = renamed(root, place, other) else { continue };
        under_both(&mut out, &renamed, place, &json!(url));
        // Where a suite looks up the words of a proof by itself, the document may say that they mean nothing (DI-E18-03).
        out.push(under(&renamed, json!({ other: "https://a.example/unrelated" })));
        out.push(renamed);
    }
    if let Some(renamed) = renamed(root, place, &format!("@{name}")) {
        out.push(renamed);
    }
    out
}

/// A member inside `@nest`, or inside a member that stands for it.
pub(crate) fn nests(_: &Words, root: &Value, place: &str) -> Vec<Value> {
    let Some((around, name)) = parent(place) else { return Vec::new() };
    let Some(members) = at(root, around).as_object() else { return Vec::new() };
    let nested = |key: &str| {
        let inner = json!({ &name: at(root, place) });
        with(root, around, Value::Object(and(&but(members, &name), key, inner)))
    };
    vec![nested("@nest"), nested("@included"), under(&nested("part"), json!({ "part": "@nest" }))]
}

/// A type by its IRI, a compact IRI, an alias, another word.
pub(crate) fn types(words: &Words, root: &Value, place: &str) -> Vec<Value> {
    let typed = place.rsplit('/').take(2).any(|token| token == "type");
    let Some(name) = at(root, place).as_str().filter(|_| typed) else { return Vec::new() };
    let put = |text: &str| with(root, place, json!(text));
    let mut out = Vec::new();
    for iri in words.iris(name) {
        out.push(put(iri));
        out.push(with(root, place, json!([name, iri])));
        out.push(under(&put("Other"), json!({ "Other": iri })));
        out.push(under(&put("other"), json!({ "other": { "@id": iri } })));
        for (short, url) in words.compact(iri) {
            out.extend([put(&short), under(&put(&short), json!(url))]);
        }
        if let Some(end) = iri.rfind(['/', '#', ':']).map(|end| end + 1) {
            out.push(under(&put(&format!("px:{}", &iri[end..])), json!({ "px": &iri[..end] })));
        }
        // RDF has a statement for a type, JSON has a member.
        if let Some((around, _)) = parent(place)
            && let Some(members) = at(root, around).as_object()
        {
            let statement = json!({ "id": iri });
            let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
            out.push(with(root, around, Value::Object(and(&but(members, "type"), rdf, statement))));
        }
    }
    for (other, url) in words.synonyms(name) {
        out.extend([put(other), under(&put(other), json!(url))]);
        out.push(with(root, place, json!([name, other])));
    }
    out
}
