//! Section: types.

use std::ffi::c_char;

/// UTF-8 text that belongs to the library. `data` is never NULL and ends with a NUL, so `%s` works; `len` does not count
/// it. Text out of a badge may hold a NUL itself: whoever decides by it compares `len` bytes.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct proofmark_str {
    /// The first byte.
    pub data: *const c_char,
    /// The number of bytes before the NUL.
    pub len: usize,
}

impl Default for proofmark_str {
    /// The empty text.
    fn default() -> Self {
        Self { data: c"".as_ptr(), len: 0 }
    }
}

/// Verifies badges under one policy. Immutable; any number of threads may use one at the same time.
pub struct proofmark_verifier(());

/// Documents from outside, such as keys and lists of revoked badges, by address. Threads may share one: a document that is
/// supplied counts for the verifications that start afterwards.
pub struct proofmark_resources(());

/// What one verification found. Immutable; any number of threads may use one at the same time.
pub struct proofmark_report(());

/// Why a call failed. For one thread at a time.
pub struct proofmark_error(());
