//! <https://www.w3.org/ns/did/v1.1>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Scoped, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PROTECTED};

pub(super) const CONTEXT: Context = Context {
    url: "https://www.w3.org/ns/did/v1.1",
    sha256: "ea216ecc1cb02cd39b693dba2250141e270ba0bf95890be107dd9a9e8e43de85",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T262)],
};

static T263: Table = Table {
    id: 263,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("serviceEndpoint", Iri("https://www.w3.org/ns/did#serviceEndpoint")).read_as(Coercion::Id).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T264: Table = Table {
    id: 264,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("controller", Iri("https://w3id.org/security#controller")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("revoked", Iri("https://w3id.org/security#revoked")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("expires", Iri("https://w3id.org/security#expiration")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("publicKeyMultibase", Iri("https://w3id.org/security#publicKeyMultibase")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#multibase"))).flagged(PROTECTED),
        Term::new("secretKeyMultibase", Iri("https://w3id.org/security#secretKeyMultibase")).read_as(Coercion::Datatype(Iri("https://w3id.org/security#multibase"))).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T265: Table = Table {
    id: 265,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("controller", Iri("https://w3id.org/security#controller")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("revoked", Iri("https://w3id.org/security#revoked")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("expires", Iri("https://w3id.org/security#expiration")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#dateTime"))).flagged(PROTECTED),
        Term::new("publicKeyJwk", Iri("https://w3id.org/security#publicKeyJwk")).read_as(Coercion::Json).flagged(PROTECTED),
        Term::new("secretKeyJwk", Iri("https://w3id.org/security#secretKeyJwk")).read_as(Coercion::Json).flagged(PROTECTED),
    ],
    scoped: &[],
};
static T262: Table = Table {
    id: 262,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")).flagged(PROTECTED),
        Term::new("type", Iri("@type")).flagged(PROTECTED),
        Term::new("alsoKnownAs", Iri("https://www.w3.org/ns/activitystreams#alsoKnownAs")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("assertionMethod", Iri("https://w3id.org/security#assertionMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("authentication", Iri("https://w3id.org/security#authenticationMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("capabilityDelegation", Iri("https://w3id.org/security#capabilityDelegationMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("capabilityInvocation", Iri("https://w3id.org/security#capabilityInvocationMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("controller", Iri("https://w3id.org/security#controller")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("keyAgreement", Iri("https://w3id.org/security#keyAgreementMethod")).read_as(Coercion::Id).within(2).flagged(PROTECTED),
        Term::new("service", Iri("https://www.w3.org/ns/did#service")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("verificationMethod", Iri("https://w3id.org/security#verificationMethod")).read_as(Coercion::Id).flagged(PROTECTED),
        Term::new("Multikey", Iri("https://w3id.org/security#Multikey")).flagged(PROTECTED),
        Term::new("JsonWebKey", Iri("https://w3id.org/security#JsonWebKey")).flagged(PROTECTED),
    ],
    scoped: &[
        Scoped::below("service", 0x174093a75a6cb1a4, &[Item::Table(&T263)]),
        Scoped::below("Multikey", 0x7816a5af484b3d01, &[Item::Table(&T264)]),
        Scoped::below("JsonWebKey", 0x7f5da6095426127e, &[Item::Table(&T265)]),
    ],
};
