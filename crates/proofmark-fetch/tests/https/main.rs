//! A fetcher against a real HTTPS server on loopback with a certificate authority of its own.
#![expect(clippy::unwrap_used, clippy::unreachable, reason = "a test fails by panicking")]

mod cache;
mod fronts;
mod hostile;
mod ssrf;
mod support;
