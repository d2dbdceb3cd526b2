//! Small rules about members, with a finding at the right place for each that is broken (THREAT-06).

use super::quirk::Quirk;
use crate::credential::is_url;
use crate::policy::QuirkPolicy;
use crate::report::{Code, Finding, Outcome};
use proofmark_json::Budget;
use proofmark_json::{Kind, Value};

/// Most findings of one check: a document that is wrong everywhere is not listed to its end (R5).
const MOST: usize = 40;

/// Collects findings about the members of a document, and pays for each entry of a list that it looks at.
#[derive(Debug)]
pub(crate) struct Shape<'b> {
    findings: Vec<Finding>,
    budget: &'b mut Budget,
    /// `None` where the table of quirks does not apply.
    quirks: Option<QuirkPolicy>,
}

impl<'b> Shape<'b> {
    pub(crate) fn new(budget: &'b mut Budget) -> Self {
        Self { findings: Vec::new(), budget, quirks: None }
    }

    /// The same, under what the policy says of quirks.
    pub(crate) fn under(self, quirks: QuirkPolicy) -> Self {
        Self { quirks: Some(quirks), ..self }
    }

    pub(crate) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// Pays for a look at so many entries; when nothing is left, that is a finding and the look is not taken (R5).
    pub(crate) fn pays(&mut self, entries: usize) -> bool {
        match self.budget.work(entries) {
            Ok(()) => true,
            Err(limit) => {
                let finding = Finding::new(Code::InputLimit, "").with("limit", limit.0);
                if !self.findings.contains(&finding) {
                    self.findings.push(finding);
                }
                false
            }
        }
    }

    pub(crate) fn add(&mut self, finding: Finding) {
        // However many warnings there are, the first failure is never among what is left out.
        let failed = |finding: &Finding| finding.code().outcome() == Outcome::Fail;
        if self.findings.len() < MOST || (failed(&finding) && !self.findings.iter().any(failed)) {
            self.findings.push(finding);
        }
    }

    /// A member whose absence is a known and harmless departure.
    pub(crate) fn lacking(&mut self, quirk: Quirk, object: Value<'_>, member: &str) {
        self.quirk(quirk, missing(object, member));
    }

    pub(crate) fn missing(&mut self, object: Value<'_>, member: &str) {
        self.add(missing(object, member));
    }

    pub(crate) fn malformed(&mut self, value: Value<'_>, member: &str, expected: &str) {
        self.add(malformed(value, member, expected));
    }

    /// A known and harmless departure; whether it is tolerated.
    pub(crate) fn quirk(&mut self, quirk: Quirk, strict: Finding) -> bool {
        self.add(match self.quirks {
            Some(policy) => quirk.finding(policy, strict),
            None => strict,
        });
        self.quirks == Some(QuirkPolicy::Tolerate)
    }

    pub(crate) fn unusual(&mut self, value: Value<'_>, reason: &str) {
        self.add(Finding::new(Code::StructureUnusual, value.pointer()).with("reason", reason));
    }

    /// A member that must be there and of this kind.
    pub(crate) fn required<'a>(&mut self, object: Value<'a>, member: &'static str, rule: Rule) -> Option<Value<'a>> {
        match object.get(member) {
            None => {
                self.missing(object, member);
                None
            }
            Some(value) => self.checked(value, member, rule),
        }
    }

    /// A member that may be absent, but not of another kind: `null` is another kind (THREAT-06).
    pub(crate) fn optional<'a>(&mut self, object: Value<'a>, member: &'static str, rule: Rule) -> Option<Value<'a>> {
        let value = object.get(member)?;
        if let Some(quirk) = Quirk::of_null(member, value) {
            self.quirk(quirk, malformed(value, member, rule.words()));
            return None;
        }
        self.checked(value, member, rule)
    }

