//! One kept document and how long it may be used.

use crate::client::{Said, Validators};
use proofmark::{NeedKind, Resource, Timestamp};
use std::time::{SystemTime, UNIX_EPOCH};

const MINUTE: u64 = 60;
const HOUR: u64 = 3_600;
const DAY: u64 = 86_400;
/// A copy between here and the server is never believed to be older.
const OLDEST_COPY: u64 = 365 * DAY;

/// A document and what is known about how it came.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub(crate) resource: Resource,
    /// The clock when the server said that the document is current, less the age of the copy it had. The same instant
    /// stands in the resource, for the core to judge a list's age by.
    pub(crate) fetched: u64,
    /// For how many seconds from then on the document may be used without asking.
    pub(crate) lifetime: u64,
    pub(crate) validators: Validators,
}

impl Entry {
    /// A document that just came; `None` for the second value if it must not be kept.
    pub(crate) fn new(kind: NeedKind, resource: Resource, said: Said, now: u64) -> (Self, bool) {
        let (mut entry, keep) =
            (Self { resource, fetched: 0, lifetime: 0, validators: Validators::default() }, !has(&said, "no-store"));
        entry.confirm(kind, said, now);
        (entry, keep)
    }

    /// Notes that the server said just now that the document is the current one.
    pub(crate) fn confirm(&mut self, kind: NeedKind, said: Said, now: u64) {
        self.lifetime = lifetime(kind, &said);
        let known = std::mem::take(&mut self.validators);
        self.validators = Validators {
            etag: said.validators.etag.or(known.etag),
            last_modified: said.validators.last_modified.or(known.last_modified),
        };
        self.set_fetched(now.saturating_sub(said.age.min(OLDEST_COPY)));
    }

    /// A document from the disk.
    pub(crate) fn kept(resource: Resource, fetched: u64, lifetime: u64, validators: Validators) -> Self {
        let mut entry = Self { resource, fetched: 0, lifetime: lifetime.min(DAY), validators };
        entry.set_fetched(fetched);
        entry
    }

    /// Whether it may be used at this time without asking the server. A document from the future may not.
    pub(crate) fn is_fresh(&self, now: u64) -> bool {
        now.checked_sub(self.fetched).is_some_and(|age| age < self.lifetime)
    }

    fn set_fetched(&mut self, fetched: u64) {
        self.fetched = fetched;
        let at = i64::try_from(fetched).ok().and_then(|seconds| Timestamp::from_unix(seconds).ok());
        if let Some(at) = at {
            self.resource = self.resource.clone().fetched_at(at);
        }
    }
}

/// The clock of the fetcher, the only one in proofmark.
pub(crate) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// For how long a document may be used: as the server says, but no longer than its kind allows. A list's own `ttl` is
/// the business of the core, which is told when the list came (NET-08).
fn lifetime(kind: NeedKind, said: &Said) -> u64 {
    // Whoever loses a key, or withdraws a badge, wants to be heard soon. The rest is fixed by digests or changes rarely.
    let (default, most) = match kind {
        NeedKind::Context | NeedKind::RelatedResource => (DAY, DAY),
        NeedKind::Schema | NeedKind::IssuerRegistry => (HOUR, DAY),
        // A hosted badge says itself whether it was withdrawn.
        NeedKind::RefreshedCredential | NeedKind::BadgeAssertion => (0, 0),
        // Keys, lists, and kinds that later versions add.
        _ => (5 * MINUTE, HOUR),
    };
    if has(said, "no-store") || has(said, "no-cache") {
        return 0;
    }
    let asked = directives(said).find_map(|(name, value)| (name == "max-age").then(|| value.parse().unwrap_or(0)));
    asked.unwrap_or(default).min(most)
}

fn has(said: &Said, name: &str) -> bool {
    directives(said).any(|(directive, _)| directive == name)
}

/// The directives of `Cache-Control` with their values (RFC 9111 section 5.2).
fn directives(said: &Said) -> impl Iterator<Item = (String, &str)> {
    said.cache_control.split(',').map(|directive| {
        let (name, value) = directive.split_once('=').unwrap_or((directive, ""));
        (name.trim().to_ascii_lowercase(), value.trim().trim_matches('"'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(cache_control: &str) -> Said {
        Said { cache_control: cache_control.to_owned(), ..Said::default() }
    }

    #[test]
    fn net_08_servers_shorten_lifetimes_and_lengthen_them_up_to_a_ceiling() {
        for (kind, cache_control, seconds) in [
            (NeedKind::StatusList, "", 300),
            (NeedKind::StatusList, "max-age=60", 60),
            (NeedKind::StatusList, "public, Max-Age=\"60\"", 60),
            (NeedKind::StatusList, "max-age=31536000, immutable", 3_600),
            (NeedKind::StatusList, "max-age=0", 0),
            (NeedKind::StatusList, "max-age=much", 0),
            (NeedKind::StatusList, "max-age=-1", 0),
            (NeedKind::StatusList, "no-cache, max-age=60", 0),
            (NeedKind::DidDocument, "no-store", 0),
            (NeedKind::DidDocument, "max-age=99999999999999999999", 0),
            (NeedKind::DidDocument, "s-maxage=60", 300),
            (NeedKind::Schema, "", 3_600),
            (NeedKind::Schema, "max-age=31536000", 86_400),
            (NeedKind::RefreshedCredential, "max-age=60", 0),
            (NeedKind::BadgeAssertion, "max-age=60", 0),
        ] {
            assert_eq!(lifetime(kind, &said(cache_control)), seconds, "{kind:?} {cache_control}");
        }
    }

    #[test]
    fn threat_41_the_age_of_a_copy_counts_and_a_document_from_the_future_is_not_fresh() {
        let (entry, keep) =
            Entry::new(NeedKind::StatusList, Resource::new(b"{}"), Said { age: 200, ..Said::default() }, 1_780_000_000);
        assert!(keep);
        assert_eq!(entry.resource.when().map(Timestamp::unix), Some(1_779_999_800));
        assert!(entry.is_fresh(1_780_000_099));
        assert!(!entry.is_fresh(1_780_000_100));
        assert!(!entry.is_fresh(1_779_999_799));
        let (_, keep) = Entry::new(NeedKind::StatusList, Resource::new(b"{}"), said("no-store"), 1_780_000_000);
        assert!(!keep);
    }

    #[test]
    fn what_the_server_confirms_is_current_from_then_on() {
        let first = Said {
            validators: Validators { etag: Some("\"1\"".to_owned()), last_modified: None },
            cache_control: "max-age=10".to_owned(),
            age: 0,
        };
        let (mut entry, _) =
            Entry::new(NeedKind::Key, Resource::new(b"{}").media_type("application/json"), first, 1_780_000_000);
        entry.confirm(NeedKind::Key, said("max-age=20"), 1_780_000_060);
        assert_eq!(entry.validators.etag.as_deref(), Some("\"1\""));
        assert_eq!((entry.fetched, entry.lifetime), (1_780_000_060, 20));
        assert_eq!(entry.resource.when().map(Timestamp::unix), Some(1_780_000_060));
        assert_eq!((entry.resource.kind(), entry.resource.bytes()), (Some("application/json"), &b"{}"[..]));
    }
}
