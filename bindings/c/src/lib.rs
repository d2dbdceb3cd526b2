//! The C library. `include/proofmark.h` is its documentation: `cargo xtask gen` makes it from the comments here.
//!
//! Each file is a section of the header, and each function with `no_mangle` one of its functions: it does nothing but
//! take its arguments through [`memory`] and [`handle`], inside [`entry`], which no panic leaves.
#![expect(non_camel_case_types, reason = "types have the names that they have in C")]
#![expect(clippy::missing_safety_doc, reason = "the rules for all functions stand at the top of the header")]

#[cfg(panic = "abort")]
compile_error!(
    "a panic has to become an error of the call: build with `--profile c-library`, or `cargo xtask install`"
);

pub mod bundle;
pub mod code;
mod entry;
pub mod error;
#[cfg(feature = "fetch")]
pub mod fetch;
mod handle;
mod memory;
mod misuse;
pub mod numbers;
pub mod report;
pub mod resources;
mod text;
pub mod types;
pub mod verifier;
pub mod version;
