//! Logs that are made here, good ones and ones that break one rule each; what is signed is always signed anew.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot set up its case has failed")]

use super::*;
use crate::crypto::CryptoProvider;
use crate::encoding;
use crate::{Policy, Resources, Timestamp};
use ed25519_dalek::{Signer, SigningKey};
use proofmark_json::{Budget, jcs};
use serde_json::{Value as Json, json};

const AT: &str = "2026-06-01T12:00:00Z";
const HOST: &str = "a.example";

fn secret(number: u8) -> SigningKey {
    SigningKey::from_bytes(&[number; 32])
}

fn multikey(number: u8) -> String {
    let key = [&[0xed, 0x01], &secret(number).verifying_key().to_bytes()[..]].concat();
    format!("z{}", bs58::encode(key).into_string())
}

fn did_key(number: u8) -> String {
    format!("did:key:{}", multikey(number))
}

fn canonical(value: &Json) -> Vec<u8> {
    let limits = Limits::default();
    let document = Document::parse(value.to_string().into_bytes(), &limits.json(), &mut Budget::new(limits.work));
    jcs::canonical(document.unwrap().root())
}

/// The document with a proof by the key of this number.
fn signed(document: &Json, number: u8) -> Json {
    let method = format!("{}#{}", did_key(number), multikey(number));
    let mut proof = json!({
        "type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022", "proofPurpose": "assertionMethod",
        "verificationMethod": method, "created": "2026-01-01T00:00:00Z"
    });
    let hashes = [encoding::sha256(&canonical(&proof)), encoding::sha256(&canonical(document))].concat();
    proof["proofValue"] = json!(format!("z{}", bs58::encode(secret(number).sign(&hashes).to_bytes()).into_string()));
    let mut document = document.clone();
    document["proof"] = json!([proof]);
    document
}

/// A log in the making: entries with good hashes and good proofs, whatever they say.
#[derive(Default, Clone)]
struct Maker {
    scid: String,
    lines: Vec<Json>,
    approvals: Vec<Json>,
}

impl Maker {
    /// A DID with the parameters of its first entry beside method, scid and updateKeys; key 1 may update it.
    fn new(more: Json) -> Self {
        Self::edited(more, |_| {})
    }

    /// The same with the first entry edited before it is hashed.
    fn edited(more: Json, edit: impl Fn(&mut Json)) -> Self {
        let did = format!("did:webvh:{{SCID}}:{HOST}");
        let mut parameters = json!({ "method": "did:webvh:1.0", "scid": "{SCID}", "updateKeys": [multikey(1)] });
        merge(&mut parameters, more);
        let mut entry = json!({
            "versionId": "{SCID}", "versionTime": "2026-01-01T00:00:00Z", "parameters": parameters, "state": { "id": did }
        });
        edit(&mut entry);
        let scid = encoding::multihash(&canonical(&entry));
        let entry: Json = serde_json::from_str(&entry.to_string().replace("{SCID}", &scid)).unwrap();
        let mut log = Self { scid, ..Self::default() };
        log.push(entry, 1);
        log
    }

    fn did(&self) -> String {
        format!("did:webvh:{}:{HOST}", self.scid)
    }

    fn version_id(&self) -> &str {
        self.lines.last().and_then(|line| line["versionId"].as_str()).unwrap_or(&self.scid)
    }

    fn push(&mut self, mut entry: Json, number: u8) {
        entry["versionId"] = json!(self.version_id());
        let hash = encoding::multihash(&canonical(&entry));
        entry["versionId"] = json!(format!("{}-{hash}", self.lines.len() + 1));
        self.lines.push(signed(&entry, number));
    }

    /// One more entry with these parameters by the key of this number, edited before it is hashed.
    fn then(mut self, parameters: Json, number: u8, edit: impl Fn(&mut Json)) -> Self {
        let time = format!("2026-01-0{}T00:00:00Z", self.lines.len() + 1);
        let mut entry = json!({ "versionTime": time, "parameters": parameters, "state": { "id": self.did() } });
        edit(&mut entry);
        self.push(entry, number);
        self
    }

