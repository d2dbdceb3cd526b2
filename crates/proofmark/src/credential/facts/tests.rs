use crate::check::issued::{badge, token, verify};
use crate::{AchievementGroup, Attainment, CredentialFacts, Expiry, Policy, Renewal, Report, Resources, SkillSource};
use serde_json::{Value, json};

/// A signed badge after an edit.
fn report(edit: impl FnOnce(&mut Value)) -> Report {
    let mut badge = badge(1, json!({}));
    edit(&mut badge);
    verify(&token(1, &badge), &Resources::new(), &Policy::default())
}

fn facts(edit: impl FnOnce(&mut Value)) -> CredentialFacts {
    report(edit).credential().cloned().unwrap()
}

fn scale(more: Value) -> Value {
    let mut scale =
        json!({ "id": "urn:x:scale", "type": ["ResultDescription"], "name": "Grade", "resultType": "Result" });
    crate::check::issued::merge(&mut scale, more);
    scale
}

/// The facts of a badge with one result on one scale.
fn with_result(description: Value, result: Value) -> CredentialFacts {
    facts(|badge| {
        let mut own = json!({ "type": ["Result"], "resultDescription": "urn:x:scale" });
        crate::check::issued::merge(&mut own, result);
        badge["credentialSubject"]["achievement"]["resultDescription"] = json!([scale(description)]);
        badge["credentialSubject"]["achievement"]["alignment"] =
            json!([{ "type": ["Alignment"], "targetName": "A", "targetUrl": "https://a.example/" }]);
        badge["credentialSubject"]["result"] = json!([own]);
    })
}

fn attained(facts: &CredentialFacts) -> Vec<Attainment> {
    facts.skills().iter().map(|skill| skill.attainment).collect()
}

#[test]
fn sk_06_a_status_says_whether_something_was_attained() {
    for (status, expected) in [
        ("Completed", Attainment::Attained),
        ("Enrolled", Attainment::Pending),
        ("InProgress", Attainment::Pending),
        ("OnHold", Attainment::Pending),
        ("Provisional", Attainment::Pending),
        ("Failed", Attainment::NotAttained),
        ("Withdrew", Attainment::NotAttained),
        ("failed", Attainment::NotStated),
    ] {
        assert_eq!(attained(&with_result(json!({}), json!({ "status": status }))), [expected], "{status}");
    }
    assert_eq!(attained(&with_result(json!({}), json!({ "value": "7" }))), [Attainment::Attained]);
}

#[test]
fn sk_07_results_are_compared_with_what_is_required() {
    let meets = |description: Value, result: Value| {
        with_result(description, result).results.first().and_then(|result| result.meets_requirement)
    };
    let grades = json!({ "allowedValue": ["C", "B", "A"], "requiredValue": "B" });
    for (value, expected) in [("A", Some(true)), ("B", Some(true)), ("C", Some(false)), ("D", None)] {
        assert_eq!(meets(grades.clone(), json!({ "value": value })), expected, "{value}");
    }
    // A value that stands twice has no place, and a scale without the required value tells nothing.
    assert_eq!(meets(json!({ "allowedValue": ["C", "B", "C"], "requiredValue": "B" }), json!({ "value": "C" })), None);
    assert_eq!(meets(json!({ "allowedValue": ["C", "B"], "requiredValue": "A" }), json!({ "value": "C" })), None);
    let percent = json!({ "resultType": "Percent", "requiredValue": "50" });
    for (value, expected) in
        [("50", Some(true)), ("50.0 %", Some(true)), ("9", Some(false)), ("many", None), ("NaN", None)]
    {
        assert_eq!(meets(percent.clone(), json!({ "value": value })), expected, "{value}");
    }
    // Of a letter or a rank nobody knows which way is up.
    assert_eq!(meets(json!({ "resultType": "LetterGrade", "requiredValue": "B" }), json!({ "value": "A" })), None);
    assert_eq!(meets(json!({ "requiredValue": "2" }), json!({ "value": "1" })), None);
    assert_eq!(meets(json!({}), json!({ "value": "A" })), None);
    let rubric = |levels: Value| json!({ "requiredLevel": "urn:x:2", "rubricCriterionLevel": levels });
    let level = |id: &str, more: Value| {
        let mut level = json!({ "id": id, "type": ["RubricCriterionLevel"], "name": id });
        crate::check::issued::merge(&mut level, more);
        level
    };
    let points = json!([
        level("urn:x:1", json!({ "points": "1" })),
        level("urn:x:2", json!({ "points": "2" })),
        level("urn:x:3", json!({ "points": "10" }))
    ]);
    for (id, expected) in
        [("urn:x:1", Some(false)), ("urn:x:2", Some(true)), ("urn:x:3", Some(true)), ("urn:x:4", None)]
    {
        assert_eq!(meets(rubric(points.clone()), json!({ "achievedLevel": id })), expected, "{id}");
    }
    let words = json!([level("urn:x:1", json!({ "level": "low" })), level("urn:x:2", json!({ "level": "high" }))]);
    assert_eq!(meets(rubric(words), json!({ "achievedLevel": "urn:x:1" })), None);
    let levels = json!([level("urn:x:1", json!({ "level": "1" })), level("urn:x:2", json!({ "level": "2" }))]);
    assert_eq!(meets(rubric(levels), json!({ "achievedLevel": "urn:x:1" })), Some(false));
}

