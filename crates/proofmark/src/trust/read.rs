//! Reads the forms of a trust file. Our own is strict; in those of others, members that we do not know are left alone.

use super::registry::{Issuers, Listing, Registry, Source};
use crate::credential::is_url;
use crate::key::place;
use crate::policy::HostPolicy;
use crate::time::{self, Timestamp};
use proofmark_json::{Bounds, Budget, Document, JsonFault, Kind, Value};
use std::collections::btree_map::Entry;

/// The file is the caller's own: these bounds keep a mistake from filling the memory, no more.
const BOUNDS: Bounds = Bounds { text_bytes: 268_435_456, depth: 64, values: 24_000_000, members: 4_000_000 };

/// Whose form an entry is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Ours,
    Dcc,
}

/// The name of a trust file and its registries.
pub(super) fn file(text: &str) -> Result<(String, Vec<Registry>), String> {
    let document =
        Document::parse(text.as_bytes().to_vec(), &BOUNDS, &mut Budget::new(u64::MAX)).map_err(
            |fault| match fault {
                JsonFault::Syntax { reason, offset } => format!("{reason}, at byte {offset}"),
                JsonFault::Duplicate { name, pointer } => {
                    fault_at(&pointer, &format!("two members have the name {name}"))
                }
                JsonFault::Limit(limit) => format!("the limit {limit} was reached"),
            },
        )?;
    let root = document.root();
    let (name, registries) = if let Some(list) = root.get("registries") {
        only(root, &["name", "registries"])?;
        (text_of(root, "name")?.to_owned(), entries(list, Form::Ours)?)
    } else if let Some(registry) = root.get("registry") {
        let name = "DCC issuer registry";
        (name.to_owned(), vec![Registry { name: name.into(), source: Source::List(dcc(registry)?) }])
    } else if root.items().next().is_some_and(|first| first.is_object()) {
        ("DCC known registries".to_owned(), entries(root, Form::Dcc)?)
    } else if root.items().next().is_some() {
        let name = "list of issuers";
        (name.to_owned(), vec![Registry { name: name.into(), source: Source::List(issuers(root)?) }])
    } else {
        return Err("it has neither registries, nor a registry, nor is it a list of registries or issuers".to_owned());
    };
    if registries.is_empty() {
        return Err("it names no registry".to_owned());
    }
    Ok((name, registries))
}

fn entries(list: Value<'_>, form: Form) -> Result<Vec<Registry>, String> {
    if list.kind() != Kind::Array {
        return Err(wrong(list, "must be a list"));
    }
    list.items().map(|entry| registry(entry, form)).collect()
}

/// One registry of our own form, or one entry of a list of known registries (TR-DCC-01).
fn registry(entry: Value<'_>, form: Form) -> Result<Registry, String> {
    if !entry.is_object() {
        return Err(wrong(entry, "must be an object"));
    }
    let known = |names: &[&str]| if form == Form::Ours { only(entry, names) } else { Ok(()) };
    let source = match text_of(entry, "type")? {
        kind @ ("list" | "deny") => {
            known(&["name", "type", "issuers"])?;
            let list = issuers(entry.get("issuers").ok_or_else(|| wrong(entry, "has no member issuers"))?)?;
            if kind == "list" { Source::List(list) } else { Source::Deny(list) }
        }
        "dcc-legacy" => {
            known(&["name", "type", "governanceUrl", "url", "digest", "registry"])?;
            match (entry.get("url"), entry.get("registry"), entry.get("digest")) {
                (None, Some(registry), None) => Source::List(dcc(registry)?),
                (Some(_), None, pinned) => {
                    let url = text_of(entry, "url")?;
                    // Whether it may be asked for is decided when it is.
                    place::check(url, HostPolicy::Development)
                        .map_err(|reason| wrong(entry, &format!("has the url {url}: {reason}")))?;
                    let digest = pinned.map(digest).transpose()?;
                    Source::DccLegacy { url: url.into(), digest }
                }
                _ => return Err(wrong(entry, "must have either url, perhaps with digest, or registry")),
            }
        }
        // Followed by no version yet; what it would say stays unknown.
        kind @ "oidf" => {
            known(&["name", "type", "governanceUrl", "trustAnchorEC"])?;
            Source::Unsupported(kind.into())
        }
        kind if form == Form::Dcc => Source::Unsupported(kind.into()),
        kind => {
            return Err(wrong(entry, &format!("has the type {kind}, which is none of list, deny, dcc-legacy, oidf")));
        }
    };
    Ok(Registry { name: text_of(entry, "name")?.into(), source })
}

