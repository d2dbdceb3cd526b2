//! The one seam to the cryptographic primitives: keys that were checked, and signatures that are good or not.

mod algorithm;
mod key;

pub use algorithm::Algorithm;
pub use key::{KeyFault, KeyType, PublicKey};

use key::Material;
use p256::ecdsa::signature::Verifier;
use sha2::{Sha256, Sha384, Sha512};
use std::fmt;

/// The signature is not good. There is nothing more to say: reasons help only those who forge.
///
/// ```
/// assert_eq!(proofmark::BadSignature.to_string(), "the signature is not good");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadSignature;

impl fmt::Display for BadSignature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the signature is not good")
    }
}

impl std::error::Error for BadSignature {}

/// Verifies one signature: algorithm, key, message, signature.
type Verify = fn(Algorithm, &PublicKey, &[u8], &[u8]) -> Result<(), BadSignature>;

/// Whose code verifies signatures. It is a value, so that a host can bring its platform's own.
///
/// Whatever a provider does, [`verify`](Self::verify) first refuses algorithms that do not fit the key and signatures of
/// the wrong length.
///
/// ```
/// use proofmark::{Algorithm, BadSignature, CryptoProvider, PublicKey};
///
/// let gullible = CryptoProvider::new("gullible", |_, _, _, _| Ok(()));
/// let key = PublicKey::rsa(&[0xff; 256], &[1, 0, 1])?;
/// assert_eq!(gullible.verify(Algorithm::Es256, &key, b"", &[0; 256]), Err(BadSignature));
/// assert_eq!(CryptoProvider::pure_rust().verify(Algorithm::Rs256, &key, b"", &[0; 256]), Err(BadSignature));
/// # Ok::<(), proofmark::KeyFault>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct CryptoProvider {
    name: &'static str,
    verify: Verify,
}

impl CryptoProvider {
    /// The built-in provider: the RustCrypto and dalek crates.
    ///
    /// ```
    /// assert_eq!(proofmark::CryptoProvider::pure_rust().name(), "pure-rust");
    /// ```
    #[must_use]
    pub const fn pure_rust() -> Self {
        Self { name: "pure-rust", verify: pure_rust }
    }

    /// Another provider. `verify` gets the algorithm, a key that fits it, the message and a signature of the right length;
    /// it must accept exactly what RFC 8032 (strictly), FIPS 186-5 and RFC 8017 accept.
    ///
    /// ```
    /// use proofmark::{BadSignature, CryptoProvider};
    ///
    /// assert_eq!(CryptoProvider::new("none", |_, _, _, _| Err(BadSignature)).name(), "none");
    /// ```
    #[must_use]
    pub const fn new(name: &'static str, verify: Verify) -> Self {
        Self { name, verify }
    }

    /// The provider's name.
    ///
    /// ```
    /// assert_eq!(proofmark::CryptoProvider::default().name(), "pure-rust");
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Verifies a signature over a message with a key. ECDSA signatures are r || s, never DER (JWS-04).
    ///
    /// ```
    /// use proofmark::{Algorithm, CryptoProvider, PublicKey};
    ///
    /// let key = PublicKey::rsa(&[0xff; 256], &[1, 0, 1])?;
    /// assert!(CryptoProvider::pure_rust().verify(Algorithm::Ps256, &key, b"message", b"signature").is_err());
    /// # Ok::<(), proofmark::KeyFault>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`BadSignature`], whatever is wrong.
    pub fn verify(
        &self,
        algorithm: Algorithm,
        key: &PublicKey,
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), BadSignature> {
        if !algorithm.fits(key.key_type()) || signature.len() != key.signature_length() {
            return Err(BadSignature);
        }
        (self.verify)(algorithm, key, message, signature)
    }
}

impl Default for CryptoProvider {
    fn default() -> Self {
        Self::pure_rust()
    }
}