#[test]
fn sk_08_every_kind_of_the_standard_is_in_its_group() {
    use AchievementGroup::{Award, Certification, Competency, Course, Degree, Participation};
    for (group, kinds) in [
        (
            Some(Degree),
            "AssociateDegree BachelorDegree Degree Diploma DoctoralDegree GeneralEducationDevelopment MasterDegree \
                        ProfessionalDoctorate ResearchDoctorate SecondarySchoolDiploma",
        ),
        (
            Some(Certification),
            "ApprenticeshipCertificate Certification JourneymanCertificate License MasterCertificate \
                               QualityAssuranceCredential",
        ),
        (Some(Course), "Certificate CertificateOfCompletion Course LearningProgram MicroCredential"),
        (Some(Competency), "Assessment Assignment Competency"),
        (Some(Participation), "CoCurricular CommunityService Fieldwork Membership"),
        (Some(Award), "Award"),
        (None, "Achievement Badge ext:Knot degree"),
    ] {
        for kind in kinds.split_whitespace() {
            let facts = facts(|badge| badge["credentialSubject"]["achievement"]["achievementType"] = json!(kind));
            assert_eq!(facts.achievement.unwrap().group, group, "{kind}");
        }
    }
}

#[test]
fn sk_09_a_predicted_score_is_not_attained() {
    let predicted = json!({ "resultType": "PredictedScore" });
    assert_eq!(attained(&with_result(predicted.clone(), json!({ "value": "90" }))), [Attainment::NotStated]);
    assert_eq!(
        attained(&with_result(predicted, json!({ "value": "1", "status": "Failed" }))),
        [Attainment::NotAttained]
    );
}

#[test]
fn sk_20_alignments_of_scales_and_levels_belong_to_the_result() {
    let aligned =
        |name: &str| json!([{ "type": ["Alignment"], "targetName": name, "targetUrl": format!("urn:x:{name}") }]);
    let level = |id: &str| json!({ "id": id, "type": ["RubricCriterionLevel"], "name": id, "alignment": aligned(id) });
    let rubric = json!({ "alignment": aligned("scale"), "rubricCriterionLevel": [level("low"), level("high")] });
    let read = with_result(rubric, json!({ "achievedLevel": "low", "alignment": aligned("result") }));
    let said: Vec<_> = read
        .skills()
        .iter()
        .map(|skill| (skill.name.unwrap().value().to_owned(), skill.source, skill.attainment, skill.result.is_some()))
        .collect();
    let row = |name: &str, source, attainment, decided| (name.to_owned(), source, attainment, decided);
    assert_eq!(
        said,
        [
            row("A", SkillSource::Achievement, Attainment::Attained, true),
            row("low", SkillSource::Level, Attainment::Attained, true),
            row("result", SkillSource::Result, Attainment::Attained, true),
            row("scale", SkillSource::Result, Attainment::Attained, true),
            row("high", SkillSource::Level, Attainment::NotStated, false),
        ]
    );
    // Without a result nobody says that the scale was tried.
    let read = facts(|badge| {
        badge["credentialSubject"]["achievement"]["resultDescription"] =
            json!([scale(json!({ "alignment": aligned("scale") }))]);
    });
    let said: Vec<_> = read.skills().iter().map(|skill| (skill.source, skill.attainment)).collect();
    assert_eq!(said, [(SkillSource::Scale, Attainment::NotStated)]);
}

