//! Who vouches for the issuer: every combination of what registries can say.
#![expect(clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

mod manifest;

use proofmark::{
    Answer, Code, Input, IssuerPolicy, NeedKind, Policy, Report, Resources, Timestamp, Trust, Verdict, Verifier,
};
use proptest::prelude::*;
use serde_json::{Value, json};

const AT: &str = "2026-06-01T12:00:00Z";
/// A registry of the consortium at this address may say what it likes.
const URL: &str = "https://registry.example/registry.json";

/// A badge that needs nothing to be valid, with its issuer and the name it gives the issuer.
struct Badge {
    bytes: Vec<u8>,
    issuer: String,
    name: String,
}

fn badge() -> Badge {
    let bytes = manifest::read("valid/ob3-jwt-did-key-ed25519.jwt");
    let at = Timestamp::parse(AT).expect("a time");
    let report = Verifier::new(Policy::default()).verify(Input::from_bytes(&bytes), &Resources::new(), at);
    let issuer = report.credential().and_then(|facts| facts.issuer.clone()).expect("an issuer");
    let text = |fact: Option<proofmark::Fact>| fact.expect("a fact").value().to_owned();
    Badge { bytes, issuer: text(issuer.id), name: text(issuer.name) }
}

fn check(registries: Value, policy: IssuerPolicy, resources: &Resources) -> Report {
    let trust =
        Trust::from_json(&json!({ "name": "test", "registries": registries }).to_string()).expect("a trust file");
    let verifier = Verifier::new(Policy { issuer: policy, ..Policy::default() }).trusting(trust);
    verifier.verify(Input::from_bytes(&badge().bytes), resources, Timestamp::parse(AT).expect("a time"))
}

fn codes(report: &Report) -> Vec<&'static str> {
    let about = report.findings().iter().map(|finding| finding.code().name());
    about.filter(|name| name.starts_with("issuer.")).collect()
}

/// The verdict under both policies, the answer and the codes.
fn outcome(registries: &Value, resources: &Resources) -> (Verdict, Verdict, Answer, Vec<&'static str>) {
    let report = check(registries.clone(), IssuerPolicy::Report, resources);
    let required = check(registries.clone(), IssuerPolicy::Require, resources);
    assert_eq!(codes(&report), codes(&required));
    assert_eq!(report.answers().trusted, required.answers().trusted);
    // Whatever the verdict, a finding explains it.
    assert_eq!(required.primary().is_none(), required.verdict() == Verdict::Valid);
    (report.verdict(), required.verdict(), report.answers().trusted, codes(&report))
}

fn list(name: &str, kind: &str, mut entry: Value) -> Value {
    if entry.is_object() {
        entry.as_object_mut().expect("an object").insert("id".to_owned(), json!(badge().issuer));
    }
    let issuers =
        if entry.is_null() { json!(["did:web:other.example"]) } else { json!(["did:web:other.example", entry]) };
    json!({ "name": name, "type": kind, "issuers": issuers })
}

fn remote() -> Value {
    json!({ "name": "DCC", "type": "dcc-legacy", "url": URL })
}

fn with(document: &Value) -> Resources {
    let mut resources = Resources::new();
    resources.insert(URL, document.to_string().as_bytes());
    resources
}

fn unreachable() -> Resources {
    let mut resources = Resources::new();
    resources.insert_unavailable(URL, "HTTP 503");
    resources
}

const LISTED: (Verdict, Verdict, Answer) = (Verdict::Valid, Verdict::Valid, Answer::Yes);
const NOT: (Verdict, Verdict, Answer) = (Verdict::Valid, Verdict::Invalid, Answer::No);
const DENIED: (Verdict, Verdict, Answer) = (Verdict::Invalid, Verdict::Invalid, Answer::No);
const OPEN: (Verdict, Verdict, Answer) = (Verdict::Valid, Verdict::Indeterminate, Answer::Unknown);
const NOBODY: (Verdict, Verdict, Answer) = (Verdict::Valid, Verdict::Indeterminate, Answer::NotAsked);

