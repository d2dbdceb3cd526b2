//! Multikey: a multibase text that says itself what key it is (Controlled Identifiers section 2.2.2, did:key).

use crate::crypto::{KeyFault, PublicKey};
use crate::encoding::{self, Base};

/// The longest text: an RSA key of 8,192 bits with the longest exponent has 1,042 bytes. ENC-B58-01 names 256 characters,
/// which holds every other key, but no RSA key (KEY-MK-06).
const MAX_DIGITS: usize = 1_424;

/// Reads a `publicKeyMultibase` or the text after `did:key:` (KEY-MK-01..08, KEY-DK-01).
pub(crate) fn parse(text: &str) -> Result<PublicKey, KeyFault> {
    // One spelling only: the base is not for the writer to choose (KEY-MK-01, THREAT-36).
    let Some((Base::Base58Btc, digits)) = encoding::multibase(text) else {
        return Err(invalid("a multikey starts with z, the header of base58btc"));
    };
    let bytes = Base::Base58Btc
        .decode(digits, MAX_DIGITS)
        .ok_or(invalid("the multikey is not base58, or longer than any key"))?;
    let (codec, key) = encoding::varint(&bytes).ok_or(invalid("the multikey does not start with a shortest varint"))?;
    match codec {
        0xed => PublicKey::ed25519(key),
        0xe7 => PublicKey::secp256k1(compressed(key, 33)?),
        0x1200 => PublicKey::p256(compressed(key, 33)?),
        0x1201 => PublicKey::p384(compressed(key, 49)?),
        0x1205 => {
            let (modulus, exponent) = rsa_public_key(key).ok_or(invalid("the RSA key is not a DER RSAPublicKey"))?;
            PublicKey::rsa(modulus, exponent)
        }
        // KEY-DK-03: a key agreement key is known and never right for a proof.
        0xec => Err(KeyFault::Invalid { reason: "an X25519 key agrees on secrets and cannot sign" }),
        0xea => Err(unsupported("BLS12-381 G1")),
        0xeb => Err(unsupported("BLS12-381 G2")),
        0xee => Err(unsupported("BLS12-381 G1 and G2")),
        0x1202 => Err(unsupported("P-521")),
        0x1203 => Err(unsupported("Ed448")),
        0x1204 => Err(unsupported("X448, which cannot sign")),
        0x1206 => Err(unsupported("SM2")),
        // Private keys of the multicodec table; 0x1800 is how CID section 2.2.2 prints the BLS one (KEY-MK-08).
        0x1300..=0x1312 | 0x1800 => Err(KeyFault::Leaked { member: format!("multicodec 0x{codec:x}").into() }),
        _ => Err(unsupported(&format!("multicodec 0x{codec:x}"))),
    }
}

/// Curve keys have one form here, the compressed point (requirements section 8.1).
fn compressed(key: &[u8], length: usize) -> Result<&[u8], KeyFault> {
    if key.len() == length { Ok(key) } else { Err(invalid("the key in the multikey is not a compressed point")) }
}

/// Modulus and exponent of a PKCS#1 RSAPublicKey in DER (RFC 8017 appendix A.1.1), without sign bytes, nothing left over.
fn rsa_public_key(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (sequence, after) = element(der, 0x30)?;
    let (modulus, rest) = unsigned(sequence)?;
    let (exponent, rest) = unsigned(rest)?;
    (after.is_empty() && rest.is_empty()).then_some((modulus, exponent))
}

/// A positive INTEGER in its shortest form (X.690 section 8.3.2) and what follows.
fn unsigned(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (content, rest) = element(der, 0x02)?;
    match content {
        [0, digits @ ..] if digits.first().is_some_and(|first| *first >= 0x80) => Some((digits, rest)),
        [1..=0x7f, ..] => Some((content, rest)),
        _ => None,
    }
}

/// The content of an element of this type, its length in the shortest form (X.690 section 10.1), and what follows.
fn element(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (length, rest) = match der {
        [first, length @ 0..=0x7f, rest @ ..] if *first == tag => (usize::from(*length), rest),
        [first, 0x81, length @ 0x80..=0xff, rest @ ..] if *first == tag => (usize::from(*length), rest),
        [first, 0x82, high @ 1..=0xff, low, rest @ ..] if *first == tag => {
            (usize::from(u16::from_be_bytes([*high, *low])), rest)
        }
        _ => return None,
    };
    rest.split_at_checked(length)
}

