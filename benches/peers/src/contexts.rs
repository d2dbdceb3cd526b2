//! The JSON-LD contexts, which are not in this repository: the folder in `PROOFMARK_VECTORS`, or the one beside it.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

/// Context documents by every address they have.
#[derive(Clone)]
pub struct Contexts(Arc<HashMap<String, Vec<u8>>>);

impl Contexts {
    pub fn load() -> Self {
        let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/vectors");
        let folder = std::env::var_os("PROOFMARK_VECTORS").map_or_else(beside, PathBuf::from).join("contexts");
        let read = |file: &str| {
            std::fs::read(folder.join(file)).unwrap_or_else(|fault| panic!("{}: {fault}", folder.join(file).display()))
        };
        let index: serde_json::Value = serde_json::from_slice(&read("index.json")).expect("an index");
        let mut documents = HashMap::new();
        for entry in index["contexts"].as_array().expect("contexts") {
            let bytes = read(entry["file"].as_str().expect("a file"));
            let aliases = entry["aliases"].as_array().into_iter().flatten();
            for url in std::iter::once(&entry["url"]).chain(aliases) {
                documents.insert(url.as_str().expect("an address").to_owned(), bytes.clone());
            }
        }
        Self(Arc::new(documents))
    }

    pub fn get(&self, url: &str) -> Option<&[u8]> {
        self.0.get(url).map(Vec::as_slice)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(url, bytes)| (url.as_str(), bytes.as_slice()))
    }
}
