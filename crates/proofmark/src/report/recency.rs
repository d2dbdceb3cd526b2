//! How old what a credential says is, and how long it holds: whole days at the time of checking.
//!
//! Source: requirements SK-60..SK-63.

use super::{AchievementGroup, Code, CredentialFacts, Fact, Finding};
use crate::time::{self, Timestamp};
use serde::Serialize;

const DAY: i64 = 86_400;

/// Whether the credential has an end, and on which side of it the time of checking lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Expiry {
    /// No end is stated.
    NotStated,
    /// The end is still to come, or is this very moment.
    Ahead,
    /// The end is past.
    Past,
}

impl Expiry {
    /// All values, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::NotStated, Self::Ahead, Self::Past];

    /// The name in the report's JSON form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotStated => "not-stated",
            Self::Ahead => "ahead",
            Self::Past => "past",
        }
    }
}

/// A sign that the credential was, or may be, made anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Renewal {
    /// The credential names a service for newer versions.
    ServiceOffered,
    /// The service was asked, and has a newer version that is valid.
    NewerVersion,
    /// The service was asked, and says the same as the credential.
    NoNewerVersion,
    /// The issuer's status list says that there is a newer version.
    StatusRefresh,
    /// A transcript says that another achievement has replaced this one.
    Replaced,
}

impl Renewal {
    /// All values, in the order of the documentation.
    pub const ALL: &'static [Self] =
        &[Self::ServiceOffered, Self::NewerVersion, Self::NoNewerVersion, Self::StatusRefresh, Self::Replaced];

    /// The name in the report's JSON form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ServiceOffered => "service-offered",
            Self::NewerVersion => "newer-version",
            Self::NoNewerVersion => "no-newer-version",
            Self::StatusRefresh => "status-refresh",
            Self::Replaced => "replaced",
        }
    }
}

/// A date of the credential and its distance from the time of checking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Age {
    /// The date as it stands in the credential, and where.
    pub date: Fact,
    /// Whole days that have passed since then, rounded down; below 0 for a date that is still to come.
    pub days: i64,
}

/// Recency at the time of checking. A date that cannot be read is left out; it is judged elsewhere.
///
/// All figures are whole periods of 24 hours, rounded down: 0 days ago is less than 24 hours ago.
///
/// ```
/// use proofmark::{Input, Policy, Resources, Timestamp, Verifier};
///
/// let badge = include_bytes!("../../../../fixtures/valid/ob3-jwt-did-key-ed25519.jwt");
/// let at = Timestamp::parse("2026-06-01T12:00:00Z")?;
/// let report = Verifier::new(Policy::default()).verify(Input::from_bytes(badge), &Resources::new(), at);
/// let recency = report.recency().expect("a signed badge");
/// assert_eq!(recency.awarded.map(|age| age.days), Some(137));
/// assert_eq!(recency.expires_in_days, Some(958));
/// # Ok::<(), proofmark::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Recency {
    /// The age of the skill: `awardedDate`, else the beginning of validity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awarded: Option<Age>,
    /// The age of the paper: the beginning of validity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued: Option<Age>,
    /// When the activity ended that it was given for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_practised: Option<Age>,
    /// Whether there is an end, and whether it is past.
    pub expiry: Expiry,
    /// The end, as it stands in the credential.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Fact>,
    /// Whole days that are left until the end, rounded down.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in_days: Option<i64>,
    /// Whole days that have passed since the end, rounded down.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_days_ago: Option<i64>,
    /// Whether such a credential usually has an end and this one states none: ask the issuer.
    pub end_expected: bool,
    /// Signs that it was, or may be, made anew.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub renewal: Vec<Renewal>,
}

impl Recency {
    pub(super) fn of(facts: &CredentialFacts, findings: &[Finding], at: Timestamp) -> Self {
        let age = |fact: &Option<Fact>| {
            let date = fact.as_ref()?;
            let days = since(time::loosely(date.value())?, at);
            Some(Age { date: date.clone(), days })
        };
        let issued = age(&facts.valid_from);
        let end = facts.valid_until.as_ref().and_then(|fact| Some((fact, time::loosely(fact.value())?)));
        let expiry = match end {
            None => Expiry::NotStated,
            Some((_, end)) if end < at => Expiry::Past,
            Some(_) => Expiry::Ahead,
        };
        let days = |wanted: Expiry, days: fn(Timestamp, Timestamp) -> i64| {
            end.filter(|_| expiry == wanted).map(|(_, end)| days(end, at))
        };
        let group = facts.achievement.as_ref().and_then(|achievement| achievement.group);
        Self {
            awarded: age(&facts.awarded_date).or_else(|| issued.clone()),
            issued,
            last_practised: facts.subject.as_ref().and_then(|subject| age(&subject.activity_end_date)),
            expiry,
            valid_until: end.map(|(fact, _)| fact.clone()),
            expires_in_days: days(Expiry::Ahead, |end, at| since(at, end)),
            expired_days_ago: days(Expiry::Past, since),
            // SK-61.
            end_expected: expiry == Expiry::NotStated && group == Some(AchievementGroup::Certification),
            renewal: renewal(facts, findings),
        }
    }
}

/// Whole days from one instant to another one, rounded down.
fn since(from: Timestamp, to: Timestamp) -> i64 {
    let seconds = to.unix().saturating_sub(from.unix());
    // The fraction of a second decides only where the seconds alone make whole days.
    let short = i64::from(to.nanos() < from.nanos());
    seconds.saturating_sub(short).div_euclid(DAY)
}

/// SK-62.
fn renewal(facts: &CredentialFacts, findings: &[Finding]) -> Vec<Renewal> {
    let has = |code: Code| findings.iter().any(|finding| finding.code() == code);
    let refreshed = |finding: &Finding| {
        finding.code() == Code::StatusMessage && finding.data("purpose").is_some_and(|purpose| purpose == "refresh")
    };
    let replaced = facts
        .associations
        .iter()
        .any(|association| association.association_type.as_ref().is_some_and(|kind| kind.value() == "replacedBy"));
    [
        (Renewal::ServiceOffered, !facts.refresh_services.is_empty()),
        (Renewal::NewerVersion, has(Code::RefreshNewer)),
        (Renewal::NoNewerVersion, has(Code::RefreshSame)),
        (Renewal::StatusRefresh, findings.iter().any(refreshed)),
        (Renewal::Replaced, replaced),
    ]
    .into_iter()
    .filter_map(|(renewal, seen)| seen.then_some(renewal))
    .collect()
}
