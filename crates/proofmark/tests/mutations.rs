//! What an attacker can do to a good badge: change any byte, edit any leaf, send anything at all.
#![expect(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod manifest;

use manifest::Case;
use proofmark::{Policy, Verdict, Verifier};
use serde_json::Value;

fn case(id: &str) -> Case {
    manifest::cases().into_iter().find(|case| case.id == id).unwrap_or_else(|| panic!("no fixture {id}"))
}

/// One token for each algorithm, in each form, and one document for each suite and curve.
const TOKENS: &[&str] = &[
    "ob3-jwt-rs256",
    "ob3-jwt-rs384",
    "ob3-jwt-rs512",
    "ob3-jwt-ps256",
    "ob3-jwt-es256",
    "ob3-jwt-es256k",
    "ob3-jwt-eddsa",
    "vc-jwt-es256",
    "vc11-jwt-eddsa",
];
const DOCUMENTS: &[&str] = &[
    "eddsa-jcs-2022-ed25519-standard",
    "ecdsa-jcs-2019-p256-small",
    "ecdsa-jcs-2019-p384-small",
    "eddsa-jcs-2022-ed25519-scripts",
];

/// THREAT-04, OB3-JWT-06: no position of a token can be changed, not even by a bit that base64 could lose.
#[test]
fn every_one_character_change_of_a_token_is_not_valid() {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for id in TOKENS {
        let case = case(id);
        let good = case.bytes().trim_ascii().to_vec();
        assert_eq!(case.verify(&good).verdict(), Verdict::Valid, "{id}");
        let mut bytes = good.clone();
        for position in 0..good.len() {
            let letter = LETTERS.iter().position(|letter| *letter == good[position]);
            // The neighbour in the alphabet differs in the lowest bit: the change that is easiest to lose.
            bytes[position] = letter.map_or(b'A', |letter| LETTERS[letter ^ 1]);
            let report = case.verify(&bytes);
            assert_ne!(report.verdict(), Verdict::Valid, "{id}: position {position}");
            assert!(report.credential().is_none(), "{id}: position {position} shows facts as verified");
            bytes[position] = good[position];
        }
    }
}

/// DI-GEN-12, THREAT-14: no byte of a document can be changed so that it stays valid and says something else.
#[test]
fn every_one_byte_change_of_a_document_is_not_valid_or_says_the_same() {
    for id in ["eddsa-jcs-2022-ed25519-small", "eddsa-jcs-2022-ed25519-scripts"] {
        let case = case(id);
        let good = case.bytes();
        let facts = case.verify(&good).credential().cloned().expect("a good badge");
        let mut bytes = good.clone();
        for position in 0..good.len() {
            for change in [1, 0x20] {
                bytes[position] = good[position] ^ change;
                let report = case.verify(&bytes);
                // White space between tokens is not signed: JCS has none.
                if report.verdict() == Verdict::Valid {
                    assert_eq!(report.credential(), Some(&facts), "{id}: position {position}");
                    assert!(good[position].is_ascii_whitespace(), "{id}: position {position}");
                }
            }
            bytes[position] = good[position];
        }
    }
}

/// Every way to change one leaf of a JSON value, or to add or take away a member, as whole documents.
fn edits(root: &Value) -> Vec<(String, Value)> {
    fn walk(root: &Value, pointer: &str, out: &mut Vec<(String, Value)>) {
        let here = root.pointer(pointer).expect("a pointer from the walk");
        let mut changed = Vec::new();
        let mut below = Vec::new();
        let mut put = |value: Value| {
            let mut edited = root.clone();
            *edited.pointer_mut(pointer).expect("the same pointer") = value;
            changed.push((pointer.to_owned(), edited));
        };
        match here {
            Value::String(text) => {
                put(Value::String(format!("{text}x")));
                put(Value::String(text.chars().skip(1).collect()));
                put(Value::Null);
                put(Value::Array(vec![here.clone()]));
            }
            Value::Number(number) => {
                put(Value::from(number.as_f64().unwrap_or(0.0) + 1.0));
                put(Value::String(number.to_string()));
            }
            Value::Bool(flag) => put(Value::Bool(!flag)),
            Value::Null => put(Value::Bool(false)),
            Value::Array(items) => {
                let mut longer = items.clone();
                longer.push(Value::String("extra".to_owned()));
                put(Value::Array(longer));
                put(Value::Array(items.iter().skip(1).cloned().collect()));
                if items.len() > 1 && items.first() != items.last() {
                    put(Value::Array(items.iter().rev().cloned().collect()));
                }
                below.extend((0..items.len()).map(|index| index.to_string()));
            }
            Value::Object(members) => {
                let mut wider = members.clone();
                wider.insert("grade".to_owned(), Value::String("A+".to_owned()));
                put(Value::Object(wider));
                for name in members.keys() {
                    let mut narrower = members.clone();
                    narrower.remove(name);
                    put(Value::Object(narrower));
                    below.push(name.replace('~', "~0").replace('/', "~1"));
                }
            }
        }
        out.append(&mut changed);
        for token in below {
            walk(root, &format!("{pointer}/{token}"), out);
        }
    }
    let mut out = Vec::new();
    walk(root, "", &mut out);
    out
}

