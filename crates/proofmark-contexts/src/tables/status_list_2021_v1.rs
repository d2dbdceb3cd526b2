//! <https://w3id.org/vc/status-list/2021/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/vc/status-list/2021/v1",
    sha256: "6dd06a52bedb771e059c1083ba8ba7848dce22f6b4a8cfa0b98ba3fc188870e4",
    aliases: &["https://w3id.org/vc-status-list-2021/v1"],
    redirect: Some("https://w3c.github.io/vc-bitstring-status-list/contexts/2021/v1.jsonld"),
    items: &[Item::Table(&T213)],
};

static T214: Table = Table {
    id: 214,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("description", Iri("http://schema.org/description")).flagged(PROTECTED),
        Term::new("name", Iri("http://schema.org/name")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T215: Table = Table {
    id: 215,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("statusPurpose", Iri("https://w3id.org/vc/status-list#statusPurpose")).flagged(PROTECTED),
        Term::new("encodedList", Iri("https://w3id.org/vc/status-list#encodedList")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T216: Table = Table {
    id: 216,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("statusPurpose", Iri("https://w3id.org/vc/status-list#statusPurpose")).flagged(PROTECTED),
        Term::new("statusListIndex", Iri("https://w3id.org/vc/status-list#statusListIndex")).flagged(PROTECTED),
        Term::new("statusListCredential", Iri("https://w3id.org/vc/status-list#statusListCredential")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T213: Table = Table {
    id: 213,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("StatusList2021Credential", Iri("https://w3id.org/vc/status-list#StatusList2021Credential")).flagged(PROTECTED),
        Term::new("StatusList2021", Iri("https://w3id.org/vc/status-list#StatusList2021")).flagged(PROTECTED),
        Term::new("StatusList2021Entry", Iri("https://w3id.org/vc/status-list#StatusList2021Entry")).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("StatusList2021Credential", 0x838c3d344d44139b, &[Item::Table(&T214)]),
        Scoped::below("StatusList2021", 0x0743e20ca53575b7, &[Item::Table(&T215)]),
        Scoped::below("StatusList2021Entry", 0x3892185889fa6d1f, &[Item::Table(&T216)]),
    ],
};
