//! Does the credential have the form of the schemas it names? (SCH-*, OB3-SCH-*, VC2-SCH-01, THREAT-46)
//!
//! A schema says nothing about trust (SCH-GEN-03); one that is not at hand or not understood leaves the question open.

use crate::credential::{Model, SignedView, View};
use crate::digest::Stated;
use crate::encoding;
use crate::json_schema::{self, Formats, Undecided};
use crate::policy::SchemaPolicy;
use crate::proof::jose::Form;
use crate::report::{Code, Finding};
use crate::resources::NeedKind;
use crate::run::{Absent, Run};
use crate::supplied;
use proofmark_json::{Bounds, Document, Value};

/// Most schemas of one credential; one with more of them is not looked at further.
const MOST: usize = 16;

/// The schemas of 1EdTech below `https://purl.imsglobal.org/spec/`, by the SHA-256 of the published bytes. Nobody who
/// delivers documents decides what these addresses mean (OB3-SCH-03, ATK-35). Data model 2.0 alone satisfies them.
const PINNED: &[(&str, &str)] = &[
    (
        "clr/v2p0/schema/json/clr_v2p0_achievementcredential_schema.json",
        "c3cbfc94bde1c1ed8500994933fefb2dadc13a591bbe7b6c58e9978921fd34c3",
    ),
    (
        "clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json",
        "59d778659204b0bd593e9e2ab1683fb6f688e339885c44019f606ed6feb4caee",
    ),
    (
        "clr/v2p0/schema/json/clr_v2p0_endorsementcredential_schema.json",
        "0617e920a8daa0497a42537380036617e8239da01bf8ca3e7341e5b3e74b1356",
    ),
    (
        "ob/v3p0/schema/json-ld/ob_v3p0_achievementcredential_schema.json",
        "859e405b592d93c3261fe899362f4128801140d4d20c01502a066b3540483d95",
    ),
    (
        "ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
        "b7358e895f492e74055dc6bfc7ffc420d0e497f90c4579fb83d9519b86d393ea",
    ),
    (
        "ob/v3p0/schema/json/ob_v3p0_endorsementcredential_schema.json",
        "786b1190ea97e7e339d8057f02414603c0e2b8b1cbe46fd72165c73f39a256c6",
    ),
];

/// The one schema of a JsonSchemaCredential; with it the chain of schemas ends (SCH-JSC-02).
const OF_CREDENTIALS: &str = "https://www.w3.org/ns/credentials/json-schema/v2.json";
const OF_CREDENTIALS_SRI: &str = "sha384-S57yQDg1MTzF56Oi9DbSQ14u7jBy0RDdx0YbeV7shwhCS88G8SCXeFq82PafhCrW";

pub(crate) fn check(signed: &SignedView<'_>, run: &mut Run<'_>) -> Vec<Finding> {
    let view = signed.view();
    let entries: Vec<Value<'_>> = view.body.get("credentialSchema").into_iter().flat_map(Value::one_or_many).collect();
    if entries.is_empty() {
        return vec![Finding::new(Code::SchemaNone, "")];
    }
    if run.policy.schema == SchemaPolicy::Ignore {
        return vec![Finding::new(Code::SchemaIgnored, "/credentialSchema")];
    }
    let mut findings = Vec::new();
    // VC2-SCH-01: each on its own, and all must be satisfied.
    for entry in entries.iter().take(MOST) {
        if let Err(finding) = Named::read(*entry, view, run, &mut findings) {
            findings.push(finding);
        }
    }
    if entries.len() > MOST {
        findings.push(Finding::new(Code::SchemaLimit, "/credentialSchema").with("limit", "schemas"));
    }
    findings
}

/// A schema that a credential names.
struct Named<'a> {
    at: String,
    url: &'a str,
    pinned: Option<&'static str>,
}

