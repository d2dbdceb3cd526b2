//! did:webvh: a DID whose whole history is published, signed and chained by hashes. Every entry of it is verified.
//!
//! Source: [did:webvh 1.0](https://identity.foundation/didwebvh/v1.0/#read-resolve).

mod entry;
mod parameters;
mod witness;

use super::did;
use crate::limits::Limits;
use crate::report::{Code, Finding};
use crate::resources::NeedKind;
use crate::run::Run;
use crate::time::Timestamp;
use entry::Entry;
use parameters::Parameters;
use proofmark_json::{Document, JsonFault, LimitReached, Value};
use std::borrow::Cow;
use std::sync::Arc;
use witness::Witnesses;

/// Longest identifier, checked before anything is decoded (THREAT-36).
const DID_CHARS: usize = 2_048;
/// Characters of an SCID: a SHA-256 multihash in base58btc (KEY-WV-01).
const SCID_CHARS: usize = 46;
/// How far the clock of whoever wrote an entry may be ahead (KEY-WV-07).
const CLOCK_SECONDS: u64 = 300;

/// A log all of whose entries were verified, from the last one's point of view.
#[derive(Debug)]
pub(crate) struct History {
    /// The last entry, with the DID document in its `state`.
    last: Document,
    /// JSON null stands where 1.0 wants the value that it means (KEY-WV-11).
    pub(super) has_null: bool,
}

impl History {
    /// The DID document.
    pub(crate) fn document(&self) -> Value<'_> {
        let root = self.last.root();
        root.get("state").unwrap_or(root)
    }
}

/// Why an entry, or what witnesses say of it, does not count.
#[derive(Debug)]
enum Fault {
    /// It breaks a rule.
    Broken {
        rule: &'static str,
        reason: Cow<'static, str>,
    },
    /// The log goes on under rules that are not those of 1.0 (KEY-WV-19).
    Unsupported(String),
    Limit(Cow<'static, str>),
}

impl Fault {
    fn broken(rule: &'static str, reason: impl Into<Cow<'static, str>>) -> Self {
        Self::Broken { rule, reason: reason.into() }
    }

    fn finding(self, did: &str, number: usize, at: &str) -> Finding {
        match self {
            Self::Broken { rule, reason } => Finding::new(Code::KeyLogInvalid, at)
                .with("did", did)
                .with("entry", number.to_string())
                .with("rule", rule)
                .with("reason", reason),
            Self::Unsupported(what) => Finding::new(Code::KeyUnsupported, at).with("what", what),
            Self::Limit(limit) => Finding::new(Code::ProofLimit, at).with("limit", limit),
        }
    }
}

impl From<LimitReached> for Fault {
    fn from(limit: LimitReached) -> Self {
        Self::Limit(limit.0.into())
    }
}

/// The history of a did:webvh, verified up to its last entry; the document in that one has the DID as its id.
pub(crate) fn history(did: &str, at: &str, run: &mut Run<'_>) -> Result<Arc<History>, Finding> {
    if let Some(known) = run.histories.get(did) {
        return Ok(Arc::clone(known));
    }
    let (scid, url) = location(did).map_err(|reason| {
        Finding::new(Code::KeyMalformed, at).with("reason", format!("{did} is not a did:webvh: {reason}"))
    })?;
    let resource = super::at_home(NeedKind::DidLog, &url, at, run)?;
    let mut log = Log::new(did, scid);
    // JSON Lines: a line break ends the last entry, it does not start another one.
    let text = resource.bytes().strip_suffix(b"\n").unwrap_or(resource.bytes());
    for line in text.split(|byte| *byte == b'\n') {
        log.add(line, run).map_err(|fault| fault.finding(did, log.entries.len() + 1, at))?;
    }
    log.check_moves(&url, at)?;
    witness::check(did, &url, &log.entries, at, run)?;
    let Log { last, parameters, entries, .. } = log;
    let (Some(last), Some(newest)) = (last, entries.last()) else {
        return Err(Fault::broken("entries", "there is none").finding(did, 1, at));
    };
    // KEY-WV-15, KEY-LIFE-06
    if parameters.deactivated {
        return Err(Finding::new(Code::KeyDeactivated, at)
            .with("did", did)
            .with("versionId", &newest.version_id)
            .with("versionTime", newest.time.to_string()));
    }
    let history = Arc::new(History { last, has_null: parameters.has_null });
    run.histories.insert(did.to_owned(), Arc::clone(&history));
    Ok(history)
}

/// The SCID of a did:webvh and where its log lies (KEY-WV-01, KEY-WV-02). Non-ASCII names are not converted: a host in
/// its ASCII form has one spelling.
fn location(did: &str) -> Result<(&str, String), &'static str> {
    let rest = did.strip_prefix("did:webvh:").ok_or("it does not start with did:webvh:")?;
    if rest.len() > DID_CHARS {
        return Err("it is too long");
    }
    let (scid, place) = rest.split_once(':').ok_or("it has no host")?;
    let base58 = |byte: u8| byte.is_ascii_alphanumeric() && !b"0OIl".contains(&byte);
    if scid.len() != SCID_CHARS || !scid.bytes().all(base58) {
        return Err("its SCID is not 46 characters of base58");
    }
    Ok((scid, did::location(place, "did.jsonl")?))
}

