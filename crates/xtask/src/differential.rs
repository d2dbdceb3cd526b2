//! `cargo xtask differential`: our graphs against those of jsonld and rdf-canonize, the libraries of the deployed suites.
//!
//! Node makes the cases and says what safe mode makes of each (`crates/proofmark-rdf/differential`); here ours is compared.

mod stricter;

use crate::contexts;
use crate::measure::target;
use crate::steps::{Outcome, root, run};
use proofmark_json::{Bounds, Budget, Document};
use proofmark_rdf::{HashAlgorithm, Library, Limits, Loss, Options, Reason, Source, Spelling, to_rdf};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use stricter::{STRICTER, listed};

/// Cases of one run, unless another number is given. From this number on every row of [`STRICTER`] has to occur.
const CASES: usize = 2_000;
const SEED: u32 = 1;
/// Far more than any case needs: limits have tests of their own.
const WORK: u64 = 100_000_000;
/// Documents of one class that are written down.
const SHOWN: usize = 20;

/// The command: `[N] [--seed S]`.
pub(crate) fn command(words: &[&str]) -> Outcome {
    let (mut cases, mut seed) = (CASES, SEED);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if *word == "--seed" {
            seed = words.next().and_then(|word| word.parse().ok()).ok_or("--seed needs a number")?;
        } else {
            cases = word.parse().map_err(|_| format!("{word} is not a number of cases"))?;
        }
    }
    let vectors =
        contexts::vectors().ok_or("differential: cannot run, no contexts in PROOFMARK_VECTORS or ../shared/vectors")?;
    compare(&vectors, cases, seed)
}

/// The default run, where there are vectors.
pub(crate) fn test() -> Outcome {
    let Some(vectors) = contexts::vectors() else {
        println!("differential: skipped, no contexts in PROOFMARK_VECTORS or ../shared/vectors");
        return Ok(());
    };
    compare(&vectors, CASES, SEED)
}

fn compare(vectors: &Path, cases: usize, seed: u32) -> Outcome {
    let folder = root().join("crates/proofmark-rdf/differential");
    let output = std::path::absolute(target().join("differential")).map_err(|fault| fault.to_string())?;
    run("npm", &["ci", "--no-audit", "--no-fund"], &folder)?;
    run("node", &["oracle.mjs", &cases.to_string(), &seed.to_string(), &output.to_string_lossy()], &folder)?;

    let library = library(&vectors.join("contexts"))?;
    let mut tally = Tally::default();
    for line in read(&output.join("cases.ndjson"))?.lines() {
        tally.add(&Case::parse(line)?, &library)?;
    }
    let findings = output.join("findings.txt");
    std::fs::write(&findings, &tally.findings).map_err(|fault| fault.to_string())?;
    let refusals: String =
        tally.refusals.iter().map(|((theirs, ours), count)| format!("{count} | {theirs} | {ours}\n")).collect();
    std::fs::write(output.join("refusals.txt"), refusals).map_err(|fault| fault.to_string())?;
    tally.print();
    tally.judge(cases).map_err(|reason| format!("{reason}; see {}", findings.display()))
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|fault| format!("{}: {fault}", path.display()))
}

/// The contexts that the oracle has.
fn library(folder: &Path) -> Result<Library, String> {
    let index: Value = serde_json::from_str(&read(&folder.join("index.json"))?).map_err(|fault| fault.to_string())?;
    let mut library = Library::built_in();
    for entry in index.get("contexts").and_then(Value::as_array).ok_or("the index of contexts has no list")? {
        let file = entry.get("file").and_then(Value::as_str).ok_or("an entry of the index of contexts has no file")?;
        let text = read(&folder.join(file))?;
        let aliases = entry.get("aliases").and_then(Value::as_array).into_iter().flatten();
        for url in aliases.chain(entry.get("url")).filter_map(Value::as_str) {
            library.insert(url, text.as_bytes()).map_err(|fault| format!("{url}: {fault}"))?;
        }
    }
    Ok(library)
}

/// A document, and what safe mode makes of it: the digest, or the reason why there is none.
struct Case {
    id: String,
    document: String,
    theirs: Result<String, String>,
    /// The same by the standard, and in what the deployed libraries depart from it, where they do.
    standard: Option<(Result<String, String>, String)>,
}

