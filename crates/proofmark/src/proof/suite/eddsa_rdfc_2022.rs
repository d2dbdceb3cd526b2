//! Ed25519 over canonical RDF ([vc-di-eddsa, section 3.2](https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022)).

use super::{ED25519_METHODS, Encoding, Rules, Transformation};
use crate::crypto::{Algorithm, KeyType};

/// DI-EDR-01, DI-EDR-02
pub(super) const RULES: Rules = Rules {
    transformation: Transformation::Rdf,
    encoding: Encoding::ProofValue,
    algorithms: |key| match key {
        KeyType::Ed25519 => &[Algorithm::Ed25519],
        _ => &[],
    },
    methods: ED25519_METHODS,
    // DI-CTX-02
    context: Some("https://w3id.org/security/data-integrity/v2"),
    legacy: false,
};
