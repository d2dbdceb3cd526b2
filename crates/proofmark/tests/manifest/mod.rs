//! Reads `fixtures/manifest.json`: the one list of cases that every front end runs.

use proofmark::{Input, Policy, Report, Resources, Timestamp, Verifier};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// One case.
#[derive(Debug, Deserialize)]
pub struct Case {
    pub id: String,
    pub input: String,
    pub at: String,
    #[serde(default)]
    pub policy: Option<serde_json::Value>,
    #[serde(default)]
    pub resources: BTreeMap<String, Option<String>>,
    pub expect: Expect,
}

/// What its report must say.
#[derive(Debug, Deserialize)]
pub struct Expect {
    pub verdict: String,
    #[serde(default)]
    pub answers: Option<serde_json::Value>,
    pub codes: Vec<String>,
}

pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fixtures")
}

pub fn read(file: &str) -> Vec<u8> {
    std::fs::read(folder().join(file)).unwrap_or_else(|fault| panic!("{file}: {fault}"))
}

pub fn cases() -> Vec<Case> {
    serde_json::from_slice(&read("manifest.json")).expect("the manifest is of its form")
}

impl Case {
    pub fn policy(&self) -> Policy {
        self.policy
            .as_ref()
            .map_or_else(Policy::default, |json| Policy::from_json(&json.to_string()).expect("a policy of the documented form"))
    }

    pub fn resources(&self) -> Resources {
        let mut resources = Resources::new();
        for (url, file) in &self.resources {
            match file {
                Some(file) => resources.insert(url, &read(file)),
                None => resources.insert_unavailable(url, "no answer"),
            }
        }
        resources
    }

    pub fn at(&self) -> Timestamp {
        Timestamp::parse(&self.at).expect("a time")
    }

    pub fn bytes(&self) -> Vec<u8> {
        read(&self.input)
    }

    /// Verifies other bytes under everything else that the case says.
    pub fn verify(&self, bytes: &[u8]) -> Report {
        Verifier::new(self.policy()).verify(Input::from_bytes(bytes), &self.resources(), self.at())
    }
}
