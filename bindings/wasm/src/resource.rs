//! Documents from outside, as they cross the border: plain data in JSON, the bytes beside it.

use crate::message::{Fault, Parts};
use proofmark::{Resource, Resources, Timestamp};
use serde::{Deserialize, Serialize};

/// An answer to a need. Without `failed` and without `gone`, the next part of the message is its body.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Entry {
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    failed: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    gone: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    media_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fetched_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    came_from: Option<String>,
}

/// Puts the entries into one set of documents, taking their bodies from the message.
pub(crate) fn gather(entries: &[Entry], parts: &mut Parts<'_>) -> Result<Resources, Fault> {
    let mut resources = Resources::new();
    for entry in entries {
        if entry.gone {
            resources.insert_gone(&entry.url);
        } else if let Some(reason) = &entry.failed {
            resources.insert_unavailable(&entry.url, reason);
        } else {
            let mut resource = Resource::new(parts.bytes()?);
            if let Some(name) = &entry.media_type {
                resource = resource.media_type(name);
            }
            if let Some(at) = &entry.fetched_at {
                resource = resource.fetched_at(Timestamp::parse(at)?);
            }
            if let Some(url) = &entry.came_from {
                resource = resource.came_from(url);
            }
            resources.put(&entry.url, resource);
        }
    }
    Ok(resources)
}

/// The entries of a set of documents, and the bodies of those that have one, in their order.
pub(crate) fn entries(resources: &Resources) -> (Vec<Entry>, Vec<&[u8]>) {
    let mut bodies = Vec::new();
    let entries = resources.iter().map(|(url, answer)| {
        let gone = resources.is_gone(url);
        let resource = answer.ok();
        bodies.extend(resource.map(Resource::bytes));
        Entry {
            url: url.to_owned(),
            failed: answer.err().filter(|_| !gone).map(str::to_owned),
            gone,
            media_type: resource.and_then(Resource::kind).map(str::to_owned),
            fetched_at: resource.and_then(Resource::when).map(|at| at.to_string()),
            came_from: resource.and_then(Resource::origin).map(str::to_owned),
        }
    });
    let entries: Vec<Entry> = entries.collect();
    (entries, bodies)
}
