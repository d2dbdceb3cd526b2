//! What the standards and implementations publish about lists: encodings, values, tokens with their signatures.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests report by panicking")]

use super::bits::{self, Order};
use super::{cwt, token};
use crate::compression::{self, Compression};
use crate::conformance::{Tally, read_json, vectors_dir};
use crate::run::Run;
use crate::{CryptoProvider, Policy, Resource, Resources, Timestamp, encoding};
use serde_json::Value;

const CAP: u64 = 16 << 20;

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

#[test]
fn bitstring_lists_seen_in_the_wild_and_in_the_specification() {
    let Some(folder) = vectors_dir().map(|path| path.join("bitstring-status-list")) else { return };
    let mut tally = Tally::new("bitstring-status-list");
    for (place, case) in read_json(&folder.join("encoded-lists.json")).as_array().unwrap().iter().enumerate() {
        let encoded = case["encodedList"].as_str().unwrap();
        let packed = encoding::base64url_decode(encoded.strip_prefix('u').unwrap_or(encoded));
        let packed = packed.or_else(|| encoding::base64_decode(encoded));
        let bytes = packed.and_then(|packed| compression::expand(&packed, Compression::Gzip, CAP).ok());
        tally.case(
            &format!("{place} gzip"),
            case["gzip"].as_str().unwrap(),
            if bytes.is_some() { "ok" } else { "error" },
        );
        let Some(bytes) = bytes else { continue };
        assert_eq!(bits::entries(&bytes, 1), number(&case["bits"]));
        let set =
            (0..bits::entries(&bytes, 1)).filter(|index| bits::entry(&bytes, *index, 1, Order::MostFirst) == Some(1));
        let set: Vec<u64> = set.collect();
        let expected: Vec<u64> = case["set_bits"].as_array().unwrap().iter().map(number).collect();
        tally.case(&format!("{place} bits"), &format!("{expected:?}"), &format!("{set:?}"));
    }
    tally.finish();
}

#[test]
fn token_status_lists_of_the_draft() {
    let Some(folder) = vectors_dir().map(|path| path.join("token-status-list")) else { return };
    let mut tally = Tally::new("token-status-list");
    for case in read_json(&folder.join("encoding-vectors.json")).as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let size = u8::try_from(number(&case["bits"])).unwrap();
        let packed = encoding::base64url_decode(case["json"]["lst"].as_str().unwrap()).unwrap();
        let cbor = encoding::hex_decode(case["cbor_hex"].as_str().unwrap()).unwrap();
        // Whoever reads the CBOR form finds the very same list in it.
        assert!(cbor.windows(packed.len()).any(|window| window == packed), "{name}");
        let bytes = compression::expand(&packed, Compression::Zlib, CAP).unwrap();
        let value = |index: u64| bits::entry(&bytes, index, size, Order::LeastFirst);
        if let Some(all) = case.get("statuses").and_then(Value::as_array) {
            let read: Vec<u64> = (0..bits::entries(&bytes, size)).filter_map(value).map(u64::from).collect();
            let all: Vec<u64> = all.iter().map(number).collect();
            tally.case(name, &format!("{all:?}"), &format!("{read:?}"));
            continue;
        }
        let nonzero = case["nonzero"].as_object().unwrap();
        let read: Vec<(String, u64)> = (0..bits::entries(&bytes, size))
            .filter_map(|index| value(index).filter(|value| *value != 0).map(|value| (index.to_string(), value.into())))
            .collect();
        let mut expected: Vec<(String, u64)> = nonzero
            .iter()
            .map(|(index, value)| (index.clone(), number(value)))
            .filter(|(_, value)| *value != 0)
            .collect();
        expected.sort_by_key(|(index, _)| index.parse::<u64>().unwrap());
        tally.case(name, &format!("{expected:?}"), &format!("{read:?}"));
    }
    // The tokens, with the key where the issuer's key set would be.
    let tokens = read_json(&folder.join("tokens.json"));
    let (url, issuer) = ("https://example.com/statuslists/1", "https://example.com");
    let mut resources = Resources::new();
    resources.insert_unavailable(issuer, "it has no profile");
    let set = format!("{{\"keys\":[{}]}}", tokens["public_key"]);
    resources.insert("https://example.com/.well-known/jwks.json", set.as_bytes());
    let (policy, library) = (Policy::default(), proofmark_rdf::Library::built_in());
    let at = Timestamp::from_unix(1_700_000_000).unwrap();
    let run = || Run::new(&policy, &policy.limits, CryptoProvider::default(), &library, &resources, at);
    let jwt = Resource::new(tokens["status_list_token_jwt"]["jwt"].as_str().unwrap().as_bytes());
    let hex = tokens["status_list_token_cwt"]["hex"].as_str().unwrap();
    let bytes = encoding::hex_decode(hex).unwrap();
    for (name, list) in [
        ("jwt", token::read(&jwt, url, issuer, &mut run())),
        ("cwt", cwt::read(&Resource::new(&bytes), url, issuer, &mut run())),
    ] {
        let list = list.unwrap();
        let read: Vec<Option<u8>> =
            (0..16).map(|index| bits::entry(&list.bytes, index, 1, Order::LeastFirst)).collect();
        let expected: Vec<Option<u8>> = [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1].map(Some).to_vec();
        tally.case(name, &format!("{expected:?}"), &format!("{read:?}"));
    }
    // No byte of either can be changed.
    for place in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        let read = cwt::read(&Resource::new(&changed), url, issuer, &mut run());
        assert!(read.is_err(), "byte {place} of the CWT can be changed");
    }
    tally.finish();
}
