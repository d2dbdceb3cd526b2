//! Data Integrity proofs: the shared verify-proof algorithm, proof sets and chains. The suites are in `suite/`.
//!
//! Source: [VC Data Integrity](https://www.w3.org/TR/vc-data-integrity/#verify-proof), sections 4.4 and 4.5.

use super::suite::{Encoding, Rules, Transformation};
use super::transform::{self, Dialect, Linked, Words};
use super::{
    Examined, GoodProof, NotVerified, Purpose, SignatureVerified, Suite, check_signature, note_unchecked_key,
    signature, split,
};
use crate::crypto::PublicKey;
use crate::key::{self, Candidate, KeyBound};
use crate::report::{Code, Finding, Outcome};
use crate::run::Run;
use crate::time;
use proofmark_json::{Value, jcs};
use proofmark_rdf::{HashAlgorithm, Reason};

/// One proof on the way through the algorithm.
struct Attempt<'a> {
    proof: Value<'a>,
    number: u32,
    findings: Vec<Finding>,
    signature: Option<SignatureVerified>,
    candidate: Option<Candidate>,
    /// The proof's own `@context` is what was hashed of the document's (DI-EDJ-03).
    covers_list: bool,
}

/// The document whose proofs are to be verified, and what they have to be good for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Secured<'a> {
    pub(crate) document: Value<'a>,
    /// Members that a token around the document added after the proofs were made (OB3-VER-02).
    pub(crate) added: &'static [&'static str],
    pub(crate) purpose: Purpose,
    /// The issuer or holder that the keys have to speak for.
    pub(crate) controller: Option<&'a str>,
    /// The number of the first proof: 1 where a token around the document is proof 0.
    pub(crate) first: u32,
}

/// Verifies all proofs of a document (DI-GEN-01..16, DI-SET-01..09).
pub(crate) fn examine<'a>(secured: Secured<'a>, run: &mut Run<'_>) -> Examined<'a> {
    let Secured { document, purpose, controller, first, .. } = secured;
    let mut examined = Examined { findings: Vec::new(), good: Vec::new(), context: None, exact: false, covered: None };
    let proofs = match members(document, run) {
        Ok(proofs) => proofs,
        Err(finding) => {
            examined.findings.push(finding);
            return examined;
        }
    };
    examined.findings.extend(inexact_numbers(document));
    let mut attempts: Vec<Attempt<'a>> = Vec::new();
    for (number, proof) in (first..).zip(proofs.iter().copied()) {
        attempts.push(attempt(secured, &proofs, proof, number, run));
    }
    let broken = broken_chains(&attempts, run);
    for (attempt, broken) in attempts.into_iter().zip(broken) {
        let Attempt { proof, number, mut findings, signature, candidate, covers_list } = attempt;
        let whole = broken.is_none();
        findings.extend(broken);
        match (signature, candidate) {
            (Some(signature), Some(candidate)) if whole => {
                let bound = bind(&candidate, purpose, controller, proof, run, &mut findings);
                // A proof that has run out is still the issuer's; the verdict says that it is over.
                let clean = !findings.iter().any(|finding| {
                    matches!(finding.code().outcome(), Outcome::Fail | Outcome::Unknown)
                        && finding.code() != Code::ProofExpired
                });
                if let (Some(key), true) = (bound, clean) {
                    examined.good.push(GoodProof { signature, key, candidate });
                    // What an RDF suite covers is the graph; the proof's own contexts are not followed (DI-CTX-01).
                    if covers_list {
                        examined.exact = true;
                        examined.context = narrower(examined.context, proof.get("@context"));
                    }
                }
            }
            _ => {}
        }
        note_unchecked_key(&mut findings, &proof.pointer());
        examined.findings.extend(findings.into_iter().map(|finding| finding.of_proof(number)));
    }
    examined
}

fn bind(
    candidate: &Candidate,
    purpose: Purpose,
    controller: Option<&str>,
    proof: Value<'_>,
    run: &mut Run<'_>,
    findings: &mut Vec<Finding>,
) -> Option<KeyBound> {
    let at = proof.get("verificationMethod").unwrap_or(proof).pointer();
    let binding = match controller {
        Some(controller) => key::bind(candidate, controller, purpose, key::KeySets::No, &at, run),
        None => key::bind_unnamed(candidate, purpose, &at),
    };
    findings.extend(binding.findings);
    binding.bound
}

