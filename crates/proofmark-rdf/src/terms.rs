//! Terms of one dataset: each text once, already written as N-Quads.

/// A term: a blank node by number, or the place of an IRI or literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Term(u32);

impl Term {
    pub(crate) const DEFAULT_GRAPH: Self = Self(u32::MAX);
    const BLANK: u32 = 1 << 31;

    pub(crate) fn blank(number: u32) -> Self {
        Self(number | Self::BLANK)
    }

    /// The number of a blank node.
    pub(crate) fn as_blank(self) -> Option<usize> {
        (self.0 & Self::BLANK != 0 && self != Self::DEFAULT_GRAPH).then(|| to_usize(self.0 & !Self::BLANK))
    }

    /// The place of an IRI or literal among its kind.
    pub(crate) fn index(self) -> usize {
        to_usize(self.0)
    }
}

fn to_usize(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    start: u32,
    end: u32,
    hash: u64,
}

/// The terms of one dataset.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    text: Vec<u8>,
    entries: Vec<Entry>,
    /// Open addressing: 0 is free, otherwise the place of an entry plus one.
    slots: Vec<u32>,
    blanks: u32,
    /// Labels that the document gave to blank nodes, with their numbers.
    labels: std::collections::BTreeMap<String, u32>,
    /// Steps beyond the first slot and bytes that were written: what has to be paid for, so that texts that collide on purpose,
    /// or are long again and again, end at the budget (THREAT-50).
    work: usize,
}

impl Terms {
    /// For so many terms.
    pub(crate) fn with_room(terms: usize) -> Self {
        Self {
            text: Vec::with_capacity(terms.saturating_mul(64)),
            entries: Vec::with_capacity(terms),
            slots: vec![0; terms.saturating_mul(2).next_power_of_two()],
            ..Self::default()
        }
    }

    /// The bytes of an IRI or literal in N-Quads.
    pub(crate) fn bytes(&self, term: Term) -> &[u8] {
        let Some(entry) = self.entries.get(term.index()) else { return b"" };
        self.text.get(to_usize(entry.start)..to_usize(entry.end)).unwrap_or_default()
    }

    /// The number of blank nodes.
    pub(crate) fn blanks(&self) -> usize {
        to_usize(self.blanks)
    }

    pub(crate) fn labels(&self) -> impl Iterator<Item = (&str, usize)> {
        self.labels.iter().map(|(label, number)| (label.as_str(), to_usize(*number)))
    }

    /// A blank node that nothing else names.
    pub(crate) fn fresh_blank(&mut self) -> Term {
        let number = self.blanks;
        self.blanks = self.blanks.saturating_add(1);
        Term::blank(number)
    }

    /// The blank node of this label.
    pub(crate) fn labelled(&mut self, label: &str) -> Term {
        if let Some(number) = self.labels.get(label) {
            return Term::blank(*number);
        }
        let number = self.blanks;
        self.blanks = self.blanks.saturating_add(1);
        self.labels.insert(label.to_owned(), number);
        Term::blank(number)
    }

    /// Units of work since the last call: steps because of collisions, bytes that were written.
    pub(crate) fn take_work(&mut self) -> usize {
        std::mem::take(&mut self.work)
    }

    /// The term with this text.
    pub(crate) fn intern(&mut self, text: &[u8]) -> Term {
        self.intern_pieces(&[text], hash(text))
    }

    /// The term with this IRI, whose hash in angle brackets is known.
    pub(crate) fn intern_iri(&mut self, iri: &str, hash: u64) -> Term {
        self.intern_pieces(&[b"<", iri.as_bytes(), b">"], hash)
    }