    /// Witnesses of these numbers approve the last entry.
    fn approved(mut self, numbers: &[u8]) -> Self {
        let own = json!({ "versionId": self.version_id() });
        let proofs: Vec<Json> = numbers.iter().map(|number| signed(&own, *number)["proof"][0].take()).collect();
        self.approvals.push(json!({ "versionId": self.version_id(), "proof": proofs }));
        self
    }

    fn text(&self) -> String {
        self.lines.iter().map(|line| format!("{line}\n")).collect()
    }

    /// "good", or the code and the rule.
    fn outcome(&self) -> String {
        let approvals = (!self.approvals.is_empty()).then(|| json!(self.approvals).to_string());
        outcome(&self.did(), &self.text(), approvals.as_deref())
    }
}

fn merge(into: &mut Json, more: Json) {
    for (name, value) in more.as_object().unwrap() {
        into[name] = value.clone();
    }
}

fn outcome(did: &str, log: &str, witnesses: Option<&str>) -> String {
    let mut resources = Resources::new();
    resources.insert(&format!("https://{HOST}/.well-known/did.jsonl"), log.as_bytes());
    if let Some(witnesses) = witnesses {
        resources.insert(&format!("https://{HOST}/.well-known/did-witness.json"), witnesses.as_bytes());
    }
    resolved(did, &resources, &Limits::default())
}

fn resolved(did: &str, resources: &Resources, limits: &Limits) -> String {
    let (policy, at) = (Policy::default(), Timestamp::parse(AT).unwrap());
    let library = proofmark_rdf::Library::built_in();
    let mut run = Run::new(&policy, limits, CryptoProvider::pure_rust(), &library, resources, at);
    let said = match history(did, "", &mut run) {
        Ok(_) => "good".to_owned(),
        Err(finding) => match (finding.data("entry"), finding.data("rule")) {
            (Some(entry), Some(rule)) => format!("{} {entry} {rule}", finding.code().name()),
            _ => finding.code().name().to_owned(),
        },
    };
    let needs: Vec<&str> = run.needs().iter().map(|need| need.url.as_str()).collect();
    if needs.is_empty() { said } else { format!("{said} {}", needs.join(" ")) }
}

fn time(value: &str) -> impl Fn(&mut Json) {
    move |entry| entry["versionTime"] = json!(value)
}

fn unedited(_: &mut Json) {}

#[test]
fn key_wv_01_and_02_locations() {
    let scid = "QmaaKkr6nu7uSTpjSfAr3r7xBezNZGpWu6Gwtgqr6A4ynC";
    for (place, url) in [
        ("example.com", "https://example.com/.well-known/did.jsonl"),
        ("issuer.example.com", "https://issuer.example.com/.well-known/did.jsonl"),
        ("example.com:dids:issuer", "https://example.com/dids/issuer/did.jsonl"),
        ("example.com%3A3000:dids:issuer", "https://example.com:3000/dids/issuer/did.jsonl"),
        ("xn--jp-cd2fp15c.xn--fsq.jp", "https://xn--jp-cd2fp15c.xn--fsq.jp/.well-known/did.jsonl"),
    ] {
        assert_eq!(location(&format!("did:webvh:{scid}:{place}")), Ok((scid, url.to_owned())), "{place}");
    }
    let short = &scid[1..];
    for bad in [
        format!("did:web:{scid}:a.example"),
        format!("did:webvh:{scid}"),
        format!("did:webvh:{short}:a.example"),
        format!("did:webvh:{short}0:a.example"),
        format!("did:webvh:{scid}:a.example:.."),
        format!("did:webvh:{scid}:a.example:"),
        format!("did:webvh:{scid}:a.example#x"),
        format!("did:webvh:{scid}:a.example:b%2Fc"),
        format!("did:webvh:{scid}:127%2E0%2E0%2E1"),
        format!("did:webvh:{scid}:a.example:{}", "b".repeat(2_048)),
    ] {
        assert!(location(&bad).is_err(), "{bad}");
    }
    // Addresses that are well formed, and not those of domain names (THREAT-35).
    for place in ["127.0.0.1", "localhost", "a.example%3A22", "2130706433"] {
        assert_eq!(
            resolved(&format!("did:webvh:{scid}:{place}"), &Resources::new(), &Limits::default()),
            "key.refused_target",
            "{place}"
        );
    }
}

