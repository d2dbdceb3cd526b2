//! Lists of bits: had from the host, verified as credentials of their own, expanded (ST-GEN-01..06, THREAT-38..41).

use super::bits;
use super::entry::BitsKind;
use super::token;
use crate::compression::{self, Compression, Unreadable};
use crate::credential::{SignedView, View};
use crate::encoding;
use crate::report::{Code, Finding};
use crate::resources::{NeedKind, Resource};
use crate::run::{Absent, Run};
use crate::supplied;
use proofmark_json::Value;
use std::sync::Arc;

/// A list that its issuer signed, ready to be read.
#[derive(Debug, Clone)]
pub(super) struct List {
    pub(super) bytes: Arc<[u8]>,
    /// What the list is about; empty where its kind has no purposes.
    pub(super) purposes: Vec<String>,
    /// The address that the list gives itself, where it is another one than that at which it was found.
    pub(super) other_id: Option<String>,
    /// Bits of one entry, where the list says it.
    pub(super) size: Option<u8>,
    /// The meanings of values, where the list gives them: value and text.
    pub(super) messages: Vec<(u64, String)>,
    /// Oddities that change nothing.
    pub(super) notes: Vec<String>,
}

/// Why a list says nothing. None of these is an answer to whether a credential was withdrawn.
#[derive(Debug, Clone)]
pub(super) struct Problem {
    code: Code,
    reason: String,
}

impl Problem {
    pub(super) fn new(code: Code, reason: impl Into<String>) -> Self {
        Self { code, reason: reason.into() }
    }

    /// The list does not fit what the entry says of it.
    pub(super) fn invalid(reason: impl Into<String>) -> Self {
        Self::new(Code::StatusListInvalid, reason)
    }

    /// The list is another one's, so that its silence says nothing (ST-GEN-03, OB2-REV-03).
    pub(super) fn foreign(own: &str, issuer: &str) -> Self {
        Self::new(Code::StatusListForeign, format!("it is by {own}, the credential is by {issuer}"))
    }

    pub(super) fn reason(&self) -> &str {
        &self.reason
    }

    pub(super) fn finding(&self, at: &str, url: &str) -> Finding {
        Finding::new(self.code, at).with("url", url).with("reason", &self.reason)
    }
}

impl From<Absent> for Problem {
    fn from(absent: Absent) -> Self {
        match absent {
            Absent::Needed => Self::new(Code::StatusNeeded, "it was not supplied"),
            Absent::Unavailable(reason) => Self::new(Code::StatusUnavailable, &*reason),
            Absent::Refused(reason) => Self::new(Code::StatusRefusedTarget, reason),
            Absent::TooLarge => Self::new(Code::StatusLimit, "the limit statusListBytes was reached"),
        }
    }
}

/// The list at an address, verified. `issuer` is the issuer of the credential that refers to it.
pub(super) fn obtain(kind: BitsKind, url: &str, issuer: &str, run: &mut Run<'_>) -> Result<List, Problem> {
    let resource = run.ask(NeedKind::StatusList, url)?;
    if kind == BitsKind::Token {
        return token::read(&resource, url, issuer, run);
    }
    let read = |signed: &SignedView<'_>, run: &mut Run<'_>| read(signed.view(), kind, url, issuer, &resource, run);
    supplied::with_signed(resource.bytes(), run, read).map_err(|finding| unverified(&finding))?
}

/// What stands in the way of a list whose own signature is not established, or which is not in force (ST-GEN-04).
pub(super) fn unverified(finding: &Finding) -> Problem {
    let code = match finding.code() {
        Code::KeyNeeded | Code::ContextNeeded => Code::StatusNeeded,
        Code::KeyUnavailable | Code::ContextUnavailable => Code::StatusUnavailable,
        Code::ValidityExpired | Code::ValidityNotYetValid | Code::ProofExpired => Code::StatusListStale,
        _ => Code::StatusListUnverified,
    };
    Problem::new(code, format!("{}: {}", finding.code().name(), finding.detail().trim_end_matches('.')))
}

/// ST-GEN-03, THREAT-38: a list speaks for its issuer alone, unless the policy names others.
pub(super) fn check_issuer(own: Option<&str>, issuer: &str, run: &Run<'_>) -> Result<(), Problem> {
    match own {
        Some(own) if own == issuer || run.policy.status_issuers.iter().any(|trusted| trusted == own) => Ok(()),
        own => Err(Problem::new(
            Code::StatusListForeign,
            format!("it is by {}, the credential is by {issuer}", own.unwrap_or("nobody")),
        )),
    }
}

