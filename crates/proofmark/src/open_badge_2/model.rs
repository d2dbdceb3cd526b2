//! Do the objects of a badge have the members that their version of the standard asks for? (OB2-MOD-01..06, IN-OB1-01..07)
//!
//! Source: <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#BadgeObjects>.

use super::edition::{self, Edition};
use super::{Assertion, Node, WAYS, Way, address, endorsement};
use crate::check::quirk::Quirk;
use crate::check::shape::{Rule, Shape};
use crate::check::structure::texts;
use crate::credential::is_url;
use crate::encoding;
use crate::policy::QuirkPolicy;
use crate::report::{Code, Finding, Outcome};
use crate::run::Run;
use proofmark_json::{Budget, Kind, Value};

/// Checks the assertion, and its BadgeClass and Profile as far as they could be had.
pub(super) fn check(
    assertion: &Assertion<'_>,
    class: Option<Node<'_>>,
    profile: Option<Node<'_>>,
    run: &mut Run<'_>,
) -> Vec<Finding> {
    let edition = assertion.edition;
    let (quirks, budget) = (Some(run.policy.quirks), &mut run.budget);
    let mut findings = examine(assertion.node, quirks, budget, |shape, _| self::assertion(assertion, shape));
    if let Some(class) = class {
        findings.extend(examine(class, quirks, budget, |shape, value| self::class(value, edition, shape)));
    }
    if let Some(profile) = profile {
        findings.extend(examine(profile, quirks, budget, |shape, value| self::profile(value, edition, shape)));
    }
    if !findings.iter().any(|finding| finding.code().outcome() == Outcome::Fail) {
        findings.insert(0, Finding::new(Code::StructureConforms, "").with("model", edition.words()));
    }
    findings
}

/// One object by its type.
#[cfg(test)]
pub(super) fn alone(node: Node<'_>, edition: Edition, budget: &mut Budget) -> Option<bool> {
    let types = || node.value.get("type").into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str);
    let is = |name: &str| types().any(|own| own == name);
    let assertion = Assertion { node, edition, endorses: false };
    let findings = if is("Assertion") || (types().next().is_none() && assertion.is_revoked()) {
        let undated = assertion.issued_on().is_some_and(|date| super::dates::read(date, edition).is_none());
        let mut findings = examine(node, None, budget, |shape, _| self::assertion(&assertion, shape));
        findings.extend(undated.then(|| Finding::new(Code::ValidityMalformed, "")));
        findings
    } else if is("BadgeClass") {
        examine(node, None, budget, |shape, value| class(value, edition, shape))
    } else if is("Issuer") || is("Profile") {
        examine(node, None, budget, |shape, value| profile(value, edition, shape))
    } else if is("AlignmentObject") {
        examine(node, None, budget, |shape, value| alignment(value, shape))
    } else if node.value.get("type").is_some() && types().next().is_none() {
        return Some(false);
    } else {
        return None;
    };
    Some(!findings.iter().any(|finding| finding.code().outcome() == Outcome::Fail))
}

fn examine<'a>(
    node: Node<'a>,
    quirks: Option<QuirkPolicy>,
    budget: &mut Budget,
    rules: impl FnOnce(&mut Shape<'_>, Value<'a>),
) -> Vec<Finding> {
    let mut shape = Shape::new(budget);
    if let Some(quirks) = quirks {
        shape = shape.under(quirks);
    }
    rules(&mut shape, node.value);
    // An embedded object is part of a text that is looked at already.
    if node.value.pointer().is_empty() {
        texts(node.value, &mut shape);
    }
    shape.into_findings().into_iter().map(|finding| finding.beneath(node.at)).collect()
}

