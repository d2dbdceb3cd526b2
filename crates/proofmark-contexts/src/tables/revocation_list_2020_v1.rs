//! <https://w3id.org/vc-revocation-list-2020/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/vc-revocation-list-2020/v1",
    sha256: "9fe1e5bd6d2f709e4628947c86455f2d97204e07ed7b7ae51d559e35e5238e9d",
    aliases: &[],
    redirect: Some("https://w3c-ccg.github.io/vc-status-rl-2020/contexts/vc-revocation-list-2020/v1.jsonld"),
    items: &[Item::Table(&T207)],
};

static T208: Table = Table {
    id: 208,
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
static T209: Table = Table {
    id: 209,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("encodedList", Iri("https://w3id.org/vc-revocation-list-2020#encodedList")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T210: Table = Table {
    id: 210,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("revocationListCredential", Iri("https://w3id.org/vc-revocation-list-2020#revocationListCredential")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("revocationListIndex", Iri("https://w3id.org/vc-revocation-list-2020#revocationListIndex")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T207: Table = Table {
    id: 207,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("RevocationList2020Credential", Iri("https://w3id.org/vc-revocation-list-2020#RevocationList2020Credential")).flagged(PROTECTED),
        Term::new("RevocationList2020", Iri("https://w3id.org/vc-revocation-list-2020#RevocationList2020")).flagged(PROTECTED),
        Term::new("RevocationList2020Status", Iri("https://w3id.org/vc-revocation-list-2020#RevocationList2020Status")).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("RevocationList2020Credential", 0x838c3d344d44139b, &[Item::Table(&T208)]),
        Scoped::below("RevocationList2020", 0x038dce968495db40, &[Item::Table(&T209)]),
        Scoped::below("RevocationList2020Status", 0x110c7ab235be20cc, &[Item::Table(&T210)]),
    ],
};
