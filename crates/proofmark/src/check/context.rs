//! Are the vocabularies known, so that the words mean what they seem to mean? (VC2-CTX-*, VC1-01, OB3-MOD-01, IN-05,
//! DI-CTX-04, THREAT-09, THREAT-10)

use crate::credential::{CREDENTIALS_V1, CREDENTIALS_V2, View};
use crate::report::{Code, Finding, Format, Outcome};
use crate::run::Run;
use proofmark_json::{Kind, Value};

/// Contexts whose terms are known to agree with what proofmark reads. Exact URLs: a slash more is another context (APB-02).
const KNOWN: &[&str] = &[
    CREDENTIALS_V1,
    CREDENTIALS_V2,
    "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
    "https://purl.imsglobal.org/spec/clr/v2p0/context.json",
    "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
    "https://w3id.org/security/data-integrity/v1",
    "https://w3id.org/security/data-integrity/v2",
    "https://w3id.org/security/multikey/v1",
    "https://w3id.org/security/jwk/v1",
    "https://w3id.org/security/v1",
    "https://w3id.org/security/v2",
    "https://w3id.org/security/bbs/v1",
    "https://w3id.org/security/suites/ed25519-2018/v1",
    "https://w3id.org/security/suites/ed25519-2020/v1",
    "https://w3id.org/security/suites/jws-2020/v1",
    "https://w3id.org/security/suites/secp256k1-2019/v1",
    "https://w3id.org/vc/status-list/2021/v1",
    "https://w3id.org/vc-revocation-list-2020/v1",
    "https://www.w3.org/ns/credentials/status/v1",
    "https://www.w3.org/ns/credentials/examples/v2",
    "https://www.w3.org/2018/credentials/examples/v1",
    "https://www.w3.org/ns/credentials/undefined-terms/v2",
    "https://www.w3.org/ns/cid/v1",
    "https://www.w3.org/ns/did/v1",
    "https://www.w3.org/ns/did/v1.1",
    "https://www.w3.org/ns/odrl.jsonld",
    "https://w3id.org/citizenship/v1",
    "https://w3id.org/citizenship/v2",
    "https://w3id.org/citizenship/v3",
    "https://w3id.org/citizenship/v4rc1",
    "https://w3id.org/dcc/v1",
];

/// Terms that proofmark reads: whoever redefines one of them changes what the report would say (THREAT-10).
const RESERVED: &[&str] = &[
    "Achievement",
    "AchievementCredential",
    "AchievementSubject",
    "Alignment",
    "ClrCredential",
    "ClrSubject",
    "Criteria",
    "DataIntegrityProof",
    "EndorsementCredential",
    "EndorsementSubject",
    "EnvelopedVerifiableCredential",
    "Evidence",
    "IdentityObject",
    "OpenBadgeCredential",
    "Profile",
    "Result",
    "ResultDescription",
    "RubricCriterionLevel",
    "VerifiableCredential",
    "VerifiablePresentation",
    "achievedLevel",
    "achievement",
    "achievementType",
    "activityEndDate",
    "activityStartDate",
    "alignment",
    "allowedValue",
    "assertionMethod",
    "audience",
    "awardedDate",
    "challenge",
    "controller",
    "created",
    "creator",
    "credentialSchema",
    "credentialStatus",
    "credentialSubject",
    "creditsAvailable",
    "creditsEarned",
    "criteria",
    "cryptosuite",
    "description",
    "digestMultibase",
    "digestSRI",
    "domain",
    "email",
    "endorsement",
    "endorsementComment",
    "endorsementJwt",
    "evidence",
    "expirationDate",
    "expires",
    "fieldOfStudy",
    "genre",
    "hashed",
    "holder",
    "humanCode",
    "id",
    "identifier",
    "identityHash",
    "identityType",
    "image",
    "inLanguage",
    "issuanceDate",
    "issuer",
    "level",
    "licenseNumber",
    "name",
    "narrative",
    "nonce",
    "points",
    "previousProof",
    "proof",
    "proofPurpose",
    "proofValue",
    "refreshService",
    "relatedResource",
    "renderMethod",
    "requiredLevel",
    "requiredValue",
    "result",
    "resultDescription",
    "resultType",
    "role",
    "rubricCriterionLevel",
    "salt",
    "specialization",
    "status",
    "tag",
    "targetCode",
    "targetDescription",
    "targetFramework",
    "targetName",
    "targetType",
    "targetUrl",
    "term",
    "termsOfUse",
    "type",
    "url",
    "validFrom",
    "validUntil",
    "value",
    "valueMax",
    "valueMin",
    "verifiableCredential",
    "verificationMethod",
    "version",
];

/// Members whose values are documents of their own and are looked at there.
const OWN_DOCUMENTS: &[&str] = &["endorsement", "proof", "verifiableCredential"];

/// Most findings on contexts; a document with more of them is refused as a whole.
const MOST: usize = 32;

pub(crate) fn check(view: &View<'_>, run: &mut Run<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    match view.context() {
        None => findings.push(malformed("", "the document has no @context")),
        Some(context) => top_level(view, context, run, &mut findings),
    }
    nested(view.body, run, &mut findings);
    if !findings.iter().any(|finding| matches!(finding.code().outcome(), Outcome::Fail | Outcome::Unknown)) {
        let at = view.context().map(Value::pointer).unwrap_or_default();
        findings.insert(0, Finding::new(Code::ContextKnown, at));
    }
    findings
}

