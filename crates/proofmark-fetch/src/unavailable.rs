//! Why a document could not be had.

use std::fmt;

/// Why a document could not be had. Its text is short and stable; reports quote it. None of these says anything about what
/// the document would have said (THREAT-41).
///
/// ```
/// use proofmark_fetch::Unavailable;
///
/// assert_eq!(Unavailable::Status(404).to_string(), "HTTP 404");
/// assert_eq!(Unavailable::TooLarge(8_388_608).to_string(), "more than 8388608 bytes");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unavailable {
    /// The address is not one that is ever asked; nothing was connected.
    Refused(&'static str),
    /// The name leads to addresses of an inner network only; nothing was connected.
    NotPublic,
    /// The name has no address.
    NoAddress,
    /// No connection could be made.
    NoConnection,
    /// The connection is not private: why the certificate or the handshake was not accepted.
    Tls(&'static str),
    /// The server answered with this status instead of the document.
    Status(u16),
    /// The server sent the client elsewhere more often than this.
    Redirects(u8),
    /// The document has more than this many bytes.
    TooLarge(u64),
    /// The answer broke off, or is not what the protocol or its compression allow.
    Broken,
    /// The document is compressed in a way that was not asked for.
    Encoding,
    /// A web page came instead of a document.
    WebPage,
    /// The document took longer than this many milliseconds.
    TimedOut(u64),
    /// All fetches of the verification together took longer than this many milliseconds.
    OutOfTime(u64),
    /// One verification may make no more than this many requests.
    TooManyRequests(u32),
    /// One verification may ask no more than this many hosts.
    TooManyHosts(u32),
}

impl fmt::Display for Unavailable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(reason) => formatter.write_str(reason),
            Self::NotPublic => formatter.write_str("the address is not public"),
            Self::NoAddress => formatter.write_str("the host has no address"),
            Self::NoConnection => formatter.write_str("no connection to the host"),
            Self::Tls(reason) => write!(formatter, "no private connection: {reason}"),
            Self::Status(status) => write!(formatter, "HTTP {status}"),
            Self::Redirects(0) => formatter.write_str("a redirect, which is not followed for this kind of document"),
            Self::Redirects(most) => write!(formatter, "more than {most} redirects"),
            Self::TooLarge(most) => write!(formatter, "more than {most} bytes"),
            Self::Broken => formatter.write_str("the answer is damaged or incomplete"),
            Self::Encoding => formatter.write_str("the answer is compressed in a way that was not asked for"),
            Self::WebPage => formatter.write_str("a web page instead of a document"),
            Self::TimedOut(limit) => write!(formatter, "timed out after {}", Seconds(*limit)),
            Self::OutOfTime(limit) => write!(formatter, "all fetches together took longer than {}", Seconds(*limit)),
            Self::TooManyRequests(most) => write!(formatter, "more than {most} requests for one verification"),
            Self::TooManyHosts(most) => write!(formatter, "more than {most} hosts for one verification"),
        }
    }
}

impl std::error::Error for Unavailable {}

/// Milliseconds, shown as seconds where they are whole ones.
struct Seconds(u64);

impl fmt::Display for Seconds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_multiple_of(1_000) {
            write!(formatter, "{} s", self.0 / 1_000)
        } else {
            write!(formatter, "{} ms", self.0)
        }
    }
}