impl<'a> Named<'a> {
    fn read(entry: Value<'a>, view: &View<'_>, run: &mut Run<'_>, findings: &mut Vec<Finding>) -> Result<(), Finding> {
        let at = entry.pointer();
        let kinds = || entry.get("type").into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str);
        let known = |name: &&str| {
            matches!(
                *name,
                "JsonSchema"
                    | "1EdTechJsonSchemaValidator2019"
                    | "JsonSchemaCredential"
                    | "JsonSchemaValidator2018"
                    | "FullJsonSchemaValidator2021"
            )
        };
        let Some(kind) = kinds().find(known) else {
            let shown = kinds().next().unwrap_or("(none)");
            return Err(Finding::new(Code::SchemaUnsupported, at).with("type", shown));
        };
        let Some(url) = entry.get_str("id") else {
            let reason = "it has no address";
            return Err(Finding::new(Code::SchemaUnevaluable, at).with("schema", "(none)").with("reason", reason));
        };
        let pinned = url
            .strip_prefix("https://purl.imsglobal.org/spec/")
            .and_then(|path| PINNED.iter().find(|(known, _)| *known == path).map(|(_, digest)| *digest));
        let named = Self { at, url, pinned };
        // SCH-OTH-01.
        if matches!(kind, "JsonSchemaValidator2018" | "FullJsonSchemaValidator2021") {
            findings.push(named.finding(Code::SchemaUnusual).with("reason", format!("{kind} is read as JsonSchema")));
        }
        if pinned.is_some() && view.model == Model::Vc11 {
            return Err(named.finding(Code::SchemaSuperseded));
        }
        let bytes = named.bytes(entry, view, run)?;
        if kind == "JsonSchemaCredential" {
            return named.credential(&bytes, view, run, findings);
        }
        let bounds = Bounds { text_bytes: run.limits.schema_bytes, ..run.limits.json() };
        let document = Document::parse(bytes.bytes().to_vec(), &bounds, &mut run.budget)
            .map_err(|_| named.finding(Code::SchemaMalformed).with("reason", "it is not JSON"))?;
        findings.extend(named.evaluate(document.root(), view, None, run)?);
        Ok(())
    }

    fn finding(&self, code: Code) -> Finding {
        Finding::new(code, self.at.as_str()).with("schema", self.url)
    }

    /// The document, if it is the one that is meant (SCH-JS-03, OB3-SCH-03).
    fn bytes(
        &self,
        entry: Value<'_>,
        view: &View<'_>,
        run: &mut Run<'_>,
    ) -> Result<crate::resources::Resource, Finding> {
        let mut stated = Vec::new();
        let related = view.body.get("relatedResource").into_iter().flat_map(Value::one_or_many);
        for object in [entry].into_iter().chain(related.filter(|object| object.get_str("id") == Some(self.url))) {
            match Stated::read(object) {
                None => {}
                Some(Ok(digests)) => stated.push(digests),
                Some(Err(_)) => {
                    return Err(self.finding(Code::SchemaUnevaluable).with("reason", "its digest cannot be read"));
                }
            }
        }
        let resource = run.ask(NeedKind::Schema, self.url).map_err(|absent| match absent {
            Absent::Needed => self.finding(Code::SchemaNeeded),
            Absent::Unavailable(reason) => self.finding(Code::SchemaUnavailable).with("reason", &reason),
            Absent::Refused(reason) => self.finding(Code::SchemaRefusedTarget).with("reason", reason),
            Absent::TooLarge => self.finding(Code::SchemaLimit).with("limit", "schemaBytes"),
        })?;
        let bytes = resource.bytes();
        run.budget.work(bytes.len()).map_err(|limit| self.finding(Code::SchemaLimit).with("limit", limit.0))?;
        if self.pinned.is_some_and(|pinned| encoding::hex(&encoding::sha256(bytes)) != pinned) {
            return Err(self.finding(Code::SchemaAltered));
        }
        if stated.iter().any(|stated| !stated.fits(bytes)) {
            return Err(self.finding(Code::SchemaDigestMismatch));
        }
        Ok(resource)
    }

    /// SCH-JSC-01..03: a schema within a credential of its own, whoever issued that.
    fn credential(
        &self,
        resource: &crate::resources::Resource,
        view: &View<'_>,
        run: &mut Run<'_>,
        findings: &mut Vec<Finding>,
    ) -> Result<(), Finding> {
        let refused = |reason: String| self.finding(Code::SchemaCredentialRefused).with("reason", reason);
        let read = supplied::with_signed(resource.bytes(), run, |credential, run| {
            let credential = credential.view();
            let schema = schema_of(credential).map_err(|reason| refused(reason.to_owned()))?;
            let publisher = credential.controller().and_then(Value::as_str);
            let mut told = self.evaluate(schema, view, publisher, run)?;
            if credential.body.get("credentialStatus").is_some() {
                let reason = "whether the credential of the schema was withdrawn is not looked up";
                told.push(self.finding(Code::SchemaUnusual).with("reason", reason));
            }
            Ok(told)
        });
        findings.extend(read.map_err(|finding| refused(format!("{}: {}", finding.code().name(), finding.detail())))??);
        Ok(())
    }

    fn evaluate(
        &self,
        schema: Value<'_>,
        view: &View<'_>,
        publisher: Option<&str>,
        run: &mut Run<'_>,
    ) -> Result<Vec<Finding>, Finding> {
        let mut findings = Vec::new();
        let own = schema.get_str("$id").map(|id| id.trim_end_matches('#'));
        // SCH-JS-02. The schemas of 1EdTech share one $id (OB3-SCH-06), and so does whoever wraps a schema.
        if self.pinned.is_none() && publisher.is_none() && own != Some(self.url) {
            let reason = "its $id is not its address";
            findings.push(self.finding(Code::SchemaUnusual).with("reason", reason));
        }
        let decoded = decoded(view, run).map_err(|limit| self.finding(Code::SchemaLimit).with("limit", limit))?;
        let instance = decoded.as_ref().map_or(view.body, Document::root);
        let formats = if self.pinned.is_some() { Formats::Dates } else { Formats::Annotations };
        let violations =
            json_schema::evaluate(schema, instance, formats, &mut run.budget).map_err(|why| match why {
                Undecided::Dialect(dialect) => self.finding(Code::SchemaDialectUnsupported).with("dialect", dialect),
                Undecided::Unsupported(what) => {
                    self.finding(Code::SchemaUnevaluable).with("reason", format!("{what} is not supported"))
                }
                Undecided::Malformed(reason) => self.finding(Code::SchemaMalformed).with("reason", reason),
                Undecided::Limit(limit) => self.finding(Code::SchemaLimit).with("limit", limit),
            })?;
        if violations.is_empty() {
            let passed = self.finding(Code::SchemaPassed);
            findings.push(match publisher {
                Some(publisher) => passed.with("publisher", publisher),
                None => passed,
            });
        }
        findings.extend(violations.into_iter().map(|violation| {
            Finding::new(Code::SchemaFailed, violation.instance)
                .with("schema", self.url)
                .with("keyword", violation.keyword)
                .with("reason", violation.reason)
        }));
        Ok(findings)
    }
}

