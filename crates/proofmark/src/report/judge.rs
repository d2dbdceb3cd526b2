//! From findings to a verdict: a pure function that can be run again on a stored report.

use super::{Check, Code, Finding, Outcome};
use crate::policy::{
    HolderPolicy, IssuerPolicy, NestedPolicy, Policy, ProofPolicy, ResourcePolicy, SchemaPolicy, StatusPolicy,
};
use serde::Serialize;

/// The verdict. Its zero value is `Indeterminate`, so nothing that was forgotten reads as valid.
///
/// ```
/// assert_eq!(proofmark::Verdict::default(), proofmark::Verdict::Indeterminate);
/// assert_eq!(proofmark::Verdict::Valid.name(), "valid");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(rename_all = "lowercase")]
#[must_use]
pub enum Verdict {
    /// Something that is required could not be decided.
    #[default]
    Indeterminate = 0,
    /// Something that is required is bad.
    Invalid = 1,
    /// Everything that the policy requires was examined and is good.
    Valid = 2,
}

impl Verdict {
    /// The name in the report's JSON form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Indeterminate => "indeterminate",
            Self::Invalid => "invalid",
            Self::Valid => "valid",
        }
    }
}

/// The answer to one of the four questions.
///
/// ```
/// assert_eq!(proofmark::Answer::NotAsked.name(), "not-asked");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Examined and good.
    Yes,
    /// Examined and bad.
    No,
    /// Could not be decided.
    Unknown,
    /// The caller did not ask.
    NotAsked,
}

impl Answer {
    /// The name in the report's JSON form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
            Self::NotAsked => "not-asked",
        }
    }
}

/// The four answers for a recruiter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Answers {
    /// Did the issuer that it names issue it, unchanged?
    pub genuine: Answer,
    /// Is it in force at the time of checking?
    pub current: Answer,
    /// Was it given to the expected person?
    pub recipient: Answer,
    /// Does somebody vouch for the issuer?
    pub trusted: Answer,
}

/// What [`judge`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Judgement {
    /// The verdict that follows from the findings.
    pub verdict: Verdict,
    /// The four answers.
    pub answers: Answers,
}

/// How good a group of findings is; the larger, the worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    Good,
    Open,
    Bad,
}

