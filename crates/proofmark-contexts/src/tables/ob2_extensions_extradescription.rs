//! <https://w3id.org/openbadges/extensions/extraDescription/context.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/openbadges/extensions/extraDescription/context.json",
    sha256: "6dbc58d5eed32634576a101f10e4231d0e1cc23a46d8dfc5c37a70be96d8ddea",
    aliases: &["https://openbadgespec.org/extensions/extraDescription/context.json"],
    redirect: Some("https://openbadgespec.org/extensions/extraDescription/context.json"),
    items: &[Item::Table(&T161)],
};

static T161: Table = Table {
    id: 161,
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
