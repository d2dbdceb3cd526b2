//! Section: numbers.

use proofmark::{Answer, Fault, Outcome, Verdict};

/// Did the call work? It says nothing about any badge. Numbers are only ever added.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[must_use]
pub enum proofmark_status {
    /// It did what it says.
    #[default]
    PROOFMARK_OK = 0,
    /// NULL where something is needed, a handle that was freed or is of another type, a length or index that cannot be.
    PROOFMARK_ERROR_USAGE = 1,
    /// A text is not UTF-8.
    PROOFMARK_ERROR_MALFORMED = 2,
    /// The time is none, or not within the years 2000 to 9999.
    PROOFMARK_ERROR_TIME = 3,
    /// The policy is not of the documented form.
    PROOFMARK_ERROR_POLICY = 4,
    /// The trust file is not of a documented form.
    PROOFMARK_ERROR_TRUST = 5,
    /// The file is not an evidence bundle, or was changed.
    PROOFMARK_ERROR_BUNDLE = 6,
    /// The text is not the JSON form of a report.
    PROOFMARK_ERROR_STORED_REPORT = 7,
    /// There is no badge in what was to be opened; the message says why.
    PROOFMARK_ERROR_NO_BADGE = 8,
    /// The buffer is too small; the length that is needed was written.
    PROOFMARK_ERROR_BUFFER = 9,
    /// The network cannot be used as asked.
    PROOFMARK_ERROR_FETCH = 10,
    /// A fault of proofmark itself. There is no result, and everything else can be used as before.
    PROOFMARK_ERROR_INTERNAL = 11,
}

/// The verdict on a badge. Zeroed memory reads as indeterminate.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum proofmark_verdict {
    /// Something that is required could not be decided.
    #[default]
    PROOFMARK_VERDICT_INDETERMINATE = 0,
    /// Something that is required is bad.
    PROOFMARK_VERDICT_INVALID = 1,
    /// Everything that the policy requires was examined and is good.
    PROOFMARK_VERDICT_VALID = 2,
}

impl From<Verdict> for proofmark_verdict {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Indeterminate => Self::PROOFMARK_VERDICT_INDETERMINATE,
            Verdict::Invalid => Self::PROOFMARK_VERDICT_INVALID,
            Verdict::Valid => Self::PROOFMARK_VERDICT_VALID,
        }
    }
}

/// The four questions of a recruiter.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum proofmark_question {
    /// Did the issuer that it names issue it, unchanged?
    PROOFMARK_QUESTION_GENUINE = 0,
    /// Is it in force at the time of checking?
    PROOFMARK_QUESTION_CURRENT = 1,
    /// Was it given to the expected person?
    PROOFMARK_QUESTION_RECIPIENT = 2,
    /// Does somebody vouch for the issuer?
    PROOFMARK_QUESTION_TRUSTED = 3,
}

/// The answer to one of them.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum proofmark_answer {
    /// Could not be decided.
    #[default]
    PROOFMARK_ANSWER_UNKNOWN = 0,
    /// Examined and bad.
    PROOFMARK_ANSWER_NO = 1,
    /// Examined and good.
    PROOFMARK_ANSWER_YES = 2,
    /// The caller did not ask.
    PROOFMARK_ANSWER_NOT_ASKED = 3,
}

impl From<Answer> for proofmark_answer {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Unknown => Self::PROOFMARK_ANSWER_UNKNOWN,
            Answer::No => Self::PROOFMARK_ANSWER_NO,
            Answer::Yes => Self::PROOFMARK_ANSWER_YES,
            Answer::NotAsked => Self::PROOFMARK_ANSWER_NOT_ASKED,
        }
    }
}

/// What a finding means for its check.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum proofmark_outcome {
    /// Could not be decided.
    #[default]
    PROOFMARK_OUTCOME_UNKNOWN = 0,
    /// Examined and bad.
    PROOFMARK_OUTCOME_FAIL = 1,
    /// Examined and good.
    PROOFMARK_OUTCOME_PASS = 2,
    /// Odd, but no reason to refuse.
    PROOFMARK_OUTCOME_WARN = 3,
    /// Not examined, because the policy said so.
    PROOFMARK_OUTCOME_SKIPPED = 4,
    /// There is nothing to examine.
    PROOFMARK_OUTCOME_NOT_APPLICABLE = 5,
}

impl From<Outcome> for proofmark_outcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fail => Self::PROOFMARK_OUTCOME_FAIL,
            Outcome::Pass => Self::PROOFMARK_OUTCOME_PASS,
            Outcome::Warn => Self::PROOFMARK_OUTCOME_WARN,
            Outcome::Skipped => Self::PROOFMARK_OUTCOME_SKIPPED,
            Outcome::NotApplicable => Self::PROOFMARK_OUTCOME_NOT_APPLICABLE,
            // An outcome that this library does not know yet is no pass.
            _ => Self::PROOFMARK_OUTCOME_UNKNOWN,
        }
    }
}

