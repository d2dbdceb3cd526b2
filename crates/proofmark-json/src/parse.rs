//! RFC 8259 text to nodes, without recursion.

use super::{Document, Kind, Member, Node, Tree, bit, mark, to_usize};
use crate::{Bounds, Budget, LimitReached};
use std::sync::Arc;

/// Why a text is not acceptable JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JsonFault {
    /// Not well formed at this byte.
    Syntax {
        /// What is wrong, without a full stop.
        reason: &'static str,
        /// The byte.
        offset: usize,
    },
    /// An object has two members of this name after unescaping (ENC-JSON-01, THREAT-01).
    Duplicate {
        /// The name, unescaped.
        name: String,
        /// Where the object stands.
        pointer: String,
    },
    /// A bound was reached before the end (THREAT-05).
    Limit(&'static str),
}

impl From<LimitReached> for JsonFault {
    fn from(limit: LimitReached) -> Self {
        Self::Limit(limit.0)
    }
}

/// Longest text of one number: no exact value needs more to be told apart (THREAT-03).
const NUMBER_BYTES: usize = 128;

/// Objects with fewer members than this are searched for duplicates pair by pair, larger ones by sorting.
const PAIRWISE: usize = 9;

/// Objects with at least so many members have them in the order in which they are searched; few enough are looked at one by one.
pub(super) const SORTED: usize = 32;

/// Digits that every double is told apart by.
const DOUBLE_DIGITS: usize = 17;

/// Most numbers of one document that have more.
const MOST_LONG_NUMBERS: usize = 1_000;

pub(super) fn parse(text: Vec<u8>, limits: &Bounds, budget: &mut Budget) -> Result<Document, JsonFault> {
    if u64::try_from(text.len()).unwrap_or(u64::MAX) > limits.text_bytes || u32::try_from(text.len()).is_err() {
        return Err(JsonFault::Limit("textBytes"));
    }
    budget.work(text.len() / 8)?;
    let text = String::from_utf8(text).map_err(|fault| JsonFault::Syntax {
        reason: "the text is not UTF-8",
        offset: fault.utf8_error().valid_up_to(),
    })?;
    let mut nodes = Vec::new();
    nodes.try_reserve(text.len() / 16).map_err(|_| JsonFault::Limit("jsonValues"))?;
    let mut tree = Tree { nodes, ..Tree::default() };
    let mut reader = Reader {
        bytes: text.as_bytes(),
        text: &text,
        at: 0,
        tree: &mut tree,
        limits,
        long_numbers: 0,
        parent: 0,
        place: 0,
    };
    let outcome = reader.read();
    let at = reader.at;
    tree.text = text;
    match outcome {
        Ok(()) => {}
        Err(Stop::Syntax(reason)) => return Err(JsonFault::Syntax { reason, offset: at }),
        Err(Stop::Limit(limit)) => return Err(JsonFault::Limit(limit)),
    }
    budget.work(tree.nodes.len())?;
    let repeated = index_names(&mut tree, budget)?;
    let document = Document { tree: Arc::new(tree), root: 0 };
    match repeated.map(|member| document.root().at(member)) {
        None => Ok(document),
        Some(member) => {
            let pointer = member.at(member.node().parent).pointer();
            Err(JsonFault::Duplicate { name: document.tree.name(member.index).to_owned(), pointer })
        }
    }
}