fn malformed(at: &str, reason: &str) -> Finding {
    Finding::new(Code::ContextMalformed, at).with("reason", reason)
}

fn top_level(view: &View<'_>, context: Value<'_>, run: &Run<'_>, findings: &mut Vec<Finding>) {
    let at = context.pointer();
    let entries: Vec<Value<'_>> = context.one_or_many().collect();
    if u64::try_from(entries.len()).unwrap_or(u64::MAX) > run.limits.contexts {
        findings.push(Finding::new(Code::ContextRefused, at).with("context", "a list of so many entries"));
        return;
    }
    // VC2-CTX-01, VC1-01: the version of the data model comes first.
    let first = entries.first().and_then(|entry| entry.as_str());
    if !matches!(first, Some(CREDENTIALS_V1 | CREDENTIALS_V2)) {
        findings
            .push(malformed(&at, "the first entry of @context is not that of the Verifiable Credentials data model"));
    } else if context.kind() == Kind::String {
        findings.push(
            Finding::new(Code::StructureUnusual, at.as_str()).with("reason", "@context is a string instead of a list"),
        );
    }
    // VC2-CTX-03: the two versions protect the same terms with different meanings.
    let has = |url: &str| entries.iter().any(|entry| entry.as_str() == Some(url));
    if has(CREDENTIALS_V1) && has(CREDENTIALS_V2) {
        findings.push(malformed(&at, "@context names both version 1.1 and 2.0 of the data model"));
    }
    // OB3-MOD-01: the badge types mean something only under one of the badge contexts (IN-05).
    let badge = matches!(view.format, Format::OpenBadge30 | Format::Endorsement30);
    let second = entries.get(1).and_then(|entry| entry.as_str()).unwrap_or_default();
    if badge && !is_badge_context(second) && !run.policy.pinned_contexts.iter().any(|url| url == second) {
        findings.push(malformed(&at, "the second entry of @context is not that of Open Badges 3.0"));
    }
    for entry in entries {
        check_entry(entry, run, findings);
    }
}

fn is_badge_context(url: &str) -> bool {
    url.starts_with("https://purl.imsglobal.org/spec/ob/v3p0/context")
        || url.starts_with("https://purl.imsglobal.org/spec/clr/v2p0/context")
}

fn check_entry(entry: Value<'_>, run: &Run<'_>, findings: &mut Vec<Finding>) {
    match entry.kind() {
        Kind::String => {
            let url = entry.as_str().unwrap_or_default();
            if !KNOWN.contains(&url) && !run.policy.pinned_contexts.iter().any(|pinned| pinned == url) {
                findings.push(Finding::new(Code::ContextRefused, entry.pointer()).with("context", url));
            }
        }
        Kind::Object => inline(entry, findings),
        Kind::Array => findings.push(malformed(&entry.pointer(), "@context has a list inside its list")),
        Kind::Null | Kind::Bool | Kind::Number => {
            findings.push(malformed(&entry.pointer(), "an entry of @context is neither a URL nor an object"));
        }
    }
}

/// An inline context may add words; it may not touch those of the standards, nor how keywords are read (THREAT-10).
fn inline(entry: Value<'_>, findings: &mut Vec<Finding>) {
    let keyword = |value: Option<&str>| value.is_some_and(|text| text.starts_with('@'));
    let redefined = entry.members().find(|(name, value)| {
        let steers = name.starts_with('@') && !matches!(*name, "@vocab" | "@version" | "@protected");
        let aliases = !name.starts_with('@') && (keyword(value.as_str()) || keyword(value.get_str("@id")));
        let nests =
            value.is_object() && ["@context", "@reverse", "@nest"].iter().any(|member| value.get(member).is_some());
        steers || aliases || nests || RESERVED.binary_search(name).is_ok()
    });
    match redefined {
        Some((name, value)) => {
            findings.push(Finding::new(Code::ContextRedefines, value.pointer()).with("term", name));
        }
        None => findings.push(Finding::new(Code::ContextInline, entry.pointer())),
    }
}

/// Contexts further inside count like those on top (DI-CTX-04). Iterative: depth costs no stack.
fn nested(body: Value<'_>, run: &mut Run<'_>, findings: &mut Vec<Finding>) {
    let mut open: Vec<Value<'_>> = body.members().filter(|(name, _)| !outside(name)).map(|(_, value)| value).collect();
    while let Some(value) = open.pop() {
        if let Err(limit) = run.budget.work(1) {
            findings.push(Finding::new(Code::InputLimit, "").with("limit", limit.0));
            return;
        }
        if let Some(context) = value.get("@context") {
            for entry in context.one_or_many() {
                // What is not looked at is not known.
                if findings.len() >= MOST {
                    findings.push(Finding::new(Code::ContextRefused, "").with("context", "one of very many"));
                    return;
                }
                check_entry(entry, run, findings);
            }
        }
        open.extend(value.items());
        open.extend(value.members().filter(|(name, _)| !outside(name)).map(|(_, value)| value));
    }
}

fn outside(name: &str) -> bool {
    name == "@context" || OWN_DOCUMENTS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserved_terms_are_sorted_for_the_search() {
        assert!(RESERVED.is_sorted());
    }
}