#[test]
fn tr_gen_01_what_registries_say_together() {
    let own = || json!({ "name": badge().name });
    let past = || json!({ "name": badge().name, "validUntil": "2026-05-31T00:00:00Z" });
    let to_come = || json!({ "name": badge().name, "validFrom": "2026-06-02T00:00:00Z" });
    let oidf = || json!({ "name": "F", "type": "oidf", "trustAnchorEC": "https://f.example/" });
    let none = Resources::new();
    let known = |issuer: &str| with(&json!({ "registry": { issuer: { "name": badge().name } } }));
    let cases: Vec<(&str, Value, Resources, _, &[&str])> = vec![
        ("listed", json!([list("A", "list", own())]), none.clone(), LISTED, &["issuer.listed"]),
        (
            "listed by id alone",
            json!([list("A", "list", json!(badge().issuer))]),
            none.clone(),
            LISTED,
            &["issuer.listed"],
        ),
        ("not listed", json!([list("A", "list", Value::Null)]), none.clone(), NOT, &["issuer.not_listed"]),
        (
            "in the second",
            json!([list("A", "list", Value::Null), list("B", "list", own())]),
            none.clone(),
            LISTED,
            &["issuer.listed"],
        ),
        (
            "in both",
            json!([list("A", "list", own()), list("B", "list", own())]),
            none.clone(),
            LISTED,
            &["issuer.listed", "issuer.listed"],
        ),
        ("over", json!([list("A", "list", past())]), none.clone(), NOT, &["issuer.listing_expired"]),
        ("to come", json!([list("A", "list", to_come())]), none.clone(), NOT, &["issuer.listing_not_yet"]),
        (
            "over there, in force here",
            json!([list("A", "list", past()), list("B", "list", own())]),
            none.clone(),
            LISTED,
            &["issuer.listing_expired", "issuer.listed"],
        ),
        (
            "denied beats listed",
            json!([list("A", "list", own()), list("D", "deny", own())]),
            none.clone(),
            DENIED,
            &["issuer.listed", "issuer.denied"],
        ),
        (
            "denied beats unreachable",
            json!([remote(), list("D", "deny", own())]),
            unreachable(),
            DENIED,
            &["issuer.registry_unavailable", "issuer.denied"],
        ),
        (
            "denied in the past",
            json!([list("A", "list", own()), list("D", "deny", past())]),
            none.clone(),
            LISTED,
            &["issuer.listed"],
        ),
        (
            "not denied, nobody vouches",
            json!([list("D", "deny", Value::Null)]),
            none.clone(),
            NOBODY,
            &["issuer.not_asked"],
        ),
        ("needed", json!([remote()]), none.clone(), OPEN, &["issuer.registry_needed"]),
        ("unreachable", json!([remote()]), unreachable(), OPEN, &["issuer.registry_unavailable"]),
        (
            "unreachable, not listed here",
            json!([remote(), list("A", "list", Value::Null)]),
            unreachable(),
            OPEN,
            &["issuer.registry_unavailable"],
        ),
        (
            "unreachable, over here",
            json!([remote(), list("A", "list", past())]),
            unreachable(),
            OPEN,
            &["issuer.registry_unavailable", "issuer.listing_expired"],
        ),
        (
            "unreachable, listed here",
            json!([remote(), list("A", "list", own())]),
            unreachable(),
            LISTED,
            &["issuer.registry_unavailable", "issuer.listed"],
        ),
        ("listed at an address", json!([remote()]), known(&badge().issuer), LISTED, &["issuer.listed"]),
        ("not listed at an address", json!([remote()]), known("did:web:other.example"), NOT, &["issuer.not_listed"]),
        (
            "an error page in JSON",
            json!([remote()]),
            with(&json!({ "error": "not found" })),
            OPEN,
            &["issuer.registry_malformed"],
        ),
        ("a list", json!([remote()]), with(&json!([])), OPEN, &["issuer.registry_malformed"]),
        (
            "an entry that says nothing",
            json!([remote()]),
            with(&json!({ "registry": { badge().issuer.as_str(): null } })),
            OPEN,
            &["issuer.registry_malformed"],
        ),
        (
            "a federation",
            json!([oidf(), list("A", "list", Value::Null)]),
            none.clone(),
            OPEN,
            &["issuer.registry_unsupported"],
        ),
        (
            "another name",
            json!([list("A", "list", json!({ "name": "Mill" }))]),
            none.clone(),
            LISTED,
            &["issuer.listed", "issuer.name_differs"],
        ),
        (
            "the name in capitals",
            json!([list("A", "list", json!({ "name": badge().name.to_uppercase() }))]),
            none,
            LISTED,
            &["issuer.listed"],
        ),
    ];
    for (name, registries, resources, expected, codes) in cases {
        let (report, required, trusted, found) = outcome(&registries, &resources);
        assert_eq!(((report, required, trusted), found.as_slice()), (expected, codes), "{name}");
    }
}

