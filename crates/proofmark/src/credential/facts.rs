//! Reads the facts of a report out of a view: one shape for all formats, each fact with its pointer (SK-01..SK-43).

mod profile;
mod result;

use super::{View, sort_key};
use crate::report::{
    AchievementFacts, AchievementGroup, AlignmentFacts, CredentialFacts, CriteriaFacts, EvidenceFacts, Fact, Format,
    Framework, IdentifierFacts, OtherIdentifierFacts, Pointer, RelatedFacts, ServiceFacts, SubjectFacts, Told,
};
use crate::time::Timestamp;
use profile::Places;
use proofmark_json::{Kind, Value, jcs};
use std::collections::BTreeSet;

/// Everything the credential says, or claims to say.
pub(crate) fn read(view: &View<'_>) -> CredentialFacts {
    let body = view.body;
    // What else a presentation says is the word of whoever presents it, and no badge (R1, VP-08).
    if view.format == Format::Presentation {
        return CredentialFacts {
            id: view.id().and_then(text),
            types: texts(body.get("type")),
            holder: view.controller().and_then(text),
            signed_at: signed_at(view),
            at: Pointer::of(body),
            ..CredentialFacts::default()
        };
    }
    let subject = view.subject().filter(|subject| subject.is_object());
    // CLR-06: a record has a list of them, none of which is what it was given for.
    let record = view.format == Format::Clr20;
    let list = subject.and_then(|subject| subject.get("achievement"));
    let places = &Places::of(view);
    let achievement = one(list).filter(|value| value.is_object() && !record);
    CredentialFacts {
        id: view.id().and_then(text),
        types: texts(body.get("type")),
        name: member(body, "name"),
        description: member(body, "description"),
        holder: None,
        issuer: profile::issuer(view, places),
        subject: subject.map(|value| read_subject(view, places, value)),
        // A claim of the token, or a member of its header.
        holder_key: None,
        achievement: achievement.map(|value| read_achievement(view, places, value)),
        achievements: objects(list.filter(|_| record)).map(|value| read_achievement(view, places, value)).collect(),
        // Their ends are found once everything inside has a report.
        associations: Vec::new(),
        endorsements: Vec::new(),
        partial: if record { member(body, "partial") } else { None },
        results: subject.map(|subject| result::read(view, subject, achievement)).unwrap_or_default(),
        evidence: distinct(body.get("evidence"))
            .filter(|item| item.is_object() || item.as_str().is_some())
            .map(evidence)
            .collect(),
        awarded_date: member(body, "awardedDate"),
        valid_from: view.begins().next().and_then(|date| instant(date.value, date.numeric)),
        valid_until: view.ends().next().and_then(|date| instant(date.value, date.numeric)),
        signed_at: signed_at(view),
        image: reference_of(body, "image"),
        // Their types are names of anybody's, which an inline context may call otherwise (DI-LD-20).
        terms_of_use: objects(body.get("termsOfUse"))
            .map(|terms| ServiceFacts { types: Vec::new(), ..service(terms) })
            .collect(),
        refresh_services: objects(body.get("refreshService")).map(service).collect(),
        at: Pointer::of(body),
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
    ServiceFacts {
        id: member(value, "id"),
        types: texts(value.get("type")),
        url: member(value, "url"),
        valid_from: member(value, "validFrom"),
        valid_until: member(value, "validUntil"),
        at: Pointer::of(value),
    }
}

/// A text in any of its spellings: string, number, boolean, language value object, language map, or a list of these of
/// which the first is taken (OB3-MOD-22, VC2-NAME-01).
pub(crate) fn text(value: Value<'_>) -> Option<Fact> {
    match value.kind() {
        Kind::String | Kind::Bool => Some(shortened(value)),
        // What was hashed is shown (THREAT-03).
        Kind::Number => {
            let received = value.number_text()?;
            let hashed = jcs::number(received);
            Some(if hashed == received { Fact::of(value) } else { Fact::made(hashed.into_owned(), Pointer::of(value)) })
        }
        Kind::Array => one(Some(value)).and_then(text),
        Kind::Object => {
            let inner = value
                .get("@value")
                .or_else(|| value.get("en"))
                .or_else(|| value.members().find(|(name, _)| !name.starts_with('@')).map(|(_, value)| value))?;
            inner.as_str().map(|_| shortened(inner))
        }
        Kind::Null => None,
    }
}

/// Longest text of one fact, in bytes. The same text can be a fact at many places, so that it must not have any length (R5).
const MOST_TEXT: usize = 1 << 16;

/// A text as it stands, or its beginning.
fn shortened(value: Value<'_>) -> Fact {
    match value.as_str().filter(|text| text.len() > MOST_TEXT) {
        None => Fact::of(value),
        Some(text) => {
            let end = (0..=MOST_TEXT).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
            Fact::made(format!("{}…", text.get(..end).unwrap_or_default()), Pointer::of(value))
        }
    }
}

/// The text of a member.
fn member(object: Value<'_>, name: &str) -> Option<Fact> {
    object.get(name).and_then(text)
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
    let fact = if value.is_object() { member(value, "id") } else { text(value) }?;
    // A name that holds within this document alone tells nothing.
    if fact.value().starts_with("_:") {
        return None;
    }
    if fact.value().get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:")) {
        let media_type = fact.value().split([',', ';']).next().unwrap_or_default();
        let shown = format!("{media_type} (embedded, {} characters)", fact.value().len());
        return Some(Fact::made(shown, fact.at()));
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
    Some(Fact::made(instant.to_string(), Pointer::of(value)))
}

fn read_subject(view: &View<'_>, places: &Places<'_>, subject: Value<'_>) -> SubjectFacts {
    SubjectFacts {
        id: view.subject_id().and_then(text),
        identifiers: objects(subject.get("identifier")).map(identifier).collect(),
        // Whoever issues to themselves has one name at both places (DI-LD-22).
        name: member(subject, "name").or_else(|| {
            let issuer = view.body.get("issuer").filter(|issuer| issuer.get_str("id").is_some());
            let same = issuer.filter(|issuer| issuer.get_str("id") == subject.get_str("id"));
            same.and_then(|issuer| issuer.get("name")).and_then(text)
        }),
        role: member(subject, "role"),
        term: member(subject, "term"),
        license_number: member(subject, "licenseNumber"),
        narrative: member(subject, "narrative"),
        credits_earned: member(subject, "creditsEarned"),
        endorsement_comment: member(subject, "endorsementComment"),
        activity_start_date: member(subject, "activityStartDate"),
        activity_end_date: member(subject, "activityEndDate"),
        image: reference_of(subject, "image"),
        source: one(subject.get("source")).and_then(|source| profile::other(places, source)).map(Box::new),
        at: Pointer::of(subject),
    }
}

fn identifier(entry: Value<'_>) -> IdentifierFacts {
    // Whatever is not plainly in the clear is not shown as if it were.
    let hashed = entry.get("hashed").is_some_and(|hashed| hashed.as_bool() != Some(false));
    IdentifierFacts {
        identity_type: member(entry, "identityType"),
        hashed: member(entry, "hashed"),
        identity: if hashed { None } else { member(entry, "identityHash") },
        at: Pointer::of(entry),
    }
}

fn read_achievement(view: &View<'_>, places: &Places<'_>, achievement: Value<'_>) -> AchievementFacts {
    // SK-26: only a creator other than the issuer tells anything.
    let issuer = view.controller().and_then(Value::as_str);
    let creator = one(achievement.get("creator"))
        .filter(|creator| issuer.is_none() || profile::id(*creator) != issuer)
        .and_then(|creator| profile::other(places, creator));
    let achievement_type = member(achievement, "achievementType");
    AchievementFacts {
        id: member(achievement, "id"),
        group: achievement_type.as_ref().and_then(|kind| AchievementGroup::of(kind.value())),
        achievement_type,
        name: member(achievement, "name"),
        description: member(achievement, "description"),
        criteria: criteria(achievement.get("criteria")),
        human_code: member(achievement, "humanCode"),
        field_of_study: member(achievement, "fieldOfStudy"),
        specialization: member(achievement, "specialization"),
        version: member(achievement, "version"),
        in_language: member(achievement, "inLanguage"),
        credits_available: member(achievement, "creditsAvailable"),
        creator,
        image: reference_of(achievement, "image"),
        tags: texts(achievement.get("tag")),
        alignments: objects(achievement.get("alignment")).map(alignment).collect(),
        scales: objects(achievement.get("resultDescription")).map(|scale| result::scale(view, scale)).collect(),
        other_identifiers: objects(achievement.get("otherIdentifier")).map(other_identifier).collect(),
        related: objects(achievement.get("related")).map(related).collect(),
        at: Pointer::of(achievement),
    }
}

fn other_identifier(entry: Value<'_>) -> OtherIdentifierFacts {
    OtherIdentifierFacts {
        identifier: member(entry, "identifier"),
        identifier_type: member(entry, "identifierType"),
        at: Pointer::of(entry),
    }
}

fn related(entry: Value<'_>) -> RelatedFacts {
    RelatedFacts {
        id: member(entry, "id"),
        in_language: member(entry, "inLanguage"),
        version: member(entry, "version"),
        at: Pointer::of(entry),
    }
}

/// Criteria as an object, or as its address alone (DI-LD-21).
fn criteria(value: Option<Value<'_>>) -> Option<CriteriaFacts> {
    let value = one(value).filter(|value| value.is_object() || value.as_str().is_some())?;
    Some(CriteriaFacts { id: reference(value), narrative: member(value, "narrative"), at: Pointer::of(value) })
}

fn alignment(value: Value<'_>) -> AlignmentFacts {
    let (target_url, target_type, target_code) =
        (member(value, "targetUrl"), member(value, "targetType"), member(value, "targetCode"));
    let framework = recognised(target_url.as_ref(), target_type.as_ref(), target_code.as_ref());
    AlignmentFacts {
        target_name: member(value, "targetName"),
        target_framework: member(value, "targetFramework"),
        target_description: member(value, "targetDescription"),
        target_url,
        target_code,
        target_type,
        framework,
        at: Pointer::of(value),
    }
}

/// The framework, and the member that tells it: mostly the address (SK-22).
pub(crate) fn recognised(url: Option<&Fact>, kind: Option<&Fact>, code: Option<&Fact>) -> Option<Fact> {
    fn said(fact: Option<&Fact>) -> &str {
        fact.map_or("", Fact::value)
    }
    let (framework, told) = Framework::of(said(url), said(kind), said(code))?;
    let by = match told {
        Told::Address => url,
        Told::Kind => kind,
        Told::Code => code,
    }?;
    Some(Fact::made(framework.name(), by.at()))
}

fn evidence(value: Value<'_>) -> EvidenceFacts {
    EvidenceFacts {
        // A string stands for an object that is nothing but its id (DI-LD-21).
        id: reference(value),
        name: member(value, "name"),
        description: member(value, "description"),
        narrative: member(value, "narrative"),
        genre: member(value, "genre"),
        audience: member(value, "audience"),
        types: texts(value.get("type")).into_iter().filter(|kind| kind.value() != "Evidence").collect(),
        digest: member(value, "digestMultibase").or_else(|| member(value, "digestSRI")),
        at: Pointer::of(value),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests;
