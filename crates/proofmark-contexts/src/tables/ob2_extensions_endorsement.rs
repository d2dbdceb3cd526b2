//! <https://w3id.org/openbadges/extensions/endorsement/context.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Deferred, Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/openbadges/extensions/endorsement/context.json",
    sha256: "85b3cd56e0ab06120a7a51c59f02d0114c84ca94dfb5e84494bfde7b2888941d",
    aliases: &["https://openbadgespec.org/extensions/endorsement/context.json"],
    redirect: Some("https://openbadgespec.org/extensions/endorsement/context.json"),
    items: &[Item::Table(&T159)],
};

static T159: Table = Table {
    id: 159,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("obi", Iri("https://w3id.org/openbadges#")).flagged(PREFIX),
        Term::new("endorsement", Iri("https://w3id.org/openbadges/extensions#Endorsement")),
        Term::new("endorsedObject", Deferred("endorsement:/endorsedObject")),
    ],
    scoped: &[],
};
