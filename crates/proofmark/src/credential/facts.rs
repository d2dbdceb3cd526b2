//! Reads the facts of a report out of a view: one shape for all formats, each fact with its pointer (SK-01..SK-43).

mod profile;
mod result;

use super::{View, sort_key};
use crate::report::{
    AchievementFacts, AchievementGroup, AlignmentFacts, CredentialFacts, CriteriaFacts, EvidenceFacts, Fact, Format,
    Framework, IdentifierFacts, OtherIdentifierFacts, Pointer, RelatedFacts, ServiceFacts, SubjectFacts,
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
        issuer: if presentation { None } else { profile::issuer(view) },
        subject: subject.map(|value| read_subject(view, value)),
        // A claim of the token, or a member of its header.
        holder_key: None,
        achievement: achievement.map(|value| read_achievement(view, value)),
        achievements: objects(list.filter(|_| record)).map(|value| read_achievement(view, value)).collect(),
        // Their ends are found once everything inside has a report.
        associations: Vec::new(),
        endorsements: Vec::new(),
        partial: if record { from.text("partial") } else { None },
        results: subject.map(|subject| result::read(view, subject, achievement)).unwrap_or_default(),
        evidence: distinct(body.get("evidence"))
            .filter(|item| item.is_object() || item.as_str().is_some())
            .map(evidence)
            .collect(),
        awarded_date: from.text("awardedDate"),
        valid_from: view.begins().next().and_then(|date| instant(date.value, date.numeric)),
        valid_until: view.ends().next().and_then(|date| instant(date.value, date.numeric)),
        signed_at: signed_at(view),
        image: reference_of(body, "image"),
        // Their types are names of anybody's, which an inline context may call otherwise (DI-LD-20).
        terms_of_use: objects(body.get("termsOfUse"))
            .map(|terms| ServiceFacts { types: Vec::new(), ..service(terms) })
            .collect(),
        refresh_services: objects(body.get("refreshService")).map(service).collect(),
        at: from.at,
    }
}

/// The claim of a token, which is signed like all of it, or the date of the proof. Of several proofs it is not known here which
/// ones are good, so all have to say the same.
fn signed_at(view: &View<'_>) -> Option<Fact> {
    if let Some(claims) = view.claims {
        return claims.get("iat").and_then(|claim| instant(claim, true));
    }
    let proofs = view.body.get("proof")?;
    let created = proofs.one_or_many().next()?.get("created")?;
    let same = |proof: Value<'_>| created.as_str().is_some() && proof.get_str("created") == created.as_str();
    if proofs.one_or_many().all(same) { text(created) } else { None }
}

fn service(value: Value<'_>) -> ServiceFacts {
    let from = Source::new(value);
    ServiceFacts {
        id: from.text("id"),
        types: texts(value.get("type")),
        url: from.text("url"),
        valid_from: from.text("validFrom"),
        valid_until: from.text("validUntil"),
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
        image: reference_of(subject, "image"),
        source: one(subject.get("source")).and_then(|source| profile::other(view, source)).map(Box::new),
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
    // SK-26: only a creator other than the issuer tells anything.
    let issuer = view.controller().and_then(Value::as_str);
    let creator = one(achievement.get("creator"))
        .filter(|creator| issuer.is_none() || profile::id(*creator) != issuer)
        .and_then(|creator| profile::other(view, creator));
    let from = Source::new(achievement);
    let achievement_type = from.text("achievementType");
    AchievementFacts {
        id: from.text("id"),
        group: achievement_type.as_ref().and_then(|kind| AchievementGroup::of(&kind.value)),
        achievement_type,
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
        scales: objects(achievement.get("resultDescription")).map(|scale| result::scale(view, scale)).collect(),
        other_identifiers: objects(achievement.get("otherIdentifier")).map(other_identifier).collect(),
        related: objects(achievement.get("related")).map(related).collect(),
        at: from.at,
    }
}

fn other_identifier(entry: Value<'_>) -> OtherIdentifierFacts {
    let from = Source::new(entry);
    OtherIdentifierFacts {
        identifier: from.text("identifier"),
        identifier_type: from.text("identifierType"),
        at: from.at,
    }
}

fn related(entry: Value<'_>) -> RelatedFacts {
    let from = Source::new(entry);
    RelatedFacts {
        id: from.text("id"),
        in_language: from.text("inLanguage"),
        version: from.text("version"),
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
    let (target_url, target_type, target_code) =
        (from.text("targetUrl"), from.text("targetType"), from.text("targetCode"));
    let framework = recognised(target_url.as_ref(), target_type.as_ref(), target_code.as_ref());
    AlignmentFacts {
        target_name: from.text("targetName"),
        target_framework: from.text("targetFramework"),
        target_description: from.text("targetDescription"),
        target_url,
        target_code,
        target_type,
        framework,
        at: from.at,
    }
}

/// The framework, and the member that tells it: mostly the address (SK-22).
pub(crate) fn recognised(url: Option<&Fact>, kind: Option<&Fact>, code: Option<&Fact>) -> Option<Fact> {
    fn said(fact: Option<&Fact>) -> &str {
        fact.map_or("", |fact| fact.value.as_str())
    }
    let framework = Framework::of(said(url), said(kind), said(code))?;
    let told = |url: &str, kind: &str| Framework::of(url, kind, "") == Some(framework);
    let by = [url.filter(|url| told(&url.value, "")), kind.filter(|kind| told("", &kind.value)), code];
    let by = by.into_iter().flatten().next()?;
    Some(Fact { value: framework.name().to_owned(), at: by.at.clone() })
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
        types: texts(value.get("type")).into_iter().filter(|kind| kind.value != "Evidence").collect(),
        digest: from.text("digestMultibase").or_else(|| from.text("digestSRI")),
        at: from.at,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests;
