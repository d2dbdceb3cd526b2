//! JSONTestSuite: what is JSON and what is not (ENC-JSON-01..03, THREAT-01, THREAT-02, THREAT-05).

use super::tools::{files, read};
use super::{Tally, vectors_dir};
use crate::limits::Limits;
use proofmark_json::Budget;
use proofmark_json::{Document, JsonFault, jcs};
use std::path::Path;

/// Where the suite leaves the answer open, a rule of ours does not: broken UTF-8 and UTF-16, byte order marks, surrogates
/// without a partner, and numbers that are infinite as doubles (RFC 7493 sections 2.1 and 2.2) must be refused, as must
/// nesting beyond the limit.
const OPEN_BUT_REFUSED: &[&str] = &[
    "i_number_huge_exp.json",
    "i_number_neg_int_huge_exp.json",
    "i_number_pos_double_huge_exp.json",
    "i_number_real_neg_overflow.json",
    "i_number_real_pos_overflow.json",
    "i_object_key_lone_2nd_surrogate.json",
    "i_string_1st_surrogate_but_2nd_missing.json",
    "i_string_1st_valid_surrogate_2nd_invalid.json",
    "i_string_UTF-16LE_with_BOM.json",
    "i_string_UTF-8_invalid_sequence.json",
    "i_string_UTF8_surrogate_U+D800.json",
    "i_string_incomplete_surrogate_and_escape_valid.json",
    "i_string_incomplete_surrogate_pair.json",
    "i_string_incomplete_surrogates_escape_valid.json",
    "i_string_invalid_lonely_surrogate.json",
    "i_string_invalid_surrogate.json",
    "i_string_invalid_utf-8.json",
    "i_string_inverted_surrogates_U+1D11E.json",
    "i_string_iso_latin_1.json",
    "i_string_lone_second_surrogate.json",
    "i_string_lone_utf8_continuation_byte.json",
    "i_string_not_in_unicode_range.json",
    "i_string_overlong_sequence_2_bytes.json",
    "i_string_overlong_sequence_6_bytes.json",
    "i_string_overlong_sequence_6_bytes_null.json",
    "i_string_truncated-utf-8.json",
    "i_string_utf16BE_no_BOM.json",
    "i_string_utf16LE_no_BOM.json",
    "i_structure_500_nested_arrays.json",
    "i_structure_UTF-8_BOM_empty_object.json",
];

/// Reads a file; what is accepted must also have a canonical form that is accepted.
fn outcome(path: &Path) -> &'static str {
    let limits = Limits::default();
    let parse = |bytes| Document::parse(bytes, &limits.json(), &mut Budget::new(limits.work));
    match parse(read(path)) {
        Ok(document) => {
            let canonical = jcs::canonical(document.root());
            let again = parse(canonical.clone()).unwrap();
            assert_eq!(jcs::canonical(again.root()), canonical, "{}", path.display());
            "accepted"
        }
        Err(JsonFault::Duplicate { .. }) => "refused as duplicate",
        Err(JsonFault::Syntax { .. } | JsonFault::Limit(_)) => "refused",
    }
}

#[test]
fn parsing() {
    let Some(folder) = vectors_dir() else { return };
    let mut tally = Tally::new("json-test-suite/test_parsing");
    let files = files(&folder.join("json-test-suite/test_parsing"));
    assert_eq!(files.len(), 318);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert!(OPEN_BUT_REFUSED.iter().all(|name| names.contains(name)));
    for (name, path) in &files {
        let actual = outcome(path);
        match &name[..2] {
            "y_" => tally.case(name, "accepted", actual),
            "n_" => tally.case(name, "refused", actual),
            "i_" if OPEN_BUT_REFUSED.contains(&name.as_str()) => tally.case(name, "refused", actual),
            "i_" => tally.filter("left open by the suite and by our rules; read without a panic", 1),
            _ => panic!("{name}: unknown kind"),
        }
    }
    tally.finish();
}

/// The suite has no verdicts here: two readers must not see two values, everything else must only not panic.
#[test]
fn transform() {
    let Some(folder) = vectors_dir() else { return };
    let mut tally = Tally::new("json-test-suite/test_transform");
    let files = files(&folder.join("json-test-suite/test_transform"));
    assert_eq!(files.len(), 22);
    for (name, path) in &files {
        let actual = outcome(path);
        if name.starts_with("object_same_key") {
            tally.case(name, "refused as duplicate", actual);
        } else if name.starts_with("string_") && name.contains("invalid_codepoint") {
            tally.case(name, "refused", actual);
        } else if name.starts_with("object_key_nf") {
            // No normalisation: names that only look alike are two names (ENC-JSON-01).
            tally.case(name, "accepted", actual);
        } else {
            tally.filter("no verdict; read without a panic", 1);
        }
    }
    tally.finish();
}
