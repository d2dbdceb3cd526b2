//! What the caller expects of a badge beyond what stands in it: whose it is, and for what occasion it was presented.

use std::fmt;

/// What the caller knows and the badge has to fit: the person, and for a presentation the challenge and the domain that were
/// given for it (VP-05, OB3-RCP-01).
///
/// Nothing of it is written to a report, a bundle or a debug print: a report says that an identifier fitted, not which text.
///
/// ```
/// use proofmark::{Expected, Policy, Verifier};
///
/// let expected = Expected { recipients: vec!["mailto:ada@college.example".to_owned()], ..Expected::default() };
/// assert!(!format!("{expected:?}").contains("ada"));
/// let verifier = Verifier::new(Policy::default()).expecting(expected);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Expected {
    /// Identifiers of the person, any of which is enough: an e-mail address, a URL, a phone number, a DID, a name.
    pub recipients: Vec<String>,
    /// The text that the holder had to sign, as the caller gave it out.
    pub challenge: Option<String>,
    /// Whom the presentation was made for, any of which is enough.
    pub domains: Vec<String>,
}

impl fmt::Debug for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expected").field("recipients", &self.recipients.len()).finish_non_exhaustive()
    }
}
