//! C2SP Wycheproof: hostile signatures and keys (THREAT-04, 20..24).

use super::{Tally, read_json, vectors_dir};
use crate::crypto::{Algorithm, CryptoProvider, KeyFault, KeyType, PublicKey};
use crate::encoding;
use crate::key::{jwk, multikey};
use crate::limits::Limits;
use proofmark_json::Budget;
use proofmark_json::{Document, Value as Json};
use serde_json::Value;
use std::path::PathBuf;

fn folder() -> Option<PathBuf> {
    vectors_dir().map(|path| path.join("wycheproof/testvectors_v1"))
}

/// Runs a file: `examine` gets each test group.
fn run(name: &str, examine: impl Fn(&Value, &mut Tally)) {
    let Some(folder) = folder() else { return };
    let file = read_json(&folder.join(format!("{name}_test.json")));
    let mut tally = Tally::new(&format!("wycheproof/{name}"));
    let groups = file["testGroups"].as_array().unwrap();
    groups.iter().for_each(|group| examine(group, &mut tally));
    let counted = tally.agreed + tally.excepted + tally.faults.len() + tally.filtered.values().sum::<usize>();
    assert_eq!(u64::try_from(counted).unwrap(), file["numberOfTests"].as_u64().unwrap(), "{name}: a case was lost");
    tally.finish();
}

fn tests(group: &Value) -> &[Value] {
    group["tests"].as_array().unwrap()
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_else(|| panic!("no {name} in {value}"))
}

fn id(test: &Value) -> String {
    test["tcId"].to_string()
}

fn bytes(value: &Value, name: &str) -> Vec<u8> {
    let digits = text(value, name);
    assert!(digits.is_ascii() && digits.len().is_multiple_of(2));
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

/// What the suite leaves to the verifier, we refuse (R6): the one such flag here is a DigestInfo without its NULL.
fn expected(test: &Value) -> &'static str {
    match text(test, "result") {
        "valid" => "valid",
        "invalid" => "invalid",
        "acceptable" => {
            assert_eq!(test["flags"], serde_json::json!(["MissingNull"]));
            "invalid"
        }
        other => panic!("unknown result {other}"),
    }
}

fn verdict(good: bool) -> &'static str {
    if good { "valid" } else { "invalid" }
}

fn good(algorithm: Algorithm, key: &PublicKey, message: &[u8], signature: &[u8]) -> bool {
    CryptoProvider::pure_rust().verify(algorithm, key, message, signature).is_ok()
}

/// Compares all tests of a group. A key that is refused verifies nothing.
fn compare(group: &Value, algorithm: Algorithm, key: Result<&PublicKey, KeyFault>, tally: &mut Tally) {
    for test in tests(group) {
        let good = key.as_ref().is_ok_and(|key| good(algorithm, key, &bytes(test, "msg"), &bytes(test, "sig")));
        tally.case(&id(test), expected(test), verdict(good));
    }
}

fn document(text: &str) -> Option<Document> {
    let limits = Limits::default();
    Document::parse(text.as_bytes().to_vec(), &limits.json(), &mut Budget::new(limits.work)).ok()
}

/// The same key written as JWK and as Multikey must be the same key.
fn assert_same_key(group: &Value, key: &PublicKey) {
    for name in ["publicKeyJwk", "keyJwk"] {
        if group[name].is_object() {
            let document = document(&group[name].to_string()).unwrap();
            assert_eq!(&jwk::parse(document.root()).unwrap().key, key, "{}", group[name]);
        }
    }
    let raw = key.raw();
    let width = raw.len() / 2;
    let compressed = || [&[2 + raw[raw.len() - 1] % 2], &raw[1..=width]].concat();
    let (prefix, body) = match key.key_type() {
        KeyType::Ed25519 => ([0xed, 0x01], raw),
        KeyType::P256 => ([0x80, 0x24], compressed()),
        KeyType::P384 => ([0x81, 0x24], compressed()),
        KeyType::Secp256k1 => ([0xe7, 0x01], compressed()),
        KeyType::Rsa => ([0x85, 0x24], bytes(group, "publicKeyAsn")),
    };
    let text = format!("z{}", bs58::encode([&prefix[..], &body].concat()).into_string());
    assert_eq!(&multikey::parse(&text).unwrap(), key, "{text}");
}