/// Of two lists that both start the document's list, the shorter one is covered by both proofs.
fn narrower<'a>(left: Option<Value<'a>>, right: Option<Value<'a>>) -> Option<Value<'a>> {
    match (left, right) {
        (Some(left), Some(right)) => {
            Some(if right.one_or_many().count() < left.one_or_many().count() { right } else { left })
        }
        (left, right) => left.or(right),
    }
}

/// The proofs: one object, or a non-empty array of objects (DI-GEN-01, DI-GEN-15, DI-GEN-16, THREAT-13).
fn members<'a>(document: Value<'a>, run: &Run<'_>) -> Result<Vec<Value<'a>>, Finding> {
    let malformed = |reason: &str| Finding::new(Code::ProofMalformed, "/proof").with("reason", reason);
    let Some(proof) = document.get("proof") else { return Err(Finding::new(Code::ProofMissing, "")) };
    let proofs: Vec<Value<'a>> = proof.one_or_many().collect();
    if proofs.is_empty() {
        return Err(Finding::new(Code::ProofMissing, "/proof"));
    }
    if u64::try_from(proofs.len()).unwrap_or(u64::MAX) > run.limits.proofs {
        return Err(Finding::new(Code::ProofLimit, "/proof").with("limit", "proofs"));
    }
    if proofs.iter().any(|proof| !proof.is_object()) {
        return Err(malformed("a proof must be a JSON object"));
    }
    Ok(proofs)
}

/// THREAT-03: a digit that the canonical form does not carry is not signed.
fn inexact_numbers(document: Value<'_>) -> Vec<Finding> {
    let lossy = |text: &&str| text.len() > 15 && !jcs::number_is_exact(text);
    document
        .leaves()
        .filter_map(|leaf| leaf.number_text().filter(lossy).map(|text| (leaf, text)))
        .map(|(leaf, text)| {
            Finding::new(Code::ProofNumberPrecision, leaf.pointer())
                .with("number", text)
                .with("hashed", jcs::number(text))
        })
        .take(8)
        .collect()
}

fn attempt<'a>(
    secured: Secured<'a>,
    proofs: &[Value<'a>],
    proof: Value<'a>,
    number: u32,
    run: &mut Run<'_>,
) -> Attempt<'a> {
    let mut attempt =
        Attempt { proof, number, findings: Vec::new(), signature: None, candidate: None, covers_list: false };
    if let Err(finding) = evaluate(secured, proofs, run, &mut attempt) {
        attempt.findings.push(finding);
    }
    attempt
}

fn text<'a>(proof: Value<'a>, name: &'static str) -> Result<&'a str, Finding> {
    proof.get_str(name).ok_or_else(|| {
        let at = proof.get(name).unwrap_or(proof).pointer();
        Finding::new(Code::ProofMalformed, at).with("reason", format!("the proof must have a {name} that is a string"))
    })
}

