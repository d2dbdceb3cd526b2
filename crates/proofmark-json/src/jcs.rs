//! The JSON Canonicalization Scheme (RFC 8785).

use super::{Kind, Value};
use std::borrow::Cow;
use std::cmp::Ordering;

/// A top-level object that differs from a received one in a few members: a document without its proof, a proof without
/// its value. Data Integrity hashes such objects; they are put together by reference, never re-serialised first.
#[derive(Debug, Clone)]
pub struct Record<'a> {
    members: Vec<(&'a str, Member<'a>)>,
}

#[derive(Debug, Clone)]
enum Member<'a> {
    Value(Value<'a>),
    Array(Vec<Value<'a>>),
}

impl<'a> Record<'a> {
    /// All members of this object.
    pub fn of(object: Value<'a>) -> Self {
        Self { members: object.members().map(|(name, value)| (name, Member::Value(value))).collect() }
    }

    /// The same without the member of this name.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.members.retain(|(member, _)| *member != name);
        self
    }

    /// The same with this member, in place of one of the same name.
    #[must_use]
    pub fn with(self, name: &'a str, value: Value<'a>) -> Self {
        self.replace(name, Member::Value(value))
    }

    /// The same with a member that is an array of these values.
    #[must_use]
    pub fn with_array(self, name: &'a str, values: Vec<Value<'a>>) -> Self {
        self.replace(name, Member::Array(values))
    }

    fn replace(mut self, name: &'a str, member: Member<'a>) -> Self {
        self = self.without(name);
        self.members.push((name, member));
        self
    }

    /// The canonical bytes.
    pub fn canonical(mut self) -> Vec<u8> {
        self.members.sort_by(|(left, _), (right, _)| utf16_order(left, right));
        let mut out = Vec::with_capacity(4096);
        out.push(b'{');
        for (name, member) in &self.members {
            separate(&mut out);
            write_string(&mut out, name);
            out.push(b':');
            match member {
                Member::Value(value) => write(&mut out, *value),
                Member::Array(values) => {
                    out.push(b'[');
                    for value in values {
                        separate(&mut out);
                        write(&mut out, *value);
                    }
                    out.push(b']');
                }
            }
        }
        out.push(b'}');
        out
    }
}

/// The canonical bytes of any value.
pub fn canonical(value: Value<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    write(&mut out, value);
    out
}

/// How a number is hashed: ECMAScript's `Number::toString` of the nearest double (ENC-JCS-03).
pub fn number(text: &str) -> Cow<'_, str> {
    // Short integers are their own canonical form; they are nearly all the numbers of a badge.
    let plain = text.len() < 16
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && (text.len() == 1 || !text.starts_with('0'));
    if plain {
        return Cow::Borrowed(text);
    }
    let value: f64 = text.parse().unwrap_or(0.0);
    let mut buffer = ryu_js::Buffer::new();
    Cow::Owned(buffer.format(value).to_owned())
}

/// Whether the hashed form stands for exactly the number that was written (THREAT-03).
pub fn number_is_exact(text: &str) -> bool {
    decimal(text) == decimal(&number(text))
}

/// Sign, significant digits and power of ten, so that `1.50e1` and `15` are equal.
fn decimal(text: &str) -> (bool, String, i64) {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let negative = mantissa.starts_with('-');
    let mantissa = mantissa.trim_start_matches('-');
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return (false, String::new(), 0);
    }
    let trailing = digits.len() - digits.trim_end_matches('0').len();
    let power = exponent.parse::<i64>().unwrap_or(i64::MAX / 2) + i64::try_from(trailing).unwrap_or(0)
        - i64::try_from(fraction.len()).unwrap_or(0);
    (negative, significant.to_owned(), power)
}

/// What is still to be written: iterative, so that depth costs no stack (THREAT-05).
enum Task<'a> {
    Member(&'a str, Value<'a>),
    Item(Value<'a>),
    End(u8),
}

fn write(out: &mut Vec<u8>, value: Value<'_>) {
    let mut tasks = Vec::new();
    write_value(out, value, &mut tasks);
    while let Some(task) = tasks.pop() {
        let value = match task {
            Task::End(byte) => {
                out.push(byte);
                continue;
            }
            Task::Item(value) => {
                separate(out);
                value
            }
            Task::Member(name, value) => {
                separate(out);
                write_string(out, name);
                out.push(b':');
                value
            }
        };
        write_value(out, value, &mut tasks);
    }
}

/// A comma, unless the array or object has just begun: nothing else ends with an opening bracket.
fn separate(out: &mut Vec<u8>) {
    if !matches!(out.last(), Some(b'[' | b'{')) {
        out.push(b',');
    }
}

/// Writes a value, or its opening bracket with the rest as tasks, the first one last.
fn write_value<'a>(out: &mut Vec<u8>, value: Value<'a>, tasks: &mut Vec<Task<'a>>) {
    match value.kind() {
        Kind::Null => out.extend_from_slice(b"null"),
        Kind::Bool => out.extend_from_slice(if value.as_bool() == Some(true) { b"true" } else { b"false" }),
        Kind::Number => out.extend_from_slice(number(value.number_text().unwrap_or_default()).as_bytes()),
        Kind::String => write_string(out, value.as_str().unwrap_or_default()),
        Kind::Array => {
            out.push(b'[');
            tasks.push(Task::End(b']'));
            let from = tasks.len();
            tasks.extend(value.items().map(Task::Item));
            if let Some(added) = tasks.get_mut(from..) {
                added.reverse();
            }
        }
        Kind::Object => {
            out.push(b'{');
            tasks.push(Task::End(b'}'));
            let from = tasks.len();
            tasks.extend(value.members().map(|(name, value)| Task::Member(name, value)));
            if let Some(added) = tasks.get_mut(from..) {
                added.sort_unstable_by(|left, right| match (left, right) {
                    (Task::Member(left, _), Task::Member(right, _)) => utf16_order(right, left),
                    _ => Ordering::Equal,
                });
            }
        }
    }
}