fn assertion(assertion: &Assertion<'_>, shape: &mut Shape<'_>) {
    let (body, edition) = (assertion.node.value, assertion.edition);
    if edition.is_linked_data() {
        shape.required(body, "id", Rule::Url);
    }
    // OB2-MOD-01: of a withdrawn badge the address is enough.
    if assertion.is_revoked() {
        return;
    }
    if assertion.endorses {
        endorsement::check(body, shape);
        match body.get("issuer") {
            None => shape.missing(body, "issuer"),
            Some(issuer) => link(issuer, "issuer", shape),
        }
        stated(assertion, shape);
        return;
    }
    if edition.is_linked_data() {
        shape.typed(body, "Assertion");
    }
    if edition == Edition::V0_5 {
        shape.required(body, "recipient", Rule::Text);
        shape.required(body, "badge", Rule::Object);
        return;
    }
    if edition == Edition::V1_0 {
        shape.required(body, "uid", Rule::Text);
    }
    if let Some(recipient) = shape.required(body, "recipient", Rule::Object) {
        identity(recipient, edition, shape);
    }
    match body.get("badge") {
        None => shape.missing(body, "badge"),
        Some(badge) => link(badge, "badge", shape),
    }
    stated(assertion, shape);
    if let Some(value) = body.get("evidence") {
        value.one_or_many().take(200).for_each(|value| link(value, "evidence", shape));
    }
    picture(body, shape);
}

/// Since when, and how anybody can verify it.
fn stated(assertion: &Assertion<'_>, shape: &mut Shape<'_>) {
    match assertion.verification() {
        None => shape.missing(assertion.node.value, "verification"),
        Some(verification) => way(assertion, verification, shape),
    }
    if assertion.issued_on().is_none() {
        shape.missing(assertion.node.value, "issuedOn");
    }
}

/// The kind of verification in the letters of the standard, or of its context (OB2-CTX-02).
fn way(assertion: &Assertion<'_>, verification: Value<'_>, shape: &mut Shape<'_>) {
    let known = |name: &str| {
        let name = name.strip_prefix("obi:").unwrap_or(name);
        matches!(name, "hosted" | "HostedBadge" | "signed" | "SignedBadge")
    };
    let meant = matches!(assertion.way(), Way::Hosted | Way::Signed);
    if meant && assertion.ways().next().is_some() && !assertion.ways().any(known) {
        let strict = Finding::new(Code::StructureMalformed, format!("{}/type", verification.pointer()));
        shape.quirk(Quirk::WayInOtherLetters, strict.with("member", "type").with("expected", WAYS));
    }
}

/// OB2-MOD-04, OB2-MOD-05, OB2-RCP-02.
fn identity(recipient: Value<'_>, edition: Edition, shape: &mut Shape<'_>) {
    if edition.is_current() || recipient.get("type").is_some() {
        shape.required(recipient, "type", Rule::Strings);
    }
    let Some(identity) = shape.required(recipient, "identity", Rule::Text) else { return };
    let hashed = match recipient.get("hashed") {
        None => {
            if edition.is_current() {
                shape.missing(recipient, "hashed");
            }
            return;
        }
        Some(value) => match (value.as_bool(), value.as_str()) {
            (Some(hashed), _) => hashed,
            (None, Some(text @ ("true" | "false"))) => {
                shape.unusual(value, "hashed is a string instead of true or false");
                text == "true"
            }
            _ => return shape.malformed(value, "hashed", "true or false"),
        },
    };
    let text = identity.as_str().unwrap_or_default();
    if hashed && !is_hash(text) {
        shape.malformed(
            identity,
            "identity",
            "md5$ and 32 or sha256$ and 64 hexadecimal digits, because hashed is true",
        );
    } else if !hashed && is_hash(text) {
        shape.unusual(identity, "hashed is false, but the identity has the form of a hash");
    }
}

fn is_hash(text: &str) -> bool {
    text.split_once('$').is_some_and(|(name, digits)| {
        let length = match name.to_ascii_lowercase().as_str() {
            "md5" => 16,
            "sha256" => 32,
            _ => return false,
        };
        encoding::hex_decode(digits).is_some_and(|bytes| bytes.len() == length)
    })
}

/// OB2-MOD-02, OB2-MOD-06.
fn class(class: Value<'_>, edition: Edition, shape: &mut Shape<'_>) {
    if edition.is_linked_data() {
        shape.typed(class, "BadgeClass");
    }
    for member in ["name", "description"] {
        shape.required(class, member, Rule::Human);
    }
    for member in ["image", "criteria"] {
        if class.get(member).is_none() {
            shape.missing(class, member);
        }
    }
    // The addresses of version 0.5 may be relative to the origin of the issuer (IN-OB1-01).
    if edition != Edition::V0_5 {
        picture(class, shape);
        if let Some(value) = class.get("criteria") {
            value.one_or_many().take(200).for_each(|value| link(value, "criteria", shape));
        }
    }
    match class.get("issuer") {
        None => shape.missing(class, "issuer"),
        Some(issuer) => link(issuer, "issuer", shape),
    }
    if edition.is_current() {
        shape.each(class, "alignment", |shape, entry| {
            alignment(entry, shape);
        });
    }
    // An empty list of them says as much as none.
    if class.get("tags").is_some_and(|tags| !(tags.kind() == Kind::Array && tags.is_empty())) {
        shape.optional(class, "tags", Rule::Strings);
    }
}