/// Identifiers, alone or with what is said of them.
fn issuers(list: Value<'_>) -> Result<Issuers, String> {
    if list.kind() != Kind::Array {
        return Err(wrong(list, "must be a list"));
    }
    let mut issuers = Issuers::new();
    for item in list.items() {
        let (id, listing) = match item.as_str() {
            Some(id) => (id, Listing::default()),
            None => listed(item)?,
        };
        if !is_url(id) {
            return Err(wrong(item, &format!("has the id {id}, which is not an absolute URL")));
        }
        match issuers.entry(id.into()) {
            Entry::Vacant(place) => place.insert(listing),
            Entry::Occupied(_) => return Err(wrong(item, &format!("lists {id} a second time"))),
        };
    }
    Ok(issuers)
}

fn listed(item: Value<'_>) -> Result<(&str, Listing), String> {
    if !item.is_object() {
        return Err(wrong(item, "must be an identifier or an object"));
    }
    only(item, &["id", "name", "url", "validFrom", "validUntil"])?;
    let text = |name: &str| item.get(name).map(|_| text_of(item, name)).transpose();
    let date = |name: &str| text(name)?.map(|text| instant(item, name, text)).transpose();
    let (from, until) = (date("validFrom")?, date("validUntil")?);
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        return Err(wrong(item, "ends before it begins"));
    }
    let listing = Listing { name: text("name")?.map(Into::into), url: text("url")?.map(Into::into), from, until };
    Ok((text_of(item, "id")?, listing))
}

fn instant(item: Value<'_>, name: &str, text: &str) -> Result<Timestamp, String> {
    match time::read(text) {
        Some(reading) if reading.offset => Ok(reading.instant),
        _ => Err(wrong(item, &format!("has a {name} that is not a date and time such as 2026-06-01T12:00:00Z"))),
    }
}

/// The issuers of a registry of the Digital Credentials Consortium.
fn dcc(registry: Value<'_>) -> Result<Issuers, String> {
    if !registry.is_object() {
        return Err(wrong(registry, "must be an object"));
    }
    registry.members().map(|(id, value)| Ok((id.into(), dcc_listing(value)?))).collect()
}

/// What such a registry says of one issuer; all of it is optional in practice.
pub(super) fn dcc_listing(value: Value<'_>) -> Result<Listing, String> {
    if !value.is_object() {
        return Err(wrong(value, "must be an object"));
    }
    let text = |name: &str| value.get_str(name).map(Into::into);
    Ok(Listing { name: text("name"), url: text("url"), ..Listing::default() })
}

fn digest(value: Value<'_>) -> Result<Box<str>, String> {
    let text = value.as_str().map(str::to_ascii_lowercase).unwrap_or_default();
    let hex = text.strip_prefix("sha256:").unwrap_or_default();
    if hex.len() == 64 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        Ok(text.into())
    } else {
        Err(wrong(value, "must be sha256: and 64 hex digits"))
    }
}

/// A member that is a text with something in it.
fn text_of<'a>(object: Value<'a>, name: &str) -> Result<&'a str, String> {
    match object.get_str(name).filter(|text| !text.trim().is_empty()) {
        Some(text) => Ok(text),
        None => Err(wrong(object, &format!("has no text {name}"))),
    }
}

