//! ECDSA with secp256k1 in a detached JWS
//! ([EcdsaSecp256k1Signature2019](https://w3c-ccg.github.io/lds-ecdsa-secp256k1-2019/)).

use super::{Encoding, Rules, Transformation};
use crate::crypto::{Algorithm, KeyType};

/// DI-K19-01
pub(super) const RULES: Rules = Rules {
    transformation: Transformation::Rdf,
    encoding: Encoding::Jws,
    algorithms: |key| match key {
        KeyType::Secp256k1 => &[Algorithm::Es256k],
        _ => &[],
    },
    methods: &["EcdsaSecp256k1VerificationKey2019", "JsonWebKey2020", "JsonWebKey", "Multikey"],
    context: Some("https://w3id.org/security/suites/secp256k1-2019/v1"),
    legacy: true,
};
