//! `cargo xtask contexts DIR`: the tables of `proofmark-contexts`, compiled from published context documents.

use crate::render_method;
use crate::steps::{Outcome, root};
use proofmark_rdf::{HashAlgorithm, TableSource};
use serde::Deserialize;
use std::collections::btree_map;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The contexts that give the words which proofmark reads their meaning.
const STANDARD: &[&str] = &[
    "https://www.w3.org/2018/credentials/v1",
    "https://www.w3.org/ns/credentials/v2",
    "https://www.w3.org/ns/credentials/status/v1",
    "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
    "https://purl.imsglobal.org/spec/clr/v2p0/context.json",
    "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
    "https://w3id.org/security/data-integrity/v1",
    "https://w3id.org/security/data-integrity/v2",
    "https://w3id.org/security/suites/ed25519-2018/v1",
    "https://w3id.org/security/suites/ed25519-2020/v1",
    "https://w3id.org/security/suites/jws-2020/v1",
    "https://w3id.org/security/suites/secp256k1-2019/v1",
    "https://w3id.org/security/v1",
    "https://w3id.org/security/v2",
    "https://w3id.org/vc/status-list/2021/v1",
    "https://w3id.org/vc-revocation-list-2020/v1",
];

/// The name of the one document that is not read from the folder.
const RENDER_METHOD: &str = "w3id-render-method-v1.jsonld";

#[derive(Deserialize)]
struct Index {
    contexts: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    url: String,
    file: String,
    sha256: String,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    redirects_to: Option<String>,
}

/// Writes the tables anew from the documents in a folder with an `index.json`.
pub(crate) fn write(folder: &Path) -> Outcome {
    let target = root().join("crates/proofmark-contexts/src");
    for folder in ["tables", "words"] {
        let _ = std::fs::remove_dir_all(target.join(folder));
    }
    for (path, text) in files(folder)? {
        let file = target.join(path);
        let parent = file.parent().ok_or("a file without a folder")?;
        std::fs::create_dir_all(parent).map_err(|fault| fault.to_string())?;
        std::fs::write(&file, text).map_err(|fault| format!("{}: {fault}", file.display()))?;
    }
    Ok(())
}

/// Compiles every document again and compares, where the documents are at hand.
pub(crate) fn check() -> Outcome {
    let Some(vectors) = vectors() else {
        println!("contexts: not compared, no vectors in PROOFMARK_VECTORS or ../shared/vectors");
        return Ok(());
    };
    let made = files(&vectors.join("contexts"))?;
    for (path, text) in &made {
        let file = root().join("crates/proofmark-contexts/src").join(path);
        if std::fs::read_to_string(&file).ok().as_ref() != Some(text) {
            return Err(format!("{} is not what its source says: run `cargo xtask contexts DIR`", file.display()));
        }
    }
    println!("{} context files are what their sources say", made.len());
    Ok(())
}

/// The folder of the foreign test data.
pub(crate) fn vectors() -> Option<PathBuf> {
    let given = std::env::var_os("PROOFMARK_VECTORS").map(PathBuf::from);
    given.into_iter().chain([root().join("../shared/vectors")]).find(|path| path.join("contexts/index.json").is_file())
}

fn files(folder: &Path) -> Result<BTreeMap<String, String>, String> {
    let read = |name: &str| {
        let path = folder.join(name);
        std::fs::read(&path).map_err(|fault| format!("{}: {fault}", path.display()))
    };
    let mut index: Index = serde_json::from_slice(&read("index.json")?).map_err(|fault| fault.to_string())?;
    index.contexts.push(Entry {
        url: render_method::URL.to_owned(),
        file: RENDER_METHOD.to_owned(),
        sha256: render_method::SHA256.to_owned(),
        aliases: Vec::new(),
        redirects_to: Some(render_method::REDIRECT.to_owned()),
    });
    index.contexts.sort_by(|left, right| left.url.cmp(&right.url));
    let mut files = BTreeMap::new();
    let (mut modules, mut list, mut next) = (String::new(), String::new(), 1);
    let mut readings = BTreeSet::new();
    let mut words = Vec::new();
    for entry in &index.contexts {
        let bytes = if entry.file == RENDER_METHOD { render_method::document()? } else { read(&entry.file)? };
        let digest: String = HashAlgorithm::Sha256.digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        if digest != entry.sha256 {
            return Err(format!("{}: the digest is {digest}, not {}", entry.file, entry.sha256));
        }
        let source = TableSource::of(&entry.url, &bytes, next).map_err(|fault| format!("{}: {fault}", entry.url))?;
        next = source.next_id;
        if STANDARD.contains(&entry.url.as_str()) {
            readings.extend(source.terms.iter().map(|(name, iri)| (iri.clone(), name.clone())));
        }
        words.extend(source.words.iter().cloned());
        let module = module(&entry.file);
        let _ = writeln!(modules, "mod {module};");
        let _ = writeln!(list, "    {module}::CONTEXT,");
        files.insert(format!("tables/{module}.rs"), page(entry, &source));
    }
    files.insert(
        "tables.rs".to_owned(),
        format!(
            "//! All built-in contexts. Made by `cargo xtask contexts`; not to be edited.\n#![cfg_attr(rustfmt, rustfmt_skip)]\n\n\
             use crate::Context;\n\n{modules}\n/// All built-in contexts, sorted by address.\npub static CONTEXTS: &[Context] = &[\n{list}];\n"
        ),
    );
    files.insert("readings.rs".to_owned(), readings_page(&readings)?);
    let (text, spans) = words_pages(&words)?;
    files.insert("words/text.txt".to_owned(), text);
    files.insert("words/spans.rs".to_owned(), spans);
    Ok(files)
}

