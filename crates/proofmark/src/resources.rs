//! What the core was given from outside, and what it asks for.

use crate::encoding;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a needed document is for.
///
/// ```
/// assert_eq!(proofmark::NeedKind::DidDocument.name(), "did-document");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum NeedKind {
    /// The document of a DID. Redirects must not be followed.
    DidDocument,
    /// A JWK, JWK Set or controlled identifier document at the address of a key.
    Key,
    /// The profile of an issuer, as a controlled identifier document.
    IssuerProfile,
    /// The key set of the issuer's host.
    KeySet,
    /// A JSON-LD context that the policy pins.
    Context,
}

impl NeedKind {
    /// All values, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::DidDocument, Self::Key, Self::IssuerProfile, Self::KeySet, Self::Context];

    /// The name in the report's JSON form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::DidDocument => "did-document",
            Self::Key => "key",
            Self::IssuerProfile => "issuer-profile",
            Self::KeySet => "key-set",
            Self::Context => "context",
        }
    }

    const fn accept(self) -> &'static [&'static str] {
        match self {
            Self::DidDocument => {
                &["application/did+json", "application/did+ld+json", "application/did", "application/json"]
            }
            Self::Key | Self::IssuerProfile => &[
                "application/cid",
                "application/did",
                "application/jwk+json",
                "application/ld+json",
                "application/json",
            ],
            Self::KeySet => &["application/jwk-set+json", "application/json"],
            Self::Context => &["application/ld+json", "application/json"],
        }
    }
}

/// A document that has to be supplied for a better answer: what to fetch, and how carefully.
///
/// Only `https` addresses are ever asked for, without credentials and fragment (THREAT-37).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Need {
    /// Stable identifier: SHA-256 of kind and address, 64 hex digits.
    pub id: String,
    /// The address to fetch.
    pub url: String,
    /// What it is for.
    pub kind: NeedKind,
    /// Media types to ask for, best first.
    pub accept: &'static [&'static str],
    /// Most bytes to read, decoded.
    pub max_bytes: u64,
    /// Most redirects to follow.
    pub max_redirects: u8,
}

impl Need {
    pub(crate) fn new(kind: NeedKind, url: &str, max_bytes: u64) -> Self {
        let id = encoding::hex(&encoding::sha256(format!("{} {url}", kind.name()).as_bytes()));
        // THREAT-34: a DID document that came over a redirect is not the one that was asked for.
        let max_redirects = if kind == NeedKind::DidDocument { 0 } else { 2 };
        Self { id, url: url.to_owned(), kind, accept: kind.accept(), max_bytes, max_redirects }
    }
}

/// An answer to a need: bytes, or why there are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answered {
    Bytes(Arc<[u8]>),
    Unavailable(Arc<str>),
}

/// Documents from outside, by address. Plain data: cloning shares the bytes.
///
/// ```
/// use proofmark::Resources;
///
/// let mut resources = Resources::new();
/// resources.insert("https://college.example/.well-known/did.json", br#"{"id":"did:web:college.example"}"#);
/// resources.insert_unavailable("https://gone.example/key.json", "HTTP 404");
/// assert_eq!(resources.len(), 2);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Resources {
    answers: BTreeMap<String, Answered>,
}

impl Resources {
    /// No documents.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers a need: `Ok` with the bytes, or `Err` with a short reason why they could not be had. An error is an answer
    /// too: the report then says `unavailable` instead of asking again.
    pub fn supply<R: AsRef<str>>(&mut self, need: &Need, answer: Result<Vec<u8>, R>) {
        match answer {
            Ok(bytes) => self.insert(&need.url, &bytes),
            Err(reason) => self.insert_unavailable(&need.url, reason.as_ref()),
        }
    }

    /// Puts in the document of an address. A later one replaces an earlier one.
    pub fn insert(&mut self, url: &str, bytes: &[u8]) {
        self.answers.insert(url.to_owned(), Answered::Bytes(bytes.into()));
    }

    /// Notes that the document of an address could not be had.
    pub fn insert_unavailable(&mut self, url: &str, reason: &str) {
        self.answers.insert(url.to_owned(), Answered::Unavailable(reason.into()));
    }

    /// The number of answers.
    #[must_use]
    pub fn len(&self) -> usize {
        self.answers.len()
    }

    /// Whether there is no answer at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    pub(crate) fn get(&self, url: &str) -> Option<&Answered> {
        self.answers.get(url)
    }
}
