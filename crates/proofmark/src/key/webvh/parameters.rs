//! The parameters of a log: what each entry may change, and when the change is in force (KEY-WV-09..11, KEY-WV-13).

use super::witness::Witnesses;
use super::{Fault, entry};
use crate::run::Run;
use proofmark_json::{Kind, Value};
use std::collections::BTreeSet;
use std::sync::Arc;

/// All that 1.0 knows; others are refused (KEY-WV-11).
const NAMES: &[&str] =
    &["method", "scid", "updateKeys", "nextKeyHashes", "witness", "watchers", "portable", "deactivated", "ttl"];
/// The version of the method, the only one there is rules for here.
const METHOD: &str = "did:webvh:1.0";
const RULE: &str = "parameters";

/// What is in force after an entry.
#[derive(Debug, Default, Clone)]
pub(super) struct Parameters {
    update_keys: Arc<BTreeSet<String>>,
    next_key_hashes: Arc<BTreeSet<String>>,
    witnesses: Option<Arc<Witnesses>>,
    pub(super) portable: bool,
    pub(super) deactivated: bool,
    pub(super) has_null: bool,
}

/// What an entry itself is judged by.
pub(super) struct Judges {
    pub(super) update_keys: Arc<BTreeSet<String>>,
    pub(super) witnesses: Option<Arc<Witnesses>>,
}

impl Parameters {
    /// What the entry with these parameters is judged by, and what is in force after it.
    pub(super) fn followed_by(
        &self,
        first: bool,
        given: Value<'_>,
        run: &mut Run<'_>,
    ) -> Result<(Judges, Self), Fault> {
        check_names(first, given)?;
        let mut after = self.clone();
        let known = |name: &str| given.get(name).filter(|value| value.kind() != Kind::Null);
        after.has_null |= given.members().any(|(_, value)| value.kind() == Kind::Null);
        // In the first entry, and instead of null, the default is meant.
        if first || given.get("updateKeys").is_some() {
            after.update_keys = Arc::new(strings("updateKeys", known("updateKeys"), run)?);
        }
        if given.get("nextKeyHashes").is_some() {
            after.next_key_hashes = Arc::new(strings("nextKeyHashes", known("nextKeyHashes"), run)?);
        }
        if given.get("witness").is_some() {
            after.witnesses =
                known("witness").map(|value| Witnesses::read(value, run)).transpose()?.flatten().map(Arc::new);
        }
        if given.get("portable").is_some() {
            after.portable = flag("portable", known("portable"))?;
            if after.portable && !first {
                return Err(Fault::broken(RULE, "portable can become true in the first entry only"));
            }
        }
        if given.get("deactivated").is_some() {
            after.deactivated = flag("deactivated", known("deactivated"))?;
        }
        strings("watchers", known("watchers"), run)?;
        if known("ttl").is_some_and(|value| value.number_text().is_none_or(|text| text.parse::<u64>().is_err())) {
            return Err(Fault::broken(RULE, "ttl is not a number of seconds"));
        }

        // KEY-WV-10
        let committed = &self.next_key_hashes;
        if !committed.is_empty() {
            self.check_pre_rotation(given, &after, run)?;
        }
        // KEY-WV-09
        let own = first || !committed.is_empty();
        let update_keys = Arc::clone(if own { &after.update_keys } else { &self.update_keys });
        // KEY-WV-13: the first witnesses start with their own entry; others take over after theirs.
        let witnesses = self.witnesses.as_ref().or(after.witnesses.as_ref()).map(Arc::clone);
        Ok((Judges { update_keys, witnesses }, after))
    }

    /// KEY-WV-10: whoever commits to keys names them in the next entry, all of them from the list, and commits anew.
    fn check_pre_rotation(&self, given: Value<'_>, after: &Self, run: &mut Run<'_>) -> Result<(), Fault> {
        let broken = |reason: &'static str| Fault::broken("nextKeyHashes", reason);
        if given.get("updateKeys").is_none() || given.get("nextKeyHashes").is_none() {
            return Err(broken("the entry before commits to keys, so updateKeys and nextKeyHashes must be there"));
        }
        for key in after.update_keys.iter() {
            if !self.next_key_hashes.contains(&entry::multihash(key.as_bytes(), run)?) {
                return Err(broken("the entry before does not commit to a key in updateKeys"));
            }
        }
        Ok(())
    }
}

/// KEY-WV-11, KEY-WV-19
fn check_names(first: bool, given: Value<'_>) -> Result<(), Fault> {
    if let Some((name, _)) = given.members().find(|(name, _)| !NAMES.contains(name)) {
        return Err(Fault::broken(RULE, format!("{name} is not one of 1.0")));
    }
    match given.get("method").map(Value::as_str) {
        Some(Some(METHOD)) => {}
        None if !first => {}
        // Another version has other rules.
        Some(Some(method)) if is_version(first, method) => {
            return Err(Fault::Unsupported(format!("the version {method} of the DID's log")));
        }
        _ => return Err(Fault::broken(RULE, "method is not did:webvh:1.0")),
    }
    if given.get("scid").is_some() != first {
        return Err(Fault::broken(RULE, "scid stands in the first entry and in no other"));
    }
    if first && given.get("updateKeys").is_none() {
        return Err(Fault::broken(RULE, "the first entry has no updateKeys"));
    }
    Ok(())
}

/// Whether this is the name of another version of the method, by whichever of its two names. In the middle of a log there
/// is no way back to an older one.
fn is_version(first: bool, method: &str) -> bool {
    let older = method.strip_prefix("did:tdw:").filter(|_| first);
    let version = method.strip_prefix("did:webvh:").or(older).and_then(|version| version.split_once('.'));
    let number = |text: &str| !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    version.is_some_and(|(major, minor)| number(major) && number(minor) && (first || major != "0"))
}

/// A list of strings; none is an empty one.
fn strings(name: &str, value: Option<Value<'_>>, run: &mut Run<'_>) -> Result<BTreeSet<String>, Fault> {
    let Some(value) = value else { return Ok(BTreeSet::new()) };
    run.budget.work(value.len().saturating_mul(20))?;
    let texts = value.items().map(|item| item.as_str().map(str::to_owned)).collect::<Option<_>>();
    texts
        .filter(|_| value.kind() == Kind::Array)
        .ok_or_else(|| Fault::broken(RULE, format!("{name} is not a list of strings")))
}

fn flag(name: &str, value: Option<Value<'_>>) -> Result<bool, Fault> {
    let Some(value) = value else { return Ok(false) };
    value.as_bool().ok_or_else(|| Fault::broken(RULE, format!("{name} is neither true nor false")))
}
