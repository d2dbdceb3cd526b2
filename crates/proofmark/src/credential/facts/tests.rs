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
    // Of these kinds, and of scales with a least value, more is better.
    for kind in ["GradePointAverage", "Percent", "RawScore", "RubricScore", "ScaledScore"] {
        let scale = json!({ "resultType": kind, "requiredValue": "50" });
        assert_eq!(meets(scale, json!({ "value": "60" })), Some(true), "{kind}");
    }
    let least = json!({ "valueMin": "0", "requiredValue": "50" });
    assert_eq!(meets(least.clone(), json!({ "value": "60" })), Some(true));
    assert_eq!(meets(least, json!({ "value": "50.0" })), Some(true));
    assert_eq!(
        meets(json!({ "allowedValue": ["C", null, "B"], "requiredValue": "B" }), json!({ "value": "C" })),
        Some(false)
    );
    // Of a letter or a rank nobody knows which way is up, but the required one is enough.
    assert_eq!(
        meets(json!({ "resultType": "LetterGrade", "requiredValue": "B" }), json!({ "value": "B" })),
        Some(true)
    );
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
    assert_eq!(meets(rubric(words.clone()), json!({ "achievedLevel": "urn:x:1" })), None);
    // The very level that is required needs no figures.
    assert_eq!(meets(rubric(words), json!({ "achievedLevel": "urn:x:2" })), Some(true));
    // Points come before the name of a level, and as many are enough.
    for (points, expected) in [("1", Some(false)), ("2", Some(true))] {
        let own = level("urn:x:1", json!({ "points": points, "level": "9" }));
        let required = level("urn:x:2", json!({ "points": "2", "level": "2" }));
        assert_eq!(meets(rubric(json!([own, required])), json!({ "achievedLevel": "urn:x:1" })), expected, "{points}");
    }
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
    let levels: Vec<Value> = ["urn:x:1", "urn:x:2"]
        .iter()
        .map(|id| json!({ "id": id, "type": ["RubricCriterionLevel"], "name": "A", "alignment": aligned }))
        .collect();
    let result = json!({ "type": ["Result"], "resultDescription": "urn:x:scale", "achievedLevel": "urn:x:1" });
    let read = facts(|badge| {
        let scale = scale(json!({ "rubricCriterionLevel": levels, "requiredLevel": "urn:x:2" }));
        badge["credentialSubject"]["achievement"]["resultDescription"] = json!([scale]);
        badge["credentialSubject"]["result"] = Value::from(vec![result; 200]);
    });
    let of_levels = read.results.iter().flat_map(|result| [&result.level, &result.required_level]).flatten();
    let joined: usize = of_levels.map(|level| level.alignments.len()).sum();
    assert!((200..=1_000).contains(&joined), "{joined}");
}

/// What a document would say if somebody signed it.
fn claimed(edit: impl FnOnce(&mut Value)) -> CredentialFacts {
    let mut badge = badge(1, json!({}));
    edit(&mut badge);
    let limits = crate::Limits::default();
    let mut budget = proofmark_json::Budget::new(limits.work);
    let document =
        proofmark_json::Document::parse(badge.to_string().into_bytes(), &limits.json(), &mut budget).unwrap();
    super::read(&super::View::new(document.root(), None, None))
}

fn name(value: Value) -> Option<String> {
    claimed(|badge| badge["name"] = value).name.map(|fact| fact.value().to_owned())
}

#[test]
fn ob3_mod_22_one_text_of_many_spellings() {
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(name(json!(7.50)), text("7.5"));
    assert_eq!(name(json!(true)), text("true"));
    assert_eq!(name(json!({ "de": "Sicherheit", "en": "Safety" })), text("Safety"));
    assert_eq!(name(json!({ "@index": "1", "de": "Sicherheit" })), text("Sicherheit"));
    assert_eq!(name(json!([null, ["x"], "Safety"])), text("Safety"));
    let tagged = |text: &str, tag: &str| json!({ "@value": text, "@language": tag });
    assert_eq!(name(json!([tagged("Arbeit", "de"), tagged("Safety", "en-GB")])), text("Safety"));
    // DI-LD-21: no order decides.
    assert_eq!(name(json!(["b", "a"])), text("a"));
    assert_eq!(name(json!(["a", "b"])), text("a"));
}

