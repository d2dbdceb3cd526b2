//! What the caller decides about fetching. Nothing here can be chosen by a badge.

use crate::Observer;
use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

/// How a fetcher works. The default has no disk cache, no proxy and nothing relaxed.
///
/// ```
/// use proofmark_fetch::Options;
///
/// let options = Options { cache: Some(std::env::temp_dir().join("proofmark")), ..Options::default() };
/// assert!(options.development.is_none() && options.proxy.is_none());
/// ```
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// A folder for documents that may be used again, made where it is missing. Without one they are kept in memory alone.
    pub cache: Option<PathBuf>,
    /// The URL of a proxy that makes every connection, such as `http://proxy.example:3128`. The proxy then resolves names,
    /// so it has to be the one that refuses addresses of inner networks. The environment is never asked for one.
    pub proxy: Option<String>,
    /// Loopback, for somebody who develops an issuer. Documents fetched like this are never used without it.
    pub development: Option<Development>,
    /// What one verification may cost.
    pub bounds: Bounds,
    /// Who is told what happens.
    pub observer: Observer,
}

/// What is let through for somebody who develops an issuer on this machine. Addresses of other inner hosts stay refused.
///
/// The core lets `localhost` through on its own option, `hosts: development` of [`proofmark::Policy`].
///
/// ```
/// use proofmark_fetch::Development;
///
/// let hosts = vec![("college.example".to_owned(), ([127, 0, 0, 1], 8443).into())];
/// let development = Development { roots: Vec::new(), hosts };
/// assert_eq!(development.hosts.len(), 1);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Development {
    /// PEM texts of certificate authorities to trust beside those of the platform.
    pub roots: Vec<String>,
    /// Names that are not looked up but lead to these addresses, which must be loopback ones. The port counts for URLs
    /// that have none.
    pub hosts: Vec<(String, SocketAddr)>,
}

/// What one verification may cost. Defaults and ceilings are those of the threat model, section 4.
///
/// ```
/// let bounds = proofmark_fetch::Bounds::default();
/// assert_eq!((bounds.requests, bounds.hosts, bounds.all.as_secs()), (32, 16, 15));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bounds {
    /// Requests, redirects included; never more than 64.
    pub requests: u32,
    /// Different hosts; never more than 64.
    pub hosts: u32,
    /// Time for one document, redirects included.
    pub each: Duration,
    /// Time for all documents of one verification.
    pub all: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { requests: 32, hosts: 16, each: Duration::from_secs(5), all: Duration::from_secs(15) }
    }
}

/// The options cannot be used. Whatever is wrong with a document or a server is [`crate::Unavailable`], never this.
///
/// ```
/// use proofmark_fetch::{Error, Fetcher, Options};
///
/// let options = Options { proxy: Some("no proxy".to_owned()), ..Options::default() };
/// assert!(matches!(Fetcher::new(options), Err(Error::Proxy(_))));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The folder for documents cannot be used.
    Cache(String),
    /// The proxy is not a URL of a proxy.
    Proxy(String),
    /// A certificate authority is not PEM, or the platform has none.
    Roots(String),
    /// A name of a development host leads elsewhere than to loopback.
    Host(String),
    /// The system gave no runtime to wait with.
    Runtime(String),
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cache(fault) => write!(formatter, "the cache folder cannot be used: {fault}"),
            Self::Proxy(fault) => write!(formatter, "the proxy cannot be used: {fault}"),
            Self::Roots(fault) => write!(formatter, "the certificate authorities cannot be used: {fault}"),
            Self::Host(name) => write!(formatter, "a development host must lead to a loopback address: {name}"),
            Self::Runtime(fault) => write!(formatter, "the system gave no means to wait for answers: {fault}"),
        }
    }
}

impl std::error::Error for Error {}