/// THREAT-41: how old a list may be. `ttl`, in seconds, is the issuer's own word on it. One that was fetched after the time of
/// checking, as for a look into the past, knows more and not less.
pub(super) fn check_age(resource: &Resource, ttl: Option<u64>, run: &Run<'_>) -> Result<(), Problem> {
    let Some(fetched) = resource.when() else { return Ok(()) };
    let oldest = run.policy.status_age_seconds.min(ttl.unwrap_or(u64::MAX));
    if fetched.plus(oldest) < run.at {
        return Err(Problem::new(
            Code::StatusListStale,
            format!("it was fetched at {fetched} and may be {oldest} seconds old"),
        ));
    }
    Ok(())
}

/// Expands a list once for as long as its resource lives; each reader pays for it all the same, so that a report does
/// not depend on who came first.
pub(super) fn expand(
    resource: &Resource,
    packed: &[u8],
    compression: Compression,
    run: &mut Run<'_>,
) -> Result<Arc<[u8]>, Problem> {
    let limit = |name: &str| Problem::new(Code::StatusLimit, format!("the limit {name} was reached"));
    // They stay with their documents, for other badges: one input must not have a hundred of them.
    let cap = run.limits.status_list_expanded_bytes.min(run.left_to_expand());
    // The key says what is expanded and how.
    let mut key = encoding::sha256(packed).to_vec();
    key.extend(compression.name().bytes());
    let expanded =
        resource.memo(&key, || compression::expand(packed, compression, cap)).map_err(|fault| match fault {
            Unreadable::Limit => limit("statusListExpandedBytes"),
            Unreadable::Malformed(reason) => Problem::invalid(reason),
        })?;
    if u64::try_from(expanded.len()).unwrap_or(u64::MAX) > cap {
        return Err(limit("statusListExpandedBytes"));
    }
    run.budget.work(expanded.len() / 32).map_err(|reached| limit(reached.0))?;
    run.expand(expanded.len()).map_err(|reached| limit(reached.0))?;
    Ok(expanded)
}

/// The list in a credential whose signature is good.
fn read(
    view: &View<'_>,
    kind: BitsKind,
    url: &str,
    issuer: &str,
    resource: &Resource,
    run: &mut Run<'_>,
) -> Result<List, Problem> {
    let (credential, subject_type) = match kind {
        BitsKind::StatusList2021 => ("StatusList2021Credential", "StatusList2021"),
        BitsKind::RevocationList2020 => ("RevocationList2020Credential", "RevocationList2020"),
        BitsKind::SuspensionList2020 => ("SuspensionList2020Credential", "SuspensionList2020"),
        BitsKind::Bitstring | BitsKind::Token => ("BitstringStatusListCredential", "BitstringStatusList"),
    };
    let mut notes = Vec::new();
    if !view.types().any(|own| own == credential) {
        return Err(Problem::invalid(format!("it is not a {credential}")));
    }
    let id = view.id().and_then(Value::as_str);
    if id.is_none() {
        notes.push("the list does not say its own address".to_owned());
    }
    check_issuer(view.controller().and_then(Value::as_str), issuer, run)?;
    let mut subjects = view.subjects();
    let (Some(subject), None) = (subjects.next().filter(|subject| subject.is_object()), subjects.next()) else {
        return Err(Problem::invalid("it does not have exactly one subject"));
    };
    let types = || subject.get("type").into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str);
    if !types().any(|own| own == subject_type) {
        return Err(Problem::invalid(format!("its subject is not a {subject_type}")));
    }
    let purposes: Vec<String> = subject
        .get("statusPurpose")
        .into_iter()
        .flat_map(Value::one_or_many)
        .filter_map(|purpose| purpose.as_str().map(str::to_owned))
        .collect();
    if matches!(kind, BitsKind::Bitstring | BitsKind::StatusList2021) && purposes.is_empty() {
        return Err(Problem::invalid("it does not say its statusPurpose"));
    }
    check_age(resource, ttl(subject)?, run)?;
    let encoded = subject.get_str("encodedList").ok_or_else(|| Problem::invalid("it has no encodedList"))?;
    let packed = decode(encoded, kind, &mut notes).ok_or_else(|| Problem::invalid("its encodedList is not base64"))?;
    let compression = if kind == BitsKind::RevocationList2020 { Compression::Either } else { Compression::Gzip };
    let bytes = expand(resource, &packed, compression, run)?;
    let size = match subject.get("statusSize").filter(|_| kind == BitsKind::Bitstring) {
        None => None,
        Some(value) => match value.number_text().and_then(|text| text.parse().ok()) {
            Some(size @ 1..=8) => Some(size),
            _ => return Err(Problem::invalid("its statusSize is not a number from 1 to 8")),
        },
    };
    // The predecessors have their minimum as a warning (ST-SL21-01); for the standard it depends on the entry (ST-BSL-06).
    let count = bits::entries(&bytes, 1);
    if kind != BitsKind::Bitstring && count < run.policy.minimum_status_entries {
        notes.push(format!("it has {count} entries, fewer than {}", run.policy.minimum_status_entries));
    }
    let other_id = id.filter(|id| *id != url).map(str::to_owned);
    Ok(List { bytes, purposes, other_id, size, messages: messages(subject.get("statusMessages")), notes })
}

