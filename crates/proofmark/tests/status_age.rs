//! How old a status list may be: what the host says of its fetch, what the policy allows, what the list asks for.
#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod manifest;

use proofmark::{Input, Policy, Resource, Resources, Timestamp, Verdict, Verifier};

const HOUR: i64 = 3_600;

/// The verdict on a good badge, and the code of its status, when its documents were fetched this long before the check.
fn aged(id: &str, seconds: i64, policy: Policy) -> (Verdict, &'static str) {
    let case = manifest::cases().into_iter().find(|case| case.id == id).unwrap_or_else(|| panic!("no fixture {id}"));
    let fetched = Timestamp::from_unix(case.at().unix() - seconds).expect("a time");
    let mut resources = Resources::new();
    for (url, answer) in case.resources().iter() {
        let bytes = answer.expect("the documents of the fixture are there").bytes();
        resources.put(url, Resource::new(bytes).fetched_at(fetched));
    }
    let report = Verifier::new(policy).verify(Input::from_bytes(&case.bytes()), &resources, case.at());
    let status = report.findings().iter().map(|finding| finding.code().name()).find(|name| name.starts_with("status."));
    (report.verdict(), status.expect("status was looked at"))
}

#[test]
fn threat_41_a_list_is_stale_a_day_after_it_was_fetched_or_when_the_policy_says() {
    let (current, stale) = ((Verdict::Valid, "status.current"), (Verdict::Indeterminate, "status.list_stale"));
    for id in ["status-bitstring-current", "status-list-2021-current", "status-1edtech-current"] {
        assert_eq!(aged(id, 24 * HOUR, Policy::default()), current, "{id}");
        assert_eq!(aged(id, 24 * HOUR + 1, Policy::default()), stale, "{id}");
        let strict = Policy { status_age_seconds: 60, ..Policy::default() };
        assert_eq!(aged(id, 61, strict), stale, "{id}");
        let lax = Policy { status_age_seconds: 7 * 86_400, ..Policy::default() };
        assert_eq!(aged(id, 48 * HOUR, lax), current, "{id}");
    }
}

#[test]
fn st_tsl_10_the_list_itself_may_ask_for_less() {
    // These state a ttl of twelve hours.
    for id in ["status-token-current", "status-token-cwt-current"] {
        assert_eq!(aged(id, 12 * HOUR, Policy::default()), (Verdict::Valid, "status.current"), "{id}");
        let stale = (Verdict::Indeterminate, "status.list_stale");
        assert_eq!(aged(id, 12 * HOUR + 1, Policy::default()), stale, "{id}");
    }
}

#[test]
fn a_set_bit_in_an_old_list_is_not_told_either() {
    let (verdict, code) = aged("status-bitstring-revoked", 25 * HOUR, Policy::default());
    assert_eq!((verdict, code), (Verdict::Indeterminate, "status.list_stale"));
}
