//! Is there a newer version of the credential? (OB3-REF-01..04, OB3-VER-04, OB3-VER-05, THREAT-45)

use crate::credential::{View, facts};
use crate::report::{Answer, Check, Code, CredentialFacts, Fact, Finding, Outcome, Report, Verdict};
use crate::resources::{NeedKind, Resource};
use crate::run::{Absent, Run};
use crate::time;
use proofmark_json::Value;

/// The newer version and where it was offered, or what there is to say instead: one service, once. `settled` says that the
/// policy follows it and everything else was examined and is good: an address is not followed for a credential that is
/// refused anyway (THREAT-45).
pub(crate) fn offer(view: &View<'_>, settled: bool, run: &mut Run<'_>) -> Result<(String, Resource), Option<Finding>> {
    let services = || view.body.get("refreshService").into_iter().flat_map(Value::one_or_many);
    // OB3-REF-04: other services are for the holder.
    let ours = services().find(|service| {
        let mut kinds = service.get("type").into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str);
        kinds.any(|name| name == "1EdTechCredentialRefresh") && service.get_str("id").is_some()
    });
    let Some(service) = ours.filter(|_| settled) else {
        return Err(services().next().map(|_| Finding::new(Code::RefreshUnchecked, "/refreshService")));
    };
    let (at, url) = (service.pointer(), service.get_str("id").unwrap_or_default());
    let told = |code: Code, reason: &str| {
        Err(Some(Finding::new(code, at.as_str()).with("service", url).with("reason", reason)))
    };
    match run.ask(NeedKind::RefreshedCredential, url) {
        Ok(resource) => Ok((at, resource)),
        Err(Absent::Needed) => told(Code::RefreshNeeded, "it has not been supplied"),
        Err(Absent::Unavailable(reason)) => told(Code::RefreshUnavailable, &reason),
        Err(Absent::Refused(reason)) => told(Code::RefreshUnavailable, reason),
        Err(Absent::TooLarge) => told(Code::RefreshUnavailable, "it is too large"),
    }
}

/// Compares the report on the newer version with the credential that was handed in (OB3-VER-05).
pub(crate) fn compare(view: &View<'_>, at: &str, report: &Report) -> Finding {
    let finding = |code: Code| Finding::new(code, at);
    let because = |code: Code| {
        let reason = report.primary().map(|finding| finding.code().name()).unwrap_or_default();
        finding(code).with("reason", reason)
    };
    // What no signature covers is not compared.
    let Some(newer) = report.credential() else {
        let open = report.verdict() == Verdict::Indeterminate;
        return because(if open { Code::RefreshIndeterminate } else { Code::RefreshInvalid });
    };
    let same = |fact: Option<&Fact>, own: Option<Value<'_>>| {
        fact.is_some() && fact.map(Fact::value) == own.and_then(Value::as_str)
    };
    if !same(newer.issuer.as_ref().and_then(|issuer| issuer.id.as_ref()), view.controller()) {
        return finding(Code::RefreshOtherIssuer);
    }
    if !same(newer.id.as_ref(), view.id()) {
        return finding(Code::RefreshOtherCredential);
    }
    let begin = |fact: Option<&Fact>| fact.and_then(|fact| time::loosely(fact.value()));
    let own = facts::read(view);
    if begin(newer.valid_from.as_ref()) < begin(own.valid_from.as_ref()) {
        return finding(Code::RefreshOlder);
    }
    match report.verdict() {
        // OB3-REF-02: what the issuer says now is the answer.
        Verdict::Invalid if over(report) => because(Code::RefreshOver),
        Verdict::Invalid => because(Code::RefreshInvalid),
        Verdict::Indeterminate => because(Code::RefreshIndeterminate),
        // The same words signed again say the same.
        Verdict::Valid if CredentialFacts { signed_at: own.signed_at.clone(), ..newer.clone() } == own => {
            finding(Code::RefreshSame)
        }
        Verdict::Valid => finding(Code::RefreshNewer),
    }
}

/// Whether a credential is genuine and no longer in force: withdrawn or past its end, and nothing else is wrong with it.
fn over(report: &Report) -> bool {
    let answers = report.answers();
    let aside = |finding: &&Finding| !matches!(finding.code().check(), Check::Validity | Check::Status);
    let good = |finding: &Finding| finding.code().outcome() != Outcome::Fail;
    answers.genuine == Answer::Yes && answers.current == Answer::No && report.findings().iter().filter(aside).all(good)
}

#[cfg(test)]
mod tests {
    use crate::check::issued::{badge, codes, issuer, merge, token, verify};
    use crate::{Answer, Check, Policy, RefreshPolicy, Report, Resources, Verdict};
    use serde_json::{Value, json};

    const URL: &str = "https://bramble.example/refresh/1";

    fn service() -> Value {
        json!({ "refreshService": { "id": URL, "type": "1EdTechCredentialRefresh" } })
    }

    fn follow(handed_in: &Value, resources: &Resources) -> Report {
        let policy = Policy { refresh: RefreshPolicy::Follow, ..Policy::default() };
        verify(&token(1, handed_in), resources, &policy)
    }

    fn refreshed(seed: u8, more: Value) -> (Vec<&'static str>, Verdict, usize) {
        let mut newer = badge(1, service());
        merge(&mut newer, more);
        let mut resources = Resources::new();
        resources.insert(URL, token(seed, &newer).as_bytes());
        let report = follow(&badge(1, service()), &resources);
        (codes(&report, Check::Refresh), report.verdict(), report.nested().len())
    }

