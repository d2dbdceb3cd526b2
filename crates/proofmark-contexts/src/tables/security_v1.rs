//! <https://w3id.org/security/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/security/v1",
    sha256: "abaf97e107d1925503c433dcaf3ffd2831697cacc1ed2a293e1bc8030d5bcb47",
    aliases: &[],
    redirect: Some("https://w3c-ccg.github.io/security-vocab/contexts/security-v1.jsonld"),
    items: &[Item::Table(&T204)],
};

static T204: Table = Table {
    id: 204,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")),
        Term::new("type", Iri("@type")),
        Term::new("dc", Iri("http://purl.org/dc/terms/")).flagged(PREFIX),
        Term::new("sec", Iri("https://w3id.org/security#")).flagged(PREFIX),
        Term::new("xsd", Iri("http://www.w3.org/2001/XMLSchema#")).flagged(PREFIX),
        Term::new("EcdsaKoblitzSignature2016", Iri("https://w3id.org/security#EcdsaKoblitzSignature2016")),
        Term::new("Ed25519Signature2018", Iri("https://w3id.org/security#Ed25519Signature2018")),
        Term::new("EncryptedMessage", Iri("https://w3id.org/security#EncryptedMessage")),
        Term::new("GraphSignature2012", Iri("https://w3id.org/security#GraphSignature2012")),
        Term::new("LinkedDataSignature2015", Iri("https://w3id.org/security#LinkedDataSignature2015")),
        Term::new("LinkedDataSignature2016", Iri("https://w3id.org/security#LinkedDataSignature2016")),
        Term::new("CryptographicKey", Iri("https://w3id.org/security#Key")),
        Term::new("authenticationTag", Iri("https://w3id.org/security#authenticationTag")),
        Term::new("canonicalizationAlgorithm", Iri("https://w3id.org/security#canonicalizationAlgorithm")),
        Term::new("cipherAlgorithm", Iri("https://w3id.org/security#cipherAlgorithm")),
        Term::new("cipherData", Iri("https://w3id.org/security#cipherData")),
        Term::new("cipherKey", Iri("https://w3id.org/security#cipherKey")),
        Term::new("created", Iri("http://purl.org/dc/terms/created")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))),
        Term::new("creator", Iri("http://purl.org/dc/terms/creator")).read_as(Coercion::Id),
        Term::new("digestAlgorithm", Iri("https://w3id.org/security#digestAlgorithm")),
        Term::new("digestValue", Iri("https://w3id.org/security#digestValue")),
        Term::new("domain", Iri("https://w3id.org/security#domain")),
        Term::new("encryptionKey", Iri("https://w3id.org/security#encryptionKey")),
        Term::new("expiration", Iri("https://w3id.org/security#expiration")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))),
        Term::new("expires", Iri("https://w3id.org/security#expiration")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))),
        Term::new("initializationVector", Iri("https://w3id.org/security#initializationVector")),
        Term::new("iterationCount", Iri("https://w3id.org/security#iterationCount")),
        Term::new("nonce", Iri("https://w3id.org/security#nonce")),
        Term::new("normalizationAlgorithm", Iri("https://w3id.org/security#normalizationAlgorithm")),
        Term::new("owner", Iri("https://w3id.org/security#owner")).read_as(Coercion::Id),
        Term::new("password", Iri("https://w3id.org/security#password")),
        Term::new("privateKey", Iri("https://w3id.org/security#privateKey")).read_as(Coercion::Id),
        Term::new("privateKeyPem", Iri("https://w3id.org/security#privateKeyPem")),
        Term::new("publicKey", Iri("https://w3id.org/security#publicKey")).read_as(Coercion::Id),
        Term::new("publicKeyBase58", Iri("https://w3id.org/security#publicKeyBase58")),
        Term::new("publicKeyPem", Iri("https://w3id.org/security#publicKeyPem")),
        Term::new("publicKeyWif", Iri("https://w3id.org/security#publicKeyWif")),
        Term::new("publicKeyService", Iri("https://w3id.org/security#publicKeyService")).read_as(Coercion::Id),
        Term::new("revoked", Iri("https://w3id.org/security#revoked")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))),
        Term::new("salt", Iri("https://w3id.org/security#salt")),
        Term::new("signature", Iri("https://w3id.org/security#signature")),
        Term::new("signatureAlgorithm", Iri("https://w3id.org/security#signingAlgorithm")),
        Term::new("signatureValue", Iri("https://w3id.org/security#signatureValue")),
    ],
    scoped: &[],
};