#[test]
fn sk_26_a_competency_is_itself_a_skill_and_its_creator_is_shown() {
    let read = facts(|badge| {
        let achievement = &mut badge["credentialSubject"]["achievement"];
        achievement["achievementType"] = json!("Competency");
        achievement["creator"] = json!({ "id": "https://agency.example/", "type": ["Profile"], "name": "Agency" });
    });
    let skills = read.skills();
    let said: Vec<_> = skills.iter().map(|skill| (skill.source, skill.key.as_deref(), skill.at.to_string())).collect();
    let place = "/credentialSubject/achievement".to_owned();
    assert_eq!(said, [(SkillSource::Competency, Some("https://bramble.example/achievements/safety"), place)]);
    assert_eq!(read.achievement.as_ref().unwrap().creator.as_ref().unwrap().name.as_ref().unwrap().value(), "Agency");
}

#[test]
fn sk_40_evidence_says_whether_its_content_is_pinned_and_never_shows_what_is_embedded() {
    let read = facts(|badge| {
        badge["evidence"] = json!([
            { "id": "data:text/plain;base64,c2VjcmV0", "type": ["Evidence", "ext:Photo"] },
            { "id": "https://a.example/", "type": "Evidence", "digestMultibase": "uEiA" },
        ]);
    });
    let [embedded, pinned] = read.evidence.as_slice() else { panic!("two") };
    assert_eq!(embedded.id.as_ref().unwrap().value(), "data:text/plain (embedded, 31 characters)");
    assert_eq!(embedded.types.iter().map(|kind| kind.value()).collect::<Vec<_>>(), ["ext:Photo"]);
    assert!(embedded.digest.is_none() && pinned.types.is_empty());
    assert_eq!(pinned.digest.as_ref().unwrap().value(), "uEiA");
}

#[test]
fn sk_60_ages_are_whole_days_rounded_down_and_fall_back_to_the_paper() {
    // The time of checking is 2026-06-01T12:00:00Z.
    let days = |date: &str| {
        let report = report(|badge| badge["awardedDate"] = json!(date));
        report.recency().unwrap().awarded.map(|age| (age.days, age.date.at().to_string()))
    };
    let awarded = |days| Some((days, "/awardedDate".to_owned()));
    assert_eq!(days("2026-06-01T12:00:00Z"), awarded(0));
    assert_eq!(days("2026-05-31T12:00:01Z"), awarded(0));
    assert_eq!(days("2026-05-31T12:00:00Z"), awarded(1));
    assert_eq!(days("2026-06-01T12:00:00.5Z"), awarded(-1));
    assert_eq!(days("2026-06-02T12:00:00Z"), awarded(-1));
    assert_eq!(days("2026-05-31"), awarded(1));
    assert_eq!(days("some day"), Some((137, "/validFrom".to_owned())));
    let report = report(|badge| badge["credentialSubject"]["activityEndDate"] = json!("2025-12-19"));
    let recency = report.recency().unwrap();
    assert_eq!((recency.awarded.unwrap().days, recency.issued.unwrap().days), (137, 137));
    assert_eq!(recency.last_practised.unwrap().days, 164);
}