/// The verify-proof algorithm for one proof, up to and with the signature.
fn evaluate<'a>(
    secured: Secured<'a>,
    proofs: &[Value<'a>],
    run: &mut Run<'_>,
    attempt: &mut Attempt<'a>,
) -> Result<(), Finding> {
    let (proof, purpose) = (attempt.proof, secured.purpose);
    // DI-GEN-02: type, verificationMethod and proofPurpose are required.
    let kind = text(proof, "type")?;
    let method = text(proof, "verificationMethod")?;
    let stated_purpose = text(proof, "proofPurpose")?;
    options(proof, purpose, run, &mut attempt.findings)?;
    // DI-GEN-03, THREAT-15.
    if stated_purpose != purpose.name() {
        return Err(Finding::new(Code::ProofPurposeMismatch, proof.pointer() + "/proofPurpose")
            .with("purpose", stated_purpose)
            .with("expected", purpose.name()));
    }
    // DI-GEN-11: an unknown suite is never treated as absent.
    let cryptosuite = if kind == "DataIntegrityProof" { Some(text(proof, "cryptosuite")?) } else { None };
    let (suite, outdated) =
        Suite::find(kind, cryptosuite).filter(|(suite, _)| run.policy.suites.contains(suite)).ok_or_else(|| {
            Finding::new(Code::ProofUnsupported, proof.pointer()).with("suite", cryptosuite.unwrap_or(kind))
        })?;
    if outdated {
        attempt
            .findings
            .push(Finding::new(Code::ProofLegacySuite, proof.pointer()).with("suite", cryptosuite.unwrap_or(kind)));
    }
    let rules = suite.rules();
    let sealed = signature::read(proof, rules.encoding, run)?;
    let method_at = proof.pointer() + "/verificationMethod";
    let resolved = key::resolve(method, purpose, &method_at, run)?;
    attempt.findings.extend(resolved.notes);
    let candidate = resolved.candidate;
    let algorithm = sealed.algorithm(suite.name(), &rules, &candidate.key, &method_at)?;
    if let Some(kind) = candidate.kind.as_deref().filter(|kind| !rules.methods.contains(kind)) {
        let reason = format!("{} does not work with a method of type {kind}", suite.name());
        return Err(Finding::new(Code::KeyMismatch, method_at.as_str()).with("reason", reason));
    }
    let previous = previous(proof, proofs)?;
    let hash = transform::hash(&rules, candidate.key.key_type());
    let mut check = |hash_data: &[u8], run: &mut Run<'_>| {
        check_signature(run, algorithm, &candidate.key, &sealed.message(hash_data), sealed.bytes())
    };
    let outcome = match rules.transformation {
        Transformation::Json => {
            attempt.covers_list = true;
            let hash_data = transform::json(secured, proof, &previous, hash, run)?;
            check(&hash_data, run)
        }
        Transformation::Rdf => linked(secured, proof, &previous, &rules, hash, &mut check, &mut attempt.findings, run)?,
    };
    let named =
        |code: Code| Finding::new(code, proof.pointer()).with("suite", suite.name()).with("verificationMethod", method);
    match outcome {
        Ok(signature) => {
            attempt.findings.push(named(Code::ProofVerified));
            attempt.signature = Some(signature);
        }
        Err(NotVerified::Bad) => attempt.findings.push(named(Code::ProofSignatureInvalid)),
        Err(NotVerified::Limit(limit)) => {
            attempt.findings.push(Finding::new(Code::ProofLimit, proof.pointer()).with("limit", limit.0))
        }
    }
    attempt.candidate = Some(candidate);
    Ok(())
}

/// Checks the signature over these hashes.
type Check<'c> = dyn FnMut(&[u8], &mut Run<'_>) -> Result<SignatureVerified, NotVerified> + 'c;

