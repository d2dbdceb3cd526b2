//! IETF Token Status List as JWT; [`cwt`](super::cwt) reads the other form (ST-TSL-03..14).
//!
//! Source: [draft-ietf-oauth-status-list](https://datatracker.ietf.org/doc/draft-ietf-oauth-status-list/), sections 5 and 8.

use super::cwt;
use super::list::{List, Problem, check_age, check_issuer, expand, unverified};
use crate::compression::Compression;
use crate::encoding;
use crate::input::jws;
use crate::proof::jose::{self, Carried, Form};
use crate::proof::{Examined, Genuine};
use crate::report::{Code, Finding, Outcome};
use crate::resources::Resource;
use crate::run::Run;
use crate::time::Timestamp;
use proofmark_json::Value;

/// What both forms of the token say.
pub(super) struct Claims<'a> {
    pub(super) sub: Option<&'a str>,
    pub(super) iat: Option<Timestamp>,
    pub(super) exp: Option<Timestamp>,
    /// Seconds.
    pub(super) ttl: Option<u64>,
    pub(super) bits: u64,
    /// The list, compressed with zlib.
    pub(super) lst: Vec<u8>,
}

/// The list in a token, once its signature is good and its key is the issuer's.
pub(super) fn read(resource: &Resource, url: &str, issuer: &str, run: &mut Run<'_>) -> Result<List, Problem> {
    let bytes = resource.bytes();
    let Ok(text) = std::str::from_utf8(bytes) else { return cwt::read(resource, url, issuer, run) };
    let jws = jws::parse(text.trim_ascii(), run.limits, &mut run.budget).map_err(|finding| unverified(&finding))?;
    let typ = jws.header().get_str("typ").unwrap_or_default();
    let typ = typ.to_ascii_lowercase();
    if typ.strip_prefix("application/").unwrap_or(&typ) != "statuslist+jwt" {
        return Err(Problem::invalid("its typ is not statuslist+jwt"));
    }
    let body = jws.payload();
    let own = match body.get("iss") {
        None => issuer,
        Some(iss) => iss.as_str().ok_or_else(|| Problem::invalid("its iss is not a string"))?,
    };
    let carried = Carried { form: Form::VcJose, body, presentation: false, note: None };
    let examined = jose::examine(&jws, &carried, Some(own), run);
    settle(&examined, run)?;
    check_issuer(Some(own), issuer, run)?;
    let list = body.get("status_list").filter(|list| list.is_object());
    let list = list.ok_or_else(|| Problem::invalid("it has no status_list"))?;
    let whole = |value: Value<'_>, name: &str| {
        let number = value.number_text().and_then(|text| text.parse::<u64>().ok());
        number.ok_or_else(|| Problem::invalid(format!("its {name} is not a whole number")))
    };
    let date = |name: &str| {
        let read = |value: Value<'_>| value.number_text().and_then(Timestamp::from_numeric_date);
        body.get(name)
            .map(|value| read(value).ok_or_else(|| Problem::invalid(format!("its {name} is not a date"))))
            .transpose()
    };
    let lst = list.get_str("lst").and_then(encoding::base64url_decode);
    let claims = Claims {
        sub: body.get_str("sub"),
        iat: date("iat")?,
        exp: date("exp")?,
        ttl: body.get("ttl").map(|ttl| whole(ttl, "ttl")).transpose()?,
        bits: list.get("bits").map_or(Err(Problem::invalid("it has no bits")), |bits| whole(bits, "bits"))?,
        lst: lst.ok_or_else(|| Problem::invalid("its lst is not base64url"))?,
    };
    accept(claims, resource, url, run)
}

/// The evidence that the token is its issuer's; without it, why not.
pub(super) fn settle(examined: &Examined<'_>, run: &Run<'_>) -> Result<(), Problem> {
    if Genuine::establish(&examined.good, &examined.findings, run.policy.proofs).is_some() {
        return Ok(());
    }
    let first = |outcome| examined.findings.iter().find(|finding: &&Finding| finding.code().outcome() == outcome);
    match first(Outcome::Fail).or_else(|| first(Outcome::Unknown)) {
        Some(finding) => Err(unverified(finding)),
        None => Err(Problem::new(Code::StatusListUnverified, "it has no good signature")),
    }
}

/// The rules on the claims, whatever their encoding.
pub(super) fn accept(claims: Claims<'_>, resource: &Resource, url: &str, run: &mut Run<'_>) -> Result<List, Problem> {
    // ST-TSL-04, THREAT-38: the list of this address and no other.
    match claims.sub {
        Some(sub) if sub == url => {}
        Some(sub) => return Err(Problem::invalid(format!("its sub is {sub}"))),
        None => return Err(Problem::invalid("it has no sub")),
    }
    let (latest_begin, earliest_end) = run.skewed();
    let issued = claims.iat.ok_or_else(|| Problem::invalid("it has no iat"))?;
    if issued > latest_begin {
        return Err(Problem::new(Code::StatusListStale, format!("it was issued at {issued}")));
    }
    if let Some(end) = claims.exp.filter(|end| *end < earliest_end) {
        return Err(Problem::new(Code::StatusListStale, format!("it was valid until {end}")));
    }
    if claims.ttl == Some(0) {
        return Err(Problem::invalid("its ttl is not above 0"));
    }
    check_age(resource, claims.ttl, run)?;
    let size = match claims.bits {
        1 => 1,
        2 => 2,
        4 => 4,
        8 => 8,
        bits => return Err(Problem::invalid(format!("its bits are {bits}, not 1, 2, 4 or 8"))),
    };
    let bytes = expand(resource, &claims.lst, Compression::Zlib, run)?;
    Ok(List { bytes, purposes: Vec::new(), other_id: None, size: Some(size), messages: Vec::new(), notes: Vec::new() })
}
