//! The libraries, each behind the same two questions: what is the digest of these bytes, and is this badge good?

use crate::contexts::Contexts;
use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use oxrdf::Dataset;
use oxrdf::dataset::{CanonicalizationAlgorithm, CanonicalizationHashAlgorithm};
use proofmark::{Input, Policy, Verdict, Verifier};
use proofmark_benches::Case;
use proofmark_json::{Bounds, Budget, Document};
use proofmark_rdf::{HashAlgorithm, Library, Limits, Options, Reason, Source, to_rdf};
use sha2::{Digest, Sha256};
use ssi::claims::VerificationParameters;
use ssi::claims::data_integrity::{AnySuite, from_json_slice};
use ssi::claims::vc::v2::JsonCredential;
use ssi::dids::{DIDKey, VerificationMethodDIDResolver};
use ssi::json_ld::ContextLoader;
use ssi::verification_methods::AnyMethod;

fn text(fault: impl std::fmt::Display) -> String {
    fault.to_string()
}

pub struct Proofmark<'a> {
    case: &'a Case,
    verifier: Verifier,
    library: Library,
}

impl<'a> Proofmark<'a> {
    /// With the contexts that are not built in added once.
    pub fn new(case: &'a Case, contexts: &Contexts, document: &[u8]) -> Self {
        let verifier = Verifier::new(Policy::default());
        let mut this = Self { case, verifier, library: Library::built_in() };
        while let Err((Reason::UnknownContext(url), _)) = this.canonical(document) {
            let bytes = contexts.get(&url).unwrap_or_else(|| panic!("no context {url}"));
            this.library.insert(&url, bytes).expect("a context");
        }
        this
    }

    fn canonical(&self, document: &[u8]) -> Result<String, (Reason, String)> {
        let broken = |fault: String| (Reason::Invalid("JSON"), fault);
        let mut budget = Budget::new(u64::MAX);
        let document = Document::parse(document.to_vec(), &Bounds::default(), &mut budget)
            .map_err(|fault| broken(format!("{fault:?}")))?;
        let limits = Limits::default();
        let source = Source::from(document.root());
        let dataset = to_rdf(&source, &self.library, &Options::default(), &limits, &mut budget)
            .map_err(|fault| (fault.reason.clone(), text(fault)))?;
        let canonical = dataset
            .canonicalize(HashAlgorithm::Sha256, &limits, &mut budget)
            .map_err(|limit| (Reason::Limit(limit.0), limit.0.to_owned()))?;
        Ok(canonical.nquads)
    }

    pub fn digest(&self, document: &[u8]) -> Result<[u8; 32], String> {
        let nquads = self.canonical(document).map_err(|(_, fault)| fault)?;
        HashAlgorithm::Sha256.digest(nquads.as_bytes()).try_into().map_err(|_| "no SHA-256".to_owned())
    }

    pub fn verify(&self, badge: &[u8]) -> Result<(), String> {
        let report = self.verifier.verify(Input::from_bytes(badge), &self.case.resources, self.case.at);
        if report.verdict() == Verdict::Valid {
            return Ok(());
        }
        Err(report.primary().map_or_else(|| "not valid".to_owned(), |finding| finding.detail()))
    }
}

pub struct Oxigraph(Contexts);

impl Oxigraph {
    pub fn new(contexts: &Contexts) -> Self {
        Self(contexts.clone())
    }

    pub fn digest(&self, document: &[u8]) -> Result<[u8; 32], String> {
        let contexts = self.0.clone();
        let quads = JsonLdParser::new().for_slice(document).with_load_document_callback(move |url, _| {
            let document = contexts.get(url).ok_or_else(|| format!("no context {url}"))?.to_vec();
            Ok(JsonLdRemoteDocument { document, document_url: url.to_owned() })
        });
        let mut dataset = quads.collect::<Result<Dataset, _>>().map_err(text)?;
        let hash_algorithm = CanonicalizationHashAlgorithm::Sha256;
        dataset.canonicalize(CanonicalizationAlgorithm::Rdfc10 { hash_algorithm });
        let mut lines: Vec<String> = dataset.iter().map(|quad| format!("{quad} .\n")).collect();
        lines.sort_unstable();
        let mut hash = Sha256::new();
        lines.iter().for_each(|line| hash.update(line));
        Ok(hash.finalize().into())
    }
}

pub struct Ssi(VerificationParameters<VerificationMethodDIDResolver<DIDKey, AnyMethod>>);

impl Ssi {
    /// The contexts are the same bytes as everybody's, not those that ssi has built in.
    pub fn new(contexts: &Contexts, at: i64) -> Self {
        let texts = contexts.iter().map(|(url, bytes)| (url.to_owned(), String::from_utf8_lossy(bytes).into_owned()));
        let loader = ContextLoader::empty().with_context_map_from(texts.collect()).expect("contexts");
        let resolver = VerificationMethodDIDResolver::new(DIDKey);
        let at = chrono::DateTime::from_timestamp(at, 0).expect("a time");
        Self(VerificationParameters::from_resolver(resolver).with_json_ld_loader(loader).with_date_time(at))
    }

    pub fn verify(&self, badge: &[u8]) -> Result<(), String> {
        let badge = from_json_slice::<JsonCredential, AnySuite>(badge).map_err(text)?;
        pollster::block_on(badge.verify(&self.0)).map_err(text)?.map_err(text)
    }
}
