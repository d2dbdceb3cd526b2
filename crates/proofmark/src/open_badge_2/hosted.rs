//! Hosted badges: what the issuer's own server publishes is the badge, whatever was handed in (OB2-HST-01..13, OB2-MOD-10).
//!
//! Source: <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#HostedBadge>. There is no signature:
//! what vouches for the badge is that the address belongs to the issuer, and the connection to it at the time of the fetch.

use super::linked::Linked;
use super::scope::{self, Outside};
use super::{Assertion, Handed, Node, What, address, edition};
use crate::check::status;
use crate::input::{Content, Input, open};
use crate::policy::StatusPolicy;
use crate::report::{Code, Finding};
use crate::resources::{NeedKind, Resource};
use crate::run::{Absent, Run};
use proofmark_json::{Document, Value, jcs};
use std::collections::{BTreeMap, BTreeSet};

/// The badge is published within the issuer's own scope. Only [`evidence`] makes one.
#[derive(Debug)]
pub(crate) struct Published(());

/// The assertion as its own address delivers it.
#[derive(Debug)]
pub(super) struct HostedCopy {
    document: Document,
    edition: edition::Edition,
    endorses: bool,
    /// The address that the copy names as its own.
    address: String,
    resource: Resource,
}

impl HostedCopy {
    pub(super) fn assertion(&self) -> Assertion<'_> {
        Assertion { node: Node { value: self.document.root(), at: "" }, edition: self.edition, endorses: self.endorses }
    }

    /// The copy must come from the host that it names (ATK-25).
    fn at_home(&self, id: &str) -> Result<(), Finding> {
        match address::strayed(&self.resource, &address::place(id)) {
            None => Ok(()),
            Some(origin) => {
                let reason = format!("the server sends on to another host, {origin}");
                Err(Finding::new(Code::ProofCopyRefused, "").with("url", id).with("reason", reason))
            }
        }
    }

    /// Whether the issuer withdrew the badge, as the copy says (OB2-HST-03, OB2-REV-04).
    pub(super) fn status(&self, run: &Run<'_>) -> Finding {
        let about = |code: Code, at: &str| Finding::new(code, at).with("url", &self.address);
        if run.policy.status == StatusPolicy::Ignore {
            return Finding::new(Code::StatusIgnored, "");
        }
        if self.assertion().is_revoked() {
            let reason = self.document.root().get_str("revocationReason").filter(|reason| !reason.is_empty());
            return about(Code::StatusWithdrawn, "/revoked")
                .with("reason", reason.unwrap_or("the issuer gives no reason"));
        }
        // THREAT-41: what it said long ago is not what it says.
        match status::stale(&self.resource, run) {
            Some(reason) => about(Code::StatusListStale, "").with("reason", reason),
            None => about(Code::StatusPublished, ""),
        }
    }
}

/// The address of the assertion, by the rules of its version (OB2-HST-01, IN-OB1-04), or the one it was found at.
fn address_of<'a>(assertion: &Assertion<'a>, given: Option<&'a str>) -> Option<&'a str> {
    let body = assertion.node.value;
    let (id, url) = (body.get_str("id"), assertion.verification().and_then(|own| own.get_str("url")));
    let own = if assertion.edition.is_current() { id } else { url.or(id) };
    own.or(given)
}

/// Has the published copy of a badge that was handed in.
pub(super) fn obtain(
    handed: &Handed<'_>,
    run: &mut Run<'_>,
    findings: &mut Vec<Finding>,
) -> Result<HostedCopy, Finding> {
    let assertion = handed.assertion();
    let Some(address) = address_of(&assertion, handed.address).filter(|own| address::is_web(own)) else {
        return Err(Finding::new(Code::ProofAddressMissing, "").with("standard", assertion.edition.words()));
    };
    address::note(address, "", findings);
    let what = handed.recognised.what;
    let mut copy = at(address, what, run)?;
    let own = address_of(&copy.assertion(), None).map(str::to_owned);
    match own {
        // Version 0.5 has no place for the address.
        None if !copy.edition.is_linked_data() => copy.at_home(address)?,
        Some(own) if address::same(&own, address) => {
            copy.at_home(address)?;
            copy.address = own;
        }
        // OB2-MOD-10: once more, at the address that it names.
        Some(own) if address::is_web(&own) => {
            findings.push(Finding::new(Code::StructureLinkedElsewhere, "").with("url", address).with("id", &own));
            copy = at(&own, what, run)?;
            let again = address_of(&copy.assertion(), None).map(str::to_owned);
            match again {
                Some(again) if address::same(&again, &own) => {
                    copy.at_home(&own)?;
                    copy.address = again;
                }
                again => return Err(elsewhere(&own, again.as_deref())),
            }
        }
        own => return Err(elsewhere(address, own.as_deref())),
    }
    differs(handed.body, copy.document.root(), findings);
    Ok(copy)
}

