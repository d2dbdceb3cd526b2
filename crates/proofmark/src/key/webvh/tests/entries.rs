//! The chain of entries: places, hashes, numbers, times, proofs (KEY-WV-01..08).

use super::*;

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

/// What a proof says of itself counts even where it is signed with it.
#[test]
fn key_wv_08_one_suite_and_one_purpose() {
    for (name, value, expected) in [
        ("created", json!("2025-12-31T00:00:00Z"), "good"),
        ("type", json!("Ed25519Signature2020"), "key.log_invalid 1 proof"),
        ("cryptosuite", json!("eddsa-rdfc-2022"), "key.log_invalid 1 proof"),
        ("proofPurpose", json!("authentication"), "key.log_invalid 1 proof"),
        ("expires", json!("2026-05-01T00:00:00Z"), "key.log_invalid 1 proof"),
        ("previousProof", json!("urn:x"), "key.log_invalid 1 proof"),
        ("verificationMethod", json!(format!("{}#{}", did_key(1), multikey(2))), "key.log_invalid 1 proof"),
        ("verificationMethod", json!(format!("{}#{}", did_key(2), multikey(1))), "key.log_invalid 1 proof"),
    ] {
        let mut log = Maker::new(json!({}));
        let mut entry = log.lines.remove(0);
        entry.as_object_mut().unwrap().remove("proof");
        log.lines.push(signed_as(&entry, 1, |proof| proof[name] = value.clone()));
        assert_eq!(log.outcome(), expected, "{name} {value}");
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

/// THREAT-07: of a log and of its approvals, no byte can be changed.
#[test]
fn key_wv_05_every_byte_counts() {
    let log = Maker::new(witnesses(1, &[5])).then(json!({}), 1, unedited).approved(&[5]);
    let (text, approvals) = (log.text().trim_end().to_owned(), json!(log.approvals).to_string());
    assert_eq!(outcome(&log.did(), &text, Some(&approvals)), "good");
    for position in 0..text.len() {
        let edited = flipped(&text, position);
        assert_ne!(outcome(&log.did(), &edited, Some(&approvals)), "good", "{edited}");
    }
    for position in 0..approvals.len() {
        let edited = flipped(&approvals, position);
        assert_ne!(outcome(&log.did(), &text, Some(&edited)), "good", "{edited}");
    }
}

/// The text with the lowest bit of one byte changed.
fn flipped(text: &str, position: usize) -> String {
    let mut bytes = text.as_bytes().to_vec();
    bytes[position] ^= 1;
    String::from_utf8(bytes).unwrap()
}
