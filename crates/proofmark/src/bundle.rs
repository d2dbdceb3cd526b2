//! Evidence bundles: the badges and every document that a verdict on them needs, in one file. `docs/bundle.md` describes it.

use crate::encoding;
use crate::resources::{Resource, Resources};
use crate::time::Timestamp;
use crate::{Error, Policy};
use proofmark_json::{Bounds, Budget, Document, Value, jcs};
use serde_json::{Map, Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// The version of the format.
const VERSION: &str = "1";

/// What a bundle may cost to read; the badges inside have the limits of their policy when they are verified.
const BOUNDS: Bounds = Bounds { text_bytes: 1 << 30, depth: 64, values: 4_000_000, members: 1_000_000 };
const WORK: u64 = 1 << 30;

/// Badges and the documents that a verdict on them needs. Equal contents are stored once, however many badges share them.
///
/// ```
/// use proofmark::{Bundle, Input, Policy, Resources, Timestamp, Verifier};
///
/// let (badge, at) = (br#"{"@context":"https://www.w3.org/ns/credentials/v2"}"#, Timestamp::parse("2026-06-01T12:00:00Z")?);
/// let mut resources = Resources::new();
/// resources.insert_unavailable("https://college.example/did.json", "HTTP 404");
/// let mut bundle = Bundle::new(Policy::default());
/// bundle.add("badge.json", badge);
/// bundle.gather(&resources);
///
/// let again = Bundle::from_bytes(&bundle.to_bytes())?;
/// let (name, bytes) = again.inputs().next().expect("it was put in");
/// let report = |bytes, resources| Verifier::new(Policy::default()).verify(Input::from_bytes(bytes), resources, at);
/// assert_eq!((name, report(bytes, again.resources())), ("badge.json", report(badge, &resources)));
/// # Ok::<(), proofmark::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Bundle {
    policy: Policy,
    trust: Option<String>,
    inputs: Vec<(String, Vec<u8>)>,
    resources: Resources,
}

impl Bundle {
    /// An empty bundle of evidence under a policy.
    #[must_use]
    pub fn new(policy: Policy) -> Self {
        Self { policy, trust: None, inputs: Vec::new(), resources: Resources::new() }
    }

    /// Puts in the text of the trust file that the badges were verified with.
    pub fn trusting(&mut self, trust: &str) {
        self.trust = Some(trust.to_owned());
    }

    /// Puts in a badge under a name for people, such as its file name.
    pub fn add(&mut self, name: &str, bytes: &[u8]) {
        self.inputs.push((name.to_owned(), bytes.to_vec()));
    }

    /// Puts in documents, and what could not be had. A later one of the same address replaces an earlier one.
    pub fn gather(&mut self, resources: &Resources) {
        for (url, answer) in resources.iter() {
            match answer {
                Ok(resource) => self.resources.put(url, resource.clone()),
                Err(_) if resources.is_gone(url) => self.resources.insert_gone(url),
                Err(reason) => self.resources.insert_unavailable(url, reason),
            }
        }
    }

    /// The policy that the evidence was gathered under.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The text of the trust file, for [`Trust::from_json`](crate::Trust::from_json), if there was one.
    #[must_use]
    pub fn trust(&self) -> Option<&str> {
        self.trust.as_deref()
    }

    /// The badges with their names, in the order in which they were put in.
    pub fn inputs(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.inputs.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// The documents, for [`Verifier::verify`](crate::Verifier::verify).
    #[must_use]
    pub fn resources(&self) -> &Resources {
        &self.resources
    }

    /// The file: JSON, the same bytes for the same contents.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut contents: BTreeMap<String, Json> = BTreeMap::new();
        let mut store = |bytes: &[u8]| {
            let digest = encoding::hex(&encoding::sha256(bytes));
            contents.entry(digest.clone()).or_insert_with(|| encoding::base64url_encode(bytes).into());
            Json::from(digest)
        };
        let inputs: Vec<Json> =
            self.inputs.iter().map(|(name, bytes)| json!({ "name": name, "sha256": store(bytes) })).collect();
        let resources: Vec<Json> = self
            .resources
            .iter()
            .map(|(url, answer)| match answer {
                Err(_) if self.resources.is_gone(url) => json!({ "url": url, "gone": true }),
                Err(reason) => json!({ "url": url, "unavailable": reason }),
                Ok(resource) => {
                    let mut item = Map::new();
                    item.insert("url".to_owned(), url.into());
                    item.insert("sha256".to_owned(), store(resource.bytes()));
                    if let Some(at) = resource.when() {
                        item.insert("fetchedAt".to_owned(), at.to_string().into());
                    }
                    if let Some(kind) = resource.kind() {
                        item.insert("mediaType".to_owned(), kind.into());
                    }
                    if let Some(origin) = resource.origin() {
                        item.insert("cameFrom".to_owned(), origin.into());
                    }
                    Json::Object(item)
                }
            })
            .collect();
        let policy: Json = serde_json::from_str(&self.policy.to_json()).unwrap_or_default();
        let trust = self.trust.as_ref().map(|text| json!({ "sha256": store(text.as_bytes()) }));
        let mut whole = json!({
            "proofmarkBundle": VERSION,
            "policy": policy,
            "inputs": inputs,
            "resources": resources,
            "trust": trust,
        });
        let index = Document::parse(serde_json::to_vec(&whole).unwrap_or_default(), &BOUNDS, &mut Budget::new(WORK));
        let digest = index.map(|index| index_digest(index.root())).unwrap_or_default();
        if let Some(whole) = whole.as_object_mut() {
            whole.insert("digest".to_owned(), digest.into());
            whole.insert("contents".to_owned(), json!(contents));
        }
        let mut bytes = serde_json::to_vec_pretty(&whole).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// Reads a file that [`to_bytes`](Self::to_bytes) wrote.
    ///
    /// # Errors
    /// [`Error::Bundle`] when it is not a bundle of this version, and when the content of an item is not what its digest
    /// says: the message then names the item.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        read(bytes).map_err(Error::Bundle)
    }
}