fn elsewhere(url: &str, id: Option<&str>) -> Finding {
    Finding::new(Code::ProofCopyElsewhere, "").with("url", url).with("id", id.unwrap_or("(none)"))
}

/// What an address delivers, which must be what was handed in, a badge or an endorsement: as JSON, or in a picture (OB2-HST-04).
fn at(id: &str, what: What<'_>, run: &mut Run<'_>) -> Result<HostedCopy, Finding> {
    let url = address::place(id).into_owned();
    let about = |code: Code| Finding::new(code, "").with("url", &url);
    let unreadable = |reason: &str| about(Code::ProofCopyUnreadable).with("reason", reason.trim_end_matches('.'));
    let resource = run.ask(NeedKind::BadgeAssertion, &url).map_err(|absent| match absent {
        // OB2-HST-03.
        Absent::Unavailable(_) if run.resources.is_gone(&url) => about(Code::StatusGone),
        Absent::Needed => about(Code::ProofCopyNeeded),
        Absent::Unavailable(reason) => about(Code::ProofCopyUnavailable).with("reason", reason),
        Absent::Refused(reason) => about(Code::ProofCopyRefused).with("reason", reason),
        Absent::TooLarge => unreadable("it is too large"),
    })?;
    let document = match open(Input::from_bytes(resource.bytes()), run.limits, &mut run.budget).content {
        Ok(Content::Json(document)) => document,
        Ok(_) => return Err(unreadable("it is not JSON")),
        Err(finding) => return Err(unreadable(&finding.detail())),
    };
    let recognised = edition::recognise(document.root()).filter(|recognised| recognised.what == what);
    let endorses = what == What::Endorsement;
    let Some(recognised) = recognised else {
        let expected = if endorses { "it is not an endorsement" } else { "it is not an assertion" };
        return Err(unreadable(&format!("{expected} of Open Badges")));
    };
    let edition = recognised.edition;
    Ok(HostedCopy { document, edition, endorses, address: id.to_owned(), resource })
}

/// Most names of members that are listed.
const MOST: usize = 8;

/// Tells how what was handed in differs from what is published; it does not count (OB2-HST-01, ATK-25). In the order of their
/// names, because both come from outside (THREAT-50).
fn differs(handed: Value<'_>, published: Value<'_>, findings: &mut Vec<Finding>) {
    let read = |object: Value<'_>| -> BTreeMap<String, Vec<u8>> {
        object.members().map(|(name, value)| (name.to_owned(), jcs::canonical(value))).collect()
    };
    let (ours, theirs) = (read(handed), read(published));
    let names: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
    let mut changed = names.into_iter().filter(|name| ours.get(*name) != theirs.get(*name)).peekable();
    if changed.peek().is_some() {
        let changed: Vec<&str> = changed.take(MOST).map(String::as_str).collect();
        findings.push(Finding::new(Code::ProofCopyDiffers, "").with("members", changed.join(", ")));
    }
}

