//! Ed25519 in a detached JWS ([Ed25519Signature2018](https://w3c-ccg.github.io/lds-ed25519-2018/)).

use super::{ED25519_METHODS, Encoding, Rules, Transformation};
use crate::crypto::{Algorithm, KeyType};

/// DI-E18-01, DI-E18-02
pub(super) const RULES: Rules = Rules {
    transformation: Transformation::Rdf,
    encoding: Encoding::BareJws,
    algorithms: |key| match key {
        KeyType::Ed25519 => &[Algorithm::Ed25519],
        _ => &[],
    },
    methods: ED25519_METHODS,
    context: Some("https://w3id.org/security/suites/ed25519-2018/v1"),
    legacy: true,
};
