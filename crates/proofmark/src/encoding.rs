//! Text and number encodings, each in exactly one spelling (THREAT-04).

use base64::Engine;
use base64::engine::general_purpose::{NO_PAD, PAD};
use sha2::{Digest, Sha256};

/// A varint of more bytes than this is refused (ENC-VI-01).
const VARINT_BYTES: usize = 9;

/// A token is base64 nearly to its last byte, so it is read with vector instructions where the crate has any.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
mod engine {
    pub(super) use base64::engine::Simd as Base64;
}
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
mod engine {
    use base64::alphabet;
    use base64::engine::{GeneralPurpose, GeneralPurposeConfig};

    pub(super) struct Base64;

    impl Base64 {
        pub(super) const fn standard(config: GeneralPurposeConfig) -> GeneralPurpose {
            GeneralPurpose::new(&alphabet::STANDARD, config)
        }

        pub(super) const fn url_safe(config: GeneralPurposeConfig) -> GeneralPurpose {
            GeneralPurpose::new(&alphabet::URL_SAFE, config)
        }
    }
}

/// Base64url without padding. Padding, white space, the other alphabet and stray low bits are refused (ENC-B64-01).
pub(crate) fn base64url_decode(text: &str) -> Option<Vec<u8>> {
    engine::Base64::url_safe(NO_PAD).decode(text).ok()
}

/// Base64 with padding, as PEM and old signatures have it (RFC 4648 section 4).
pub(crate) fn base64_decode(text: &str) -> Option<Vec<u8>> {
    engine::Base64::standard(PAD).decode(text).ok()
}

/// Hexadecimal digits of either case, two to a byte.
pub(crate) fn hex_decode(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}

/// The one spelling that [`base64url_decode`] accepts.
pub(crate) fn base64url_encode(bytes: &[u8]) -> String {
    engine::Base64::url_safe(NO_PAD).encode(bytes)
}

/// Base58 with the Bitcoin alphabet. Decoding costs the square of the length, so text longer than `max_chars` is refused
/// before that (ENC-B58-01, THREAT-36).
pub(crate) fn base58_decode(text: &str, max_chars: usize) -> Option<Vec<u8>> {
    if text.len() > max_chars {
        return None;
    }
    bs58::decode(text).into_vec().ok()
}

/// The SHA-256 multihash in base58btc, as did:webvh writes its hashes (KEY-WV-04).
pub(crate) fn multihash(bytes: &[u8]) -> String {
    bs58::encode([&[0x12, 0x20], &sha256(bytes)[..]].concat()).into_string()
}

/// The bases that a multibase text may have here; every other header is unsupported, never guessed (ENC-MB-01).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Base {
    /// Header `z`.
    Base58Btc,
    /// Header `u`.
    Base64Url,
}

impl Base {
    pub(crate) fn decode(self, digits: &str, max_chars: usize) -> Option<Vec<u8>> {
        match self {
            Self::Base58Btc => base58_decode(digits, max_chars),
            Self::Base64Url if digits.len() > max_chars => None,
            Self::Base64Url => base64url_decode(digits),
        }
    }
}

/// Splits a multibase text into its base and its digits (ENC-MB-01).
pub(crate) fn multibase(text: &str) -> Option<(Base, &str)> {
    let base58 = text.strip_prefix('z').map(|digits| (Base::Base58Btc, digits));
    base58.or_else(|| text.strip_prefix('u').map(|digits| (Base::Base64Url, digits)))
}

/// An unsigned LEB128 number at the start and what follows it. A number has one spelling: the shortest (ENC-VI-01).
pub(crate) fn varint(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let mut value = 0_u64;
    for (index, byte) in bytes.iter().copied().enumerate().take(VARINT_BYTES) {
        value |= u64::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            // A last byte of zero adds nothing, unless it is the only one.
            return if byte == 0 && index > 0 { None } else { Some((value, bytes.get(index + 1..)?)) };
        }
    }
    None
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0xf)]).collect()
}

