//! <https://identity.foundation/presentation-exchange/submission/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};

pub(super) const CONTEXT: Context = Context {
    url: "https://identity.foundation/presentation-exchange/submission/v1",
    sha256: "f1cec97834e5c7ce695e6dbdddcc918e157c1dc6b50c44c3ba54b267f2e49ff9",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T2)],
};

static T3: Table = Table {
    id: 3,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("presentation_submission", Iri("https://identity.foundation/presentation-exchange/#presentation-submission")).read_as(Coercion::Json),
    ],
    scoped: &[],
};
static T2: Table = Table {
    id: 2,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("PresentationSubmission", Iri("https://identity.foundation/presentation-exchange/#presentation-submission")),
    ],
    scoped: &[
        Scoped::below("PresentationSubmission", 0xb0a159b0e260e146, &[Item::Table(&T3)]),
    ],
};
