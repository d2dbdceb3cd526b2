//! Which version of Open Badges before 3.0 it is, by content, and what kind of object (IN-06, IN-07, IN-OB1-01..08).
//!
//! Sources: <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html>,
//! <https://www.imsglobal.org/spec/ob/v2p1/>, <https://github.com/mozilla/openbadges-specification>.

use crate::report::Format;
use proofmark_json::{Kind, Value};

/// A version of the standard. The later one is the greater one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Edition {
    V0_5,
    V1_0,
    V1_1,
    V2_0,
    V2_1,
}

impl Edition {
    pub(crate) const fn format(self) -> Format {
        match self {
            Self::V0_5 => Format::OpenBadge05,
            Self::V1_0 => Format::OpenBadge10,
            Self::V1_1 => Format::OpenBadge11,
            Self::V2_0 => Format::OpenBadge20,
            Self::V2_1 => Format::OpenBadge21,
        }
    }

    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::V0_5 => "Open Badges 0.5",
            Self::V1_0 => "Open Badges 1.0",
            Self::V1_1 => "Open Badges 1.1",
            Self::V2_0 => "Open Badges 2.0",
            Self::V2_1 => "Open Badges 2.1",
        }
    }

    /// Whether its objects say with `@context`, `id` and `type` what they are.
    pub(crate) fn is_linked_data(self) -> bool {
        self >= Self::V1_1
    }

    /// Whether the rules of 2.0 hold as they stand; what is older is read as it would be after an upgrade (IN-OB1-08).
    pub(crate) fn is_current(self) -> bool {
        self >= Self::V2_0
    }
}

/// What was recognised, and by what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Recognised<'a> {
    pub(crate) edition: Edition,
    pub(crate) reason: &'static str,
    pub(crate) what: What<'a>,
}

/// What an object states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What<'a> {
    /// A badge was given to somebody.
    Award,
    /// Somebody recommends something (OB2-END-01).
    Endorsement,
    /// Nothing about anybody: it is a BadgeClass, a Profile, a list (IN-06). With its type.
    Other(&'a str),
}

/// Types of Open Badges 2.0 and 1.1 that describe something else than an award.
const OTHERS: &[&str] = &[
    "BadgeClass",
    "Issuer",
    "Profile",
    "Endorsement",
    "RevocationList",
    "CryptographicKey",
    "Criteria",
    "Evidence",
    "AlignmentObject",
    "IdentityObject",
    "Extension",
];

/// Recognises an object of Open Badges 0.5 to 2.1. Credentials of the W3C models are none, whatever contexts they name.
pub(crate) fn recognise(root: Value<'_>) -> Option<Recognised<'_>> {
    let context = root.get("@context");
    let by_context = context.into_iter().flat_map(Value::one_or_many).find_map(named);
    let awarded = is_awarded(root);
    if by_context.is_none() && !awarded {
        return None;
    }
    let types = || root.get("type").into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str);
    if types().any(|name| name.starts_with("Verifiable") || name.starts_with("Enveloped")) {
        return None;
    }
    let (edition, reason) = match (by_context, context) {
        (Some(found), _) => found,
        (None, Some(_)) => (Edition::V2_0, "it has the members of an assertion, under another @context"),
        (None, None) if root.get("recipient").is_some_and(|recipient| recipient.kind() == Kind::String) => {
            (Edition::V0_5, "it has no @context, and its recipient is a string")
        }
        (None, None) => (Edition::V1_0, "it has no @context, and its recipient is an object"),
    };
    let named_other = types().any(|name| OTHERS.contains(&name));
    // OB2-MOD-01: of a withdrawn badge there may be nothing left but its address.
    let by_members = awarded || is_set(root.get("revoked"));
    let what = if types().any(|name| name == "Assertion") || (by_members && !named_other) {
        What::Award
    } else if edition.is_current() && types().any(|name| name == "Endorsement") {
        What::Endorsement
    } else {
        What::Other(types().next().unwrap_or("no type"))
    };
    Some(Recognised { edition, reason, what })
}

