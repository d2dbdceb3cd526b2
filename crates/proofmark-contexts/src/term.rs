//! The definition of a term, in ten bytes.
//!
//! Thousands of definitions made of pointers would weigh more than all their words: each pointer takes eight bytes, and
//! 24 more for its relocation in a shared library. So a definition holds the numbers of its words.

use crate::words;

/// What a term stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Nothing: values of the term are ignored.
    Null,
    /// An absolute IRI or a keyword.
    Iri(&'static str),
    /// A text that depends on what was defined before this context.
    Deferred(&'static str),
    /// The vocabulary that was set before this context, and the term after it.
    Vocab(&'static str),
}

/// How a value of the term is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coercion {
    /// As its JSON type says.
    Plain,
    /// A string is an IRI.
    Id,
    /// A string is a term or an IRI.
    Vocab,
    /// Any JSON, as it is.
    Json,
    /// A string is a literal in no language of its own (`@none`).
    Literal,
    /// A literal of this datatype.
    Datatype(Target),
}

/// The definition of one term.
///
/// ```
/// use proofmark_contexts::{Coercion, Item, Target, container};
/// let context = proofmark_contexts::find("https://w3id.org/openbadges/v2").expect("it is built in");
/// let Some(Item::Table(table)) = context.items.first() else { panic!("it defines terms") };
/// let term = table.terms.iter().find(|term| term.name() == "related").expect("it is one of them");
/// assert_eq!((term.target(), term.coercion()), (Target::Iri("http://purl.org/dc/terms/relation"), Coercion::Id));
/// assert_eq!((term.container(), term.flags()), (0, 0));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Term {
    pub(crate) name: u16,
    target: u16,
    datatype: u16,
    /// Bits 0 and 1: what kind of target, 2 to 4: which coercion, 5 and 6: what kind of datatype.
    kinds: u8,
    container: u8,
    flags: u8,
}

impl Term {
    /// The term.
    #[must_use]
    pub fn name(&self) -> &'static str {
        words::text(self.name)
    }

    /// What it stands for.
    #[must_use]
    pub fn target(&self) -> Target {
        target(self.kinds, self.target)
    }

    /// How its values are read.
    #[must_use]
    pub fn coercion(&self) -> Coercion {
        match self.kinds >> 2 & 7 {
            0 => Coercion::Plain,
            1 => Coercion::Id,
            2 => Coercion::Vocab,
            3 => Coercion::Json,
            4 => Coercion::Literal,
            _ => Coercion::Datatype(target(self.kinds >> 5, self.datatype)),
        }
    }

    /// A combination of the constants in [`container`](crate::container).
    #[must_use]
    pub fn container(&self) -> u8 {
        self.container
    }

    /// A combination of the constants in [`flag`](crate::flag).
    #[must_use]
    pub fn flags(&self) -> u8 {
        self.flags
    }

    /// A plain term.
    pub(crate) const fn new(name: &str, target: Target) -> Self {
        let (kind, target) = packed(target);
        Self { name: words::number(name), target, datatype: 0, kinds: kind, container: 0, flags: 0 }
    }

    pub(crate) const fn read_as(self, coercion: Coercion) -> Self {
        let (kind, datatype) = match coercion {
            Coercion::Plain => (0, 0),
            Coercion::Id => (1 << 2, 0),
            Coercion::Vocab => (2 << 2, 0),
            Coercion::Json => (3 << 2, 0),
            Coercion::Literal => (4 << 2, 0),
            Coercion::Datatype(target) => {
                let (kind, datatype) = packed(target);
                (5 << 2 | kind << 5, datatype)
            }
        };
        Self { datatype, kinds: self.kinds | kind, ..self }
    }

    pub(crate) const fn within(self, container: u8) -> Self {
        Self { container, ..self }
    }

    pub(crate) const fn flagged(self, flags: u8) -> Self {
        Self { flags, ..self }
    }
}

const fn packed(target: Target) -> (u8, u16) {
    match target {
        Target::Null => (0, 0),
        Target::Iri(text) => (1, words::number(text)),
        Target::Deferred(text) => (2, words::number(text)),
        Target::Vocab(text) => (3, words::number(text)),
    }
}

fn target(kinds: u8, word: u16) -> Target {
    match kinds & 3 {
        0 => Target::Null,
        1 => Target::Iri(words::text(word)),
        2 => Target::Deferred(words::text(word)),
        _ => Target::Vocab(words::text(word)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{container, flag};

    #[test]
    fn every_kind_survives_the_packing() {
        let words = ["id", "name", "type"];
        let targets = [Target::Null, Target::Iri(words[0]), Target::Deferred(words[1]), Target::Vocab(words[2])];
        for target in targets {
            let plain = [Coercion::Plain, Coercion::Id, Coercion::Vocab, Coercion::Json, Coercion::Literal];
            for coercion in plain.into_iter().chain(targets.map(Coercion::Datatype)) {
                let term = Term::new("image", target).read_as(coercion).within(container::TYPE).flagged(flag::OWN_IRI);
                assert_eq!((term.name(), term.target(), term.coercion()), ("image", target, coercion));
                assert_eq!((term.container(), term.flags()), (container::TYPE, flag::OWN_IRI));
            }
        }
    }

    #[test]
    fn a_definition_has_ten_bytes() {
        assert_eq!(size_of::<Term>(), 10);
    }
}
