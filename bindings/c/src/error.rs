//! Section: errors.

use crate::entry;
use crate::handle::{Object, Table};
use crate::misuse::Misuse;
use crate::numbers::proofmark_status;
use crate::text::Text;
use crate::types::{proofmark_error, proofmark_str};

pub(crate) struct Held {
    status: proofmark_status,
    message: Text,
}

static ERRORS: Table<Held> = Table::new();

impl Object for Held {
    type Opaque = proofmark_error;
    const NAME: &'static str = "error";
    const TAG: usize = 0b1011;

    fn table() -> &'static Table<Self> {
        &ERRORS
    }
}

/// A handle for the caller; NULL when there are none left, and the status alone has to do.
pub(crate) fn handle(misuse: Misuse) -> *mut proofmark_error {
    let held = Held { status: misuse.status, message: Text::new(misuse.message.into_owned()) };
    held.into_handle().unwrap_or(std::ptr::null_mut())
}

/// The status that the failed call returned; `PROOFMARK_OK` for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_error_status(error: *const proofmark_error) -> proofmark_status {
    entry::ask(|| Some(Held::of(error).ok()?.status))
}

/// What was wrong, in one English sentence for a developer. Borrowed until the error is freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_error_message(error: *const proofmark_error) -> proofmark_str {
    entry::ask(|| Some(Held::of(error).ok()?.message.borrow()))
}

/// Frees an error. NULL is accepted.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_error_free(error: *mut proofmark_error) {
    entry::free(|| Held::free(error));
}
