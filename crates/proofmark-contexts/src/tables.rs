//! All built-in contexts. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::Context;

mod elm_edc_ap;
mod presentation_submission_v1;
mod ob3_extensions_accessibility;
mod ob3_extensions_applylink;
mod ob3_extensions_geocoordinates;
mod ob3_extensions_license;
mod clr_v2p0_2_0_1;
mod clr_v2p0;
mod ob_v2p1;
mod ob_v3p0_3_0_1;
mod ob_v3p0_3_0_2;
mod ob_v3p0_3_0_3;
mod ob_v3p0;
mod ob_v3p0_extensions;
mod jff_plugfest_1;
mod jff_plugfest_2;
mod citizenship_v1;
mod citizenship_v2;
mod citizenship_v3;
mod citizenship_v4rc1;
mod dcc_v1;
mod ob2_extensions_accessibilityextension;
mod ob2_extensions_applylinkextension;
mod ob2_extensions_assessmentextension;
mod ob2_extensions_endorsement;
mod ob2_extensions_exampleextension;
mod ob2_extensions_extradescription;
mod ob2_extensions_geocoordinatesextension;
mod ob2_extensions_issueraccreditationextension;
mod ob2_extensions_licenseextension;
mod ob2_extensions_originalcreatorextension;
mod ob2_extensions_recipientprofile;
mod ob_legacy_v1;
mod ob_v0;
mod ob_v1;
mod ob_v2;
mod bbs_v1;
mod data_integrity_v1;
mod data_integrity_v2;
mod jwk_v1;
mod multikey_v1;
mod ed25519_2018_v1;
mod ed25519_2020_v1;
mod jws_2020_v1;
mod secp256k1_2019_v1;
mod security_v1;
mod security_v2;
mod revocation_list_2020_v1;
mod w3id_render_method_v1;
mod status_list_2021_v1;
mod vdl_aamva_v1;
mod vdl_v1;
mod vdl_v2;
mod credentials_examples_v1;
mod credentials_v1;
mod cid_v1;
mod credentials_examples_v2;
mod bitstring_status_list_v1;
mod credentials_undefined_terms_v2;
mod credentials_v2;
mod did_v1;
mod did_v1_1rc1;
mod odrl;

/// All built-in contexts, sorted by address.
pub static CONTEXTS: &[Context] = &[
    elm_edc_ap::CONTEXT,
    presentation_submission_v1::CONTEXT,
    ob3_extensions_accessibility::CONTEXT,
    ob3_extensions_applylink::CONTEXT,
    ob3_extensions_geocoordinates::CONTEXT,
    ob3_extensions_license::CONTEXT,
    clr_v2p0_2_0_1::CONTEXT,
    clr_v2p0::CONTEXT,
    ob_v2p1::CONTEXT,
    ob_v3p0_3_0_1::CONTEXT,
    ob_v3p0_3_0_2::CONTEXT,
    ob_v3p0_3_0_3::CONTEXT,
    ob_v3p0::CONTEXT,
    ob_v3p0_extensions::CONTEXT,
    jff_plugfest_1::CONTEXT,
    jff_plugfest_2::CONTEXT,
    citizenship_v1::CONTEXT,
    citizenship_v2::CONTEXT,
    citizenship_v3::CONTEXT,
    citizenship_v4rc1::CONTEXT,
    dcc_v1::CONTEXT,
    ob2_extensions_accessibilityextension::CONTEXT,
    ob2_extensions_applylinkextension::CONTEXT,
    ob2_extensions_assessmentextension::CONTEXT,
    ob2_extensions_endorsement::CONTEXT,
    ob2_extensions_exampleextension::CONTEXT,
    ob2_extensions_extradescription::CONTEXT,
    ob2_extensions_geocoordinatesextension::CONTEXT,
    ob2_extensions_issueraccreditationextension::CONTEXT,
    ob2_extensions_licenseextension::CONTEXT,
    ob2_extensions_originalcreatorextension::CONTEXT,
    ob2_extensions_recipientprofile::CONTEXT,
    ob_legacy_v1::CONTEXT,
    ob_v0::CONTEXT,
    ob_v1::CONTEXT,
    ob_v2::CONTEXT,
    bbs_v1::CONTEXT,
    data_integrity_v1::CONTEXT,
    data_integrity_v2::CONTEXT,
    jwk_v1::CONTEXT,
    multikey_v1::CONTEXT,
    ed25519_2018_v1::CONTEXT,
    ed25519_2020_v1::CONTEXT,
    jws_2020_v1::CONTEXT,
    secp256k1_2019_v1::CONTEXT,
    security_v1::CONTEXT,
    security_v2::CONTEXT,
    revocation_list_2020_v1::CONTEXT,
    w3id_render_method_v1::CONTEXT,
    status_list_2021_v1::CONTEXT,
    vdl_aamva_v1::CONTEXT,
    vdl_v1::CONTEXT,
    vdl_v2::CONTEXT,
    credentials_examples_v1::CONTEXT,
    credentials_v1::CONTEXT,
    cid_v1::CONTEXT,
    credentials_examples_v2::CONTEXT,
    bitstring_status_list_v1::CONTEXT,
    credentials_undefined_terms_v2::CONTEXT,
    credentials_v2::CONTEXT,
    did_v1::CONTEXT,
    did_v1_1rc1::CONTEXT,
    odrl::CONTEXT,
];
