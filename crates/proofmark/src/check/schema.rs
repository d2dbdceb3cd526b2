//! Does the credential have the form of the schemas it names? (SCH-*, OB3-SCH-*, VC2-SCH-01, THREAT-46)
//!
//! A schema says nothing about trust (SCH-GEN-03); one that is not at hand or not understood leaves the question open.

use crate::check::status;
use crate::credential::{Model, SignedView, View};
use crate::digest::Stated;
use crate::encoding;
use crate::json_schema::{self, Formats, Undecided};
use crate::policy::{SchemaPolicy, StatusPolicy};
use crate::proof::jose::Form;
use crate::report::{Code, Finding, Outcome};
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
        // Each digest is made of the whole document.
        let work = bytes.len().saturating_mul(stated.len().saturating_add(1));
        run.budget.work(work).map_err(|limit| self.finding(Code::SchemaLimit).with("limit", limit.0))?;
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
        let read = supplied::with_signed(resource.bytes(), run, |signed, run| {
            // SCH-JSC-01. The lists have no status of their own, so this goes no deeper.
            let strict = run.policy.status == StatusPolicy::Require;
            let withdrawn = status::check(signed, run).into_iter().find(|finding| match finding.code().outcome() {
                Outcome::Fail => true,
                Outcome::Unknown => strict,
                _ => false,
            });
            if let Some(finding) = withdrawn {
                return Err(refused(format!("{}: {}", finding.code().name(), finding.detail())));
            }
            let credential = signed.view();
            let schema = schema_of(credential).map_err(|reason| refused(reason.to_owned()))?;
            let publisher = credential.controller().and_then(Value::as_str);
            self.evaluate(schema, view, publisher, run)
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
mod tests;
