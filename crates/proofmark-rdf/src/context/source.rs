//! Compiled contexts as Rust source: how the tables of `proofmark-contexts` are made.

use super::Library;
use super::compile::Compiler;
use super::local::{Coercion, Entries, Entry, Local, LocalTerm, Target};
use crate::{Fault, Limits, Reason};
use proofmark_contexts::{Setting, flag};
use proofmark_json::{Bounds, Budget, Document};
use std::fmt::Write;

/// A context document, compiled and written as source text of `proofmark-contexts`.
///
/// ```
/// let context = br#"{ "@context": { "name": "https://schema.org/name" } }"#;
/// let source = proofmark_rdf::TableSource::of("https://a.example/", context, 7).expect("a context");
/// assert!(source.tables.contains("Term::new(\"name\", Iri(\"https://schema.org/name\"))"));
/// assert_eq!((source.items.as_str(), source.next_id), ("&[Item::Table(&T7)]", 8));
/// assert_eq!(source.terms, [("name".to_owned(), "https://schema.org/name".to_owned())]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TableSource {
    /// The statics of its tables.
    pub tables: String,
    /// The expression of its entries.
    pub items: String,
    /// The first number that is free for further tables.
    pub next_id: u32,
    /// All terms with the IRI or keyword they stand for, scoped ones included.
    pub terms: Vec<(String, String)>,
    /// Every word of the terms, in the order of the tables.
    pub words: Vec<String>,
}

impl TableSource {
    /// Compiles the context of this address; its tables are numbered from `first_id`.
    ///
    /// # Errors
    ///
    /// [`Fault`] when the bytes are no context, or hold something that the tables have no form for.
    pub fn of(url: &str, bytes: &[u8], first_id: u32) -> Result<Self, Fault> {
        let refused = |code| Fault::new(Reason::Invalid(code), String::new());
        let mut budget = Budget::new(20_000_000);
        let document = Document::parse(bytes.to_vec(), &Bounds::default(), &mut budget)
            .map_err(|_| refused("loading remote context failed"))?;
        let context = document.root().get("@context").ok_or_else(|| refused("invalid remote context"))?;
        let mut compiler = Compiler {
            library: &Library::built_in(),
            base: Some(url),
            inline: false,
            strict: true,
            next_id: u64::from(first_id),
            terms: 0,
            limits: &Limits::default(),
            budget: &mut budget,
        };
        let entries = compiler.entries(context)?;
        let next_id = u32::try_from(compiler.next_id).map_err(|_| refused("invalid remote context"))?;
        let mut source =
            Self { tables: String::new(), items: String::new(), next_id, terms: Vec::new(), words: Vec::new() };
        source.items = source.entries(&entries).ok_or_else(|| refused("invalid local context"))?;
        Ok(source)
    }

    fn entries(&mut self, entries: &Entries) -> Option<String> {
        let mut items = Vec::with_capacity(entries.len());
        for place in 0..entries.len() {
            items.push(match entries.entry(place)? {
                Entry::Null => "Item::Null".to_owned(),
                Entry::Url(url) => format!("Item::Url({:?})", &*url),
                Entry::Table(local) => {
                    self.table(&local)?;
                    format!("Item::Table(&T{})", local.id())
                }
            });
        }
        Some(format!("&[{}]", items.join(", ")))
    }

    fn table(&mut self, local: &Local) -> Option<()> {
        let (mut lines, mut scoped) = (String::new(), String::new());
        for place in 0..local.len() {
            let term = local.term(place)?;
            let line = self.term(&term)?;
            writeln!(lines, "        {line},").ok()?;
            if let Some(context) = &term.scoped {
                let items = self.entries(&context.entries)?;
                writeln!(scoped, "        Scoped::below({:?}, 0x{:016x}, {items}),", &*term.name, context.identity)
                    .ok()?;
            }
        }
        let scoped = if scoped.is_empty() { "&[]".to_owned() } else { format!("&[\n{scoped}    ]") };
        let vocab = match local.vocab() {
            Setting::Unset => "Unset".to_owned(),
            Setting::Null => "Null".to_owned(),
            Setting::Value(vocab) => format!("Value({})", target(&vocab)),
        };
        let direction = match local.direction() {
            Setting::Unset => "Unset",
            Setting::Null => "Null",
            Setting::Value(_) => return None,
        };
        writeln!(
            self.tables,
            "static T{}: Table = Table {{\n    id: {},\n    vocab: {vocab},\n    language: {},\n    direction: {direction},\n    \
             propagate: {:?},\n    terms: &[\n{lines}    ],\n    scoped: {scoped},\n}};",
            local.id(),
            local.id(),
            text(&local.language()),
            local.propagate(),
        )
        .ok()
    }

    fn term(&mut self, term: &LocalTerm) -> Option<String> {
        match &term.target {
            Target::Iri(iri) => self.terms.push((term.name.to_string(), iri.to_string())),
            // A prefix that nothing defines is read as a scheme.
            Target::Deferred(text) if text.contains(':') => self.terms.push((term.name.to_string(), text.to_string())),
            _ => {}
        }
        self.words.push(term.name.to_string());
        self.words.extend(word(&term.target).map(str::to_owned));
        if let Coercion::Datatype(datatype) = &term.coercion {
            self.words.extend(word(datatype).map(str::to_owned));
        }
        let mut line = format!("Term::new({:?}, {})", &*term.name, target(&term.target));
        match &term.coercion {
            Coercion::Plain => {}
            Coercion::Datatype(datatype) => write!(line, ".read_as(Coercion::Datatype({}))", target(datatype)).ok()?,
            other => write!(line, ".read_as(Coercion::{})", name(other)).ok()?,
        }
        if term.container != 0 {
            write!(line, ".within({})", term.container).ok()?;
        }
        if term.flags != 0 {
            let named: Vec<&str> = [
                (flag::PROTECTED, "PROTECTED"),
                (flag::PREFIX, "PREFIX"),
                (flag::SIMPLE, "SIMPLE"),
                (flag::REVERSE, "REVERSE"),
                (flag::OWN_IRI, "OWN_IRI"),
            ]
            .into_iter()
            .filter(|(bit, _)| term.flags & bit != 0)
            .map(|(_, name)| name)
            .collect();
            write!(line, ".flagged({})", named.join(" | ")).ok()?;
        }
        // No published context has these.
        if term.language != Setting::Unset || term.direction != Setting::Unset || term.index.is_some() {
            return None;
        }
        Some(line)
    }
}

fn name(coercion: &Coercion<Target>) -> &'static str {
    match coercion {
        Coercion::Plain | Coercion::Datatype(_) => "Plain",
        Coercion::Id => "Id",
        Coercion::Vocab => "Vocab",
        Coercion::Json => "Json",
        Coercion::Literal => "Literal",
    }
}

fn target(target: &Target) -> String {
    match target {
        Target::Null => "Target::Null".to_owned(),
        Target::Iri(iri) => format!("Iri({:?})", &**iri),
        Target::Deferred(text) => format!("Deferred({:?})", &**text),
        Target::Vocab(text) => format!("Vocab({:?})", &**text),
    }
}

fn word(target: &Target) -> Option<&str> {
    match target {
        Target::Null => None,
        Target::Iri(text) | Target::Deferred(text) | Target::Vocab(text) => Some(text),
    }
}

fn text(setting: &Setting<crate::text::Text>) -> String {
    match setting {
        Setting::Unset => "Unset".to_owned(),
        Setting::Null => "Null".to_owned(),
        Setting::Value(text) => format!("Value({:?})", &**text),
    }
}
