//! Skills: every alignment of a credential in one list, with what the credential says of having reached it.
//!
//! Source: requirements SK-05..SK-09, SK-20..SK-26.

use super::framework::{Framework, Item};
use super::{AchievementFacts, AlignmentFacts, CredentialFacts, Fact, Pointer, ResultFacts};
use serde::Serialize;
use std::collections::BTreeSet;

/// Most skills of one credential: a small document can join many results with many alignments (R5).
const MOST: usize = 1000;

/// Where in a credential a skill stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SkillSource {
    /// The achievement itself is a competency.
    Competency,
    /// The achievement is aligned with it.
    Achievement,
    /// A result, or the scale of a result, is aligned with it.
    Result,
    /// A level of a rubric is aligned with it.
    Level,
    /// A scale without a result is aligned with it.
    Scale,
    /// A transcript names it and does not say that it was reached.
    Mentioned,
}

impl SkillSource {
    /// All values, in the order of the documentation.
    pub const ALL: &'static [Self] =
        &[Self::Competency, Self::Achievement, Self::Result, Self::Level, Self::Scale, Self::Mentioned];

    /// The name in the report's JSON form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Competency => "competency",
            Self::Achievement => "achievement",
            Self::Result => "result",
            Self::Level => "level",
            Self::Scale => "scale",
            Self::Mentioned => "mentioned",
        }
    }
}

/// Whether a credential says that something was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Attainment {
    /// It was reached.
    Attained,
    /// It is not said, or what is said cannot be decided.
    NotStated,
    /// Not yet: in progress, enrolled, on hold or provisional.
    Pending,
    /// It was not: failed, withdrawn, or below what is required.
    NotAttained,
}

impl Attainment {
    /// All values, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::Attained, Self::NotStated, Self::Pending, Self::NotAttained];

    /// The name in the report's JSON form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Attained => "attained",
            Self::NotStated => "not-stated",
            Self::Pending => "pending",
            Self::NotAttained => "not-attained",
        }
    }
}

/// A skill that a credential speaks of. That it corresponds to an item of a framework is the issuer's claim; nothing is
/// looked up there (SK-24).
///
/// ```
/// # use proofmark::{Attainment, CredentialFacts};
/// # fn show(credential: &CredentialFacts) {
/// for skill in credential.skills().iter().filter(|skill| skill.attainment == Attainment::Attained) {
///     println!("{:?} {:?}", skill.name.map(|name| name.value()), skill.key);
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Skill<'a> {
    /// JSON Pointer of the alignment, or of the achievement.
    pub at: &'a Pointer,
    /// Where it stands.
    pub source: SkillSource,
    /// Whether it was reached. A result that was not passed makes no skill (SK-06).
    pub attainment: Attainment,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'a Fact>,
    /// Its description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<&'a Fact>,
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a Fact>,
    /// Its code, as the issuer writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'a Fact>,
    /// The kind of item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_type: Option<&'a Fact>,
    /// The framework, as the issuer names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework_name: Option<&'a Fact>,
    /// The framework, as recognised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework: Option<Framework>,
    /// What two mentions of the same item have in common: `framework:code`, or else the address. Names are not compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The name of the achievement that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub achievement: Option<&'a Fact>,
    /// The result that decided whether it was reached; `None` where there is none, or several say the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<SkillResult<'a>>,
}

/// The result that a skill was shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SkillResult<'a> {
    /// JSON Pointer of the result.
    pub at: &'a Pointer,
    /// The name of what was measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'a Fact>,
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<&'a Fact>,
    /// The name of the level that was reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<&'a Fact>,
    /// `Completed`, `InProgress`, `Failed` ...
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<&'a Fact>,
}

impl<'a> SkillResult<'a> {
    fn of(result: &'a ResultFacts) -> Self {
        Self {
            at: &result.at,
            name: result.name.as_ref(),
            value: result.value.as_ref(),
            level: result.level.as_ref().and_then(|level| level.name.as_ref()),
            status: result.status.as_ref(),
        }
    }
}

impl CredentialFacts {
    /// All skills that the credential speaks of, each once: the achievement itself if it is a competency, then what it,
    /// its results, their scales and levels are aligned with. Whether each was reached is a part of the list, so nobody has to
    /// join a failed result to it. At most 1,000.
    #[must_use]
    pub fn skills(&self) -> Vec<Skill<'_>> {
        let mut list = List::default();
        if let Some(achievement) = &self.achievement {
            self.awarded(achievement, &mut list);
        }
        for mentioned in &self.achievements {
            list.competency(mentioned, SkillSource::Mentioned, Decided::by_nothing());
            let name = mentioned.name.as_ref();
            let levels = mentioned.scales.iter().flat_map(|scale| &scale.levels);
            let aligned = mentioned.alignments.iter();
            let aligned = aligned.chain(mentioned.scales.iter().flat_map(|scale| &scale.alignments));
            let aligned = aligned.chain(levels.flat_map(|level| &level.alignments));
            for alignment in aligned {
                list.alignment(alignment, SkillSource::Mentioned, name, Decided::by_nothing());
            }
        }
        list.skills
    }

    /// The skills of the achievement that the credential is about.
    fn awarded<'a>(&'a self, achievement: &'a AchievementFacts, list: &mut List<'a>) {
        let name = achievement.name.as_ref();
        let whole = Decided::by_all(&self.results);
        list.competency(achievement, SkillSource::Competency, whole);
        for alignment in &achievement.alignments {
            list.alignment(alignment, SkillSource::Achievement, name, whole);
        }
        for result in &self.results {
            for alignment in result.level.iter().flat_map(|level| &level.alignments) {
                list.alignment(alignment, SkillSource::Level, name, Decided::by(result));
            }
            for alignment in &result.alignments {
                list.alignment(alignment, SkillSource::Result, name, Decided::by(result));
            }
        }
        for scale in &achievement.scales {
            for alignment in &scale.alignments {
                list.alignment(alignment, SkillSource::Scale, name, Decided::by_nothing());
            }
            // Another level than the one that was reached may be lower or higher.
            for alignment in scale.levels.iter().flat_map(|level| &level.alignments) {
                list.alignment(alignment, SkillSource::Level, name, Decided::by_nothing());
            }
        }
    }
}

