//! The data model of Open Badges 3.0 (OB3-MOD-01..25).

use super::quirk::Quirk;
use super::shape::{Rule, Shape};
use crate::credential::{Model, View};
use crate::report::{Code, Finding, Format};
use proofmark_json::{Kind, Value};

/// An OpenBadgeCredential or AchievementCredential.
pub(crate) fn badge(view: &View<'_>, shape: &mut Shape<'_>) {
    common(view, shape);
    profile_of_issuer(view, shape);
    shape.optional(view.body, "awardedDate", Rule::Text);
    shape.each(view.body, "evidence", |shape, evidence| shape.typed(evidence, "Evidence"));
    if let Some(image) = view.body.get("image") {
        check_image(image, shape);
    }
    let subjects = view.body.get("credentialSubject");
    if let Some(list) = subjects.filter(|subjects| subjects.kind() == Kind::Array) {
        // OB3-MOD-06.
        if list.len() > 1 {
            shape.malformed(list, "credentialSubject", "one subject");
        } else {
            shape.unusual(list, "credentialSubject is a list; Open Badges 3.0 has exactly one subject");
        }
    }
    for subject in view.subjects().filter(|subject| subject.is_object()) {
        check_subject(view, subject, shape);
    }
}

/// An EndorsementCredential (OB3-MOD-18).
pub(crate) fn endorsement(view: &View<'_>, shape: &mut Shape<'_>) {
    common(view, shape);
    profile_of_issuer(view, shape);
    shape.required(view.body, "name", Rule::Human);
    for subject in view.subjects().filter(|subject| subject.is_object()) {
        shape.typed(subject, "EndorsementSubject");
        shape.required(subject, "id", Rule::Url);
        shape.optional(subject, "endorsementComment", Rule::Human);
    }
}

/// OB3-MOD-03, OB3-MOD-16.
pub(super) fn common(view: &View<'_>, shape: &mut Shape<'_>) {
    if view.id().is_none() {
        shape.missing(view.body, "id");
    }
    match view.model {
        Model::Vc20 => {
            if view.body.get("validFrom").is_none() {
                shape.missing(view.body, "validFrom");
            }
        }
        Model::Vc11 => {
            if view.body.get("name").is_none() && view.format == Format::OpenBadge30 {
                let strict = Finding::new(Code::StructureMissing, view.body.pointer()).with("member", "name");
                shape.quirk(Quirk::NameMissing, strict);
            } else {
                shape.required(view.body, "name", Rule::Human);
            }
        }
    }
}

/// OB3-MOD-04: a Profile; in the 2.0 form a bare URL is allowed too, though some verifiers refuse it.
pub(super) fn profile_of_issuer(view: &View<'_>, shape: &mut Shape<'_>) {
    match view.body.get("issuer") {
        Some(issuer) if issuer.is_object() => profile(issuer, shape),
        Some(issuer) if issuer.as_str().is_some() => {
            shape.unusual(issuer, "issuer is a bare URL, so the badge does not say the issuer's name");
        }
        _ => {}
    }
}

fn profile(profile: Value<'_>, shape: &mut Shape<'_>) {
    shape.typed(profile, "Profile");
    if let Some(image) = profile.get("image") {
        check_image(image, shape);
    }
    shape.each(profile, "otherIdentifier", |shape, entry| {
        shape.required(entry, "identifier", Rule::Text);
        shape.required(entry, "identifierType", Rule::Text);
    });
}

/// OB3-MOD-15: an object with an id; a bare URL is an old habit.
fn check_image(image: Value<'_>, shape: &mut Shape<'_>) {
    if image.is_object() {
        shape.required(image, "id", Rule::Url);
    } else if image.as_str().is_some() {
        shape.unusual(image, "image is a bare URL instead of an Image object");
    } else {
        // Neither: a quirk, or refused.
        if let Some(image) = shape.object(image, "image") {
            shape.required(image, "id", Rule::Url);
        }
    }
}