/// SHA-256 (FIPS 180-4).
pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot set up its case has failed")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn enc_b64_01_one_spelling_only() {
        assert_eq!(base64url_decode("-_8"), Some(vec![0xfb, 0xff]));
        assert_eq!(base64url_decode(""), Some(Vec::new()));
        // Padding, white space, the other alphabet, stray low bits, an impossible length, letters that only look right.
        for bad in ["-_8=", "-_8\n", " -_8", "-_ 8", "+/8", "Qx", "-_9", "A", "AAAAA", "=", "Q\u{0}", "Qé"] {
            assert_eq!(base64url_decode(bad), None, "{bad:?}");
        }
        assert_eq!(base64url_decode("Qw"), Some(vec![0x43]));
    }

    /// Long texts are read many characters at a time, and no letter may be read as another one in any place of these.
    #[test]
    fn enc_b64_01_one_spelling_in_long_texts() {
        type Case = (fn(&str) -> Option<Vec<u8>>, String, &'static str);
        let bytes: Vec<u8> = (0..=255).cycle().take(3 * 67).collect();
        let url = base64url_encode(&bytes);
        let standard = url.replace('-', "+").replace('_', "/");
        let cases: [Case; 2] = [(base64url_decode, url, "-_"), (base64_decode, standard, "+/")];
        for (decode, text, rest) in cases {
            assert_eq!(decode(&text), Some(bytes.clone()));
            for place in 0..text.len() {
                let (before, after) = (text.get(..place).unwrap(), text.get(place + 1..).unwrap());
                for letter in (0..=127).map(char::from) {
                    let read = decode(&format!("{before}{letter}{after}"));
                    let of_alphabet = letter.is_ascii_alphanumeric() || rest.contains(letter);
                    assert_eq!(read.is_some(), of_alphabet, "{letter:?} in place {place}");
                    let spelt = read.is_none_or(|bytes| {
                        base64url_encode(&bytes).get(place..=place).unwrap().replace('-', "+").replace('_', "/")
                            == letter.to_string().replace('-', "+").replace('_', "/")
                    });
                    assert!(spelt, "{letter:?} in place {place}");
                }
            }
        }
    }

    #[test]
    fn enc_b58_01_alphabet_and_length() {
        assert_eq!(base58_decode("11", 2), Some(vec![0, 0]));
        assert_eq!(base58_decode("2g", 2), Some(vec![0x61]));
        assert_eq!(base58_decode("2g1", 2), None);
        for bad in ["0", "O", "I", "l", " ", "2g\n", "é"] {
            assert_eq!(base58_decode(bad, 8), None, "{bad:?}");
        }
        // Would take minutes if it were decoded.
        assert_eq!(base58_decode(&"z".repeat(1 << 24), 8_192), None);
    }

    #[test]
    fn enc_mb_01_two_bases() {
        assert_eq!(multibase("z2g"), Some((Base::Base58Btc, "2g")));
        assert_eq!(multibase("uYQ"), Some((Base::Base64Url, "YQ")));
        for bad in ["", "Z2g", "U", "f61", "mYQ", "bme", "2g", " z2g"] {
            assert_eq!(multibase(bad), None, "{bad:?}");
        }
        assert_eq!(Base::Base64Url.decode("YQ", 2), Some(vec![0x61]));
        assert_eq!(Base::Base64Url.decode("YQ", 1), None);
        assert_eq!(Base::Base58Btc.decode("2g", 1), None);
    }

    #[test]
    fn enc_vi_01_shortest_form() {
        assert_eq!(varint(&[0]), Some((0, &[][..])));
        assert_eq!(varint(&[0xed, 0x01, 7]), Some((0xed, &[7][..])));
        assert_eq!(varint(&[0x80, 0x24]), Some((0x1200, &[][..])));
        assert_eq!(varint(&[0xff; 8].into_iter().chain([0x7f]).collect::<Vec<_>>()), Some(((1 << 63) - 1, &[][..])));
        for bad in [&[][..], &[0x80], &[0x80, 0x00], &[0xed, 0x81, 0x00], &[0xff; 9], &[0x80; 10]] {
            assert_eq!(varint(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn known_digests() {
        assert_eq!((hex_decode("00fF"), hex_decode("+1"), hex_decode("0")), (Some(vec![0, 255]), None, None));
        assert_eq!(hex(&sha256(b"abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    fn leb128(mut value: u64) -> Vec<u8> {
        let mut bytes = Vec::new();
        while value >= 0x80 {
            bytes.push(u8::try_from(value & 0x7f).unwrap() | 0x80);
            value >>= 7;
        }
        bytes.push(u8::try_from(value).unwrap());
        bytes
    }

    proptest! {
        #[test]
        fn decoding_undoes_encoding(bytes in proptest::collection::vec(any::<u8>(), 0..200), number in 0..=u64::MAX >> 1) {
            let text = base64url_encode(&bytes);
            prop_assert_eq!(base64url_decode(&text), Some(bytes.clone()));
            let text = bs58::encode(&bytes).into_string();
            prop_assert_eq!(base58_decode(&text, 400), Some(bytes.clone()));
            let mut prefixed = leb128(number);
            prefixed.extend(&bytes);
            prop_assert_eq!(varint(&prefixed), Some((number, &bytes[..])));
        }

        /// THREAT-04: what is accepted is what encoding would write.
        #[test]
        fn encoding_undoes_decoding(text in "[A-Za-z0-9_-]{0,40}", digits in "[1-9A-HJ-NP-Za-km-z]{0,60}") {
            if let Some(bytes) = base64url_decode(&text) {
                prop_assert_eq!(base64url_encode(&bytes), text);
            }
            if let Some(bytes) = base58_decode(&digits, 60) {
                prop_assert_eq!(bs58::encode(bytes).into_string(), digits);
            }
        }

        #[test]
        fn a_varint_has_one_spelling(bytes in proptest::collection::vec(any::<u8>(), 0..12)) {
            if let Some((value, rest)) = varint(&bytes) {
                let mut again = leb128(value);
                again.extend(rest);
                prop_assert_eq!(again, bytes);
            }
        }
    }
}
