//! <https://w3id.org/openbadges/extensions/geoCoordinatesExtension/context.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/openbadges/extensions/geoCoordinatesExtension/context.json",
    sha256: "c0348b3b4d01897cd224051d564e18fa1c57131af98db6dc373fed4ac16e4b80",
    aliases: &["https://openbadgespec.org/extensions/geoCoordinatesExtension/context.json"],
    redirect: Some("https://openbadgespec.org/extensions/geoCoordinatesExtension/context.json"),
    items: &[Item::Table(&T162)],
};

static T162: Table = Table {
    id: 162,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("obi", Iri("https://w3id.org/openbadges#")).flagged(PREFIX),
        Term::new("schema", Iri("http://schema.org/")).flagged(PREFIX),
        Term::new("extensions", Iri("https://w3id.org/openbadges/extensions#")).flagged(PREFIX),
        Term::new("geo", Iri("http://schema.org/geo")),
        Term::new("name", Iri("http://schema.org/name")),
        Term::new("description", Iri("http://schema.org/description")),
        Term::new("latitude", Iri("http://schema.org/latitude")),
        Term::new("longitude", Iri("http://schema.org/longitude")),
    ],
    scoped: &[],
};
