//! [RDFC-1.0](https://www.w3.org/TR/rdf-canon/): canonical labels for blank nodes, canonical N-Quads (DI-RDFC-01..09).
//!
//! Terms are compared and hashed as they are written. Lines sort as their terms do one after the other: no term is the
//! beginning of another followed by a byte below the space that ends it.

use super::{Canonical, Dataset, Quad};
use crate::terms::{Term, Terms};
use crate::{Limits, Order};
use proofmark_json::{Budget, LimitReached};
use sha2::Digest;
use sha2::digest::Output;
use std::cmp::Ordering;
use std::collections::BTreeMap;

pub(super) fn canonicalize<D: Digest + Clone>(
    dataset: &Dataset,
    limits: &Limits,
    budget: &mut Budget,
) -> Result<Canonical, LimitReached> {
    let mut quads = dataset.quads.clone();
    // Sets have no duplicates (DI-RDFC-06). This order is by place in the document, which breaks rare ties (DI-RDFC-08).
    budget.work(quads.len().saturating_mul(8))?;
    quads.sort_unstable();
    quads.dedup();
    let mut run = Run::<D> {
        terms: &dataset.terms,
        quads: &quads,
        mentions: mentions(&quads, dataset.terms.blanks()),
        first_degree: Vec::new(),
        canonical: Issuer::new(dataset.terms.blanks()),
        limits,
        calls: 0,
        permutations: 0,
        order: dataset.order,
        line: Vec::new(),
        lines: Vec::new(),
        hasher: std::marker::PhantomData,
    };
    run.label(budget)?;
    let labels: Vec<Label> =
        run.canonical.numbers.iter().map(|number| Label::canonical(number.unwrap_or(u32::MAX))).collect();
    let mentioned = |number: &usize| !run.mentions.of(*number).is_empty();
    let named = dataset.terms.labels().filter(|(_, number)| mentioned(number)).map(|(label, number)| {
        let canonical = labels.get(number).map(|label| label.as_str().trim_start_matches("_:").to_owned());
        (label.to_owned(), canonical.unwrap_or_default())
    });
    let named = named.collect();
    let nquads = write(&dataset.terms, quads, &labels, dataset.order, budget)?;
    Ok(Canonical { nquads, labels: named })
}

/// `_:c14n` or `_:b` and a number.
#[derive(Clone, Copy)]
struct Label {
    bytes: [u8; 18],
    length: usize,
}

impl Label {
    fn canonical(number: u32) -> Self {
        Self::new(b"_:c14n", number)
    }

    fn temporary(number: u32) -> Self {
        Self::new(b"_:b", number)
    }

    fn new(prefix: &[u8], number: u32) -> Self {
        let mut digits = [0_u8; 10];
        let mut count = 0;
        let mut rest = number;
        for digit in digits.iter_mut().rev() {
            *digit = b'0' + u8::try_from(rest % 10).unwrap_or(0);
            rest /= 10;
            count += 1;
            if rest == 0 {
                break;
            }
        }
        let mut label = Self { bytes: [0; 18], length: 0 };
        for byte in prefix.iter().chain(digits.iter().skip(10 - count)) {
            if let Some(place) = label.bytes.get_mut(label.length) {
                *place = *byte;
                label.length += 1;
            }
        }
        label
    }

    fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

/// The quads that mention each blank node: one flat list, and where the part of each begins.
struct Mentions {
    starts: Vec<usize>,
    quads: Vec<usize>,
}

impl Mentions {
    fn of(&self, blank: usize) -> &[usize] {
        let bound = |place: usize| self.starts.get(place).copied().unwrap_or(0);
        self.quads.get(bound(blank)..bound(blank.saturating_add(1))).unwrap_or_default()
    }
}

fn mentions(quads: &[Quad], blanks: usize) -> Mentions {
    let mut starts = vec![0_usize; blanks.saturating_add(1)];
    for quad in quads {
        mentioned(quad, |blank| {
            if let Some(count) = starts.get_mut(blank.saturating_add(1)) {
                *count = count.saturating_add(1);
            }
        });
    }
    let mut sum = 0_usize;
    for start in &mut starts {
        sum = sum.saturating_add(*start);
        *start = sum;
    }
    let mut next = starts.clone();
    let mut list = vec![0; sum];
    for (index, quad) in quads.iter().enumerate() {
        mentioned(quad, |blank| {
            if let Some(at) = next.get_mut(blank) {
                if let Some(place) = list.get_mut(*at) {
                    *place = index;
                }
                *at = at.saturating_add(1);
            }
        });
    }
    Mentions { starts, quads: list }
}

/// A quad that holds a blank node twice mentions it once.
fn mentioned(quad: &Quad, mut visit: impl FnMut(usize)) {
    let [subject, _, object, graph] = *quad;
    for (term, again) in [(subject, false), (object, object == subject), (graph, graph == subject || graph == object)] {
        if let Some(blank) = term.as_blank().filter(|_| !again) {
            visit(blank);
        }
    }
}

/// Gives out labels in order (RDFC-1.0, section 4.5).
#[derive(Clone)]
struct Issuer {
    numbers: Vec<Option<u32>>,
    order: Vec<usize>,
}

impl Issuer {
    fn new(blanks: usize) -> Self {
        Self { numbers: vec![None; blanks], order: Vec::new() }
    }

