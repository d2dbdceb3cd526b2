//! What a verification says: verdict, answers, findings, facts.

mod codes;
mod fact;
mod facts;
mod finding;
mod framework;
mod judge;
mod pointer;
mod recency;
mod skill;

pub use codes::{Code, CodeRow};
pub use fact::Fact;
pub use facts::{
    AchievementFacts, AchievementGroup, AlignmentFacts, AssociationFacts, CredentialFacts, CriteriaFacts,
    EndorsementFacts, EvidenceFacts, IdentifierFacts, IssuerFacts, LevelFacts, OtherIdentifierFacts, RelatedFacts,
    ResultFacts, ScaleFacts, ServiceFacts, SubjectFacts,
};
pub(crate) use finding::suspicious;
pub use finding::{Check, Fault, Finding, Outcome};
pub use framework::Framework;
pub(crate) use framework::Told;
pub use judge::{Answer, Answers, Judgement, Verdict, judge};
pub(crate) use judge::{proofs_open, proofs_settled};
pub use pointer::Pointer;
pub use recency::{Age, Expiry, Recency, Renewal};
pub use skill::{Attainment, Skill, SkillResult, SkillSource};

use crate::input::Carrier;
use crate::policy::PolicySummary;
use crate::proof::Genuine;
use crate::resources::Need;
use crate::time::Timestamp;
use crate::trust::TrustSummary;
use crate::{Error, Policy};
use serde::{Deserialize, Serialize, Serializer};

/// The standard that a document follows, as recognised from its content.
///
/// ```
/// assert_eq!(proofmark::Format::OpenBadge30.name(), "open-badge-3.0");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub enum Format {
    /// Not recognised, or not supported by this version.
    #[serde(rename = "unknown")]
    Unknown,
    /// Open Badges 3.0: an OpenBadgeCredential or AchievementCredential.
    #[serde(rename = "open-badge-3.0")]
    OpenBadge30,
    /// Open Badges 3.0: an EndorsementCredential.
    #[serde(rename = "endorsement-3.0")]
    Endorsement30,
    /// Open Badges 2.0 or 2.1: an Endorsement.
    #[serde(rename = "endorsement-2.0")]
    Endorsement20,
    /// A Comprehensive Learner Record 2.0.
    #[serde(rename = "clr-2.0")]
    Clr20,
    /// Any other credential of the Verifiable Credentials Data Model 2.0.
    #[serde(rename = "vc-2.0")]
    Vc20,
    /// Any other credential of the Verifiable Credentials Data Model 1.1.
    #[serde(rename = "vc-1.1")]
    Vc11,
    /// A verifiable presentation of either version.
    #[serde(rename = "presentation")]
    Presentation,
    /// An assertion of Open Badges 2.1, which keeps the data model of 2.0.
    #[serde(rename = "open-badge-2.1")]
    OpenBadge21,
    /// An assertion of Open Badges 2.0.
    #[serde(rename = "open-badge-2.0")]
    OpenBadge20,
    /// An assertion of Open Badges 1.1.
    #[serde(rename = "open-badge-1.1")]
    OpenBadge11,
    /// An assertion of Open Badges 1.0.
    #[serde(rename = "open-badge-1.0")]
    OpenBadge10,
    /// An assertion of Open Badges 0.5.
    #[serde(rename = "open-badge-0.5")]
    OpenBadge05,
}

impl Format {
    /// All values, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Unknown,
        Self::OpenBadge30,
        Self::Endorsement30,
        Self::Endorsement20,
        Self::Clr20,
        Self::Vc20,
        Self::Vc11,
        Self::Presentation,
        Self::OpenBadge21,
        Self::OpenBadge20,
        Self::OpenBadge11,
        Self::OpenBadge10,
        Self::OpenBadge05,
    ];

    /// The name in the report's JSON form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::OpenBadge30 => "open-badge-3.0",
            Self::Endorsement30 => "endorsement-3.0",
            Self::Endorsement20 => "endorsement-2.0",
            Self::Clr20 => "clr-2.0",
            Self::Vc20 => "vc-2.0",
            Self::Vc11 => "vc-1.1",
            Self::Presentation => "presentation",
            Self::OpenBadge21 => "open-badge-2.1",
            Self::OpenBadge20 => "open-badge-2.0",
            Self::OpenBadge11 => "open-badge-1.1",
            Self::OpenBadge10 => "open-badge-1.0",
            Self::OpenBadge05 => "open-badge-0.5",
        }
    }
}