/// OB2-MOD-03, IN-OB1-01, IN-OB1-03.
fn profile(profile: Value<'_>, edition: Edition, shape: &mut Shape<'_>) {
    shape.required(profile, "name", Rule::Human);
    if edition == Edition::V0_5 {
        shape.required(profile, "origin", Rule::Url);
        return;
    }
    if let Some(url) = shape.required(profile, "url", Rule::Text).filter(|url| !is_web_url(*url)) {
        shape.malformed(url, "url", "one web address as a string");
    }
    if edition.is_linked_data()
        && let Some(types) = shape.required(profile, "type", Rule::Strings)
        && !types.one_or_many().any(|own| matches!(own.as_str(), Some("Issuer" | "Profile")))
    {
        shape.malformed(types, "type", "Issuer or Profile, or a list with one of them");
    }
    if edition.is_current() {
        match profile.get("email") {
            None => shape.lacking(Quirk::EmailMissing, profile, "email"),
            Some(_) => {
                shape.required(profile, "email", Rule::Text);
            }
        }
    }
}

/// OB2-MOD-06.
fn alignment(entry: Value<'_>, shape: &mut Shape<'_>) {
    let older = [("targetName", "name"), ("targetUrl", "url")].map(|(now, then)| {
        (entry.get(now).is_none() && entry.get(then).is_some_and(|value| value.as_str().is_some())).then_some(now)
    });
    if let [Some(name), Some(_)] = older {
        let url = entry.get("url").filter(|url| is_web_url(*url));
        if url.is_some() {
            return shape.lacking(Quirk::AlignmentOfVersion1, entry, name);
        }
    }
    shape.required(entry, "targetName", Rule::Human);
    if let Some(url) = shape.required(entry, "targetUrl", Rule::Text).filter(|url| !is_web_url(*url)) {
        shape.malformed(url, "targetUrl", "one web address as a string");
    }
}

/// A picture is a web address, a data URL, or an object about one (OB2-MOD-02).
fn picture(object: Value<'_>, shape: &mut Shape<'_>) {
    let Some(image) = object.get("image") else { return };
    if !image.is_object() && !is_web_url(image) && !is_data_url(image) {
        shape.malformed(image, "image", "one web address or data URL as a string, or an object");
    }
}

/// The value type URL of the standard: a web address with a host, and without white space.
pub(super) fn is_web_url(value: Value<'_>) -> bool {
    let Some(text) = value.as_str().filter(|text| address::is_web(text)) else { return false };
    let rest = text.split_once("://").map(|(_, rest)| rest).unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    !host.is_empty() && !text.contains(|character: char| character.is_whitespace() || character.is_control())
}

/// RFC 2397: what follows the comma is the picture, which nobody here looks at.
pub(super) fn is_data_url(value: Value<'_>) -> bool {
    value.as_str().is_some_and(|text| {
        text.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:")) && text.contains(',')
    })
}

/// A link to another object: its address, or the object itself.
fn link(value: Value<'_>, member: &str, shape: &mut Shape<'_>) {
    if !shape.pays(8) {
        return;
    }
    let good = value.is_object() || value.as_str().is_some_and(is_url);
    if !good || value.kind() == Kind::Array {
        shape.malformed(value, member, "an absolute URL or an object");
    }
}

/// Whether an assertion says that it was withdrawn. `revoked` and `revokedAssertions` are one word of the vocabulary, and the
/// type of the object decides which is meant (OB2-CTX-02).
pub(super) fn is_revoked(body: Value<'_>) -> bool {
    edition::is_set(body.get("revoked")) || edition::is_set(body.get("revokedAssertions"))
}
