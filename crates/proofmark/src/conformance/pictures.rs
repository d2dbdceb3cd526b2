//! Every picture of the collection: those without a badge are said to have none, the others give the badge that stands in
//! them (IN-PNG-01..11, IN-SVG-01..08).

use super::tools::{AT, outcome, read, read_text, verify};
use super::{Tally, vectors_dir};
use crate::{Input, Limits, Resources, extract};
use std::path::{Path, PathBuf};

/// The pictures below a folder.
fn pictures(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let picture = path.extension().is_some_and(|own| own == "png" || own == "svg");
            if path.is_dir() {
                open.push(path)
            } else if picture {
                found.push(path)
            }
        }
    }
    found.sort();
    found
}

#[test]
fn pictures_of_the_collection() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("pictures");
    for suite in ["1edtech-validator", "openbadges-validator-core", "1edtech-spec"] {
        for path in pictures(&vectors.join(suite)) {
            let name = path.strip_prefix(&vectors).unwrap().display().to_string();
            let bytes = read(&path);
            let extracted = extract(Input::from_bytes(&bytes), &Limits::default());
            let actual = extracted.as_ref().map_or_else(|finding| finding.code().name(), |badge| badge.place.as_str());
            let report = verify(&bytes, &Resources::new(), AT);
            if path.extension().is_some_and(|own| own == "svg") {
                // The bytes between the quotation marks, found by nothing but a look for them.
                let text = read_text(&path);
                let token = text.split_once("verify=\"").and_then(|(_, rest)| rest.split_once('"')).unwrap().0;
                tally.case(&name, "openbadges:credential/@verify", actual);
                tally.case(&format!("{name} token"), token, &extracted.unwrap().text);
                // A key in the header is no issuer (OB3-KEY-01): the badge without the picture says the same.
                let alone = outcome(&verify(token.as_bytes(), &Resources::new(), AT));
                tally.case(&format!("{name} outcome"), &alone, &outcome(&report));
            } else {
                tally.case(&name, "input.no_badge", actual);
                tally.case(&format!("{name} verdict"), "invalid", report.verdict().name());
            }
        }
    }
    tally.finish();
}
