//! Public keys that were checked: what is not safe to verify with cannot be made into one.

use crate::encoding;
use ed25519_dalek::VerifyingKey as Ed25519Key;
use k256::ecdsa::VerifyingKey as Secp256k1Key;
use p256::ecdsa::VerifyingKey as P256Key;
use p384::ecdsa::VerifyingKey as P384Key;
use rsa::pkcs1::DecodeRsaPublicKey;
use rsa::pkcs8::DecodePublicKey;
use rsa::traits::PublicKeyParts;
use rsa::{BoxedUint, PublicKey as RsaKey};
use std::borrow::Cow;
use std::fmt;
use std::ops::RangeInclusive;

/// Moduli outside this range are refused (THREAT-22, JWS-03).
const RSA_BITS: RangeInclusive<usize> = 2_048..=8_192;

/// Longest PEM text of a key: 8,192 bits have about 1,500 characters.
const PEM_CHARS: usize = 4_096;

/// Exponents outside this range are refused: 1 signs nothing, and long ones only cost time (THREAT-22).
const RSA_EXPONENTS: RangeInclusive<u64> = 3..=(1 << 33) - 1;

/// What kind of key it is.
///
/// ```
/// assert_eq!(proofmark::KeyType::P256.name(), "P-256");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyType {
    /// Edwards curve 25519 (RFC 8032).
    Ed25519,
    /// NIST P-256 (FIPS 186-5).
    P256,
    /// NIST P-384 (FIPS 186-5).
    P384,
    /// The Koblitz curve of 256 bits (SEC 2).
    Secp256k1,
    /// RSA (RFC 8017).
    Rsa,
}

impl KeyType {
    /// The name for reports: the curve as JOSE writes it, or `RSA`.
    ///
    /// ```
    /// assert_eq!(proofmark::KeyType::Secp256k1.name(), "secp256k1");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ed25519 => "Ed25519",
            Self::P256 => "P-256",
            Self::P384 => "P-384",
            Self::Secp256k1 => "secp256k1",
            Self::Rsa => "RSA",
        }
    }
}

/// Why something is not a public key that can be used.
///
/// ```
/// use proofmark::{KeyFault, PublicKey};
///
/// assert!(matches!(PublicKey::ed25519(&[0; 31]), Err(KeyFault::Invalid { .. })));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyFault {
    /// Private key material where a public key belongs: whoever could read it could sign (JWS-11, KEY-MK-08).
    Leaked {
        /// The member or the codec of the private part; never its value.
        member: Cow<'static, str>,
    },
    /// Not a valid public key.
    Invalid {
        /// What is wrong, as a sentence without a full stop.
        reason: &'static str,
    },
    /// A kind of key that this build has no use for.
    Unsupported {
        /// The kind.
        what: String,
    },
}

impl fmt::Display for KeyFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leaked { member } => write!(formatter, "the key contains private material: {member}"),
            Self::Invalid { reason } => formatter.write_str(reason),
            Self::Unsupported { what } => write!(formatter, "not supported: {what}"),
        }
    }
}

impl std::error::Error for KeyFault {}

/// A public key that passed every check on keys; nothing that fails one can be made into this type.
///
/// ```
/// use proofmark::{KeyType, PublicKey};
///
/// // RFC 8032, section 7.1, test 1.
/// let bytes = [
///     0xd7, 0x5a, 0x98, 0x01, 0x82, 0xb1, 0x0a, 0xb7, 0xd5, 0x4b, 0xfe, 0xd3, 0xc9, 0x64, 0x07, 0x3a, 0x0e, 0xe1,
///     0x72, 0xf3, 0xda, 0xa6, 0x23, 0x25, 0xaf, 0x02, 0x1a, 0x68, 0xf7, 0x07, 0x51, 0x1a,
/// ];
/// let key = PublicKey::ed25519(&bytes)?;
/// assert_eq!((key.key_type(), key.raw()), (KeyType::Ed25519, bytes.to_vec()));
/// # Ok::<(), proofmark::KeyFault>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey(pub(super) Material);

