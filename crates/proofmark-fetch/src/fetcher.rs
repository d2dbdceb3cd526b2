//! The loop around the pure function: verify, fetch what is missing, verify again.

use crate::cache::{Cache, Entry, now};
use crate::client::{Answer, Ask, Client, Validators};
use crate::trip::Trip;
use crate::{Error, Event, Options, Source, Unavailable};
use futures_util::future::join_all;
use proofmark::{Input, Need, NeedKind, Report, Resource, Resources, Timestamp, Verdict, Verifier};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::runtime::{Builder, Handle, Runtime};

/// Rounds of needs in one verification. A key, its document, a list, the list's key, a schema and its key are six.
const ROUNDS: u32 = 16;
/// Seconds in which a kept document is as good as a new one, also for saying no.
const JUST_NOW: u64 = 30;
/// What the user's own address may lead to: an image with a badge inside is the largest.
const BADGE_BYTES: u64 = 16 << 20;
const BADGE_REDIRECTS: u8 = 5;
const BADGE_TYPES: &[&str] = &[
    "application/vc",
    "application/vc+jwt",
    "application/ld+json",
    "application/json",
    "image/png",
    "image/svg+xml",
    "text/plain",
    "*/*",
];

/// Fetches what reports ask for. Cheap to clone; clones share the cache, and are usable from
/// many threads. Each function has a blocking and an `async` form, which works in any tokio runtime with I/O and time.
///
/// ```
/// use proofmark::{Input, Policy, Resources, Timestamp, Verdict, Verifier};
/// use proofmark_fetch::{Fetcher, Options};
///
/// let (fetcher, verifier) = (Fetcher::new(Options::default())?, Verifier::new(Policy::default()));
/// let at = Timestamp::parse("2026-06-01T12:00:00Z")?;
/// let report = fetcher.verify(&verifier, Input::from("no badge"), &mut Resources::new(), at);
/// assert_eq!(report.verdict(), Verdict::Invalid);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Fetcher {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    options: Options,
    client: Client,
    cache: Cache,
    /// Of the blocking front. Always there, but for the moment in which it is dropped.
    runtime: Option<Runtime>,
}