enum Stop {
    Syntax(&'static str),
    Limit(&'static str),
}

struct Reader<'t, 'd> {
    bytes: &'t [u8],
    text: &'t str,
    at: usize,
    tree: &'d mut Tree,
    limits: &'t Bounds,
    /// Numbers so far that have more digits than a double.
    long_numbers: usize,
    /// The array or object that is being read, and the position in it.
    parent: u32,
    place: u32,
}

/// An array or object that is still open.
struct Open {
    node: usize,
    children: u32,
    object: bool,
}

impl Reader<'_, '_> {
    fn read(&mut self) -> Result<(), Stop> {
        let mut open: Vec<Open> = Vec::new();
        loop {
            // A value starts here.
            self.skip_space();
            match self.peek() {
                Some(byte @ (b'{' | b'[')) => {
                    self.at += 1;
                    let object = byte == b'{';
                    let depth = u64::try_from(open.len()).unwrap_or(u64::MAX);
                    if depth >= self.limits.depth {
                        return Err(Stop::Limit("jsonDepth"));
                    }
                    let node = self.tree.nodes.len();
                    self.push(if object { Kind::Object } else { Kind::Array }, false, 0, self.at - 1)?;
                    self.skip_space();
                    if self.peek() == Some(if object { b'}' } else { b']' }) {
                        self.at += 1;
                        self.close(node, 0);
                    } else {
                        self.parent = u32::try_from(node).unwrap_or(u32::MAX);
                        self.place = 0;
                        if object {
                            self.name()?;
                        }
                        open.push(Open { node, children: 1, object });
                        continue;
                    }
                }
                Some(b'"') => {
                    self.at += 1;
                    self.string()?;
                }
                Some(b't') => self.word("true", Kind::Bool, true)?,
                Some(b'f') => self.word("false", Kind::Bool, false)?,
                Some(b'n') => self.word("null", Kind::Null, false)?,
                Some(b'-' | b'0'..=b'9') => self.number()?,
                Some(_) => return Err(Stop::Syntax("a value was expected")),
                None => return Err(Stop::Syntax("the text ends too early")),
            }
            // A value ended here: what follows belongs to the array or object around it.
            loop {
                self.skip_space();
                let Some(parent) = open.last_mut() else {
                    return if self.at == self.bytes.len() {
                        Ok(())
                    } else {
                        Err(Stop::Syntax("something follows the value"))
                    };
                };
                let (byte, object) = (self.bytes.get(self.at).copied(), parent.object);
                match byte {
                    Some(b',') => {
                        self.at += 1;
                        self.place = parent.children;
                        parent.children += 1;
                        if object {
                            if u64::from(parent.children) > self.limits.members {
                                return Err(Stop::Limit("jsonMembers"));
                            }
                            self.skip_space();
                            self.name()?;
                        }
                        break;
                    }
                    Some(b'}') if object => {}
                    Some(b']') if !object => {}
                    Some(_) => return Err(Stop::Syntax("a comma or the end of the array or object was expected")),
                    None => return Err(Stop::Syntax("the text ends too early")),
                }
                self.at += 1;
                if let Some(closed) = open.pop() {
                    self.close(closed.node, closed.children);
                }
                self.parent = open.last().map_or(0, |outer| u32::try_from(outer.node).unwrap_or(u32::MAX));
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn push(&mut self, kind: Kind, flag: bool, start: usize, end: usize) -> Result<(), Stop> {
        let index = self.tree.nodes.len();
        if u64::try_from(index).unwrap_or(u64::MAX) >= self.limits.values.saturating_mul(2) {
            return Err(Stop::Limit("jsonValues"));
        }
        let small = |number: usize| u32::try_from(number).map_err(|_| Stop::Limit("textBytes"));
        let next = small(index)?.saturating_add(1);
        let (start, end, parent, place) = (small(start)?, small(end)?, self.parent, self.place);
        self.tree.nodes.push(Node { kind, flag, start, end, close: 0, next, parent, place, names: 0, members: 0 });
        Ok(())
    }

    fn close(&mut self, node: usize, children: u32) {
        let next = u32::try_from(self.tree.nodes.len()).unwrap_or(u32::MAX);
        let close = u32::try_from(self.at).unwrap_or(u32::MAX);
        if let Some(node) = self.tree.nodes.get_mut(node) {
            node.start = children;
            node.next = next;
            node.close = close;
        }
    }

    fn word(&mut self, word: &'static str, kind: Kind, flag: bool) -> Result<(), Stop> {
        if self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            self.at += word.len();
            self.push(kind, flag, 0, 0)
        } else {
            Err(Stop::Syntax("a value was expected"))
        }
    }

    /// A member name and its colon.
    fn name(&mut self) -> Result<(), Stop> {
        if self.peek() != Some(b'"') {
            return Err(Stop::Syntax("a member name was expected"));
        }
        self.at += 1;
        self.string()?;
        self.skip_space();
        if self.peek() != Some(b':') {
            return Err(Stop::Syntax("a colon was expected"));
        }
        self.at += 1;
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Stop> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { Err(Stop::Syntax("a digit was expected")) } else { Ok(()) }
    }

    fn number(&mut self) -> Result<(), Stop> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1
        } else {
            self.digits()?
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        if self.at - start > NUMBER_BYTES {
            return Err(Stop::Syntax("a number has more than 128 characters"));
        }
        // A number that is infinite as IEEE 754 double has no canonical form (THREAT-03, RFC 7493 section 2.2).
        let text = self.text.get(start..self.at).unwrap_or_default();
        // More digits than a double has can take long to round, here and wherever it is written down again (THREAT-50).
        if text.len() > DOUBLE_DIGITS {
            self.long_numbers += 1;
            if self.long_numbers > MOST_LONG_NUMBERS {
                return Err(Stop::Limit("work"));
            }
        }
        if !text.parse::<f64>().is_ok_and(f64::is_finite) {
            return Err(Stop::Syntax("a number is too large for a double"));
        }
        self.push(Kind::Number, false, start, self.at)
    }

    /// The rest of a string after its opening quotation mark.
    fn string(&mut self) -> Result<(), Stop> {
        let start = self.at;
        self.skip_plain();
        loop {
            match self.peek() {
                Some(b'"') => {
                    let end = self.at;
                    self.at += 1;
                    return self.push(Kind::String, false, start, end);
                }
                Some(b'\\') => break,
                Some(0..=0x1f) => return Err(Stop::Syntax("a control character stands in a string")),
                Some(_) => self.at += 1,
                None => return Err(Stop::Syntax("the text ends inside a string")),
            }
        }
        // From the first escape on, the string is copied.
        let unescaped = self.tree.unescaped.len();
        let mut piece = start;
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.copy(piece);
                    self.at += 1;
                    let end = self.tree.unescaped.len();
                    return self.push(Kind::String, true, unescaped, end);
                }
                Some(b'\\') => {
                    self.copy(piece);
                    self.at += 1;
                    let character = self.escape()?;
                    self.tree.unescaped.push(character);
                    piece = self.at;
                }
                Some(0..=0x1f) => return Err(Stop::Syntax("a control character stands in a string")),
                Some(_) => self.at += 1,
                None => return Err(Stop::Syntax("the text ends inside a string")),
            }
        }
    }

