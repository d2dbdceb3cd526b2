//! <https://w3id.org/security/suites/ed25519-2018/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/security/suites/ed25519-2018/v1",
    sha256: "166c6abb9e08176cee5f6c87c9c1bbfefa5717da391bcac525e5437f93eab809",
    aliases: &[],
    redirect: Some("https://digitalbazaar.github.io/ed25519-signature-2018-context/contexts/ed25519-signature-2018-v1.jsonld"),
    items: &[Item::Table(&T188)],
};

static T189: Table = Table {
    id: 189,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("controller", Iri("https://w3id.org/security#controller")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("revoked", Iri("https://w3id.org/security#revoked")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("publicKeyBase58", Iri("https://w3id.org/security#publicKeyBase58")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T191: Table = Table {
    id: 191,
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
static T190: Table = Table {
    id: 190,
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
        Term::new("jws", Iri("https://w3id.org/security#jws")).flagged(PROTECTED),
        Term::new("verificationMethod", Iri("https://w3id.org/security#verificationMethod")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("proofPurpose", 0x28a878a4d527adf6, &[Item::Table(&T191)]),
    ],
};
static T188: Table = Table {
    id: 188,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("proof", Iri("https://w3id.org/security#proof")).read_as(Coercion::Id).within(16).flagged(PROTECTED),
        Term::new("Ed25519VerificationKey2018", Iri("https://w3id.org/security#Ed25519VerificationKey2018")).flagged(PROTECTED),
        Term::new("Ed25519Signature2018", Iri("https://w3id.org/security#Ed25519Signature2018")).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("Ed25519VerificationKey2018", 0x9cc41c2bd35e017a, &[Item::Table(&T189)]),
        Scoped::below("Ed25519Signature2018", 0x9f05ea47a563b70d, &[Item::Table(&T190)]),
    ],
};
