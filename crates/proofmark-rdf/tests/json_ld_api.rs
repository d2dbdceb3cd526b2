//! The test suites of the JSON-LD 1.1 algorithms (<https://www.w3.org/TR/json-ld11-api/>): to RDF as it stands, and
//! expansion as far as RDF shows it. Graphs are compared by their canonical form, so labels of blank nodes are free.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "tests read the vectors, report by panicking and on stderr"
)]

mod suites;

use proofmark_json::{Bounds, Budget, Document};
use proofmark_rdf::{Dataset, DirectionMode, HashAlgorithm, Library, Limits, Loss, Options, Reason, Spelling, to_rdf};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use suites::{Tally, WORK, dataset, quads, read_json, read_text, suite_dir};

/// Where the suites are published; the base IRI of a case is this and the path of its input.
const BASE: &str = "https://w3c.github.io/json-ld-api/tests/";

const OLD_PROCESSOR: &str = "for processors of JSON-LD 1.0 (specVersion)";
const OLD_MODE: &str = "an error of the processing mode json-ld-1.0, which we do not have";
const REMOTE: &str = "about loading documents, which we do not do (NET-07)";

#[derive(Deserialize)]
struct Manifest {
    #[serde(rename = "baseIri")]
    base: String,
    sequence: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Entry {
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    kinds: Vec<String>,
    #[serde(rename = "name")]
    _name: String,
    #[serde(rename = "purpose")]
    _purpose: String,
    #[serde(rename = "requires")]
    _requires: Option<String>,
    input: String,
    expect: Option<String>,
    expect_error_code: Option<String>,
    #[serde(default)]
    option: CaseOptions,
}

/// An option that is not listed here is not ignored but fails.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CaseOptions {
    spec_version: Option<String>,
    processing_mode: Option<String>,
    base: Option<String>,
    expand_context: Option<String>,
    rdf_direction: Option<String>,
    /// Always the case for us.
    #[serde(rename = "useJCS")]
    _use_jcs: Option<bool>,
    /// Never the case for us.
    #[serde(rename = "produceGeneralizedRdf")]
    _generalized: Option<bool>,
    #[serde(rename = "normative")]
    _normative: Option<bool>,
}

/// What a case is about.
enum Kind<'a> {
    /// The input gives the graph of this file.
    Graph(&'a str),
    /// The input gives some graph.
    Any,
    /// The input has this error.
    Error(&'a str),
}

impl Entry {
    fn kind(&self) -> Kind<'_> {
        let is = |kind: &str| self.kinds.iter().any(|name| name == kind);
        match (&self.expect, &self.expect_error_code) {
            (Some(file), None) if is("jld:PositiveEvaluationTest") => Kind::Graph(file),
            (None, Some(code)) if is("jld:NegativeEvaluationTest") => Kind::Error(code),
            (None, None) if is("jld:PositiveSyntaxTest") => Kind::Any,
            _ => panic!("{}: {:?}", self.id, self.kinds),
        }
    }

    /// Why the case is not about anything we do.
    fn filter(&self) -> Option<&'static str> {
        let old = |version: &Option<String>| version.as_deref() == Some("json-ld-1.0");
        if old(&self.option.spec_version) {
            Some(OLD_PROCESSOR)
        } else if old(&self.option.processing_mode) && self.expect_error_code.is_some() {
            Some(OLD_MODE)
        } else {
            None
        }
    }

    fn direction(&self) -> Option<DirectionMode> {
        self.option.rdf_direction.as_deref().map(|name| match name {
            "i18n-datatype" => DirectionMode::I18nDatatype,
            "compound-literal" => DirectionMode::CompoundLiteral,
            other => panic!("{}: the direction {other}", self.id),
        })
    }
}

/// The files of both suites.
struct Suites {
    folder: PathBuf,
    library: Library,
    /// Documents that the library does not take, and the code of the error.
    refused: BTreeMap<String, String>,
}

impl Suites {
    fn new(folder: PathBuf) -> Self {
        let mut suites = Self { folder, library: Library::built_in(), refused: BTreeMap::new() };
        let files: Vec<PathBuf> =
            ["toRdf", "expand"].into_iter().flat_map(|name| json_ld_files(&suites.folder.join(name))).collect();
        assert!(files.len() > 1_000, "{} files", files.len());
        let mut left: Vec<(String, Vec<u8>)> = files
            .iter()
            .map(|file| {
                let path = file.strip_prefix(&suites.folder).unwrap().to_str().unwrap();
                (format!("{BASE}{path}"), std::fs::read(file).unwrap())
            })
            .collect();
        // A document may need another one, so those that wait for one are tried again while any is taken.
        loop {
            let before = left.len();
            left.retain(|(url, bytes)| match suites.library.insert(url, bytes) {
                Ok(()) => {
                    suites.refused.remove(url);
                    false
                }
                Err(fault) => {
                    let waits = matches!(fault.reason, Reason::UnknownContext(_));
                    suites.refused.insert(url.clone(), suites.code(&fault.reason));
                    waits
                }
            });
            if left.len() == before || left.is_empty() {
                break;
            }
        }
        suites
    }

    fn manifest(&self, name: &str) -> Manifest {
        let manifest: Manifest = read_json(&self.folder.join(name));
        assert_eq!(manifest.base, BASE);
        manifest
    }

