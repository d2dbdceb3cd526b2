//! <https://w3id.org/openbadges/extensions/applyLinkExtension/context.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/openbadges/extensions/applyLinkExtension/context.json",
    sha256: "2ec7e81e41ffae9455e0617c8532dac17fe6634bc6918b68035448ba145a6154",
    aliases: &["https://openbadgespec.org/extensions/applyLinkExtension/context.json"],
    redirect: Some("https://openbadgespec.org/extensions/applyLinkExtension/context.json"),
    items: &[Item::Table(&T157)],
};

static T157: Table = Table {
    id: 157,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("obi", Iri("https://w3id.org/openbadges#")).flagged(PREFIX),
        Term::new("extensions", Iri("https://w3id.org/openbadges/extensions#")).flagged(PREFIX),
        Term::new("url", Iri("https://w3id.org/openbadges/extensions#applyLink")),
    ],
    scoped: &[],
};