#[test]
fn r5_lists_that_are_shown_are_bounded_and_without_repetitions() {
    let tags = |tags: Vec<String>| {
        claimed(|badge| badge["credentialSubject"]["achievement"]["tag"] = json!(tags)).achievement.unwrap().tags.len()
    };
    assert_eq!(tags((0..201).map(|number| number.to_string()).collect()), 200);
    assert_eq!(tags(vec!["a".to_owned(), "b".to_owned(), "a".to_owned()]), 2);
}

#[test]
fn sk_41_references_show_neither_blank_names_nor_embedded_content() {
    let image = |value: Value| claimed(|badge| badge["image"] = value).image.map(|fact| fact.value().to_owned());
    assert_eq!(image(json!({ "id": "_:b0" })), None);
    assert_eq!(image(json!("DATA:image/png;base64,AA")).unwrap(), "DATA:image/png (embedded, 24 characters)");
    let read = claimed(|badge| {
        badge["evidence"] = json!("https://a.example/e");
        badge["credentialSubject"]["achievement"]["criteria"] = json!("https://a.example/c");
    });
    assert_eq!(read.evidence[0].id.as_ref().unwrap().value(), "https://a.example/e");
    assert_eq!(read.achievement.unwrap().criteria.unwrap().id.unwrap().value(), "https://a.example/c");
    let digest = |more: Value| {
        let read = claimed(|badge| badge["evidence"] = more);
        read.evidence[0].digest.as_ref().map(|fact| fact.value().to_owned())
    };
    assert_eq!(digest(json!({ "digestSRI": "sha384-A" })).unwrap(), "sha384-A");
    assert_eq!(digest(json!({ "digestSRI": "sha384-A", "digestMultibase": "uEiA" })).unwrap(), "uEiA");
}

#[test]
fn sk_03_names_and_identifiers_are_taken_from_nobody_else() {
    let subject = |edit: fn(&mut Value)| claimed(edit).subject.unwrap();
    // Two things without an id are not one thing.
    let nameless = subject(|badge| {
        badge["issuer"] = json!({ "name": "Guild" });
        badge["credentialSubject"] = json!({ "type": ["AchievementSubject"] });
    });
    assert_eq!(nameless.name, None);
    let hidden = subject(|badge| {
        badge["credentialSubject"]["identifier"] = json!({ "hashed": "false", "identityHash": "a@b.example" });
    });
    assert_eq!(hidden.identifiers[0].identity, None);
    assert_eq!(claimed(|badge| badge["partial"] = json!(true)).partial, None);
    let presented = claimed(|badge| {
        badge["type"] = json!(["VerifiablePresentation"]);
        badge["holder"] = json!("did:example:holder");
    });
    assert!(presented.issuer.is_none() && presented.holder.unwrap().value() == "did:example:holder");
    assert_eq!(
        claimed(|badge| badge["issuer"] = json!("did:example:guild")).issuer.unwrap().id.unwrap().value(),
        "did:example:guild"
    );
}

#[test]
fn sk_05_results_and_scales_without_ids_are_not_joined() {
    let read = claimed(|badge| {
        badge["credentialSubject"]["achievement"]["resultDescription"] =
            json!([{ "type": ["ResultDescription"], "name": "Grade", "rubricCriterionLevel": [{ "name": "High" }] }]);
        badge["credentialSubject"]["result"] = json!([{ "type": ["Result"], "value": "1" }]);
    });
    assert_eq!(read.results[0].name, None);
    let levels = json!({ "rubricCriterionLevel": [{ "type": ["RubricCriterionLevel"], "name": "High" }] });
    assert_eq!(with_result(levels, json!({ "value": "1" })).results[0].level, None);
}