    fn document(&self, path: &str) -> Result<Document, String> {
        let text = std::fs::read(self.folder.join(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"));
        let bounds = Bounds { depth: 128, ..Bounds::default() };
        Document::parse(text, &bounds, &mut Budget::new(WORK)).map_err(|fault| format!("not JSON: {fault:?}"))
    }

    /// The canonical form of a file's graph, or the error.
    fn graph(&self, path: &str, options: &Options<'_>) -> Result<String, String> {
        let document = self.document(path)?;
        let limits = Limits::default();
        let dataset = to_rdf(&document.root().into(), &self.library, options, &limits, &mut Budget::new(WORK));
        canonical(&dataset.map_err(|fault| self.code(&fault.reason))?)
    }

    /// What the input of a case comes to.
    fn outcome(&self, entry: &Entry, direction: DirectionMode) -> Result<String, String> {
        let base = format!("{BASE}{}", entry.input);
        let context = entry.option.expand_context.as_deref().map(|path| self.document(path).unwrap());
        let options = Options {
            base: Some(entry.option.base.as_ref().unwrap_or(&base)),
            expand_context: context.as_ref().map(Document::root),
            ..lenient(direction)
        };
        self.graph(&entry.input, &options)
    }

    /// The error code of a reason. A context that is not there, or that the library refused, is an error of the loader.
    fn code(&self, reason: &Reason) -> String {
        match reason {
            Reason::Invalid(code) => (*code).to_owned(),
            Reason::UnknownContext(url) => {
                self.refused.get(url).cloned().unwrap_or_else(|| "loading remote context failed".to_owned())
            }
            other => format!("{other:?}"),
        }
    }
}

/// Nothing that the standard allows is refused (THREAT-07, THREAT-08 are for badges).
fn lenient<'a>(direction: DirectionMode) -> Options<'a> {
    Options { loss: Loss::Drop, spelling: Spelling::Any, direction, ..Options::default() }
}

/// All `.jsonld` files of a folder and those below it.
fn json_ld_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap_or_else(|fault| panic!("{}: {fault}", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(json_ld_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "jsonld") {
            files.push(path);
        }
    }
    files
}

fn canonical(dataset: &Dataset) -> Result<String, String> {
    let limits = Limits::default();
    let canonical = dataset.canonicalize(HashAlgorithm::Sha256, &limits, &mut Budget::new(WORK));
    canonical.map(|canonical| canonical.nquads).map_err(|limit| format!("the limit {}", limit.0))
}

/// The canonical form of an expected graph. Its language tags are lower-cased, as ours are.
fn canonical_n_quads(text: &str) -> Result<String, String> {
    let mut quads = quads(text).map_err(|fault| format!("not N-Quads: {fault}"))?;
    for quad in &mut quads {
        if let Some((text, tag)) = quad.object.rsplit_once('"').filter(|(_, tag)| tag.starts_with('@')) {
            quad.object = format!("{text}\"{}", tag.to_ascii_lowercase());
        }
    }
    canonical(&dataset(&quads))
}

/// A graph or an error as the tally has it; the two are never equal.
fn text(outcome: Result<String, String>) -> String {
    outcome.unwrap_or_else(|code| format!("error: {code}"))
}

/// Runs the cases of a manifest; `expected` gives the graph of the file that a case expects. Says how many of these
/// have no statements, so that nothing agrees because both sides were lost.
fn run(
    tally: &mut Tally,
    suites: &Suites,
    manifest: &Manifest,
    direction: DirectionMode,
    expected: impl Fn(&str) -> Result<String, String>,
) -> usize {
    let mut empty = 0;
    for entry in &manifest.sequence {
        if let Some(reason) = entry.filter() {
            tally.filter(reason, 1);
            continue;
        }
        let outcome = suites.outcome(entry, entry.direction().unwrap_or(direction));
        match entry.kind() {
            // An expected file that cannot be read must not agree with anything.
            Kind::Graph(file) => {
                let graph = expected(file).unwrap_or_else(|fault| format!("nothing, {file} is wrong: {fault}"));
                empty += usize::from(graph.is_empty());
                tally.case(&entry.id, &graph, &text(outcome));
            }
            Kind::Any => tally.case(&entry.id, "a graph", &text(outcome.map(|_| "a graph".to_owned()))),
            Kind::Error(code) => tally.case(&entry.id, &text(Err(code.to_owned())), &text(outcome)),
        }
    }
    empty
}

#[test]
fn to_rdf_suite() {
    let Some(suites) = suite_dir("json-ld-api").map(Suites::new) else { return };
    let manifest = suites.manifest("toRdf-manifest.jsonld");
    let mut tally = Tally::new("json-ld-api/toRdf");
    let empty = run(&mut tally, &suites, &manifest, DirectionMode::Drop, |file| {
        canonical_n_quads(&read_text(&suites.folder.join(file)))
    });
    assert_eq!((manifest.sequence.len(), empty), (467, 10));
    tally.finish(467);
}

/// An expanded document is a document as well: its graph has to be that of the input. Directions are kept as datatypes,
/// because RDF would not show them otherwise. No base: what expansion left relative is no longer resolved.
#[test]
fn expand_suite() {
    let Some(suites) = suite_dir("json-ld-api").map(Suites::new) else { return };
    let manifest = suites.manifest("expand-manifest.jsonld");
    let mut tally = Tally::new("json-ld-api/expand");
    let empty = run(&mut tally, &suites, &manifest, DirectionMode::I18nDatatype, |file| {
        suites.graph(file, &lenient(DirectionMode::I18nDatatype))
    });
    let remote: serde_json::Value = read_json(&suites.folder.join("remote-doc-manifest.jsonld"));
    let loading = remote.get("sequence").and_then(serde_json::Value::as_array).map_or(0, Vec::len);
    tally.filter(REMOTE, loading);
    assert_eq!((manifest.sequence.len(), loading, empty), (385, 18, 6));
    tally.finish(385 + 18);
}
