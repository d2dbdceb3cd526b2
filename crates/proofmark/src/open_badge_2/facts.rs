//! What a badge of Open Badges 2.0 or older says, in the shape of all formats (SK-25, SK-41).
//!
//! Pointers are into the assertion with every linked document put in the place of its address: `/badge/name` is the name in
//! the BadgeClass, `/badge/issuer/name` the one in the Profile.

use super::edition::Edition;
use super::{Assertion, Node};
use crate::credential::facts::{recognised, reference, text};
use crate::report::{
    AchievementFacts, AlignmentFacts, CredentialFacts, CriteriaFacts, EvidenceFacts, Fact, IdentifierFacts,
    IssuerFacts, Pointer, RelatedFacts, SubjectFacts,
};
use proofmark_json::Value;

/// Most entries of a list that are shown (R5).
const MOST: usize = 200;

/// Reads the facts of an assertion, and of its class and profile as far as they are at hand. `issuer` is the address of the
/// profile, which is the identifier whether or not the document repeats it.
pub(super) fn read(
    assertion: &Assertion<'_>,
    class: Option<Node<'_>>,
    profile: Option<(Node<'_>, &str)>,
) -> CredentialFacts {
    let node = assertion.node;
    let badge = node.value.get("badge").filter(|_| !assertion.endorses);
    let achievement = class.map(|class| self::achievement(class, badge)).or_else(|| {
        // All that is known of it is its address.
        let id = badge.and_then(reference)?;
        Some(AchievementFacts { at: id.at(), id: Some(id), ..AchievementFacts::default() })
    });
    let issuer = profile.map(|(profile, id)| self::issuer(profile, id));
    let issuer = issuer.or_else(|| {
        let issued = if assertion.endorses { node } else { class? };
        let id = issued.fact(issued.value.get("issuer"), reference)?;
        Some(IssuerFacts { at: id.at(), id: Some(id), ..IssuerFacts::default() })
    });
    CredentialFacts {
        id: node.fact(node.value.get("id").or_else(|| node.value.get("uid")), text),
        types: node.facts(node.value.get("type"), text),
        issuer,
        subject: if assertion.endorses { endorsed(node) } else { subject(assertion) },
        achievement,
        evidence: entries(node.value.get("evidence")).map(|value| evidence(node, value)).collect(),
        valid_from: node.fact(assertion.issued_on(), text),
        valid_until: node.fact(assertion.expires(), text),
        at: node.place(node.value),
        ..CredentialFacts::default()
    }
}

fn entries(list: Option<Value<'_>>) -> impl Iterator<Item = Value<'_>> {
    list.into_iter().flat_map(Value::one_or_many).take(MOST)
}

impl<'a> Node<'a> {
    /// A fact whose place is told from the assertion.
    fn fact(&self, value: Option<Value<'a>>, read: impl Fn(Value<'a>) -> Option<Fact>) -> Option<Fact> {
        Some(read(value?)?.beneath(self.at))
    }

    fn facts(&self, list: Option<Value<'a>>, read: impl Fn(Value<'a>) -> Option<Fact>) -> Vec<Fact> {
        entries(list).filter_map(|value| self.fact(Some(value), &read)).collect()
    }

    fn member(&self, object: Value<'a>, name: &str) -> Option<Fact> {
        self.fact(object.get(name), text)
    }

    /// The first of several names of one thing, the current one first.
    fn either(&self, object: Value<'a>, names: [&str; 2]) -> Option<Fact> {
        names.iter().find_map(|name| self.member(object, name))
    }

    fn place(&self, value: Value<'a>) -> Pointer {
        Pointer::of(value).beneath(self.at)
    }
}

fn subject(assertion: &Assertion<'_>) -> Option<SubjectFacts> {
    let node = assertion.node;
    let recipient = node.value.get("recipient")?;
    let identity = assertion.identity()?;
    // Whatever is not plainly in the clear is not shown as if it were.
    let hashed = identity.hashed != Some(false) || identity.text.contains('$');
    let shown =
        |value: &str, place: Option<Value<'_>>| Fact::made(value.to_owned(), node.place(place.unwrap_or(recipient)));
    let text = if recipient.is_object() { recipient.get("identity") } else { Some(recipient) };
    let identifier = IdentifierFacts {
        identity_type: Some(shown(identity.kind(), recipient.get("type"))),
        hashed: Some(shown(if hashed { "true" } else { "false" }, recipient.get("hashed"))),
        identity: if hashed { None } else { Some(shown(identity.text, text)) },
        at: node.place(recipient),
    };
    Some(SubjectFacts {
        identifiers: vec![identifier],
        narrative: node.member(node.value, "narrative"),
        at: node.place(recipient),
        ..SubjectFacts::default()
    })
}

