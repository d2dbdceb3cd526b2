//! The documents that a badge is made of beside the assertion: its BadgeClass and the Profile of its issuer, each had from
//! its own address (OB2-MOD-08..10, OB2-HST-12, OB2-SGN-05).

use super::edition::Edition;
use super::{Node, address};
use crate::report::{Code, Finding};
use crate::resources::NeedKind;
use crate::run::{Absent, Run};
use proofmark_json::{Document, Value};

/// A linked object: where it says it is, and its document.
#[derive(Debug)]
pub(super) struct Linked<'a> {
    /// Its identifier; for an embedded object of a signed badge perhaps none.
    pub(super) id: String,
    held: Held<'a>,
    /// Pointer of the place in the assertion at which it is linked.
    at: String,
}

#[derive(Debug)]
enum Held<'a> {
    Fetched(Document),
    Embedded(Value<'a>),
}

impl Linked<'_> {
    /// The object with the place of its document in the badge.
    pub(super) fn node(&self) -> Node<'_> {
        match &self.held {
            Held::Fetched(document) => Node { value: document.root(), at: &self.at },
            Held::Embedded(value) => Node { value: *value, at: "" },
        }
    }

    /// Pointer of the place in the badge at which it is linked.
    pub(super) fn at(&self) -> &str {
        &self.at
    }

    /// Names an object that has no place for its identifier (IN-OB1-01).
    pub(super) fn named(&mut self, id: &str) {
        if !self.is_fetched() {
            self.id = id.to_owned();
        }
    }

    /// Whether it was had from its own address.
    pub(super) fn is_fetched(&self) -> bool {
        matches!(self.held, Held::Fetched(_))
    }
}

/// What stands in the place of a linked object.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link<'a> {
    /// The member that links it: an address, or an object.
    pub(super) value: Value<'a>,
    /// Pointer of that member in the badge.
    pub(super) at: &'a str,
    pub(super) kind: NeedKind,
    /// Whether an object without an address counts: a signature covers it, or the standard knows no other form.
    pub(super) embedded: bool,
    pub(super) edition: Edition,
}

/// Has the object that a member links.
pub(super) fn obtain<'a>(
    link: Link<'a>,
    run: &mut Run<'_>,
    findings: &mut Vec<Finding>,
) -> Result<Linked<'a>, Finding> {
    let Link { value, at, .. } = link;
    let id = if value.is_object() { value.get_str("id") } else { value.as_str() };
    match id.filter(|id| address::is_web(id)) {
        // OB2-MOD-08: what is embedded and has an address is had from there.
        Some(id) => fetch(id, link, run, findings),
        None if value.is_object() && link.embedded => {
            let id = id.unwrap_or_default().to_owned();
            Ok(Linked { id, held: Held::Embedded(value), at: at.to_owned() })
        }
        None => Err(Finding::new(Code::StructureNotLinked, at).with("id", id.unwrap_or("(none)"))),
    }
}

/// The document at an address must have that address as its id; one that names another address is had from there, once
/// (OB2-MOD-10).
fn fetch<'a>(id: &str, link: Link<'a>, run: &mut Run<'_>, findings: &mut Vec<Finding>) -> Result<Linked<'a>, Finding> {
    let at = link.at;
    let linked = |id: &str, document| Linked { id: id.to_owned(), held: Held::Fetched(document), at: at.to_owned() };
    address::note(id, at, findings);
    let (document, strayed) = had(link.kind, id, at, run)?;
    let own = match document.root().get_str("id") {
        // As the document itself writes it.
        Some(own) if address::same(own, id) => {
            at_home(id, strayed, at)?;
            let own = own.to_owned();
            return Ok(linked(&own, document));
        }
        // IN-OB1-03: the objects of version 1.0 have no id.
        None if !link.edition.is_linked_data() => {
            at_home(id, strayed, at)?;
            return Ok(linked(id, document));
        }
        own => own.unwrap_or("(none)").to_owned(),
    };
    let mismatch = |own: &str| Finding::new(Code::StructureDocumentMismatch, at).with("url", id).with("id", own);
    if !address::is_web(&own) {
        return Err(mismatch(&own));
    }
    findings.push(Finding::new(Code::StructureLinkedElsewhere, at).with("url", id).with("id", &own));
    let (document, strayed) = had(link.kind, &own, at, run)?;
    match document.root().get_str("id") {
        Some(again) if address::same(again, &own) => {
            at_home(&own, strayed, at)?;
            Ok(linked(&own, document))
        }
        again => Err(mismatch(again.unwrap_or("(none)"))),
    }
}

/// A document must come from the host that it names (ATK-25).
fn at_home(id: &str, strayed: Option<String>, at: &str) -> Result<(), Finding> {
    let Some(origin) = strayed else { return Ok(()) };
    let reason = format!("the server sends on to another host, {origin}");
    Err(Finding::new(Code::StructureDocumentRefused, at).with("url", id).with("reason", reason))
}

/// The JSON object at an address, and where it came from if that is another host.
fn had(kind: NeedKind, id: &str, at: &str, run: &mut Run<'_>) -> Result<(Document, Option<String>), Finding> {
    let url = address::place(id);
    let about = |code: Code| Finding::new(code, at).with("url", &*url);
    let resource = run.ask(kind, &url).map_err(|absent| match absent {
        Absent::Needed => about(Code::StructureDocumentNeeded),
        Absent::Unavailable(reason) => about(Code::StructureDocumentUnavailable).with("reason", reason),
        Absent::Refused(reason) => about(Code::StructureDocumentRefused).with("reason", reason),
        Absent::TooLarge => about(Code::StructureDocumentUnreadable).with("reason", "it is too large"),
    })?;
    let parsed = Document::parse(resource.bytes().trim_ascii().to_vec(), &run.limits.json(), &mut run.budget);
    match parsed {
        Ok(document) if document.root().is_object() => {
            Ok((document, address::strayed(&resource, &url).map(str::to_owned)))
        }
        Ok(_) => Err(about(Code::StructureDocumentUnreadable).with("reason", "it is not a JSON object")),
        Err(fault) => {
            let reason = crate::input::json_finding(&fault, "the text").detail();
            Err(about(Code::StructureDocumentUnreadable).with("reason", reason.trim_end_matches('.')))
        }
    }
}
