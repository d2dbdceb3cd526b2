//! Vectors and examples of 1EdTech: the worked proofs of the Open Badges and CLR specifications, and the samples of its
//! public validator (OB3-VER-01..12, DI-EDR-01, DI-EDR-05, KEY-CID-01).

use super::tools::{AT, any_signature, codes, document, files, forms, outcome, profile, read, read_text, text, verify};
use super::{Tally, read_json, vectors_dir};
use crate::crypto::{Algorithm, CryptoProvider, PublicKey};
use crate::encoding;
use crate::key::multikey;
use crate::report::{Check, Outcome};
use crate::{Code, Report, Resources, SignedForm, Verdict};
use proofmark_json::Value as Json;
use serde_json::{Value, json};
use std::path::Path;

/// Findings on proofs and keys.
fn proven(report: &Report) -> String {
    format!("{}; {}", codes(report, Check::Proof), codes(report, Check::Key))
}

/// Whether this key made this signature over what a form says.
fn signature(form: &SignedForm, key: &PublicKey, value: &str) -> &'static str {
    let message = encoding::hex_decode(&format!("{}{}", form.options_hash, form.document_hash)).unwrap();
    let digits = value.strip_prefix('z').and_then(|digits| encoding::base58_decode(digits, 256));
    let good =
        |signature: &Vec<u8>| CryptoProvider::pure_rust().verify(Algorithm::Ed25519, key, &message, signature).is_ok();
    if digits.as_ref().is_some_and(good) { "good" } else { "bad" }
}

#[test]
fn specification_vectors() {
    let Some(folder) = vectors_dir().map(|path| path.join("1edtech-spec/proof-vectors")) else { return };
    let mut tally = Tally::new("1edtech-spec/vectors");
    for name in ["ob", "clr"] {
        let folder = folder.join(name);
        let expected = read_json(&folder.join("expected.json"));
        let method = &expected["verification_method"];
        let (issuer, bytes) = (text(method, "controller"), read(&folder.join("signed.json")));
        let known = profile(issuer, json!([method]));
        let mut case =
            |what: &str, expected: &str, actual: &str| tally.case(&format!("{name} {what}"), expected, actual);

        let mut unsigned = read_json(&folder.join("unsigned.json"));
        unsigned["proof"] = read_json(&folder.join("proof.json"));
        for (about, bytes) in [("", bytes.clone()), (" from the inputs", unsigned.to_string().into_bytes())] {
            let forms = forms(&bytes, &known);
            let [Ok(form)] = forms.as_slice() else { panic!("{name}: {forms:?}") };
            assert_eq!(form.dropped, [], "{name}");
            let stored = |file: &str| read_text(&folder.join(file));
            case(&format!("document-canon{about}"), &stored("document-canon.nq"), &form.document);
            case(&format!("proof-canon{about}"), &stored("proof-canon.nq"), &form.options);
            case(&format!("document hash{about}"), text(&expected, "document_hash_hex"), &form.document_hash);
            case(&format!("proof hash{about}"), text(&expected, "proof_hash_hex"), &form.options_hash);
            let data = format!("{}{}", form.options_hash, form.document_hash);
            case(&format!("data{about}"), text(&expected, "data_hex"), &data);
            let key = PublicKey::ed25519(&encoding::hex_decode(text(&expected, "public_key_hex")).unwrap()).unwrap();
            assert_eq!(key, multikey::parse(text(method, "publicKeyMultibase")).unwrap());
            case(&format!("signature{about}"), "good", signature(form, &key, text(&expected, "proof_value")));
        }

        // A fragment that reads like a key is no key (OB3-KEY-08): the issuer's document says what it stands for.
        let mut swapped = method.clone();
        swapped["publicKeyMultibase"] = json!("z6MktgKTsu1QhX6QPbyqG6geXdw6FQCZBPq7uQpieWbiQiG7");
        let mut renamed = method.clone();
        renamed["id"] = json!("#key");
        for (about, resources, expected) in [
            ("issuer has the key", known, "proof.verified; key.bound"),
            ("nothing known", Resources::new(), "; key.needed"),
            ("another key under the name", profile(issuer, json!([swapped])), "proof.signature_invalid; key.unchecked"),
            ("the key under another name", profile(issuer, json!([renamed])), "; key.not_found"),
        ] {
            let report = verify(&bytes, &resources, AT);
            case(about, expected, &proven(&report));
            if name == "ob" {
                assert_eq!(report.verdict() == Verdict::Valid, expected == "proof.verified; key.bound", "{about}");
            }
        }

        // CLR-09: each credential inside is signed on its own, under its own contexts (CLR-16).
        let known = profile(issuer, json!([method]));
        let whole = document(&bytes);
        let inside = whole.root().get("credentialSubject").unwrap().get("verifiableCredential");
        for credential in inside.into_iter().flat_map(Json::one_or_many) {
            let report = verify(credential.text().as_bytes(), &known, AT);
            case(&credential.pointer(), "proof.verified; key.bound", &proven(&report));
        }
    }
    // CLR-09, CLR-14: the record as a whole, with the schemas that it and what is inside name.
    let bytes = read(&folder.join("clr/signed.json"));
    let method = read_json(&folder.join("clr/expected.json"))["verification_method"].take();
    let mut known = profile(text(&method, "controller"), json!([method]));
    tally.case("clr verdict without schemas", "indeterminate", verify(&bytes, &known, AT).verdict().name());
    insert_schemas(&vectors_dir().unwrap(), &mut known);
    let report = verify(&bytes, &known, AT);
    tally.case("clr verdict", "valid", report.verdict().name());
    let inside: Vec<&str> = report.nested().iter().map(|nested| nested.report.verdict().name()).collect();
    tally.case("clr verdicts inside", "valid", &inside.join(" "));
    tally.finish();
}

