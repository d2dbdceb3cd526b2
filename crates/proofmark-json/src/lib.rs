//! The strict JSON reader: one flat array of nodes over the text that was received.
//!
//! Nothing is copied or changed on the way in: names and strings are slices of the text unless they had escapes, numbers
//! keep their text. There is no tree to drop, so nesting costs no stack. A [`Value`] is a place in a [`Document`] and
//! knows its JSON Pointer; a [`Kept`] one does without the lifetime. [`jcs`] writes values in canonical form (RFC 8785). The work of both is paid from a [`Budget`].
//!
//! ```
//! use proofmark_json::{Bounds, Budget, Document, jcs};
//!
//! let text = br#"{ "b": 1.50, "a": ["x"] }"#.to_vec();
//! let document = Document::parse(text, &Bounds::default(), &mut Budget::new(1_000)).expect("good JSON");
//! let item = document.root().get("a").and_then(|list| list.items().next()).expect("it is there");
//! assert_eq!((item.as_str(), item.pointer().as_str()), (Some("x"), "/a/0"));
//! assert_eq!(jcs::canonical(document.root()), br#"{"a":["x"],"b":1.5}"#);
//! ```
#![forbid(unsafe_code)]

mod budget;
pub mod jcs;
mod parse;

pub use budget::{Bounds, Budget, LimitReached};
pub use parse::JsonFault;

use std::sync::Arc;

/// What a node is; `open` says where its text or its subtree lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number; its text is kept
    Number,
    /// A string
    String,
    /// An array
    Array,
    /// An object; its children are name, value, name, value ...
    Object,
}

#[derive(Debug, Clone, Copy)]
struct Node {
    kind: Kind,
    /// String: the text lies in `unescaped`, not in `text`. Bool: the value.
    flag: bool,
    /// String, number: start of the text. Array, object: number of elements or members.
    start: u32,
    /// String, number: end of the text. Array, object: start of the text.
    end: u32,
    /// Array, object: end of the text.
    close: u32,
    /// The index of the first node after this one and all it contains.
    next: u32,
    /// The index of the array or object around this node; its own index at the root.
    parent: u32,
    /// The position among the elements of an array.
    place: u32,
    /// Object: one bit for each name, by [`bit`], so that most look-ups of absent names end at once.
    names: u32,
    /// Object: where its members begin in the document's list of them.
    members: u32,
}

/// One member of an object: what its name looks like, and where its value is.
#[derive(Debug, Clone, Copy)]
struct Member {
    mark: u32,
    value: u32,
}

/// The length of a name and four of its bytes. Two names with equal marks are still compared.
#[inline]
fn mark(name: &str) -> u32 {
    let bytes = name.as_bytes();
    let length = u8::try_from(bytes.len()).unwrap_or(u8::MAX);
    let byte = |place: usize| bytes.get(place).copied().unwrap_or(0);
    let (half, quarter) = (bytes.len() / 2, bytes.len() / 4);
    let start = length.wrapping_mul(7) ^ byte(0);
    u32::from_le_bytes([start, byte(half), byte(half + quarter), byte(bytes.len().saturating_sub(1))])
}

/// The bit of a mark among 32.
#[inline]
fn bit(mark: u32) -> u32 {
    1_u32.wrapping_shl(mark.wrapping_mul(0x9e37_79b1) >> 27)
}

/// A reference token of RFC 6901.
enum Token<'a> {
    Place(u32),
    Name(&'a str),
}

/// Bytes that are enough for nearly every pointer.
pub const POINTER_ROOM: usize = 256;

/// A parsed JSON text, or a value of one that is read as a document of its own. What was parsed is shared, not copied.
#[derive(Debug, Clone)]
pub struct Document {
    tree: Arc<Tree>,
    root: u32,
}

/// A whole text and its nodes.
#[derive(Debug, Default)]
struct Tree {
    text: String,
    unescaped: String,
    nodes: Vec<Node>,
    /// The members of every object, those of one object together and in the order of the text.
    members: Vec<Member>,
}

