//! `proofmark inspect --nquads` and `--signed`: what a proof covers, and what it leaves out.

use crate::terminal::{BOLD, DIM, GREEN, RED, YELLOW, safe};
use anstyle::Style;
use proofmark::{Finding, SignedForm, Suite};
use proofmark_json::{Bounds, Budget, Document, Kind, Value};
use std::fmt::Write as _;

type Forms = [Result<SignedForm, Finding>];

const NOTHING: &str = "there is no embedded proof of a known suite in this file; a token signs its whole payload";

/// The canonical forms and their hashes. The headings are comments, so the output is N-Quads.
pub(crate) fn canonical(forms: &Forms) -> Result<String, String> {
    let mut page = String::new();
    for form in forms {
        let form = form.as_ref().map_err(|finding| format!("{}: {}", finding.at(), finding.detail()))?;
        for (what, hash, text) in
            [("document", &form.document_hash, &form.document), ("proof options", &form.options_hash, &form.options)]
        {
            let _ = writeln!(page, "# {} {}, {what}: {} {hash}", form.suite.name(), form.at, form.hash);
            page.push_str(text);
            if !text.ends_with('\n') {
                page.push('\n');
            }
        }
        for (at, why) in &form.dropped {
            let _ = writeln!(page, "# not in it: {} ({why})", safe(at));
        }
    }
    if forms.is_empty() { Err(NOTHING.to_owned()) } else { Ok(page) }
}

/// What becomes of one place of the document.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Signed,
    /// The signature itself, which cannot cover itself.
    Signature,
    /// Contexts under an RDF suite: what they make of the words is signed, not their addresses.
    Meaning,
    Dropped,
}

impl Mark {
    const fn shown(self) -> (&'static str, Style) {
        match self {
            Self::Signed => ("|", GREEN),
            Self::Signature => ("=", DIM),
            Self::Meaning => ("@", YELLOW),
            Self::Dropped => ("x", RED),
        }
    }
}

/// The document with a mark before each line.
pub(crate) fn document(bytes: &[u8], forms: &Forms) -> Result<String, String> {
    let bounds = Bounds { depth: 128, ..Bounds::default() };
    let document =
        Document::parse(bytes.to_vec(), &bounds, &mut Budget::new(u64::MAX)).map_err(|_| NOTHING.to_owned())?;
    if forms.is_empty() {
        return Err(NOTHING.to_owned());
    }
    let mut page = String::new();
    let _ = writeln!(page, "{YELLOW}NOT VERIFIED{YELLOW:#}  {BOLD}what a signature would cover{BOLD:#}\n");
    for form in forms {
        match form {
            Ok(form) => {
                let _ = writeln!(page, "  {BOLD}{}{BOLD:#} at {}, {}", form.suite.name(), form.at, form.hash);
                lines(&mut page, document.root(), form);
                legend(&mut page, form);
            }
            Err(finding) => {
                let _ = writeln!(page, "  {RED}x{RED:#} {} {}", finding.at(), safe(&finding.detail()));
            }
        }
    }
    Ok(page)
}

fn legend(page: &mut String, form: &SignedForm) {
    let _ = writeln!(page);
    for (mark, text) in [
        (Mark::Signed, "signed"),
        (Mark::Meaning, "not signed itself; it gives the signed words their meaning"),
        (Mark::Signature, "the signature, and other proofs"),
        (Mark::Dropped, "not signed: anybody could have put it there, so the badge is refused"),
    ] {
        let (sign, style) = mark.shown();
        let _ = writeln!(page, "  {style}{sign}{style:#} {text}");
    }
    for (at, why) in &form.dropped {
        let _ = writeln!(page, "    {RED}{}{RED:#}: {why}", safe(at));
    }
    page.push('\n');
}

fn mark(pointer: &str, form: &SignedForm) -> Mark {
    let under = |place: &str| pointer == place || pointer.strip_prefix(place).is_some_and(|rest| rest.starts_with('/'));
    if form.dropped.iter().any(|(at, _)| under(at)) {
        return Mark::Dropped;
    }
    let rdf = !matches!(form.suite, Suite::EddsaJcs2022 | Suite::EcdsaJcs2019);
    if under("/proof") {
        let own =
            pointer == form.at || pointer.strip_prefix(form.at.as_str()).is_some_and(|rest| rest.starts_with('/'));
        let value = ["proofValue", "jws", "signatureValue"].iter().any(|name| pointer.ends_with(&format!("/{name}")));
        return match (own, value) {
            (true, false) if rdf && pointer.ends_with("/@context") => Mark::Signature,
            (true, false) => Mark::Signed,
            _ => Mark::Signature,
        };
    }
    if rdf && (pointer.ends_with("/@context") || pointer.contains("/@context/")) {
        return Mark::Meaning;
    }
    Mark::Signed
}

/// One line to each value, iterative because the input decides how deep it is.
fn lines(page: &mut String, root: Value<'_>, form: &SignedForm) {
    enum Task<'v> {
        Value { label: String, value: Value<'v>, depth: usize, last: bool },
        End { text: String, depth: usize, mark: Mark },
    }
    let mut tasks = vec![Task::Value { label: String::new(), value: root, depth: 0, last: true }];
    while let Some(task) = tasks.pop() {
        let (depth, mark, text) = match task {
            Task::End { text, depth, mark } => (depth, mark, text),
            Task::Value { label, value, depth, last } => {
                let mark = mark(&value.pointer(), form);
                let comma = if last { "" } else { "," };
                let (open, close) = if value.kind() == Kind::Array { ('[', ']') } else { ('{', '}') };
                match value.kind() {
                    Kind::Object | Kind::Array if !value.is_empty() => {
                        tasks.push(Task::End { text: format!("{close}{comma}"), depth, mark });
                        let from = tasks.len();
                        let count = value.len();
                        let deeper = depth.saturating_add(1);
                        tasks.extend(value.items().enumerate().map(|(place, value)| Task::Value {
                            label: String::new(),
                            value,
                            depth: deeper,
                            last: place.saturating_add(1) == count,
                        }));
                        tasks.extend(value.members().enumerate().map(|(place, (name, value))| Task::Value {
                            label: format!("\"{}\": ", safe(name)),
                            value,
                            depth: deeper,
                            last: place.saturating_add(1) == count,
                        }));
                        if let Some(added) = tasks.get_mut(from..) {
                            added.reverse();
                        }
                        (depth, mark, format!("{label}{open}"))
                    }
                    Kind::Object | Kind::Array => (depth, mark, format!("{label}{open}{close}{comma}")),
                    _ => (depth, mark, format!("{label}{}{comma}", scalar(value))),
                }
            }
        };
        let (sign, style) = mark.shown();
        let plain = if mark == Mark::Signed { Style::new() } else { style };
        let _ = writeln!(page, "  {style}{sign}{style:#} {}{plain}{text}{plain:#}", "  ".repeat(depth));
    }
}

fn scalar(value: Value<'_>) -> String {
    match value.kind() {
        Kind::String => format!("\"{}\"", safe(value.as_str().unwrap_or_default())),
        Kind::Number => value.number_text().unwrap_or_default().to_owned(),
        Kind::Bool => value.as_bool().unwrap_or_default().to_string(),
        _ => "null".to_owned(),
    }
}