    /// Moves over string content eight bytes at a time, up to the first byte that ends the string or needs a closer look.
    fn skip_plain(&mut self) {
        const ONES: u64 = 0x0101_0101_0101_0101;
        const HIGHS: u64 = 0x8080_8080_8080_8080;
        // The classic test for a zero byte; a false alarm stands only after a true one, and the first is what counts.
        let zero = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
        while let Some(chunk) = self.bytes.get(self.at..).and_then(|rest| rest.first_chunk::<8>()) {
            let word = u64::from_le_bytes(*chunk);
            let quote = zero(word ^ (ONES * u64::from(b'"')));
            let escape = zero(word ^ (ONES * u64::from(b'\\')));
            let control = word.wrapping_sub(ONES * 0x20) & !word & HIGHS;
            let found = (quote | escape | control).trailing_zeros() / 8;
            self.at += to_usize(found);
            if found < 8 {
                break;
            }
        }
    }

    fn copy(&mut self, from: usize) {
        let piece = self.text.get(from..self.at).unwrap_or_default();
        self.tree.unescaped.push_str(piece);
    }

    fn escape(&mut self) -> Result<char, Stop> {
        let byte = self.peek().ok_or(Stop::Syntax("the text ends inside a string"))?;
        self.at += 1;
        Ok(match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.hex4()?;
                match first {
                    0xd800..=0xdbff => {
                        if self.bytes.get(self.at..self.at + 2) != Some(b"\\u") {
                            return Err(Stop::Syntax("a surrogate stands alone"));
                        }
                        self.at += 2;
                        let second = self.hex4()?;
                        if !(0xdc00..=0xdfff).contains(&second) {
                            return Err(Stop::Syntax("a surrogate stands alone"));
                        }
                        char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00))
                    }
                    // ENC-JSON-02: no replacement character is ever made.
                    _ => char::from_u32(first),
                }
                .ok_or(Stop::Syntax("a surrogate stands alone"))?
            }
            _ => return Err(Stop::Syntax("an unknown escape stands in a string")),
        })
    }

    fn hex4(&mut self) -> Result<u32, Stop> {
        let digits = self.text.get(self.at..self.at + 4).ok_or(Stop::Syntax("four hex digits were expected"))?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(Stop::Syntax("four hex digits were expected"));
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).map_err(|_| Stop::Syntax("four hex digits were expected"))
    }
}