#[test]
fn ed25519() {
    run("ed25519", |group, tally| {
        let key = PublicKey::ed25519(&bytes(&group["publicKey"], "pk"));
        if let Ok(key) = &key {
            assert_same_key(group, key);
        }
        compare(group, Algorithm::Ed25519, key.as_ref().map_err(Clone::clone), tally);
    });
}

/// A reader of uncompressed points.
type ReadPoint = fn(&[u8]) -> Result<PublicKey, KeyFault>;

const CURVES: [(&str, Algorithm, ReadPoint); 3] = [
    ("ecdsa_secp256r1_sha256", Algorithm::Es256, PublicKey::p256),
    ("ecdsa_secp384r1_sha384", Algorithm::Es384, PublicKey::p384),
    ("ecdsa_secp256k1_sha256", Algorithm::Es256k, PublicKey::secp256k1),
];

#[test]
fn ecdsa() {
    for (name, algorithm, read) in CURVES {
        run(&format!("{name}_p1363"), |group, tally| {
            let key = read(&bytes(&group["publicKey"], "uncompressed"));
            if let Ok(key) = &key {
                assert_same_key(group, key);
            }
            compare(group, algorithm, key.as_ref().map_err(Clone::clone), tally);
        });
    }
}

/// JWS-04, THREAT-21: whatever the suite says about a DER signature, it is none here.
#[test]
fn ecdsa_in_der_is_refused() {
    let bitcoin = ("ecdsa_secp256k1_sha256_bitcoin", Algorithm::Es256k, CURVES[2].2);
    for (name, algorithm, read) in CURVES.into_iter().chain([bitcoin]) {
        run(name, |group, tally| {
            let key = read(&bytes(&group["publicKey"], "uncompressed")).unwrap();
            for test in tests(group) {
                let good = good(algorithm, &key, &bytes(test, "msg"), &bytes(test, "sig"));
                tally.case(&id(test), "invalid", verdict(good));
            }
        });
    }
}

/// The suite writes numbers as DER does, with a zero byte in front of a set high bit.
fn rsa_key(group: &Value) -> PublicKey {
    let strip = |bytes: Vec<u8>| bytes.strip_prefix(&[0]).map(<[u8]>::to_vec).unwrap_or(bytes);
    let public = &group["publicKey"];
    let key = PublicKey::rsa(&strip(bytes(public, "modulus")), &strip(bytes(public, "publicExponent"))).unwrap();
    assert_same_key(group, &key);
    key
}

#[test]
fn rsa_pkcs1() {
    for bits in [2048, 3072, 4096] {
        for (hash, algorithm) in [(256, Algorithm::Rs256), (384, Algorithm::Rs384), (512, Algorithm::Rs512)] {
            run(&format!("rsa_signature_{bits}_sha{hash}"), |group, tally| {
                compare(group, algorithm, Ok(&rsa_key(group)), tally);
            });
        }
    }
}

#[test]
fn rsa_pss() {
    for name in [
        "2048_sha256_mgf1_32",
        "2048_sha384_mgf1_48",
        "3072_sha256_mgf1_32",
        "4096_sha256_mgf1_32",
        "4096_sha384_mgf1_48",
        "4096_sha512_mgf1_64",
        "misc",
    ] {
        run(&format!("rsa_pss_{name}"), |group, tally| {
            let (hash, mask, salt) = (text(group, "sha"), text(group, "mgfSha"), group["sLen"].as_u64());
            let (algorithm, length) = match hash {
                "SHA-256" => (Algorithm::Ps256, 32),
                "SHA-384" => (Algorithm::Ps384, 48),
                "SHA-512" => (Algorithm::Ps512, 64),
                _ => return tally.filter("JOSE has no PSS with this message hash", tests(group).len()),
            };
            let key = rsa_key(group);
            if mask == hash && salt == Some(length) {
                return compare(group, algorithm, Ok(&key), tally);
            }
            // RFC 7518 section 3.5 fixes salt length and MGF1, so these are good signatures of something else.
            for test in tests(group) {
                let good = good(algorithm, &key, &bytes(test, "msg"), &bytes(test, "sig"));
                tally.case(&id(test), "invalid", verdict(good));
            }
        });
    }
}