/// A suite over RDF: the way that today's standards prescribe, and after it those that older signers took. Each of them
/// covers the same data; which one it was is said.
#[expect(clippy::too_many_arguments, reason = "everything that one signature depends on")]
fn linked<'a>(
    secured: Secured<'a>,
    proof: Value<'a>,
    previous: &[Value<'a>],
    rules: &Rules,
    hash: HashAlgorithm,
    check: &mut Check<'_>,
    findings: &mut Vec<Finding>,
    run: &mut Run<'_>,
) -> Result<Result<SignatureVerified, NotVerified>, Finding> {
    let document = transform::document(secured, previous, Dialect::Current, hash, run);
    let document = document.map_err(|fault| transform::fault_finding(&fault, run))?;
    let (words, config) = configuration(secured, proof, rules, hash, run)?;
    findings.extend([&document.ambiguous, &config.ambiguous].into_iter().flatten().cloned());
    findings.extend(split::check(secured.document, run));
    findings.extend(rounded(secured.document));
    let digest = |linked: &Linked| hash.digest(linked.canonical.nquads.as_bytes());
    let (config_hash, document_hash) = (digest(&config), digest(&document));
    let outcome = check(&[config_hash.as_slice(), &document_hash].concat(), run);
    let Err(NotVerified::Bad) = outcome else {
        findings.extend(injected(words, proof).filter(|_| outcome.is_ok()));
        return Ok(outcome);
    };
    // A way that could not be tried for want of work may be the one that was taken (R2).
    let mut short = None;
    if rules.encoding != Encoding::ProofValue {
        let words = Words::Only(transform::SECURITY_V2);
        match transform::config(secured, proof, words, Dialect::Current, hash, run) {
            Ok(config) => match check(&[digest(&config), document_hash].concat(), run) {
                Ok(verified) => {
                    // These words have spellings of their own that hide something (THREAT-08).
                    findings.extend(config.ambiguous);
                    findings.extend(injected(words, proof));
                    return Ok(Ok(verified));
                }
                Err(fault) => short = short.or(fault.limit()),
            },
            Err(fault) => short = short.or(transform::limit(&fault)),
        }
    }
    for dialect in Dialect::others(document.traits) {
        let document = transform::document(secured, previous, dialect, hash, run);
        let config = transform::config(secured, proof, words, dialect, hash, run);
        let (document, config) = match (document, config) {
            (Ok(document), Ok(config)) => (document, config),
            (Err(fault), _) | (_, Err(fault)) => {
                short = short.or(transform::limit(&fault));
                continue;
            }
        };
        match check(&[digest(&config), digest(&document)].concat(), run) {
            Ok(verified) => {
                findings.extend(config.ambiguous);
                findings.extend(document.ambiguous);
                findings.extend(injected(words, proof));
                let finding = Finding::new(Code::ProofHashVariant, proof.pointer());
                findings.push(finding.with("variant", dialect.described()));
                return Ok(Ok(verified));
            }
            Err(fault) => short = short.or(fault.limit()),
        }
    }
    Ok(short.map_or(outcome, |limit| Err(NotVerified::Limit(limit))))
}

/// THREAT-03: RDF writes numbers with sixteen digits, which is one less than some doubles have (DI-LD-07).
fn rounded(document: Value<'_>) -> Vec<Finding> {
    let hashed = |text: &str| {
        let value: f64 = text.parse().ok().filter(|value: &f64| value.fract() != 0.0)?;
        let rounded = format!("{value:.15e}");
        (rounded.parse() != Ok(value)).then_some(rounded)
    };
    let numbers = document.leaves().filter_map(|leaf| leaf.number_text().map(|text| (leaf, text)));
    let lossy = numbers.filter(|(_, text)| text.len() > 16 && jcs::number_is_exact(text));
    lossy
        .filter_map(|(leaf, text)| {
            let finding = Finding::new(Code::ProofNumberPrecision, leaf.pointer());
            Some(finding.with("number", text).with("hashed", hashed(text)?))
        })
        .take(8)
        .collect()
}

/// The proof's options as RDF, with the words that its document defines or, where it does not, those of the suite
/// (DI-CTX-01, DI-CTX-02, DI-E20-02).
pub(super) fn configuration(
    secured: Secured<'_>,
    proof: Value<'_>,
    rules: &Rules,
    hash: HashAlgorithm,
    run: &mut Run<'_>,
) -> Result<(Words, Linked), Finding> {
    let fault = match transform::config(secured, proof, Words::Document, Dialect::Current, hash, run) {
        Ok(config) => return Ok((Words::Document, config)),
        Err(fault) => fault,
    };
    let words = rules.context.filter(|_| matches!(fault.reason, Reason::Loss(_))).map(Words::DocumentAnd);
    let Some(words) = words else { return Err(transform::fault_finding(&fault, run)) };
    let config = transform::config(secured, proof, words, Dialect::Current, hash, run);
    config.map(|config| (words, config)).map_err(|fault| transform::fault_finding(&fault, run))
}