fn pure_rust(algorithm: Algorithm, key: &PublicKey, message: &[u8], signature: &[u8]) -> Result<(), BadSignature> {
    let good =
        match (&key.0, algorithm) {
            // Strictly: small-order R and second spellings of R and S are refused as well (THREAT-20).
            (Material::Ed25519(key), Algorithm::Ed25519) => ed25519_dalek::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify_strict(message, &signature).is_ok()),
            // Reading r and s checks that both are in 1..n; high s is allowed (THREAT-21).
            (Material::P256(key), Algorithm::Es256) => p256::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(message, &signature).is_ok()),
            (Material::P384(key), Algorithm::Es384) => p384::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(message, &signature).is_ok()),
            // k256 accepts low s only, as Bitcoin does; JOSE has no such rule (JWS-12).
            (Material::Secp256k1(key), Algorithm::Es256k) => k256::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(message, &signature.normalize_s()).is_ok()),
            // All of the expected encoding is compared, so a DigestInfo without its NULL is refused too (THREAT-22).
            (Material::Rsa(key), Algorithm::Rs256) => key.pkcs1v15_verify::<Sha256>(message, signature).is_ok(),
            (Material::Rsa(key), Algorithm::Rs384) => key.pkcs1v15_verify::<Sha384>(message, signature).is_ok(),
            (Material::Rsa(key), Algorithm::Rs512) => key.pkcs1v15_verify::<Sha512>(message, signature).is_ok(),
            // The salt is as long as the hash, and MGF1 uses the same hash (RFC 7518 section 3.5).
            (Material::Rsa(key), Algorithm::Ps256) => key.pss_verify::<Sha256>(message, signature).is_ok(),
            (Material::Rsa(key), Algorithm::Ps384) => key.pss_verify::<Sha384>(message, signature).is_ok(),
            (Material::Rsa(key), Algorithm::Ps512) => key.pss_verify::<Sha512>(message, signature).is_ok(),
            _ => false,
        };
    if good { Ok(()) } else { Err(BadSignature) }
}

/// What one verification with this key costs at most, in units of about 12 ns: the measurement, the reading of a
/// compressed key and the longest RSA exponent included, with a margin of a half or more.
pub(crate) fn cost(key: &PublicKey) -> usize {
    match key.key_type() {
        KeyType::Ed25519 => 4_000,
        KeyType::P256 => 25_000,
        KeyType::P384 => 80_000,
        KeyType::Secp256k1 => 12_000,
        // Multiplying and reducing grow with the square of the length: 10,485 units for 2,048 bits.
        KeyType::Rsa => key.bits().map_or(0, |bits| bits.saturating_mul(bits) / 400),
    }
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    clippy::unreachable,
    clippy::indexing_slicing,
    reason = "a test that cannot set up its case has failed"
)]
mod tests {
    use super::*;
    use crate::encoding::base64url_decode;
    use ed25519_dalek::Signer;
    use proptest::prelude::*;

    const MESSAGE: &[u8] = b"Open Badges";

    /// One key of each curve with its algorithm and a signature of the message, from a seed.
    fn signed(seed: u8) -> Vec<(Algorithm, PublicKey, Vec<u8>)> {
        let secret = [seed.max(1); 32];
        let ed25519 = ed25519_dalek::SigningKey::from_bytes(&secret);
        let p256 = p256::ecdsa::SigningKey::from_slice(&secret).unwrap();
        let p384 = p384::ecdsa::SigningKey::from_slice(&[seed.max(1); 48]).unwrap();
        let k256 = k256::ecdsa::SigningKey::from_slice(&secret).unwrap();
        let p256_signature: p256::ecdsa::Signature = p256.sign(MESSAGE);
        let p384_signature: p384::ecdsa::Signature = p384.sign(MESSAGE);
        let k256_signature: k256::ecdsa::Signature = k256.sign(MESSAGE);
        vec![
            (
                Algorithm::Ed25519,
                PublicKey::ed25519(ed25519.verifying_key().as_bytes()).unwrap(),
                ed25519.sign(MESSAGE).to_bytes().to_vec(),
            ),
            (
                Algorithm::Es256,
                PublicKey::p256(&p256.verifying_key().to_sec1_bytes()).unwrap(),
                p256_signature.to_bytes().to_vec(),
            ),
            (
                Algorithm::Es384,
                PublicKey::p384(&p384.verifying_key().to_sec1_bytes()).unwrap(),
                p384_signature.to_bytes().to_vec(),
            ),
            (
                Algorithm::Es256k,
                PublicKey::secp256k1(&k256.verifying_key().to_sec1_bytes()).unwrap(),
                k256_signature.to_bytes().to_vec(),
            ),
        ]
    }

