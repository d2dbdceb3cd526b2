//! Profiles: the issuer, and others that a badge names (SK-02, SK-26).

use super::{MOST, member, objects, one, other_identifier, reference, reference_of, text};
use crate::credential::View;
use crate::report::{Fact, Format, IssuerFacts, OtherIdentifierFacts, Pointer};
use proofmark_json::Value;
use std::cell::Cell;
use std::collections::BTreeMap;

/// How many organisations above one another are shown.
const MOST_PARENTS: usize = 4;

pub(super) fn issuer(view: &View<'_>, places: &Places<'_>) -> Option<IssuerFacts> {
    let id = view.controller().and_then(text);
    let own = match view.body.get("issuer").filter(|issuer| issuer.is_object()) {
        Some(profile) => Some(IssuerFacts { id, ..read(places, profile) }),
        None => id.map(only),
    };
    own.map(|own| completed(own, places, view.body.get("issuer"), view.controller().and_then(Value::as_str)))
}

/// Somebody else than the issuer: a profile, or the identifier alone.
pub(super) fn other(places: &Places<'_>, profile: Value<'_>) -> Option<IssuerFacts> {
    let own = if profile.is_object() { read(places, profile) } else { only(reference(profile)?) };
    Some(completed(own, places, Some(profile), id(profile)))
}

/// The identifier of a profile, or of what stands for one.
pub(super) fn id<'a>(profile: Value<'a>) -> Option<&'a str> {
    if profile.is_object() { profile.get_str("id") } else { profile.as_str() }
}

/// The same organisation often stands at several places of a badge. Under a suite over RDF they are one node, whose members
/// may stand at any of these (DI-LD-22).
fn completed(own: IssuerFacts, places: &Places<'_>, place: Option<Value<'_>>, id: Option<&str>) -> IssuerFacts {
    let same = places.same(place, id);
    let own = merged(own, &same, places);
    if !own.parents.is_empty() {
        return own;
    }
    let above = same.into_iter().find(|other| other.get("parentOrg").is_some());
    IssuerFacts { parents: above.map(|other| parents(places, other)).unwrap_or_default(), ..own }
}

/// Where profiles stand, by their ids: a record can name thousands, and each of them is looked for (THREAT-50).
pub(super) struct Places<'a> {
    by_id: BTreeMap<&'a str, Vec<Value<'a>>>,
    /// How many identifiers may still be compared while places are joined.
    left: Cell<usize>,
}

/// Identifiers that are compared while the places of all profiles of a document are joined.
const MOST_JOINED: usize = 20_000;

impl<'a> Places<'a> {
    pub(super) fn of(view: &View<'a>) -> Self {
        let mut places: BTreeMap<&str, Vec<Value<'a>>> = BTreeMap::new();
        for place in profiles(view) {
            if let Some(id) = place.get_str("id") {
                places.entry(id).or_default().push(place);
            }
        }
        Self { by_id: places, left: Cell::new(MOST_JOINED) }
    }

