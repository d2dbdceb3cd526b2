//! <https://w3id.org/openbadges/extensions/exampleExtension/context.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/openbadges/extensions/exampleExtension/context.json",
    sha256: "5827540679c457f11ff12697f3009287dcd193db34c87c5faf922a4a21055fff",
    aliases: &["https://openbadgespec.org/extensions/exampleExtension/context.json"],
    redirect: Some("https://openbadgespec.org/extensions/exampleExtension/context.json"),
    items: &[Item::Table(&T160)],
};

static T160: Table = Table {
    id: 160,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("obi", Iri("https://w3id.org/openbadges#")).flagged(PREFIX),
        Term::new("extensions", Iri("https://w3id.org/openbadges/extensions#")).flagged(PREFIX),
        Term::new("exampleProperty", Iri("http://schema.org/text")),
    ],
    scoped: &[],
};
