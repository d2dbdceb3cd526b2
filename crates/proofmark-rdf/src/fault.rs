//! Why a document has no graph, or none that a reader of its JSON could rely on.

use proofmark_json::LimitReached;
use std::fmt;

/// What stopped a conversion, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What it is.
    pub reason: Reason,
    /// The place in the document (RFC 6901).
    pub pointer: String,
}

/// What stopped a conversion.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The error code of the JSON-LD 1.1 processing algorithms, as the standard spells it.
    Invalid(&'static str),
    /// Something that the graph, and so the signature, would not contain (THREAT-07).
    Loss(&'static str),
    /// A spelling that keeps the graph and that a reader of the JSON would miss (THREAT-08).
    Ambiguous(&'static str),
    /// A context that is neither built in nor supplied, by its URL.
    UnknownContext(String),
    /// A bound that was reached, by its name.
    Limit(&'static str),
}

impl Fault {
    pub(crate) fn new(reason: Reason, pointer: String) -> Self {
        Self { reason, pointer }
    }
}

impl From<LimitReached> for Fault {
    fn from(limit: LimitReached) -> Self {
        Self::new(Reason::Limit(limit.0), String::new())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            Reason::Invalid(code) => write!(formatter, "{code}")?,
            Reason::Loss(what) => write!(formatter, "{what} would be dropped")?,
            Reason::Ambiguous(what) => write!(formatter, "{what}")?,
            Reason::UnknownContext(url) => write!(formatter, "the context {url} is not known")?,
            Reason::Limit(limit) => write!(formatter, "the limit {limit} was reached")?,
        }
        write!(formatter, " at {:?}", self.pointer)
    }
}

impl std::error::Error for Fault {}
