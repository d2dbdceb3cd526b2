//! Logs that are made here, good ones and ones that break one rule each; what is signed is always signed anew.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot set up its case has failed")]

mod entries;
mod parameters;
mod witness;

use super::*;
use crate::crypto::CryptoProvider;
use crate::encoding;
use crate::{Policy, Resources, Timestamp};
use ed25519_dalek::{Signer, SigningKey};
use proofmark_json::{Budget, jcs};
use serde_json::{Value as Json, json};

const AT: &str = "2026-06-01T12:00:00Z";
const HOST: &str = "a.example";

fn secret(number: u8) -> SigningKey {
    SigningKey::from_bytes(&[number; 32])
}

fn multikey(number: u8) -> String {
    let key = [&[0xed, 0x01], &secret(number).verifying_key().to_bytes()[..]].concat();
    format!("z{}", bs58::encode(key).into_string())
}

fn did_key(number: u8) -> String {
    format!("did:key:{}", multikey(number))
}

fn canonical(value: &Json) -> Vec<u8> {
    let limits = Limits::default();
    let document = Document::parse(value.to_string().into_bytes(), &limits.json(), &mut Budget::new(limits.work));
    jcs::canonical(document.unwrap().root())
}

/// The document with a proof by the key of this number.
fn signed(document: &Json, number: u8) -> Json {
    signed_as(document, number, |_| {})
}

/// The same with the proof edited before it is signed.
fn signed_as(document: &Json, number: u8, edit: impl Fn(&mut Json)) -> Json {
    let method = format!("{}#{}", did_key(number), multikey(number));
    let mut proof = json!({
        "type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022", "proofPurpose": "assertionMethod",
        "verificationMethod": method, "created": "2026-01-01T00:00:00Z"
    });
    edit(&mut proof);
    let hashes = [encoding::sha256(&canonical(&proof)), encoding::sha256(&canonical(document))].concat();
    proof["proofValue"] = json!(format!("z{}", bs58::encode(secret(number).sign(&hashes).to_bytes()).into_string()));
    let mut document = document.clone();
    document["proof"] = json!([proof]);
    document
}

/// A log in the making: entries with good hashes and good proofs, whatever they say.
#[derive(Default, Clone)]
struct Maker {
    scid: String,
    lines: Vec<Json>,
    approvals: Vec<Json>,
}

impl Maker {
    /// A DID with the parameters of its first entry beside method, scid and updateKeys; key 1 may update it.
    fn new(more: Json) -> Self {
        Self::edited(more, |_| {})
    }

    /// The same with the first entry edited before it is hashed.
    fn edited(more: Json, edit: impl Fn(&mut Json)) -> Self {
        let did = format!("did:webvh:{{SCID}}:{HOST}");
        let mut parameters = json!({ "method": "did:webvh:1.0", "scid": "{SCID}", "updateKeys": [multikey(1)] });
        merge(&mut parameters, more);
        let mut entry = json!({
            "versionId": "{SCID}", "versionTime": "2026-01-01T00:00:00Z", "parameters": parameters, "state": { "id": did }
        });
        edit(&mut entry);
        let scid = encoding::multihash(&canonical(&entry));
        let entry: Json = serde_json::from_str(&entry.to_string().replace("{SCID}", &scid)).unwrap();
        let mut log = Self { scid, ..Self::default() };
        log.push(entry, 1);
        log
    }

    fn did(&self) -> String {
        format!("did:webvh:{}:{HOST}", self.scid)
    }

    fn version_id(&self) -> &str {
        self.lines.last().and_then(|line| line["versionId"].as_str()).unwrap_or(&self.scid)
    }

    fn push(&mut self, mut entry: Json, number: u8) {
        entry["versionId"] = json!(self.version_id());
        let hash = encoding::multihash(&canonical(&entry));
        entry["versionId"] = json!(format!("{}-{hash}", self.lines.len() + 1));
        self.lines.push(signed(&entry, number));
    }

    /// One more entry with these parameters by the key of this number, edited before it is hashed.
    fn then(mut self, parameters: Json, number: u8, edit: impl Fn(&mut Json)) -> Self {
        let time = format!("2026-01-0{}T00:00:00Z", self.lines.len() + 1);
        let mut entry = json!({ "versionTime": time, "parameters": parameters, "state": { "id": self.did() } });
        edit(&mut entry);
        self.push(entry, number);
        self
    }

    /// Witnesses of these numbers approve the last entry.
    fn approved(mut self, numbers: &[u8]) -> Self {
        let own = json!({ "versionId": self.version_id() });
        let proofs: Vec<Json> = numbers.iter().map(|number| signed(&own, *number)["proof"][0].take()).collect();
        self.approvals.push(json!({ "versionId": self.version_id(), "proof": proofs }));
        self
    }

    fn text(&self) -> String {
        self.lines.iter().map(|line| format!("{line}\n")).collect()
    }

    /// "good", or the code and the rule.
    fn outcome(&self) -> String {
        let approvals = (!self.approvals.is_empty()).then(|| json!(self.approvals).to_string());
        outcome(&self.did(), &self.text(), approvals.as_deref())
    }
}

fn merge(into: &mut Json, more: Json) {
    for (name, value) in more.as_object().unwrap() {
        into[name] = value.clone();
    }
}

fn outcome(did: &str, log: &str, witnesses: Option<&str>) -> String {
    let mut resources = Resources::new();
    resources.insert(&format!("https://{HOST}/.well-known/did.jsonl"), log.as_bytes());
    if let Some(witnesses) = witnesses {
        resources.insert(&format!("https://{HOST}/.well-known/did-witness.json"), witnesses.as_bytes());
    }
    resolved(did, &resources, &Limits::default())
}

fn resolved(did: &str, resources: &Resources, limits: &Limits) -> String {
    let (policy, at) = (Policy::default(), Timestamp::parse(AT).unwrap());
    let library = proofmark_rdf::Library::built_in();
    let mut run = Run::new(&policy, limits, CryptoProvider::pure_rust(), &library, resources, at);
    let said = match history(did, "", &mut run) {
        Ok(_) => "good".to_owned(),
        Err(finding) => match (finding.data("entry"), finding.data("rule")) {
            (Some(entry), Some(rule)) => format!("{} {entry} {rule}", finding.code().name()),
            _ => finding.code().name().to_owned(),
        },
    };
    let needs: Vec<&str> = run.needs().iter().map(|need| need.url.as_str()).collect();
    if needs.is_empty() { said } else { format!("{said} {}", needs.join(" ")) }
}

fn time(value: &str) -> impl Fn(&mut Json) {
    move |entry| entry["versionTime"] = json!(value)
}

fn unedited(_: &mut Json) {}

fn witnesses(threshold: u64, numbers: &[u8]) -> Json {
    let ids: Vec<Json> = numbers.iter().map(|number| json!({ "id": did_key(*number) })).collect();
    json!({ "witness": { "threshold": threshold, "witnesses": ids } })
}