fn only(object: Value<'_>, names: &[&str]) -> Result<(), String> {
    match object.members().find(|(name, _)| !names.contains(name)) {
        Some((name, _)) => Err(wrong(object, &format!("has the member {name}, which is none of {}", names.join(", ")))),
        None => Ok(()),
    }
}

fn wrong(value: Value<'_>, what: &str) -> String {
    fault_at(&value.pointer(), what)
}

fn fault_at(pointer: &str, what: &str) -> String {
    if pointer.is_empty() { format!("the file {what}") } else { format!("{pointer} {what}") }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    const PINNED: &str = "sha256:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    /// The fault of a file of our own form with this one registry.
    fn fault(registry: &str) -> String {
        file(&format!(r#"{{"name":"a","registries":[{registry}]}}"#)).unwrap_err()
    }

    #[test]
    fn every_form_of_a_trust_file_is_read() {
        let ours = format!(
            r#"{{"name":"all kinds","registries":[
                {{"name":"a","type":"list","issuers":["did:web:a.example",
                    {{"id":"https://b.example/","name":"B","url":"https://b.example/","validFrom":"2026-01-01T00:00:00Z","validUntil":"2027-01-01T00:00:00+01:00"}}]}},
                {{"name":"b","type":"deny","issuers":[]}},
                {{"name":"c","type":"dcc-legacy","url":"https://c.example/registry.json","digest":"{PINNED}"}},
                {{"name":"d","type":"dcc-legacy","registry":{{"did:key:z6Mk":{{"name":"D"}}}}}},
                {{"name":"e","type":"oidf","trustAnchorEC":"https://e.example/","governanceUrl":"https://e.example/"}}]}}"#
        );
        let (name, registries) = file(&ours).unwrap();
        assert_eq!(name, "all kinds");
        let kinds: Vec<&str> = registries
            .iter()
            .map(|registry| match &registry.source {
                Source::List(_) => "list",
                Source::Deny(_) => "deny",
                Source::DccLegacy { digest, .. } => digest.as_deref().unwrap_or("dcc"),
                Source::Unsupported(kind) => kind,
            })
            .collect();
        assert_eq!(kinds, ["list", "deny", PINNED, "list", "oidf"]);
        let Some(Source::List(issuers)) = registries.first().map(|registry| &registry.source) else { return };
        let until = issuers.get("https://b.example/").and_then(|listing| listing.until).unwrap();
        assert_eq!(until.to_string(), "2026-12-31T23:00:00Z");
    }

    /// A registry type that is not ours to know is unknown there, and a slip in a file of our own form.
    #[test]
    fn tr_dcc_01_a_list_of_known_registries_and_its_members_are_left_as_they_are() {
        let known = r#"[{"name":"Members","type":"oidf","trustAnchorEC":"https://a.example/ec","new":true},
            {"name":"Old","type":"dcc-legacy","url":"https://a.example/registry.json","governanceUrl":"https://a.example/"},
            {"name":"Later","type":"vc-recognition","url":"https://a.example/vc.json"}]"#;
        let (_, registries) = file(known).unwrap();
        let names: Vec<&str> = registries.iter().map(|registry| &*registry.name).collect();
        assert_eq!(names, ["Members", "Old", "Later"]);
        assert!(matches!(&registries.last().unwrap().source, Source::Unsupported(kind) if &**kind == "vc-recognition"));
        assert!(fault(r#"{"name":"a","type":"vc-recognition"}"#).contains("none of list, deny, dcc-legacy, oidf"));
    }

    #[test]
    fn tr_dcc_02_a_registry_file_of_the_consortium_has_optional_members() {
        let (_, registries) =
            file(r#"{"meta":{"created":"2022"},"registry":{"did:web:a.example":{"name":"A","location":"X"},"did:key:z6Mk":{}}}"#)
                .unwrap();
        let Some(Source::List(issuers)) = registries.first().map(|registry| &registry.source) else { return };
        assert_eq!(issuers.get("did:web:a.example").and_then(|listing| listing.name.as_deref()), Some("A"));
        assert_eq!(issuers.get("did:key:z6Mk"), Some(&Listing::default()));
        assert!(file(r#"{"registry":{"did:web:a.example":null}}"#).is_err() && file(r#"{"registry":[]}"#).is_err());
    }

    #[test]
    fn a_trust_file_with_a_slip_is_refused_and_the_slip_is_named() {
        for (registry, expected) in [
            (r#"{"type":"list","issuers":[]}"#, "/registries/0 has no text name"),
            (r#"{"name":" ","type":"list","issuers":[]}"#, "/registries/0 has no text name"),
            (r#"{"name":"a","issuers":[]}"#, "/registries/0 has no text type"),
            (r#"{"name":"a","type":"list"}"#, "/registries/0 has no member issuers"),
            (r#"{"name":"a","type":"list","issuers":{}}"#, "/registries/0/issuers must be a list"),
            (r#"{"name":"a","type":"list","issuers":[],"url":"https://a.example/"}"#, "has the member url"),
            (r#"{"name":"a","type":"list","issuers":["hohenfels"]}"#, "not an absolute URL"),
            (r#"{"name":"a","type":"list","issuers":[7]}"#, "/issuers/0 must be an identifier or an object"),
            (r#"{"name":"a","type":"list","issuers":[{"name":"A"}]}"#, "/issuers/0 has no text id"),
            (r#"{"name":"a","type":"list","issuers":[{"id":"did:web:a.example","name":7}]}"#, "has no text name"),
            (
                r#"{"name":"a","type":"list","issuers":[{"id":"did:web:a.example","validuntil":"x"}]}"#,
                "the member validuntil",
            ),
            (
                r#"{"name":"a","type":"list","issuers":[{"id":"did:web:a.example","validUntil":"2027-01-01"}]}"#,
                "not a date",
            ),
            (
                r#"{"name":"a","type":"list","issuers":[{"id":"did:web:a.example","validFrom":"2027-01-01T00:00:00"}]}"#,
                "not a date",
            ),
            (
                r#"{"name":"a","type":"list","issuers":[{"id":"did:web:a.example","validFrom":"2027-01-01T00:00:00Z","validUntil":"2026-01-01T00:00:00Z"}]}"#,
                "ends before it begins",
            ),
            (
                r#"{"name":"a","type":"deny","issuers":["did:web:a.example","did:web:a.example"]}"#,
                "/issuers/1 lists did:web:a.example a second time",
            ),
            (r#"{"name":"a","type":"dcc-legacy"}"#, "must have either url"),
            (r#"{"name":"a","type":"dcc-legacy","url":"http://a.example/"}"#, "only https"),
            (r#"{"name":"a","type":"dcc-legacy","url":"https://127.0.0.1/"}"#, "IP address"),
            (r#"{"name":"a","type":"dcc-legacy","url":"https://a.example/","registry":{}}"#, "must have either url"),
            (r#"{"name":"a","type":"dcc-legacy","url":"https://a.example/","digest":"sha256:12"}"#, "64 hex digits"),
            ("7", "/registries/0 must be an object"),
        ] {
            let fault = fault(registry);
            assert!(fault.contains(expected), "{registry}: {fault}");
        }
        for (text, expected) in [
            ("", "at byte 0"),
            ("{}", "neither registries"),
            ("[]", "neither registries"),
            ("7", "neither registries"),
            (r#"{"registries":[]}"#, "the file has no text name"),
            (r#"{"name":"a","registries":[]}"#, "names no registry"),
            (r#"{"name":"a","registries":{}}"#, "/registries must be a list"),
            (r#"{"name":"a","registries":[],"policy":{}}"#, "the file has the member policy"),
            (r#"{"name":"a","name":"b","registries":[]}"#, "two members have the name name"),
            (r#"["did:web:a.example",{"id":"x"}]"#, "/1 has the id x, which is not an absolute URL"),
        ] {
            let fault = file(text).unwrap_err();
            assert!(fault.contains(expected), "{text}: {fault}");
        }
    }
}
