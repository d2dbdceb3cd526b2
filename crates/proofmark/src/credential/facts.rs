//! Reads the facts of a report out of a view: one shape for all formats, each fact with its pointer (SK-01..SK-43).

use super::View;
use crate::json::{Kind, Value, jcs};
use crate::report::{
    AchievementFacts, AlignmentFacts, CredentialFacts, CriteriaFacts, EvidenceFacts, Fact, IdentifierFacts, IssuerFacts,
    LevelFacts, ResultFacts, SubjectFacts,
};
use crate::time::Timestamp;

/// Everything the credential says, or claims to say.
pub(crate) fn read(view: &View<'_>) -> CredentialFacts {
    let body = view.body;
    let subject = view.subjects().next().filter(|subject| subject.is_object());
    let achievement = subject.and_then(|subject| subject.get("achievement")).filter(|value| value.is_object());
    CredentialFacts {
        at: body.pointer(),
        id: view.id().and_then(text),
        types: texts(body.get("type")),
        name: text_of(body, "name"),
        description: text_of(body, "description"),
        issuer: issuer(view),
        subject: subject.map(|value| read_subject(view, value)),
        achievement: achievement.map(|value| read_achievement(view, value)),
        results: subject.map(|subject| results(subject, achievement)).unwrap_or_default(),
        evidence: objects(body.get("evidence")).map(evidence).collect(),
        awarded_date: text_of(body, "awardedDate"),
        valid_from: view.begins().next().and_then(|date| instant(date.value, date.numeric)),
        valid_until: view.ends().next().and_then(|date| instant(date.value, date.numeric)),
    }
}

/// A text in any of its spellings: string, number, boolean, language value object, language map, or a list of these of
/// which the first is taken (OB3-MOD-22, VC2-NAME-01).
fn text(value: Value<'_>) -> Option<Fact> {
    let shown = match value.kind() {
        Kind::String => value.as_str()?.to_owned(),
        // What was hashed is shown (THREAT-03).
        Kind::Number => jcs::number(value.number_text()?).into_owned(),
        Kind::Bool => value.as_bool()?.to_string(),
        Kind::Array => return value.items().next().filter(|item| item.kind() != Kind::Array).and_then(text),
        Kind::Object => {
            let inner = value
                .get("@value")
                .or_else(|| value.get("en"))
                .or_else(|| value.members().find(|(name, _)| !name.starts_with('@')).map(|(_, value)| value))?;
            return inner.as_str().map(|text| Fact { value: text.to_owned(), at: inner.pointer() });
        }
        Kind::Null => return None,
    };
    Some(Fact { value: shown, at: value.pointer() })
}

fn text_of(object: Value<'_>, name: &str) -> Option<Fact> {
    object.get(name).and_then(text)
}

fn texts(value: Option<Value<'_>>) -> Vec<Fact> {
    value.into_iter().flat_map(Value::one_or_many).filter_map(text).collect()
}

fn objects(value: Option<Value<'_>>) -> impl Iterator<Item = Value<'_>> {
    value.into_iter().flat_map(Value::one_or_many).filter(|value| value.is_object())
}

/// A URL, or the `id` of an object that stands for it; never the content of a data URL (SK-40).
fn reference(value: Value<'_>) -> Option<Fact> {
    let fact = if value.is_object() { text_of(value, "id") } else { text(value) }?;
    if fact.value.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:")) {
        let media_type = fact.value.split([',', ';']).next().unwrap_or_default();
        return Some(Fact { value: format!("{media_type} (embedded, {} characters)", fact.value.len()), at: fact.at });
    }
    Some(fact)
}

fn reference_of(object: Value<'_>, name: &str) -> Option<Fact> {
    object.get(name).and_then(reference)
}

/// A date; NumericDates in the form of the others.
fn instant(value: Value<'_>, numeric: bool) -> Option<Fact> {
    if !numeric {
        return text(value);
    }
    let instant = value.number_text().and_then(Timestamp::from_numeric_date)?;
    Some(Fact { value: instant.to_string(), at: value.pointer() })
}

fn issuer(view: &View<'_>) -> Option<IssuerFacts> {
    let id = view.controller().and_then(text);
    match view.body.get("issuer").filter(|issuer| issuer.is_object()) {
        Some(profile) => Some(IssuerFacts { id, ..read_profile(profile) }),
        None => id.map(|id| IssuerFacts { at: id.at.clone(), id: Some(id), ..IssuerFacts::default() }),
    }
}

fn read_profile(profile: Value<'_>) -> IssuerFacts {
    IssuerFacts {
        at: profile.pointer(),
        id: text_of(profile, "id"),
        name: text_of(profile, "name"),
        url: text_of(profile, "url"),
        email: text_of(profile, "email"),
        description: text_of(profile, "description"),
        image: reference_of(profile, "image"),
    }
}

