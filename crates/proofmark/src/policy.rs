//! What the caller asks of a badge: data, strict by default, echoed in every report.

use crate::crypto::Algorithm;
use crate::key::did;
use crate::limits::Limits;
use crate::proof::Suite;
use crate::{Error, encoding};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Which proofs of a document have to be good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProofPolicy {
    /// Every proof, each with a key that speaks for the issuer.
    #[default]
    All,
    /// At least one (Open Badges 3.0, section 8.1).
    Any,
}

/// What has to be known about revocation and suspension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatusPolicy {
    /// Every status entry has to be checked.
    #[default]
    Require,
    /// A list that is not there or cannot be had is reported and does not count; one that came and is not the issuer's does.
    AllowUnavailable,
    /// Status is not looked at.
    Ignore,
}

/// What has to be known about the schemas that a credential names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SchemaPolicy {
    /// Every schema has to be satisfied.
    #[default]
    Require,
    /// Schemas are reported and do not count.
    Report,
    /// Schemas are not looked at.
    Ignore,
}

/// Whether somebody has to vouch for the issuer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IssuerPolicy {
    /// What registries say is reported.
    #[default]
    Report,
    /// A registry has to list the issuer.
    Require,
}

/// What becomes of known and harmless departures from the standards: the [quirks](crate::Quirk).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuirkPolicy {
    /// They are refused, each with the code of the rule that it breaks.
    #[default]
    Refuse,
    /// Each is a warning that names it.
    Tolerate,
}

/// Which hosts a badge may name for its keys, lists and schemas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HostPolicy {
    /// Domain names that are public by their form.
    #[default]
    Public,
    /// `localhost` too, on ports from 1024 on: for developing an issuer, never for judging a badge.
    Development,
}

/// Which files with a stated digest are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResourcePolicy {
    /// None for its own sake: what is used, or was supplied, is compared with its digest.
    #[default]
    Used,
    /// Every one, and each has to fit.
    All,
}

/// Whether the newer version that a refresh service offers is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefreshPolicy {
    /// The service is reported.
    #[default]
    Ignore,
    /// It is asked once, for a credential that is valid otherwise; what the issuer says there counts.
    Follow,
}

/// What a credential inside a record or presentation that is not valid does to the verdict on the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NestedPolicy {
    /// Each of them has to be valid.
    #[default]
    Require,
    /// Each has a verdict of its own, and the whole does not depend on it.
    Report,
}

/// Whose the credentials of a presentation have to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HolderPolicy {
    /// Whether each was given to the holder is reported.
    #[default]
    Report,
    /// Each was given to the holder.
    Subject,
}

/// A context whose meaning the caller knows: its exact address, and which document that is.
///
/// ```
/// use proofmark::PinnedContext;
///
/// let pinned = PinnedContext::of("https://college.example/terms", br#"{ "@context": {} }"#);
/// assert!(pinned.digest.starts_with("sha256:") && pinned.fits(br#"{ "@context": {} }"#));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PinnedContext {
    /// The address, compared character by character.
    pub url: String,
    /// `sha256:` and the SHA-256 of the document's bytes in 64 hex digits.
    pub digest: String,
}

impl PinnedContext {
    /// Pins the document with these bytes.
    #[must_use]
    pub fn of(url: &str, bytes: &[u8]) -> Self {
        Self { url: url.to_owned(), digest: format!("sha256:{}", encoding::hex(&encoding::sha256(bytes))) }
    }

    /// Whether these are the bytes that are meant.
    #[must_use]
    pub fn fits(&self, bytes: &[u8]) -> bool {
        Self::of(&self.url, bytes).digest == self.digest.to_ascii_lowercase()
    }
}

