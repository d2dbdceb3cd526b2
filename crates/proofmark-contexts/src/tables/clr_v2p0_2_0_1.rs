//! <https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Deferred, Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
    sha256: "880f1902d4158f2f33ce06af41b90719977cd1ea337a9de2e41edb3ff5e543d6",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T11)],
};

static T12: Table = Table {
    id: 12,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")),
        Term::new("type", Iri("@type")),
        Term::new("partial", Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#partial")).read_as(Coercion::Datatype(Deferred("xsd:boolean"))),
    ],
    scoped: &[],
};
static T13: Table = Table {
    id: 13,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")),
        Term::new("type", Iri("@type")),
        Term::new("cred", Iri("https://www.w3.org/2018/credentials#")).flagged(PREFIX),
        Term::new("obi", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#")).flagged(PREFIX),
        Term::new("achievement", Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#achievement")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement"))).within(2),
        Term::new("association", Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#association")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#Association"))).within(2),
        Term::new("verifiableCredential", Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#verifiableCredential")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2018/credentials#verifiableCredential"))).within(2),
        Term::new("identifier", Iri("https://purl.imsglobal.org/spec/vc/clr/vocab.html#identifier-1")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Identifier"))).within(2),
    ],
    scoped: &[],
};
static T14: Table = Table {
    id: 14,
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
static T11: Table = Table {
    id: 11,
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
        Scoped::below("ClrCredential", 0xa9c41d7dfe00719d, &[Item::Table(&T12)]),
        Scoped::below("ClrSubject", 0xf98b435ba3e73ede, &[Item::Table(&T13)]),
        Scoped::below("Association", 0x4616e0abb985c422, &[Item::Table(&T14)]),
    ],
};
