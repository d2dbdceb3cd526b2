//! The only place where memory of the caller is read or written.

use crate::misuse::Misuse;
use crate::numbers::proofmark_status;
use std::ffi::{c_char, c_void};

/// The bytes of a pointer and a length. NULL is the empty sequence with the length 0, and misuse with any other.
///
/// # Safety
/// `data` points to `len` bytes that nobody writes while the result is in use.
pub(crate) unsafe fn bytes<'a>(data: *const c_void, len: usize, name: &str) -> Result<&'a [u8], Misuse> {
    if len == 0 {
        return Ok(&[]);
    }
    if data.is_null() {
        return Err(Misuse::usage(format!("{name} is NULL and its length is {len}")));
    }
    // More than the largest object of the platform: a negative number, or a pointer in its place.
    if isize::try_from(len).is_err() || data.addr().checked_add(len).is_none() {
        return Err(Misuse::usage(format!("the length of {name} is impossible: {len}")));
    }
    // SAFETY: the caller says so; NULL and lengths that no object can have were refused above.
    Ok(unsafe { std::slice::from_raw_parts(data.cast(), len) })
}

/// The same for text, which has to be UTF-8.
///
/// # Safety
/// As [`bytes`].
pub(crate) unsafe fn text<'a>(data: *const c_char, len: usize, name: &str) -> Result<&'a str, Misuse> {
    // SAFETY: the caller says so.
    let bytes = unsafe { bytes(data.cast(), len, name) }?;
    std::str::from_utf8(bytes).map_err(|fault| {
        let place = fault.valid_up_to();
        Misuse::new(proofmark_status::PROOFMARK_ERROR_MALFORMED, format!("{name} is not UTF-8 at byte {place}"))
    })
}

/// Where a result goes: known to be there, and cleared.
pub(crate) struct Out<T>(*mut T);

impl<T> Out<T> {
    /// Clears the place before anything can fail, so that nothing old is taken for a result.
    ///
    /// # Safety
    /// `place` is NULL, or points to a `T` that nobody else uses during the call.
    pub(crate) unsafe fn cleared(place: *mut T, zero: T, name: &str) -> Result<Self, Misuse> {
        if place.is_null() || !place.is_aligned() {
            return Err(Misuse::usage(format!("the place for the {name} is NULL or not aligned")));
        }
        // SAFETY: the caller says so; NULL was refused above.
        unsafe { place.write(zero) };
        Ok(Self(place))
    }

    /// The same for a handle, which is NULL until there is one.
    ///
    /// # Safety
    /// As [`cleared`](Self::cleared).
    pub(crate) unsafe fn handle<O>(place: *mut *mut O, name: &str) -> Result<Out<*mut O>, Misuse> {
        // SAFETY: the caller says so.
        unsafe { Out::cleared(place, std::ptr::null_mut(), name) }
    }

    pub(crate) fn set(self, value: T) {
        // SAFETY: `cleared` wrote to the same place during the same call.
        unsafe { self.0.write(value) };
    }
}

/// Writes content and a NUL into the caller's buffer, if both fit, and how long the content is in any case.
///
/// # Safety
/// `buffer` points to `capacity` bytes that nobody else uses during the call, `length` to a place for a number.
pub(crate) unsafe fn fill(
    content: &[u8],
    buffer: *mut c_char,
    capacity: usize,
    length: Out<usize>,
) -> Result<(), Misuse> {
    length.set(content.len());
    if capacity <= content.len() {
        let asked = content.len().saturating_add(1);
        let message = format!("the buffer has {capacity} bytes, and {asked} are needed");
        return Err(Misuse::new(proofmark_status::PROOFMARK_ERROR_BUFFER, message));
    }
    if buffer.is_null() {
        return Err(Misuse::usage(format!("the buffer is NULL and its capacity is {capacity}")));
    }
    let buffer = buffer.cast::<u8>();
    // SAFETY: the caller says that the buffer has `capacity` bytes, and the content is shorter; a buffer of the caller does
    // not overlap with what this library allocated.
    unsafe { std::ptr::copy_nonoverlapping(content.as_ptr(), buffer, content.len()) };
    // SAFETY: the content is shorter than the buffer.
    let end = unsafe { buffer.add(content.len()) };
    // SAFETY: `end` is within the buffer.
    unsafe { end.write(0) };
    Ok(())
}