/// Bytes that are compared at once.
const CHUNK: usize = 32;

/// ENC-JCS-01: by UTF-16 code unit, which differs from code points only when both strings leave ASCII.
fn utf16_order(left: &str, right: &str) -> Ordering {
    if left.is_ascii() || right.is_ascii() {
        return left.cmp(right);
    }
    // What both begin with is passed many bytes at once, up to the character in which they differ.
    let chunks = left.as_bytes().chunks(CHUNK).zip(right.as_bytes().chunks(CHUNK));
    let mut at = chunks.take_while(|(left, right)| left == right && left.len() == CHUNK).count() * CHUNK;
    while !(left.is_char_boundary(at) && right.is_char_boundary(at)) {
        at -= 1;
    }
    let (left, right) = (left.get(at..).unwrap_or_default(), right.get(at..).unwrap_or_default());
    left.encode_utf16().cmp(right.encode_utf16())
}

/// ENC-JCS-02.
fn write_string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    // Nearly all strings need no escape, and without an early end the compiler looks at many bytes at once.
    if rest.iter().fold(true, |plain, byte| plain & !matches!(byte, b'"' | b'\\' | 0..=0x1f)) {
        out.extend_from_slice(rest);
        out.push(b'"');
        return;
    }
    while let Some(position) = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)) {
        let (plain, special) = rest.split_at(position);
        out.extend_from_slice(plain);
        let Some((byte, after)) = special.split_first() else { break };
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            0x08 => out.extend_from_slice(b"\\b"),
            0x09 => out.extend_from_slice(b"\\t"),
            0x0a => out.extend_from_slice(b"\\n"),
            0x0c => out.extend_from_slice(b"\\f"),
            0x0d => out.extend_from_slice(b"\\r"),
            other => out.extend_from_slice(format!("\\u{other:04x}").as_bytes()),
        }
        rest = after;
    }
    out.extend_from_slice(rest);
    out.push(b'"');
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::Document;
    use crate::{Bounds, Budget};
    use proptest::prelude::*;

    fn document(text: &str) -> Document {
        let limits = Bounds::default();
        Document::parse(text.as_bytes().to_vec(), &limits, &mut Budget::new(20_000_000)).unwrap()
    }

    fn jcs(text: &str) -> String {
        String::from_utf8(canonical(document(text).root())).unwrap()
    }

    #[test]
    fn enc_jcs_01_members_are_sorted_by_utf16_code_unit() {
        let sorted = jcs("{\"€\":1,\"\\r\":2,\"\u{fb33}\":3,\"1\":4,\"😀\":5,\"\u{80}\":6,\"ö\":7}");
        assert_eq!(sorted, "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\u{fb33}\":3}");
    }

    #[test]
    fn enc_jcs_02_and_03_strings_and_numbers() {
        assert_eq!(jcs(r#""\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/""#), r#""€$\u000f\nA'B\"\\\\\"/""#);
        assert_eq!(
            jcs("[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001, -0, 1e21, 1e-7, 0.000001]"),
            "[333333333.3333333,1e+30,4.5,0.002,1e-27,0,1e+21,1e-7,0.000001]"
        );
    }

    #[test]
    fn threat_03_numbers_that_lose_digits_are_noticed() {
        for exact in ["0", "-0", "1.50", "15e-1", "9007199254740992", "0.1", "1E30", "123456789012345680000"] {
            assert!(number_is_exact(exact), "{exact}");
        }
        for lossy in ["9007199254740993", "0.12345678901234567890", "3.0000000000000000001"] {
            assert!(!number_is_exact(lossy), "{lossy}");
        }
    }

    #[test]
    fn a_record_edits_members_without_touching_the_rest() {
        let text = document(r#"{"b":[1,{"z":0,"y":0}],"proof":{"v":"z"},"@context":"x"}"#);
        let root = text.root();
        let record = Record::of(root).without("proof").with("@context", root.get("b").unwrap());
        assert_eq!(record.clone().canonical(), br#"{"@context":[1,{"y":0,"z":0}],"b":[1,{"y":0,"z":0}]}"#);
        let chained = record.with_array("proof", vec![root.get("proof").unwrap()]).canonical();
        assert!(chained.ends_with(br#""proof":[{"v":"z"}]}"#));
    }

    proptest! {
        #[test]
        fn threat_03_canonical_form_is_stable(name in "\\PC{0,8}", value in any::<f64>(), text in "\\PC{0,20}") {
            prop_assume!(value.is_finite());
            let source = serde_json::json!({ name: [value, text], "z": {"b": null, "a": true} }).to_string();
            let once = canonical(document(&source).root());
            let twice = canonical(document(std::str::from_utf8(&once).unwrap()).root());
            prop_assert_eq!(once, twice);
        }
    }
}
