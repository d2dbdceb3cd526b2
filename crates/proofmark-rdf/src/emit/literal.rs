//! Values to literals: datatypes, languages, directions, numbers (DI-LD-07..14).

use super::{DirectionMode, Doubles, Emitter, Escapes, Languages, RDF, invalid};
use crate::Fault;
use crate::context::{Active, Coercion, Definition};
use crate::iri;
use crate::terms::Term;
use proofmark_contexts::{Direction, Setting};
use proofmark_json::{Kind, Value, jcs};
use std::borrow::Cow;

const XSD: &str = "http://www.w3.org/2001/XMLSchema#";
const I18N: &str = "https://www.w3.org/ns/i18n#";

const KEYWORD_OUTSIDE: &str = "a value whose member is a keyword outside the context of a type";

/// The language and direction of a string.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tongue<'a> {
    pub(super) language: Option<&'a str>,
    pub(super) direction: Option<Direction>,
}

impl<'a> Tongue<'a> {
    /// What the term says, or else the context (section 5.3.2, step 5).
    pub(super) fn of(cx: &'a Active, definition: Option<&'a Definition>) -> Self {
        let language = match definition.map(|definition| &definition.language) {
            Some(Setting::Value(language)) => Some(&**language),
            Some(Setting::Null) => None,
            Some(Setting::Unset) | None => cx.language.as_deref(),
        };
        Self { language, direction: Self::direction(cx, definition) }
    }

    pub(super) fn direction(cx: &Active, definition: Option<&Definition>) -> Option<Direction> {
        match definition.map(|definition| definition.direction) {
            Some(Setting::Value(direction)) => Some(direction),
            Some(Setting::Null) => None,
            Some(Setting::Unset) | None => cx.direction,
        }
    }
}

