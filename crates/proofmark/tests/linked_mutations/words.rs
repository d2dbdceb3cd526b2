//! The words of the built-in contexts, and what they stand for: material for spelling one graph in many ways.

use proofmark_contexts::{CONTEXTS, Coercion, Item, READINGS, Target, flag};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A term of a built-in context.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Word {
    pub(crate) name: &'static str,
    pub(crate) iri: &'static str,
    pub(crate) prefix: bool,
    /// The datatype of its strings; `@id` for references.
    pub(crate) datatype: Option<&'static str>,
    pub(crate) url: &'static str,
}

#[derive(Debug)]
pub(crate) struct Words(Vec<Word>);

impl Words {
    pub(crate) fn built_in() -> Self {
        fn walk(items: &'static [Item], url: &'static str, out: &mut BTreeSet<Word>) {
            for item in items {
                let Item::Table(table) = item else { continue };
                for term in table.terms {
                    if let Target::Iri(iri) | Target::Deferred(iri) = term.target() {
                        let prefix = term.flags() & (flag::PREFIX | flag::SIMPLE) != 0
                            && iri.ends_with(['/', '#', ':', '?', '[', ']', '@']);
                        let datatype = match term.coercion() {
                            Coercion::Datatype(Target::Iri(datatype) | Target::Deferred(datatype)) => Some(datatype),
                            Coercion::Id | Coercion::Vocab => Some("@id"),
                            _ => None,
                        };
                        out.insert(Word { name: term.name(), iri, prefix, datatype, url });
                    }
                    if let Some(scoped) = table.scoped(term) {
                        walk(scoped.items, url, out);
                    }
                }
            }
        }
        let mut out = BTreeSet::new();
        for context in CONTEXTS {
            walk(context.items, context.url, &mut out);
        }
        Self(out.into_iter().collect())
    }

    /// What a word stands for, in any context.
    pub(crate) fn iris(&self, name: &str) -> Vec<&'static str> {
        let read = READINGS.iter().filter(|(_, word)| *word == name).map(|(iri, _)| *iri);
        let found = self.0.iter().filter(|word| word.name == name).map(|word| word.iri);
        read.chain(found).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Other words for the same, each with a context that has it.
    pub(crate) fn synonyms(&self, name: &str) -> Vec<(&'static str, &'static str)> {
        let long = |iri: &str| iri.replacen("sec:", "https://w3id.org/security#", usize::from(iri.starts_with("sec:")));
        let iris: BTreeSet<String> = self.iris(name).into_iter().map(long).collect();
        let others = self.0.iter().filter(|word| word.name != name && iris.contains(&long(word.iri)));
        others.map(|word| (word.name, word.url)).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Compact IRIs for an IRI, each with one context that has the prefix.
    pub(crate) fn compact(&self, iri: &str) -> Vec<(String, &'static str)> {
        let mut seen = BTreeSet::new();
        let prefixes = self.0.iter().filter(|word| word.prefix && iri.len() > word.iri.len());
        let fitting = prefixes.filter(|word| iri.starts_with(word.iri) && seen.insert((word.name, word.iri)));
        fitting.map(|word| (format!("{}:{}", word.name, &iri[word.iri.len()..]), word.url)).collect()
    }

    /// A value as it is, and as it has to be written where no term says how it is read.
    pub(crate) fn spelled_out(&self, name: &str, value: &Value) -> Vec<Value> {
        let mut out = vec![value.clone()];
        if !value.is_object() && !value.is_array() {
            let kinds = self.0.iter().filter(|word| word.name == name).filter_map(|word| word.datatype);
            out.extend(kinds.collect::<BTreeSet<_>>().into_iter().map(|kind| match kind {
                "@id" => json!({ "id": value }),
                kind => json!({ "@value": value, "@type": kind }),
            }));
        }
        out
    }
}