/// The schema in a JsonSchemaCredential.
fn schema_of<'a>(credential: &View<'a>) -> Result<Value<'a>, &'static str> {
    if !credential.types().any(|name| name == "JsonSchemaCredential") {
        return Err("it is not of the type JsonSchemaCredential");
    }
    // SCH-JSC-02.
    let mut own = credential.body.get("credentialSchema").into_iter().flat_map(Value::one_or_many).peekable();
    let named = own.peek().is_some();
    let fixed = own.all(|own| {
        let digest = own.get("digestSRI");
        own.get_str("id") == Some(OF_CREDENTIALS)
            && own.get_str("type") == Some("JsonSchema")
            && digest.is_none_or(|digest| digest.as_str() == Some(OF_CREDENTIALS_SRI))
    });
    if !(named && fixed) {
        return Err("it does not name the schema of all such credentials");
    }
    // Of several schemas nobody says which one is meant.
    let mut subjects = credential.subjects();
    let (Some(subject), None) = (subjects.next(), subjects.next()) else { return Err("it does not have one subject") };
    let kinds = || subject.get("type").into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str);
    if !kinds().any(|name| name == "JsonSchema") {
        return Err("its subject is not of the type JsonSchema");
    }
    subject.get("jsonSchema").filter(|schema| schema.is_object()).ok_or("its subject has no jsonSchema")
}

