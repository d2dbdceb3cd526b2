//! Extensions of Open Badges 2.0 against the JSON Schemas that their contexts name (OB2-EXT-01).
//!
//! Source: <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Extensions>. A context has beside
//! `@context` a list `validation`: which type (`validatesType`) is described by which schema (`validationSchema`). They say nothing
//! about who issued what, so a schema that cannot be had leaves no more than a remark.

use super::{Node, address};
use crate::json_schema::{self, Formats, Undecided};
use crate::policy::SchemaPolicy;
use crate::report::{Code, Finding};
use crate::resources::NeedKind;
use crate::run::{Absent, Run};
use proofmark_json::{Bounds, Document, JsonFault, Value};

/// Most extensions of one object that are looked at (R5).
const MOST: usize = 8;

/// The extensions of 1EdTech: the folder of the context, the type, the schema. So their contexts are not asked for.
const PUBLISHED: &[(&str, &str, &str)] = &[
    (
        "accessibilityExtension",
        "extensions#accessibility",
        "https://openbadgespec.org/extensions/accessibilityExtension/schema.json",
    ),
    (
        "applyLinkExtension",
        "extensions:ApplyLink",
        "https://openbadgespec.org/extensions/applyLinkExtension/schema.json",
    ),
    (
        "assessmentExtension",
        "extensions:AssessmentExtension",
        "https://purl.imsglobal.org/spec/ob-assessment/v1p0/schema/",
    ),
    ("endorsement", "endorsement", "https://w3id.org/openbadges/extensions/endorsement/schema.json"),
    (
        "exampleExtension",
        "extensions:ExampleExtension",
        "https://openbadgespec.org/extensions/exampleExtension/schema.json",
    ),
    (
        "extraDescription",
        "extensions:ExtraDescriptionExtension",
        "https://purl.imsglobal.org/spec/ob-exdesc/v1p0/schema/",
    ),
    (
        "geoCoordinatesExtension",
        "extensions:GeoCoordinates",
        "https://w3id.org/openbadges/extensions/geoCoordinatesExtension/schema.json",
    ),
    (
        "issuerAccreditationExtension",
        "extensions:IssuerAccreditation",
        "https://purl.imsglobal.org/spec/ob-accred/v1p0/schema/",
    ),
    (
        "licenseExtension",
        "extensions:LicenseExtension",
        "https://openbadgespec.org/extensions/licenseExtension/schema.json",
    ),
    (
        "originalCreatorExtension",
        "extensions:originalCreator",
        "https://openbadgespec.org/extensions/originalCreatorExtension/schema.json",
    ),
    (
        "recipientProfile",
        "extensions:RecipientProfile",
        "https://openbadgespec.org/extensions/recipientProfile/schema.json",
    ),
];

