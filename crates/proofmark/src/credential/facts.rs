//! Reads the facts of a report out of a view: one shape for all formats, each fact with its pointer (SK-01..SK-43).

use super::{View, sort_key};
use crate::report::{
    AchievementFacts, AlignmentFacts, CredentialFacts, CriteriaFacts, EvidenceFacts, Fact, Format, IdentifierFacts,
    IssuerFacts, LevelFacts, Pointer, ResultFacts, SubjectFacts,
};
use crate::time::Timestamp;
use proofmark_json::{Kind, Value, jcs};
use std::collections::BTreeSet;

/// Everything the credential says, or claims to say.
pub(crate) fn read(view: &View<'_>) -> CredentialFacts {
    let body = view.body;
    let from = Source::new(body);
    let presentation = view.format == Format::Presentation;
    let subject = view.subject().filter(|subject| subject.is_object());
    // CLR-06: a record has a list of them, none of which is what it was given for.
    let record = view.format == Format::Clr20;
    let list = subject.and_then(|subject| subject.get("achievement"));
    let achievement = one(list).filter(|value| value.is_object() && !record);
    CredentialFacts {
        id: view.id().and_then(text),
        types: texts(body.get("type")),
        name: from.text("name"),
        description: from.text("description"),
        holder: view.controller().filter(|_| presentation).and_then(text),
        issuer: if presentation { None } else { issuer(view) },
        subject: subject.map(|value| read_subject(view, value)),
        achievement: achievement.map(|value| read_achievement(view, value)),
        achievements: objects(list.filter(|_| record)).map(|value| read_achievement(view, value)).collect(),
        // Their ends are found once everything inside has a report.
        associations: Vec::new(),
        endorsements: Vec::new(),
        partial: if record { from.text("partial") } else { None },
        results: subject.map(|subject| results(subject, achievement)).unwrap_or_default(),
        evidence: distinct(body.get("evidence"))
            .filter(|item| item.is_object() || item.as_str().is_some())
            .map(evidence)
            .collect(),
        awarded_date: from.text("awardedDate"),
        valid_from: view.begins().next().and_then(|date| instant(date.value, date.numeric)),
        valid_until: view.ends().next().and_then(|date| instant(date.value, date.numeric)),
        at: from.at,
    }
}

/// A text in any of its spellings: string, number, boolean, language value object, language map, or a list of these of
/// which the first is taken (OB3-MOD-22, VC2-NAME-01).
pub(crate) fn text(value: Value<'_>) -> Option<Fact> {
    let shown = match value.kind() {
        Kind::String => value.as_str()?.to_owned(),
        // What was hashed is shown (THREAT-03).
        Kind::Number => jcs::number(value.number_text()?).into_owned(),
        Kind::Bool => value.as_bool()?.to_string(),
        Kind::Array => return one(Some(value)).and_then(text),
        Kind::Object => {
            let inner = value
                .get("@value")
                .or_else(|| value.get("en"))
                .or_else(|| value.members().find(|(name, _)| !name.starts_with('@')).map(|(_, value)| value))?;
            return inner.as_str().map(|text| Fact { value: text.to_owned(), at: Pointer::of(inner) });
        }
        Kind::Null => return None,
    };
    Some(Fact { value: shown, at: Pointer::of(value) })
}

/// An object that facts are read from, with its pointer, so that it is not looked for again for each member.
struct Source<'a> {
    object: Value<'a>,
    at: Pointer,
}

impl<'a> Source<'a> {
    fn new(object: Value<'a>) -> Self {
        Self { object, at: Pointer::of(object) }
    }

    /// The text of a member.
    fn text(&self, name: &'static str) -> Option<Fact> {
        let value = self.object.get(name)?;
        let Some(plain) = value.as_str() else { return text(value) };
        Some(Fact { value: plain.to_owned(), at: self.at.member(name) })
    }
}

/// Most entries of a list that are shown: a report is for people, and its size must not be the issuer's choice (R5).
const MOST: usize = 200;

