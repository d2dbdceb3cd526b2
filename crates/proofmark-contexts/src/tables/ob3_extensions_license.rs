//! <https://openbadgespec.org/extensions/licenseExtension/context-3.0.0.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX, PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://openbadgespec.org/extensions/licenseExtension/context-3.0.0.json",
    sha256: "0d32012cfe2182d7d9dbf53c0be66ae8414ef957b260f9d31c74f7aa25fd653e",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T8)],
};

static T9: Table = Table {
    id: 9,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("license", Iri("https://w3id.org/openbadges/extensions#License")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T10: Table = Table {
    id: 10,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("cc", Iri("http://creativecommons.org/ns#")).flagged(PROTECTED | PREFIX),
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("legalCode", Iri("http://creativecommons.org/ns#legalcode")).flagged(PROTECTED),
        Term::new("License", Iri("http://creativecommons.org/ns#License")).flagged(PROTECTED),
        Term::new("CC-0", Iri("https://creativecommons.org/publicdomain/zero/1.0/")).flagged(PROTECTED | PREFIX),
        Term::new("CC-BY", Iri("http://creativecommons.org/licenses/by/4.0/")).flagged(PROTECTED | PREFIX),
        Term::new("CC-BY-SA", Iri("http://creativecommons.org/licenses/by-sa/4.0/")).flagged(PROTECTED | PREFIX),
        Term::new("CC-BY-NC", Iri("http://creativecommons.org/licenses/by-nc/4.0/")).flagged(PROTECTED | PREFIX),
        Term::new("CC-BY-NC-SA", Iri("http://creativecommons.org/licenses/by-nc-sa/4.0/")).flagged(PROTECTED | PREFIX),
        Term::new("CC-BY-ND", Iri("http://creativecommons.org/licenses/by-nd/4.0/")).flagged(PROTECTED | PREFIX),
        Term::new("CC-BY-NC-ND", Iri("https://creativecommons.org/licenses/by-nc-nd/4.0/")).flagged(PROTECTED | PREFIX),
    ],
    scoped: &[],
};
static T8: Table = Table {
    id: 8,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("CCAchievement", Iri("https://w3id.org/openbadges/extensions#CCAchievement")).flagged(PROTECTED),
        Term::new("License", Iri("https://w3id.org/openbadges/extensions#License")).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("CCAchievement", 0xa592fcaaecb46430, &[Item::Table(&T9)]),
        Scoped::below("License", 0x41d920664ec4fc24, &[Item::Table(&T10)]),
    ],
};
