//! Lists of the identifiers of withdrawn credentials: 1EdTechRevocationList, and the revocation list of Open Badges 2.0, which
//! has the same shape (OB3-REV-01..08, OB2-REV-01..03). They are not signed: what vouches for them is the
//! address that the credential states, and the connection to it.

use super::list::{Problem, check_age};
use crate::credential::SignedView;
use crate::resources::NeedKind;
use crate::run::Run;
use proofmark_json::{Document, JsonFault, Kind, Value};

/// What a list says of one credential.
#[derive(Debug)]
pub(super) struct Word {
    /// Why it was withdrawn, if it was: the issuer's own text, or nothing.
    pub(super) revoked: Option<String>,
    /// Oddities that change nothing.
    pub(super) notes: Vec<String>,
}

/// Looks a credential up in the list at an address. No other entry is ever shown (OB3-REV-08).
pub(super) fn look_up(signed: &SignedView<'_>, url: &str, issuer: &str, run: &mut Run<'_>) -> Result<Word, Problem> {
    let view = signed.view();
    let Some(id) = view.id().and_then(Value::as_str) else {
        return Err(Problem::invalid("the credential has no id to look for"));
    };
    let resource = run.ask(NeedKind::StatusList, url)?;
    check_age(&resource, None, run)?;
    let document = Document::parse(resource.bytes().to_vec(), &run.limits.json(), &mut run.budget)
        .map_err(|fault| unread(&fault))?;
    read(document.root(), url, &Wanted::new(id, false), issuer, run)
}

/// The same for a badge of Open Badges 2.0 or older, which has one or two names (OB2-REV-01..03, OB2-REV-05). What an issuer
/// withdrew is told whoever the list says it is by; but that it names nobody counts only if it is the issuer's own.
pub(super) fn look_up_old(
    url: &str,
    names: &[&str],
    issuer: &str,
    old: bool,
    run: &mut Run<'_>,
) -> Result<Word, Problem> {
    if names.is_empty() {
        return Err(Problem::invalid("the badge has no id to look for"));
    }
    let resource = run.ask(NeedKind::StatusList, url)?;
    check_age(&resource, None, run)?;
    let document = Document::parse(resource.bytes().trim_ascii().to_vec(), &run.limits.json(), &mut run.budget)
        .map_err(|fault| unread(&fault))?;
    let list = document.root();
    let mut word = Word { revoked: None, notes: Vec::new() };
    for name in names {
        let own = if old && is_map(list) {
            in_map(list, name, run)?
        } else {
            read(list, url, &Wanted::new(name, true), issuer, run)?
        };
        word.revoked = word.revoked.or(own.revoked);
        word.notes = own.notes;
    }
    let foreign = list.get("issuer").and_then(|own| own.as_str().or_else(|| own.get_str("id")));
    match foreign.filter(|own| !crate::open_badge_2::same_address(own, issuer)) {
        Some(own) if word.revoked.is_none() => Err(Problem::foreign(own, issuer)),
        _ => Ok(word),
    }
}

/// Members of errors that servers send as JSON: they must not read as a list that names nobody (OB3-REV-06).
const ERRORS: &[&str] = &["error", "errors", "message", "detail", "status", "code", "title"];

/// Whether it is a list of version 1: an object whose names are identifiers and whose values are reasons (OB2-REV-05).
fn is_map(list: Value<'_>) -> bool {
    list.is_object()
        && ENTRIES.iter().chain(ERRORS).all(|name| list.get(name).is_none())
        && list.members().all(|(_, value)| matches!(value.kind(), Kind::String | Kind::Bool | Kind::Null))
}

fn in_map(list: Value<'_>, name: &str, run: &mut Run<'_>) -> Result<Word, Problem> {
    run.budget.work(list.text().len() / 4).map_err(|_| limit())?;
    let wanted = Wanted::new(name, true);
    let entry = list.members().find(|(own, _)| wanted.is(own));
    let revoked = entry.map(|(_, reason)| reason.as_str().unwrap_or_default().to_owned());
    Ok(Word { revoked, notes: Vec::new() })
}

/// Where the entries stand: two spellings of Open Badges 3.0, one of 2.0 (OB3-REV-03, OB2-REV-01).
const ENTRIES: &[&str] = &["revokedCredential", "revokedCredentials", "revokedAssertions"];

