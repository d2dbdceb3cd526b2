//! The one table of quirks: departures from the standards that are seen in badges and are harmless.
//!
//! By default they are refused with the code of the rule that they break, and the finding says that it is one of these. Under
//! `quirks: tolerate` each is the warning `structure.quirk`. No row concerns what a signature covers, whose key it is, or
//! whether a badge was withdrawn (R2).

use crate::credential::is_url;
use crate::policy::QuirkPolicy;
use crate::report::{Code, Finding};
use crate::time::{self, Reading};
use proofmark_json::{Kind, Value};

/// One row of the table of quirks.
///
/// ```
/// let row = proofmark::Quirk::DateWithSpace.row();
/// assert_eq!(row.name, "date-with-space");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuirkRow {
    /// The stable name, in the `data` of findings.
    pub name: &'static str,
    /// What is seen.
    pub seen: &'static str,
    /// What the standard says.
    pub standard: &'static str,
    /// Why it does no harm.
    pub harmless: &'static str,
    /// The code under the default policy.
    pub refused_as: Code,
    /// Where the rule is written.
    pub spec: &'static str,
}

macro_rules! quirks {
    ($($variant:ident = $name:literal, $seen:literal, $standard:literal, $harmless:literal, $code:ident, $spec:literal;)*) => {
        /// A departure from the standards that is seen in badges and is harmless: refused by default, a warning under
        /// [`QuirkPolicy::Tolerate`](crate::QuirkPolicy::Tolerate). `docs/quirks.md` has the whole table.
        ///
        /// ```
        /// use proofmark::Quirk;
        ///
        /// assert!(Quirk::ALL.iter().any(|quirk| quirk.row().name == "boolean-as-text"));
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Quirk {
            $(#[doc = $seen] $variant,)*
        }

        impl Quirk {
            /// All quirks, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The row of the table for this quirk.
            #[must_use]
            pub const fn row(self) -> QuirkRow {
                match self {
                    $(Self::$variant => QuirkRow {
                        name: $name,
                        seen: $seen,
                        standard: $standard,
                        harmless: $harmless,
                        refused_as: Code::$code,
                        spec: $spec,
                    },)*
                }
            }
        }
    };
}

quirks! {
    DateWithSpace = "date-with-space",
        "A date has a space between day and time: `2026-01-15 09:00:00Z`.",
        "xsd:dateTime has a T there.",
        "It can be read in one way only.",
        ValidityMalformed, "https://www.w3.org/TR/vc-data-model-2.0/#representing-time";
    DateLowerCase = "date-lower-case",
        "A date has a small t or z: `2026-01-15t09:00:00z`.",
        "xsd:dateTime has capital letters; RFC 3339 allows small ones.",
        "It can be read in one way only.",
        ValidityMalformed, "https://www.w3.org/TR/vc-data-model-2.0/#representing-time";
    DateWithoutSeconds = "date-without-seconds",
        "A date has no seconds: `2026-01-15T09:00Z`.",
        "xsd:dateTime has seconds; ISO 8601 and Open Badges 2.0 can do without.",
        "It is read as the beginning of that minute.",
        ValidityMalformed, "https://www.w3.org/TR/vc-data-model-2.0/#representing-time";
    DateOnly = "date-only",
        "A date has no time: `2029-01-15`.",
        "xsd:dateTime has a time; Open Badges 1.x could do without.",
        "It is read as the first moment of that day in UTC, so that a badge ends rather early than late.",
        ValidityMalformed, "https://www.w3.org/TR/vc-data-model-2.0/#representing-time";
    DateAsNumber = "date-as-number",
        "A date of Open Badges 2.0 is a number of seconds: `1768467600`.",
        "ISO 8601; Open Badges 1.0 allowed seconds since 1970.",
        "It can be read in one way only.",
        ValidityMalformed, "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#dateTime";
    BooleanAsText = "boolean-as-text",
        "`hashed` is the text `\"true\"` or `\"false\"`.",
        "It is a JSON boolean.",
        "The recipient is compared as if it were hashed, so that nothing is shown that is not plainly in the clear.",
        StructureMalformed, "https://www.imsglobal.org/spec/ob/v3p0/#identityobject";
    NumberAsText = "number-as-text",
        "`creditsEarned` or `creditsAvailable` is a text with a number: `\"7.5\"`.",
        "It is a JSON number.",
        "It is shown as it stands, and nothing is calculated with it.",
        StructureMalformed, "https://www.imsglobal.org/spec/ob/v3p0/#achievementsubject";
    TextAsNumber = "text-as-number",
        "The `value` of a result, or the `identifier` of somebody else's list, is a number: `85`.",
        "It is a text.",
        "It is shown in the form that is hashed.",
        StructureMalformed, "https://www.imsglobal.org/spec/ob/v3p0/#result";
    CriteriaAddress = "criteria-as-address",
        "`criteria` is the address of a page.",
        "It is an object with `id` or `narrative`; Open Badges 2.0 allowed an address.",
        "The address is what the object would have as `id`.",
        StructureMalformed, "https://www.imsglobal.org/spec/ob/v3p0/#criteria";
    ListOfOne = "list-of-one",
        "`achievement`, `criteria` or `image` is a list with one object.",
        "It is one object.",
        "For JSON-LD a list of one and the one are the same.",
        StructureMalformed, "https://www.imsglobal.org/spec/ob/v3p0/#serialization";
    TypeMissing = "type-missing",
        "A part of the badge (achievement, subject, profile, identifier, alignment, result, scale, level) has no `type`.",
        "Each has one.",
        "Its place says what it is. Under suites over RDF its members would not be signed without it, which is refused as ever.",
        StructureMissing, "https://www.imsglobal.org/spec/ob/v3p0/#data-models";
    ProfileAsIssuer = "profile-as-issuer",
        "The type of a profile is `Issuer`.",
        "It is `Profile`; Open Badges 2.0 had both.",
        "Its place says what it is, and the issuer is known by its id.",
        StructureMalformed, "https://www.imsglobal.org/spec/ob/v3p0/#profile";
    NullAsAbsent = "null-as-absent",
        "A text for people, a picture, a tag or a salt is `null`.",
        "What is not there is left out.",
        "Nothing is read there. A date, a status, an issuer or an id that is `null` is refused as ever.",
        StructureMalformed, "https://www.w3.org/TR/vc-data-model-2.0/#conformance";
    EmptyTag = "empty-tag",
        "`tag` is an empty list, or has an empty text.",
        "It is a text or a list of texts that say something.",
        "It says nothing.",
        StructureMalformed, "https://www.imsglobal.org/spec/ob/v3p0/#achievement";
    NameMissing = "name-missing",
        "A badge of the data model 1.1 has no `name`.",
        "It has one; in the data model 2.0 it may do without.",
        "The achievement has a name of its own, which is required.",
        StructureMissing, "https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential";
    EmailMissing = "email-missing",
        "The profile of an issuer of Open Badges 2.0 has no `email`.",
        "It has one.",
        "Nobody is written to. The issuer is known by the address of its profile.",
        StructureMissing, "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Profile";
    AlignmentOfVersion1 = "alignment-of-version-1",
        "An alignment of Open Badges 2.0 has `name` and `url`.",
        "They are `targetName` and `targetUrl`; Open Badges 1.1 had the shorter names.",
        "Both stand for one thing.",
        StructureMissing, "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Alignment";
    WayInOtherLetters = "verification-in-other-letters",
        "The kind of verification of Open Badges 2.0 is `Hosted`, `hostedBadge`, `Signed` or `signedBadge`.",
        "It is `HostedBadge` or `SignedBadge`, or in the words of the context `hosted` or `signed`.",
        "Published copy or signature decide, as under the right name.",
        StructureMalformed, "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#VerificationObject";
}

/// Members that are only shown: `null` there says nothing.
const SHOWN: &[&str] = &[
    "achievementType",
    "creditsAvailable",
    "creditsEarned",
    "description",
    "endorsementComment",
    "image",
    "name",
    "narrative",
    "salt",
    "tag",
];

impl Quirk {
    /// What is found: a warning where the policy tolerates quirks, else `strict`, which says that it is one. Both explain it.
    pub(crate) fn finding(self, policy: QuirkPolicy, strict: Finding) -> Finding {
        let row = self.row();
        let finding = match policy {
            QuirkPolicy::Refuse => strict,
            QuirkPolicy::Tolerate => Finding::new(Code::StructureQuirk, strict.at()),
        };
        finding.with("quirk", row.name).with("explanation", row.harmless.trim_end_matches('.'))
    }

    /// The quirk that a value is which should have been of another kind.
    pub(super) fn of(member: &str, value: Value<'_>) -> Option<Self> {
        let text = value.as_str();
        match (member, value.kind()) {
            ("hashed", Kind::String) => {
                text.filter(|text| matches!(*text, "true" | "false")).map(|_| Self::BooleanAsText)
            }
            ("creditsEarned" | "creditsAvailable", Kind::String) => {
                text.filter(|text| is_decimal(text)).map(|_| Self::NumberAsText)
            }
            ("value" | "identifier", Kind::Number) => Some(Self::TextAsNumber),
            ("criteria", Kind::String) => text.filter(|text| is_url(text)).map(|_| Self::CriteriaAddress),
            ("achievement" | "criteria" | "image", Kind::Array) => {
                let mut items = value.items();
                let one = items.next().is_some_and(Value::is_object) && items.next().is_none();
                one.then_some(Self::ListOfOne)
            }
            ("tag", Kind::String | Kind::Array) => {
                value.one_or_many().all(|item| item.as_str().is_some()).then_some(Self::EmptyTag)
            }
            _ => None,
        }
    }

    /// The quirk that a date is which [`time::read`] does not read, and what is meant: one departure, not several.
    pub(crate) fn of_date(text: &str) -> Option<(Self, Reading)> {
        if let Some((day, rest)) = text.split_once(' ') {
            return Some((Self::DateWithSpace, time::read(&format!("{day}T{rest}"))?));
        }
        if text.contains(['t', 'z']) {
            return Some((Self::DateLowerCase, time::read(&text.to_ascii_uppercase())?));
        }
        let Some((day, rest)) = text.split_once('T') else {
            return Some((Self::DateOnly, time::read(&format!("{text}T00:00:00Z"))?));
        };
        let (minutes, offset) = rest.split_at_checked(5)?;
        Some((Self::DateWithoutSeconds, time::read(&format!("{day}T{minutes}:00{offset}"))?))
    }

    /// The quirk that a `null` is, at a member that may be absent.
    pub(super) fn of_null(member: &str, value: Value<'_>) -> Option<Self> {
        (value.kind() == Kind::Null && SHOWN.contains(&member)).then_some(Self::NullAsAbsent)
    }
}

fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |part: &str| !part.is_empty() && part.len() <= 32 && part.bytes().all(|byte| byte.is_ascii_digit());
    all(whole) && all(fraction)
}