/// ATK-10, ATK-18, THREAT-07: an edit of any leaf of a document, its proof included, is never valid.
#[test]
fn every_edit_of_a_signed_document_is_not_valid() {
    for id in DOCUMENTS {
        let case = case(id);
        let good: Value = serde_json::from_slice(&case.bytes()).expect("JSON");
        let again = case.verify(good.to_string().as_bytes());
        assert_eq!(again.verdict(), Verdict::Valid, "{id}: white space and order of members are not signed");
        let edits = edits(&good);
        assert!(edits.len() > 50, "{id} has only {} edits", edits.len());
        for (pointer, edited) in edits {
            // A longer @context than the proof's is allowed by the suite and does not count (DI-EDJ-03).
            let appended = pointer == "/@context"
                && edited["@context"].as_array().map(Vec::len) > good["@context"].as_array().map(Vec::len);
            let report = case.verify(edited.to_string().as_bytes());
            assert!(report.verdict() != Verdict::Valid || appended, "{id}: edit of {pointer:?} is valid");
        }
    }
}

/// The same for the payload of a token with its old signature, and for its header.
#[test]
fn every_edit_of_a_signed_payload_is_not_valid() {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    for id in ["ob3-jwt-eddsa-standard", "vc-jwt-eddsa", "vc11-jwt-eddsa"] {
        let case = case(id);
        let token = String::from_utf8(case.bytes()).expect("ASCII");
        let segments: Vec<&str> = token.trim().split('.').collect();
        for part in [0, 1] {
            let json = URL_SAFE_NO_PAD.decode(segments[part]).expect("base64url");
            let value: Value = serde_json::from_slice(&json).expect("JSON");
            for (pointer, edited) in edits(&value) {
                let encoded = URL_SAFE_NO_PAD.encode(edited.to_string());
                let mut parts = segments.clone();
                parts[part] = &encoded;
                let report = case.verify(parts.join(".").as_bytes());
                assert_ne!(report.verdict(), Verdict::Valid, "{id}: edit of {pointer:?} in part {part} is valid");
            }
        }
    }
}

/// A small generator of numbers (xorshift64*), so that a failing run can be run again.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(number).expect("31 bits fit") % sides
    }
}

/// Facts without where they stand: a value that is repeated in a list is one statement of the graph, and moves the rest.
fn without_places(facts: &proofmark::CredentialFacts) -> Value {
    let mut facts = serde_json::to_value(facts).expect("facts are JSON");
    let mut open = vec![&mut facts];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                members.remove("at");
                open.extend(members.values_mut());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    facts
}

