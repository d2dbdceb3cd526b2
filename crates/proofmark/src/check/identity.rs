//! Whether an identity object of a badge is one of the identifiers that the caller knows.
//!
//! Sources: <https://www.imsglobal.org/spec/ob/v3p0/#verify-identifier>,
//! <https://www.imsglobal.org/spec/ob/v2p0/#IdentityObject>; requirements OB3-RCP-01..11, OB2-RCP-01, OB2-RCP-02.

use crate::credential::is_url;
use crate::encoding;
use md5::{Digest, Md5};
use proofmark_json::{Budget, Kind, LimitReached, Value};
use std::borrow::Cow;

pub(crate) const EMAIL: &str = "emailAddress";
pub(crate) const PHONE: &str = "telephone";
pub(crate) const URL: &str = "url";
pub(crate) const NAME: &str = "name";

/// The kinds of Open Badges 3.0 (OB3-RCP-11) and the other words in use for them (OB3-RCP-08, OB2-RCP-01).
const KINDS: &[(&str, &str)] = &[
    ("emailAddress", EMAIL),
    ("email", EMAIL),
    ("mailto", EMAIL),
    ("schema:email", EMAIL),
    ("telephone", PHONE),
    ("phone", PHONE),
    ("tel", PHONE),
    ("schema:telephone", PHONE),
    ("url", URL),
    ("did", URL),
    ("id", URL),
    ("schema:url", URL),
    ("name", NAME),
    ("sourcedId", "sourcedId"),
    ("systemId", "systemId"),
    ("productId", "productId"),
    ("userName", "userName"),
    ("accountId", "accountId"),
    ("nationalIdentityNumber", "nationalIdentityNumber"),
    ("isbn", "isbn"),
    ("issn", "issn"),
    ("lisSourcedId", "lisSourcedId"),
    ("oneRosterSourcedId", "oneRosterSourcedId"),
    ("sisSourcedId", "sisSourcedId"),
    ("ltiContextId", "ltiContextId"),
    ("ltiDeploymentId", "ltiDeploymentId"),
    ("ltiToolId", "ltiToolId"),
    ("ltiPlatformId", "ltiPlatformId"),
    ("ltiUserId", "ltiUserId"),
    ("identifier", "identifier"),
];

fn listed(kind: &str) -> Option<&'static str> {
    KINDS.iter().find(|(name, _)| name.eq_ignore_ascii_case(kind)).map(|(_, same)| *same)
}

/// Text after a scheme of ASCII letters, whose case does not count.
fn after<'a>(text: &'a str, scheme: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// An identifier that the caller knows: its kind, and the text without the word for the kind.
#[derive(Clone, Copy)]
pub(crate) struct Known<'a> {
    kind: &'a str,
    text: &'a str,
}

impl<'a> Known<'a> {
    /// Reads an identifier as [`Expected::recipients`](crate::Expected::recipients) describes it.
    pub(crate) fn read(given: &'a str) -> Self {
        if let Some(rest) = given.strip_prefix("ext:")
            && let Some((name, text)) = rest.split_once(':')
            && let Some(kind) = given.get(..name.len().saturating_add(4))
        {
            return Self { kind, text };
        }
        // A DID is an address of its own scheme, not a text with the word for its kind.
        if let Some((word, text)) = given.split_once(':')
            && word != "did"
            && let Some(kind) = listed(word)
        {
            return Self { kind, text };
        }
        let trimmed = given.trim();
        let kind = if is_url(trimmed) {
            URL
        } else if trimmed.contains('@') && !trimmed.contains(char::is_whitespace) {
            EMAIL
        } else if trimmed.starts_with('+') {
            PHONE
        } else {
            NAME
        };
        Self { kind, text: given }
    }

