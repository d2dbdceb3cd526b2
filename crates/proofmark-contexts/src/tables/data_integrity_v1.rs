//! <https://w3id.org/security/data-integrity/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/security/data-integrity/v1",
    sha256: "b5d829bd09aa7c42abc6efa0c8ed7635313b5487f37ccfce3ecd149ca9418554",
    aliases: &[],
    redirect: Some("https://w3c.github.io/vc-data-integrity/contexts/data-integrity/v1.jsonld"),
    items: &[Item::Table(&T178)],
};

static T180: Table = Table {
    id: 180,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("assertionMethod", Iri("https://w3id.org/security#assertionMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("authentication", Iri("https://w3id.org/security#authenticationMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("capabilityInvocation", Iri("https://w3id.org/security#capabilityInvocationMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("capabilityDelegation", Iri("https://w3id.org/security#capabilityDelegationMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("keyAgreement", Iri("https://w3id.org/security#keyAgreementMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T179: Table = Table {
    id: 179,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("challenge", Iri("https://w3id.org/security#challenge")).flagged(PROTECTED),
        Term::new("created", Iri("http://purl.org/dc/terms/created")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("domain", Iri("https://w3id.org/security#domain")).flagged(PROTECTED),
        Term::new("expires", Iri("https://w3id.org/security#expiration")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("nonce", Iri("https://w3id.org/security#nonce")).flagged(PROTECTED),
        Term::new("proofPurpose", Iri("https://w3id.org/security#proofPurpose")).read_as(Coercion::Vocab).flagged(PROTECTED),
        Term::new("cryptosuite", Iri("https://w3id.org/security#cryptosuite")).flagged(PROTECTED),
        Term::new("proofValue", Iri("https://w3id.org/security#proofValue")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#multibase"))).flagged(PROTECTED),
        Term::new("verificationMethod", Iri("https://w3id.org/security#verificationMethod")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("proofPurpose", 0x28a878a4d527adf6, &[Item::Table(&T180)]),
    ],
};
static T178: Table = Table {
    id: 178,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("proof", Iri("https://w3id.org/security#proof")).read_as(Coercion::Id).within(16).flagged(PROTECTED),
        Term::new("DataIntegrityProof", Iri("https://w3id.org/security#DataIntegrityProof")).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("DataIntegrityProof", 0xabeb51cbaae7d7fe, &[Item::Table(&T179)]),
    ],
};
