//! From a document and a proof to the bytes that are signed: the transformations and their hashes.

use super::data_integrity::Secured;
use super::suite::Rules;
use crate::crypto::KeyType;
use crate::report::{Code, Finding};
use crate::resources::{Answered, NeedKind};
use crate::run::Run;
use proofmark_json::jcs::Record;
use proofmark_json::{Kind, LimitReached, Value};
use proofmark_rdf::{
    Canonical, Doubles, Escapes, Fault, HashAlgorithm, Languages, Options, Order, Reason, Source, Spelling, Traits,
    to_rdf,
};

/// Members that hold the signature, which cannot cover itself (DI-EDR-01, DI-E18-02).
const SIGNATURES: &[&str] = &["proofValue", "jws", "signatureValue"];

/// Where old libraries looked up the words of a proof (DI-E18-03).
pub(super) const SECURITY_V2: &str = "https://w3id.org/security/v2";

/// The hash that goes with a key: P-384 brings SHA-384 (DI-ECR-01), but not into a JWS (DI-J20-03).
pub(super) fn hash(rules: &Rules, key: KeyType) -> HashAlgorithm {
    if key == KeyType::P384 && !rules.legacy { HashAlgorithm::Sha384 } else { HashAlgorithm::Sha256 }
}

/// `H(JCS(proof options)) || H(JCS(document))` (DI-EDJ-01, DI-EDJ-02, DI-ECJ-01).
pub(super) fn json<'a>(
    Secured { document, added, .. }: Secured<'a>,
    proof: Value<'a>,
    previous: &[Value<'a>],
    hash: HashAlgorithm,
    run: &mut Run<'_>,
) -> Result<Vec<u8>, Finding> {
    let config = Record::of(proof).without("proofValue");
    let mut secured = Record::of(document).without("proof");
    for name in added {
        secured = secured.without(name);
    }
    if let Some(context) = proof.get("@context") {
        if !starts_with(document.get("@context"), context) {
            return Err(Finding::new(Code::ProofContextMismatch, context.pointer()));
        }
        // DI-EDJ-03: what was appended to the document's list later is not signed, so it is not hashed either.
        secured = secured.with("@context", context);
    }
    if !previous.is_empty() {
        // DI-SET-02, DI-SET-03: a list of the whole earlier proofs, in the order of the document.
        secured = secured.with_array("proof", previous.to_vec());
    }
    let (config, secured) = (config.canonical(), secured.canonical());
    run.budget
        .work((config.len() + secured.len()) / 4)
        .map_err(|limit| Finding::new(Code::ProofLimit, proof.pointer()).with("limit", limit.0))?;
    Ok([hash.digest(&config), hash.digest(&secured)].concat())
}

/// Whether the document's list starts with all values of the proof's, in this order (DI-EDJ-04).
fn starts_with(document: Option<Value<'_>>, proof: Value<'_>) -> bool {
    let Some(document) = document else { return false };
    if !matches!(proof.kind(), Kind::String | Kind::Array | Kind::Object) {
        return false;
    }
    let mut ours = document.one_or_many();
    proof.one_or_many().all(|wanted| ours.next().is_some_and(|entry| entry.same(wanted)))
}

/// How the same data was written down by processors that differ from today's (DI-LD-09, DI-LD-11, DI-RDFC-03).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    Current,
    LanguagesAsReceived,
    CanonicalDoubles,
    Urdna2015,
    Utf16Order,
}

impl Dialect {
    /// Those under which a document with these traits has another form.
    pub(super) fn others(traits: Traits) -> impl Iterator<Item = Self> {
        [
            (traits.upper_case_language, Self::LanguagesAsReceived),
            (traits.double_as_text, Self::CanonicalDoubles),
            (traits.control_character, Self::Urdna2015),
            (traits.supplementary_character, Self::Utf16Order),
        ]
        .into_iter()
        .filter(|(applies, _)| *applies)
        .map(|(_, dialect)| dialect)
    }

    pub(super) const fn described(self) -> &'static str {
        match self {
            Self::Current => "everything is written as the standards say",
            Self::LanguagesAsReceived => "language tags keep their capital letters",
            Self::CanonicalDoubles => "texts with the datatype xsd:double are written like numbers",
            Self::Urdna2015 => "control characters are written as they were before RDFC-1.0",
            Self::Utf16Order => "lines are sorted by UTF-16 code unit",
        }
    }

    fn options(self, spelling: Spelling) -> Options<'static> {
        let current = Options { spelling, ..Options::default() };
        match self {
            Self::Current => current,
            Self::LanguagesAsReceived => Options { languages: Languages::AsReceived, ..current },
            Self::CanonicalDoubles => Options { doubles: Doubles::Canonical, ..current },
            Self::Urdna2015 => Options { escapes: Escapes::Urdna2015, ..current },
            Self::Utf16Order => Options { order: Order::Utf16, ..current },
        }
    }
}

