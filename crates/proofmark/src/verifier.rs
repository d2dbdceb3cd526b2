//! The pure function: bytes, resources and a time in, a report out.

use crate::check;
use crate::credential::{SignedView, View, facts};
use crate::crypto::CryptoProvider;
use crate::encoding;
use crate::expected::Expected;
use crate::input::jws::Jws;
use crate::input::{Carrier, Content, Input, Opened, open, open_input, second, unsupported};
use crate::limits::Limits;
use crate::open_badge_2::{self, Handed, Recognised, Told};
use crate::policy::{Policy, PolicySummary, RefreshPolicy};
use crate::proof::form::{self, SignedForm};
use crate::proof::jose::NotCarried;
use crate::proof::{self, Covered, Examined, Genuine, jose};
use crate::report::{Check, Code, Finding, Format, InputSummary, Nested, Outcome, Parts, Report, Verdict, judge};
use crate::resources::{NeedKind, Resources};
use crate::run::{Absent, Run};
use crate::time::Timestamp;
use crate::trust::Trust;
use proofmark_json::Value;
use proofmark_rdf::Library;
use std::sync::Arc;

/// Verifies badges under one policy. Immutable, cheap to clone, usable from many threads.
///
/// ```
/// use proofmark::{Input, Policy, Resources, Timestamp, Verdict, Verifier};
///
/// let verifier = Verifier::new(Policy::default());
/// let at = Timestamp::parse("2026-06-01T12:00:00Z")?;
/// let mut resources = Resources::new();
/// # let badge = br#"{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"]}"#;
/// let report = loop {
///     let report = verifier.verify(Input::from_bytes(badge), &resources, at);
///     if report.needs().is_empty() {
///         break report;
///     }
///     for need in report.needs() {
///         resources.supply(need, Err("no network here")); // or Ok(bytes)
///     }
/// };
/// assert_eq!(report.verdict(), Verdict::Invalid);
/// # Ok::<(), proofmark::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Verifier {
    shared: Arc<Shared>,
    trust: Option<Trust>,
    expected: Option<Arc<Expected>>,
}

#[derive(Debug)]
struct Shared {
    policy: Policy,
    limits: Limits,
    summary: PolicySummary,
    provider: CryptoProvider,
    library: Library,
}

impl Verifier {
    /// A verifier with the built-in, pure Rust cryptography.
    #[must_use]
    pub fn new(policy: Policy) -> Self {
        Self::with_crypto(policy, CryptoProvider::default())
    }

    /// A verifier with other implementations of the signature algorithms. The report names a provider that is not the
    /// built-in one among its relaxations.
    #[must_use]
    pub fn with_crypto(policy: Policy, provider: CryptoProvider) -> Self {
        let limits = policy.limits.capped();
        let mut summary = policy.summary();
        if provider.name() != CryptoProvider::default().name() {
            let named = format!("crypto: {}", provider.name());
            summary.relaxed = summary.relaxed.iter().cloned().chain([named]).collect();
        }
        let library = Library::built_in();
        Self { shared: Arc::new(Shared { policy, limits, summary, provider, library }), trust: None, expected: None }
    }

    /// The same verifier with registries of issuers that the caller trusts. Without any, nobody is asked who vouches for an
    /// issuer, and the report says so.
    ///
    /// ```
    /// use proofmark::{Policy, Trust, Verifier};
    ///
    /// let trust = Trust::from_json(r#"["did:web:hohenfels.example"]"#)?;
    /// let verifier = Verifier::new(Policy::default()).trusting(trust);
    /// # Ok::<(), proofmark::Error>(())
    /// ```
    #[must_use]
    pub fn trusting(self, trust: Trust) -> Self {
        Self { trust: Some(trust), ..self }
    }

    /// The same verifier, asking in addition whether a badge is what the caller expects: given to this person, presented in
    /// answer to this challenge. Without it nobody is asked, and the report says so.
    ///
    /// ```
    /// use proofmark::{Expected, Policy, Verifier};
    ///
    /// let ada = Expected { recipients: vec!["ada@college.example".to_owned()], ..Expected::default() };
    /// let verifier = Verifier::new(Policy::default()).expecting(ada);
    /// ```
    #[must_use]
    pub fn expecting(self, expected: Expected) -> Self {
        Self { expected: Some(Arc::new(expected)), ..self }
    }

