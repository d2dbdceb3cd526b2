//! <https://purl.imsglobal.org/spec/ob/v3p0/extensions.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};

pub(super) const CONTEXT: Context = Context {
    url: "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
    sha256: "146f85aa16effd7ca1da8056eb443f53ce1eca8a34186cb062832c0a97d889c3",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T84)],
};

static T84: Table = Table {
    id: 84,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")),
        Term::new("type", Iri("@type")),
        Term::new("1EdTechJsonSchemaValidator2019", Iri("https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019")),
        Term::new("1EdTechRevocationList", Iri("https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#1EdTechRevocationList")),
        Term::new("1EdTechCredentialRefresh", Iri("https://purl.imsglobal.org/spec/vccr/v1p0/context.json#1EdTechCredentialRefresh")),
    ],
    scoped: &[],
};
