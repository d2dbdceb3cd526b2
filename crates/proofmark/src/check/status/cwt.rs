//! IETF Token Status List as CWT: a COSE_Sign1 message (ST-TSL-04; RFC 8392, RFC 9052 section 4.2).

use super::list::{List, Problem, check_issuer};
use super::token::{Claims, accept, settle};
use crate::crypto::Algorithm;
use crate::key::{self, KeySets};
use crate::proof::{Examined, GoodProof, NotVerified, Purpose, check_signature};
use crate::report::{Code, Finding};
use crate::resources::Resource;
use crate::run::Run;
use crate::time::Timestamp;
use minicbor::data::Type;
use minicbor::{Decoder, Encoder};

/// Most entries of one map; real ones have fewer than ten.
const MOST: u64 = 64;

/// The list in a message whose signature is good and whose key is the issuer's.
pub(super) fn read(resource: &Resource, url: &str, issuer: &str, run: &mut Run<'_>) -> Result<List, Problem> {
    let bytes = resource.bytes();
    run.budget.work(bytes.len() / 8).map_err(|limit| Problem::new(Code::StatusLimit, limit.0))?;
    let message = message(bytes).map_err(Problem::invalid)?;
    let header = header(message.protected, message.unprotected).map_err(Problem::invalid)?;
    let (claims, iss) = claims(message.payload).map_err(Problem::invalid)?;
    let own = iss.unwrap_or(issuer);
    let mut examined = Examined { findings: Vec::new(), good: Vec::new(), context: None, exact: false, covered: None };
    match verify(&message, &header, own, run, &mut examined.findings) {
        Ok(good) => examined.good.extend(good),
        Err(finding) => examined.findings.push(finding),
    }
    examined.findings = examined.findings.into_iter().map(|finding| finding.of_proof(0)).collect();
    settle(&examined, run)?;
    check_issuer(Some(own), issuer, run)?;
    accept(claims, resource, url, run)
}

struct Message<'b> {
    protected: &'b [u8],
    unprotected: &'b [u8],
    payload: &'b [u8],
    signature: &'b [u8],
}

struct Header<'b> {
    algorithm: Option<Algorithm>,
    kid: &'b str,
}

const DAMAGED: &str = "it is not well-formed CBOR";

fn message(bytes: &[u8]) -> Result<Message<'_>, &'static str> {
    let mut decoder = Decoder::new(bytes);
    match decoder.tag().map_err(|_| "it is neither a JWT nor a tagged COSE message")?.as_u64() {
        18 => {}
        // ST-TSL-05: whoever can check a MAC can also make one.
        17 => return Err("it is protected with a MAC, which this version does not check"),
        _ => return Err("it is not a COSE_Sign1 message"),
    }
    if decoder.array().map_err(|_| DAMAGED)? != Some(4) {
        return Err("it is not a COSE_Sign1 message");
    }
    let protected = decoder.bytes().map_err(|_| DAMAGED)?;
    let start = decoder.position();
    decoder.skip().map_err(|_| DAMAGED)?;
    let unprotected = bytes.get(start..decoder.position()).unwrap_or_default();
    let payload = decoder.bytes().map_err(|_| DAMAGED)?;
    let signature = decoder.bytes().map_err(|_| DAMAGED)?;
    if decoder.position() != bytes.len() {
        return Err("something follows the message");
    }
    Ok(Message { protected, unprotected, payload, signature })
}

/// Visits a map with integer labels, each once, and nothing after it.
fn each_label<'b>(
    bytes: &'b [u8],
    mut visit: impl FnMut(i64, &mut Decoder<'b>) -> Result<(), minicbor::decode::Error>,
) -> Result<(), &'static str> {
    let mut decoder = Decoder::new(bytes);
    let count = decoder.map().map_err(|_| DAMAGED)?.filter(|count| *count <= MOST).ok_or(DAMAGED)?;
    let mut seen: Vec<i64> = Vec::new();
    for _ in 0..count {
        // Labels that are texts are none that matter here; two values each are passed over.
        if matches!(decoder.datatype(), Ok(Type::String)) {
            decoder.skip().and_then(|()| decoder.skip()).map_err(|_| DAMAGED)?;
            continue;
        }
        let label = decoder.i64().map_err(|_| DAMAGED)?;
        if seen.contains(&label) {
            return Err("one of its labels stands twice");
        }
        seen.push(label);
        let start = decoder.position();
        visit(label, &mut decoder).map_err(|_| DAMAGED)?;
        if decoder.position() == start {
            decoder.skip().map_err(|_| DAMAGED)?;
        }
    }
    if decoder.position() == bytes.len() { Ok(()) } else { Err(DAMAGED) }
}

fn header<'b>(protected: &'b [u8], unprotected: &'b [u8]) -> Result<Header<'b>, &'static str> {
    let (mut algorithm, mut kid, mut typ, mut critical) = (None, None, None, false);
    each_label(protected, |label, decoder| {
        match label {
            1 => algorithm = Some(decoder.i64()?),
            2 => critical = true,
            4 => kid = Some(decoder.bytes()?),
            16 if matches!(decoder.datatype()?, Type::String) => typ = Some(decoder.str()?),
            _ => {}
        }
        Ok(())
    })?;
    if typ != Some("application/statuslist+cwt") {
        return Err("its typ is not application/statuslist+cwt");
    }
    if critical {
        return Err("its header has critical members that are not understood");
    }
    let mut hint = None;
    each_label(unprotected, |label, decoder| {
        if label == 4 {
            hint = Some(decoder.bytes()?);
        }
        Ok(())
    })?;
    let kid = kid.or(hint).and_then(|kid| std::str::from_utf8(kid).ok()).ok_or("its header names no key")?;
    Ok(Header { algorithm: algorithm.and_then(named), kid })
}

