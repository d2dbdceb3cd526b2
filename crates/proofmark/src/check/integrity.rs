//! Are the files that a credential refers to the ones its issuer meant? (VC2-RR-01..05)
//!
//! What is used or was supplied is compared with its digest. Nothing is asked for its own sake, unless the policy says so.

use crate::credential::SignedView;
use crate::digest::{Stated, Unreadable};
use crate::encoding;
use crate::input::data_url;
use crate::policy::ResourcePolicy;
use crate::report::{Code, Finding};
use crate::resources::{Answered, NeedKind};
use crate::run::{Absent, Run};
use proofmark_json::Value;

/// Most digests of one credential that are looked at.
const MOST: usize = 64;

/// Members whose values are looked at elsewhere: schemas by their own check, the others with their own report.
const ELSEWHERE: &[&str] = &["@context", "credentialSchema", "endorsement", "proof", "verifiableCredential"];

pub(crate) fn check(signed: &SignedView<'_>, run: &mut Run<'_>) -> Vec<Finding> {
    let body = signed.view().body;
    // Most credentials state no digest at all.
    if body.named("digestSRI").chain(body.named("digestMultibase")).next().is_none() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let mut weak = None;
    let (mut open, mut count) = (vec![body], 0_usize);
    while let Some(value) = open.pop() {
        if let Err(limit) = run.budget.work(2) {
            findings.push(Finding::new(Code::IntegrityLimit, "").with("limit", limit.0));
            break;
        }
        if let Some(stated) = Stated::read(value) {
            count = count.saturating_add(1);
            if count > MOST {
                findings.push(Finding::new(Code::IntegrityLimit, value.pointer()).with("limit", "digests"));
                break;
            }
            let finding = match stated {
                Ok(stated) => {
                    let finding = compare(value, &stated, run);
                    if finding.code() == Code::IntegrityMatches && stated.is_below_recommendation() {
                        weak.get_or_insert_with(|| value.pointer());
                    }
                    finding
                }
                Err(Unreadable::Malformed(reason)) => {
                    Finding::new(Code::IntegrityMalformed, value.pointer()).with("reason", reason)
                }
                Err(Unreadable::Unsupported(reason)) => unchecked(value, reason, run),
            };
            findings.push(finding);
        }
        // Last in is first out: this keeps the order of the text.
        let below = value.members().filter(|(name, _)| !ELSEWHERE.contains(name)).map(|(_, value)| value);
        let mut below: Vec<Value<'_>> = value.items().chain(below).collect();
        below.reverse();
        open.append(&mut below);
    }
    findings.extend(weak.map(|at| Finding::new(Code::IntegrityWeakHash, at)));
    findings
}

fn finding(object: Value<'_>, code: Code) -> Finding {
    Finding::new(code, object.pointer()).with("resource", object.get_str("id").unwrap_or("(none)"))
}

/// VC2-RR-05: where every file has to fit, one that was not compared leaves the question open.
fn unchecked(object: Value<'_>, reason: &str, run: &Run<'_>) -> Finding {
    let code = match run.policy.resources {
        ResourcePolicy::Used => Code::IntegrityUnchecked,
        ResourcePolicy::All => Code::IntegrityUndecided,
    };
    finding(object, code).with("reason", reason)
}