impl Case {
    fn parse(line: &str) -> Result<Self, String> {
        let case: Value = serde_json::from_str(line).map_err(|fault| format!("cases.ndjson: {fault}"))?;
        let text = |name: &str| case.get(name).and_then(Value::as_str).map(str::to_owned);
        let missing = || format!("cases.ndjson: a member is missing in {line}");
        let standard = match case.get("standard") {
            Some(standard) => {
                let because = standard.get("because").and_then(Value::as_str).ok_or_else(missing)?;
                Some((outcome(standard).ok_or_else(missing)?, because.to_owned()))
            }
            None => None,
        };
        Ok(Self {
            id: text("id").ok_or_else(missing)?,
            document: text("document").ok_or_else(missing)?,
            theirs: outcome(&case).ok_or_else(missing)?,
            standard,
        })
    }

    fn standard_is(&self, ours: &Result<String, String>) -> bool {
        match (ours, &self.standard) {
            (Ok(ours), Some((Ok(standard), _))) => ours == standard,
            (Err(_), Some((Err(_), _))) => true,
            _ => false,
        }
    }

    fn because(&self) -> String {
        self.standard.as_ref().map(|(_, because)| because.clone()).unwrap_or_default()
    }

    /// Our canonical N-Quads, or our reason and where it is met.
    fn ours(&self, library: &Library) -> Result<String, (String, String)> {
        let mut budget = Budget::new(WORK);
        let document = Document::parse(self.document.clone().into_bytes(), &Bounds::default(), &mut budget)
            .map_err(|fault| (format!("json: {fault:?}"), String::new()))?;
        // Spellings that only a reader of the JSON would misunderstand are no question of the graph.
        let options = Options { spelling: Spelling::Any, loss: Loss::Refuse, ..Options::default() };
        let limits = Limits::default();
        let source = Source::from(document.root());
        let dataset = to_rdf(&source, library, &options, &limits, &mut budget)
            .map_err(|fault| (spelling(&fault.reason), fault.pointer))?;
        dataset
            .canonicalize(HashAlgorithm::Sha256, &limits, &mut budget)
            .map(|canonical| canonical.nquads)
            .map_err(|limit| (format!("limit: {}", limit.0), String::new()))
    }
}

/// A digest, or the reason why there is none.
fn outcome(value: &Value) -> Option<Result<String, String>> {
    let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    text("sha256").map(Ok).or_else(|| text("error").map(Err))
}

fn spelling(reason: &Reason) -> String {
    match reason {
        Reason::Invalid(code) => format!("invalid: {code}"),
        Reason::Loss(what) => format!("loss: {what}"),
        Reason::Ambiguous(what) => format!("ambiguous: {what}"),
        Reason::UnknownContext(_) => "unknown context".to_owned(),
        Reason::Limit(limit) => format!("limit: {limit}"),
        other => format!("{other:?}"),
    }
}

fn digest(nquads: &str) -> String {
    HashAlgorithm::Sha256.digest(nquads.as_bytes()).iter().fold(String::new(), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The classes of the table, in its order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    SameDigest,
    BothRefuse,
    Standard,
    DifferentDigest,
    Accepted,
    RefusedOnPurpose,
    Refused,
    /// rdf-canonize gave up, which says nothing about the document.
    WorkLimit,
}

impl Class {
    fn title(self) -> &'static str {
        match self {
            Self::SameDigest => "same digest",
            Self::BothRefuse => "both refuse",
            Self::Standard => "as the standard says, from which the deployed libraries depart",
            Self::DifferentDigest => "DIFFERENT DIGEST (must be 0)",
            Self::Accepted => "accepted where safe mode refuses (must be 0)",
            Self::RefusedOnPurpose => "refused where safe mode accepts, on purpose",
            Self::Refused => "refused where safe mode accepts, for no listed reason (must be 0)",
            Self::WorkLimit => "rdf-canonize gave up",
        }
    }

    fn is_bad(self) -> bool {
        matches!(self, Self::DifferentDigest | Self::Accepted | Self::Refused)
    }
}

