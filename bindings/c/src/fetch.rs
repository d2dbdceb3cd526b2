//! Section: fetching. Only in libraries that are built with it.

use crate::entry;
use crate::handle::Object;
use crate::memory::{self, Out};
use crate::misuse::Misuse;
use crate::numbers::proofmark_status;
use crate::types::{proofmark_error, proofmark_report, proofmark_resources, proofmark_verifier};
use crate::verifier::Held;
use crate::{report, resources};
use proofmark::{Input, Timestamp};
use proofmark_fetch::{Fetcher, Options};
use std::ffi::{c_char, c_void};

/// The same verifier with a network: https and public addresses only, whatever a badge names. `cache` is the path of a folder
/// for documents that may be used again, `proxy` the URL of a proxy that makes all connections; NULL with length 0 is none.
/// `verifier` stays as it is. The new one is owned by the caller, freed with `proofmark_verifier_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_fetch_verifier(
    verifier: *const proofmark_verifier,
    cache: *const c_char,
    cache_len: usize,
    proxy: *const c_char,
    proxy_len: usize,
    fetching: *mut *mut proofmark_verifier,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        // SAFETY: the header asks for a place for a handle.
        let out = unsafe { Out::<*mut proofmark_verifier>::handle(fetching, "verifier") }?;
        let mut made = Held::of(verifier)?.made.clone();
        // SAFETY: the header asks for a text of this length.
        let cache = unsafe { memory::text(cache, cache_len, "cache") }?;
        // SAFETY: the header asks for a text of this length.
        let proxy = unsafe { memory::text(proxy, proxy_len, "proxy") }?;
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let options = Options { cache: given(cache).map(Into::into), proxy: given(proxy), ..Options::default() };
        let fetcher = Fetcher::new(options);
        made.fetcher =
            Some(fetcher.map_err(|fault| Misuse::new(proofmark_status::PROOFMARK_ERROR_FETCH, fault.to_string()))?);
        out.set(Held::from(made).into_handle()?);
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// `proofmark_verifier_verify` with everything that has to be fetched for it, which takes up to 15 seconds. What came, or why
/// it did not, is in `resources` afterwards; NULL if nobody wants it. What is there already is taken as it is, so give each
/// badge a copy of your own documents. The report is owned by the caller, freed with `proofmark_report_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_fetch_verify(
    verifier: *const proofmark_verifier,
    input: *const c_void,
    input_len: usize,
    resources: *mut proofmark_resources,
    at: i64,
    report: *mut *mut proofmark_report,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        // SAFETY: the header asks for a place for a handle.
        let out = unsafe { Out::<*mut proofmark_report>::handle(report, "report") }?;
        let held = Held::of(verifier)?;
        let fetcher = held.made.fetcher.as_ref();
        let fetcher = fetcher.ok_or_else(|| Misuse::usage("the verifier has no network: proofmark_fetch_verifier"))?;
        // SAFETY: the header asks for bytes of this length.
        let input = Input::from_bytes(unsafe { memory::bytes(input, input_len, "input") }?);
        let at = Timestamp::from_unix(at)?;
        let documents = if resources.is_null() { None } else { Some(resources::Held::of(resources)?) };
        let mut known = documents.as_ref().map(|held| (*held.known()).clone()).unwrap_or_default();
        let made = fetcher.verify(&held.made.verifier, input, &mut known, at);
        if let Some(documents) = documents {
            // Added one by one: another thread may have supplied something in the meantime.
            documents.change(|before| {
                for (url, answer) in known.iter() {
                    match answer {
                        Ok(resource) => before.put(url, resource.clone()),
                        Err(_) if known.is_gone(url) => before.insert_gone(url),
                        Err(reason) => before.insert_unavailable(url, reason),
                    }
                }
            });
        }
        out.set(report::Held::from(made).into_handle()?);
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}