/// Examples that show the form of a badge are not signed; those in the big one name a suite that does not exist
/// (DI-EDR-05).
#[test]
fn specification_examples() {
    let Some(folder) = vectors_dir().map(|path| path.join("1edtech-spec/examples")) else { return };
    let mut tally = Tally::new("1edtech-spec/examples");
    let mut misspelt = 0;
    for (name, path) in files(&folder) {
        let bytes = read(&path);
        tally.case(&name, "proof.missing; ; invalid", &outcome(&verify(&bytes, &Resources::new(), AT)));
        let whole = document(&bytes);
        let mut open = vec![whole.root()];
        while let Some(value) = open.pop() {
            open.extend(value.items());
            open.extend(value.members().map(|(_, value)| value));
            let Some(proofs) = value.get("proof") else { continue };
            assert!(proofs.one_or_many().all(|proof| proof.get_str("cryptosuite") == Some("eddsa-rdf-2022")));
            misspelt += 1;
            let report = verify(value.text().as_bytes(), &Resources::new(), AT);
            let expected = "proof.unsupported; key.unchecked; indeterminate";
            tally.case(&format!("{name} {}", value.pointer()), expected, &outcome(&report));
        }
    }
    assert_eq!(misspelt, 5);
    tally.finish();
}

/// The documents that a case names; contexts are built in.
fn supplied(root: &Path, case: &Value) -> Resources {
    let mut resources = Resources::new();
    for need in case["needs"].as_array().unwrap() {
        let url = match text(need, "url").strip_prefix("did:web:") {
            Some(path) => format!("https://{}/did.json", path.replace(':', "/")),
            None => text(need, "url").to_owned(),
        };
        match need["file"].as_str() {
            Some(file) if file.starts_with("shared/vectors/contexts/") => {}
            Some(file) => {
                // Documents of Open Badges 2.0 are asked for over https (NET-02).
                resources.insert(&url.replace("http://", "https://"), &read(&local(root, file)));
            }
            None => resources.insert_unavailable(&url, "not in the collection"),
        }
    }
    insert_schemas(root, &mut resources);
    resources
}

fn insert_schemas(root: &Path, resources: &mut Resources) {
    for entry in read_json(&root.join("schemas/index.json")).as_array().unwrap() {
        if let Some(url) = entry["url"].as_str() {
            resources.insert(url, &read(&root.join("schemas").join(text(entry, "file"))));
        }
    }
}

/// Some documents of Open Badges 2.0 are listed at other addresses than those that they name as theirs (OB2-MOD-10).
fn own_addresses(vectors: &Path, case: &Value, resources: &mut Resources) {
    let needs = case["needs"].as_array().unwrap().iter().filter_map(|need| need["file"].as_str());
    let named = needs.filter(|file| !file.contains("/contexts/")).map(|file| (String::new(), local(vectors, file)));
    let assets = files(&vectors.join("1edtech-validator/ob20/assets"));
    // Several documents name one address: those of the case come first.
    for (name, path) in named.chain(assets) {
        let bytes = read(&path);
        let parsed: Option<Value> = serde_json::from_slice(&bytes).ok();
        let Some(id) = parsed.as_ref().and_then(|whole| whole["id"].as_str()) else { continue };
        let id = id.replace("http://", "https://");
        let taken = resources.iter().any(|(url, _)| url == id);
        if !taken && name != "altbadgeurl.json" && name != "badge-with-data-image.json" {
            resources.insert(&id, &bytes);
        }
    }
}

