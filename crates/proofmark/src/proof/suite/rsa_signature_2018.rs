//! RSA, as a detached JWS or as a bare signature: both are in use
//! ([RsaSignature2018](https://w3c-ccg.github.io/lds-rsa2018/)).

use super::{Encoding, Rules, Transformation};
use crate::crypto::{Algorithm, KeyType};

/// DI-R18-01
pub(super) const RULES: Rules = Rules {
    transformation: Transformation::Rdf,
    encoding: Encoding::JwsOrBase64,
    algorithms: |key| match key {
        KeyType::Rsa => &[Algorithm::Rs256, Algorithm::Ps256],
        _ => &[],
    },
    methods: &["RsaVerificationKey2018", "JsonWebKey2020", "JsonWebKey"],
    context: Some("https://w3id.org/security/v2"),
    legacy: true,
};
