//! What a credential says, in one shape for all formats; every fact with the JSON Pointer it came from.
//!
//! Source: requirements SK-01..SK-43. Texts are the issuer's own and are returned raw: whoever shows them escapes them.

use super::{Pointer, Verdict};
use serde::Serialize;

/// A value and the place in the signed document that it was read from.
///
/// ```
/// # use proofmark::Fact;
/// # fn show(name: &Fact) {
/// println!("{} (from {})", name.value, name.at);
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Fact {
    /// The value as text. Numbers keep the form that is hashed.
    pub value: String,
    /// JSON Pointer (RFC 6901) into the secured document: the payload of a JWS, or the JSON credential.
    pub at: Pointer,
}

macro_rules! facts {
    ($($(#[$doc:meta])* $type:ident { $($(#[$field_doc:meta])* $field:ident: $of:ty,)* })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
            #[serde(rename_all = "camelCase")]
            #[non_exhaustive]
            pub struct $type {
                /// JSON Pointer of the object that was read.
                pub at: Pointer,
                $(
                    $(#[$field_doc])*
                    #[serde(skip_serializing_if = "Empty::is_empty")]
                    pub $field: $of,
                )*
            }
        )*
    };
}

/// What is left out of the JSON form.
trait Empty {
    fn is_empty(&self) -> bool;
}

impl<T> Empty for Option<T> {
    fn is_empty(&self) -> bool {
        self.is_none()
    }
}

impl<T> Empty for Vec<T> {
    fn is_empty(&self) -> bool {
        Self::is_empty(self)
    }
}

facts! {
    /// A credential: what was achieved, by whom, said by whom, when.
    CredentialFacts {
        /// The identifier of the credential.
        id: Option<Fact>,
        /// The types, `VerifiableCredential` included.
        types: Vec<Fact>,
        /// The name of the credential.
        name: Option<Fact>,
        /// The description of the credential.
        description: Option<Fact>,
        /// Who presents it, for a presentation.
        holder: Option<Fact>,
        /// Who issued it.
        issuer: Option<IssuerFacts>,
        /// To whom it was given.
        subject: Option<SubjectFacts>,
        /// What it was given for.
        achievement: Option<AchievementFacts>,
        /// Achievements that a record names itself, beside those of the credentials inside it.
        achievements: Vec<AchievementFacts>,
        /// How the achievements of a record are related.
        associations: Vec<AssociationFacts>,
        /// Who recommends the badge, its achievement or its issuer.
        endorsements: Vec<EndorsementFacts>,
        /// `true` when a record says that it is an excerpt.
        partial: Option<Fact>,
        /// How well: results with their scales.
        results: Vec<ResultFacts>,
        /// Evidence that the issuer points to.
        evidence: Vec<EvidenceFacts>,
        /// When the achievement was awarded.
        awarded_date: Option<Fact>,
        /// From when the credential is valid (`issuanceDate` in version 1.1).
        valid_from: Option<Fact>,
        /// Until when the credential is valid (`expirationDate` in version 1.1).
        valid_until: Option<Fact>,
    }

    /// The issuer, by its own words: only `id` is bound to the key.
    IssuerFacts {
        /// The identifier of the issuer.
        id: Option<Fact>,
        /// Its name.
        name: Option<Fact>,
        /// Its web page.
        url: Option<Fact>,
        /// Its address for questions.
        email: Option<Fact>,
        /// What it says of itself.
        description: Option<Fact>,
        /// Its picture: a URL, never to be fetched without asking.
        image: Option<Fact>,
    }

    /// The person or thing that the credential is about.
    SubjectFacts {
        /// The identifier of the subject.
        id: Option<Fact>,
        /// Further identifiers; hashed ones show only their kind.
        identifiers: Vec<IdentifierFacts>,
        /// The name of the subject.
        name: Option<Fact>,
        /// The role in which it was earned.
        role: Option<Fact>,
        /// The academic term.
        term: Option<Fact>,
        /// The licence number.
        license_number: Option<Fact>,
        /// What the issuer tells about how it was earned.
        narrative: Option<Fact>,
        /// Credits that were earned.
        credits_earned: Option<Fact>,
        /// What an endorsement says of it.
        endorsement_comment: Option<Fact>,
        /// When the activity began.
        activity_start_date: Option<Fact>,
        /// When the activity ended.
        activity_end_date: Option<Fact>,
    }

    /// An identifier of the subject.
    IdentifierFacts {
        /// What kind of identifier it is (`emailAddress`, `name` ...).
        identity_type: Option<Fact>,
        /// `true` when only a hash is in the credential.
        hashed: Option<Fact>,
        /// The identifier itself, when it is not hashed.
        identity: Option<Fact>,
    }

    /// What was achieved.
    AchievementFacts {
        /// The identifier of the achievement.
        id: Option<Fact>,
        /// Its kind (`Certificate`, `Course`, `Competency` ...).
        achievement_type: Option<Fact>,
        /// Its name.
        name: Option<Fact>,
        /// Its description.
        description: Option<Fact>,
        /// What had to be done.
        criteria: Option<CriteriaFacts>,
        /// The issuer's code for it, a course number for instance.
        human_code: Option<Fact>,
        /// Its field of study.
        field_of_study: Option<Fact>,
        /// Its specialization.
        specialization: Option<Fact>,
        /// Its version.
        version: Option<Fact>,
        /// The language it was taught or examined in.
        in_language: Option<Fact>,
        /// Credits that it is worth.
        credits_available: Option<Fact>,
        /// Who defined it, when that is somebody else than the issuer.
        creator: Option<IssuerFacts>,
        /// Its picture: a URL, never to be fetched without asking.
        image: Option<Fact>,
        /// Keywords.
        tags: Vec<Fact>,
        /// Skills and standards that it is aligned with.
        alignments: Vec<AlignmentFacts>,
    }

    /// How two achievements of a record are related: the source is, for instance, a part of the target. A name has the place
    /// of the achievement or credential that it was read from; what nobody signed has no name.
    AssociationFacts {
        /// `exactMatchOf`, `isChildOf`, `isParentOf`, `isPartOf`, `isPeerOf`, `isRelatedTo`, `precedes`, `replacedBy`.
        association_type: Option<Fact>,
        /// The id of the source.
        source_id: Option<Fact>,
        /// Its name.
        source_name: Option<Fact>,
        /// The id of the target.
        target_id: Option<Fact>,
        /// Its name.
        target_name: Option<Fact>,
    }

    /// A recommendation. Places of `endorser`, `comment`, `target` and `date` are in the endorsement itself, whose report is among
    /// the nested ones at `at`; without a good signature of its issuer there are none of them.
    EndorsementFacts {
        /// What it stands on: `credential`, `achievement`, `issuer`, `creator`, `source`, `parent organization`.
        endorsed: Option<Fact>,
        /// What its own report says.
        verdict: Option<Verdict>,
        /// Whether it is about the very thing that it stands on.
        relevant: Option<bool>,
        /// Who recommends.
        endorser: Option<IssuerFacts>,
        /// In which words.
        comment: Option<Fact>,
        /// The id of what it is about.
        target: Option<Fact>,
        /// Since when.
        date: Option<Fact>,
    }

    /// What had to be done for an achievement.
    CriteriaFacts {
        /// A page that tells it.
        id: Option<Fact>,
        /// The text, in Markdown.
        narrative: Option<Fact>,
    }

    /// A statement of the issuer that something corresponds to an item of a framework.
    AlignmentFacts {
        /// The name of the item.
        target_name: Option<Fact>,
        /// Its address.
        target_url: Option<Fact>,
        /// Its code within the framework.
        target_code: Option<Fact>,
        /// The framework, as the issuer names it.
        target_framework: Option<Fact>,
        /// The kind of item.
        target_type: Option<Fact>,
        /// Its description.
        target_description: Option<Fact>,
        /// The framework as recognised from the address: `esco`, `onet`, `case`, `ctdl`, `lightcast`.
        framework: Option<Fact>,
    }

    /// A result, joined to the description of its scale.
    ResultFacts {
        /// The name of what was measured.
        name: Option<Fact>,
        /// The kind of scale (`LetterGrade`, `Percent`, `RubricCriterionLevel` ...).
        result_type: Option<Fact>,
        /// The value.
        value: Option<Fact>,
        /// `Completed`, `InProgress`, `Failed` ...
        status: Option<Fact>,
        /// The level that was reached.
        level: Option<LevelFacts>,
        /// The level that had to be reached.
        required_level: Option<LevelFacts>,
        /// The value that had to be reached.
        required_value: Option<Fact>,
        /// The lowest value of the scale.
        value_min: Option<Fact>,
        /// The highest value of the scale.
        value_max: Option<Fact>,
        /// The values of the scale, lowest first.
        allowed_values: Vec<Fact>,
        /// Alignments of the result or its scale.
        alignments: Vec<AlignmentFacts>,
    }

    /// A level of a rubric.
    LevelFacts {
        /// Its name.
        name: Option<Fact>,
        /// Its place in the rubric.
        level: Option<Fact>,
        /// Its points.
        points: Option<Fact>,
        /// Its description.
        description: Option<Fact>,
    }

    /// Something that shows how the achievement was earned. Its content is not verified.
    EvidenceFacts {
        /// Its address.
        id: Option<Fact>,
        /// Its name.
        name: Option<Fact>,
        /// Its description.
        description: Option<Fact>,
        /// What it tells.
        narrative: Option<Fact>,
        /// Its genre.
        genre: Option<Fact>,
        /// Its audience.
        audience: Option<Fact>,
    }
}