/// The version that an entry of `@context` stands for.
fn named(entry: Value<'_>) -> Option<(Edition, &'static str)> {
    let Some(url) = entry.as_str() else {
        return super::context::is_published(entry)
            .then_some((Edition::V2_0, "its @context has the text of the context of version 2"));
    };
    if url.contains("/spec/ob/v2p1") {
        Some((Edition::V2_1, "its @context is that of version 2.1"))
    } else if url.contains("w3id.org/openbadges/v2") || url.contains("openbadgespec.org/v2") {
        Some((Edition::V2_0, "its @context is that of version 2"))
    } else if url.contains("w3id.org/openbadges/v1") || url.contains("openbadgespec.org/v1") {
        Some((Edition::V1_1, "its @context is that of version 1"))
    } else {
        None
    }
}

/// The members that every assertion has.
fn is_awarded(root: Value<'_>) -> bool {
    let has = |name: &str| root.get(name).is_some();
    has("badge") && (has("recipient") || has("verify") || has("verification"))
}

/// `true`, also in the quotation marks of old badges.
pub(crate) fn is_set(value: Option<Value<'_>>) -> bool {
    value.is_some_and(|value| value.as_bool() == Some(true) || value.as_str() == Some("true"))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use proofmark_json::{Bounds, Budget, Document};

    fn recognised(text: &str) -> Option<(Edition, &'static str)> {
        let document = Document::parse(text.as_bytes().to_vec(), &Bounds::default(), &mut Budget::new(10_000)).unwrap();
        let what = |what: What<'_>| match what {
            What::Award => "award",
            What::Endorsement => "endorsement",
            What::Other(_) => "other",
        };
        recognise(document.root()).map(|found| (found.edition, what(found.what)))
    }

    #[test]
    fn in_07_the_version_follows_from_the_context_or_the_recipient() {
        let v2 = r#""@context":"https://w3id.org/openbadges/v2""#;
        for (text, expected) in [
            (format!(r#"{{{v2},"type":"Assertion"}}"#), Some((Edition::V2_0, "award"))),
            (format!(r#"{{{v2},"type":["Assertion","x:y"],"badge":"b"}}"#), Some((Edition::V2_0, "award"))),
            (format!(r#"{{{v2},"type":"BadgeClass"}}"#), Some((Edition::V2_0, "other"))),
            (format!(r#"{{{v2},"id":"a","revoked":true}}"#), Some((Edition::V2_0, "award"))),
            (format!(r#"{{{v2},"id":"a"}}"#), Some((Edition::V2_0, "other"))),
            (format!(r#"{{{v2},"type":"Endorsement","revoked":true}}"#), Some((Edition::V2_0, "endorsement"))),
            (
                r#"{"@context":"https://w3id.org/openbadges/v1","type":"Endorsement"}"#.to_owned(),
                Some((Edition::V1_1, "other")),
            ),
            (
                r#"{"@context":"https://w3id.org/openbadges/v1","type":"Assertion"}"#.to_owned(),
                Some((Edition::V1_1, "award")),
            ),
            (
                r#"{"@context":["https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld"],"type":"Assertion"}"#
                    .to_owned(),
                Some((Edition::V2_1, "award")),
            ),
            (r#"{"badge":"b","recipient":{},"verify":{}}"#.to_owned(), Some((Edition::V1_0, "award"))),
            (r#"{"badge":{},"recipient":"a@b.example"}"#.to_owned(), Some((Edition::V0_5, "award"))),
            (
                r#"{"@context":"https://x.example","badge":"b","recipient":{}}"#.to_owned(),
                Some((Edition::V2_0, "award")),
            ),
            (r#"{"badge":"b"}"#.to_owned(), None),
            ("{}".to_owned(), None),
            (format!(r#"{{{v2},"type":["VerifiableCredential"]}}"#), None),
        ] {
            assert_eq!(recognised(&text), expected, "{text}");
        }
    }
}