impl Document {
    /// Reads exactly one JSON text (RFC 8259) under the rules of I-JSON: UTF-8, no byte order mark, no duplicate names,
    /// no lone surrogates (ENC-JSON-01..03, THREAT-01, THREAT-02, THREAT-05).
    pub fn parse(text: Vec<u8>, limits: &Bounds, budget: &mut Budget) -> Result<Self, JsonFault> {
        parse::parse(text, limits, budget)
    }

    /// The value that the text is.
    pub fn root(&self) -> Value<'_> {
        Value { tree: &self.tree, root: self.root, index: self.root }
    }
}

impl Tree {
    fn node(&self, index: u32) -> Node {
        const ABSENT: Node = Node {
            kind: Kind::Null,
            flag: false,
            start: 0,
            end: 0,
            close: 0,
            next: u32::MAX,
            parent: 0,
            place: 0,
            names: 0,
            members: 0,
        };
        self.nodes.get(to_usize(index)).copied().unwrap_or(ABSENT)
    }

    /// The last part of the pointer to a value.
    fn token(&self, index: u32) -> Token<'_> {
        let node = self.node(index);
        if self.node(node.parent).kind == Kind::Array {
            return Token::Place(node.place);
        }
        Token::Name(self.name(index))
    }

    /// The name of a member, which stands right before its value.
    fn name(&self, value: u32) -> &str {
        self.slice(self.node(value.saturating_sub(1)))
    }

    /// Whether a member has this name. Bytes are enough, and cheaper to come by.
    fn is_named(&self, value: u32, name: &str) -> bool {
        let node = self.nodes.get(to_usize(value.saturating_sub(1)));
        node.is_some_and(|node| {
            let source = if node.flag { &self.unescaped } else { &self.text };
            source.as_bytes().get(to_usize(node.start)..to_usize(node.end)) == Some(name.as_bytes())
        })
    }

    fn slice(&self, node: Node) -> &str {
        let source = if node.flag { &self.unescaped } else { &self.text };
        source.get(to_usize(node.start)..to_usize(node.end)).unwrap_or("")
    }
}

/// Positions are 32 bits wide; a text that does not fit is refused before it is read.
fn to_usize(position: u32) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// A value inside a document.
#[derive(Clone, Copy)]
pub struct Value<'a> {
    tree: &'a Arc<Tree>,
    root: u32,
    index: u32,
}

/// A value that keeps its document, for as long as somebody needs it.
#[derive(Clone)]
pub struct Kept {
    tree: Arc<Tree>,
    root: u32,
    index: u32,
}

impl Kept {
    /// The value.
    pub fn value(&self) -> Value<'_> {
        Value { tree: &self.tree, root: self.root, index: self.index }
    }
}

impl<'a> Value<'a> {
    fn node(self) -> Node {
        self.tree.node(self.index)
    }

    fn at(self, index: u32) -> Self {
        Self { index, ..self }
    }

    /// The same value with a share in its document.
    pub fn keep(self) -> Kept {
        Kept { tree: Arc::clone(self.tree), root: self.root, index: self.index }
    }

    /// The value as a document of its own: pointers begin here. Nothing is parsed or copied.
    pub fn document(self) -> Document {
        Document { tree: Arc::clone(self.tree), root: self.index }
    }

    /// What kind of value it is.
    pub fn kind(self) -> Kind {
        self.node().kind
    }

    /// Whether it is an object.
    pub fn is_object(self) -> bool {
        self.kind() == Kind::Object
    }