fn module(file: &str) -> String {
    let stem = file.trim_end_matches(".jsonld");
    stem.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect()
}

fn page(entry: &Entry, source: &TableSource) -> String {
    let mut names = BTreeSet::from(["Context", "Item"]);
    let mut used = |word: &'static str, name: &'static str| {
        if source.tables.contains(word) || source.items.contains(word) {
            names.insert(name);
        }
    };
    for (word, name) in [
        ("static T", "Table"),
        ("Term::new", "Term"),
        ("Coercion::", "Coercion"),
        ("Target::", "Target"),
        ("Item::", "Item"),
        ("Scoped::", "Scoped"),
    ] {
        used(word, name);
    }
    let mut uses = format!("use crate::{{{}}};\n", names.into_iter().collect::<Vec<_>>().join(", "));
    let group = |module: &str, words: &[(&str, &str)]| {
        let found: Vec<&str> =
            words.iter().filter(|(word, _)| source.tables.contains(word)).map(|(_, name)| *name).collect();
        if found.is_empty() { String::new() } else { format!("use crate::{module}::{{{}}};\n", found.join(", ")) }
    };
    uses += &group("Setting", &[(": Null,", "Null"), (": Unset,", "Unset"), ("Value(", "Value")]);
    uses += &group("Target", &[("Deferred(", "Deferred"), ("Iri(", "Iri"), ("Vocab(", "Vocab")]);
    let flags = [
        ("OWN_IRI", "OWN_IRI"),
        ("PREFIX", "PREFIX"),
        ("PROTECTED", "PROTECTED"),
        ("REVERSE", "REVERSE"),
        ("SIMPLE", "SIMPLE"),
    ];
    let flags: Vec<(&str, &str)> = flags
        .into_iter()
        .filter(|(word, _)| {
            source.tables.contains(&format!("flagged({word}")) || source.tables.contains(&format!("| {word}"))
        })
        .collect();
    uses += &group("flag", &flags);
    format!(
        "//! <{url}>, compiled. Made by `cargo xtask contexts`; not to be edited.\n#![cfg_attr(rustfmt, rustfmt_skip)]\n\n{uses}\n\
         pub(super) const CONTEXT: Context = Context {{\n    url: {url:?},\n    sha256: {sha:?},\n    aliases: &{aliases:?},\n    \
         redirect: {redirect:?},\n    items: {items},\n}};\n\n{tables}",
        url = entry.url,
        sha = entry.sha256,
        aliases = entry.aliases,
        redirect = entry.redirects_to,
        items = source.items,
        tables = source.tables,
    )
}

/// All words in one text, those left out that are part of another, and where each stands, the shorter ones first.
fn words_pages(words: &[String]) -> Result<(String, String), String> {
    let mut whole: Vec<&str> = words.iter().map(String::as_str).collect::<BTreeSet<_>>().into_iter().collect();
    whole.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let (mut found, mut kept) = (String::new(), BTreeSet::new());
    for word in whole {
        if !found.contains(word) {
            found.push_str(word);
            found.push('\n');
            kept.insert(word);
        }
    }
    // In the order of the tables, where like stands beside like: it is sent compressed.
    let mut text = String::new();
    for word in words {
        if kept.remove(word.as_str()) {
            text.push_str(word);
            text.push('\n');
        }
    }
    let mut numbers: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    let mut spans = String::from(
        "//! Where each word stands. Made by `cargo xtask contexts`; not to be edited.\n#![cfg_attr(rustfmt, rustfmt_skip)]\n\n\
         use super::Span;\n\n/// By the number of the word: in the order of the tables.\npub(super) static SPANS: &[Span] = &[\n",
    );
    for word in words {
        let next = numbers.len();
        if let btree_map::Entry::Vacant(place) = numbers.entry((word.len(), word.as_str())) {
            place.insert(next);
            let start = text.find(word.as_str()).ok_or("a word is not in the text")?;
            let _ = writeln!(spans, "    Span({start}, {}), // {word}", word.len());
        }
    }
    spans.push_str(
        "];\n\n/// The numbers of all words, shorter words first, for the compiler to find them: no program holds this.\n\
         pub(super) const SORTED: &[u16] = &[\n",
    );
    for (word, number) in &numbers {
        let _ = writeln!(spans, "    {number}, // {}", word.1);
    }
    spans.push_str("];\n");
    if text.len().max(numbers.len()) > usize::from(u16::MAX) {
        return Err("the words of the contexts need more than 65,535 bytes: `Span` is too narrow".to_owned());
    }
    Ok((text, spans))
}

/// Which words stand for what in the standards, among those that proofmark reads.
fn readings_page(readings: &BTreeSet<(String, String)>) -> Result<String, String> {
    let words = include_str!("read_terms.txt");
    let words: BTreeSet<&str> = words.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let mut page = String::from(
        "//! The words that proofmark reads. Made by `cargo xtask contexts` from `read_terms.txt`; not to be edited.\n\
         #![cfg_attr(rustfmt, rustfmt_skip)]\n\n\
         /// The words that proofmark reads, sorted.\npub static READ_TERMS: &[&str] = &[\n",
    );
    for word in &words {
        let _ = writeln!(page, "    {word:?},");
        if !readings.iter().any(|(_, name)| name == word) {
            return Err(format!("no standard context defines {word}"));
        }
    }
    page.push_str(
        "];\n\n/// What each of them stands for in the contexts of the standards: IRI or keyword, and word; sorted.\n\
         pub static READINGS: &[(&str, &str)] = &[\n",
    );
    for (iri, name) in readings.iter().filter(|(_, name)| words.contains(name.as_str())) {
        let _ = writeln!(page, "    ({iri:?}, {name:?}),");
    }
    page.push_str("];\n");
    Ok(page)
}
