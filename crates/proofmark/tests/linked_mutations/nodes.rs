//! The statements about one thing, told in other objects, or in objects at other places (DI-LD-22).

use super::tree::{and, at, below, but, many, parent, places, with, without};
use serde_json::{Map, Value, json};

/// An object that is not a value, with the identifier that it has or gets. A blank one changes nothing: it is relabelled
/// (DI-LD-16).
fn node(value: &Value) -> Option<(Map<String, Value>, Value)> {
    let members = value.as_object().filter(|members| !members.contains_key("@value"))?;
    let id = members.get("id").cloned().unwrap_or_else(|| json!("_:b0"));
    Some((and(members, "id", id.clone()), id))
}

fn told(members: &Map<String, Value>) -> impl Iterator<Item = &String> {
    members.keys().filter(|name| !matches!(name.as_str(), "id" | "@context" | "proof"))
}

/// Two objects with one identifier instead of one: as neighbours in a list.
pub(crate) fn halves(root: &Value, place: &str) -> Vec<Value> {
    let (Some((members, id)), Some((around, token))) = (node(at(root, place)), parent(place)) else {
        return Vec::new();
    };
    let put = |pair: [Value; 2]| match at(root, around) {
        Value::Array(items) => {
            let index: usize = token.parse().unwrap_or(0);
            let mut items = items.clone();
            items.splice(index..=index, pair);
            with(root, around, Value::Array(items))
        }
        _ => with(root, place, Value::Array(pair.into())),
    };
    let whole = Value::Object(members.clone());
    let mut out = vec![put([json!({ "id": id }), whole.clone()]), put([whole.clone(), json!({ "id": id })])];
    out.push(put([whole.clone(), whole.clone()]));
    for name in told(&members) {
        let less = Value::Object(but(&members, name));
        let mut one = Map::new();
        for kept in ["id", "type", name] {
            if let Some(value) = members.get(kept) {
                one.insert(kept.to_owned(), value.clone());
            }
        }
        out.push(put([less.clone(), whole.clone()]));
        out.push(put([whole.clone(), less.clone()]));
        out.push(put([less, Value::Object(one)]));
        if let Some(Value::Array(items)) =
            members.get(name).filter(|value| value.as_array().is_some_and(|items| items.len() > 1))
        {
            let part = |items: &[Value]| Value::Object(and(&members, name, Value::Array(items.to_vec())));
            out.push(put([part(&items[..1]), part(&items[1..])]));
            out.push(put([part(&items[1..]), part(&items[..1])]));
        }
    }
    out
}

/// What is said of a thing, said at another place that means the same thing.
pub(crate) fn elsewhere(root: &Value, place: &str) -> Vec<Value> {
    let Some(members) = at(root, place).as_object() else { return Vec::new() };
    let Some(id) = members.get("id").and_then(Value::as_str) else { return Vec::new() };
    let mut out = Vec::new();
    for other in places(root).into_iter().filter(|other| other != place && !other.ends_with("/id")) {
        let inside = other.starts_with(&format!("{place}/"));
        let there = match at(root, &other) {
            Value::String(text) if text == id => Map::from_iter([("id".to_owned(), json!(id))]),
            Value::Object(there) if there.get("id").and_then(Value::as_str) == Some(id) => there.clone(),
            _ => continue,
        };
        for name in told(members) {
            if inside && other.starts_with(&below(place, name)) {
                continue;
            }
            let moved = with(root, &other, Value::Object(and(&there, name, members[name].clone())));
            out.push(without(&moved, &below(place, name)));
            out.push(moved);
            // A part of a list; types add up like all other values.
            for (index, item) in members[name].as_array().into_iter().flatten().enumerate() {
                let list = [there.get(name).map(many).unwrap_or_default(), vec![item.clone()]].concat();
                let moved = with(root, &other, Value::Object(and(&there, name, Value::Array(list))));
                out.push(without(&moved, &format!("{}/{index}", below(place, name))));
            }
        }
        if !inside && !place.starts_with(&format!("{other}/")) {
            let whole = members.iter().fold(there, |there, (name, value)| and(&there, name, value.clone()));
            let moved = with(root, &other, Value::Object(whole));
            out.push(with(&moved, place, json!(id)));
            out.push(with(&moved, place, json!({ "id": id })));
            // What the kind of place asks for stays.
            let few = members.iter().filter(|(name, _)| matches!(name.as_str(), "id" | "type" | "name"));
            out.push(with(
                &moved,
                place,
                Value::Object(few.map(|(name, value)| (name.clone(), value.clone())).collect()),
            ));
        }
    }
    out
}

/// Keywords that carry statements away: `@included`, `@graph`, `@reverse`.
pub(crate) fn carried(root: &Value, place: &str) -> Vec<Value> {
    let Some((members, id)) = node(at(root, place)) else { return Vec::new() };
    let Value::Object(top) = root else { return Vec::new() };
    let mut out = Vec::new();
    let include = |rest: &Value, item: Value| {
        let Value::Object(top) = rest else { return Value::Null };
        let mut items = top.get("@included").map(many).unwrap_or_default();
        items.push(item);
        Value::Object(and(top, "@included", Value::Array(items)))
    };
    if place.is_empty() {
        let outer = ["@context", "proof"];
        let kept = top.iter().filter(|(name, _)| outer.contains(&name.as_str()));
        let kept: Map<String, Value> = kept.map(|(name, value)| (name.clone(), value.clone())).collect();
        let inner = outer.iter().fold(members.clone(), |inner, name| but(&inner, name));
        out.push(Value::Object(and(&kept, "@graph", json!([inner]))));
        out.push(Value::Object(and(&kept, "@included", json!([inner]))));
        out.push(json!([root]));
    } else {
        let whole = Value::Object(members.clone());
        out.push(include(&with(root, place, id.clone()), whole.clone()));
        out.push(include(&with(root, place, json!({ "id": id })), whole));
        if let Some((around, name)) = parent(place)
            && let Some(outer) = at(root, around).as_object()
            && let Some(subject) = outer.get("id")
        {
            let back = Value::Object(and(&members, "@reverse", json!({ name: { "id": subject } })));
            out.push(include(&without(root, place), back));
        }
    }
    for name in told(&members) {
        let less = Value::Object(but(&members, name));
        let one = json!({ "id": id, name: members[name] });
        if place.is_empty() {
            out.push(include(&less, one));
        } else {
            out.push(include(&with(root, place, less), one));
        }
    }
    out
}