/// The value, or the one of several that is shown: no suite over RDF signs their order, so it must not decide (DI-LD-21).
/// English comes first, then what sorts first.
fn one(value: Option<Value<'_>>) -> Option<Value<'_>> {
    let value = value?;
    if value.kind() != Kind::Array {
        return Some(value);
    }
    let mut items = value.items().filter(|item| !matches!(item.kind(), Kind::Null | Kind::Array));
    let (first, second) = (items.next(), items.next());
    if second.is_none() {
        return first;
    }
    let foreign =
        |item: &Value<'_>| !item.get_str("@language").is_some_and(|tag| tag == "en" || tag.starts_with("en-"));
    let all = first.into_iter().chain(second).chain(items.take(MOST));
    all.min_by_key(|item| (foreign(item), sort_key(item)))
}

/// The string that a member holds, alone or in a list.
fn string<'a>(object: Value<'a>, name: &str) -> Option<&'a str> {
    one(object.get(name)).and_then(Value::as_str)
}

/// Elements of a list without repetitions, which a graph does not have and which must not push others out (DI-LD-21).
fn distinct<'a>(value: Option<Value<'a>>) -> impl Iterator<Item = Value<'a>> {
    let mut seen: BTreeSet<&'a str> = BTreeSet::new();
    let several = value.is_some_and(|list| list.kind() == Kind::Array && list.len() > 1);
    value
        .into_iter()
        .flat_map(Value::one_or_many)
        .filter(move |item| {
            !several || item.as_str().or_else(|| item.get_str("id")).is_none_or(|text| seen.insert(text))
        })
        .take(MOST)
}

fn texts(value: Option<Value<'_>>) -> Vec<Fact> {
    distinct(value).filter_map(text).collect()
}

fn objects(value: Option<Value<'_>>) -> impl Iterator<Item = Value<'_>> {
    distinct(value).filter(|value| value.is_object())
}

/// A URL, or the `id` of an object that stands for it; never the content of a data URL (SK-40).
pub(crate) fn reference(value: Value<'_>) -> Option<Fact> {
    let value = one(Some(value))?;
    let fact = if value.is_object() { Source::new(value).text("id") } else { text(value) }?;
    // A name that holds within this document alone tells nothing.
    if fact.value.starts_with("_:") {
        return None;
    }
    if fact.value.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:")) {
        let media_type = fact.value.split([',', ';']).next().unwrap_or_default();
        return Some(Fact { value: format!("{media_type} (embedded, {} characters)", fact.value.len()), at: fact.at });
    }
    Some(fact)
}

fn reference_of(object: Value<'_>, name: &'static str) -> Option<Fact> {
    object.get(name).and_then(reference)
}

/// A date; NumericDates in the form of the others.
fn instant(value: Value<'_>, numeric: bool) -> Option<Fact> {
    if !numeric {
        return text(value);
    }
    let instant = value.number_text().and_then(Timestamp::from_numeric_date)?;
    Some(Fact { value: instant.to_string(), at: Pointer::of(value) })
}

fn issuer(view: &View<'_>) -> Option<IssuerFacts> {
    let id = view.controller().and_then(text);
    let own = match view.body.get("issuer").filter(|issuer| issuer.is_object()) {
        Some(profile) => Some(IssuerFacts { id, ..read_profile(profile) }),
        None => id.map(|id| IssuerFacts { at: id.at.clone(), id: Some(id), ..IssuerFacts::default() }),
    };
    own.map(|own| completed(own, view))
}

/// The creator of the achievement is often the issuer once more, and so may be those who endorse. Under a suite over RDF
/// they are one node, whose members may stand at any of these places (DI-LD-22).
fn completed(own: IssuerFacts, view: &View<'_>) -> IssuerFacts {
    let Some(id) = view.controller().and_then(Value::as_str) else { return own };
    let achievement = view.subject().and_then(|subject| one(subject.get("achievement")));
    let endorsed = [Some(view.body), view.body.get("issuer"), achievement];
    let endorsers = endorsed.into_iter().flatten().flat_map(|place| {
        place
            .get("endorsement")
            .into_iter()
            .flat_map(Value::one_or_many)
            .filter_map(|endorsement| endorsement.get("issuer"))
    });
    let creator = achievement.and_then(|achievement| one(achievement.get("creator")));
    let subject = view.subject();
    let same =
        creator.into_iter().chain(subject).chain(endorsers).filter(|other| other.get_str("id") == Some(id)).take(MOST);
    same.map(Source::new).fold(own, |own, other| IssuerFacts {
        name: own.name.or_else(|| other.text("name")),
        url: own.url.or_else(|| other.text("url")),
        email: own.email.or_else(|| other.text("email")),
        description: own.description.or_else(|| other.text("description")),
        image: own.image.or_else(|| reference_of(other.object, "image")),
        ..own
    })
}