    /// The text of a string, unescaped.
    pub fn as_str(self) -> Option<&'a str> {
        let node = self.node();
        (node.kind == Kind::String).then(|| self.tree.slice(node))
    }

    /// The value of `true` and `false`.
    pub fn as_bool(self) -> Option<bool> {
        let node = self.node();
        (node.kind == Kind::Bool).then_some(node.flag)
    }

    /// The text of a number as it was received.
    pub fn number_text(self) -> Option<&'a str> {
        let node = self.node();
        (node.kind == Kind::Number).then(|| self.tree.slice(node))
    }

    /// The text of a string, a number, `true` or `false`.
    pub fn plain(self) -> Option<&'a str> {
        let node = self.node();
        match node.kind {
            Kind::String | Kind::Number => Some(self.tree.slice(node)),
            Kind::Bool => Some(if node.flag { "true" } else { "false" }),
            Kind::Null | Kind::Array | Kind::Object => None,
        }
    }

    /// The text of an object or array as it was received, brackets included; empty for other kinds.
    pub fn text(self) -> &'a str {
        let node = self.node();
        if !matches!(node.kind, Kind::Array | Kind::Object) {
            return "";
        }
        self.tree.text.get(to_usize(node.end)..to_usize(node.close)).unwrap_or("")
    }

    /// The elements of an array; nothing for other kinds.
    pub fn items(self) -> Items<'a> {
        let node = self.node();
        let count = if node.kind == Kind::Array { node.start } else { 0 };
        Items { next: self.at(self.index.saturating_add(1)), left: count }
    }

    /// The elements of an array, or the value itself when it is not an array: how JSON-LD reads "one or many".
    pub fn one_or_many(self) -> Items<'a> {
        if self.kind() == Kind::Array { self.items() } else { Items { next: self, left: 1 } }
    }

    /// The members of an object in the order of the text; nothing for other kinds.
    pub fn members(self) -> Members<'a> {
        let node = self.node();
        let count = if node.kind == Kind::Object { node.start } else { 0 };
        Members { next: self.at(self.index.saturating_add(1)), left: count }
    }

    /// Whether it has no elements or members.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The number of elements or members.
    pub fn len(self) -> usize {
        let node = self.node();
        if matches!(node.kind, Kind::Array | Kind::Object) { usize::try_from(node.start).unwrap_or(0) } else { 0 }
    }

    /// The member of this name.
    #[inline]
    pub fn get(self, name: &str) -> Option<Value<'a>> {
        self.find(name, mark(name))
    }

    fn find(self, name: &str, mark: u32) -> Option<Value<'a>> {
        let tree = &**self.tree;
        let object = tree.nodes.get(to_usize(self.index)).filter(|node| node.kind == Kind::Object)?;
        if object.names & bit(mark) == 0 {
            return None;
        }
        let from = to_usize(object.members);
        let members = tree.members.get(from..from.saturating_add(to_usize(object.start)))?;
        if members.len() >= parse::SORTED {
            let order = |member: &Member| member.mark.cmp(&mark).then_with(|| tree.name(member.value).cmp(name));
            return members.binary_search_by(order).ok().and_then(|place| Some(self.at(members.get(place)?.value)));
        }
        let named = |member: &&Member| member.mark == mark && tree.is_named(member.value, name);
        members.iter().find(named).map(|member| self.at(member.value))
    }

    /// The text of the member of this name, when it is a string.
    pub fn get_str(self, name: &str) -> Option<&'a str> {
        self.get(name).and_then(Value::as_str)
    }

    /// Where this value stands in its document (RFC 6901).
    pub fn pointer(self) -> String {
        let mut room = [0; POINTER_ROOM];
        if let Some(short) = self.pointer_in(&mut room) {
            return short.to_owned();
        }
        let mut path: Vec<u32> = self.ancestors().collect();
        path.reverse();
        let mut pointer = String::with_capacity(path.len().saturating_mul(16));
        for index in path {
            pointer.push('/');
            match self.tree.token(index) {
                Token::Place(place) => pointer.push_str(&place.to_string()),
                Token::Name(name) => pointer.push_str(&name.replace('~', "~0").replace('/', "~1")),
            }
        }
        pointer
    }

    /// The same without an allocation, at the end of a buffer. Nothing if it does not fit, or has a name that is escaped.
    pub fn pointer_in(self, room: &mut [u8]) -> Option<&str> {
        let mut start = room.len();
        let mut digits = [0; 10];
        for index in self.ancestors() {
            let token = match self.tree.token(index) {
                Token::Place(place) => decimal(place, &mut digits)?,
                Token::Name(name) => name.as_bytes(),
            };
            if token.iter().any(|byte| matches!(byte, b'~' | b'/')) {
                return None;
            }
            let end = start;
            start = end.checked_sub(token.len())?;
            room.get_mut(start..end)?.copy_from_slice(token);
            start = start.checked_sub(1)?;
            *room.get_mut(start)? = b'/';
        }
        std::str::from_utf8(room.get(start..)?).ok()
    }

    /// This value and all around it but for the root.
    fn ancestors(self) -> impl Iterator<Item = u32> {
        // Only the outermost value is its own parent.
        let parent = move |at: &u32| Some(self.tree.node(*at).parent).filter(|parent| parent < at);
        std::iter::successors(Some(self.index), parent).take_while(move |at| *at != self.root)
    }

    /// Every string and number below this value (itself included), in the order of the text. Names are among the strings.
    pub fn leaves(self) -> impl Iterator<Item = Value<'a>> {
        let nodes = self.tree.nodes.get(to_usize(self.index)..to_usize(self.node().next)).unwrap_or_default();
        (self.index..)
            .zip(nodes)
            .filter(|(_, node)| matches!(node.kind, Kind::String | Kind::Number))
            .map(move |(index, _)| self.at(index))
    }

    /// The members of this name at any depth below this value, in no order that means anything. Costs one look at each
    /// member below it.
    pub fn named(self, name: &'a str) -> impl Iterator<Item = Value<'a>> {
        let (tree, mark) = (self.tree, mark(name));
        // The list is in the order of the objects, and those below this value are next to one another (THREAT-50).
        let object = |member: &Member| tree.node(member.value).parent;
        let from = tree.members.partition_point(|member| object(member) < self.index);
        let members = tree.members.get(from..).unwrap_or_default();
        let members = members.get(..members.partition_point(|member| object(member) < self.node().next));
        members
            .unwrap_or_default()
            .iter()
            .filter(move |member| member.mark == mark && tree.is_named(member.value, name))
            .map(move |member| self.at(member.value))
    }

    /// Whether this is the very same place of the same document.
    pub fn is(self, other: Value<'_>) -> bool {
        self.index == other.index && Arc::ptr_eq(self.tree, other.tree)
    }

    /// Whether two values are the same JSON, whatever the order of members and the spelling of strings.
    pub fn same(self, other: Value<'_>) -> bool {
        jcs::canonical(self) == jcs::canonical(other)
    }
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.value().fmt(formatter)
    }
}