/// The credential after the claims of its token were decoded, and with the contexts that are covered; `None` where that
/// is the document as it stands (OB3-SCH-01, VC1-06, SCH-GEN-03, THREAT-14). It is always the whole document
/// (SCH-JS-04). Numbers become doubles or integers of 64 bits, as they do where they are hashed.
fn decoded(view: &View<'_>, run: &mut Run<'_>) -> Result<Option<Document>, &'static str> {
    let body = view.body;
    let own = body.get("@context");
    let covered = view.context().filter(|covered| own.is_none_or(|own| !own.is(*covered)));
    let claimed = view.form.is_some_and(|form| form != Form::VcJose);
    if covered.is_none() && !claimed {
        return Ok(None);
    }
    run.budget.work(body.text().len()).map_err(|limit| limit.0)?;
    let parse = |value: Value<'_>| serde_json::from_str(value.text()).map_err(|_| "jsonDepth");
    let mut members: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(body.text()).map_err(|_| "jsonDepth")?;
    if let Some(covered) = covered {
        let context = match covered.as_str() {
            Some(url) => url.into(),
            None => parse(covered)?,
        };
        members.insert("@context".to_owned(), context);
    }
    if view.form == Some(Form::OpenBadge) {
        for claim in ["iss", "sub", "jti", "nbf", "exp", "iat"] {
            members.remove(claim);
        }
    }
    if view.form == Some(Form::Vc11) {
        stand_in(view, &mut members);
    }
    let text = serde_json::to_vec(&members).unwrap_or_default();
    Document::parse(text, &run.limits.json(), &mut run.budget).map(Some).map_err(|_| "work")
}