/// Checks one eddsa-jcs-2022 proof over a document whose signer is known before: those in the log of a did:webvh
/// (KEY-WV-08, KEY-WV-14). What it may say of itself is the same as in a credential.
pub(crate) fn check_jcs(
    document: Value<'_>,
    proof: Value<'_>,
    purpose: Purpose,
    key: &PublicKey,
    run: &mut Run<'_>,
) -> Result<SignatureVerified, Finding> {
    let suite = Suite::EddsaJcs2022;
    if text(proof, "type")? != "DataIntegrityProof" || text(proof, "cryptosuite")? != suite.name() {
        return Err(Finding::new(Code::ProofUnsupported, proof.pointer())
            .with("suite", proof.get_str("cryptosuite").unwrap_or_default()));
    }
    let stated = text(proof, "proofPurpose")?;
    if stated != purpose.name() {
        return Err(Finding::new(Code::ProofPurposeMismatch, proof.pointer() + "/proofPurpose")
            .with("purpose", stated)
            .with("expected", purpose.name()));
    }
    let mut findings = Vec::new();
    options(proof, purpose, run, &mut findings)?;
    if let Some(finding) = findings.into_iter().find(|finding| finding.code().outcome() == Outcome::Fail) {
        return Err(finding);
    }
    // A chain of proofs has no meaning here.
    if let Some(value) = proof.get("previousProof") {
        return Err(
            Finding::new(Code::ProofChainBroken, value.pointer()).with("reason", "names a proof that is not there")
        );
    }
    let rules = suite.rules();
    let sealed = signature::read(proof, rules.encoding, run)?;
    let algorithm = sealed.algorithm(suite.name(), &rules, key, &proof.pointer())?;
    let secured = Secured { document, added: &[], purpose, controller: None, first: 0 };
    let hash_data = transform::json(secured, proof, &[], HashAlgorithm::Sha256, run)?;
    check_signature(run, algorithm, key, &sealed.message(&hash_data), sealed.bytes()).map_err(|fault| match fault {
        NotVerified::Bad => Finding::new(Code::ProofSignatureInvalid, proof.pointer())
            .with("suite", suite.name())
            .with("verificationMethod", proof.get_str("verificationMethod").unwrap_or_default()),
        NotVerified::Limit(limit) => Finding::new(Code::ProofLimit, proof.pointer()).with("limit", limit.0),
    })
}

fn injected(words: Words, proof: Value<'_>) -> Option<Finding> {
    match words {
        Words::Document => None,
        Words::DocumentAnd(url) | Words::Only(url) => {
            Some(Finding::new(Code::ProofContextInjected, proof.pointer()).with("context", url))
        }
    }
}

/// Members of a proof with rules of their own (DI-GEN-06..08, DI-GEN-10, THREAT-06).
fn options(proof: Value<'_>, purpose: Purpose, run: &Run<'_>, findings: &mut Vec<Finding>) -> Result<(), Finding> {
    let malformed = |name: &str, reason: String| {
        Finding::new(Code::ProofMalformed, proof.get(name).unwrap_or(proof).pointer()).with("reason", reason)
    };
    for name in ["id", "nonce", "challenge"] {
        if proof.get(name).is_some_and(|value| value.as_str().is_none()) {
            return Err(malformed(name, format!("{name} must be a string")));
        }
    }
    for name in ["domain", "previousProof"] {
        if proof.get(name).is_some_and(|value| value.one_or_many().any(|item| item.as_str().is_none())) {
            return Err(malformed(name, format!("{name} must be a string or a list of strings")));
        }
    }
    for name in ["created", "expires"] {
        let Some(value) = proof.get(name) else { continue };
        let reading = value.as_str().and_then(time::read);
        let Some(reading) = reading else {
            return Err(malformed(name, format!("{name} must be a date and time such as 2026-06-01T12:00:00Z")));
        };
        if !reading.offset {
            findings.push(
                Finding::new(Code::ValidityNoOffset, value.pointer())
                    .with("member", name)
                    .with("value", value.as_str().unwrap_or_default()),
            );
        }
        let (latest_begin, earliest_end) = run.skewed();
        if name == "created" && reading.instant > latest_begin {
            findings.push(
                Finding::new(Code::ProofCreatedInFuture, value.pointer())
                    .with("member", name)
                    .with("created", reading.instant.to_string()),
            );
        }
        // DI-GEN-08: the algorithm has no step for it, but the member has no other meaning.
        if name == "expires" && reading.instant <= earliest_end {
            findings
                .push(Finding::new(Code::ProofExpired, value.pointer()).with("expires", reading.instant.to_string()));
        }
    }
    // In a presentation they are expected; whether they are the right ones is the business of the holder check.
    let surprising: &[&str] = if purpose == Purpose::AssertionMethod { &["challenge", "domain"] } else { &[] };
    for name in surprising {
        if let Some(value) = proof.get(name) {
            findings.push(Finding::new(Code::ProofChallengeUnexpected, value.pointer()).with("member", name));
        }
    }
    Ok(())
}

