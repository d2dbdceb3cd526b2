//! <https://w3id.org/openbadges/extensions/recipientProfile/context.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/openbadges/extensions/recipientProfile/context.json",
    sha256: "fcca57a73e976c280b41e6dcd9cc6e2a91e89340e390d4db619b99e6be813399",
    aliases: &["https://openbadgespec.org/extensions/recipientProfile/context.json"],
    redirect: Some("https://openbadgespec.org/extensions/recipientProfile/context.json"),
    items: &[Item::Table(&T166)],
};

static T166: Table = Table {
    id: 166,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("obi", Iri("https://w3id.org/openbadges#")).flagged(PREFIX),
        Term::new("extensions", Iri("https://w3id.org/openbadges/extensions#")).flagged(PREFIX),
    ],
    scoped: &[],
};
