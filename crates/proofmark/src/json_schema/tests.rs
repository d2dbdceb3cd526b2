//! Our answers against those of an independent implementation, and what is refused or counted.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use super::*;
use proofmark_json::{Bounds, Document};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

fn document(value: &Json) -> Document {
    Document::parse(value.to_string().into_bytes(), &Bounds::default(), &mut Budget::new(1 << 40)).unwrap()
}

fn answer(schema: &Json, instance: &Json) -> Result<Vec<Violation>, Undecided> {
    let (schema, instance) = (document(schema), document(instance));
    evaluate(schema.root(), instance.root(), Formats::Annotations, &mut Budget::new(20_000_000))
}

const DIALECTS: [&str; 3] = [
    "http://json-schema.org/draft-07/schema#",
    "https://json-schema.org/draft/2019-09/schema",
    "https://json-schema.org/draft/2020-12/schema",
];

fn in_dialect(mut schema: Json, dialect: &str) -> Json {
    if let Some(members) = schema.as_object_mut() {
        members.insert("$schema".to_owned(), dialect.into());
    }
    schema
}

fn instances() -> impl Strategy<Value = Json> {
    let scalar = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Json::from),
        (-3_i64..6).prop_map(Json::from),
        Just(json!(1.5)),
        Just(json!(2.0)),
        "[ab1]{0,4}".prop_map(Json::from),
    ];
    scalar.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            proptest::collection::btree_map("[a-c]", inner, 0..4).prop_map(|members| json!(members)),
        ]
    })
}

fn schemas() -> impl Strategy<Value = Json> {
    let simple = prop_oneof![
        Just(json!(true)),
        Just(json!(false)),
        Just(json!({})),
        prop_oneof![
            Just("null"),
            Just("integer"),
            Just("number"),
            Just("string"),
            Just("object"),
            Just("array"),
            Just("boolean")
        ]
        .prop_map(|name| json!({ "type": name })),
        instances().prop_map(|value| json!({ "const": value })),
        proptest::collection::vec(instances(), 1..3).prop_map(|values| json!({ "enum": values })),
        (-2_i64..4).prop_map(|bound| json!({ "minimum": bound })),
        (-2_i64..4).prop_map(|bound| json!({ "exclusiveMaximum": bound })),
        (1_i64..3).prop_map(|bound| json!({ "multipleOf": bound })),
        (0_u32..4).prop_map(|bound| json!({ "minLength": bound, "maxItems": bound, "minProperties": bound })),
        Just(json!({ "pattern": "^a+b*$" })),
        Just(json!({ "uniqueItems": true })),
        Just(json!({ "required": ["a", "b"] })),
        Just(json!({ "dependentRequired": { "a": ["c"] } })),
        Just(json!({ "$ref": "#/$defs/x" })),
        Just(json!({ "$ref": "#" })),
    ];
    simple.prop_recursive(4, 40, 4, |inner| {
        let several = proptest::collection::vec(inner.clone(), 1..4);
        let named = proptest::collection::btree_map("[a-c]", inner.clone(), 1..4);
        prop_oneof![
            several.clone().prop_map(|all| json!({ "allOf": all })),
            several.clone().prop_map(|any| json!({ "anyOf": any })),
            several.clone().prop_map(|one| json!({ "oneOf": one })),
            inner.clone().prop_map(|not| json!({ "not": not })),
            (inner.clone(), inner.clone(), inner.clone())
                .prop_map(|(when, then, other)| json!({ "if": when, "then": then, "else": other })),
            (named.clone(), inner.clone())
                .prop_map(|(members, rest)| json!({ "properties": members, "additionalProperties": rest })),
            (named.clone(), inner.clone(), inner.clone()).prop_map(|(members, other, rest)| json!({
                "allOf": [{ "properties": members }],
                "patternProperties": { "^a": other },
                "unevaluatedProperties": rest
            })),
            named.clone().prop_map(|rules| json!({ "dependentSchemas": rules })),
            Just(json!({ "propertyNames": { "pattern": "^[ab]$" } })),
            inner.clone().prop_map(|items| json!({ "items": items })),
            (several.clone(), inner.clone()).prop_map(|(first, rest)| json!({ "prefixItems": first, "items": rest })),
            (several, inner.clone(), inner.clone()).prop_map(|(first, rest, contains)| json!({
                "allOf": [{ "prefixItems": first, "contains": contains }],
                "unevaluatedItems": rest
            })),
            inner.clone().prop_map(|item| json!({ "contains": item, "minContains": 0, "maxContains": 2 })),
            (named, inner).prop_map(|(members, target)| json!({
                "properties": members, "$defs": { "x": target }
            })),
        ]
    })
}