/// What was handed in.
///
/// ```
/// # use proofmark::{Input, Policy, Resources, Timestamp, Verifier};
/// # let at = Timestamp::parse("2026-06-01T12:00:00Z")?;
/// let report = Verifier::new(Policy::default()).verify(Input::from_bytes(b"{}"), &Resources::new(), at);
/// assert_eq!(report.input().carrier.name(), "json");
/// # Ok::<(), proofmark::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct InputSummary {
    /// The form in which the credential came.
    pub carrier: Carrier,
    /// SHA-256 of the bytes that were handed in, 64 hex digits.
    pub sha256: String,
    /// Where in the input the credential was found, such as `iTXt:openbadgecredential` in a picture; empty for the input as
    /// a whole.
    pub place: String,
}

/// The report on a credential inside another document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Nested {
    /// JSON Pointer of the inner credential in the outer document; for a second badge in a picture, its place there.
    pub at: String,
    /// Its own report.
    pub report: Report,
}

/// The outcome of one verification. Equal arguments give an equal report, byte for byte.
///
/// ```
/// use proofmark::{Input, Policy, Resources, Timestamp, Verdict, Verifier};
///
/// let at = Timestamp::parse("2026-06-01T12:00:00Z")?;
/// let report = Verifier::new(Policy::default()).verify(Input::from_bytes(b"no badge"), &Resources::new(), at);
/// assert_eq!(report.verdict(), Verdict::Invalid);
/// assert!(report.to_json().starts_with("{\"proofmark\":"));
/// # Ok::<(), proofmark::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[must_use]
#[serde(rename_all = "camelCase", remote = "Self")]
pub struct Report {
    proofmark: &'static str,
    verdict: Verdict,
    checked_at: Timestamp,
    policy: PolicySummary,
    trust: Option<TrustSummary>,
    input: InputSummary,
    format: Format,
    answers: Answers,
    primary: Option<usize>,
    findings: Vec<Finding>,
    credential: Option<CredentialFacts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unverified: Option<CredentialFacts>,
    needs: Vec<Need>,
    nested: Vec<Nested>,
}

/// What a report is made of, before it is judged.
pub(crate) struct Parts {
    pub(crate) checked_at: Timestamp,
    pub(crate) policy: PolicySummary,
    pub(crate) trust: Option<TrustSummary>,
    pub(crate) input: InputSummary,
    pub(crate) format: Format,
    pub(crate) findings: Vec<Finding>,
    pub(crate) credential: Option<CredentialFacts>,
    pub(crate) unverified: Option<CredentialFacts>,
    pub(crate) needs: Vec<Need>,
    pub(crate) nested: Vec<Nested>,
}

impl Report {
    /// The only place where a verdict enters a report. `valid` takes evidence: a [`Genuine`] can be made only from
    /// signatures that verified with keys that speak for the issuer, or from what the issuer's own server publishes, so no slip in the findings can stand in for them.
    pub(crate) fn judged(parts: Parts, policy: &Policy, evidence: Option<&Genuine>) -> Self {
        let Judgement { verdict, answers } = judge(&parts.findings, policy);
        let verdict = match (verdict, evidence) {
            (Verdict::Valid, None) => Verdict::Indeterminate,
            (verdict, _) => verdict,
        };
        Self {
            proofmark: env!("CARGO_PKG_VERSION"),
            verdict,
            checked_at: parts.checked_at,
            policy: parts.policy,
            trust: parts.trust,
            input: parts.input,
            format: parts.format,
            answers,
            primary: judge::reason(&parts.findings, policy, verdict),
            findings: parts.findings,
            credential: parts.credential,
            unverified: parts.unverified,
            needs: parts.needs,
            nested: parts.nested,
        }
    }