/// Who has to act on a finding.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum proofmark_fault {
    /// Nobody.
    #[default]
    PROOFMARK_FAULT_NONE = 0,
    /// Whoever issued the badge.
    PROOFMARK_FAULT_ISSUER = 1,
    /// Whoever holds or sent it.
    PROOFMARK_FAULT_HOLDER = 2,
    /// A server or connection.
    PROOFMARK_FAULT_NETWORK = 3,
    /// The program that calls proofmark, or its policy.
    PROOFMARK_FAULT_HOST = 4,
    /// proofmark itself: not supported yet.
    PROOFMARK_FAULT_VERIFIER = 5,
}

impl From<Option<Fault>> for proofmark_fault {
    fn from(fault: Option<Fault>) -> Self {
        match fault {
            None => Self::PROOFMARK_FAULT_NONE,
            Some(Fault::Issuer) => Self::PROOFMARK_FAULT_ISSUER,
            Some(Fault::Holder) => Self::PROOFMARK_FAULT_HOLDER,
            Some(Fault::Network) => Self::PROOFMARK_FAULT_NETWORK,
            Some(Fault::Host) => Self::PROOFMARK_FAULT_HOST,
            Some(_) => Self::PROOFMARK_FAULT_VERIFIER,
        }
    }
}

/// What a badge says, in the words of its issuer. None of it is there unless a signature of the issuer covers it.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum proofmark_fact {
    /// The identifier of the credential.
    PROOFMARK_FACT_ID = 0,
    /// The name of the credential.
    PROOFMARK_FACT_NAME = 1,
    /// The identifier of the issuer: what a signature establishes.
    PROOFMARK_FACT_ISSUER_ID = 2,
    /// The name that the issuer gives itself.
    PROOFMARK_FACT_ISSUER_NAME = 3,
    /// The identifier of the person.
    PROOFMARK_FACT_SUBJECT_ID = 4,
    /// The name of the person.
    PROOFMARK_FACT_SUBJECT_NAME = 5,
    /// The name of what was achieved.
    PROOFMARK_FACT_ACHIEVEMENT_NAME = 6,
    /// What was achieved, in a paragraph.
    PROOFMARK_FACT_ACHIEVEMENT_DESCRIPTION = 7,
    /// The kind of achievement, such as `Course` or `Certificate`.
    PROOFMARK_FACT_ACHIEVEMENT_TYPE = 8,
    /// What had to be done for it.
    PROOFMARK_FACT_CRITERIA = 9,
    /// When it was awarded.
    PROOFMARK_FACT_AWARDED_DATE = 10,
    /// From when it is valid.
    PROOFMARK_FACT_VALID_FROM = 11,
    /// Until when it is valid.
    PROOFMARK_FACT_VALID_UNTIL = 12,
}

impl proofmark_fact {
    /// The fact of a number.
    pub(crate) fn of(number: i32) -> Option<Self> {
        Some(match number {
            0 => Self::PROOFMARK_FACT_ID,
            1 => Self::PROOFMARK_FACT_NAME,
            2 => Self::PROOFMARK_FACT_ISSUER_ID,
            3 => Self::PROOFMARK_FACT_ISSUER_NAME,
            4 => Self::PROOFMARK_FACT_SUBJECT_ID,
            5 => Self::PROOFMARK_FACT_SUBJECT_NAME,
            6 => Self::PROOFMARK_FACT_ACHIEVEMENT_NAME,
            7 => Self::PROOFMARK_FACT_ACHIEVEMENT_DESCRIPTION,
            8 => Self::PROOFMARK_FACT_ACHIEVEMENT_TYPE,
            9 => Self::PROOFMARK_FACT_CRITERIA,
            10 => Self::PROOFMARK_FACT_AWARDED_DATE,
            11 => Self::PROOFMARK_FACT_VALID_FROM,
            12 => Self::PROOFMARK_FACT_VALID_UNTIL,
            _ => return None,
        })
    }
}

/// A number of the enumeration of codes.
pub type proofmark_code = i32;

#[cfg(test)]
mod tests {
    use super::*;

    /// A new outcome or fault of the core must get a number here.
    #[test]
    fn every_outcome_and_fault_has_its_own_number() {
        for outcome in Outcome::ALL {
            let unknown = proofmark_outcome::from(*outcome) == proofmark_outcome::PROOFMARK_OUTCOME_UNKNOWN;
            assert_eq!(unknown, *outcome == Outcome::Unknown, "{outcome:?}");
        }
        for fault in Fault::ALL {
            let verifier = proofmark_fault::from(Some(*fault)) == proofmark_fault::PROOFMARK_FAULT_VERIFIER;
            assert_eq!(verifier, *fault == Fault::Verifier, "{fault:?}");
        }
    }

    #[test]
    #[expect(clippy::as_conversions, reason = "the number of a variant")]
    fn every_fact_has_its_number() {
        let facts: Vec<i32> = (-1..100).filter_map(|number| Some(proofmark_fact::of(number)? as i32)).collect();
        assert_eq!(facts, (0..13).collect::<Vec<i32>>());
    }

    #[test]
    fn threat_48_zero_is_never_good() {
        assert_eq!(proofmark_verdict::default(), proofmark_verdict::from(Verdict::Indeterminate));
        assert_eq!(proofmark_answer::default(), proofmark_answer::from(Answer::Unknown));
        assert_eq!(proofmark_outcome::default(), proofmark_outcome::from(Outcome::Unknown));
    }
}