#[test]
fn key_wv_03_and_05_a_log_is_a_chain() {
    let log = Maker::new(json!({})).then(json!({}), 1, unedited).then(json!({}), 1, unedited);
    assert_eq!(log.outcome(), "good");
    let did = log.did();
    let lines: Vec<String> = log.lines.iter().map(Json::to_string).collect();
    let judged =
        |lines: &[&String]| outcome(&did, &lines.iter().map(|line| format!("{line}\n")).collect::<String>(), None);
    assert_eq!(judged(&[&lines[0]]), "good");
    assert_eq!(judged(&[&lines[0], &lines[2]]), "key.log_invalid 2 versionId");
    assert_eq!(judged(&[&lines[1], &lines[2]]), "key.log_invalid 1 parameters");
    assert_eq!(judged(&[&lines[0], &lines[1], &lines[1]]), "key.log_invalid 3 versionId");
    assert_eq!(judged(&[]), "key.log_invalid 1 entries");
    let (empty, cut) = (String::new(), lines[1][..lines[1].len() - 1].to_owned());
    assert_eq!(judged(&[&lines[0], &empty, &lines[1]]), "key.log_invalid 2 entries");
    assert_eq!(judged(&[&lines[0], &cut]), "key.log_invalid 2 entries");
    // Without a line break at the end, and with those of another system.
    assert_eq!(outcome(&did, &lines.join("\n"), None), "good");
    assert_eq!(outcome(&did, &lines.join("\r\n"), None), "good");
}

#[test]
fn key_wv_04_to_08_every_part_of_every_entry_counts() {
    let log = Maker::new(json!({})).then(json!({}), 1, unedited).then(json!({}), 1, unedited);
    for entry in 0..3 {
        let mut edits: Vec<(&str, Json, &str)> = vec![
            ("/versionTime", json!("2025-12-31T00:00:00Z"), if entry == 0 { "scid" } else { "versionId" }),
            ("/versionTime", json!("2026-01-01T00:00:00+01:00"), "versionTime"),
            ("/versionTime", json!("2026-01-01T00:00:00"), "versionTime"),
            ("/versionTime", json!(1), "versionTime"),
            ("/versionId", json!("1-Qm"), "versionId"),
            ("/versionId", json!(1), "entries"),
            ("/parameters", json!([]), "entries"),
            ("/state", Json::Null, "entries"),
            ("/state/added", json!(1), if entry == 0 { "scid" } else { "versionId" }),
            ("/proof", json!([]), "proof"),
            ("/proof/0/type", json!("Ed25519Signature2020"), "proof"),
            ("/proof/0/cryptosuite", json!("eddsa-rdfc-2022"), "proof"),
            ("/proof/0/proofPurpose", json!("authentication"), "proof"),
            ("/proof/0/created", json!("2026-01-01T00:00:01Z"), "proof"),
            ("/proof/0/expires", json!("2026-05-01T00:00:00Z"), "proof"),
            ("/proof/0/previousProof", json!("urn:x"), "proof"),
            ("/proof/0/verificationMethod", json!(did_key(1)), "proof"),
            ("/proof/0/verificationMethod", json!(format!("{}#{}", did_key(2), multikey(1))), "proof"),
            ("/proof/0/verificationMethod", json!(format!("{}#{}", did_key(2), multikey(2))), "updateKeys"),
        ];
        let mut two = log.lines[entry]["proof"].clone();
        let mut other = two[0].clone();
        other["proofValue"] = signed(&json!({}), 1)["proof"][0]["proofValue"].take();
        two.as_array_mut().unwrap().push(other);
        edits.push(("/proof", two, "proof"));
        for (pointer, value, rule) in edits {
            let mut edited = log.clone();
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            edited.lines[entry].pointer_mut(parent).unwrap()[name] = value;
            assert_eq!(edited.outcome(), format!("key.log_invalid {} {rule}", entry + 1), "{pointer} of {entry}");
        }
        let mut without = log.clone();
        without.lines[entry].as_object_mut().unwrap().remove("proof");
        assert_eq!(without.outcome(), format!("key.log_invalid {} proof", entry + 1));
    }
}

