//! Other spellings of the names of members and types (DI-LD-18, DI-LD-20).

use super::tree::{and, at, but, parent, under, with};
use super::words::Words;
use serde_json::{Value, json};

/// The document with another name for the member at this place.
fn renamed(root: &Value, place: &str, name: &str) -> Option<Value> {
    let (around, old) = parent(place)?;
    let members = at(root, around).as_object()?;
    Some(with(root, around, Value::Object(and(&but(members, &old), name, at(root, place).clone()))))
}

/// The document as it is, and with the value at this place written in full: another name may not say how it is read.
fn spelled_out(words: &Words, root: &Value, place: &str, name: &str) -> Vec<Value> {
    words.spelled_out(name, at(root, place)).into_iter().map(|value| with(root, place, value)).collect()
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
    let (Some(name), Some((around, _))) = (word(place), parent(place)) else { return Vec::new() };
    let mut out = Vec::new();
    for iri in words.iris(&name) {
        for full in spelled_out(words, root, place, &name) {
            out.extend(renamed(&full, place, iri));
            if let Some(members) = at(root, around).as_object() {
                out.push(with(root, around, Value::Object(and(members, iri, at(&full, place).clone()))));
            }
        }
    }
    out
}

/// A member under a compact IRI: prefixes of known contexts, and one of an inline context; and under a part of its IRI.
pub(crate) fn compact_iris(words: &Words, root: &Value, place: &str) -> Vec<Value> {
    let Some(name) = word(place) else { return Vec::new() };
    let mut out = Vec::new();
    let full = spelled_out(words, root, place, &name);
    for (iri, full) in words.iris(&name).into_iter().flat_map(|iri| full.iter().map(move |full| (iri, full))) {
        for (short, url) in words.compact(iri) {
            let Some(renamed) = renamed(full, place, &short) else { continue };
            out.push(under(&renamed, json!(url)));
            out.push(renamed);
        }
        let Some(end) = iri.rfind(['/', '#', ':']).map(|end| end + 1) else { continue };
        for (name, head) in [(format!("px:{}", &iri[end..]), "px"), (iri[end..].to_owned(), "@vocab")] {
            let Some(renamed) = renamed(full, place, &name) else { continue };
            under_both(&mut out, &renamed, place, &json!({ head: &iri[..end] }));
            if head == "px" {
                under_both(&mut out, &renamed, place, &json!({ head: { "@id": &iri[..end], "@prefix": true } }));
            }
        }
        if let Some((head, tail)) = iri.split_at_checked(end.saturating_sub(2))
            && let Some(renamed) = renamed(full, place, tail)
        {
            under_both(&mut out, &renamed, place, &json!({ "@vocab": head }));
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
        for full in spelled_out(words, root, place, &name) {
            let Some(renamed) = renamed(&full, place, other) else { continue };
            under_both(&mut out, &renamed, place, &json!(url));
            out.push(renamed);
        }
    }
    out.extend(renamed(root, place, &format!("@{name}")));
    out
}

/// The same under a context that says that the other word means something else. Where a suite looks up the words of a
/// proof by itself, it means the same all the same (DI-E18-03).
pub(crate) fn disguises(words: &Words, root: &Value, place: &str) -> Vec<Value> {
    let Some(name) = word(place) else { return Vec::new() };
    let mut others: Vec<String> = words.synonyms(&name).into_iter().map(|(other, _)| other.to_owned()).collect();
    others.extend(words.iris(&name).into_iter().flat_map(|iri| words.compact(iri)).map(|(short, _)| short));
    others.sort_unstable();
    others.dedup();
    let mut out = Vec::new();
    for other in others {
        let prefix = other.split_once(':').map_or(other.as_str(), |(prefix, _)| prefix);
        for full in spelled_out(words, root, place, &name) {
            let Some(renamed) = renamed(&full, place, &other) else { continue };
            for target in ["https://a.example/unrelated#", "https://a.example/unrelated"] {
                out.push(under(&renamed, json!({ prefix: target })));
            }
        }
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
