//! Edits of a signed document, for the suites that must notice them (THREAT-07).

use serde_json::{Value, json};

/// Pointers to all values of a document, outer ones first.
fn pointers(value: &Value) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut at = 0;
    while let Some(pointer) = found.get(at).cloned() {
        at += 1;
        match value.pointer(&pointer).unwrap() {
            Value::Object(members) => found
                .extend(members.keys().map(|name| format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")))),
            Value::Array(items) => found.extend((0..items.len()).map(|index| format!("{pointer}/{index}"))),
            _ => {}
        }
    }
    found
}

/// All documents that differ from this one in one value, one member or one element.
pub(super) fn edits(original: &Value) -> Vec<(String, Value)> {
    let mut edits = Vec::new();
    let mut edit = |about: String, pointer: &str, change: &dyn Fn(&mut Value)| {
        let mut changed = original.clone();
        change(changed.pointer_mut(pointer).unwrap());
        assert_ne!(&changed, original, "{about}");
        edits.push((about, changed));
    };
    for pointer in pointers(original) {
        match original.pointer(&pointer).unwrap() {
            Value::String(old) => {
                edit(format!("{pointer} longer"), &pointer, &|value| *value = json!(format!("{old}1")));
                edit(format!("{pointer} shorter"), &pointer, &|value| *value = json!(old[..old.len() - 1]));
                edit(format!("{pointer} null"), &pointer, &|value| *value = Value::Null);
                edit(format!("{pointer} in a list"), &pointer, &|value| *value = json!([old]));
                let upper = old.to_uppercase();
                let other = if upper == *old { old.to_lowercase() } else { upper };
                if other != *old {
                    edit(format!("{pointer} in another case"), &pointer, &|value| *value = json!(other));
                }
            }
            Value::Array(items) => {
                if items.iter().rev().ne(items) {
                    edit(format!("{pointer} reversed"), &pointer, &|value| value.as_array_mut().unwrap().reverse());
                }
                for index in 0..items.len() {
                    edit(format!("{pointer}/{index} removed"), &pointer, &|value| {
                        value.as_array_mut().unwrap().remove(index);
                    });
                }
            }
            Value::Object(members) => {
                edit(format!("{pointer} with one more"), &pointer, &|value| value["added"] = json!("x"));
                for name in members.keys() {
                    edit(format!("{pointer}/{name} removed"), &pointer, &|value| {
                        value.as_object_mut().unwrap().remove(name);
                    });
                    edit(format!("{pointer}/{name} renamed"), &pointer, &|value| {
                        let moved = value.as_object_mut().unwrap().remove(name).unwrap();
                        value[format!("{name}X")] = moved;
                    });
                }
            }
            other => panic!("{pointer}: no edit for {other}"),
        }
    }
    edits
}
