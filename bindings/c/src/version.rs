//! Section: version and features.

use crate::entry;
use crate::memory;
use proofmark::{Algorithm, Format, Suite};
use std::ffi::{CStr, c_char};

/// The ABI of a library, which is in its file name: programs go on working with every library that has the same number.
pub const PROOFMARK_ABI_VERSION: i32 = 1;

const VERSION: &CStr = match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
    Ok(version) => version,
    Err(_) => c"",
};

/// The version of the library that the program runs with, such as `"0.1.0"`. Never freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_version() -> *const c_char {
    VERSION.as_ptr()
}

/// The ABI of the library that the program runs with; equal to `PROOFMARK_ABI_VERSION` of a header that fits.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_abi_version() -> i32 {
    PROOFMARK_ABI_VERSION
}

/// Whether the library knows something by its name: a format (`open-badge-3.0`), a proof suite (`eddsa-rdfc-2022`), an
/// algorithm (`ES256`), or `fetch` for the functions `proofmark_fetch_*`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_supports(feature: *const c_char, feature_len: usize) -> bool {
    entry::ask(|| {
        // SAFETY: the header asks for a text of this length.
        let name = unsafe { memory::text(feature, feature_len, "feature") }.ok()?;
        let formats = Format::ALL.iter().filter(|format| **format != Format::Unknown).map(|format| format.name());
        let suites = Suite::ALL.iter().map(|suite| suite.name());
        let algorithms = Algorithm::ALL.iter().map(|algorithm| algorithm.name());
        let fetch = cfg!(feature = "fetch").then_some("fetch");
        Some(formats.chain(suites).chain(algorithms).chain(fetch).any(|known| known == name))
    })
}
