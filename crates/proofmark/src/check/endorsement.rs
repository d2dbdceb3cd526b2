//! Who recommends the badge, what it was given for, and those who issue and define it? (OB3-END-01..07, OB2-END-02, OB3-VER-10,
//! SK-42, THREAT-45)
//!
//! Source: <https://www.imsglobal.org/spec/ob/v3p0/#endorsement-verification>. Whatever an endorsement comes to, it neither
//! lifts nor lowers the badge: anybody can write one.

use crate::credential::{SignedView, View};
use crate::report::{Code, EndorsementFacts, Fact, Finding, Format, Nested, Pointer, Verdict};
use proofmark_json::{Kind, Value};

/// Most endorsements of a badge that nobody signed that are told of one by one (R5).
const MOST: usize = 8;

/// Something that can be endorsed: where it stands, be it as its mere id, and what it is to the badge.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Endorsed<'a> {
    object: Value<'a>,
    what: &'static str,
}

/// One endorsement as it stands in the badge.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Item<'a> {
    pub(crate) of: Endorsed<'a>,
    pub(crate) value: Value<'a>,
    /// It stands in `endorsementJwt`, which holds tokens and nothing else (OB3-END-03).
    token: bool,
}

/// Every endorsement of a credential, of its achievements, and of each profile in it (OB3-END-01).
pub(crate) fn items<'a>(view: &View<'a>) -> Vec<Item<'a>> {
    endorsed(view)
        .flat_map(|of| {
            let list = move |name: &str, token: bool| {
                let values = of.object.get(name).into_iter().flat_map(Value::one_or_many);
                values.map(move |value| Item { of, value, token })
            };
            list("endorsement", false).chain(list("endorsementJwt", true))
        })
        .collect()
}

/// Where endorsements are read.
pub(crate) fn places<'a>(view: &View<'a>) -> impl Iterator<Item = Value<'a>> + use<'a> {
    endorsed(view).map(|of| of.object)
}

fn endorsed<'a>(view: &View<'a>) -> impl Iterator<Item = Endorsed<'a>> + use<'a> {
    let body = Endorsed { object: view.body, what: "credential" };
    let member = |of: Value<'a>, name: &'static str, what: &'static str| {
        let values = of.get(name).into_iter().flat_map(Value::one_or_many);
        values.map(move |object| Endorsed { object, what })
    };
    let profile =
        move |found: Endorsed<'a>| [found].into_iter().chain(member(found.object, "parentOrg", "parent organization"));
    let issuer = member(view.body, "issuer", "issuer").flat_map(profile);
    let subjects = view.subjects().flat_map(move |subject| {
        let source = member(subject, "source", "source").flat_map(profile);
        let achievements = member(subject, "achievement", "achievement").flat_map(move |achievement| {
            let creator = member(achievement.object, "creator", "creator").flat_map(profile);
            [achievement].into_iter().chain(creator)
        });
        source.chain(achievements)
    });
    [body].into_iter().chain(issuer).chain(subjects)
}

impl<'a> Item<'a> {
    /// Why it is no endorsement: an object with a context and a proof of its own, or a token (OB3-END-03, OB3-END-07).
    pub(crate) fn fault(&self) -> Option<Finding> {
        let (code, reason) = match (self.token, self.value.kind()) {
            (true, Kind::String) => return None,
            (true, _) => (Code::EndorsementMalformed, "endorsementJwt holds something that is no string"),
            (false, Kind::Object) if self.value.get("@context").is_some() => return None,
            // Its proof cannot be looked at apart from the badge.
            (false, Kind::Object) => (Code::EndorsementIndeterminate, "it has no @context of its own"),
            (false, _) => (Code::EndorsementMalformed, "endorsement holds something that is no object"),
        };
        Some(Finding::new(code, self.value.pointer()).with("endorsed", self.of.what).with("reason", reason))
    }
}