    /// A term that is written by `write` to the end of the text, and taken back if it is there already.
    pub(crate) fn intern_written(&mut self, write: impl FnOnce(&mut Vec<u8>)) -> Term {
        let start = self.text.len();
        write(&mut self.text);
        self.work = self.work.saturating_add(self.text.len().saturating_sub(start) / 8);
        let hash = hash(self.text.get(start..).unwrap_or_default());
        match self.find(hash, |terms, found| terms.text.get(start..) == Some(found)) {
            Found::Term(term) => {
                self.text.truncate(start);
                term
            }
            Found::Free(slot) => self.add(slot, start, hash),
        }
    }

    fn intern_pieces(&mut self, pieces: &[&[u8]], hash: u64) -> Term {
        let same = |_: &Self, found: &[u8]| {
            let mut rest = found;
            pieces.iter().all(|piece| match rest.strip_prefix(*piece) {
                Some(after) => {
                    rest = after;
                    true
                }
                None => false,
            }) && rest.is_empty()
        };
        match self.find(hash, same) {
            Found::Term(term) => term,
            Found::Free(slot) => {
                let start = self.text.len();
                for piece in pieces {
                    self.text.extend_from_slice(piece);
                    self.work = self.work.saturating_add(piece.len() / 8);
                }
                self.add(slot, start, hash)
            }
        }
    }

    fn find(&mut self, hash: u64, mut same: impl FnMut(&Self, &[u8]) -> bool) -> Found {
        if self.slots.len() < self.entries.len().saturating_mul(2).saturating_add(8) {
            self.grow();
        }
        let mask = self.slots.len().saturating_sub(1);
        let mut slot = usize::try_from(hash & u64::from(u32::MAX)).unwrap_or(0) & mask;
        loop {
            let Some(number) = self.slots.get(slot).copied().unwrap_or(0).checked_sub(1) else {
                return Found::Free(slot);
            };
            let term = Term(number);
            if self.entries.get(term.index()).is_some_and(|entry| entry.hash == hash) && same(self, self.bytes(term)) {
                return Found::Term(term);
            }
            self.work = self.work.saturating_add(1);
            slot = slot.wrapping_add(1) & mask;
        }
    }

    fn add(&mut self, slot: usize, start: usize, hash: u64) -> Term {
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let term = Term(small(self.entries.len()));
        self.entries.push(Entry { start: small(start), end: small(self.text.len()), hash });
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = small(self.entries.len());
        }
        term
    }

    fn grow(&mut self) {
        let size = self.entries.len().saturating_mul(4).max(64).next_power_of_two();
        let mask = size.saturating_sub(1);
        self.slots = vec![0; size];
        for (number, entry) in (1_u32..).zip(&self.entries) {
            let mut slot = usize::try_from(entry.hash & u64::from(u32::MAX)).unwrap_or(0) & mask;
            while self.slots.get(slot).is_some_and(|taken| *taken != 0) {
                slot = slot.wrapping_add(1) & mask;
                self.work = self.work.saturating_add(1);
            }
            if let Some(slot) = self.slots.get_mut(slot) {
                *slot = number;
            }
        }
    }
}

enum Found {
    Term(Term),
    Free(usize),
}

/// A hash that is the same on every machine. Collisions can be made on purpose; they are counted and paid for.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    finish(bytes.chunks(8).fold(bytes_len(bytes), |state, chunk| mix(state, word(chunk))))
}

/// The hash of an IRI in angle brackets, as it is interned.
pub(crate) fn hash_iri(iri: &str) -> u64 {
    let mut text = Vec::with_capacity(iri.len().saturating_add(2));
    text.push(b'<');
    text.extend_from_slice(iri.as_bytes());
    text.push(b'>');
    hash(&text)
}

fn bytes_len(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

fn word(chunk: &[u8]) -> u64 {
    match <[u8; 8]>::try_from(chunk) {
        Ok(whole) => u64::from_le_bytes(whole),
        Err(_) => chunk.iter().rev().fold(0, |word, byte| (word << 8) | u64::from(*byte)),
    }
}

fn mix(state: u64, word: u64) -> u64 {
    (state.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

fn finish(state: u64) -> u64 {
    let state = (state ^ (state >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    state ^ (state >> 29)
}