/// Lists the members of every object and looks for equal names in one of them, at any depth: the value of the second is told.
/// `O(n log n)` in the number of names (THREAT-50).
fn index_names(tree: &mut Tree, budget: &mut Budget) -> Result<Option<u32>, LimitReached> {
    tree.members.reserve(tree.nodes.len() / 2);
    let mut marks: Vec<u32> = Vec::new();
    for at in 0..tree.nodes.len() {
        let Some(object) = tree.nodes.get(at).filter(|node| node.kind == Kind::Object) else { continue };
        let count = object.start;
        budget.work(to_usize(count))?;
        let (from, mut names) = (tree.members.len(), 0);
        let mut value = u32::try_from(at).unwrap_or(u32::MAX).saturating_add(2);
        for _ in 0..count {
            let mark = mark(tree.name(value));
            names |= bit(mark);
            tree.members.push(Member { mark, value });
            value = tree.node(value).next.saturating_add(1);
        }
        // Equal names have equal marks, which most objects do not have at all.
        let own = tree.members.get(from..).unwrap_or_default();
        let apart = if own.len() < PAIRWISE {
            own.iter().enumerate().all(|(place, one)| own.iter().take(place).all(|other| other.mark != one.mark))
        } else {
            marks.clear();
            marks.extend(own.iter().map(|member| member.mark));
            marks.sort_unstable();
            marks.windows(2).all(|pair| pair.first() != pair.last())
        };
        if !apart && let Some(member) = repeated(tree, own) {
            return Ok(Some(member));
        }
        if to_usize(count) >= SORTED {
            sort(tree, from);
        }
        if let Some(node) = tree.nodes.get_mut(at) {
            node.names = names;
            node.members = u32::try_from(from).unwrap_or(u32::MAX);
        }
    }
    Ok(None)
}

/// Brings the members of a large object, which are the last ones so far, into the order in which they are searched.
fn sort(tree: &mut Tree, from: usize) {
    let mut members = tree.members.split_off(from);
    members.sort_unstable_by(|left, right| {
        left.mark.cmp(&right.mark).then_with(|| tree.name(left.value).cmp(tree.name(right.value)))
    });
    tree.members.append(&mut members);
}

