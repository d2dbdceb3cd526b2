//! Witnesses: who has to approve the entries of a log, and whether they did (KEY-WV-13, KEY-WV-14).

use super::{Fault, Version, entry, parse};
use crate::crypto::KeyType;
use crate::key::{fetch_any, multikey};
use crate::report::{Code, Finding};
use crate::resources::NeedKind;
use crate::run::Run;
use proofmark_json::{Kind, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What one witness costs to read, and to look up.
const KEY_WORK: usize = 2_000;
const LOOKUP_WORK: usize = 20;
const RULE: &str = "witness";

/// Those who have to approve, and how many of them suffice.
#[derive(Debug)]
pub(super) struct Witnesses {
    /// The keys that their did:key are.
    keys: BTreeSet<String>,
    threshold: usize,
}

impl Witnesses {
    /// The value of the parameter; an empty object means that there are none. Whatever is malformed is refused: it must
    /// never come to mean the same (KEY-WV-13).
    pub(super) fn read(value: Value<'_>, run: &mut Run<'_>) -> Result<Option<Self>, Fault> {
        let broken = |reason: &'static str| Fault::broken(RULE, reason);
        if !value.is_object() {
            return Err(broken("it is not an object"));
        }
        if value.is_empty() {
            return Ok(None);
        }
        let list = value.get("witnesses").filter(|list| list.kind() == Kind::Array);
        let (Some(threshold), Some(list), 2) = (value.get("threshold"), list, value.len()) else {
            return Err(broken("it is not an empty object, and not one with threshold and witnesses alone"));
        };
        let mut keys = BTreeSet::new();
        for item in list.items() {
            run.budget.work(KEY_WORK)?;
            let key = item.get_str("id").and_then(|id| id.strip_prefix("did:key:"));
            let fits = |key: &&str| multikey::parse(key).is_ok_and(|key| key.key_type() == KeyType::Ed25519);
            let Some(key) = key.filter(|_| item.len() == 1).filter(fits) else {
                return Err(broken("a witness is not an object with the did:key of an Ed25519 key as its id alone"));
            };
            if !keys.insert(key.to_owned()) {
                return Err(broken("a witness stands twice"));
            }
        }
        let threshold = threshold.number_text().and_then(|text| text.parse().ok()).unwrap_or(0);
        if threshold == 0 || threshold > keys.len() {
            return Err(broken("the threshold is not between 1 and the number of witnesses"));
        }
        Ok(Some(Self { keys, threshold }))
    }
}

/// Whether every entry has the approvals that it needs. Only then are those asked for.
pub(super) fn check(
    did: &str,
    log_url: &str,
    versions: &[Version],
    at: &str,
    run: &mut Run<'_>,
) -> Result<(), Finding> {
    if versions.iter().all(|version| version.witnesses.is_none()) {
        return Ok(());
    }
    let url = log_url.strip_suffix("did.jsonl").map(|folder| format!("{folder}did-witness.json")).unwrap_or_default();
    let file = fetch_any(NeedKind::DidWitnesses, &url, at, run)?;
    let approvals = approvals(file.root(), versions, run).map_err(|(fault, number)| fault.finding(did, number, at))?;
    for (number, version) in (1..).zip(versions) {
        let Some(witnesses) = &version.witnesses else { continue };
        run.budget
            .work(witnesses.keys.len().saturating_mul(LOOKUP_WORK))
            .map_err(|limit| Fault::from(limit).finding(did, number, at))?;
        // Whoever approves an entry approves all before it.
        let approved = |key: &&String| approvals.get(key.as_str()).is_some_and(|latest| *latest >= number);
        let count = witnesses.keys.iter().filter(approved).count();
        if count < witnesses.threshold {
            return Err(Finding::new(Code::KeyWitnessMissing, at)
                .with("did", did)
                .with("entry", number.to_string())
                .with("approvals", count.to_string())
                .with("threshold", witnesses.threshold.to_string()));
        }
    }
    Ok(())
}

/// By witness, the latest entry that it approves. A bad proof on a published entry makes the whole file bad; those on
/// entries that are not published are not looked at (KEY-WV-14).
fn approvals(
    file: Value<'_>,
    versions: &[Version],
    run: &mut Run<'_>,
) -> Result<BTreeMap<String, usize>, (Fault, usize)> {
    let numbers: BTreeMap<&str, usize> = versions.iter().map(|version| version.version_id.as_str()).zip(1..).collect();
    let mut latest = BTreeMap::new();
    if file.kind() != Kind::Array {
        return Err((Fault::broken(RULE, "the file with the proofs is not a list"), versions.len()));
    }
    for item in file.items() {
        let version_id = item.get_str("versionId").unwrap_or_default();
        let Some(number) = numbers.get(version_id).copied() else { continue };
        let broken = |fault: Fault| (fault, number);
        let Some(proofs) = item.get("proof").filter(|proofs| proofs.one_or_many().next().is_some()) else { continue };
        // What is signed is this object alone, whatever else stands beside it.
        let text = format!("{{\"versionId\":\"{version_id}\"}}").into_bytes();
        let signed = parse(text, RULE, run).map_err(broken)?;
        entry::check_proofs(signed.root(), proofs, RULE, run, |key| {
            let known = latest.entry(key.to_owned()).or_insert(number);
            *known = number.max(*known);
            Ok(())
        })
        .map_err(broken)?;
    }
    Ok(latest)
}
