//! <https://w3c-ccg.github.io/vc-ed/plugfest-1-2022/jff-vc-edu-plugfest-1-context.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Deferred, Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3c-ccg.github.io/vc-ed/plugfest-1-2022/jff-vc-edu-plugfest-1-context.json",
    sha256: "3bc63c2ac768b6c3ae9a1beeb2564b3156b47c4a3ffae1ae49b553d3664f2749",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T85)],
};

static T86: Table = Table {
    id: 86,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("achievementType", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#achievementType")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("alignment", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Alignment")),
        Term::new("creator", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Profile")),
        Term::new("creditsAvailable", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#creditsAvailable")).read_as(Coercion::Datatype(Deferred("xsd:float"))),
        Term::new("criteria", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#criteria")).read_as(Coercion::Id),
        Term::new("fieldOfStudy", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#fieldOfStudy")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("humanCode", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#humanCode")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("specialization", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#specialization")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("tags", Iri("https://schema.org/keywords")).read_as(Coercion::Datatype(Deferred("xsd:string"))).within(2),
    ],
    scoped: &[],
};
static T87: Table = Table {
    id: 87,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("achievement", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Achievement")),
        Term::new("identifier", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Identifier")),
        Term::new("result", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Result")),
    ],
    scoped: &[],
};
static T88: Table = Table {
    id: 88,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("addressCountry", Iri("https://schema.org/addressCountry")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("addressCountryCode", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#CountryCode")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("addressLocality", Iri("https://schema.org/addresLocality")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("addressRegion", Iri("https://schema.org/addressRegion")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("geo", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#GeoCoordinates")),
        Term::new("postOfficeBoxNumber", Iri("https://schema.org/postOfficeBoxNumber")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("postalCode", Iri("https://schema.org/postalCode")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("streetAddress", Iri("https://schema.org/streetAddress")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T89: Table = Table {
    id: 89,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("targetCode", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#targetCode")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("targetDescription", Iri("https://schema.org/targetDescription")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("targetFramework", Iri("https://schema.org/targetFramework")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("targetName", Iri("https://schema.org/targetName")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("targetType", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#targetType")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("targetUrl", Iri("https://schema.org/targetUrl")).read_as(Coercion::Datatype(Deferred("xsd:anyURI"))),
    ],
    scoped: &[],
};
static T90: Table = Table {
    id: 90,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("endorsementComment", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#endorsementComment")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T91: Table = Table {
    id: 91,
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
static T92: Table = Table {
    id: 92,
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
static T93: Table = Table {
    id: 93,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("hashed", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#hashed")).read_as(Coercion::Datatype(Deferred("xsd:boolean"))),
        Term::new("identityHash", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#identityHash")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("salt", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#salt")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T94: Table = Table {
    id: 94,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("caption", Iri("https://schema.org/caption")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T95: Table = Table {
    id: 95,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("additionalName", Iri("https://schema.org/additionalName")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("address", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Address")),
        Term::new("dateOfBirth", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#dateOfBirth")).read_as(Coercion::Datatype(Deferred("xsd:date"))),
        Term::new("email", Iri("https://schema.org/email")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("familyName", Iri("https://schema.org/familyName")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("familyNamePrefix", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#familyNamePrefix")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("givenName", Iri("https://schema.org/givenName")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("honorificPrefix", Iri("https://schema.org/honorificPrefix")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("honorificSuffix", Iri("https://schema.org/honorificSuffix")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("parentOrg", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#parentOrg")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("patronymicName", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#patronymicName")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("phone", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#PhoneNumber")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("official", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#official")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("sisSourcedId", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#sisSourcedId")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("sourcedId", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#sourcedId")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T96: Table = Table {
    id: 96,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("achievedLevel", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#achievedLevel")).read_as(Coercion::Datatype(Deferred("xsd:anyURI"))),
        Term::new("resultDescription", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#resultDescription")).read_as(Coercion::Datatype(Deferred("xsd:anyURI"))),
        Term::new("status", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#status")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("value", Iri("https://schema.org/value")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T97: Table = Table {
    id: 97,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("allowedValue", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#allowedValue")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("requiredLevel", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#requiredLevel")).read_as(Coercion::Datatype(Deferred("xsd:anyURI"))),
        Term::new("requiredValue", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#requiredValue")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("resultType", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#resultType")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("rubricCriterionLevel", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#RubricCriterionLevel")),
        Term::new("valueMax", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#valueMax")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("valueMin", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#valueMin")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T98: Table = Table {
    id: 98,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("level", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#level")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
        Term::new("points", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#points")).read_as(Coercion::Datatype(Deferred("xsd:string"))),
    ],
    scoped: &[],
};
static T85: Table = Table {
    id: 85,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")),
        Term::new("type", Iri("@type")),
        Term::new("xsd", Iri("https://www.w3.org/2001/XMLSchema#")).flagged(PREFIX),
        Term::new("OpenBadgeCredential", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#OpenBadgeCredential")),
        Term::new("Achievement", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Achievement")),
        Term::new("AchievementCredential", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#OpenBadgeCredential")),
        Term::new("AchievementSubject", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#AchievementSubject")),
        Term::new("Address", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Address")),
        Term::new("Alignment", Iri("https://schema.org/Alignment")),
        Term::new("Criteria", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Criteria")),
        Term::new("EndorsementCredential", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#EndorsementCredential")),
        Term::new("EndorsementSubject", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#EndorsementSubject")),
        Term::new("Evidence", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Evidence")),
        Term::new("GeoCoordinates", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#GeoCoordinates")),
        Term::new("IdentityObject", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#IdentityObject")),
        Term::new("Image", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#IdentityImage")),
        Term::new("Profile", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Profile")),
        Term::new("Result", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Result")),
        Term::new("ResultDescription", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#ResultDescription")),
        Term::new("RubricCriterionLevel", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#RubricCriterionLevel")),
        Term::new("alignment", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Alignment")).read_as(Coercion::Id),
        Term::new("description", Iri("https://schema.org/description")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#string"))),
        Term::new("endorsement", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#endorsement")).read_as(Coercion::Id),
        Term::new("image", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#image")).read_as(Coercion::Id),
        Term::new("name", Iri("https://schema.org/name")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#string"))),
        Term::new("narrative", Iri("https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#narrative")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#string"))),
        Term::new("url", Iri("https://schema.org/url")).read_as(Coercion::Datatype(Iri("https://www.w3.org/2001/XMLSchema#anyURI"))),
    ],
    scoped: &[
        Scoped::below("Achievement", 0xae43c735ba624b54, &[Item::Table(&T86)]),
        Scoped::below("AchievementSubject", 0xb0d99c78ccbfaec6, &[Item::Table(&T87)]),
        Scoped::below("Address", 0x99987b51340e691e, &[Item::Table(&T88)]),
        Scoped::below("Alignment", 0x488fcf0eee6f18bc, &[Item::Table(&T89)]),
        Scoped::below("EndorsementSubject", 0x760d331808880ce7, &[Item::Table(&T90)]),
        Scoped::below("Evidence", 0x8548f6ba030b05e8, &[Item::Table(&T91)]),
        Scoped::below("GeoCoordinates", 0x01277783fa57083c, &[Item::Table(&T92)]),
        Scoped::below("IdentityObject", 0x94f8f0f1557740d9, &[Item::Table(&T93)]),
        Scoped::below("Image", 0x04e0dc2072e34c5d, &[Item::Table(&T94)]),
        Scoped::below("Profile", 0x6822ce7f093d03f4, &[Item::Table(&T95)]),
        Scoped::below("Result", 0x4233005da4e95e28, &[Item::Table(&T96)]),
        Scoped::below("ResultDescription", 0x83093be24cbf4d38, &[Item::Table(&T97)]),
        Scoped::below("RubricCriterionLevel", 0x1d8ecf022de79166, &[Item::Table(&T98)]),
    ],
};
