//! The facts of a credential as text.

use crate::terminal::{Page, safe};
use anstyle::Style;
use proofmark::{
    AssociationFacts, Attainment, CredentialFacts, EndorsementFacts, EvidenceFacts, Fact, IssuerFacts, Recency,
    Renewal, ResultFacts, Skill, SubjectFacts, Verdict,
};

/// Most entries of a list that are written; the JSON form has them all.
const MOST: usize = 12;

/// Lines of a label and a text, for each fact that is there. Ages only where the facts are signed.
pub(crate) fn facts(page: &mut Page, credential: &CredentialFacts, recency: Option<&Recency>) {
    let achievement = credential.achievement.as_ref();
    if let Some(achievement) = achievement {
        let kind =
            achievement.achievement_type.as_ref().map(|kind| format!(" ({})", safe(kind.value()))).unwrap_or_default();
        let code = achievement.human_code.as_ref().map(|code| format!(", {}", safe(code.value()))).unwrap_or_default();
        line(page, "Achievement", &format!("{}{code}{kind}", value(achievement.name.as_ref())));
        fact(page, "", achievement.description.as_ref());
    } else {
        let types: Vec<String> = credential.types.iter().map(|kind| safe(kind.value())).collect();
        line(page, "Type", &types.join(", "));
        fact(page, "", credential.description.as_ref());
    }
    fact(page, "Presented by", credential.holder.as_ref());
    if let Some(issuer) = &credential.issuer {
        line(page, "Issued by", &profile(issuer));
        list(page, "Part of", issuer.parents.iter().map(profile));
    }
    if let Some(creator) = achievement.and_then(|achievement| achievement.creator.as_ref()) {
        line(page, "Defined by", &profile(creator));
    }
    if let Some(subject) = &credential.subject {
        let comment = subject.endorsement_comment.as_ref();
        line(page, if comment.is_some() { "About" } else { "Given to" }, &person(subject));
        fact(page, "Recommends", comment);
        fact(page, "Role", subject.role.as_ref());
        fact(page, "Term", subject.term.as_ref());
        fact(page, "Licence", subject.license_number.as_ref());
        fact(page, "Narrative", subject.narrative.as_ref());
        if let Some(source) = &subject.source {
            line(page, "Assessed by", &profile(source));
        }
        let ended = recency.and_then(|recency| recency.last_practised.as_ref()).map(|age| age.days);
        let ended = ended.filter(|days| *days >= 0).map(|days| format!(" (ended {})", ago(days)));
        let (from, until) = (subject.activity_start_date.as_ref(), subject.activity_end_date.as_ref());
        period(page, "Activity", from, until, &ended.unwrap_or_default());
        let available = achievement.and_then(|achievement| achievement.credits_available.as_ref());
        if let Some(credits) = &subject.credits_earned {
            let of = available.map(|credits| format!(" of {}", safe(credits.value()))).unwrap_or_default();
            line(page, "Credits", &format!("{}{of}", safe(credits.value())));
        }
    }
    when(page, credential, recency);
    if let Some(criteria) = achievement.and_then(|achievement| achievement.criteria.as_ref()) {
        fact(page, "Criteria", criteria.narrative.as_ref());
        fact(page, if criteria.narrative.is_some() { "" } else { "Criteria" }, criteria.id.as_ref());
    }
    fact(page, "Excerpt", credential.partial.as_ref());
    list(page, "Endorsed", credential.endorsements.iter().map(endorsement));
    list(page, "Relations", credential.associations.iter().map(association));
    list(page, "Result", credential.results.iter().map(result));
    list(page, "Skill", credential.skills().iter().map(skill));
    if let Some(achievement) = achievement {
        let tags: Vec<String> = achievement.tags.iter().take(MOST).map(|tag| safe(tag.value())).collect();
        line(page, "Keywords", &tags.join(", "));
        fact(page, "Field", achievement.field_of_study.as_ref());
        fact(page, "Language", achievement.in_language.as_ref());
        list(
            page,
            "Related",
            achievement.related.iter().map(|related| {
                let parts = [related.id.as_ref(), related.version.as_ref(), related.in_language.as_ref()];
                parts.into_iter().flatten().map(|fact| safe(fact.value())).collect::<Vec<_>>().join(", ")
            }),
        );
    }
    list(
        page,
        "Mentions",
        credential.achievements.iter().map(|mentioned| value(mentioned.name.as_ref().or(mentioned.id.as_ref()))),
    );
    list(page, "Evidence", credential.evidence.iter().map(evidence));
    list(page, "Terms", credential.terms_of_use.iter().map(|terms| value(terms.id.as_ref())));
}