    /// The other places where a profile stands.
    fn same(&self, place: Option<Value<'a>>, id: Option<&str>) -> Vec<Value<'a>> {
        let elsewhere = |other: &Value<'_>| !place.is_some_and(|place| place.is(*other));
        let same = id.and_then(|id| self.by_id.get(id)).into_iter().flatten().copied();
        same.filter(elsewhere).take(MOST).collect()
    }
}

/// What is said of a profile at all its places, but for the organisations above it.
fn merged(own: IssuerFacts, same: &[Value<'_>], places: &Places<'_>) -> IssuerFacts {
    same.iter().fold(own, |own, other| IssuerFacts {
        name: own.name.or_else(|| member(*other, "name")),
        url: own.url.or_else(|| member(*other, "url")),
        email: own.email.or_else(|| member(*other, "email")),
        description: own.description.or_else(|| member(*other, "description")),
        image: own.image.or_else(|| reference_of(*other, "image")),
        phone: own.phone.or_else(|| member(*other, "phone")),
        official: own.official.or_else(|| member(*other, "official")),
        other_identifiers: joined(own.other_identifiers, *other, &places.left),
        ..own
    })
}

/// The identifiers of both places, each once.
fn joined(mut own: Vec<OtherIdentifierFacts>, other: Value<'_>, left: &Cell<usize>) -> Vec<OtherIdentifierFacts> {
    let Some(others) = other.get("otherIdentifier") else { return own };
    for entry in objects(Some(others)).map(other_identifier) {
        let Some(rest) = left.get().checked_sub(own.len() + 1).filter(|_| own.len() < MOST) else { break };
        left.set(rest);
        let same = |known: &OtherIdentifierFacts| {
            let text = |fact: &Option<Fact>, other: &Option<Fact>| {
                fact.as_ref().map(Fact::value) == other.as_ref().map(Fact::value)
            };
            text(&known.identifier, &entry.identifier) && text(&known.identifier_type, &entry.identifier_type)
        };
        if !own.iter().any(same) {
            own.push(entry);
        }
    }
    own
}

/// Where profiles stand: issuer, creators, assessors, the subject of a self-issued badge, whoever endorses.
fn profiles<'a>(view: &View<'a>) -> impl Iterator<Item = Value<'a>> {
    let subject = view.subject();
    let achievement = subject.and_then(|subject| one(subject.get("achievement")));
    let issuer = view.body.get("issuer");
    let endorsed = [Some(view.body), issuer, achievement];
    let endorsers = endorsed.into_iter().flatten().flat_map(|place| {
        let endorsements = place.get("endorsement").into_iter().flat_map(Value::one_or_many);
        endorsements.filter_map(|endorsement| endorsement.get("issuer"))
    });
    let creator = achievement.and_then(|achievement| one(achievement.get("creator")));
    let source = subject.and_then(|subject| one(subject.get("source")));
    // The credentials of a record are in one graph with it (CLR-14).
    let inside =
        subject.and_then(|subject| subject.get("verifiableCredential")).filter(|_| view.format == Format::Clr20);
    let inside = inside.into_iter().flat_map(Value::one_or_many).filter_map(|credential| credential.get("issuer"));
    let single = issuer.into_iter().chain(creator).chain(source).chain(subject).chain(endorsers).chain(inside);
    single.filter(|place| place.is_object())
}

fn read(places: &Places<'_>, profile: Value<'_>) -> IssuerFacts {
    IssuerFacts { parents: parents(places, profile), ..plain(profile) }
}

/// The organisations above a profile.
fn parents(places: &Places<'_>, profile: Value<'_>) -> Vec<IssuerFacts> {
    let mut parents: Vec<IssuerFacts> = Vec::new();
    let mut next = one(profile.get("parentOrg"));
    while let Some(parent) = next.filter(|_| parents.len() < MOST_PARENTS) {
        let facts = if parent.is_object() { Some(plain(parent)) } else { reference(parent).map(only) };
        parents.extend(facts.map(|facts| merged(facts, &places.same(Some(parent), id(parent)), places)));
        next = one(parent.get("parentOrg"));
    }
    parents
}

fn only(id: Fact) -> IssuerFacts {
    IssuerFacts { at: id.at(), id: Some(id), ..IssuerFacts::default() }
}

fn plain(profile: Value<'_>) -> IssuerFacts {
    IssuerFacts {
        id: member(profile, "id"),
        name: member(profile, "name"),
        url: member(profile, "url"),
        email: member(profile, "email"),
        description: member(profile, "description"),
        image: reference_of(profile, "image"),
        phone: member(profile, "phone"),
        official: member(profile, "official"),
        other_identifiers: objects(profile.get("otherIdentifier")).map(other_identifier).collect(),
        parents: Vec::new(),
        at: Pointer::of(profile),
    }
}