/// The proofs that `previousProof` names, in the order of the document (DI-SET-02).
fn previous<'a>(proof: Value<'a>, proofs: &[Value<'a>]) -> Result<Vec<Value<'a>>, Finding> {
    let Some(names) = proof.get("previousProof") else { return Ok(Vec::new()) };
    let broken = |reason: &str| Finding::new(Code::ProofChainBroken, names.pointer()).with("reason", reason);
    let names: Vec<&str> = names.one_or_many().filter_map(Value::as_str).collect();
    if names.is_empty() {
        return Err(broken("names no proof"));
    }
    for name in &names {
        // DI-SET-09: an id that stands twice is ambiguous.
        match proofs.iter().filter(|other| other.get_str("id") == Some(*name)).count() {
            1 => {}
            0 => return Err(broken("names a proof that is not there")),
            _ => return Err(broken("names an id that several proofs have")),
        }
    }
    Ok(proofs.iter().copied().filter(|other| other.get_str("id").is_some_and(|id| names.contains(&id))).collect())
}

/// DI-SET-04: a proof counts only if all proofs it builds on verify. Marks spread from proofs that are settled, so a
/// circle is never reached and stays broken; one round per link bounds the work.
fn broken_chains(attempts: &[Attempt<'_>], run: &Run<'_>) -> Vec<Option<Finding>> {
    let links: Vec<Vec<usize>> = attempts
        .iter()
        .map(|attempt| {
            let names: Vec<&str> = attempt
                .proof
                .get("previousProof")
                .map(|names| names.one_or_many().filter_map(Value::as_str).collect())
                .unwrap_or_default();
            attempts
                .iter()
                .enumerate()
                .filter(|(_, other)| other.proof.get_str("id").is_some_and(|id| names.contains(&id)))
                .map(|(position, _)| position)
                .collect()
        })
        .collect();
    // What is not settled after so many rounds leads in a circle or too far.
    let mut settled: Vec<Option<Settled>> = vec![None; attempts.len()];
    let rounds = usize::try_from(run.limits.chain).unwrap_or(usize::MAX).min(attempts.len());
    for _ in 0..=rounds {
        let link = |position: &usize| settled.get(*position).copied().flatten();
        settled = attempts
            .iter()
            .zip(&links)
            .map(|(attempt, links)| {
                let links: Option<Vec<Settled>> = links.iter().map(link).collect();
                links.map(|links| links.into_iter().fold(Settled::of(attempt), Settled::max))
            })
            .collect();
    }
    attempts
        .iter()
        .zip(&links)
        .map(|(attempt, links)| {
            let at = || attempt.proof.pointer() + "/previousProof";
            let link = |position: &usize| settled.get(*position).copied().flatten().unwrap_or(Settled::Bad);
            match links.iter().map(link).max().unwrap_or(Settled::Good) {
                Settled::Good => None,
                Settled::Open => Some(
                    Finding::new(Code::ProofUnchecked, at())
                        .with("reason", "it builds on a proof that could not be checked"),
                ),
                Settled::Bad => Some(
                    Finding::new(Code::ProofChainBroken, at())
                        .with("reason", "leads to a proof that is not good, or in a circle"),
                ),
            }
        })
        .collect()
}

/// What one proof of a chain came to; the later, the worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Settled {
    Good,
    /// Not checked: unknown is neither pass nor fail (R2).
    Open,
    Bad,
}

impl Settled {
    fn of(attempt: &Attempt<'_>) -> Self {
        let failed = attempt.findings.iter().any(|finding| finding.code().outcome() == Outcome::Fail);
        match (&attempt.signature, failed) {
            (Some(_), _) => Self::Good,
            (None, true) => Self::Bad,
            (None, false) => Self::Open,
        }
    }
}
