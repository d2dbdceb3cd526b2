//! Evidence bundles: badges and all that their verdicts need, in one file.

use crate::calls::{self, Verifiers};
use crate::message::{self, Fault, Parts};
use crate::resource::{self, Entry};
use proofmark::{Bundle, Trust};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What is in a bundle. After it in the message: the text of the trust file if there is one, the badges in the order of their
/// names, and the bodies of the documents that have one.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Contents {
    policy: Option<Value>,
    trust: bool,
    names: Vec<String>,
    resources: Vec<Entry>,
}

pub(crate) fn write(_: &mut Verifiers, mut parts: Parts<'_>) -> Result<Vec<u8>, Fault> {
    let contents: Contents = parts.json()?;
    let mut bundle = Bundle::new(calls::policy(contents.policy.as_ref())?);
    if contents.trust {
        let text = parts.text()?;
        Trust::from_json(text)?;
        bundle.trusting(text);
    }
    for name in &contents.names {
        bundle.add(name, parts.bytes()?);
    }
    bundle.gather(&resource::gather(&contents.resources, &mut parts)?);
    Ok(bundle.to_bytes())
}

pub(crate) fn read(_: &mut Verifiers, mut parts: Parts<'_>) -> Result<Vec<u8>, Fault> {
    let bundle = Bundle::from_bytes(parts.bytes()?)?;
    let (resources, bodies) = resource::entries(bundle.resources());
    let contents = Contents {
        policy: serde_json::from_str(&bundle.policy().to_json()).ok(),
        trust: bundle.trust().is_some(),
        names: bundle.inputs().map(|(name, _)| name.to_owned()).collect(),
        resources,
    };
    let contents = message::json(&contents)?;
    let badges = bundle.inputs().map(|(_, bytes)| bytes);
    let parts = [contents.as_slice()].into_iter().chain(bundle.trust().map(str::as_bytes)).chain(badges).chain(bodies);
    Ok(message::write(parts))
}
