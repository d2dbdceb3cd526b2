//! Section: the verifier.

use crate::entry;
use crate::handle::{Object, Table};
use crate::memory::{self, Out};
use crate::misuse::Misuse;
use crate::numbers::{proofmark_answer, proofmark_status, proofmark_verdict};
use crate::text::Texts;
use crate::types::{proofmark_error, proofmark_report, proofmark_resources, proofmark_str, proofmark_verifier};
use crate::{report, resources};
use proofmark::{Expected, Input, Policy, StoredReport, Timestamp, Trust, Verifier, extract, inspect};
use std::ffi::{c_char, c_void};
use std::sync::Arc;

/// A verifier, and what it was made of.
#[derive(Clone)]
pub(crate) struct Made {
    pub(crate) verifier: Verifier,
    pub(crate) expected: Expected,
    /// The text of the trust file, for a bundle.
    pub(crate) trust: Option<Arc<str>>,
    #[cfg(feature = "fetch")]
    pub(crate) fetcher: Option<proofmark_fetch::Fetcher>,
}

impl Made {
    pub(crate) fn new(policy: Policy) -> Self {
        Self {
            verifier: Verifier::new(policy),
            expected: Expected::default(),
            trust: None,
            #[cfg(feature = "fetch")]
            fetcher: None,
        }
    }

    pub(crate) fn trusting(mut self, text: &str) -> Result<Self, Misuse> {
        self.verifier = self.verifier.trusting(Trust::from_json(text)?);
        self.trust = Some(text.into());
        Ok(self)
    }

    fn expecting(mut self, add: impl FnOnce(&mut Expected)) -> Self {
        add(&mut self.expected);
        self.verifier = self.verifier.expecting(self.expected.clone());
        self
    }
}

pub(crate) struct Held {
    pub(crate) made: Made,
    texts: Texts,
}

static VERIFIERS: Table<Held> = Table::new();

impl Object for Held {
    type Opaque = proofmark_verifier;
    const NAME: &'static str = "verifier";
    const TAG: usize = 0b1000;

    fn table() -> &'static Table<Self> {
        &VERIFIERS
    }
}

impl From<Made> for Held {
    fn from(made: Made) -> Self {
        Self { made, texts: Texts::default() }
    }
}

/// A verifier under a policy. `policy` is JSON, described by `docs/policy.schema.json`; members that are not given have
/// their defaults, and NULL with length 0 is the default policy. Owned by the caller, freed with `proofmark_verifier_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_verifier_new(
    policy: *const c_char,
    policy_len: usize,
    verifier: *mut *mut proofmark_verifier,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        // SAFETY: the header asks for a place for a handle.
        let out = unsafe { Out::<*mut proofmark_verifier>::handle(verifier, "verifier") }?;
        // SAFETY: the header asks for a text of this length.
        let text = unsafe { memory::text(policy, policy_len, "policy") }?;
        let policy = if text.is_empty() { Policy::default() } else { Policy::from_json(text)? };
        out.set(Held::from(Made::new(policy)).into_handle()?);
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// The same verifier with a trust file, which says whose word counts for who an issuer is: JSON as in `docs/trust.md`, in
/// place of an earlier one. `verifier` stays as it is. The new one is owned by the caller, freed with
/// `proofmark_verifier_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_verifier_with_trust(
    verifier: *const proofmark_verifier,
    trust: *const c_char,
    trust_len: usize,
    changed: *mut *mut proofmark_verifier,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    // SAFETY: the header asks for a text of this length, and for places for handles.
    unsafe { derive(verifier, trust, trust_len, "trust", changed, error, |made, text| made.trusting(text)) }
}

/// The same verifier, asking in addition whether a badge was given to this person: an e-mail address, URL, DID, phone
/// number or name. Call it again with the new verifier for a further identifier; any of them is enough. The report repeats
/// none. `verifier` stays as it is. The new one is owned by the caller, freed with `proofmark_verifier_free`; it shares
/// everything else, so one for each applicant is cheap.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_verifier_with_recipient(
    verifier: *const proofmark_verifier,
    recipient: *const c_char,
    recipient_len: usize,
    changed: *mut *mut proofmark_verifier,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let add = |made: Made, text: &str| Ok(made.expecting(|expected| expected.recipients.push(text.to_owned())));
    // SAFETY: the header asks for a text of this length, and for places for handles.
    unsafe { derive(verifier, recipient, recipient_len, "recipient", changed, error, add) }
}

/// The same verifier, asking in addition whether a presentation answers this challenge. An empty one fits nothing.
/// `verifier` stays as it is. The new one is owned by the caller, freed with `proofmark_verifier_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_verifier_with_challenge(
    verifier: *const proofmark_verifier,
    challenge: *const c_char,
    challenge_len: usize,
    changed: *mut *mut proofmark_verifier,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let add = |made: Made, text: &str| Ok(made.expecting(|expected| expected.challenge = Some(text.to_owned())));
    // SAFETY: the header asks for a text of this length, and for places for handles.
    unsafe { derive(verifier, challenge, challenge_len, "challenge", changed, error, add) }
}