#[test]
fn key_wv_06_the_scid_is_replaced_wherever_it_stands() {
    // In the name of a member, too, where it changes the order of members.
    let everywhere = |entry: &mut Json| {
        entry["state"]["x-{SCID}"] = json!("{SCID} {SCID}");
        entry["state"]["{SCID}"] = json!(1);
        entry["state"]["a"] = json!(1);
    };
    assert_eq!(Maker::edited(json!({}), everywhere).outcome(), "good");
    let log = Maker::new(json!({}));
    let other = Maker::new(json!({ "ttl": 1 }));
    assert_eq!(outcome(&other.did(), &log.text(), None), "key.log_invalid 1 scid");
}

#[test]
fn key_wv_07_times() {
    let update = |value: &str| Maker::new(json!({})).then(json!({}), 1, time(value)).outcome();
    assert_eq!(update("2026-01-01T00:00:01Z"), "good");
    assert_eq!(update("2026-01-01T00:00:00.5+00:00"), "good");
    assert_eq!(update("2026-01-01T00:00:00Z"), "key.log_invalid 2 versionTime");
    assert_eq!(update("2026-06-01T12:05:00Z"), "good");
    assert_eq!(update("2026-06-01T12:05:01Z"), "key.log_invalid 2 versionTime");
    let between = Maker::new(json!({})).then(json!({}), 1, time("2027-01-01T00:00:00Z")).then(json!({}), 1, unedited);
    assert_eq!(between.outcome(), "key.log_invalid 2 versionTime");
}

#[test]
fn key_wv_09_who_may_sign() {
    let rotated = |number| Maker::new(json!({})).then(json!({ "updateKeys": [multikey(2)] }), number, unedited);
    assert_eq!(rotated(1).outcome(), "good");
    // Without pre-rotation the new keys start after their own entry.
    assert_eq!(rotated(2).outcome(), "key.log_invalid 2 updateKeys");
    assert_eq!(rotated(1).then(json!({}), 2, unedited).outcome(), "good");
    assert_eq!(rotated(1).then(json!({}), 1, unedited).outcome(), "key.log_invalid 3 updateKeys");
    let none = Maker::new(json!({})).then(json!({ "updateKeys": [] }), 1, unedited);
    assert_eq!(none.outcome(), "good");
    assert_eq!(none.then(json!({}), 1, unedited).outcome(), "key.log_invalid 3 updateKeys");
    assert_eq!(Maker::new(json!({ "updateKeys": [multikey(2)] })).outcome(), "key.log_invalid 1 updateKeys");
}

#[test]
fn key_wv_10_pre_rotation() {
    let hash = |number: u8| encoding::multihash(multikey(number).as_bytes());
    let committed = || Maker::new(json!({ "nextKeyHashes": [hash(2), hash(3)] }));
    let next = |parameters: Json, number: u8| committed().then(parameters, number, unedited);
    let good = json!({ "updateKeys": [multikey(2)], "nextKeyHashes": [] });
    assert_eq!(next(good.clone(), 2).outcome(), "good");
    assert_eq!(next(good.clone(), 1).outcome(), "key.log_invalid 2 updateKeys");
    // After a list that is empty, the rules are those without pre-rotation again.
    assert_eq!(next(good.clone(), 2).then(json!({ "updateKeys": [multikey(1)] }), 2, unedited).outcome(), "good");
    for (parameters, number) in [
        (json!({}), 1),
        (json!({ "nextKeyHashes": [] }), 1),
        (json!({ "updateKeys": [multikey(2)] }), 2),
        (json!({ "updateKeys": [multikey(2), multikey(1)], "nextKeyHashes": [] }), 2),
        (json!({ "updateKeys": [multikey(1)], "nextKeyHashes": [] }), 1),
    ] {
        assert_eq!(next(parameters.clone(), number).outcome(), "key.log_invalid 2 nextKeyHashes", "{parameters}");
    }
    let later = json!({ "updateKeys": [multikey(3)], "nextKeyHashes": [] });
    let kept = next(json!({ "updateKeys": [multikey(2)], "nextKeyHashes": [hash(3)] }), 2);
    assert_eq!(kept.clone().then(later, 3, unedited).outcome(), "good");
    assert_eq!(kept.then(good, 2, unedited).outcome(), "key.log_invalid 3 nextKeyHashes");
}

