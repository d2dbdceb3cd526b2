//! What a fetcher tells while it works.

use crate::Unavailable;
use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

/// One thing that happened. Together the events say whom the host talked to, and about what.
///
/// ```
/// use proofmark_fetch::{Event, Observer};
///
/// let observer = Observer::new(|event| if let Event::Asking { url } = event { println!("{url} ...") });
/// observer.tell(&Event::Asking { url: "https://college.example/keys" });
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Event<'e> {
    /// A document is not at hand, so a server is asked for it.
    Asking {
        /// Its address.
        url: &'e str,
    },
    /// A name was resolved, and the host connects to one of these addresses of it.
    Connecting {
        /// The name.
        host: &'e str,
        /// All addresses of it that may be connected to.
        addresses: &'e [SocketAddr],
    },
    /// The server sent the client elsewhere.
    Redirected {
        /// The address that was asked.
        from: &'e str,
        /// The address that comes next, if it is one that may be asked.
        to: &'e str,
    },
    /// A document is at hand.
    Received {
        /// The address under which it was asked for.
        url: &'e str,
        /// Its length, decoded.
        bytes: usize,
        /// Where it came from.
        source: Source,
    },
    /// A document could not be had.
    Failed {
        /// Its address.
        url: &'e str,
        /// Why.
        reason: &'e Unavailable,
    },
}

/// Where a document came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// Kept from an earlier fetch, still fresh.
    Cache,
    /// Kept from an earlier fetch, and the server said that it has not changed.
    Confirmed,
    /// Just sent by the server.
    Network,
}

/// A function that is told each [`Event`], from whatever thread fetches.
#[derive(Clone)]
pub struct Observer {
    listen: Arc<dyn Fn(&Event<'_>) + Send + Sync>,
}

impl Observer {
    /// An observer that calls this function.
    pub fn new(listen: impl Fn(&Event<'_>) + Send + Sync + 'static) -> Self {
        Self { listen: Arc::new(listen) }
    }

    /// Calls the function.
    pub fn tell(&self, event: &Event<'_>) {
        (self.listen)(event);
    }
}

impl Default for Observer {
    fn default() -> Self {
        Self::new(|_| {})
    }
}

impl fmt::Debug for Observer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Observer")
    }
}
