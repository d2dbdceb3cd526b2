//! Every fixture of the manifest through C: the reports are compared byte by byte with those of the Rust library, and what the
//! accessors say with the report.

use super::programs::Programs;
use crate::steps::{Outcome, root};
use proofmark::{Answer, Expected, Input, Policy, Report, Resource, Resources, Timestamp, Trust, Verifier};
use serde_json::Value;
use std::fmt::Write as _;

pub(super) fn run(programs: &Programs) -> Outcome {
    let folder = root().join("fixtures");
    let read = |file: &str| std::fs::read(folder.join(file)).map_err(|fault| format!("{file}: {fault}"));
    let manifest: Value = serde_json::from_slice(&read("manifest.json")?).map_err(|fault| fault.to_string())?;
    let cases = manifest.as_array().ok_or("the manifest is a list")?;
    let (mut script, mut expected) = (String::new(), Vec::new());
    for case in cases {
        let text = |name: &str| case.get(name).and_then(Value::as_str);
        let id = text("id").unwrap_or_default();
        let told = |what: &str| format!("{id}: {what}");
        let policy = case.get("policy").map(Value::to_string);
        let mut verifier = Verifier::new(match &policy {
            Some(json) => Policy::from_json(json).map_err(|fault| told(&fault.to_string()))?,
            None => Policy::default(),
        });
        if let Some(json) = &policy {
            let _ = writeln!(script, "policy {json}");
        }
        if let Some(file) = text("trust") {
            let json = String::from_utf8(read(file)?).map_err(|fault| told(&fault.to_string()))?;
            verifier = verifier.trusting(Trust::from_json(&json).map_err(|fault| told(&fault.to_string()))?);
            let _ = writeln!(script, "trust {}", folder.join(file).display());
        }
        if let Some(json) = case.get("expected") {
            let asked = Expected::from_json(&json.to_string()).map_err(|fault| told(&fault.to_string()))?;
            asked.recipients.iter().for_each(|text| writeln!(script, "recipient {text}").unwrap_or_default());
            asked.challenge.iter().for_each(|text| writeln!(script, "challenge {text}").unwrap_or_default());
            asked.domains.iter().for_each(|text| writeln!(script, "domain {text}").unwrap_or_default());
            verifier = verifier.expecting(asked);
        }
        let mut resources = Resources::new();
        for (url, answer) in case.get("resources").and_then(Value::as_object).into_iter().flatten() {
            match answer {
                Value::String(file) => {
                    resources.insert(url, &read(file)?);
                    let _ = writeln!(script, "document 0 {url} {}", folder.join(file).display());
                }
                Value::Object(document) if document.contains_key("file") => {
                    let text = |name: &str| document.get(name).and_then(Value::as_str).unwrap_or_default();
                    let fetched = Timestamp::parse(text("fetchedAt")).map_err(|fault| told(&fault.to_string()))?;
                    resources.put(url, Resource::new(&read(text("file"))?).fetched_at(fetched));
                    let file = folder.join(text("file"));
                    let _ = writeln!(script, "document {} {url} {}", fetched.unix(), file.display());
                }
                Value::Null => {
                    resources.insert_unavailable(url, "said to be unavailable by the caller");
                    let _ = writeln!(script, "unavailable {url}");
                }
                _ => {
                    resources.insert_gone(url);
                    let _ = writeln!(script, "gone {url}");
                }
            }
        }
        let at = Timestamp::parse(text("at").unwrap_or_default()).map_err(|fault| told(&fault.to_string()))?;
        let input = text("input").unwrap_or_default();
        let _ = writeln!(script, "verify {} {}", at.unix(), folder.join(input).display());
        let report = verifier.verify(Input::from_bytes(&read(input)?), &resources, at);
        expected.push((id, report.to_json(), said(&report)));
    }
    let printed = programs.talk("manifest", &[], &script)?;
    let mut lines = printed.lines();
    for (id, json, said) in &expected {
        if lines.next() != Some(json.as_str()) {
            return Err(format!("{id}: the report through C is not the report of the Rust library"));
        }
        let accessors = lines.next().unwrap_or_default();
        if accessors != said {
            return Err(format!("{id}: the accessors say\n{accessors}\nand the report says\n{said}"));
        }
    }
    if lines.next().is_some() || expected.len() < 1_000 {
        return Err(format!("{} cases were compared, and there is more", expected.len()));
    }
    println!("{} fixtures through C: reports and accessors are those of the Rust library", expected.len());
    Ok(())
}

/// The line that `bindings/c/tests/manifest.c` prints about a report.
fn said(report: &Report) -> String {
    let mut line = String::new();
    let quoted = |line: &mut String, text: &str| {
        let _ = write!(line, " {}:{}", text.len(), text.replace('\n', "|"));
    };
    let verdict = match report.verdict() {
        proofmark::Verdict::Indeterminate => 0,
        proofmark::Verdict::Invalid => 1,
        proofmark::Verdict::Valid => 2,
    };
    let findings = report.findings();
    let primary =
        report.primary().and_then(|primary| findings.iter().position(|finding| std::ptr::eq(finding, primary)));
    let _ = write!(line, "{verdict} {}", primary.map_or("-1".to_owned(), |index| index.to_string()));
    let answers = report.answers();
    for answer in [answers.genuine, answers.current, answers.recipient, answers.trusted] {
        let number = match answer {
            Answer::Unknown => 0,
            Answer::No => 1,
            Answer::Yes => 2,
            Answer::NotAsked => 3,
        };
        let _ = write!(line, " {number}");
    }
    quoted(&mut line, report.format().name());
    for finding in findings {
        let _ = write!(line, " {}", finding.code().row().number);
        quoted(&mut line, finding.at());
        quoted(&mut line, &finding.detail());
        quoted(&mut line, finding.data("suite").unwrap_or_default());
    }
    for need in report.needs() {
        quoted(&mut line, &need.url);
        quoted(&mut line, need.kind.name());
        quoted(&mut line, &need.accept.join(", "));
        let _ = write!(line, " {} {}", need.max_bytes, need.max_redirects);
    }
    let tree = serde_json::to_value(report).unwrap_or_default();
    let at = |pointer: &str| tree.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    for place in [
        "id",
        "name",
        "issuer/id",
        "issuer/name",
        "subject/id",
        "subject/name",
        "achievement/name",
        "achievement/description",
        "achievement/achievementType",
        "achievement/criteria/narrative",
        "awardedDate",
        "validFrom",
        "validUntil",
    ] {
        let value = at(&format!("/credential/{place}/value"));
        let page = place.ends_with("narrative") && value.is_empty();
        quoted(&mut line, if page { at("/credential/achievement/criteria/id/value") } else { value });
    }
    let skills = tree.pointer("/credential/skills").and_then(Value::as_array).map_or(0, Vec::len);
    let _ = write!(line, " {skills}");
    quoted(&mut line, at("/credential/skills/0/name/value"));
    for nested in report.nested() {
        quoted(&mut line, &nested.at);
        quoted(&mut line, &nested.report.to_json());
    }
    line
}
