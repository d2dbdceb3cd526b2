//! Are the words of an Open Badges 2.0 object those of the standard? (OB2-CTX-01..04)
//!
//! The objects are read by the names of the published context, so another vocabulary beside it leaves open what they mean.

use super::Node;
use super::edition::Edition;
use crate::check::context;
use crate::encoding;
use crate::report::{Code, Finding, Outcome};
use crate::run::Run;
use proofmark_json::{Value, jcs};

/// SHA-256 of the canonical form of the published context of version 2, and of the one before October 2020, whose
/// `targetFramework` has another IRI (OB2-CTX-03). Issuers that copied the text mean the standard's words.
const PUBLISHED: &[&str] = &[
    "6529bce53cd166bac7e83ec2d4a18bd86dc4e2d3de49ee49a51a081d57efc21b",
    "f0e3d4893d6d879fa78b384d58ead36bfc38a6891ff224efb410f59eb484f8df",
];

/// Whether an inline context is the text of the published one.
pub(super) fn is_published(entry: Value<'_>) -> bool {
    // Only one with its words is worth a look.
    entry.is_object()
        && entry.get("BadgeClass").is_some()
        && PUBLISHED.contains(&encoding::hex(&encoding::sha256(&jcs::canonical(entry))).as_str())
}

/// Checks the contexts of the badge and of the documents it is made of.
pub(super) fn check(edition: Edition, nodes: &[Node<'_>], run: &mut Run<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for node in nodes {
        let mut own = Vec::new();
        document(edition, node, run, &mut own);
        findings.extend(own.into_iter().map(|finding: Finding| finding.beneath(node.at)));
    }
    if !findings.iter().any(|finding| matches!(finding.code().outcome(), Outcome::Fail | Outcome::Unknown)) {
        let code = if edition.is_linked_data() { Code::ContextKnown } else { Code::ContextImplied };
        findings.insert(0, Finding::new(code, "").with("standard", edition.words()));
    }
    findings
}

fn document(edition: Edition, node: &Node<'_>, run: &Run<'_>, findings: &mut Vec<Finding>) {
    let malformed = |at: String, reason: &str| Finding::new(Code::ContextMalformed, at).with("reason", reason);
    let Some(context) = node.value.get("@context") else {
        // An embedded object has the context of the document around it.
        if edition.is_linked_data() && node.value.pointer().is_empty() {
            findings.push(malformed(String::new(), "the document has no @context"));
        }
        return;
    };
    let entries = context.one_or_many();
    if u64::try_from(entries.clone().count()).unwrap_or(u64::MAX) > run.limits.contexts {
        let finding = Finding::new(Code::ContextRefused, context.pointer());
        findings.push(finding.with("context", "a list of so many entries"));
        return;
    }
    let standard = |entry: Value<'_>| {
        entry.as_str().map_or_else(
            || is_published(entry),
            |url| url.contains("openbadges/v") || url.contains("openbadgespec.org/v") || url.contains("/spec/ob/v2p"),
        )
    };
    if !entries.clone().any(standard) {
        findings.push(malformed(context.pointer(), "no entry of @context is that of Open Badges"));
    }
    for entry in entries {
        if !is_published(entry) {
            context::check_entry(entry, run, findings);
        }
    }
}
