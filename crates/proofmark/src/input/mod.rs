//! From bytes to an opened carrier: what is it, by content, never by file name (IN-01).

mod baked;
mod cbor;
pub(crate) mod data_url;
pub(crate) mod jws;
mod namespaces;
mod png;
mod svg;

pub use baked::{Extracted, extract};
pub(crate) use baked::{Standard, second};

use crate::limits::Limits;
use crate::report::{Code, Finding};
use jws::Jws;
use proofmark_json::Budget;
use proofmark_json::{Document, JsonFault};
use serde::Serialize;

/// The bytes to verify.
///
/// ```
/// let input = proofmark::Input::from_bytes(b" eyJhbGciOiJFUzI1NiJ9.e30.c2ln ");
/// assert_eq!(input.bytes().len(), 31);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    bytes: &'a [u8],
}

impl<'a> Input<'a> {
    /// A file, or text that was pasted, whatever its form.
    #[must_use]
    pub fn from_bytes(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }

    /// The bytes as they were given.
    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

impl<'a> From<&'a [u8]> for Input<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }
}

impl<'a> From<&'a str> for Input<'a> {
    fn from(text: &'a str) -> Self {
        Self { bytes: text.as_bytes() }
    }
}

macro_rules! carriers {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $words:literal;)*) => {
        /// The form in which a credential came.
        ///
        /// ```
        /// assert_eq!(proofmark::Carrier::Jws.name(), "jws");
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
        #[non_exhaustive]
        pub enum Carrier {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)*
        }

        impl Carrier {
            /// All values, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name in the report's JSON form.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The carrier in words.
            pub(crate) const fn words(self) -> &'static str {
                match self {
                    $(Self::$variant => $words,)*
                }
            }
        }
    };
}

carriers! {
    /// Not recognised.
    Unknown = "unknown", "an unknown form";
    /// A JSON text.
    Json = "json", "JSON";
    /// A compact JWS: three parts with dots between them.
    Jws = "jws", "a compact JWS";
    /// A `data:` URL with one of the above inside.
    DataUrl = "data-url", "a data: URL";
    /// An EnvelopedVerifiableCredential or EnvelopedVerifiablePresentation.
    Enveloped = "enveloped", "an enveloped credential";
    /// A JWS in JSON serialization.
    JwsJson = "jws-json", "a JWS in JSON serialization";
    /// An encrypted token.
    Jwe = "jwe", "an encrypted token (JWE)";
    /// A token with selective disclosure.
    SdJwt = "sd-jwt", "an SD-JWT";
    /// A COSE message.
    Cose = "cose", "a COSE message";
    /// An ISO 18013-5 document.
    Mdoc = "mdoc", "an ISO mdoc";
    /// A PNG picture, perhaps with a badge baked in.
    Png = "png", "a PNG picture";
    /// An SVG picture, perhaps with a badge baked in.
    Svg = "svg", "an SVG picture or other XML";
    /// Another picture format.
    Picture = "picture", "a picture that cannot carry a badge";
    /// A PDF document.
    Pdf = "pdf", "a PDF document";
    /// A compressed file or archive.
    Archive = "archive", "a compressed file or archive";
    /// A web address.
    Url = "url", "a web address";
    /// Open Badges 2.x or older.
    OpenBadge2 = "open-badge-2", "an Open Badges 2.0 or older badge";
    /// A Comprehensive Learner Record 1.0, which is no verifiable credential.
    Clr1 = "clr-1", "a Comprehensive Learner Record 1.0";
    /// Several credentials in one list.
    List = "list", "a list of credentials";
}

/// What was found inside the bytes.
pub(crate) enum Content {
    Json(Document),
    Jws(Jws),
    /// A web address, at which the badge is.
    Url(String),
}

pub(crate) struct Opened {
    pub(crate) carrier: Carrier,
    pub(crate) content: Result<Content, Finding>,
    pub(crate) notes: Vec<Finding>,
    /// Where in a picture it was found; empty for what is no picture.
    pub(crate) place: String,
    /// The standard that this place speaks of.
    pub(crate) standard: Option<Standard>,
    /// What else a picture holds, of other standards (IN-PNG-10).
    pub(crate) others: Vec<Opened>,
}

impl Opened {
    fn new(carrier: Carrier, content: Result<Content, Finding>) -> Self {
        Self { carrier, content, notes: Vec::new(), place: String::new(), standard: None, others: Vec::new() }
    }