/// What has to be remembered of an entry.
#[derive(Debug)]
struct Version {
    version_id: String,
    time: Timestamp,
    /// Who has to approve it.
    witnesses: Option<Arc<Witnesses>>,
}

/// The entries so far, and what is in force after them.
struct Log<'d> {
    did: &'d str,
    scid: &'d str,
    parameters: Parameters,
    entries: Vec<Version>,
    last: Option<Document>,
    /// The `id` of the last document.
    id: String,
    /// A document had the DID that was asked for as its `id` (KEY-WV-12).
    asked: bool,
}

impl<'d> Log<'d> {
    fn new(did: &'d str, scid: &'d str) -> Self {
        Self {
            did,
            scid,
            parameters: Parameters::default(),
            entries: Vec::new(),
            last: None,
            id: String::new(),
            asked: false,
        }
    }

    /// Verifies one more entry by all that the earlier ones say (KEY-WV-03).
    fn add(&mut self, line: &[u8], run: &mut Run<'_>) -> Result<(), Fault> {
        let number = self.entries.len() + 1;
        // KEY-WV-15: after it, nothing can be said any more.
        if self.parameters.deactivated {
            return Err(Fault::broken("deactivated", "it follows the entry that deactivates the DID"));
        }
        let document = parse(line.to_vec(), "entries", run)?;
        let entry = Entry::read(document.root())?;
        let (before, after) = self.parameters.followed_by(number == 1, entry.parameters, run)?;
        if number == 1 {
            entry.check_scid(self.scid, run)?;
        }
        let previous = self.entries.last();
        let version_id = entry.check_version_id(number, previous.map_or(self.scid, |last| &last.version_id), run)?;
        // KEY-WV-07: strictly later than the one before, and not in the future.
        if previous.is_some_and(|last| last.time >= entry.time) {
            return Err(Fault::broken("versionTime", "it is not later than that of the entry before"));
        }
        if entry.time > run.at.plus(CLOCK_SECONDS) {
            return Err(Fault::broken("versionTime", "it lies in the future"));
        }
        entry.check_proofs(&before.update_keys, run)?;
        self.check_id(&entry, after.portable)?;
        let witnesses = before.witnesses;
        self.entries.push(Version { version_id, time: entry.time, witnesses });
        self.parameters = after;
        self.last = Some(document);
        Ok(())
    }

    /// KEY-WV-12: the document is that of a DID with this SCID, and of the same one as before unless the DID may move.
    fn check_id(&mut self, entry: &Entry<'_>, portable: bool) -> Result<(), Fault> {
        let id = entry.state.get_str("id").unwrap_or_default();
        match location(id) {
            Ok((scid, _)) if scid == self.scid => {}
            Ok(_) => return Err(Fault::broken("state", "the id of the document has another SCID")),
            Err(reason) => {
                return Err(Fault::broken("state", format!("the id of the document is not a did:webvh: {reason}")));
            }
        }
        if !self.entries.is_empty() && id != self.id {
            if !portable {
                return Err(Fault::broken("state", "the DID was moved, but is not portable"));
            }
            let names = entry.state.get("alsoKnownAs").map(Value::items);
            if !names.into_iter().flatten().any(|name| name.as_str() == Some(&self.id)) {
                return Err(Fault::broken("state", "the DID was moved, and alsoKnownAs does not have the earlier one"));
            }
        }
        id.clone_into(&mut self.id);
        self.asked |= id == self.did;
        Ok(())
    }

    /// KEY-DID-02, THREAT-34: the document has the asked DID as its id. One that it has moved away from is still the same
    /// SCID, but a former domain carries no trust (KEY-WV-18).
    fn check_moves(&self, url: &str, at: &str) -> Result<(), Finding> {
        if self.id == self.did {
            return Ok(());
        }
        Err(if self.asked {
            Finding::new(Code::KeyUnsupported, at)
                .with("what", format!("{}, which has moved to {},", self.did, self.id))
        } else {
            Finding::new(Code::KeyDocumentMismatch, at).with("url", url).with("id", &self.id)
        })
    }
}

/// Reads JSON that the limit on the whole log has let through.
fn parse(text: Vec<u8>, rule: &'static str, run: &mut Run<'_>) -> Result<Document, Fault> {
    let limits = Limits { text_bytes: u64::MAX, ..run.limits.clone() };
    Document::parse(text, &limits.json(), &mut run.budget).map_err(|fault| match fault {
        JsonFault::Limit(limit) => Fault::Limit(limit.into()),
        fault => Fault::broken(rule, crate::input::json_finding(&fault, "the JSON").detail()),
    })
}

#[cfg(test)]
mod tests;
