//! JSON-LD 1.1 documents to canonical N-Quads: one pass from JSON to quads, then RDFC-1.0, both under a budget.
#![forbid(unsafe_code)]

mod context;
mod dataset;
mod emit;
mod fault;
mod iri;
mod keyword;
mod terms;
mod text;

pub use context::{Library, TableSource};
pub use dataset::{Canonical, Dataset, HashAlgorithm, Traits};
pub use emit::{DirectionMode, Doubles, Escapes, Languages, Loss, Options, Order, Source, Spelling, to_rdf};
pub use fault::{Fault, Reason};

/// Bounds of one conversion and canonicalization (threat model, section 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Entries of one `@context` array.
    pub contexts: u64,
    /// Bytes of one context document.
    pub context_bytes: u64,
    /// Terms of all contexts of one document.
    pub context_terms: u64,
    /// Applications of contexts, scoped ones included.
    pub context_applications: u64,
    /// Quads of one document.
    pub quads: u64,
    /// Calls of the n-degree hash algorithm.
    pub rdfc_calls: u64,
    /// Permutations tried by it.
    pub rdfc_permutations: u64,
    /// Its recursion.
    pub rdfc_depth: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            contexts: 16,
            context_bytes: 262_144,
            context_terms: 20_000,
            context_applications: 100_000,
            quads: 20_000,
            rdfc_calls: 4_096,
            rdfc_permutations: 65_536,
            rdfc_depth: 64,
        }
    }
}
