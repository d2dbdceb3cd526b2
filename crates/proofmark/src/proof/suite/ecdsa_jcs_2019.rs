//! ECDSA with P-256 or P-384 over canonical JSON ([vc-di-ecdsa, section 3.3](https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-jcs-2019)).

use super::{CURVE_METHODS, Encoding, Rules, Transformation};
use crate::crypto::{Algorithm, KeyType};

/// DI-ECJ-01
pub(super) const RULES: Rules = Rules {
    transformation: Transformation::Json,
    encoding: Encoding::ProofValue,
    algorithms: |key| match key {
        KeyType::P256 => &[Algorithm::Es256],
        KeyType::P384 => &[Algorithm::Es384],
        _ => &[],
    },
    methods: CURVE_METHODS,
    context: None,
    legacy: false,
};