fn read_profile(profile: Value<'_>) -> IssuerFacts {
    let from = Source::new(profile);
    IssuerFacts {
        id: from.text("id"),
        name: from.text("name"),
        url: from.text("url"),
        email: from.text("email"),
        description: from.text("description"),
        image: reference_of(profile, "image"),
        at: from.at,
    }
}

fn read_subject(view: &View<'_>, subject: Value<'_>) -> SubjectFacts {
    let from = Source::new(subject);
    SubjectFacts {
        id: view.subject_id().and_then(text),
        identifiers: objects(subject.get("identifier")).map(identifier).collect(),
        // Whoever issues to themselves has one name at both places (DI-LD-22).
        name: from.text("name").or_else(|| {
            let issuer = view.body.get("issuer").filter(|issuer| issuer.get_str("id").is_some());
            let same = issuer.filter(|issuer| issuer.get_str("id") == subject.get_str("id"));
            same.and_then(|issuer| issuer.get("name")).and_then(text)
        }),
        role: from.text("role"),
        term: from.text("term"),
        license_number: from.text("licenseNumber"),
        narrative: from.text("narrative"),
        credits_earned: from.text("creditsEarned"),
        endorsement_comment: from.text("endorsementComment"),
        activity_start_date: from.text("activityStartDate"),
        activity_end_date: from.text("activityEndDate"),
        at: from.at,
    }
}

fn identifier(entry: Value<'_>) -> IdentifierFacts {
    // Whatever is not plainly in the clear is not shown as if it were.
    let hashed = entry.get("hashed").is_some_and(|hashed| hashed.as_bool() != Some(false));
    let from = Source::new(entry);
    IdentifierFacts {
        identity_type: from.text("identityType"),
        hashed: from.text("hashed"),
        identity: if hashed { None } else { from.text("identityHash") },
        at: from.at,
    }
}

fn read_achievement(view: &View<'_>, achievement: Value<'_>) -> AchievementFacts {
    let issuer = view.controller().and_then(Value::as_str);
    let creator = one(achievement.get("creator")).and_then(|creator| {
        // SK-26: only a creator other than the issuer tells anything.
        let id = if creator.is_object() { creator.get_str("id") } else { creator.as_str() };
        if id.is_some() && id == issuer {
            return None;
        }
        let fallback = || IssuerFacts { at: Pointer::of(creator), id: text(creator), ..IssuerFacts::default() };
        Some(if creator.is_object() { read_profile(creator) } else { fallback() })
    });
    let from = Source::new(achievement);
    AchievementFacts {
        id: from.text("id"),
        achievement_type: from.text("achievementType"),
        name: from.text("name"),
        description: from.text("description"),
        criteria: criteria(achievement.get("criteria")),
        human_code: from.text("humanCode"),
        field_of_study: from.text("fieldOfStudy"),
        specialization: from.text("specialization"),
        version: from.text("version"),
        in_language: from.text("inLanguage"),
        credits_available: from.text("creditsAvailable"),
        creator,
        image: reference_of(achievement, "image"),
        tags: texts(achievement.get("tag")),
        alignments: objects(achievement.get("alignment")).map(alignment).collect(),
        at: from.at,
    }
}

/// Criteria as an object, or as its address alone (DI-LD-21).
fn criteria(value: Option<Value<'_>>) -> Option<CriteriaFacts> {
    let value = one(value).filter(|value| value.is_object() || value.as_str().is_some())?;
    let from = Source::new(value);
    Some(CriteriaFacts { id: reference(value), narrative: from.text("narrative"), at: from.at })
}

fn alignment(value: Value<'_>) -> AlignmentFacts {
    let from = Source::new(value);
    let target_url = from.text("targetUrl");
    let target_type = from.text("targetType");
    let framework = target_url.as_ref().and_then(|url| {
        framework(&url.value, target_type.as_ref().map_or("", |kind| kind.value.as_str()))
            .map(|name| Fact { value: name.to_owned(), at: url.at.clone() })
    });
    AlignmentFacts {
        target_name: from.text("targetName"),
        target_code: from.text("targetCode"),
        target_framework: from.text("targetFramework"),
        target_description: from.text("targetDescription"),
        target_url,
        target_type,
        framework,
        at: from.at,
    }
}

