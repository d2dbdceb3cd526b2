//! A credential inside another document: it is verified from its own text, under its own contexts, and has a report of its own
//! (VP-02, VP-03, VP-09, CLR-05, CLR-09, CLR-16, THREAT-44).
//!
//! Source: [presentations](https://www.w3.org/TR/vc-data-model-2.0/#verifiable-presentations),
//! [enveloped credentials](https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-credentials), CLR 2.0.

use crate::check::endorsement::{self, Stand};
use crate::check::record;
use crate::credential::{Model, SignedView, View};
use crate::encoding;
use crate::input::{Carrier, Content, Input, Opened, data_url, open, open_data, unsupported};
use crate::open_badge_2::{self, Recommendation};
use crate::proof::{Covered, GoodProof, may_assert};
use crate::report::{Code, Finding, Format, InputSummary, Nested, Verdict, proofs_open};
use crate::run::Run;
use crate::verifier::{Draft, Verifier};
use proofmark_json::Value;

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests;

impl Verifier {
    /// Every credential of a presentation or record has a report, whatever the proof around it, and whatever the others come
    /// to (VP-09, CLR-10).
    pub(crate) fn credentials(
        &self,
        view: &View<'_>,
        good: &[GoodProof],
        depth: u64,
        run: &mut Run<'_>,
        draft: &mut Draft,
    ) {
        let subjects = || view.subjects().filter_map(|subject| subject.get("verifiableCredential"));
        let lists: Vec<Value<'_>> = match view.format {
            Format::Presentation => view.body.get("verifiableCredential").into_iter().collect(),
            Format::Clr20 => subjects().collect(),
            // RES-08: nobody says what a credential in such a place means.
            _ => {
                let told = |list: Value<'_>| {
                    let kind = view.types().find(|name| *name != "VerifiableCredential");
                    let finding = Finding::new(Code::NestedUnsupported, list.pointer());
                    finding.with("type", kind.unwrap_or("VerifiableCredential"))
                };
                draft.findings.extend(subjects().take(1).map(told));
                return;
            }
        };
        let items: Vec<Value<'_>> = lists.iter().copied().flat_map(Value::one_or_many).collect();
        let limit = match items.len() {
            0 => None,
            _ if depth >= run.limits.nesting => Some("nesting"),
            count if view.format == Format::Presentation && above(count, run.limits.credentials) => Some("credentials"),
            count => run.enter(count).err().map(|limit| limit.0),
        };
        if let Some(limit) = limit {
            let at = lists.first().map(|list| list.pointer()).unwrap_or_default();
            draft.findings.push(Finding::new(Code::NestedLimit, at).with("limit", limit));
            return;
        }
        let mut vouches = None;
        for item in items {
            // VP-02: a bare token is allowed inside a VC 1.1 presentation; CLR-05: and it occurs in records.
            let tokens = view.format == Format::Clr20 || view.model == Model::Vc11;
            if !item.is_object() && item.as_str().filter(|_| tokens).is_none() {
                let reason = if tokens {
                    "what stands here is neither an object nor a token"
                } else {
                    "a presentation of version 2.0 holds objects, not strings or other values"
                };
                draft.findings.push(Finding::new(Code::NestedMalformed, item.pointer()).with("reason", reason));
                continue;
            }
            // A bad proof around it vouches for nothing; one that is undecided leaves it undecided.
            let around = draft.genuine.is_some() || proofs_open(&draft.findings, run.policy.proofs);
            let mut covered = (around && item.is_object())
                .then(|| Covered::by(draft.genuine.as_ref(), draft.exact, view, item))
                .flatten();
            if draft.genuine.is_some() && covered.is_some() && view.format == Format::Presentation {
                let holder = view.controller().and_then(Value::as_str);
                covered = match *vouches.get_or_insert_with(|| may_assert(good, holder, run)) {
                    Some(true) => covered,
                    Some(false) => None,
                    None => Some(Covered::Undecided),
                };
            }
            let nested = self.inside(item, covered, depth, run);
            let code = match nested.report.verdict() {
                Verdict::Valid => Code::NestedValid,
                Verdict::Invalid => Code::NestedInvalid,
                Verdict::Indeterminate => Code::NestedIndeterminate,
            };
            let finding = Finding::new(code, nested.at.as_str());
            draft.findings.push(match code {
                Code::NestedValid => finding,
                // What is wrong inside is wrong with the whole in the same way: `judge` reads this.
                _ => {
                    let answers = nested.report.answers();
                    finding.with("genuine", answers.genuine.name()).with("current", answers.current.name())
                }
            });
            // CLR-12: what no signature covers is about nobody.
            if view.format == Format::Clr20 && draft.genuine.is_some() && nested.report.credential().is_some() {
                draft.findings.push(record::same_person(view, item, &nested, run));
            }
            draft.nested.push(nested);
        }
    }

    /// Every endorsement of a credential whose signature is established, each with a report by all the rules that a badge has
    /// to meet, but nobody asks whose it is (OB3-END-02).
    pub(crate) fn endorsements(&self, signed: &SignedView<'_>, depth: u64, run: &mut Run<'_>, draft: &mut Draft) {
        let items = endorsement::items(signed.view());
        let Some(first) = items.first() else { return };
        if let Err(limit) = admit(items.len(), depth, run) {
            let at = first.value.pointer();
            draft.findings.push(Finding::new(Code::EndorsementLimit, at).with("limit", limit));
            return;
        }
        let expected = run.expected.take();
        for item in &items {
            if let Some(finding) = item.fault() {
                draft.findings.push(finding);
                continue;
            }
            let nested = self.inside(item.value, None, depth, run);
            draft.endorsed(&item.stand(signed), nested);
        }
        run.expected = expected;
    }

    /// The same for a badge of Open Badges 2.0, whose endorsements are elsewhere more often than not. `issuer` is the address of
    /// its issuer's profile.
    pub(crate) fn recommended(
        &self,
        items: &[Recommendation],
        issuer: Option<&str>,
        depth: u64,
        run: &mut Run<'_>,
        draft: &mut Draft,
    ) {
        let Some(first) = items.first() else { return };
        if let Err(limit) = admit(items.len(), depth, run) {
            draft.findings.push(Finding::new(Code::EndorsementLimit, first.at.as_str()).with("limit", limit));
            return;
        }
        let expected = run.expected.take();
        for item in items {
            let text = match &item.text {
                Ok(text) => text,
                Err(reason) => {
                    let finding = Finding::new(Code::EndorsementMalformed, item.at.as_str());
                    draft.findings.push(finding.with("endorsed", item.what).with("reason", *reason));
                    continue;
                }
            };
            let opened = open(Input::from(text.as_str()), run.limits, &mut run.budget);
            let summary = summary(&opened, text, &item.at);
            let report = self.report_linked(opened, summary, depth.saturating_add(1), run);
            let stand = Stand {
                what: item.what,
                own: Some(item.own.as_str()).filter(|own| !own.is_empty()),
                at: item.own_at.clone(),
                parties: [(issuer, "issuer of the badge"), (None, "subject of the badge")],
                same: open_badge_2::same_address,
            };
            draft.endorsed(&stand, Nested { at: item.at.clone(), report });
        }
        run.expected = expected;
    }

    /// The one way to a report on a document inside another one: an object, which was parsed with it, or a token.
    fn inside(&self, item: Value<'_>, covered: Option<Covered>, depth: u64, run: &mut Run<'_>) -> Nested {
        let at = item.pointer();
        let (opened, text) = match item.as_str() {
            Some(token) => (open(Input::from(token), run.limits, &mut run.budget), token),
            None => (Opened::ok(Carrier::Json, Content::Json(item.document())), item.text()),
        };
        let summary = summary(&opened, text, &at);
        let report = self.report_inside(opened, summary, covered, depth.saturating_add(1), run);
        Nested { at, report }
    }

    /// What a record relates, once everything in it has a report (CLR-07, CLR-08, CLR-21).
    pub(crate) fn record(&self, signed: &SignedView<'_>, run: &mut Run<'_>, draft: &mut Draft) {
        let related = record::associations(signed.view(), &draft.nested, run);
        draft.findings.extend(related.findings);
        if let Some(credential) = &mut draft.credential {
            credential.associations = related.facts;
        }
    }

    /// IN-ENV-01, IN-ENV-02: the secured credential is in the data URL, and nothing else of the wrapper counts.
    pub(crate) fn enveloped(&self, root: Value<'_>, depth: u64, run: &mut Run<'_>, draft: &mut Draft) {
        // In a picture or at an address it is that which was handed in.
        if !matches!(draft.summary.carrier, Carrier::Png | Carrier::Svg | Carrier::Url) {
            draft.summary.carrier = Carrier::Enveloped;
        }
        draft.summary.place.push_str("/id");
        if depth >= run.limits.nesting {
            draft.findings.push(Finding::new(Code::NestedLimit, root.pointer()).with("limit", "nesting"));
            return;
        }
        let extra = root.members().filter(|(name, _)| !matches!(*name, "@context" | "type" | "id"));
        for (name, value) in extra.take(8) {
            draft.findings.push(Finding::new(Code::InputWrapperIgnored, value.pointer()).with("member", name));
        }
        let inner = match root.get_str("id").ok_or("the enveloped credential has no id").and_then(data_url::parse) {
            Ok(inner) => inner,
            Err(reason) => {
                let at = root.pointer() + "/id";
                draft.findings.push(Finding::new(Code::InputMalformed, at).with("reason", reason));
                return;
            }
        };
        let Opened { content, notes, .. } = open_data(&inner, run.limits, &mut run.budget);
        draft.findings.extend(notes);
        match content {
            Err(finding) => draft.findings.push(finding),
            Ok(Content::Jws(jws)) => self.token(&jws, depth.saturating_add(1), run, draft),
            Ok(Content::Json(document)) => self.json(document.root(), depth.saturating_add(1), run, draft),
            Ok(Content::Url(_)) => draft.findings.push(unsupported(Carrier::Url)),
        }
    }
}

impl Draft {
    /// Takes in the report on an endorsement.
    fn endorsed(&mut self, stand: &Stand<'_>, nested: Nested) {
        let (findings, facts) = endorsement::judge(stand, &nested);
        self.findings.extend(findings);
        if let Some(credential) = &mut self.credential {
            credential.endorsements.push(facts);
        }
        self.nested.push(nested);
    }
}

/// What was found in a text that stands in a document at this place.
fn summary(opened: &Opened, text: &str, at: &str) -> InputSummary {
    let digest = encoding::hex(&encoding::sha256(text.as_bytes()));
    InputSummary { carrier: opened.carrier, sha256: digest, place: at.to_owned() }
}

/// Lets so many endorsements in, all or none; else the limit that is reached.
fn admit(count: usize, depth: u64, run: &mut Run<'_>) -> Result<(), &'static str> {
    if depth >= run.limits.nesting {
        return Err("nesting");
    }
    if above(count, run.limits.endorsements) {
        return Err("endorsements");
    }
    run.enter(count).map_err(|limit| limit.0)
}

fn above(count: usize, limit: u64) -> bool {
    u64::try_from(count).unwrap_or(u64::MAX) > limit
}
