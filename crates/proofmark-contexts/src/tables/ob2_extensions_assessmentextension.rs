//! <https://w3id.org/openbadges/extensions/assessmentExtension/context.json>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/openbadges/extensions/assessmentExtension/context.json",
    sha256: "46b2e9c907acf78494a77f88ea66f01a436bda1cc9e5167c15c86b39b1d3d914",
    aliases: &["https://openbadgespec.org/extensions/assessmentExtension/context.json"],
    redirect: Some("https://openbadgespec.org/extensions/assessmentExtension/context.json"),
    items: &[Item::Table(&T158)],
};

static T158: Table = Table {
    id: 158,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("obi", Iri("https://w3id.org/openbadges#")).flagged(PREFIX),
        Term::new("extensions", Iri("https://w3id.org/openbadges/extensions#")).flagged(PREFIX),
        Term::new("schema", Iri("http://schema.org/")).flagged(PREFIX),
        Term::new("case", Iri("https://purl.imsglobal.org/spec/case/vocab#")).flagged(PREFIX),
        Term::new("Artifact", Iri("https://w3id.org/openbadges/extensions#AssessmentExtensionArtifact")),
        Term::new("Exam", Iri("https://w3id.org/openbadges/extensions#AssessmentExtensionExam")),
        Term::new("ExternalQuestion", Iri("https://w3id.org/openbadges/extensions#AssessmentExtensionExternalQuestion")),
        Term::new("FileQuestion", Iri("https://w3id.org/openbadges/extensions#AssessmentExtensionFileQuestion")),
        Term::new("Performance", Iri("https://w3id.org/openbadges/extensions#AssessmentExtensionPerformance")),
        Term::new("TextQuestion", Iri("https://w3id.org/openbadges/extensions#AssessmentExtensionTextQuestion")),
        Term::new("assessmentEvaluation", Iri("https://w3id.org/openbadges/extensions#assessmentEvaluation")),
        Term::new("assessmentExample", Iri("https://w3id.org/openbadges/extensions#assessmentExample")),
        Term::new("assessmentOutput", Iri("https://w3id.org/openbadges/extensions#assessmentOutput")),
        Term::new("assessments", Iri("https://w3id.org/openbadges/extensions#assessments")),
        Term::new("caseUri", Iri("https://purl.imsglobal.org/spec/case/vocab#uri")),
        Term::new("category", Iri("https://purl.imsglobal.org/spec/case/vocab#category")),
        Term::new("characterLimit", Iri("https://w3id.org/openbadges/extensions#assessmentCharacterLimit")),
        Term::new("criterionLevels", Iri("https://purl.imsglobal.org/spec/case/vocab#CFRubricCriterionLevels")),
        Term::new("description", Iri("https://purl.imsglobal.org/spec/case/vocab#description")),
        Term::new("evaluationMethod", Iri("https://w3id.org/openbadges/extensions#assessmentEvaluationMethod")),
        Term::new("hasGroupEvaluation", Iri("https://w3id.org/openbadges/extensions#assessmentHasGroupEvaluation")),
        Term::new("hasGroupParticipation", Iri("https://w3id.org/openbadges/extensions#assessmentHasGroupParticipation")),
        Term::new("identifier", Iri("https://purl.imsglobal.org/spec/case/vocab#identifier")),
        Term::new("lastChangeDateTime", Iri("https://purl.imsglobal.org/spec/case/vocab#lastChangeDateTime")),
        Term::new("position", Iri("https://purl.imsglobal.org/spec/case/vocab#position")),
        Term::new("quality", Iri("https://purl.imsglobal.org/spec/case/vocab#quality")),
        Term::new("questions", Iri("https://w3id.org/openbadges/extensions#assessmentQuestions")),
        Term::new("required", Iri("https://w3id.org/openbadges/extensions#assessmentRequired")),
        Term::new("rubricCriteria", Iri("https://purl.imsglobal.org/spec/case/vocab#CFRubricCriteria")),
        Term::new("rubricId", Iri("https://purl.imsglobal.org/spec/case/vocab#rubricId")),
        Term::new("rubrics", Iri("https://purl.imsglobal.org/spec/case/vocab#rubrics")),
        Term::new("sections", Iri("https://w3id.org/openbadges/extensions#assessmentSections")),
        Term::new("score", Iri("https://purl.imsglobal.org/spec/case/vocab#score")),
        Term::new("scoringMethodExampleDescription", Iri("https://w3id.org/openbadges/extensions#assessmentScoringMethodExampleDescription")),
        Term::new("text", Iri("http://schema.org/text")),
        Term::new("title", Iri("https://purl.imsglobal.org/spec/case/vocab#title")),
        Term::new("weight", Iri("https://purl.imsglobal.org/spec/case/vocab#weight")),
        Term::new("wordLimit", Iri("https://w3id.org/openbadges/extensions#assessmentWordLimit")),
    ],
    scoped: &[],
};