#[derive(Default)]
struct Tally {
    /// Class, then reason, to a number of cases.
    counts: BTreeMap<Class, BTreeMap<String, usize>>,
    findings: String,
    /// Their reason and ours, where both refuse: not compared, for the reader.
    refusals: BTreeMap<(String, String), usize>,
}

impl Tally {
    fn add(&mut self, case: &Case, library: &Library) -> Outcome {
        let ours = case.ours(library);
        let listed = ours.as_ref().err().and_then(|(reason, pointer)| listed(reason, pointer, &case.document));
        let ours_digest = ours.as_ref().map(|nquads| digest(nquads)).map_err(|(reason, _)| reason.clone());
        let (class, reason) = match (&ours_digest, &case.theirs) {
            (_, Err(error)) if error == "work limit" => (Class::WorkLimit, String::new()),
            (Ok(ours), Ok(theirs)) if ours == theirs => (Class::SameDigest, String::new()),
            (Err(reason), Err(error)) => {
                *self.refusals.entry((error.clone(), reason.clone())).or_default() += 1;
                (Class::BothRefuse, String::new())
            }
            (ours, _) if case.standard_is(ours) => (Class::Standard, case.because()),
            (Ok(_), Ok(_)) => (Class::DifferentDigest, String::new()),
            (Ok(_), Err(error)) => (Class::Accepted, error.clone()),
            (Err(_), Ok(_)) if listed.is_some() => {
                (Class::RefusedOnPurpose, listed.map(|row| format!("{} ({})", row.reason, row.why)).unwrap_or_default())
            }
            (Err(reason), Ok(_)) => (Class::Refused, reason.clone()),
        };
        let count = self.counts.entry(class).or_default().entry(reason).or_default();
        *count += 1;
        if class.is_bad() && *count <= SHOWN {
            let said = match &ours {
                Ok(nquads) => format!("ours: accepted\n{nquads}"),
                Err((reason, pointer)) => format!("ours: {reason} at {pointer:?}\n"),
            };
            let theirs = case.theirs.as_deref().unwrap_or_else(|error| error);
            writeln!(self.findings, "# {}\n{}\n{}\ntheirs: {theirs}\n{said}", class.title(), case.id, case.document)
                .map_err(|fault| fault.to_string())?;
        }
        Ok(())
    }

    fn count(&self, class: Class) -> usize {
        self.counts.get(&class).map_or(0, |reasons| reasons.values().sum())
    }

    fn print(&self) {
        println!("| outcome | cases |\n|---|---|");
        for class in [
            Class::SameDigest,
            Class::BothRefuse,
            Class::Standard,
            Class::DifferentDigest,
            Class::Accepted,
            Class::RefusedOnPurpose,
            Class::Refused,
            Class::WorkLimit,
        ] {
            println!("| {} | {} |", class.title(), self.count(class));
            let reasons = self.counts.get(&class).into_iter().flatten().filter(|(reason, _)| !reason.is_empty());
            for (reason, count) in reasons {
                println!("| - {reason} | {count} |");
            }
        }
    }

    fn judge(&self, cases: usize) -> Outcome {
        let bad: usize = self.counts.keys().filter(|class| class.is_bad()).map(|class| self.count(*class)).sum();
        if bad > 0 {
            return Err(format!("{bad} of {cases} documents differ from what the deployed suites make of them"));
        }
        // Most base documents are accepted: fewer would mean that nothing was compared.
        let same = self.count(Class::SameDigest);
        if same < cases / 4 || same == 0 {
            return Err(format!("only {same} of {cases} digests were compared"));
        }
        // The base documents come first and have one of each, but for the one that only a mutation makes: a test of
        // `proofmark-rdf` (`tests/loss.rs`) holds it.
        let by_chance = "loss: a value whose member is a keyword outside the context of a type";
        let seen = self.counts.get(&Class::RefusedOnPurpose);
        let unseen = STRICTER.iter().filter(|row| row.reason != by_chance).find(|row| {
            !seen.is_some_and(|reasons| {
                reasons.keys().any(|reason| reason.starts_with(row.reason) && reason.contains(row.why))
            })
        });
        match unseen {
            Some(row) if cases >= CASES => Err(format!("no document is refused for {:?} any more", row.reason)),
            _ => Ok(()),
        }
    }
}
