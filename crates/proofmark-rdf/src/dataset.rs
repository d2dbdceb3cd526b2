//! Quads with interned terms, and their canonical form.

mod rdfc;

use crate::terms::{Term, Terms};
use crate::{Fault, Limits, Order};
use proofmark_json::{Budget, LimitReached};
use sha2::{Digest, Sha256, Sha384};

/// Subject, predicate, object, graph; [`Term::DEFAULT_GRAPH`] for the default graph.
pub(crate) type Quad = [Term; 4];

/// The hash that RDFC-1.0 uses inside, and that its result is hashed with (DI-RDFC-01).
///
/// ```
/// assert_eq!(proofmark_rdf::HashAlgorithm::Sha384.digest(b"").len(), 48);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HashAlgorithm {
    /// SHA-256, the default.
    Sha256,
    /// SHA-384, for ECDSA with P-384.
    Sha384,
}

impl HashAlgorithm {
    /// The digest of these bytes: 32 or 48 bytes.
    #[must_use]
    pub fn digest(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
            Self::Sha384 => Sha384::digest(bytes).to_vec(),
        }
    }
}

/// The canonical form of a dataset.
///
/// ```
/// use proofmark_json::Budget;
/// use proofmark_rdf::{Dataset, HashAlgorithm, Limits};
///
/// let mut dataset = Dataset::new();
/// dataset.insert("_:x", "<https://a.example/p>", "\"v\"", None);
/// let canonical = dataset.canonicalize(HashAlgorithm::Sha256, &Limits::default(), &mut Budget::new(10_000))
///     .expect("one quad is within every limit");
/// assert_eq!(canonical.nquads, "_:c14n0 <https://a.example/p> \"v\" .\n");
/// assert_eq!(canonical.labels, [("x".to_owned(), "c14n0".to_owned())]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Canonical {
    /// Canonical N-Quads: one line per quad, sorted by code point (DI-RDFC-02).
    pub nquads: String,
    /// The canonical label of each blank node that had a label, without `_:` (DI-RDFC-07).
    pub labels: Vec<(String, String)>,
}

/// What a converted document holds that older processors wrote down differently (DI-LD-09, DI-LD-11).
///
/// ```
/// assert!(!proofmark_rdf::Traits::default().upper_case_language);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Traits {
    /// A language tag with upper-case letters.
    pub upper_case_language: bool,
    /// A string with the datatype `xsd:double`.
    pub double_as_text: bool,
    /// A literal with a character that RDFC-1.0 escapes and URDNA2015 did not (DI-RDFC-03).
    pub control_character: bool,
    /// A character beyond U+FFFF, which UTF-16 sorts before some others.
    pub supplementary_character: bool,
}

/// A set of quads.
///
/// ```
/// let mut dataset = proofmark_rdf::Dataset::new();
/// dataset.insert("<urn:a>", "<urn:b>", "<urn:c>", Some("<urn:g>"));
/// assert_eq!(dataset.len(), 1);
/// ```
#[derive(Debug, Default)]
pub struct Dataset {
    pub(crate) terms: Terms,
    pub(crate) quads: Vec<Quad>,
    pub(crate) traits: Traits,
    pub(crate) dropped: Vec<Fault>,
    pub(crate) order: Order,
}

impl Dataset {
    /// No quads.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a quad. Each term is in its canonical N-Quads form: `<iri>`, `_:label`, or a literal with its escapes, and
    /// without the datatype `xsd:string`.
    pub fn insert(&mut self, subject: &str, predicate: &str, object: &str, graph: Option<&str>) {
        let mut term = |text: &str| match text.strip_prefix("_:") {
            Some(label) => self.terms.labelled(label),
            None => self.terms.intern(text.as_bytes()),
        };
        let quad = [term(subject), term(predicate), term(object), graph.map_or(Term::DEFAULT_GRAPH, &mut term)];
        self.quads.push(quad);
    }

    /// The number of quads, duplicates included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.quads.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.quads.is_empty()
    }

    /// What older processors would have written down differently.
    #[must_use]
    pub fn traits(&self) -> Traits {
        self.traits
    }

    /// What the document holds and this dataset does not, where the conversion was asked to drop it.
    #[must_use]
    pub fn dropped(&self) -> &[Fault] {
        &self.dropped
    }

    /// The canonical form after [RDFC-1.0](https://www.w3.org/TR/rdf-canon/).
    ///
    /// # Errors
    ///
    /// [`LimitReached`]: the work budget, `rdfcCalls`, `rdfcPermutations` or `rdfcDepth` (THREAT-12).
    pub fn canonicalize(
        &self,
        hash: HashAlgorithm,
        limits: &Limits,
        budget: &mut Budget,
    ) -> Result<Canonical, LimitReached> {
        match hash {
            HashAlgorithm::Sha256 => rdfc::canonicalize::<Sha256>(self, limits, budget),
            HashAlgorithm::Sha384 => rdfc::canonicalize::<Sha384>(self, limits, budget),
        }
    }
}
