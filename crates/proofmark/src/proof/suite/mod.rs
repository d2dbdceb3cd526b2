//! The closed list of Data Integrity suites: one file each, and what they have in common.

mod ecdsa_jcs_2019;
mod ecdsa_rdfc_2019;
mod ecdsa_secp256k1_signature_2019;
mod ed25519_signature_2018;
mod ed25519_signature_2020;
mod eddsa_jcs_2022;
mod eddsa_rdfc_2022;
mod json_web_signature_2020;
mod rsa_signature_2018;

use crate::crypto::{Algorithm, KeyType};
use serde::{Deserialize, Serialize};

/// What a suite fixes (THREAT-17): nothing of it is the document's to choose.
pub(super) struct Rules {
    pub(super) transformation: Transformation,
    pub(super) encoding: Encoding,
    /// The algorithms that go with a type of key; the first one is meant where the signature names none.
    pub(super) algorithms: fn(KeyType) -> &'static [Algorithm],
    /// The types of verification methods that hold its keys (DI-VM-04). Keys without a method have no such type.
    pub(super) methods: &'static [&'static str],
    /// Where the words of its proofs are defined, in case the document does not say so (DI-CTX-02).
    pub(super) context: Option<&'static str>,
    /// Replaced by a later suite (DI-LEG-01).
    pub(super) legacy: bool,
}

/// Verification methods that can hold a key of Edwards curve 25519 for these suites: they convert into one another.
const ED25519_METHODS: &[&str] =
    &["Multikey", "JsonWebKey", "JsonWebKey2020", "Ed25519VerificationKey2020", "Ed25519VerificationKey2018"];

/// The same for curves that have no method of their own.
const CURVE_METHODS: &[&str] = &["Multikey", "JsonWebKey", "JsonWebKey2020"];

/// What is hashed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Transformation {
    /// JSON in canonical form (RFC 8785).
    Json,
    /// RDF in canonical form (RDFC-1.0).
    Rdf,
}

/// Where and how the signature stands in the proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    /// `proofValue`, multibase with base58btc.
    ProofValue,
    /// `jws`, a compact JWS without its payload (RFC 7797).
    Jws,
    /// The same with a header of `alg`, `b64` and `crit` alone.
    BareJws,
    /// `jws`, or `signatureValue` in base64.
    JwsOrBase64,
}

macro_rules! suites {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $module:ident;)*) => {
        /// A Data Integrity cryptosuite that proofmark verifies, legacy ones included.
        ///
        /// ```
        /// use proofmark::Suite;
        ///
        /// assert_eq!(Suite::EddsaRdfc2022.name(), "eddsa-rdfc-2022");
        /// assert!(Suite::Ed25519Signature2020.is_legacy());
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub enum Suite {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)*
        }

        impl Suite {
            /// All suites of this build.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name in the `cryptosuite` member of a proof; for legacy suites in `type`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            pub(super) const fn rules(self) -> Rules {
                match self {
                    $(Self::$variant => $module::RULES,)*
                }
            }
        }
    };
}

suites! {
    /// Ed25519 over canonical RDF.
    EddsaRdfc2022 = "eddsa-rdfc-2022", eddsa_rdfc_2022;
    /// Ed25519 over canonical JSON.
    EddsaJcs2022 = "eddsa-jcs-2022", eddsa_jcs_2022;
    /// ECDSA with P-256 or P-384 over canonical RDF.
    EcdsaRdfc2019 = "ecdsa-rdfc-2019", ecdsa_rdfc_2019;
    /// ECDSA with P-256 or P-384 over canonical JSON.
    EcdsaJcs2019 = "ecdsa-jcs-2019", ecdsa_jcs_2019;
    /// Ed25519 over canonical RDF, before eddsa-rdfc-2022.
    Ed25519Signature2020 = "Ed25519Signature2020", ed25519_signature_2020;
    /// Ed25519 over canonical RDF in a detached JWS.
    Ed25519Signature2018 = "Ed25519Signature2018", ed25519_signature_2018;
    /// Any JWK over canonical RDF in a detached JWS.
    JsonWebSignature2020 = "JsonWebSignature2020", json_web_signature_2020;
    /// RSA over canonical RDF.
    RsaSignature2018 = "RsaSignature2018", rsa_signature_2018;
    /// ECDSA with secp256k1 over canonical RDF in a detached JWS.
    EcdsaSecp256k1Signature2019 = "EcdsaSecp256k1Signature2019", ecdsa_secp256k1_signature_2019;
}

/// The name that eddsa-rdfc-2022 had in drafts; badges with it are in circulation (DI-EDR-05).
const EDDSA_2022: &str = "eddsa-2022";

impl Suite {
    /// Whether a later suite has replaced it.
    ///
    /// ```
    /// assert!(!proofmark::Suite::EcdsaRdfc2019.is_legacy());
    /// ```
    #[must_use]
    pub const fn is_legacy(self) -> bool {
        self.rules().legacy
    }

    /// The suite of a proof by its `type` and `cryptosuite`, and whether the name is an outdated one. A legacy name in
    /// `cryptosuite`, or a current one in `type`, is no suite (THREAT-17).
    pub(super) fn find(kind: &str, cryptosuite: Option<&str>) -> Option<(Self, bool)> {
        match (kind, cryptosuite) {
            ("DataIntegrityProof", Some(EDDSA_2022)) => Some((Self::EddsaRdfc2022, true)),
            ("DataIntegrityProof", name) => {
                let current = |suite: &Self| !suite.is_legacy() && Some(suite.name()) == name;
                Self::ALL.iter().copied().find(current).map(|suite| (suite, false))
            }
            (kind, _) => {
                let legacy = |suite: &Self| suite.is_legacy() && suite.name() == kind;
                Self::ALL.iter().copied().find(legacy).map(|suite| (suite, true))
            }
        }
    }
}