/// When it was awarded and how long it holds.
fn when(page: &mut Page, credential: &CredentialFacts, recency: Option<&Recency>) {
    let awarded = recency.and_then(|recency| recency.awarded.as_ref()).map(|age| age.days).filter(|days| *days >= 0);
    let issued = recency.and_then(|recency| recency.issued.as_ref()).map(|age| age.days).filter(|days| *days >= 0);
    if let Some(date) = &credential.awarded_date {
        let age = awarded.map(|days| format!(" ({})", ago(days))).unwrap_or_default();
        line(page, "Awarded", &format!("{}{age}", safe(date.value())));
    }
    let mut notes = Vec::new();
    // Without a date of its own, the award is as old as the paper.
    if credential.awarded_date.is_none() {
        notes.extend(issued.map(|days| format!("issued {}", ago(days))));
    }
    if let Some(recency) = recency {
        notes.extend(recency.expires_in_days.map(|days| format!("expires in {}", span(days))));
        notes.extend(recency.expired_days_ago.map(|days| format!("expired {}", ago(days))));
        if recency.end_expected {
            notes.push("such a credential usually has an end: ask the issuer".to_owned());
        }
    }
    let notes = if notes.is_empty() { String::new() } else { format!(" ({})", notes.join(", ")) };
    period(page, "Valid", credential.valid_from.as_ref(), credential.valid_until.as_ref(), &notes);
    let renewal = recency.map(|recency| recency.renewal.as_slice()).unwrap_or_default();
    list(
        page,
        "Renewal",
        renewal
            .iter()
            .filter_map(|sign| match sign {
                Renewal::ServiceOffered => None,
                Renewal::NewerVersion => Some("the issuer has a newer version"),
                Renewal::NoNewerVersion => Some("the issuer has no newer version"),
                Renewal::StatusRefresh => Some("the issuer's list says that there is a newer version"),
                Renewal::Replaced => Some("an achievement of this record was replaced by another one"),
                _ => None,
            })
            .map(str::to_owned)
            .collect::<Vec<_>>()
            .into_iter(),
    );
}

/// So many days in words, rounded down.
fn span(days: i64) -> String {
    let of = |count: i64, unit: &str| if count == 1 { format!("1 {unit}") } else { format!("{count} {unit}s") };
    match days {
        ..1 => "less than a day".to_owned(),
        1..60 => of(days, "day"),
        60..731 => of(days * 12 / 365, "month"),
        _ => of(days * 4 / 1461, "year"),
    }
}

fn ago(days: i64) -> String {
    if days < 1 { "today".to_owned() } else { format!("{} ago", span(days)) }
}

fn value(fact: Option<&Fact>) -> String {
    fact.map(|fact| safe(fact.value())).unwrap_or_default()
}

fn line(page: &mut Page, label: &str, text: &str) {
    if !text.is_empty() {
        page.paragraph(&format!("  {label:<12} "), text, Style::new());
    }
}

fn fact(page: &mut Page, label: &str, fact: Option<&Fact>) {
    line(page, label, &value(fact));
}

fn period(page: &mut Page, label: &str, from: Option<&Fact>, until: Option<&Fact>, notes: &str) {
    let text = match (from, until) {
        (Some(from), Some(until)) => format!("from {} until {}", safe(from.value()), safe(until.value())),
        (Some(from), None) => format!("from {}, no end stated", safe(from.value())),
        (None, Some(until)) => format!("until {}", safe(until.value())),
        (None, None) => return,
    };
    line(page, label, &format!("{text}{notes}"));
}

fn list(page: &mut Page, label: &str, entries: impl ExactSizeIterator<Item = String>) {
    let left_out = entries.len().saturating_sub(MOST);
    for (position, entry) in entries.take(MOST).enumerate() {
        line(page, if position == 0 { label } else { "" }, &entry);
    }
    if left_out > 0 {
        line(page, "", &format!("and {left_out} more (see --format json)"));
    }
}

fn profile(issuer: &IssuerFacts) -> String {
    let id = value(issuer.id.as_ref());
    match &issuer.name {
        Some(name) => format!("{}, {id}", safe(name.value())),
        None => id,
    }
}

fn person(subject: &SubjectFacts) -> String {
    let mut parts = Vec::new();
    parts.extend(subject.name.as_ref().map(|name| safe(name.value())));
    parts.extend(subject.id.as_ref().map(|id| safe(id.value())));
    parts.extend(subject.identifiers.iter().take(MOST).map(|identifier| {
        let kind = value(identifier.identity_type.as_ref());
        match &identifier.identity {
            Some(identity) => format!("{kind} {}", safe(identity.value())),
            None => format!("{kind} (only a fingerprint)"),
        }
    }));
    parts.join("; ")
}

