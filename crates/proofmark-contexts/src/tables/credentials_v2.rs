//! <https://www.w3.org/ns/credentials/v2>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://www.w3.org/ns/credentials/v2",
    sha256: "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T250)],
};

static T251: Table = Table {
    id: 251,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("confidenceMethod", Iri("https://www.w3.org/2018/credentials#confidenceMethod")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("credentialSchema", Iri("https://www.w3.org/2018/credentials#credentialSchema")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("credentialStatus", Iri("https://www.w3.org/2018/credentials#credentialStatus")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("credentialSubject", Iri("https://www.w3.org/2018/credentials#credentialSubject")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("description", Iri("https://schema.org/description")).flagged(PROTECTED),
        Term::new("evidence", Iri("https://www.w3.org/2018/credentials#evidence")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("issuer", Iri("https://www.w3.org/2018/credentials#issuer")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("name", Iri("https://schema.org/name")).flagged(PROTECTED),
        Term::new("proof", Iri("https://w3id.org/security#proof")).read_as(Coercion::Id).within(16).flagged(PROTECTED),
        Term::new("refreshService", Iri("https://www.w3.org/2018/credentials#refreshService")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("relatedResource", Iri("https://www.w3.org/2018/credentials#relatedResource")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("renderMethod", Iri("https://www.w3.org/2018/credentials#renderMethod")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("termsOfUse", Iri("https://www.w3.org/2018/credentials#termsOfUse")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("validFrom", Iri("https://www.w3.org/2018/credentials#validFrom")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("validUntil", Iri("https://www.w3.org/2018/credentials#validUntil")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T252: Table = Table {
    id: 252,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("holder", Iri("https://www.w3.org/2018/credentials#holder")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("proof", Iri("https://w3id.org/security#proof")).read_as(Coercion::Id).within(16).flagged(PROTECTED),
        Term::new("termsOfUse", Iri("https://www.w3.org/2018/credentials#termsOfUse")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("verifiableCredential", Iri("https://www.w3.org/2018/credentials#verifiableCredential")).read_as(Coercion::Id).within(16).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("verifiableCredential", 0x74234e98afe7498f, &[Item::Null]),
    ],
};
static T253: Table = Table {
    id: 253,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("jsonSchema", Iri("https://www.w3.org/2018/credentials#jsonSchema")).read_as(Coercion::Json).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T254: Table = Table {
    id: 254,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("encodedList", Iri("https://www.w3.org/ns/credentials/status#encodedList")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#multibase"))).flagged(PROTECTED),
        Term::new("statusPurpose", Iri("https://www.w3.org/ns/credentials/status#statusPurpose")).flagged(PROTECTED),
        Term::new("ttl", Iri("https://www.w3.org/ns/credentials/status#ttl")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T256: Table = Table {
    id: 256,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("message", Iri("https://www.w3.org/ns/credentials/status#message")).flagged(PROTECTED),
        Term::new("status", Iri("https://www.w3.org/ns/credentials/status#status")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T255: Table = Table {
    id: 255,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("statusListCredential", Iri("https://www.w3.org/ns/credentials/status#statusListCredential")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("statusListIndex", Iri("https://www.w3.org/ns/credentials/status#statusListIndex")).flagged(PROTECTED),
        Term::new("statusPurpose", Iri("https://www.w3.org/ns/credentials/status#statusPurpose")).flagged(PROTECTED),
        Term::new("statusMessage", Iri("https://www.w3.org/ns/credentials/status#statusMessage")).flagged(PROTECTED),
        Term::new("statusReference", Iri("https://www.w3.org/ns/credentials/status#statusReference")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("statusSize", Iri("https://www.w3.org/ns/credentials/status#statusSize")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#integer"))).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("statusMessage", 0xe4c5f0710a9649a3, &[Item::Table(&T256)]),
    ],
};
static T258: Table = Table {
    id: 258,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("assertionMethod", Iri("https://w3id.org/security#assertionMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("authentication", Iri("https://w3id.org/security#authenticationMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("capabilityDelegation", Iri("https://w3id.org/security#capabilityDelegationMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("capabilityInvocation", Iri("https://w3id.org/security#capabilityInvocationMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("keyAgreement", Iri("https://w3id.org/security#keyAgreementMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T257: Table = Table {
    id: 257,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("challenge", Iri("https://w3id.org/security#challenge")).flagged(PROTECTED),
        Term::new("created", Iri("http://purl.org/dc/terms/created")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("cryptosuite", Iri("https://w3id.org/security#cryptosuite")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#cryptosuiteString"))).flagged(PROTECTED),
        Term::new("domain", Iri("https://w3id.org/security#domain")).flagged(PROTECTED),
        Term::new("expires", Iri("https://w3id.org/security#expiration")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("nonce", Iri("https://w3id.org/security#nonce")).flagged(PROTECTED),
        Term::new("previousProof", Iri("https://w3id.org/security#previousProof")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("proofPurpose", Iri("https://w3id.org/security#proofPurpose")).read_as(Coercion::Vocab).flagged(PROTECTED),
        Term::new("proofValue", Iri("https://w3id.org/security#proofValue")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#multibase"))).flagged(PROTECTED),
        Term::new("verificationMethod", Iri("https://w3id.org/security#verificationMethod")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("proofPurpose", 0x28a878a4d527adf6, &[Item::Table(&T258)]),
    ],
};
static T259: Table = Table {
    id: 259,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("kid", Iri("https://www.iana.org/assignments/jwt#kid")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("jwk", Iri("https://www.iana.org/assignments/jwt#jwk")).read_as(Coercion::Json).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T250: Table = Table {
    id: 250,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("description", Iri("https://schema.org/description")).flagged(PROTECTED),
        Term::new("digestMultibase", Iri("https://w3id.org/security#digestMultibase")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#multibase"))).flagged(PROTECTED),
        Term::new("digestSRI", Iri("https://www.w3.org/2018/credentials#digestSRI")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2018/credentials#sriString"))).flagged(PROTECTED),
        Term::new("mediaType", Iri("https://schema.org/encodingFormat")).flagged(PROTECTED),
        Term::new("name", Iri("https://schema.org/name")).flagged(PROTECTED),
        Term::new("VerifiableCredential", Iri("https://www.w3.org/2018/credentials#VerifiableCredential")).flagged(PROTECTED),
        Term::new("EnvelopedVerifiableCredential", Iri("https://www.w3.org/2018/credentials#EnvelopedVerifiableCredential")).flagged(PROTECTED),
        Term::new("VerifiablePresentation", Iri("https://www.w3.org/2018/credentials#VerifiablePresentation")).flagged(PROTECTED),
        Term::new("EnvelopedVerifiablePresentation", Iri("https://www.w3.org/2018/credentials#EnvelopedVerifiablePresentation")).flagged(PROTECTED),
        Term::new("JsonSchemaCredential", Iri("https://www.w3.org/2018/credentials#JsonSchemaCredential")).flagged(PROTECTED),
        Term::new("JsonSchema", Iri("https://www.w3.org/2018/credentials#JsonSchema")).flagged(PROTECTED),
        Term::new("BitstringStatusListCredential", Iri("https://www.w3.org/ns/credentials/status#BitstringStatusListCredential")).flagged(PROTECTED),
        Term::new("BitstringStatusList", Iri("https://www.w3.org/ns/credentials/status#BitstringStatusList")).flagged(PROTECTED),
        Term::new("BitstringStatusListEntry", Iri("https://www.w3.org/ns/credentials/status#BitstringStatusListEntry")).flagged(PROTECTED),
        Term::new("DataIntegrityProof", Iri("https://w3id.org/security#DataIntegrityProof")).flagged(PROTECTED),
        Term::new("...", Iri("https://www.iana.org/assignments/jwt#...")).flagged(PROTECTED),
        Term::new("_sd", Iri("https://www.iana.org/assignments/jwt#_sd")).read_as(Coercion::Json).flagged(PROTECTED),
        Term::new("_sd_alg", Iri("https://www.iana.org/assignments/jwt#_sd_alg")).flagged(PROTECTED),
        Term::new("aud", Iri("https://www.iana.org/assignments/jwt#aud")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("cnf", Iri("https://www.iana.org/assignments/jwt#cnf")).flagged(PROTECTED),
        Term::new("exp", Iri("https://www.iana.org/assignments/jwt#exp")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#nonNegativeInteger"))).flagged(PROTECTED),
        Term::new("iat", Iri("https://www.iana.org/assignments/jwt#iat")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#nonNegativeInteger"))).flagged(PROTECTED),
        Term::new("iss", Iri("https://www.iana.org/assignments/jose#iss")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("jku", Iri("https://www.iana.org/assignments/jose#jku")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("kid", Iri("https://www.iana.org/assignments/jose#kid")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("nbf", Iri("https://www.iana.org/assignments/jwt#nbf")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#nonNegativeInteger"))).flagged(PROTECTED),
        Term::new("sub", Iri("https://www.iana.org/assignments/jose#sub")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("x5u", Iri("https://www.iana.org/assignments/jose#x5u")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("VerifiableCredential", 0xa552aef54863be28, &[Item::Table(&T251)]),
        Scoped::below("VerifiablePresentation", 0x5cb5e443cf40cfad, &[Item::Table(&T252)]),
        Scoped::below("JsonSchema", 0xf42d55f960d7789d, &[Item::Table(&T253)]),
        Scoped::below("BitstringStatusList", 0x967fb389325c2ab1, &[Item::Table(&T254)]),
        Scoped::below("BitstringStatusListEntry", 0xbb1d4ff5108cd958, &[Item::Table(&T255)]),
        Scoped::below("DataIntegrityProof", 0x58e3194031d3b4c3, &[Item::Table(&T257)]),
        Scoped::below("cnf", 0xaa8a4bbddd3fe297, &[Item::Table(&T259)]),
    ],
};
