//! One file per check. Structure and context look at what was parsed; all others at the signed view only (R1, R4).

pub(crate) mod claims;
pub(crate) mod context;
pub(crate) mod endorsement;
pub(crate) mod holder;
pub(crate) mod holder_key;
pub(crate) mod identity;
pub(crate) mod integrity;
#[cfg(test)]
pub(crate) mod issued;
pub(crate) mod issuer;
pub(crate) mod open_badge;
pub(crate) mod quirk;
pub(crate) mod recipient;
pub(crate) mod record;
pub(crate) mod refresh;
pub(crate) mod result;
pub(crate) mod schema;
pub(crate) mod shape;
pub(crate) mod status;
pub(crate) mod structure;
pub(crate) mod validity;
