//! What a credential says, in one shape for all formats; every fact with the JSON Pointer it came from.
//!
//! Source: requirements SK-01..SK-43. Texts are the issuer's own and are returned raw: whoever shows them escapes them.

use super::skill::Skill;
use super::{Fact, Pointer, Verdict};
use serde::{Serialize, Serializer};

macro_rules! facts {
    ($($(#[$doc:meta])* $type:ident { $($(#[$field_doc:meta])* $field:ident: $of:ty,)* })*) => {
        $(
            #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
            #[serde(rename_all = "camelCase")]
            #[non_exhaustive]
            $(#[$doc])*
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
    /// A credential: what was achieved, by whom, said by whom, when. In JSON with its [`skills`](Self::skills).
    #[serde(remote = "Self")]
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
        /// With which key its holder shows that it is theirs (claim `cnf` of a token): the key's thumbprint (RFC 9278), else its
        /// id, else the name of the method by which it is stated.
        holder_key: Option<Fact>,
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
        /// When it was signed: the claim `iat` of a token, or `created` of the proof; `None` if several proofs differ in it.
        signed_at: Option<Fact>,
        /// A picture of the credential: a URL, never to be fetched without asking.
        image: Option<Fact>,
        /// Terms under which it may be used: they are stated, not judged.
        terms_of_use: Vec<ServiceFacts>,
        /// Where a newer version may be had.
        refresh_services: Vec<ServiceFacts>,
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
        /// Its phone number.
        phone: Option<Fact>,
        /// The name of the person who speaks for it.
        official: Option<Fact>,
        /// Its numbers in lists of others, by its own words.
        other_identifiers: Vec<OtherIdentifierFacts>,
        /// The organisations that it says it belongs to, the nearest first.
        parents: Vec<IssuerFacts>,
    }

    /// A number or name in somebody else's list.
    OtherIdentifierFacts {
        /// The number or name.
        identifier: Option<Fact>,
        /// Of what kind it is (`ext:...` for kinds of the issuer's own).
        identifier_type: Option<Fact>,
    }

    /// Something named by its type and address that hangs on a credential.
    ServiceFacts {
        /// Its identifier.
        id: Option<Fact>,
        /// Its types.
        types: Vec<Fact>,
        /// Its address, where that is not the identifier.
        url: Option<Fact>,
        /// From when it can be used.
        valid_from: Option<Fact>,
        /// Until when it can be used.
        valid_until: Option<Fact>,
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
        /// A picture of the subject: a URL, never to be fetched without asking.
        image: Option<Fact>,
        /// Who assessed it for the issuer.
        source: Option<Box<IssuerFacts>>,
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
        /// The kind in one of a few groups; `None` for kinds that are in none.
        group: Option<AchievementGroup>,
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
        /// The scales and rubrics of its results, whether or not there is a result.
        scales: Vec<ScaleFacts>,
        /// Its numbers in lists of others.
        other_identifiers: Vec<OtherIdentifierFacts>,
        /// Other versions of it: in another language, or earlier ones.
        related: Vec<RelatedFacts>,
    }

    /// Another version of an achievement.
    RelatedFacts {
        /// Its identifier.
        id: Option<Fact>,
        /// Its language.
        in_language: Option<Fact>,
        /// Its version.
        version: Option<Fact>,
    }

    /// A scale or rubric that results refer to (`resultDescription`).
    ScaleFacts {
        /// Its identifier.
        id: Option<Fact>,
        /// The name of what is measured.
        name: Option<Fact>,
        /// The kind of scale (`LetterGrade`, `Percent`, `RubricCriterionLevel` ...).
        result_type: Option<Fact>,
        /// The values of the scale.
        allowed_values: Vec<Fact>,
        /// Whether the signature covers their order, which is then from the lowest to the highest.
        values_ordered: Option<bool>,
        /// The lowest value of the scale.
        value_min: Option<Fact>,
        /// The highest value of the scale.
        value_max: Option<Fact>,
        /// The value that has to be reached.
        required_value: Option<Fact>,
        /// The identifier of the level that has to be reached.
        required_level: Option<Fact>,
        /// The levels of the rubric.
        levels: Vec<LevelFacts>,
        /// Skills and standards that the scale as a whole is aligned with.
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
        /// The framework as recognised from address, kind and code: the [name](Framework::name) of a [`Framework`].
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
        /// The level that had to be reached, without its alignments.
        required_level: Option<LevelFacts>,
        /// The value that had to be reached.
        required_value: Option<Fact>,
        /// Whether what was reached is at least what had to be reached; `None` where that cannot be told.
        meets_requirement: Option<bool>,
        /// The lowest value of the scale.
        value_min: Option<Fact>,
        /// The highest value of the scale.
        value_max: Option<Fact>,
        /// The values of the scale.
        allowed_values: Vec<Fact>,
        /// Whether the signature covers their order, which is then from the lowest to the highest.
        values_ordered: Option<bool>,
        /// Alignments of the result or its scale.
        alignments: Vec<AlignmentFacts>,
    }

    /// A level of a rubric.
    LevelFacts {
        /// Its identifier.
        id: Option<Fact>,
        /// Its name.
        name: Option<Fact>,
        /// Its place in the rubric.
        level: Option<Fact>,
        /// Its points.
        points: Option<Fact>,
        /// Its description.
        description: Option<Fact>,
        /// Skills and standards that this level is aligned with.
        alignments: Vec<AlignmentFacts>,
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
        /// Its types, but for `Evidence` itself.
        types: Vec<Fact>,
        /// The digest that pins its content; without one the content behind the address may change.
        digest: Option<Fact>,
    }
}

impl Serialize for CredentialFacts {
    /// The facts, and what follows from them.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Own<'a>(&'a CredentialFacts);

        impl Serialize for Own<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                CredentialFacts::serialize(self.0, serializer)
            }
        }

        #[derive(Serialize)]
        struct Whole<'a> {
            #[serde(flatten)]
            own: Own<'a>,
            #[serde(skip_serializing_if = "Vec::is_empty")]
            skills: Vec<Skill<'a>>,
        }

        Whole { own: Own(self), skills: self.skills() }.serialize(serializer)
    }
}

