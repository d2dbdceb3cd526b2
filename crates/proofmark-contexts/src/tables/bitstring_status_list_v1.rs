//! <https://www.w3.org/ns/credentials/status/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://www.w3.org/ns/credentials/status/v1",
    sha256: "fda5add353231e6a6884a46b12e6c75464281900cb348284d9c360f62381d9f7",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T245)],
};

static T246: Table = Table {
    id: 246,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("encodedList", Iri("https://www.w3.org/ns/credentials/status#encodedList")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#multibase"))).flagged(PROTECTED),
        Term::new("statusPurpose", Iri("https://www.w3.org/ns/credentials/status#statusPurpose")).flagged(PROTECTED),
        Term::new("ttl", Iri("https://www.w3.org/ns/credentials/status#ttl")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T248: Table = Table {
    id: 248,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("message", Iri("https://www.w3.org/ns/credentials/status#message")).flagged(PROTECTED),
        Term::new("status", Iri("https://www.w3.org/ns/credentials/status#status")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T247: Table = Table {
    id: 247,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("statusListCredential", Iri("https://www.w3.org/ns/credentials/status#statusListCredential")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("statusListIndex", Iri("https://www.w3.org/ns/credentials/status#statusListIndex")).flagged(PROTECTED),
        Term::new("statusPurpose", Iri("https://www.w3.org/ns/credentials/status#statusPurpose")).flagged(PROTECTED),
        Term::new("statusMessage", Iri("https://www.w3.org/ns/credentials/status#statusMessage")).flagged(PROTECTED),
        Term::new("statusReference", Iri("https://www.w3.org/ns/credentials/status#statusReference")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("statusSize", Iri("https://www.w3.org/ns/credentials/status#statusSize")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#integer"))).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("statusMessage", 0xe4c5f0710a9649a3, &[Item::Table(&T248)]),
    ],
};
static T245: Table = Table {
    id: 245,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("BitstringStatusListCredential", Iri("https://www.w3.org/ns/credentials/status#BitstringStatusListCredential")).flagged(PROTECTED),
        Term::new("BitstringStatusList", Iri("https://www.w3.org/ns/credentials/status#BitstringStatusList")).flagged(PROTECTED),
        Term::new("BitstringStatusListEntry", Iri("https://www.w3.org/ns/credentials/status#BitstringStatusListEntry")).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("BitstringStatusList", 0x967fb389325c2ab1, &[Item::Table(&T246)]),
        Scoped::below("BitstringStatusListEntry", 0xbb1d4ff5108cd958, &[Item::Table(&T247)]),
    ],
};