    fn of(&self, blank: usize) -> Option<u32> {
        self.numbers.get(blank).copied().flatten()
    }

    fn issue(&mut self, blank: usize) -> u32 {
        if let Some(number) = self.of(blank) {
            return number;
        }
        let number = u32::try_from(self.order.len()).unwrap_or(u32::MAX);
        if let Some(place) = self.numbers.get_mut(blank) {
            *place = Some(number);
        }
        self.order.push(blank);
        number
    }
}

/// Labels of the n-degree algorithm: few in number, so a list that is searched beats a table that is copied.
#[derive(Clone, Default)]
struct Temporary(Vec<usize>);

impl Temporary {
    fn of(&self, blank: usize) -> Option<u32> {
        self.0.iter().position(|issued| *issued == blank).and_then(|place| u32::try_from(place).ok())
    }

    fn issue(&mut self, blank: usize) -> u32 {
        self.of(blank).unwrap_or_else(|| {
            self.0.push(blank);
            u32::try_from(self.0.len().saturating_sub(1)).unwrap_or(u32::MAX)
        })
    }
}

/// A hash in lower-case hexadecimal, as the algorithm concatenates it.
type Hex = Vec<u8>;

fn hex(digest: &[u8]) -> Hex {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| DIGITS.get(usize::from(nibble)).copied().unwrap_or(b'0');
    let mut text = Vec::with_capacity(digest.len().saturating_mul(2));
    for byte in digest {
        text.extend([digit(byte >> 4), digit(byte & 15)]);
    }
    text
}

struct Run<'d, D: Digest> {
    terms: &'d Terms,
    quads: &'d [Quad],
    mentions: Mentions,
    /// The hashes as bytes, which sort as their hexadecimal forms do.
    first_degree: Vec<Output<D>>,
    canonical: Issuer,
    limits: &'d Limits,
    calls: u64,
    permutations: u64,
    order: Order,
    line: Vec<u8>,
    lines: Vec<Quad>,
    hasher: std::marker::PhantomData<D>,
}

