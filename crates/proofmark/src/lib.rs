//! proofmark verifies digital badges and micro-credentials: Open Badges 3.0, 2.0 and older, CLR 2.0 records and W3C
//! Verifiable Credentials, secured as tokens (JWT), with Data Integrity proofs or by their issuer's server, also where they
//! are baked into PNG or SVG pictures.
//!
//! It is one pure function: [`Verifier::verify`] takes bytes, [`Resources`] and a time, and gives a [`Report`]. It has no
//! I/O, no clock, no randomness and no global state. What it would need from outside it asks for in [`Report::needs`].
//!
//! ```
//! use proofmark::{Answer, Input, Policy, Resources, Timestamp, Verdict, Verifier};
//!
//! let badge = include_bytes!("../../../fixtures/valid/ob3-jwt-did-key-ed25519.jwt");
//! let report = Verifier::new(Policy::default()).verify(
//!     Input::from_bytes(badge),
//!     &Resources::new(),
//!     Timestamp::parse("2026-06-01T12:00:00Z")?,
//! );
//! assert_eq!(report.verdict(), Verdict::Valid);
//! assert_eq!(report.answers().genuine, Answer::Yes);
//! # Ok::<(), proofmark::Error>(())
//! ```
#![forbid(unsafe_code)]

/// The README's example is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

mod bundle;
mod check;
mod compression;
#[cfg(test)]
mod conformance;
mod credential;
mod crypto;
mod digest;
mod encoding;
mod error;
mod expected;
mod input;
mod inspection;
mod json_schema;
mod key;
mod limits;
mod nested;
mod open_badge_2;
mod policy;
mod proof;
mod report;
mod resources;
mod run;
mod supplied;
mod time;
mod trust;
mod verifier;

pub use bundle::Bundle;
pub use check::quirk::{Quirk, QuirkRow};
pub use crypto::{Algorithm, BadSignature, CryptoProvider, KeyFault, KeyType, PublicKey};
pub use error::Error;
pub use expected::Expected;
pub use input::{Carrier, Extracted, Input, extract};
pub use inspection::{Inspection, inspect};
pub use limits::Limits;
pub use policy::{
    HolderPolicy, HostPolicy, IssuerPolicy, NestedPolicy, PinnedContext, Policy, PolicySummary, ProofPolicy,
    QuirkPolicy, RefreshPolicy, ResourcePolicy, SchemaPolicy, StatusPolicy,
};
pub use proof::{SignedForm, Suite};
pub use report::{
    AchievementFacts, AchievementGroup, Age, AlignmentFacts, Answer, Answers, AssociationFacts, Attainment, Check,
    Code, CodeRow, CredentialFacts, CriteriaFacts, EndorsementFacts, EvidenceFacts, Expiry, Fact, Fault, Finding,
    Format, Framework, IdentifierFacts, InputSummary, IssuerFacts, Judgement, LevelFacts, Nested, OtherIdentifierFacts,
    Outcome, Pointer, Recency, RelatedFacts, Renewal, Report, ResultFacts, ScaleFacts, ServiceFacts, Skill,
    SkillResult, SkillSource, StoredReport, SubjectFacts, Verdict, judge,
};
pub use resources::{Need, NeedKind, Resource, Resources};
pub use time::Timestamp;
pub use trust::{Trust, TrustSummary};
pub use verifier::Verifier;
