//! <https://openbadgespec.org/extensions/applyLinkExtension/context-3.0.0.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://openbadgespec.org/extensions/applyLinkExtension/context-3.0.0.json",
    sha256: "ff51b0bfb7474e8a91b74b3203cc9883110febb0dc094e4f08768bf865d9e5de",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T5)],
};

static T6: Table = Table {
    id: 6,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T5: Table = Table {
    id: 5,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("ApplyLinkAchievement", Iri("https://w3id.org/openbadges/extensions#ApplyLinkAchievement")).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("ApplyLinkAchievement", 0xc51b790ac55535d2, &[Item::Table(&T6)]),
    ],
};
