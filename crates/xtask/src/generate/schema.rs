//! The JSON Schemas of reports, policies and trust files. Lists of names come from the code; a test holds every fixture's report
//! against the schema, which allows no members that it does not name.

use proofmark::{
    AchievementGroup, Algorithm, Attainment, Carrier, Check, Code, Expiry, Fault, Format, Framework, NeedKind, Outcome,
    Policy, Renewal, SkillSource, Suite,
};
use serde_json::{Map, Value, json};

pub(super) fn text(schema: &Value) -> String {
    let mut text = serde_json::to_string_pretty(schema).unwrap_or_default();
    text.push('\n');
    text
}

/// An object with exactly these members; those whose name ends in `?` may be absent.
fn object(members: Value) -> Value {
    let Value::Object(members) = members else { return Value::Null };
    let required: Vec<&str> = members.keys().map(String::as_str).filter(|name| !name.ends_with('?')).collect();
    let properties: Map<String, Value> =
        members.iter().map(|(name, schema)| (name.trim_end_matches('?').to_owned(), schema.clone())).collect();
    json!({ "type": "object", "additionalProperties": false, "required": required, "properties": properties })
}

fn list(of: Value) -> Value {
    json!({ "type": "array", "items": of })
}

fn names<'a>(names: impl Iterator<Item = &'a str>) -> Value {
    json!({ "enum": names.collect::<Vec<_>>() })
}