#[test]
fn key_wv_11_parameters() {
    for bad in [
        json!({ "unknown": 1 }),
        json!({ "portable": "true" }),
        json!({ "deactivated": 0 }),
        json!({ "ttl": "1" }),
        json!({ "ttl": -1 }),
        json!({ "watchers": "https://w.example" }),
        json!({ "nextKeyHashes": [1] }),
        json!({ "updateKeys": multikey(1) }),
        json!({ "method": "did:webvh:1" }),
        json!({ "method": 1 }),
        json!({ "method": null }),
    ] {
        assert_eq!(Maker::new(bad.clone()).outcome(), "key.log_invalid 1 parameters", "{bad}");
    }
    for missing in ["method", "scid", "updateKeys"] {
        let log = Maker::edited(json!({}), |entry| {
            entry["parameters"].as_object_mut().unwrap().remove(missing);
        });
        assert_eq!(log.outcome(), "key.log_invalid 1 parameters", "{missing}");
    }
    for (bad, code) in [
        (json!({ "portable": true }), "key.log_invalid 2 parameters"),
        (json!({ "scid": "x" }), "key.log_invalid 2 parameters"),
        (json!({ "method": "did:webvh:0.5" }), "key.log_invalid 2 parameters"),
        (json!({ "method": "did:tdw:0.4" }), "key.log_invalid 2 parameters"),
        (json!({ "method": "did:webvh:1.1" }), "key.unsupported"),
        (json!({ "method": "did:webvh:1.0" }), "good"),
    ] {
        assert_eq!(Maker::new(json!({})).then(bad.clone(), 1, unedited).outcome(), code, "{bad}");
    }
    let nothing = json!({ "nextKeyHashes": null, "witness": null, "watchers": null, "ttl": null, "deactivated": null });
    assert_eq!(Maker::new(nothing.clone()).then(nothing, 1, unedited).outcome(), "good");
}

#[test]
fn key_wv_19_earlier_versions_are_unsupported() {
    for method in ["did:webvh:0.5", "did:tdw:0.4", "did:webvh:2.0"] {
        assert_eq!(Maker::new(json!({ "method": method })).outcome(), "key.unsupported", "{method}");
    }
}

#[test]
fn key_wv_12_whose_document_it_is() {
    let named = |id: String| move |entry: &mut Json| entry["state"] = json!({ "id": id });
    for bad in
        ["did:webvh:{SCID}", "did:web:a.example", "did:webvh:QmaaKkr6nu7uSTpjSfAr3r7xBezNZGpWu6Gwtgqr6A4ynC:a.example"]
    {
        let log = Maker::edited(json!({}), named(bad.to_owned()));
        assert_eq!(log.outcome(), "key.log_invalid 1 state", "{bad}");
    }
    // THREAT-34: the log of another DID of the same SCID.
    let elsewhere = Maker::edited(json!({}), named("did:webvh:{SCID}:b.example".to_owned()));
    assert_eq!(elsewhere.outcome(), "key.document_mismatch");
    let moved = |portable: bool, known: bool| {
        let log = Maker::new(json!({ "portable": portable }));
        let (from, to) = (log.did(), format!("did:webvh:{}:b.example", log.scid));
        let names = if known { json!([from]) } else { json!(["did:web:a.example"]) };
        log.then(json!({}), 1, |entry| entry["state"] = json!({ "id": to, "alsoKnownAs": names }))
    };
    assert_eq!(moved(false, true).outcome(), "key.log_invalid 2 state");
    assert_eq!(moved(true, false).outcome(), "key.log_invalid 2 state");
    // KEY-WV-18: a domain that it has left says nothing any more; the new one has the same log.
    let moved = moved(true, true);
    assert_eq!(moved.outcome(), "key.unsupported");
    let mut resources = Resources::new();
    resources.insert("https://b.example/.well-known/did.jsonl", moved.text().as_bytes());
    assert_eq!(resolved(&format!("did:webvh:{}:b.example", moved.scid), &resources, &Limits::default()), "good");
    // Who gives up the right to move cannot move with the same entry.
    let given_up = Maker::new(json!({ "portable": true }));
    let (from, to) = (given_up.did(), format!("did:webvh:{}:b.example", given_up.scid));
    let given_up = given_up.then(json!({ "portable": false }), 1, |entry| {
        entry["state"] = json!({ "id": to, "alsoKnownAs": [from] });
    });
    assert_eq!(given_up.outcome(), "key.log_invalid 2 state");
}

