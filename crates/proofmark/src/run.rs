//! What one verification carries along: its arguments, what is left of the budget, and what it asks for.

use crate::crypto::CryptoProvider;
use crate::expected::Expected;
use crate::key::{History, place};
use crate::limits::Limits;
use crate::policy::Policy;
use crate::resources::{Answered, Need, NeedKind, Resource, Resources};
use crate::time::Timestamp;
use proofmark_json::{Budget, LimitReached};
use proofmark_rdf::Library;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Why a document from outside is not at hand. None of these is an answer to what the document would have said.
#[derive(Debug, Clone)]
pub(crate) enum Absent {
    /// It was not supplied; a need asks for it.
    Needed,
    /// The caller tried and could not get it.
    Unavailable(Arc<str>),
    /// The address is not one that is ever asked for.
    Refused(&'static str),
    /// It has more bytes than the limit of its kind.
    TooLarge,
}

/// How many status lists of the largest size one input may have expanded, or more smaller ones.
const EXPANDED_LISTS: u64 = 4;

/// How the reports name a document that was taken away.
pub(crate) const GONE: &str = "HTTP 410";

pub(crate) struct Run<'r> {
    pub(crate) policy: &'r Policy,
    pub(crate) limits: &'r Limits,
    pub(crate) provider: CryptoProvider,
    pub(crate) library: Cow<'r, Library>,
    pub(crate) resources: &'r Resources,
    /// What the caller expects; `None` if nothing, so that nobody asks for nothing.
    pub(crate) expected: Option<&'r Expected>,
    pub(crate) at: Timestamp,
    pub(crate) budget: Budget,
    /// Logs of DIDs that were verified already: many credentials of one presentation have the same issuer.
    pub(crate) histories: BTreeMap<String, Arc<History>>,
    signatures: u64,
    inside: u64,
    /// Bytes of status lists that were expanded.
    expanded: u64,
    needs: Vec<Need>,
}

impl<'r> Run<'r> {
    pub(crate) fn new(
        policy: &'r Policy,
        limits: &'r Limits,
        provider: CryptoProvider,
        library: &'r Library,
        resources: &'r Resources,
        at: Timestamp,
    ) -> Self {
        Self {
            library: pinned(library, policy, resources),
            policy,
            limits,
            provider,
            resources,
            expected: None,
            at,
            budget: Budget::new(limits.work),
            histories: BTreeMap::new(),
            signatures: limits.signatures,
            inside: limits.inside,
            expanded: limits.status_list_expanded_bytes.saturating_mul(EXPANDED_LISTS),
            needs: Vec::new(),
        }
    }

    /// The same, with what the caller expects.
    pub(crate) fn expecting(self, expected: Option<&'r Expected>) -> Self {
        Self { expected, ..self }
    }

    /// Asks the host for a document. Asking twice is asking once; beyond the limit nothing is asked.
    pub(crate) fn need(&mut self, kind: NeedKind, url: &str) {
        let full = u64::try_from(self.needs.len()).unwrap_or(u64::MAX) >= self.limits.needs;
        if !full && !self.needs.iter().any(|need| need.url == url && need.kind == kind) {
            self.needs.push(Need::new(kind, url, self.limits));
        }
    }

    /// The document at an address, or why it is not at hand: asks for it if need be. The one way to anything outside
    /// (NET-01, THREAT-37). Ask for nothing but key material before the signature of the credential is bound (R4).
    pub(crate) fn ask(&mut self, kind: NeedKind, url: &str) -> Result<Resource, Absent> {
        // A DID is no address: the host resolves it, if the policy leaves its method to the host (KEY-DID-03).
        if !(kind == NeedKind::DidDocument && url.starts_with("did:")) {
            place::check(url, self.policy.hosts).map_err(Absent::Refused)?;
        }
        match self.resources.get(url) {
            None => {
                self.need(kind, url);
                Err(Absent::Needed)
            }
            Some(Answered::Unavailable(reason)) => Err(Absent::Unavailable(reason.clone())),
            // One more way to be away; of a hosted badge it is an answer too, for those who look with `Resources::is_gone`.
            Some(Answered::Gone) => Err(Absent::Unavailable(GONE.into())),
            Some(Answered::Bytes(resource)) => {
                let length = u64::try_from(resource.bytes().len()).unwrap_or(u64::MAX);
                if length > kind.max_bytes(self.limits) { Err(Absent::TooLarge) } else { Ok(resource.clone()) }
            }
        }
    }

    /// Pays for one signature verification.
    pub(crate) fn pay_signature(&mut self, units: usize) -> Result<(), LimitReached> {
        self.signatures = self.signatures.checked_sub(1).ok_or(LimitReached("signatures"))?;
        self.budget.work(units)
    }

    /// Takes so many credentials from what one input may hold, at whatever depth: each of them gets a report, and reports
    /// multiply (THREAT-44). All or none, so that nobody takes a part of a list for the whole.
    pub(crate) fn enter(&mut self, credentials: usize) -> Result<(), LimitReached> {
        let credentials = u64::try_from(credentials).unwrap_or(u64::MAX);
        self.inside = self.inside.checked_sub(credentials).ok_or(LimitReached("inside"))?;
        Ok(())
    }

    /// Bytes that status lists may still expand to.
    pub(crate) fn left_to_expand(&self) -> u64 {
        self.expanded
    }

    /// Takes so many bytes from what status lists may expand to in all.
    pub(crate) fn expand(&mut self, bytes: usize) -> Result<(), LimitReached> {
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        self.expanded = self.expanded.checked_sub(bytes).ok_or(LimitReached("statusListExpandedBytes"))?;
        Ok(())
    }

    pub(crate) fn needs(&self) -> &[Need] {
        &self.needs
    }

    /// The latest begin and the earliest end that still count as now, the clocks' difference allowed for (THREAT-47).
    pub(crate) fn skewed(&self) -> (Timestamp, Timestamp) {
        let skew = self.policy.clock_skew_seconds;
        (self.at.plus(skew), self.at.minus(skew))
    }
}

/// The contexts of the policy beside the built-in ones, as far as they were supplied and are the ones that are meant
/// (NET-07, THREAT-09). One that is no context stays unknown.
fn pinned<'r>(library: &'r Library, policy: &Policy, resources: &Resources) -> Cow<'r, Library> {
    let mut library = Cow::Borrowed(library);
    for pinned in &policy.pinned_contexts {
        if let Some(Answered::Bytes(resource)) = resources.get(&pinned.url)
            && pinned.fits(resource.bytes())
        {
            let _ = library.to_mut().insert(&pinned.url, resource.bytes());
        }
    }
    library
}
