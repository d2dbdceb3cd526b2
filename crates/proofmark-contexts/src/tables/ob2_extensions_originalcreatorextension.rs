//! <https://w3id.org/openbadges/extensions/originalCreatorExtension/context.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/openbadges/extensions/originalCreatorExtension/context.json",
    sha256: "96bd22c0ac4e908c0990c6213a7d5a8f60ff2aeeadf735e6fe8cb49428eb6fe4",
    aliases: &["https://openbadgespec.org/extensions/originalCreatorExtension/context.json"],
    redirect: Some("https://openbadgespec.org/extensions/originalCreatorExtension/context.json"),
    items: &[Item::Table(&T165)],
};

static T165: Table = Table {
    id: 165,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("obi", Iri("https://w3id.org/openbadges#")).flagged(PREFIX),
        Term::new("extensions", Iri("https://w3id.org/openbadges/extensions#")).flagged(PREFIX),
        Term::new("url", Iri("https://w3id.org/openbadges/extensions##originalCreator")),
    ],
    scoped: &[],
};
