//! The namespaces that are in force at a place of an XML text (<https://www.w3.org/TR/xml-names/>).

/// Declarations that are in force, the innermost last. How many one element may bring is limited by whoever declares.
#[derive(Debug, Default)]
pub(super) struct Namespaces {
    declared: Vec<Declaration>,
}

#[derive(Debug)]
struct Declaration {
    depth: u64,
    /// Empty for the namespace of names without a prefix.
    prefix: String,
    uri: String,
}

impl Namespaces {
    /// Takes the attribute `xmlns` or `xmlns:prefix` of an element that is so deep in the tree.
    pub(super) fn declare(&mut self, depth: u64, attribute: &str, uri: &str) {
        let prefix = attribute.split_once(':').map_or("", |(_, prefix)| prefix);
        self.declared.push(Declaration { depth, prefix: prefix.to_owned(), uri: uri.to_owned() });
    }

    /// Forgets what the element at this depth declared.
    pub(super) fn close(&mut self, depth: u64) {
        while self.declared.last().is_some_and(|last| last.depth >= depth) {
            self.declared.pop();
        }
    }

    /// How many a look-up may have to pass.
    pub(super) fn len(&self) -> usize {
        self.declared.len()
    }

    /// What a prefix stands for; `None` if nobody said.
    pub(super) fn of(&self, prefix: &str) -> Option<&str> {
        let found = self.declared.iter().rev().find(|own| own.prefix == prefix)?;
        Some(found.uri.as_str()).filter(|uri| !uri.is_empty())
    }
}
