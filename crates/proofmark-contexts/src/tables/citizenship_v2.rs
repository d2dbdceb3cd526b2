//! <https://w3id.org/citizenship/v2>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/citizenship/v2",
    sha256: "4b50a8580f99ddb2df2ad94e93eee1725f6c185a34306e1c98f4d631b160a9fc",
    aliases: &[],
    redirect: Some("https://w3c-ccg.github.io/citizenship-vocab/contexts/citizenship-v2.jsonld"),
    items: &[Item::Table(&T118)],
};

static T119: Table = Table {
    id: 119,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("unitCode", Iri("https://schema.org/unitCode")).flagged(PROTECTED),
        Term::new("value", Iri("https://schema.org/value")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T120: Table = Table {
    id: 120,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("addressCountry", Iri("https://schema.org/addressCountry")).flagged(PROTECTED),
        Term::new("addressLocality", Iri("https://schema.org/addressLocality")).flagged(PROTECTED),
        Term::new("addressRegion", Iri("https://schema.org/addressRegion")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T121: Table = Table {
    id: 121,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("additionalName", Iri("https://schema.org/additionalName")).flagged(PROTECTED),
        Term::new("birthCountry", Iri("https://w3id.org/citizenship#birthCountry")).flagged(PROTECTED),
        Term::new("birthDate", Iri("https://schema.org/birthDate")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("familyName", Iri("https://schema.org/familyName")).flagged(PROTECTED),
        Term::new("gender", Iri("https://schema.org/gender")).flagged(PROTECTED),
        Term::new("givenName", Iri("https://schema.org/givenName")).flagged(PROTECTED),
        Term::new("height", Iri("https://schema.org/height")).flagged(PROTECTED),
        Term::new("image", Iri("https://schema.org/image")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("maritalStatus", Iri("https://w3id.org/citizenship#maritalStatus")).flagged(PROTECTED),
        Term::new("marriageCertificateNumber", Iri("https://w3id.org/citizenship#marriageCertificateNumber")).flagged(PROTECTED),
        Term::new("marriageLocation", Iri("https://w3id.org/citizenship#marriageLocation")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T122: Table = Table {
    id: 122,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("commuterClassification", Iri("https://w3id.org/citizenship#commuterClassification")).flagged(PROTECTED),
        Term::new("formerNationality", Iri("https://w3id.org/citizenship#formerNationality")).flagged(PROTECTED),
        Term::new("permanentResidentCard", Iri("https://w3id.org/citizenship#permanentResidentCard")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("residence", Iri("https://w3id.org/citizenship#residence")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("residentSince", Iri("https://w3id.org/citizenship#residentSince")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T123: Table = Table {
    id: 123,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("filingLocation", Iri("https://w3id.org/citizenship#filingLocation")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("identifier", Iri("https://schema.org/identifier")).flagged(PROTECTED),
        Term::new("lprCategory", Iri("https://w3id.org/citizenship#lprCategory")).flagged(PROTECTED),
        Term::new("lprNumber", Iri("https://w3id.org/citizenship#lprNumber")).flagged(PROTECTED),
        Term::new("mrzHash", Iri("https://w3id.org/citizenship#mrzHash")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#multibase"))).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T124: Table = Table {
    id: 124,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("commuterClassification", Iri("https://w3id.org/citizenship#commuterClassification")).flagged(PROTECTED),
        Term::new("employmentAuthorizationDocument", Iri("https://w3id.org/citizenship#employmentAuthorizationDocument")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("formerNationality", Iri("https://w3id.org/citizenship#formerNationality")).flagged(PROTECTED),
        Term::new("residence", Iri("https://w3id.org/citizenship#residence")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("residentSince", Iri("https://w3id.org/citizenship#residentSince")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T125: Table = Table {
    id: 125,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("filingLocation", Iri("https://w3id.org/citizenship#filingLocation")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("identifier", Iri("https://schema.org/identifier")).flagged(PROTECTED),
        Term::new("lprCategory", Iri("https://w3id.org/citizenship#lprCategory")).flagged(PROTECTED),
        Term::new("lprNumber", Iri("https://w3id.org/citizenship#lprNumber")).flagged(PROTECTED),
        Term::new("mrzHash", Iri("https://w3id.org/citizenship#mrzHash")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#multibase"))).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T126: Table = Table {
    id: 126,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("formerNationality", Iri("https://w3id.org/citizenship#formerNationality")).flagged(PROTECTED),
        Term::new("certificateOfNaturalization", Iri("https://w3id.org/citizenship#certificateOfNaturalization")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("residence", Iri("https://w3id.org/citizenship#residence")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("residentSince", Iri("https://w3id.org/citizenship#residentSince")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("commuterClassification", Iri("https://w3id.org/citizenship#commuterClassification")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T127: Table = Table {
    id: 127,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("ceremonyDate", Iri("https://w3id.org/citizenship#ceremonyDate")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("ceremonyLocation", Iri("https://w3id.org/citizenship#ceremonyLocation")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("filingLocation", Iri("https://w3id.org/citizenship#filingLocation")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("naturalizationLocation", Iri("https://w3id.org/citizenship#naturalizationLocation")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("naturalizedBy", Iri("https://w3id.org/citizenship#naturalizedBy")).flagged(PROTECTED),
        Term::new("identifier", Iri("https://schema.org/identifier")).flagged(PROTECTED),
        Term::new("insRegistrationNumber", Iri("https://w3id.org/citizenship#insRegistrationNumber")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T128: Table = Table {
    id: 128,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("certificateOfCitizenship", Iri("https://w3id.org/citizenship#certificateOfCitizenship")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T129: Table = Table {
    id: 129,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("filingLocation", Iri("https://w3id.org/citizenship#filingLocation")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("identifier", Iri("https://schema.org/identifier")).flagged(PROTECTED),
        Term::new("ceremonyDate", Iri("https://w3id.org/citizenship#ceremonyDate")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("ceremonyLocation", Iri("https://w3id.org/citizenship#ceremonyLocation")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("cisRegistrationNumber", Iri("https://w3id.org/citizenship#cisRegistrationNumber")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T130: Table = Table {
    id: 130,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("terseStatusListBaseUrl", Iri("https://w3id.org/citizenship#terseStatusListBaseUrl")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("terseStatusListIndex", Iri("https://w3id.org/citizenship#terseStatusListIndex")).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T118: Table = Table {
    id: 118,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("QuantitativeValue", Iri("https://schema.org/QuantitativeValue")).flagged(PROTECTED),
        Term::new("PostalAddress", Iri("https://schema.org/PostalAddress")).flagged(PROTECTED),
        Term::new("Person", Iri("https://schema.org/Person")).flagged(PROTECTED),
        Term::new("PermanentResident", Iri("https://w3id.org/citizenship#PermanentResident")).flagged(PROTECTED),
        Term::new("PermanentResidentCard", Iri("https://w3id.org/citizenship#PermanentResidentCard")).flagged(PROTECTED),
        Term::new("PermanentResidentCardCredential", Iri("https://w3id.org/citizenship#PermanentResidentCardCredential")).flagged(PROTECTED),
        Term::new("EmployablePerson", Iri("https://w3id.org/citizenship#EmployablePerson")).flagged(PROTECTED),
        Term::new("EmploymentAuthorizationDocument", Iri("https://w3id.org/citizenship#EmploymentAuthorizationDocument")).flagged(PROTECTED),
        Term::new("EmploymentAuthorizationDocumentCredential", Iri("https://w3id.org/citizenship#EmploymentAuthorizationDocumentCredential")).flagged(PROTECTED),
        Term::new("NaturalizedPerson", Iri("https://w3id.org/citizenship#NaturalizedPerson")).flagged(PROTECTED),
        Term::new("CertificateOfNaturalization", Iri("https://w3id.org/citizenship#CertificateOfNaturalization")).flagged(PROTECTED),
        Term::new("CertificateOfNaturalizationCredential", Iri("https://w3id.org/citizenship#CertificateOfNaturalizationCredential")).flagged(PROTECTED),
        Term::new("Citizen", Iri("https://w3id.org/citizenship#Citizen")).flagged(PROTECTED),
        Term::new("CertificateOfCitizenship", Iri("https://w3id.org/citizenship#CertificateOfCitizenship")).flagged(PROTECTED),
        Term::new("CertificateOfCitizenshipCredential", Iri("https://w3id.org/citizenship#CertificateOfCitizenshipCredential")).flagged(PROTECTED),
        Term::new("OpticalBarcodeCredential", Iri("https://w3id.org/citizenship#OpticalBarcodeCredential")).flagged(PROTECTED),
        Term::new("TerseBitstringStatusListEntry", Iri("https://w3id.org/citizenship#TerseBitstringStatusListEntry")).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("QuantitativeValue", 0x9f59c1a263d51595, &[Item::Table(&T119)]),
        Scoped::below("PostalAddress", 0x31fa8f69423c5816, &[Item::Table(&T120)]),
        Scoped::below("Person", 0xe1c29d984aa8aec7, &[Item::Table(&T121)]),
        Scoped::below("PermanentResident", 0xb883653bc240741c, &[Item::Table(&T122)]),
        Scoped::below("PermanentResidentCard", 0xd73a74cdec4296ac, &[Item::Table(&T123)]),
        Scoped::below("EmployablePerson", 0xb6482c75e42b8b28, &[Item::Table(&T124)]),
        Scoped::below("EmploymentAuthorizationDocument", 0xd73a74cdec4296ac, &[Item::Table(&T125)]),
        Scoped::below("NaturalizedPerson", 0x5378488220ad06c5, &[Item::Table(&T126)]),
        Scoped::below("CertificateOfNaturalization", 0x82752adfdfc8fb8c, &[Item::Table(&T127)]),
        Scoped::below("Citizen", 0x52d66e9e37d2bfa7, &[Item::Table(&T128)]),
        Scoped::below("CertificateOfCitizenship", 0xdafe842cca328269, &[Item::Table(&T129)]),
        Scoped::below("TerseBitstringStatusListEntry", 0xf8dd750cf0c862f5, &[Item::Table(&T130)]),
    ],
};