#[test]
fn sk_61_the_end_is_ahead_or_past_or_not_stated() {
    let end = |until: Option<&str>, kind: &str| {
        let report = report(|badge| {
            badge["credentialSubject"]["achievement"]["achievementType"] = json!(kind);
            if let Some(until) = until {
                badge["validUntil"] = json!(until);
            }
        });
        let recency = report.recency().unwrap();
        (recency.expiry, recency.expires_in_days, recency.expired_days_ago, recency.end_expected)
    };
    assert_eq!(end(None, "Course"), (Expiry::NotStated, None, None, false));
    assert_eq!(end(None, "License"), (Expiry::NotStated, None, None, true));
    assert_eq!(end(Some("2026-06-01T12:00:00Z"), "License"), (Expiry::Ahead, Some(0), None, false));
    assert_eq!(end(Some("2026-06-03T11:59:59Z"), "License"), (Expiry::Ahead, Some(1), None, false));
    assert_eq!(end(Some("2026-06-01T11:59:59Z"), "License"), (Expiry::Past, None, Some(0), false));
    assert_eq!(end(Some("2026-05-30T12:00:00Z"), "License"), (Expiry::Past, None, Some(2), false));
}

#[test]
fn sk_62_signs_of_a_renewal_are_told_and_nothing_unsigned_has_an_age() {
    let service = json!([{ "id": "https://a.example/refresh", "type": "1EdTechCredentialRefresh" }]);
    let told = report(|badge| badge["refreshService"] = service);
    assert_eq!(told.recency().unwrap().renewal, [Renewal::ServiceOffered]);
    // Signed by somebody else.
    let forged = token(2, &badge(1, json!({})));
    let forged = verify(&forged, &Resources::new(), &Policy::default());
    assert!(forged.unverified_view().is_some() && forged.recency().is_none());
    assert!(!forged.to_json().contains("\"recency\""));
}

/// CLR-04, CLR-06, SK-44: a record names achievements without saying that they were reached.
#[test]
fn clr_06_what_a_record_only_mentions_is_not_attained() {
    let read = facts(|badge| {
        badge["type"] = json!(["VerifiableCredential", "ClrCredential"]);
        let mut achievement = badge["credentialSubject"]["achievement"].take();
        achievement["alignment"] = json!([{ "type": ["Alignment"], "targetName": "A", "targetUrl": "urn:x:a" }]);
        let mut other = achievement.clone();
        other["id"] = json!("urn:x:other");
        badge["credentialSubject"] = json!({
            "id": "did:example:learner", "type": ["ClrSubject"], "achievement": [achievement, other],
            "association": [{ "type": ["Association"], "associationType": "replacedBy", "sourceId": "urn:x:a", "targetId": "urn:x:b" }],
        });
        badge["partial"] = json!(true);
    });
    assert!(read.achievement.is_none());
    assert_eq!(read.achievements.len(), 2);
    let said: Vec<_> = read.skills().iter().map(|skill| (skill.source, skill.attainment)).collect();
    assert_eq!(said, [(SkillSource::Mentioned, Attainment::NotStated); 2]);
    let [association] = read.associations.as_slice() else { panic!("one") };
    assert_eq!(association.source_id.as_ref().unwrap().value(), "urn:x:a");
    assert_eq!(read.partial.unwrap().value(), "true");
}

/// R5: a small document cannot make a large report by joining many results with long lists.
#[test]
fn r5_what_results_repeat_from_their_scales_is_bounded() {
    let aligned: Vec<Value> = (0..200)
        .map(|number| json!({ "type": ["Alignment"], "targetName": "A", "targetUrl": format!("urn:x:{number}") }))
        .collect();
    let result = json!({ "type": ["Result"], "resultDescription": "urn:x:scale", "value": "v0" });
    let read = facts(|badge| {
        let values: Vec<String> = (0..200).map(|number| format!("v{number}")).collect();
        let scale = scale(json!({ "alignment": aligned, "allowedValue": values }));
        badge["credentialSubject"]["achievement"]["resultDescription"] = json!([scale]);
        badge["credentialSubject"]["result"] = Value::from(vec![result; 200]);
    });
    assert_eq!(read.results.len(), 200);
    let joined: usize = read.results.iter().map(|result| result.alignments.len() + result.allowed_values.len()).sum();
    assert!((200..=1_000).contains(&joined), "{joined}");
    assert!(read.skills().len() <= 1_000);
}