#[test]
fn sk_22_the_member_that_tells_the_framework_is_named() {
    let told = |url: &str, kind: &str, code: &str| {
        let entry = json!({ "targetName": "A", "targetUrl": url, "targetType": kind, "targetCode": code });
        let read = claimed(|badge| badge["credentialSubject"]["achievement"]["alignment"] = json!([entry]));
        let framework = read.achievement.unwrap().alignments[0].framework.clone().unwrap();
        (framework.value().to_owned(), framework.at().to_string().rsplit('/').next().unwrap().to_owned())
    };
    let said = |framework: &str, member: &str| (framework.to_owned(), member.to_owned());
    let ctid = "ce-5d0f3a8c-2b7e-4f61-8f0a-9c4e1d6b7a20";
    assert_eq!(told("https://a.example/x", "CFItem", "1"), said("case", "targetType"));
    assert_eq!(told("https://a.example/x", "ceasn:Competency", ctid), said("ctdl", "targetCode"));
    assert_eq!(told("https://www.onetonline.org/x", "CFItem", "1"), said("onet", "targetUrl"));
}

/// SK-26, DI-LD-22: what is said of one organisation at its places is put together, and of others not.
#[test]
fn sk_26_profiles_of_one_id_are_put_together() {
    let org = |id: &str, more: Value| {
        let mut org = json!({ "id": id, "type": ["Profile"] });
        crate::check::issued::merge(&mut org, more);
        org
    };
    let number =
        |text: &str| json!([{ "type": "IdentifierEntry", "identifier": text, "identifierType": "ext:register" }]);
    let read = claimed(|badge| {
        badge["issuer"] = org("urn:x:guild", json!({ "name": "Guild", "otherIdentifier": number("1") }));
        let parent = org("urn:x:town", json!({ "name": "Town", "parentOrg": "urn:x:land" }));
        let twice = json!([number("1")[0], number("2")[0]]);
        let more = json!({ "email": "a@guild.example", "parentOrg": parent, "otherIdentifier": twice });
        badge["endorsement"] = json!([{ "issuer": org("urn:x:guild", more) }]);
        badge["credentialSubject"]["source"] = org("urn:x:town", json!({ "phone": "+49 30 5550100" }));
        badge["credentialSubject"]["achievement"]["creator"] = json!("urn:x:maker");
        badge["credentialSubject"]["achievement"]["endorsement"] =
            json!([{ "issuer": org("urn:x:maker", json!({ "name": "Maker" })) }]);
    });
    let text = |fact: &Option<crate::Fact>| fact.as_ref().map(|fact| fact.value().to_owned()).unwrap_or_default();
    let issuer = read.issuer.unwrap();
    assert_eq!((text(&issuer.name), text(&issuer.email)), ("Guild".to_owned(), "a@guild.example".to_owned()));
    assert_eq!(issuer.other_identifiers.iter().map(|own| text(&own.identifier)).collect::<Vec<_>>(), ["1", "2"]);
    let [town, land] = issuer.parents.as_slice() else { panic!("two") };
    assert_eq!((text(&town.name), text(&town.phone)), ("Town".to_owned(), "+49 30 5550100".to_owned()));
    assert_eq!(text(&land.id), "urn:x:land");
    let creator = read.achievement.unwrap().creator.unwrap();
    assert_eq!((text(&creator.id), text(&creator.name)), ("urn:x:maker".to_owned(), "Maker".to_owned()));
    // Without an id nothing is the same.
    let read = claimed(|badge| {
        badge["issuer"] = json!({ "type": ["Profile"], "name": "Guild" });
        badge["credentialSubject"]["source"] = json!({ "type": ["Profile"], "email": "a@other.example" });
    });
    assert_eq!(read.issuer.unwrap().email, None);
    // Only so many above one another.
    let above = |levels: usize| {
        let chain = (0..levels).fold(org("urn:x:0", json!({})), |inner, level| {
            org(&format!("urn:x:{}", level + 1), json!({ "parentOrg": inner }))
        });
        claimed(|badge| badge["issuer"] = chain).issuer.unwrap().parents.len()
    };
    assert_eq!((above(4), above(5)), (4, 4));
}

fn said(fact: &Option<crate::Fact>) -> String {
    fact.as_ref().map(|fact| fact.value().to_owned()).unwrap_or_default()
}

