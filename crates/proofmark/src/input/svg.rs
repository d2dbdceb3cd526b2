//! The elements of an SVG that hold a badge, found by a pull parser that expands nothing (IN-SVG-01..08, THREAT-43).
//!
//! Sources: <https://www.imsglobal.org/spec/ob/v3p0/#svg>, <https://www.w3.org/TR/xml-names/>.

use super::Carrier;
use super::baked::{Finds, Standard, damaged, limit};
use super::jws;
use super::namespaces::Namespaces;
use crate::limits::Limits;
use crate::report::{Code, Finding};
use proofmark_json::{Budget, Document, JsonFault, Value, jcs};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;
use std::collections::BTreeMap;

const SVG: &str = "http://www.w3.org/2000/svg";

/// Every element that holds a badge, anywhere in the tree (IN-SVG-06); `None` if the input is no XML.
pub(super) fn find(bytes: &[u8], limits: &Limits, budget: &mut Budget) -> Option<(Carrier, Result<Finds, Finding>)> {
    if is_wide(bytes) {
        return Some((Carrier::Svg, Err(encoding("UTF-16"))));
    }
    let bytes = bytes.trim_ascii();
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if bytes.first() != Some(&b'<') {
        return None;
    }
    // A page about a badge is no XML more often than not, so it is recognised before it is parsed (IN-URL-02).
    if [&b"<!doctype html"[..], b"<html"].iter().any(|start| starts_with(bytes, start)) {
        return Some((Carrier::Unknown, Err(Finding::new(Code::InputWebPage, ""))));
    }
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limits.svg_bytes {
        return Some((Carrier::Svg, Err(limit("svgBytes"))));
    }
    let found = match std::str::from_utf8(bytes) {
        Ok(text) => Walk::new(limits).run(text, budget),
        Err(_) => Err(encoding("an encoding other than UTF-8")),
    };
    let other = |finding: &Finding| matches!(finding.code(), Code::InputUnrecognised | Code::InputWebPage);
    let carrier = if found.as_ref().is_err_and(other) { Carrier::Unknown } else { Carrier::Svg };
    Some((carrier, found))
}

/// XML in UTF-16, with or without its byte order mark.
fn is_wide(bytes: &[u8]) -> bool {
    [&b"\xff\xfe<\0"[..], b"\xfe\xff\0<", b"<\0", b"\0<"].iter().any(|start| bytes.starts_with(start))
}

fn starts_with(bytes: &[u8], start: &[u8]) -> bool {
    bytes.get(..start.len()).is_some_and(|own| own.eq_ignore_ascii_case(start))
}

fn encoding(name: &str) -> Finding {
    Finding::new(Code::InputPictureEncoding, "").with("encoding", name)
}

/// The reason names no content of the picture.
fn broken(reason: &str) -> Finding {
    damaged(Carrier::Svg, reason)
}

/// An element that may hold a badge, while it is read.
struct Holder {
    standard: Standard,
    name: &'static str,
    verify: Option<String>,
    body: String,
}

struct Walk<'l> {
    limits: &'l Limits,
    namespaces: Namespaces,
    depth: u64,
    rooted: bool,
    holder: Option<Holder>,
    finds: Finds,
}

