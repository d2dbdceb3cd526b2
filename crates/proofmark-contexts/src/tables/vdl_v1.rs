//! <https://w3id.org/vdl/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/vdl/v1",
    sha256: "b069d7ad1fab36cdc811d6bfa46d8d897277635258b9b9ccb130e3ed76df28d6",
    aliases: &[],
    redirect: Some("https://w3c-ccg.github.io/vdl-vocab/context/v1.jsonld"),
    items: &[Item::Table(&T218)],
};

static T219: Table = Table {
    id: 219,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("driversLicense", Iri("https://w3id.org/vdl#license")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T220: Table = Table {
    id: 220,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("administrative_number", Iri("https://w3id.org/vdl#administrativeNumber")).flagged(PROTECTED),
        Term::new("age_birth_year", Iri("https://w3id.org/vdl#ageBirthYear")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#unsignedInt"))).flagged(PROTECTED),
        Term::new("age_in_years", Iri("https://w3id.org/vdl#ageInYears")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#unsignedInt"))).flagged(PROTECTED),
        Term::new("age_over_18", Iri("https://w3id.org/vdl#ageOver18")).flagged(PROTECTED),
        Term::new("age_over_21", Iri("https://w3id.org/vdl#ageOver21")).flagged(PROTECTED),
        Term::new("age_over_25", Iri("https://w3id.org/vdl#ageOver25")).flagged(PROTECTED),
        Term::new("age_over_62", Iri("https://w3id.org/vdl#ageOver62")).flagged(PROTECTED),
        Term::new("age_over_65", Iri("https://w3id.org/vdl#ageOver65")).flagged(PROTECTED),
        Term::new("birth_date", Iri("https://w3id.org/vdl#birthDate")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("birth_place", Iri("https://w3id.org/vdl#birthPlace")).flagged(PROTECTED),
        Term::new("document_number", Iri("https://w3id.org/vdl#documentNumber")).flagged(PROTECTED),
        Term::new("driving_privileges", Iri("https://w3id.org/vdl#drivingPrivileges")).read_as(Coercion::Json).flagged(PROTECTED),
        Term::new("expiry_date", Iri("https://w3id.org/vdl#expiryDate")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("eye_colour", Iri("https://w3id.org/vdl#eyeColour")).flagged(PROTECTED),
        Term::new("family_name", Iri("https://w3id.org/vdl#familyName")).flagged(PROTECTED),
        Term::new("family_name_national_character", Iri("https://w3id.org/vdl#familyNameNationalCharacter")).flagged(PROTECTED),
        Term::new("given_name", Iri("https://w3id.org/vdl#givenName")).flagged(PROTECTED),
        Term::new("given_name_national_character", Iri("https://w3id.org/vdl#givenNameNationalCharacter")).flagged(PROTECTED),
        Term::new("hair_colour", Iri("https://w3id.org/vdl#hairColour")).flagged(PROTECTED),
        Term::new("height", Iri("https://w3id.org/vdl#height")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#unsignedInt"))).flagged(PROTECTED),
        Term::new("issue_date", Iri("https://w3id.org/vdl#issueDate")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("issuing_authority", Iri("https://w3id.org/vdl#issuingAuthority")).flagged(PROTECTED),
        Term::new("issuing_country", Iri("https://w3id.org/vdl#issuingCountry")).flagged(PROTECTED),
        Term::new("issuing_jurisdiction", Iri("https://w3id.org/vdl#issuingJurisdiction")).flagged(PROTECTED),
        Term::new("nationality", Iri("https://w3id.org/vdl#nationality")).flagged(PROTECTED),
        Term::new("portrait", Iri("https://w3id.org/vdl#portrait")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("portrait_capture_date", Iri("https://w3id.org/vdl#portraitCaptureDate")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("resident_address", Iri("https://w3id.org/vdl#residentAddress")).flagged(PROTECTED),
        Term::new("resident_city", Iri("https://w3id.org/vdl#residentCity")).flagged(PROTECTED),
        Term::new("resident_country", Iri("https://w3id.org/vdl#residentCountry")).flagged(PROTECTED),
        Term::new("resident_postal_code", Iri("https://w3id.org/vdl#residentPostalCode")).flagged(PROTECTED),
        Term::new("resident_state", Iri("https://w3id.org/vdl#residentState")).flagged(PROTECTED),
        Term::new("sex", Iri("https://w3id.org/vdl#sex")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#unsignedInt"))).flagged(PROTECTED),
        Term::new("signature_usual_mark", Iri("https://w3id.org/vdl#signatureUsualMark")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("un_distinguishing_sign", Iri("https://w3id.org/vdl#unDistinguishingSign")).flagged(PROTECTED),
        Term::new("weight", Iri("https://w3id.org/vdl#weight")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#unsignedInt"))).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T218: Table = Table {
    id: 218,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("name", Iri("https://schema.org/name")).flagged(PROTECTED),
        Term::new("description", Iri("https://schema.org/description")).flagged(PROTECTED),
        Term::new("image", Iri("https://schema.org/image")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("url", Iri("https://schema.org/url")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("Iso18013DriversLicenseCredential", Iri("https://w3id.org/vdl#Iso18013DriversLicenseCredential")).flagged(PROTECTED),
        Term::new("LicensedDriver", Iri("https://w3id.org/vdl#LicensedDriver")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("Iso18013DriversLicense", Iri("https://w3id.org/vdl#Iso18013DriversLicense")).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("LicensedDriver", 0xf0596ac99b87774a, &[Item::Table(&T219)]),
        Scoped::below("Iso18013DriversLicense", 0x8e8fbdbaf20009b4, &[Item::Table(&T220)]),
    ],
};
