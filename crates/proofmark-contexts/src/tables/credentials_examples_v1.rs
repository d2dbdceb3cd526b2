//! <https://www.w3.org/2018/credentials/examples/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://www.w3.org/2018/credentials/examples/v1",
    sha256: "2070ae4e75bc3b4c2cfe2b8b6e86ec45119672bbb5da283f0399ea96c60a0104",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T225), Item::Url("https://www.w3.org/ns/odrl.jsonld"), Item::Table(&T226)],
};

static T225: Table = Table {
    id: 225,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
    ],
    scoped: &[],
};
static T226: Table = Table {
    id: 226,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("ex", Iri("https://example.org/examples#")).flagged(PREFIX),
        Term::new("schema", Iri("http://schema.org/")).flagged(PREFIX),
        Term::new("rdf", Iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#")).flagged(PREFIX),
        Term::new("3rdPartyCorrelation", Iri("https://example.org/examples#3rdPartyCorrelation")),
        Term::new("AllVerifiers", Iri("https://example.org/examples#AllVerifiers")),
        Term::new("Archival", Iri("https://example.org/examples#Archival")),
        Term::new("BachelorDegree", Iri("https://example.org/examples#BachelorDegree")),
        Term::new("Child", Iri("https://example.org/examples#Child")),
        Term::new("CLCredentialDefinition2019", Iri("https://example.org/examples#CLCredentialDefinition2019")),
        Term::new("CLSignature2019", Iri("https://example.org/examples#CLSignature2019")),
        Term::new("IssuerPolicy", Iri("https://example.org/examples#IssuerPolicy")),
        Term::new("HolderPolicy", Iri("https://example.org/examples#HolderPolicy")),
        Term::new("Mother", Iri("https://example.org/examples#Mother")),
        Term::new("RelationshipCredential", Iri("https://example.org/examples#RelationshipCredential")),
        Term::new("UniversityDegreeCredential", Iri("https://example.org/examples#UniversityDegreeCredential")),
        Term::new("AlumniCredential", Iri("https://example.org/examples#AlumniCredential")),
        Term::new("DisputeCredential", Iri("https://example.org/examples#DisputeCredential")),
        Term::new("PrescriptionCredential", Iri("https://example.org/examples#PrescriptionCredential")),
        Term::new("ZkpExampleSchema2018", Iri("https://example.org/examples#ZkpExampleSchema2018")),
        Term::new("issuerData", Iri("https://example.org/examples#issuerData")),
        Term::new("attributes", Iri("https://example.org/examples#attributes")),
        Term::new("signature", Iri("https://example.org/examples#signature")),
        Term::new("signatureCorrectnessProof", Iri("https://example.org/examples#signatureCorrectnessProof")),
        Term::new("primaryProof", Iri("https://example.org/examples#primaryProof")),
        Term::new("nonRevocationProof", Iri("https://example.org/examples#nonRevocationProof")),
        Term::new("alumniOf", Iri("http://schema.org/alumniOf")).read_as(Coercion::Datatype(Iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML"))),
        Term::new("child", Iri("https://example.org/examples#child")).read_as(Coercion::Id),
        Term::new("degree", Iri("https://example.org/examples#degree")),
        Term::new("degreeType", Iri("https://example.org/examples#degreeType")),
        Term::new("degreeSchool", Iri("https://example.org/examples#degreeSchool")),
        Term::new("college", Iri("https://example.org/examples#college")),
        Term::new("name", Iri("http://schema.org/name")).read_as(Coercion::Datatype(Iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML"))),
        Term::new("givenName", Iri("http://schema.org/givenName")),
        Term::new("familyName", Iri("http://schema.org/familyName")),
        Term::new("parent", Iri("https://example.org/examples#parent")).read_as(Coercion::Id),
        Term::new("referenceId", Iri("https://example.org/examples#referenceId")),
        Term::new("documentPresence", Iri("https://example.org/examples#documentPresence")),
        Term::new("evidenceDocument", Iri("https://example.org/examples#evidenceDocument")),
        Term::new("spouse", Iri("http://schema.org/spouse")),
        Term::new("subjectPresence", Iri("https://example.org/examples#subjectPresence")),
        Term::new("verifier", Iri("https://example.org/examples#verifier")).read_as(Coercion::Id),
        Term::new("currentStatus", Iri("https://example.org/examples#currentStatus")),
        Term::new("statusReason", Iri("https://example.org/examples#statusReason")),
        Term::new("prescription", Iri("https://example.org/examples#prescription")),
    ],
    scoped: &[],
};