/// R5, THREAT-05: 100,000 random mutations of all fixtures and their resources: never a panic, always a whole report.
/// What is still valid must show the very facts of the original.
#[test]
fn a_hundred_thousand_random_mutations_never_panic() {
    const PIECES: &[&[u8]] = &[
        b"\"",
        b"{",
        b"}",
        b"[",
        b"]",
        b":",
        b",",
        b"\\",
        b"\\u0000",
        b"\\ud800",
        b"null",
        b"1e999",
        b"-0",
        b".",
        b"..",
        b"~",
        b"#",
        b"did:key:z",
        b"did:web:",
        b"did:jwk:",
        b"https://",
        b"\"proof\":",
        b"\"type\":",
        b"\"@context\":[",
        b"\xff",
        b"\0",
        b"eyJ",
    ];
    let cases = manifest::cases();
    let verifier = Verifier::new(Policy::default());
    let mut dice = Dice(0x5eed_0b3d);
    let mut verdicts = [0_usize; 3];
    let inputs: Vec<_> = cases
        .iter()
        .map(|case| (case, case.bytes(), case.resources(), case.at()))
        .filter(|(_, bytes, _, _)| !bytes.is_empty() && bytes.len() < 10_000)
        .map(|(case, bytes, resources, at)| {
            let report = verifier.verify(proofmark::Input::from_bytes(&bytes), &resources, at);
            // An inline context that defines nothing the badge uses is not signed, so a mutation can repair it.
            let repairable = if case.id.starts_with("rdfc-inline-") { report.unverified_view() } else { None };
            let facts = report.credential().or(repairable).map(without_places);
            (case, bytes, resources, at, facts)
        })
        // A picture that is refused for a second badge, or for what stands around the badge, becomes a good one without that.
        .filter(|(case, .., facts)| facts.is_some() || !case.id.starts_with("baked-"))
        .collect();
    for _ in 0..100_000 {
        let (case, original, resources, at, facts) = &inputs[dice.roll(inputs.len())];
        let mut bytes = original.clone();
        for _ in 0..=dice.roll(4) {
            let position = dice.roll(bytes.len().max(1)).min(bytes.len());
            match dice.roll(5) {
                0 => bytes.truncate(position),
                1 if position < bytes.len() => bytes[position] ^= 1 << dice.roll(8),
                2 => {
                    let end = (position + dice.roll(20)).min(bytes.len());
                    bytes.drain(position..end);
                }
                3 => {
                    let end = (position + dice.roll(60)).min(bytes.len());
                    let copy = bytes[position..end].to_vec();
                    bytes.splice(position..position, copy);
                }
                _ => {
                    let piece = PIECES[dice.roll(PIECES.len())];
                    bytes.splice(position..position, piece.iter().copied());
                }
            }
        }
        let report = verifier.verify(proofmark::Input::from_bytes(&bytes), resources, *at);
        assert!(!report.findings().is_empty(), "{}: a report without findings", case.id);
        assert!(
            report.verdict() != Verdict::Valid || report.credential().map(without_places) == *facts,
            "{}: valid with other facts",
            case.id
        );
        verdicts[match report.verdict() {
            Verdict::Valid => 0,
            Verdict::Invalid => 1,
            Verdict::Indeterminate => 2,
        }] += 1;
    }
    // The mutations reach all parts: some leave only white space changed, some end in questions.
    assert!(verdicts.iter().all(|count| *count > 50), "{verdicts:?}");
}

/// Where a document is what is wrong, a lucky change can put it right: whose fixtures these are (ids begin so), which documents
/// decide (their addresses begin so), and why no signature stands in the way.
const CURED: &[(&str, &[&str], &str)] = &[
    ("host-did-revoked", &["did:ion:"], "what the host says of a DID is the host's word"),
    ("key-", &["https://hohenfels.example/", "https://lakeside.example/", "https://skills-academy.example/"], KEYS),
    ("ob2-extension-", &["https://openbadgespec.org/extensions/"], "a schema has no signature"),
    ("ob2-hosted-scope-", &["https://guild.example/ob/issuer.json"], "a profile of 2.0 has no signature (OB2-HST-13)"),
    ("refresh-", &["https://bramble.example/"], "a newer version that is damaged is ignored (OB3-VER-04)"),
    ("schema-", &["https://bramble.example/schemas/"], "a schema has no signature unless it is in a credential"),
    ("status-1edtech-revoked", &["https://bramble.example/revoked"], "a list of 1EdTech has no signature (OB3-REV-04)"),
];

const KEYS: &str = "a document with keys is believed for its address, which the issuer alone can serve (OB3-KEY-02a)";

/// The verdict of a case whose documents changed, but for those that are kept as they are.
fn with_mutated(case: &Case, mutated: &std::collections::BTreeMap<&str, Vec<u8>>, kept: &[&str]) -> Verdict {
    let mut resources = proofmark::Resources::new();
    for (url, supplied) in &case.resources {
        let Some(file) = supplied.as_ref().and_then(manifest::Supplied::file) else { continue };
        let changed = mutated.get(url.as_str()).filter(|_| !kept.iter().any(|start| url.starts_with(start)));
        let bytes = changed.cloned().unwrap_or_else(|| manifest::read(file));
        let mut resource = proofmark::Resource::new(&bytes);
        if let Some(manifest::Supplied::Fetched { at, .. }) = supplied {
            resource = resource.fetched_at(proofmark::Timestamp::parse(at).expect("a time"));
        }
        resources.put(url, resource);
    }
    case.verifier().verify(proofmark::Input::from_bytes(&case.bytes()), &resources, case.at()).verdict()
}