    /// The policy of this verifier.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.shared.policy
    }

    /// Verifies one input at one time with what is known. No I/O, no clock, no randomness: equal arguments give an equal
    /// report. What is missing stands in [`Report::needs`]: supply it and call again.
    pub fn verify(&self, input: Input<'_>, resources: &Resources, at: Timestamp) -> Report {
        let shared = &*self.shared;
        let mut run = Run::new(&shared.policy, &shared.limits, shared.provider, &shared.library, resources, at)
            .expecting(self.expected.as_deref());
        let opened = open_input(input, run.limits, &mut run.budget);
        let digest = encoding::hex(&encoding::sha256(input.bytes()));
        let summary = InputSummary { carrier: opened.carrier, sha256: digest, place: opened.place.clone() };
        self.report(opened, summary, 0, &mut run)
    }

    /// What each embedded proof of a document covers, whether or not it is good; nothing for tokens, which cover their whole
    /// payload. A proof whose form cannot be made is a [`Finding`].
    ///
    /// ```
    /// use proofmark::{Input, Policy, Resources, Timestamp, Verifier};
    ///
    /// let (verifier, at) = (Verifier::new(Policy::default()), Timestamp::parse("2026-06-01T12:00:00Z")?);
    /// assert!(verifier.signed_forms(Input::from("{}"), &Resources::new(), at).is_empty());
    /// # Ok::<(), proofmark::Error>(())
    /// ```
    pub fn signed_forms(
        &self,
        input: Input<'_>,
        resources: &Resources,
        at: Timestamp,
    ) -> Vec<Result<SignedForm, Finding>> {
        let shared = &*self.shared;
        let mut run = Run::new(&shared.policy, &shared.limits, shared.provider, &shared.library, resources, at);
        match open_input(input, run.limits, &mut run.budget).content {
            Ok(Content::Json(document)) => form::read(document.root(), &mut run),
            Ok(Content::Jws(_) | Content::Url(_)) | Err(_) => Vec::new(),
        }
    }

    pub(crate) fn report(&self, opened: Opened, summary: InputSummary, depth: u64, run: &mut Run<'_>) -> Report {
        self.report_inside(opened, summary, None, depth, run)
    }

    /// The report on one document; `covered` is what the proofs around it say of it, if it may do without its own.
    pub(crate) fn report_inside(
        &self,
        opened: Opened,
        summary: InputSummary,
        covered: Option<Covered>,
        depth: u64,
        run: &mut Run<'_>,
    ) -> Report {
        self.drafted(Draft { summary, covered, handed_in: depth == 0, ..Draft::default() }, opened, depth, run)
    }

    /// The report on what another document links, which may be by its web address.
    pub(crate) fn report_linked(&self, opened: Opened, summary: InputSummary, depth: u64, run: &mut Run<'_>) -> Report {
        self.drafted(Draft { summary, linked: true, ..Draft::default() }, opened, depth, run)
    }

    fn drafted(&self, mut draft: Draft, opened: Opened, depth: u64, run: &mut Run<'_>) -> Report {
        let before = run.needs().len();
        self.content(opened, depth, run, &mut draft);
        // Whoever gave registries gets an answer, be it that they were not asked.
        if self.trust.is_some() && !draft.findings.iter().any(|finding| finding.code().check() == Check::Issuer) {
            draft.findings.push(Finding::new(Code::IssuerUnchecked, ""));
        }
        check::recipient::settle(&mut draft.findings, run);
        check::holder::settle(&mut draft.findings, draft.handed_in, run);
        check::issuer::settle(&mut draft.findings);
        if draft.format == Format::Presentation {
            check::holder::signed_by(&mut draft.findings);
        }
        let parts = Parts {
            checked_at: run.at,
            policy: self.shared.summary.clone(),
            trust: self.trust.as_ref().map(|trust| trust.summary().clone()),
            input: draft.summary,
            format: draft.format,
            findings: draft.findings,
            credential: draft.credential,
            unverified: draft.unverified,
            needs: run.needs().iter().skip(before).cloned().collect(),
            nested: draft.nested,
        };
        Report::judged(parts, &self.shared.policy, draft.genuine.as_ref())
    }

    /// What was found in the bytes, and what a picture holds beside it.
    fn content(&self, opened: Opened, depth: u64, run: &mut Run<'_>, draft: &mut Draft) {
        let Opened { content, notes, standard, others, .. } = opened;
        draft.findings.extend(notes);
        match content {
            Err(finding) => draft.findings.push(finding),
            Ok(Content::Jws(jws)) => self.token(&jws, depth, run, draft),
            Ok(Content::Json(document)) => self.json(document.root(), depth, run, draft),
            // What is inside a document leads nowhere.
            Ok(Content::Url(url)) if draft.handed_in || draft.linked => self.at_address(&url, depth, run, draft),
            Ok(Content::Url(_)) => draft.findings.push(unsupported(Carrier::Url)),
        }
        let disagreement = standard.and_then(|standard| standard.disagreement(draft.format, &draft.summary.place));
        draft.findings.extend(disagreement);
        for other in others {
            self.second(other, depth, run, draft);
        }
    }

    /// The badge of another standard in the same picture: verified and told of, never mixed with the one that is shown
    /// (IN-PNG-10).
    fn second(&self, other: Opened, depth: u64, run: &mut Run<'_>, draft: &mut Draft) {
        let at = other.place.clone();
        let sha256 = draft.summary.sha256.clone();
        let summary = InputSummary { carrier: other.carrier, sha256, place: at.clone() };
        let report = self.report(other, summary, depth.saturating_add(1), run);
        draft.findings.push(second(&at));
        draft.nested.push(Nested { at, report });
    }

    /// IN-URL-01, IN-URL-03: what is at a web address is verified as if it had been handed in, one step deep. For a hosted badge
    /// the address is what it is known by.
    fn at_address(&self, url: &str, depth: u64, run: &mut Run<'_>, draft: &mut Draft) {
        let about = |code: Code| Finding::new(code, "").with("url", url);
        let place = open_badge_2::place(url);
        open_badge_2::note_address(url, "", &mut draft.findings);
        let resource = match run.ask(NeedKind::BadgeAssertion, &place) {
            Ok(resource) => resource,
            Err(absent) => {
                let finding = match absent {
                    Absent::Unavailable(_) if run.resources.is_gone(&place) => about(Code::StatusGone),
                    Absent::Unavailable(reason) => about(Code::InputUnavailable).with("reason", reason),
                    Absent::Needed => about(Code::InputNeeded),
                    Absent::Refused(reason) => about(Code::InputRefused).with("reason", reason),
                    Absent::TooLarge => Finding::new(Code::InputLimit, "").with("limit", "badgeBytes"),
                };
                draft.findings.push(finding);
                return;
            }
        };
        // One step, and no further.
        draft.linked = false;
        draft.address = Some(url.to_owned());
        let opened = open_input(Input::from_bytes(resource.bytes()), run.limits, &mut run.budget);
        if matches!(opened.content, Ok(Content::Url(_))) {
            draft.findings.push(unsupported(Carrier::Url));
            return;
        }
        if draft.handed_in {
            draft.summary.place.clone_from(&opened.place);
        }
        self.content(opened, depth, run, draft);
    }

    /// A badge of Open Badges 2.1, 2.0 or older.
    fn older(
        &self,
        body: Value<'_>,
        recognised: Recognised<'_>,
        jws: Option<&Jws>,
        depth: u64,
        run: &mut Run<'_>,
        draft: &mut Draft,
    ) {
        draft.opened();
        let address = draft.address.take();
        let handed = Handed { body, recognised, jws, address: address.as_deref() };
        let Told { format, findings, genuine, credential, unverified, recommended } =
            open_badge_2::verify(&handed, self.trust.as_ref(), run);
        (draft.format, draft.genuine, draft.credential, draft.unverified) = (format, genuine, credential, unverified);
        // The address that was handed in and the one that the badge names are often one.
        let told: Vec<Finding> = findings.into_iter().filter(|finding| !draft.findings.contains(finding)).collect();
        draft.findings.extend(told);
        let issuer = draft.credential.as_ref().and_then(|credential| credential.issuer.as_ref()?.id.as_ref());
        let issuer = issuer.map(|id| id.value().to_owned());
        self.recommended(&recommended, issuer.as_deref(), depth, run, draft);
    }

    pub(crate) fn token(&self, jws: &Jws, depth: u64, run: &mut Run<'_>, draft: &mut Draft) {
        let carried = match jose::classify(jws) {
            Ok(carried) => carried,
            Err(NotCarried::OlderBadge) => {
                match open_badge_2::recognise(jws.payload()) {
                    Some(recognised) => self.older(jws.payload(), recognised, Some(jws), depth, run, draft),
                    None => draft.findings.push(unsupported(Carrier::OpenBadge2)),
                }
                return;
            }
            Err(NotCarried::Refused(finding)) => {
                if finding.code().check() != Check::Input {
                    draft.opened();
                }
                draft.findings.push(finding);
                return;
            }
        };
        draft.opened();
        let claimed = proof::claimed(jws, &carried);
        let (covered, examined) = proof::examine_token(jws, &carried, claimed, run);
        draft.findings.extend(check::claims::check(&claimed, jws.header(), run));
        self.document(&covered, examined, depth, run, draft);
        // What covers the claims is the token's own signature, not a proof inside it.
        let told = !carried.presentation && covered.claims.is_some();
        if let Some(credential) = draft.credential.as_mut().filter(|_| told) {
            let (fact, finding) = check::holder_key::stated(jws);
            credential.holder_key = fact;
            draft.findings.extend(finding);
        }
    }

    pub(crate) fn json(&self, root: Value<'_>, depth: u64, run: &mut Run<'_>, draft: &mut Draft) {
        // It is about this very object, not about what an envelope turns out to hold.
        let covered = draft.covered.take();
        let is = |name: &str| {
            root.get("type").into_iter().flat_map(Value::one_or_many).any(|own| own.as_str() == Some(name))
        };
        if is("EnvelopedVerifiableCredential") || is("EnvelopedVerifiablePresentation") {
            self.enveloped(root, depth, run, draft);
            return;
        }
        if let Some(recognised) = open_badge_2::recognise(root) {
            self.older(root, recognised, None, depth, run, draft);
            return;
        }
        if let Some(finding) = foreign(root) {
            draft.findings.push(finding);
            return;
        }
        draft.opened();
        let (view, examined) = match covered {
            Some(covered) => proof::examine_covered(root, covered),
            None => proof::examine_json(root, run),
        };
        self.document(&view, examined, depth, run, draft);
    }

    /// What follows for tokens and documents alike, once the proofs were examined.
    fn document(&self, view: &View<'_>, examined: Examined<'_>, depth: u64, run: &mut Run<'_>, draft: &mut Draft) {
        let Examined { findings, good, context, exact, covered } = examined;
        draft.format = view.format;
        draft.exact = exact;
        draft.genuine = covered.or_else(|| Genuine::establish(&good, &findings, self.shared.policy.proofs));
        draft.findings.extend(findings);
        draft.findings.extend(check::structure::check(view, run.policy.quirks, &mut run.budget));
        let Some(genuine) = &draft.genuine else {
            draft.findings.extend(check::context::check(view, run));
            draft.findings.extend(check::holder::unsigned(view, draft.handed_in, run));
            draft.findings.push(Finding::new(Code::ValidityUnchecked, ""));
            draft.findings.push(Finding::new(Code::StatusUnchecked, ""));
            draft.unverified = Some(facts::read(view));
            self.credentials(view, &[], depth, run, draft);
            draft.findings.extend(check::endorsement::unchecked(view));
            return;
        };
        let signed = SignedView::new(genuine, *view, context);
        draft.findings.extend(check::context::check(signed.view(), run));
        draft.findings.extend(check::holder::check(&signed, draft.handed_in, run));
        draft.findings.extend(check::validity::check(&signed, run.policy.quirks, run));
        draft.findings.extend(check::status::check(&signed, run));
        draft.findings.extend(check::schema::check(&signed, run));
        draft.findings.extend(check::integrity::check(&signed, run));
        let facts = facts::read(signed.view());
        let name = facts.issuer.as_ref().and_then(|issuer| issuer.name.as_ref()).map(|name| name.value());
        draft.findings.extend(check::issuer::check(self.trust.as_ref(), &signed, name, run));
        draft.findings.extend(check::result::check(&facts));
        draft.credential = Some(facts);
        self.credentials(signed.view(), &good, depth, run, draft);
        match view.format {
            Format::Presentation => {
                draft.findings.extend(check::holder::subjects(&signed, &good, &draft.nested, &draft.findings));
                draft.findings.extend(check::recipient::nested(&draft.nested, run));
            }
            Format::Clr20 => {
                self.record(&signed, run, draft);
                self.endorsements(&signed, depth, run, draft);
            }
            _ => self.endorsements(&signed, depth, run, draft),
        }
        self.refreshed(&signed, depth, run, draft);
        // RES-06: after the refresh, which does not depend on whose badge it is.
        draft.findings.extend(check::recipient::check(&signed, draft.handed_in, run));
    }

    /// The newer version of the credential that was handed in, with a report of its own. It comes last, and neither what is
    /// inside a document nor the newer version itself is refreshed (OB3-VER-04).
    fn refreshed(&self, signed: &SignedView<'_>, depth: u64, run: &mut Run<'_>, draft: &mut Draft) {
        let view = signed.view();
        let handed_in = draft.handed_in && view.format != Format::Presentation;
        let follow = self.shared.policy.refresh == RefreshPolicy::Follow;
        let settled = follow && handed_in && judge(&draft.findings, &self.shared.policy).verdict == Verdict::Valid;
        let (at, resource) = match check::refresh::offer(view, settled, run) {
            Ok(offered) => offered,
            Err(told) => return draft.findings.extend(told),
        };
        let opened = open(Input::from_bytes(resource.bytes()), run.limits, &mut run.budget);
        let digest = encoding::hex(&encoding::sha256(resource.bytes()));
        let summary = InputSummary { carrier: opened.carrier, sha256: digest, place: at.clone() };
        // Whether it is in force does not depend on whose it is; that is asked of what was handed in.
        let expected = run.expected.take();
        let report = self.report(opened, summary, depth.saturating_add(1), run);
        run.expected = expected;
        draft.findings.push(check::refresh::compare(view, &at, &report));
        draft.nested.push(Nested { at, report });
    }
}