proptest! {
    /// SCH-GEN-01: where there is an answer, it is that of the `jsonschema` crate.
    #[test]
    fn sch_gen_01_agrees_with_an_independent_implementation(
        schema in schemas(), target in schemas(), instance in instances(), dialect in 0_usize..3
    ) {
        let schema = json!({ "allOf": [schema], "$defs": { "x": target } });
        let text = schema.to_string();
        // In 2019-09 an element that `contains` found is not thereby evaluated; the other implementation thinks it is.
        let dialect = if text.contains("unevaluatedItems") && text.contains("contains") { 2 } else { dialect };
        let schema = in_dialect(schema, DIALECTS.get(dialect).unwrap());
        // A reference to itself is where the two part: ours ends at a limit.
        if let Ok(violations) = answer(&schema, &instance) {
            let theirs = jsonschema::validator_for(&schema).unwrap().is_valid(&instance);
            prop_assert_eq!(violations.is_empty(), theirs, "{} {:?}", schema, violations);
        }
    }
}

/// What draft 4 has beside the words that all drafts share.
fn schemas_of_4() -> impl Strategy<Value = Json> {
    let simple = prop_oneof![
        Just(json!({})),
        prop_oneof![Just("integer"), Just("number"), Just("string"), Just("object"), Just("array")]
            .prop_map(|name| json!({ "type": name })),
        proptest::collection::hash_set(0_i64..4, 1..3).prop_map(|values| json!({ "enum": values })),
        (-2_i64..4, any::<bool>()).prop_map(|(bound, beyond)| json!({ "minimum": bound, "exclusiveMinimum": beyond })),
        (-2_i64..4, any::<bool>()).prop_map(|(bound, beyond)| json!({ "exclusiveMaximum": beyond, "maximum": bound })),
        // Words of later drafts say nothing.
        Just(json!({ "const": 1, "contains": { "type": "null" }, "propertyNames": { "maxLength": 0 } })),
        Just(json!({ "if": {}, "then": { "type": "null" } })),
        Just(json!({ "required": ["a", "b"] })),
        Just(json!({ "dependencies": { "a": ["c"], "b": { "minProperties": 2 } } })),
        Just(json!({ "$ref": "#/definitions/x", "type": "null" })),
    ];
    simple.prop_recursive(3, 24, 3, |inner| {
        let several = proptest::collection::vec(inner.clone(), 1..3);
        let named = proptest::collection::btree_map("[a-c]", inner.clone(), 1..4);
        prop_oneof![
            several.clone().prop_map(|any| json!({ "anyOf": any })),
            inner.clone().prop_map(|not| json!({ "not": not })),
            (named.clone(), any::<bool>())
                .prop_map(|(members, more)| json!({ "properties": members, "additionalProperties": more })),
            (several, any::<bool>()).prop_map(|(first, more)| json!({ "items": first, "additionalItems": more })),
            inner.prop_map(|items| json!({ "items": items })),
        ]
    })
}

proptest! {
    /// OB2-EXT-01: the same in draft 4.
    #[test]
    fn ob2_ext_01_draft_4_agrees_with_an_independent_implementation(
        schema in schemas_of_4(), target in schemas_of_4(), instance in instances()
    ) {
        prop_assume!(!target.to_string().contains("$ref"));
        let schema = json!({ "allOf": [schema], "definitions": { "x": target } });
        let schema = in_dialect(schema, "http://json-schema.org/draft-04/schema#");
        let violations = answer(&schema, &instance).unwrap();
        let theirs = jsonschema::validator_for(&schema).unwrap().is_valid(&instance);
        prop_assert_eq!(violations.is_empty(), theirs, "{} {} {:?}", schema, instance, violations);
    }
}

#[test]
fn violations_name_the_value_and_the_rule() {
    let schema = in_dialect(
        json!({
            "required": ["name"],
            "properties": { "age": { "type": "integer" }, "tags": { "items": { "$ref": "#/$defs/tag" } } },
            "$defs": { "tag": { "maxLength": 2 } }
        }),
        "https://json-schema.org/draft/2020-12/schema",
    );
    let told: Vec<(String, String)> = answer(&schema, &json!({ "age": "x", "tags": ["ab", "abc"] }))
        .unwrap()
        .into_iter()
        .map(|violation| (violation.instance, violation.keyword))
        .collect();
    let told: Vec<(&str, &str)> = told.iter().map(|(left, right)| (left.as_str(), right.as_str())).collect();
    assert_eq!(
        told,
        [("/age", "/properties/age/type"), ("/tags/1", "/$defs/tag/maxLength"), ("", "/required/0")],
        "in the order of schema and document"
    );
    let many = json!({ "tags": vec!["abc"; 100], "name": "x" });
    assert_eq!(answer(&schema, &many).unwrap().len(), MOST);
}

