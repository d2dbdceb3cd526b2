//! Any key as JWK, in a detached JWS ([JsonWebSignature2020](https://www.w3.org/TR/vc-jws-2020/)). RS256 is no part of it
//! and yet in use.

use super::{Encoding, Rules, Transformation};
use crate::crypto::{Algorithm, KeyType};

/// DI-J20-01..03
pub(super) const RULES: Rules = Rules {
    transformation: Transformation::Rdf,
    encoding: Encoding::Jws,
    algorithms: |key| match key {
        KeyType::Ed25519 => &[Algorithm::Ed25519],
        KeyType::Secp256k1 => &[Algorithm::Es256k],
        KeyType::P256 => &[Algorithm::Es256],
        KeyType::P384 => &[Algorithm::Es384],
        KeyType::Rsa => &[Algorithm::Ps256, Algorithm::Rs256],
    },
    methods: &["JsonWebKey2020", "JsonWebKey"],
    context: Some("https://w3id.org/security/suites/jws-2020/v1"),
    legacy: true,
};
