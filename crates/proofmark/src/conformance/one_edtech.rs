//! stub
use super::tools::{AT, codes, document, files, forms, outcome, profile, read, read_text, text, verify};
use super::{Tally, read_json, vectors_dir};
use crate::report::{Check, Outcome};
use crate::{Report, Resources};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

#[test]
fn spec() {
    let Some(vectors) = vectors_dir() else { return };
    for n in ["ob", "clr"] {
        let folder = vectors.join("1edtech-spec/proof-vectors").join(n);
        let e = read_json(&folder.join("expected.json"));
        let key = e["verification_method"].clone();
        let r = verify(&read(&folder.join("signed.json")), &profile(text(&key, "controller"), json!([key])), AT);
        eprintln!(
            "SPEC {n} {}  {:?}",
            outcome(&r),
            r.findings()
                .iter()
                .filter(|f| f.code().outcome() != Outcome::Pass)
                .map(|f| (f.code().name(), f.detail()))
                .collect::<Vec<_>>()
        );
        eprintln!("SPEC {n} {}", outcome(&verify(&read(&folder.join("signed.json")), &Resources::new(), AT)));
        let s = read_json(&folder.join("signed.json"));
        for c in s["credentialSubject"]["verifiableCredential"].as_array().into_iter().flatten() {
            let r = verify(c.to_string().as_bytes(), &profile(text(&key, "controller"), json!([key])), AT);
            eprintln!(
                "SPEC inner {n} {}  {:?}",
                outcome(&r),
                r.findings()
                    .iter()
                    .filter(|f| f.code().outcome() != Outcome::Pass)
                    .map(|f| (f.code().name(), f.detail()))
                    .collect::<Vec<_>>()
            );
        }
    }
    for (name, path) in files(&vectors.join("1edtech-spec/examples")) {
        let r = verify(&read(&path), &Resources::new(), AT);
        eprintln!("SPEC {name} {}", outcome(&r));
        let d = document(&read(&path));
        let mut open = vec![d.root()];
        while let Some(v) = open.pop() {
            open.extend(v.items());
            open.extend(v.members().map(|(_, v)| v));
            if v.get("proof").is_some() {
                let r = verify(v.text().as_bytes(), &Resources::new(), AT);
                eprintln!("SPEC   {name} {} {}", v.pointer(), outcome(&r));
            }
        }
    }
}

#[test]
fn validator() {
    let Some(vectors) = vectors_dir() else { return };
    let root = vectors.join("1edtech-validator");
    for line in read_text(&root.join("EXPECT.jsonl")).lines() {
        let d: Value = serde_json::from_str(line).unwrap();
        let local = |f: &str| vectors.join(f.strip_prefix("shared/vectors/").unwrap());
        let mut resources = Resources::new();
        for need in d["needs"].as_array().unwrap() {
            let url = text(need, "url");
            let url = match url.strip_prefix("did:web:") {
                Some(rest) => format!("https://{}/did.json", rest.replace(':', "/")),
                None => url.to_owned(),
            };
            match need["file"].as_str() {
                Some(f) if !f.contains("/contexts/") => resources.insert(&url, &read(&local(f))),
                Some(_) => {}
                None => resources.insert_unavailable(&url, "x"),
            }
        }
        let r = verify(&read(&local(text(&d, "file"))), &resources, AT);
        eprintln!(
            "VAL {} {} {} {} {} | {:?}",
            text(&d, "file").rsplit('/').next().unwrap(),
            text(&d, "kind"),
            d["expect"],
            d["signature"],
            outcome(&r),
            r.findings()
                .iter()
                .filter(|f| f.code().outcome() != Outcome::Pass && f.code().outcome() != Outcome::NotApplicable)
                .map(|f| (f.code().name(), f.detail(), f.at().to_owned()))
                .collect::<Vec<_>>()
        );
    }
}
