//! One registry, and what it says of one issuer.

use super::{digest, read};
use crate::resources::{NeedKind, Resource};
use crate::run::{Absent, Run};
use crate::time::Timestamp;
use proofmark_json::{Bounds, Document, JsonFault};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Issuers by their exact identifier (TR-GEN-02).
pub(super) type Issuers = BTreeMap<Box<str>, Listing>;

/// What a registry says of an issuer it lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Listing {
    pub(crate) name: Option<Box<str>>,
    pub(crate) url: Option<Box<str>>,
    pub(crate) from: Option<Timestamp>,
    pub(crate) until: Option<Timestamp>,
}

/// A registry under the name that the trust file gives it.
#[derive(Debug, Clone)]
pub(crate) struct Registry {
    pub(crate) name: Box<str>,
    pub(super) source: Source,
}

#[derive(Debug, Clone)]
pub(super) enum Source {
    /// Issuers that stand in the trust file.
    List(Issuers),
    /// Issuers that the caller refuses, whatever registries say.
    Deny(Issuers),
    /// A registry of the Digital Credentials Consortium at an address, perhaps pinned to one version (TR-DCC-02).
    DccLegacy { url: Box<str>, digest: Option<Box<str>> },
    /// A kind of registry that is not followed (TR-DCC-03).
    Unsupported(Box<str>),
}

/// The answer of one registry on one issuer.
#[derive(Debug)]
pub(crate) enum Said<'a> {
    /// It lists the issuer; `basis` is what the answer rests on (TR-GEN-01: a registry that nobody signed is told as such).
    Listed { listing: Cow<'a, Listing>, basis: String },
    /// It denies the issuer.
    Denied(&'a Listing),
    /// It was read and does not have the issuer.
    Silent,
    /// It could not be asked: neither yes nor no.
    Unknown(Fault),
}

/// Why a registry could not be asked.
#[derive(Debug)]
pub(crate) enum Fault {
    Needed { url: String },
    Unavailable { url: String, reason: Arc<str> },
    Malformed { url: String, reason: String },
    Altered { url: String },
    Unsupported { kind: String },
    Limit(&'static str),
}

impl Registry {
    /// Whether it can vouch for anybody; a list of denied issuers cannot.
    pub(crate) fn vouches(&self) -> bool {
        !matches!(self.source, Source::Deny(_))
    }

    /// What it says of an issuer. Asks for the registry's document if need be, so call it only for an issuer whose
    /// signature is established (R4).
    pub(crate) fn ask(&self, issuer: &str, run: &mut Run<'_>) -> Said<'_> {
        match &self.source {
            Source::List(issuers) => issuers.get(issuer).map_or(Said::Silent, |listing| Said::Listed {
                listing: Cow::Borrowed(listing),
                basis: "the trust file".to_owned(),
            }),
            Source::Deny(issuers) => issuers.get(issuer).map_or(Said::Silent, Said::Denied),
            Source::Unsupported(kind) => Said::Unknown(Fault::Unsupported { kind: kind.to_string() }),
            Source::DccLegacy { url, digest } => match remote(url, digest.as_deref(), issuer, run) {
                Ok(Some(listing)) => {
                    let basis = match digest {
                        Some(digest) => format!("the document of {url} that the trust file pins as {digest}"),
                        None => format!("{url}, which is not signed: on the connection over which it came"),
                    };
                    Said::Listed { listing: Cow::Owned(listing), basis }
                }
                Ok(None) => Said::Silent,
                Err(fault) => Said::Unknown(fault),
            },
        }
    }
}

/// Looks an issuer up in a registry at an address. The document is read anew for each verification, within the limit
/// `registryBytes` and paid from the budget; a registry inside of the trust file is read once.
fn remote(url: &str, pinned: Option<&str>, issuer: &str, run: &mut Run<'_>) -> Result<Option<Listing>, Fault> {
    let at = || url.to_owned();
    let malformed = |reason: String| Fault::Malformed { url: url.to_owned(), reason };
    let resource: Resource = run.ask(NeedKind::IssuerRegistry, url).map_err(|absent| match absent {
        Absent::Needed => Fault::Needed { url: at() },
        Absent::Unavailable(reason) => Fault::Unavailable { url: at(), reason },
        Absent::Refused(reason) => malformed(reason.to_owned()),
        Absent::TooLarge => Fault::Limit("registryBytes"),
    })?;
    let bytes = resource.bytes();
    if let Some(pinned) = pinned {
        run.budget.work(bytes.len() / 4).map_err(|limit| Fault::Limit(limit.0))?;
        if digest(bytes) != pinned {
            return Err(Fault::Altered { url: at() });
        }
    }
    // One object has all issuers, so its members are bounded like values; the reader pays for both.
    let bounds = Bounds { text_bytes: run.limits.registry_bytes, members: run.limits.json_values, ..run.limits.json() };
    let document =
        Document::parse(bytes.trim_ascii().to_vec(), &bounds, &mut run.budget).map_err(|fault| match fault {
            JsonFault::Syntax { reason, offset } => malformed(format!("{reason}, at byte {offset}")),
            JsonFault::Duplicate { name, .. } => malformed(format!("two members have the name {name}")),
            JsonFault::Limit(limit) => Fault::Limit(limit),
        })?;
    // TR-DCC-02: the JSON of an error page is no registry that lists nobody.
    let registry = document.root().get("registry").filter(|registry| registry.is_object());
    let registry = registry.ok_or_else(|| malformed("it has no object registry".to_owned()))?;
    registry.get(issuer).map(read::dcc_listing).transpose().map_err(malformed)
}
