//! <https://w3id.org/openbadges/extensions/accessibilityExtension/context.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/openbadges/extensions/accessibilityExtension/context.json",
    sha256: "00efc7274f50b2ceda952090414004bb83bbf59ce8622036840a345e35dfa525",
    aliases: &["https://openbadgespec.org/extensions/accessibilityExtension/context.json"],
    redirect: Some("https://openbadgespec.org/extensions/accessibilityExtension/context.json"),
    items: &[Item::Table(&T156)],
};

static T156: Table = Table {
    id: 156,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("obi", Iri("https://w3id.org/openbadges#")).flagged(PREFIX),
        Term::new("extensions", Iri("https://w3id.org/openbadges/extensions#")).flagged(PREFIX),
        Term::new("url", Iri("https://w3id.org/openbadges/extensions##accessibility")),
        Term::new("accessibilityAPI", Iri("https://schema.org/accessibilityAPI")),
        Term::new("accessibilityControl", Iri("https://schema.org/accessibilityControl")),
        Term::new("accessibilityFeature", Iri("https://schema.org/accessibilityFeature")),
        Term::new("accessibilityHazard", Iri("https://schema.org/accessibilityHazard")),
    ],
    scoped: &[],
};