impl std::fmt::Debug for Value<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:?} at {:?}", self.kind(), self.pointer())
    }
}

/// The digits of a number, at the end of a buffer.
fn decimal(mut number: u32, digits: &mut [u8; 10]) -> Option<&[u8]> {
    let mut start = digits.len();
    loop {
        start = start.checked_sub(1)?;
        *digits.get_mut(start)? = b'0'.saturating_add(u8::try_from(number % 10).ok()?);
        number /= 10;
        if number == 0 {
            return digits.get(start..);
        }
    }
}

/// Iterator over the elements of an array.
#[derive(Debug, Clone)]
pub struct Items<'a> {
    next: Value<'a>,
    left: u32,
}

impl<'a> Iterator for Items<'a> {
    type Item = Value<'a>;

    fn next(&mut self) -> Option<Value<'a>> {
        self.left = self.left.checked_sub(1)?;
        let value = self.next;
        self.next = value.at(value.node().next);
        Some(value)
    }
}

/// Iterator over the members of an object.
#[derive(Debug, Clone)]
pub struct Members<'a> {
    next: Value<'a>,
    left: u32,
}

impl<'a> Iterator for Members<'a> {
    type Item = (&'a str, Value<'a>);

    fn next(&mut self) -> Option<(&'a str, Value<'a>)> {
        self.left = self.left.checked_sub(1)?;
        let name = self.next.tree.slice(self.next.node());
        let value = self.next.at(self.next.index.saturating_add(1));
        self.next = value.at(value.node().next);
        Some((name, value))
    }
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test fails by panicking")]
mod tests {
    use super::{Bounds, Budget, Document, POINTER_ROOM, Value};
    use std::collections::BTreeSet;

