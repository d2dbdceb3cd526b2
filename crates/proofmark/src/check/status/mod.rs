//! Was the credential revoked or suspended? (ST-*, VC2-ST-01, VC2-ST-02, OB3-REV-*, THREAT-38..41)
//!
//! Three answers are kept apart: the list says no, the list says yes, and the list could not be asked or cannot be
//! believed. The third is never the first.

mod bits;
mod cwt;
mod entry;
mod identifiers;
mod list;
mod token;
#[cfg(test)]
mod vectors;

use crate::credential::SignedView;
use crate::policy::StatusPolicy;
use crate::report::{Code, Finding};
use crate::resources::Resource;
use crate::run::Run;
use bits::Order;
use entry::{BitsEntry, BitsKind, Reference};
use list::{List, Problem};
use proofmark_json::{Value, jcs};
use std::collections::{BTreeMap, BTreeSet};

/// Evaluates every entry on its own, once (ST-GEN-02).
pub(crate) fn check(signed: &SignedView<'_>, run: &mut Run<'_>) -> Vec<Finding> {
    let view = signed.view();
    let mut findings = Vec::new();
    let mut seen: BTreeSet<Vec<u8>> = BTreeSet::new();
    let entries =
        view.body.get("credentialStatus").into_iter().flat_map(Value::one_or_many).map(|entry| (entry, false));
    // ST-TSL-01: a claim of the token, which may stand beside the member.
    let claim = view.claims.and_then(|claims| claims.get("status")).map(|claim| (claim, true));
    let mut entries = entries.chain(claim).peekable();
    let Some((first, _)) = entries.peek().copied() else {
        return vec![Finding::new(Code::StatusNone, "")];
    };
    if run.policy.status == StatusPolicy::Ignore {
        return vec![Finding::new(Code::StatusIgnored, first.pointer())];
    }
    let mut lists = Lists::default();
    let mut evaluated = 0_u64;
    for (value, claimed) in entries {
        let limit = |name: &str| {
            let reason = format!("the limit {name} was reached");
            Finding::new(Code::StatusLimit, value.pointer()).with("url", "credentialStatus").with("reason", reason)
        };
        if let Err(reached) = run.budget.work(16) {
            findings.push(limit(reached.0));
            break;
        }
        // Repetitions must not push other entries out.
        if !seen.insert(jcs::canonical(value)) {
            continue;
        }
        evaluated = evaluated.saturating_add(1);
        if evaluated > run.limits.status_entries {
            findings.push(limit("statusEntries"));
            break;
        }
        let reference = if claimed { entry::claimed(value, &mut findings) } else { entry::read(value, &mut findings) };
        let finding = match reference {
            Err(finding) => finding,
            Ok(Reference::Bits(entry)) => bit(signed, value, entry, &mut lists, run, &mut findings),
            Ok(Reference::Identifiers(url)) => identifier(signed, value, url, run, &mut findings),
        };
        findings.push(finding);
    }
    findings
}

/// What the revocation list of an issuer of Open Badges 2.0 or older says of a badge (OB2-REV-01..05, IN-OB1-05). `names` are the
/// identifiers of the badge; `old` lets the form of version 1 through, a map from identifiers to reasons.
pub(crate) fn withdrawn(
    url: &str,
    names: &[&str],
    issuer: &str,
    at: &str,
    old: bool,
    run: &mut Run<'_>,
) -> Vec<Finding> {
    let about = |code: Code| Finding::new(code, at).with("url", url).with("purpose", "revocation");
    let word = match identifiers::look_up_old(url, names, issuer, old, run) {
        Ok(word) => word,
        Err(problem) => return vec![problem.finding(at, url).with("purpose", "revocation")],
    };
    let mut findings: Vec<Finding> =
        word.notes.iter().map(|note| Finding::new(Code::StatusUnusual, at).with("reason", note)).collect();
    findings.push(match word.revoked {
        None => about(Code::StatusCurrent),
        Some(reason) if !reason.is_empty() => about(Code::StatusRevoked).with("reason", reason),
        Some(_) => about(Code::StatusRevoked).with("reason", "the issuer gives no reason"),
    });
    findings
}

/// Why a document that says whether a badge is in force is too old to say so (THREAT-41).
pub(crate) fn stale(resource: &Resource, run: &Run<'_>) -> Option<String> {
    list::check_age(resource, None, run).err().map(|problem| problem.reason().to_owned())
}

/// The lists of one verification: two entries in one list are one list.
#[derive(Default)]
struct Lists<'a> {
    had: BTreeMap<(BitsKind, &'a str), Result<List, Problem>>,
}

impl<'a> Lists<'a> {
    fn get(&mut self, kind: BitsKind, url: &'a str, issuer: &str, run: &mut Run<'_>) -> &Result<List, Problem> {
        self.had.entry((kind, url)).or_insert_with(|| list::obtain(kind, url, issuer, run))
    }
}

fn issuer<'a>(signed: &SignedView<'a>) -> &'a str {
    signed.view().controller().and_then(Value::as_str).unwrap_or_default()
}

fn unusual(at: Value<'_>, reason: &str) -> Finding {
    Finding::new(Code::StatusUnusual, at.pointer()).with("reason", reason)
}

