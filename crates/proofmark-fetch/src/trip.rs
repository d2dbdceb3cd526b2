//! What is left of the bounds of one verification.

use crate::{Bounds, Unavailable};
use std::collections::BTreeSet;
use std::future::Future;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// Ceiling of requests and hosts (threat model, section 4).
const MOST: u32 = 64;

/// All fetches for one verification. Documents are fetched side by side, so it is shared.
#[derive(Debug)]
pub(crate) struct Trip {
    bounds: Bounds,
    deadline: Instant,
    spent: Mutex<Spent>,
}

#[derive(Debug, Default)]
struct Spent {
    requests: u32,
    hosts: BTreeSet<String>,
}

impl Trip {
    pub(crate) fn new(bounds: &Bounds) -> Self {
        let bounds = Bounds { requests: bounds.requests.min(MOST), hosts: bounds.hosts.min(MOST), ..bounds.clone() };
        let deadline = later(bounds.all);
        Self { bounds, deadline, spent: Mutex::default() }
    }

    /// Pays for one request to a host.
    pub(crate) fn pay(&self, host: &str) -> Result<(), Unavailable> {
        let mut spent = self.spent.lock().unwrap_or_else(PoisonError::into_inner);
        if spent.requests >= self.bounds.requests {
            return Err(Unavailable::TooManyRequests(self.bounds.requests));
        }
        let hosts = u32::try_from(spent.hosts.len()).unwrap_or(u32::MAX);
        if !spent.hosts.contains(host) && hosts >= self.bounds.hosts {
            return Err(Unavailable::TooManyHosts(self.bounds.hosts));
        }
        spent.requests = spent.requests.saturating_add(1);
        spent.hosts.insert(host.to_owned());
        Ok(())
    }

    /// Waits for one document, as long as there is time for it and for all.
    pub(crate) async fn within<T>(
        &self,
        document: impl Future<Output = Result<T, Unavailable>>,
    ) -> Result<T, Unavailable> {
        let each = later(self.bounds.each);
        let (until, late) = if each < self.deadline {
            (each, Unavailable::TimedOut(millis(self.bounds.each)))
        } else {
            (self.deadline, Unavailable::OutOfTime(millis(self.bounds.all)))
        };
        // A document that is at hand needs no time.
        timeout_at(until, document).await.unwrap_or(Err(late))
    }
}

/// A year is forever here, and no clock overflows by it.
fn later(wait: Duration) -> Instant {
    let now = Instant::now();
    now.checked_add(wait.min(Duration::from_secs(31_536_000))).unwrap_or(now)
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threat_37_requests_and_hosts_are_counted_and_capped() {
        let trip = Trip::new(&Bounds { requests: 4, hosts: 2, ..Bounds::default() });
        assert_eq!(trip.pay("a.example"), Ok(()));
        assert_eq!(trip.pay("b.example"), Ok(()));
        assert_eq!(trip.pay("c.example"), Err(Unavailable::TooManyHosts(2)));
        assert_eq!(trip.pay("a.example"), Ok(()));
        assert_eq!(trip.pay("b.example"), Ok(()));
        assert_eq!(trip.pay("a.example"), Err(Unavailable::TooManyRequests(4)));
        let wide = Trip::new(&Bounds { requests: u32::MAX, hosts: u32::MAX, ..Bounds::default() });
        let paid = (0..1_000).filter(|host| wide.pay(&format!("{host}.example")).is_ok()).count();
        assert_eq!(paid, 64);
    }
}