/// SHA-256 of the canonical form (RFC 8785) of everything but the contents, which have digests of their own.
fn index_digest(root: Value<'_>) -> String {
    let index = ["proofmarkBundle", "policy", "inputs", "resources", "trust"];
    let members = index.iter().filter_map(|name| root.get(name));
    encoding::hex(&encoding::sha256(&members.map(jcs::canonical).collect::<Vec<_>>().join(&b'\n')))
}

fn read(bytes: &[u8]) -> Result<Bundle, String> {
    let document = Document::parse(bytes.to_vec(), &BOUNDS, &mut Budget::new(WORK))
        .map_err(|fault| crate::input::json_finding(&fault, "the bundle").detail())?;
    let root = document.root();
    match root.get_str("proofmarkBundle") {
        Some(VERSION) => {}
        Some(other) => return Err(format!("it has version {other} of the format, this is version {VERSION}")),
        None => return Err("it is not an evidence bundle".to_owned()),
    }
    known(root, &["proofmarkBundle", "policy", "inputs", "resources", "trust", "digest", "contents"])?;
    if root.get_str("digest") != Some(index_digest(root).as_str()) {
        return Err("its list of items was changed: it does not have the digest that it states".to_owned());
    }
    let policy = root.get("policy").filter(|policy| policy.is_object()).ok_or("it has no policy")?;
    let policy = Policy::from_json(policy.text()).map_err(|error| error.to_string())?;
    let contents = root.get("contents").into_iter().flat_map(Value::members);
    let contents: BTreeMap<&str, &str> =
        contents.filter_map(|(digest, value)| Some((digest, value.as_str()?))).collect();
    let mut used = BTreeSet::new();
    let list = |name: &str| {
        let list = root.get(name).filter(|list| list.kind() == proofmark_json::Kind::Array);
        list.map(Value::items).ok_or_else(|| format!("it has no list of {name}"))
    };
    let mut bundle = Bundle::new(policy);
    if let Some(trust) = root.get("trust").filter(|trust| trust.is_object()) {
        let text = String::from_utf8(content(&contents, trust, "the trust file", &mut used)?);
        bundle.trust = Some(text.map_err(|_| "the trust file is not UTF-8")?);
    }
    for item in list("inputs")? {
        known(item, &["name", "sha256"])?;
        let name = text(item, "name")?;
        bundle.inputs.push((name.to_owned(), content(&contents, item, name, &mut used)?));
    }
    for item in list("resources")? {
        known(item, &["url", "sha256", "fetchedAt", "mediaType", "cameFrom", "unavailable", "gone"])?;
        let url = text(item, "url")?;
        if bundle.resources.get(url).is_some() {
            return Err(format!("the document {url} stands twice"));
        }
        if item.get("gone").and_then(Value::as_bool) == Some(true) {
            bundle.resources.insert_gone(url);
            continue;
        }
        if let Some(reason) = item.get_str("unavailable") {
            bundle.resources.insert_unavailable(url, reason);
            continue;
        }
        let mut resource = Resource::new(&content(&contents, item, url, &mut used)?);
        if item.get("fetchedAt").is_some() {
            let at = Timestamp::parse(text(item, "fetchedAt")?);
            resource = resource.fetched_at(at.map_err(|error| format!("{url}: {error}"))?);
        }
        if item.get("mediaType").is_some() {
            resource = resource.media_type(text(item, "mediaType")?);
        }
        if item.get("cameFrom").is_some() {
            resource = resource.came_from(text(item, "cameFrom")?);
        }
        bundle.resources.put(url, resource);
    }
    // Whatever nobody refers to was checked by nobody.
    match contents.keys().find(|digest| !used.contains(*digest)) {
        Some(digest) => Err(format!("the content {digest} belongs to no item")),
        None => Ok(bundle),
    }
}