/// A report while it is written.
pub(crate) struct Draft {
    pub(crate) findings: Vec<Finding>,
    pub(crate) summary: InputSummary,
    /// Whether this is what the caller gave, not something inside of it or behind it.
    handed_in: bool,
    /// Whether a web address in its place is followed.
    linked: bool,
    format: Format,
    pub(crate) genuine: Option<Genuine>,
    /// Whether a good proof covers the text and not only its graph.
    pub(crate) exact: bool,
    /// What the proofs around the document say of it.
    covered: Option<Covered>,
    pub(crate) credential: Option<crate::report::CredentialFacts>,
    unverified: Option<crate::report::CredentialFacts>,
    pub(crate) nested: Vec<Nested>,
    /// The web address that was handed in, if one was.
    address: Option<String>,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            findings: Vec::new(),
            summary: InputSummary { carrier: Carrier::Unknown, sha256: String::new(), place: String::new() },
            handed_in: false,
            linked: false,
            format: Format::Unknown,
            genuine: None,
            exact: false,
            covered: None,
            credential: None,
            unverified: None,
            nested: Vec::new(),
            address: None,
        }
    }
}

impl Draft {
    /// Notes once that the bytes could be read as a credential.
    pub(crate) fn opened(&mut self) {
        if !self.findings.iter().any(|finding| finding.code().outcome() == Outcome::Pass) {
            self.findings.push(Finding::new(Code::InputOpened, "").with("carrier", self.summary.carrier.words()));
        }
    }
}

/// JSON that is no credential of the models this version verifies (IN-05..IN-09).
fn foreign(root: Value<'_>) -> Option<Finding> {
    let mentions = |text: &str| {
        root.get("@context")
            .into_iter()
            .flat_map(Value::one_or_many)
            .filter_map(Value::as_str)
            .any(|context| context.contains(text))
    };
    let has = |name: &str| root.get(name).is_some();
    if has("payload") && (has("signatures") || has("signature")) {
        return Some(unsupported(Carrier::JwsJson));
    }
    // CLR-23.
    if mentions("purl.imsglobal.org/clr/v1p0/") {
        return Some(unsupported(Carrier::Clr1));
    }
    if !has("@context") && (has("credential") || has("credentials") || has("verifiableCredential")) {
        return Some(unsupported(Carrier::List));
    }
    let credential = ["@context", "credentialSubject", "issuer", "proof", "verifiableCredential"];
    if credential.iter().any(|name| has(name)) { None } else { Some(Finding::new(Code::InputUnrecognised, "")) }
}