#[derive(Clone, PartialEq, Eq)]
pub(super) enum Material {
    Ed25519(Ed25519Key),
    P256(P256Key),
    P384(P384Key),
    Secp256k1(Secp256k1Key),
    /// Boxed because it is much larger than the others.
    Rsa(Box<RsaKey>),
}

/// What stands before the key in the DER form of a SubjectPublicKeyInfo, whole and in its one form, and how the key is read
/// (RFC 5480, RFC 8410).
type Spki = (&'static [u8], fn(&[u8]) -> Result<PublicKey, KeyFault>);
const SPKI: &[Spki] = &[
    (
        b"\x30\x59\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07\x03\x42\x00",
        PublicKey::p256,
    ),
    (b"\x30\x76\x30\x10\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x05\x2b\x81\x04\x00\x22\x03\x62\x00", PublicKey::p384),
    (
        b"\x30\x56\x30\x10\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x05\x2b\x81\x04\x00\x0a\x03\x42\x00",
        PublicKey::secp256k1,
    ),
    (b"\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", PublicKey::ed25519),
];

impl PublicKey {
    /// An Ed25519 key from its 32 bytes (RFC 8032 section 5.1.5). Keys of small order and second spellings of a point are
    /// refused: with them a signature says nothing (THREAT-20).
    ///
    /// ```
    /// // The neutral element, for which anybody can sign.
    /// let neutral: [u8; 32] = std::array::from_fn(|index| u8::from(index == 0));
    /// assert!(proofmark::PublicKey::ed25519(&neutral).is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// [`KeyFault::Invalid`] when the bytes are not such a key.
    pub fn ed25519(bytes: &[u8]) -> Result<Self, KeyFault> {
        let bytes = bytes.try_into().map_err(|_| invalid("an Ed25519 key has 32 bytes"))?;
        let key = Ed25519Key::from_bytes(bytes).map_err(|_| invalid("the Ed25519 key is not a point of the curve"))?;
        if !is_reduced(bytes) {
            return Err(invalid("the Ed25519 key is not encoded canonically"));
        }
        if key.is_weak() {
            return Err(invalid("the Ed25519 key has small order"));
        }
        Ok(Self(Material::Ed25519(key)))
    }

    /// A P-256 key from its compressed or uncompressed point (SEC 1 section 2.3.3).
    ///
    /// ```
    /// assert!(proofmark::PublicKey::p256(&[0]).is_err()); // infinity
    /// ```
    ///
    /// # Errors
    ///
    /// [`KeyFault::Invalid`] when the bytes are anything else, infinity included (THREAT-21).
    pub fn p256(sec1: &[u8]) -> Result<Self, KeyFault> {
        let point = checked_form(sec1, 32)?;
        P256Key::from_sec1_bytes(point).map(|key| Self(Material::P256(key))).map_err(|_| off_curve())
    }

    /// A P-384 key from its compressed or uncompressed point (SEC 1 section 2.3.3).
    ///
    /// ```
    /// assert!(proofmark::PublicKey::p384(&[4; 97]).is_err()); // not on the curve
    /// ```
    ///
    /// # Errors
    ///
    /// [`KeyFault::Invalid`] when the bytes are anything else, infinity included (THREAT-21).
    pub fn p384(sec1: &[u8]) -> Result<Self, KeyFault> {
        let point = checked_form(sec1, 48)?;
        P384Key::from_sec1_bytes(point).map(|key| Self(Material::P384(key))).map_err(|_| off_curve())
    }

    /// A secp256k1 key from its compressed or uncompressed point (SEC 1 section 2.3.3).
    ///
    /// ```
    /// assert!(proofmark::PublicKey::secp256k1(&[2; 32]).is_err()); // too short
    /// ```
    ///
    /// # Errors
    ///
    /// [`KeyFault::Invalid`] when the bytes are anything else, infinity included (THREAT-21).
    pub fn secp256k1(sec1: &[u8]) -> Result<Self, KeyFault> {
        let point = checked_form(sec1, 32)?;
        Secp256k1Key::from_sec1_bytes(point).map(|key| Self(Material::Secp256k1(key))).map_err(|_| off_curve())
    }

    /// An RSA key from modulus and exponent, both big-endian without leading zero bytes (RFC 7518 section 6.3.1): an odd
    /// modulus of 2,048 to 8,192 bits, an odd exponent from 3 to 2^33 - 1 (THREAT-22).
    ///
    /// ```
    /// let modulus = [0xff; 256];
    /// assert!(proofmark::PublicKey::rsa(&modulus, &[1, 0, 1]).is_ok());
    /// assert!(proofmark::PublicKey::rsa(&modulus, &[1]).is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// [`KeyFault::Invalid`] when a bound is not kept.
    pub fn rsa(modulus: &[u8], exponent: &[u8]) -> Result<Self, KeyFault> {
        let (Some(&first), Some(&last)) = (modulus.first(), modulus.last()) else {
            return Err(invalid("the RSA modulus is empty"));
        };
        if first == 0 || exponent.first() == Some(&0) {
            return Err(invalid("the RSA modulus or exponent has leading zero bytes"));
        }
        let unused = usize::try_from(first.leading_zeros()).unwrap_or(0);
        let bits = modulus.len().saturating_mul(8).saturating_sub(unused);
        if !RSA_BITS.contains(&bits) {
            return Err(invalid("the RSA modulus has less than 2048 or more than 8192 bits"));
        }
        if last % 2 == 0 {
            return Err(invalid("the RSA modulus is even"));
        }
        // More than five bytes are above the bound, so nothing is lost in this sum.
        let value = exponent.iter().take(6).fold(0_u64, |value, byte| (value << 8) | u64::from(*byte));
        if !RSA_EXPONENTS.contains(&value) || value % 2 == 0 {
            return Err(invalid("the RSA exponent is even, less than 3 or more than 2^33 - 1"));
        }
        let modulus = BoxedUint::from_be_slice_vartime(modulus);
        RsaKey::new_with_size_limits(modulus, BoxedUint::from(value), RSA_BITS)
            .map(|key| Self(Material::Rsa(Box::new(key))))
            .map_err(|_| invalid("the RSA key cannot be used"))
    }

    /// An RSA key in PEM: `PUBLIC KEY` (RFC 5280 section 4.1.2.7) or `RSA PUBLIC KEY` (RFC 8017 appendix A.1.1). The bounds of
    /// [`PublicKey::rsa`] hold.
    ///
    /// ```
    /// assert!(proofmark::PublicKey::rsa_pem("-----BEGIN PUBLIC KEY-----").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// [`KeyFault::Leaked`] for a private key, [`KeyFault::Invalid`] for everything else that is not such a key.
    pub fn rsa_pem(text: &str) -> Result<Self, KeyFault> {
        if text.contains("PRIVATE KEY") {
            return Err(KeyFault::Leaked { member: "publicKeyPem".into() });
        }
        if text.len() > PEM_CHARS {
            return Err(invalid("the PEM text is too long"));
        }
        let key = RsaKey::from_public_key_pem(text)
            .map_err(|_| ())
            .or_else(|()| RsaKey::from_pkcs1_pem(text).map_err(|_| ()))
            .map_err(|()| invalid("publicKeyPem is not an RSA key in PEM"))?;
        let trimmed = |number: &BoxedUint| {
            let bytes = number.to_be_bytes();
            let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
            bytes.get(zeros..).unwrap_or_default().to_vec()
        };
        Self::rsa(&trimmed(key.n().as_ref()), &trimmed(key.e()))
    }

    /// A key of any type in PEM, as issuers of Open Badges 2.0 publish theirs (OB2-SGN-04, OB2-SGN-09).
    pub(crate) fn from_pem(text: &str) -> Result<Self, KeyFault> {
        match Self::rsa_pem(text) {
            Err(KeyFault::Invalid { .. }) => {}
            outcome => return outcome,
        }
        let body = text.trim().strip_prefix("-----BEGIN PUBLIC KEY-----");
        let body = body.and_then(|rest| rest.trim_end().strip_suffix("-----END PUBLIC KEY-----"));
        let digits: String =
            body.unwrap_or_default().chars().filter(|character| !character.is_ascii_whitespace()).collect();
        let bytes = encoding::base64_decode(&digits).unwrap_or_default();
        for (prefix, read) in SPKI {
            if let Some(key) = bytes.strip_prefix(*prefix) {
                return read(key);
            }
        }
        Err(invalid("publicKeyPem is not a public key in PEM of a type that is known"))
    }

    /// What kind of key it is.
    ///
    /// ```
    /// let key = proofmark::PublicKey::rsa(&[0xff; 256], &[3])?;
    /// assert_eq!(key.key_type(), proofmark::KeyType::Rsa);
    /// # Ok::<(), proofmark::KeyFault>(())
    /// ```
    #[must_use]
    pub const fn key_type(&self) -> KeyType {
        match self.0 {
            Material::Ed25519(_) => KeyType::Ed25519,
            Material::P256(_) => KeyType::P256,
            Material::P384(_) => KeyType::P384,
            Material::Secp256k1(_) => KeyType::Secp256k1,
            Material::Rsa(_) => KeyType::Rsa,
        }
    }

    /// The key in its one canonical form, for other providers. Ed25519: 32 bytes (RFC 8032). Curves: the uncompressed
    /// point, 0x04 || x || y (SEC 1). RSA: the length of the modulus as four bytes, big-endian, then modulus and exponent,
    /// big-endian without leading zero bytes.
    ///
    /// ```
    /// let raw = proofmark::PublicKey::rsa(&[0xff; 256], &[1, 0, 1])?.raw();
    /// assert_eq!((&raw[..4], &raw[260..]), (&[0, 0, 1, 0][..], &[1, 0, 1][..]));
    /// # Ok::<(), proofmark::KeyFault>(())
    /// ```
    #[must_use]
    pub fn raw(&self) -> Vec<u8> {
        match &self.0 {
            Material::Ed25519(key) => key.to_bytes().to_vec(),
            Material::P256(key) => key.to_sec1_point(false).as_bytes().to_vec(),
            Material::P384(key) => key.to_sec1_point(false).as_bytes().to_vec(),
            Material::Secp256k1(key) => key.to_sec1_point(false).as_bytes().to_vec(),
            Material::Rsa(key) => {
                let modulus = key.n_bytes();
                let length = u32::try_from(modulus.len()).unwrap_or(0).to_be_bytes();
                [&length[..], &modulus, &key.e_bytes()].concat()
            }
        }
    }

    /// The length of an RSA modulus; nothing for other keys.
    ///
    /// ```
    /// assert_eq!(proofmark::PublicKey::rsa(&[0xff; 256], &[3])?.bits(), Some(2048));
    /// # Ok::<(), proofmark::KeyFault>(())
    /// ```
    #[must_use]
    pub fn bits(&self) -> Option<usize> {
        match &self.0 {
            Material::Rsa(key) => usize::try_from(key.n().bit_width_vartime()).ok(),
            _ => None,
        }
    }

    /// The only length that a signature of this key may have (JWS-04, THREAT-21, THREAT-22).
    pub(super) fn signature_length(&self) -> usize {
        match &self.0 {
            Material::Ed25519(_) | Material::P256(_) | Material::Secp256k1(_) => 64,
            Material::P384(_) => 96,
            Material::Rsa(key) => key.size(),
        }
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "PublicKey({})", self.key_type().name())
    }
}

/// Whether the y coordinate, little-endian without its top bit, is less than 2^255 - 19. What is left of second spellings has
/// x = 0 and small order.
fn is_reduced(bytes: &[u8; 32]) -> bool {
    let [first, middle @ .., last] = bytes;
    last & 0x7f != 0x7f || middle.iter().any(|byte| *byte != 0xff) || *first < 0xed
}

/// SEC 1 has more forms of a point than the two that key formats use.
fn checked_form(sec1: &[u8], width: usize) -> Result<&[u8], KeyFault> {
    let expected = match sec1.first() {
        Some(2 | 3) => 1 + width,
        Some(4) => 1 + 2 * width,
        _ => return Err(invalid("the key is neither a compressed nor an uncompressed point")),
    };
    if sec1.len() == expected { Ok(sec1) } else { Err(invalid("the point has the wrong length")) }
}

const fn invalid(reason: &'static str) -> KeyFault {
    KeyFault::Invalid { reason }
}

const fn off_curve() -> KeyFault {
    invalid("the point is not on the curve")
}
