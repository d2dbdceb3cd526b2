//! <https://purl.imsglobal.org/spec/clr/v2p0/context.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Deferred, Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://purl.imsglobal.org/spec/clr/v2p0/context.json",
    sha256: "e198d7b517d74c5036434ce495086f67b10244709e9a3df9dcb7f8b1579b6167",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T15)],
};

static T16: Table = Table {
    id: 16,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")),
        Term::new("type", Iri("@type")),
    ],
    scoped: &[],
};
static T17: Table = Table {
    id: 17,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")),
        Term::new("type", Iri("@type")),
        Term::new("cred", Iri("https://www.w3.org/2018/credentials#")).flagged(PREFIX),
        Term::new("obi", Iri("https://purl.imsglobal.org/spec/ob/v3p0/vocab.html#")).flagged(PREFIX),
        Term::new("achievement", Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#achievement")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/ob/v3p0/vocab.html#Achievement"))).within(2),
        Term::new("association", Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#association")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#Association"))).within(2),
        Term::new("verifiableCredential", Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#verifiableCredential")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2018/credentials#verifiableCredential"))).within(2),
    ],
    scoped: &[],
};
static T18: Table = Table {
    id: 18,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("associationType", Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#AssociationType")),
        Term::new("sourceId", Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#sourceId")).read_as(Coercion::Datatype(Deferred("xsd:anyURI"))),
        Term::new("targetId", Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#targetId")).read_as(Coercion::Datatype(Deferred("xsd:anyURI"))),
    ],
    scoped: &[],
};
static T15: Table = Table {
    id: 15,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")),
        Term::new("type", Iri("@type")),
        Term::new("ClrCredential", Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#ClrCredential")),
        Term::new("ClrSubject", Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#ClrSubject")),
        Term::new("Association", Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#Association")),
    ],
    scoped: &[
        Scoped::below("ClrCredential", 0x1273ab10ce9ab4ab, &[Item::Table(&T16)]),
        Scoped::below("ClrSubject", 0x83b3d205aaac6dbb, &[Item::Table(&T17)]),
        Scoped::below("Association", 0x4616e0abb985c422, &[Item::Table(&T18)]),
    ],
};
