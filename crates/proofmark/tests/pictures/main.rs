//! Badges in pictures: what is baked comes out again, a badge is judged the same in every form, and no picture brings the
//! library down (IN-PNG-*, IN-SVG-*, THREAT-42, THREAT-43).
#![expect(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod bake;
mod hostile;
#[path = "../manifest/mod.rs"]
mod manifest;

use bake::{Way, bake};
use proofmark::{Code, Input, Limits, Outcome, Report, Verdict, extract};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn padding(letter: char) -> bool {
    letter.is_ascii_whitespace() || letter == '\0'
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn in_png_and_in_svg_what_is_baked_comes_out_again(text in "[^\\pC]{1,300}|[!-~]{1,2000}|\\{[^\\pC]{0,300}\\}") {
        prop_assume!(!text.trim_matches(padding).is_empty());
        for way in Way::ALL.into_iter().filter(|way| way.takes(&text)) {
            let address = ["http://", "https://"].iter().any(|scheme| text.to_ascii_lowercase().starts_with(scheme));
            prop_assume!(!address);
            let badge = extract(Input::from_bytes(&bake(&text, way)), &Limits::default());
            let badge = badge.unwrap_or_else(|finding| panic!("{way:?}: {}", finding.detail()));
            prop_assert_eq!(badge.text.as_str(), text.trim_matches(padding), "{:?}", way);
            prop_assert_eq!(badge.place.as_str(), way.place());
            prop_assert_eq!(badge.carrier.name(), if way.is_png() { "png" } else { "svg" });
        }
    }

    /// Whatever is done to a picture of a good badge: it is that badge, or it is not valid.
    #[test]
    fn threat_42_and_43_damaged_pictures_are_never_another_valid_badge(
        way in prop::sample::select(Way::ALL.to_vec()),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        cut in prop::option::weighted(0.4, any::<prop::sample::Index>()),
        twice in prop::option::weighted(0.2, any::<prop::sample::Index>()),
    ) {
        let (case, text) = base();
        let mut picture = bake(&text, way);
        for (place, value) in edits {
            let place = place.index(picture.len());
            picture[place] = value;
        }
        if let Some(cut) = cut {
            picture.truncate(cut.index(picture.len()));
        }
        if let Some(place) = twice {
            let piece = picture.split_off(place.index(picture.len().max(1)).min(picture.len()));
            picture.extend_from_slice(&piece);
            picture.extend(piece);
        }
        let report = case.verify(&picture);
        if report.verdict() == Verdict::Valid {
            let whole = case.verify(text.as_bytes());
            prop_assert_eq!(report.credential(), whole.credential());
        }
        let _ = extract(Input::from_bytes(&picture), &Limits::default());
    }

    #[test]
    fn threat_42_and_43_garbage_behind_a_good_beginning_ends(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        text in "[<>/!?a-z\\[\\]\"'=&;:# -]{0,200}",
        way in 0..4_usize,
    ) {
        let (case, _) = base();
        let start: &[u8] = [&b"\x89PNG\r\n\x1a\n"[..], b"<svg xmlns='http://www.w3.org/2000/svg'>", b"<?xml", b"\x1f\x8b\x08\0"][way];
        let picture = [start, if way == 1 || way == 2 { text.as_bytes() } else { &bytes }].concat();
        prop_assert_ne!(case.verify(&picture).verdict(), Verdict::Valid);
    }
}

/// A small badge with its own key: nothing has to be supplied.
fn base() -> (manifest::Case, String) {
    let case = manifest::cases().into_iter().find(|case| case.id == "baked-svg-verify").expect("it is in the manifest");
    let picture = case.bytes();
    let text = extract(Input::from_bytes(&picture), &Limits::default()).expect("a baked picture").text;
    (case, text)
}

/// What a report says, its input apart.
fn said(report: &Report) -> String {
    let listed = |outcome| matches!(outcome, Outcome::Fail | Outcome::Unknown | Outcome::Warn | Outcome::Skipped);
    let codes = report.findings().iter().map(|finding| finding.code()).filter(|code| listed(code.outcome()));
    let codes: BTreeSet<&str> = codes.map(Code::name).collect();
    let facts = [report.credential(), report.unverified_view()].map(|facts| json(&facts));
    let needs: Vec<&str> = report.needs().iter().map(|need| need.url.as_str()).collect();
    let nested: Vec<String> = report.nested().iter().map(|nested| said(&nested.report)).collect();
    format!("{} {} {codes:?}\n{facts:?}\n{needs:?}\n{nested:?}", report.verdict().name(), json(&report.answers()))
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("it is JSON")
}

/// Issue 5: a badge verifies the same whether given as JSON, as a token, as a PNG or as an SVG.
#[test]
fn a_badge_is_judged_the_same_in_every_form() {
    let (mut compared, mut differ) = ([0; 2], Vec::new());
    for case in manifest::cases() {
        let bytes = case.bytes();
        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
        let trimmed = text.trim_matches(padding);
        // Pictures themselves, and what has no place in one: nothing at all, an address under the keyword of a later standard.
        if trimmed.is_empty() || trimmed.starts_with(['<', '\u{feff}']) || trimmed.starts_with("http") {
            continue;
        }
        let expected = said(&case.verify(&bytes));
        for way in [Way::Itxt, if trimmed.starts_with('{') { Way::SvgCdata } else { Way::SvgAttribute }] {
            // A raw line break in a string, which is no JSON, would be another one after XML.
            if !way.takes(trimmed) || (!way.is_png() && trimmed.contains('\r')) {
                continue;
            }
            let report = case.verify(&bake(trimmed, way));
            // A text beyond a limit is not looked at, so it has no place; an envelope adds its own.
            let placed = report.input().place.starts_with(way.place()) || report.input().place.is_empty();
            if said(&report) == expected && placed {
                compared[usize::from(way.is_png())] += 1;
            } else {
                differ.push(format!("{} as {way:?}: {}\n  instead of {expected}", case.id, said(&report)));
            }
        }
    }
    assert!(differ.is_empty(), "{} differ:\n{}", differ.len(), differ.join("\n"));
    assert!(compared.iter().all(|count| *count > 1_000), "the manifest lost entries: {compared:?}");
}
