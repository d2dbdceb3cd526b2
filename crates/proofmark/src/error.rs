//! Misuse of the interface. Whatever is wrong with a badge is a finding, never an error.

use std::fmt;

/// The caller asked for something that makes no sense. A bad badge is never an error.
///
/// ```
/// use proofmark::{Error, Timestamp};
///
/// assert!(matches!(Timestamp::parse("yesterday"), Err(Error::Time(_))));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The time of checking is not a date and time with an offset, or not within the years 2000 to 9999.
    Time(String),
    /// The policy is not of the documented form.
    Policy(String),
    /// The trust file is not of a documented form.
    Trust(String),
    /// What is expected of a badge is not of the documented form. The message repeats nothing of the text.
    Expected(String),
    /// The text is not the JSON form of a report.
    StoredReport(String),
    /// The file is not an evidence bundle, or was changed.
    Bundle(String),
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Time(text) => {
                write!(formatter, "not a time between 2000 and 9999 such as 2026-06-01T12:00:00Z: {text}")
            }
            Self::Policy(fault) => write!(formatter, "the policy cannot be used: {fault}"),
            Self::Bundle(fault) => write!(formatter, "the evidence bundle cannot be used: {fault}"),
            Self::Trust(fault) => write!(formatter, "the trust file cannot be used: {fault}"),
            Self::Expected(fault) => write!(formatter, "what is expected cannot be used: {fault}"),
            Self::StoredReport(fault) => write!(formatter, "not a stored report of this version: {fault}"),
        }
    }
}

impl std::error::Error for Error {}