fn or_null(schema: Value) -> Value {
    json!({ "anyOf": [schema, { "type": "null" }] })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// Members that are all optional facts, after the pointer of the object.
fn facts(single: &[&str], lists: &[&str], others: Value) -> Value {
    let mut members = Map::new();
    members.insert("at".to_owned(), reference("pointer"));
    for name in single {
        members.insert(format!("{name}?"), reference("fact"));
    }
    for name in lists {
        members.insert(format!("{name}?"), list(reference("fact")));
    }
    if let Value::Object(others) = others {
        members.extend(others);
    }
    object(Value::Object(members))
}

pub(super) fn report() -> Value {
    let text = json!({ "type": "string" });
    let digest = json!({ "type": "string", "pattern": "^[0-9a-f]{64}$" });
    let prefixed = json!({ "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" });
    let answer = || json!({ "enum": ["yes", "no", "unknown", "not-asked"] });
    let profile = ["id", "name", "url", "email", "description", "image", "phone", "official"];
    let services = || list(facts(&["id", "url", "validFrom", "validUntil"], &["types"], json!({})));
    let others = || list(facts(&["identifier", "identifierType"], &[], json!({})));
    let days = || json!({ "type": "integer", "description": "whole periods of 24 hours, rounded down" });
    let age = || object(json!({ "date": reference("fact"), "days": days() }));
    let mut root = object(json!({
        "proofmark": text,
        "verdict": { "enum": ["indeterminate", "invalid", "valid"] },
        "checkedAt": { "type": "string", "format": "date-time" },
        "policy": object(json!({
            "name": text,
            "digest": prefixed,
            "relaxed": list(text.clone()),
        })),
        "trust": or_null(object(json!({ "name": text, "digest": prefixed }))),
        "input": object(json!({
            "carrier": names(Carrier::ALL.iter().map(|carrier| carrier.name())),
            "sha256": digest,
            "place": reference("place"),
        })),
        "format": names(Format::ALL.iter().map(|format| format.name())),
        "answers": object(json!({ "genuine": answer(), "current": answer(), "recipient": answer(), "trusted": answer() })),
        "primary": or_null(json!({
            "type": "integer",
            "minimum": 0,
            "description": "place among the findings of the one that explains the verdict best; null for a valid one",
        })),
        "findings": list(reference("finding")),
        "credential": or_null(reference("credential")),
        "unverified?": reference("credential"),
        "needs": list(reference("need")),
        "nested": list(object(json!({ "at": reference("place"), "report": { "$ref": "#" } }))),
        "recency?": object(json!({
            "awarded?": age(),
            "issued?": age(),
            "lastPractised?": age(),
            "expiry": names(Expiry::ALL.iter().map(|expiry| expiry.name())),
            "validUntil?": reference("fact"),
            "expiresInDays?": days(),
            "expiredDaysAgo?": days(),
            "endExpected": { "type": "boolean" },
            "renewal?": list(names(Renewal::ALL.iter().map(|renewal| renewal.name()))),
        })),
    }));
    let definitions = json!({
        "pointer": { "type": "string", "description": "JSON Pointer (RFC 6901)", "pattern": "^(/([^~]|~[01])*)?$" },
        "place": {
            "type": "string",
            "description": "JSON Pointer (RFC 6901); in a picture after the chunk or element, such as iTXt:openbadgecredential",
            "pattern": "^((iTXt|tEXt|zTXt|openbadges|clr):[a-z]+(/@verify)?)?(/([^~]|~[01])*)?$"
        },
        "fact": object(json!({ "value": text, "at": reference("pointer") })),
        "finding": object(json!({
            "check": names(Check::ALL.iter().map(|check| check.name())),
            "outcome": names(Outcome::ALL.iter().map(|outcome| outcome.name())),
            "code": names(Code::ALL.iter().map(|code| code.name())),
            "at": reference("pointer"),
            "message": { "type": "string", "description": "for a recruiter" },
            "detail": { "type": "string", "description": "for an engineer" },
            "fault": or_null(names(Fault::ALL.iter().map(|fault| fault.name()))),
            "remedy": or_null(text.clone()),
            "proof?": { "type": "integer", "minimum": 0, "description": "which proof, counted from 0" },
            "data": { "type": "object", "additionalProperties": text },
            "spec": or_null(text.clone()),
        })),
        "need": object(json!({
            "id": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
            "url": { "type": "string", "pattern": "^(https://|did:)" },
            "kind": names(NeedKind::ALL.iter().map(|kind| kind.name())),
            "accept": list(text.clone()),
            "maxBytes": { "type": "integer", "minimum": 1 },
            "maxRedirects": { "type": "integer", "minimum": 0 },
        })),
        "credential": facts(&[
            "id", "name", "description", "holder", "awardedDate", "validFrom", "validUntil", "signedAt", "image", "partial", "holderKey",
        ], &["types"], json!({
            "issuer?": reference("profile"),
            "subject?": reference("subject"),
            "achievement?": reference("achievement"),
            "achievements?": list(reference("achievement")),
            "endorsements?": list(facts(
                &["endorsed", "comment", "target", "date"],
                &[],
                json!({
                    "verdict?": { "enum": ["indeterminate", "invalid", "valid"] },
                    "relevant?": { "type": "boolean" },
                    "endorser?": reference("profile"),
                }),
            )),
            "associations?": list(facts(
                &["associationType", "sourceId", "sourceName", "targetId", "targetName"], &[], json!({}),
            )),
            "results?": list(reference("result")),
            "evidence?": list(facts(
                &["id", "name", "description", "narrative", "genre", "audience", "digest"], &["types"], json!({}),
            )),
            "termsOfUse?": services(),
            "refreshServices?": services(),
            "skills?": list(reference("skill")),
        })),
        "skill": object(json!({
            "at": reference("pointer"),
            "source": names(SkillSource::ALL.iter().map(|source| source.name())),
            "attainment": names(Attainment::ALL.iter().map(|attainment| attainment.name())),
            "name?": reference("fact"),
            "description?": reference("fact"),
            "url?": reference("fact"),
            "code?": reference("fact"),
            "targetType?": reference("fact"),
            "frameworkName?": reference("fact"),
            "framework?": names(Framework::ALL.iter().map(|framework| framework.name())),
            "key?": { "type": "string", "description": "the same for two mentions of one item" },
            "achievement?": reference("fact"),
            "result?": facts(&["name", "value", "level", "status"], &[], json!({})),
        })),
        "profile": facts(&profile, &[], json!({
            "otherIdentifiers?": others(),
            "parents?": list(reference("profile")),
        })),
        "subject": facts(
            &[
                "id", "name", "role", "term", "licenseNumber", "narrative", "creditsEarned", "endorsementComment",
                "activityStartDate", "activityEndDate", "image",
            ],
            &[],
            json!({
                "identifiers?": list(facts(&["identityType", "hashed", "identity"], &[], json!({}))),
                "source?": reference("profile"),
            }),
        ),
        "achievement": facts(
            &[
                "id", "achievementType", "name", "description", "humanCode", "fieldOfStudy", "specialization", "version",
                "inLanguage", "creditsAvailable", "image",
            ],
            &["tags"],
            json!({
                "criteria?": facts(&["id", "narrative"], &[], json!({})),
                "creator?": reference("profile"),
                "alignments?": list(reference("alignment")),
                "group?": names(AchievementGroup::ALL.iter().map(|group| group.name())),
                "scales?": list(reference("scale")),
                "otherIdentifiers?": others(),
                "related?": list(facts(&["id", "inLanguage", "version"], &[], json!({}))),
            }),
        ),
        "scale": facts(
            &["id", "name", "resultType", "valueMin", "valueMax", "requiredValue", "requiredLevel"],
            &["allowedValues"],
            json!({
                "valuesOrdered?": { "type": "boolean" },
                "levels?": list(reference("level")),
                "alignments?": list(reference("alignment")),
            }),
        ),
        "alignment": facts(
            &["targetName", "targetUrl", "targetCode", "targetFramework", "targetType", "targetDescription", "framework"],
            &[],
            json!({}),
        ),
        "result": facts(
            &["name", "resultType", "value", "status", "requiredValue", "valueMin", "valueMax"],
            &["allowedValues"],
            json!({
                "level?": reference("level"),
                "requiredLevel?": reference("level"),
                "meetsRequirement?": { "type": "boolean" },
                "valuesOrdered?": { "type": "boolean" },
                "alignments?": list(reference("alignment")),
            }),
        ),
        "level": facts(
            &["id", "name", "level", "points", "description"],
            &[],
            json!({ "alignments?": list(reference("alignment")) }),
        ),
    });
    if let Value::Object(root) = &mut root {
        root.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        root.insert("title".to_owned(), json!("proofmark report"));
        root.insert("$defs".to_owned(), definitions);
    }
    root
}

pub(super) fn policy() -> Value {
    // Limits are read from the default policy itself, so a new one cannot be forgotten.
    let default: Value = serde_json::from_str(&Policy::default().to_json()).unwrap_or_default();
    let count = |default: &Value| json!({ "type": "integer", "minimum": 0, "default": default });
    let limits: Map<String, Value> = default
        .get("limits")
        .and_then(Value::as_object)
        .map(|limits| limits.iter().map(|(name, value)| (format!("{name}?"), count(value))).collect())
        .unwrap_or_default();
    let at = |name: &str| default.get(name).cloned().unwrap_or_default();
    let choice = |values: &[&str], name: &str| json!({ "enum": values, "default": at(name) });
    let mut root = object(json!({
        "name?": { "type": "string", "default": at("name") },
        "proofs?": choice(&["all", "any"], "proofs"),
        "status?": choice(&["require", "allow-unavailable", "ignore"], "status"),
        "schema?": choice(&["require", "report", "ignore"], "schema"),
        "issuer?": choice(&["report", "require"], "issuer"),
        "hosts?": choice(&["public", "development"], "hosts"),
        "resources?": choice(&["used", "all"], "resources"),
        "refresh?": choice(&["ignore", "follow"], "refresh"),
        "quirks?": choice(&["refuse", "tolerate"], "quirks"),
        "nested?": choice(&["require", "report"], "nested"),
        "holder?": choice(&["report", "subject"], "holder"),
        "pinnedContexts?": { "type": "array", "items": pinned_context(), "default": [] },
        "algorithms?": list(names(Algorithm::ALL.iter().map(|algorithm| algorithm.name()))),
        "suites?": list(names(Suite::ALL.iter().map(|suite| suite.name()))),
        "hostResolvedDidMethods?": {
            "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9]+$" }, "default": [],
        },
        "clockSkewSeconds?": count(&at("clockSkewSeconds")),
        "minimumRsaBits?": count(&at("minimumRsaBits")),
        "statusAgeSeconds?": count(&at("statusAgeSeconds")),
        "statusIssuers?": { "type": "array", "items": { "type": "string" }, "default": [] },
        "minimumStatusEntries?": count(&at("minimumStatusEntries")),
        "limits?": object(Value::Object(limits)),
    }));
    if let Value::Object(root) = &mut root {
        root.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        root.insert("title".to_owned(), json!("proofmark policy"));
    }
    root
}

