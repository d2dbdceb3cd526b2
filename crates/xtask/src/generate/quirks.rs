//! `docs/quirks.md`: what becomes of departures from the standards that are seen in badges.

use proofmark::{Code, Quirk};
use std::fmt::Write;

/// What is accepted under every policy: what is seen, and the warning for it, if there is one.
const ACCEPTED: &[(&str, Option<Code>)] = &[
    ("The type is `AchievementCredential`: a second name of `OpenBadgeCredential`", None),
    ("A member that may have several values has one value instead of a list, or the other way round", None),
    ("`issuer` is a bare URL instead of a profile (data model 2.0)", Some(Code::StructureUnusual)),
    ("`image` is a bare URL or a `data:` URL instead of an object", Some(Code::StructureUnusual)),
    ("`credentialSubject` is a list with one subject", Some(Code::StructureUnusual)),
    ("`criteria` have neither `id` nor `narrative`", Some(Code::StructureUnusual)),
    ("`@context` is a string", Some(Code::StructureUnusual)),
    ("A date has no offset: it is UTC", Some(Code::ValidityNoOffset)),
    ("A context is named by a second address", Some(Code::ContextAlias)),
    ("The context of the proof is not named", Some(Code::ProofContextInjected)),
    ("A status list departs in form and not in meaning", Some(Code::StatusUnusual)),
    ("Open Badges 2.0: `verify` instead of `verification`, `hosted` and `signed` for the kinds of it", None),
    ("Open Badges 2.0: a date leaves out seconds, or the colon of the offset", None),
    ("Open Badges 2.0: `tags`, `alignment` or `evidence` is an empty list", None),
    ("Open Badges 2.0: `hashed` is the text `\"true\"` or `\"false\"`", Some(Code::StructureUnusual)),
    (
        "Open Badges 2.0: an identifier is an http address, and its document is had over https",
        Some(Code::StructureInsecureAddress),
    ),
];

/// What no policy accepts, and why.
const NEVER: &[(&str, &str)] = &[
    (
        "The issuer and the controller of the key differ in a slash, in upper and lower case, or in http and https",
        "They are two identifiers; whoever has one of them has not the other",
    ),
    ("`id`, `issuer` or a date is a list of one", "The standard forbids it, and readers differ in what they take"),
    ("A date, a status, an issuer or an id is `null`", "Readers differ in whether there is an end or a status"),
    ("The index of a status list is not written as the standard asks", "A status that is not understood is not known"),
    ("A day that is not in the calendar, or text after a date", "It cannot be read with certainty"),
    ("Open Badges 2.0: `hashed` is missing", "Whether text or hash, it decides whose badge it is"),
    ("Open Badges 2.0: an assertion has no `type`", "Nothing else says what the document is"),
    (
        "Open Badges 2.0: the published copy, the BadgeClass or the profile names another address than its own",
        "The address is all that vouches for it",
    ),
];

pub(super) fn page() -> String {
    let mut page = String::from(
        "# Quirks\n\n\
         Badges depart from the standards. This page says what becomes of departures that are seen again and again. It is generated from\n\
         `crates/proofmark/src/check/quirk.rs`.\n\n\
         ## Refused by default, a warning under the policy `lenient`\n\n\
         By default the finding has the code of the rule that is broken, and its `data` has the name of the quirk and an explanation. Under\n\
         `--policy lenient`, `Policy::lenient()` or `{\"quirks\": \"tolerate\"}` it is the warning `structure.quirk`, and the report lists the relaxation.\n",
    );
    for quirk in Quirk::ALL {
        let row = quirk.row();
        let _ = write!(
            page,
            "\n### {}\n\n{}\n\n- the standard: {}\n- why it is harmless: {}\n- by default: `{}`\n- rule: <{}>\n",
            row.name,
            row.seen,
            row.standard,
            row.harmless,
            row.refused_as.name(),
            row.spec
        );
    }
    page.push_str("\n## Accepted under every policy\n\n| seen | warning |\n|---|---|\n");
    for (seen, code) in ACCEPTED {
        let code = code.map_or("none".to_owned(), |code| format!("`{}`", code.name()));
        let _ = writeln!(page, "| {seen} | {code} |");
    }
    page.push_str("\n## Accepted under no policy\n\n| seen | why |\n|---|---|\n");
    for (seen, why) in NEVER {
        let _ = writeln!(page, "| {seen} | {why} |");
    }
    page
}
