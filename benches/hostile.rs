//! Pictures and nestings that were made to cost much. Each ends at a limit; what it costs until then is counted and timed.

use crate::Case;
use proofmark::{Resources, Timestamp};

/// What each is, and the input.
#[must_use]
pub fn hostile() -> Vec<(&'static str, Case)> {
    let mut all: Vec<(&str, Case)> = [
        ("PNG whose text expands without end", "baked-png-bomb"),
        ("PNG of more chunks than are read", "baked-png-chunks"),
        ("PNG whose text is too long", "baked-png-text-too-long"),
        ("SVG with entities that expand", "baked-svg-laughs"),
        ("SVG that is too deep", "baked-svg-depth"),
        ("SVG of too many elements", "baked-svg-nodes"),
        ("SVG of too many attributes", "baked-svg-attributes"),
        ("SVG of too many namespaces", "baked-svg-namespaces"),
        ("status list that expands without end", "status-bitstring-bomb"),
        ("endorsements of Open Badges 2.0 in a circle", "ob2-endorsed-circle"),
    ]
    .into_iter()
    .map(|(what, id)| (what, Case::load(id)))
    .collect();
    let inner = presentation(&vec![r#"{"issuer":"x"}"#; 200]);
    let open = r#"{"@context":[],"type":["VerifiablePresentation"],"verifiableCredential":["#;
    all.push(("presentation of 10,000 credentials", case(presentation(&vec!["{}"; 10_000]))));
    all.push(("200 presentations of 200 credentials", case(presentation(&vec![inner.as_str(); 200]))));
    all.push(("1,000 presentations inside one another", case(open.repeat(1_000) + &"]}".repeat(1_000))));
    all
}

fn presentation(inside: &[&str]) -> String {
    let head = r#"{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiablePresentation"]"#;
    format!(r#"{head},"verifiableCredential":[{}]}}"#, inside.join(","))
}

fn case(text: String) -> Case {
    let at = Timestamp::parse("2026-06-01T12:00:00Z").expect("a time");
    Case { bytes: text.into_bytes(), resources: Resources::new(), at }
}