/// Judges findings under a policy. No finding of a required check is never "all passed" (R2).
///
/// ```
/// use proofmark::{Policy, Verdict, judge};
///
/// assert_eq!(judge(&[], &Policy::default()).verdict, Verdict::Indeterminate);
/// ```
#[must_use]
pub fn judge(findings: &[Finding], policy: &Policy) -> Judgement {
    // RES-02: a signature that has run out is genuine and over, not forged.
    let signed = proofs(findings, policy.proofs, Expiry::Aside);
    let in_force = proofs(findings, policy.proofs, Expiry::Counts);
    let read = required(findings, Check::Input).max(required(findings, Check::Context));
    // An issuer that signs a badge with a part missing has issued it all the same: it is not valid, and no forgery.
    let form = worst(of(findings, Check::Structure).filter(|finding| !FORM.contains(&finding.code())));
    let inside = nested(findings, policy.nested, None);
    let genuine = read.max(form).max(signed).max(nested(findings, policy.nested, Some("genuine")));
    let status = match policy.status {
        StatusPolicy::Require if !has(findings, Check::Status) => State::Open,
        StatusPolicy::Require => worst(of(findings, Check::Status)),
        // A list that could not be had is allowed to be missing; one that came and is none is not.
        StatusPolicy::AllowUnavailable => {
            worst(of(findings, Check::Status).filter(|finding| !ABSENT.contains(&finding.code())))
        }
        StatusPolicy::Ignore if any_bad(findings, Check::Status) => State::Bad,
        StatusPolicy::Ignore => State::Good,
    };
    let over = if in_force > signed { in_force } else { State::Good };
    // OB3-REF-02: whether it is in force is what the issuer says now. Without a policy that follows it, a refresh service
    // has no findings that count.
    let refreshed = worst(of(findings, Check::Refresh));
    let current = required(findings, Check::Validity).max(status).max(over).max(refreshed);
    let current = current.max(nested(findings, policy.nested, Some("current")));
    let schema = match policy.schema {
        SchemaPolicy::Require => worst(of(findings, Check::Schema)),
        SchemaPolicy::Report | SchemaPolicy::Ignore => State::Good,
    };
    // VC2-RR-02: a file that is not the one that was meant is an error, whoever asked for it.
    let integrity = match policy.resources {
        ResourcePolicy::All => worst(of(findings, Check::Integrity)),
        ResourcePolicy::Used if any_bad(findings, Check::Integrity) => State::Bad,
        ResourcePolicy::Used => State::Good,
    };
    let attached = schema.max(integrity);
    let holder = match policy.holder {
        // Not shown to be theirs is not shown to be somebody else's.
        HolderPolicy::Subject if any(findings, Code::HolderNotSubject) => State::Open,
        HolderPolicy::Subject | HolderPolicy::Report => State::Good,
    };
    let holder = holder.max(worst(of(findings, Check::Holder)));
    let recipient = asked(findings, Check::Recipient);
    let trusted = vouched(findings);
    let trust = match (policy.issuer, trusted) {
        // Whoever denies an issuer does not ask for a report alone.
        _ if any_bad(findings, Check::Issuer) => State::Bad,
        (IssuerPolicy::Report, _) => State::Good,
        (IssuerPolicy::Require, Some(state)) => state,
        // The badges of a presentation are judged one by one, each with its own issuer.
        (IssuerPolicy::Require, None) if any(findings, Code::IssuerNested) && has(findings, Check::Nested) => {
            State::Good
        }
        (IssuerPolicy::Require, None) => State::Open,
    };
    let conforms = required(findings, Check::Structure).max(inside);
    let verdict = match genuine
        .max(conforms)
        .max(current)
        .max(attached)
        .max(recipient.unwrap_or(State::Good))
        .max(holder)
        .max(trust)
    {
        State::Good => Verdict::Valid,
        State::Open => Verdict::Indeterminate,
        State::Bad => Verdict::Invalid,
    };
    let answers = Answers {
        genuine: answer(Some(genuine)),
        current: answer(Some(current)),
        recipient: answer(recipient.or_else(|| presented(findings))),
        trusted: answer(trusted),
    };
    Judgement { verdict, answers }
}

/// Nothing came of the list that was asked for.
const ABSENT: &[Code] = &[Code::StatusNeeded, Code::StatusUnavailable];

/// Faults in the form of what an issuer signed. They leave no doubt who issued it, or what it says.
const FORM: &[Code] = &[Code::StructureMissing, Code::StructureMalformed, Code::StructureSubjectUnidentified];

/// What is inside: its verdict, or one of its answers. A verdict of its own may be left to the reader; what has none, because
/// it was not looked at or is no credential, may not.
fn nested(findings: &[Finding], policy: NestedPolicy, answer: Option<&str>) -> State {
    let judged = |code: Code| matches!(code, Code::NestedInvalid | Code::NestedIndeterminate);
    let counts = |finding: &&Finding| policy == NestedPolicy::Require || !judged(finding.code());
    let states = of(findings, Check::Nested).filter(counts).map(|finding| {
        match answer.filter(|_| judged(finding.code())).and_then(|name| finding.data(name)) {
            // An expired badge in a record makes the record no forgery.
            Some("yes") => State::Good,
            Some("no") => State::Bad,
            Some("unknown") => State::Open,
            // What is no credential says nothing of its dates.
            _ if answer == Some("current") => State::Good,
            _ => state(finding),
        }
    });
    states.max().unwrap_or(State::Good)
}

