//! What the core was given from outside, and what it asks for.

use crate::encoding;
use crate::limits::Limits;
use crate::time::Timestamp;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $limit:ident, $redirects:literal, [$($accept:literal),*];)*) => {
        /// What a needed document is for.
        ///
        /// ```
        /// assert_eq!(proofmark::NeedKind::DidDocument.name(), "did-document");
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[non_exhaustive]
        pub enum NeedKind {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)*
        }

        impl NeedKind {
            /// All values, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name in the report's JSON form.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// Media types to ask for, best first.
            const fn accept(self) -> &'static [&'static str] {
                match self {
                    $(Self::$variant => &[$($accept),*],)*
                }
            }

            /// Most bytes to read.
            pub(crate) const fn max_bytes(self, limits: &Limits) -> u64 {
                match self {
                    $(Self::$variant => limits.$limit,)*
                }
            }

            /// Most redirects to follow. THREAT-34: a DID document that came over a redirect is not the one asked for.
            pub(crate) const fn max_redirects(self) -> u8 {
                match self {
                    $(Self::$variant => $redirects,)*
                }
            }
        }
    };
}

kinds! {
    /// The document of a DID. Redirects must not be followed. The address is the DID itself for methods that the policy leaves
    /// to the host.
    DidDocument = "did-document", key_document_bytes, 0,
        ["application/did+json", "application/did+ld+json", "application/did", "application/json"];
    /// The log of a did:webvh, JSON Lines. Redirects must not be followed.
    DidLog = "did-log", did_log_bytes, 0, ["text/jsonl", "application/jsonl", "*/*"];
    /// The witness proofs of a did:webvh. Redirects must not be followed.
    DidWitnesses = "did-witnesses", did_log_bytes, 0, ["application/json"];
    /// A JWK, JWK Set or controlled identifier document at the address of a key.
    Key = "key", key_document_bytes, 2,
        ["application/cid", "application/did", "application/jwk+json", "application/ld+json", "application/json"];
    /// The profile of an issuer, as a controlled identifier document.
    IssuerProfile = "issuer-profile", key_document_bytes, 2,
        ["application/cid", "application/did", "application/jwk+json", "application/ld+json", "application/json"];
    /// The key set of the issuer's host.
    KeySet = "key-set", key_document_bytes, 2, ["application/jwk-set+json", "application/json"];
    /// A JSON-LD context that the policy pins, or that of an extension of Open Badges 2.0, which names a schema.
    Context = "context", context_bytes, 2, ["application/ld+json", "application/json"];
    /// A list that says which credentials were withdrawn.
    StatusList = "status-list", status_list_bytes, 2, [
        "application/vc",
        "application/vc+jwt",
        "application/statuslist+jwt",
        "application/statuslist+cwt",
        "application/ld+json",
        "application/json"
    ];
    /// A JSON Schema, or a credential with one.
    Schema = "schema", schema_bytes, 2,
        ["application/schema+json", "application/vc", "application/vc+jwt", "application/json"];
    /// A file whose digest the credential states.
    RelatedResource = "related-resource", related_resource_bytes, 2, ["*/*"];
    /// The newer version of the credential that its refresh service offers.
    RefreshedCredential = "refreshed-credential", text_bytes, 2,
        ["application/vc", "application/vc+jwt", "application/json", "text/plain"];
    /// A badge at a web address: the assertion or endorsement that its issuer hosts, or what the user named. Some are pictures.
    BadgeAssertion = "badge-assertion", badge_bytes, 5, [
        "application/ld+json",
        "application/json",
        "application/vc",
        "application/vc+jwt",
        "image/png",
        "image/svg+xml",
        "text/plain",
        "*/*"
    ];
    /// The BadgeClass of an Open Badges 2.0 badge.
    BadgeClass = "badge-class", text_bytes, 2, ["application/ld+json", "application/json"];
    /// A registry of issuers that the caller trusts.
    IssuerRegistry = "issuer-registry", registry_bytes, 2, ["application/json"];
}

/// A document that has to be supplied for a better answer: what to fetch, and how carefully.
///
/// Only `https` addresses are ever asked for, without credentials and fragment (THREAT-37), and DIDs of methods that the
/// policy leaves to the host.
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
    /// What is asked for a document of this kind, for hosts that fetch ahead of the question.
    ///
    /// ```
    /// use proofmark::{Limits, Need, NeedKind};
    ///
    /// let need = Need::new(NeedKind::StatusList, "https://college.example/list", &Limits::default());
    /// assert_eq!((need.max_bytes, need.max_redirects), (8_388_608, 2));
    /// ```
    #[must_use]
    pub fn new(kind: NeedKind, url: &str, limits: &Limits) -> Self {
        let id = encoding::hex(&encoding::sha256(format!("{} {url}", kind.name()).as_bytes()));
        let (accept, max_bytes, max_redirects) = (kind.accept(), kind.max_bytes(limits), kind.max_redirects());
        Self { id, url: url.to_owned(), kind, accept, max_bytes, max_redirects }
    }
}

