//! Addresses of Open Badges 2.0 objects, as identifiers and as places (OB2-HST-02, OB2-HST-07, NET-02).
//!
//! Many old identifiers are http addresses. A document is never asked for over http: it is asked for at the https address of
//! the same host and path, and an identifier counts as the same whichever of the two schemes it is written with.

use crate::report::{Code, Finding};
use crate::resources::Resource;
use std::borrow::Cow;

/// A web address taken apart. Nothing is repaired: what has an odd form is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address<'a> {
    /// In small letters.
    pub(crate) host: String,
    /// As written; empty for the one of the scheme.
    pub(crate) port: &'a str,
    /// Path, query and fragment, as written.
    pub(crate) rest: &'a str,
}

impl<'a> Address<'a> {
    pub(crate) fn read(text: &'a str) -> Option<Self> {
        let (rest, own_port) = match (after(text, "https://"), after(text, "http://")) {
            (Some(rest), _) => (rest, "443"),
            (None, Some(rest)) => (rest, "80"),
            (None, None) => return None,
        };
        let odd = |byte: u8| !byte.is_ascii_graphic() || matches!(byte, b'\\' | b'"' | b'<' | b'>' | b'^' | b'`');
        if text.bytes().any(odd) {
            return None;
        }
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, rest) = rest.split_at_checked(end)?;
        let (host, port) = authority.split_once(':').unwrap_or((authority, own_port));
        if host.is_empty() || host.contains(['@', '[', ']']) || authority.contains('@') {
            return None;
        }
        if port.is_empty() || !port.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let port = if port == own_port { "" } else { port };
        Some(Self { host: host.to_ascii_lowercase(), port, rest })
    }

    /// The same host and port. http and https count as one, because nothing is ever asked for over http.
    pub(crate) fn same_origin(&self, other: &Self) -> bool {
        self.host == other.host && self.port == other.port
    }

    /// Whether a server or a client could take the path for another one: segments that go up or stand still, and what some
    /// servers make of such after they have decoded it, once or twice (OB2-HST-07).
    pub(crate) fn wanders(&self) -> bool {
        let path = self.rest.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
        let path = path.replace("%25", "%").replace("%2e", ".");
        path.contains("%2f")
            || path.contains("%5c")
            || path.split('/').any(|segment| matches!(segment.split(';').next(), Some("." | "..")))
    }
}

/// Text after a scheme, whose case does not count.
fn after<'a>(text: &'a str, scheme: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// Whether an identifier is a web address at all.
pub(crate) fn is_web(id: &str) -> bool {
    after(id, "https://").is_some() || after(id, "http://").is_some()
}

/// Whether it is written with the scheme that is never used.
pub(crate) fn is_insecure(id: &str) -> bool {
    after(id, "http://").is_some()
}

/// The address at which the document of an identifier is asked for: https, without the fragment.
pub(crate) fn place(id: &str) -> Cow<'_, str> {
    let whole = id.split_once('#').map_or(id, |(whole, _)| whole);
    match after(whole, "http://") {
        Some(rest) => Cow::Owned(format!("https://{rest}")),
        None => Cow::Borrowed(whole),
    }
}

/// Whether two identifiers are the same but for the scheme (OB2-MOD-10).
pub(crate) fn same(left: &str, right: &str) -> bool {
    let bare = |id| after(id, "https://").or_else(|| after(id, "http://"));
    left == right || bare(left).is_some_and(|left| bare(right) == Some(left))
}

/// Whether two addresses are of one host and port.
pub(crate) fn same_origin(left: &str, right: &str) -> bool {
    match (Address::read(left), Address::read(right)) {
        (Some(left), Some(right)) => left.same_origin(&right),
        _ => false,
    }
}

/// The host that a document came from, where that is not the one that was asked: a redirect of an issuer's page to any address
/// does not make what is there the issuer's (ATK-25).
pub(crate) fn strayed<'a>(resource: &'a Resource, url: &str) -> Option<&'a str> {
    resource.origin().filter(|origin| !same_origin(origin, url))
}

/// Tells of an identifier that is an http address.
pub(crate) fn note(id: &str, at: &str, findings: &mut Vec<Finding>) {
    if is_insecure(id) {
        let finding = Finding::new(Code::StructureInsecureAddress, at).with("id", id);
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ob2_hst_07_addresses_are_taken_apart_and_never_repaired() {
        let read =
            |text| Address::read(text).map(|address| format!("{}|{}|{}", address.host, address.port, address.rest));
        assert_eq!(read("https://Issuer.example/a?b#c").as_deref(), Some("issuer.example||/a?b#c"));
        assert_eq!(read("HTTP://issuer.example:80").as_deref(), Some("issuer.example||"));
        assert_eq!(read("https://issuer.example:443/").as_deref(), Some("issuer.example||/"));
        assert_eq!(read("https://issuer.example:8443/").as_deref(), Some("issuer.example|8443|/"));
        for odd in [
            "ftp://issuer.example/",
            "https://",
            "https://user@issuer.example/",
            "https://issuer.example:/",
            "https://issuer.example:x/",
            "https://issuer.example\\@evil.test/",
            "https://issuer.example/a b",
            "https://[::1]/",
            "urn:uuid:1",
        ] {
            assert_eq!(read(odd), None, "{odd}");
        }
    }

    #[test]
    fn net_02_the_scheme_is_the_only_thing_that_may_differ() {
        assert!(same("http://a.example/x", "https://a.example/x"));
        assert!(same("urn:uuid:1", "urn:uuid:1"));
        assert!(!same("http://a.example/x", "https://a.example/X"));
        assert!(!same("http://a.example/x", "https://a.example/x/"));
        assert_eq!(place("http://a.example/x#key"), "https://a.example/x");
    }

    #[test]
    fn ob2_hst_07_paths_that_a_server_could_read_in_another_way_wander() {
        let wanders =
            |path: &str| Address::read(&format!("https://issuer.example{path}")).is_some_and(|own| own.wanders());
        for path in [
            "/badges/../users/eve/1",
            "/badges/%2E%2e/users/eve/1",
            "/badges/%252e%252e/users/eve/1",
            "/badges/..%2fusers/eve/1",
            "/badges/..%5Cusers/eve/1",
            "/badges/..%255cusers/eve/1",
            "/badges/..;/users/eve/1",
            "/badges/.;x=1/1",
        ] {
            assert!(wanders(path), "{path}");
        }
        for path in ["/badges/1", "/badges/a..b", "/badges/...", "/badges/1;v=2", "/badges/%20", "/b?next=../x#../y"] {
            assert!(!wanders(path), "{path}");
        }
    }
}
