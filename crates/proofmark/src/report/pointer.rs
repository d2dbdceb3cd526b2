//! The place of a fact.

use proofmark_json::{POINTER_ROOM, Value};
use serde::{Serialize, Serializer};
use std::fmt;
use std::sync::Arc;

/// A place in the secured document, as a JSON Pointer (RFC 6901). Facts of one object share its place: a badge has dozens.
///
/// ```
/// # use proofmark::Fact;
/// # fn show(name: &Fact) {
/// println!("{} (from {})", name.value, name.at);
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Pointer {
    object: Arc<str>,
    /// The member of the object, a name without the characters that RFC 6901 escapes; empty for the object itself.
    member: &'static str,
}

impl Pointer {
    pub(crate) fn of(value: Value<'_>) -> Self {
        let object = match value.pointer_in(&mut [0; POINTER_ROOM]) {
            Some(short) => short.into(),
            None => value.pointer().into(),
        };
        Self { object, member: "" }
    }

    /// A place that is known as text.
    pub(crate) fn text(place: &str) -> Self {
        Self { object: place.into(), member: "" }
    }

    /// The place of a member of the object at this place.
    pub(crate) fn member(&self, name: &'static str) -> Self {
        Self { object: self.object.clone(), member: name }
    }

    /// The same in a document that stands in the place of its address.
    pub(crate) fn beneath(&self, place: &str) -> Self {
        if place.is_empty() {
            self.clone()
        } else {
            Self { object: format!("{place}{}", self.object).into(), ..self.clone() }
        }
    }

    fn parts(&self) -> [&str; 3] {
        [&self.object, if self.member.is_empty() { "" } else { "/" }, self.member]
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts().into_iter().try_for_each(|part| f.write_str(part))
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.parts().concat(), f)
    }
}

impl PartialEq for Pointer {
    fn eq(&self, other: &Self) -> bool {
        *self == *other.parts().concat()
    }
}

impl Eq for Pointer {}

impl PartialEq<str> for Pointer {
    fn eq(&self, other: &str) -> bool {
        let [object, slash, member] = self.parts();
        let rest = other.strip_prefix(object).and_then(|rest| rest.strip_prefix(slash));
        rest == Some(member)
    }
}

impl PartialEq<&str> for Pointer {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl Serialize for Pointer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Pointer;

    #[test]
    fn a_member_and_a_place_that_ends_with_its_name_are_one_place() {
        let shared = Pointer { object: "/issuer".into(), member: "" };
        let whole = Pointer { object: "/issuer/name".into(), member: "" };
        assert_eq!(shared.member("name"), whole);
        assert_eq!(shared.member("name").to_string(), "/issuer/name");
        assert_eq!(shared.member("name"), "/issuer/name");
        assert_ne!(shared.member("name"), "/issuer/names");
        assert_ne!(shared, whole);
        assert_eq!(Pointer::default().to_string(), "");
        assert_eq!(serde_json::to_string(&shared.member("name")).ok().as_deref(), Some("\"/issuer/name\""));
    }
}
