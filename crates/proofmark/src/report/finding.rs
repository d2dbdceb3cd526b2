//! One thing that was checked, and what was found.

use super::Code;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;

macro_rules! names {
    ($(#[$doc:meta])* $type:ident { $($(#[$variant_doc:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$variant_doc])* #[serde(rename = $name)] $variant,)*
        }

        impl $type {
            /// All values, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name in the report's JSON form.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

names! {
    /// The question that a finding answers a part of.
    ///
    /// ```
    /// assert_eq!(proofmark::Check::Proof.name(), "proof");
    /// ```
    Check {
        /// Can the bytes be read at all?
        Input = "input",
        /// Does the document conform to its data model?
        Structure = "structure",
        /// Are its vocabularies known?
        Context = "context",
        /// Is the signature good?
        Proof = "proof",
        /// Does the key speak for the issuer?
        Key = "key",
        /// Is it within its dates?
        Validity = "validity",
        /// Was it revoked or suspended?
        Status = "status",
        /// Does it match the schema it names?
        Schema = "schema",
        /// Was it given to the expected person?
        Recipient = "recipient",
        /// Who vouches for the issuer?
        Issuer = "issuer",
        /// Do others endorse it?
        Endorsement = "endorsement",
        /// What about the credentials inside?
        Nested = "nested",
        /// Are the files it refers to unchanged?
        Integrity = "integrity",
        /// Is the sender the holder?
        Holder = "holder",
        /// Is there a newer version?
        Refresh = "refresh",
    }
}

names! {
    /// What a check found.
    ///
    /// ```
    /// assert_eq!(proofmark::Outcome::NotApplicable.name(), "not-applicable");
    /// ```
    Outcome {
        /// Examined and good.
        Pass = "pass",
        /// Examined and bad.
        Fail = "fail",
        /// Odd, but no reason to refuse.
        Warn = "warn",
        /// Could not be decided.
        Unknown = "unknown",
        /// Not examined, because a named policy said so.
        Skipped = "skipped",
        /// There is nothing to examine.
        NotApplicable = "not-applicable",
    }
}

names! {
    /// Who has to act when something is wrong.
    ///
    /// ```
    /// assert_eq!(proofmark::Fault::Issuer.name(), "issuer");
    /// ```
    Fault {
        /// Whoever issued the badge.
        Issuer = "issuer",
        /// Whoever holds or sent it.
        Holder = "holder",
        /// A server or connection.
        Network = "network",
        /// The program that calls proofmark, or its policy.
        Host = "host",
        /// proofmark itself: not supported yet.
        Verifier = "verifier",
    }
}

/// One thing that was checked: a stable [`Code`], the place in the document, and the particulars.
///
/// ```
/// use proofmark::{Input, Policy, Resources, Timestamp, Verifier};
///
/// let at = Timestamp::parse("2026-06-01T12:00:00Z")?;
/// let report = Verifier::new(Policy::default()).verify(Input::from_bytes(b""), &Resources::new(), at);
/// let finding = &report.findings()[0];
/// assert_eq!(finding.code().name(), "input.empty");
/// assert_eq!(finding.message(), "There is nothing in this file.");
/// # Ok::<(), proofmark::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    code: Code,
    at: String,
    proof: Option<u32>,
    data: Vec<(Cow<'static, str>, String)>,
}

impl Finding {
    /// `at` is a JSON Pointer into the document that was secured.
    pub(crate) fn new(code: Code, at: impl Into<String>) -> Self {
        Self { code, at: bounded(at.into()), proof: None, data: Vec::new() }
    }

    /// Adds a particular. What came from outside is shortened and escaped (THREAT-51).
    pub(crate) fn with(mut self, name: &'static str, value: impl AsRef<str>) -> Self {
        self.data.push((Cow::Borrowed(name), quoted(value.as_ref())));
        self
    }

    /// Says which proof of the document this is about, counted from 0.
    pub(crate) fn of_proof(mut self, proof: u32) -> Self {
        self.proof = Some(proof);
        self
    }

    /// The same about a document that stands in the place of its address at `place`.
    pub(crate) fn beneath(mut self, place: &str) -> Self {
        if !place.is_empty() {
            self.at = bounded(format!("{place}{}", self.at));
        }
        self
    }

    /// The same, told under a code that fits better, which has the same particulars.
    pub(crate) fn recode(&mut self, code: Code) {
        self.code = code;
    }

    /// The stable code.
    #[must_use]
    pub fn code(&self) -> Code {
        self.code
    }

    /// JSON Pointer (RFC 6901) into the document; empty for the document as a whole.
    #[must_use]
    pub fn at(&self) -> &str {
        &self.at
    }

    /// The proof that this is about, counted from 0, for findings of the checks `proof` and `key`.
    #[must_use]
    pub fn proof(&self) -> Option<u32> {
        self.proof
    }

    /// A particular by name, as it stands in the `data` of the JSON form.
    #[must_use]
    pub fn data(&self, name: &str) -> Option<&str> {
        self.data.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The sentence for a recruiter.
    #[must_use]
    pub fn message(&self) -> &'static str {
        self.code.row().message
    }

    /// The sentence for an engineer, particulars filled in.
    #[must_use]
    pub fn detail(&self) -> String {
        let mut detail = String::new();
        let mut rest = self.code.row().detail;
        while let Some((before, after)) = rest.split_once('{') {
            detail.push_str(before);
            let Some((name, after)) = after.split_once('}') else { break };
            detail.push_str(self.data(name).unwrap_or("(not stated)"));
            // What came from outside may be a whole sentence.
            rest = if detail.ends_with('.') { after.strip_prefix('.').unwrap_or(after) } else { after };
        }
        detail.push_str(rest);
        detail
    }
}

/// The JSON form: everything a reader needs without the table.
#[derive(Serialize)]
struct Shown<'a> {
    check: &'static str,
    outcome: &'static str,
    code: &'static str,
    at: &'a str,
    message: &'static str,
    detail: String,
    fault: Option<&'static str>,
    remedy: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<u32>,
    data: Data<'a>,
    spec: Option<&'static str>,
}

struct Data<'a>(&'a [(Cow<'static, str>, String)]);

impl Serialize for Data<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let row = self.code.row();
        Shown {
            check: row.check.name(),
            outcome: row.outcome.name(),
            code: row.name,
            at: &self.at,
            message: row.message,
            detail: self.detail(),
            fault: row.fault.map(Fault::name),
            remedy: row.remedy,
            proof: self.proof,
            data: Data(&self.data),
            spec: row.spec,
        }
        .serialize(serializer)
    }
}

/// What a stored finding is read back from; sentences come from the table again.
#[derive(Deserialize)]
struct Stored {
    code: String,
    #[serde(default)]
    at: String,
    #[serde(default)]
    proof: Option<u32>,
    #[serde(default)]
    data: std::collections::BTreeMap<String, String>,
}

impl<'de> Deserialize<'de> for Finding {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = Stored::deserialize(deserializer)?;
        let code = Code::from_name(&stored.code).ok_or_else(|| D::Error::custom("unknown code"))?;
        let data = stored.data.into_iter().map(|(name, value)| (Cow::Owned(name), value)).collect();
        Ok(Self { code, at: stored.at, proof: stored.proof, data })
    }
}

/// Longest pointer of a finding.
const POINTER_BYTES: usize = 1_024;

/// A pointer of bounded length: a place below a very long name is said to be in the array or object around it (R5).
fn bounded(mut pointer: String) -> String {
    while pointer.len() > POINTER_BYTES {
        let end = pointer.rfind('/').unwrap_or(0);
        pointer.truncate(end);
    }
    pointer
}

/// Longest text from outside that a finding repeats. URLs and DIDs of real badges fit.
const QUOTED_CHARS: usize = 256;

/// Text from outside, made safe to show: bounded, without control, bidi or invisible characters (THREAT-51, ATK-37).
fn quoted(text: &str) -> String {
    if text.len() <= QUOTED_CHARS && text.bytes().fold(true, |plain, byte| plain & (0x20..0x7f).contains(&byte)) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len().min(QUOTED_CHARS));
    for (position, character) in text.chars().enumerate() {
        if position == QUOTED_CHARS {
            out.push('…');
            break;
        }
        if suspicious(character).is_some() { out.extend(character.escape_unicode()) } else { out.push(character) }
    }
    out
}

/// Why a character can make a text look different from what it is.
pub(crate) fn suspicious(character: char) -> Option<&'static str> {
    match character {
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => Some("control"),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some("bidi"),
        '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}' | '\u{ad}' => Some("invisible"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn details_are_filled_in_and_outside_text_is_made_safe() {
        let finding = Finding::new(Code::StructureMissing, "").with("member", "a\u{202e}b");
        assert_eq!(finding.detail(), "The required member a\\u{202e}b is missing.");
        let long = Finding::new(Code::InputMalformed, "").with("reason", "x".repeat(1000));
        assert_eq!(long.data("reason").map(|text| text.chars().count()), Some(QUOTED_CHARS + 1));
    }
}
