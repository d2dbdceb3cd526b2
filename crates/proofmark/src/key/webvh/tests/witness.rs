//! Witnesses (KEY-WV-13, KEY-WV-14).

use super::*;

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
        json!({ "threshold": 2, "witnesses": [{ "id": did_key(5) }, { "id": did_key(5) }, { "id": did_key(6) }] }),
        json!({ "threshold": 1, "witnesses": [{ "id": did_key(5) }], "selfWeight": 1 }),
    ] {
        let log = Maker::new(json!({ "witness": bad.clone() })).approved(&[5, 6]);
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