/// The value of a member whose name another one has too.
fn repeated(tree: &Tree, members: &[Member]) -> Option<u32> {
    let mut names: Vec<(&str, u32)> = members.iter().map(|member| (tree.name(member.value), member.value)).collect();
    names.sort_unstable();
    names.windows(2).find_map(|pair| match pair {
        [(left, _), (right, value)] if left == right => Some(*value),
        _ => None,
    })
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and this one needs a small stack"
)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Result<Document, JsonFault> {
        let limits = Bounds::default();
        Document::parse(text.as_bytes().to_vec(), &limits, &mut Budget::new(20_000_000))
    }

    fn syntax(text: &str) -> &'static str {
        match read(text) {
            Err(JsonFault::Syntax { reason, .. }) => reason,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn enc_json_01_duplicates_are_found_after_unescaping_at_any_depth() {
        for text in [r#"{"a":1,"a":2}"#, r#"{"a":1,"\u0061":2}"#, r#"[{"x":{"b":0,"a":1,"b":2}}]"#] {
            assert!(matches!(read(text), Err(JsonFault::Duplicate { .. })), "{text}");
        }
        let many: Vec<String> = (0..50).map(|n| format!(r#""n{}":0"#, n % 49)).collect();
        let Err(JsonFault::Duplicate { name, pointer }) = read(&format!(r#"{{"in":{{{}}}}}"#, many.join(","))) else {
            panic!("accepted")
        };
        assert_eq!((name.as_str(), pointer.as_str()), ("n0", "/in"));
        read(r#"{"a":{"a":{"a":1}}}"#).unwrap();
    }

    #[test]
    fn enc_json_02_ill_formed_text_is_refused_never_replaced() {
        assert_eq!(syntax(r#""\ud800""#), "a surrogate stands alone");
        assert_eq!(syntax(r#""\udc00""#), "a surrogate stands alone");
        assert_eq!(syntax(r#""\ud800\u0041""#), "a surrogate stands alone");
        assert_eq!(read(r#""\ud83d\ude00""#).unwrap().root().as_str(), Some("😀"));
        syntax("\u{feff}{}");
        syntax("\"a\u{1}\"");
        let limits = Bounds::default();
        let fault = Document::parse(vec![b'"', 0xff, b'"'], &limits, &mut Budget::new(20_000_000)).unwrap_err();
        assert_eq!(fault, JsonFault::Syntax { reason: "the text is not UTF-8", offset: 1 });
    }

    #[test]
    fn threat_05_depth_and_drop_cost_no_stack() {
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        std::thread::Builder::new()
            .stack_size(256 * 1024)
            .spawn(move || {
                assert_eq!(read(&deep).unwrap_err(), JsonFault::Limit("jsonDepth"));
                // The parser itself needs no bound: with the limit out of the way, 100,000 levels parse, print and drop.
                let limits = Bounds { depth: u64::MAX, ..Bounds::default() };
                let document =
                    Document::parse(deep.clone().into_bytes(), &limits, &mut Budget::new(20_000_000)).unwrap();
                assert_eq!(super::super::jcs::canonical(document.root()), deep.as_bytes());
            })
            .unwrap()
            .join()
            .unwrap();
    }

    #[test]
    fn threat_05_limits_hold_at_the_edge() {
        let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        read(&nested(64)).unwrap();
        assert_eq!(read(&nested(65)).unwrap_err(), JsonFault::Limit("jsonDepth"));
        let members =
            |count: usize| format!("{{{}}}", (0..count).map(|n| format!("\"{n}\":0")).collect::<Vec<_>>().join(","));
        read(&members(10_000)).unwrap();
        assert_eq!(read(&members(10_001)).unwrap_err(), JsonFault::Limit("jsonMembers"));
        assert_eq!(syntax(&format!("[{}]", "1".repeat(129))), "a number has more than 128 characters");
        assert_eq!(syntax("[1e400]"), "a number is too large for a double");
    }

    #[test]
    fn values_are_found_and_know_their_place() {
        let document = read(r#" {"a/b": [1, {"c~d": "x\ty"}], "n": -0.50e1, "t": true} "#).unwrap();
        let root = document.root();
        let inner = root.get("a/b").unwrap().items().nth(1).unwrap().get("c~d").unwrap();
        assert_eq!((inner.as_str(), inner.pointer().as_str()), (Some("x\ty"), "/a~1b/1/c~0d"));
        assert_eq!(root.get("n").unwrap().number_text(), Some("-0.50e1"));
        assert_eq!(root.get("t").unwrap().as_bool(), Some(true));
        assert_eq!((root.len(), root.pointer().as_str()), (3, ""));
        assert!(root.get("missing").is_none());
        assert_eq!(root.get("n").unwrap().one_or_many().count(), 1);
    }

    proptest! {
        /// serde_json is the second opinion: what we accept it accepts, and with the same content.
        #[test]
        fn agrees_with_serde_json(text in r#"[\[\]{}:,"a0-9eE.+\- \\untrfl/]{0,24}"#) {
            if let Ok(document) = read(&text) {
                let ours: serde_json::Value = serde_json::from_slice(&super::super::jcs::canonical(document.root())).unwrap();
                let theirs: serde_json::Value = serde_json::from_str(&text).unwrap();
                prop_assert_eq!(ours.to_string().replace(".0", ""), theirs.to_string().replace(".0", "").replace("-0", "0"));
            }
        }
    }
}
