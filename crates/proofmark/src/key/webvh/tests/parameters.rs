//! What parameters do, and whose document it is (KEY-WV-09..12, KEY-WV-15, KEY-WV-19).

use super::*;

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
    // Who commits to the key that is in force has to name it all the same.
    let same = Maker::new(json!({ "nextKeyHashes": [hash(1)] })).then(json!({ "nextKeyHashes": [] }), 1, unedited);
    assert_eq!(same.outcome(), "key.log_invalid 2 nextKeyHashes");
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

#[test]
fn key_wv_15_deactivated() {
    let log = Maker::new(json!({})).then(json!({ "deactivated": true }), 1, unedited);
    assert_eq!(log.outcome(), "key.deactivated");
    let on = log.then(json!({ "deactivated": false }), 1, unedited);
    assert_eq!(on.outcome(), "key.log_invalid 3 deactivated");
}
