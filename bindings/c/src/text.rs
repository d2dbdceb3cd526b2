//! Text that leaves the library: kept with a NUL behind it, and borrowed by the caller.

use crate::types::proofmark_str;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// A text with a NUL behind it. Moving it does not move its bytes.
#[derive(Debug)]
pub(crate) struct Text(Box<[u8]>);

impl Text {
    pub(crate) fn new(text: impl Into<Vec<u8>>) -> Self {
        let mut bytes = text.into();
        bytes.reserve_exact(1);
        bytes.push(0);
        Self(bytes.into_boxed_slice())
    }

    /// Its bytes without the NUL.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.strip_suffix(&[0]).unwrap_or_default()
    }

    /// The same for a caller, for as long as it is kept.
    pub(crate) fn borrow(&self) -> proofmark_str {
        proofmark_str { data: self.0.as_ptr().cast(), len: self.bytes().len() }
    }
}

/// Texts of one object, made when they are asked for first and kept until the object is freed.
#[derive(Debug, Default)]
pub(crate) struct Texts(Mutex<BTreeMap<String, Text>>);

impl Texts {
    /// The text of this name; `make` makes it the first time.
    pub(crate) fn get(&self, name: String, make: impl FnOnce() -> Option<String>) -> Option<proofmark_str> {
        let kept = |texts: &BTreeMap<String, Text>| texts.get(&name).map(Text::borrow);
        if let Some(text) = kept(&self.0.lock().unwrap_or_else(PoisonError::into_inner)) {
            return Some(text);
        }
        // Made without the lock: other threads go on reading. Whoever comes second keeps what the first one made.
        let made = Text::new(make()?);
        let mut texts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Some(texts.entry(name).or_insert(made).borrow())
    }
}
