//! Reads `fixtures/manifest.json`: the one list of cases that every front end runs.
#![allow(dead_code, clippy::allow_attributes, reason = "each test binary uses a part of it")]

use proofmark::{Expected, Input, Policy, Report, Resource, Resources, Timestamp, Trust, Verifier};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// One case.
#[derive(Debug, Deserialize)]
pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) input: String,
    pub(crate) at: String,
    #[serde(default)]
    pub(crate) policy: Option<serde_json::Value>,
    /// The trust file, if one is given.
    #[serde(default)]
    pub(crate) trust: Option<String>,
    /// What the caller expects: an object with the members `recipients`, `challenge` and `domains`.
    #[serde(default)]
    pub(crate) expected: Option<serde_json::Value>,
    #[serde(default)]
    pub(crate) resources: BTreeMap<String, Option<Supplied>>,
    pub(crate) expect: Expect,
}

/// A document that the case is given: its file, or that its owner took it away for good (HTTP 410).
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Supplied {
    File(String),
    /// With the time at which it was fetched.
    Fetched {
        file: String,
        #[serde(rename = "fetchedAt")]
        at: String,
    },
    Gone {
        gone: bool,
    },
}

impl Supplied {
    pub(crate) fn file(&self) -> Option<&str> {
        match self {
            Self::File(file) | Self::Fetched { file, .. } => Some(file),
            Self::Gone { .. } => None,
        }
    }
}

/// What its report must say.
#[derive(Debug, Deserialize)]
pub(crate) struct Expect {
    pub(crate) verdict: String,
    #[serde(default)]
    pub(crate) answers: Option<serde_json::Value>,
    pub(crate) codes: Vec<String>,
}

pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fixtures")
}

#[allow(clippy::disallowed_methods, reason = "tests read fixtures; the command has no such rule")]
pub(crate) fn read(file: &str) -> Vec<u8> {
    std::fs::read(folder().join(file)).unwrap_or_else(|fault| panic!("{file}: {fault}"))
}

pub(crate) fn cases() -> Vec<Case> {
    serde_json::from_slice(&read("manifest.json")).expect("the manifest is of its form")
}

impl Case {
    pub(crate) fn policy(&self) -> Policy {
        self.policy.as_ref().map_or_else(Policy::default, |json| {
            Policy::from_json(&json.to_string()).expect("a policy of the documented form")
        })
    }

    pub(crate) fn expected(&self) -> Option<Expected> {
        let json = self.expected.as_ref()?;
        Some(Expected::from_json(&json.to_string()).expect("what is expected, in its documented form"))
    }

    /// The verifier of the case: its policy, what is expected, and its trust file if it has one.
    pub(crate) fn verifier(&self) -> Verifier {
        self.verifier_under(self.policy())
    }

    /// The same under another policy.
    pub(crate) fn verifier_under(&self, policy: Policy) -> Verifier {
        let verifier = Verifier::new(policy);
        let verifier = match self.expected() {
            Some(expected) => verifier.expecting(expected),
            None => verifier,
        };
        let Some(file) = &self.trust else { return verifier };
        let text = String::from_utf8(read(file)).expect("a trust file is text");
        verifier.trusting(Trust::from_json(&text).expect("a trust file of a documented form"))
    }

    pub(crate) fn resources(&self) -> Resources {
        let mut resources = Resources::new();
        for (url, file) in &self.resources {
            match file {
                Some(Supplied::File(file)) => resources.insert(url, &read(file)),
                Some(Supplied::Fetched { file, at }) => {
                    let at = Timestamp::parse(at).expect("a time");
                    resources.put(url, Resource::new(&read(file)).fetched_at(at));
                }
                Some(Supplied::Gone { gone }) => {
                    assert!(gone, "{}: only what is gone says so", self.id);
                    resources.insert_gone(url);
                }
                None => resources.insert_unavailable(url, "said to be unavailable by the caller"),
            }
        }
        resources
    }

    pub(crate) fn at(&self) -> Timestamp {
        Timestamp::parse(&self.at).expect("a time")
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        read(&self.input)
    }

    /// Verifies other bytes under everything else that the case says.
    pub(crate) fn verify(&self, bytes: &[u8]) -> Report {
        self.verifier().verify(Input::from_bytes(bytes), &self.resources(), self.at())
    }
}
