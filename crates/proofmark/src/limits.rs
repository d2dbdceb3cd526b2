//! Limits: what an input may cost, counted, never timed.

use proofmark_json::Bounds;
use serde::{Deserialize, Serialize};

macro_rules! limits {
    ($($(#[$doc:meta])* $field:ident = $default:literal ..= $ceiling:literal;)*) => {
        /// What one verification may cost. Defaults and ceilings are those of the threat model, section 4.
        ///
        /// A value above its ceiling is lowered to it, so no policy can switch a limit off.
        ///
        /// ```
        /// let limits = proofmark::Limits::default();
        /// assert_eq!(limits.text_bytes, 4 << 20);
        /// let wide = proofmark::Limits { json_depth: 10_000, ..limits };
        /// assert_eq!(wide.capped().json_depth, 128);
        /// ```
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", default, deny_unknown_fields)]
        pub struct Limits {
            $($(#[$doc])* pub $field: u64,)*
        }

        impl Default for Limits {
            fn default() -> Self {
                Self { $($field: $default,)* }
            }
        }

        impl Limits {
            /// The same limits, none above its ceiling.
            #[must_use]
            pub fn capped(&self) -> Self {
                Self { $($field: self.$field.min($ceiling),)* }
            }
        }
    };
}

limits! {
    /// Bytes of a JSON or JWT input.
    text_bytes = 4_194_304 ..= 33_554_432;
    /// Bytes of a PNG.
    png_bytes = 16_777_216 ..= 67_108_864;
    /// Chunks of a PNG.
    png_chunks = 10_000 ..= 40_000;
    /// Bytes of an SVG.
    svg_bytes = 4_194_304 ..= 16_777_216;
    /// Nesting of XML elements.
    xml_depth = 64 ..= 128;
    /// Tags, texts and comments of one XML text.
    xml_nodes = 200_000 ..= 800_000;
    /// Attributes of one XML element.
    xml_attributes = 256 ..= 1_024;
    /// Namespaces that one XML element declares.
    xml_namespaces = 32 ..= 128;
    /// Nesting of JSON arrays and objects. Suites over RDF need about 2 KiB of stack for each level, 4 without optimisation.
    json_depth = 64 ..= 128;
    /// Values in one JSON text.
    json_values = 200_000 ..= 800_000;
    /// Members of one JSON object.
    json_members = 10_000 ..= 40_000;
    /// Entries of one `@context` array.
    contexts = 16 ..= 64;
    /// Bytes of one context document.
    context_bytes = 262_144 ..= 1_048_576;
    /// Terms that the contexts of one document define themselves.
    context_terms = 20_000 ..= 80_000;
    /// Applications of contexts in one document, scoped ones included.
    context_applications = 100_000 ..= 1_000_000;
    /// RDF statements of one document.
    quads = 20_000 ..= 200_000;
    /// Calls of the n-degree algorithm of RDFC-1.0 for one document.
    rdfc_calls = 4_096 ..= 65_536;
    /// Permutations that it tries.
    rdfc_permutations = 65_536 ..= 1_048_576;
    /// Its recursion.
    rdfc_depth = 64 ..= 128;
    /// Proofs of one document.
    proofs = 8 ..= 32;
    /// Proofs that build on one another.
    chain = 8 ..= 32;
    /// Signatures checked in one verification, nested credentials included.
    signatures = 1_100 ..= 4_400;
    /// Credentials of one presentation.
    credentials = 256 ..= 1_024;
    /// Credentials inside one input in all, at every depth: those of presentations and records, and endorsements.
    inside = 1_000 ..= 4_000;
    /// Endorsements of one credential, with those of its achievements and profiles.
    endorsements = 8 ..= 32;
    /// Presentations, records, credentials and endorsements inside one another.
    nesting = 4 ..= 8;
    /// Bytes of a decoded JOSE header.
    jose_header_bytes = 8_192 ..= 32_768;
    /// Bytes of a supplied DID document, issuer profile or key set.
    key_document_bytes = 262_144 ..= 1_048_576;
    /// Bytes of the log of a did:webvh, and of its witness proofs.
    did_log_bytes = 1_048_576 ..= 4_194_304;
    /// Bytes of a supplied status list.
    status_list_bytes = 8_388_608 ..= 33_554_432;
    /// Bytes of a status list when it is expanded.
    status_list_expanded_bytes = 16_777_216 ..= 67_108_864;
    /// Status entries of one credential that are evaluated, repetitions not counted.
    status_entries = 64 ..= 256;
    /// Bytes of a supplied schema.
    schema_bytes = 524_288 ..= 2_097_152;
    /// Bytes of a supplied file whose digest a credential states.
    related_resource_bytes = 4_194_304 ..= 16_777_216;
    /// Bytes of what is at the address of a badge, which may be a picture.
    badge_bytes = 16_777_216 ..= 67_108_864;
    /// Bytes of a supplied issuer registry.
    registry_bytes = 4_194_304 ..= 16_777_216;
    /// Needs that one report may ask for.
    needs = 32 ..= 64;
    /// Units of work: about 12 ns each on the reference machine.
    work = 20_000_000 ..= 320_000_000;
}

impl Limits {
    /// The bounds of one conversion to canonical RDF.
    pub(crate) fn rdf(&self) -> proofmark_rdf::Limits {
        proofmark_rdf::Limits {
            contexts: self.contexts,
            context_bytes: self.context_bytes,
            context_terms: self.context_terms,
            context_applications: self.context_applications,
            quads: self.quads,
            rdfc_calls: self.rdfc_calls,
            rdfc_permutations: self.rdfc_permutations,
            rdfc_depth: self.rdfc_depth,
        }
    }

    /// The bounds of one JSON text.
    pub(crate) fn json(&self) -> Bounds {
        Bounds {
            text_bytes: self.text_bytes,
            depth: self.json_depth,
            values: self.json_values,
            members: self.json_members,
        }
    }
}