/// Who recommends what, and whether that is so; what nobody signed has neither name nor words.
fn endorsement(endorsement: &EndorsementFacts) -> String {
    let verdict = endorsement.verdict.unwrap_or_default();
    let word = if verdict == Verdict::Invalid { "INVALID" } else { verdict.name() };
    let what = value(endorsement.endorsed.as_ref());
    let by = endorsement.endorser.as_ref().map_or_else(|| "somebody unknown".to_owned(), profile);
    let aside = if endorsement.relevant == Some(false) { ", which is about something else" } else { "" };
    let comment =
        endorsement.comment.as_ref().map(|comment| format!(": {}", safe(comment.value()))).unwrap_or_default();
    format!("{word}: the {what} by {by}{aside}{comment}")
}

fn association(association: &AssociationFacts) -> String {
    let kind = association.association_type.as_ref().map(|kind| kind.value()).unwrap_or_default();
    let words = match kind {
        "exactMatchOf" => "is the same as",
        "isChildOf" => "is a child of",
        "isParentOf" => "is the parent of",
        "isPartOf" => "is a part of",
        "isPeerOf" => "stands beside",
        "isRelatedTo" => "is related to",
        "precedes" => "comes before",
        "replacedBy" => "was replaced by",
        other => other,
    };
    let source = association.source_name.as_ref().or(association.source_id.as_ref());
    let target = association.target_name.as_ref().or(association.target_id.as_ref());
    format!("{} {} {}", value(source), safe(words), value(target))
}

fn result(result: &ResultFacts) -> String {
    let mut text = value(result.name.as_ref());
    let reached = result.value.as_ref().or_else(|| result.level.as_ref().and_then(|level| level.name.as_ref()));
    let required = result.required_value.as_ref();
    let required = required.or_else(|| result.required_level.as_ref().and_then(|level| level.name.as_ref()));
    let mut parts = Vec::new();
    parts.extend(reached.map(|reached| safe(reached.value())));
    parts.extend(result.status.as_ref().map(|status| safe(status.value())));
    if !parts.is_empty() {
        let separator = if text.is_empty() { "" } else { ": " };
        text = format!("{text}{separator}{}", parts.join(", "));
    }
    if let Some(required) = required {
        let missed = if result.meets_requirement == Some(false) { ", NOT reached" } else { "" };
        text.push_str(&format!(" (required: {}{missed})", safe(required.value())));
    }
    let scale: Vec<String> = result.allowed_values.iter().take(MOST).map(|value| safe(value.value())).collect();
    if !scale.is_empty() {
        let separator = if result.values_ordered == Some(true) { " < " } else { ", " };
        text.push_str(&format!(" on the scale {}", scale.join(separator)));
    }
    text
}

fn skill(skill: &Skill<'_>) -> String {
    let known = skill.framework.map(|framework| framework.title().to_owned());
    // What the issuer calls it stands beside what it is known by, and never in its place.
    let named = skill.framework_name.map(|name| safe(name.value()));
    let named = named.filter(|name| !known.as_ref().is_some_and(|known| known.eq_ignore_ascii_case(name)));
    let framework: Vec<String> = named.into_iter().chain(known).collect();
    let framework = Some(framework.join(", ")).filter(|framework| !framework.is_empty());
    let code = skill.code.map(|code| safe(code.value()));
    let source: Vec<String> = framework.into_iter().chain(code).collect();
    let source = if source.is_empty() { String::new() } else { format!(" ({})", source.join(" ")) };
    let mut notes = Vec::new();
    notes.extend(skill.result.and_then(|result| result.level).map(|level| format!("level {}", safe(level.value()))));
    notes.extend(skill.result.and_then(|result| result.value).map(|value| format!("result {}", safe(value.value()))));
    match skill.attainment {
        Attainment::Attained => {}
        Attainment::NotAttained => notes.push("NOT attained".to_owned()),
        Attainment::Pending => notes.push("NOT YET attained".to_owned()),
        _ => notes.push("not said whether attained".to_owned()),
    }
    let notes = if notes.is_empty() { String::new() } else { format!(": {}", notes.join(", ")) };
    format!("{}{source}{notes} {}", value(skill.name), value(skill.url)).trim().to_owned()
}

fn evidence(evidence: &EvidenceFacts) -> String {
    let name = evidence.name.as_ref().or(evidence.description.as_ref()).or(evidence.narrative.as_ref());
    let pinned = if evidence.digest.is_some() { "(its content is pinned)" } else { "" };
    let parts = [value(name), value(evidence.id.as_ref()), pinned.to_owned()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{ago, span};

    #[test]
    fn sk_60_ages_in_words_are_rounded_down() {
        let spans = [(0, "less than a day"), (1, "1 day"), (59, "59 days"), (60, "1 month"), (137, "4 months")];
        for (days, words) in spans.into_iter().chain([(364, "11 months"), (365, "12 months"), (730, "24 months")]) {
            assert_eq!(span(days), words, "{days}");
        }
        for (days, words) in [(731, "2 years"), (958, "2 years"), (3653, "10 years")] {
            assert_eq!(span(days), words, "{days}");
        }
        assert_eq!((ago(0).as_str(), ago(1).as_str()), ("today", "1 day ago"));
    }
}
