//! The documents to start from: all fixtures with RDF suites, and badges of our own that have what no fixture has.

use super::manifest;
use super::property::Base;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signer, SigningKey};
use proofmark::{Input, Policy, Resources, Timestamp, Verifier};
use serde_json::{Value, json};

/// The suites over RDF, by the name in `cryptosuite` or `type`.
pub(crate) const SUITES: &[&str] = &[
    "eddsa-rdfc-2022",
    "ecdsa-rdfc-2019",
    "Ed25519Signature2020",
    "Ed25519Signature2018",
    "JsonWebSignature2020",
    "RsaSignature2018",
    "EcdsaSecp256k1Signature2019",
];

/// The suite of a proof; the older name of eddsa-rdfc-2022 too (DI-EDR-05).
pub(crate) fn suite(proof: &Value) -> Option<&'static str> {
    let name = proof["cryptosuite"].as_str().or_else(|| proof["type"].as_str())?;
    let name = if name == "eddsa-2022" { "eddsa-rdfc-2022" } else { name };
    SUITES.iter().copied().find(|suite| *suite == name)
}

/// Fixtures whose proofs are all of an RDF suite and whose facts are shown as signed: the valid ones, and those that only
/// their dates, status or proof's end keep from being valid. No other spelling may make these valid either.
pub(crate) fn fixtures() -> Vec<Base> {
    manifest::cases()
        .into_iter()
        .filter_map(|case| {
            let document: Value = serde_json::from_slice(&case.bytes()).ok()?;
            let proofs = super::tree::many(document.get("proof")?);
            // Under the policy "any" a proof may be bad, so a change of that one changes nothing.
            let any = case.policy.as_ref().is_some_and(|policy| policy["proofs"] == "any");
            let linked = !proofs.is_empty() && proofs.iter().all(|proof| suite(proof).is_some());
            let base = (linked && !any).then(|| {
                let verifier = case.verifier();
                Base::new(&case.id, document, verifier, case.resources(), case.at())
            })?;
            let same = base.said.verdict.name() == case.expect.verdict;
            assert!(same, "{}: written anew it has another verdict", case.id);
            // What a context alone keeps from being valid is good without it: contexts are not signed (DI-CTX-01).
            (base.signed && base.whole).then_some(base)
        })
        .collect()
}

const AT: &str = "2026-06-01T12:00:00Z";
const OB: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
const VC2: &str = "https://www.w3.org/ns/credentials/v2";

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn did() -> String {
    let bytes = [&[0xed, 0x01][..], key().verifying_key().as_bytes()].concat();
    format!("did:key:z{}", bs58::encode(bytes).into_string())
}

/// Signs a document in place of its issuer, whose identifier is written `ISSUER`.
fn signed(id: &str, document: &Value, options: &Value, policy: Policy) -> Base {
    let text = document.to_string().replace("ISSUER", &did());
    let mut document: Value = serde_json::from_str(&text).expect("the same JSON");
    let did = did();
    let mut proof = json!({
        "created": "2026-01-15T09:05:00Z",
        "verificationMethod": format!("{did}#{}", did.trim_start_matches("did:key:")),
        "proofPurpose": "assertionMethod",
    });
    for (name, value) in options.as_object().expect("options") {
        proof[name] = value.clone();
    }
    document["proof"] = proof;
    let (verifier, at) = (Verifier::new(policy), Timestamp::parse(AT).expect("a time"));
    let forms = verifier.signed_forms(Input::from(document.to_string().as_str()), &Resources::new(), at);
    let form = forms.into_iter().next().expect("a proof").expect("a form");
    assert!(form.dropped.is_empty(), "{id}: {:?}", form.dropped);
    let hex = |text: &str| -> Vec<u8> {
        (0..text.len()).step_by(2).map(|place| u8::from_str_radix(&text[place..place + 2], 16).expect("hex")).collect()
    };
    let hashes = [hex(&form.options_hash), hex(&form.document_hash)].concat();
    if options["type"] == "Ed25519Signature2018" || options["type"] == "JsonWebSignature2020" {
        let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"EdDSA","b64":false,"crit":["b64"]}"#);
        let signature = key().sign(&[header.as_bytes(), b".", &hashes].concat());
        document["proof"]["jws"] = json!(format!("{header}..{}", URL_SAFE_NO_PAD.encode(signature.to_bytes())));
    } else {
        let signature = key().sign(&hashes);
        document["proof"]["proofValue"] = json!(format!("z{}", bs58::encode(signature.to_bytes()).into_string()));
    }
    Base::new(id, document, verifier, Resources::new(), at)
}

fn eddsa() -> Value {
    json!({ "type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022" })
}