impl Emitter<'_> {
    /// A string, number or boolean where a value of this property stands (section 5.3).
    pub(super) fn scalar(
        &mut self,
        cx: &Active,
        definition: Option<&Definition>,
        value: Value<'_>,
        graph: Term,
    ) -> Result<Option<Term>, Fault> {
        // A set ends the context of a type, and what is a property in it may be a keyword outside. Then the standard makes a
        // literal of the value, and others drop it.
        if definition.and_then(|definition| definition.target.as_ref()).is_some_and(|target| target.keyword.is_some()) {
            self.lose(KEYWORD_OUTSIDE, value)?;
        }
        let coercion = definition.map_or(&Coercion::Plain, |definition| &definition.coercion);
        match (coercion, value.as_str()) {
            (Coercion::Id, Some(text)) => self.reference(cx, text, false, value),
            (Coercion::Vocab, Some(text)) => self.reference(cx, text, true, value),
            (Coercion::Datatype(datatype), _) => self.literal(value, Some(&datatype.text)).map(Some),
            (Coercion::Plain | Coercion::Literal, Some(text)) => {
                self.text(text, Tongue::of(cx, definition), value, graph)
            }
            (Coercion::Json, _) => self.json(value).map(Some),
            _ => self.literal(value, None).map(Some),
        }
    }

    /// Any JSON, in canonical form (DI-LD-13).
    pub(super) fn json(&mut self, value: Value<'_>) -> Result<Term, Fault> {
        let canonical = jcs::canonical(value);
        self.pay(canonical.len() / 2)?;
        let text = String::from_utf8(canonical).unwrap_or_default();
        Ok(self.write(&text, Some((RDF, "JSON")), None))
    }

    /// A literal of a datatype, or of the one that the JSON type implies (section 7.2.2).
    pub(super) fn literal(&mut self, value: Value<'_>, datatype: Option<&str>) -> Result<Term, Fault> {
        let double = datatype.and_then(|datatype| datatype.strip_prefix(XSD)) == Some("double");
        let (text, implied): (Cow<'_, str>, &str) = match value.kind() {
            Kind::Bool => (Cow::Borrowed(if value.as_bool() == Some(true) { "true" } else { "false" }), "boolean"),
            Kind::Number => number(value.number_text().unwrap_or_default(), double),
            _ => {
                let text = value.as_str().unwrap_or_default();
                self.traits.double_as_text |= double;
                if self.standard() {
                    self.respelled(text, datatype, value)?;
                }
                match text.trim().parse::<f64>() {
                    Ok(parsed) if double && self.options.doubles == Doubles::Canonical && parsed.is_finite() => {
                        (Cow::Owned(exponent_form(parsed)), "string")
                    }
                    _ => (Cow::Borrowed(text), "string"),
                }
            }
        };
        self.pay(text.len() / 8)?;
        Ok(match datatype {
            Some(datatype) => self.write(&text, Some((datatype, "")), None),
            None => self.write(&text, Some((XSD, implied)), None),
        })
    }

    /// A text with a datatype.
    pub(super) fn typed_text(&mut self, text: &str, datatype: &str) -> Term {
        self.write(text, Some((datatype, "")), None)
    }

    /// A string that stands where a number or boolean of the same literal could stand: readers of the JSON tell them apart.
    fn respelled(&self, text: &str, datatype: Option<&str>, at: Value<'_>) -> Result<(), Fault> {
        // The contexts of Open Badges write the namespace with https.
        let kind = datatype
            .and_then(|datatype| datatype.strip_prefix("http"))
            .map(|rest| rest.strip_prefix('s').unwrap_or(rest))
            .and_then(|rest| rest.strip_prefix("://www.w3.org/2001/XMLSchema#"))
            .unwrap_or_default();
        let same = match kind {
            "boolean" => matches!(text, "true" | "false"),
            "float" | "double" | "decimal" | "integer" => {
                text.contains('E')
                    && text.parse::<f64>().is_ok_and(|value| value.is_finite() && exponent_form(value) == text)
            }
            _ => false,
        };
        if same { self.doubt("a number or truth value is written as a string", at) } else { Ok(()) }
    }

    /// A string with its language and direction.
    pub(super) fn text(
        &mut self,
        text: &str,
        tongue: Tongue<'_>,
        at: Value<'_>,
        graph: Term,
    ) -> Result<Option<Term>, Fault> {
        self.pay(text.len() / 8)?;
        let language = match tongue.language {
            Some(tag) if !is_language_tag(tag) => {
                self.lose("a text whose language tag is not well formed", at)?;
                return Ok(None);
            }
            Some(tag) => Some(self.tag(tag)),
            None => None,
        };
        let direction = tongue.direction.map(|direction| match direction {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        });
        Ok(Some(match (direction, self.options.direction) {
            (Some(direction), DirectionMode::I18nDatatype) => {
                let language = language.as_deref().unwrap_or_default().to_ascii_lowercase();
                self.write(text, Some((I18N, &format!("{language}_{direction}"))), None)
            }
            (Some(direction), DirectionMode::CompoundLiteral) => {
                let node = self.terms.fresh_blank();
                let value = self.write(text, None, None);
                let direction = self.write(direction, None, None);
                for (name, object) in [("value", value), ("direction", direction)] {
                    let predicate = self.vocabulary(name);
                    self.emit(node, predicate, object, graph)?;
                }
                if let Some(language) = language {
                    let (predicate, object) =
                        (self.vocabulary("language"), self.write(&language.to_ascii_lowercase(), None, None));
                    self.emit(node, predicate, object, graph)?;
                }
                node
            }
            _ => self.write(text, None, language.as_deref()),
        }))
    }

    fn tag(&mut self, tag: &str) -> String {
        if tag.bytes().any(|byte| byte.is_ascii_uppercase()) {
            self.traits.upper_case_language = true;
        }
        match self.options.languages {
            Languages::LowerCase => tag.to_ascii_lowercase(),
            Languages::AsReceived => tag.to_owned(),
        }
    }

    /// A value object's content (sections 5.1.2 step 15 and 7.2.2), its members already told apart.
    pub(super) fn value_object(
        &mut self,
        cx: &Active,
        content: Value<'_>,
        kind: Option<Value<'_>>,
        tongue: (Option<Value<'_>>, Option<Value<'_>>),
        object: Value<'_>,
        graph: Term,
    ) -> Result<Option<Term>, Fault> {
        let (language, direction) = tongue;
        let direction = match direction.map(|value| (value, value.as_str())) {
            None => None,
            Some((_, Some("ltr"))) => Some(Direction::LeftToRight),
            Some((_, Some("rtl"))) => Some(Direction::RightToLeft),
            Some((value, _)) => return Err(invalid("invalid base direction", value)),
        };
        if kind.is_some() && (language.is_some() || direction.is_some()) {
            return Err(invalid("invalid value object", object));
        }
        let tag = match language.map(|value| (value, value.as_str())) {
            None => None,
            Some((_, Some(tag))) => Some(tag),
            Some((value, None)) => return Err(invalid("invalid language-tagged string", value)),
        };
        let datatype = match kind {
            None => None,
            Some(kind) => {
                let single =
                    if kind.kind() == Kind::Array && kind.len() == 1 { kind.items().next() } else { Some(kind) };
                let text = single.and_then(Value::as_str).ok_or_else(|| invalid("invalid typed value", kind))?;
                Some((self.datatype(cx, text, kind)?, kind))
            }
        };
        if let Some((Datatype::Json, _)) = datatype {
            return self.json(content).map(Some);
        }
        match content.kind() {
            Kind::Null => {
                self.lose("a value object without a value", object)?;
                return Ok(None);
            }
            Kind::Object | Kind::Array => return Err(invalid("invalid value object value", content)),
            Kind::Bool | Kind::Number | Kind::String => {}
        }
        match (content.as_str(), datatype) {
            (None, _) if tag.is_some() => Err(invalid("invalid language-tagged value", object)),
            (Some(text), None) => self.text(text, Tongue { language: tag, direction }, object, graph),
            (_, None) => self.literal(content, None).map(Some),
            (_, Some((Datatype::Json, _))) => Ok(None),
            (_, Some((Datatype::Iri(datatype), kind)))
                if datatype.strip_prefix(RDF).is_some_and(|name| matches!(name, "langString" | "dirLangString")) =>
            {
                self.lose("a text whose datatype needs a language", kind)?;
                self.literal(content, Some(&datatype)).map(Some)
            }
            (_, Some((Datatype::Iri(datatype), _))) => self.literal(content, Some(&datatype)).map(Some),
        }
    }

    /// The datatype of a value object, as an IRI.
    pub(super) fn datatype(&mut self, cx: &Active, text: &str, at: Value<'_>) -> Result<Datatype, Fault> {
        use crate::context::Expanded;
        use crate::keyword::Keyword;
        match cx.expand(text, true, true) {
            Expanded::Keyword(Keyword::Json) => Ok(Datatype::Json),
            Expanded::Term(_, target) if target.absolute => Ok(Datatype::Iri(target.text.to_string())),
            Expanded::Text(expanded, _) if iri::is_absolute(&expanded) => {
                self.pay(expanded.len() / 8)?;
                Ok(Datatype::Iri(expanded.into_owned()))
            }
            _ => Err(invalid("invalid typed value", at)),
        }
    }

    /// Writes a literal as canonical N-Quads does (DI-RDFC-03).
    fn write(&mut self, text: &str, datatype: Option<(&str, &str)>, language: Option<&str>) -> Term {
        let mut odd = false;
        let legacy = self.options.escapes == Escapes::Urdna2015;
        let term = self.terms.intern_written(|out| {
            out.push(b'"');
            odd = escape(out, text, legacy);
            out.push(b'"');
            if let Some(language) = language {
                out.push(b'@');
                out.extend_from_slice(language.as_bytes());
            } else if let Some((namespace, name)) = datatype
                && !is_string(namespace, name)
            {
                out.extend_from_slice(b"^^<");
                out.extend_from_slice(namespace.as_bytes());
                out.extend_from_slice(name.as_bytes());
                out.push(b'>');
            }
        });
        self.traits.control_character |= odd;
        self.traits.supplementary_character |= !text.is_ascii() && text.bytes().any(|byte| byte >= 0xf0);
        term
    }
}

