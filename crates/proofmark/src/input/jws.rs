//! A compact JWS, taken apart (RFC 7515 section 7.1); nothing is believed yet.

use super::{json_finding, malformed};
use crate::encoding;
use crate::limits::Limits;
use crate::report::{Code, Finding};
use proofmark_json::Budget;
use proofmark_json::{Document, Value};

/// Header, payload, signature and the bytes that were signed.
#[derive(Debug)]
pub(crate) struct Jws {
    header: Document,
    payload: Document,
    /// `BASE64URL(header) || '.' || BASE64URL(payload)` exactly as received (JWS-01).
    signing_input: String,
    signature: Vec<u8>,
}

impl Jws {
    pub(crate) fn header(&self) -> Value<'_> {
        self.header.root()
    }

    pub(crate) fn payload(&self) -> Value<'_> {
        self.payload.root()
    }

    pub(crate) fn signing_input(&self) -> &[u8] {
        self.signing_input.as_bytes()
    }

    pub(crate) fn signature(&self) -> &[u8] {
        &self.signature
    }
}

/// Takes a token apart. Every segment must be canonical base64url, header and payload strict JSON objects
/// (IN-JWS-01, ENC-B64-01, ENC-JSON-01, THREAT-04).
pub(crate) fn parse(text: &str, limits: &Limits, budget: &mut Budget) -> Result<Jws, Finding> {
    // From both ends: the payload is long, and a dot in it is no base64url.
    let Some((signing_input, signature)) = text.rsplit_once('.') else {
        return Err(malformed("a compact JWS has three parts with dots between them"));
    };
    let Some((header, payload)) = signing_input.split_once('.') else {
        return Err(malformed("a compact JWS has three parts with dots between them"));
    };
    if header.is_empty() || payload.is_empty() {
        return Err(malformed("the header or the payload of the token is empty"));
    }
    // Base64 has four characters for three bytes.
    if u64::try_from(header.len()).unwrap_or(u64::MAX) / 4 * 3 > limits.jose_header_bytes {
        return Err(Finding::new(Code::InputLimit, "").with("limit", "joseHeaderBytes"));
    }
    budget.work(text.len() / 8).map_err(|limit| Finding::new(Code::InputLimit, "").with("limit", limit.0))?;
    let header = object(header, "the header of the token", limits, budget)?;
    let payload = object(payload, "the payload of the token", limits, budget)?;
    let signature = encoding::base64url_decode(signature)
        .ok_or_else(|| malformed("the signature of the token is not canonical base64url"))?;
    Ok(Jws { header, payload, signing_input: signing_input.to_owned(), signature })
}

fn object(segment: &str, what: &'static str, limits: &Limits, budget: &mut Budget) -> Result<Document, Finding> {
    let bytes = encoding::base64url_decode(segment).ok_or_else(|| {
        Finding::new(Code::InputMalformed, "").with("reason", format!("{what} is not canonical base64url"))
    })?;
    let document = Document::parse(bytes, &limits.json(), budget).map_err(|fault| json_finding(&fault, what))?;
    if document.root().is_object() {
        Ok(document)
    } else {
        Err(Finding::new(Code::InputMalformed, "").with("reason", format!("{what} is not a JSON object")))
    }
}
