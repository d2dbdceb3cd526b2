//! The vectors of the standards, and the games that are played with hashes (ATK-27, THREAT-45).
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::*;
use proofmark_json::Document;
use proptest::prelude::*;

const KOSHER: &str = "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399";
const MAYZE: &str = "sha256$7a1a1b3f7d40552e4299180e346e3add12bf9a751a43d9c4ca4518febc2c60c6";
const FLEUR: &str = "sha256$658625b25ab3d75d613ca97d9a5a77f70e2192feca5557f4ad09a4d4f121f5fc";

fn budget() -> Budget {
    Budget::new(1_000_000)
}

/// Compares an identity object, as JSON, with a text of the caller.
fn compared(json: &str, known: &str) -> Comparison {
    let bounds = crate::Limits::default().json();
    let document = Document::parse(json.as_bytes().to_vec(), &bounds, &mut budget()).unwrap();
    Identity::read(document.root()).compare(&Known::read(known), &mut budget()).unwrap()
}

fn hashed(text: &str, salt: &str) -> Identity<'static> {
    let text = format!("sha256${}", encoding::hex(&encoding::sha256(format!("{text}{salt}").as_bytes())));
    Identity { kind: EMAIL, text: text.leak(), hashed: Some(true), salt: Some(salt.to_owned().leak()) }
}

fn fits(form: Form, variant: Variant) -> Comparison {
    Comparison::Fits(Fit { form, variant, disguised: false })
}