/// The algorithms of the IANA COSE registry that are checked here.
fn named(number: i64) -> Option<Algorithm> {
    let name = match number {
        -7 | -9 => "ES256",
        -35 | -51 => "ES384",
        -8 | -19 => "Ed25519",
        -47 => "ES256K",
        -37 => "PS256",
        -257 => "RS256",
        _ => return None,
    };
    Algorithm::from_jose(name)
}

fn claims(payload: &[u8]) -> Result<(Claims<'_>, Option<&str>), &'static str> {
    let mut claims = Claims { sub: None, iat: None, exp: None, ttl: None, bits: 0, lst: Vec::new() };
    let mut iss = None;
    let date = |decoder: &mut Decoder<'_>| {
        let seconds = decoder.u64()?;
        Ok::<_, minicbor::decode::Error>(Timestamp::from_numeric_date(&seconds.to_string()))
    };
    let mut packed = None;
    each_label(payload, |label, decoder| {
        match label {
            1 => iss = Some(decoder.str()?),
            2 => claims.sub = Some(decoder.str()?),
            4 => claims.exp = date(decoder)?,
            6 => claims.iat = date(decoder)?,
            65_534 => claims.ttl = Some(decoder.u64()?),
            65_533 => {
                let count = decoder.map()?.unwrap_or(0).min(MOST);
                for _ in 0..count {
                    match decoder.str()? {
                        "bits" => claims.bits = decoder.u64()?,
                        "lst" if packed.is_none() => packed = Some(decoder.bytes()?),
                        _ => decoder.skip()?,
                    }
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    claims.lst = packed.ok_or("it has no list")?.to_vec();
    Ok((claims, iss))
}

fn verify(
    message: &Message<'_>,
    header: &Header<'_>,
    issuer: &str,
    run: &mut Run<'_>,
    findings: &mut Vec<Finding>,
) -> Result<Option<GoodProof>, Finding> {
    let algorithm = header.algorithm.filter(|algorithm| run.policy.algorithms.contains(algorithm));
    let algorithm = algorithm.ok_or_else(|| Finding::new(Code::ProofUnsupported, "").with("suite", "COSE"))?;
    let purpose = Purpose::AssertionMethod;
    let candidate = key::resolve_kid(header.kid, Some(issuer), purpose, None, run)?.candidate;
    let kind = candidate.key.key_type();
    if !algorithm.fits(kind) {
        let reason = format!("the header says {} but the key is of type {}", algorithm.name(), kind.name());
        return Err(Finding::new(Code::KeyMismatch, "").with("reason", reason));
    }
    let signed = to_be_signed(message).ok_or_else(|| Finding::new(Code::ProofMalformed, "").with("reason", DAMAGED))?;
    let signature =
        check_signature(run, algorithm, &candidate.key, &signed, message.signature).map_err(|fault| match fault {
            NotVerified::Bad => Finding::new(Code::ProofSignatureInvalid, "")
                .with("suite", algorithm.name())
                .with("verificationMethod", candidate.shown()),
            NotVerified::Limit(limit) => Finding::new(Code::ProofLimit, "").with("limit", limit.0),
        })?;
    findings.push(
        Finding::new(Code::ProofVerified, "")
            .with("suite", algorithm.name())
            .with("verificationMethod", candidate.shown()),
    );
    let binding = key::bind(&candidate, issuer, purpose, KeySets::Yes, "", run);
    findings.extend(binding.findings);
    Ok(binding.bound.map(|key| GoodProof { signature, key, candidate }))
}

/// The Sig_structure of RFC 9052 section 4.4.
fn to_be_signed(message: &Message<'_>) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(message.payload.len().saturating_add(64));
    let mut encoder = Encoder::new(&mut bytes);
    encoder.array(4).ok()?.str("Signature1").ok()?.bytes(message.protected).ok()?;
    encoder.bytes(&[]).ok()?.bytes(message.payload).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use minicbor::data::Tag;
    use proptest::prelude::*;

    #[test]
    fn st_tsl_05_a_mac_is_no_signature() {
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes);
        let _ = encoder.tag(Tag::new(17)).and_then(|encoder| encoder.array(4));
        assert_eq!(message(&bytes).err(), Some("it is protected with a MAC, which this version does not check"));
    }

    proptest! {
        #[test]
        fn garbage_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            for input in [bytes.clone(), [&[0xd2, 0x84][..], &bytes].concat(), [&[0xd2, 0x84, 0x40, 0xa0][..], &bytes].concat()] {
                if let Ok(message) = message(&input) {
                    let _ = header(message.protected, message.unprotected);
                    let _ = claims(message.payload);
                }
            }
            let _ = claims(&bytes);
            let _ = header(&bytes, &bytes);
        }
    }
}
