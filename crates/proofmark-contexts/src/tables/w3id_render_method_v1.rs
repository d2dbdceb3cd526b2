//! <https://w3id.org/vc/render-method/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/vc/render-method/v1",
    sha256: "cd956f52a88c7008db9d58cffed527862fdee8280a9688065ac387043904ce73",
    aliases: &[],
    redirect: Some("https://digitalbazaar.github.io/vc-render-method-context/contexts/v1.jsonld"),
    items: &[Item::Table(&T211)],
};

static T212: Table = Table {
    id: 212,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("name", Iri("https://schema.org/name")).flagged(PROTECTED),
        Term::new("css3MediaQuery", Iri("https://w3id.org/vc/render-method#css3MediaQuery")).flagged(PROTECTED),
        Term::new("digestMultibase", Iri("https://w3id.org/security#digestMultibase")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#multibase"))).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T211: Table = Table {
    id: 211,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("SvgRenderingTemplate2023", Iri("https://w3id.org/vc/render-method#SvgRenderingTemplate2023")).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("SvgRenderingTemplate2023", 0x500cbf929704cdce, &[Item::Table(&T212)]),
    ],
};