/// OB3-MOD-05.
fn check_subject(view: &View<'_>, subject: Value<'_>, shape: &mut Shape<'_>) {
    shape.typed(subject, "AchievementSubject");
    identified(view, subject, shape);
    shape.optional(subject, "creditsEarned", Rule::Number);
    shape.optional(subject, "narrative", Rule::Human);
    if let Some(achievement) = shape.required(subject, "achievement", Rule::Object) {
        check_achievement(achievement, shape);
        results(subject, achievement, shape);
    }
}

/// OB3-MOD-05, OB3-MOD-12: an id or an identifier, and each identifier in its form.
pub(super) fn identified(view: &View<'_>, subject: Value<'_>, shape: &mut Shape<'_>) {
    let identified = view.subject_id().is_some()
        || subject.get("identifier").is_some_and(|list| list.one_or_many().next().is_some());
    if !identified {
        shape.add(Finding::new(Code::StructureSubjectUnidentified, subject.pointer()));
    }
    shape.each(subject, "identifier", |shape, entry| {
        shape.typed(entry, "IdentityObject");
        shape.required(entry, "hashed", Rule::Bool);
        shape.required(entry, "identityHash", Rule::Text);
        shape.required(entry, "identityType", Rule::Text);
        shape.optional(entry, "salt", Rule::Text);
    });
}

/// OB3-MOD-07, OB3-MOD-08, OB3-MOD-11.
pub(super) fn check_achievement(achievement: Value<'_>, shape: &mut Shape<'_>) {
    shape.typed(achievement, "Achievement");
    shape.required(achievement, "id", Rule::Url);
    shape.required(achievement, "name", Rule::Human);
    shape.required(achievement, "description", Rule::Human);
    shape.optional(achievement, "achievementType", Rule::Text);
    shape.optional(achievement, "creditsAvailable", Rule::Number);
    shape.optional(achievement, "tag", Rule::Strings);
    if let Some(criteria) = shape.required(achievement, "criteria", Rule::Object) {
        shape.optional(criteria, "id", Rule::Url);
        shape.optional(criteria, "narrative", Rule::Human);
        if criteria.is_object() && criteria.get("id").is_none() && criteria.get("narrative").is_none() {
            shape.unusual(criteria, "the criteria are empty, so the badge does not say what had to be done");
        }
    }
    match achievement.get("creator") {
        Some(creator) if creator.is_object() => {
            shape.required(creator, "id", Rule::Url);
            profile(creator, shape);
        }
        Some(_) => {
            shape.required(achievement, "creator", Rule::Url);
        }
        None => {}
    }
    if let Some(image) = achievement.get("image") {
        check_image(image, shape);
    }
    alignments(achievement, shape);
    shape.each(achievement, "resultDescription", |shape, description| {
        shape.typed(description, "ResultDescription");
        shape.required(description, "id", Rule::Url);
        shape.required(description, "name", Rule::Human);
        shape.required(description, "resultType", Rule::Text);
        alignments(description, shape);
        shape.each(description, "rubricCriterionLevel", |shape, level| {
            shape.typed(level, "RubricCriterionLevel");
            shape.required(level, "id", Rule::Url);
            shape.required(level, "name", Rule::Human);
            alignments(level, shape);
        });
    });
}

fn alignments(object: Value<'_>, shape: &mut Shape<'_>) {
    shape.each(object, "alignment", |shape, alignment| {
        shape.typed(alignment, "Alignment");
        shape.required(alignment, "targetName", Rule::Human);
        shape.required(alignment, "targetUrl", Rule::Url);
    });
}