/// SK-26, DI-LD-22: every member and every place of an organisation counts.
#[test]
fn sk_26_every_member_is_taken_from_every_place() {
    let rest = json!({
        "id": "urn:x:guild", "type": ["Profile"], "url": "https://guild.example/", "description": "Joiners",
        "image": { "id": "https://guild.example/logo.png", "type": "Image" }, "official": "Guild of Joiners",
    });
    let complete = |facts: &crate::IssuerFacts| {
        let members = [&facts.url, &facts.description, &facts.image, &facts.official];
        assert_eq!(
            members.map(said),
            ["https://guild.example/", "Joiners", "https://guild.example/logo.png", "Guild of Joiners"]
        );
    };
    let named = json!({ "id": "urn:x:guild", "type": ["Profile"], "name": "Guild" });
    // The creator of the achievement, who tells of the issuer.
    let read = claimed(|badge| {
        badge["issuer"] = named.clone();
        badge["credentialSubject"]["achievement"]["creator"] = rest.clone();
    });
    complete(&read.issuer.unwrap());
    // The issuer, who tells of the assessor.
    let read = claimed(|badge| {
        badge["issuer"] = rest.clone();
        badge["credentialSubject"]["source"] = json!("urn:x:guild");
    });
    complete(read.subject.unwrap().source.as_ref().unwrap());
    // The issuer of a badge in a record (CLR-14), and of nothing but a record.
    let holding = |kind: &str| {
        claimed(|badge| {
            badge["type"] = json!(["VerifiableCredential", kind]);
            badge["issuer"] = named.clone();
            badge["credentialSubject"]["verifiableCredential"] = json!([{ "issuer": rest.clone() }]);
        })
    };
    complete(&holding("ClrCredential").issuer.unwrap());
    assert_eq!(said(&holding("OpenBadgeCredential").issuer.unwrap().url), "");
}

/// DI-LD-22: whoever issues to themselves has one name at both places, and everybody else their own.
#[test]
fn sk_03_whoever_issues_to_themselves_has_one_name() {
    let name = |edit: fn(&mut Value)| said(&claimed(edit).subject.unwrap().name);
    let own = |badge: &mut Value| {
        badge["issuer"] = json!({ "id": "did:example:ada", "type": ["Profile"], "name": "Ada" });
        badge["credentialSubject"]["id"] = json!("did:example:ada");
    };
    assert_eq!(name(own), "Ada");
    assert_eq!(name(|badge| badge["credentialSubject"]["name"] = json!("Grace")), "Grace");
    assert_eq!(name(|_| ()), "");
}

#[test]
fn sk_01_members_that_few_badges_have_are_read() {
    let read = claimed(|badge| {
        badge["refreshService"] = json!({
            "id": "https://a.example/refresh", "type": "1EdTechCredentialRefresh", "url": "https://a.example/1",
            "validFrom": "2026-01-01T00:00:00Z", "validUntil": "2027-01-01T00:00:00Z",
        });
        badge["credentialSubject"]["endorsementComment"] = json!("Well made.");
        badge["credentialSubject"]["identifier"] = json!({ "type": "IdentityObject", "hashed": false, "identityType": "emailAddress", "identityHash": "a@b.example" });
        badge["evidence"] = json!([{ "id": "urn:x:1" }, { "id": "urn:x:1" }, { "id": "urn:x:2" }]);
    });
    let service = &read.refresh_services[0];
    assert_eq!(said(&service.url), "https://a.example/1");
    assert_eq!(said(&service.valid_from), "2026-01-01T00:00:00Z");
    assert_eq!(said(&service.valid_until), "2027-01-01T00:00:00Z");
    assert_eq!(read.evidence.iter().map(|evidence| said(&evidence.id)).collect::<Vec<_>>(), ["urn:x:1", "urn:x:2"]);
    let subject = read.subject.unwrap();
    assert_eq!(said(&subject.endorsement_comment), "Well made.");
    assert_eq!(said(&subject.identifiers[0].identity), "a@b.example");
    let read = with_result(json!({ "valueMin": "0", "valueMax": "20" }), json!({ "value": "7" }));
    let result = &read.results[0];
    assert_eq!((said(&result.value_min), said(&result.value_max)), ("0".to_owned(), "20".to_owned()));
    let scale = &read.achievement.as_ref().unwrap().scales[0];
    assert_eq!((said(&scale.value_min), said(&scale.value_max)), ("0".to_owned(), "20".to_owned()));
}