/// What an endorsement is about, and what it says of it (OB2-END-01).
fn endorsed(node: Node<'_>) -> Option<SubjectFacts> {
    let claim = node.value.get("claim").filter(|claim| claim.is_object())?;
    Some(SubjectFacts {
        id: node.member(claim, "id"),
        endorsement_comment: node.member(claim, "endorsementComment"),
        at: node.place(claim),
        ..SubjectFacts::default()
    })
}

fn achievement(class: Node<'_>, badge: Option<Value<'_>>) -> AchievementFacts {
    let value = class.value;
    let criteria = value.get("criteria").map(|criteria| CriteriaFacts {
        id: class.fact(Some(criteria), reference),
        narrative: if criteria.is_object() { class.member(criteria, "narrative") } else { None },
        at: class.place(criteria),
    });
    AchievementFacts {
        // Where the document does not repeat its address, the link to it is the identifier.
        id: class.member(value, "id").or_else(|| badge.and_then(reference)),
        name: class.member(value, "name"),
        description: class.member(value, "description"),
        criteria,
        version: class.member(value, "version"),
        in_language: class.member(value, "@language"),
        image: class.fact(value.get("image"), reference),
        tags: class.facts(value.get("tags"), text),
        alignments: entries(value.get("alignment")).map(|entry| alignment(class, entry)).collect(),
        related: entries(value.get("related")).map(|entry| related(class, entry)).collect(),
        at: class.place(value),
        ..AchievementFacts::default()
    }
}

/// OB2-REL-01: told, and never asked for.
fn related(class: Node<'_>, entry: Value<'_>) -> RelatedFacts {
    RelatedFacts {
        id: class.fact(Some(entry), reference),
        in_language: class.member(entry, "@language"),
        version: class.member(entry, "version"),
        at: class.place(entry),
    }
}

/// SK-25: the names of version 2, else those of version 1.
fn alignment(class: Node<'_>, entry: Value<'_>) -> AlignmentFacts {
    let target_url = match entry.as_str() {
        Some(_) => class.fact(Some(entry), text),
        None => class.either(entry, ["targetUrl", "url"]),
    };
    let target_code = class.member(entry, "targetCode");
    AlignmentFacts {
        target_name: class.either(entry, ["targetName", "name"]),
        target_framework: class.member(entry, "targetFramework"),
        target_description: class.either(entry, ["targetDescription", "description"]),
        framework: recognised(target_url.as_ref(), None, target_code.as_ref()),
        target_code,
        target_url,
        at: class.place(entry),
        ..AlignmentFacts::default()
    }
}

fn evidence(node: Node<'_>, value: Value<'_>) -> EvidenceFacts {
    EvidenceFacts {
        id: node.fact(Some(value), reference),
        name: node.member(value, "name"),
        description: node.member(value, "description"),
        narrative: node.member(value, "narrative"),
        genre: node.member(value, "genre"),
        audience: node.member(value, "audience"),
        at: node.place(value),
        ..EvidenceFacts::default()
    }
}

fn issuer(profile: Node<'_>, id: &str) -> IssuerFacts {
    let value = profile.value;
    IssuerFacts {
        id: Some(Fact::made(id.to_owned(), profile.place(value))),
        name: profile.member(value, "name"),
        url: profile.either(value, ["url", "origin"]),
        email: profile.either(value, ["email", "contact"]),
        description: profile.either(value, ["description", "org"]),
        image: profile.fact(value.get("image"), reference),
        at: profile.place(value),
        ..IssuerFacts::default()
    }
}

/// The addresses of version 0.5 are relative to the origin of the issuer (IN-OB1-01).
pub(super) fn origin<'a>(class: Value<'a>, edition: Edition) -> Option<&'a str> {
    class.get("issuer").filter(|_| edition == Edition::V0_5)?.get_str("origin")
}
