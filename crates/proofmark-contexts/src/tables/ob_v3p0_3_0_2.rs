//! <https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
    sha256: "00666ad080ba407687ed1846b7f5e7495f5019042b202a727de47c48a1755c53",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T36)],
};

static T37: Table = Table {
    id: 37,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("achievementType", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievementType")).flagged(PROTECTED),
        Term::new("alignment", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment")).within(2).flagged(PROTECTED),
        Term::new("creator", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#creator")).flagged(PROTECTED),
        Term::new("creditsAvailable", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsAvailable")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#float"))).flagged(PROTECTED),
        Term::new("criteria", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("fieldOfStudy", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#fieldOfStudy")).flagged(PROTECTED),
        Term::new("humanCode", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#humanCode")).flagged(PROTECTED),
        Term::new("image", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("otherIdentifier", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier")).within(2).flagged(PROTECTED),
        Term::new("related", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#related")).within(2).flagged(PROTECTED),
        Term::new("resultDescription", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription")).within(2).flagged(PROTECTED),
        Term::new("specialization", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#specialization")).flagged(PROTECTED),
        Term::new("tag", Iri("https://schema.org/keywords")).within(2).flagged(PROTECTED),
        Term::new("version", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#version")).flagged(PROTECTED),
    ],
};
static T38: Table = Table {
    id: 38,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("achievement", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement-0")).flagged(PROTECTED),
        Term::new("activityEndDate", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityEndDate")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#date"))).flagged(PROTECTED),
        Term::new("activityStartDate", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityStartDate")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#date"))).flagged(PROTECTED),
        Term::new("creditsEarned", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsEarned")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#float"))).flagged(PROTECTED),
        Term::new("identifier", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier")).within(2).flagged(PROTECTED),
        Term::new("image", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("licenseNumber", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#licenseNumber")).flagged(PROTECTED),
        Term::new("result", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#result")).within(2).flagged(PROTECTED),
        Term::new("role", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#role")).flagged(PROTECTED),
        Term::new("source", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#source")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("term", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#term")).flagged(PROTECTED),
    ],
};
static T39: Table = Table {
    id: 39,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("addressCountry", Iri("https://schema.org/addressCountry")).flagged(PROTECTED),
        Term::new("addressCountryCode", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#CountryCode")).flagged(PROTECTED),
        Term::new("addressLocality", Iri("https://schema.org/addressLocality")).flagged(PROTECTED),
        Term::new("addressRegion", Iri("https://schema.org/addressRegion")).flagged(PROTECTED),
        Term::new("geo", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates")).flagged(PROTECTED),
        Term::new("postOfficeBoxNumber", Iri("https://schema.org/postOfficeBoxNumber")).flagged(PROTECTED),
        Term::new("postalCode", Iri("https://schema.org/postalCode")).flagged(PROTECTED),
        Term::new("streetAddress", Iri("https://schema.org/streetAddress")).flagged(PROTECTED),
    ],
};
static T40: Table = Table {
    id: 40,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("targetCode", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetCode")).flagged(PROTECTED),
        Term::new("targetDescription", Iri("https://schema.org/targetDescription")).flagged(PROTECTED),
        Term::new("targetFramework", Iri("https://schema.org/targetFramework")).flagged(PROTECTED),
        Term::new("targetName", Iri("https://schema.org/targetName")).flagged(PROTECTED),
        Term::new("targetType", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetType")).flagged(PROTECTED),
        Term::new("targetUrl", Iri("https://schema.org/targetUrl")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#anyURI"))).flagged(PROTECTED),
    ],
};
static T41: Table = Table {
    id: 41,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("endorsementComment", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment")).flagged(PROTECTED),
    ],
};
static T42: Table = Table {
    id: 42,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("audience", Iri("https://schema.org/audience")).flagged(PROTECTED),
        Term::new("genre", Iri("https://schema.org/genre")).flagged(PROTECTED),
    ],
};
static T43: Table = Table {
    id: 43,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("latitude", Iri("https://schema.org/latitude")).flagged(PROTECTED),
        Term::new("longitude", Iri("https://schema.org/longitude")).flagged(PROTECTED),
    ],
};
static T44: Table = Table {
    id: 44,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("identifier", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier")).flagged(PROTECTED),
        Term::new("identifierType", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifierType")).flagged(PROTECTED),
    ],
};
static T45: Table = Table {
    id: 45,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("hashed", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#hashed")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#boolean"))).flagged(PROTECTED),
        Term::new("identityHash", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityHash")).flagged(PROTECTED),
        Term::new("identityType", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityType")).flagged(PROTECTED),
        Term::new("salt", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#salt")).flagged(PROTECTED),
    ],
};
static T46: Table = Table {
    id: 46,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("caption", Iri("https://schema.org/caption")).flagged(PROTECTED),
    ],
};
static T47: Table = Table {
    id: 47,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("additionalName", Iri("https://schema.org/additionalName")).flagged(PROTECTED),
        Term::new("address", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#address")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("dateOfBirth", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#dateOfBirth")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#date"))).flagged(PROTECTED),
        Term::new("email", Iri("https://schema.org/email")).flagged(PROTECTED),
        Term::new("familyName", Iri("https://schema.org/familyName")).flagged(PROTECTED),
        Term::new("familyNamePrefix", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#familyNamePrefix")).flagged(PROTECTED),
        Term::new("givenName", Iri("https://schema.org/givenName")).flagged(PROTECTED),
        Term::new("honorificPrefix", Iri("https://schema.org/honorificPrefix")).flagged(PROTECTED),
        Term::new("honorificSuffix", Iri("https://schema.org/honorificSuffix")).flagged(PROTECTED),
        Term::new("image", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("otherIdentifier", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier")).within(2).flagged(PROTECTED),
        Term::new("parentOrg", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#parentOrg")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("patronymicName", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#patronymicName")).flagged(PROTECTED),
        Term::new("phone", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#phone")).flagged(PROTECTED),
        Term::new("official", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#official")).flagged(PROTECTED),
    ],
};
static T48: Table = Table {
    id: 48,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("version", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#version")).flagged(PROTECTED),
    ],
};
static T49: Table = Table {
    id: 49,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("achievedLevel", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievedLevel")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#anyURI"))).flagged(PROTECTED),
        Term::new("resultDescription", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#anyURI"))).flagged(PROTECTED),
        Term::new("status", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#status")).flagged(PROTECTED),
        Term::new("value", Iri("https://schema.org/value")).flagged(PROTECTED),
    ],
};
static T50: Table = Table {
    id: 50,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("allowedValue", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#allowedValue")).within(1).flagged(PROTECTED),
        Term::new("requiredLevel", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredLevel")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#anyURI"))).flagged(PROTECTED),
        Term::new("requiredValue", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredValue")).flagged(PROTECTED),
        Term::new("resultType", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultType")).flagged(PROTECTED),
        Term::new("rubricCriterionLevel", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#rubricCriterionLevel")).within(2).flagged(PROTECTED),
        Term::new("valueMax", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMax")).flagged(PROTECTED),
        Term::new("valueMin", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMin")).flagged(PROTECTED),
    ],
};
static T51: Table = Table {
    id: 51,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("level", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#level")).flagged(PROTECTED),
        Term::new("points", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#points")).flagged(PROTECTED),
    ],
};
static T36: Table = Table {
    id: 36,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("OpenBadgeCredential", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential")).flagged(PROTECTED),
        Term::new("Achievement", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement")).flagged(PROTECTED).scope(0xe62d7ed82942e892, &[Item::Table(&T37)]),
        Term::new("AchievementCredential", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential")).flagged(PROTECTED),
        Term::new("AchievementSubject", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#AchievementSubject")).flagged(PROTECTED).scope(0xc39cfed3fe5b2d15, &[Item::Table(&T38)]),
        Term::new("Address", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Address")).flagged(PROTECTED).scope(0x65f7a43346a193ee, &[Item::Table(&T39)]),
        Term::new("Alignment", Iri("https://schema.org/AlignmentObject")).flagged(PROTECTED).scope(0x4e082cc6d59c0c7c, &[Item::Table(&T40)]),
        Term::new("Criteria", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria")).flagged(PROTECTED),
        Term::new("EndorsementCredential", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementCredential")).flagged(PROTECTED),
        Term::new("EndorsementSubject", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementSubject")).flagged(PROTECTED).scope(0xe8b26ac4f7e421be, &[Item::Table(&T41)]),
        Term::new("Evidence", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Evidence")).flagged(PROTECTED).scope(0xd994773f0901b1b4, &[Item::Table(&T42)]),
        Term::new("GeoCoordinates", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates")).flagged(PROTECTED).scope(0xd27bf73dde3785d5, &[Item::Table(&T43)]),
        Term::new("IdentifierEntry", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentifierEntry")).flagged(PROTECTED).scope(0xd25985a68c64d9ef, &[Item::Table(&T44)]),
        Term::new("IdentityObject", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentityObject")).flagged(PROTECTED).scope(0x83afcc9942d89605, &[Item::Table(&T45)]),
        Term::new("Image", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image")).flagged(PROTECTED).scope(0x5a11091eab500c8d, &[Item::Table(&T46)]),
        Term::new("Profile", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile")).flagged(PROTECTED).scope(0x944a8b6b28dee011, &[Item::Table(&T47)]),
        Term::new("Related", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Related")).flagged(PROTECTED).scope(0x0bb9dbf53feb1a14, &[Item::Table(&T48)]),
        Term::new("Result", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Result")).flagged(PROTECTED).scope(0xa13adbc61325bb9a, &[Item::Table(&T49)]),
        Term::new("ResultDescription", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#ResultDescription")).flagged(PROTECTED).scope(0xe02c3dbd9e80ed5d, &[Item::Table(&T50)]),
        Term::new("RubricCriterionLevel", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#RubricCriterionLevel")).flagged(PROTECTED).scope(0xf8c1c69048c02f2e, &[Item::Table(&T51)]),
        Term::new("alignment", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment")).within(2).flagged(PROTECTED),
        Term::new("description", Iri("https://schema.org/description")).flagged(PROTECTED),
        Term::new("endorsement", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsement")).within(2).flagged(PROTECTED),
        Term::new("image", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("name", Iri("https://schema.org/name")).flagged(PROTECTED),
        Term::new("narrative", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#narrative")).flagged(PROTECTED),
        Term::new("url", Iri("https://schema.org/url")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#anyURI"))).flagged(PROTECTED),
    ],
};
