//! <https://w3id.org/security/multikey/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/security/multikey/v1",
    sha256: "ba2c182de2d92f7e47184bcca8fcf0beaee6d3986c527bf664c195bbc7c58597",
    aliases: &[],
    redirect: Some("https://www.w3.org/2025/credentials/vcdi/multikey/context/v1.jsonld"),
    items: &[Item::Table(&T186)],
};

static T187: Table = Table {
    id: 187,
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
        Term::new("publicKeyMultibase", Iri("https://w3id.org/security#publicKeyMultibase")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#multibase"))).flagged(PROTECTED),
        Term::new("secretKeyMultibase", Iri("https://w3id.org/security#secretKeyMultibase")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#multibase"))).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T186: Table = Table {
    id: 186,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("Multikey", Iri("https://w3id.org/security#Multikey")).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("Multikey", 0x7816a5af484b3d01, &[Item::Table(&T187)]),
    ],
};