/// Compares every extension of the objects of a badge that is established, if the policy asks for schemas.
pub(super) fn check(nodes: &[Node<'_>], run: &mut Run<'_>) -> Vec<Finding> {
    if run.policy.schema == SchemaPolicy::Ignore {
        return unchecked(nodes, "the policy asks for no schemas");
    }
    let mut findings = Vec::new();
    for (node, name, value) in nodes.iter().flat_map(found) {
        let told = match compare(name, value, run) {
            Ok(told) => told,
            Err(Unread::Reason(reason)) => vec![unread(name, value, &reason)],
            // What was too much to compare may be broken (R2).
            Err(Unread::Limit(limit)) => vec![Finding::new(Code::SchemaLimit, value.pointer()).with("limit", limit)],
        };
        findings.extend(told.into_iter().map(|finding| finding.beneath(node.at)));
    }
    findings
}

/// The same where no extension is looked at (R4).
pub(super) fn unchecked(nodes: &[Node<'_>], reason: &str) -> Vec<Finding> {
    nodes.iter().flat_map(found).map(|(node, name, value)| unread(name, value, reason).beneath(node.at)).collect()
}

/// Why an extension was not compared.
enum Unread {
    Reason(String),
    Limit(&'static str),
}

impl From<String> for Unread {
    fn from(reason: String) -> Self {
        Self::Reason(reason)
    }
}

fn unread(name: &str, value: Value<'_>, reason: &str) -> Finding {
    Finding::new(Code::StructureExtensionUnchecked, value.pointer()).with("member", name).with("reason", reason)
}

/// The extensions of an object, each with its name.
fn found<'a>(node: &Node<'a>) -> impl Iterator<Item = (Node<'a>, &'a str, Value<'a>)> + use<'a> {
    let node = *node;
    let members = node.value.members().flat_map(|(name, value)| value.one_or_many().map(move |value| (name, value)));
    let extensions = members.filter(|(_, value)| value.is_object() && types(*value).any(|name| name == "Extension"));
    extensions.take(MOST).map(move |(name, value)| (node, name, value))
}

fn types(value: Value<'_>) -> impl Iterator<Item = &str> {
    value.get("type").into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str)
}

/// What comes of one, or why it was not compared.
fn compare(name: &str, value: Value<'_>, run: &mut Run<'_>) -> Result<Vec<Finding>, Unread> {
    let url = schema_of(value, run)?;
    let schema = had(NeedKind::Schema, &url, "its schema", run)?;
    let about = |code: Code, at: String| Finding::new(code, at).with("member", name).with("schema", &url);
    let violations =
        json_schema::evaluate(schema.root(), value, Formats::Annotations, &mut run.budget).map_err(|undecided| {
            match undecided {
                Undecided::Limit(limit) => Unread::Limit(limit),
                undecided => format!("its schema {url} was not understood: {}", words(undecided)).into(),
            }
        })?;
    if violations.is_empty() {
        return Ok(vec![about(Code::SchemaExtensionPassed, value.pointer())]);
    }
    let told = violations.into_iter().map(|violation| {
        let finding = about(Code::SchemaExtensionFailed, violation.instance);
        finding.with("keyword", violation.keyword).with("reason", violation.reason)
    });
    Ok(told.collect())
}

fn words(undecided: Undecided) -> String {
    match undecided {
        Undecided::Dialect(dialect) => format!("its dialect is {dialect}"),
        Undecided::Unsupported(what) => format!("{what} is not supported"),
        Undecided::Malformed(reason) => reason,
        Undecided::Limit(limit) => format!("the limit {limit} was reached"),
    }
}

/// The address of the schema that a context of the extension names for one of its types.
fn schema_of(value: Value<'_>, run: &mut Run<'_>) -> Result<String, Unread> {
    let contexts = value.get("@context").into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str);
    for context in contexts.take(MOST) {
        let published = ["https://w3id.org/openbadges/extensions/", "https://openbadgespec.org/extensions/"]
            .iter()
            .find_map(|start| context.strip_prefix(start)?.strip_suffix("/context.json"))
            .and_then(|folder| PUBLISHED.iter().find(|(own, ..)| *own == folder));
        if let Some((_, kind, schema)) = published {
            if types(value).any(|own| own == *kind) {
                return Ok((*schema).to_owned());
            }
            continue;
        }
        let document = had(NeedKind::Context, context, "its context", run)?;
        if let Some(schema) = named_in(document.root(), value) {
            return Ok(schema.to_owned());
        }
    }
    Err("its context names no schema for its type".to_owned().into())
}

/// The schema that a document with a context names for a type of the extension.
fn named_in<'a>(document: Value<'a>, value: Value<'_>) -> Option<&'a str> {
    let either = |object: Value<'a>, names: [&str; 2]| names.iter().find_map(|name| object.get(name));
    let entries = either(document, ["obi:validation", "validation"])?.one_or_many().take(MOST);
    let kind = |entry| either(entry, ["obi:validatesType", "validatesType"]).and_then(Value::as_str);
    let schema = |entry| either(entry, ["obi:validationSchema", "validationSchema"]).and_then(Value::as_str);
    entries.filter(|entry| types(value).any(|own| kind(*entry) == Some(own))).find_map(schema)
}

/// A JSON document that an extension leads to, or why it is not there.
fn had(kind: NeedKind, url: &str, what: &str, run: &mut Run<'_>) -> Result<Document, Unread> {
    let place = address::place(url);
    let resource = run.ask(kind, &place).map_err(|absent| match absent {
        Absent::Needed => format!("{what} {place} was not supplied"),
        Absent::Unavailable(reason) => format!("{what} {place} could not be had: {reason}"),
        Absent::Refused(reason) => format!("{what} {place} is at an address that is not asked: {reason}"),
        Absent::TooLarge => format!("{what} {place} is too large"),
    });
    let resource = resource.map_err(Unread::Reason)?;
    let bounds = Bounds { text_bytes: kind.max_bytes(run.limits), ..run.limits.json() };
    let document = Document::parse(resource.bytes().trim_ascii().to_vec(), &bounds, &mut run.budget);
    document.map_err(|fault| match fault {
        JsonFault::Limit(limit) => Unread::Limit(limit),
        _ => format!("{what} {place} is not JSON that can be read").into(),
    })
}