/// The place among the findings of the one that explains the verdict best, `None` for a valid one: of those that count under
/// the policy the first that is as bad as the verdict, else what the policy asks for and nothing shows.
pub(crate) fn reason(findings: &[Finding], policy: &Policy, verdict: Verdict) -> Option<usize> {
    let wanted = match verdict {
        Verdict::Valid => return None,
        Verdict::Invalid => State::Bad,
        Verdict::Indeterminate => State::Open,
    };
    let counts = |finding: &Finding| match finding.code().check() {
        Check::Status => match policy.status {
            StatusPolicy::Require => true,
            StatusPolicy::AllowUnavailable => !ABSENT.contains(&finding.code()),
            StatusPolicy::Ignore => state(finding) == State::Bad,
        },
        Check::Schema => policy.schema == SchemaPolicy::Require,
        Check::Integrity => policy.resources == ResourcePolicy::All || state(finding) == State::Bad,
        Check::Issuer => policy.issuer == IssuerPolicy::Require || state(finding) == State::Bad,
        Check::Nested => {
            let left = matches!(finding.code(), Code::NestedInvalid | Code::NestedIndeterminate);
            policy.nested == NestedPolicy::Require || !left
        }
        Check::Endorsement => false,
        _ => true,
    };
    let place = |wanted: &dyn Fn(&Finding) -> bool| findings.iter().position(wanted);
    let issuer = || place(&|finding| finding.code().check() == Check::Issuer);
    let asked = || match (policy.holder, policy.issuer) {
        (HolderPolicy::Subject, _) if wanted == State::Open && any(findings, Code::HolderNotSubject) => {
            place(&|finding| finding.code() == Code::HolderNotSubject)
        }
        (_, IssuerPolicy::Require) => issuer(),
        _ => None,
    };
    place(&|finding| counts(finding) && state(finding) == wanted)
        .or_else(asked)
        .or_else(|| place(&|finding| state(finding) != State::Good))
        .or_else(issuer)
        .or_else(|| (!findings.is_empty()).then_some(0))
}

/// Whether the findings on proofs and keys alone satisfy the policy.
pub(crate) fn proofs_settled(findings: &[Finding], policy: ProofPolicy) -> bool {
    proofs(findings, policy, Expiry::Aside) == State::Good
}

/// Whether they leave open what the policy asks for.
pub(crate) fn proofs_open(findings: &[Finding], policy: ProofPolicy) -> bool {
    proofs(findings, policy, Expiry::Aside) == State::Open
}

/// Whether a proof that has run out is a bad proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expiry {
    Counts,
    Aside,
}

fn answer(state: Option<State>) -> Answer {
    match state {
        None => Answer::NotAsked,
        Some(State::Good) => Answer::Yes,
        Some(State::Open) => Answer::Unknown,
        Some(State::Bad) => Answer::No,
    }
}

fn of(findings: &[Finding], check: Check) -> impl Iterator<Item = &Finding> {
    findings.iter().filter(move |finding| finding.code().check() == check)
}

fn has(findings: &[Finding], check: Check) -> bool {
    of(findings, check).next().is_some()
}

fn any(findings: &[Finding], code: Code) -> bool {
    findings.iter().any(|finding| finding.code() == code)
}

fn any_bad(findings: &[Finding], check: Check) -> bool {
    of(findings, check).any(|finding| finding.code().outcome() == Outcome::Fail)
}

/// A skipped check counts as open: under a policy that does not ask for it, it is not looked at.
fn state(finding: &Finding) -> State {
    match finding.code().outcome() {
        Outcome::Pass | Outcome::Warn | Outcome::NotApplicable => State::Good,
        Outcome::Unknown | Outcome::Skipped => State::Open,
        Outcome::Fail => State::Bad,
    }
}

fn worst<'a>(findings: impl Iterator<Item = &'a Finding>) -> State {
    findings.map(state).max().unwrap_or(State::Good)
}

/// The worst finding of a check that must have passed at least once.
fn required(findings: &[Finding], check: Check) -> State {
    let passed = of(findings, check).any(|finding| finding.code().outcome() == Outcome::Pass);
    worst(of(findings, check)).max(if passed { State::Good } else { State::Open })
}

/// A check that counts only when the caller asked for it.
fn asked(findings: &[Finding], check: Check) -> Option<State> {
    let asked = of(findings, check).any(|finding| finding.code().outcome() != Outcome::NotApplicable);
    asked.then(|| worst(of(findings, check)))
}

