//! The signature algorithms by their names in JOSE, and which key each of them fits.

use super::KeyType;
use serde::{Deserialize, Serialize};

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
