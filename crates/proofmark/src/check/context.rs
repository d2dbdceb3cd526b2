//! Are the vocabularies known, so that the words mean what they seem to mean? (VC2-CTX-*, VC1-01, OB3-MOD-01, IN-05,
//! DI-CTX-04, THREAT-09, THREAT-10)

use crate::credential::{CREDENTIALS_V1, CREDENTIALS_V2, Model, View};
use crate::report::{Code, Finding, Format, Outcome};
use crate::resources::Answered;
use crate::run::{GONE, Run};
use proofmark_contexts::READ_TERMS;
use proofmark_json::{Kind, Value};

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
    nested(view, run, &mut findings);
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
    if badge && !is_badge_context(second) && !is_pinned(second, run) {
        findings.push(malformed(&at, "the second entry of @context is not that of Open Badges 3.0"));
    }
    // CLR-01: the schema fixes the first three places.
    let third = entries.get(2).and_then(|entry| entry.as_str()).unwrap_or_default();
    if view.format == Format::Clr20 && !(is_record_context(second) || is_pinned(second, run)) {
        findings.push(malformed(&at, "the second entry of @context is not that of CLR 2.0"));
    } else if view.format == Format::Clr20 && !(is_badge_context(third) || is_pinned(third, run)) {
        findings.push(malformed(&at, "the third entry of @context is not that of Open Badges 3.0"));
    }
    for entry in entries {
        check_entry(entry, run, findings);
    }
}

fn is_record_context(url: &str) -> bool {
    url.starts_with("https://purl.imsglobal.org/spec/clr/v2p0/context")
}

fn is_badge_context(url: &str) -> bool {
    url.starts_with("https://purl.imsglobal.org/spec/ob/v3p0/context") || is_record_context(url)
}

/// Whether the policy knows this context.
fn is_pinned(url: &str, run: &Run<'_>) -> bool {
    run.policy.pinned_contexts.iter().any(|pinned| pinned.url == url)
}

/// A context by its address: built in, or pinned and then the right one (APB-02, NET-07, THREAT-09).
fn named(entry: Value<'_>, url: &str, run: &Run<'_>) -> Option<Finding> {
    let finding = |code: Code| Finding::new(code, entry.pointer()).with("context", url);
    if let Some(pinned) = run.policy.pinned_contexts.iter().find(|pinned| pinned.url == url) {
        return match run.resources.get(url) {
            // A suite that needs the text asks for it (`context.needed`).
            None => run.needs().iter().any(|need| need.url == url).then(|| finding(Code::ContextNeeded)),
            Some(Answered::Unavailable(reason)) => Some(finding(Code::ContextUnavailable).with("reason", reason)),
            Some(Answered::Gone) => Some(finding(Code::ContextUnavailable).with("reason", GONE)),
            Some(Answered::Bytes(resource)) => (!pinned.fits(resource.bytes())).then(|| finding(Code::ContextAltered)),
        };
    }
    match proofmark_contexts::find(url) {
        None => Some(finding(Code::ContextRefused)),
        Some(known) => (known.url != url).then(|| finding(Code::ContextAlias).with("canonical", known.url)),
    }
}

pub(crate) fn check_entry(entry: Value<'_>, run: &Run<'_>, findings: &mut Vec<Finding>) {
    match entry.kind() {
        Kind::String => {
            findings.extend(named(entry, entry.as_str().unwrap_or_default(), run));
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
        steers || aliases || nests || READ_TERMS.binary_search(name).is_ok()
    });
    match redefined {
        Some((name, value)) => {
            findings.push(Finding::new(Code::ContextRedefines, value.pointer()).with("term", name));
        }
        None => findings.push(Finding::new(Code::ContextInline, entry.pointer())),
    }
}

/// Contexts further inside count like those on top (DI-CTX-04). Iterative: depth costs no stack.
fn nested(view: &View<'_>, run: &mut Run<'_>, findings: &mut Vec<Finding>) {
    let body = view.body;
    let top = body.get("@context");
    if body.named("@context").all(|context| top.is_some_and(|top| top.is(context))) {
        return;
    }
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
        let schema = view.model == Model::Vc20 && is_schema(value);
        let inside = |name: &str| !(outside(name) || schema && name == "jsonSchema");
        open.extend(value.members().filter(|(name, _)| inside(name)).map(|(_, value)| value));
    }
}

/// Data model 2.0 holds the schema in such an object as JSON without meaning (SCH-JSC-01): a rule on `@context` is no context.
fn is_schema(object: Value<'_>) -> bool {
    object.get("type").into_iter().flat_map(Value::one_or_many).any(|name| name.as_str() == Some("JsonSchema"))
}

fn outside(name: &str) -> bool {
    name == "@context" || OWN_DOCUMENTS.contains(&name)
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use crate::check::issued::{badge, token, verify};
    use crate::{Code, Policy, Resources};
    use serde_json::{Value, json};

    /// THREAT-10: another name for a keyword, in either spelling of a definition.
    #[test]
    fn inline_contexts_may_not_name_keywords() {
        let redefines = |definition: Value| {
            let mut badge = badge(1, json!({}));
            badge["@context"]
                .as_array_mut()
                .into_iter()
                .for_each(|contexts| contexts.push(json!({ "kind": definition })));
            let report = verify(&token(1, &badge), &Resources::new(), &Policy::default());
            report.findings().iter().any(|finding| finding.code() == Code::ContextRedefines)
        };
        assert!(redefines(json!("@type")));
        assert!(redefines(json!({ "@id": "@type" })));
        assert!(!redefines(json!({ "@id": "https://guild.example/kind" })));
    }
}
