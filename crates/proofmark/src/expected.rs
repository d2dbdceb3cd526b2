//! What the caller expects of a badge beyond what stands in it: whose it is, and that its holder presents it now, to the caller.

use crate::Error;
use serde::Deserialize;
use std::fmt;

/// What the caller knows and the badge has to fit: the person (OB3-RCP-01), and what was asked of whoever presents it (VP-05).
///
/// Nothing of it is written to a report, a bundle or a debug print: a report says that an identifier fitted, not which text.
///
/// ```
/// use proofmark::{Expected, Policy, Verifier};
///
/// let expected =
///     Expected { recipients: vec!["mailto:ada@college.example".to_owned()], ..Expected::default() };
/// assert!(!format!("{expected:?}").contains("ada"));
/// let verifier = Verifier::new(Policy::default()).expecting(expected);
/// ```
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Expected {
    /// Identifiers of the person, any of which is enough.
    ///
    /// The kind is told by the shape: `ada@college.example` is an e-mail address, `https://…`, `did:…` and other URLs are
    /// addresses, `+49 30 1234` is a phone number, anything else is a name. Or it is told by a word and a colon before the
    /// text: `emailAddress:`, `telephone:`, `url:`, `name:`, any other kind of Open Badges 3.0 (`sourcedId:2026-4711`), or
    /// `ext:` with the kind's own name (`ext:studentCard:4711`). An identifier is compared with identifiers of its kind only.
    pub recipients: Vec<String>,
    /// The challenge that the presentation has to carry: a text that was never used before and that only whoever is asked to
    /// present knows. `challenge` of the proof, or the claim `nonce` of a token. An empty one fits nothing.
    pub challenge: Option<String>,
    /// For whom the presentation has to be made: all of the proof's `domain`, or of the claim `aud` of a token, in any order.
    pub domains: Vec<String>,
}

impl Expected {
    /// Reads the JSON form: an object with the members `recipients`, `challenge` and `domains`, each of which may be absent.
    ///
    /// ```
    /// use proofmark::Expected;
    ///
    /// let expected = Expected::from_json(r#"{ "recipients": ["ada@college.example"] }"#)?;
    /// assert_eq!(expected.recipients.len(), 1);
    /// assert!(Expected::from_json(r#"{ "recipient": "ada@college.example" }"#).is_err());
    /// # Ok::<(), proofmark::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Expected`] for anything else. The message says where, and repeats nothing of the text (OB3-RCP-10).
    pub fn from_json(text: &str) -> Result<Self, Error> {
        // Derived readers also take a list of members in order; this is an object and nothing else.
        if !text.trim_start().starts_with('{') {
            return Err(Error::Expected("it is not a JSON object".to_owned()));
        }
        serde_json::from_str(text).map_err(|fault| {
            let place = format!("line {}, column {}", fault.line(), fault.column());
            Error::Expected(format!("it is not of the documented form at {place}"))
        })
    }
}

impl fmt::Debug for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expected")
            .field("recipients", &self.recipients.len())
            .field("challenge", &self.challenge.is_some())
            .field("domains", &self.domains.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ob3_rcp_10_a_slip_in_the_json_form_does_not_repeat_what_was_written() {
        for bad in [
            "",
            "[]",
            r#"["ada@college.example"]"#,
            r#"{"recipients":"ada@college.example"}"#,
            r#"{"recipients":["ada@college.example",7]}"#,
            r#"{"ada@college.example":1}"#,
            r#"{"recipients":["ada@college.example"],"recipients":[]}"#,
        ] {
            let fault = Expected::from_json(bad).map(|_| ()).map_err(|fault| fault.to_string());
            assert!(fault.as_ref().is_err_and(|fault| !fault.contains("ada")), "{bad}: {fault:?}");
        }
    }
}