/// The framework of an alignment by its address and kind, without any look-up (SK-22).
pub(crate) fn framework(url: &str, kind: &str) -> Option<&'static str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = authority.split(':').next().unwrap_or_default().to_ascii_lowercase();
    let within = |domain: &str| host == domain || host.strip_suffix(domain).is_some_and(|prefix| prefix.ends_with('.'));
    if host == "data.europa.eu" && path.starts_with("esco/") {
        Some("esco")
    } else if within("onetonline.org") || within("onetcenter.org") {
        Some("onet")
    } else if within("credentialengineregistry.org") || within("credentialfinder.org") || kind == "CTDL" {
        Some("ctdl")
    } else if within("lightcast.io") {
        Some("lightcast")
    } else if kind.starts_with("CF") || path.contains("ims/case/v1p") {
        Some("case")
    } else {
        None
    }
}

/// Results, each joined to the description of its scale (SK-05, OB3-MOD-10).
fn results(subject: Value<'_>, achievement: Option<Value<'_>>) -> Vec<ResultFacts> {
    let descriptions: Vec<Value<'_>> =
        objects(achievement.and_then(|achievement| achievement.get("resultDescription"))).collect();
    objects(subject.get("result"))
        .map(|result| {
            let wanted = string(result, "resultDescription");
            let description =
                descriptions.iter().copied().find(|candidate| wanted.is_some() && candidate.get_str("id") == wanted);
            let level = |id: Option<&str>| {
                objects(description.and_then(|description| description.get("rubricCriterionLevel")))
                    .find(|level| id.is_some() && level.get_str("id") == id)
                    .map(Source::new)
                    .map(|level| LevelFacts {
                        name: level.text("name"),
                        level: level.text("level"),
                        points: level.text("points"),
                        description: level.text("description"),
                        at: level.at,
                    })
            };
            let described = description.map(Source::new);
            let scale = |name| described.as_ref().and_then(|description| description.text(name));
            let from = Source::new(result);
            ResultFacts {
                name: scale("name"),
                result_type: scale("resultType"),
                value: from.text("value"),
                status: from.text("status"),
                level: level(string(result, "achievedLevel")),
                required_level: level(description.and_then(|description| string(description, "requiredLevel"))),
                required_value: scale("requiredValue"),
                value_min: scale("valueMin"),
                value_max: scale("valueMax"),
                allowed_values: texts(description.and_then(|description| description.get("allowedValue"))),
                alignments: objects(result.get("alignment"))
                    .chain(objects(description.and_then(|description| description.get("alignment"))))
                    .map(alignment)
                    .collect(),
                at: from.at,
            }
        })
        .collect()
}

fn evidence(value: Value<'_>) -> EvidenceFacts {
    let from = Source::new(value);
    EvidenceFacts {
        // A string stands for an object that is nothing but its id (DI-LD-21).
        id: reference(value),
        name: from.text("name"),
        description: from.text("description"),
        narrative: from.text("narrative"),
        genre: from.text("genre"),
        audience: from.text("audience"),
        at: from.at,
    }
}

#[cfg(test)]
mod tests {
    use super::framework;

    #[test]
    fn sk_22_frameworks_are_recognised_by_host_and_never_by_a_part_of_it() {
        assert_eq!(framework("http://data.europa.eu/esco/skill/1f", ""), Some("esco"));
        assert_eq!(framework("https://www.onetonline.org/link/summary/15-1252.00", ""), Some("onet"));
        assert_eq!(framework("https://credentialengineregistry.org/resources/ce-1", ""), Some("ctdl"));
        assert_eq!(framework("https://lightcast.io/open-skills/skills/KS1", ""), Some("lightcast"));
        assert_eq!(framework("https://case.example/ims/case/v1p0/CFItems/1", ""), Some("case"));
        assert_eq!(framework("https://evilonetonline.org/", ""), None);
        assert_eq!(framework("https://onetonline.org.evil.example/", ""), None);
    }
}