    #[test]
    fn members_of_a_name_are_those_below_a_value_and_no_others() {
        let text = r#"{"a":{"id":1,"b":[{"id":2,"c":{"id":[{"id":3}]}},{}]},"id":{"x":{"id":4}},"z":[[{"id":5}],{"a":{"id":6}}]}"#;
        let document =
            Document::parse(text.as_bytes().to_vec(), &Bounds::default(), &mut Budget::new(10_000)).expect("good JSON");
        fn below<'a>(value: Value<'a>, all: &mut Vec<Value<'a>>) {
            all.push(value);
            value.items().chain(value.members().map(|(_, value)| value)).for_each(|inner| below(inner, all));
        }
        let mut all = Vec::new();
        below(document.root(), &mut all);
        assert_eq!(document.root().named("id").count(), 8);
        for value in all {
            let mut inside = Vec::new();
            below(value, &mut inside);
            let expected: BTreeSet<String> =
                inside.iter().filter_map(|object| object.get("id")).map(Value::pointer).collect();
            assert_eq!(value.named("id").map(Value::pointer).collect::<BTreeSet<_>>(), expected, "{value:?}");
            let part = value.document();
            assert_eq!(part.root().named("id").count(), expected.len(), "{value:?}");
            assert!(part.root().named("id").all(|found| value.pointer() + &found.pointer() == value_at(value, found)));
        }
    }

    /// The pointer, from the whole document, of what a part of it holds.
    fn value_at(whole: Value<'_>, part: Value<'_>) -> String {
        Value { root: whole.root, ..part }.pointer()
    }

    #[test]
    fn every_pointer_leads_back_to_its_value_with_and_without_an_allocation() {
        let long = "n".repeat(POINTER_ROOM);
        let text = format!(
            r#"{{"a":{{"b":["x0",{{"c":"x1"}},["x2"],0,0,0,0,0,0,0,"x3"]}},"~/":{{"d/e~f":"x4"}},"":{{"ü":"x5"}},"{long}":["x6"]}}"#
        );
        let oracle: serde_json::Value = serde_json::from_str(&text).expect("good JSON");
        let document =
            Document::parse(text.into_bytes(), &Bounds::default(), &mut Budget::new(10_000)).expect("good JSON");
        let mut seen = BTreeSet::new();
        for leaf in document.root().leaves().filter(|leaf| leaf.as_str().is_some_and(|text| text.starts_with('x'))) {
            let pointer = leaf.pointer();
            let found = oracle.pointer(&pointer).and_then(serde_json::Value::as_str);
            assert_eq!(found, leaf.as_str(), "{pointer}");
            seen.insert(pointer.clone());
            for room in [0, 1, pointer.len().saturating_sub(1), pointer.len(), POINTER_ROOM] {
                let escaped = pointer.contains('~');
                let expected = (room >= pointer.len() && !escaped).then_some(pointer.as_str());
                assert_eq!(leaf.pointer_in(&mut vec![0; room]), expected, "{pointer} in {room}");
            }
        }
        assert_eq!(seen.len(), 7);
        assert_eq!(document.root().pointer(), "");
        assert_eq!(document.root().pointer_in(&mut []), Some(""));
    }
}
