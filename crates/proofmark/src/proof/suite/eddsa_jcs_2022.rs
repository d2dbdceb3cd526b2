//! Ed25519 over canonical JSON ([vc-di-eddsa, section 3.3](https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022)).

use super::{ED25519_METHODS, Encoding, Rules, Transformation};
use crate::crypto::{Algorithm, KeyType};

/// DI-EDJ-01, DI-EDJ-02
pub(super) const RULES: Rules = Rules {
    transformation: Transformation::Json,
    encoding: Encoding::ProofValue,
    algorithms: |key| match key {
        KeyType::Ed25519 => &[Algorithm::Ed25519],
        _ => &[],
    },
    methods: ED25519_METHODS,
    context: None,
    legacy: false,
};
