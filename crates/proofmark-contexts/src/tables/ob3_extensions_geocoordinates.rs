//! <https://openbadgespec.org/extensions/geoCoordinatesExtension/context-3.0.0.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX, PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://openbadgespec.org/extensions/geoCoordinatesExtension/context-3.0.0.json",
    sha256: "2a0224ba6bc621fdfbc2118fced31448eaa4fc4dbb0301ed99bbab3d91775993",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T7)],
};

static T7: Table = Table {
    id: 7,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("schema", Iri("http://schema.org/")).flagged(PROTECTED | PREFIX),
        Term::new("Place", Iri("http://schema.org/Place")).flagged(PROTECTED),
    ],
    scoped: &[],
};
