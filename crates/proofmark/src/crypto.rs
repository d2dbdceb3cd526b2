//! The one seam to the cryptographic primitives: keys that were checked, and signatures that are good or not.

use ed25519_dalek::VerifyingKey as Ed25519Key;
use k256::ecdsa::VerifyingKey as Secp256k1Key;
use p256::ecdsa::VerifyingKey as P256Key;
use p256::ecdsa::signature::Verifier;
use p384::ecdsa::VerifyingKey as P384Key;
use rsa::pkcs1::DecodeRsaPublicKey;
use rsa::pkcs8::DecodePublicKey;
use rsa::traits::PublicKeyParts;
use rsa::{BoxedUint, PublicKey as RsaKey};
use serde::{Deserialize, Serialize};
use sha2::{Sha256, Sha384, Sha512};
use std::borrow::Cow;
use std::fmt;
use std::ops::RangeInclusive;

/// Moduli outside this range are refused (THREAT-22, JWS-03).
const RSA_BITS: RangeInclusive<usize> = 2_048..=8_192;

/// Longest PEM text of a key: 8,192 bits have about 1,500 characters.
const PEM_CHARS: usize = 4_096;

/// Exponents outside this range are refused: 1 signs nothing, and long ones only cost time (THREAT-22).
const RSA_EXPONENTS: RangeInclusive<u64> = 3..=(1 << 33) - 1;

/// A signature algorithm of JOSE (RFC 7518 section 3, RFC 8812, RFC 9864). There is no `none` and no MAC (THREAT-24).
///
/// ```
/// use proofmark::{Algorithm, KeyType};
///
/// assert_eq!(Algorithm::from_jose("EdDSA"), Some(Algorithm::Ed25519));
/// assert_eq!(Algorithm::from_jose("none"), None);
/// assert!(Algorithm::Ps256.fits(KeyType::Rsa) && !Algorithm::Es256.fits(KeyType::P384));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    #[serde(rename = "RS256")]
    Rs256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    #[serde(rename = "RS384")]
    Rs384,
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    #[serde(rename = "RS512")]
    Rs512,
    /// RSASSA-PSS with SHA-256, MGF1 with SHA-256 and a salt of 32 bytes.
    #[serde(rename = "PS256")]
    Ps256,
    /// RSASSA-PSS with SHA-384, MGF1 with SHA-384 and a salt of 48 bytes.
    #[serde(rename = "PS384")]
    Ps384,
    /// RSASSA-PSS with SHA-512, MGF1 with SHA-512 and a salt of 64 bytes.
    #[serde(rename = "PS512")]
    Ps512,
    /// ECDSA with P-256 and SHA-256.
    #[serde(rename = "ES256")]
    Es256,
    /// ECDSA with P-384 and SHA-384.
    #[serde(rename = "ES384")]
    Es384,
    /// ECDSA with secp256k1 and SHA-256.
    #[serde(rename = "ES256K")]
    Es256k,
    /// Ed25519; JOSE's older name for it is `EdDSA`.
    #[serde(rename = "Ed25519", alias = "EdDSA")]
    Ed25519,
}

impl Algorithm {
    /// All algorithms of this build.
    pub const ALL: &'static [Self] = &[
        Self::Rs256,
        Self::Rs384,
        Self::Rs512,
        Self::Ps256,
        Self::Ps384,
        Self::Ps512,
        Self::Es256,
        Self::Es384,
        Self::Es256k,
        Self::Ed25519,
    ];

    /// The name in the `alg` member of a JOSE header; for Ed25519 the fully specified one (RFC 9864).
    ///
    /// ```
    /// assert_eq!(proofmark::Algorithm::Es256k.name(), "ES256K");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
            Self::Ps256 => "PS256",
            Self::Ps384 => "PS384",
            Self::Ps512 => "PS512",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::Es256k => "ES256K",
            Self::Ed25519 => "Ed25519",
        }
    }

    /// The algorithm with exactly this name in JOSE, if this build has it (RFC 7515 section 4.1.1: case matters).
    ///
    /// ```
    /// use proofmark::Algorithm;
    ///
    /// assert_eq!(Algorithm::from_jose("RS256"), Some(Algorithm::Rs256));
    /// assert_eq!(Algorithm::from_jose("rs256"), None);
    /// ```
    #[must_use]
    pub fn from_jose(name: &str) -> Option<Self> {
        // RFC 8037 names the family, and Ed25519 is the only member here.
        let name = if name == "EdDSA" { "Ed25519" } else { name };
        Self::ALL.iter().copied().find(|algorithm| algorithm.name() == name)
    }

    /// Whether a key of this type can be used with the algorithm (JWS-02, JWS-03).
    ///
    /// ```
    /// use proofmark::{Algorithm, KeyType};
    ///
    /// assert!(!Algorithm::Es256.fits(KeyType::Secp256k1));
    /// ```
    #[must_use]
    pub const fn fits(self, key: KeyType) -> bool {
        match self {
            Self::Rs256 | Self::Rs384 | Self::Rs512 | Self::Ps256 | Self::Ps384 | Self::Ps512 => {
                matches!(key, KeyType::Rsa)
            }
            Self::Es256 => matches!(key, KeyType::P256),
            Self::Es384 => matches!(key, KeyType::P384),
            Self::Es256k => matches!(key, KeyType::Secp256k1),
            Self::Ed25519 => matches!(key, KeyType::Ed25519),
        }
    }
}

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
pub struct PublicKey(Material);

#[derive(Clone, PartialEq, Eq)]
enum Material {
    Ed25519(Ed25519Key),
    P256(P256Key),
    P384(P384Key),
    Secp256k1(Secp256k1Key),
    /// Boxed because it is much larger than the others.
    Rsa(Box<RsaKey>),
}

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
    fn signature_length(&self) -> usize {
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