/// THREAT-34, THREAT-35: mutated documents never panic, and help no badge but one whose own document is what is wrong.
#[test]
fn mutated_resources_never_panic_and_never_help_a_forgery() {
    let mut dice = Dice(0x0d0c);
    let cases = manifest::cases();
    let with_documents: Vec<&Case> = cases.iter().filter(|case| case.resources.values().any(Option::is_some)).collect();
    assert!(with_documents.len() > 20);
    let mut helped = std::collections::BTreeSet::new();
    for _ in 0..5_000 {
        let case = with_documents[dice.roll(with_documents.len())];
        let mut mutated = std::collections::BTreeMap::new();
        for (url, supplied) in &case.resources {
            let Some(file) = supplied.as_ref().and_then(manifest::Supplied::file) else { continue };
            let mut bytes = manifest::read(file);
            for _ in 0..=dice.roll(3) {
                let position = dice.roll(bytes.len().max(1));
                if let Some(byte) = bytes.get_mut(position) {
                    *byte ^= 1 << dice.roll(7);
                }
            }
            mutated.insert(url.as_str(), bytes);
        }
        if with_mutated(case, &mutated, &[]) != Verdict::Valid || case.expect.verdict == "valid" {
            continue;
        }
        // No schema in a credential is helped: that one is signed.
        let named = CURED.iter().find(|(id, ..)| case.id.starts_with(id) && !case.id.starts_with("schema-credential-"));
        let alone = named.is_some_and(|(_, documents, _)| with_mutated(case, &mutated, documents) != Verdict::Valid);
        if !alone {
            let deciding = mutated.keys().filter(|url| with_mutated(case, &mutated, &[url]) != Verdict::Valid);
            helped.insert(format!("{} by {:?}", case.id, deciding.collect::<Vec<_>>()));
        }
    }
    assert!(helped.is_empty(), "changed documents made these valid: {helped:#?}");
}

/// THREAT-50: lists in documents from outside cost work by their length, not by its square, and reports stay small.
#[test]
fn long_lists_from_outside_end_at_the_budget_and_make_small_reports() {
    let at = case("ob3-jwt-rs256").at();
    let verifier = Verifier::new(Policy::default());
    let repeated = |count: usize, text: &dyn Fn(usize) -> String| (0..count).map(text).collect::<Vec<_>>().join(",");
    let head = r#"{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"type":["VerifiableCredential","OpenBadgeCredential"],"#;
    let name = "n".repeat(100_000);
    let contexts = repeated(20_000, &|_| r#"{"@context":{"a":"b:c"}}"#.to_owned());
    let results = repeated(15_000, &|n| {
        format!(r#"{{"type":"Result","resultDescription":"urn:x:{n}","achievedLevel":"urn:y:{n}"}}"#)
    });
    let scales = repeated(15_000, &|n| format!(r#"{{"id":"urn:x:{n}","type":"ResultDescription"}}"#));
    let hostile = [
        format!(r#"{head}"{name}":[{contexts}]}}"#),
        format!(
            r#"{head}"credentialSubject":{{"result":[{results}],"achievement":{{"resultDescription":[{scales}]}}}}}}"#
        ),
        format!(r#"{head}"evidence":[{}]}}"#, repeated(60_000, &|_| "{}".to_owned())),
    ];
    for input in hostile {
        let report = verifier.verify(proofmark::Input::from(input.as_str()), &proofmark::Resources::new(), at);
        assert_ne!(report.verdict(), Verdict::Valid);
        assert!(report.findings().len() < 100, "{} findings", report.findings().len());
        assert!(report.to_json().len() < 300_000, "a report of {} bytes", report.to_json().len());
    }
    // The work budget, not patience, ends the search of one scale for each of many results.
    let few = Policy { limits: proofmark::Limits { work: 200_000, ..Policy::default().limits }, ..Policy::default() };
    let input = format!(
        r#"{head}"credentialSubject":{{"result":[{results}],"achievement":{{"resultDescription":[{scales}]}}}}}}"#
    );
    let report = Verifier::new(few).verify(proofmark::Input::from(input.as_str()), &proofmark::Resources::new(), at);
    assert!(report.findings().iter().any(|finding| finding.code() == proofmark::Code::InputLimit));
}

/// RES-10: equal arguments give equal bytes, and the caller's time is the only clock.
#[test]
fn reports_are_deterministic() {
    for case in manifest::cases() {
        let bytes = case.bytes();
        assert_eq!(case.verify(&bytes).to_json(), case.verify(&bytes).to_json(), "{}", case.id);
    }
}
