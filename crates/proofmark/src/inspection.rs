//! What a file contains, true or not: for people who want to look inside before, or without, a verdict.

use crate::input::{Content, Input, open_input};
use crate::policy::Policy;
use crate::report::{Check, CredentialFacts, Finding, Format, InputSummary, Report};
use crate::resources::{Need, Resources};
use crate::time::Timestamp;
use crate::verifier::Verifier;
use proofmark_json::Budget;
use serde::Serialize;

/// What is inside of an input. Nothing here is verified, and nothing here says whether it is true.
#[derive(Debug, Clone)]
pub struct Inspection {
    report: Report,
    token: Option<Token>,
}

/// Header and payload of a compact JWS, as JSON texts.
#[derive(Debug, Clone)]
struct Token {
    header: String,
    payload: String,
}

/// Shows what is inside of an input, for display only. `resources` may hold documents that make more of it readable, such as
/// contexts that the policy pins.
///
/// ```
/// use proofmark::{Input, Policy, Resources, inspect};
///
/// let badge = include_bytes!("../../../fixtures/valid/ob3-jwt-did-key-ed25519.jwt");
/// let inside = inspect(Input::from_bytes(badge), &Resources::new(), &Policy::default());
/// assert_eq!((inside.input().carrier.name(), inside.format().name()), ("jws", "open-badge-3.0"));
/// assert!(inside.header().is_some_and(|header| header.contains(r#""alg":"EdDSA""#)));
/// assert!(inside.to_json().starts_with(r#"{"unverified":true,"#));
/// ```
#[must_use]
pub fn inspect(input: Input<'_>, resources: &Resources, policy: &Policy) -> Inspection {
    let limits = policy.limits.capped();
    let token = match open_input(input, &limits, &mut Budget::new(limits.work)).content {
        Ok(Content::Jws(jws)) => {
            Some(Token { header: jws.header().text().to_owned(), payload: jws.payload().text().to_owned() })
        }
        Ok(Content::Json(_) | Content::Url(_)) | Err(_) => None,
    };
    // No verdict is shown, so the time of checking does not matter; a fixed one keeps the output the same.
    let report = Verifier::new(policy.clone()).verify(input, resources, Timestamp::START_OF_2026);
    Inspection { report, token }
}

impl Inspection {
    /// What was handed in.
    #[must_use]
    pub fn input(&self) -> &InputSummary {
        self.report.input()
    }

    /// The standard that the document follows.
    #[must_use]
    pub fn format(&self) -> Format {
        self.report.format()
    }

    /// The header of a token, as it stands there.
    #[must_use]
    pub fn header(&self) -> Option<&str> {
        self.token.as_ref().map(|token| token.header.as_str())
    }

    /// The payload of a token, as it stands there.
    #[must_use]
    pub fn payload(&self) -> Option<&str> {
        self.token.as_ref().map(|token| token.payload.as_str())
    }

    /// What the credential claims of itself.
    #[must_use]
    pub fn claims(&self) -> Option<&CredentialFacts> {
        self.report.credential().or(self.report.unverified_view())
    }

    /// Findings that tell how it is secured; those that judge it are left to [`Verifier::verify`].
    pub fn secured(&self) -> impl Iterator<Item = &Finding> {
        let about = |finding: &&Finding| matches!(finding.code().check(), Check::Input | Check::Proof | Check::Key);
        self.report.findings().iter().filter(about)
    }

    /// What a verification would ask for.
    #[must_use]
    pub fn needs(&self) -> &[Need] {
        self.report.needs()
    }

    /// The JSON form, in one line.
    #[must_use]
    pub fn to_json(&self) -> String {
        let parsed = |text: Option<&str>| text.and_then(|text| serde_json::from_str(text).ok());
        let secured = |finding: &Finding| Secured { code: finding.code().name(), detail: finding.detail() };
        let shown = Shown {
            unverified: true,
            input: self.input(),
            format: self.format(),
            header: parsed(self.header()),
            payload: parsed(self.payload()),
            claims: self.claims(),
            secured: self.secured().map(secured).collect(),
            needs: self.needs(),
        };
        serde_json::to_string(&shown).unwrap_or_default()
    }
}

#[derive(Serialize)]
struct Shown<'a> {
    unverified: bool,
    input: &'a InputSummary,
    format: Format,
    header: Option<serde_json::Value>,
    payload: Option<serde_json::Value>,
    claims: Option<&'a CredentialFacts>,
    secured: Vec<Secured>,
    needs: &'a [Need],
}

#[derive(Serialize)]
struct Secured {
    code: &'static str,
    detail: String,
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn inside(bytes: &[u8]) -> Inspection {
        inspect(Input::from_bytes(bytes), &Resources::new(), &Policy::default())
    }

    #[test]
    fn a_token_is_shown_whether_it_stands_alone_or_in_a_picture() {
        let picture = inside(include_bytes!("../../../fixtures/valid/baked-png-itxt-jwt.png"));
        assert_eq!(picture.input().place, "iTXt:openbadgecredential");
        for inside in [picture, inside(include_bytes!("../../../fixtures/valid/ob3-jwt-did-key-ed25519.jwt"))] {
            let json: serde_json::Value = serde_json::from_str(&inside.to_json()).unwrap();
            assert_eq!(json.pointer("/header/typ").and_then(serde_json::Value::as_str), Some("JWT"));
            assert!(json.pointer("/payload/iss").is_some() && inside.claims().is_some());
        }
    }

    #[test]
    fn r1_nothing_in_it_says_whether_it_is_true() {
        let signed = inside(include_bytes!("../../../fixtures/valid/eddsa-rdfc-2022-small.json"));
        let json: serde_json::Value = serde_json::from_str(&signed.to_json()).unwrap();
        let names: Vec<&str> = json.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, ["claims", "format", "header", "input", "needs", "payload", "secured", "unverified"]);
        assert!(signed.secured().next().is_some() && signed.header().is_none());
        let cannot = |finding: &Finding| matches!(finding.code().check(), Check::Validity | Check::Status);
        assert!(!signed.secured().any(cannot));
    }
}
