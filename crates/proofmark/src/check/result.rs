//! Results that are below what they would have to be (SK-07, ATK-29).

use crate::report::{Code, CredentialFacts, Finding};

/// A finding for each result that is known to be below what is required.
pub(crate) fn check<'a>(facts: &'a CredentialFacts) -> impl Iterator<Item = Finding> + use<'a> {
    let below = facts.results.iter().filter(|result| result.meets_requirement == Some(false));
    below.map(|result| {
        let own = result.level.as_ref().and_then(|level| level.name.as_ref()).or(result.value.as_ref());
        let level = result.required_level.as_ref().and_then(|level| level.name.as_ref());
        let required = level.or(result.required_value.as_ref());
        let text = |fact: Option<&'a crate::Fact>| fact.map(|fact| fact.value()).unwrap_or_default();
        Finding::new(Code::StructureResultBelowRequired, result.at.to_string())
            .with("reached", text(own))
            .with("required", text(required))
    })
}
