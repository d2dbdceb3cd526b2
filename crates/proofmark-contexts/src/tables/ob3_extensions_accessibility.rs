//! <https://openbadgespec.org/extensions/accessibilityExtension/context-3.0.0.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://openbadgespec.org/extensions/accessibilityExtension/context-3.0.0.json",
    sha256: "a864fd0e3b08fdfb6d9445468796e040f76f90d510557e2ab467dbe42370846f",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T4)],
};

static T4: Table = Table {
    id: 4,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("accessibilityAPI", Iri("https://schema.org/accessibilityAPI")).flagged(PROTECTED),
        Term::new("accessibilityControl", Iri("https://schema.org/accessibilityControl")).flagged(PROTECTED),
        Term::new("accessibilityFeature", Iri("https://schema.org/accessibilityFeature")).flagged(PROTECTED),
        Term::new("accessibilityHazard", Iri("https://schema.org/accessibilityHazard")).flagged(PROTECTED),
    ],
    scoped: &[],
};
