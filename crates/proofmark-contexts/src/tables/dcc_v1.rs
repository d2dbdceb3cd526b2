//! <https://w3id.org/dcc/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED, REVERSE};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/dcc/v1",
    sha256: "1543695325471b0d23e839a28166ba4ea445cca294ac46fe034ca584cbfc6077",
    aliases: &[],
    redirect: Some("https://digitalcredentials.github.io/dcc/v1/dcc-context-v1.json"),
    items: &[Item::Table(&T155)],
};

static T155: Table = Table {
    id: 155,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("EducationalOccupationalCredential", Iri("http://schema.org/EducationalOccupationalCredential")).flagged(PROTECTED),
        Term::new("EducationalOccupationalProgram", Iri("http://schema.org/EducationalOccupationalProgram")).flagged(PROTECTED),
        Term::new("Course", Iri("http://schema.org/Course")).flagged(PROTECTED),
        Term::new("CourseInstance", Iri("http://schema.org/CourseInstance")).flagged(PROTECTED),
        Term::new("Person", Iri("http://schema.org/Person")).flagged(PROTECTED),
        Term::new("name", Iri("http://schema.org/name")).flagged(PROTECTED),
        Term::new("url", Iri("http://schema.org/url")).flagged(PROTECTED),
        Term::new("identifier", Iri("http://schema.org/identifier")).flagged(PROTECTED),
        Term::new("courseCode", Iri("http://schema.org/courseCode")).flagged(PROTECTED),
        Term::new("numberOfCredits", Iri("http://schema.org/numberOfCredits")).flagged(PROTECTED),
        Term::new("startDate", Iri("http://schema.org/startDate")).flagged(PROTECTED),
        Term::new("endDate", Iri("http://schema.org/endDate")).flagged(PROTECTED),
        Term::new("value", Iri("http://schema.org/value")).flagged(PROTECTED),
        Term::new("educationalCredentialAwarded", Iri("http://schema.org/educationalCredentialAwarded")).flagged(PROTECTED),
        Term::new("hasCourseInstance", Iri("http://schema.org/hasCourseInstance")).flagged(PROTECTED),
        Term::new("description", Iri("http://schema.org/description")).flagged(PROTECTED),
        Term::new("image", Iri("http://schema.org/image")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("awardedOnCompletionOf", Iri("http://schema.org/educationalCredentialAwarded")).flagged(PROTECTED | REVERSE),
        Term::new("competencyRequired", Iri("http://schema.org/EducationalOccupationalCredential#competencyRequired")).flagged(PROTECTED),
        Term::new("credentialCategory", Iri("http://schema.org/EducationalOccupationalCredential#credentialCategory")).flagged(PROTECTED),
        Term::new("hasCredential", Iri("http://schema.org/hasCredential")).flagged(PROTECTED),
        Term::new("assertion", Iri("https://w3id.org/dcc/v1#assertion")).flagged(PROTECTED),
        Term::new("Issuer", Iri("https://w3id.org/openbadges#Issuer")).flagged(PROTECTED),
        Term::new("ProgramCompletionCredential", Iri("https://w3id.org/dcc/v1#ProgramCompletionCredential")).flagged(PROTECTED),
        Term::new("CourseCompletionCredential", Iri("https://w3id.org/dcc/v1#CourseCompletionCredential")).flagged(PROTECTED),
        Term::new("LearningCredential", Iri("https://w3id.org/dcc/v1#LearningCredential")).flagged(PROTECTED),
        Term::new("Assertion", Iri("https://w3id.org/dcc/v1#Assertion")).flagged(PROTECTED),
    ],
    scoped: &[],
};
