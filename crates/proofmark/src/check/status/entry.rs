//! What an entry of `credentialStatus` refers to (ST-BSL-01, ST-SL21-01, ST-RL20-01, OB3-REV-01, ST-TSL-01).

use crate::credential::is_url;
use crate::report::{Code, Finding};
use proofmark_json::Value;

/// The kind of list of bits, which decides how it is named and packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum BitsKind {
    Bitstring,
    StatusList2021,
    RevocationList2020,
    SuspensionList2020,
    /// An IETF Token Status List.
    Token,
}

/// An entry in a list of bits.
#[derive(Debug, Clone, Copy)]
pub(super) struct BitsEntry<'a> {
    pub(super) kind: BitsKind,
    pub(super) url: &'a str,
    pub(super) index: u64,
    pub(super) purpose: &'a str,
    /// Bits of one entry; 0 where the list says it.
    pub(super) size: u8,
    /// The meanings of values, where the entry gives them.
    pub(super) messages: Option<Value<'a>>,
}

/// What is to be looked up.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reference<'a> {
    Bits(BitsEntry<'a>),
    /// A list of the identifiers of withdrawn credentials, at this address.
    Identifiers(&'a str),
}

/// Reads an entry. Oddities that change nothing are noted.
pub(super) fn read<'a>(entry: Value<'a>, notes: &mut Vec<Finding>) -> Result<Reference<'a>, Finding> {
    let types = || entry.get("type").into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str);
    let is = |name: &str| types().any(|own| own == name);
    if is("1EdTechRevocationList") {
        return Ok(Reference::Identifiers(address(entry, "id")?));
    }
    let (kind, url, index, purpose) = if is("BitstringStatusListEntry") {
        (BitsKind::Bitstring, "statusListCredential", "statusListIndex", Some(text(entry, "statusPurpose")?))
    } else if is("StatusList2021Entry") {
        (BitsKind::StatusList2021, "statusListCredential", "statusListIndex", Some(text(entry, "statusPurpose")?))
    } else if is("RevocationList2020Status") {
        (BitsKind::RevocationList2020, "revocationListCredential", "revocationListIndex", None)
    } else if is("SuspensionList2020Status") {
        (BitsKind::SuspensionList2020, "suspensionListCredential", "suspensionListIndex", None)
    } else {
        let kind = types().next().unwrap_or("(none)");
        return Err(Finding::new(Code::StatusUnsupported, entry.pointer()).with("type", kind));
    };
    let implied = if kind == BitsKind::SuspensionList2020 { "suspension" } else { "revocation" };
    let url = address(entry, url)?;
    if kind == BitsKind::Bitstring && entry.get_str("id") == Some(url) {
        return Err(malformed(entry, "the id of the entry is the address of the list"));
    }
    let index = number(entry, index, kind, notes)?;
    let size = match entry.get("statusSize") {
        None => 1,
        Some(_) if kind != BitsKind::Bitstring => 1,
        Some(value) => {
            let size: u64 = value
                .number_text()
                .and_then(|text| text.parse().ok())
                .filter(|size| *size > 0)
                .ok_or_else(|| malformed(value, "statusSize is not a whole number above 0"))?;
            // ST-BSL-09: what is not understood is never read as one bit.
            u8::try_from(size).ok().filter(|size| *size <= 8).ok_or_else(|| {
                Finding::new(Code::StatusUnsupported, value.pointer()).with("type", format!("statusSize {size}"))
            })?
        }
    };
    let messages = entry.get("statusMessage");
    let count = messages.map_or(0, Value::len);
    if size > 1 && messages.is_some() && count != 1_usize << size {
        return Err(malformed(entry, "statusMessage does not have one message for each value"));
    }
    Ok(Reference::Bits(BitsEntry { kind, url, index, purpose: purpose.unwrap_or(implied), size, messages }))
}

/// The reference in the `status` claim of a token (ST-TSL-01).
pub(super) fn claimed<'a>(status: Value<'a>, notes: &mut Vec<Finding>) -> Result<Reference<'a>, Finding> {
    let Some(list) = status.get("status_list").filter(|list| list.is_object()) else {
        let first = status.members().next().map_or("(none)", |(name, _)| name);
        return Err(
            Finding::new(Code::StatusUnsupported, status.pointer()).with("type", format!("status claim {first}"))
        );
    };
    let url = address(list, "uri")?;
    let index = number(list, "idx", BitsKind::Token, notes)?;
    Ok(Reference::Bits(BitsEntry { kind: BitsKind::Token, url, index, purpose: "revocation", size: 0, messages: None }))
}

pub(super) fn malformed(at: Value<'_>, reason: &str) -> Finding {
    Finding::new(Code::StatusMalformed, at.pointer()).with("reason", reason)
}

fn text<'a>(entry: Value<'a>, name: &str) -> Result<&'a str, Finding> {
    let value = entry.get_str(name).filter(|text| !text.is_empty());
    value.ok_or_else(|| malformed(entry, &format!("{name} is not a string")))
}

fn address<'a>(entry: Value<'a>, name: &str) -> Result<&'a str, Finding> {
    let url = entry.get_str(name).filter(|url| is_url(url));
    url.ok_or_else(|| malformed(entry, &format!("{name} is not a URL")))
}

/// `0` or digits without a leading zero, as a string; as a number in a Token Status List, in RevocationList2020 either.
/// Nothing is coerced (THREAT-39). What 64 bits do not hold is beyond every list.
fn number(entry: Value<'_>, name: &str, kind: BitsKind, notes: &mut Vec<Finding>) -> Result<u64, Finding> {
    let wrong = || malformed(entry, &format!("{name} is not a whole number from 0 on"));
    let value = entry.get(name).ok_or_else(wrong)?;
    let digits = match (value.as_str(), value.number_text()) {
        (Some(_), _) if kind == BitsKind::Token => return Err(wrong()),
        (Some(text), _) => text,
        (None, Some(number)) => {
            if matches!(kind, BitsKind::Bitstring | BitsKind::StatusList2021) {
                let reason = format!("{name} is a number instead of a string");
                notes.push(Finding::new(Code::StatusUnusual, value.pointer()).with("reason", reason));
            }
            number
        }
        (None, None) => return Err(wrong()),
    };
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !plain || (digits.len() > 1 && digits.starts_with('0')) {
        return Err(wrong());
    }
    Ok(digits.parse().unwrap_or(u64::MAX))
}
