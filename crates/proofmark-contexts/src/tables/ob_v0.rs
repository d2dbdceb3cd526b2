//! <https://w3id.org/openbadges/v0>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Deferred, Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/openbadges/v0",
    sha256: "e29df6c24e6a8b82ac66824aecace9447c3912bb73fbfc062c5abe95f8125479",
    aliases: &[],
    redirect: Some("https://openbadgespec.org/v0"),
    items: &[Item::Table(&T168)],
};

static T168: Table = Table {
    id: 168,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")),
        Term::new("type", Iri("@type")),
        Term::new("obi", Iri("https://w3id.org/openbadges#")).flagged(PREFIX),
        Term::new("extensions", Iri("https://w3id.org/openbadges/extensions#")).flagged(PREFIX),
        Term::new("Assertion", Iri("https://w3id.org/openbadges#Assertion")),
        Term::new("BadgeClass", Iri("https://w3id.org/openbadges#BadgeClass")),
        Term::new("Issuer", Iri("https://w3id.org/openbadges#Issuer")),
        Term::new("Extension", Iri("https://w3id.org/openbadges#Extension")),
        Term::new("hosted", Iri("https://w3id.org/openbadges#HostedBadge")),
        Term::new("signed", Iri("https://w3id.org/openbadges#SignedBadge")),
        Term::new("validation", Iri("https://w3id.org/openbadges#validation")),
        Term::new("TypeValidation", Iri("https://w3id.org/openbadges#TypeValidation")),
        Term::new("FrameValidation", Iri("https://w3id.org/openbadges#FrameValidation")),
        Term::new("xsd", Iri("http://www.w3.org/2001/XMLSchema#")).flagged(PREFIX),
        Term::new("schema", Iri("http://schema.org/")).flagged(PREFIX),
        Term::new("name", Iri("http://schema.org/name")),
        Term::new("description", Iri("http://schema.org/description")),
        Term::new("url", Iri("http://schema.org/url")).read_as(Coercion::Id),
        Term::new("image", Iri("http://schema.org/image")).read_as(Coercion::Id),
        Term::new("uid", Iri("https://w3id.org/openbadges#uid")),
        Term::new("recipient", Iri("https://w3id.org/openbadges#recipient")).read_as(Coercion::Id),
        Term::new("hashed", Iri("https://w3id.org/openbadges#hashed")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#boolean"))),
        Term::new("salt", Iri("https://w3id.org/openbadges#salt")),
        Term::new("identity", Iri("https://w3id.org/openbadges#identityHash")),
        Term::new("issuedOn", Iri("https://w3id.org/openbadges#issueDate")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))),
        Term::new("issued_on", Iri("https://w3id.org/openbadges#issueDate")),
        Term::new("expires", Deferred("sec:expiration")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))),
        Term::new("evidence", Iri("https://w3id.org/openbadges#evidence")).read_as(Coercion::Id),
        Term::new("verify", Iri("https://w3id.org/openbadges#verify")).read_as(Coercion::Id),
        Term::new("badge", Iri("https://w3id.org/openbadges#badge")).read_as(Coercion::Id),
        Term::new("criteria", Iri("https://w3id.org/openbadges#criteria")).read_as(Coercion::Id),
        Term::new("tags", Iri("http://schema.org/keywords")),
        Term::new("alignment", Iri("https://w3id.org/openbadges#alignment")).read_as(Coercion::Id),
        Term::new("issuer", Iri("https://w3id.org/openbadges#issuer")).read_as(Coercion::Id),
        Term::new("email", Iri("http://schema.org/email")),
        Term::new("revocationList", Iri("https://w3id.org/openbadges#revocationList")).read_as(Coercion::Id),
        Term::new("validatesType", Iri("https://w3id.org/openbadges#validatesType")),
        Term::new("validationSchema", Iri("https://w3id.org/openbadges#validationSchema")),
        Term::new("validationFrame", Iri("https://w3id.org/openbadges#validationFrame")),
    ],
    scoped: &[],
};