    fn from_hex(digits: &str) -> Vec<u8> {
        (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
    }

    fn good(algorithm: Algorithm, key: &PublicKey, message: &[u8], signature: &[u8]) -> bool {
        CryptoProvider::pure_rust().verify(algorithm, key, message, signature).is_ok()
    }

    /// RFC 7515, appendix A.2: modulus, signing input, signature.
    fn rfc_7515_rsa() -> (Vec<u8>, &'static [u8], Vec<u8>) {
        let modulus = "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";
        let signature = "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
        let input = b"eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
        (base64url_decode(modulus).unwrap(), input, base64url_decode(signature).unwrap())
    }

    #[test]
    fn names_are_those_of_jose() {
        for algorithm in Algorithm::ALL.iter().copied() {
            assert_eq!(Algorithm::from_jose(algorithm.name()), Some(algorithm));
            let text = format!("{:?}", algorithm.name());
            assert_eq!(serde_json::to_string(&algorithm).unwrap(), text);
            assert_eq!(serde_json::from_str::<Algorithm>(&text).unwrap(), algorithm);
        }
        assert_eq!(serde_json::from_str::<Algorithm>("\"EdDSA\"").unwrap(), Algorithm::Ed25519);
        for bad in ["none", "None", "", "HS256", "es256", "ES521", "RS1", "EDDSA", "Ed448", "ES256 "] {
            assert_eq!(Algorithm::from_jose(bad), None, "{bad}");
        }
    }

    #[test]
    fn jws_02_an_algorithm_fits_one_type_of_key() {
        let types = [KeyType::Ed25519, KeyType::P256, KeyType::P384, KeyType::Secp256k1, KeyType::Rsa];
        for algorithm in Algorithm::ALL {
            assert_eq!(types.iter().filter(|key| algorithm.fits(**key)).count(), 1);
        }
        // A provider that says yes to everything is not asked.
        let gullible = CryptoProvider::new("gullible", |_, _, _, _| Ok(()));
        for (own, key, signature) in signed(7) {
            for algorithm in Algorithm::ALL.iter().copied() {
                assert_eq!(gullible.verify(algorithm, &key, MESSAGE, &signature).is_ok(), algorithm == own);
            }
            assert!(gullible.verify(own, &key, MESSAGE, &signature[1..]).is_err());
        }
    }

    #[test]
    fn threat_20_ed25519_keys() {
        // Every encoding of a y below 19 or from p to 2^255 - 1, with both signs: second spellings and most of small order.
        for low in 0..19_u8 {
            for sign in [0x7f, 0xff] {
                let mut bytes = [0xff; 32];
                bytes[0] = 0xed + low.min(0x12);
                bytes[31] = sign;
                assert!(PublicKey::ed25519(&bytes).is_err(), "{bytes:x?}");
            }
        }
        // Points of order 1, 2, 4 and 8, and the neutral element with the sign of a zero.
        for digits in [
            "0100000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000080",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000080",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        ] {
            assert!(PublicKey::ed25519(&from_hex(digits)).is_err(), "{digits}");
        }
        for length in [0, 31, 33, 64] {
            assert!(PublicKey::ed25519(&vec![9; length]).is_err());
        }
    }

    #[test]
    fn threat_20_s_plus_l() {
        const L: [u8; 32] = [
            0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
        ];
        let (algorithm, key, mut signature) = signed(7).swap_remove(0);
        assert!(good(algorithm, &key, MESSAGE, &signature));
        let mut carry = 0_u16;
        for (byte, addend) in signature[32..].iter_mut().zip(L) {
            carry += u16::from(*byte) + u16::from(addend);
            *byte = u8::try_from(carry & 0xff).unwrap();
            carry >>= 8;
        }
        assert!(!good(algorithm, &key, MESSAGE, &signature));
        assert!(!good(algorithm, &key, MESSAGE, &[0; 64]));
    }

    #[test]
    fn threat_20_small_order_r() {
        // With R the neutral element and S = k * a, the group equation holds; made with the secret of this test key.
        let (algorithm, key, _) = signed(7).swap_remove(0);
        let mut signature = [0; 64];
        signature[0] = 1;
        signature[32..].copy_from_slice(&from_hex("44a715955b9fb3d0109795c9ac77aa6cb900d2ad887d31fade7d106d63edca09"));
        let Material::Ed25519(dalek) = &key.0 else { unreachable!("the first key is Ed25519") };
        assert!(dalek.verify(MESSAGE, &ed25519_dalek::Signature::from_bytes(&signature)).is_ok(), "what others accept");
        assert!(!good(algorithm, &key, MESSAGE, &signature));
    }

    #[test]
    fn threat_21_edge_signatures() {
        for (algorithm, key, signature) in signed(9).into_iter().skip(1) {
            let half = signature.len() / 2;
            assert!(good(algorithm, &key, MESSAGE, &signature));
            for (r, s) in [(0, 0), (0, 1), (1, 0), (0xff, 0xff), (0xff, 1), (1, 0xff)] {
                let mut edge = signature.clone();
                if r != 1 {
                    edge[..half].fill(r);
                }
                if s != 1 {
                    edge[half..].fill(s);
                }
                assert!(!good(algorithm, &key, MESSAGE, &edge), "{algorithm:?} {r} {s}");
            }
            for wrong in [&signature[1..], &signature[..signature.len() - 1], &[], &[&signature[..], &[0]].concat()] {
                assert!(!good(algorithm, &key, MESSAGE, wrong));
            }
        }
    }

    #[test]
    fn jws_12_high_s_is_accepted() {
        let keys = signed(9);
        let p256 = p256::ecdsa::Signature::from_slice(&keys[1].2).unwrap();
        let p384 = p384::ecdsa::Signature::from_slice(&keys[2].2).unwrap();
        let k256 = k256::ecdsa::Signature::from_slice(&keys[3].2).unwrap();
        let others = [
            p256::ecdsa::Signature::from_scalars(p256.r(), -p256.s()).unwrap().to_vec(),
            p384::ecdsa::Signature::from_scalars(p384.r(), -p384.s()).unwrap().to_vec(),
            k256::ecdsa::Signature::from_scalars(k256.r(), -k256.s()).unwrap().to_vec(),
        ];
        for ((algorithm, key, signature), other) in keys.iter().skip(1).zip(others) {
            assert_ne!(signature, &other);
            assert!(good(*algorithm, key, MESSAGE, &other), "{algorithm:?}");
        }
    }

    #[test]
    fn threat_21_points() {
        for (algorithm, key, _) in signed(9).into_iter().skip(1) {
            let raw = key.raw();
            let read = match algorithm {
                Algorithm::Es256 => PublicKey::p256,
                Algorithm::Es384 => PublicKey::p384,
                _ => PublicKey::secp256k1,
            };
            let width = raw.len() / 2;
            let compressed = [&[2 + raw[2 * width] % 2], &raw[1..=width]].concat();
            assert_eq!(read(&raw).unwrap(), key);
            assert_eq!(read(&compressed).unwrap(), key);
            // Compact and hybrid forms, infinity, no tag, wrong lengths, a y that is off.
            for first in [0, 1, 5, 6, 7] {
                assert!(read(&[&[first], &raw[1..]].concat()).is_err());
                assert!(read(&[&[first], &compressed[1..]].concat()).is_err());
            }
            let mut off = raw.clone();
            off[2 * width] ^= 1;
            let longer = [&raw[..], &[0]].concat();
            for bad in [&[0][..], &[], &raw[1..], &raw[..2 * width], &compressed[..width], &longer, &off] {
                assert!(read(bad).is_err(), "{bad:x?}");
            }
            // Coordinates are below p.
            assert!(read(&[&[2], &vec![0xff; width][..]].concat()).is_err());
        }
    }

    #[test]
    fn threat_22_rsa_bounds() {
        let odd = |bytes: usize| vec![0xff; bytes];
        for (modulus, exponent) in [
            (odd(255), &[1, 0, 1][..]),
            (odd(1025), &[1, 0, 1]),
            ([&[0x7f], &odd(255)[..]].concat(), &[1, 0, 1]),
            ([&odd(255)[..], &[0xfe]].concat(), &[1, 0, 1]),
            ([&[0], &odd(256)[..]].concat(), &[1, 0, 1]),
            (Vec::new(), &[1, 0, 1]),
            (odd(256), &[]),
            (odd(256), &[0]),
            (odd(256), &[1]),
            (odd(256), &[2]),
            (odd(256), &[1, 0, 0]),
            (odd(256), &[0, 1, 0, 1]),
            (odd(256), &[2, 0, 0, 0, 1]),
            (odd(256), &[1, 0, 0, 0, 0, 1]),
            (odd(256), &[1, 0, 0, 0, 0, 0, 0, 0, 0, 3]),
        ] {
            assert!(PublicKey::rsa(&modulus, exponent).is_err(), "{} {exponent:?}", modulus.len());
        }
        for exponent in [&[3][..], &[1, 0, 1], &[1, 0xff, 0xff, 0xff, 0xff]] {
            let key = PublicKey::rsa(&odd(1024), exponent).unwrap();
            assert_eq!(key.bits(), Some(8192));
            assert_eq!(&key.raw()[4 + 1024..], exponent);
        }
        let key = PublicKey::rsa(&odd(256), &[3]).unwrap();
        assert_ne!(key, PublicKey::rsa(&odd(256), &[5]).unwrap());
        assert_ne!(key, PublicKey::rsa(&[&odd(255)[..], &[0xfd]].concat(), &[3]).unwrap());
    }

    #[test]
    fn threat_22_rsa_signatures() {
        let (modulus, input, signature) = rfc_7515_rsa();
        let key = PublicKey::rsa(&modulus, &[1, 0, 1]).unwrap();
        assert!(good(Algorithm::Rs256, &key, input, &signature));
        for other in [Algorithm::Rs384, Algorithm::Rs512, Algorithm::Ps256] {
            assert!(!good(other, &key, input, &signature));
        }
        // A byte more, a byte less, and numbers that are not below n.
        assert!(!good(Algorithm::Rs256, &key, input, &[&[0], &signature[..]].concat()));
        assert!(!good(Algorithm::Rs256, &key, input, &signature[1..]));
        assert!(!good(Algorithm::Rs256, &key, input, &modulus));
        assert!(!good(Algorithm::Rs256, &key, input, &[0xff; 256]));
        // e = 1 would make the padded message its own signature; that key cannot be made.
        assert!(PublicKey::rsa(&modulus, &[1]).is_err());
    }

    #[test]
    fn cost_grows_with_the_modulus() {
        let cost = |bytes: usize| cost(&PublicKey::rsa(&vec![0xff; bytes], &[1, 0, 1]).unwrap());
        assert!(cost(256) < cost(384) && cost(512) < cost(1024));
    }

    #[test]
    fn debug_shows_no_key() {
        assert_eq!(format!("{:?}", signed(3)[0].1), "PublicKey(Ed25519)");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn a_changed_bit_is_noticed(seed in 1_u8..=0xfe, position in any::<prop::sample::Index>(), bit in 0..8_u8) {
            for (algorithm, key, signature) in signed(seed) {
                prop_assert!(good(algorithm, &key, MESSAGE, &signature));
                let mut forged = signature.clone();
                forged[position.index(signature.len())] ^= 1 << bit;
                prop_assert!(!good(algorithm, &key, MESSAGE, &forged));
                let mut message = MESSAGE.to_vec();
                message[position.index(MESSAGE.len())] ^= 1 << bit;
                prop_assert!(!good(algorithm, &key, &message, &signature));
            }
        }

        #[test]
        fn no_bytes_make_a_constructor_panic(bytes in proptest::collection::vec(any::<u8>(), 0..130)) {
            let _ = PublicKey::ed25519(&bytes);
            let _ = PublicKey::rsa(&bytes, &bytes);
            for read in [PublicKey::p256, PublicKey::p384, PublicKey::secp256k1] {
                if let Ok(key) = read(&bytes) {
                    prop_assert_eq!(read(&key.raw()).unwrap(), key);
                }
            }
        }
    }
}