impl Drop for Shared {
    fn drop(&mut self) {
        // A look-up of a name may still be under way; nobody waits for it, and no async caller is blocked by the drop.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Fetcher {
    /// A fetcher with these options.
    ///
    /// # Errors
    /// [`Error`] when the options cannot be used.
    pub fn new(options: Options) -> Result<Self, Error> {
        for (name, address) in options.development.iter().flat_map(|development| &development.hosts) {
            if !address.ip().is_loopback() {
                return Err(Error::Host(name.clone()));
            }
        }
        let runtime =
            Builder::new_current_thread().enable_all().build().map_err(|fault| Error::Runtime(fault.to_string()))?;
        let (client, cache) = (Client::new(&options)?, Cache::new(&options)?);
        Ok(Self { shared: Arc::new(Shared { options, client, cache, runtime: Some(runtime) }) })
    }

    /// Verifies an input with all that it needs from outside. What came, or why it did not, is in `resources` afterwards:
    /// with the same input and time they give the same report without any fetch.
    ///
    /// Documents that `resources` has already are taken as they are. Start each verification with the resources that you
    /// supply and nothing else; the fetcher remembers documents by itself, and forgets failures.
    pub fn verify(&self, verifier: &Verifier, input: Input<'_>, resources: &mut Resources, at: Timestamp) -> Report {
        self.wait(self.verify_async(verifier, input, resources, at))
            .unwrap_or_else(|_| verifier.verify(input, &Resources::new(), at))
    }

    /// [`Fetcher::verify`] for async callers.
    pub async fn verify_async(
        &self,
        verifier: &Verifier,
        input: Input<'_>,
        resources: &mut Resources,
        at: Timestamp,
    ) -> Report {
        let trip = Trip::new(&self.shared.options.bounds);
        // What was not sent by a server during this verification.
        let mut kept: BTreeMap<String, Need> = BTreeMap::new();
        let mut report = verifier.verify(input, resources, at);
        for _ in 0..ROUNDS {
            let mut again = false;
            let needs = if report.needs().is_empty() {
                // A kept document may lack a new key, or be older than a list's own limit: before it says no, its server
                // is asked once more.
                again = true;
                if report.verdict() == Verdict::Valid {
                    Vec::new()
                } else {
                    std::mem::take(&mut kept).into_values().collect()
                }
            } else {
                report.needs().to_vec()
            };
            if needs.is_empty() {
                break;
            }
            let answers = join_all(needs.iter().map(|need| self.obtain(need, &trip, again))).await;
            for (need, answer) in needs.iter().zip(answers) {
                match answer {
                    Ok((resource, source)) => {
                        if source == Source::Cache {
                            kept.insert(need.id.clone(), need.clone());
                        }
                        resources.put(&need.url, resource);
                    }
                    // OB2-HST-03: an issuer withdraws a hosted badge by it.
                    Err(Unavailable::Status(410)) if need.kind == NeedKind::BadgeAssertion => {
                        resources.insert_gone(&need.url);
                    }
                    // The server has nothing newer to say, so what is at hand and fresh stands.
                    Err(_) if again => {}
                    Err(reason) => resources.insert_unavailable(&need.url, &reason.to_string()),
                }
            }
            report = verifier.verify(input, resources, at);
            if again {
                kept.clear();
            }
        }
        report
    }

    /// Fetches the document of one need, by all the rules of the need.
    ///
    /// # Errors
    /// [`Unavailable`]: why it could not be had, which is never an answer.
    pub fn fetch(&self, need: &Need) -> Result<Resource, Unavailable> {
        self.wait(self.fetch_async(need))?
    }

    /// [`Fetcher::fetch`] for async callers.
    ///
    /// # Errors
    /// [`Unavailable`], as [`Fetcher::fetch`].
    pub async fn fetch_async(&self, need: &Need) -> Result<Resource, Unavailable> {
        let trip = Trip::new(&self.shared.options.bounds);
        self.obtain(need, &trip, false).await.map(|(resource, _)| resource)
    }

    /// Fetches a badge from an address that the user named, by the same guard. It is never kept.
    ///
    /// ```
    /// use proofmark_fetch::{Fetcher, Options, Unavailable};
    ///
    /// let fetcher = Fetcher::new(Options::default())?;
    /// let refused = fetcher.get("https://127.0.0.1/badge.json");
    /// assert_eq!(refused, Err(Unavailable::Refused("the host is an IP address")));
    /// # Ok::<(), proofmark_fetch::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Unavailable`], as [`Fetcher::fetch`].
    pub fn get(&self, url: &str) -> Result<Resource, Unavailable> {
        self.wait(self.get_async(url))?
    }

    /// [`Fetcher::get`] for async callers.
    ///
    /// # Errors
    /// [`Unavailable`], as [`Fetcher::fetch`].
    pub async fn get_async(&self, url: &str) -> Result<Resource, Unavailable> {
        let (max_bytes, max_redirects) = (BADGE_BYTES, BADGE_REDIRECTS);
        let ask = Ask { url, accept: BADGE_TYPES, max_bytes, max_redirects, web_page: false };
        let trip = Trip::new(&self.shared.options.bounds);
        self.tell(&Event::Asking { url });
        let answer = trip.within(self.shared.client.ask(ask, &Validators::default(), &trip)).await;
        let answer = answer.and_then(|answer| match answer {
            Answer::Document { bytes, media_type, came_from, said } => {
                let resource = document(&bytes, media_type.as_deref(), came_from.as_deref());
                Ok(Entry::new(NeedKind::RefreshedCredential, resource, said, now()).0.resource)
            }
            Answer::Unchanged(_) => Err(Unavailable::Status(304)),
        });
        self.told(url, answer.map(|resource| (resource, Source::Network))).map(|(resource, _)| resource)
    }

    /// The document of a need: kept and fresh, or kept and confirmed, or new. `again` asks the server for all that did not
    /// come just now.
    async fn obtain(&self, need: &Need, trip: &Trip, again: bool) -> Result<(Resource, Source), Unavailable> {
        let answer = trip.within(self.kept_or_new(need, trip, again)).await;
        self.told(&need.url, answer)
    }

    async fn kept_or_new(&self, need: &Need, trip: &Trip, again: bool) -> Result<(Resource, Source), Unavailable> {
        let Shared { client, cache, .. } = &*self.shared;
        let slot = cache.slot(need);
        // One fetch at a time for one document: the others find what the first one got.
        let mut slot = slot.lock().await;
        if slot.is_none() {
            *slot = cache.read(need);
        }
        let clock = now();
        let mut known = Validators::default();
        if let Some(entry) = &*slot {
            if u64::try_from(entry.resource.bytes().len()).unwrap_or(u64::MAX) > need.max_bytes {
                return Err(Unavailable::TooLarge(need.max_bytes));
            }
            if entry.is_fresh(clock) && (!again || clock.saturating_sub(entry.fetched) <= JUST_NOW) {
                return Ok((entry.resource.clone(), Source::Cache));
            }
            known = entry.validators.clone();
        }
        self.tell(&Event::Asking { url: &need.url });
        let ask = Ask {
            url: &need.url,
            accept: need.accept,
            max_bytes: need.max_bytes,
            max_redirects: need.max_redirects,
            web_page: need.kind == NeedKind::RelatedResource,
        };
        match (client.ask(ask, &known, trip).await?, &mut *slot) {
            (Answer::Unchanged(said), Some(entry)) => {
                entry.confirm(need.kind, said, now());
                cache.keep(need, entry);
                Ok((entry.resource.clone(), Source::Confirmed))
            }
            (Answer::Unchanged(_), None) => Err(Unavailable::Status(304)),
            (Answer::Document { bytes, media_type, came_from, said }, slot) => {
                let resource = document(&bytes, media_type.as_deref(), came_from.as_deref());
                let (entry, keep) = Entry::new(need.kind, resource, said, now());
                let resource = entry.resource.clone();
                if keep {
                    cache.keep(need, &entry);
                }
                *slot = keep.then_some(entry);
                Ok((resource, Source::Network))
            }
        }
    }

    fn told(
        &self,
        url: &str,
        answer: Result<(Resource, Source), Unavailable>,
    ) -> Result<(Resource, Source), Unavailable> {
        match &answer {
            Ok((resource, source)) => {
                self.tell(&Event::Received { url, bytes: resource.bytes().len(), source: *source });
            }
            Err(reason) => self.tell(&Event::Failed { url, reason }),
        }
        answer
    }

    fn tell(&self, event: &Event<'_>) {
        self.shared.options.observer.tell(event);
    }

    /// Waits on the caller's thread. A caller inside an async runtime, who should have used the async form, is served on a
    /// thread of its own, since a runtime must not wait for another one.
    fn wait<T: Send>(&self, work: impl Future<Output = T> + Send) -> Result<T, Unavailable> {
        let Some(runtime) = &self.shared.runtime else { return Err(Unavailable::NoConnection) };
        if Handle::try_current().is_err() {
            return Ok(runtime.block_on(work));
        }
        let waited = std::thread::scope(|scope| scope.spawn(|| runtime.block_on(work)).join());
        // Only the caller's observer could have panicked; it is the caller who hears of it.
        waited.map_err(|panic| std::panic::resume_unwind(panic))
    }
}

/// A document with what is known about how it came.
fn document(bytes: &[u8], media_type: Option<&str>, came_from: Option<&str>) -> Resource {
    let mut resource = Resource::new(bytes);
    if let Some(name) = media_type {
        resource = resource.media_type(name);
    }
    if let Some(url) = came_from {
        resource = resource.came_from(url);
    }
    resource
}
