//! Contexts on their own: what each defines, before it meets what was defined earlier.
//!
//! Built-in contexts and those compiled at run time have one form. What depends on earlier contexts is kept as a
//! deferred text, so a compiled context means the same wherever it is applied.

use crate::text::Text;
use proofmark_contexts as built_in;
use proofmark_contexts::{Direction, Setting};
use std::sync::Arc;

/// One entry of a context.
#[derive(Debug, Clone)]
pub(crate) enum Entry {
    Null,
    Url(Text),
    Table(Local),
}

/// The entries of a context.
#[derive(Debug, Clone)]
pub(crate) enum Entries {
    Fixed(&'static [built_in::Item]),
    Owned(Arc<[Entry]>),
}

impl Entries {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Fixed(items) => items.len(),
            Self::Owned(entries) => entries.len(),
        }
    }

    pub(crate) fn entry(&self, place: usize) -> Option<Entry> {
        match self {
            Self::Fixed(items) => items.get(place).map(|item| match item {
                built_in::Item::Null => Entry::Null,
                built_in::Item::Url(url) => Entry::Url(Text::Fixed(url)),
                built_in::Item::Table(table) => Entry::Table(Local::Fixed(table)),
            }),
            Self::Owned(entries) => entries.get(place).cloned(),
        }
    }
}

/// The definitions of one context object.
#[derive(Debug, Clone)]
pub(crate) enum Local {
    Fixed(&'static built_in::Table),
    Owned(Arc<Table>),
}

/// A context object that was compiled at run time.
#[derive(Debug)]
pub(crate) struct Table {
    /// Unlike that of every other table that lives at the same time.
    pub(crate) id: u64,
    pub(crate) base: Setting<Text>,
    pub(crate) vocab: Setting<Target>,
    pub(crate) language: Setting<Text>,
    pub(crate) direction: Setting<Direction>,
    pub(crate) propagate: Option<bool>,
    pub(crate) terms: Vec<LocalTerm>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    Null,
    Iri(Text),
    Deferred(Text),
    Vocab(Text),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Coercion<T> {
    Plain,
    Id,
    Vocab,
    Json,
    Literal,
    Datatype(T),
}

/// A context that holds only for a property or type.
#[derive(Debug, Clone)]
pub(crate) struct Scoped {
    pub(crate) identity: u64,
    pub(crate) entries: Entries,
}

/// Two scoped contexts are the same if their canonical JSON is.
impl PartialEq for Scoped {
    fn eq(&self, other: &Self) -> bool {
        self.identity == other.identity
    }
}

impl Eq for Scoped {}

/// The definition of one term, deferred texts included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LocalTerm {
    pub(crate) name: Text,
    pub(crate) target: Target,
    pub(crate) coercion: Coercion<Target>,
    pub(crate) container: u8,
    pub(crate) flags: u8,
    pub(crate) language: Setting<Text>,
    pub(crate) direction: Setting<Direction>,
    /// As it is written.
    pub(crate) index: Option<Text>,
    pub(crate) scoped: Option<Scoped>,
}

impl Local {
    pub(crate) fn id(&self) -> u64 {
        match self {
            Self::Fixed(table) => u64::from(table.id),
            Self::Owned(table) => table.id,
        }
    }

    pub(crate) fn propagate(&self) -> Option<bool> {
        match self {
            Self::Fixed(table) => table.propagate,
            Self::Owned(table) => table.propagate,
        }
    }

    pub(crate) fn base(&self) -> Setting<Text> {
        match self {
            Self::Fixed(_) => Setting::Unset,
            Self::Owned(table) => table.base.clone(),
        }
    }

    pub(crate) fn vocab(&self) -> Setting<Target> {
        match self {
            Self::Fixed(table) => map(table.vocab, Target::from),
            Self::Owned(table) => table.vocab.clone(),
        }
    }

    pub(crate) fn language(&self) -> Setting<Text> {
        match self {
            Self::Fixed(table) => map(table.language, Text::Fixed),
            Self::Owned(table) => table.language.clone(),
        }
    }

    pub(crate) fn direction(&self) -> Setting<Direction> {
        match self {
            Self::Fixed(table) => table.direction,
            Self::Owned(table) => table.direction,
        }
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Fixed(table) => table.terms.len(),
            Self::Owned(table) => table.terms.len(),
        }
    }

    pub(crate) fn term(&self, place: usize) -> Option<LocalTerm> {
        match self {
            Self::Fixed(table) => table.terms.get(place).map(|term| fixed(table, term)),
            Self::Owned(table) => table.terms.get(place).cloned(),
        }
    }
}

fn map<T, U>(setting: Setting<T>, into: impl FnOnce(T) -> U) -> Setting<U> {
    match setting {
        Setting::Unset => Setting::Unset,
        Setting::Null => Setting::Null,
        Setting::Value(value) => Setting::Value(into(value)),
    }
}

impl From<built_in::Target> for Target {
    fn from(target: built_in::Target) -> Self {
        match target {
            built_in::Target::Null => Self::Null,
            built_in::Target::Iri(iri) => Self::Iri(Text::Fixed(iri)),
            built_in::Target::Deferred(text) => Self::Deferred(Text::Fixed(text)),
            built_in::Target::Vocab(text) => Self::Vocab(Text::Fixed(text)),
        }
    }
}

fn fixed(table: &'static built_in::Table, term: &'static built_in::Term) -> LocalTerm {
    LocalTerm {
        name: Text::Fixed(term.name()),
        target: term.target().into(),
        coercion: match term.coercion() {
            built_in::Coercion::Plain => Coercion::Plain,
            built_in::Coercion::Id => Coercion::Id,
            built_in::Coercion::Vocab => Coercion::Vocab,
            built_in::Coercion::Json => Coercion::Json,
            built_in::Coercion::Literal => Coercion::Literal,
            built_in::Coercion::Datatype(datatype) => Coercion::Datatype(datatype.into()),
        },
        container: term.container(),
        flags: term.flags(),
        // No published context gives its terms a language, a direction or an index.
        language: Setting::Unset,
        direction: Setting::Unset,
        index: None,
        scoped: table
            .scoped(term)
            .map(|scoped| Scoped { identity: scoped.identity, entries: Entries::Fixed(scoped.items) }),
    }
}
