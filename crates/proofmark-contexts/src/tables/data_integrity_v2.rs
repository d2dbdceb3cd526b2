//! <https://w3id.org/security/data-integrity/v2>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/security/data-integrity/v2",
    sha256: "67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4",
    aliases: &[],
    redirect: Some("https://www.w3.org/2025/credentials/vcdi/context/v2.jsonld"),
    items: &[Item::Table(&T181)],
};

static T183: Table = Table {
    id: 183,
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
static T182: Table = Table {
    id: 182,
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
        Term::new("previousProof", Iri("https://w3id.org/security#previousProof")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("proofPurpose", Iri("https://w3id.org/security#proofPurpose")).read_as(Coercion::Vocab).flagged(PROTECTED),
        Term::new("cryptosuite", Iri("https://w3id.org/security#cryptosuite")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#cryptosuiteString"))).flagged(PROTECTED),
        Term::new("proofValue", Iri("https://w3id.org/security#proofValue")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#multibase"))).flagged(PROTECTED),
        Term::new("verificationMethod", Iri("https://w3id.org/security#verificationMethod")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("proofPurpose", 0x28a878a4d527adf6, &[Item::Table(&T183)]),
    ],
};
static T181: Table = Table {
    id: 181,
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
        Scoped::below("DataIntegrityProof", 0x58e3194031d3b4c3, &[Item::Table(&T182)]),
    ],
};