/// The identifier is compared character by character (TR-GEN-02).
#[test]
fn tr_gen_02_only_the_exact_identifier_is_listed_and_never_a_name() {
    let near = [
        badge().issuer.to_uppercase(),
        format!("{}#", badge().issuer),
        format!("{}/", badge().issuer),
        badge().issuer.replace("did:key:", "did:web:"),
    ];
    for id in near {
        let registries = json!([{ "name": "A", "type": "list", "issuers": [{ "id": id, "name": badge().name }] }]);
        assert_eq!(outcome(&registries, &Resources::new()).3, ["issuer.not_listed"], "{id}");
    }
}

#[test]
fn the_finding_says_who_vouches_until_when_and_on_what_it_rests() {
    let entry = json!({ "name": "Mill", "url": "https://mill.example/", "validUntil": "2027-01-01T00:00:00Z" });
    let report = check(json!([list("Partners", "list", entry)]), IssuerPolicy::Report, &Resources::new());
    let finding = report.findings().iter().find(|finding| finding.code() == Code::IssuerListed).expect("listed");
    let expected = ["Partners", "Mill", "2027-01-01T00:00:00Z", "https://mill.example/", "the trust file"];
    assert_eq!(["registry", "name", "until", "url", "basis"].map(|name| finding.data(name)), expected.map(Some));
    let remote =
        check(json!([remote()]), IssuerPolicy::Report, &with(&json!({ "registry": { badge().issuer.as_str(): {} } })));
    let finding = remote.findings().iter().find(|finding| finding.code() == Code::IssuerListed).expect("listed");
    assert!(finding.data("basis").is_some_and(|basis| basis.contains("not signed")), "{}", finding.detail());
}

#[test]
fn the_edges_of_a_listing_allow_for_the_clocks_difference() {
    for (from, until, expected) in [
        ("2026-06-01T12:01:00Z", "2027-01-01T00:00:00Z", "issuer.listed"),
        ("2026-06-01T12:01:01Z", "2027-01-01T00:00:00Z", "issuer.listing_not_yet"),
        ("2026-01-01T00:00:00Z", "2026-06-01T11:59:00Z", "issuer.listed"),
        ("2026-01-01T00:00:00Z", "2026-06-01T11:58:59Z", "issuer.listing_expired"),
    ] {
        let entry = json!({ "validFrom": from, "validUntil": until });
        assert_eq!(outcome(&json!([list("A", "list", entry)]), &Resources::new()).3, [expected], "{from} {until}");
    }
}

#[test]
fn a_pinned_registry_is_used_in_that_version_only() {
    let resources = with(&json!({ "registry": { badge().issuer.as_str(): {} } }));
    let pinned = |digest: &str| json!([{ "name": "DCC", "type": "dcc-legacy", "url": URL, "digest": digest }]);
    let bytes = json!({ "registry": { badge().issuer.as_str(): {} } }).to_string();
    let digest = proofmark::PinnedContext::of(URL, bytes.as_bytes()).digest;
    assert_eq!(outcome(&pinned(&digest.to_uppercase().replace("SHA", "sha")), &resources).3, ["issuer.listed"]);
    let other = format!("sha256:{}", "0".repeat(64));
    assert_eq!(outcome(&pinned(&other), &resources).3, ["issuer.registry_altered"]);
}

#[test]
fn r4_no_registry_is_asked_for_before_the_signature_is_established() {
    let trust =
        Trust::from_json(&json!({ "name": "test", "registries": [remote()] }).to_string()).expect("a trust file");
    let verifier = Verifier::new(Policy::default()).trusting(trust);
    let at = Timestamp::parse(AT).expect("a time");
    let good = verifier.verify(Input::from_bytes(&badge().bytes), &Resources::new(), at);
    let asked: Vec<(NeedKind, &str)> = good.needs().iter().map(|need| (need.kind, need.url.as_str())).collect();
    assert_eq!(asked, [(NeedKind::IssuerRegistry, URL)]);
    let mut forged = badge().bytes.clone();
    let end = forged.len() - 10;
    forged.get_mut(end - 10..end).expect("a token").reverse();
    let report = verifier.verify(Input::from_bytes(&forged), &Resources::new(), at);
    assert!(report.needs().is_empty() && codes(&report) == ["issuer.unchecked"], "{}", report.to_json());
    assert_eq!(report.answers().trusted, Answer::Unknown);
}