impl<'l> Walk<'l> {
    fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            namespaces: Namespaces::default(),
            depth: 0,
            rooted: false,
            holder: None,
            finds: Finds::default(),
        }
    }

    fn run(mut self, text: &str, budget: &mut Budget) -> Result<Finds, Finding> {
        budget.work(text.len() / 4).map_err(|reached| limit(reached.0))?;
        let mut reader = Reader::from_str(text);
        for number in 0_u64.. {
            if number > self.limits.xml_nodes {
                return Err(limit("xmlNodes"));
            }
            budget.work(4).map_err(|reached| limit(reached.0))?;
            match reader.read_event().map_err(|_| broken("it is not well-formed XML"))? {
                Event::Decl(declared) => declaration(&declared, text)?,
                Event::DocType(doctype) => self.doctype(&doctype)?,
                Event::Start(start) => self.start(&start, budget)?,
                Event::Empty(start) => {
                    self.start(&start, budget)?;
                    self.end(budget)?;
                }
                Event::End(_) => self.end(budget)?,
                Event::Text(part) => self.body(&part.xml10_content()),
                Event::CData(part) => self.body(&part.xml10_content()),
                Event::GeneralRef(reference) => self.reference(&reference)?,
                // IN-SVG-06: what is in a comment is not there.
                Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => break,
            }
        }
        if self.depth > 0 || !self.rooted {
            return Err(broken("it is cut off"));
        }
        Ok(self.finds)
    }

    /// IN-SVG-05: one that names a DTD is skipped, and nothing is fetched; one that brings declarations is not read.
    fn doctype(&mut self, doctype: &str) -> Result<(), Finding> {
        if self.rooted {
            return Err(broken("a document type stands inside of it"));
        }
        if starts_with(doctype.as_bytes(), b"html") {
            return Err(Finding::new(Code::InputWebPage, ""));
        }
        if doctype.contains('[') { Err(Finding::new(Code::InputDoctype, "")) } else { Ok(()) }
    }

    fn start(&mut self, start: &BytesStart<'_>, budget: &mut Budget) -> Result<(), Finding> {
        if self.holder.is_some() {
            return Err(broken("the element of the badge holds further elements"));
        }
        if self.rooted && self.depth == 0 {
            return Err(broken("something stands behind its end"));
        }
        self.depth = self.depth.saturating_add(1);
        if self.depth > self.limits.xml_depth {
            return Err(limit("xmlDepth"));
        }
        let (mut count, mut declared) = (0_u64, 0_u64);
        let mut verify = None;
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| broken("an attribute is not well formed, or stands twice"))?;
            count = count.saturating_add(1);
            if count > self.limits.xml_attributes {
                return Err(limit("xmlAttributes"));
            }
            let name = attribute.key.0;
            let namespace = name == "xmlns" || name.starts_with("xmlns:");
            if !namespace && name != "verify" {
                continue;
            }
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            let value = value.map_err(|_| broken("an attribute has a reference that is not known"))?;
            if namespace {
                declared = declared.saturating_add(1);
                if declared > self.limits.xml_namespaces {
                    return Err(limit("xmlNamespaces"));
                }
                self.namespaces.declare(self.depth, name, &value);
            } else {
                verify = Some(value.into_owned());
            }
        }
        let name = start.name();
        let (prefix, local) = name.0.split_once(':').unwrap_or(("", name.0));
        if !self.rooted {
            self.rooted = true;
            return self.root(prefix, local);
        }
        if let Some((standard, name, exact)) = self.badge(prefix, local, budget)? {
            if !exact {
                self.finds.note_once(Finding::new(Code::InputNamespace, "").with("place", name));
            }
            self.holder = Some(Holder { standard, name, verify, body: String::new() });
        }
        Ok(())
    }

    /// IN-01: the root decides whether it is a picture.
    fn root(&self, prefix: &str, local: &str) -> Result<(), Finding> {
        let namespace = self.namespaces.of(prefix);
        if local == "svg" && namespace.is_none_or(|uri| uri == SVG) {
            Ok(())
        } else if local.eq_ignore_ascii_case("html") {
            Err(Finding::new(Code::InputWebPage, ""))
        } else {
            Err(Finding::new(Code::InputUnrecognised, ""))
        }
    }

    /// Whether this is the element of a baker, by namespace and local name (IN-SVG-01..03), and whether its namespace is
    /// written as the standard has it. Close misses are told of; any other namespace is somebody else's (IN-SVG-04).
    fn badge(
        &self,
        prefix: &str,
        local: &str,
        budget: &mut Budget,
    ) -> Result<Option<(Standard, &'static str, bool)>, Finding> {
        // Looked up for these two names only: there may be many elements, and many declarations.
        if !matches!(local, "assertion" | "credential") {
            return Ok(None);
        }
        budget.work(self.namespaces.len() / 4).map_err(|reached| limit(reached.0))?;
        let uri = self.namespaces.of(prefix);
        let bare = uri.map(|uri| {
            let uri = uri.strip_prefix("https://").or_else(|| uri.strip_prefix("http://")).unwrap_or(uri);
            uri.strip_suffix('/').unwrap_or(uri)
        });
        let (standard, name, exact) = match (bare, local) {
            (Some("purl.imsglobal.org/ob/v3p0"), "credential") => {
                (Standard::OpenBadges3, "openbadges:credential", "https://purl.imsglobal.org/ob/v3p0")
            }
            (Some("purl.imsglobal.org/clr/v2p0"), "credential") => {
                (Standard::Clr2, "clr:credential", "https://purl.imsglobal.org/clr/v2p0")
            }
            (Some("openbadges.org"), "assertion") => {
                (Standard::OpenBadges2, "openbadges:assertion", "http://openbadges.org")
            }
            (None, "credential") if prefix == "openbadges" => (Standard::OpenBadges3, "openbadges:credential", ""),
            (None, "assertion") if prefix == "openbadges" => (Standard::OpenBadges2, "openbadges:assertion", ""),
            _ => return Ok(None),
        };
        Ok(Some((standard, name, uri == Some(exact))))
    }

    fn body(&mut self, part: &str) {
        if let Some(holder) = &mut self.holder {
            holder.body.push_str(part);
        }
    }

    /// A character, or one of the five entities of XML itself. Elsewhere in the picture others are nobody's matter.
    fn reference(&mut self, reference: &BytesRef<'_>) -> Result<(), Finding> {
        let Some(holder) = &mut self.holder else { return Ok(()) };
        let known = match &**reference {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "apos" => Some('\''),
            "quot" => Some('"'),
            _ => reference.resolve_char_ref().ok().flatten(),
        };
        holder.body.push(known.ok_or_else(|| broken("the badge has a reference that is not known"))?);
        Ok(())
    }

    fn end(&mut self, budget: &mut Budget) -> Result<(), Finding> {
        self.namespaces.close(self.depth);
        self.depth = self.depth.saturating_sub(1);
        match self.holder.take() {
            Some(holder) => self.settle(holder, budget),
            None => Ok(()),
        }
    }

    /// IN-SVG-01, IN-SVG-02, IN-SVG-07: a token or an address in the attribute, JSON in the body. Where both are there, they
    /// have to agree.
    fn settle(&mut self, holder: Holder, budget: &mut Budget) -> Result<(), Finding> {
        let Holder { standard, name, verify, body } = holder;
        let most = |text: &str| u64::try_from(text.len()).unwrap_or(u64::MAX) > self.limits.text_bytes;
        if most(&body) || verify.as_deref().is_some_and(most) {
            return Err(limit("textBytes"));
        }
        let (body, verify) = (body.trim_ascii(), verify.unwrap_or_default());
        // IN-SVG-08: line breaks in an attribute became spaces.
        let verify = if verify.trim_ascii().starts_with('{') {
            verify
        } else {
            verify.chars().filter(|letter| !letter.is_ascii_whitespace()).collect()
        };
        let attribute = format!("{name}/@verify");
        if verify.is_empty() || body.is_empty() {
            self.finds.add(standard, name.to_owned(), body);
            self.finds.add(standard, attribute, &verify);
            return Ok(());
        }
        // Bakers of old write a token or an address into both.
        if verify == body {
            self.finds.add(standard, attribute, &verify);
            return Ok(());
        }
        if starts_with(verify.as_bytes(), b"http://") || starts_with(verify.as_bytes(), b"https://") {
            // The address of a hosted badge whose text is here: the text says itself where it is hosted.
            if !self.names(body, &verify, budget) {
                self.finds.note_once(Finding::new(Code::InputAddressIgnored, "").with("place", &attribute));
            }
            self.finds.add(standard, name.to_owned(), body);
            return Ok(());
        }
        if !self.agree(&verify, body, budget)? {
            self.finds.add(standard, name.to_owned(), body);
        }
        self.finds.add(standard, attribute, &verify);
        Ok(())
    }

    /// Whether the badge says that this is its address.
    fn names(&self, body: &str, address: &str, budget: &mut Budget) -> bool {
        Document::parse(body.as_bytes().to_vec(), &self.limits.json(), budget).is_ok_and(|document| {
            let root = document.root();
            let hosted = root.get("verify").and_then(|verify| verify.get_str("url"));
            [root.get_str("id"), hosted].contains(&Some(address))
        })
    }

    /// Whether a token signs what the body says, claims of the token apart.
    fn agree(&self, token: &str, body: &str, budget: &mut Budget) -> Result<bool, Finding> {
        let jws = match jws::parse(token, self.limits, budget) {
            Ok(jws) => jws,
            Err(finding) if finding.code() == Code::InputLimit => return Err(finding),
            Err(_) => return Ok(false),
        };
        let document = match Document::parse(body.as_bytes().to_vec(), &self.limits.json(), budget) {
            Ok(document) => document,
            Err(JsonFault::Limit(reached)) => return Err(limit(reached)),
            Err(_) => return Ok(false),
        };
        budget.work((token.len() + body.len()) / 4).map_err(|reached| limit(reached.0))?;
        let payload = jws.payload();
        let (signed, said) = (members(payload.get("vc").unwrap_or(payload)), members(document.root()));
        let claim = |name: &str| matches!(name, "iss" | "sub" | "exp" | "nbf" | "iat" | "jti" | "aud");
        Ok(said.keys().all(|name| signed.contains_key(name))
            && signed.iter().all(|(name, value)| said.get(name).map_or(claim(name), |own| own == value)))
    }
}

fn members(object: Value<'_>) -> BTreeMap<&str, Vec<u8>> {
    object.members().map(|(name, value)| (name, jcs::canonical(value))).collect()
}

/// The encoding that the XML declaration names must be the one that it is read in (THREAT-43).
fn declaration(declared: &BytesDecl<'_>, text: &str) -> Result<(), Finding> {
    let Some(name) = declared.encoding() else { return Ok(()) };
    let name = name.map_err(|_| broken("its XML declaration is not well formed"))?.to_ascii_lowercase();
    match name.as_str() {
        "utf-8" | "utf8" | "us-ascii" | "ascii" => Ok(()),
        // These have the characters of ASCII where ASCII has them.
        "iso-8859-1" | "iso-8859-15" | "windows-1252" if text.is_ascii() => Ok(()),
        _ => Err(encoding("an encoding other than UTF-8")),
    }
}
