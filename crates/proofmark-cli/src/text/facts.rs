//! The facts of a credential as text.

use crate::terminal::{Page, safe};
use anstyle::Style;
use proofmark::{
    AlignmentFacts, AssociationFacts, CredentialFacts, EndorsementFacts, Fact, IssuerFacts, ResultFacts, SubjectFacts,
    Verdict,
};

/// Most entries of a list that are written; the JSON form has them all.
const MOST: usize = 12;

/// Lines of a label and a text, for each fact that is there.
pub(crate) fn facts(page: &mut Page, credential: &CredentialFacts) {
    let achievement = credential.achievement.as_ref();
    if let Some(achievement) = achievement {
        let kind =
            achievement.achievement_type.as_ref().map(|kind| format!(" ({})", safe(&kind.value))).unwrap_or_default();
        let code = achievement.human_code.as_ref().map(|code| format!(", {}", safe(&code.value))).unwrap_or_default();
        line(page, "Achievement", &format!("{}{code}{kind}", value(achievement.name.as_ref())));
        fact(page, "", achievement.description.as_ref());
    } else {
        let types: Vec<String> = credential.types.iter().map(|kind| safe(&kind.value)).collect();
        line(page, "Type", &types.join(", "));
        fact(page, "", credential.description.as_ref());
    }
    fact(page, "Presented by", credential.holder.as_ref());
    if let Some(issuer) = &credential.issuer {
        line(page, "Issued by", &profile(issuer));
    }
    if let Some(creator) = achievement.and_then(|achievement| achievement.creator.as_ref()) {
        line(page, "Defined by", &profile(creator));
    }
    if let Some(subject) = &credential.subject {
        line(page, "Given to", &person(subject));
        fact(page, "Role", subject.role.as_ref());
        fact(page, "Term", subject.term.as_ref());
        fact(page, "Licence", subject.license_number.as_ref());
        fact(page, "Narrative", subject.narrative.as_ref());
        period(page, "Activity", subject.activity_start_date.as_ref(), subject.activity_end_date.as_ref());
        let available = achievement.and_then(|achievement| achievement.credits_available.as_ref());
        if let Some(credits) = &subject.credits_earned {
            let of = available.map(|credits| format!(" of {}", safe(&credits.value))).unwrap_or_default();
            line(page, "Credits", &format!("{}{of}", safe(&credits.value)));
        }
    }
    fact(page, "Awarded", credential.awarded_date.as_ref());
    period(page, "Valid", credential.valid_from.as_ref(), credential.valid_until.as_ref());
    if let Some(criteria) = achievement.and_then(|achievement| achievement.criteria.as_ref()) {
        fact(page, "Criteria", criteria.narrative.as_ref());
        fact(page, if criteria.narrative.is_some() { "" } else { "Criteria" }, criteria.id.as_ref());
    }
    fact(page, "Excerpt", credential.partial.as_ref());
    let achievements = credential.achievements.iter();
    list(page, "Names", achievements.map(|achievement| value(achievement.name.as_ref().or(achievement.id.as_ref()))));
    list(page, "Endorsed", credential.endorsements.iter().map(endorsement));
    list(page, "Relations", credential.associations.iter().map(association));
    list(page, "Result", credential.results.iter().map(result));
    let alignments = achievement.map(|achievement| achievement.alignments.as_slice()).unwrap_or_default();
    list(page, "Skill", alignments.iter().map(alignment));
    list(
        page,
        "Evidence",
        credential.evidence.iter().map(|evidence| {
            let name = evidence.name.as_ref().or(evidence.description.as_ref()).or(evidence.narrative.as_ref());
            [value(name), value(evidence.id.as_ref())].join(" ").trim().to_owned()
        }),
    );
}

fn value(fact: Option<&Fact>) -> String {
    fact.map(|fact| safe(&fact.value)).unwrap_or_default()
}

fn line(page: &mut Page, label: &str, text: &str) {
    if !text.is_empty() {
        page.paragraph(&format!("  {label:<12} "), text, Style::new());
    }
}

fn fact(page: &mut Page, label: &str, fact: Option<&Fact>) {
    line(page, label, &value(fact));
}

fn period(page: &mut Page, label: &str, from: Option<&Fact>, until: Option<&Fact>) {
    let text = match (from, until) {
        (Some(from), Some(until)) => format!("from {} until {}", safe(&from.value), safe(&until.value)),
        (Some(from), None) => format!("from {}, no end stated", safe(&from.value)),
        (None, Some(until)) => format!("until {}", safe(&until.value)),
        (None, None) => return,
    };
    line(page, label, &text);
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
        Some(name) => format!("{}, {id}", safe(&name.value)),
        None => id,
    }
}

fn person(subject: &SubjectFacts) -> String {
    let mut parts = Vec::new();
    parts.extend(subject.name.as_ref().map(|name| safe(&name.value)));
    parts.extend(subject.id.as_ref().map(|id| safe(&id.value)));
    parts.extend(subject.identifiers.iter().take(MOST).map(|identifier| {
        let kind = value(identifier.identity_type.as_ref());
        match &identifier.identity {
            Some(identity) => format!("{kind} {}", safe(&identity.value)),
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
    let comment = endorsement.comment.as_ref().map(|comment| format!(": {}", safe(&comment.value))).unwrap_or_default();
    format!("{word}: the {what} by {by}{aside}{comment}")
}

fn association(association: &AssociationFacts) -> String {
    let kind = association.association_type.as_ref().map(|kind| kind.value.as_str()).unwrap_or_default();
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
    parts.extend(reached.map(|reached| safe(&reached.value)));
    parts.extend(result.status.as_ref().map(|status| safe(&status.value)));
    if !parts.is_empty() {
        let separator = if text.is_empty() { "" } else { ": " };
        text = format!("{text}{separator}{}", parts.join(", "));
    }
    if let Some(required) = required {
        text.push_str(&format!(" (required: {})", safe(&required.value)));
    }
    let scale: Vec<String> = result.allowed_values.iter().take(MOST).map(|value| safe(&value.value)).collect();
    if !scale.is_empty() {
        text.push_str(&format!(" on the scale {}", scale.join(" < ")));
    }
    text
}

fn alignment(alignment: &AlignmentFacts) -> String {
    let framework = alignment.framework.as_ref().map(|framework| framework.value.to_uppercase());
    let framework = alignment.target_framework.as_ref().map(|framework| safe(&framework.value)).or(framework);
    let code = alignment.target_code.as_ref().map(|code| safe(&code.value));
    let source: Vec<String> = framework.into_iter().chain(code).collect();
    let source = if source.is_empty() { String::new() } else { format!(" ({})", source.join(" ")) };
    format!("{}{source} {}", value(alignment.target_name.as_ref()), value(alignment.target_url.as_ref()))
        .trim()
        .to_owned()
}