/// What the words of a proof mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    /// What the document's contexts say; those of the proof itself are not followed (DI-CTX-01).
    Document,
    /// The same, and this context after them (DI-CTX-02).
    DocumentAnd(&'static str),
    /// This context alone (DI-E18-03).
    Only(&'static str),
}

/// A canonical form, and what it cost the reader of the JSON.
pub(crate) struct Linked {
    pub(crate) canonical: Canonical,
    pub(super) traits: Traits,
    /// A spelling that hides something from a reader of the JSON (THREAT-08).
    pub(super) ambiguous: Option<Finding>,
}

/// The document without its proofs as canonical RDF.
pub(super) fn document(
    secured: Secured<'_>,
    previous: &[Value<'_>],
    dialect: Dialect,
    hash: HashAlgorithm,
    run: &mut Run<'_>,
) -> Result<Linked, Fault> {
    let without: Vec<&str> = secured.added.iter().copied().chain(["proof"]).collect();
    let mut source = Source::from(secured.document).without(&without);
    if !previous.is_empty() {
        source = source.with("proof", previous);
    }
    linked(&source, dialect, hash, run)
}

/// The proof without its signature as canonical RDF (DI-EDR-01).
pub(super) fn config(
    secured: Secured<'_>,
    proof: Value<'_>,
    words: Words,
    dialect: Dialect,
    hash: HashAlgorithm,
    run: &mut Run<'_>,
) -> Result<Linked, Fault> {
    let source = Source::from(proof).without(SIGNATURES);
    let context = secured.document.get("@context");
    let source = match words {
        Words::Document => source.under(context),
        Words::DocumentAnd(url) => source.under(context).and_under(url),
        Words::Only(url) => source.under(None).and_under(url),
    };
    linked(&source, dialect, hash, run)
}

fn linked(source: &Source<'_>, dialect: Dialect, hash: HashAlgorithm, run: &mut Run<'_>) -> Result<Linked, Fault> {
    let limits = run.limits.rdf();
    let (dataset, ambiguous) =
        match to_rdf(source, &run.library, &dialect.options(Spelling::Standard), &limits, &mut run.budget) {
            Ok(dataset) => (dataset, None),
            Err(fault @ Fault { reason: Reason::Ambiguous(_), .. }) => {
                // The signature is looked at all the same, so that the report is complete.
                let finding = fault_finding(&fault, run);
                (
                    to_rdf(source, &run.library, &dialect.options(Spelling::Any), &limits, &mut run.budget)?,
                    Some(finding),
                )
            }
            Err(fault) => return Err(fault),
        };
    let canonical = dataset.canonicalize(hash, &limits, &mut run.budget)?;
    Ok(Linked { canonical, traits: dataset.traits(), ambiguous })
}

/// Why there is no canonical form, as a finding.
pub(super) fn fault_finding(fault: &Fault, run: &mut Run<'_>) -> Finding {
    let at = fault.pointer.as_str();
    match &fault.reason {
        Reason::Loss(what) => Finding::new(Code::ProofDataLoss, at).with("reason", capitalised(what)),
        Reason::Ambiguous(what) => Finding::new(Code::StructureAmbiguous, at).with("reason", capitalised(what)),
        Reason::Limit(limit) => Finding::new(Code::ProofLimit, at).with("limit", *limit),
        Reason::UnknownContext(url) => {
            ask_for(url, run);
            let reason = format!("the meaning of {url} is not known");
            Finding::new(Code::ProofUnchecked, at).with("reason", reason)
        }
        Reason::Invalid(code) => Finding::new(Code::ProofUntransformable, at).with("reason", *code),
        _ => Finding::new(Code::ProofUntransformable, at).with("reason", "an error without a name"),
    }
}

/// The limit that was reached, if that is why there is no canonical form.
pub(super) fn limit(fault: &Fault) -> Option<LimitReached> {
    match fault.reason {
        Reason::Limit(limit) => Some(LimitReached(limit)),
        _ => None,
    }
}

/// A context that the policy pins is asked for; nothing else that a document names is.
fn ask_for(url: &str, run: &mut Run<'_>) {
    let pinned = run.policy.pinned_contexts.iter().any(|pinned| pinned.url == url);
    if pinned && !matches!(run.resources.get(url), Some(Answered::Unavailable(_) | Answered::Bytes(_))) {
        run.need(NeedKind::Context, url);
    }
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