impl<D: Digest + Clone> Run<'_, D> {
    /// Section 4.4.3: first by first-degree hashes, then by n-degree hashes.
    fn label(&mut self, budget: &mut Budget) -> Result<(), LimitReached> {
        for blank in 0..self.terms.blanks() {
            let hash = self.hash_first_degree(blank, budget)?;
            self.first_degree.push(hash);
        }
        // Blank nodes that no statement mentions are none of the dataset.
        let mut order: Vec<usize> =
            (0..self.terms.blanks()).filter(|blank| !self.mentions.of(*blank).is_empty()).collect();
        // The sort is stable: equal hashes stay in the order of the document.
        order.sort_by(|left, right| self.first_degree.get(*left).cmp(&self.first_degree.get(*right)));
        let hashes = std::mem::take(&mut self.first_degree);
        let alike = |left: &usize, right: &usize| hashes.get(*left) == hashes.get(*right);
        let mut several: Vec<&[usize]> = Vec::new();
        for group in order.chunk_by(alike) {
            match group {
                [single] => {
                    self.canonical.issue(*single);
                }
                group => several.push(group),
            }
        }
        if !several.is_empty() {
            self.first_degree.clone_from(&hashes);
        }
        for group in several {
            let mut results: Vec<(Hex, Temporary)> = Vec::with_capacity(group.len());
            for blank in group {
                if self.canonical.of(*blank).is_some() {
                    continue;
                }
                let mut issuer = Temporary::default();
                issuer.issue(*blank);
                results.push(self.hash_n_degree(*blank, &issuer, 0, budget)?);
            }
            results.sort_by(|(left, _), (right, _)| left.cmp(right));
            for (_, issuer) in results {
                for blank in issuer.0 {
                    self.canonical.issue(blank);
                }
            }
        }
        Ok(())
    }

    /// Section 4.6.
    fn hash_first_degree(&mut self, blank: usize, budget: &mut Budget) -> Result<Output<D>, LimitReached> {
        let own = |term: Term| match term.as_blank() {
            Some(number) if number == blank => Some(&b"_:a"[..]),
            Some(_) => Some(&b"_:z"[..]),
            None => None,
        };
        let mut lines = std::mem::take(&mut self.lines);
        lines.clear();
        lines.extend(self.mentions.of(blank).iter().filter_map(|index| self.quads.get(*index)).copied());
        budget.work(lines.len().saturating_mul(8).saturating_add(16))?;
        lines.sort_unstable_by(|left, right| compare(self.terms, self.order, left, right, own));
        let mut hasher = D::new();
        for quad in &lines {
            self.line.clear();
            write_quad(&mut self.line, self.terms, quad, own);
            budget.work(self.line.len() / 8)?;
            hasher.update(&self.line);
        }
        self.lines = lines;
        Ok(hasher.finalize())
    }

    /// Section 4.7.
    fn hash_related(&self, related: usize, quad: &Quad, issuer: &Temporary, position: u8) -> Hex {
        let mut hasher = D::new();
        hasher.update([position]);
        if position != b'g' {
            hasher.update(self.terms.bytes(quad[1]));
        }
        match (self.canonical.of(related), issuer.of(related)) {
            (Some(number), _) => hasher.update(Label::canonical(number).as_bytes()),
            (None, Some(number)) => hasher.update(Label::temporary(number).as_bytes()),
            (None, None) => hasher.update(self.first_degree.get(related).map(|hash| hex(hash)).unwrap_or_default()),
        }
        hex(&hasher.finalize())
    }

    /// Section 4.8. Every call and every permutation is counted: symmetric graphs make them factorial (DI-RDFC-05).
    fn hash_n_degree(
        &mut self,
        blank: usize,
        issuer: &Temporary,
        depth: u64,
        budget: &mut Budget,
    ) -> Result<(Hex, Temporary), LimitReached> {
        self.calls = self.calls.saturating_add(1);
        if self.calls > self.limits.rdfc_calls {
            return Err(LimitReached("rdfcCalls"));
        }
        if depth >= self.limits.rdfc_depth {
            return Err(LimitReached("rdfcDepth"));
        }
        let mut related: BTreeMap<Hex, Vec<usize>> = BTreeMap::new();
        let mentioned = self.mentions.of(blank);
        budget.work(mentioned.len().saturating_mul(40).saturating_add(40))?;
        for quad in mentioned.iter().filter_map(|index| self.quads.get(*index)) {
            let [subject, _, object, graph] = quad;
            for (term, position) in [(subject, b's'), (object, b'o'), (graph, b'g')] {
                if let Some(other) = term.as_blank().filter(|other| *other != blank) {
                    let hash = self.hash_related(other, quad, issuer, position);
                    related.entry(hash).or_default().push(other);
                }
            }
        }
        let mut data = D::new();
        let mut issuer = issuer.clone();
        for (hash, mut group) in related {
            data.update(&hash);
            // Permutations are made one after the other, never collected, in the order of the document's blank nodes.
            group.sort_unstable();
            let mut chosen: Option<(Vec<u8>, Temporary)> = None;
            loop {
                self.permutations = self.permutations.saturating_add(1);
                if self.permutations > self.limits.rdfc_permutations {
                    return Err(LimitReached("rdfcPermutations"));
                }
                budget.work(group.len().saturating_mul(8).saturating_add(8))?;
                if let Some(better) = self.path(&group, &issuer, chosen.as_ref(), depth, budget)? {
                    chosen = Some(better);
                }
                if !next_permutation(&mut group) {
                    break;
                }
            }
            if let Some((path, next)) = chosen {
                data.update(&path);
                issuer = next;
            }
        }
        Ok((hex(&data.finalize()), issuer))
    }

    /// Section 4.8.3, step 5.4: the path of one permutation, unless it is not smaller than the one that was chosen.
    fn path(
        &mut self,
        permutation: &[usize],
        issuer: &Temporary,
        chosen: Option<&(Vec<u8>, Temporary)>,
        depth: u64,
        budget: &mut Budget,
    ) -> Result<Option<(Vec<u8>, Temporary)>, LimitReached> {
        let beaten = |path: &[u8]| chosen.is_some_and(|(best, _)| path.len() >= best.len() && path > best.as_slice());
        let mut issuer = issuer.clone();
        let mut path = Vec::new();
        let mut recursion = Vec::new();
        for related in permutation {
            match self.canonical.of(*related) {
                Some(number) => path.extend_from_slice(Label::canonical(number).as_bytes()),
                None => {
                    if issuer.of(*related).is_none() {
                        recursion.push(*related);
                    }
                    path.extend_from_slice(Label::temporary(issuer.issue(*related)).as_bytes());
                }
            }
            if beaten(&path) {
                return Ok(None);
            }
        }
        for related in recursion {
            let (hash, next) = self.hash_n_degree(related, &issuer, depth.saturating_add(1), budget)?;
            path.extend_from_slice(Label::temporary(issuer.issue(related)).as_bytes());
            path.push(b'<');
            path.extend_from_slice(&hash);
            path.push(b'>');
            issuer = next;
            if beaten(&path) {
                return Ok(None);
            }
        }
        let smaller = chosen.is_none_or(|(best, _)| path.as_slice() < best.as_slice());
        Ok(smaller.then_some((path, issuer)))
    }
}