/// OB3-MOD-10, SK-06: a result that was not passed must not read as an attained skill.
fn results(subject: Value<'_>, achievement: Value<'_>, shape: &mut Shape<'_>) {
    let descriptions: Vec<Value<'_>> =
        achievement.get("resultDescription").into_iter().flat_map(Value::one_or_many).collect();
    shape.each(subject, "result", |shape, result| {
        shape.typed(result, "Result");
        shape.optional(result, "value", Rule::Text);
        let dangling = |shape: &mut Shape<'_>, member: &str, value: Value<'_>| {
            shape.add(
                Finding::new(Code::StructureResultDangling, value.pointer())
                    .with("member", member)
                    .with("value", value.as_str().unwrap_or_default()),
            );
        };
        // Each result looks for its scale among all of them.
        if !shape.pays(descriptions.len()) {
            return;
        }
        let wanted = shape.optional(result, "resultDescription", Rule::Url);
        let description = wanted.and_then(|wanted| {
            descriptions.iter().copied().find(|description| description.get_str("id") == wanted.as_str())
        });
        if let (Some(wanted), None) = (wanted, description) {
            dangling(shape, "resultDescription", wanted);
        }
        if let Some(level) = shape.optional(result, "achievedLevel", Rule::Url) {
            let levels = description.and_then(|description| description.get("rubricCriterionLevel"));
            let known = shape.pays(levels.map_or(0, Value::len))
                && levels.is_some_and(|levels| levels.one_or_many().any(|known| known.get_str("id") == level.as_str()));
            if !known {
                dangling(shape, "achievedLevel", level);
            }
        }
        let status = shape.optional(result, "status", Rule::Text);
        if let Some(status) = status.filter(|status| status.as_str() != Some("Completed")) {
            shape.add(
                Finding::new(Code::StructureResultNotAttained, status.pointer())
                    .with("status", status.as_str().unwrap_or_default()),
            );
        }
        if status.is_none() && description.and_then(|description| description.get_str("resultType")) == Some("Status") {
            shape.missing(result, "status");
        }
    });
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use crate::check::issued::{badge, token, verify};
    use crate::{Outcome, Policy, Resources};
    use serde_json::{Value, json};

    /// Where a badge departs from the standard after an edit.
    fn places(edit: impl FnOnce(&mut Value)) -> Vec<String> {
        let mut badge = badge(1, json!({}));
        edit(&mut badge);
        let report = verify(&token(1, &badge), &Resources::new(), &Policy::default());
        let findings = report.findings().iter().filter(|finding| finding.code().name().starts_with("structure."));
        let findings = findings.filter(|finding| finding.code().outcome() != Outcome::Pass);
        findings.map(|finding| finding.at().to_owned()).collect()
    }

    #[test]
    fn images_are_looked_at_wherever_the_standard_has_them() {
        assert_eq!(places(|_| ()), [""; 0]);
        assert_eq!(places(|badge| badge["image"] = json!(5)), ["/image"]);
        assert_eq!(places(|badge| badge["issuer"]["image"] = json!(5)), ["/issuer/image"]);
        let achievement = "/credentialSubject/achievement";
        assert_eq!(
            places(|badge| badge["credentialSubject"]["achievement"]["image"] = json!(5)),
            [format!("{achievement}/image")]
        );
    }

    #[test]
    fn a_creator_is_a_profile_or_its_address_and_criteria_say_something() {
        let achievement = |name: &str, value: Value| {
            let name = name.to_owned();
            places(move |badge| badge["credentialSubject"]["achievement"][name.as_str()] = value)
        };
        let creator = "/credentialSubject/achievement/creator";
        assert_eq!(achievement("creator", json!("https://guild.example/")), [""; 0]);
        assert_eq!(achievement("creator", json!("nobody")), [creator]);
        assert_eq!(achievement("creator", json!({ "type": ["Profile"] })).len(), 1);
        assert_eq!(achievement("criteria", json!({ "id": "https://guild.example/c" })), [""; 0]);
        assert_eq!(achievement("criteria", json!({})), ["/credentialSubject/achievement/criteria"]);
    }
}