    pub(crate) fn ok(carrier: Carrier, content: Content) -> Self {
        Self::new(carrier, Ok(content))
    }

    fn refused(carrier: Carrier, finding: Finding) -> Self {
        Self::new(carrier, Err(finding))
    }

    fn unsupported(carrier: Carrier) -> Self {
        Self::refused(carrier, unsupported(carrier))
    }
}

pub(crate) fn unsupported(carrier: Carrier) -> Finding {
    Finding::new(Code::InputUnsupported, "").with("carrier", carrier.words())
}

/// What is wrong with a JSON text, as a finding of the check `input`.
pub(crate) fn json_finding(fault: &JsonFault, what: &str) -> Finding {
    match fault {
        JsonFault::Syntax { reason, offset } => {
            Finding::new(Code::InputMalformed, "").with("reason", format!("{what}: {reason}, at byte {offset}"))
        }
        JsonFault::Duplicate { name, pointer } => {
            Finding::new(Code::InputDuplicateMember, pointer.as_str()).with("name", name)
        }
        JsonFault::Limit(limit) => Finding::new(Code::InputLimit, "").with("limit", limit),
    }
}

fn malformed(reason: &str) -> Finding {
    Finding::new(Code::InputMalformed, "").with("reason", reason)
}

/// First bytes of what is known and not a text.
const MAGIC: &[(&[u8], Carrier)] = &[
    (b"\x89PNG\r\n\x1a\n", Carrier::Png),
    (b"%PDF-", Carrier::Pdf),
    (b"\xff\xd8\xff", Carrier::Picture),
    (b"GIF8", Carrier::Picture),
    (b"RIFF", Carrier::Picture),
    (b"\x1f\x8b", Carrier::Archive),
    (b"PK\x03\x04", Carrier::Archive),
];

/// Opens what was handed in: pictures with a badge in them, and everything that [`open`] takes (IN-01).
pub(crate) fn open_input(input: Input<'_>, limits: &Limits, budget: &mut Budget) -> Opened {
    baked::open(input, limits, budget).unwrap_or_else(|| open(input, limits, budget))
}

/// Opens a text (IN-01): binary signatures, then text by its first character. What is supplied, or inside of something else,
/// is opened here: it is no picture.
pub(crate) fn open(input: Input<'_>, limits: &Limits, budget: &mut Budget) -> Opened {
    let bytes = input.bytes;
    if let Some((_, carrier)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Opened::unsupported(*carrier);
    }
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limits.text_bytes {
        return Opened::refused(Carrier::Unknown, Finding::new(Code::InputLimit, "").with("limit", "textBytes"));
    }
    if let Some(carrier) = cbor::recognise(bytes, budget) {
        return Opened::unsupported(carrier);
    }
    // IN-01: one byte order mark before the text belongs to the file, not to the JSON; inside a token it is malformed.
    let bytes = bytes.trim_ascii();
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    match bytes.first() {
        None => Opened::refused(Carrier::Unknown, Finding::new(Code::InputEmpty, "")),
        Some(b'{') => match Document::parse(bytes.to_vec(), &limits.json(), budget) {
            Ok(document) => Opened::ok(Carrier::Json, Content::Json(document)),
            Err(fault) => Opened::refused(Carrier::Json, json_finding(&fault, "the JSON text")),
        },
        Some(b'[') => match Document::parse(bytes.to_vec(), &limits.json(), budget) {
            Ok(_) => Opened::unsupported(Carrier::List),
            Err(fault) => Opened::refused(Carrier::Json, json_finding(&fault, "the JSON text")),
        },
        Some(b'"') => quoted(bytes, limits, budget),
        Some(b'<') => Opened::unsupported(Carrier::Svg),
        Some(_) => match std::str::from_utf8(bytes) {
            Ok(text) => open_text(text, limits, budget),
            Err(_) => Opened::refused(Carrier::Unknown, Finding::new(Code::InputUnrecognised, "")),
        },
    }
}

