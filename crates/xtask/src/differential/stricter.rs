//! Where we refuse what safe mode accepts, each with its reason.

use serde_json::Value;

/// A place where we refuse what safe mode accepts.
pub(super) struct Stricter {
    /// The start of our reason.
    pub(super) reason: &'static str,
    /// Whether it is this place, by the name and the value that our pointer leads to.
    at: fn(&str, &Value) -> bool,
    /// Why, in one line.
    pub(super) why: &'static str,
}

/// Where we are stricter on purpose; anything else that we refuse alone is a mistake.
pub(super) const STRICTER: &[Stricter] = &[
    Stricter {
        reason: "json: Syntax { reason: \"a number is too large for a double\"",
        at: |_, _| true,
        why: "JavaScript reads infinity",
    },
    Stricter {
        reason: "loss: a list or set without a value",
        at: |_, _| true,
        why: "a list or set that is null: processors make different things of it",
    },
    Stricter {
        reason: "loss: a member that says nothing beside a graph",
        at: |_, _| true,
        why: "null and empty members decide whether the graph has a name",
    },
    Stricter {
        reason: "loss: a text whose datatype needs a language",
        at: |_, _| true,
        why: "rdf:langString without a language is no literal",
    },
    Stricter {
        reason: "loss: lists in lists that no context declares",
        at: |_, _| true,
        why: "the standard, safe mode and others read them differently",
    },
    Stricter {
        reason: "loss: a value whose member is a keyword outside the context of a type",
        at: |_, _| true,
        why: "inside a set, where the context of the type has ended: the standard makes a literal of it, safe mode drops it without a word",
    },
    Stricter {
        reason: "loss: a value in the place of a graph",
        at: |_, value| !value.is_object(),
        why: "a graph container without a key: safe mode makes a graph of objects and a plain value of values",
    },
    Stricter {
        reason: "loss: the key of a map around a plain value",
        at: |_, _| true,
        why: "safe mode loses the key or makes a datatype of it",
    },
    Stricter {
        reason: "loss: a reference that is not an absolute IRI",
        // What is no text is a value in a map, whose key is the reference.
        at: |_, value| value.as_str().is_none_or(|text| no_iri(text) || text.is_empty()),
        why: "no IRI by RFC 3987, where safe mode looks for white space only; an empty one; a key of a map that would be dropped",
    },
    Stricter {
        reason: "loss: a member that no context defines",
        at: |name, _| name.starts_with('@'),
        why: "keywords of framing; safe mode drops them",
    },
    Stricter {
        reason: "loss: a keyword that has no meaning here",
        at: |_, _| true,
        why: "safe mode drops it with all it contains",
    },
    Stricter {
        reason: "loss: a language or direction without a text",
        at: |_, _| true,
        why: "safe mode drops it where other members stand beside it",
    },
    Stricter {
        reason: "loss: a text whose language tag is not well formed",
        at: |_, _| true,
        why: "safe mode does not look at the tags of term definitions",
    },
    Stricter {
        reason: "loss: a value outside any property",
        at: |_, _| true,
        why: "safe mode drops it inside indexed graph containers",
    },
    Stricter {
        reason: "invalid: invalid language-tagged string",
        at: |_, value| value.is_null(),
        why: "JSON-LD 1.1 API, 5.1.2 (13.4.8): a language is a string",
    },
    Stricter {
        reason: "invalid: invalid value object",
        at: |_, value| value.as_object().is_some_and(|members| members.values().any(is_nothing)),
        why: "nothing else beside a value, not even null or an empty array",
    },
    Stricter {
        reason: "invalid: invalid set or list object",
        at: |_, _| true,
        why: "JSON-LD 1.1 API, 5.1.2 (16.1): nothing but an index beside them; safe mode drops it or ends in an exception",
    },
    Stricter {
        reason: "invalid: invalid value object value",
        at: |_, value| is_nothing(value),
        why: "JSON-LD 1.1 API, 5.1.2 (13.4.7): a scalar or null; safe mode takes an empty array for no value at all",
    },
    Stricter {
        reason: "invalid: invalid @included value",
        at: |_, value| value.is_null() || value.get("@set").is_some() || value.get("@value").is_some_and(is_nothing),
        why: "safe mode passes over null, empty sets and empty values",
    },
    Stricter {
        reason: "invalid: colliding keywords",
        at: |_, _| true,
        why: "safe mode joins the types of a value object, and passes over empty ones",
    },
    Stricter {
        reason: "loss: an object that says nothing",
        at: |_, _| true,
        why: "all its members are null or empty, so nothing of it would be signed",
    },
    Stricter {
        reason: "invalid: invalid typed value",
        at: |_, value| value.is_array() || value.as_str().is_some_and(no_iri),
        why: "JSON-LD 1.1 API, 5.1.2 (14.5): one IRI; safe mode joins several with commas",
    },
    Stricter {
        reason: "loss: a member that stands for no absolute IRI",
        // The vocabulary may bring the first # along.
        at: |name, value| no_iri(name) || name.contains('#') || is_nothing(value),
        why: "no IRI by RFC 3987, or a blank node as a property, which safe mode allows if its value is null or empty",
    },
    Stricter {
        reason: "invalid: invalid base IRI",
        at: |_, _| true,
        why: "JSON-LD 1.1 API, 4.1.2 (5.7.5): a relative base needs another one",
    },
    Stricter {
        reason: "invalid: keyword redefinition",
        at: |name, _| name == "@context" || name == "@type",
        why: "JSON-LD 1.1 API, 4.2.2 (5): a context has no member @context, and @type has nothing but a container and protection",
    },
    Stricter {
        reason: "invalid: invalid container mapping",
        at: |_, _| true,
        why: "JSON-LD 1.1 API, 4.2.2 (21): not null, not empty, not an identifier and an index",
    },
    Stricter {
        reason: "invalid: invalid @protected value",
        at: |_, _| true,
        why: "JSON-LD 1.1 API, 4.2.2 (11): true or false",
    },
];

/// The row for our reason at this place, if it is listed.
pub(super) fn listed(reason: &str, pointer: &str, document: &str) -> Option<&'static Stricter> {
    let document: Value = serde_json::from_str(document).unwrap_or_default();
    let value = document.pointer(pointer).unwrap_or(&Value::Null);
    let name = pointer.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
    STRICTER.iter().find(|row| reason.starts_with(row.reason) && (row.at)(&name, value))
}

/// Whether a value has no content: null, or an array of such.
fn is_nothing(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(|items| items.iter().all(is_nothing))
}

/// Whether a text has characters that no IRI has, or has them where none does.
fn no_iri(text: &str) -> bool {
    text.matches('#').count() > 1
        || text.chars().any(|letter| {
            letter <= ' ' || letter == '\u{7f}' || letter.is_whitespace() || "<>\"{}|^`\\".contains(letter)
        })
}