    /// Valid, invalid or indeterminate.
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// The four answers for a recruiter.
    #[must_use]
    pub fn answers(&self) -> Answers {
        self.answers
    }

    /// The time that the caller gave.
    #[must_use]
    pub fn checked_at(&self) -> Timestamp {
        self.checked_at
    }

    /// Which policy was applied, and what it relaxes.
    #[must_use]
    pub fn policy(&self) -> &PolicySummary {
        &self.policy
    }

    /// Which trust file was asked who vouches for the issuer; `None` if the caller gave none.
    #[must_use]
    pub fn trust(&self) -> Option<&TrustSummary> {
        self.trust.as_ref()
    }

    /// What was handed in.
    #[must_use]
    pub fn input(&self) -> &InputSummary {
        &self.input
    }

    /// The standard that the document follows.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// Everything that was checked, in the order in which it was.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The finding that explains the verdict best, `None` for a valid one: of those that count under the policy the first that
    /// failed, for an indeterminate verdict the first that is unknown; else the one on what the policy asks for and nothing shows.
    #[must_use]
    pub fn primary(&self) -> Option<&Finding> {
        self.findings.get(self.primary?)
    }

    /// What the credential says, from the signed view only; `None` while no signature of its issuer is established.
    #[must_use]
    pub fn credential(&self) -> Option<&CredentialFacts> {
        self.credential.as_ref()
    }

    /// What a credential claims whose signature is **not** established: for display beside the verdict, never to act on.
    #[must_use]
    pub fn unverified_view(&self) -> Option<&CredentialFacts> {
        self.unverified.as_ref()
    }

    /// How old what the credential says is, and how long it holds, at the time of checking; `None` while no signature of its
    /// issuer is established, and for presentations, which have no dates.
    #[must_use]
    pub fn recency(&self) -> Option<Recency> {
        let facts = self.credential.as_ref().filter(|_| self.format != Format::Presentation)?;
        Some(Recency::of(facts, &self.findings, self.checked_at))
    }

    /// What has to be supplied for a better answer.
    #[must_use]
    pub fn needs(&self) -> &[Need] {
        &self.needs
    }

    /// The reports on credentials inside this document.
    #[must_use]
    pub fn nested(&self) -> &[Nested] {
        &self.nested
    }

    /// The JSON form: one line, the same bytes on every platform. `docs/report.schema.json` describes it.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The JSON form, indented for people.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

impl Serialize for Report {
    /// The members, and what follows from them.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Own<'a>(&'a Report);

        impl Serialize for Own<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                Report::serialize(self.0, serializer)
            }
        }

        #[derive(Serialize)]
        struct Whole<'a> {
            #[serde(flatten)]
            own: Own<'a>,
            #[serde(skip_serializing_if = "Option::is_none")]
            recency: Option<Recency>,
        }

        Whole { own: Own(self), recency: self.recency() }.serialize(serializer)
    }
}

/// The findings of a report that was stored as JSON, to be judged again under another policy.
///
/// It is not a [`Report`]: whoever stored it could have edited it.
///
/// ```
/// use proofmark::{Input, Policy, Resources, StoredReport, Timestamp, Verifier};
///
/// let at = Timestamp::parse("2026-06-01T12:00:00Z")?;
/// let report = Verifier::new(Policy::default()).verify(Input::from_bytes(b"{}"), &Resources::new(), at);
/// let stored = StoredReport::from_json(&report.to_json())?;
/// assert_eq!(stored.judge(&Policy::default()).verdict, report.verdict());
/// # Ok::<(), proofmark::Error>(())
/// ```
#[derive(Debug, Clone, Deserialize)]
pub struct StoredReport {
    findings: Vec<Finding>,
}

impl StoredReport {
    /// Reads the JSON form of a report.
    ///
    /// # Errors
    /// [`Error::StoredReport`] when the text is not the JSON form of a report of this version.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        serde_json::from_str(text).map_err(|fault| Error::StoredReport(fault.to_string()))
    }

    /// Judges the stored findings under a policy.
    #[must_use]
    pub fn judge(&self, policy: &Policy) -> Judgement {
        judge(&self.findings, policy)
    }

    /// The stored findings.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }
}