    #[test]
    fn ob3_ref_03_a_service_is_asked_only_where_the_policy_follows_it() {
        let token = token(1, &badge(1, service()));
        let told = verify(&token, &Resources::new(), &Policy::default());
        assert_eq!((codes(&told, Check::Refresh), told.needs().len()), (vec!["refresh.unchecked"], 0));
        assert_eq!(told.verdict(), Verdict::Valid);
        let asked = follow(&badge(1, service()), &Resources::new());
        assert_eq!((codes(&asked, Check::Refresh), asked.verdict()), (vec!["refresh.needed"], Verdict::Indeterminate));
        assert!(asked.needs().iter().all(|need| need.kind.name() == "refreshed-credential" && need.url == URL));
        assert_eq!(asked.needs().len(), 1);
        // OB3-REF-04.
        let other = json!({ "refreshService": { "id": URL, "type": "MediatedRefresh2021" } });
        assert_eq!(codes(&follow(&badge(1, other), &Resources::new()), Check::Refresh), ["refresh.unchecked"]);
    }

    #[test]
    fn threat_45_an_address_is_not_followed_for_a_credential_that_is_refused() {
        let mut expired = badge(1, service());
        merge(&mut expired, json!({ "validUntil": "2026-05-01T00:00:00Z" }));
        let report = follow(&expired, &Resources::new());
        assert_eq!((codes(&report, Check::Refresh), report.needs().len()), (vec!["refresh.unchecked"], 0));
    }

    #[test]
    fn ob3_ver_05_only_the_same_credential_of_the_same_issuer_counts() {
        assert_eq!(refreshed(1, json!({})), (vec!["refresh.same"], Verdict::Valid, 1));
        assert_eq!(refreshed(1, json!({ "name": "Workshop safety II" })), (vec!["refresh.newer"], Verdict::Valid, 1));
        let other = json!({ "issuer": issuer(2) });
        assert_eq!(refreshed(2, other.clone()), (vec!["refresh.other_issuer"], Verdict::Valid, 1));
        assert_eq!(refreshed(1, json!({ "id": "urn:uuid:1" })), (vec!["refresh.other_credential"], Verdict::Valid, 1));
        let older = json!({ "validFrom": "2025-01-15T09:00:00Z" });
        assert_eq!(refreshed(1, older), (vec!["refresh.older"], Verdict::Valid, 1));
        // Neither a foreign signature nor the issuer's name on it helps.
        assert_eq!(refreshed(2, json!({})), (vec!["refresh.invalid"], Verdict::Valid, 1));
        let over = json!({ "issuer": issuer(2), "validUntil": "2026-05-01T00:00:00Z" });
        assert_eq!(refreshed(2, over).0, ["refresh.other_issuer"]);
    }

    #[test]
    fn ob3_ref_02_whether_it_is_in_force_is_what_the_issuer_says_now() {
        let mut newer = badge(1, service());
        merge(&mut newer, json!({ "validUntil": "2026-05-01T00:00:00Z" }));
        let mut over = Resources::new();
        over.insert(URL, token(1, &newer).as_bytes());
        let answers = |resources: &Resources| follow(&badge(1, service()), resources).answers();
        assert_eq!((answers(&over).genuine, answers(&over).current), (Answer::Yes, Answer::No));
        assert_eq!(answers(&Resources::new()).current, Answer::Unknown);
        let mut gone = Resources::new();
        gone.insert_unavailable(URL, "HTTP 500");
        assert_eq!(answers(&gone).current, Answer::Yes, "OB3-VER-04");
    }

    #[test]
    fn ob3_ref_02_what_the_issuer_says_now_is_the_answer() {
        let over = json!({ "validUntil": "2026-05-01T00:00:00Z" });
        assert_eq!(refreshed(1, over), (vec!["refresh.over"], Verdict::Invalid, 1));
        let open = json!({ "credentialSchema": { "id": "https://bramble.example/s", "type": "JsonSchema" } });
        assert_eq!(refreshed(1, open), (vec!["refresh.indeterminate"], Verdict::Indeterminate, 1));
        let broken = json!({ "credentialSubject": {} });
        assert_eq!(refreshed(1, broken), (vec!["refresh.invalid"], Verdict::Valid, 1));
    }

    #[test]
    fn ob3_ver_04_once_and_on_any_failure_on_with_the_original() {
        // The newer version has a service of its own, which is told and not followed.
        let mut resources = Resources::new();
        let elsewhere =
            json!({ "refreshService": { "id": "https://bramble.example/2", "type": "1EdTechCredentialRefresh" } });
        resources.insert(URL, token(1, &badge(1, elsewhere)).as_bytes());
        let report = follow(&badge(1, service()), &resources);
        assert!(report.needs().is_empty());
        let inner: Vec<_> = report.nested().iter().map(|nested| codes(&nested.report, Check::Refresh)).collect();
        assert_eq!(inner, [["refresh.unchecked"]]);
        for answer in [Ok(&b"<html>"[..]), Err("HTTP 500")] {
            let mut resources = Resources::new();
            match answer {
                Ok(bytes) => resources.insert(URL, bytes),
                Err(reason) => resources.insert_unavailable(URL, reason),
            }
            let report = follow(&badge(1, service()), &resources);
            let expected = if answer.is_ok() { "refresh.indeterminate" } else { "refresh.unavailable" };
            assert_eq!(codes(&report, Check::Refresh), [expected]);
        }
    }
}
