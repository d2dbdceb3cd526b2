//! <https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Iri};
use crate::flag::{PREFIX};

pub(super) const CONTEXT: Context = Context {
    url: "https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld",
    sha256: "4fcbe253b159dc04c7f79b12a46d529b5e9f0283d75a9686c6a121fe94a795df",
    aliases: &[],
    redirect: None,
    items: &[Item::Table(&T19)],
};

static T19: Table = Table {
    id: 19,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("id", Iri("@id")),
        Term::new("type", Iri("@type")),
        Term::new("obi", Iri("https://purl.imsglobal.org/spec/ob/vocab#")).flagged(PREFIX),
        Term::new("xsd", Iri("http://www.w3.org/2001/XMLSchema#")).flagged(PREFIX),
        Term::new("dtAssertion", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtAssertion")),
        Term::new("dtBadgeConnectAPI", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtBadgeConnectAPI")),
        Term::new("dtProfile", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtProfile")),
        Term::new("dtStatus", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtStatus")),
        Term::new("dtStatusResponse", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtStatusResponse")),
        Term::new("dtCompactJWS", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtCompactJWS")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#string"))),
        Term::new("dtIRI", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtIRI")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#normalizedString"))),
        Term::new("dtURL", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtURL")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#anyURI"))),
        Term::new("apiBase", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtURL")),
        Term::new("assertion", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtAssertion")),
        Term::new("assertions", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtAssertion")).within(2),
        Term::new("authorizationUrl", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtURL")),
        Term::new("badgeConnectAPI", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtBadgeConnectAPI")).within(2),
        Term::new("error", Iri("https://purl.imsglobal.org/spec/ob/vocab#error")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#string"))),
        Term::new("image", Iri("https://purl.imsglobal.org/spec/ob/vocab#image")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#anyURI"))),
        Term::new("name", Iri("https://purl.imsglobal.org/spec/ob/vocab#name")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#string"))),
        Term::new("privacyPolicyUrl", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtURL")),
        Term::new("profile", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtProfile")),
        Term::new("registrationUrl", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtURL")),
        Term::new("scopesOffered", Iri("https://purl.imsglobal.org/spec/ob/vocab#scopesOffered")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#anyURI"))).within(2),
        Term::new("signedAssertion", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtCompactJWS")),
        Term::new("signedAssertions", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtCompactJWS")).within(2),
        Term::new("status", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtStatus")),
        Term::new("statusCode", Iri("https://purl.imsglobal.org/spec/ob/vocab#statusCode")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#integer"))),
        Term::new("statusText", Iri("https://purl.imsglobal.org/spec/ob/vocab#StatusTextEnumDType")),
        Term::new("termsOfServiceUrl", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtURL")),
        Term::new("tokenRevocationUrl", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtURL")),
        Term::new("tokenUrl", Iri("https://purl.imsglobal.org/spec/ob/vocab#dtURL")),
        Term::new("version", Iri("https://purl.imsglobal.org/spec/ob/vocab#version")).read_as(Coercion::Datatype(Iri("http://www.w3.org/2001/XMLSchema#string"))),
    ],
    scoped: &[],
};
