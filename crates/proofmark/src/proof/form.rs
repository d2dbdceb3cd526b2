//! What a proof covers, for display: the canonical forms and hashes, and what would be left out of them.

use super::data_integrity::Secured;
use super::suite::{Rules, Transformation};
use super::{Purpose, Suite, transform};
use crate::crypto::KeyType;
use crate::encoding;
use crate::key;
use crate::report::Finding;
use crate::run::Run;
use proofmark_json::Value;
use proofmark_json::jcs::Record;
use proofmark_rdf::{Fault, HashAlgorithm, Loss, Options, Source, Spelling, to_rdf};

/// What one embedded proof covers. It says nothing about whether the proof is good.
///
/// ```
/// use proofmark::{Input, Policy, Resources, Timestamp, Verifier};
///
/// let at = Timestamp::parse("2026-06-01T12:00:00Z")?;
/// let badge = include_bytes!("../../../../fixtures/valid/eddsa-rdfc-2022-small.json");
/// let forms = Verifier::new(Policy::default()).signed_forms(Input::from_bytes(badge), &Resources::new(), at);
/// let form = forms.first().expect("a proof").as_ref().expect("its form");
/// assert!(form.document.contains("<https://schema.org/name>") && form.dropped.is_empty());
/// assert_eq!(form.document_hash.len(), 64);
/// # Ok::<(), proofmark::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignedForm {
    /// Where the proof stands (RFC 6901).
    pub at: String,
    /// Its suite.
    pub suite: Suite,
    /// The document in canonical form: N-Quads, or JSON for the JCS suites.
    pub document: String,
    /// The options of the proof in canonical form.
    pub options: String,
    /// The hash of the document, in hex digits.
    pub document_hash: String,
    /// The hash of the options, in hex digits. The signature covers both, this one first.
    pub options_hash: String,
    /// The hash: `SHA-256` or `SHA-384`.
    pub hash: &'static str,
    /// Places of the document that are in neither form, and why; a document with any is refused.
    pub dropped: Vec<(String, &'static str)>,
}

pub(crate) fn read(document: Value<'_>, run: &mut Run<'_>) -> Vec<Result<SignedForm, Finding>> {
    let proofs: Vec<Value<'_>> = document.get("proof").into_iter().flat_map(Value::one_or_many).collect();
    let known = proofs.iter().take(usize::try_from(run.limits.proofs).unwrap_or(usize::MAX));
    known
        .filter_map(|proof| {
            let (suite, _) = Suite::find(proof.get_str("type")?, proof.get_str("cryptosuite"))?;
            Some((*proof, suite))
        })
        .map(|(proof, suite)| form(document, &proofs, proof, suite, run))
        .collect()
}

fn form<'a>(
    document: Value<'a>,
    proofs: &[Value<'a>],
    proof: Value<'a>,
    suite: Suite,
    run: &mut Run<'_>,
) -> Result<SignedForm, Finding> {
    let rules = suite.rules();
    let hash = hash(proof, &rules, run);
    let names: Vec<&str> =
        proof.get("previousProof").into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str).collect();
    let previous: Vec<Value<'a>> =
        proofs.iter().copied().filter(|other| other.get_str("id").is_some_and(|id| names.contains(&id))).collect();
    let (text, options, dropped) = match rules.transformation {
        Transformation::Json => {
            let mut secured = Record::of(document).without("proof");
            if let Some(context) = proof.get("@context") {
                secured = secured.with("@context", context);
            }
            if !previous.is_empty() {
                secured = secured.with_array("proof", previous);
            }
            let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap_or_default();
            (text(secured.canonical()), text(Record::of(proof).without("proofValue").canonical()), Vec::new())
        }
        Transformation::Rdf => {
            let refused = |fault: &Fault, run: &mut Run<'_>| transform::fault_finding(fault, run);
            let mut source = Source::from(document).without(&["proof"]);
            if !previous.is_empty() {
                source = source.with("proof", &previous);
            }
            let body = lossy(&source, hash, run).map_err(|fault| refused(&fault, run))?;
            let secured =
                Secured { document, added: &[], purpose: Purpose::AssertionMethod, controller: None, first: 0 };
            let (_, config) = super::data_integrity::configuration(secured, proof, &rules, hash, run)?;
            (body.0, config.canonical.nquads, body.1)
        }
    };
    Ok(SignedForm {
        at: proof.pointer(),
        suite,
        document_hash: encoding::hex(&hash.digest(text.as_bytes())),
        options_hash: encoding::hex(&hash.digest(options.as_bytes())),
        document: text,
        options,
        hash: if hash == HashAlgorithm::Sha384 { "SHA-384" } else { "SHA-256" },
        dropped,
    })
}

/// The key decides (DI-ECR-01); where it is not known, the usual hash is shown.
fn hash(proof: Value<'_>, rules: &Rules, run: &mut Run<'_>) -> HashAlgorithm {
    let method = proof.get_str("verificationMethod").unwrap_or_default();
    let kind = [Purpose::AssertionMethod, Purpose::Authentication]
        .into_iter()
        .find_map(|purpose| key::resolve(method, purpose, "", run).ok())
        .map_or(KeyType::Ed25519, |resolved| resolved.candidate.key.key_type());
    transform::hash(rules, kind)
}

type Dropped = Vec<(String, &'static str)>;

/// The form of a document, and what it leaves out.
fn lossy(source: &Source<'_>, hash: HashAlgorithm, run: &mut Run<'_>) -> Result<(String, Dropped), Fault> {
    let options = Options { loss: Loss::Drop, spelling: Spelling::Any, ..Options::default() };
    let limits = run.limits.rdf();
    let dataset = to_rdf(source, &run.library, &options, &limits, &mut run.budget)?;
    let canonical = dataset.canonicalize(hash, &limits, &mut run.budget)?;
    let dropped = dataset.dropped().iter().map(|fault| match fault.reason {
        proofmark_rdf::Reason::Loss(what) => (fault.pointer.clone(), what),
        _ => (fault.pointer.clone(), "data"),
    });
    Ok((canonical.nquads, dropped.collect()))
}