/// The same verifier, asking in addition whether a presentation was made for this domain. Call it again with the new
/// verifier for a further one; all of them have to be there. `verifier` stays as it is. The new one is owned by the caller,
/// freed with `proofmark_verifier_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_verifier_with_domain(
    verifier: *const proofmark_verifier,
    domain: *const c_char,
    domain_len: usize,
    changed: *mut *mut proofmark_verifier,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let add = |made: Made, text: &str| Ok(made.expecting(|expected| expected.domains.push(text.to_owned())));
    // SAFETY: the header asks for a text of this length, and for places for handles.
    unsafe { derive(verifier, domain, domain_len, "domain", changed, error, add) }
}

/// The policy of a verifier as JSON, all members written out. Borrowed until the verifier is freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_verifier_policy(verifier: *const proofmark_verifier) -> proofmark_str {
    entry::ask(|| {
        let held = Held::of(verifier).ok()?;
        held.texts.get("policy".to_owned(), || Some(held.made.verifier.policy().to_json()))
    })
}

/// Verifies a badge: JSON, a token, a PNG or SVG picture, or a web address; the content tells which. `resources` may be NULL:
/// no documents. `at` is the time of checking in seconds since 1970, such as `time(NULL)`. Whatever is wrong with the
/// badge, the call works and the report says it. The report is owned by the caller, freed with `proofmark_report_free`, and
/// needs none of the arguments any longer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_verifier_verify(
    verifier: *const proofmark_verifier,
    input: *const c_void,
    input_len: usize,
    resources: *const proofmark_resources,
    at: i64,
    report: *mut *mut proofmark_report,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        // SAFETY: the header asks for a place for a handle.
        let out = unsafe { Out::<*mut proofmark_report>::handle(report, "report") }?;
        let held = Held::of(verifier)?;
        // SAFETY: the header asks for bytes of this length.
        let input = Input::from_bytes(unsafe { memory::bytes(input, input_len, "input") }?);
        let at = Timestamp::from_unix(at)?;
        let known = resources::known(resources)?;
        out.set(report::Held::from(held.made.verifier.verify(input, &known, at)).into_handle()?);
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// Judges a report that was stored as JSON again, under the policy of this verifier. `answers` has room for the four answers
/// in the order of `proofmark_question`, or is NULL. Whoever stored the report could have edited it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_verifier_judge(
    verifier: *const proofmark_verifier,
    stored: *const c_char,
    stored_len: usize,
    verdict: *mut proofmark_verdict,
    answers: *mut [proofmark_answer; 4],
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        // SAFETY: the header asks for a place for a verdict.
        let out = unsafe { Out::cleared(verdict, proofmark_verdict::default(), "verdict") }?;
        let unknown = [proofmark_answer::default(); 4];
        // SAFETY: the header asks for NULL or room for four answers.
        let places = (!answers.is_null()).then(|| unsafe { Out::cleared(answers, unknown, "answers") }).transpose()?;
        let held = Held::of(verifier)?;
        // SAFETY: the header asks for a text of this length.
        let stored = StoredReport::from_json(unsafe { memory::text(stored, stored_len, "stored") }?)?;
        let judged = stored.judge(held.made.verifier.policy());
        out.set(judged.verdict.into());
        if let Some(places) = places {
            let answers = judged.answers;
            places.set([answers.genuine, answers.current, answers.recipient, answers.trusted].map(Into::into));
        }
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// Takes the badge out of a picture, exactly as it stands there, and verifies nothing. Writes it and a NUL into `badge`, which
/// has room for `capacity` bytes, and its length without the NUL. If there is not room enough, `PROOFMARK_ERROR_BUFFER` is
/// returned and the length written: call with NULL and 0 to learn it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_verifier_extract(
    verifier: *const proofmark_verifier,
    input: *const c_void,
    input_len: usize,
    badge: *mut c_char,
    capacity: usize,
    badge_len: *mut usize,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        // SAFETY: the header asks for a place for a number.
        let length = unsafe { Out::cleared(badge_len, 0, "length of the badge") }?;
        let held = Held::of(verifier)?;
        // SAFETY: the header asks for bytes of this length.
        let input = Input::from_bytes(unsafe { memory::bytes(input, input_len, "input") }?);
        let found = extract(input, &held.made.verifier.policy().limits).map_err(|finding| {
            let message = format!("{}: {}", finding.code().name(), finding.detail());
            Misuse::new(proofmark_status::PROOFMARK_ERROR_NO_BADGE, message)
        })?;
        // SAFETY: the header asks for a buffer of this capacity.
        unsafe { memory::fill(found.text.as_bytes(), badge, capacity, length) }
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// Tells what is inside of a file, true or not, as JSON: for display, never to act on. Nothing is verified. `resources` may be
/// NULL: no documents. Writes the JSON and a NUL into `inside`, which has room for `capacity` bytes, and its length without
/// the NUL. If there is not room enough, `PROOFMARK_ERROR_BUFFER` is returned and the length written: call with NULL and 0 to
/// learn it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_verifier_inspect(
    verifier: *const proofmark_verifier,
    input: *const c_void,
    input_len: usize,
    resources: *const proofmark_resources,
    inside: *mut c_char,
    capacity: usize,
    inside_len: *mut usize,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        // SAFETY: the header asks for a place for a number.
        let length = unsafe { Out::cleared(inside_len, 0, "length of the JSON") }?;
        let held = Held::of(verifier)?;
        // SAFETY: the header asks for bytes of this length.
        let input = Input::from_bytes(unsafe { memory::bytes(input, input_len, "input") }?);
        let known = resources::known(resources)?;
        let json = inspect(input, &known, held.made.verifier.policy()).to_json();
        // SAFETY: the header asks for a buffer of this capacity.
        unsafe { memory::fill(json.as_bytes(), inside, capacity, length) }
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// Frees a verifier. NULL is accepted; verifications that other threads are in come to their end.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_verifier_free(verifier: *mut proofmark_verifier) {
    entry::free(|| Held::free(verifier));
}

