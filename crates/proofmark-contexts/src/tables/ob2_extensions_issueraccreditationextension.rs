//! <https://w3id.org/openbadges/extensions/issuerAccreditationExtension/context.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/openbadges/extensions/issuerAccreditationExtension/context.json",
    sha256: "5cf2c8dbf69e8023c298b0b255c0339a8217c54ef7c4294409a2165a26347b31",
    aliases: &["https://openbadgespec.org/extensions/issuerAccreditationExtension/context.json"],
    redirect: Some("https://openbadgespec.org/extensions/issuerAccreditationExtension/context.json"),
    items: &[Item::Table(&T163)],
};

static T163: Table = Table {
    id: 163,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("obi", Iri("https://w3id.org/openbadges#")).flagged(PREFIX),
        Term::new("extensions", Iri("https://w3id.org/openbadges/extensions#")).flagged(PREFIX),
        Term::new("schema", Iri("http://schema.org/")).flagged(PREFIX),
        Term::new("name", Iri("http://schema.org/name")),
        Term::new("contactInstructions", Iri("https://w3id.org/openbadges/extensions#accreditationContactInstructions")),
        Term::new("email", Iri("http://schema.org/email")),
        Term::new("url", Iri("http://schema.org/url")),
        Term::new("address", Iri("http://schema.org/address")),
        Term::new("streetAddress", Iri("http://schema.org/streetAddress")),
        Term::new("addressLocality", Iri("http://schema.org/addressLocality")),
        Term::new("addressRegion", Iri("http://schema.org/addressRegion")),
        Term::new("postalCode", Iri("http://schema.org/postalCode")),
        Term::new("addressCountry", Iri("http://schema.org/addressCountry")),
        Term::new("description", Iri("http://schema.org/description")),
        Term::new("logo", Iri("http://schema.org/logo")),
        Term::new("parentOrganization", Iri("http://schema.org/parentOrganization")),
        Term::new("areaServed", Iri("http://schema.org/areaServed")),
        Term::new("accreditationDate", Iri("https://w3id.org/openbadges/extensions#accreditationDate")),
        Term::new("educationalSector", Iri("https://w3id.org/openbadges/extensions#accreditationEducationalSector")),
    ],
    scoped: &[],
};
