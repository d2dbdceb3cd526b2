//! <https://w3id.org/openbadges/extensions/licenseExtension/context.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/openbadges/extensions/licenseExtension/context.json",
    sha256: "ef1144d991310feb4b16f24fad45b41b7ab38f7224499807a7aa2876aedf374d",
    aliases: &["https://openbadgespec.org/extensions/licenseExtension/context.json"],
    redirect: Some("https://openbadgespec.org/extensions/licenseExtension/context.json"),
    items: &[Item::Table(&T164)],
};

static T164: Table = Table {
    id: 164,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("obi", Iri("https://w3id.org/openbadges#")).flagged(PREFIX),
        Term::new("extensions", Iri("https://w3id.org/openbadges/extensions#")).flagged(PREFIX),
        Term::new("cc", Iri("http://creativecommons.org/ns#")).flagged(PREFIX),
        Term::new("legalCode", Iri("http://creativecommons.org/ns#legalcode")),
        Term::new("License", Iri("http://creativecommons.org/ns#License")),
        Term::new("CC-0", Iri("https://creativecommons.org/publicdomain/zero/1.0/")).flagged(PREFIX),
        Term::new("CC-BY", Iri("http://creativecommons.org/licenses/by/4.0/")).flagged(PREFIX),
        Term::new("CC-BY-SA", Iri("http://creativecommons.org/licenses/by-sa/4.0/")).flagged(PREFIX),
        Term::new("CC-BY-NC", Iri("http://creativecommons.org/licenses/by-nc/4.0/")).flagged(PREFIX),
        Term::new("CC-BY-NC-SA", Iri("http://creativecommons.org/licenses/by-nc-sa/4.0/")).flagged(PREFIX),
        Term::new("CC-BY-ND", Iri("http://creativecommons.org/licenses/by-nd/4.0/")).flagged(PREFIX),
        Term::new("CC-BY-NC-ND", Iri("https://creativecommons.org/licenses/by-nc-nd/4.0/")).flagged(PREFIX),
    ],
    scoped: &[],
};