/// Reads a time of the form `2026-06-01T12:00:00Z` into seconds since 1970; a fraction of a second is cut off.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_time_parse(
    time: *const c_char,
    time_len: usize,
    at: *mut i64,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        // SAFETY: the header asks for a place for a number.
        let out = unsafe { Out::cleared(at, 0, "time") }?;
        // SAFETY: the header asks for a text of this length.
        out.set(Timestamp::parse(unsafe { memory::text(time, time_len, "time") }?)?.unix());
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// A changed copy of a verifier.
///
/// # Safety
/// `text` points to `len` bytes; `changed` and `error` are NULL or point to places for handles.
unsafe fn derive(
    verifier: *const proofmark_verifier,
    text: *const c_char,
    len: usize,
    name: &str,
    changed: *mut *mut proofmark_verifier,
    error: *mut *mut proofmark_error,
    change: impl FnOnce(Made, &str) -> Result<Made, Misuse>,
) -> proofmark_status {
    let work = || {
        // SAFETY: the caller says so.
        let out = unsafe { Out::<*mut proofmark_verifier>::handle(changed, "verifier") }?;
        let made = Held::of(verifier)?.made.clone();
        // SAFETY: the caller says so.
        let text = unsafe { memory::text(text, len, name) }?;
        out.set(Held::from(change(made, text)?).into_handle()?);
        Ok(())
    };
    // SAFETY: the caller says so.
    unsafe { entry::call(error, work) }
}

#[cfg(test)]
#[expect(clippy::panic, reason = "a panic is what is tested")]
mod tests {
    use super::*;
    use crate::error::{proofmark_error_free, proofmark_error_message, proofmark_error_status};
    use proofmark::{Algorithm, BadSignature, CryptoProvider, PublicKey};
    use std::ptr;

    fn fails(_: Algorithm, _: &PublicKey, _: &[u8], _: &[u8]) -> Result<(), BadSignature> {
        panic!("on purpose")
    }

    /// In place of a fault of our own: cryptography that panics in the middle of a verification.
    #[test]
    fn threat_48_a_panic_is_an_error_and_no_verdict() {
        let badge = include_bytes!("../../../fixtures/valid/ob3-jwt-did-key-ed25519.jwt");
        let broken = Verifier::with_crypto(Policy::default(), CryptoProvider::new("broken", fails));
        let made = Made { verifier: broken, ..Made::new(Policy::default()) };
        let verifier = Held::from(made).into_handle().unwrap_or(ptr::null_mut());
        let (mut report, mut error) = (ptr::dangling_mut(), ptr::null_mut());
        // SAFETY: all pointers are to places on this stack.
        let status = unsafe {
            proofmark_verifier_verify(
                verifier,
                badge.as_ptr().cast(),
                badge.len(),
                ptr::null(),
                1_780_315_200,
                &raw mut report,
                &raw mut error,
            )
        };
        assert_eq!(status, proofmark_status::PROOFMARK_ERROR_INTERNAL);
        assert!(report.is_null());
        assert_eq!(report::proofmark_report_verdict(report), proofmark_verdict::PROOFMARK_VERDICT_INDETERMINATE);
        assert_eq!(proofmark_error_status(error), status);
        assert!(proofmark_error_message(error).len > 0);
        proofmark_error_free(error);
        proofmark_verifier_free(verifier);
    }
}
