//! Answers what a [`proofmark::Report`] asks for, over HTTPS, so that no badge chooses whom the host talks to.
//!
//! The core asks with [`proofmark::Need`]; a [`Fetcher`] fetches, puts what it got into [`proofmark::Resources`] and has the
//! badge verified again. Every address comes from a badge that may be hostile, so: only `https` and domain names; each
//! name is resolved once and only public addresses of it are connected to; redirects are counted and each is checked like
//! the first address; nothing is sent that says who asks; bytes, time and the number of requests are limited. Whatever
//! goes wrong is an [`Unavailable`]: it is never an answer to what the document would have said.
//!
//! ```no_run
//! use proofmark::{Input, Policy, Resources, Timestamp, Verifier};
//! use proofmark_fetch::{Fetcher, Options};
//!
//! let (fetcher, verifier) = (Fetcher::new(Options::default())?, Verifier::new(Policy::default()));
//! let badge = std::fs::read("badge.json")?;
//! let at = Timestamp::parse("2026-06-01T12:00:00Z")?;
//! let report = fetcher.verify(&verifier, Input::from_bytes(&badge), &mut Resources::new(), at);
//! println!("{:?}", report.verdict());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![forbid(unsafe_code)]

mod address;
mod cache;
mod client;
mod event;
mod fetcher;
mod options;
mod resolver;
mod target;
mod trip;
mod unavailable;

pub use event::{Event, Observer, Source};
pub use fetcher::Fetcher;
pub use options::{Bounds, Development, Error, Options};
pub use unavailable::Unavailable;
