//! What can be asked of the module, but for bundles.

use crate::message::{self, Fault, Parts};
use crate::resource::{self, Entry};
use proofmark::{
    Bundle, Carrier, Code, CodeRow, Expected, Extracted, Finding, Input, Limits, Policy, Resources, Timestamp, Trust,
    Verifier,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The verifiers that JavaScript holds, by number. A number is never used again.
#[derive(Default)]
pub(crate) struct Verifiers {
    made: Vec<Made>,
    last: u32,
}

/// A verifier, and whether the caller decided its policy and trust or left them to what a bundle says.
struct Made {
    number: u32,
    verifier: Verifier,
    own_policy: bool,
    trust: Option<Trust>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    policy: Option<Value>,
    /// How many trust files follow.
    trust: usize,
}

pub(crate) fn verifier_new(verifiers: &mut Verifiers, mut parts: Parts<'_>) -> Result<Vec<u8>, Fault> {
    let options: Options = parts.json()?;
    let policy = policy(options.policy.as_ref())?;
    let mut trust: Option<Trust> = None;
    for _ in 0..options.trust {
        let next = Trust::from_json(parts.text()?)?;
        trust = Some(match trust {
            Some(before) => before.followed_by(next),
            None => next,
        });
    }
    let mut verifier = Verifier::new(policy);
    if let Some(trust) = &trust {
        verifier = verifier.trusting(trust.clone());
    }
    verifiers.last = verifiers.last.saturating_add(1);
    verifiers.made.push(Made { number: verifiers.last, verifier, own_policy: options.policy.is_some(), trust });
    Ok(verifiers.last.to_string().into_bytes())
}

pub(crate) fn verifier_free(verifiers: &mut Verifiers, mut parts: Parts<'_>) -> Result<Vec<u8>, Fault> {
    let number: u32 = parts.json()?;
    verifiers.made.retain(|made| made.number != number);
    Ok(Vec::new())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Call {
    verifier: u32,
    at: String,
    expected: Option<Value>,
    bundle: bool,
    resources: Vec<Entry>,
}

pub(crate) fn verify(verifiers: &mut Verifiers, mut parts: Parts<'_>) -> Result<Vec<u8>, Fault> {
    let call: Call = parts.json()?;
    let made = verifiers.made.iter().find(|made| made.number == call.verifier);
    let made = made.ok_or_else(|| Fault::new("usage", "this verifier was freed"))?;
    let input = Input::from_bytes(parts.bytes()?);
    let bundle = if call.bundle { Some(Bundle::from_bytes(parts.bytes()?)?) } else { None };
    let given = resource::gather(&call.resources, &mut parts)?;
    let mut verifier = match &bundle {
        Some(bundle) => replaying(made, bundle)?,
        None => made.verifier.clone(),
    };
    if let Some(expected) = &call.expected {
        verifier = verifier.expecting(Expected::from_json(&expected.to_string())?);
    }
    let at = Timestamp::parse(&call.at)?;
    let report = match bundle {
        None => verifier.verify(input, &given, at),
        Some(bundle) => verifier.verify(input, &beside(&bundle, &given), at),
    };
    Ok(report.to_json().into_bytes())
}

/// The verifier for a bundle: what the caller did not decide is as it was when the bundle was made.
fn replaying(made: &Made, bundle: &Bundle) -> Result<Verifier, Fault> {
    let mut verifier = if made.own_policy { made.verifier.clone() } else { Verifier::new(bundle.policy().clone()) };
    if let Some(trust) = &made.trust {
        verifier = verifier.trusting(trust.clone());
    } else if let Some(text) = bundle.trust() {
        verifier = verifier.trusting(Trust::from_json(text)?);
    }
    Ok(verifier)
}

/// The documents of a bundle, and in their place those that the caller gave for the same addresses.
fn beside(bundle: &Bundle, given: &Resources) -> Resources {
    let mut all = Bundle::new(Policy::default());
    all.gather(bundle.resources());
    all.gather(given);
    all.resources().clone()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Look {
    policy: Option<Value>,
    resources: Vec<Entry>,
}

pub(crate) fn inspect(_: &mut Verifiers, mut parts: Parts<'_>) -> Result<Vec<u8>, Fault> {
    let look: Look = parts.json()?;
    let policy = policy(look.policy.as_ref())?;
    let input = Input::from_bytes(parts.bytes()?);
    let resources = resource::gather(&look.resources, &mut parts)?;
    Ok(proofmark::inspect(input, &resources, &policy).to_json().into_bytes())
}

#[derive(Serialize)]
#[serde(untagged)]
enum Extraction {
    Badge { found: bool, carrier: Carrier, place: String, text: String, notes: Vec<Finding> },
    Nothing { found: bool, finding: Finding },
}

pub(crate) fn extract(_: &mut Verifiers, mut parts: Parts<'_>) -> Result<Vec<u8>, Fault> {
    message::json(&match proofmark::extract(Input::from_bytes(parts.bytes()?), &Limits::default()) {
        Ok(Extracted { carrier, place, text, notes, .. }) => {
            Extraction::Badge { found: true, carrier, place, text, notes }
        }
        Err(finding) => Extraction::Nothing { found: false, finding },
    })
}

/// A row of the code table, as [`CodeRow`] has it.
#[derive(Serialize)]
struct Explanation {
    code: &'static str,
    number: i32,
    check: &'static str,
    outcome: &'static str,
    fault: Option<&'static str>,
    message: &'static str,
    detail: &'static str,
    remedy: Option<&'static str>,
    spec: Option<&'static str>,
}

pub(crate) fn explain(_: &mut Verifiers, mut parts: Parts<'_>) -> Result<Vec<u8>, Fault> {
    let row = Code::from_name(parts.text()?).map(Code::row);
    message::json(&row.map(|CodeRow { number, name, check, outcome, fault, message, detail, remedy, spec, .. }| {
        let (check, outcome, fault) = (check.name(), outcome.name(), fault.map(|fault| fault.name()));
        Explanation { code: name, number, check, outcome, fault, message, detail, remedy, spec }
    }))
}

/// A policy as JSON, or the name of a built-in one.
pub(crate) fn policy(given: Option<&Value>) -> Result<Policy, Fault> {
    match given {
        None => Ok(Policy::default()),
        Some(Value::String(name)) if name == "lenient" => Ok(Policy::lenient()),
        Some(given) => Ok(Policy::from_json(&given.to_string())?),
    }
}
