//! What the caller knows of the person stays with the caller (OB3-RCP-10), and decides nothing else.
#![expect(clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

mod manifest;

use manifest::Case;
use proofmark::{Answer, Expected, Input, Verdict, Verifier};

fn case(id: &str) -> Case {
    manifest::cases().into_iter().find(|case| case.id == id).expect("a fixture of this name")
}

fn expecting(case: &Case, recipients: &[&str]) -> Verifier {
    let recipients = recipients.iter().map(|text| (*text).to_owned()).collect();
    case.verifier().expecting(Expected { recipients, ..Expected::default() })
}

#[test]
fn ob3_rcp_10_no_report_and_no_print_repeats_what_the_caller_knows() {
    let mut texts = 0;
    for id in
        ["recipient-sha256-salted", "recipient-did", "recipient-md5", "recipient-presentation-all", "recipient-forged"]
    {
        let case = case(id);
        // Right, right in another spelling, wrong, of each kind; none of them stands in the badge.
        for secret in [
            "learner@mail.example",
            "Learner@Mail.Example",
            "nobody.else@secret.example",
            "+49 30 5550199",
            "name:Ines Secret",
            "ext:studentCard:secret-4711",
            "https://secret.example/ines",
            "secret",
        ] {
            let verifier = expecting(&case, &[secret]);
            let report = verifier.verify(Input::from_bytes(&case.bytes()), &case.resources(), case.at());
            assert_ne!(report.answers().recipient, Answer::NotAsked, "{id}");
            let (_, text) = secret.split_once("Card:").or_else(|| secret.split_once("name:")).unwrap_or(("", secret));
            for printed in [report.to_json(), report.to_json_pretty(), format!("{report:?}"), format!("{verifier:?}")] {
                assert!(!printed.to_lowercase().contains(&text.to_lowercase()), "{id}: {text} in {printed}");
                texts += 1;
            }
        }
    }
    assert_eq!(texts, 5 * 8 * 4);
}

/// Asking about the person changes that answer, and the verdict no further than to what the answer says.
#[test]
fn ob3_rcp_13_asking_changes_no_other_answer_and_never_lifts_a_verdict() {
    let mut asked = 0;
    for case in manifest::cases().into_iter().filter(|case| case.expected.is_none()) {
        let bytes = case.bytes();
        let plain = case.verify(&bytes);
        let verifier = expecting(&case, &["learner@mail.example", "did:example:nobody"]);
        let report = verifier.verify(Input::from_bytes(&bytes), &case.resources(), case.at());
        let (before, after) = (plain.answers(), report.answers());
        assert_eq!(
            (before.recipient, before.current, before.trusted),
            (Answer::NotAsked, after.current, after.trusted),
            "{}",
            case.id
        );
        let expected = match (plain.verdict(), after.recipient) {
            (Verdict::Invalid, _) | (_, Answer::No) => Verdict::Invalid,
            (Verdict::Indeterminate, _) | (_, Answer::Unknown) => Verdict::Indeterminate,
            // An endorsement inside something else is about what it endorses.
            (Verdict::Valid, Answer::Yes | Answer::NotAsked) => Verdict::Valid,
        };
        assert_eq!(report.verdict(), expected, "{}", case.id);
        assert_ne!(after.recipient, Answer::NotAsked, "{}", case.id);
        asked += 1;
    }
    assert!(asked > 1_000, "{asked}");
}
