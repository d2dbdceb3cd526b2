//! The steps from the bytes of a document to the digest that is signed, as a verification takes them.

use proofmark_json::{Bounds, Budget, Document, Value};
use proofmark_rdf::{Canonical, Dataset, HashAlgorithm, Library, Limits, Options, Source, to_rdf};

/// The RDF layer with one library, whose contexts are warm after the first document.
#[derive(Debug, Default)]
pub struct Layer {
    library: Library,
    limits: Limits,
}

impl Layer {
    /// Reads JSON. The copy of the bytes is a part of it, because the reader keeps them.
    #[must_use]
    pub fn parse(&self, bytes: &[u8]) -> Document {
        Document::parse(bytes.to_vec(), &Bounds::default(), &mut budget()).expect("good JSON")
    }

    /// The quads of the document without its proof.
    #[must_use]
    pub fn quads(&self, document: Value<'_>) -> Dataset {
        self.convert(&Source::from(document).without(&["proof"]))
    }

    /// The quads of the proof without its signature, under the contexts of the document.
    #[must_use]
    pub fn options(&self, document: Value<'_>) -> Dataset {
        let proof = document.get("proof").expect("a proof");
        self.convert(&Source::from(proof).without(&["proofValue"]).under(document.get("@context")))
    }

    fn convert(&self, source: &Source<'_>) -> Dataset {
        to_rdf(source, &self.library, &Options::default(), &self.limits, &mut budget()).expect("quads")
    }

    /// The canonical form.
    #[must_use]
    pub fn canonical(&self, quads: &Dataset) -> Canonical {
        quads.canonicalize(HashAlgorithm::Sha256, &self.limits, &mut budget()).expect("a canonical form")
    }

    /// Its hash.
    #[must_use]
    pub fn hash(&self, canonical: &Canonical) -> Vec<u8> {
        HashAlgorithm::Sha256.digest(canonical.nquads.as_bytes())
    }

    /// All steps.
    #[must_use]
    pub fn digest(&self, bytes: &[u8]) -> Vec<u8> {
        let document = self.parse(bytes);
        self.hash(&self.canonical(&self.quads(document.root())))
    }
}

/// More than any document of the benches needs.
fn budget() -> Budget {
    Budget::new(1 << 40)
}
