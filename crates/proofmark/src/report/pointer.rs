//! The place of a fact.

use proofmark_json::{Kept, Value};
use serde::{Serialize, Serializer};
use std::fmt;
use std::sync::Arc;

/// A place in the secured document, as a JSON Pointer (RFC 6901), which is written when somebody asks for it.
///
/// ```
/// # use proofmark::CredentialFacts;
/// # fn show(credential: &CredentialFacts) {
/// println!("read from {}", credential.at);
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Pointer(Place);

#[derive(Clone, Default)]
enum Place {
    #[default]
    Whole,
    In(Kept),
    Text(Arc<str>),
}

impl Pointer {
    pub(crate) fn of(value: Value<'_>) -> Self {
        Self(Place::In(value.keep()))
    }

    /// A place that is known as text.
    pub(crate) fn text(place: &str) -> Self {
        Self(Place::Text(place.into()))
    }

    /// The same in a document that stands in the place of its address.
    pub(crate) fn beneath(&self, place: &str) -> Self {
        if place.is_empty() { self.clone() } else { Self(Place::Text(format!("{place}{self}").into())) }
    }

    fn shown<T>(&self, show: impl FnOnce(&str) -> T) -> T {
        match &self.0 {
            Place::Whole => show(""),
            Place::In(kept) => show(&kept.value().pointer()),
            Place::Text(text) => show(text),
        }
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.shown(|text| f.write_str(text))
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.shown(|text| fmt::Debug::fmt(text, f))
    }
}

impl PartialEq for Pointer {
    fn eq(&self, other: &Self) -> bool {
        if let (Place::In(own), Place::In(other)) = (&self.0, &other.0)
            && own.value().is(other.value())
        {
            return true;
        }
        self.shown(|text| *other == *text)
    }
}

impl Eq for Pointer {}

impl PartialEq<str> for Pointer {
    fn eq(&self, other: &str) -> bool {
        self.shown(|text| text == other)
    }
}

impl PartialEq<&str> for Pointer {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl Serialize for Pointer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.shown(|text| serializer.serialize_str(text))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::Pointer;
    use proofmark_json::{Bounds, Budget, Document};

    #[test]
    fn a_place_is_the_same_whether_it_is_kept_or_known_as_text() {
        let document = |text: &str| {
            Document::parse(text.as_bytes().to_vec(), &Bounds::default(), &mut Budget::new(1_000)).unwrap()
        };
        let (one, other) = (document(r#"{"issuer":{"name":"A"}}"#), document(r#"[{"name":"A"}]"#));
        let name = |outer: &Document| Pointer::of(outer.root().named("name").next().unwrap());
        let kept = name(&one);
        assert_eq!(kept, Pointer::text("/issuer/name"));
        assert_eq!(kept, "/issuer/name");
        assert_eq!(kept.to_string(), "/issuer/name");
        assert_ne!(kept, "/issuer/names");
        assert_ne!(kept, name(&other));
        assert_eq!(name(&other).beneath("/badge"), "/badge/0/name");
        assert_eq!(Pointer::default().to_string(), "");
        assert_eq!(serde_json::to_string(&kept).ok().as_deref(), Some("\"/issuer/name\""));
        // A part that is a document of its own begins anew.
        let part = one.root().get("issuer").unwrap().document();
        assert_eq!((name(&part), Pointer::of(part.root())), (Pointer::text("/name"), Pointer::default()));
    }
}