#[test]
fn ob3_rcp_05_the_vectors_of_the_standards_fit() {
    for (json, known) in [
        (
            format!(r#"{{"identityType":"emailAddress","identityHash":"{KOSHER}","hashed":true,"salt":"Kosher"}}"#),
            "a@example.com",
        ),
        (format!(r#"{{"type":"email","identity":"{KOSHER}","hashed":true,"salt":"Kosher"}}"#), "a@example.com"),
        (
            format!(
                r#"{{"type":["IdentityObject"],"identityType":"userName","identityHash":"{MAYZE}","hashed":true}}"#
            ),
            "userName:mayze",
        ),
        (
            format!(r#"{{"type":"email","identity":"{FLEUR}","hashed":true,"salt":"FleurDeSel"}}"#),
            "jjefferson18@example.com",
        ),
    ] {
        assert_eq!(compared(&json, known), fits(Form::Sha256, Variant::Exact), "{json}");
        assert_eq!(compared(&json.replace("true", r#""true""#), known), fits(Form::Sha256, Variant::Exact), "{json}");
        assert_eq!(compared(&json.to_uppercase_hex(), known), fits(Form::Sha256, Variant::Exact), "{json}");
        assert_eq!(compared(&json, &format!("{known}x")), Comparison::Differs, "{json}");
    }
}

trait UppercaseHex {
    fn to_uppercase_hex(&self) -> String;
}

impl UppercaseHex for String {
    fn to_uppercase_hex(&self) -> String {
        let (start, rest) = self.split_once("sha256$").unwrap();
        let (digits, rest) = rest.split_at(64);
        format!("{start}SHA256${}{rest}", digits.to_uppercase())
    }
}

#[test]
fn ob3_rcp_04_an_absent_null_or_empty_salt_adds_nothing() {
    for salt in ["", r#","salt":null"#, r#","salt":"""#] {
        let json = format!(r#"{{"type":"email","identity":"{MAYZE}","hashed":true{salt}}}"#);
        assert_eq!(compared(&json, "email:mayze"), fits(Form::Sha256, Variant::Exact), "{json}");
    }
    let odd = format!(r#"{{"type":"email","identity":"{MAYZE}","hashed":true,"salt":7}}"#);
    assert_eq!(compared(&odd, "email:mayze"), Comparison::Malformed("its salt is not a text"));
}

#[test]
fn atk_27_salt_before_the_text_other_functions_and_bare_hex_do_not_fit() {
    let email = |text: &str, more: &str| format!(r#"{{"type":"email","identity":"{text}","hashed":true{more}}}"#);
    let before = encoding::hex(&encoding::sha256(b"Koshera@example.com"));
    assert_eq!(
        compared(&email(&format!("sha256${before}"), r#","salt":"Kosher""#), "a@example.com"),
        Comparison::Differs
    );
    // The right digest under the name of the other function, without a name, and the address itself under "hashed".
    let (_, digits) = KOSHER.split_once('$').unwrap();
    assert!(matches!(
        compared(&email(&format!("md5${digits}"), r#","salt":"Kosher""#), "a@example.com"),
        Comparison::Malformed(_)
    ));
    assert!(matches!(compared(&email(digits, r#","salt":"Kosher""#), "a@example.com"), Comparison::Malformed(_)));
    assert!(matches!(compared(&email("a@example.com", ""), "a@example.com"), Comparison::Malformed(_)));
    assert!(matches!(compared(&email("sha256$00", ""), "a@example.com"), Comparison::Malformed(_)));
    assert_eq!(compared(&email(&format!("sha512${digits}"), ""), "a@example.com"), Comparison::Unsupported);
    assert_eq!(compared(&email("sha1$00", ""), "a@example.com"), Comparison::Unsupported);
}

#[test]
fn ob3_rcp_09_md5_fits_and_is_told_apart() {
    // The digest is what `printf a@example.comKosher | openssl md5` says.
    let json = r#"{"type":"email","identity":"MD5$DDD142639A792E74751EE7E129237EFA","hashed":true,"salt":"Kosher"}"#;
    assert_eq!(compared(json, "a@example.com"), fits(Form::Md5, Variant::Exact));
    assert_eq!(compared(json, "b@example.com"), Comparison::Differs);
}

#[test]
fn ob3_rcp_07_a_hash_that_is_called_plain_is_tried_both_ways() {
    let json = format!(r#"{{"type":"email","identity":"{KOSHER}","hashed":false,"salt":"Kosher"}}"#);
    let disguised = Fit { form: Form::Sha256, variant: Variant::Exact, disguised: true };
    assert_eq!(compared(&json, "a@example.com"), Comparison::Fits(disguised));
    assert_eq!(compared(&json, &format!("email:{KOSHER}")), fits(Form::Plain, Variant::Exact));
    // Whoever does not say is taken by the form of the text.
    let silent = json.replace(r#","hashed":false"#, "");
    assert_eq!(compared(&silent, "a@example.com"), fits(Form::Sha256, Variant::Exact));
    assert_eq!(
        compared(r#"{"type":"email","identity":"a@example.com"}"#, "a@example.com"),
        fits(Form::Plain, Variant::Exact)
    );
}

#[test]
fn ob3_rcp_06_only_white_space_and_ascii_capitals_of_an_address_are_overlooked() {
    let lower = hashed("ada@college.example", "s");
    let mixed = hashed("Ada@college.example", "s");
    for (identity, known, expected) in [
        (lower, "ada@college.example", Some(Variant::Exact)),
        (lower, " ada@college.example\n", Some(Variant::Trimmed)),
        (lower, "Ada@College.Example", Some(Variant::LowerCase)),
        (mixed, "Ada@College.Example", Some(Variant::DomainLowerCase)),
        (mixed, "ada@college.example", None),
        // Cyrillic а; the Kelvin sign, whose small letter is k; a letter with its accent apart.
        (lower, "\u{430}da@college.example", None),
        (hashed("kim@college.example", ""), "\u{212a}im@college.example", None),
        (hashed("\u{e9}va@college.example", ""), "e\u{301}va@college.example", None),
    ] {
        let compared = identity.compare(&Known::read(known), &mut budget()).unwrap();
        assert_eq!(compared, expected.map_or(Comparison::Differs, |variant| fits(Form::Sha256, variant)), "{known:?}");
    }
    let plain = r#"{"type":"email","identity":"mailto:Ada@College.example","hashed":false}"#;
    assert_eq!(compared(plain, "ada@college.example"), fits(Form::Plain, Variant::LowerCase));
    assert_eq!(compared(plain, "mailto:Ada@College.example"), fits(Form::Plain, Variant::Exact));
    // Names, account names and addresses of other kinds are compared as they stand.
    assert_eq!(compared(r#"{"identityType":"name","identityHash":"Ada","hashed":false}"#, "ada"), Comparison::Differs);
    assert_eq!(
        compared(r#"{"type":"url","identity":"https://a.example/","hashed":false}"#, "https://a.example"),
        Comparison::Differs
    );
}

#[test]
fn ob3_rcp_01_the_kind_is_told_by_its_word_or_by_the_shape() {
    for (given, kind, text) in [
        ("ada@college.example", EMAIL, "ada@college.example"),
        ("mailto:ada@college.example", EMAIL, "ada@college.example"),
        ("EMAIL:ada@college.example", EMAIL, "ada@college.example"),
        ("did:key:z6Mk", URL, "did:key:z6Mk"),
        ("https://a.example/@ada", URL, "https://a.example/@ada"),
        ("urn:uuid:1", URL, "urn:uuid:1"),
        ("url:https://a.example", URL, "https://a.example"),
        ("+49 30 1234", PHONE, "+49 30 1234"),
        ("tel:+49301234", PHONE, "+49301234"),
        ("Ada Example", NAME, "Ada Example"),
        ("name:Ada: the first", NAME, "Ada: the first"),
        ("20260815", NAME, "20260815"),
        ("sourcedId:20260815", "sourcedId", "20260815"),
        ("ext:studentCard:20260815", "ext:studentCard", "20260815"),
    ] {
        let known = Known::read(given);
        assert_eq!((known.kind, known.text), (kind, text), "{given}");
    }
}

#[test]
fn ob3_rcp_02_an_id_is_compared_as_what_it_is() {
    for (id, known, expected) in [
        ("did:key:z6Mk", "did:key:z6Mk", fits(Form::Plain, Variant::Exact)),
        ("did:key:z6Mk", "did:key:z6mk", Comparison::Differs),
        ("mailto:ada@a.example", "ada@a.example", fits(Form::Plain, Variant::Exact)),
        ("MAILTO:Ada@a.example", "ada@a.example", fits(Form::Plain, Variant::LowerCase)),
        ("ada@a.example", "ada@a.example", fits(Form::Plain, Variant::Exact)),
        ("tel:+49301234", "+49301234", fits(Form::Plain, Variant::Exact)),
        ("did:key:z6Mk", "ada@a.example", Comparison::NotComparable),
    ] {
        assert_eq!(Identity::of_id(id).compare(&Known::read(known), &mut budget()).unwrap(), expected, "{id} {known}");
    }
    // Nothing fits nothing.
    for nothing in ["", "  ", "email:", "url:"] {
        for id in ["", "mailto:", "did:key:z6Mk"] {
            let compared = Identity::of_id(id).compare(&Known::read(nothing), &mut budget()).unwrap();
            assert!(!matches!(compared, Comparison::Fits(_)), "{id:?} {nothing:?}");
        }
    }
}

#[test]
fn r5_hashing_is_paid_for() {
    let identity = hashed("ada@college.example", "s");
    assert!(identity.compare(&Known::read("Ada@College.Example"), &mut Budget::new(16)).is_err());
}

proptest! {
    /// A second opinion on the hash: any text fits its own and no other.
    #[test]
    fn ob3_rcp_03_a_text_fits_its_own_hash_and_no_other(text in "[ -~]{1,40}", other in "[ -~]{1,40}", salt in "[ -~]{0,12}") {
        let identity = Identity { kind: "userName", ..hashed(&text, &salt) };
        let own = format!("userName:{text}");
        let expected = if text.trim().is_empty() { Comparison::Differs } else { fits(Form::Sha256, Variant::Exact) };
        prop_assert_eq!(identity.compare(&Known::read(&own), &mut budget()).unwrap(), expected);
        let compared = identity.compare(&Known::read(&format!("userName:{other}")), &mut budget()).unwrap();
        prop_assert_eq!(matches!(compared, Comparison::Fits(_)), other == text && !text.trim().is_empty());
    }

    #[test]
    fn ob3_rcp_06_any_spelling_of_an_address_in_small_letters_fits(
        local in "[a-z0-9._+-]{1,12}", domain in "[a-z0-9-]{1,10}\\.example", capitals in any::<u64>(), white in " {0,3}",
    ) {
        let address = format!("{local}@{domain}");
        let spelled: String = address
            .chars()
            .enumerate()
            .map(|(at, letter)| if capitals >> (at % 64) & 1 == 1 { letter.to_ascii_uppercase() } else { letter })
            .collect();
        let known = format!("email:{white}{spelled}{white}");
        let compared = hashed(&address, "x").compare(&Known::read(&known), &mut budget()).unwrap();
        prop_assert!(matches!(compared, Comparison::Fits(_)), "{known}");
    }
}
