//! <https://w3id.org/security/jwk/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/security/jwk/v1",
    sha256: "0f14b62f6071aafe00df265770ea0c7508e118247d79b7d861a406d2aa00bece",
    aliases: &[],
    redirect: Some("https://www.w3.org/2025/credentials/vcdi/jwk/context/v1.jsonld"),
    items: &[Item::Table(&T184)],
};

static T185: Table = Table {
    id: 185,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("controller", Iri("https://w3id.org/security#controller")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("revoked", Iri("https://w3id.org/security#revoked")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("expires", Iri("https://w3id.org/security#expiration")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("publicKeyJwk", Iri("https://w3id.org/security#publicKeyJwk")).read_as(Coercion::Json).flagged(PROTECTED),
        Term::new("secretKeyJwk", Iri("https://w3id.org/security#secretKeyJwk")).read_as(Coercion::Json).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T184: Table = Table {
    id: 184,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("JsonWebKey", Iri("https://w3id.org/security#JsonWebKey")).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("JsonWebKey", 0x7f5da6095426127e, &[Item::Table(&T185)]),
    ],
};
