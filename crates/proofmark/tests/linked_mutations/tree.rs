//! JSON as a tree that can be changed at a place, and written down in more than one way.

use serde_json::{Map, Value};

/// A text that starts with this is written as it is, without quotation marks: a number in a spelling of its own.
const RAW: char = '\u{1}';

pub(crate) fn raw(text: &str) -> Value {
    Value::String(format!("{RAW}{text}"))
}

/// The order in which the members of objects are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    Kept,
    Backwards,
}

pub(crate) fn write(value: &Value, order: Order) -> String {
    fn into(value: &Value, order: Order, out: &mut String) {
        match value {
            Value::String(text) if text.starts_with(RAW) => out.push_str(text.trim_start_matches(RAW)),
            Value::Array(items) => {
                out.push('[');
                for (place, item) in items.iter().enumerate() {
                    out.push_str(if place == 0 { "" } else { "," });
                    into(item, order, out);
                }
                out.push(']');
            }
            Value::Object(members) => {
                let mut members: Vec<_> = members.iter().collect();
                if order == Order::Backwards {
                    members.reverse();
                }
                out.push('{');
                for (place, (name, value)) in members.into_iter().enumerate() {
                    out.push_str(if place == 0 { "" } else { "," });
                    out.push_str(&Value::from(name.as_str()).to_string());
                    out.push(':');
                    into(value, order, out);
                }
                out.push('}');
            }
            plain => out.push_str(&plain.to_string()),
        }
    }
    let mut out = String::new();
    into(value, order, &mut out);
    out
}

/// The pointers of all values, the root's first; what stands in an `@context` is left to the mutators of contexts.
pub(crate) fn places(root: &Value) -> Vec<String> {
    fn walk(value: &Value, pointer: &str, out: &mut Vec<String>) {
        out.push(pointer.to_owned());
        match value {
            Value::Array(items) => {
                for (place, item) in items.iter().enumerate() {
                    walk(item, &format!("{pointer}/{place}"), out);
                }
            }
            Value::Object(members) => {
                for (name, value) in members.iter().filter(|(name, _)| *name != "@context") {
                    walk(value, &below(pointer, name), out);
                }
            }
            _ => {}
        }
    }
    let mut out = Vec::new();
    walk(root, "", &mut out);
    out
}

pub(crate) fn below(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// The pointer of the value around, and the last token.
pub(crate) fn parent(pointer: &str) -> Option<(&str, String)> {
    let (around, token) = pointer.rsplit_once('/')?;
    Some((around, token.replace("~1", "/").replace("~0", "~")))
}

pub(crate) fn at<'v>(root: &'v Value, pointer: &str) -> &'v Value {
    root.pointer(pointer).unwrap_or(&Value::Null)
}

/// The same document with another value at this place.
pub(crate) fn with(root: &Value, pointer: &str, value: Value) -> Value {
    let mut root = root.clone();
    if let Some(place) = root.pointer_mut(pointer) {
        *place = value;
    }
    root
}

/// The same document with the value at this place gone.
pub(crate) fn without(root: &Value, pointer: &str) -> Value {
    let mut root = root.clone();
    if let Some((around, token)) = parent(pointer) {
        match root.pointer_mut(around) {
            Some(Value::Object(members)) => {
                members.remove(&token);
            }
            Some(Value::Array(items)) => {
                if let Some(place) = token.parse().ok().filter(|place| *place < items.len()) {
                    items.remove(place);
                }
            }
            _ => {}
        }
    }
    root
}

/// An object with one more member, or another value for one.
pub(crate) fn and(object: &Map<String, Value>, name: &str, value: Value) -> Map<String, Value> {
    let mut object = object.clone();
    object.insert(name.to_owned(), value);
    object
}

/// An object without a member.
pub(crate) fn but(object: &Map<String, Value>, name: &str) -> Map<String, Value> {
    let mut object = object.clone();
    object.remove(name);
    object
}

/// One or many, as many.
pub(crate) fn many(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items.clone(),
        other => vec![other.clone()],
    }
}

/// The document with one more entry at the end of its list of contexts.
pub(crate) fn under(root: &Value, entry: Value) -> Value {
    let mut entries = many(&root["@context"]);
    entries.push(entry);
    with(root, "/@context", Value::Array(entries))
}
