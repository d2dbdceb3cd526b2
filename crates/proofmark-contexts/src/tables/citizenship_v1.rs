//! <https://w3id.org/citizenship/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX, PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/citizenship/v1",
    sha256: "9ffdc9e92801959e8f7416744aca720d06e0a4702dd83043c02c74700c161d93",
    aliases: &[],
    redirect: Some("https://w3c-ccg.github.io/citizenship-vocab/contexts/citizenship-v1.jsonld"),
    items: &[Item::Table(&T115)],
};

static T116: Table = Table {
    id: 116,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("description", Iri("http://schema.org/description")).flagged(PROTECTED),
        Term::new("name", Iri("http://schema.org/name")).flagged(PROTECTED),
        Term::new("identifier", Iri("http://schema.org/identifier")).flagged(PROTECTED),
        Term::new("image", Iri("http://schema.org/image")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T117: Table = Table {
    id: 117,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("ctzn", Iri("https://w3id.org/citizenship#")).flagged(PROTECTED | PREFIX),
        Term::new("schema", Iri("http://schema.org/")).flagged(PROTECTED | PREFIX),
        Term::new("xsd", Iri("http://www.w3.org/2001/XMLSchema#")).flagged(PROTECTED | PREFIX),
        Term::new("birthCountry", Iri("https://w3id.org/citizenship#birthCountry")).flagged(PROTECTED),
        Term::new("birthDate", Iri("http://schema.org/birthDate")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("commuterClassification", Iri("https://w3id.org/citizenship#commuterClassification")).flagged(PROTECTED),
        Term::new("familyName", Iri("http://schema.org/familyName")).flagged(PROTECTED),
        Term::new("gender", Iri("http://schema.org/gender")).flagged(PROTECTED),
        Term::new("givenName", Iri("http://schema.org/givenName")).flagged(PROTECTED),
        Term::new("lprCategory", Iri("https://w3id.org/citizenship#lprCategory")).flagged(PROTECTED),
        Term::new("lprNumber", Iri("https://w3id.org/citizenship#lprNumber")).flagged(PROTECTED),
        Term::new("residentSince", Iri("https://w3id.org/citizenship#residentSince")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T115: Table = Table {
    id: 115,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("name", Iri("http://schema.org/name")).flagged(PROTECTED),
        Term::new("description", Iri("http://schema.org/description")).flagged(PROTECTED),
        Term::new("identifier", Iri("http://schema.org/identifier")).flagged(PROTECTED),
        Term::new("image", Iri("http://schema.org/image")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("PermanentResidentCard", Iri("https://w3id.org/citizenship#PermanentResidentCard")).flagged(PROTECTED),
        Term::new("PermanentResident", Iri("https://w3id.org/citizenship#PermanentResident")).flagged(PROTECTED),
        Term::new("Person", Iri("http://schema.org/Person")).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("PermanentResidentCard", 0xcd7de61829e171ee, &[Item::Table(&T116)]),
        Scoped::below("PermanentResident", 0xad34c3d97452a166, &[Item::Table(&T117)]),
    ],
};