/// The next permutation in lexicographic order, in place; false after the last one.
fn next_permutation(items: &mut [usize]) -> bool {
    let Some(pivot) = items.windows(2).rposition(|pair| pair.first() < pair.last()) else { return false };
    let value = items.get(pivot).copied();
    let Some(other) = items.iter().rposition(|item| Some(*item) > value) else { return false };
    items.swap(pivot, other);
    if let Some(tail) = items.get_mut(pivot.saturating_add(1)..) {
        tail.reverse();
    }
    true
}

/// UTF-8 sorts by code point. UTF-16 puts what lies beyond U+FFFF before U+E000 to U+FFFF.
fn by_text(order: Order, left: &[u8], right: &[u8]) -> Ordering {
    if order == Order::CodePoint {
        return left.cmp(right);
    }
    match left.iter().zip(right).find(|(left, right)| left != right) {
        Some((0xf0.., 0xee | 0xef)) => Ordering::Less,
        Some((0xee | 0xef, 0xf0..)) => Ordering::Greater,
        _ => left.cmp(right),
    }
}

/// The order of two lines. `name` gives the text of blank nodes.
fn compare<'t>(
    terms: &'t Terms,
    order: Order,
    left: &Quad,
    right: &Quad,
    name: impl Fn(Term) -> Option<&'t [u8]>,
) -> Ordering {
    let text = |term: Term| name(term).unwrap_or_else(|| terms.bytes(term));
    let by_term = |left: Term, right: Term| {
        if left == right { Ordering::Equal } else { by_text(order, text(left), text(right)) }
    };
    by_term(left[0], right[0])
        .then_with(|| by_term(left[1], right[1]))
        .then_with(|| by_term(left[2], right[2]))
        .then_with(|| match (left[3] == Term::DEFAULT_GRAPH, right[3] == Term::DEFAULT_GRAPH) {
            (false, false) => by_term(left[3], right[3]),
            // The full stop of a line without a graph sorts before the bracket or underscore of a graph.
            (one, other) => other.cmp(&one),
        })
}

fn write_quad<'t>(out: &mut Vec<u8>, terms: &'t Terms, quad: &Quad, name: impl Fn(Term) -> Option<&'t [u8]>) {
    let [subject, predicate, object, graph] = *quad;
    for term in [subject, predicate, object] {
        out.extend_from_slice(name(term).unwrap_or_else(|| terms.bytes(term)));
        out.push(b' ');
    }
    if graph != Term::DEFAULT_GRAPH {
        out.extend_from_slice(name(graph).unwrap_or_else(|| terms.bytes(graph)));
        out.push(b' ');
    }
    out.extend_from_slice(b".\n");
}

/// Canonical N-Quads. Quads arrive sorted by subject, so they are sorted subject by subject.
fn write(
    terms: &Terms,
    mut quads: Vec<Quad>,
    labels: &[Label],
    order: Order,
    budget: &mut Budget,
) -> Result<String, LimitReached> {
    let name = |term: Term| term.as_blank().and_then(|number| labels.get(number)).map(Label::as_bytes);
    let text = |term: Term| name(term).unwrap_or_else(|| terms.bytes(term));
    budget.work(quads.len().saturating_mul(16))?;
    let mut subjects: Vec<&mut [Quad]> = quads.chunk_by_mut(|left, right| left[0] == right[0]).collect();
    for of_subject in &mut subjects {
        of_subject.sort_unstable_by(|left, right| compare(terms, order, left, right, name));
    }
    let subject = |quads: &[Quad]| quads.first().map_or(&b""[..], |quad| text(quad[0]));
    subjects.sort_unstable_by(|left, right| by_text(order, subject(left), subject(right)));
    let mut out = Vec::with_capacity(quads_room(&subjects));
    for quad in subjects.iter().flat_map(|quads| quads.iter()) {
        let before = out.len();
        write_quad(&mut out, terms, quad, name);
        // Line by line: a few terms can make lines without end.
        budget.work(out.len().saturating_sub(before) / 8)?;
    }
    Ok(String::from_utf8(out).unwrap_or_default())
}

/// About so many bytes; a badge has 120 to a line.
fn quads_room(subjects: &[&mut [Quad]]) -> usize {
    subjects.iter().map(|quads| quads.len()).sum::<usize>().saturating_mul(128)
}