/// RFC 7515 section 5.2 with one key or a key set, as the rest of the crate does it, but for any payload: a badge's is
/// always a JSON object, the suite's is mostly `foo`.
fn jws_is_good(keys: &[Json<'_>], jws: &str) -> bool {
    let segments: Vec<&str> = jws.split('.').collect();
    let [header, payload, signature] = segments[..] else { return false };
    let (Some(header_text), Some(_), Some(signature)) = (
        encoding::base64url_decode(header).and_then(|bytes| String::from_utf8(bytes).ok()),
        encoding::base64url_decode(payload),
        encoding::base64url_decode(signature),
    ) else {
        return false;
    };
    let Some(header) = document(&header_text) else { return false };
    let header = header.root();
    let Some(algorithm) = header.get_str("alg").and_then(Algorithm::from_jose) else { return false };
    let kid = header.get_str("kid");
    let mut named = keys.iter().filter(|key| keys.len() == 1 || key.get_str("kid") == kid);
    let (Some(key), None) = (named.next(), named.next()) else { return false };
    let own = key.get_str("kid");
    let Ok(key) = jwk::parse(*key) else { return false };
    let input = jws.rsplit_once('.').unwrap().0.as_bytes();
    header.get("crit").is_none()
        && key.alg.is_none_or(|only| only == algorithm)
        && (own.is_none() || kid.is_none() || own == kid)
        && good(algorithm, &key.key, input, &signature)
}

/// Why a group is not about signatures of ours; the keys of such a group must be refused.
fn not_ours(group: &Value, keys: &[Json<'_>]) -> Option<&'static str> {
    if group["tests"][0].get("jwe").is_some() {
        return Some("encryption");
    }
    let any = |name: &str, wanted: &[&str]| {
        keys.iter().any(|key| key.get_str(name).is_some_and(|value| wanted.contains(&value)))
    };
    if any("kty", &["oct"]) {
        assert!(
            keys.iter()
                .filter(|key| key.get("k").is_some())
                .all(|key| { jwk::parse(*key).is_err_and(|fault| fault == KeyFault::Leaked { member: "k".into() }) })
        );
        return Some("MAC: no such code here, every key is refused as leaked");
    }
    let refused = || keys.iter().all(|key| matches!(jwk::parse(*key), Err(KeyFault::Unsupported { .. })));
    if any("crv", &["P-521"]) {
        assert!(refused());
        return Some("P-521: not in this build, the key is refused as unsupported");
    }
    None
}

fn run_jws(name: &str) {
    run(name, |group, tally| {
        let given = if group["public"].is_object() { &group["public"] } else { &group["private"] };
        let document = document(&given.to_string()).unwrap();
        let root = document.root();
        let keys: Vec<Json<'_>> = root.get("keys").map_or_else(|| vec![root], |keys| keys.items().collect());
        if let Some(reason) = not_ours(group, &keys) {
            return tally.filter(reason, tests(group).len());
        }
        for test in tests(group) {
            tally.case(&id(test), expected(test), verdict(jws_is_good(&keys, text(test, "jws"))));
        }
    });
}

#[test]
fn json_web_signature() {
    run_jws("json_web_signature");
}

#[test]
fn json_web_key() {
    run_jws("json_web_key");
}

#[test]
fn json_web_crypto() {
    run_jws("json_web_crypto");
}
