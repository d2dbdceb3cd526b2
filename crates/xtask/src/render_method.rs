//! A context that stands in no folder of sources: its few terms, written out as its publisher writes them. The digest of the
//! published document says whether that was done right.

use serde::{Serialize, Serializer};

/// Where it is published, and what a request is sent on to.
pub(crate) const URL: &str = "https://w3id.org/vc/render-method/v1";
pub(crate) const REDIRECT: &str = "https://digitalbazaar.github.io/vc-render-method-context/contexts/v1.jsonld";
/// Of the published document.
pub(crate) const SHA256: &str = "cd956f52a88c7008db9d58cffed527862fdee8280a9688065ac387043904ce73";

/// What a word stands for: an IRI or keyword, or more than that.
enum Meaning {
    Is(&'static str),
    Has(&'static [(&'static str, Meaning)]),
}
use Meaning::{Has, Is};

const PROTECTED: (&str, bool) = ("@protected", true);

const OF_TEMPLATE: &[(&str, Meaning)] = &[
    ("id", Is("@id")),
    ("type", Is("@type")),
    ("name", Is("https://schema.org/name")),
    ("css3MediaQuery", Has(&[("@id", Is("https://w3id.org/vc/render-method#css3MediaQuery"))])),
    (
        "digestMultibase",
        Has(&[
            ("@id", Is("https://w3id.org/security#digestMultibase")),
            ("@type", Is("https://w3id.org/security#multibase")),
        ]),
    ),
];

const TERMS: &[(&str, Meaning)] = &[
    ("id", Is("@id")),
    ("type", Is("@type")),
    (
        "SvgRenderingTemplate2023",
        Has(&[
            ("@id", Is("https://w3id.org/vc/render-method#SvgRenderingTemplate2023")),
            ("@context", Has(OF_TEMPLATE)),
        ]),
    ),
];

/// The document, byte for byte.
pub(crate) fn document() -> Result<Vec<u8>, String> {
    let document =
        serde_json::to_string_pretty(&Has(&[("@context", Has(TERMS))])).map_err(|fault| fault.to_string())?;
    Ok((document + "\n").into_bytes())
}

impl Serialize for Meaning {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        match self {
            Is(text) => serializer.serialize_str(text),
            Has(members) => {
                // Every list of terms in it is protected.
                let terms = members.iter().any(|(name, _)| *name == "id");
                let mut map = serializer.serialize_map(None)?;
                if terms {
                    map.serialize_entry(PROTECTED.0, &PROTECTED.1)?;
                }
                for (name, meaning) in *members {
                    map.serialize_entry(name, meaning)?;
                }
                map.end()
            }
        }
    }
}