/// THREAT-50: what comes from a registry is bounded, and a bound is not an answer.
#[test]
fn a_registry_beyond_a_limit_is_unknown() {
    let mut issuers: serde_json::Map<String, Value> =
        (0..600).map(|n| (format!("did:web:{n}.example"), json!({}))).collect();
    issuers.insert(badge().issuer.clone(), json!({}));
    let resources = with(&json!({ "registry": issuers }));
    let registries = json!({ "name": "test", "registries": [remote()] }).to_string();
    // The badge itself stays within each of these.
    for (limits, expected) in [
        (json!({}), "issuer.listed"),
        (json!({ "registryBytes": 1000 }), "issuer.limit"),
        (json!({ "jsonValues": 500 }), "issuer.limit"),
        (json!({ "jsonMembers": 500 }), "issuer.listed"),
    ] {
        let policy = Policy::from_json(&json!({ "limits": limits }).to_string()).expect("a policy");
        let verifier = Verifier::new(policy).trusting(Trust::from_json(&registries).expect("a trust file"));
        let report =
            verifier.verify(Input::from_bytes(&badge().bytes), &resources, Timestamp::parse(AT).expect("a time"));
        assert_eq!(codes(&report), [expected], "{limits}");
    }
}

/// What one registry of a generated trust file says.
#[derive(Debug, Clone, Copy)]
enum Answered {
    Silent,
    Listed,
    Over,
    Denied,
    Unreachable,
    Missing,
    Damaged,
    Federation,
}

proptest! {
    /// TR-GEN-01: never turn "not reachable" into "not found", whatever the others say; and the verdict follows the rule.
    #[test]
    fn tr_gen_01_an_unreachable_registry_never_reads_as_not_listed(
        answers in prop::collection::vec(
            prop::sample::select(vec![
                Answered::Silent, Answered::Silent, Answered::Listed, Answered::Over, Answered::Denied,
                Answered::Unreachable, Answered::Missing, Answered::Damaged, Answered::Federation,
            ]),
            1..6,
        )
    ) {
        let mut resources = Resources::new();
        let mut registries = Vec::new();
        for (number, answer) in answers.iter().enumerate() {
            let url = format!("https://registry.example/{number}");
            let dcc = json!({ "name": number.to_string(), "type": "dcc-legacy", "url": url });
            let name = number.to_string();
            registries.push(match answer {
                Answered::Silent => {
                    resources.insert(&url, br#"{"registry":{}}"#);
                    dcc
                }
                Answered::Listed => list(&name, "list", json!({})),
                Answered::Over => list(&name, "list", json!({ "validUntil": "2026-01-01T00:00:00Z" })),
                Answered::Denied => list(&name, "deny", json!({})),
                Answered::Unreachable => {
                    resources.insert_unavailable(&url, "timeout");
                    dcc
                }
                Answered::Missing => dcc,
                Answered::Damaged => {
                    resources.insert(&url, b"<html>");
                    dcc
                }
                Answered::Federation => json!({ "name": name, "type": "oidf", "trustAnchorEC": "https://f.example/" }),
            });
        }
        let has = |wanted: fn(&Answered) -> bool| answers.iter().any(wanted);
        let open = has(|answer| matches!(answer, Answered::Unreachable | Answered::Missing | Answered::Damaged | Answered::Federation));
        let (denied, listed) = (has(|answer| matches!(answer, Answered::Denied)), has(|answer| matches!(answer, Answered::Listed)));
        let (report, required, trusted, codes) = outcome(&Value::from(registries), &resources);
        prop_assert!(!open || !codes.contains(&"issuer.not_listed"), "{codes:?}");
        let expected = if denied { DENIED } else if listed { LISTED } else if open { OPEN } else { NOT };
        prop_assert_eq!((report, required, trusted), expected);
    }
}
