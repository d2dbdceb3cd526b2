//! Where an issuer publishes its badges: the scope that its profile states, or its own origin (OB2-HST-05..11).
//!
//! Source: <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#VerificationObject>. The scope is the
//! trust root of hosted badges: whoever can put a file at an address of another origin must not speak for the issuer.

use super::address::Address;
use proofmark_json::Value;

/// Why an address does not count as the issuer's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outside {
    /// It is not within the scope.
    Proven(String),
    /// The issuer states its scope in a way that is not known.
    Undecided(String),
}

/// What follows for an address that is within the scope.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Within {
    /// Parts of the issuer's statement that were not used.
    pub(crate) notes: Vec<String>,
}

/// Whether the issuer's profile states a scope of its own.
pub(crate) fn is_declared(profile: Value<'_>) -> bool {
    profile
        .get("verification")
        .is_some_and(|own| own.get("startsWith").is_some() || own.get("allowedOrigins").is_some())
}

/// Whether an address is within the scope of an issuer. `profile` is the document that was had from the issuer's own address;
/// without one its scope is its own origin.
pub(crate) fn check(profile: Option<Value<'_>>, issuer: &str, id: &str) -> Result<Within, Outside> {
    let outside = |reason: &str| Err(Outside::Proven(reason.to_owned()));
    let Some(issuer) = Address::read(issuer) else {
        // OB2-HST-11: without an address of the issuer nothing shows whose badge it is.
        return outside("the issuer is not named by a web address");
    };
    let Some(address) = Address::read(id) else { return outside("the badge has no web address") };
    if address.wanders() {
        return outside("its path has segments that lead elsewhere");
    }
    let stated = profile.and_then(|profile| profile.get("verification")).filter(|own| own.is_object());
    let member = |name: &str| stated.and_then(|own| own.get(name));
    if let Some(property) = member("verificationProperty")
        && !matches!(property.as_str(), Some("id" | "@id"))
    {
        // OB2-HST-10.
        let shown = property.as_str().unwrap_or("(no string)");
        return Err(Outside::Undecided(format!("a verificationProperty {shown}")));
    }
    let mut within = Within::default();
    match member("allowedOrigins") {
        None if address.same_origin(&issuer) => {}
        None => return outside("it is on another host than the issuer"),
        Some(list) => {
            let mut hosts = list.one_or_many().filter_map(Value::as_str);
            if !hosts.any(|origin| is_origin(origin, &address)) {
                return outside("its host is not among the allowedOrigins of the issuer");
            }
        }
    }
    if let Some(list) = member("startsWith") {
        let mut fits = false;
        for entry in list.one_or_many() {
            match entry.as_str().and_then(Address::read).filter(|prefix| !prefix.wanders()) {
                Some(prefix) => fits |= starts_with(&prefix, &address),
                None => within.notes.push(format!(
                    "startsWith has an entry that is no web address: {}",
                    entry.as_str().unwrap_or("(no string)")
                )),
            }
        }
        if !fits {
            return outside("it does not begin with one of the issuer's startsWith");
        }
    }
    Ok(within)
}

/// OB2-HST-08: an exact host with the usual port, an exact host with its port, or a whole origin. No wildcard and no suffix.
fn is_origin(origin: &str, address: &Address<'_>) -> bool {
    if super::address::is_web(origin) {
        return Address::read(origin).is_some_and(|own| matches!(own.rest, "" | "/") && own.same_origin(address));
    }
    let (host, port) = origin.split_once(':').unwrap_or((origin, ""));
    let port = if port == "443" { "" } else { port };
    host.eq_ignore_ascii_case(&address.host) && port == address.port && !host.is_empty()
}