/// What a value object says its value is.
pub(super) enum Datatype {
    Json,
    Iri(String),
}

fn is_string(namespace: &str, name: &str) -> bool {
    namespace
        .strip_prefix(XSD)
        .is_some_and(|rest| (rest == "string" && name.is_empty()) || (rest.is_empty() && name == "string"))
}

/// The first byte that is escaped. Eight bytes at a time are passed over, as long as none of them can be one.
fn special(bytes: &[u8]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    let zero = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
    let mut passed = 0;
    while let Some(chunk) = bytes.get(passed..).and_then(|rest| rest.first_chunk::<8>()) {
        let word = u64::from_le_bytes(*chunk);
        let marked = zero(word ^ (ONES * u64::from(b'"')))
            | zero(word ^ (ONES * u64::from(b'\\')))
            | zero(word ^ (ONES * 0x7f))
            | (word.wrapping_sub(ONES * 0x20) & !word & HIGHS);
        if marked != 0 {
            break;
        }
        passed += 8;
    }
    let found = |byte: &u8| *byte < 0x20 || matches!(*byte, b'"' | b'\\' | 0x7f);
    bytes.get(passed..)?.iter().position(found).map(|place| place + passed)
}

/// Whether a character was escaped that URDNA2015 left as it is.
fn escape(out: &mut Vec<u8>, text: &str, legacy: bool) -> bool {
    let mut odd = false;
    let mut plain = text.as_bytes();
    while let Some(place) = special(plain) {
        let (before, rest) = plain.split_at(place);
        out.extend_from_slice(before);
        let Some((byte, after)) = rest.split_first() else { break };
        let short: &[u8] = match byte {
            b'"' => b"\\\"",
            b'\\' => b"\\\\",
            b'\n' => b"\\n",
            b'\r' => b"\\r",
            b'\t' => b"\\t",
            0x08 => b"\\b",
            0x0c => b"\\f",
            _ => b"",
        };
        let plain_before = !matches!(byte, b'"' | b'\\' | b'\n' | b'\r');
        odd |= plain_before;
        if legacy && plain_before {
            out.push(*byte);
        } else if short.is_empty() {
            out.extend_from_slice(format!("\\u{byte:04X}").as_bytes());
        } else {
            out.extend_from_slice(short);
        }
        plain = after;
    }
    out.extend_from_slice(plain);
    odd
}

