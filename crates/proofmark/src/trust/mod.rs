//! Whom the caller trusts to say who an issuer is: registries of issuers, in the order of their precedence.

mod read;
mod registry;

pub(crate) use registry::{Fault, Listing, Registry, Said};

use crate::{Error, encoding};
use serde::Serialize;
use std::sync::Arc;

/// The registries of issuers that the caller trusts, and the issuers that the caller denies.
///
/// Registries are data: a list in the file itself, or an address whose document the report asks for. `docs/trust.md` has
/// the forms of the file. Reading sorts the lists once, so that each look-up is fast; cloning shares them.
///
/// ```
/// use proofmark::{Input, Policy, Resources, Timestamp, Trust, Verifier};
///
/// let trust = Trust::from_json(
///     r#"{
///         "name": "our partners",
///         "registries": [
///             { "name": "Partner schools", "type": "list", "issuers": [
///                 { "id": "did:web:hohenfels.example", "name": "Hohenfels University", "validUntil": "2027-09-30T00:00:00Z" }
///             ] },
///             { "name": "Closed", "type": "deny", "issuers": ["did:web:mill.example"] }
///         ]
///     }"#,
/// )?;
/// assert_eq!(trust.summary().name.as_ref(), "our partners");
///
/// let verifier = Verifier::new(Policy::default()).trusting(trust);
/// let report = verifier.verify(Input::from("{}"), &Resources::new(), Timestamp::parse("2026-06-01T12:00:00Z")?);
/// assert_eq!(report.trust().map(|trust| trust.name.as_ref()), Some("our partners"));
/// # Ok::<(), proofmark::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Trust {
    summary: TrustSummary,
    registries: Arc<[Registry]>,
}

/// How a report names the trust file it was made with.
///
/// ```
/// use proofmark::Trust;
///
/// let trust = Trust::from_json(r#"["did:web:hohenfels.example"]"#)?;
/// assert!(trust.summary().digest.starts_with("sha256:"));
/// # Ok::<(), proofmark::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct TrustSummary {
    /// The name that the file gives itself.
    pub name: Arc<str>,
    /// `sha256:` and 64 hex digits over the bytes of the file.
    pub digest: Arc<str>,
}

impl Trust {
    /// Reads a trust file, described by `docs/trust.schema.json`: one of our own form, a list of known registries of the
    /// Digital Credentials Consortium (TR-DCC-01), one of its registries (TR-DCC-02), or a plain list of identifiers.
    ///
    /// # Errors
    /// [`Error::Trust`] for text that is not JSON or of none of these forms, with the place of the fault.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let (name, registries) = read::file(text).map_err(Error::Trust)?;
        let summary = TrustSummary { name: name.into(), digest: digest(text.as_bytes()).into() };
        Ok(Self { summary, registries: registries.into() })
    }

    /// Both files as one: this one's registries come first. The name is both names, the digest is over both digests.
    ///
    /// ```
    /// use proofmark::Trust;
    ///
    /// let ours = Trust::from_json(r#"{"name":"ours","registries":[{"name":"Closed","type":"deny","issuers":["did:web:mill.example"]}]}"#)?;
    /// let both = ours.followed_by(Trust::from_json(r#"["did:web:hohenfels.example"]"#)?);
    /// assert_eq!(both.summary().name.as_ref(), "ours, list of issuers");
    /// # Ok::<(), proofmark::Error>(())
    /// ```
    #[must_use]
    pub fn followed_by(self, other: Self) -> Self {
        let name = format!("{}, {}", self.summary.name, other.summary.name).into();
        let digest = digest(format!("{}\n{}", self.summary.digest, other.summary.digest).as_bytes()).into();
        let registries = self.registries.iter().chain(other.registries.iter()).cloned().collect();
        Self { summary: TrustSummary { name, digest }, registries }
    }

    /// Name and digest, as they stand in a report.
    #[must_use]
    pub fn summary(&self) -> &TrustSummary {
        &self.summary
    }

    /// The registries, in the order of their precedence.
    pub(crate) fn registries(&self) -> &[Registry] {
        &self.registries
    }
}

fn digest(bytes: &[u8]) -> String {
    format!("sha256:{}", encoding::hex(&encoding::sha256(bytes)))
}