/// The content of an item, which must be what its digest says.
fn content<'a>(
    contents: &BTreeMap<&'a str, &str>,
    item: Value<'a>,
    name: &str,
    used: &mut BTreeSet<&'a str>,
) -> Result<Vec<u8>, String> {
    let digest = text(item, "sha256")?;
    let encoded = contents.get(digest).ok_or_else(|| format!("the content of {name} is missing"))?;
    let bytes = encoding::base64url_decode(encoded);
    let bytes = bytes.filter(|bytes| encoding::hex(&encoding::sha256(bytes)) == digest);
    used.insert(digest);
    bytes.ok_or_else(|| format!("the content of {name} was changed: it does not have the digest {digest}"))
}

fn text<'a>(item: Value<'a>, name: &str) -> Result<&'a str, String> {
    item.get_str(name).ok_or_else(|| format!("an item at {} has no {name}", item.pointer()))
}

fn known(object: Value<'_>, names: &[&str]) -> Result<(), String> {
    match object.members().find(|(name, _)| !names.contains(name)) {
        Some((name, value)) => Err(format!("the member {name} at {} is not known", value.pointer())),
        None => Ok(()),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn bundle() -> Bundle {
        let mut resources = Resources::new();
        let at = Timestamp::parse("2026-06-01T12:00:00Z").unwrap();
        resources.put("https://a.example/list", Resource::new(b"a list").fetched_at(at).media_type("application/vc"));
        resources.put("https://b.example/list", Resource::new(b"a list").came_from("https://c.example/list"));
        resources.insert_unavailable("https://c.example/", "HTTP 404");
        resources.insert_gone("https://d.example/");
        let mut bundle = Bundle::new(Policy { clock_skew_seconds: 5, ..Policy::default() });
        bundle.add("one.json", b"{}");
        bundle.add("two.json", b"{}");
        bundle.trusting(r#"["did:web:a.example"]"#);
        bundle.gather(&resources);
        bundle
    }

    #[test]
    fn everything_comes_out_as_it_went_in_and_equal_contents_are_stored_once() {
        let bytes = bundle().to_bytes();
        let again = Bundle::from_bytes(&bytes).unwrap();
        assert_eq!(again.to_bytes(), bytes);
        assert_eq!(again.policy(), bundle().policy());
        assert!(again.inputs().eq(bundle().inputs()));
        assert!(again.resources().iter().eq(bundle().resources().iter()));
        assert!(again.resources().is_gone("https://d.example/") && !again.resources().is_gone("https://c.example/"));
        let whole: Json = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(whole.get("contents").and_then(Json::as_object).unwrap().len(), 3);
        assert_eq!(again.trust(), bundle().trust());
    }

    #[test]
    fn a_changed_content_is_named() {
        let text = String::from_utf8(bundle().to_bytes()).unwrap();
        let list = encoding::base64url_encode(b"a list");
        let fault = Bundle::from_bytes(text.replace(&list, &encoding::base64url_encode(b"a l1st")).as_bytes());
        assert!(fault.unwrap_err().to_string().contains("https://a.example/list was changed"));
        let fault = Bundle::from_bytes(text.replace("\"e30\"", "\"e31\"").as_bytes());
        assert!(fault.unwrap_err().to_string().contains("one.json was changed"));
    }

    #[test]
    fn every_changed_byte_is_noticed_or_changes_nothing() {
        let bytes = bundle().to_bytes();
        for place in 0..bytes.len() {
            let mut changed = bytes.clone();
            *changed.get_mut(place).unwrap() ^= 4;
            if let Ok(read) = Bundle::from_bytes(&changed) {
                assert_eq!(read.to_bytes(), bytes, "byte {place}");
            }
        }
    }

    #[test]
    fn what_is_no_bundle_or_not_of_this_version_is_said_to_be() {
        let text = String::from_utf8(bundle().to_bytes()).unwrap();
        for (bad, reason) in [
            (String::new(), ""),
            ("{}".to_owned(), "not an evidence bundle"),
            (text.replace("\"proofmarkBundle\": \"1\"", "\"proofmarkBundle\": \"2\""), "version 2"),
            (text.replace("\"contents\"", "\"more\": 1, \"contents\""), "more"),
            (text.replace("https://b.example/list", "https://a.example/list"), "list of items was changed"),
        ] {
            let fault = Bundle::from_bytes(bad.as_bytes()).unwrap_err().to_string();
            assert!(fault.contains(reason), "{fault}");
        }
    }
}