/// Where the signature of the badge is not established, nobody is asked about those who recommend it (R4).
pub(crate) fn unchecked(view: &View<'_>) -> Vec<Finding> {
    let told = |item: Item<'_>| Finding::new(Code::EndorsementUnchecked, item.value.pointer());
    items(view).into_iter().take(MOST).map(told).collect()
}

/// What an endorsement stands on.
#[derive(Debug)]
pub(crate) struct Stand<'a> {
    pub(crate) what: &'static str,
    /// The identifier of that.
    pub(crate) own: Option<&'a str>,
    pub(crate) at: Pointer,
    /// Who would recommend themselves.
    pub(crate) parties: [(Option<&'a str>, &'static str); 2],
    /// Whether two identifiers are one, by the rules of the standard that the badge follows.
    pub(crate) same: fn(&str, &str) -> bool,
}

impl<'a> Item<'a> {
    pub(crate) fn stand(&self, signed: &SignedView<'a>) -> Stand<'a> {
        let view = signed.view();
        let text = |value: Option<Value<'a>>| value.and_then(Value::as_str);
        Stand {
            what: self.of.what,
            own: text(if self.of.what == "credential" { view.id() } else { self.of.object.get("id") }),
            at: Pointer::of(self.of.object),
            parties: [
                (text(view.controller()), "issuer of the badge"),
                (text(view.subject_id()), "subject of the badge"),
            ],
            same: |left, right| left == right,
        }
    }
}

/// What the report on an endorsement means for what it stands on, and what it says.
pub(crate) fn judge(stand: &Stand<'_>, nested: &Nested) -> (Vec<Finding>, EndorsementFacts) {
    let about = |code: Code| Finding::new(code, nested.at.as_str()).with("endorsed", stand.what);
    let report = &nested.report;
    let mut facts = EndorsementFacts {
        at: Pointer::text(&nested.at),
        endorsed: Some(Fact::made(stand.what, stand.at.clone())),
        verdict: Some(report.verdict()),
        ..EndorsementFacts::default()
    };
    let because = |code: Code| {
        let reason = report.primary().map(|finding| finding.code().name()).unwrap_or_default();
        about(code).with("reason", reason)
    };
    // Any other credential recommends nothing, however good it is.
    let endorses = matches!(report.format(), Format::Endorsement30 | Format::Endorsement20);
    if !endorses && report.verdict() == Verdict::Valid {
        facts.verdict = Some(Verdict::Indeterminate);
        return (
            vec![about(Code::EndorsementMalformed).with("reason", "it is a good badge, but no endorsement")],
            facts,
        );
    }
    let mut findings = vec![match report.verdict() {
        Verdict::Valid => about(Code::EndorsementValid),
        Verdict::Invalid => because(Code::EndorsementInvalid),
        Verdict::Indeterminate => because(Code::EndorsementIndeterminate),
    }];
    // What nobody signed recommends nothing and comes from nobody (R1).
    let Some(credential) = report.credential() else { return (findings, facts) };
    let subject = credential.subject.as_ref();
    let target = subject.and_then(|subject| subject.id.as_ref());
    // OB3-END-04, OB2-END-02: the very thing that it stands on.
    let same = |left: Option<&str>, right: Option<&str>| {
        left.zip(right).is_some_and(|(left, right)| (stand.same)(left, right))
    };
    let relevant = same(stand.own, target.map(Fact::value));
    if !relevant {
        findings.push(about(Code::EndorsementIrrelevant));
    }
    // OB3-END-06.
    let endorser = credential.issuer.as_ref().and_then(|issuer| issuer.id.as_ref()).map(Fact::value);
    let own = (stand.own, "one that is endorsed");
    let mut parties = stand.parties.into_iter().chain([own]);
    if let Some((_, who)) = parties.find(|(party, _)| same(*party, endorser)) {
        findings.push(about(Code::EndorsementSelf).with("who", who));
    }
    facts.endorser = credential.issuer.clone();
    facts.comment = subject.and_then(|subject| subject.endorsement_comment.clone());
    facts.target = target.cloned();
    facts.date = credential.valid_from.clone();
    facts.relevant = Some(relevant);
    (findings, facts)
}