fn local(vectors: &Path, file: &str) -> std::path::PathBuf {
    vectors.join(file.strip_prefix("shared/vectors/").unwrap())
}

/// Whether the last proof is good with the key that the fragment of its method is: mathematics, not an issuer
/// (OB3-KEY-08).
fn with_fragment(bytes: &[u8], resources: &Resources) -> &'static str {
    let whole = document(bytes);
    let Some(proof) = whole.root().get("proof").and_then(|proofs| proofs.one_or_many().last()) else { return "bad" };
    let method = proof.get_str("verificationMethod").unwrap();
    let key = method.rsplit(['#', ':']).next().and_then(|fragment| multikey::parse(fragment).ok());
    match (forms(bytes, resources).pop(), key) {
        (Some(Ok(form)), Some(key)) if form.dropped.is_empty() => {
            signature(&form, &key, proof.get_str("proofValue").unwrap())
        }
        _ => "bad",
    }
}

/// Why a sound document is not called valid, or a revoked one not invalid: only checks that this build does not have.
fn not_built(report: &Report) -> Option<&'static str> {
    let mut open = report.findings().iter().map(crate::Finding::code);
    let mut reason = None;
    let settled = open.all(|code| match (code, code.outcome()) {
        (Code::SchemaSuperseded, _) => {
            reason = Some("the schemas of data model 1.1 are no longer published");
            true
        }
        (Code::StatusUnsupported, _) => {
            reason = Some("status lists are not looked at");
            true
        }
        (_, outcome) => !matches!(outcome, Outcome::Fail | Outcome::Unknown),
    });
    reason.filter(|_| settled)
}

#[test]
fn validator_samples() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("1edtech-validator");
    let mut expectations = [0; 3];
    for line in read_text(&vectors.join("1edtech-validator/EXPECT.jsonl")).lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let (file, expected) = (text(&case, "file"), text(&case, "expect"));
        let name = file.strip_prefix("shared/vectors/1edtech-validator/").unwrap();
        let (bytes, mut resources) = (read(&local(&vectors, file)), supplied(&vectors, &case));
        if text(&case, "kind").starts_with("ob2") {
            own_addresses(&vectors, &case, &mut resources);
        }
        let report = verify(&bytes, &resources, AT);
        assert_ne!(verify(&bytes, &Resources::new(), AT).verdict(), Verdict::Valid, "{name} without any document");
        expectations[["valid", "invalid", "unknown"].iter().position(|known| *known == expected).unwrap()] += 1;

        match text(&case, "kind") {
            "ob2" | "ob2-jws" => {
                let wanted = if expected == "unknown" { "indeterminate" } else { expected };
                tally.case(&format!("{name} verdict"), wanted, report.verdict().name());
                continue;
            }
            // Not awards: whether their form is good is a question of its own (IN-06).
            "ob2-profile" | "ob2-badgeclass" | "ob2-node" => {
                assert_ne!(report.verdict(), Verdict::Valid, "{name}");
                tally.case(&format!("{name} form"), expected, super::open_badges_2::form(&bytes));
                continue;
            }
            // The key stands in the header only: the signature is good and nobody's (see pictures.rs for what is in the picture).
            "ob3-svg" => {
                tally.case(&format!("{name} signature reported"), "true", &any_signature(&report).to_string());
                tally.case(&format!("{name} verdict"), "indeterminate", report.verdict().name());
                continue;
            }
            _ => {}
        }
        match case["signature"].as_bool() {
            Some(good) => {
                let expected = if good { "good" } else { "bad" };
                tally.case(&format!("{name} signature"), expected, with_fragment(&bytes, &resources));
                let actual = if any_signature(&report) { "good" } else { "bad" };
                tally.case(&format!("{name} signature reported"), expected, actual);
            }
            None => tally.filter("no opinion on the signature", 1),
        }
        if expected == "valid" {
            tally.case(&format!("{name} proofs"), "proof.verified; key.bound", &proven(&report));
        }
        let wanted = if expected == "unknown" { "indeterminate" } else { expected };
        match not_built(&report) {
            Some(reason) if wanted != report.verdict().name() => tally.filter(reason, 1),
            _ => tally.case(&format!("{name} verdict"), wanted, report.verdict().name()),
        }
    }
    assert_eq!(expectations, [21, 18, 7]);
    tally.finish();
}
