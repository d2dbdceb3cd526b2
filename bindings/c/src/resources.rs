//! Section: documents from outside.

use crate::entry;
use crate::handle::{Object, Table};
use crate::memory::{self, Out};
use crate::misuse::Misuse;
use crate::numbers::proofmark_status;
use crate::text::Text;
use crate::types::{proofmark_error, proofmark_resources};
use proofmark::{Resource, Resources, Timestamp};
use std::ffi::{c_char, c_void};
use std::sync::{Arc, PoisonError, RwLock};

/// Documents, and the badges of a bundle.
#[derive(Default)]
pub(crate) struct Held {
    /// Replaced as a whole: a verification goes on with what was there when it began.
    documents: RwLock<Arc<Resources>>,
    badges: RwLock<Vec<Arc<Badge>>>,
}

/// A badge of a bundle, with its name.
pub(crate) struct Badge {
    pub(crate) name: Text,
    pub(crate) content: Text,
}

static RESOURCES: Table<Held> = Table::new();

impl Object for Held {
    type Opaque = proofmark_resources;
    const NAME: &'static str = "resources";
    const TAG: usize = 0b1001;

    fn table() -> &'static Table<Self> {
        &RESOURCES
    }
}

impl Held {
    pub(crate) fn new(documents: Resources, badges: Vec<Arc<Badge>>) -> Self {
        Self { documents: RwLock::new(Arc::new(documents)), badges: RwLock::new(badges) }
    }

    pub(crate) fn known(&self) -> Arc<Resources> {
        self.documents.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn badges(&self) -> Vec<Arc<Badge>> {
        self.badges.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn badge(&self, index: usize) -> Option<Arc<Badge>> {
        self.badges.read().unwrap_or_else(PoisonError::into_inner).get(index).cloned()
    }

    pub(crate) fn add(&self, badge: Badge) {
        self.badges.write().unwrap_or_else(PoisonError::into_inner).push(Arc::new(badge));
    }

    /// Changes the documents for the verifications that begin afterwards.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Resources)) {
        change(Arc::make_mut(&mut self.documents.write().unwrap_or_else(PoisonError::into_inner)));
    }
}

/// No documents yet. Owned by the caller, freed with `proofmark_resources_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_resources_new(
    resources: *mut *mut proofmark_resources,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        // SAFETY: the header asks for a place for a handle.
        let out = unsafe { Out::<*mut proofmark_resources>::handle(resources, "resources") }?;
        out.set(Held::default().into_handle()?);
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// The same documents apart, to be added to; contents are shared. Owned by the caller, freed with
/// `proofmark_resources_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_resources_copy(
    resources: *const proofmark_resources,
    copy: *mut *mut proofmark_resources,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        // SAFETY: the header asks for a place for a handle.
        let out = unsafe { Out::<*mut proofmark_resources>::handle(copy, "copy") }?;
        let held = Held::of(resources)?;
        let (documents, badges) = (held.known(), held.badges());
        out.set(Held::new((*documents).clone(), badges).into_handle()?);
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// Supplies the document of an address, in place of an earlier answer. It counts as fetched at the time of checking. `url`
/// and `document` are copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_resources_supply(
    resources: *mut proofmark_resources,
    url: *const c_char,
    url_len: usize,
    document: *const c_void,
    document_len: usize,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        let held = Held::of(resources)?;
        // SAFETY: the header asks for a text of this length.
        let url = unsafe { address(url, url_len) }?;
        // SAFETY: the header asks for bytes of this length.
        let document = unsafe { memory::bytes(document, document_len, "document") }?;
        held.change(|documents| documents.insert(url, document));
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// The same with what the host knows about how it came: when it was fetched, in seconds since 1970 (lists of revoked badges
/// grow stale by it; 0 if it is not known); as which media type; and from which address in the end, if redirects led to
/// another one. NULL with length 0 says that one is not known. All texts are copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_resources_supply_response(
    resources: *mut proofmark_resources,
    url: *const c_char,
    url_len: usize,
    document: *const c_void,
    document_len: usize,
    fetched_at: i64,
    media_type: *const c_char,
    media_type_len: usize,
    came_from: *const c_char,
    came_from_len: usize,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        let held = Held::of(resources)?;
        // SAFETY: the header asks for a text of this length.
        let url = unsafe { address(url, url_len) }?;
        // SAFETY: the header asks for bytes of this length.
        let mut resource = Resource::new(unsafe { memory::bytes(document, document_len, "document") }?);
        if fetched_at != 0 {
            resource = resource.fetched_at(Timestamp::from_unix(fetched_at)?);
        }
        // SAFETY: the header asks for a text of this length.
        let media_type = unsafe { memory::text(media_type, media_type_len, "media_type") }?;
        if !media_type.is_empty() {
            resource = resource.media_type(media_type);
        }
        // SAFETY: the header asks for a text of this length.
        let came_from = unsafe { memory::text(came_from, came_from_len, "came_from") }?;
        if !came_from.is_empty() {
            resource = resource.came_from(came_from);
        }
        held.change(|documents| documents.put(url, resource));
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// Says that the document of an address could not be had, and why in a few words: the report then says `unavailable` instead
/// of asking again. Both texts are copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_resources_supply_unavailable(
    resources: *mut proofmark_resources,
    url: *const c_char,
    url_len: usize,
    reason: *const c_char,
    reason_len: usize,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        let held = Held::of(resources)?;
        // SAFETY: the header asks for a text of this length.
        let url = unsafe { address(url, url_len) }?;
        // SAFETY: the header asks for a text of this length.
        let reason = unsafe { memory::text(reason, reason_len, "reason") }?;
        held.change(|documents| documents.insert_unavailable(url, reason));
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// Says that the owner of an address took the document away for good (HTTP 410), by which issuers of Open Badges 2.0
/// withdraw a hosted badge. The text is copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn proofmark_resources_supply_gone(
    resources: *mut proofmark_resources,
    url: *const c_char,
    url_len: usize,
    error: *mut *mut proofmark_error,
) -> proofmark_status {
    let work = || {
        let held = Held::of(resources)?;
        // SAFETY: the header asks for a text of this length.
        let url = unsafe { address(url, url_len) }?;
        held.change(|documents| documents.insert_gone(url));
        Ok(())
    };
    // SAFETY: the header asks for NULL or a place for a handle.
    unsafe { entry::call(error, work) }
}

/// The number of addresses that are answered.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_resources_count(resources: *const proofmark_resources) -> usize {
    entry::ask(|| Some(Held::of(resources).ok()?.known().len()))
}

/// Frees documents. NULL is accepted; reports that were made with them stay as they are.
#[unsafe(no_mangle)]
pub extern "C" fn proofmark_resources_free(resources: *mut proofmark_resources) {
    entry::free(|| Held::free(resources));
}

/// What is known: nothing, for NULL.
pub(crate) fn known(resources: *const proofmark_resources) -> Result<Arc<Resources>, Misuse> {
    if resources.is_null() { Ok(Arc::default()) } else { Ok(Held::of(resources)?.known()) }
}

/// An address that a document can be asked for under.
///
/// # Safety
/// As [`memory::text`].
unsafe fn address<'a>(url: *const c_char, len: usize) -> Result<&'a str, Misuse> {
    // SAFETY: the caller says so.
    match unsafe { memory::text(url, len, "url") }? {
        "" => Err(Misuse::usage("the url is empty")),
        url => Ok(url),
    }
}
