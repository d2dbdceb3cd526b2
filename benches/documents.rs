//! Documents of other shapes and sizes than the fixtures have.

use crate::Case;
use crate::issuer::{Issuer, set};
use serde_json::{Value, json};

/// The badge of the benches without its proof.
#[must_use]
pub fn standard() -> Value {
    let mut badge: Value = serde_json::from_slice(&Case::load("eddsa-rdfc-2022-standard").bytes).expect("a badge");
    badge.as_object_mut().expect("an object").remove("proof");
    badge
}

/// The badge of the benches with an inline context for one more member of the achievement.
#[must_use]
pub fn inline_context() -> Value {
    let mut badge = standard();
    let contexts = badge.pointer_mut("/@context").and_then(Value::as_array_mut).expect("contexts");
    contexts.push(json!({ "catchmentArea": "https://hohenfels.example/terms#catchmentArea" }));
    let achievement = badge.pointer_mut("/credentialSubject/achievement").and_then(Value::as_object_mut);
    achievement.expect("an achievement").insert("catchmentArea".to_owned(), "12 km²".into());
    badge
}

/// The badge of the benches with repeated values in a list and three equal alignments, whose blank nodes only n-degree
/// hashes tell apart.
#[must_use]
pub fn repeated() -> Value {
    let mut badge = standard();
    let alignment = badge.pointer("/credentialSubject/achievement/alignment/0").expect("an alignment").clone();
    set(&mut badge, "/credentialSubject/achievement/alignment", vec![alignment; 3].into());
    let values = json!(["F", "C", "C", "B", "A"]);
    set(&mut badge, "/credentialSubject/achievement/resultDescription/0/allowedValue", values);
    badge
}

/// The badge of the benches with 20 results that allow the same five values.
#[must_use]
pub fn equal_lists() -> Value {
    let mut badge = standard();
    let described: Vec<Value> = (0..20)
        .map(|number| {
            json!({
                "id": format!("urn:uuid:0f4be5a1-6a52-4c1e-b1b8-94f3d2b0a{number:03}"),
                "type": ["ResultDescription"],
                "name": format!("Grade {number}"),
                "resultType": "LetterGrade",
                "allowedValue": ["F", "D", "C", "B", "A"],
            })
        })
        .collect();
    set(&mut badge, "/credentialSubject/achievement/resultDescription", described.into());
    badge
}

/// So many badges, each with an id, a name and a grade of its own.
#[must_use]
pub fn issued(count: usize) -> Vec<Case> {
    let issuer = Issuer::new(7);
    (0..count)
        .map(|number| {
            let mut badge = standard();
            set(&mut badge, "/id", format!("urn:uuid:2c6a0f7d-5b0e-4f5c-9a39-1f7a9b0f3{number:03}").into());
            set(&mut badge, "/name", format!("Applied Hydrology, part {number}").into());
            set(&mut badge, "/credentialSubject/creditsEarned", (5 + number).into());
            issuer.issue(badge)
        })
        .collect()
}

/// How a badge is secured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// `eddsa-rdfc-2022`, over a graph.
    Graph,
    /// `eddsa-jcs-2022`, over canonical JSON.
    Json,
    /// A token with EdDSA.
    Token,
}

/// So many badges of one learner, each for another achievement.
#[must_use]
pub fn courses(count: usize, security: Security) -> Vec<Case> {
    let issuer = Issuer::new(7);
    (0..count)
        .map(|number| {
            let mut badge = standard();
            set(&mut badge, "/id", format!("urn:uuid:2c6a0f7d-5b0e-4f5c-9a39-1f7a9b0f3{number:03}").into());
            set(&mut badge, "/name", format!("Applied Hydrology, part {number}").into());
            set(&mut badge, "/credentialSubject/id", "did:example:learner".into());
            for place in ["/credentialSubject/achievement/id", "/credentialSubject/achievement/resultDescription/0/id"]
            {
                let id = badge.pointer(place).and_then(Value::as_str).expect("an id").to_owned();
                set(&mut badge, place, format!("{id}-{number}").into());
            }
            let described = badge.pointer("/credentialSubject/achievement/resultDescription/0/id").cloned();
            set(&mut badge, "/credentialSubject/result/0/resultDescription", described.expect("an id"));
            issuer.secure(badge, security)
        })
        .collect()
}

/// How a document grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// By alignments without id: blank nodes with five statements each.
    Alignments,
    /// By values of one list: blank nodes in a chain with two statements each.
    List,
}

impl Shape {
    /// The text of a document of exactly so many quads, at least 12.
    #[must_use]
    pub fn document(self, quads: usize) -> Vec<u8> {
        // Types, subject, achievement; then the list's owner.
        let fixed = if self == Self::Alignments { 6 } else { 9 };
        let each = if self == Self::Alignments { 5 } else { 2 };
        let (count, rest) = ((quads - fixed) / each, (quads - fixed) % each);
        let mut achievement = json!({
            "id": "https://hohenfels.example/achievements/hydrology-2",
            "type": ["Achievement"],
            "tag": (0..rest).map(|number| format!("tag {number}")).collect::<Vec<_>>(),
        });
        let (member, value) = match self {
            Self::Alignments => ("alignment", (0..count).map(alignment).collect::<Vec<_>>().into()),
            Self::List => {
                let values: Vec<_> = (0..count).map(|number| format!("grade {number}")).collect();
                ("resultDescription", json!([{ "type": ["ResultDescription"], "allowedValue": values }]))
            }
        };
        achievement.as_object_mut().expect("an object").insert(member.to_owned(), value);
        let document = json!({
            "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            ],
            "id": "urn:uuid:2c6a0f7d-5b0e-4f5c-9a39-1f7a9b0f3c11",
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "credentialSubject": { "type": ["AchievementSubject"], "achievement": achievement },
        });
        document.to_string().into_bytes()
    }
}

fn alignment(number: usize) -> Value {
    json!({
        "type": ["Alignment"],
        "targetName": format!("Model surface water {number}"),
        "targetUrl": format!("https://case.frameworks.example/ims/case/v1p0/CFItems/{number}"),
        "targetCode": format!("ENV.4.{number}"),
    })
}
