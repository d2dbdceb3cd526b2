//! Pictures that were made to cost much: each ends at a limit, and the table says at which (THREAT-42, THREAT-43).

use crate::bake::{Way, bake, chunk, png, svg, zlib};
use proofmark::{Input, Limits, Policy, Resources, Timestamp, Verdict, Verifier, extract};

const OB3: &[u8] = b"openbadgecredential";

/// The code and, for a limit, its name; the same from `extract` and from a verification.
fn told(picture: &[u8]) -> String {
    let extracted = extract(Input::from_bytes(picture), &Limits::default()).expect_err("nothing to extract");
    let at = Timestamp::parse("2026-06-01T12:00:00Z").expect("a time");
    let report = Verifier::new(Policy::default()).verify(Input::from_bytes(picture), &Resources::new(), at);
    assert_ne!(report.verdict(), Verdict::Valid);
    let finding = report.findings().first().expect("a report says why");
    assert_eq!((finding.code(), finding.detail()), (extracted.code(), extracted.detail()));
    // Nothing of the picture is repeated.
    assert!(!report.to_json().contains("SECRET"), "{}", report.to_json());
    format!("{} {}", finding.code().name(), finding.data("limit").unwrap_or_default()).trim_end().to_owned()
}

fn repeated(piece: &[u8], times: usize) -> Vec<u8> {
    piece.repeat(times)
}

#[test]
fn hostile_pictures_end_at_a_limit() {
    let empty = chunk(b"tIME", b"SECRET!");
    let packed = |bytes: usize| chunk(b"iTXt", &[OB3, &[0, 1, 0, 0, 0], &zlib(&vec![b'a'; bytes])].concat());
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("more than a million chunks", png(&repeated(&chunk(b"tEXt", b""), 1_390_000)), "input.limit pngChunks"),
        ("a chunk more than allowed", png(&repeated(&empty, 10_000)), "input.limit pngChunks"),
        ("17 MiB", png(&chunk(b"IDAT", &vec![7; 17 << 20])), "input.limit pngBytes"),
        ("a text of 5 MiB", bake(&"a".repeat(5 << 20), Way::Itxt), "input.limit textBytes"),
        ("64 MiB in 64 KiB", png(&packed(64 << 20)), "input.limit textBytes"),
        (
            "many texts that nearly reach the cap",
            png(&(0..200).flat_map(|_| packed(4_000_000)).collect::<Vec<u8>>()),
            "input.limit work",
        ),
        ("a length of 4 GiB", [&png(&[])[..8], &[0xff; 4], b"iTXtSECRET"].concat(), "input.picture_malformed"),
        ("10,000 levels", svg(&"<SECRET>".repeat(10_000)), "input.limit xmlDepth"),
        (
            "10,000 levels that end",
            svg(&format!("{}{}", "<g>".repeat(10_000), "</g>".repeat(10_000))),
            "input.limit xmlDepth",
        ),
        ("half a million elements", svg(&"<a/>".repeat(500_000)), "input.limit xmlNodes"),
        ("half a million comments", svg(&"<!---->".repeat(500_000)), "input.limit xmlNodes"),
        (
            "a million attributes",
            svg(&format!("<g {}/>", (0..250_000).map(|n| format!("a{n}='' ")).collect::<String>())),
            "input.limit xmlAttributes",
        ),
        (
            "a million namespaces",
            svg(&format!("<g {}/>", (0..150_000).map(|n| format!("xmlns:a{n}='u' ")).collect::<String>())),
            "input.limit xmlNamespaces",
        ),
        ("5 MiB of XML", svg(&"SECRET".repeat(1 << 20)), "input.limit svgBytes"),
        (
            "a body beyond the cap",
            svg(&format!("<openbadges:credential>{}</openbadges:credential>", "&lt;".repeat(1_000_000))),
            "input.limit xmlNodes",
        ),
        ("an attribute that never ends", svg("<g a='SECRET"), "input.picture_malformed"),
        ("a comment that never ends", svg(&"<!-- SECRET".repeat(100_000)), "input.picture_malformed"),
        (
            "a DOCTYPE that never ends",
            [&b"<!DOCTYPE svg ["[..], &b"<!ENTITY a 'SECRET'>".repeat(100_000)].concat(),
            "input.picture_malformed",
        ),
        ("a reference that never ends", svg(&"&".repeat(1_000_000)), "input.picture_malformed"),
    ];
    for (what, picture, expected) in cases {
        assert_eq!(told(&picture), expected, "{what}");
    }
}

/// Many declarations in force, looked up by many elements: paid for, or bounded by the product of two limits.
#[test]
fn threat_43_namespaces_in_force_are_bounded() {
    let declared: String = (0..32).map(|n| format!("xmlns:n{n}='u' ")).collect();
    let levels = format!("<g {declared}>").repeat(60);
    let picture = svg(&format!("{levels}{}{}", "<x:credential/>".repeat(60_000), "</g>".repeat(60)));
    assert_eq!(told(&picture), "input.limit work");
}

/// Every beginning of a picture is told of and none is a badge, but for those that end behind it.
#[test]
fn in_png_07_a_picture_that_is_cut_off_is_damaged_wherever_the_cut_is() {
    for way in Way::ALL {
        let whole = bake("{\"a\":1}", way);
        for cut in 8..whole.len() {
            let part = whole.get(..cut).expect("a part");
            let code = extract(Input::from_bytes(part), &Limits::default()).map_err(|finding| finding.code().name());
            assert_eq!(code.err(), Some("input.picture_malformed"), "{way:?} cut at {cut}");
        }
    }
}