#[cfg(test)]
mod tests {
    use super::Quirk;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_unique_and_every_row_is_whole() {
        let mut names = BTreeSet::new();
        for quirk in Quirk::ALL {
            let row = quirk.row();
            assert!(names.insert(row.name), "{} stands twice", row.name);
            assert!([row.seen, row.standard, row.harmless].iter().all(|text| text.ends_with('.')), "{}", row.name);
            assert_eq!(row.refused_as.outcome(), crate::Outcome::Fail, "{}", row.name);
        }
    }

    #[test]
    fn enc_time_01_a_date_departs_in_one_way_only() {
        let read = |text: &str| Quirk::of_date(text).map(|(quirk, reading)| (quirk, reading.instant.to_string()));
        let at = |quirk, text: &str| Some((quirk, text.to_owned()));
        assert_eq!(read("2029-01-15 09:00:00Z"), at(Quirk::DateWithSpace, "2029-01-15T09:00:00Z"));
        assert_eq!(read("2029-01-15t09:00:00z"), at(Quirk::DateLowerCase, "2029-01-15T09:00:00Z"));
        assert_eq!(read("2029-01-15T09:00+01:00"), at(Quirk::DateWithoutSeconds, "2029-01-15T08:00:00Z"));
        assert_eq!(read("2029-01-15"), at(Quirk::DateOnly, "2029-01-15T00:00:00Z"));
        for refused in [
            "",
            "2029-01-15 09:00Z",
            "2029-01-15 t",
            "2029-01-15t09:00z",
            "2029-01",
            "2029-02-30",
            "2029-01-15T",
            "2029-01-15T09",
            "2029-01-15T09:00:00Zjunk",
            "2029-01-15 ",
            " 2029-01-15",
            "2029-01-15\n",
            "2029-01-15T24:01Z",
            "1780315200",
        ] {
            assert_eq!(read(refused), None, "{refused:?}");
        }
    }
}
