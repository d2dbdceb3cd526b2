//! <https://www.w3.org/ns/credentials/undefined-terms/v2>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table};
use crate::Setting::{Unset, Value};
use crate::Target::{Iri};

pub(super) const CONTEXT: Context = Context {
    url: "https://www.w3.org/ns/credentials/undefined-terms/v2",
    sha256: "82dab514ba44eb18f5d1b0f638c5e140c6a556fbfb5089601bdc0fa5eb8b2581",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T249)],
};

static T249: Table = Table {
    id: 249,
    vocab: Value(Iri("https://www.w3.org/ns/credentials/undefined-term#")),
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
    ],
    scoped: &[],
};