/// Compares one document with what is stated about it (VC2-RR-02, VC2-RR-04).
fn compare(object: Value<'_>, stated: &Stated, run: &mut Run<'_>) -> Finding {
    let Some(id) = object.get_str("id") else { return unchecked(object, "the object has no id", run) };
    let answer = |fits: bool| finding(object, if fits { Code::IntegrityMatches } else { Code::IntegrityMismatch });
    let limited = |limit: &str| finding(object, Code::IntegrityLimit).with("limit", limit);
    if id.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:")) {
        if let Err(limit) = run.budget.work(id.len()) {
            return limited(limit.0);
        }
        return match data_url::parse(id) {
            Ok(bytes) => answer(stated.fits(&bytes)),
            Err(reason) => finding(object, Code::IntegrityMalformed).with("reason", reason),
        };
    }
    // The contexts that are used are the built-in ones, of whose documents the SHA-256 is known.
    let built_in = proofmark_contexts::find(id).and_then(|context| encoding::hex_decode(context.sha256));
    if let Some(fits) = built_in.as_ref().and_then(|digest| stated.fits_sha256(digest)) {
        return answer(fits);
    }
    // VC2-RR-05.
    let supplied = matches!(run.resources.get(id), Some(Answered::Bytes(_)));
    if run.policy.resources == ResourcePolicy::Used && !supplied {
        return unchecked(
            object,
            match built_in {
                Some(_) => "of the built-in context only the SHA-256 is known",
                None => "it was not used",
            },
            run,
        );
    }
    match run.ask(NeedKind::RelatedResource, id) {
        Ok(resource) => match run.budget.work(resource.bytes().len()) {
            // A document that is not the built-in one says nothing about that.
            Ok(()) if built_in.is_some_and(|digest| digest != encoding::sha256(resource.bytes())) => {
                unchecked(object, "the document that was supplied is not the built-in one, which was used", run)
            }
            Ok(()) => answer(stated.fits(resource.bytes())),
            Err(limit) => limited(limit.0),
        },
        Err(Absent::Needed) => finding(object, Code::IntegrityNeeded),
        Err(Absent::Unavailable(reason)) => finding(object, Code::IntegrityUnavailable).with("reason", &reason),
        Err(Absent::Refused(reason)) => unchecked(object, reason, run),
        Err(Absent::TooLarge) => limited("relatedResourceBytes"),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::issued::{badge, codes, token, verify};
    use crate::policy::ResourcePolicy;
    use crate::{Check, Policy, Report, Resources, Verdict};
    use serde_json::{Value, json};

    const URL: &str = "https://bramble.example/media/a.png";
    const SHA256: &str = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
    const SHA384: &str = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";

    fn report(more: Value, resources: &Resources, which: ResourcePolicy) -> Report {
        let policy = Policy { resources: which, ..Policy::default() };
        verify(&token(1, &badge(1, more)), resources, &policy)
    }

    fn used(more: Value, resources: &Resources) -> (Vec<&'static str>, Verdict) {
        let report = report(more, resources, ResourcePolicy::Used);
        assert!(report.needs().is_empty(), "VC2-RR-05");
        (codes(&report, Check::Integrity), report.verdict())
    }

    fn supplied(bytes: &[u8]) -> Resources {
        let mut resources = Resources::new();
        resources.insert(URL, bytes);
        resources
    }

    #[test]
    fn vc2_rr_02_what_was_supplied_is_compared() {
        let related = || json!({ "relatedResource": [{ "id": URL, "digestSRI": SHA384 }] });
        assert_eq!(used(related(), &supplied(b"abc")), (vec!["integrity.matches"], Verdict::Valid));
        assert_eq!(used(related(), &supplied(b"abd")), (vec!["integrity.mismatch"], Verdict::Invalid));
        assert_eq!(used(related(), &Resources::new()), (vec!["integrity.unchecked"], Verdict::Valid));
        assert_eq!(used(json!({}), &supplied(b"abd")), (vec![], Verdict::Valid));
        let named = report(related(), &supplied(b"abd"), ResourcePolicy::Used);
        let resource = named.findings().iter().find(|finding| finding.code().check() == Check::Integrity);
        assert_eq!(resource.and_then(|finding| finding.data("resource")), Some(URL));
        let weak = json!({ "relatedResource": [{ "id": URL, "digestSRI": SHA256 }] });
        assert_eq!(used(weak, &supplied(b"abc")).0, ["integrity.matches", "integrity.weak_hash"]);
    }

    #[test]
    fn vc2_rr_04_any_object_with_an_id() {
        let evidence = json!({ "evidence": [{ "id": URL, "type": ["Evidence"], "digestSRI": SHA384 }] });
        assert_eq!(used(evidence, &supplied(b"abd")), (vec!["integrity.mismatch"], Verdict::Invalid));
        for (content, code) in
            [("abc", "integrity.matches"), ("abd", "integrity.mismatch"), ("%zz", "integrity.malformed")]
        {
            let image =
                json!({ "image": { "id": format!("data:image/png,{content}"), "type": "Image", "digestSRI": SHA384 } });
            assert_eq!(used(image, &Resources::new()).0, [code]);
        }
    }

    #[test]
    fn vc2_rr_02_built_in_contexts_are_compared_as_far_as_they_are_known() {
        let url = "https://www.w3.org/ns/credentials/v2";
        let known = proofmark_contexts::find(url).map(|context| context.sha256).unwrap_or_default();
        let digest = crate::encoding::hex_decode(known).unwrap_or_default();
        let multihash =
            |digest: &[u8]| format!("u{}", crate::encoding::base64url_encode(&[&[0x12, 0x20], digest].concat()));
        let stated = |name: &str, digest: &str| json!({ "relatedResource": [{ "id": url, name: digest }] });
        let right = stated("digestMultibase", &multihash(&digest));
        assert_eq!(used(right, &Resources::new()).0, ["integrity.matches", "integrity.weak_hash"]);
        let wrong = stated("digestMultibase", &multihash(&[0; 32]));
        assert_eq!(used(wrong, &Resources::new()), (vec!["integrity.mismatch"], Verdict::Invalid));
        assert_eq!(used(stated("digestSRI", SHA384), &Resources::new()).0, ["integrity.unchecked"]);
        // Other bytes under that name say nothing about the context that was used.
        let mut other = Resources::new();
        other.insert(url, b"abc");
        assert_eq!(used(stated("digestSRI", SHA384), &other).0, ["integrity.unchecked"]);
    }

    #[test]
    fn vc2_rr_05_all_are_asked_for_where_the_policy_says_so() {
        let related = || json!({ "relatedResource": [{ "id": URL, "digestSRI": SHA384 }] });
        let asked = report(related(), &Resources::new(), ResourcePolicy::All);
        assert_eq!(codes(&asked, Check::Integrity), ["integrity.needed"]);
        assert_eq!(asked.verdict(), Verdict::Indeterminate);
        assert!(asked.needs().iter().all(|need| need.kind.name() == "related-resource" && need.url == URL));
        assert_eq!(asked.needs().len(), 1);
        let mut gone = Resources::new();
        gone.insert_unavailable(URL, "HTTP 404");
        let report = report(related(), &gone, ResourcePolicy::All);
        assert_eq!(codes(&report, Check::Integrity), ["integrity.unavailable"]);
        assert_eq!(report.verdict(), Verdict::Indeterminate);
    }

    #[test]
    fn vc2_rr_05_where_all_have_to_fit_one_that_cannot_be_compared_leaves_it_open() {
        let mut other = supplied(b"abc");
        other.insert("https://www.w3.org/ns/credentials/v2", b"abc");
        for entry in [
            json!({ "id": "https://10.0.0.7/a.png", "digestSRI": SHA384 }),
            json!({ "id": URL, "digestSRI": "md5-AAAA" }),
            json!({ "id": "https://www.w3.org/ns/credentials/v2", "digestSRI": SHA384 }),
        ] {
            let related = json!({ "relatedResource": [entry] });
            let report = report(related.clone(), &other, ResourcePolicy::All);
            assert_eq!(codes(&report, Check::Integrity), ["integrity.undecided"], "{related}");
            assert_eq!(report.verdict(), Verdict::Indeterminate, "{related}");
            assert_eq!(used(related, &other), (vec!["integrity.unchecked"], Verdict::Valid));
        }
        let nameless = json!({ "evidence": [{ "type": ["Evidence"], "digestSRI": SHA384 }] });
        let report = report(nameless, &other, ResourcePolicy::All);
        assert_eq!(codes(&report, Check::Integrity), ["integrity.undecided"]);
    }

    #[test]
    fn vc2_rr_01_digests_that_are_none_and_too_many_of_them() {
        let related = |entry: Value| json!({ "relatedResource": [entry] });
        let none = Resources::new();
        assert_eq!(used(related(json!({ "id": URL, "digestSRI": "sha384-AAAA" })), &none).1, Verdict::Invalid);
        assert_eq!(used(related(json!({ "id": URL, "digestSRI": "md5-AAAA" })), &none).0, ["integrity.unchecked"]);
        let entries: Vec<Value> =
            (0..70).map(|number| json!({ "id": format!("{URL}?{number}"), "digestSRI": SHA384 })).collect();
        let (codes, _) = used(json!({ "relatedResource": entries }), &none);
        assert_eq!((codes.len(), codes.last()), (65, Some(&"integrity.limit")));
    }
}
