//! The WebAssembly module of the npm package `proofmark`. It imports nothing, so it can do nothing but compute.
//!
//! The JavaScript side asks for room with [`request`], writes a message there (see [`message`]) and calls a function. The answer
//! lies at [`answer_at`] until the next call; whoever calls knows its length from what the function returned. A negative
//! number says that the answer is not what was asked for but an error, as JSON `{ code, message }`.
#![deny(unsafe_op_in_unsafe_fn)]

mod bundle;
mod calls;
mod message;
mod resource;

use message::{Fault, Parts};
use std::cell::RefCell;

/// One module serves one thread, and one call at a time.
#[derive(Default)]
struct State {
    request: Vec<u8>,
    answer: Vec<u8>,
    verifiers: calls::Verifiers,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// Makes room for a request of this many bytes and says where it is.
#[expect(unsafe_code, reason = "the name is exported")]
#[unsafe(no_mangle)]
pub extern "C" fn request(bytes: usize) -> *mut u8 {
    STATE.with_borrow_mut(|state| {
        // What the last call left is let go first, so that it does not lie beside the new one.
        state.answer = Vec::new();
        state.request = vec![0; bytes];
        state.request.as_mut_ptr()
    })
}

/// Where the answer of the last call is.
#[expect(unsafe_code, reason = "the name is exported")]
#[unsafe(no_mangle)]
pub extern "C" fn answer_at() -> *const u8 {
    STATE.with_borrow(|state| state.answer.as_ptr())
}

macro_rules! exported {
    ($($(#[$doc:meta])* $name:ident = $call:path;)*) => {$(
        $(#[$doc])*
        #[expect(unsafe_code, reason = "the name is exported")]
        #[unsafe(no_mangle)]
        pub extern "C" fn $name() -> i32 {
            answer($call)
        }
    )*};
}

exported! {
    /// Makes a verifier of a policy and trust files; the answer is its number.
    verifier_new = calls::verifier_new;
    /// Forgets a verifier.
    verifier_free = calls::verifier_free;
    /// Verifies one input with the documents that came along; the answer is the report's JSON form.
    verify = calls::verify;
    /// What an input contains, true or not, as JSON.
    inspect = calls::inspect;
    /// The badge in a picture, as JSON.
    extract = calls::extract;
    /// A row of the code table, as JSON.
    explain = calls::explain;
    /// Writes an evidence bundle.
    bundle_write = bundle::write;
    /// Reads an evidence bundle; the answer is a message of the form that [`bundle_write`] takes.
    bundle_read = bundle::read;
}

/// Runs a call on the request, and keeps what it says as the answer.
fn answer(call: fn(&mut calls::Verifiers, Parts<'_>) -> Result<Vec<u8>, Fault>) -> i32 {
    STATE.with_borrow_mut(|state| {
        let request = std::mem::take(&mut state.request);
        let (sign, answer) = match Parts::read(&request).and_then(|parts| call(&mut state.verifiers, parts)) {
            Ok(answer) => (1, answer),
            Err(fault) => (-1, fault.to_json()),
        };
        state.answer = answer;
        // The memory has 128 MiB, so every length is an `i32`.
        i32::try_from(state.answer.len()).unwrap_or(i32::MAX).saturating_mul(sign)
    })
}
