//! Endorsements of Open Badges 2.0: what their own reports say, what is asked for, and that the badge's verdict does not
//! depend on them.
#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod manifest;

use proofmark::{Input, NeedKind, Policy, Report, Resources, Verdict, Verifier};

fn case(id: &str) -> manifest::Case {
    manifest::cases().into_iter().find(|case| case.id == id).unwrap_or_else(|| panic!("no fixture {id}"))
}

fn report(id: &str) -> Report {
    let case = case(id);
    case.verify(&case.bytes())
}

/// The format and verdict of the endorsement, and the code that says why.
fn nested(id: &str) -> (&'static str, Verdict, &'static str) {
    let report = report(id);
    let [endorsement] = report.nested() else { panic!("{id}: {} reports inside", report.nested().len()) };
    let inner = &endorsement.report;
    (inner.format().name(), inner.verdict(), inner.primary().map_or("", |finding| finding.code().name()))
}

#[test]
fn ob2_end_01_an_endorsement_is_verified_like_a_badge() {
    let (good, bad, open) = (Verdict::Valid, Verdict::Invalid, Verdict::Indeterminate);
    let is = "endorsement-2.0";
    for (id, expected) in [
        ("class", (is, good, "")),
        ("issuer", (is, good, "")),
        ("badge", (is, good, "")),
        ("embedded", (is, good, "")),
        ("jws", (is, good, "")),
        ("jws-published", (is, good, "")),
        ("signed", (is, good, "")),
        ("needed", ("unknown", open, "input.needed")),
        ("unavailable", ("unknown", open, "input.unavailable")),
        ("refused", ("unknown", open, "input.refused_target")),
        ("stale", (is, open, "status.list_stale")),
        ("endorser-unavailable", (is, open, "structure.document_unavailable")),
        ("unsigned", (is, bad, "proof.missing")),
        ("gone", ("unknown", bad, "status.gone")),
        ("revoked", (is, bad, "status.withdrawn")),
        ("expired", (is, bad, "validity.expired")),
        ("no-claim", (is, bad, "structure.missing")),
        ("foreign-host", (is, bad, "key.out_of_scope")),
        ("jws-forged", (is, bad, "proof.signature_invalid")),
        ("irrelevant", (is, good, "")),
        ("self", (is, good, "")),
        ("badge-instead", ("open-badge-2.0", good, "")),
    ] {
        assert_eq!(nested(&format!("ob2-endorsed-{id}")), expected, "{id}");
    }
}

#[test]
fn ob2_end_02_the_facts_say_who_recommends_what_in_which_words() {
    let report = report("ob2-endorsed-embedded");
    let [facts] = report.credential().expect("the badge is established").endorsements.as_slice() else {
        panic!("one endorsement")
    };
    let text = |fact: &Option<proofmark::Fact>| fact.as_ref().map(|fact| fact.value().to_owned()).unwrap_or_default();
    assert_eq!(
        (text(&facts.endorsed), facts.at.to_string()),
        ("achievement".to_owned(), "/badge/endorsement".to_owned())
    );
    assert_eq!((facts.verdict, facts.relevant), (Some(Verdict::Valid), Some(true)));
    // What the board publishes, not what stands in the BadgeClass.
    assert_eq!(text(&facts.comment), "Meets the standard of the *board* for joiners.");
    assert_eq!(text(&facts.target), "https://guild.example/ob/badges/joinery.json");
    let endorser = facts.endorser.as_ref().expect("the board is known");
    assert_eq!(
        (text(&endorser.name), text(&endorser.id)),
        ("Board of the crafts".to_owned(), "https://board.example/ob/profile.json".to_owned())
    );
}

/// R4: nothing of an endorsement is asked for before it is known whose badge it is, and step by step from there.
#[test]
fn r4_endorsements_are_asked_for_once_the_badge_is_established() {
    let case = case("ob2-endorsed-class");
    let (all, verifier) = (case.resources(), Verifier::new(Policy::default()));
    let (mut known, mut asked) = (Resources::new(), Vec::new());
    let last = loop {
        let report = verifier.verify(Input::from_bytes(&case.bytes()), &known, case.at());
        let Some(need) = report.needs().first() else { break report };
        asked.push((need.kind, need.url.clone()));
        let (_, answer) = all.iter().find(|(url, _)| *url == need.url).expect("only what is there is asked for");
        known.put(&need.url, answer.expect("a document").clone());
    };
    let at = |host: &str| asked.iter().position(|(_, url)| url.contains(host)).expect("asked for");
    assert_eq!(last.verdict(), Verdict::Valid);
    assert_eq!(asked.iter().filter(|(_, url)| url.contains("board.example")).count(), 2, "{asked:?}");
    assert!(at("guild.example/ob/issuer.json") < at("board.example/ob/endorsements"), "{asked:?}");
    assert!(asked.iter().any(|(kind, url)| *kind == NeedKind::BadgeAssertion && url.contains("endorsements")));
    let unestablished = report("ob2-endorsed-unestablished");
    assert!(unestablished.nested().is_empty() && unestablished.needs().is_empty());
}

/// R5: a circle ends at the limit of nesting, and whoever recommends is not followed.
#[test]
fn r5_circles_end() {
    let circle = report("ob2-endorsed-circle");
    let (mut report, mut depth) = (&circle, 0);
    while let [inner] = report.nested() {
        assert_eq!(report.verdict(), Verdict::Valid);
        (report, depth) = (&inner.report, depth + 1);
    }
    let last: Vec<&str> = report.findings().iter().map(|finding| finding.code().name()).collect();
    assert_eq!((depth, last.contains(&"endorsement.limit")), (4, true), "{last:?}");
    let report = self::report("ob2-endorsed-endorser-endorsed");
    let [board] = report.nested() else { panic!("one endorsement") };
    let told: Vec<&str> = board.report.findings().iter().map(|finding| finding.code().name()).collect();
    assert!(told.contains(&"endorsement.unchecked") && board.report.nested().is_empty(), "{told:?}");
    assert_eq!(self::report("ob2-endorsed-eight").nested().len(), 8);
    assert!(self::report("ob2-endorsed-nine").nested().is_empty());
}
