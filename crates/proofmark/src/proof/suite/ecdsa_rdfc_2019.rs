//! ECDSA with P-256 or P-384 over canonical RDF ([vc-di-ecdsa, section 3.2](https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-rdfc-2019)).
//! The curve decides every hash: with P-384, RDFC-1.0 itself works with SHA-384.

use super::{CURVE_METHODS, Encoding, Rules, Transformation};
use crate::crypto::{Algorithm, KeyType};

/// DI-ECR-01, DI-ECR-02
pub(super) const RULES: Rules = Rules {
    transformation: Transformation::Rdf,
    encoding: Encoding::ProofValue,
    algorithms: |key| match key {
        KeyType::P256 => &[Algorithm::Es256],
        KeyType::P384 => &[Algorithm::Es384],
        _ => &[],
    },
    methods: CURVE_METHODS,
    // DI-CTX-02
    context: Some("https://w3id.org/security/data-integrity/v2"),
    legacy: false,
};
