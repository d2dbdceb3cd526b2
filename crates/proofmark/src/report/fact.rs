//! A value of the document, and where it was read.

use super::Pointer;
use proofmark_json::{Kept, Value};
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// A value and the place in the signed document that it was read from: the payload of a JWS, or the JSON credential.
///
/// Cheap to clone. It keeps the document that it stands in.
///
/// ```
/// # use proofmark::Fact;
/// # fn show(name: &Fact) {
/// println!("{} (from {})", name.value(), name.at());
/// # }
/// ```
#[derive(Clone)]
pub struct Fact(Said);

#[derive(Clone)]
enum Said {
    /// As the document says it.
    Plain(Kept),
    /// What was made of something in it.
    Made(Box<(Cow<'static, str>, Pointer)>),
}

impl Fact {
    /// What the document says at this place: a string, a number or a truth value.
    pub(crate) fn of(value: Value<'_>) -> Self {
        Self(Said::Plain(value.keep()))
    }

    /// What does not stand there in these words.
    pub(crate) fn made(value: impl Into<Cow<'static, str>>, at: Pointer) -> Self {
        Self(Said::Made(Box::new((value.into(), at))))
    }

    /// The same in a document that stands in the place of its address.
    pub(crate) fn beneath(self, place: &str) -> Self {
        if place.is_empty() { self } else { Self::made(self.value().to_owned(), self.at().beneath(place)) }
    }

    /// The value as text. Numbers have the form that is hashed.
    #[must_use]
    pub fn value(&self) -> &str {
        match &self.0 {
            Said::Plain(kept) => kept.value().plain().unwrap_or_default(),
            Said::Made(made) => &made.0,
        }
    }

    /// JSON Pointer (RFC 6901) into the secured document.
    #[must_use]
    pub fn at(&self) -> Pointer {
        match &self.0 {
            Said::Plain(kept) => Pointer::of(kept.value()),
            Said::Made(made) => made.1.clone(),
        }
    }

    /// What is shown: the value and the place.
    fn shown(&self) -> Shown<'_> {
        Shown { value: self.value(), at: self.at() }
    }
}

#[derive(Debug, PartialEq, Serialize)]
struct Shown<'a> {
    value: &'a str,
    at: Pointer,
}

impl fmt::Debug for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.shown().fmt(f)
    }
}

impl PartialEq for Fact {
    fn eq(&self, other: &Self) -> bool {
        self.shown() == other.shown()
    }
}

impl Eq for Fact {}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.shown().serialize(serializer)
    }
}