#[test]
fn sch_gen_01_what_is_not_understood_leaves_the_question_open() {
    let latest = "https://json-schema.org/draft/2020-12/schema";
    for (schema, part) in [
        (json!({ "$ref": "https://a.example/other.json" }), "a reference to"),
        (json!({ "$ref": "other.json" }), "a reference to"),
        (json!({ "$ref": "file:///etc/passwd" }), "a reference to"),
        (json!({ "$ref": "#name" }), "a reference to"),
        (json!({ "properties": { "a": { "$id": "https://a.example/a" } } }), "$id inside"),
        (json!({ "pattern": "(?=a)b" }), "the expression"),
        (json!({ "pattern": "(a)\\1" }), "the expression"),
        (json!({ "pattern": "(((a{100}){100}){100})" }), "the expression"),
        (json!({ "$dynamicAnchor": "node", "$dynamicRef": "#node" }), "$dynamicAnchor"),
    ] {
        match answer(&in_dialect(schema.clone(), latest), &json!("b")) {
            Err(Undecided::Unsupported(what)) => assert!(what.contains(part), "{schema}: {what}"),
            other => panic!("{schema}: {other:?}"),
        }
    }
    for (schema, expected) in [
        (json!({}), "(none)"),
        (json!({ "$schema": "http://json-schema.org/draft-03/schema#" }), "http://json-schema.org/draft-03/schema#"),
        (json!({ "$schema": "https://a.example/dialect" }), "https://a.example/dialect"),
    ] {
        assert_eq!(answer(&schema, &json!({})), Err(Undecided::Dialect(expected.to_owned())));
    }
    for schema in [
        json!({ "type": "text" }),
        json!({ "allOf": 1 }),
        json!({ "$ref": "#/$defs/none" }),
        json!({ "minLength": -1 }),
    ] {
        let answered = answer(&in_dialect(schema.clone(), latest), &json!("b"));
        assert!(matches!(answered, Err(Undecided::Malformed(_))), "{schema}: {answered:?}");
    }
    assert!(matches!(answer(&json!([]), &json!({})), Err(Undecided::Malformed(_))));
}

/// THREAT-46: references that double at each level, that go in circles, and expressions that backtrack.
#[test]
fn threat_46_work_is_counted() {
    let mut definitions = serde_json::Map::new();
    for level in 0..60 {
        let next = json!({ "$ref": format!("#/$defs/{}", level + 1) });
        definitions.insert(level.to_string(), json!({ "allOf": [next, next] }));
    }
    definitions.insert("60".to_owned(), json!(true));
    let latest = "https://json-schema.org/draft/2020-12/schema";
    let doubling = in_dialect(json!({ "$ref": "#/$defs/0", "$defs": definitions }), latest);
    assert_eq!(answer(&doubling, &json!({})), Err(Undecided::Limit("schemaSteps")));
    let circle = in_dialect(json!({ "$ref": "#" }), latest);
    assert_eq!(answer(&circle, &json!({})), Err(Undecided::Limit("schemaDepth")));
    let slow = in_dialect(json!({ "pattern": "^(a+)+$" }), latest);
    assert_eq!(answer(&slow, &json!("a".repeat(10_000) + "b")).map(|violations| violations.len()), Ok(1));
    let costly = in_dialect(json!({ "pattern": "(a?){50}a{50}" }), latest);
    assert_eq!(answer(&costly, &json!("a".repeat(100_000))), Err(Undecided::Limit("work")));
}

/// The deepest evaluation fits the stack of a thread.
#[test]
fn threat_46_the_deepest_evaluation_fits_the_stack() {
    let latest = "https://json-schema.org/draft/2020-12/schema";
    let mut instance = json!(1);
    for _ in 0..30 {
        instance = json!({ "a": [instance] });
    }
    let schema = json!({ "anyOf": [{ "type": "integer" }, { "properties": { "a": { "items": { "allOf": [{ "$ref": "#" }] } } } }] });
    assert!(answer(&in_dialect(schema, latest), &instance).is_ok_and(|violations| violations.is_empty()));
}
