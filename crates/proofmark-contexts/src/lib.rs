//! The JSON-LD contexts of Open Badges and Verifiable Credentials as compiled term tables: facts, no code.
//!
//! Each [`Context`] is what one published document defines: its terms, the IRIs they stand for and how their values are
//! read. The tables are made by `cargo xtask contexts DIR` from the published bytes, whose SHA-256 each entry carries.
//! Nothing is parsed at run time.
//!
//! ```
//! let context = proofmark_contexts::find("https://www.w3.org/ns/credentials/v2").expect("it is built in");
//! assert_eq!(context.sha256, "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734");
//! // One address, one context: a slash more is another address.
//! assert!(proofmark_contexts::find("https://www.w3.org/ns/credentials/v2/").is_none());
//! ```
#![forbid(unsafe_code)]

mod readings;
mod tables;
mod term;
mod words;

pub use readings::{READ_TERMS, READINGS};
pub use tables::CONTEXTS;
pub use term::{Coercion, Target, Term};

/// A published context.
///
/// ```
/// let context = proofmark_contexts::find("https://w3id.org/openbadges/v2").expect("it is built in");
/// assert!(context.aliases.contains(&"https://openbadgespec.org/v2/context.json"));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Context {
    /// Its address.
    pub url: &'static str,
    /// The digest of the published bytes that it was compiled from: 64 hex digits.
    pub sha256: &'static str,
    /// Further addresses that have served the same bytes.
    pub aliases: &'static [&'static str],
    /// Where the address redirected to when the bytes were taken.
    pub redirect: Option<&'static str>,
    /// What it defines.
    pub items: &'static [Item],
}

/// The built-in context of an address or alias, compared character by character (APB-02).
#[must_use]
pub fn find(url: &str) -> Option<&'static Context> {
    match CONTEXTS.binary_search_by(|context| context.url.cmp(url)) {
        Ok(place) => CONTEXTS.get(place),
        Err(_) => CONTEXTS.iter().find(|context| context.aliases.contains(&url)),
    }
}

/// One entry of a context: `null`, the address of another one, or a table.
#[derive(Debug, Clone, Copy)]
pub enum Item {
    /// Forgets everything that was defined before.
    Null,
    /// Another context, by address.
    Url(&'static str),
    /// Definitions.
    Table(&'static Table),
}

/// Something that a context may leave alone, take away, or give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting<T> {
    /// Not mentioned.
    Unset,
    /// Set to `null`.
    Null,
    /// Given.
    Value(T),
}

/// The base direction of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// `ltr`
    LeftToRight,
    /// `rtl`
    RightToLeft,
}

/// The definitions of one context object.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// A number of its own among all built-in tables.
    pub id: u32,
    /// `@vocab`
    pub vocab: Setting<Target>,
    /// `@language`, in lower case
    pub language: Setting<&'static str>,
    /// `@direction`
    pub direction: Setting<Direction>,
    /// `@propagate`
    pub propagate: Option<bool>,
    /// Its terms, in the order of the document.
    pub terms: &'static [Term],
    /// The contexts that its terms bring along.
    pub scoped: &'static [Scoped],
}

impl Table {
    /// The context that holds below a term of this table.
    #[must_use]
    pub fn scoped(&self, term: &Term) -> Option<&'static Scoped> {
        self.scoped.iter().find(|scoped| scoped.term == term.name)
    }
}

/// A context that holds only for a property or type.
#[derive(Debug, Clone, Copy)]
pub struct Scoped {
    /// The number of the word whose definition it is part of.
    pub(crate) term: u16,
    /// The first eight bytes of the SHA-256 of its canonical JSON: tells whether two definitions are the same.
    pub identity: u64,
    /// Its entries.
    pub items: &'static [Item],
}

impl Scoped {
    pub(crate) const fn below(term: &str, identity: u64, items: &'static [Item]) -> Self {
        Self { term: words::number(term), identity, items }
    }
}

/// `@container`, one bit for each value.
pub mod container {
    /// `@list`
    pub const LIST: u8 = 1;
    /// `@set`
    pub const SET: u8 = 2;
    /// `@index`
    pub const INDEX: u8 = 4;
    /// `@language`
    pub const LANGUAGE: u8 = 8;
    /// `@graph`
    pub const GRAPH: u8 = 16;
    /// `@id`
    pub const ID: u8 = 32;
    /// `@type`
    pub const TYPE: u8 = 64;
}

/// What else a definition says, one bit each.
pub mod flag {
    /// It may not be redefined.
    pub const PROTECTED: u8 = 1;
    /// It may stand before a colon.
    pub const PREFIX: u8 = 2;
    /// It may stand before a colon if what it stands for ends like a namespace.
    pub const SIMPLE: u8 = 4;
    /// It points from the value to the node.
    pub const REVERSE: u8 = 8;
    /// It looks like an IRI, and has to stand for the one that it looks like.
    pub const OWN_IRI: u8 = 16;
}
