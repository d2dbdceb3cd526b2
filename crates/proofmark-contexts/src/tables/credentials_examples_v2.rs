//! <https://www.w3.org/ns/credentials/examples/v2>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table};
use crate::Setting::{Unset, Value};
use crate::Target::{Iri};

pub(super) const CONTEXT: Context = Context {
    url: "https://www.w3.org/ns/credentials/examples/v2",
    sha256: "57393fbc69d6efb9b9b5dc9cb6b9880b0944360abfe2eaf459c9e58cf2279d7c",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T244)],
};

static T244: Table = Table {
    id: 244,
    vocab: Value(Iri("https://www.w3.org/ns/credentials/examples#")),
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
    ],
    scoped: &[],
};