/// OB2-HST-07: the same origin, and a path that goes on at the border of a segment.
fn starts_with(prefix: &Address<'_>, address: &Address<'_>) -> bool {
    let Some(more) = address.rest.strip_prefix(prefix.rest) else { return false };
    let border = prefix.rest.is_empty()
        || prefix.rest.ends_with(['/', '?', '#', '=', '&'])
        || more.is_empty()
        || more.starts_with(['/', '?', '#']);
    prefix.same_origin(address) && border
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use proofmark_json::{Bounds, Budget, Document};

    const ISSUER: &str = "https://issuer.example/profile";

    fn scoped(verification: &str, id: &str) -> Result<Within, Outside> {
        let text =
            if verification.is_empty() { "{}".to_owned() } else { format!(r#"{{"verification":{verification}}}"#) };
        let document = Document::parse(text.into_bytes(), &Bounds::default(), &mut Budget::new(10_000)).unwrap();
        check(Some(document.root()), ISSUER, id)
    }

    /// Table H.7, and what is near to it.
    #[test]
    fn ob2_hst_05_to_08_micro_vectors_h7() {
        for (verification, id, inside) in [
            ("", "https://issuer.example/a/1", true),
            ("", "http://issuer.example/a/1", true),
            ("", "https://ISSUER.example/a/1", true),
            ("", "https://www.issuer.example/a/1", false),
            ("", "https://issuer.example:8443/a/1", false),
            ("", "https://issuer.example.evil.test/a/1", false),
            ("", "https://issuer.example@evil.test/a/1", false),
            ("{}", "https://issuer.example/a/1", true),
            (r#"{"allowedOrigins":"badges.example"}"#, "https://badges.example/a/1", true),
            (r#"{"allowedOrigins":["issuer.example","badges.example"]}"#, "https://badges.example/a/1", true),
            (r#"{"allowedOrigins":"badges.example"}"#, "https://x.badges.example/a/1", false),
            (r#"{"allowedOrigins":"badges.example"}"#, "https://badges.example:8443/a/1", false),
            (r#"{"allowedOrigins":"badges.example:8443"}"#, "https://badges.example:8443/a/1", true),
            (r#"{"allowedOrigins":"https://badges.example"}"#, "https://badges.example/a/1", true),
            (r#"{"allowedOrigins":"*.example"}"#, "https://badges.example/a/1", false),
            (r#"{"allowedOrigins":[]}"#, "https://issuer.example/a/1", false),
            (r#"{"startsWith":"https://issuer.example/a/"}"#, "https://issuer.example/b/1", false),
            (r#"{"startsWith":"https://issuer.example/a/"}"#, "https://issuer.example/a/1", true),
            (r#"{"startsWith":"https://issuer.example/a/"}"#, "https://issuer.example/a/../b/1", false),
            (r#"{"startsWith":"https://issuer.example/a/"}"#, "https://issuer.example/a/%2E%2e/b/1", false),
            (r#"{"startsWith":"https://issuer.example"}"#, "https://issuer.example.evil.test/1", false),
            (r#"{"startsWith":"https://issuer.example"}"#, "https://issuer.example/1", true),
            (
                r#"{"startsWith":"https://host.example/u/alice","allowedOrigins":"host.example"}"#,
                "https://host.example/u/alice-evil/1",
                false,
            ),
            (
                r#"{"startsWith":"https://host.example/u/alice","allowedOrigins":"host.example"}"#,
                "https://host.example/u/alice/1",
                true,
            ),
            // The reference validator asks for both, and the origin of the issuer stands in for a list that is not there.
            (r#"{"startsWith":"https://host.example/u/alice"}"#, "https://host.example/u/alice/1", false),
            (r#"{"startsWith":"issuer.example"}"#, "https://issuer.example/a/1", false),
            (r#"{"startsWith":""}"#, "https://issuer.example/a/1", false),
        ] {
            assert_eq!(scoped(verification, id).is_ok(), inside, "{verification} {id}");
        }
    }

    #[test]
    fn ob2_hst_10_11_what_is_not_known_is_not_decided_and_an_issuer_without_address_has_no_scope() {
        let other = scoped(r#"{"verificationProperty":"url"}"#, "https://issuer.example/a/1");
        assert!(matches!(other, Err(Outside::Undecided(_))));
        assert!(scoped(r#"{"verificationProperty":"id"}"#, "https://issuer.example/a/1").is_ok());
        let document = Document::parse(b"{}".to_vec(), &Bounds::default(), &mut Budget::new(10_000)).unwrap();
        let outside = check(Some(document.root()), "urn:uuid:1", "https://issuer.example/a/1");
        assert!(matches!(outside, Err(Outside::Proven(_))));
        let noted =
            scoped(r#"{"startsWith":["issuer.example","https://issuer.example/"]}"#, "https://issuer.example/a");
        assert_eq!(noted.unwrap().notes.len(), 1);
    }

    #[test]
    fn ob2_hst_06_a_scope_is_stated_by_either_member() {
        let stated = |verification: &str| {
            let text = format!(r#"{{"verification":{verification}}}"#);
            let document = Document::parse(text.into_bytes(), &Bounds::default(), &mut Budget::new(10_000)).unwrap();
            is_declared(document.root())
        };
        assert!(
            stated(r#"{"startsWith":"https://issuer.example/"}"#) && stated(r#"{"allowedOrigins":"issuer.example"}"#)
        );
        assert!(!stated(r#"{"type":"HostedBadge"}"#) && !stated("null"));
    }
}