/// An entry of a list of bits.
fn bit<'a>(
    signed: &SignedView<'a>,
    at: Value<'a>,
    entry: BitsEntry<'a>,
    lists: &mut Lists<'a>,
    run: &mut Run<'_>,
    findings: &mut Vec<Finding>,
) -> Finding {
    let pointer = at.pointer();
    let minimum = run.policy.minimum_status_entries;
    let outcome = lists.get(entry.kind, entry.url, issuer(signed), run).as_ref().map_err(Clone::clone);
    let read = outcome.and_then(|list| {
        findings.extend(list.notes.iter().map(|note| unusual(at, note)));
        let read = value(&entry, list, minimum)?;
        match &list.other_id {
            // ST-BSL-14, THREAT-38: the issuer withdrew something there, and that is told; but nothing is in force because
            // another list of the issuer, which somebody put in the place of this one, does not name it.
            Some(id) if read.0 == 0 => Err(Problem::invalid(format!("its id is {id}"))),
            Some(id) => {
                findings.push(unusual(at, &format!("the list says that its address is {id}")));
                Ok(read)
            }
            None => Ok(read),
        }
    });
    match read {
        Ok((value, meaning)) => told(&entry, value, &meaning, &pointer),
        Err(problem) => problem.finding(&pointer, entry.url).with("purpose", entry.purpose),
    }
}

/// The value of an entry, and what the list or the entry says that it means.
fn value(entry: &BitsEntry<'_>, list: &List, minimum: u64) -> Result<(u8, String), Problem> {
    // ST-BSL-04: equal to one of the purposes of the list.
    let purposes = matches!(entry.kind, BitsKind::Bitstring | BitsKind::StatusList2021);
    if purposes && !list.purposes.iter().any(|purpose| purpose == entry.purpose) {
        return Err(Problem::invalid(format!("it is about {}, not {}", list.purposes.join(" and "), entry.purpose)));
    }
    let size = match (entry.kind, list.size) {
        (BitsKind::Token, Some(size)) => size,
        (_, Some(size)) if size != entry.size => {
            return Err(Problem::invalid(format!("its entries have {size} bits, the credential says {}", entry.size)));
        }
        _ => entry.size,
    };
    let count = bits::entries(&list.bytes, size);
    // ST-BSL-06: entries, not bits, whoever says how wide they are.
    if entry.kind == BitsKind::Bitstring && count < minimum {
        let reason = format!("STATUS_LIST_LENGTH_ERROR: it has {count} entries, fewer than {minimum}");
        return Err(Problem::invalid(reason));
    }
    let order = if entry.kind == BitsKind::Token { Order::LeastFirst } else { Order::MostFirst };
    let value = bits::entry(&list.bytes, entry.index, size, order).ok_or_else(|| {
        Problem::invalid(format!("RANGE_ERROR: the credential is number {}, the list has {count}", entry.index))
    })?;
    // ST-BSL-08: the words of the entry come before those of the list.
    let own = list::messages(entry.messages);
    let text = own.iter().chain(&list.messages).find(|(number, _)| *number == u64::from(value));
    Ok((value, text.map(|(_, text)| text.clone()).unwrap_or_default()))
}

/// What a value means for the verdict (ST-GEN-02, ST-TSL-09).
fn told(entry: &BitsEntry<'_>, value: u8, meaning: &str, at: &str) -> Finding {
    let (code, purpose, standing) = match (entry.kind, entry.purpose, value) {
        (_, purpose, 0) => (Code::StatusCurrent, purpose, "not set"),
        (BitsKind::Token, _, 1) => (Code::StatusRevoked, "revocation", "INVALID"),
        (BitsKind::Token, _, 2) => (Code::StatusSuspended, "suspension", "SUSPENDED"),
        (BitsKind::Token, purpose, _) => (Code::StatusValueUnknown, purpose, "the value is reserved or private"),
        (_, "revocation", _) => (Code::StatusRevoked, "revocation", "the issuer gives no reason"),
        (_, "suspension", _) => (Code::StatusSuspended, "suspension", "the issuer gives no reason"),
        (_, purpose @ ("message" | "refresh"), _) => (Code::StatusMessage, purpose, "the issuer gives no text for it"),
        (_, purpose, _) => (Code::StatusValueUnknown, purpose, "the purpose is not one of the standard"),
    };
    let finding = Finding::new(code, at).with("url", entry.url).with("purpose", purpose);
    let finding = finding.with("index", entry.index.to_string());
    if code == Code::StatusCurrent {
        return finding;
    }
    finding.with("value", value.to_string()).with("reason", if meaning.is_empty() { standing } else { meaning })
}

/// An entry in a list of identifiers.
fn identifier(
    signed: &SignedView<'_>,
    at: Value<'_>,
    url: &str,
    run: &mut Run<'_>,
    findings: &mut Vec<Finding>,
) -> Finding {
    let pointer = at.pointer();
    match identifiers::look_up(signed, url, issuer(signed), run) {
        Ok(word) => {
            findings.extend(word.notes.iter().map(|note| unusual(at, note)));
            let finding =
                |code: Code| Finding::new(code, pointer.as_str()).with("url", url).with("purpose", "revocation");
            match word.revoked {
                None => finding(Code::StatusCurrent),
                // OB3-REV-07: the issuer's own words.
                Some(reason) if !reason.is_empty() => finding(Code::StatusRevoked).with("reason", reason),
                Some(_) => finding(Code::StatusRevoked).with("reason", "the issuer gives no reason"),
            }
        }
        Err(problem) => problem.finding(&pointer, url).with("purpose", "revocation"),
    }
}
