//! <https://www.w3.org/2018/credentials/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Deferred, Iri};
use crate::flag::{PREFIX, PROTECTED, SIMPLE};

pub(super) const CONTEXT: Context = Context {
    url: "https://www.w3.org/2018/credentials/v1",
    sha256: "ab4ddd9a531758807a79a5b450510d61ae8d147eab966cc9a200c07095b0cdcc",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T227)],
};

static T229: Table = Table {
    id: 229,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("cred", Iri("https://www.w3.org/2018/credentials#")).flagged(PROTECTED | PREFIX),
        Term::new("JsonSchemaValidator2018", Iri("https://www.w3.org/2018/credentials#JsonSchemaValidator2018")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T230: Table = Table {
    id: 230,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("cred", Iri("https://www.w3.org/2018/credentials#")).flagged(PROTECTED | PREFIX),
        Term::new("ManualRefreshService2018", Iri("https://www.w3.org/2018/credentials#ManualRefreshService2018")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T228: Table = Table {
    id: 228,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("cred", Iri("https://www.w3.org/2018/credentials#")).flagged(PROTECTED | PREFIX),
        Term::new("sec", Iri("https://w3id.org/security#")).flagged(PROTECTED | PREFIX),
        Term::new("xsd", Iri("http://www.w3.org/2001/XMLSchema#")).flagged(PROTECTED | PREFIX),
        Term::new("credentialSchema", Iri("https://www.w3.org/2018/credentials#credentialSchema")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("credentialStatus", Iri("https://www.w3.org/2018/credentials#credentialStatus")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("credentialSubject", Iri("https://www.w3.org/2018/credentials#credentialSubject")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("evidence", Iri("https://www.w3.org/2018/credentials#evidence")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("expirationDate", Iri("https://www.w3.org/2018/credentials#expirationDate")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("holder", Iri("https://www.w3.org/2018/credentials#holder")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("issued", Iri("https://www.w3.org/2018/credentials#issued")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("issuer", Iri("https://www.w3.org/2018/credentials#issuer")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("issuanceDate", Iri("https://www.w3.org/2018/credentials#issuanceDate")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("proof", Iri("https://w3id.org/security#proof")).read_as(Coercion::Id).within(16).flagged(PROTECTED),
        Term::new("refreshService", Iri("https://www.w3.org/2018/credentials#refreshService")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("termsOfUse", Iri("https://www.w3.org/2018/credentials#termsOfUse")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("validFrom", Iri("https://www.w3.org/2018/credentials#validFrom")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("validUntil", Iri("https://www.w3.org/2018/credentials#validUntil")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("credentialSchema", 0xdbe2a9277251a627, &[Item::Table(&T229)]),
        Scoped::below("refreshService", 0x4f6857274171937d, &[Item::Table(&T230)]),
    ],
};
static T231: Table = Table {
    id: 231,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("cred", Iri("https://www.w3.org/2018/credentials#")).flagged(PROTECTED | PREFIX),
        Term::new("sec", Iri("https://w3id.org/security#")).flagged(PROTECTED | PREFIX),
        Term::new("holder", Iri("https://www.w3.org/2018/credentials#holder")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("proof", Iri("https://w3id.org/security#proof")).read_as(Coercion::Id).within(16).flagged(PROTECTED),
        Term::new("verifiableCredential", Iri("https://www.w3.org/2018/credentials#verifiableCredential")).read_as(Coercion::Id).within(16).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T233: Table = Table {
    id: 233,
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
static T232: Table = Table {
    id: 232,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("sec", Iri("https://w3id.org/security#")).flagged(PROTECTED | PREFIX),
        Term::new("xsd", Iri("http://www.w3.org/2001/XMLSchema#")).flagged(PROTECTED | PREFIX),
        Term::new("challenge", Iri("https://w3id.org/security#challenge")).flagged(PROTECTED),
        Term::new("created", Iri("http://purl.org/dc/terms/created")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("domain", Iri("https://w3id.org/security#domain")).flagged(PROTECTED),
        Term::new("expires", Iri("https://w3id.org/security#expiration")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("jws", Iri("https://w3id.org/security#jws")).flagged(PROTECTED),
        Term::new("nonce", Iri("https://w3id.org/security#nonce")).flagged(PROTECTED),
        Term::new("proofPurpose", Iri("https://w3id.org/security#proofPurpose")).read_as(Coercion::Vocab).flagged(PROTECTED),
        Term::new("proofValue", Iri("https://w3id.org/security#proofValue")).flagged(PROTECTED),
        Term::new("verificationMethod", Iri("https://w3id.org/security#verificationMethod")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("proofPurpose", 0xf7348f9ceb0fc45c, &[Item::Table(&T233)]),
    ],
};
static T235: Table = Table {
    id: 235,
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
static T234: Table = Table {
    id: 234,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("sec", Iri("https://w3id.org/security#")).flagged(PROTECTED | PREFIX),
        Term::new("xsd", Iri("http://www.w3.org/2001/XMLSchema#")).flagged(PROTECTED | PREFIX),
        Term::new("challenge", Iri("https://w3id.org/security#challenge")).flagged(PROTECTED),
        Term::new("created", Iri("http://purl.org/dc/terms/created")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("domain", Iri("https://w3id.org/security#domain")).flagged(PROTECTED),
        Term::new("expires", Iri("https://w3id.org/security#expiration")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("jws", Iri("https://w3id.org/security#jws")).flagged(PROTECTED),
        Term::new("nonce", Iri("https://w3id.org/security#nonce")).flagged(PROTECTED),
        Term::new("proofPurpose", Iri("https://w3id.org/security#proofPurpose")).read_as(Coercion::Vocab).flagged(PROTECTED),
        Term::new("proofValue", Iri("https://w3id.org/security#proofValue")).flagged(PROTECTED),
        Term::new("verificationMethod", Iri("https://w3id.org/security#verificationMethod")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("proofPurpose", 0xf7348f9ceb0fc45c, &[Item::Table(&T235)]),
    ],
};
static T237: Table = Table {
    id: 237,
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
static T236: Table = Table {
    id: 236,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("sec", Iri("https://w3id.org/security#")).flagged(PROTECTED | PREFIX),
        Term::new("xsd", Iri("http://www.w3.org/2001/XMLSchema#")).flagged(PROTECTED | PREFIX),
        Term::new("challenge", Iri("https://w3id.org/security#challenge")).flagged(PROTECTED),
        Term::new("created", Iri("http://purl.org/dc/terms/created")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("domain", Iri("https://w3id.org/security#domain")).flagged(PROTECTED),
        Term::new("expires", Iri("https://w3id.org/security#expiration")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("jws", Iri("https://w3id.org/security#jws")).flagged(PROTECTED),
        Term::new("nonce", Iri("https://w3id.org/security#nonce")).flagged(PROTECTED),
        Term::new("proofPurpose", Iri("https://w3id.org/security#proofPurpose")).read_as(Coercion::Vocab).flagged(PROTECTED),
        Term::new("proofValue", Iri("https://w3id.org/security#proofValue")).flagged(PROTECTED),
        Term::new("verificationMethod", Iri("https://w3id.org/security#verificationMethod")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("proofPurpose", 0xf7348f9ceb0fc45c, &[Item::Table(&T237)]),
    ],
};
static T239: Table = Table {
    id: 239,
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
static T238: Table = Table {
    id: 238,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("challenge", Deferred("sec:challenge")).flagged(PROTECTED | SIMPLE),
        Term::new("created", Iri("http://purl.org/dc/terms/created")).read_as(Coercion::Datatype(Deferred("xsd:dateTime"))).flagged(PROTECTED),
        Term::new("domain", Deferred("sec:domain")).flagged(PROTECTED | SIMPLE),
        Term::new("expires", Deferred("sec:expiration")).read_as(Coercion::Datatype(Deferred("xsd:dateTime"))).flagged(PROTECTED),
        Term::new("jws", Deferred("sec:jws")).flagged(PROTECTED | SIMPLE),
        Term::new("nonce", Deferred("sec:nonce")).flagged(PROTECTED | SIMPLE),
        Term::new("proofPurpose", Deferred("sec:proofPurpose")).read_as(Coercion::Vocab).flagged(PROTECTED),
        Term::new("proofValue", Deferred("sec:proofValue")).flagged(PROTECTED | SIMPLE),
        Term::new("verificationMethod", Deferred("sec:verificationMethod")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("proofPurpose", 0xf7348f9ceb0fc45c, &[Item::Table(&T239)]),
    ],
};
static T227: Table = Table {
    id: 227,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("VerifiableCredential", Iri("https://www.w3.org/2018/credentials#VerifiableCredential")).flagged(PROTECTED),
        Term::new("VerifiablePresentation", Iri("https://www.w3.org/2018/credentials#VerifiablePresentation")).flagged(PROTECTED),
        Term::new("EcdsaSecp256k1Signature2019", Iri("https://w3id.org/security#EcdsaSecp256k1Signature2019")).flagged(PROTECTED),
        Term::new("EcdsaSecp256r1Signature2019", Iri("https://w3id.org/security#EcdsaSecp256r1Signature2019")).flagged(PROTECTED),
        Term::new("Ed25519Signature2018", Iri("https://w3id.org/security#Ed25519Signature2018")).flagged(PROTECTED),
        Term::new("RsaSignature2018", Iri("https://w3id.org/security#RsaSignature2018")).flagged(PROTECTED),
        Term::new("proof", Iri("https://w3id.org/security#proof")).read_as(Coercion::Id).within(16).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("VerifiableCredential", 0x497301b401f45cb6, &[Item::Table(&T228)]),
        Scoped::below("VerifiablePresentation", 0x9981d987fef1e0a6, &[Item::Table(&T231)]),
        Scoped::below("EcdsaSecp256k1Signature2019", 0x1d7c4e9244f465b1, &[Item::Table(&T232)]),
        Scoped::below("EcdsaSecp256r1Signature2019", 0x1d7c4e9244f465b1, &[Item::Table(&T234)]),
        Scoped::below("Ed25519Signature2018", 0x1d7c4e9244f465b1, &[Item::Table(&T236)]),
        Scoped::below("RsaSignature2018", 0xca08c97e77cbfb05, &[Item::Table(&T238)]),
    ],
};