/// Members that a VC 1.1 token left to its claims.
fn stand_in(view: &View<'_>, members: &mut serde_json::Map<String, serde_json::Value>) {
    let mut put = |name: &str, value: Option<String>| {
        if let Some(value) = value.filter(|_| !members.contains_key(name)) {
            members.insert(name.to_owned(), value.into());
        }
    };
    let text = |value: Option<Value<'_>>| value.and_then(Value::as_str).map(str::to_owned);
    let instant = |value: Option<Value<'_>>| {
        let instant = value.and_then(Value::number_text).and_then(crate::time::Timestamp::from_numeric_date);
        instant.map(|instant| instant.to_string())
    };
    put("id", text(view.id()));
    put("issuer", text(view.controller()));
    let claim = |name: &str| view.claims.and_then(|claims| claims.get(name));
    put("issuanceDate", instant(claim("nbf")));
    put("expirationDate", instant(claim("exp")));
    let subject = members.get_mut("credentialSubject").and_then(serde_json::Value::as_object_mut);
    if let (Some(subject), Some(id)) = (subject, text(view.subject_id())) {
        subject.entry("id").or_insert(id.into());
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::{OF_CREDENTIALS, PINNED};
    use crate::check::issued::{badge, codes, issuer, merge, signed, token, verify};
    use crate::{Check, Limits, Policy, Report, Resources, SchemaPolicy, Verdict};
    use serde_json::{Value, json};

    const URL: &str = "https://bramble.example/schemas/badge.json";

    fn named(more: Value) -> Value {
        let mut entry = json!({ "id": URL, "type": "JsonSchema" });
        merge(&mut entry, more);
        json!({ "credentialSchema": entry })
    }

    fn schema(more: Value) -> Value {
        let mut schema = json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": URL });
        merge(&mut schema, more);
        schema
    }

    fn supplied(schema: &Value) -> Resources {
        let mut resources = Resources::new();
        resources.insert(URL, schema.to_string().as_bytes());
        resources
    }

    fn report(entry: Value, resources: &Resources) -> Report {
        verify(&token(1, &badge(1, entry)), resources, &Policy::default())
    }

    fn outcome(entry: Value, resources: &Resources) -> (Vec<&'static str>, Verdict) {
        let report = report(entry, resources);
        (codes(&report, Check::Schema), report.verdict())
    }

    #[test]
    fn sch_gen_01_passed_failed_and_open() {
        let none = Resources::new();
        let asked = report(named(json!({})), &none);
        assert_eq!(codes(&asked, Check::Schema), ["schema.needed"]);
        assert_eq!(
            asked.needs().iter().map(|need| (need.kind.name(), need.url.as_str())).collect::<Vec<_>>(),
            [("schema", URL)]
        );
        assert_eq!(asked.verdict(), Verdict::Indeterminate);
        let good = supplied(&schema(json!({ "required": ["credentialSubject", "validFrom"] })));
        assert_eq!(outcome(named(json!({})), &good), (vec!["schema.passed"], Verdict::Valid));
        let bad =
            supplied(&schema(json!({ "properties": { "name": { "maxLength": 3 } }, "required": ["validUntil"] })));
        let report = report(named(json!({})), &bad);
        assert_eq!(codes(&report, Check::Schema), ["schema.failed", "schema.failed"]);
        assert_eq!(report.verdict(), Verdict::Invalid);
        let told = report.findings().iter().find(|finding| finding.code().name() == "schema.failed").unwrap();
        assert_eq!((told.at(), told.data("keyword")), ("/name", Some("/properties/name/maxLength")));
        let mut gone = Resources::new();
        gone.insert_unavailable(URL, "HTTP 404");
        assert_eq!(outcome(named(json!({})), &gone), (vec!["schema.unavailable"], Verdict::Indeterminate));
    }

    #[test]
    fn sch_gen_01_what_cannot_be_evaluated_is_unknown() {
        for (schema, code) in [
            (json!([]), "schema.malformed"),
            (schema(json!({ "type": "text" })), "schema.malformed"),
            (schema(json!({ "pattern": 1 })), "schema.passed"),
            (schema(json!({ "properties": { "id": { "pattern": "(?<=a)b" } } })), "schema.unevaluable"),
            (schema(json!({ "$ref": "https://bramble.example/other.json" })), "schema.unevaluable"),
            (schema(json!({ "$ref": "#" })), "schema.limit"),
            (json!({ "$id": URL }), "schema.dialect_unsupported"),
            (json!({ "$id": URL, "$schema": "http://json-schema.org/draft-04/schema#" }), "schema.dialect_unsupported"),
        ] {
            let (codes, verdict) = outcome(named(json!({})), &supplied(&schema));
            let (decided, unusual): (Vec<&str>, Vec<&str>) =
                codes.into_iter().partition(|code| *code != "schema.unusual");
            assert_eq!(decided, [code], "{schema}");
            assert!(unusual.len() <= 1 && (verdict == Verdict::Valid) == (code == "schema.passed"), "{schema}");
        }
        let mut page = Resources::new();
        page.insert(URL, b"<html>");
        assert_eq!(outcome(named(json!({})), &page).0, ["schema.malformed"]);
        page.insert(URL, &[b' '; 524_289]);
        assert_eq!(outcome(named(json!({})), &page).0, ["schema.limit"]);
        let none = Resources::new();
        assert_eq!(outcome(named(json!({ "type": "ShexValidator" })), &none).0, ["schema.unsupported"]);
        assert_eq!(outcome(named(json!({ "id": "http://bramble.example/x" })), &none).0, ["schema.refused_target"]);
        assert_eq!(outcome(json!({}), &none), (vec!["schema.none"], Verdict::Valid));
    }

    #[test]
    fn sch_js_02_and_sch_oth_01_departures_are_told() {
        let other = supplied(&json!({ "$schema": "https://json-schema.org/draft/2020-12/schema" }));
        assert_eq!(outcome(named(json!({})), &other), (vec!["schema.unusual", "schema.passed"], Verdict::Valid));
        let old = named(json!({ "type": "FullJsonSchemaValidator2021" }));
        assert_eq!(outcome(old, &supplied(&schema(json!({})))).0, ["schema.unusual", "schema.passed"]);
    }

    #[test]
    fn sch_js_03_a_stated_digest_is_compared_before_evaluation() {
        let resources = supplied(&schema(json!({})));
        let zero = format!("sha256-{}=", "A".repeat(43));
        let expected = (vec!["schema.digest_mismatch"], Verdict::Invalid);
        assert_eq!(outcome(named(json!({ "digestSRI": zero })), &resources), expected);
        let mut related = named(json!({}));
        merge(&mut related, json!({ "relatedResource": [{ "id": URL, "digestSRI": zero }] }));
        assert_eq!(outcome(related, &resources), expected);
        assert_eq!(outcome(named(json!({ "digestSRI": "sha999" })), &resources).0, ["schema.unevaluable"]);
        // Asked for, but nothing was delivered: no mismatch.
        assert_eq!(outcome(named(json!({ "digestSRI": zero })), &Resources::new()).0, ["schema.needed"]);
    }

    #[test]
    fn ob3_sch_03_what_an_address_of_1edtech_means_is_not_for_others_to_say() {
        let url = format!("https://purl.imsglobal.org/spec/{}", PINNED.last().unwrap().0);
        let entry = named(json!({ "id": url, "type": "1EdTechJsonSchemaValidator2019" }));
        let mut permissive = Resources::new();
        permissive.insert(&url, schema(json!({})).to_string().as_bytes());
        assert_eq!(outcome(entry.clone(), &permissive), (vec!["schema.altered"], Verdict::Indeterminate));
        // Those schemas describe data model 2.0, and no badge of version 1.1 satisfies them.
        let mut old = badge(1, entry);
        merge(
            &mut old,
            json!({
                "@context": ["https://www.w3.org/2018/credentials/v1", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json"],
                "issuanceDate": "2026-01-15T09:00:00Z"
            }),
        );
        let report = verify(&token(1, &old), &Resources::new(), &Policy::default());
        assert_eq!(codes(&report, Check::Schema), ["schema.superseded"]);
        assert!(report.needs().is_empty());
    }

    #[test]
    fn the_policy_decides_whether_schemas_count() {
        let bad = supplied(&schema(json!({ "required": ["validUntil"] })));
        let token = token(1, &badge(1, named(json!({}))));
        let with = |schema| verify(&token, &bad, &Policy { schema, ..Policy::default() });
        assert_eq!(with(SchemaPolicy::Require).verdict(), Verdict::Invalid);
        assert_eq!(with(SchemaPolicy::Report).verdict(), Verdict::Valid);
        assert_eq!(codes(&with(SchemaPolicy::Report), Check::Schema), ["schema.failed"]);
        assert_eq!(codes(&with(SchemaPolicy::Ignore), Check::Schema), ["schema.ignored"]);
        let limits = Limits { work: 10_000, ..Limits::default() };
        let policy = Policy { limits, ..Policy::default() };
        assert_ne!(verify(&token, &bad, &policy).verdict(), Verdict::Valid);
    }

    #[test]
    fn vc2_sch_01_all_schemas_count() {
        let entries = vec![json!({ "id": URL, "type": "JsonSchema" }), json!({ "id": URL, "type": "Other" })];
        let entry = json!({ "credentialSchema": entries });
        let good = supplied(&schema(json!({})));
        assert_eq!(outcome(entry, &good), (vec!["schema.passed", "schema.unsupported"], Verdict::Indeterminate));
        let many = json!({ "credentialSchema": vec![json!({ "id": URL, "type": "JsonSchema" }); 17] });
        let (codes, verdict) = outcome(many, &good);
        assert_eq!((codes.len(), codes.last(), verdict), (17, Some(&"schema.limit"), Verdict::Indeterminate));
    }

    fn schema_credential(inner: Value, more: Value) -> Value {
        let mut credential = json!({
            "@context": ["https://www.w3.org/ns/credentials/v2"],
            "type": ["VerifiableCredential", "JsonSchemaCredential"],
            "issuer": issuer(2),
            "credentialSchema": { "id": OF_CREDENTIALS, "type": "JsonSchema", "digestSRI": super::OF_CREDENTIALS_SRI },
            "credentialSubject": { "id": URL, "type": "JsonSchema", "jsonSchema": schema(inner) }
        });
        merge(&mut credential, more);
        credential
    }

    #[test]
    fn sch_jsc_01_a_schema_in_a_credential_is_verified_first() {
        let entry = || named(json!({ "type": "JsonSchemaCredential" }));
        let with = |text: &str| {
            let mut resources = Resources::new();
            resources.insert(URL, text.as_bytes());
            outcome(entry(), &resources)
        };
        let good = token(2, &schema_credential(json!({ "required": ["name"] }), json!({})));
        assert_eq!(with(&good), (vec!["schema.passed"], Verdict::Valid));
        let mut resources = Resources::new();
        resources.insert(URL, good.as_bytes());
        let report = report(entry(), &resources);
        let passed = report.findings().iter().find(|finding| finding.code().name() == "schema.passed").unwrap();
        assert_eq!(passed.data("publisher"), Some(issuer(2).as_str()), "SCH-JSC-03");
        // The schema is JSON and not JSON-LD: a rule on @context is no context.
        let rule = json!({ "properties": { "@context": { "type": "array", "contains": { "type": "string" } } } });
        assert_eq!(with(&token(2, &schema_credential(rule, json!({})))), (vec!["schema.passed"], Verdict::Valid));
        let failing = token(2, &schema_credential(json!({ "required": ["validUntil"] }), json!({})));
        assert_eq!(with(&failing), (vec!["schema.failed"], Verdict::Invalid));
        let refused = (vec!["schema.credential_refused"], Verdict::Indeterminate);
        let lax = json!({ "type": "JsonSchema", "jsonSchema": schema(json!({})) });
        for bad in [
            token(3, &schema_credential(json!({}), json!({}))),
            schema_credential(json!({}), json!({})).to_string(),
            token(2, &schema_credential(json!({}), json!({ "validUntil": "2026-05-01T00:00:00Z" }))),
            token(2, &schema_credential(json!({}), json!({ "type": ["VerifiableCredential"] }))),
            token(
                2,
                &schema_credential(
                    json!({}),
                    json!({ "credentialSchema": { "id": URL, "type": "JsonSchemaCredential" } }),
                ),
            ),
            token(2, &schema_credential(json!({}), json!({ "credentialSubject": { "type": "JsonSchema" } }))),
            token(2, &schema_credential(json!({}), json!({ "credentialSchema": [] }))),
            token(2, &schema_credential(json!({}), json!({ "credentialSubject": [lax.clone(), lax] }))),
            token(
                2,
                &schema_credential(json!({}), json!({ "name": { "@context": { "type": "https://a.example/" } } })),
            ),
        ] {
            assert_eq!(with(&bad), refused, "{bad}");
        }
        let status =
            json!({ "credentialStatus": { "id": "https://a.example/1#1", "type": "BitstringStatusListEntry" } });
        assert_eq!(with(&token(2, &schema_credential(json!({}), status))).0, ["schema.passed", "schema.unusual"]);
    }

    #[test]
    fn ob3_sch_01_claims_of_the_token_are_decoded() {
        let closed = supplied(&schema(json!({
            "properties": { "id": true, "issuanceDate": { "const": "2026-01-15T09:00:00Z" } },
            "required": ["issuer", "issuanceDate", "id"],
            "propertyNames": { "not": { "enum": ["iss", "jti", "sub", "nbf"] } }
        })));
        let mut payload = badge(1, named(json!({})));
        merge(&mut payload, json!({ "issuanceDate": "2026-01-15T09:00:00Z" }));
        let claims =
            json!({ "iss": issuer(1), "jti": payload["id"], "sub": "did:example:learner", "nbf": 1_768_467_600 });
        merge(&mut payload, claims.clone());
        let header = json!({ "alg": "EdDSA", "typ": "JWT", "kid": issuer(1) });
        let report = verify(&signed(1, &header, &payload), &closed, &Policy::default());
        assert_eq!(codes(&report, Check::Schema), ["schema.passed"]);
        // VC 1.1 leaves members to the claims.
        let mut inner = badge(1, named(json!({})));
        let members = inner.as_object_mut().unwrap();
        for name in ["id", "issuer", "validFrom"] {
            members.remove(name);
        }
        members.insert(
            "@context".to_owned(),
            json!([
                "https://www.w3.org/2018/credentials/v1",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json"
            ]),
        );
        let mut payload = claims;
        merge(&mut payload, json!({ "vc": inner }));
        let report = verify(&signed(1, &header, &payload), &closed, &Policy::default());
        assert_eq!(codes(&report, Check::Schema), ["schema.passed"], "{}", report.to_json_pretty());
    }
}