/// What kind of achievement it is, for people who choose between candidates (SK-08).
///
/// ```
/// use proofmark::AchievementGroup;
///
/// assert_eq!(AchievementGroup::of("BachelorDegree"), Some(AchievementGroup::Degree));
/// assert_eq!(AchievementGroup::of("ext:SailingKnot"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AchievementGroup {
    /// A degree or school diploma.
    Degree,
    /// A certification or licence to practise: usually examined, and usually for a time.
    Certification,
    /// A course or programme, or a certificate of having completed one.
    Course,
    /// A single skill, or an assessment of one.
    Competency,
    /// Having taken part or being a member: no assessment of a skill.
    Participation,
    /// An honour.
    Award,
}

impl AchievementGroup {
    /// The group of an `achievementType` of Open Badges 3.0; `None` for the general ones and for kinds of the issuer's own.
    #[must_use]
    pub fn of(kind: &str) -> Option<Self> {
        Some(match kind {
            "AssociateDegree"
            | "BachelorDegree"
            | "Degree"
            | "Diploma"
            | "DoctoralDegree"
            | "GeneralEducationDevelopment"
            | "MasterDegree"
            | "ProfessionalDoctorate"
            | "ResearchDoctorate"
            | "SecondarySchoolDiploma" => Self::Degree,
            "ApprenticeshipCertificate"
            | "Certification"
            | "JourneymanCertificate"
            | "License"
            | "MasterCertificate"
            | "QualityAssuranceCredential" => Self::Certification,
            "Certificate" | "CertificateOfCompletion" | "Course" | "LearningProgram" | "MicroCredential" => {
                Self::Course
            }
            "Assessment" | "Assignment" | "Competency" => Self::Competency,
            "CoCurricular" | "CommunityService" | "Fieldwork" | "Membership" => Self::Participation,
            "Award" => Self::Award,
            // `Achievement` and `Badge` say nothing of the kind.
            _ => return None,
        })
    }

    /// The name in the report's JSON form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Degree => "degree",
            Self::Certification => "certification",
            Self::Course => "course",
            Self::Competency => "competency",
            Self::Participation => "participation",
            Self::Award => "award",
        }
    }

    /// All values, in the order of the documentation.
    pub const ALL: &'static [Self] =
        &[Self::Degree, Self::Certification, Self::Course, Self::Competency, Self::Participation, Self::Award];
}