/// Whether they are the sender's, if the caller asked for a proof of it and knows no identifier of the person (section 5.5
/// of the requirements, BIND-01): every badge was given to whoever answers the challenge, or is bound to their key and names
/// nobody else. Anything less shows nothing.
fn presented(findings: &[Finding]) -> Option<State> {
    let aside = [
        Code::HolderNotChecked,
        Code::HolderIsSubject,
        Code::HolderNotSubject,
        Code::HolderNoBadge,
        Code::HolderKeyStated,
        Code::HolderKeyMalformed,
        Code::HolderKeyConfirmed,
        Code::HolderKeyDiffers,
        Code::HolderKeyUndecided,
    ];
    let asked = of(findings, Check::Holder).any(|finding| !aside.contains(&finding.code()));
    let theirs = any(findings, Code::HolderIsSubject) || any(findings, Code::HolderKeyConfirmed);
    let shown = any(findings, Code::HolderChallengeMatched)
        && theirs
        && !any(findings, Code::HolderNotSubject)
        && worst(of(findings, Check::Holder)) == State::Good;
    asked.then_some(if shown { State::Good } else { State::Open })
}

/// What registries say together (TR-GEN-01): a denial beats all, one listing is enough whatever other registries do not say,
/// and only when each was asked is a missing or ended listing a no.
fn vouched(findings: &[Finding]) -> Option<State> {
    let missing = [Code::IssuerNotListed, Code::IssuerListingExpired, Code::IssuerListingNotYet];
    if any_bad(findings, Check::Issuer) {
        Some(State::Bad)
    } else if any(findings, Code::IssuerListed) {
        Some(State::Good)
    } else if of(findings, Check::Issuer).any(|finding| finding.code().outcome() == Outcome::Unknown) {
        Some(State::Open)
    } else {
        missing.iter().any(|code| any(findings, *code)).then_some(State::Bad)
    }
}

/// What says that a key speaks for whom the document names, or what stands in the place of a key.
const KEY_SPEAKS: &[Code] =
    &[Code::KeyBound, Code::KeyBoundAnonymous, Code::KeyBoundListed, Code::KeyBoundHolder, Code::KeyInScope];

/// A signature that has run out.
const EXPIRED: &[Code] = &[Code::ProofExpired, Code::ProofPresentationExpired];