/// Badges with what no fixture has. Each is genuine; whether it is valid is asserted where they are used.
pub(crate) fn own() -> Vec<Base> {
    let default = Policy::default;
    let policy = |json: &str| Policy::from_json(json).expect("a policy");
    let credential = json!({
        "@context": [VC2, OB],
        "id": "urn:uuid:9e107d9d-372b-4b68-9d8a-3c4b5f0a6e21",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": { "id": "ISSUER", "type": ["Profile"], "name": "Bramble Workshop" },
        "validFrom": "2026-01-15T09:00:00Z",
        "validUntil": "2029-01-15T09:00:00Z",
        "credentialSubject": {
            "id": "did:example:learner",
            "type": ["AchievementSubject"],
            "achievement": {
                "id": "https://bramble.example/achievements/safety",
                "type": ["Achievement"],
                "name": "Workshop safety",
                "description": "Knows how to work safely with hand and power tools.",
                "criteria": { "narrative": "Passed the practical safety test." },
            },
        },
    });
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut document = credential.clone();
        change(&mut document);
        document
    };
    let ended = |mut options: Value, end: &str| {
        options["expires"] = json!(end);
        options
    };
    let loose = changed(&|document| {
        // Not a badge by its type: the rules of Open Badges do not look at it, and the facts are read all the same.
        document["type"] = json!(["VerifiableCredential"]);
        let subject = &mut document["credentialSubject"];
        subject["identifier"] = json!([{ "type": ["IdentityObject"], "hashed": true, "identityHash": "sha256$00", "identityType": "emailAddress" }]);
        subject["creditsEarned"] = json!(3);
        subject["result"] =
            json!([{ "type": ["Result"], "resultDescription": "urn:x:scale", "value": "B", "status": "Failed" }]);
        let scale = json!([{ "id": "urn:x:scale", "type": ["ResultDescription"], "name": "Grade", "resultType": "LetterGrade" }]);
        subject["achievement"]["resultDescription"] = scale;
        subject["achievement"]["creator"] =
            json!({ "id": "did:example:creator", "type": ["Profile"], "name": "Guild" });
        subject["achievement"]["image"] = json!({ "id": "https://bramble.example/image.png", "type": "Image" });
    });
    let status = changed(&|document| {
        document["credentialStatus"] = json!([
            { "id": "https://bramble.example/status#7", "type": "BitstringStatusListEntry", "statusPurpose": "revocation",
              "statusListIndex": "7", "statusListCredential": "https://bramble.example/status" },
            { "id": "https://bramble.example/status#8", "type": "BitstringStatusListEntry", "statusPurpose": "suspension",
              "statusListIndex": "8", "statusListCredential": "https://bramble.example/status" },
        ]);
    });
    let legacy = |kind: &str, url: &str| {
        let document = changed(&|document| document["@context"] = json!([VC2, OB, url]));
        signed(
            &format!("own-{kind}-ended"),
            &document,
            &ended(json!({ "type": kind }), "2026-03-01T00:00:00Z"),
            default(),
        )
    };
    vec![
        signed("own-rich", &changed(&rich), &eddsa(), default()),
        signed("own-loose", &loose, &eddsa(), default()),
        signed("own-status", &status, &eddsa(), default()),
        signed("own-status-allowed", &status, &eddsa(), policy(r#"{"status":"allow-unavailable"}"#)),
        signed("own-proof-ended", &credential, &ended(eddsa(), "2026-03-01T00:00:00Z"), default()),
        signed("own-proof-ends", &credential, &ended(eddsa(), "2027-03-01T00:00:00Z"), default()),
        legacy("Ed25519Signature2020", "https://w3id.org/security/suites/ed25519-2020/v1"),
        legacy("Ed25519Signature2018", "https://w3id.org/security/suites/ed25519-2018/v1"),
        signed(
            "own-subjects",
            &changed(&|document| {
                let mut other = document["credentialSubject"].clone();
                other["id"] = json!("did:example:other");
                other["achievement"]["id"] = json!("https://bramble.example/achievements/other");
                other["achievement"]["name"] = json!("Workshop lead");
                document["credentialSubject"] = json!([document["credentialSubject"], other]);
            }),
            &eddsa(),
            default(),
        ),
        signed(
            "own-type",
            &changed(&|document| {
                document["@context"] = json!([VC2, OB, { "Licence": "https://bramble.example/terms#Licence" }]);
                document["type"] = json!(["VerifiableCredential", "OpenBadgeCredential", "Licence"]);
            }),
            &eddsa(),
            default(),
        ),
        signed(
            "own-endorsed",
            &changed(&|document| {
                let (id, issuer) = (document["id"].clone(), document["issuer"].clone());
                document["endorsement"] = json!([{
                    "@context": [VC2, OB],
                    "id": "urn:x:endorsement", "type": ["VerifiableCredential", "EndorsementCredential"], "name": "E",
                    "issuer": issuer, "validFrom": "2026-01-15T09:00:00Z",
                    "credentialSubject": { "id": id, "type": ["EndorsementSubject"], "endorsementComment": "Good." },
                }]);
            }),
            &eddsa(),
            default(),
        ),
        signed(
            "own-self-issued",
            &changed(&|document| document["credentialSubject"]["id"] = json!("ISSUER")),
            &eddsa(),
            default(),
        ),
        signed(
            "own-criteria-of-achievement",
            &changed(&|document| {
                let id = document["credentialSubject"]["achievement"]["id"].clone();
                document["credentialSubject"]["achievement"]["criteria"]["id"] = id;
            }),
            &eddsa(),
            default(),
        ),
    ]
}

/// Everything that facts are read from, with texts in several languages and values that look like other JSON types.
fn rich(document: &mut Value) {
    document["name"] =
        json!([{ "@value": "Safety", "@language": "en" }, { "@value": "Sicherheit", "@language": "de" }]);
    document["evidence"] = json!([
        { "id": "https://bramble.example/evidence/1", "type": ["Evidence"], "name": "One", "genre": "Photo" },
        { "id": "https://bramble.example/evidence/2", "type": ["Evidence"], "name": "Two", "audience": "All" },
    ]);
    document["image"] = json!({ "id": "https://bramble.example/badge.png", "type": "Image" });
    document["termsOfUse"] =
        json!([{ "id": "https://bramble.example/terms", "type": "https://bramble.example/terms#Open" }]);
    let number =
        |text: &str| json!({ "type": "IdentifierEntry", "identifier": text, "identifierType": "ext:register" });
    document["issuer"]["email"] = json!("a@bramble.example");
    document["issuer"]["official"] = json!("Registrar");
    document["issuer"]["otherIdentifier"] = json!([number("1"), number("2")]);
    document["issuer"]["parentOrg"] = json!({ "id": "https://valley.example/", "type": ["Profile"], "name": "Valley" });
    let subject = &mut document["credentialSubject"];
    subject["creditsEarned"] = json!(1.5);
    subject["role"] = json!(["Learner", "Tutor"]);
    subject["term"] = json!("Winter");
    subject["source"] = json!({ "id": "https://assessors.example/", "type": ["Profile"], "name": "Assessors", "url": "https://assessors.example/" });
    subject["licenseNumber"] = json!("7");
    subject["result"] = json!([
        { "type": ["Result"], "resultDescription": "urn:x:grade", "value": "B", "status": "Completed" },
        { "type": ["Result"], "resultDescription": "urn:x:level", "achievedLevel": "urn:x:level:1" },
    ]);
    let achievement = &mut subject["achievement"];
    achievement["specialization"] = json!("1.5E0");
    achievement["humanCode"] = json!("true");
    achievement["tag"] = json!(["one", "two"]);
    achievement["otherIdentifier"] = json!([number("3")]);
    achievement["related"] =
        json!([{ "id": "https://bramble.example/achievements/de", "type": ["Related"], "inLanguage": "de" }]);
    achievement["creator"] =
        json!({ "id": "ISSUER", "type": ["Profile"], "name": "Bramble Workshop", "email": "a@bramble.example" });
    achievement["criteria"] = json!({
        "id": "https://bramble.example/criteria",
        "narrative": [{ "@value": "Passed.", "@language": "en" }, { "@value": "Bestanden.", "@language": "de" }],
    });
    achievement["alignment"] = json!([
        { "type": ["Alignment"], "targetName": "A", "targetUrl": "https://frameworks.example/a", "targetType": "CFItem" },
        { "type": ["Alignment"], "targetName": "B", "targetUrl": "https://frameworks.example/b", "targetCode": "1" },
    ]);
    achievement["resultDescription"] = json!([
        { "id": "urn:x:grade", "type": ["ResultDescription"], "name": "Grade", "resultType": "LetterGrade",
          "allowedValue": ["C", "B", "A"], "requiredValue": "C",
          "alignment": [{ "type": ["Alignment"], "targetName": "C", "targetUrl": "https://frameworks.example/c" }] },
        { "id": "urn:x:level", "type": ["ResultDescription"], "name": "Level", "resultType": "RubricCriterionLevel",
          "requiredLevel": "urn:x:level:1", "rubricCriterionLevel": [
            { "id": "urn:x:level:1", "type": ["RubricCriterionLevel"], "name": "Alone", "level": "1", "points": "2.5",
              "alignment": [{ "type": ["Alignment"], "targetName": "D", "targetUrl": "https://frameworks.example/d" }] },
            { "id": "urn:x:level:2", "type": ["RubricCriterionLevel"], "name": "Leading", "level": "2" },
        ] },
    ]);
}