fn witnesses(threshold: u64, numbers: &[u8]) -> Json {
    let ids: Vec<Json> = numbers.iter().map(|number| json!({ "id": did_key(*number) })).collect();
    json!({ "witness": { "threshold": threshold, "witnesses": ids } })
}

#[test]
fn key_wv_13_witnesses_are_well_formed_or_refused() {
    for bad in [
        json!([]),
        json!("x"),
        json!({ "threshold": 1 }),
        json!({ "witnesses": [{ "id": did_key(5) }] }),
        json!({ "threshold": 0, "witnesses": [] }),
        json!({ "threshold": 0, "witnesses": [{ "id": did_key(5) }] }),
        json!({ "threshold": 2, "witnesses": [{ "id": did_key(5) }] }),
        json!({ "threshold": "1", "witnesses": [{ "id": did_key(5) }] }),
        json!({ "threshold": 1, "witnesses": [{ "id": multikey(5) }] }),
        json!({ "threshold": 1, "witnesses": [{ "id": did_key(5), "weight": 1 }] }),
        json!({ "threshold": 1, "witnesses": [did_key(5)] }),
        json!({ "threshold": 1, "witnesses": [{ "id": "did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv" }] }),
        json!({ "threshold": 2, "witnesses": [{ "id": did_key(5) }, { "id": did_key(5) }] }),
        json!({ "threshold": 1, "witnesses": [{ "id": did_key(5) }], "selfWeight": 1 }),
    ] {
        let log = Maker::new(json!({ "witness": bad.clone() })).approved(&[5]);
        assert_eq!(log.outcome(), "key.log_invalid 1 witness", "{bad}");
    }
}

#[test]
fn key_wv_13_and_14_approvals() {
    let first = || Maker::new(witnesses(2, &[5, 6, 7]));
    assert_eq!(first().approved(&[5, 7]).outcome(), "good");
    assert_eq!(first().approved(&[5]).outcome(), "key.witness_missing");
    assert_eq!(first().approved(&[5, 5, 8]).outcome(), "key.witness_missing");
    // Who approves a later entry approves the earlier ones; not the other way round.
    assert_eq!(first().then(json!({}), 1, unedited).approved(&[5, 6]).outcome(), "good");
    assert_eq!(first().approved(&[5, 6]).then(json!({}), 1, unedited).outcome(), "key.witness_missing");
    assert_eq!(first().approved(&[5]).then(json!({}), 1, unedited).approved(&[5, 6]).outcome(), "good");
    // The first witnesses start at once, others after their entry, and the last entry of all is approved too.
    let late = || Maker::new(json!({})).then(witnesses(1, &[5]), 1, unedited);
    assert_eq!(late().approved(&[5]).outcome(), "good");
    assert_eq!(late().approved(&[6]).outcome(), "key.witness_missing");
    let other = || late().then(witnesses(1, &[6]), 1, unedited);
    assert_eq!(other().approved(&[5]).outcome(), "good");
    assert_eq!(other().approved(&[6]).outcome(), "key.witness_missing");
    let none = || late().then(json!({ "witness": {} }), 1, unedited);
    assert_eq!(none().approved(&[5]).outcome(), "good");
    assert_eq!(late().approved(&[5]).then(json!({ "witness": {} }), 1, unedited).outcome(), "key.witness_missing");
    assert_eq!(none().approved(&[5]).then(json!({}), 1, unedited).outcome(), "good");
}

