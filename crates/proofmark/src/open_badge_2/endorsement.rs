//! Who recommends a badge, what it was given for, or its issuer (OB2-END-01, OB2-END-02).
//!
//! Source: <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Endorsement>. An endorsement is published or
//! signed like a badge, by an issuer of its own. Most are linked by their addresses and may recommend one another in
//! circles, so those of whoever recommends are not followed.

use super::Node;
use super::address;
use crate::check::shape::{Rule, Shape};
use crate::report::{Code, Finding, Pointer};
use proofmark_json::Value;

/// An endorsement where a badge links it. It outlives the documents that it was found in.
#[derive(Debug)]
pub(crate) struct Recommendation {
    /// What it stands on.
    pub(crate) what: &'static str,
    /// The identifier of that.
    pub(crate) own: String,
    /// The place of that in the badge.
    pub(crate) own_at: Pointer,
    /// Its own place.
    pub(crate) at: String,
    /// Its address, its token or its document, or why it is none of these.
    pub(crate) text: Result<String, &'static str>,
}

/// Every endorsement of an object, whose document is known by `id`; no more than `most`.
pub(super) fn of(node: Node<'_>, what: &'static str, id: &str, most: usize) -> Vec<Recommendation> {
    let values = node.value.get("endorsement").into_iter().flat_map(Value::one_or_many).take(most);
    let recommendation = |value: Value<'_>| Recommendation {
        what,
        own: id.to_owned(),
        own_at: Pointer::of(node.value).beneath(node.at),
        at: format!("{}{}", node.at, value.pointer()),
        text: text(value),
    };
    values.map(recommendation).collect()
}

/// OB2-MOD-08: what is embedded and has an address is had from there.
fn text(value: Value<'_>) -> Result<String, &'static str> {
    if let Some(text) = value.as_str() {
        return Ok(text.to_owned());
    }
    if !value.is_object() {
        return Err("endorsement holds something that is neither a text nor an object");
    }
    match value.get_str("id").filter(|id| address::is_web(id)) {
        Some(id) => Ok(id.to_owned()),
        None if value.get("@context").is_some() => Ok(value.text().to_owned()),
        None => Err("it has neither an address nor an @context of its own"),
    }
}

/// Endorsements that are not looked at.
pub(super) fn unchecked<'a>(nodes: impl Iterator<Item = Node<'a>>) -> Vec<Finding> {
    let told = |node: Node<'_>| {
        let value = node.value.get("endorsement")?;
        Some(Finding::new(Code::EndorsementUnchecked, value.pointer()).beneath(node.at))
    };
    nodes.filter_map(told).collect()
}

/// The members that an endorsement must have beside those of every assertion.
pub(super) fn check(body: Value<'_>, shape: &mut Shape<'_>) {
    shape.typed(body, "Endorsement");
    if let Some(claim) = shape.required(body, "claim", Rule::Object) {
        shape.required(claim, "id", Rule::Url);
        shape.optional(claim, "endorsementComment", Rule::Text);
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::text;
    use proofmark_json::{Bounds, Budget, Document};

    #[test]
    fn ob2_mod_08_an_endorsement_is_had_from_its_address_or_stands_here_whole() {
        let read = |json: &str| {
            let document =
                Document::parse(json.as_bytes().to_vec(), &Bounds::default(), &mut Budget::new(10_000)).unwrap();
            text(document.root()).ok()
        };
        let address = "https://peer.example/7";
        assert_eq!(read(&format!("\"{address}\"")).as_deref(), Some(address));
        assert_eq!(
            read(&format!(r#"{{"@context":"https://w3id.org/openbadges/v2","id":"{address}"}}"#)).as_deref(),
            Some(address)
        );
        let whole = r#"{"@context":"https://w3id.org/openbadges/v2","id":"urn:uuid:1"}"#;
        assert_eq!(read(whole).as_deref(), Some(whole));
        for none in [r#"{"id":"urn:uuid:1"}"#, "{}", "7", "null"] {
            assert_eq!(read(none), None, "{none}");
        }
    }
}
