//! Section: evidence bundles.

use crate::entry;
use crate::handle::Object;
use crate::memory::{self, Out};
use crate::numbers::proofmark_status;
use crate::resources::{Badge, Held as Documents};
use crate::text::Text;
use crate::types::{proofmark_error, proofmark_resources, proofmark_str, proofmark_verifier};
use crate::verifier::{Held as Verifying, Made};
use proofmark::Bundle;
use std::ffi::{c_char, c_void};
use std::sync::Arc;

/// Opens a bundle: a verifier under its policy and trust file, and resources with its documents and badges. Both are owned by
/// the caller, freed with `proofmark_verifier_free` and `proofmark_resources_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_bundle_open(
    bundle: *const c_void,
    bundle_len: usize,
    verifier: *mut *mut proofmark_verifier,
    resources: *mut *mut proofmark_resources,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        // SAFETY: the header asks for a place for a handle.
        let verifying = unsafe { Out::<*mut proofmark_verifier>::handle(verifier, "verifier") };
        // SAFETY: the header asks for a place for a handle.
        let documents = unsafe { Out::<*mut proofmark_resources>::handle(resources, "resources") };
        let (verifying, documents) = (verifying?, documents?);
        // SAFETY: the header asks for bytes of this length.
        let bundle = Bundle::from_bytes(unsafe { memory::bytes(bundle, bundle_len, "bundle") }?)?;
        let mut made = Made::new(bundle.policy().clone());
        if let Some(trust) = bundle.trust() {
            made = made.trusting(trust)?;
        }
        let badge = |(name, content): (&str, &[u8])| Badge { name: Text::new(name), content: Text::new(content) };
        let badges = bundle.inputs().map(badge).map(Arc::new).collect();
        let held = Documents::new(bundle.resources().clone(), badges).into_handle()?;
        match Verifying::from(made).into_handle() {
            Ok(handle) => verifying.set(handle),
            Err(misuse) => {
                Documents::free(held);
                return Err(misuse);
            }
        }
        documents.set(held);
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// The number of badges in the bundle that these resources came from, or that were added.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_bundle_badge_count(resources: *const proofmark_resources) -> usize {
    entry::ask(|| Some(Documents::of(resources).ok()?.badges().len()))
}

/// The name of one of its badges, such as a file name. Borrowed until the resources are freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_bundle_badge_name(resources: *const proofmark_resources, index: usize) -> proofmark_str {
    entry::ask(|| Some(Documents::of(resources).ok()?.badge(index)?.name.borrow()))
}

/// The bytes of one of its badges, which need not be text, for `proofmark_verifier_verify`. Borrowed until the resources are
/// freed.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_bundle_badge(resources: *const proofmark_resources, index: usize) -> proofmark_str {
    entry::ask(|| Some(Documents::of(resources).ok()?.badge(index)?.content.borrow()))
}

/// Adds a badge under a name, for a bundle that is to be written. Both are copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_bundle_add_badge(
    resources: *mut proofmark_resources,
    name: *const c_char,
    name_len: usize,
    badge: *const c_void,
    badge_len: usize,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        let held = Documents::of(resources)?;
        // SAFETY: the header asks for a text of this length.
        let name = Text::new(unsafe { memory::text(name, name_len, "name") }?);
        // SAFETY: the header asks for bytes of this length.
        let content = Text::new(unsafe { memory::bytes(badge, badge_len, "badge") }?);
        held.add(Badge { name, content });
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// Writes a bundle of policy and trust file of the verifier, and of documents and badges of the resources, and a NUL into
/// `bundle`, which has room for `capacity` bytes, and its length without the NUL. If there is not room enough,
/// `PROOFMARK_ERROR_BUFFER` is returned and the length written: call with NULL and 0 to learn it. What is expected of a
/// recipient is not kept.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_bundle_write(
    verifier: *const proofmark_verifier,
    resources: *const proofmark_resources,
    bundle: *mut c_char,
    capacity: usize,
    bundle_len: *mut usize,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        // SAFETY: the header asks for a place for a number.
        let length = unsafe { Out::cleared(bundle_len, 0, "length of the bundle") }?;
        let (verifying, documents) = (Verifying::of(verifier)?, Documents::of(resources)?);
        let mut written = Bundle::new(verifying.made.verifier.policy().clone());
        if let Some(trust) = &verifying.made.trust {
            written.trusting(trust);
        }
        for badge in documents.badges() {
            written.add(&String::from_utf8_lossy(badge.name.bytes()), badge.content.bytes());
        }
        written.gather(&documents.known());
        // SAFETY: the header asks for a buffer of this capacity.
        unsafe { memory::fill(&written.to_bytes(), bundle, capacity, length) }
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}