#[test]
fn key_wv_14_a_bad_approval_spoils_the_file_unless_its_entry_is_not_published() {
    let log = Maker::new(witnesses(1, &[5])).approved(&[5]);
    for (pointer, value) in [
        ("/0/proof/0/proofPurpose", json!("authentication")),
        ("/0/proof/0/cryptosuite", json!("eddsa-rdfc-2022")),
        ("/0/proof/0/verificationMethod", json!(did_key(5))),
        ("/0/proof/0/verificationMethod", json!(format!("{}#{}", did_key(5), multikey(6)))),
        ("/0/proof/0/created", json!("2026-01-01T00:00:01Z")),
    ] {
        let mut approvals = json!(log.approvals);
        *approvals.pointer_mut(pointer).unwrap() = value;
        let text = approvals.to_string();
        assert_eq!(outcome(&log.did(), &log.text(), Some(&text)), "key.log_invalid 1 witness", "{pointer}");
    }
    let other = Maker::new(json!({ "ttl": 1, "witness": witnesses(1, &[5])["witness"] })).approved(&[5]);
    let text = |approvals: Json| outcome(&log.did(), &log.text(), Some(&approvals.to_string()));
    // The approval of another DID's first entry is not one of this.
    assert_eq!(text(json!([other.approvals[0]])), "key.witness_missing");
    assert_eq!(
        text(json!([{ "versionId": log.version_id(), "proof": other.approvals[0]["proof"] }])),
        "key.log_invalid 1 witness"
    );
    assert_eq!(text(json!([{ "versionId": "2-Qm", "proof": [{}] }, log.approvals[0]])), "good");
    assert_eq!(text(json!([{ "versionId": log.version_id() }])), "key.witness_missing");
    assert_eq!(text(json!({})), "key.log_invalid 1 witness");
    assert_eq!(outcome(&log.did(), &log.text(), Some("<html>")), "key.malformed");
}

/// R4: approvals are asked for when the log names witnesses, and only when it is good.
#[test]
fn key_wv_13_what_is_asked_for() {
    let url = "https://a.example/.well-known/did-witness.json";
    let log = Maker::new(witnesses(1, &[5]));
    assert_eq!(log.outcome(), format!("key.needed {url}"));
    let mut bad = log.clone();
    bad.lines[0]["proof"][0]["created"] = json!("2026-01-01T00:00:01Z");
    assert_eq!(bad.outcome(), "key.log_invalid 1 proof");
    assert_eq!(Maker::new(json!({})).outcome(), "good");
    let asked = resolved(&log.did(), &Resources::new(), &Limits::default());
    assert_eq!(asked, "key.needed https://a.example/.well-known/did.jsonl");
    let mut resources = Resources::new();
    resources.insert("https://a.example/.well-known/did.jsonl", log.text().as_bytes());
    resources.insert_unavailable(url, "HTTP 404");
    assert_eq!(resolved(&log.did(), &resources, &Limits::default()), "key.unavailable");
}

#[test]
fn key_wv_15_deactivated() {
    let log = Maker::new(json!({})).then(json!({ "deactivated": true }), 1, unedited);
    assert_eq!(log.outcome(), "key.deactivated");
    let on = log.then(json!({ "deactivated": false }), 1, unedited);
    assert_eq!(on.outcome(), "key.log_invalid 3 deactivated");
}

/// A limit is no word on the log.
#[test]
fn threat_50_every_entry_is_paid_for() {
    let log = (0..4).fold(Maker::new(json!({})), |log, _| log.then(json!({}), 1, unedited));
    let mut resources = Resources::new();
    resources.insert("https://a.example/.well-known/did.jsonl", log.text().as_bytes());
    let judged = |limits: Limits| resolved(&log.did(), &resources, &limits);
    assert_eq!(judged(Limits { signatures: 5, ..Limits::default() }), "good");
    assert_eq!(judged(Limits { signatures: 4, ..Limits::default() }), "proof.limit");
    let enough = (1..100)
        .map(|thousands| thousands * 1_000)
        .find(|work| judged(Limits { work: *work, ..Limits::default() }) == "good");
    assert!(enough.is_some_and(|work| work > 5 * 3_000), "{enough:?}");
    for work in (0..enough.unwrap()).step_by(997) {
        assert_ne!(judged(Limits { work, ..Limits::default() }).split(' ').next(), Some("key.log_invalid"), "{work}");
    }
}

/// A second question about the same DID costs nothing.
#[test]
fn a_history_is_verified_once() {
    let log = Maker::new(json!({})).then(json!({}), 1, unedited);
    let mut resources = Resources::new();
    resources.insert("https://a.example/.well-known/did.jsonl", log.text().as_bytes());
    let (policy, at) = (Policy::default(), Timestamp::parse(AT).unwrap());
    let limits = Limits { signatures: 2, ..Limits::default() };
    let library = proofmark_rdf::Library::built_in();
    let mut run = Run::new(&policy, &limits, CryptoProvider::pure_rust(), &library, &resources, at);
    for _ in 0..3 {
        assert!(history(&log.did(), "", &mut run).is_ok());
    }
}