/// Each proof with its key is one unit: the signature must be good *and* the key must speak for the issuer (R8).
fn proofs(findings: &[Finding], policy: ProofPolicy, expiry: Expiry) -> State {
    let about = |finding: &&Finding| {
        let aside = expiry == Expiry::Aside && EXPIRED.contains(&finding.code());
        matches!(finding.code().check(), Check::Proof | Check::Key) && !aside
    };
    let whole = worst(findings.iter().filter(about).filter(|finding| finding.proof().is_none()));
    let mut numbers: Vec<u32> = findings.iter().filter(about).filter_map(Finding::proof).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let each = numbers.iter().map(|number| {
        let own = || findings.iter().filter(about).filter(|finding| finding.proof() == Some(*number));
        // CLR-11: the signature of the same issuer around it stands for both. OB2-HST-13: a hosted badge has the issuer's own
        // server in the place of a signature, and its scope in that of a key.
        let covered = own().any(|finding| finding.code() == Code::ProofCovered);
        let verified =
            covered || own().any(|finding| matches!(finding.code(), Code::ProofVerified | Code::ProofHosted));
        let bound = covered || own().any(|finding| KEY_SPEAKS.contains(&finding.code()));
        worst(own()).max(if verified && bound { State::Good } else { State::Open })
    });
    let together = match policy {
        ProofPolicy::All => each.max(),
        // DI-SET-06: one good proof decides; without one, an undecided proof keeps the question open.
        ProofPolicy::Any => each.min(),
    };
    // An empty set of proofs is never good (THREAT-13).
    whole.max(together.unwrap_or(State::Open))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(code: Code) -> Finding {
        Finding::new(code, "")
    }

    fn good() -> Vec<Finding> {
        vec![
            finding(Code::InputOpened),
            finding(Code::StructureConforms),
            finding(Code::ContextKnown),
            finding(Code::ProofVerified).of_proof(0),
            finding(Code::KeyBound).of_proof(0),
            finding(Code::ValidityCurrent),
            finding(Code::StatusNone),
        ]
    }

    fn verdict(findings: &[Finding]) -> Verdict {
        judge(findings, &Policy::default()).verdict
    }

    #[test]
    fn res_02_all_required_checks_passed_is_valid_and_each_missing_one_is_not() {
        assert_eq!(verdict(&good()), Verdict::Valid);
        for missing in 0..good().len() {
            let mut findings = good();
            findings.remove(missing);
            assert_eq!(verdict(&findings), Verdict::Indeterminate, "without {missing}");
        }
    }

    #[test]
    fn res_02_fail_beats_unknown_beats_pass_for_every_code() {
        for code in Code::ALL {
            let mut findings = good();
            findings.push(finding(*code));
            let expected = match (code.check(), code.outcome()) {
                (Check::Schema | Check::Issuer | Check::Integrity | Check::Endorsement, _)
                    if code.outcome() != Outcome::Fail && code.check() != Check::Schema =>
                {
                    Verdict::Valid
                }
                (_, Outcome::Fail) => Verdict::Invalid,
                (_, Outcome::Unknown | Outcome::Skipped) => Verdict::Indeterminate,
                _ => Verdict::Valid,
            };
            assert_eq!(verdict(&findings), expected, "{}", code.name());
        }
    }

    #[test]
    fn di_set_06_any_needs_one_proof_that_is_good_and_bound() {
        let mut findings = good();
        findings.push(finding(Code::ProofSignatureInvalid).of_proof(1));
        assert_eq!(verdict(&findings), Verdict::Invalid);
        let any = Policy { proofs: ProofPolicy::Any, ..Policy::default() };
        assert_eq!(judge(&findings, &any).verdict, Verdict::Valid);
        // The signature of one proof and the key of another do not add up.
        let split: Vec<Finding> = findings
            .iter()
            .filter(|finding| finding.code() != Code::KeyBound)
            .cloned()
            .chain([finding(Code::KeyBound).of_proof(1)])
            .collect();
        assert_eq!(judge(&split, &any).verdict, Verdict::Indeterminate);
    }

    #[test]
    fn vc2_rr_05_an_open_digest_counts_where_all_are_asked_for() {
        let mut findings = good();
        findings.push(finding(Code::IntegrityUnavailable));
        assert_eq!(verdict(&findings), Verdict::Valid);
        let all = Policy { resources: ResourcePolicy::All, ..Policy::default() };
        assert_eq!(judge(&findings, &all).verdict, Verdict::Indeterminate);
    }

    #[test]
    fn clr_10_a_child_that_is_not_valid_decides_unless_the_policy_leaves_it_to_the_reader() {
        let report = Policy { nested: NestedPolicy::Report, ..Policy::default() };
        for (code, strict, relaxed) in [
            (Code::NestedValid, Verdict::Valid, Verdict::Valid),
            (Code::NestedInvalid, Verdict::Invalid, Verdict::Valid),
            (Code::NestedIndeterminate, Verdict::Indeterminate, Verdict::Valid),
            // What has no verdict of its own is not left to anybody.
            (Code::NestedLimit, Verdict::Indeterminate, Verdict::Indeterminate),
            (Code::NestedUnsupported, Verdict::Indeterminate, Verdict::Indeterminate),
            (Code::NestedMalformed, Verdict::Invalid, Verdict::Invalid),
        ] {
            let findings: Vec<Finding> = good().into_iter().chain([finding(code)]).collect();
            assert_eq!(verdict(&findings), strict, "{}", code.name());
            assert_eq!(judge(&findings, &report).verdict, relaxed, "{}", code.name());
        }
    }

    #[test]
    fn bind_01_theirs_is_said_only_of_what_was_given_to_whoever_answers_the_challenge() {
        use Code::{
            HolderChallengeMatched, HolderChallengeMissing, HolderIsSubject, HolderNotChecked, HolderNotSubject,
        };
        for (codes, answer) in [
            (vec![], Answer::NotAsked),
            (vec![HolderNotChecked, HolderIsSubject], Answer::NotAsked),
            (vec![HolderChallengeMatched, HolderIsSubject], Answer::Yes),
            (vec![HolderChallengeMatched], Answer::Unknown),
            (vec![HolderChallengeMatched, HolderIsSubject, HolderNotSubject], Answer::Unknown),
            (vec![HolderChallengeMissing, HolderIsSubject], Answer::Unknown),
            (vec![Code::HolderDomainMatched, HolderNotChecked, HolderIsSubject], Answer::Unknown),
            // What the caller knows of the person comes first.
            (vec![HolderChallengeMatched, HolderIsSubject, Code::RecipientNoMatch], Answer::No),
        ] {
            let findings: Vec<Finding> = good().into_iter().chain(codes.iter().copied().map(finding)).collect();
            assert_eq!(judge(&findings, &Policy::default()).answers.recipient, answer, "{codes:?}");
        }
        let subject = Policy { holder: HolderPolicy::Subject, ..Policy::default() };
        let strange: Vec<Finding> = good().into_iter().chain([finding(HolderNotSubject)]).collect();
        assert_eq!((judge(&strange, &subject).verdict, verdict(&strange)), (Verdict::Indeterminate, Verdict::Valid));
    }

    #[test]
    fn clr_11_a_credential_that_the_proof_around_it_covers_has_a_proof_and_a_key() {
        let covered: Vec<Finding> = good()
            .into_iter()
            .filter(|finding| !matches!(finding.code().check(), Check::Proof | Check::Key))
            .chain([finding(Code::ProofCovered).of_proof(0)])
            .collect();
        assert_eq!(verdict(&covered), Verdict::Valid);
        let graph: Vec<Finding> = covered
            .iter()
            .filter(|finding| finding.code() != Code::ProofCovered)
            .cloned()
            .chain([finding(Code::ProofCoveredAsGraph).of_proof(0)])
            .collect();
        assert_eq!(verdict(&graph), Verdict::Indeterminate);
    }

    #[test]
    fn a_skipped_status_counts_as_open_under_a_policy_that_requires_it() {
        let mut findings = good();
        findings.push(finding(Code::StatusIgnored));
        assert_eq!(verdict(&findings), Verdict::Indeterminate);
        let ignore = Policy { status: StatusPolicy::Ignore, ..Policy::default() };
        assert_eq!(judge(&findings, &ignore).verdict, Verdict::Valid);
    }

    /// Registries decide only where the policy asks for one; a denial decides always.
    #[test]
    fn tr_gen_01_registries_under_both_policies() {
        let require = Policy { issuer: IssuerPolicy::Require, ..Policy::default() };
        for (codes, verdict, trusted) in [
            (vec![], Verdict::Indeterminate, Answer::NotAsked),
            (vec![Code::IssuerNotAsked], Verdict::Indeterminate, Answer::NotAsked),
            (vec![Code::IssuerListed], Verdict::Valid, Answer::Yes),
            (vec![Code::IssuerListed, Code::IssuerNameDiffers], Verdict::Valid, Answer::Yes),
            (vec![Code::IssuerListed, Code::IssuerRegistryUnavailable], Verdict::Valid, Answer::Yes),
            (vec![Code::IssuerListed, Code::IssuerListingExpired], Verdict::Valid, Answer::Yes),
            (vec![Code::IssuerListed, Code::IssuerDenied], Verdict::Invalid, Answer::No),
            (vec![Code::IssuerRegistryNeeded, Code::IssuerDenied], Verdict::Invalid, Answer::No),
            (vec![Code::IssuerRegistryNeeded, Code::IssuerListingExpired], Verdict::Indeterminate, Answer::Unknown),
            (vec![Code::IssuerUnchecked], Verdict::Indeterminate, Answer::Unknown),
            (vec![Code::IssuerListingNotYet], Verdict::Invalid, Answer::No),
            (vec![Code::IssuerNotListed], Verdict::Invalid, Answer::No),
            // The badges inside have answers of their own; without any there is none.
            (vec![Code::IssuerNested], Verdict::Indeterminate, Answer::NotAsked),
            (vec![Code::IssuerNested, Code::NestedValid], Verdict::Valid, Answer::NotAsked),
            (vec![Code::IssuerNested, Code::NestedInvalid], Verdict::Invalid, Answer::NotAsked),
        ] {
            let findings: Vec<Finding> = good().into_iter().chain(codes.iter().copied().map(finding)).collect();
            let judgement = judge(&findings, &require);
            assert_eq!((judgement.verdict, judgement.answers.trusted), (verdict, trusted), "{codes:?}");
            let reported = judge(&findings, &Policy::default());
            let refused = codes.contains(&Code::IssuerDenied) || codes.contains(&Code::NestedInvalid);
            assert_eq!(reported.verdict, if refused { Verdict::Invalid } else { Verdict::Valid }, "{codes:?}");
            assert_eq!(reported.answers.trusted, trusted);
        }
    }
}