fn read(list: Value<'_>, url: &str, wanted: &Wanted<'_>, issuer: &str, run: &mut Run<'_>) -> Result<Word, Problem> {
    if !list.is_object() {
        return Err(Problem::invalid("it is not a JSON object"));
    }
    let mut notes = Vec::new();
    // OB3-REV-06: an error as JSON has none of these, and must not read as a list that names nobody. So the lists of version
    // 1, which are nothing but maps from identifiers to reasons, are none here.
    let lists = || ENTRIES.iter().filter_map(|name| list.get(name));
    if lists().next().is_none() {
        return Err(Problem::invalid("it has no list of revoked credentials"));
    }
    if list.get("error").is_some() || list.get("errors").is_some() {
        return Err(Problem::invalid("it is an answer about an error"));
    }
    // OB3-REV-04: whoever controls the address could say what they like anyway, so this is worth a note only.
    match list.get("issuer").and_then(|own| own.as_str().or_else(|| own.get_str("id"))) {
        Some(own) if own == issuer => {}
        Some(own) => notes.push(format!("the list is by {own}, the credential is by {issuer}")),
        None => notes.push("the list does not say whose it is".to_owned()),
    }
    if let Some(own) = list.get_str("id").filter(|own| *own != url) {
        notes.push(format!("the list says that its address is {own}"));
    }
    if lists().any(|entries| !matches!(entries.kind(), Kind::Array | Kind::Object)) {
        return Err(Problem::invalid("its list of revoked credentials is not a list"));
    }
    let (mut revoked, mut nameless) = (None, false);
    // A server that moves from one spelling to the other may write both.
    for entry in lists().flat_map(Value::one_or_many) {
        let names = || [entry.as_str(), entry.get_str("id"), entry.get_str("uid")].into_iter().flatten();
        run.budget.work(names().map(str::len).sum::<usize>() / 4 + 4).map_err(|_| limit())?;
        nameless |= names().next().is_none();
        if revoked.is_none() && names().any(|own| wanted.is(own)) && is_set(entry) {
            revoked = Some(entry.get_str("revocationReason").unwrap_or_default().to_owned());
        }
    }
    // Whoever is meant by an entry without a name could be this one (OB3-REV-06).
    if revoked.is_none() && nameless {
        return Err(Problem::invalid("an entry of its list names no credential"));
    }
    Ok(Word { revoked, notes })
}

/// What was too much to read is not known to be no list (R2).
fn unread(fault: &JsonFault) -> Problem {
    match fault {
        JsonFault::Limit(limit) => {
            Problem::new(crate::report::Code::StatusLimit, format!("the limit {limit} was reached"))
        }
        _ => Problem::invalid("it is not a JSON text"),
    }
}

fn limit() -> Problem {
    Problem::new(crate::report::Code::StatusLimit, "the limit work was reached")
}

/// `revoked` is true unless it says otherwise; some issuers write it as a string (OB3-REV-03).
fn is_set(entry: Value<'_>) -> bool {
    let revoked = entry.get("revoked");
    revoked.is_none_or(|revoked| revoked.as_bool() != Some(false) && revoked.as_str() != Some("false"))
}

/// The identifier that is looked for, decoded once for all entries (THREAT-50).
struct Wanted<'a> {
    text: &'a str,
    plain: Vec<u8>,
    is_plain: bool,
    /// Whether http and https addresses are one (OB2-MOD-10).
    old: bool,
}

impl<'a> Wanted<'a> {
    fn new(text: &'a str, old: bool) -> Self {
        Self { text, plain: plain(text), is_plain: !is_spelt(text), old }
    }

    /// OB3-EQ-01, OB3-REV-05: the same text, or the same once blanks around it and percent-encoding are taken off.
    fn is(&self, other: &str) -> bool {
        self.text == other
            || (self.old && crate::open_badge_2::same_address(self.text, other))
            || ((!self.is_plain || is_spelt(other)) && plain(other) == self.plain)
    }
}

fn is_spelt(text: &str) -> bool {
    text.contains('%') || text.trim().len() != text.len()
}