const fn invalid(reason: &'static str) -> KeyFault {
    KeyFault::Invalid { reason }
}

fn unsupported(what: &str) -> KeyFault {
    KeyFault::Unsupported { what: what.to_owned() }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot set up its case has failed")]
mod tests {
    use super::*;
    use crate::crypto::KeyType;
    use proptest::prelude::*;

    /// did:key test vectors of the W3C CCG (did-key-spec, test-vectors).
    const KNOWN: &[(&str, KeyType)] = &[
        ("z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp", KeyType::Ed25519),
        ("zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme", KeyType::Secp256k1),
        ("zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv", KeyType::P256),
        ("z82LkvCwHNreneWpsgPEbV3gu1C6NFJEBg4srfJ5gdxEsMGRJUz2sG9FE42shbn2xkZJh54", KeyType::P384),
    ];

    fn text(prefix: &[u8], key: &[u8]) -> String {
        format!("z{}", bs58::encode([prefix, key].concat()).into_string())
    }

    fn bytes(text: &str) -> Vec<u8> {
        bs58::decode(text.strip_prefix('z').unwrap()).into_vec().unwrap()
    }

    /// An RSAPublicKey with a modulus of 2,048 bits and the exponent 65537.
    fn der() -> Vec<u8> {
        let mut der = vec![0x30, 0x82, 0x01, 0x0a, 0x02, 0x82, 0x01, 0x01, 0x00];
        der.extend([0xff; 256]);
        der.extend([0x02, 0x03, 0x01, 0x00, 0x01]);
        der
    }

    #[test]
    fn key_mk_01_to_05_known_keys_of_exact_length() {
        for (known, key_type) in KNOWN {
            assert_eq!(parse(known).unwrap().key_type(), *key_type, "{known}");
            let mut longer = bytes(known);
            longer.push(0);
            assert!(matches!(parse(&text(&[], &longer)), Err(KeyFault::Invalid { .. })), "{known} and a byte");
            longer.truncate(longer.len() - 2);
            assert!(matches!(parse(&text(&[], &longer)), Err(KeyFault::Invalid { .. })), "{known} less a byte");
        }
    }

    #[test]
    fn key_mk_01_only_base58btc() {
        let key = bytes(KNOWN[0].0);
        for other in [
            format!("u{}", encoding::base64url_encode(&key)),
            format!("f{}", encoding::hex(&key)),
            KNOWN[0].0.strip_prefix('z').unwrap().to_owned(),
            format!(" {}", KNOWN[0].0),
            format!("{}#{}", KNOWN[0].0, KNOWN[0].0),
            "z".to_owned(),
            String::new(),
        ] {
            assert!(matches!(parse(&other), Err(KeyFault::Invalid { .. })), "{other}");
        }
    }

    #[test]
    fn enc_vi_01_prefix_in_shortest_form() {
        let key = bytes(KNOWN[0].0);
        assert!(matches!(parse(&text(&[0xed, 0x81, 0x00], &key[2..])), Err(KeyFault::Invalid { .. })));
    }

    #[test]
    fn key_mk_04_curve_keys_are_compressed() {
        for (known, prefix) in [(KNOWN[1].0, [0xe7, 0x01]), (KNOWN[2].0, [0x80, 0x24]), (KNOWN[3].0, [0x81, 0x24])] {
            let uncompressed = parse(known).unwrap().raw();
            assert!(matches!(parse(&text(&prefix, &uncompressed)), Err(KeyFault::Invalid { .. })), "{known}");
            // Right length, but not a form of a point that has it.
            for first in [0x00, 0x04, 0x05, 0x06] {
                let mut wrong = bytes(known);
                wrong[2] = first;
                assert!(matches!(parse(&text(&[], &wrong)), Err(KeyFault::Invalid { .. })), "{known} with {first}");
            }
        }
    }

    #[test]
    fn key_mk_06_rsa_is_strict_der() {
        let good = der();
        assert_eq!(parse(&text(&[0x85, 0x24], &good)).unwrap(), PublicKey::rsa(&[0xff; 256], &[1, 0, 1]).unwrap());
        let mut longest = vec![0x30, 0x82, 0x04, 0x0c, 0x02, 0x82, 0x04, 0x01, 0x00];
        longest.extend([0xff; 1024]);
        longest.extend([0x02, 0x05, 0x01, 0xff, 0xff, 0xff, 0xff]);
        assert_eq!(parse(&text(&[0x85, 0x24], &longest)).unwrap().bits(), Some(8192));

        let trailing = [&good[..], &[0]].concat();
        let mut inner = good.clone();
        inner.extend([0x05, 0x00]);
        inner[3] += 2;
        let mut negative = good.clone();
        negative[7] = 0x00;
        negative[3] = 0x09;
        negative.remove(8);
        let mut padded = good.clone();
        padded[3] += 1;
        padded[7] += 1;
        padded.insert(8, 0);
        let mut long_length = good.clone();
        long_length.splice(265.., [0x02, 0x81, 0x03, 0x01, 0x00, 0x01]);
        long_length[3] += 1;
        let mut longer_length = good.clone();
        longer_length.splice(265.., [0x02, 0x82, 0x00, 0x03, 0x01, 0x00, 0x01]);
        longer_length[3] += 2;
        let mut indefinite = good.clone();
        indefinite.splice(1..4, [0x80]);
        indefinite.extend([0, 0]);
        let mut wrong_tag = good.clone();
        wrong_tag[0] = 0x31;
        let mut exponent_one = good.clone();
        exponent_one.splice(265.., [0x02, 0x01, 0x01]);
        exponent_one[3] -= 2;
        for (name, bad) in [
            ("trailing", trailing),
            ("a third element", inner),
            ("negative modulus", negative),
            ("padded modulus", padded),
            ("long form of a short length", long_length),
            ("longer form of a short length", longer_length),
            ("indefinite length", indefinite),
            ("wrong tag", wrong_tag),
            ("exponent 1", exponent_one),
            ("cut", good[..good.len() - 1].to_vec()),
            ("empty", Vec::new()),
        ] {
            assert!(matches!(parse(&text(&[0x85, 0x24], &bad)), Err(KeyFault::Invalid { .. })), "{name}");
        }
    }

    #[test]
    fn key_mk_07_no_small_order() {
        let neutral: [u8; 32] = std::array::from_fn(|index| u8::from(index == 0));
        assert!(matches!(parse(&text(&[0xed, 0x01], &neutral)), Err(KeyFault::Invalid { .. })));
    }

    #[test]
    fn key_mk_08_secret_keys_are_leaks() {
        for prefix in [[0x80, 0x26], [0x81, 0x26], [0x86, 0x26], [0x87, 0x26], [0x8a, 0x26], [0x90, 0x26], [0x80, 0x30]]
        {
            assert!(matches!(parse(&text(&prefix, &[7; 32])), Err(KeyFault::Leaked { .. })), "{prefix:x?}");
        }
    }

    #[test]
    fn key_dk_03_a_key_agreement_key_is_no_signature_key() {
        assert!(matches!(parse(&text(&[0xec, 0x01], &[7; 32])), Err(KeyFault::Invalid { .. })));
    }

    #[test]
    fn other_codecs_are_unsupported() {
        for prefix in [&[0xea, 0x01][..], &[0xeb, 0x01], &[0x82, 0x24], &[0x86, 0x24], &[0x12]] {
            assert!(matches!(parse(&text(prefix, &[7; 32])), Err(KeyFault::Unsupported { .. })), "{prefix:x?}");
        }
    }

    #[test]
    fn threat_36_length_is_checked_before_decoding() {
        assert!(matches!(parse(&"z".repeat(1 << 24)), Err(KeyFault::Invalid { .. })));
    }
    proptest! {
        /// THREAT-36: one key, one text; and no text makes the reader panic.
        #[test]
        fn what_is_accepted_has_one_spelling(
            known in 0..KNOWN.len(),
            change in any::<prop::sample::Index>(),
            bit in 0..8_u8,
            any_text in "z?\\PC{0,80}",
        ) {
            let _ = parse(&any_text);
            let mut changed = bytes(KNOWN[known].0);
            let position = change.index(changed.len());
            changed[position] ^= 1 << bit;
            let text = text(&[], &changed);
            if let Ok(key) = parse(&text) {
                prop_assert_eq!(key.key_type(), KNOWN[known].1);
                let raw = key.raw();
                let y_is_odd = raw[raw.len() - 1] % 2;
                let expected = match key.key_type() {
                    KeyType::Ed25519 => raw,
                    _ => [&[2 + y_is_odd], &raw[1..=raw.len() / 2]].concat(),
                };
                prop_assert_eq!(&changed[2..], &expected[..]);
            }
        }
    }
}
