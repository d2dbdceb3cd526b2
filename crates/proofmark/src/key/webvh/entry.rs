//! One entry of the log: its hashes, its number and time, its proofs.

use super::{Fault, parse};
use crate::encoding;
use crate::key::multikey;
use crate::proof::{Purpose, data_integrity};
use crate::report::Code;
use crate::run::Run;
use crate::time::{self, Timestamp};
use proofmark_json::jcs::Record;
use proofmark_json::{Value, jcs};
use std::collections::BTreeSet;

/// What one hash costs beside the bytes that are hashed: most of it is base58.
const HASH_WORK: usize = 400;
/// What reading the key of a proof costs.
const KEY_WORK: usize = 2_000;
/// What stands for the SCID while the SCID is made (KEY-WV-06).
const PLACEHOLDER: &str = "{SCID}";

/// An entry, its members of the right types (KEY-WV-03).
pub(super) struct Entry<'a> {
    root: Value<'a>,
    version_id: &'a str,
    pub(super) time: Timestamp,
    pub(super) parameters: Value<'a>,
    pub(super) state: Value<'a>,
    proof: Value<'a>,
}

impl<'a> Entry<'a> {
    pub(super) fn read(root: Value<'a>) -> Result<Self, Fault> {
        let object = |name: &'static str| root.get(name).filter(|value| value.is_object());
        let entries = |reason: &'static str| Fault::broken("entries", reason);
        let time = root
            .get_str("versionTime")
            .and_then(utc)
            .ok_or(Fault::broken("versionTime", "it is not a date and time in UTC such as 2026-06-01T12:00:00Z"))?;
        Ok(Self {
            root,
            version_id: root.get_str("versionId").ok_or(entries("it has no versionId"))?,
            time,
            parameters: object("parameters").ok_or(entries("it has no parameters"))?,
            state: object("state").ok_or(entries("it has no state"))?,
            proof: root.get("proof").ok_or(Fault::broken("proof", "it has none"))?,
        })
    }

    /// KEY-WV-06: the SCID is the hash of the first entry as it was before it had one.
    pub(super) fn check_scid(&self, scid: &str, run: &mut Run<'_>) -> Result<(), Fault> {
        let broken = |reason: &'static str| Fault::broken("scid", reason);
        if self.parameters.get_str("scid") != Some(scid) {
            return Err(broken("it is not that of the DID"));
        }
        let named = self.with_version_id(PLACEHOLDER, run)?;
        let unnamed = String::from_utf8_lossy(&named).replace(scid, PLACEHOLDER);
        // The names of members change too, and with them their order.
        let unnamed = parse(unnamed.into_bytes(), "scid", run)?;
        if multihash(&jcs::canonical(unnamed.root()), run)? != scid {
            return Err(broken("it is not the hash of the first entry"));
        }
        Ok(())
    }

    /// KEY-WV-04, KEY-WV-05: the number, and the hash of this entry on top of the one before.
    pub(super) fn check_version_id(&self, number: usize, previous: &str, run: &mut Run<'_>) -> Result<String, Fault> {
        let canonical = self.with_version_id(previous, run)?;
        let expected = format!("{number}-{}", multihash(&canonical, run)?);
        if self.version_id == expected {
            return Ok(expected);
        }
        let numbered = self.version_id.split_once('-').is_some_and(|(given, _)| given == number.to_string());
        Err(Fault::broken(
            "versionId",
            if numbered {
                "it does not have the hash of this entry on top of the one before"
            } else {
                "it has another number"
            },
        ))
    }

    /// The canonical form of the entry without its proof and with this in the place of its own versionId.
    fn with_version_id(&self, version_id: &str, run: &mut Run<'_>) -> Result<Vec<u8>, Fault> {
        let name = parse(format!("\"{version_id}\"").into_bytes(), "versionId", run)?;
        Ok(Record::of(self.root).without("proof").with("versionId", name.root()).canonical())
    }

    /// KEY-WV-08: every proof is good, and by a key that may update the DID.
    pub(super) fn check_proofs(&self, update_keys: &BTreeSet<String>, run: &mut Run<'_>) -> Result<(), Fault> {
        check_proofs(self.root, self.proof, "proof", run, |key| {
            if update_keys.contains(key) {
                Ok(())
            } else {
                Err(Fault::broken("updateKeys", "a key that signed it is not among them"))
            }
        })
    }
}

/// Verifies proofs by keys that are named in full by their did:key (KEY-WV-08, KEY-WV-14); `allow` is asked about each.
pub(super) fn check_proofs(
    document: Value<'_>,
    proofs: Value<'_>,
    rule: &'static str,
    run: &mut Run<'_>,
    mut allow: impl FnMut(&str) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let count = proofs.one_or_many().count();
    if count == 0 {
        return Err(Fault::broken(rule, "there is none"));
    }
    for proof in proofs.one_or_many() {
        let method = proof.get_str("verificationMethod").unwrap_or_default();
        // The body of the did:key is the key; the fragment has to say the same.
        let key = method.strip_prefix("did:key:").and_then(|rest| rest.split_once('#'));
        let Some((key, _)) = key.filter(|(body, fragment)| body == fragment) else {
            return Err(Fault::broken(rule, "the verificationMethod is not a did:key with itself as the fragment"));
        };
        allow(key)?;
        run.budget.work(KEY_WORK)?;
        let public = multikey::parse(key).map_err(|_| Fault::broken(rule, "its key cannot be read"))?;
        data_integrity::check_jcs(document, proof, Purpose::AssertionMethod, &public, run).map_err(|finding| {
            match finding.code() {
                Code::ProofLimit => Fault::Limit(finding.data("limit").unwrap_or("work").to_owned().into()),
                _ => Fault::broken(rule, finding.detail()),
            }
        })?;
    }
    Ok(())
}

/// The multihash of these bytes, paid for.
pub(super) fn multihash(bytes: &[u8], run: &mut Run<'_>) -> Result<String, Fault> {
    run.budget.work(HASH_WORK + bytes.len() / 4)?;
    Ok(encoding::multihash(bytes))
}

/// KEY-WV-07: a time in UTC, and in no other offset.
fn utc(text: &str) -> Option<Timestamp> {
    let offset = text.ends_with('Z') || text.ends_with("+00:00");
    time::read(text).filter(|_| offset).map(|reading| reading.instant)
}
