//! <https://w3id.org/security/bbs/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX, PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/security/bbs/v1",
    sha256: "65f03b15242ee97861039faec7a73297da4dd6880257fe4fd18edf1fc363a58d",
    aliases: &[],
    redirect: Some("https://w3c.github.io/vc-di-bbs/contexts/v1/"),
    items: &[Item::Table(&T171)],
};

static T173: Table = Table {
    id: 173,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("assertionMethod", Iri("https://w3id.org/security#assertionMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("authentication", Iri("https://w3id.org/security#authenticationMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T172: Table = Table {
    id: 172,
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
        Term::new("proofValue", Iri("https://w3id.org/security#proofValue")).flagged(PROTECTED),
        Term::new("nonce", Iri("https://w3id.org/security#nonce")).flagged(PROTECTED),
        Term::new("proofPurpose", Iri("https://w3id.org/security#proofPurpose")).read_as(Coercion::Vocab).flagged(PROTECTED),
        Term::new("verificationMethod", Iri("https://w3id.org/security#verificationMethod")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("proofPurpose", 0xb8f943c888829713, &[Item::Table(&T173)]),
    ],
};
static T175: Table = Table {
    id: 175,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("sec", Iri("https://w3id.org/security#")).flagged(PROTECTED | PREFIX),
        Term::new("assertionMethod", Iri("https://w3id.org/security#assertionMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("authentication", Iri("https://w3id.org/security#authenticationMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T174: Table = Table {
    id: 174,
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
        Term::new("nonce", Iri("https://w3id.org/security#nonce")).flagged(PROTECTED),
        Term::new("proofPurpose", Iri("https://w3id.org/security#proofPurpose")).read_as(Coercion::Vocab).flagged(PROTECTED),
        Term::new("proofValue", Iri("https://w3id.org/security#proofValue")).flagged(PROTECTED),
        Term::new("verificationMethod", Iri("https://w3id.org/security#verificationMethod")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("proofPurpose", 0xecdc3f944348ab74, &[Item::Table(&T175)]),
    ],
};
static T176: Table = Table {
    id: 176,
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
static T177: Table = Table {
    id: 177,
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
static T171: Table = Table {
    id: 171,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")),
        Term::new("type", Iri("@type")),
        Term::new("BbsBlsSignature2020", Iri("https://w3id.org/security#BbsBlsSignature2020")),
        Term::new("BbsBlsSignatureProof2020", Iri("https://w3id.org/security#BbsBlsSignatureProof2020")),
        Term::new("Bls12381G1Key2020", Iri("https://w3id.org/security#Bls12381G1Key2020")),
        Term::new("Bls12381G2Key2020", Iri("https://w3id.org/security#Bls12381G2Key2020")),
    ],
    scoped: &[
        Scoped::below("BbsBlsSignature2020", 0x2ecc3a78c81afa9e, &[Item::Table(&T172)]),
        Scoped::below("BbsBlsSignatureProof2020", 0x1b3caee14f1b2b82, &[Item::Table(&T174)]),
        Scoped::below("Bls12381G1Key2020", 0x9cc41c2bd35e017a, &[Item::Table(&T176)]),
        Scoped::below("Bls12381G2Key2020", 0x9cc41c2bd35e017a, &[Item::Table(&T177)]),
    ],
};