/// A JSON string whose content is a token: a common slip of copy and paste (IN-08).
fn quoted(bytes: &[u8], limits: &Limits, budget: &mut Budget) -> Opened {
    match Document::parse(bytes.to_vec(), &limits.json(), budget) {
        Ok(document) => {
            let inner = document.root().as_str().unwrap_or_default().trim();
            if inner.starts_with('"') {
                return Opened::refused(Carrier::Unknown, Finding::new(Code::InputUnrecognised, ""));
            }
            let mut opened = open_text(inner, limits, budget);
            opened.notes.push(Finding::new(Code::InputQuoted, ""));
            opened
        }
        Err(fault) => Opened::refused(Carrier::Unknown, json_finding(&fault, "the quoted text")),
    }
}

fn open_text(text: &str, limits: &Limits, budget: &mut Budget) -> Opened {
    let starts = |prefix: &str| text.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
    if starts("https://") || starts("http://") {
        return Opened::ok(Carrier::Url, Content::Url(text.to_owned()));
    }
    if starts("data:") {
        return match data_url::parse(text) {
            Ok(inner) => open_data(&inner, limits, budget),
            Err(reason) => Opened::refused(Carrier::DataUrl, malformed(reason)),
        };
    }
    open_token(text, limits, budget)
}

/// The content of a data URL: a token or a JSON text, but no further data URL.
pub(crate) fn open_data(inner: &[u8], limits: &Limits, budget: &mut Budget) -> Opened {
    let inner = inner.trim_ascii();
    let mut opened = match (inner.first(), std::str::from_utf8(inner)) {
        (None, _) => Opened::refused(Carrier::DataUrl, Finding::new(Code::InputEmpty, "")),
        (Some(b'{'), _) => match Document::parse(inner.to_vec(), &limits.json(), budget) {
            Ok(document) => Opened::ok(Carrier::DataUrl, Content::Json(document)),
            Err(fault) => Opened::refused(Carrier::DataUrl, json_finding(&fault, "the JSON text")),
        },
        (Some(_), Ok(text)) => open_token(text, limits, budget),
        (Some(_), Err(_)) => match cbor::recognise(inner, budget) {
            Some(carrier) => Opened::unsupported(carrier),
            None => Opened::refused(Carrier::DataUrl, Finding::new(Code::InputUnrecognised, "")),
        },
    };
    if opened.carrier == Carrier::Jws {
        opened.carrier = Carrier::DataUrl;
    }
    opened
}

fn open_token(text: &str, limits: &Limits, budget: &mut Budget) -> Opened {
    // A JOSE header starts with `{"` in base64url.
    let jose = text.starts_with("eyJ") || text.starts_with("ewo") || text.starts_with("eyA");
    let fault = match jws::parse(text, limits, budget) {
        Ok(jws) => return Opened::ok(Carrier::Jws, Content::Jws(jws)),
        Err(fault) => fault,
    };
    let parts = text.split('.').take(6).count();
    if parts == 3 && !text.contains('~') && is_token(text) {
        return Opened::refused(Carrier::Jws, fault);
    }
    match (is_token(text), jose) {
        (false, true) => {
            Opened::refused(Carrier::Jws, malformed("a token has characters that are neither base64url nor a dot"))
        }
        (true, _) if text.contains('~') => Opened::unsupported(Carrier::SdJwt),
        (true, true) if parts == 5 => Opened::unsupported(Carrier::Jwe),
        (true, true) => {
            Opened::refused(Carrier::Jws, malformed("a compact JWS has three parts with dots between them"))
        }
        (_, false) => Opened::refused(Carrier::Unknown, Finding::new(Code::InputUnrecognised, "")),
    }
}

