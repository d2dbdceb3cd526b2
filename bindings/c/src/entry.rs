//! The way into the library: what every call does before and after its own work.

use crate::error;
use crate::memory::Out;
use crate::misuse::Misuse;
use crate::numbers::proofmark_status;
use crate::types::proofmark_error;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A call that can fail: clears the error, works, and turns misuse and panics into a status and an error.
///
/// # Safety
/// `error` is NULL, or points to a place for a handle that nobody else uses during the call.
pub(crate) unsafe fn call(
    error: *mut *mut proofmark_error,
    work: impl FnOnce() -> Result<(), Misuse>,
) -> proofmark_status {
    // SAFETY: the caller says so. Whoever gives NULL does not want to know.
    let place = unsafe { Out::<*mut proofmark_error>::handle(error, "error") };
    // Nothing that a call changes is left half done: objects are replaced as a whole.
    let misuse = match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(())) => return proofmark_status::PROOFMARK_OK,
        Ok(Err(misuse)) => misuse,
        Err(panic) => {
            // A payload that panics when it is dropped must not leave either.
            let _ = catch_unwind(AssertUnwindSafe(|| drop(panic)));
            Misuse::new(proofmark_status::PROOFMARK_ERROR_INTERNAL, "proofmark has a fault: please report it")
        }
    };
    let status = misuse.status;
    if let Ok(place) = place {
        place.set(error::handle(misuse));
    }
    status
}

/// A question that cannot fail: the zero value stands for misuse and for panics.
pub(crate) fn ask<T: Default>(work: impl FnOnce() -> Option<T>) -> T {
    catch_unwind(AssertUnwindSafe(work)).ok().flatten().unwrap_or_default()
}

/// Ends a handle.
pub(crate) fn free(work: impl FnOnce()) {
    let _ = catch_unwind(AssertUnwindSafe(work));
}