    /// The text as it stands, then for e-mail addresses without the white space around it, with the domain in small
    /// letters, and all in small letters. ASCII only, so that no letter becomes one that merely looks like it (OB3-RCP-06).
    fn variants(&self) -> Vec<(Variant, Cow<'a, str>)> {
        let mut variants = vec![(Variant::Exact, Cow::Borrowed(self.text))];
        if self.kind == EMAIL {
            let trimmed = self.text.trim();
            let mut add = |variant, text: Cow<'a, str>| {
                if !variants.iter().any(|(_, known)| *known == text) {
                    variants.push((variant, text));
                }
            };
            add(Variant::Trimmed, Cow::Borrowed(trimmed));
            if let Some((local, domain)) = trimmed.rsplit_once('@') {
                add(Variant::DomainLowerCase, Cow::Owned(format!("{local}@{}", domain.to_ascii_lowercase())));
            }
            add(Variant::LowerCase, Cow::Owned(trimmed.to_ascii_lowercase()));
        }
        variants
    }
}

/// How a text of the caller was written when it fitted; the later, the less it is the caller's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Variant {
    Exact,
    Trimmed,
    DomainLowerCase,
    LowerCase,
}

impl Variant {
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Exact => "as it stands",
            Self::Trimmed => "without the white space around it",
            Self::DomainLowerCase => "with its domain in small letters",
            Self::LowerCase => "without regard to capital letters",
        }
    }
}

/// In which form the badge has an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    Plain,
    Sha256,
    Md5,
}

impl Form {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Sha256 => "sha256",
            Self::Md5 => "md5",
        }
    }
}

/// How an identity object and an identifier of the caller fit. The least is the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fit {
    pub(crate) form: Form,
    pub(crate) variant: Variant,
    /// A hash that the badge calls plain text (OB3-RCP-07).
    pub(crate) disguised: bool,
}

/// What came of comparing an identity object with an identifier of the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Fits(Fit),
    Differs,
    /// They are of different kinds.
    NotComparable,
    /// The badge does not say which kind or which text it means.
    Malformed(&'static str),
    /// A hash function that the standards do not name.
    Unsupported,
}

/// An identity object: `IdentityObject` of Open Badges 3.0, or `recipient` of Open Badges 2.0.
#[derive(Clone, Copy)]
pub(crate) struct Identity<'a> {
    /// What the badge calls its kind; empty where it does not say.
    pub(crate) kind: &'a str,
    pub(crate) text: &'a str,
    /// `None` where the badge does not say; then the form of the text decides.
    pub(crate) hashed: Option<bool>,
    /// Empty where there is none; `None` where it is no text.
    pub(crate) salt: Option<&'a str>,
}

impl<'a> Identity<'a> {
    /// Reads either form: `identityType`, `identityHash`, or `type`, `identity`.
    pub(crate) fn read(object: Value<'a>) -> Self {
        let first = |name: &str| object.get(name).and_then(|value| value.one_or_many().next()).and_then(Value::as_str);
        // OB2-RCP-02: old badges have the words in quotation marks.
        let hashed = object.get("hashed").and_then(|value| match value.as_str() {
            Some("true") => Some(true),
            Some("false") => Some(false),
            _ => value.as_bool(),
        });
        // OB3-RCP-04: an absent, null or empty salt adds nothing.
        let salt = match object.get("salt") {
            None => Some(""),
            Some(salt) if salt.kind() == Kind::Null => Some(""),
            Some(salt) => salt.as_str(),
        };
        Self {
            kind: first("identityType").or_else(|| first("type")).unwrap_or_default(),
            text: object.get_str("identityHash").or_else(|| object.get_str("identity")).unwrap_or_default(),
            hashed,
            salt,
        }
    }

    /// The identifier of a subject: a URL, which may hold an e-mail address or a phone number (OB3-RCP-02).
    pub(crate) fn of_id(id: &'a str) -> Self {
        let kind = if after(id, "mailto:").is_some() || (id.contains('@') && !is_url(id)) {
            EMAIL
        } else if after(id, "tel:").is_some() {
            PHONE
        } else {
            URL
        };
        Self { kind, text: id, hashed: Some(false), salt: Some("") }
    }