    /// A value that must be an object; `null` only as a quirk.
    pub(crate) fn object<'a>(&mut self, value: Value<'a>, member: &str) -> Option<Value<'a>> {
        if let Some(quirk) = Quirk::of_null(member, value) {
            self.quirk(quirk, malformed(value, member, Rule::Object.words()));
            return None;
        }
        self.checked(value, member, Rule::Object)
    }

    fn checked<'a>(&mut self, value: Value<'a>, member: &str, rule: Rule) -> Option<Value<'a>> {
        if rule.holds(value) {
            return Some(value);
        }
        let strict = malformed(value, member, rule.words());
        let Some(quirk) = Quirk::of(member, value) else {
            self.add(strict);
            return None;
        };
        // The one of a list of one is what is meant.
        let meant = if quirk == Quirk::ListOfOne { value.items().next() } else { Some(value) };
        if self.quirk(quirk, strict) { meant } else { None }
    }

    /// One object or a list of objects, each visited; anything else is reported.
    pub(crate) fn each<'a>(
        &mut self,
        object: Value<'a>,
        member: &'static str,
        mut visit: impl FnMut(&mut Self, Value<'a>),
    ) {
        for value in object.get(member).into_iter().flat_map(Value::one_or_many) {
            if !self.pays(8) {
                return;
            }
            if value.is_object() {
                visit(self, value);
            } else {
                self.malformed(value, member, "an object or a list of objects");
            }
        }
    }

    /// `type` with this name among its values.
    pub(crate) fn typed(&mut self, object: Value<'_>, name: &'static str) {
        // What the document as a whole is, nothing but its type says.
        let whole = ["VerifiableCredential", "VerifiablePresentation", "Assertion", "Endorsement"];
        let part = !whole.contains(&name);
        let Some(types) = object.get("type") else {
            let missing = missing(object, "type");
            if part {
                self.quirk(Quirk::TypeMissing, missing);
            } else {
                self.add(missing);
            }
            return;
        };
        if let Some(types) = self.checked(types, "type", Rule::Strings)
            && !types.one_or_many().any(|own| own.as_str() == Some(name))
        {
            let strict = malformed(types, "type", &format!("a list with {name}"));
            if name == "Profile" && types.one_or_many().any(|own| own.as_str() == Some("Issuer")) {
                self.quirk(Quirk::ProfileAsIssuer, strict);
            } else {
                self.add(strict);
            }
        }
    }
}

fn missing(object: Value<'_>, member: &str) -> Finding {
    Finding::new(Code::StructureMissing, object.pointer()).with("member", member)
}

fn malformed(value: Value<'_>, member: &str, expected: &str) -> Finding {
    Finding::new(Code::StructureMalformed, value.pointer()).with("member", member).with("expected", expected)
}

/// What a member must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    Text,
    Url,
    Bool,
    Number,
    /// A string or a non-empty list of strings.
    Strings,
    Object,
    /// A string, a language value object, a language map, or a list of value objects (OB3-MOD-22, VC2-NAME-01).
    Human,
}

impl Rule {
    fn holds(self, value: Value<'_>) -> bool {
        match self {
            Self::Text => value.as_str().is_some(),
            Self::Url => value.as_str().is_some_and(is_url),
            Self::Bool => value.kind() == Kind::Bool,
            Self::Number => value.kind() == Kind::Number,
            Self::Strings => {
                let mut values = value.one_or_many().peekable();
                values.peek().is_some() && values.all(|item| item.as_str().is_some_and(|text| !text.is_empty()))
            }
            Self::Object => value.is_object(),
            Self::Human => match value.kind() {
                Kind::String => true,
                Kind::Object => is_language_value(value),
                Kind::Array => {
                    !value.is_empty() && value.items().all(|item| item.is_object() && is_language_value(item))
                }
                Kind::Null | Kind::Bool | Kind::Number => false,
            },
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Text => "a string",
            Self::Url => "one absolute URL as a string",
            Self::Bool => "true or false",
            Self::Number => "a number",
            Self::Strings => "a string or a list of strings",
            Self::Object => "an object",
            Self::Human => "a string or a text with its language",
        }
    }
}

/// `{"@value": "...", "@language": "...", "@direction": "..."}` with nothing else, or a map from language to text.
fn is_language_value(object: Value<'_>) -> bool {
    if object.get("@value").is_none() {
        return !object.is_empty()
            && object.members().all(|(name, value)| !name.starts_with('@') && value.as_str().is_some());
    }
    object.members().all(|(name, value)| match name {
        "@value" | "@language" => value.as_str().is_some(),
        "@direction" => matches!(value.as_str(), Some("ltr" | "rtl")),
        _ => false,
    })
}