/// Values with their meanings: `[{"status": "0x1", "message": "..."}]` (ST-BSL-08).
pub(super) fn messages(list: Option<Value<'_>>) -> Vec<(u64, String)> {
    let read = |item: Value<'_>| {
        let digits = item.get_str("status")?.strip_prefix("0x")?;
        let digits = Some(digits).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        let value = u64::from_str_radix(digits, 16).ok()?;
        Some((value, item.get_str("message")?.to_owned()))
    };
    list.into_iter().flat_map(Value::items).take(256).filter_map(read).collect()
}

/// `ttl` in milliseconds, as seconds (ST-BSL-10).
fn ttl(subject: Value<'_>) -> Result<Option<u64>, Problem> {
    let Some(value) = subject.get("ttl") else { return Ok(None) };
    let milliseconds: Option<u64> = value.number_text().or_else(|| value.as_str()).and_then(|text| text.parse().ok());
    milliseconds.map(|ttl| Some(ttl / 1_000)).ok_or_else(|| Problem::invalid("its ttl is not a whole number"))
}

/// ST-BSL-05, ST-SL21-01: `u` and base64url in the standard, both alphabets and no letter in front of it before.
fn decode(encoded: &str, kind: BitsKind, notes: &mut Vec<String>) -> Option<Vec<u8>> {
    if kind == BitsKind::Bitstring {
        if let Some(bytes) = encoded.strip_prefix('u').and_then(encoding::base64url_decode) {
            return Some(bytes);
        }
        notes.push("its encodedList lacks the u of multibase".to_owned());
    }
    let plain = encoded.strip_prefix('u').and_then(encoding::base64url_decode);
    // A list in base64url without padding never starts with the letter u, since it starts with the mark of gzip or zlib.
    plain.or_else(|| encoding::base64url_decode(encoded)).or_else(|| encoding::base64_decode(encoded))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use proofmark_json::{Bounds, Budget, Document};

    fn parsed(text: &str) -> Document {
        Document::parse(text.as_bytes().to_vec(), &Bounds::default(), &mut Budget::new(10_000)).unwrap()
    }

    #[test]
    fn st_bsl_08_messages_are_values_in_hexadecimal_with_their_meaning() {
        let list = parsed(
            r#"[{"status":"0x1","message":"on leave"},{"status":"2","message":"none"},{"status":"0x1f"},
               {"status":"0xFF","message":"left"},{"message":"none"},"none"]"#,
        );
        let expected = vec![(1, "on leave".to_owned()), (255, "left".to_owned())];
        assert_eq!(messages(Some(list.root())), expected);
        assert!(messages(None).is_empty());
    }

    #[test]
    fn st_bsl_10_ttl_is_in_milliseconds() {
        let read = |text: &str| ttl(parsed(text).root()).map_err(|problem| problem.reason().to_owned());
        assert_eq!(read("{}"), Ok(None));
        assert_eq!(read(r#"{"ttl":300000}"#), Ok(Some(300)));
        assert_eq!(read(r#"{"ttl":"300999"}"#), Ok(Some(300)));
        for bad in [r#"{"ttl":-1}"#, r#"{"ttl":1.5}"#, r#"{"ttl":"soon"}"#, r#"{"ttl":null}"#] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