fn plain(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.trim().bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let pair = (ahead.next().and_then(hex), ahead.next().and_then(hex));
        match (byte, pair) {
            (b'%', (Some(high), Some(low))) => {
                out.push(high << 4 | low);
                rest = ahead;
            }
            _ => out.push(byte),
        }
    }
    out
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::{Policy, Resources, Timestamp};
    use proofmark_json::{Bounds, Budget};

    const URL: &str = "https://college.example/revoked.json";

    fn word(list: &str, id: &str) -> Result<Word, Problem> {
        let document = Document::parse(list.as_bytes().to_vec(), &Bounds::default(), &mut Budget::new(10_000)).unwrap();
        with_run(&Resources::new(), |run| {
            read(document.root(), URL, &Wanted::new(id, false), "did:web:college.example", run)
        })
    }

    fn with_run<T>(resources: &Resources, look: impl FnOnce(&mut Run<'_>) -> T) -> T {
        let policy = Policy::default();
        let library = proofmark_rdf::Library::built_in();
        let at = Timestamp::parse("2026-06-01T12:00:00Z").unwrap();
        let provider = crate::CryptoProvider::default();
        look(&mut Run::new(&policy, &policy.limits, provider, &library, resources, at))
    }

    #[test]
    fn ob3_rev_02_03_ob2_rev_01_02_who_is_on_the_list() {
        let on = |list: &str| word(list, "urn:uuid:1 ").unwrap_or_else(|fault| panic!("{list}: {fault:?}")).revoked;
        for (list, reason) in [
            (r#"{"revokedCredential":[{"id":"urn:uuid:1"}]}"#, ""),
            (r#"{"revokedCredentials":[{"id":"urn:uuid:2"},{"id":"urn%3Auuid:1","revoked":"true"}]}"#, ""),
            (r#"{"revokedCredentials":["urn:uuid:1"]}"#, ""),
            (r#"{"revokedCredential":{"id":"urn:uuid:1","revoked":true,"revocationReason":"left"}}"#, "left"),
            (r#"{"revokedAssertions":[{"uid":"urn:uuid:1"}]}"#, ""),
            // Two names, two spellings of the list: whichever says it.
            (r#"{"revokedAssertions":[{"id":"urn:uuid:2","uid":"urn:uuid:1"}]}"#, ""),
            (r#"{"revokedCredential":[],"revokedCredentials":["urn:uuid:1"]}"#, ""),
            (r#"{"revokedCredential":[7,"urn:uuid:1"]}"#, ""),
        ] {
            assert_eq!(on(list).as_deref(), Some(reason), "{list}");
        }
        for list in [
            r#"{"revokedCredential":[]}"#,
            r#"{"revokedCredential":[{"id":"urn:uuid:2"}]}"#,
            r#"{"revokedCredential":[{"id":"urn:uuid:1","revoked":false}]}"#,
            r#"{"revokedCredential":[{"id":"urn:uuid:1","revoked":"false"}]}"#,
        ] {
            assert_eq!(on(list), None, "{list}");
        }
    }

    #[test]
    fn ob3_rev_04_who_else_keeps_the_list_is_noted_and_what_is_no_list_says_nothing() {
        let list = r#"{"id":"https://other.example/","issuer":{"id":"did:web:other.example"},"revokedCredential":[]}"#;
        assert_eq!(word(list, "urn:uuid:1").unwrap().notes.len(), 2);
        let list = r#"{"issuer":"did:web:college.example","revokedCredential":[]}"#;
        assert!(word(list, "urn:uuid:1").unwrap().notes.is_empty());
        for bad in [
            "[]",
            "{}",
            r#"{"error":"not found"}"#,
            r#"{"urn:uuid:2":"left"}"#,
            r#"{"id":"https://college.example/revoked.json"}"#,
            r#"{"revokedCredential":true}"#,
            r#"{"revokedCredential":[],"revokedCredentials":true}"#,
            r#"{"revokedCredential":[],"error":"try again"}"#,
            r#"{"revokedCredential":[["urn:uuid:1"]]}"#,
            r#"{"revokedCredential":[{"@id":"urn:uuid:1"}]}"#,
            r#"{"revokedCredential":{}}"#,
        ] {
            assert!(word(bad, "urn:uuid:1").is_err(), "{bad}");
        }
    }

    #[test]
    fn ob2_rev_03_the_silence_of_another_issuers_list_says_nothing() {
        let own = "https://college.example/issuer";
        let says = |issuer: &str| {
            let mut resources = Resources::new();
            let list = format!(r#"{{"issuer":{issuer},"revokedAssertions":["urn:uuid:2"]}}"#);
            resources.insert(URL, list.as_bytes());
            let word = |name: &str| with_run(&resources, |run| look_up_old(URL, &[name], own, false, run));
            (word("urn:uuid:1").is_ok(), word("urn:uuid:2").is_ok_and(|word| word.revoked.is_some()))
        };
        for issuer in [r#""https://college.example/issuer""#, r#"{"id":"https://college.example/issuer"}"#] {
            assert_eq!(says(issuer), (true, true), "{issuer}");
        }
        for issuer in [r#""https://other.example/""#, r#"{"id":"https://other.example/"}"#] {
            assert_eq!(says(issuer), (false, true), "{issuer}");
        }
    }

    #[test]
    fn ob2_mod_10_an_address_is_the_same_under_both_schemes() {
        let says = |listed: &str, own: &str, old: bool| {
            let mut resources = Resources::new();
            resources.insert(URL, format!(r#"{{"revokedAssertions":["{listed}"]}}"#).as_bytes());
            let word = with_run(&resources, |run| look_up_old(URL, &[own], "https://college.example/", old, run));
            word.unwrap().revoked.is_some()
        };
        for old in [false, true] {
            assert!(says("https://college.example/7", "http://college.example/7", old));
            assert!(says("http://college.example/7", "https://college.example/7", old));
            assert!(!says("https://college.example/7", "https://college.example/8", old));
        }
    }

    /// THREAT-50: a long identifier is decoded once, and comparing it is paid for.
    #[test]
    fn threat_50_a_list_of_long_names_ends_at_the_limit() {
        let id = format!("urn:x:%41{}", "a".repeat(300_000));
        let entries: Vec<String> =
            (0..2_000).map(|number| format!("\"urn:x:%41{number}{}\"", "b".repeat(60_000))).collect();
        let list = format!(r#"{{"revokedCredential":[{}]}}"#, entries.join(","));
        let document = Document::parse(
            list.into_bytes(),
            &Bounds { text_bytes: u64::MAX, ..Bounds::default() },
            &mut Budget::new(u64::MAX),
        )
        .unwrap();
        let word = with_run(&Resources::new(), |run| read(document.root(), URL, &Wanted::new(&id, false), "x", run));
        assert!(word.is_err());
    }
}
