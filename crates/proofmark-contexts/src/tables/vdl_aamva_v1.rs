//! <https://w3id.org/vdl/aamva/v1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/vdl/aamva/v1",
    sha256: "7a6060ae97a4b780d9b71af5a1bb2a5a3f9b7b189208544c375a89d7d28460eb",
    aliases: &[],
    redirect: Some("https://w3c-ccg.github.io/vdl-vocab/context/aamva/v1.jsonld"),
    items: &[Item::Table(&T217)],
};

static T217: Table = Table {
    id: 217,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("aamva_aka_family_name_v2", Iri("https://w3id.org/vdl/aamva#akaFamilyNameV2")).flagged(PROTECTED),
        Term::new("aamva_aka_given_name_v2", Iri("https://w3id.org/vdl/aamva#akaGivenNameV2")).flagged(PROTECTED),
        Term::new("aamva_aka_suffix", Iri("https://w3id.org/vdl/aamva#akaSuffix")).flagged(PROTECTED),
        Term::new("aamva_cdl_indicator", Iri("https://w3id.org/vdl/aamva#cdlIndicator")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#unsignedInt"))).flagged(PROTECTED),
        Term::new("aamva_dhs_compliance", Iri("https://w3id.org/vdl/aamva#dhsCompliance")).flagged(PROTECTED),
        Term::new("aamva_dhs_compliance_text", Iri("https://w3id.org/vdl/aamva#dhsCompliance_text")).flagged(PROTECTED),
        Term::new("aamva_dhs_temporary_lawful_status", Iri("https://w3id.org/vdl/aamva#dhsTemporaryLawfulStatus")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#unsignedInt"))).flagged(PROTECTED),
        Term::new("aamva_domestic_driving_privileges", Iri("https://w3id.org/vdl/aamva#domesticDrivingPrivileges")).read_as(Coercion::Json).flagged(PROTECTED),
        Term::new("aamva_edl_credential", Iri("https://w3id.org/vdl/aamva#edlCredential")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#unsignedInt"))).flagged(PROTECTED),
        Term::new("aamva_family_name_truncation", Iri("https://w3id.org/vdl/aamva#familyNameTruncation")).flagged(PROTECTED),
        Term::new("aamva_given_name_truncation", Iri("https://w3id.org/vdl/aamva#givenNameTruncation")).flagged(PROTECTED),
        Term::new("aamva_hazmat_endorsement_expiration_date", Iri("https://w3id.org/vdl/aamva#hazmatEndorsementExpirationDate")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("aamva_name_suffix", Iri("https://w3id.org/vdl/aamva#nameSuffix")).flagged(PROTECTED),
        Term::new("aamva_organ_donor", Iri("https://w3id.org/vdl/aamva#organDonor")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#unsignedInt"))).flagged(PROTECTED),
        Term::new("aamva_race_ethnicity", Iri("https://w3id.org/vdl/aamva#raceEthnicity")).flagged(PROTECTED),
        Term::new("aamva_resident_county", Iri("https://w3id.org/vdl/aamva#residentCounty")).flagged(PROTECTED),
        Term::new("aamva_sex", Iri("https://w3id.org/vdl/aamva#sex")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#unsignedInt"))).flagged(PROTECTED),
        Term::new("aamva_veteran", Iri("https://w3id.org/vdl/aamva#veteran")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#unsignedInt"))).flagged(PROTECTED),
        Term::new("aamva_weight_range", Iri("https://w3id.org/vdl/aamva#weightRange")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#unsignedInt"))).flagged(PROTECTED),
    ],
    scoped: &[],
};