/// What the caller asks of a badge. Every departure from the default is listed in the report.
///
/// ```
/// use proofmark::{Policy, StatusPolicy};
///
/// let policy = Policy::from_json(r#"{ "name": "drop-in check", "status": "allow-unavailable" }"#)?;
/// assert_eq!(policy.status, StatusPolicy::AllowUnavailable);
/// assert_eq!(policy.relaxed(), ["status: allow-unavailable"]);
/// assert!(Policy::from_json(r#"{ "statuz": "ignore" }"#).is_err());
/// # Ok::<(), proofmark::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Policy {
    /// A name for the report.
    pub name: String,
    /// Which proofs have to be good.
    pub proofs: ProofPolicy,
    /// What has to be known about revocation.
    pub status: StatusPolicy,
    /// What has to be known about schemas.
    pub schema: SchemaPolicy,
    /// Whether somebody has to vouch for the issuer.
    pub issuer: IssuerPolicy,
    /// Which hosts a badge may name.
    pub hosts: HostPolicy,
    /// Which files with a stated digest are asked for.
    pub resources: ResourcePolicy,
    /// Whether the newer version that a refresh service offers is looked at.
    pub refresh: RefreshPolicy,
    /// What becomes of known and harmless departures from the standards.
    pub quirks: QuirkPolicy,
    /// What the credentials inside a record or presentation do to its verdict.
    pub nested: NestedPolicy,
    /// Whose the credentials of a presentation have to be.
    pub holder: HolderPolicy,
    /// Contexts beyond the built-in ones whose meaning the caller knows.
    pub pinned_contexts: Vec<PinnedContext>,
    /// JOSE algorithms that are accepted.
    pub algorithms: Vec<Algorithm>,
    /// Cryptosuites that are accepted.
    pub suites: Vec<Suite>,
    /// DID methods that the host resolves, by name: their documents are asked for by DID, and the host answers for what it
    /// supplies (KEY-DID-03). Methods that proofmark resolves itself are not among them.
    pub host_resolved_did_methods: Vec<String>,
    /// How far two clocks may differ, in seconds.
    pub clock_skew_seconds: u64,
    /// Shortest RSA modulus in bits; never less than 2048.
    pub minimum_rsa_bits: u64,
    /// How old a status list may be since it was fetched, in seconds.
    pub status_age_seconds: u64,
    /// Issuers whose status lists count for credentials of other issuers.
    pub status_issuers: Vec<String>,
    /// Fewest entries of a status list: the fewer, the better its host can tell which credential is being checked.
    pub minimum_status_entries: u64,
    /// What one verification may cost.
    pub limits: Limits,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            name: "default".to_owned(),
            proofs: ProofPolicy::All,
            status: StatusPolicy::Require,
            schema: SchemaPolicy::Require,
            issuer: IssuerPolicy::Report,
            hosts: HostPolicy::Public,
            resources: ResourcePolicy::Used,
            refresh: RefreshPolicy::Ignore,
            quirks: QuirkPolicy::Refuse,
            nested: NestedPolicy::Require,
            holder: HolderPolicy::Report,
            pinned_contexts: Vec::new(),
            algorithms: Algorithm::ALL.to_vec(),
            suites: Suite::ALL.to_vec(),
            host_resolved_did_methods: Vec::new(),
            clock_skew_seconds: 60,
            minimum_rsa_bits: 2048,
            status_age_seconds: 86_400,
            status_issuers: Vec::new(),
            minimum_status_entries: 131_072,
            limits: Limits::default(),
        }
    }
}

/// How a report names the policy it was made under.
///
/// ```
/// use proofmark::Policy;
///
/// let summary = Policy::default().summary();
/// assert!(summary.relaxed.is_empty() && summary.digest.starts_with("sha256:"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PolicySummary {
    /// The policy's name.
    pub name: Arc<str>,
    /// `sha256:` and 64 hex digits over the JSON form of the whole policy, limits included.
    pub digest: Arc<str>,
    /// Every way in which the policy asks for less than the default.
    pub relaxed: Arc<[String]>,
}

impl Policy {
    /// The default, but for known and harmless departures from the standards, which are warnings.
    ///
    /// ```
    /// assert_eq!(proofmark::Policy::lenient().relaxed(), ["quirks: tolerate"]);
    /// ```
    #[must_use]
    pub fn lenient() -> Self {
        Self { name: "lenient".to_owned(), quirks: QuirkPolicy::Tolerate, ..Self::default() }
    }

