//! <https://w3c-ccg.github.io/vc-ed/plugfest-2-2022/jff-vc-edu-plugfest-2-context.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Deferred, Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3c-ccg.github.io/vc-ed/plugfest-2-2022/jff-vc-edu-plugfest-2-context.json",
    sha256: "9f1c8f9f361ba2994b9b50701f41149919542c50c7b7455b2846d87959295d72",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T99)],
};

static T100: Table = Table {
    id: 100,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("achievementType", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievementType")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("alignment", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Alignment"))).within(2),
        Term::new("creator", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile")),
        Term::new("creditsAvailable", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsAvailable")).read_as(Coercion::Datatype(Deferred("xsd:float"))),
        Term::new("criteria", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria")).read_as(Coercion::Id),
        Term::new("fieldOfStudy", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#fieldOfStudy")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("humanCode", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#humanCode")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("otherIdentifier", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentifierEntry"))).within(2),
        Term::new("related", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#related")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Related"))).within(2),
        Term::new("resultDescription", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#ResultDescription"))).within(2),
        Term::new("specialization", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#specialization")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("tag", Iri("https://schema.org/keywords")).read_as(Coercion::Datatype(Deferred("xsd:string"))).within(2),
        Term::new("version", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#version")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T101: Table = Table {
    id: 101,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("achievement", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement")),
        Term::new("activityEndDate", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityEndDate")).read_as(Coercion::Datatype(Deferred("xsd:date"))),
        Term::new("activityStartDate", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityStartDate")).read_as(Coercion::Datatype(Deferred("xsd:date"))),
        Term::new("creditsEarned", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsEarned")).read_as(Coercion::Datatype(Deferred("xsd:float"))),
        Term::new("identifier", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentityObject"))).within(2),
        Term::new("licenseNumber", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#licenseNumber")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("result", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#result")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Result"))).within(2),
        Term::new("role", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#role")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("source", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#source")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile"))),
        Term::new("term", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#term")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T102: Table = Table {
    id: 102,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("addressCountry", Iri("https://schema.org/addressCountry")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("addressCountryCode", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#CountryCode")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("addressLocality", Iri("https://schema.org/addressLocality")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("addressRegion", Iri("https://schema.org/addressRegion")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("geo", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates")),
        Term::new("postOfficeBoxNumber", Iri("https://schema.org/postOfficeBoxNumber")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("postalCode", Iri("https://schema.org/postalCode")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("streetAddress", Iri("https://schema.org/streetAddress")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T103: Table = Table {
    id: 103,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("targetCode", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetCode")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("targetDescription", Iri("https://schema.org/targetDescription")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("targetFramework", Iri("https://schema.org/targetFramework")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("targetName", Iri("https://schema.org/targetName")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("targetType", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetType")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("targetUrl", Iri("https://schema.org/targetUrl")).read_as(Coercion::Datatype(Deferred("xsd:anyURI"))),
    ],
    scoped: &[],
};
static T104: Table = Table {
    id: 104,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("endorsementComment", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T105: Table = Table {
    id: 105,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("audience", Iri("https://schema.org/audience")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("genre", Iri("https://schema.org/genre")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T106: Table = Table {
    id: 106,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("latitude", Iri("https://schema.org/latitude")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("longitude", Iri("https://schema.org/longitude")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T107: Table = Table {
    id: 107,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("identifier", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("identifierType", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifierType")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T108: Table = Table {
    id: 108,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("hashed", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#hashed")).read_as(Coercion::Datatype(Deferred("xsd:boolean"))),
        Term::new("identityHash", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityHash")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("identityType", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityType")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("salt", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#salt")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T109: Table = Table {
    id: 109,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("caption", Iri("https://schema.org/caption")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T110: Table = Table {
    id: 110,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("additionalName", Iri("https://schema.org/additionalName")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("address", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Address")),
        Term::new("dateOfBirth", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#dateOfBirth")).read_as(Coercion::Datatype(Deferred("xsd:date"))),
        Term::new("email", Iri("https://schema.org/email")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("familyName", Iri("https://schema.org/familyName")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("familyNamePrefix", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#familyNamePrefix")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("givenName", Iri("https://schema.org/givenName")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("honorificPrefix", Iri("https://schema.org/honorificPrefix")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("honorificSuffix", Iri("https://schema.org/honorificSuffix")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("otherIdentifier", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentifierEntry"))).within(2),
        Term::new("parentOrg", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#parentOrg")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("patronymicName", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#patronymicName")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("phone", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#PhoneNumber")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("official", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#official")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T111: Table = Table {
    id: 111,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("version", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#version")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T112: Table = Table {
    id: 112,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("achievedLevel", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievedLevel")).read_as(Coercion::Datatype(Deferred("xsd:anyURI"))),
        Term::new("resultDescription", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription")).read_as(Coercion::Datatype(Deferred("xsd:anyURI"))),
        Term::new("status", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#status")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("value", Iri("https://schema.org/value")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T113: Table = Table {
    id: 113,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("allowedValue", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#allowedValue")).read_as(Coercion::Datatype(Deferred("xsd:string"))).within(2),
        Term::new("requiredLevel", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredLevel")).read_as(Coercion::Datatype(Deferred("xsd:anyURI"))),
        Term::new("requiredValue", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredValue")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("resultType", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultType")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("rubricCriterionLevel", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#rubricCriterionLevel")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#RubricCriterionLevel"))).within(2),
        Term::new("valueMax", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMax")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("valueMin", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMin")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T114: Table = Table {
    id: 114,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("level", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#level")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("points", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#points")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T99: Table = Table {
    id: 99,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")),
        Term::new("type", Iri("@type")),
        Term::new("xsd", Iri("https://www.w3.org/2001/XMLSchema#")).flagged(PREFIX),
        Term::new("OpenBadgeCredential", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential")),
        Term::new("Achievement", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement")),
        Term::new("AchievementCredential", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential")),
        Term::new("AchievementSubject", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#AchievementSubject")),
        Term::new("Address", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Address")),
        Term::new("Alignment", Iri("https://schema.org/Alignment")),
        Term::new("Criteria", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria")),
        Term::new("EndorsementCredential", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementCredential")),
        Term::new("EndorsementSubject", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementSubject")),
        Term::new("Evidence", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Evidence")),
        Term::new("GeoCoordinates", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates")),
        Term::new("IdentifierEntry", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentifierEntry")),
        Term::new("IdentityObject", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentityObject")),
        Term::new("Image", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image")),
        Term::new("Profile", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile")),
        Term::new("Related", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Related")),
        Term::new("Result", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Result")),
        Term::new("ResultDescription", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#ResultDescription")),
        Term::new("RubricCriterionLevel", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#RubricCriterionLevel")),
        Term::new("alignment", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Alignment"))).within(2),
        Term::new("description", Iri("https://schema.org/description")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#string"))),
        Term::new("endorsement", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsement")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementCredential"))).within(2),
        Term::new("image", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#image")).read_as(Coercion::Datatype(Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image"))),
        Term::new("name", Iri("https://schema.org/name")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#string"))),
        Term::new("narrative", Iri("https://purl.imsglobal.org/spec/vc/ob/vocab.html#narrative")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#string"))),
        Term::new("url", Iri("https://schema.org/url")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#anyURI"))),
    ],
    scoped: &[
        Scoped::below("Achievement", 0xc6bb9daebb0029e9, &[Item::Table(&T100)]),
        Scoped::below("AchievementSubject", 0x592b24264cc5ad65, &[Item::Table(&T101)]),
        Scoped::below("Address", 0xf18d822527f880a5, &[Item::Table(&T102)]),
        Scoped::below("Alignment", 0xd443109d82fcc7a3, &[Item::Table(&T103)]),
        Scoped::below("EndorsementSubject", 0xc8e3366141df78b7, &[Item::Table(&T104)]),
        Scoped::below("Evidence", 0x8548f6ba030b05e8, &[Item::Table(&T105)]),
        Scoped::below("GeoCoordinates", 0x01277783fa57083c, &[Item::Table(&T106)]),
        Scoped::below("IdentifierEntry", 0xd1bd2f4c1fcc416e, &[Item::Table(&T107)]),
        Scoped::below("IdentityObject", 0x07e328ab14c30c9a, &[Item::Table(&T108)]),
        Scoped::below("Image", 0x04e0dc2072e34c5d, &[Item::Table(&T109)]),
        Scoped::below("Profile", 0xdc52ff280edb0751, &[Item::Table(&T110)]),
        Scoped::below("Related", 0x03ef210d920501ae, &[Item::Table(&T111)]),
        Scoped::below("Result", 0x67bcbad3e5b54179, &[Item::Table(&T112)]),
        Scoped::below("ResultDescription", 0xb101457d83756b20, &[Item::Table(&T113)]),
        Scoped::below("RubricCriterionLevel", 0xd8a0d90163e29afb, &[Item::Table(&T114)]),
    ],
};