fn pinned_context() -> Value {
    object(json!({ "url": { "type": "string" }, "digest": pinned_digest() }))
}

fn pinned_digest() -> Value {
    json!({ "type": "string", "pattern": "^sha256:[0-9a-fA-F]{64}$" })
}

/// A trust file: one of our own form, or one of the forms that others have.
pub(super) fn trust() -> Value {
    let text = json!({ "type": "string", "pattern": "\\S" });
    let address = json!({ "type": "string", "pattern": "^https://" });
    let id = json!({ "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:." });
    let date = json!({ "type": "string", "format": "date-time" });
    let is = |kind: &str| json!({ "const": kind });
    let issuer = object(json!({ "id": id, "name?": text, "url?": text, "validFrom?": date, "validUntil?": date }));
    let issuers = list(json!({ "anyOf": [id, issuer] }));
    let consortium = json!({
        "type": "object",
        "additionalProperties": {
            "type": "object",
            "properties": { "name": { "type": "string" }, "location": { "type": "string" }, "url": { "type": "string" } },
        },
    });
    let registry = json!({ "oneOf": [
        object(json!({ "name": text, "type": { "enum": ["list", "deny"] }, "issuers": issuers })),
        object(json!({
            "name": text, "type": is("dcc-legacy"), "url": address, "digest?": pinned_digest(), "governanceUrl?": {},
        })),
        object(json!({ "name": text, "type": is("dcc-legacy"), "registry": consortium, "governanceUrl?": {} })),
        object(json!({ "name": text, "type": is("oidf"), "trustAnchorEC?": {}, "governanceUrl?": {} })),
    ] });
    let known = json!({
        "type": "object",
        "required": ["name", "type"],
        "properties": { "name": text, "type": text, "url": address },
    });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "proofmark trust file",
        "oneOf": [
            object(json!({ "name": text, "registries": { "type": "array", "items": registry, "minItems": 1 } })),
            {
                "type": "object",
                "description": "a registry of the Digital Credentials Consortium",
                "required": ["registry"],
                "properties": { "registry": consortium, "registries": false },
            },
            { "type": "array", "description": "known registries of the Digital Credentials Consortium", "minItems": 1, "items": known },
            { "type": "array", "description": "identifiers of issuers", "minItems": 1, "items": { "anyOf": [id, issuer] } },
        ],
    })
}