impl ResultFacts {
    /// Whether the result says that something was reached: by its status, by what is required, and never for a prediction
    /// (SK-06, SK-07, SK-09). A result without a status is a completed one.
    ///
    /// ```
    /// use proofmark::{Attainment, ResultFacts};
    ///
    /// assert_eq!(ResultFacts::default().attainment(), Attainment::Attained);
    /// ```
    #[must_use]
    pub fn attainment(&self) -> Attainment {
        let is = |fact: &Option<Fact>, name: &str| fact.as_ref().is_some_and(|fact| fact.value() == name);
        let by_status = match self.status.as_ref().map_or("Completed", |status| status.value()) {
            "Completed" => Attainment::Attained,
            "Enrolled" | "InProgress" | "OnHold" | "Provisional" => Attainment::Pending,
            "Failed" | "Withdrew" => Attainment::NotAttained,
            _ => Attainment::NotStated,
        };
        let by_requirement =
            if self.meets_requirement == Some(false) { Attainment::NotAttained } else { Attainment::Attained };
        let by_kind =
            if is(&self.result_type, "PredictedScore") { Attainment::NotStated } else { Attainment::Attained };
        by_status.max(by_requirement).max(by_kind)
    }
}

/// What is known of having reached something, and from which result.
#[derive(Debug, Clone, Copy)]
struct Decided<'a> {
    attainment: Attainment,
    result: Option<&'a ResultFacts>,
}

impl<'a> Decided<'a> {
    fn by(result: &'a ResultFacts) -> Self {
        Self { attainment: result.attainment(), result: Some(result) }
    }

    /// Whoever failed in a part has not shown the whole. Of several results that say the same none is picked, for not every
    /// suite signs their order (DI-LD-21).
    fn by_all(results: &'a [ResultFacts]) -> Self {
        let worst = results.iter().map(ResultFacts::attainment).max().unwrap_or(Attainment::Attained);
        let mut deciding = results.iter().filter(|result| result.attainment() == worst);
        let result = deciding.next().filter(|_| deciding.next().is_none());
        Self { attainment: worst, result }
    }

    fn by_nothing() -> Self {
        Self { attainment: Attainment::NotStated, result: None }
    }
}

#[derive(Default)]
struct List<'a> {
    skills: Vec<Skill<'a>>,
    /// Places of alignments, and of alignments with the result that decided.
    placed: BTreeSet<String>,
    seen: BTreeSet<(String, Option<String>)>,
}

impl<'a> List<'a> {
    /// SK-26: the achievement is the skill.
    fn competency(&mut self, achievement: &'a AchievementFacts, source: SkillSource, decided: Decided<'a>) {
        if achievement.achievement_type.as_ref().is_some_and(|kind| kind.value() == "Competency") {
            let address = achievement.id.as_ref();
            let code = achievement.human_code.as_ref();
            let skill = Skill {
                name: achievement.name.as_ref(),
                description: achievement.description.as_ref(),
                url: address,
                code,
                key: address.map(|address| address.value().trim().to_owned()),
                achievement: achievement.name.as_ref(),
                ..decided.skill(&achievement.at, source)
            };
            self.push(skill);
        }
    }

    fn alignment(
        &mut self,
        alignment: &'a AlignmentFacts,
        source: SkillSource,
        achievement: Option<&'a Fact>,
        decided: Decided<'a>,
    ) {
        let text = |fact: &'a Option<Fact>| fact.as_ref().map_or("", Fact::value);
        let (url, code) = (text(&alignment.target_url), text(&alignment.target_code));
        let framework = Framework::of(url, text(&alignment.target_type), code).map(|(framework, _)| framework);
        let item = framework.and_then(|framework| Item::of(framework, url, code).key());
        let skill = Skill {
            name: alignment.target_name.as_ref(),
            description: alignment.target_description.as_ref(),
            url: alignment.target_url.as_ref(),
            code: alignment.target_code.as_ref(),
            target_type: alignment.target_type.as_ref(),
            framework_name: alignment.target_framework.as_ref(),
            framework,
            key: item.or_else(|| Some(url.trim()).filter(|url| !url.is_empty()).map(str::to_owned)),
            achievement,
            ..decided.skill(&alignment.at, source)
        };
        self.push(skill);
    }

    /// One alignment stands in the list once for each result that refers to it, and once without any if none does.
    fn push(&mut self, skill: Skill<'a>) {
        let (at, result) = (skill.at.to_string(), skill.result.map(|result| result.at.to_string()));
        let again = result.is_none() && self.placed.contains(&at);
        if self.skills.len() < MOST && !again && self.seen.insert((at.clone(), result)) {
            self.placed.insert(at);
            self.skills.push(skill);
        }
    }
}

impl<'a> Decided<'a> {
    fn skill(self, at: &'a Pointer, source: SkillSource) -> Skill<'a> {
        Skill {
            at,
            source,
            attainment: self.attainment,
            name: None,
            description: None,
            url: None,
            code: None,
            target_type: None,
            framework_name: None,
            framework: None,
            key: None,
            achievement: None,
            result: self.result.map(SkillResult::of),
        }
    }
}