fn read_subject(view: &View<'_>, subject: Value<'_>) -> SubjectFacts {
    SubjectFacts {
        at: subject.pointer(),
        id: view.subject_id().and_then(text),
        identifiers: objects(subject.get("identifier")).map(identifier).collect(),
        name: text_of(subject, "name"),
        role: text_of(subject, "role"),
        term: text_of(subject, "term"),
        license_number: text_of(subject, "licenseNumber"),
        narrative: text_of(subject, "narrative"),
        credits_earned: text_of(subject, "creditsEarned"),
        activity_start_date: text_of(subject, "activityStartDate"),
        activity_end_date: text_of(subject, "activityEndDate"),
    }
}

fn identifier(entry: Value<'_>) -> IdentifierFacts {
    let hashed = entry.get("hashed").and_then(Value::as_bool) == Some(true);
    IdentifierFacts {
        at: entry.pointer(),
        identity_type: text_of(entry, "identityType"),
        hashed: text_of(entry, "hashed"),
        identity: if hashed { None } else { text_of(entry, "identityHash") },
    }
}

fn read_achievement(view: &View<'_>, achievement: Value<'_>) -> AchievementFacts {
    let issuer = view.controller().and_then(Value::as_str);
    let creator = achievement.get("creator").and_then(|creator| {
        // SK-26: only a creator other than the issuer tells anything.
        let id = if creator.is_object() { creator.get_str("id") } else { creator.as_str() };
        if id.is_some() && id == issuer {
            return None;
        }
        let fallback = || IssuerFacts { at: creator.pointer(), id: text(creator), ..IssuerFacts::default() };
        Some(if creator.is_object() { read_profile(creator) } else { fallback() })
    });
    AchievementFacts {
        at: achievement.pointer(),
        id: text_of(achievement, "id"),
        achievement_type: text_of(achievement, "achievementType"),
        name: text_of(achievement, "name"),
        description: text_of(achievement, "description"),
        criteria: objects(achievement.get("criteria")).next().map(|criteria| CriteriaFacts {
            at: criteria.pointer(),
            id: text_of(criteria, "id"),
            narrative: text_of(criteria, "narrative"),
        }),
        human_code: text_of(achievement, "humanCode"),
        field_of_study: text_of(achievement, "fieldOfStudy"),
        specialization: text_of(achievement, "specialization"),
        version: text_of(achievement, "version"),
        in_language: text_of(achievement, "inLanguage"),
        credits_available: text_of(achievement, "creditsAvailable"),
        creator,
        image: reference_of(achievement, "image"),
        tags: texts(achievement.get("tag")),
        alignments: objects(achievement.get("alignment")).map(alignment).collect(),
    }
}

fn alignment(value: Value<'_>) -> AlignmentFacts {
    let target_url = text_of(value, "targetUrl");
    let target_type = text_of(value, "targetType");
    let framework = target_url.as_ref().and_then(|url| {
        framework(&url.value, target_type.as_ref().map_or("", |kind| kind.value.as_str()))
            .map(|name| Fact { value: name.to_owned(), at: url.at.clone() })
    });
    AlignmentFacts {
        at: value.pointer(),
        target_name: text_of(value, "targetName"),
        target_code: text_of(value, "targetCode"),
        target_framework: text_of(value, "targetFramework"),
        target_description: text_of(value, "targetDescription"),
        target_url,
        target_type,
        framework,
    }
}

/// The framework of an alignment by its address and kind, without any look-up (SK-22).
fn framework(url: &str, kind: &str) -> Option<&'static str> {
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
            let wanted = result.get_str("resultDescription");
            let description =
                descriptions.iter().copied().find(|candidate| wanted.is_some() && candidate.get_str("id") == wanted);
            let level = |id: Option<&str>| {
                objects(description.and_then(|description| description.get("rubricCriterionLevel")))
                    .find(|level| id.is_some() && level.get_str("id") == id)
                    .map(|level| LevelFacts {
                        at: level.pointer(),
                        name: text_of(level, "name"),
                        level: text_of(level, "level"),
                        points: text_of(level, "points"),
                        description: text_of(level, "description"),
                    })
            };
            let scale = |name: &str| description.and_then(|description| text_of(description, name));
            ResultFacts {
                at: result.pointer(),
                name: scale("name"),
                result_type: scale("resultType"),
                value: text_of(result, "value"),
                status: text_of(result, "status"),
                level: level(result.get_str("achievedLevel")),
                required_level: level(description.and_then(|description| description.get_str("requiredLevel"))),
                required_value: scale("requiredValue"),
                value_min: scale("valueMin"),
                value_max: scale("valueMax"),
                allowed_values: texts(description.and_then(|description| description.get("allowedValue"))),
                alignments: objects(result.get("alignment"))
                    .chain(objects(description.and_then(|description| description.get("alignment"))))
                    .map(alignment)
                    .collect(),
            }
        })
        .collect()
}

fn evidence(value: Value<'_>) -> EvidenceFacts {
    EvidenceFacts {
        at: value.pointer(),
        id: reference_of(value, "id"),
        name: text_of(value, "name"),
        description: text_of(value, "description"),
        narrative: text_of(value, "narrative"),
        genre: text_of(value, "genre"),
        audience: text_of(value, "audience"),
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