/// BCP 47 as far as its form goes.
pub(crate) fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let fits = |part: &str| (1..=8).contains(&part.len());
    parts.next().is_some_and(|first| fits(first) && first.bytes().all(|byte| byte.is_ascii_alphabetic()))
        && parts.all(|part| fits(part) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// A JSON number as RDF: its text, and the datatype that it implies (DI-LD-07, DI-LD-08).
fn number(text: &str, double: bool) -> (Cow<'_, str>, &'static str) {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let short =
        digits.len() < 16 && digits.bytes().all(|byte| byte.is_ascii_digit()) && !(digits == "0" && text != "0");
    if short && !double {
        return (Cow::Borrowed(text), "integer");
    }
    let value: f64 = text.parse().unwrap_or(0.0);
    if double || value.fract() != 0.0 || value.abs() >= 1e21 {
        return (Cow::Owned(exponent_form(value)), "double");
    }
    let whole = format!("{value:.0}");
    (Cow::Owned(if whole == "-0" { "0".to_owned() } else { whole }), "integer")
}

/// The canonical form of a double: up to 15 digits after the point, at least one, and an exponent.
fn exponent_form(value: f64) -> String {
    // The numbers of badges are mostly sixteenths of moderate size: these have few digits, and there is nothing to round.
    if value != 0.0 && value.abs() < 1e10 && (value * 16.0).fract() == 0.0 {
        let exact = format!("{value:e}");
        let (mantissa, exponent) = exact.split_once('e').unwrap_or((&exact, "0"));
        return format!("{mantissa}{}E{exponent}", if mantissa.contains('.') { "" } else { ".0" });
    }
    // Fifteen digits as ECMAScript rounds them: of two equally near ones it takes the larger.
    // One digit more decides, unless it is a five: then those behind it do.
    let near = format!("{:.16e}", value.abs());
    let exact = if near.contains("5e") { format!("{:.60e}", value.abs()) } else { near };
    let (mantissa, exponent) = exact.split_once('e').unwrap_or((&exact, "0"));
    let digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).map(|digit| digit - b'0').collect();
    let (kept, rest) = digits.split_at(16.min(digits.len()));
    let mut kept = kept.to_vec();
    let mut exponent: i64 = exponent.parse().unwrap_or(0);
    if rest.first().is_some_and(|next| *next >= 5) {
        let mut carry = true;
        for digit in kept.iter_mut().rev() {
            if !carry {
                break;
            }
            carry = *digit == 9;
            *digit = if carry { 0 } else { *digit + 1 };
        }
        if carry {
            kept.insert(0, 1);
            kept.truncate(16);
            exponent += 1;
        }
    }
    while kept.len() > 2 && kept.last() == Some(&0) {
        kept.pop();
    }
    let mut out = String::with_capacity(24);
    if value < 0.0 {
        out.push('-');
    }
    for (place, digit) in kept.iter().enumerate() {
        if place == 1 {
            out.push('.');
        }
        out.push(char::from(b'0' + digit));
    }
    out.push('E');
    out.push_str(&exponent.to_string());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn di_ld_07_numbers() {
        for (json, double, text, kind) in [
            ("1", false, "1", "integer"),
            ("1.0", false, "1", "integer"),
            ("1e0", false, "1", "integer"),
            ("-0", false, "0", "integer"),
            ("1.5", false, "1.5E0", "double"),
            ("100.5", false, "1.005E2", "double"),
            ("0.1", false, "1.0E-1", "double"),
            ("3", true, "3.0E0", "double"),
            ("1e21", false, "1.0E21", "double"),
            ("9007199254740993", false, "9007199254740992", "integer"),
            ("9.95", false, "9.949999999999999E0", "double"),
            ("2251799813685248.5", false, "2.251799813685249E15", "double"),
            ("-9.9999999999999999", false, "-10", "integer"),
            ("0.99999999999999989", false, "9.999999999999999E-1", "double"),
            ("5e-324", false, "4.940656458412465E-324", "double"),
        ] {
            let (found, implied) = number(json, double);
            assert_eq!((&*found, implied), (text, kind), "{json}");
        }
    }

    #[test]
    fn di_rdfc_03_escapes() {
        let mut out = Vec::new();
        assert!(escape(&mut out, "\t\n\r\u{8}\u{c}\u{7}\u{b}\u{1f}\u{7f}\"\\é€😀/", false));
        assert_eq!(String::from_utf8_lossy(&out), "\\t\\n\\r\\b\\f\\u0007\\u000B\\u001F\\u007F\\\"\\\\é€😀/");
        assert!(!escape(&mut Vec::new(), "a\n\"b\"\\", false));
    }

    #[test]
    fn language_tags_are_checked_by_form() {
        for good in ["en", "en-US", "zh-Hant-TW", "x-y", "de-1996"] {
            assert!(is_language_tag(good), "{good}");
        }
        for bad in ["", "e n", "en_US", "123", "en-", "abcdefghi", "en-abcdefghi"] {
            assert!(!is_language_tag(bad), "{bad}");
        }
    }
}