/// Whether a text has only the characters of tokens: base64url, padding, dots, and the tilde of SD-JWTs.
fn is_token(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~' | b'='))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(bytes: &[u8]) -> (Carrier, Option<Code>) {
        let limits = Limits::default();
        let opened = open(Input::from_bytes(bytes), &limits, &mut Budget::new(limits.work));
        (opened.carrier, opened.content.err().map(|finding| finding.code()))
    }

    #[test]
    fn in_01_content_decides() {
        let jws = b"eyJhbGciOiJFUzI1NiJ9.e30.c2ln";
        assert_eq!(opened(jws), (Carrier::Jws, None));
        assert_eq!(opened(b" \r\n\teyJhbGciOiJFUzI1NiJ9.e30.c2ln\n"), (Carrier::Jws, None));
        assert_eq!(opened(b"\"eyJhbGciOiJFUzI1NiJ9.e30.c2ln\""), (Carrier::Jws, None));
        assert_eq!(opened(b"data:application/vc+jwt,eyJhbGciOiJFUzI1NiJ9.e30.c2ln"), (Carrier::DataUrl, None));
        assert_eq!(opened(b"{}"), (Carrier::Json, None));
        assert_eq!(opened(b" https://badges.example/1\n"), (Carrier::Url, None));
        assert_eq!(opened(b"\xef\xbb\xbf{}"), (Carrier::Json, None));
    }

    #[test]
    fn every_known_but_unsupported_carrier_is_named() {
        for (bytes, carrier) in [
            (&b"\x89PNG\r\n\x1a\nrest"[..], Carrier::Png),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Carrier::Svg),
            (b"%PDF-1.7", Carrier::Pdf),
            (b"\xff\xd8\xff\xe0", Carrier::Picture),
            (b"\xd2\x84\x43\xa1\x01\x26\xa0\x41p\x41s", Carrier::Cose),
            (b"\xa2\x67version\x63\x31.0\x69documents\x80", Carrier::Mdoc),
            (b"PK\x03\x04", Carrier::Archive),
            (b"eyJhbGciOiJFUzI1NiJ9.e30.c2ln~WyJhIl0~", Carrier::SdJwt),
            (b"eyJhbGciOiJSU0EifQ.a.b.c.d", Carrier::Jwe),
            (b"[{}]", Carrier::List),
        ] {
            assert_eq!(opened(bytes), (carrier, Some(Code::InputUnsupported)), "{carrier:?}");
        }
    }

    #[test]
    fn a_picture_is_opened_only_where_it_is_handed_in() {
        let limits = Limits::default();
        let picture = b"<svg xmlns='http://www.w3.org/2000/svg' xmlns:b='https://purl.imsglobal.org/ob/v3p0'>\
            <b:credential verify='eyJhbGciOiJFUzI1NiJ9.e30.c2ln'/></svg>";
        let handed_in = open_input(Input::from_bytes(picture), &limits, &mut Budget::new(limits.work));
        assert!(matches!(handed_in.content, Ok(Content::Jws(_))));
        assert_eq!((handed_in.carrier, handed_in.place.as_str()), (Carrier::Svg, "openbadges:credential/@verify"));
        assert_eq!(opened(picture), (Carrier::Svg, Some(Code::InputUnsupported)));
        // Inside of a picture, a picture is none either.
        let text = String::from_utf8_lossy(picture).replace('<', "&lt;");
        let nested = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:b='https://purl.imsglobal.org/ob/v3p0'><b:credential>{text}</b:credential></svg>"
        );
        let nested = open_input(Input::from(nested.as_str()), &limits, &mut Budget::new(limits.work));
        assert_eq!(nested.content.err().map(|finding| finding.code()), Some(Code::InputUnsupported));
    }

    #[test]
    fn what_is_no_badge_is_said_to_be_none() {
        for (bytes, code) in [
            (&b""[..], Code::InputEmpty),
            (b" \n\t", Code::InputEmpty),
            (b"hello", Code::InputUnrecognised),
            (b"\0\x01\x02\xff", Code::InputUnrecognised),
            // First bytes of CBOR are no CBOR.
            (b"\xa2\x67version", Code::InputUnrecognised),
            (b"\xbf\xff\xff\xff", Code::InputUnrecognised),
            (b"\xd9\x01\x02\x03", Code::InputUnrecognised),
            (b"\xd2\x84\x43\xa1", Code::InputUnrecognised),
            (b"\x84\x58\x20rest", Code::InputUnrecognised),
            (b"data:application/vc+cose;base64,0oQ=", Code::InputUnrecognised),
            (b"urn:uuid:1", Code::InputUnrecognised),
            (b"eyJhbGciOiJFUzI1NiJ9.e30", Code::InputMalformed),
            (b"eyJhbGciOiJFUzI1NiJ9.e3 0.c2ln", Code::InputMalformed),
            (b"\xef\xbb\xbf\xef\xbb\xbf{}", Code::InputUnrecognised),
            (b"{\"a\":1,\"a\":1}", Code::InputDuplicateMember),
            (b"data:nonsense", Code::InputMalformed),
        ] {
            assert_eq!(opened(bytes).1, Some(code), "{}", String::from_utf8_lossy(bytes));
        }
        assert_eq!(opened(&vec![b'{'; 40 << 20]).1, Some(Code::InputLimit));
    }
}
