//! The forerunner of eddsa-rdfc-2022 ([vc-di-eddsa, section 3.4](https://www.w3.org/TR/vc-di-eddsa/#ed25519signature2020)).

use super::{ED25519_METHODS, Encoding, Rules, Transformation};
use crate::crypto::{Algorithm, KeyType};

/// DI-E20-01
pub(super) const RULES: Rules = Rules {
    transformation: Transformation::Rdf,
    encoding: Encoding::ProofValue,
    algorithms: |key| match key {
        KeyType::Ed25519 => &[Algorithm::Ed25519],
        _ => &[],
    },
    methods: ED25519_METHODS,
    // DI-E20-02
    context: Some("https://w3id.org/security/suites/ed25519-2020/v1"),
    legacy: true,
};