/// Whether the address of the copy is one of the issuer's own.
pub(super) fn evidence(
    copy: &HostedCopy,
    class: Option<&Linked<'_>>,
    profile: &Linked<'_>,
    findings: &mut Vec<Finding>,
) -> Result<Published, Finding> {
    // What an assertion says itself of its issuer, as in 0.5, widens nothing: whoever wrote the one wrote the other.
    let (issuer, stated) = (profile.id.as_str(), profile.is_fetched().then(|| profile.node().value));
    let out = |id: &str, outside: Outside| match outside {
        Outside::Proven(reason) => {
            Finding::new(Code::KeyOutOfScope, "").with("id", id).with("issuer", issuer).with("reason", reason)
        }
        Outside::Undecided(what) => Finding::new(Code::KeyUnsupported, "").with("what", what),
    };
    let unusual = |reason: String| {
        Finding::new(Code::KeyScopeUnusual, format!("{}/verification", profile.at())).with("reason", reason)
    };
    let within = scope::check(stated, issuer, &copy.address).map_err(|outside| out(&copy.address, outside))?;
    findings.extend(within.notes.into_iter().map(unusual));
    // A redirect within the host may lead out of the part of it that is the issuer's.
    if let Some(origin) = copy.resource.origin() {
        scope::check(stated, issuer, origin).map_err(|outside| out(origin, outside))?;
    }
    // OB2-HST-09: by default the BadgeClass is on the issuer's origin too.
    if let Some(class) = class.filter(|class| class.is_fetched())
        && let Err(outside) = scope::check(stated, issuer, &class.id)
    {
        if copy.edition.is_current() && !stated.is_some_and(scope::is_declared) {
            return Err(out(&class.id, outside).beneath("/badge"));
        }
        let reason = format!("the BadgeClass {} is not within the scope of the issuer", class.id);
        findings.push(Finding::new(Code::KeyScopeUnusual, "/badge").with("reason", reason));
    }
    findings.push(Finding::new(Code::ProofHosted, "").with("url", &copy.address));
    findings.push(Finding::new(Code::KeyInScope, "").with("id", &copy.address).with("issuer", issuer));
    Ok(Published(()))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use crate::{Code, Input, Policy, Resource, Resources, Timestamp, Verdict, Verifier};
    use serde_json::json;

    const V2: &str = "https://w3id.org/openbadges/v2";
    const BASE: &str = "https://guild.example";

    /// The three documents of a hosted badge; the one with this number came from another address than was asked.
    fn supplied(strayed: usize, came_from: &str) -> (String, Resources) {
        let at = |name: &str| format!("{BASE}/{name}");
        let assertion = json!({
            "@context": V2, "type": "Assertion", "id": at("7"), "badge": at("class"),
            "recipient": { "type": "email", "hashed": false, "identity": "a@b.example" },
            "verification": { "type": "HostedBadge" }, "issuedOn": "2026-01-15T09:00:00Z"
        });
        let class = json!({
            "@context": V2, "type": "BadgeClass", "id": at("class"), "name": "a", "description": "b", "image": at("i"),
            "criteria": at("c"), "issuer": at("issuer")
        });
        let issuer = json!({
            "@context": V2, "type": "Issuer", "id": at("issuer"), "name": "a", "url": at(""), "email": "a@guild.example"
        });
        let mut resources = Resources::new();
        for (number, document) in [&assertion, &class, &issuer].into_iter().enumerate() {
            let resource = Resource::new(document.to_string().as_bytes());
            let resource = if number == strayed { resource.came_from(came_from) } else { resource };
            resources.put(document.get("id").unwrap().as_str().unwrap(), resource);
        }
        (assertion.to_string(), resources)
    }

    /// ATK-25: a page of the issuer that sends on to any address does not publish what is there.
    #[test]
    fn atk_25_what_came_from_another_host_is_not_the_issuers() {
        let at = Timestamp::parse("2026-06-01T12:00:00Z").unwrap();
        let verify = |strayed, came_from| {
            let (badge, resources) = supplied(strayed, came_from);
            let report = Verifier::new(Policy::default()).verify(Input::from(badge.as_str()), &resources, at);
            (report.verdict(), report.primary().map(crate::Finding::code))
        };
        for number in 0..3 {
            assert_eq!(verify(number, "https://guild.example/moved"), (Verdict::Valid, None), "{number}");
            let expected = if number == 0 { Code::ProofCopyRefused } else { Code::StructureDocumentRefused };
            for host in ["https://evil.example/7", "https://guild.example.evil.test/7", "https://guild.example:8443/7"]
            {
                assert_eq!(verify(number, host), (Verdict::Indeterminate, Some(expected)), "{number} {host}");
            }
        }
    }

    /// THREAT-41: what was published a week ago may have been withdrawn since.
    #[test]
    fn threat_41_an_old_copy_does_not_say_that_the_badge_is_in_force() {
        let (badge, mut resources) = supplied(3, "");
        let copy = Resource::new(badge.as_bytes()).fetched_at(Timestamp::parse("2026-05-25T12:00:00Z").unwrap());
        resources.put("https://guild.example/7", copy);
        let at = Timestamp::parse("2026-06-01T12:00:00Z").unwrap();
        let report = Verifier::new(Policy::default()).verify(Input::from(badge.as_str()), &resources, at);
        let found = (report.verdict(), report.primary().map(crate::Finding::code));
        assert_eq!(found, (Verdict::Indeterminate, Some(Code::StatusListStale)));
    }

    /// OB2-HST-05, OB2-HST-12: in 0.5 the issuer stands in the assertion, so what it says there widens no scope.
    #[test]
    fn ob2_hst_05_an_assertion_does_not_say_itself_where_its_issuer_publishes() {
        let at = Timestamp::parse("2026-06-01T12:00:00Z").unwrap();
        let verdict = |host: &str, verification: serde_json::Value| {
            let url = format!("https://{host}/a.json");
            let assertion = json!({
                "id": url, "recipient": "ada@college.example", "issued_on": "2026-01-15",
                "badge": {
                    "version": "0.5.0", "name": "PhD", "description": "b", "image": "https://guild.example/i.png",
                    "criteria": "https://guild.example/c",
                    "issuer": { "origin": BASE, "name": "Guild", "verification": verification }
                }
            });
            let mut resources = Resources::new();
            resources.insert(&url, assertion.to_string().as_bytes());
            let report = Verifier::new(Policy::default()).verify(Input::from(&*assertion.to_string()), &resources, at);
            (report.verdict(), report.primary().map(crate::Finding::code))
        };
        assert_eq!(verdict("guild.example", json!(null)), (Verdict::Valid, None));
        for verification in [
            json!(null),
            json!({ "allowedOrigins": ["evil.example"] }),
            json!({ "startsWith": ["https://evil.example/"], "allowedOrigins": "evil.example" }),
        ] {
            let found = verdict("evil.example", verification.clone());
            assert_eq!(found, (Verdict::Invalid, Some(Code::KeyOutOfScope)), "{verification}");
        }
    }

    /// OB2-REV-01, OB2-REV-04: the copy says that it was withdrawn, or a list does that the profile names.
    #[test]
    fn ob2_rev_04_the_copy_or_the_list_of_the_profile_withdraws_it() {
        let at = Timestamp::parse("2026-06-01T12:00:00Z").unwrap();
        let list = format!("{BASE}/revoked");
        let edited = |url: &str, more: serde_json::Value| {
            let (badge, mut resources) = supplied(3, "");
            let own = resources.iter().find(|(own, _)| *own == url).and_then(|(_, answer)| answer.ok()).unwrap();
            let mut document: serde_json::Value = serde_json::from_slice(own.bytes()).unwrap();
            crate::check::issued::merge(&mut document, more);
            resources.insert(url, document.to_string().as_bytes());
            let on = json!({ "revokedAssertions": [{ "id": format!("{BASE}/7"), "revocationReason": "left" }] });
            resources.insert(&list, on.to_string().as_bytes());
            let report = Verifier::new(Policy::default()).verify(Input::from(badge.as_str()), &resources, at);
            let primary = report.primary().map(|finding| (finding.code(), finding.data("reason").map(str::to_owned)));
            (report.verdict(), primary)
        };
        let left = Some("left".to_owned());
        let copy = edited(&format!("{BASE}/7"), json!({ "revoked": true, "revocationReason": "left" }));
        assert_eq!(copy, (Verdict::Invalid, Some((Code::StatusWithdrawn, left.clone()))));
        for named in [json!(list), json!({ "id": list })] {
            let listed = edited(&format!("{BASE}/issuer"), json!({ "revocationList": named }));
            assert_eq!(listed.0, Verdict::Invalid, "{listed:?}");
            assert_eq!(listed.1.map(|(code, _)| code), Some(Code::StatusRevoked));
        }
    }
}