    /// Reads the JSON form, described by `docs/policy.schema.json`. Members that are not given have their defaults.
    ///
    /// # Errors
    /// [`Error::Policy`] for text that is not JSON, unknown members and values, and a policy that accepts nothing.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        // Derived readers also take a list of members in order; a policy is an object and nothing else.
        if !text.trim_start().starts_with('{') {
            return Err(Error::Policy("it is not a JSON object".to_owned()));
        }
        let policy: Self = serde_json::from_str(text).map_err(|fault| Error::Policy(fault.to_string()))?;
        if policy.algorithms.is_empty() && policy.suites.is_empty() {
            return Err(Error::Policy("it accepts no algorithm and no suite".to_owned()));
        }
        for name in &policy.host_resolved_did_methods {
            // KEY-DID-01: lower-case letters and digits.
            if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
                return Err(Error::Policy(format!("{name:?} is not the name of a DID method")));
            }
            if did::BUILT_IN.contains(&name.as_str()) {
                return Err(Error::Policy(format!("did:{name} is resolved by proofmark itself")));
            }
        }
        Ok(policy)
    }

    /// The JSON form, all members written out.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Every way in which this policy asks for less than the default.
    #[must_use]
    pub fn relaxed(&self) -> Vec<String> {
        let strict = Self::default();
        let mut relaxed = Vec::new();
        if self.proofs != strict.proofs {
            relaxed.push("proofs: any".to_owned());
        }
        match self.status {
            StatusPolicy::Require => {}
            StatusPolicy::AllowUnavailable => relaxed.push("status: allow-unavailable".to_owned()),
            StatusPolicy::Ignore => relaxed.push("status: ignore".to_owned()),
        }
        match self.schema {
            SchemaPolicy::Require => {}
            SchemaPolicy::Report => relaxed.push("schema: report".to_owned()),
            SchemaPolicy::Ignore => relaxed.push("schema: ignore".to_owned()),
        }
        if self.nested != strict.nested {
            relaxed.push("nested: report".to_owned());
        }
        if self.hosts != strict.hosts {
            relaxed.push("hosts: development".to_owned());
        }
        if self.quirks != strict.quirks {
            relaxed.push("quirks: tolerate".to_owned());
        }
        relaxed.extend(self.pinned_contexts.iter().map(|pinned| format!("pinnedContexts: {}", pinned.url)));
        relaxed.extend(self.host_resolved_did_methods.iter().map(|name| format!("hostResolvedDidMethods: {name}")));
        if self.clock_skew_seconds > strict.clock_skew_seconds {
            relaxed.push(format!("clockSkewSeconds: {}", self.clock_skew_seconds));
        }
        if self.status_age_seconds > strict.status_age_seconds {
            relaxed.push(format!("statusAgeSeconds: {}", self.status_age_seconds));
        }
        relaxed.extend(self.status_issuers.iter().map(|issuer| format!("statusIssuers: {issuer}")));
        if self.minimum_status_entries < strict.minimum_status_entries {
            relaxed.push(format!("minimumStatusEntries: {}", self.minimum_status_entries));
        }
        if let (Ok(serde_json::Value::Object(ours)), Ok(serde_json::Value::Object(defaults))) =
            (serde_json::to_value(self.limits.capped()), serde_json::to_value(&strict.limits))
        {
            for (name, value) in &ours {
                let default = defaults.get(name).and_then(serde_json::Value::as_u64);
                if value.as_u64() > default {
                    relaxed.push(format!("limits.{name}: {value}"));
                }
            }
        }
        relaxed
    }

    /// Name, digest and relaxations, as they stand in a report.
    #[must_use]
    pub fn summary(&self) -> PolicySummary {
        let digest = format!("sha256:{}", encoding::hex(&encoding::sha256(self.to_json().as_bytes())));
        PolicySummary { name: self.name.as_str().into(), digest: digest.into(), relaxed: self.relaxed().into() }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn the_json_form_is_strict_and_survives_a_round_trip() {
        let policy = Policy::default();
        assert_eq!(Policy::from_json(&policy.to_json()).unwrap(), policy);
        for bad in ["", "[]", r#"{"proofs":"some"}"#, r#"{"limits":{"depth":1}}"#, r#"{"algorithms":["none"]}"#] {
            assert!(Policy::from_json(bad).is_err(), "{bad}");
        }
        assert!(Policy::from_json(r#"{"algorithms":[],"suites":[]}"#).is_err());
        for name in ["", "PKH", "did:pkh", "web", "key", "jwk"] {
            assert!(Policy::from_json(&format!(r#"{{"hostResolvedDidMethods":["{name}"]}}"#)).is_err(), "{name}");
        }
    }

    #[test]
    fn r9_each_relaxation_is_listed_and_changes_the_digest() {
        let strict = Policy::default().summary();
        for (json, expected) in [
            (r#"{"proofs":"any"}"#, "proofs: any"),
            (r#"{"status":"ignore"}"#, "status: ignore"),
            (r#"{"schema":"report"}"#, "schema: report"),
            (r#"{"nested":"report"}"#, "nested: report"),
            (r#"{"hosts":"development"}"#, "hosts: development"),
            (r#"{"quirks":"tolerate"}"#, "quirks: tolerate"),
            (
                r#"{"pinnedContexts":[{"url":"https://a.example/","digest":"sha256:00"}]}"#,
                "pinnedContexts: https://a.example/",
            ),
            (r#"{"hostResolvedDidMethods":["pkh"]}"#, "hostResolvedDidMethods: pkh"),
            (r#"{"clockSkewSeconds":300}"#, "clockSkewSeconds: 300"),
            (r#"{"statusAgeSeconds":172800}"#, "statusAgeSeconds: 172800"),
            (r#"{"statusIssuers":["did:web:a.example"]}"#, "statusIssuers: did:web:a.example"),
            (r#"{"minimumStatusEntries":8}"#, "minimumStatusEntries: 8"),
            (r#"{"limits":{"jsonDepth":1000}}"#, "limits.jsonDepth: 128"),
        ] {
            let summary = Policy::from_json(json).unwrap().summary();
            assert_eq!(summary.relaxed.iter().map(String::as_str).collect::<Vec<_>>(), [expected]);
            assert_ne!(summary.digest, strict.digest);
        }
    }
}