    /// The kind by the name that callers use.
    pub(crate) fn kind(&self) -> &'a str {
        listed(self.kind).unwrap_or(self.kind)
    }

    /// Compares with one identifier of the caller, and pays for each hash.
    pub(crate) fn compare(&self, known: &Known<'_>, budget: &mut Budget) -> Result<Comparison, LimitReached> {
        budget.work(8)?;
        if self.kind() != known.kind {
            return Ok(Comparison::NotComparable);
        }
        // Nothing fits nothing: an empty text on either side tells of nobody.
        if known.text.trim().is_empty() {
            return Ok(Comparison::Differs);
        }
        if self.text.is_empty() {
            return Ok(Comparison::Malformed("it has no text"));
        }
        let hash = Hash::read(self.text);
        let plainly = self.hashed != Some(true) && (self.hashed == Some(false) || hash.is_err());
        if plainly && let Some(variant) = self.plain(known) {
            return Ok(Comparison::Fits(Fit { form: Form::Plain, variant, disguised: false }));
        }
        match hash {
            Ok(hash) => {
                let Some(salt) = self.salt else { return Ok(Comparison::Malformed("its salt is not a text")) };
                for (variant, text) in known.variants() {
                    budget.work(32_usize.saturating_add(text.len().saturating_add(salt.len()) / 4))?;
                    if hash.is_of(&text, salt) {
                        return Ok(Comparison::Fits(Fit { form: hash.form(), variant, disguised: plainly }));
                    }
                }
                Ok(Comparison::Differs)
            }
            Err(_) if plainly => Ok(Comparison::Differs),
            Err(fault) => Ok(fault),
        }
    }

    fn plain(&self, known: &Known<'_>) -> Option<Variant> {
        let own = match self.kind() {
            EMAIL => after(self.text, "mailto:").unwrap_or(self.text),
            PHONE => after(self.text, "tel:").unwrap_or(self.text),
            _ => self.text,
        };
        if own == known.text {
            Some(Variant::Exact)
        } else if known.kind != EMAIL {
            None
        } else if own.trim() == known.text.trim() {
            Some(Variant::Trimmed)
        } else {
            own.trim().eq_ignore_ascii_case(known.text.trim()).then_some(Variant::LowerCase)
        }
    }
}

/// `sha256$…` or `md5$…` (OB3-RCP-04).
enum Hash {
    Sha256([u8; 32]),
    Md5([u8; 16]),
}

impl Hash {
    /// The name of the function and the hex digits of either case, as many as it has (OB3-RCP-07, ATK-27).
    fn read(text: &str) -> Result<Self, Comparison> {
        let (name, digits) =
            text.split_once('$').ok_or(Comparison::Malformed("it is said to be a hash and names no hash function"))?;
        let wrong = Comparison::Malformed("its hash does not have the length of its hash function");
        let bytes = || encoding::hex_decode(digits).ok_or(wrong);
        if name.eq_ignore_ascii_case("sha256") {
            bytes()?.try_into().map(Self::Sha256).map_err(|_| wrong)
        } else if name.eq_ignore_ascii_case("md5") {
            bytes()?.try_into().map(Self::Md5).map_err(|_| wrong)
        } else {
            Err(Comparison::Unsupported)
        }
    }

    /// The salt follows the identifier (OB3-RCP-04).
    fn is_of(&self, text: &str, salt: &str) -> bool {
        let input = [text.as_bytes(), salt.as_bytes()].concat();
        match self {
            Self::Sha256(digest) => encoding::sha256(&input) == *digest,
            Self::Md5(digest) => Md5::digest(&input)[..] == digest[..],
        }
    }

    fn form(&self) -> Form {
        match self {
            Self::Sha256(_) => Form::Sha256,
            Self::Md5(_) => Form::Md5,
        }
    }
}

#[cfg(test)]
mod tests;