/// A document from outside and what is known about how it came. Cloning shares the bytes.
///
/// ```
/// use proofmark::{Resource, Timestamp};
///
/// let list = Resource::new(b"{}").fetched_at(Timestamp::parse("2026-06-01T12:00:00Z")?).media_type("application/json");
/// assert_eq!((list.bytes(), list.when().is_some()), (&b"{}"[..], true));
/// # Ok::<(), proofmark::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    bytes: Arc<[u8]>,
    media_type: Option<Arc<str>>,
    fetched_at: Option<Timestamp>,
    came_from: Option<Arc<str>>,
    memo: Memo,
}

/// One expansion of the bytes, kept so that ten thousand badges do not unpack the same list. It changes no answer, so two
/// resources are equal whatever theirs holds.
#[derive(Clone, Default)]
#[expect(clippy::disallowed_types, reason = "it belongs to one resource and holds what its bytes say: no global state")]
struct Memo(Arc<std::sync::OnceLock<Kept>>);

struct Kept {
    key: Vec<u8>,
    made: Arc<[u8]>,
}

impl PartialEq for Memo {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

impl Eq for Memo {}

impl std::fmt::Debug for Memo {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(if self.0.get().is_some() { "Memo(kept)" } else { "Memo(empty)" })
    }
}

impl Resource {
    /// A document of which nothing but the bytes is known. It counts as fetched at the time of checking.
    #[must_use]
    pub fn new(bytes: &[u8]) -> Self {
        Self { bytes: bytes.into(), media_type: None, fetched_at: None, came_from: None, memo: Memo::default() }
    }

    /// Says when the document was fetched. Lists of withdrawn credentials grow stale by it (THREAT-41).
    #[must_use]
    pub fn fetched_at(mut self, at: Timestamp) -> Self {
        self.fetched_at = Some(at);
        self
    }

    /// Says as which media type the document came, parameters left out.
    #[must_use]
    pub fn media_type(mut self, name: &str) -> Self {
        self.media_type = Some(name.into());
        self
    }

    /// Says from which address the document came in the end, where redirects led to another one. What an issuer of Open Badges 2.0
    /// publishes must come from its own host: whoever runs a page that sends on to any address is not the author of what
    /// is there.
    ///
    /// ```
    /// let badge = proofmark::Resource::new(b"{}").came_from("https://college.example/badges/7.json");
    /// assert_eq!(badge.origin(), Some("https://college.example/badges/7.json"));
    /// ```
    #[must_use]
    pub fn came_from(mut self, url: &str) -> Self {
        self.came_from = Some(url.into());
        self
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What `make` makes, which must depend on nothing but `key`: kept for the first key that succeeds.
    pub(crate) fn memo<E>(&self, key: &[u8], make: impl FnOnce() -> Result<Vec<u8>, E>) -> Result<Arc<[u8]>, E> {
        if let Some(kept) = self.memo.0.get().filter(|kept| kept.key == key) {
            return Ok(kept.made.clone());
        }
        let made: Arc<[u8]> = make()?.into();
        // Whoever comes second keeps what the first one made.
        let _ = self.memo.0.set(Kept { key: key.to_vec(), made: made.clone() });
        Ok(made)
    }

    /// When it was fetched, if that is known.
    #[must_use]
    pub fn when(&self) -> Option<Timestamp> {
        self.fetched_at
    }

    /// From which address it came in the end, if redirects led to another one than was asked.
    #[must_use]
    pub fn origin(&self) -> Option<&str> {
        self.came_from.as_deref()
    }

    /// As which media type it came, if that is known.
    #[must_use]
    pub fn kind(&self) -> Option<&str> {
        self.media_type.as_deref()
    }
}

/// An answer to a need: a document, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answered {
    Bytes(Resource),
    Unavailable(Arc<str>),
    /// HTTP 410.
    Gone,
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
        self.put(url, Resource::new(bytes));
    }

    /// Puts in the document of an address, with what is known about how it came.
    pub fn put(&mut self, url: &str, resource: Resource) {
        self.answers.insert(url.to_owned(), Answered::Bytes(resource));
    }

    /// Notes that the document of an address could not be had.
    pub fn insert_unavailable(&mut self, url: &str, reason: &str) {
        self.answers.insert(url.to_owned(), Answered::Unavailable(reason.into()));
    }

    /// Notes that the owner of an address took the document away for good (HTTP 410). An issuer of Open Badges 2.0 withdraws a
    /// hosted badge by it, so it is an answer and not a failure; of all other documents it says that they could not be had.
    ///
    /// ```
    /// let mut resources = proofmark::Resources::new();
    /// resources.insert_gone("https://college.example/badges/7.json");
    /// assert_eq!(resources.iter().next(), Some(("https://college.example/badges/7.json", Err("HTTP 410"))));
    /// ```
    pub fn insert_gone(&mut self, url: &str) {
        self.answers.insert(url.to_owned(), Answered::Gone);
    }

    /// Whether the document of an address was taken away for good.
    #[must_use]
    pub fn is_gone(&self, url: &str) -> bool {
        matches!(self.answers.get(url), Some(Answered::Gone))
    }

    /// Every answer with its address, sorted by address: a document, or why it could not be had.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Result<&Resource, &str>)> {
        self.answers.iter().map(|(url, answer)| {
            let answer = match answer {
                Answered::Bytes(resource) => Ok(resource),
                Answered::Unavailable(reason) => Err(&**reason),
                Answered::Gone => Err(crate::run::GONE),
            };
            (url.as_str(), answer)
        })
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
