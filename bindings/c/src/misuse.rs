//! What is wrong with a call, on its way to a status and an error.

use crate::numbers::proofmark_status;
use std::borrow::Cow;

/// What was wrong with a call.
#[derive(Debug)]
pub(crate) struct Misuse {
    pub(crate) status: proofmark_status,
    pub(crate) message: Cow<'static, str>,
}

impl Misuse {
    pub(crate) fn new(status: proofmark_status, message: impl Into<Cow<'static, str>>) -> Self {
        Self { status, message: message.into() }
    }

    pub(crate) fn usage(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(proofmark_status::PROOFMARK_ERROR_USAGE, message)
    }
}

impl From<proofmark::Error> for Misuse {
    fn from(error: proofmark::Error) -> Self {
        use proofmark::Error;
        let status = match &error {
            Error::Time(_) => proofmark_status::PROOFMARK_ERROR_TIME,
            Error::Policy(_) => proofmark_status::PROOFMARK_ERROR_POLICY,
            Error::Trust(_) => proofmark_status::PROOFMARK_ERROR_TRUST,
            Error::Bundle(_) => proofmark_status::PROOFMARK_ERROR_BUNDLE,
            Error::StoredReport(_) => proofmark_status::PROOFMARK_ERROR_STORED_REPORT,
            _ => proofmark_status::PROOFMARK_ERROR_USAGE,
        };
        Self::new(status, error.to_string())
    }
}
